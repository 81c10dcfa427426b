/** The statements in groups by the relation that they are about, in the order in which each first occurs. */
export function byRelation<S>(statements: readonly S[], relationOf: (statement: S) => string): [S, ...S[]][] {
  const groups = new Map<string, [S, ...S[]]>();
  for (const statement of statements) {
    const relation = relationOf(statement);
    const known = groups.get(relation);
    if (known) known.push(statement);
    else groups.set(relation, [statement]);
  }
  return [...groups.values()];
}
