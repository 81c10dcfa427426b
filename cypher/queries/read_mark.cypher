// Reads nothing, for the bookmark that comes with each read.
// Columns: x: None
RETURN null AS x
