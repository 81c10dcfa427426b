// The key space of a node that is an end of statements.
// Arguments: node
CASE WHEN {{node}}:Region THEN 'Region' ELSE 'Actor' END
