"""Which programme a funding belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

from graph.analysis.core.snapshot import ActorNode, Edge, View
from graph.model.enums import ActorKind


def programmes(view: View) -> Callable[[Edge], int | None]:
    """A function from a funding to the position of its programme, or None; of programmes that the reader may see.

    A funding without a programme has that of another source for the same two ends and days, if there is only one, else
    the programme that is its funder.
    """
    visible = visible_programmes(view)
    pays = frozenset(visible.values())
    named: defaultdict[tuple[int, int, str | None, str | None], set[int]] = defaultdict(set)
    for edge in view.edges:
        if edge.type == "FUNDS" and edge.named in visible:
            named[_about(edge)].add(visible[edge.named])

    def of(edge: Edge) -> int | None:
        if edge.named in visible:
            return visible[edge.named]
        others = named.get(_about(edge), ())
        return next(iter(others)) if len(others) == 1 else edge.start if edge.start in pays else None

    return of


def visible_programmes(view: View) -> Mapping[str | None, int]:
    """The positions of programmes that the reader may see, by key."""
    nodes = ((slug, i, view.nodes[i]) for slug, i in view.position.items())
    return {slug: i for slug, i, node in nodes if isinstance(node, ActorNode) and node.kind == ActorKind.PROGRAMME}


def _about(edge: Edge) -> tuple[int, int, str | None, str | None]:
    return edge.start, edge.end, edge.valid_from, edge.valid_to
