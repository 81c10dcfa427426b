// Whether a statement may already have held on a day that is before the first day for which it is known to hold: nobody
// has stated its beginning, and what it connects existed (graph/model/validity.py).
// Arguments: x, day
{{x}}.valid_from IS NULL AND {{x}}.known_from > {{day}} AND coalesce({{x}}.not_before <= {{day}}, true)
  AND coalesce({{x}}.known_to >= {{day}}, true)
