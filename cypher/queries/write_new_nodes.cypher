// Purpose: creates nodes.
// $rows: labels and properties of each node
// Columns: element: str
// `element`: the ids of the new nodes within this transaction, in the order of the rows
UNWIND range(0, size($rows) - 1) AS i
WITH i, $rows[i] AS row
CREATE (n:$(row.labels))
SET n = row.properties
WITH i, n
ORDER BY i
RETURN elementId(n) AS element
