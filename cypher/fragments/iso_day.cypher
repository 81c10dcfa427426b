// A day as ISO text; empty without one, or if it is no date.
// Arguments: x
CASE WHEN {{x}} IS :: DATE NOT NULL THEN toString({{x}}) ELSE '' END
