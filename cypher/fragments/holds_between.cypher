// Whether a statement holds on any day from `since` to `until`. A statement without a day is not limited there.
// Arguments: x, since, until
({{x}}.valid_from IS NULL OR {{x}}.valid_from <= {{until}}) AND ({{x}}.valid_to IS NULL OR {{x}}.valid_to >= {{since}})
