// Whether a statement was confirmed between the two days: stated again after its first day, as the source that states a
// beginning confirms nothing.
// Arguments: r
{{r}}.last_confirmed > $after AND {{r}}.last_confirmed <= $until
  AND ({{r}}.valid_from IS NULL OR {{r}}.last_confirmed > {{r}}.valid_from)
