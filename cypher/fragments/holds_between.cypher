// Whether a statement holds on any day from `since` to `until` (graph/model/validity.py).
// Arguments: x, since, until
{{x}}.known_from <= {{until}} AND coalesce({{x}}.known_to >= {{since}}, true)
