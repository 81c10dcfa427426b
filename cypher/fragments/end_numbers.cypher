// The database's numbers of the nodes at the two ends of a statement.
// Arguments: x
id(startNode({{x}})), id(endNode({{x}}))
