// Whether a statement holds on a day. It is two terms joined by AND, so after NOT it needs parentheses.
// Arguments: x, day
{{holds_between({{x}}, {{day}}, {{day}})}}
