// Whether a statement holds on the last day, and its newest confirmation ran out between the two days.
// Arguments: r
({{r}}.last_confirmed >= $lapsed_from AND {{r}}.last_confirmed < $lapsed_until AND {{holds(r, $until)}}
  AND NOT coalesce({{r}}.valid_to >= $until, false))
