// Purpose: all nodes of the model's kinds, as they are stored.
// Sees all: a load compares everything that is stored with the files.
// $labels: the model's labels
// Columns: element: str, labels: list[str], properties: dict[str, Any]
// `element`: the id of the node within this transaction
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
