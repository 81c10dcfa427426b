"""Anchors: neighbours that a filter names by key or name, from which the rows of a kind are reached.

`actors(where: {memberships: {some: {network: {slug: {eq: "bnw"}}}}})` starts at the network `bnw` and reads its
members, instead of testing every actor. With several anchors, the database starts at the one of the smallest degree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.compile.connections.index_hints import seekable
from graph.compile.patterns import NodeScope, other_end, statement_pattern, statement_scope
from graph.compile.predicates import predicate
from graph.compile.writer import CypherWriter, conjoin, where
from graph.model.nodes import NODE_TYPES, REGION, WITHIN
from graph.model.statements import STATEMENT_KINDS
from graph.query.filters import And, AtEnd, Filter, Parent, Related, conjuncts

# Each anchor has a branch that tests the conditions of the others, so the text grows with the square of their number.
MAX_ANCHORS = 3

# The label of every node at one end of a kind of statements, by type and whether it is the start.
_LABEL_AT_END = {
    (kind.type, is_start): (kind.start if is_start else kind.end).label
    for kind in STATEMENT_KINDS
    for is_start in (True, False)
}


@dataclass(frozen=True)
class _Anchor:
    """A condition on a neighbour, the variable that the neighbour is bound to by `match`, and its degree."""

    condition: Related | Parent
    variable: str
    match: str
    degree: str


def anchored_match(w: CypherWriter, node: str, label: str, condition: Filter | None) -> str | None:
    """The MATCH of the nodes that fit a filter, starting at its anchors; None if it has none."""
    parts = conjuncts(condition)
    anchors = _anchors(w, parts)
    if not anchors:
        return None
    match_anchors = " ".join(anchor.match for anchor in anchors)
    branches = [_match_from(w, node, label, anchor, anchors, parts) for anchor in anchors]
    if len(anchors) == 1:
        return f"{match_anchors} {branches[0]} WITH DISTINCT {node}"
    degrees = [w.name("d") for _ in anchors]
    variables = [anchor.variable for anchor in anchors]
    counted = [f"{anchor.degree} AS {degree}" for anchor, degree in zip(anchors, degrees, strict=True)]
    smallest = [
        conjoin(*(f"{mine} {'<' if j < i else '<='} {other}" for j, other in enumerate(degrees) if j != i))
        for i, mine in enumerate(degrees)
    ]
    union = " UNION ".join(
        f"WITH * WHERE {is_smallest} {branch} RETURN {node}"
        for is_smallest, branch in zip(smallest, branches, strict=True)
    )
    imported = ", ".join([*variables, *degrees])
    return (
        f"{match_anchors} WITH {', '.join([*variables, *counted])} CALL ({imported}) {{ {union} }} WITH DISTINCT {node}"
    )


def _anchors(w: CypherWriter, parts: Iterable[Filter]) -> list[_Anchor]:
    anchors: list[_Anchor] = []
    for part in parts:
        if not isinstance(part, Related | Parent) or len(anchors) == MAX_ANCHORS:
            continue
        match_template = _match_template(w, part)
        if match_template:
            neighbour = w.name("k")
            parts_of_region = f"({neighbour})<-[:{WITHIN}]-()"
            edges = statement_pattern(part.statements, "", "", neighbour) if isinstance(part, Related) else None
            degree = f"COUNT {{ {edges or parts_of_region} }}"
            anchors.append(_Anchor(part, neighbour, match_template.format(node=neighbour), degree))
    return anchors


def _match_template(w: CypherWriter, part: Related | Parent) -> str | None:
    """The MATCH of the neighbours {node} that a condition names by key or name; None if it names none."""
    if isinstance(part, Parent):
        kind, comparisons = REGION, list(seekable(part.where, "eq", "in"))
    elif part.quantifier == "some":
        far_end = other_end(part.statements)
        kind = NODE_TYPES[far_end.end.label]
        filters = [inner.where for inner in conjuncts(part.where) if isinstance(inner, AtEnd) and inner.end == far_end]
        comparisons = [comparison for where_ in filters for comparison in seekable(where_, "eq", "in")]
    else:
        return None
    for comparison in comparisons:
        if comparison.property == kind.key and comparison.op == "eq":
            return f"MATCH ({{node}}:{kind.keyed_label} {{{{{kind.key.name}: {w.value(comparison.value)}}}}})"
    for comparison in comparisons:
        if comparison.property == kind.key:
            keys = w.value(comparison.value)
            return f"MATCH ({{node}}:{kind.keyed_label} WHERE {{node}}.{kind.key.name} IN {keys})"
        if comparison.property.name == kind.order and comparison.op == "eq":
            key_exists = f"{{node}}.{kind.key.name} IS NOT NULL"
            name = w.value(comparison.value)
            return f"MATCH ({{node}}:{kind.label} WHERE {{node}}.{kind.order} = {name} AND {key_exists})"
    return None


def _match_from(
    w: CypherWriter, node: str, label: str, anchor: _Anchor, anchors: Sequence[_Anchor], parts: Iterable[Filter]
) -> str:
    """The MATCH of the nodes that fit all parts, over the neighbours of one anchor."""
    r, neighbour, condition = w.name("r"), anchor.variable, anchor.condition
    others = tuple((other.condition, other.variable) for other in anchors if other is not anchor)
    rest = predicate(w, NodeScope(node, others), And(tuple(part for part in parts if part is not condition)))
    if isinstance(condition, Parent):
        matches = predicate(w, NodeScope(neighbour), condition.where)
        return f"MATCH ({node}:{label})-[:{WITHIN}]->({neighbour}){where(matches, rest)}"
    statements = condition.statements
    label_is_implied = _LABEL_AT_END[statements.kind, statements.outgoing] == label
    pattern = statement_pattern(statements, node if label_is_implied else f"{node}:{label}", r, neighbour)
    matches = predicate(w, statement_scope(statements, node, r, neighbour), condition.where)
    return f"MATCH {pattern}{where(w.visible(r), w.holds(r, condition.as_of), matches, rest)}"
