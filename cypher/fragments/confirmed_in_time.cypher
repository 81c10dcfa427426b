// Whether a statement was confirmed in the time that is asked about.
// Arguments: r
{{r}}.last_confirmed > $after AND {{r}}.last_confirmed <= $until
