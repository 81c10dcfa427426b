// Purpose: changes properties and labels of nodes; a property with the value null goes.
// Sees all: a load writes for nobody.
// $rows: of each: element, properties, labels to add, labels to remove
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
SET n:$(row.add)
REMOVE n:$(row.remove)
SET n += row.properties
