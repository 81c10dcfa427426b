// The key space of a node at the end of a statement.
// Arguments: node
CASE WHEN {{node}}:Region THEN 'Region' ELSE 'Actor' END
