// Whether an actor existed on a day, as far as anybody knows: it is known by then and had not ended.
// Arguments: x, day
coalesce({{x}}.known_from <= {{day}}, true) AND coalesce({{x}}.known_to >= {{day}}, true)
