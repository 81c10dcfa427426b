// Whether a statement may have held on any day from `since` to `until`: neither a source nor the foundation of one of its
// ends says that it began later or had ended. Money counts where its recipient sits and once for all members of a group,
// also in years for which nobody has stated the seat or the membership.
// Arguments: x, since, until
coalesce(coalesce({{x}}.valid_from, {{x}}.not_before) <= {{until}}, true) AND coalesce({{x}}.known_to >= {{since}}, true)
