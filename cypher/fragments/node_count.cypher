// The nodes with a label that everybody may see, as a list of one `CountRecord`: the count store, less the exceptions.
// Arguments: label
[['{{label}}', COUNT { (:{{label}}) } - COUNT { (n:Restricted&{{label}}) WHERE {{marked(n)}} }]]
