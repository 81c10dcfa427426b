"""Anchors: where the nodes that fit a filter are reached from, instead of testing every node of the kind.

`actors(where: {memberships: {some: {network: {slug: {eq: "bnw"}}}}})` starts at the network `bnw` and reads its
members. Such a neighbour, named by key or name, is an anchor; so is an `or` whose every alternative has an anchor or
compares what an index holds. With several anchors, the database starts at the one of the smallest degree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeAlias

from graph.compile.connections.index_hints import indexed_label, indexed_properties_exist, names_rows, rows_are_indexed
from graph.compile.patterns import NodeScope, other_end, statement_pattern, statement_scope
from graph.compile.predicates import predicate
from graph.compile.writer import CypherWriter, conjoin, where
from graph.model.declarations import NodeKind
from graph.model.nodes import NODE_TYPES, REGION, WITHIN
from graph.model.statements import STATEMENT_KINDS
from graph.query.filters import And, AtEnd, Compare, Filter, Or, Parent, Related, conjuncts, divisions

# A branch reads the nodes from one anchor and tests the conditions of the others, so with several anchors the text
# grows with the square of their number. Each branch takes the database some 50 milliseconds to plan.
MAX_BRANCHES = 9

# The label of every node at one end of a kind of statements, by type and whether it is the start.
_LABEL_AT_END = {
    (kind.type, is_start): (kind.start if is_start else kind.end).label
    for kind in STATEMENT_KINDS
    for is_start in (True, False)
}


@dataclass(frozen=True)
class _Neighbour:
    """An anchor: a condition on a neighbour, the comparison that names it, and its kind."""

    condition: Related | Parent
    comparison: Compare
    kind: NodeKind
    branches = 1

    @property
    def is_one(self) -> bool:
        return self.comparison.op == "eq"

    @property
    def left(self) -> Related | Parent:
        """The condition without the comparison, which every neighbour of `match` fulfils."""
        return replace(self.condition, where=_without(self.condition.where, self.comparison))

    def match(self, w: CypherWriter, neighbour: str) -> str:
        """The MATCH of the neighbours."""
        kind, value = self.kind, w.value(self.comparison.value)
        if self.comparison.property == kind.key:
            if self.is_one:
                return f"MATCH ({neighbour}:{kind.keyed_label} {{{kind.key.name}: {value}}})"
            return f"MATCH ({neighbour}:{kind.keyed_label} WHERE {neighbour}.{kind.key.name} IN {value})"
        key_exists, operator = f"{neighbour}.{kind.key.name} IS NOT NULL", "=" if self.is_one else "IN"
        return f"MATCH ({neighbour}:{kind.label} WHERE {neighbour}.{kind.order} {operator} {value} AND {key_exists})"

    def degree(self, neighbour: str) -> str:
        """The number of relationships over which the nodes are reached."""
        if isinstance(self.condition, Parent):
            return f"COUNT {{ ({neighbour})<-[:{WITHIN}]-() }}"
        return f"COUNT {{ {statement_pattern(self.condition.statements, '', '', neighbour)} }}"


@dataclass(frozen=True)
class _OneOf:
    """An anchor: an `or` whose every alternative has a start."""

    condition: Filter
    alternatives: tuple[_Start, ...]

    @property
    def branches(self) -> int:
        return sum(alternative.branches for alternative in self.alternatives)

    def shortened(self) -> _OneOf:
        """The same with only one anchor for each alternative."""
        return replace(self, alternatives=tuple(replace(one, anchors=one.anchors[:1]) for one in self.alternatives))


_Anchor: TypeAlias = _Neighbour | _OneOf


@dataclass(frozen=True)
class _Start:
    """Where the nodes that fit all `parts` are reached from: one of the anchors; without any, an index."""

    parts: tuple[Filter, ...]
    anchors: tuple[_Anchor, ...]

    @property
    def branches(self) -> int:
        return len(self.anchors) * sum(anchor.branches for anchor in self.anchors) or 1


# ---- what a filter names


def anchored_match(
    w: CypherWriter, node: str, label: str, condition: Filter | None
) -> tuple[str, tuple[Filter, ...]] | None:
    """The MATCH of the nodes that fit a normalised filter, starting at its anchors, and the parts of the filter that it
    leaves to be tested. None if there is no anchor, or if the filter names the nodes themselves."""
    parts = conjuncts(condition)
    if names_rows(NODE_TYPES[label], parts):
        return None
    only_label = indexed_label(condition, NODE_TYPES[label])
    label = only_label if only_label and only_label in NODE_TYPES else label
    start = _start(NODE_TYPES[label], parts)
    match start.anchors if start else ():
        case ():
            return None
        case (_OneOf() as one_of,):
            rest = tuple(part for part in parts if part is not one_of.condition)
            return f"{_match_one_of(w, node, label, one_of)} WITH DISTINCT {node}", rest
        case _:
            assert start
            return f"{_match(w, node, label, start)} WITH DISTINCT {node}", ()


def _start(kind: NodeKind, parts: tuple[Filter, ...], *, divide: bool = True) -> _Start | None:
    """Where the nodes of a kind that fit all parts are reached from; None if all of them must be tested. `divide`:
    whether parts may be divided into alternatives."""
    without_anchors = _Start(parts, ())
    if names_rows(kind, parts):
        return without_anchors
    neighbours = sorted(filter(None, map(_neighbour, parts)), key=lambda neighbour: not neighbour.is_one)
    # Several lists of neighbours would be paired, each with each.
    first_lists = [n for n in neighbours if not n.is_one][:1]
    candidates: list[_Anchor] = [n for n in neighbours if n.is_one or n in first_lists]
    if divide:
        candidates += filter(None, (_one_of(kind, part) for part in parts if not _neighbour(part)))
    start = without_anchors
    for anchor in candidates:
        longer = _Start(parts, (*start.anchors, anchor))
        start = longer if longer.branches <= MAX_BRANCHES else start
    return start if start.anchors or rows_are_indexed(kind, parts) else None


def _one_of(kind: NodeKind, part: Filter) -> _OneOf | None:
    """The first division of a part into alternatives that all have a start."""
    for alternatives in islice(divisions(part), MAX_BRANCHES):
        if not 1 < len(alternatives) <= MAX_BRANCHES:
            continue
        # What is divided behind a link is divided once: the divisions of all its `Or`s would multiply.
        starts = [_start(kind, conjuncts(one), divide=isinstance(part, Or)) for one in alternatives]
        whole = _OneOf(part, tuple(filter(None, starts)))
        if len(whole.alternatives) == len(alternatives):
            return whole if whole.branches <= MAX_BRANCHES else whole.shortened()
    return None


def _without(where_: Filter, comparison: Compare) -> Filter:
    match where_:
        case And(parts):
            return And(tuple(_without(part, comparison) for part in parts))
        case AtEnd(where=inner):
            return replace(where_, where=_without(inner, comparison))
        case _:
            return And(()) if where_ is comparison else where_


def _neighbour(part: Filter) -> _Neighbour | None:
    if isinstance(part, Parent):
        kind, filters = REGION, [part.where]
    elif isinstance(part, Related) and part.quantifier == "some":
        far_end = other_end(part.statements)
        kind = NODE_TYPES[far_end.end.label]
        filters = [inner.where for inner in conjuncts(part.where) if isinstance(inner, AtEnd) and inner.end == far_end]
    else:
        return None
    comparisons = [inner for where_ in filters for inner in conjuncts(where_) if isinstance(inner, Compare)]
    for property_, op in ((kind.key, "eq"), (kind.key, "in"), (kind.name, "eq"), (kind.name, "in")):
        for comparison in comparisons:
            if comparison.property == property_ and comparison.op == op:
                return _Neighbour(part, comparison, kind)
    return None


# ---- Cypher


def _match(w: CypherWriter, node: str, label: str, start: _Start) -> str:
    """The clauses that bind `node` to the nodes that fit all parts of a start, to some of them repeatedly."""
    anchors = start.anchors
    if not anchors:
        kind, condition = NODE_TYPES[label], And(start.parts)
        indexed = indexed_properties_exist(node, condition, kind)
        conditions = where(*indexed, predicate(w, NodeScope(node), condition))
        return f"MATCH ({node}:{indexed_label(condition, kind) or label}){conditions}"
    variables = [w.name("k") if isinstance(anchor, _Neighbour) else "" for anchor in anchors]
    pairs = list(zip(anchors, variables, strict=True))
    neighbours = [anchor.match(w, k) for anchor, k in pairs if isinstance(anchor, _Neighbour)]
    branches = [_match_from(w, node, label, i, anchors, variables, start.parts) for i in range(len(anchors))]
    if len(anchors) == 1:
        return " ".join([*neighbours, *branches])
    degrees = [w.name("d") for _ in anchors]
    counted = [f"{_degree(w, *pair)} AS {degree}" for pair, degree in zip(pairs, degrees, strict=True)]
    smallest = [
        conjoin(*(f"{mine} {'<' if j < i else '<='} {other}" for j, other in enumerate(degrees) if j != i))
        for i, mine in enumerate(degrees)
    ]
    union = " UNION ".join(
        f"WITH * WHERE {is_smallest} {branch} RETURN {node}"
        for is_smallest, branch in zip(smallest, branches, strict=True)
    )
    bound = [variable for variable in variables if variable]
    imported = ", ".join([*bound, *degrees])
    return " ".join([*neighbours, f"WITH {', '.join([*bound, *counted])} CALL ({imported}) {{ {union} }}"])


def _match_from(
    w: CypherWriter,
    node: str,
    label: str,
    at: int,
    anchors: Sequence[_Anchor],
    variables: Sequence[str],
    parts: Iterable[Filter],
) -> str:
    """The clauses that bind `node` to the nodes that fit all parts, starting at the anchor with the index `at`.
    `variables`: those of the neighbours, empty for other anchors."""
    anchor, neighbour, r = anchors[at], variables[at], w.name("r")
    left = {id(other.condition): other.left for other in anchors if isinstance(other, _Neighbour)}
    others = tuple(
        (left[id(other.condition)], variable)
        for other, variable in zip(anchors, variables, strict=True)
        if isinstance(other, _Neighbour) and other is not anchor
    )
    other_parts = tuple(left.get(id(part), part) for part in parts if part is not anchor.condition)
    rest = predicate(w, NodeScope(node, others), And(other_parts))
    if isinstance(anchor, _OneOf):
        distinct = ", ".join([node, *(variable for variable in variables if variable)])
        return f"{_match_one_of(w, node, label, anchor)} WITH DISTINCT {distinct}{where(rest)}"
    condition = left[id(anchor.condition)]
    if isinstance(condition, Parent):
        matches = predicate(w, NodeScope(neighbour), condition.where)
        return f"MATCH ({node}:{label})-[:{WITHIN}]->({neighbour}){where(matches, rest)}"
    statements = condition.statements
    label_is_implied = _LABEL_AT_END[statements.kind, statements.outgoing] == label
    pattern = statement_pattern(statements, node if label_is_implied else f"{node}:{label}", r, neighbour)
    matches = predicate(w, statement_scope(statements, node, r, neighbour), condition.where)
    return f"MATCH {pattern}{where(w.visible(r), w.holds(r, condition.as_of), matches, rest)}"


def _match_one_of(w: CypherWriter, node: str, label: str, anchor: _OneOf) -> str:
    """A CALL that binds `node` to the nodes that fit an alternative, to those that fit several repeatedly."""
    branches = (f"{_match(w, node, label, alternative)} RETURN {node}" for alternative in anchor.alternatives)
    return f"CALL () {{ {' UNION ALL '.join(branches)} }}"


def _degree(w: CypherWriter, anchor: _Anchor, neighbour: str) -> str:
    """The number of relationships over which the nodes are reached from an anchor."""
    if isinstance(anchor, _Neighbour):
        return anchor.degree(neighbour)
    lists = _degrees(w, anchor)
    total, degree = w.name("t"), w.name("d")
    return f"reduce({total} = 0, {degree} IN {' + '.join(lists)} | {total} + {degree})" if lists else "0"


def _degrees(w: CypherWriter, anchor: _Anchor) -> list[str]:
    """The lists of the degrees of all neighbours of an anchor. Nodes that an index names are few and count nothing."""
    if isinstance(anchor, _OneOf):
        return [
            text
            for alternative in anchor.alternatives
            for first in alternative.anchors[:1]
            for text in _degrees(w, first)
        ]
    neighbour = w.name("k")
    return [f"COLLECT {{ {anchor.match(w, neighbour)} RETURN {anchor.degree(neighbour)} }}"]
