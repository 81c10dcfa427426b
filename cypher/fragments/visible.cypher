// Whether the reader may see a node or statement. Without `visibility` it is public.
// Arguments: x, hidden = $hidden
({{visible_to_all({{x}})}} OR NOT {{x}}.visibility IN {{hidden}})
