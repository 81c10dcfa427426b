// Purpose: changes properties and labels of nodes; null removes a property.
// Sees all: a load writes the data of all readers.
// $rows: for each node: element, properties, labels to add, labels to remove
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
SET n:$(row.add)
REMOVE n:$(row.remove)
SET n += row.properties
