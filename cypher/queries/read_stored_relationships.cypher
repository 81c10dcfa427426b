// Purpose: every relationship of the model as it is stored.
// Sees all: a load compares all that is stored with the files.
// $types: the model's relationship types
// Columns: element: str, type: str, start: str, end: str, properties: dict[str, Any]
// `element`, `start`, `end`: handles of the relationship and its nodes within this transaction
MATCH (a)-[r]->(b)
WHERE type(r) IN $types
RETURN elementId(r) AS element, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties
