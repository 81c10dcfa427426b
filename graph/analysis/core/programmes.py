"""The programme that a funding belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import TypeAlias

from graph.analysis.core.snapshot import ActorNode, Edge, GraphView
from graph.model.enums import ActorKind

_EndsAndDays: TypeAlias = tuple[int, int, str | None, str | None]


def programme_finder(view: GraphView) -> Callable[[Edge], int | None]:
    """A function from a FUNDS edge to the position of its programme, or None; only of programmes in the view.

    The programme is the one that the edge names; else the one that other edges of the same two ends and days name, if
    there is exactly one; else the funder, if that is a programme.
    """
    visible = visible_programmes(view)
    positions = frozenset(visible.values())
    named: defaultdict[_EndsAndDays, set[int]] = defaultdict(set)
    for edge in view.edges:
        if edge.type == "FUNDS" and edge.reference_key in visible:
            named[_ends_and_days(edge)].add(visible[edge.reference_key])

    def programme_of(edge: Edge) -> int | None:
        if edge.reference_key in visible:
            return visible[edge.reference_key]
        named_by_others = named.get(_ends_and_days(edge), ())
        if len(named_by_others) == 1:
            return next(iter(named_by_others))
        return edge.start if edge.start in positions else None

    return programme_of


def visible_programmes(view: GraphView) -> Mapping[str | None, int]:
    """The positions of the programmes in the view, by slug."""
    nodes = ((slug, i, view.nodes[i]) for slug, i in view.position.items())
    return {slug: i for slug, i, node in nodes if isinstance(node, ActorNode) and node.kind == ActorKind.PROGRAMME}


def _ends_and_days(edge: Edge) -> _EndsAndDays:
    return edge.start, edge.end, edge.valid_from, edge.valid_to
