// The statements of a kind that everybody may see, as a list of one `CountRecord`: the count store, less the exceptions.
// Arguments: type
[['{{type}}', COUNT { ()-[:{{type}}]->() } - COUNT { ()-[r:{{type}}]->() WHERE {{marked(r)}} }]]
