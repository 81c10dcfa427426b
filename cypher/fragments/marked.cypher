// The opposite of `visible_to_all`, in a form that an index on the marks answers.
// Arguments: x
{{x}}.visibility IS NOT NULL
