// Purpose: creates relationships, in the order of the rows.
// Sees all: a load writes the data of all readers.
// $rows: for each relationship: type, start and end (the ids of its nodes within this transaction) and properties
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.start
MATCH (b)
WHERE elementId(b) = row.end
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
