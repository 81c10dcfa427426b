// Whether a statement began or ended in the time that is asked about.
// Arguments: r
({{r}}.valid_from > $after AND {{r}}.valid_from <= $until) OR ({{r}}.valid_to >= $after AND {{r}}.valid_to < $until)
