// Purpose: every node of the model as it is stored.
// $labels: the model's labels
// Columns: element – the node's handle within this transaction; labels; properties.
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
