// Whether a statement began or ended between the two days.
// Arguments: r
({{r}}.valid_from > $after AND {{r}}.valid_from <= $until) OR ({{r}}.valid_to >= $after AND {{r}}.valid_to < $until)
