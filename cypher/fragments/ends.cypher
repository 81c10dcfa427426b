// The nodes at the two ends of a statement.
// Arguments: x
[startNode({{x}}), endNode({{x}})]
