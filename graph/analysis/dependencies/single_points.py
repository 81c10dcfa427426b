"""Actors that depend on a single other one: for their money, their programme or their carrier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from graph.analysis.core.programmes import programme_finder
from graph.analysis.core.snapshot import Edge, GraphView

SinglePoints: TypeAlias = Mapping[int, Mapping[int, tuple[Edge, ...]]]
"""On whom → who rests on it alone → the statements that say so."""


def only_funders(view: GraphView) -> SinglePoints:
    """Recipients whose only funder it is; what somebody pays itself is no funding."""
    return _single((edge.end, edge.start, edge) for edge in view.edges if edge.type == "FUNDS")


def only_carriers(view: GraphView) -> SinglePoints:
    """Services that it alone carries."""
    return _single((edge.end, edge.start, edge) for edge in view.edges if edge.type == "PROVIDES")


def only_programmes(view: GraphView) -> SinglePoints:
    """Recipients all of whose money is the programme's. Money that names no programme is other money, unless the
    programme itself pays it, or another statement on the same funding names one."""
    programme_of = programme_finder(view)
    funding = (edge for edge in view.edges if edge.type == "FUNDS" and edge.start != edge.end)
    return _single((edge.end, programme_of(edge), edge) for edge in funding)


def _single(claims: Iterable[tuple[int, int | None, Edge]]) -> SinglePoints:
    """From (who, on whom, statement): those that rest on one only, which is another."""
    supports: defaultdict[int, dict[int | None, list[Edge]]] = defaultdict(dict)
    for who, on, edge in claims:
        if who != on:
            supports[who].setdefault(on, []).append(edge)
    found: dict[int, dict[int, tuple[Edge, ...]]] = {}
    for who, by in supports.items():
        (on, edges), *others = by.items()
        if on is not None and not others:
            found.setdefault(on, {})[who] = tuple(edges)
    return found
