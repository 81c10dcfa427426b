// The opposite of `visible`, in a form that an index on the marks answers.
// Arguments: x, hidden = $hidden
{{x}}.visibility IN {{hidden}}
