// The statements of a kind that were confirmed between the two days.
// Arguments: type
MATCH ()-[r:{{type}}]->() WHERE {{confirmed_in_time(r)}} RETURN r
