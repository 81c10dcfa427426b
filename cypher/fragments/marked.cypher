// The opposite of `visible_to_all`, in a form for which an index on `visibility` is used.
// Arguments: x
{{x}}.visibility IS NOT NULL
