// Whether a statement that holds on a day is confirmed for it (graph/model/validity.py). `since`: the earliest day of a
// confirmation that still counts.
// Arguments: x, day, since
(coalesce({{x}}.valid_to >= {{day}}, false) OR coalesce({{x}}.last_confirmed >= {{since}}, false))
