"""Who rests on a single other one: for its money, its programme, its carrier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from graph.analysis.snapshot import ActorNode, Edge, View
from graph.model import ActorKind

Reliance: TypeAlias = Mapping[int, Mapping[int, tuple[Edge, ...]]]
"""On whom → who rests on it alone → the statements that say so."""


def only_funders(view: View) -> Reliance:
    """Recipients whose only funder it is; what somebody pays itself is no funding."""
    return _single((edge.end, edge.start, edge) for edge in view.edges if edge.type == "FUNDS")


def only_carriers(view: View) -> Reliance:
    """Services that it alone carries."""
    return _single((edge.end, edge.start, edge) for edge in view.edges if edge.type == "PROVIDES")


def only_programmes(view: View) -> Reliance:
    """Recipients all of whose money is the programme's. Money that names no programme is other money, unless the
    programme itself pays it, or another statement on the same funding names one."""
    programme_of = programmes(view)
    funding = (edge for edge in view.edges if edge.type == "FUNDS" and edge.start != edge.end)
    return _single((edge.end, programme_of(edge), edge) for edge in funding)


def programmes(view: View) -> Callable[[Edge], int | None]:
    """Whose money a funding is, as far as the reader may see it."""
    known = known_programmes(view)
    pays = frozenset(known.values())
    named: defaultdict[tuple[int, int, str | None, str | None], set[int]] = defaultdict(set)
    for edge in view.edges:
        if edge.type == "FUNDS" and edge.named in known:
            named[_about(edge)].add(known[edge.named])

    def of(edge: Edge) -> int | None:
        if edge.named in known:
            return known[edge.named]
        others = named.get(_about(edge), ())
        return next(iter(others)) if len(others) == 1 else edge.start if edge.start in pays else None

    return of


def known_programmes(view: View) -> Mapping[str | None, int]:
    """Those that the reader may see, by key."""
    nodes = ((slug, i, view.nodes[i]) for slug, i in view.position.items())
    return {slug: i for slug, i, node in nodes if isinstance(node, ActorNode) and node.kind == ActorKind.PROGRAMME}


def _about(edge: Edge) -> tuple[int, int, str | None, str | None]:
    return edge.start, edge.end, edge.valid_from, edge.valid_to


def _single(claims: Iterable[tuple[int, int | None, Edge]]) -> Reliance:
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
