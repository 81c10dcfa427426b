// Whether a statement holds on any day from `since` to `until`. A statement without a day is not limited there.
// Arguments: x, since, until
coalesce({{x}}.valid_from <= {{until}}, true) AND coalesce({{x}}.valid_to >= {{since}}, true)
