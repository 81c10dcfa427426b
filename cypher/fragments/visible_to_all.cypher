// Whether everybody may see a node or statement.
// Arguments: x
{{x}}.visibility IS NULL
