// The number of nodes with a label, as a list of one `CountRecord`.
// Arguments: label
[['{{label}}', COUNT { (:{{label}}) }]]
