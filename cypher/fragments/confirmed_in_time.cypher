// Whether a statement was confirmed between the two days.
// Arguments: r
{{r}}.last_confirmed > $after AND {{r}}.last_confirmed <= $until
