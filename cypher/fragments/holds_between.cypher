// Whether a statement holds on a day between two, both included. A day that nobody states is no limit.
// Arguments: x, since, until
({{x}}.valid_from IS NULL OR {{x}}.valid_from <= {{until}}) AND ({{x}}.valid_to IS NULL OR {{x}}.valid_to >= {{since}})
