"""Where the statements that fit a filter are reached from, instead of testing every statement of the kind.

`fundings(where: {or: [{funder: {slug: {eq: "bmi"}}}, {programme: {slug: {eq: "pfd"}}}]})` reads what an index finds for
each alternative. A filter that names both ends starts at both: the database then reads the statements of the end that
has fewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

from graph.compile.connections.anchors import MAX_BRANCHES
from graph.compile.connections.index_hints import indexed_label, indexed_properties_exist, names_rows, seekable
from graph.compile.patterns import NodeScope, StatementScope
from graph.compile.predicates import predicate
from graph.compile.writer import CypherWriter, where
from graph.model.declarations import StatementKind
from graph.model.nodes import NODE_TYPES, NODES
from graph.model.properties import STATEMENT_KEY
from graph.query.filters import And, AtEnd, Compare, Filter, Referenced, conjuncts, disjuncts

# Nodes at both ends are paired, each with each.
MAX_PAIRS = 1_000


@dataclass(frozen=True)
class StatementMatch:
    """The MATCH of statements, the parts of the filter that are left to be tested, and conditions that are always true,
    but without which the planner does not use an index. `by_index`: it may read them in the order of an index."""

    text: str
    rest: tuple[Filter, ...]
    indexed: tuple[str, ...] = ()
    by_index: bool = False


def match_statements(
    w: CypherWriter, kind: StatementKind, scope: StatementScope, condition: Filter | None
) -> StatementMatch:
    """The MATCH of the statements of a kind that fit a normalised filter."""
    parts = conjuncts(condition)
    if _names_both_ends(parts):
        return _match_between_ends(w, kind, scope, parts)
    one_of = None if _is_indexed(kind, parts) else next(filter(None, (_one_of(kind, part) for part in parts)), None)
    if one_of is None:
        return _match_by_index(kind, scope, parts)
    part, alternatives = one_of
    variables = f"{scope.variable}, {scope.start}, {scope.end}"
    union = " UNION ALL ".join(f"{_match_all(w, kind, scope, one)} RETURN {variables}" for one in alternatives)
    rest = tuple(other for other in parts if other is not part)
    return StatementMatch(f"CALL () {{ {union} }} WITH DISTINCT {variables}", rest)


def _match_all(w: CypherWriter, kind: StatementKind, scope: StatementScope, condition: Filter) -> str:
    """The MATCH with all its conditions."""
    matched = match_statements(w, kind, scope, condition)
    return f"{matched.text}{where(*matched.indexed, predicate(w, scope, And(matched.rest)))}"


# ---- what a filter names


def _one_of(kind: StatementKind, part: Filter) -> tuple[Filter, tuple[Filter, ...]] | None:
    """An `or` with its alternatives, if an index holds the statements that fit each of them."""
    alternatives = disjuncts(part)
    is_usable = 1 < len(alternatives) <= MAX_BRANCHES
    return (part, alternatives) if is_usable and all(_is_indexed(kind, conjuncts(a)) for a in alternatives) else None


def _is_indexed(kind: StatementKind, parts: Iterable[Filter]) -> bool:
    """Whether an index holds the statements that fit one of these conditions, or the nodes at their ends."""
    for part in parts:
        match part:
            case Compare(property=compared, op="eq" | "in") if compared == STATEMENT_KEY:
                return True
            case Compare(property=compared) if compared.name in kind.indexed and any(seekable(part)):
                return True
            case AtEnd(end=end, where=inner) if names_rows(NODE_TYPES[end.end.label], conjuncts(inner)):
                return True
            case Referenced(reference=reference, where=inner):
                key = NODES[reference.label].key
                if any(comparison.property == key for comparison in seekable(inner, "eq", "in")):
                    return True
            case _:
                pass
    return False


def _names_both_ends(parts: Sequence[Filter]) -> bool:
    named: dict[bool, int] = {}
    for part in parts:
        if isinstance(part, AtEnd) and names_rows(NODE_TYPES[part.end.end.label], conjuncts(part.where)):
            values = [len(c.value) for c in seekable(part.where, "in")]
            named[part.end.outgoing] = max(values, default=1)
    return len(named) == 2 and prod(named.values()) <= MAX_PAIRS


# ---- Cypher


def _match_between_ends(
    w: CypherWriter, kind: StatementKind, scope: StatementScope, parts: Sequence[Filter]
) -> StatementMatch:
    """The nodes at both ends, then the statements between them. Without the WITH, the planner would read all statements
    of one end, whatever their number."""
    at_ends = [part for part in parts if isinstance(part, AtEnd)]
    matches: list[str] = []
    for outgoing in (True, False):
        condition = And(tuple(part.where for part in at_ends if part.end.outgoing is outgoing))
        end, node = (kind.start, scope.start) if outgoing else (kind.end, scope.end)
        indexed = indexed_properties_exist(node, condition, NODE_TYPES[end.label])
        label = indexed_label(condition, NODE_TYPES[end.label]) or end.label
        matches.append(f"MATCH ({node}:{label}){where(*indexed, predicate(w, NodeScope(node), condition))}")
    between = f"({scope.start})-[{scope.variable}:{kind.type}]->({scope.end})"
    text = f"{' '.join(matches)} WITH DISTINCT {scope.start}, {scope.end} MATCH {between}"
    return StatementMatch(text, tuple(part for part in parts if part not in at_ends))


def _match_by_index(kind: StatementKind, scope: StatementScope, parts: tuple[Filter, ...]) -> StatementMatch:
    """All statements of the kind; the planner chooses the index, if one answers a part."""
    pattern_of_end = {True: scope.start, False: scope.end}
    indexed: list[str] = []
    for part in parts:
        if isinstance(part, AtEnd):
            node_kind, node = NODE_TYPES[part.end.end.label], scope.at(part.end)
            label = indexed_label(part.where, node_kind)
            indexed_at_end = indexed_properties_exist(node, part.where, node_kind)
            if label or indexed_at_end:
                pattern_of_end[part.end.outgoing] = f"{node}:{label or node_kind.label}"
            indexed += indexed_at_end
    if any(comparison.property.name in kind.indexed for comparison in seekable(And(parts))):
        indexed.append(f"{scope.variable}.{STATEMENT_KEY.name} IS NOT NULL")
    match_ = f"MATCH ({pattern_of_end[True]})-[{scope.variable}:{kind.type}]->({pattern_of_end[False]})"
    return StatementMatch(match_, parts, tuple(indexed), by_index=True)
