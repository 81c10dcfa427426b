// Whether this user may use the library Graph Data Science, if it is installed in the server at all.
// Columns: x: bool
SHOW FUNCTIONS EXECUTABLE YIELD name WHERE name = 'gds.version'
RETURN count(*) > 0 AS x
