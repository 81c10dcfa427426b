// Purpose: every node of the model as it is stored.
// Sees all: a load compares all that is stored with the files.
// $labels: the model's labels
// Columns: element: str, labels: list[str], properties: dict[str, Any]
// `element`: the node's handle within this transaction
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
