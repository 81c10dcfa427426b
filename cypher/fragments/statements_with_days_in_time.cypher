// The statements of a kind that began, ended or were confirmed between the two days, or whose confirmation ran out
// between them. Each branch starts at the index of one day.
// Arguments: type
MATCH ()-[r:{{type}}]->() WHERE r.valid_from > $after AND r.valid_from <= $until RETURN r
UNION
MATCH ()-[r:{{type}}]->() WHERE r.valid_to >= $after AND r.valid_to < $until RETURN r
UNION
{{statements_confirmed_in_time({{type}})}}
UNION
MATCH ()-[r:{{type}}]->() WHERE r.last_confirmed >= $lapsed_from AND r.last_confirmed < $lapsed_until RETURN r
