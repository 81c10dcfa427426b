// Whether a statement holds on a day: two terms joined with AND, so behind NOT it needs parentheses.
// Arguments: x, day
{{holds_between({{x}}, {{day}}, {{day}})}}
