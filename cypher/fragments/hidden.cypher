// The opposite of `visible`, in a form for which an index on `visibility` is used.
// Arguments: x, hidden = $hidden
{{x}}.visibility IN {{hidden}}
