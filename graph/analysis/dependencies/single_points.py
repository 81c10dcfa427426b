"""Single points of failure: actors that are the only funder, programme or carrier of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from graph.analysis.core.programmes import programme_finder
from graph.analysis.core.snapshot import Edge, GraphView

SinglePoints: TypeAlias = Mapping[int, Mapping[int, tuple[Edge, ...]]]
"""Single point → actor that depends on it alone → the statements that show it; by position in the view."""


def only_funders(view: GraphView) -> SinglePoints:
    """Funders that are the only one of a recipient, not counting the recipient itself."""
    return _single_points((edge.end, edge.start, edge) for edge in view.edges if edge.type == "FUNDS")


def only_carriers(view: GraphView) -> SinglePoints:
    """Carriers that are the only one of a service."""
    return _single_points((edge.end, edge.start, edge) for edge in view.edges if edge.type == "PROVIDES")


def only_programmes(view: GraphView) -> SinglePoints:
    """Programmes that all fundings of a recipient belong to (`programme_finder`). A funding without a programme counts
    as another source."""
    programme_of = programme_finder(view)
    fundings = (edge for edge in view.edges if edge.type == "FUNDS" and edge.start != edge.end)
    return _single_points((edge.end, programme_of(edge), edge) for edge in fundings)


def _single_points(supports: Iterable[tuple[int, int | None, Edge]]) -> SinglePoints:
    """From (dependent, support, statement): the supports that are the only one of a dependent.

    A dependent does not support itself. None is a support that is not a single point.
    """
    by_dependent: defaultdict[int, dict[int | None, list[Edge]]] = defaultdict(dict)
    for dependent, support, edge in supports:
        if dependent != support:
            by_dependent[dependent].setdefault(support, []).append(edge)
    single_points: dict[int, dict[int, tuple[Edge, ...]]] = {}
    for dependent, edges_by_support in by_dependent.items():
        (support, edges), *others = edges_by_support.items()
        if support is not None and not others:
            single_points.setdefault(support, {})[dependent] = tuple(edges)
    return single_points
