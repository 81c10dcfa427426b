// How precisely the sources state the day of a statement's newest evidence: the finest of those that state it, as
// `DAY` < `MONTH` < `YEAR`; null if the day stands on the statement alone.
// Arguments: r
head(COLLECT {
  UNWIND {{r}}.source_ids AS id
  MATCH (s:Source {id: id}) WHERE coalesce(s.published, s.as_of) = {{r}}.last_confirmed
  RETURN min(CASE WHEN s.published IS NULL THEN s.as_of_precision ELSE s.published_precision END)
})
