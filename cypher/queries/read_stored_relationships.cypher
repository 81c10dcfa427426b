// Purpose: all relationships of the model's types, as they are stored.
// Sees all: a load compares everything that is stored with the files.
// $types: the model's relationship types
// Columns: element: str, type: str, start: str, end: str, properties: dict[str, Any]
// `element`, `start`, `end`: the ids of the relationship and its nodes within this transaction
MATCH (a)-[r]->(b)
WHERE type(r) IN $types
RETURN elementId(r) AS element, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties
