"""Who rests on a single other one: for its money, its programme, its carrier."""

from __future__ import annotations

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
    """Whose money a funding is."""
    named: dict[tuple[int, int, str | None, str | None], set[int]] = {}
    for edge in view.edges:
        if edge.type == "FUNDS" and (programme := _named(view, edge)) is not None:
            named.setdefault(_about(edge), set()).add(programme)

    def of(edge: Edge) -> int | None:
        own, others = _named(view, edge), named.get(_about(edge), set[int]())
        if own is None and len(others) == 1:
            (own,) = others
        return edge.start if own is None and is_programme(view, edge.start) else own

    return of


def is_programme(view: View, position: int) -> bool:
    node = view.nodes[position]
    return isinstance(node, ActorNode) and node.kind == ActorKind.PROGRAMME


def _named(view: View, edge: Edge) -> int | None:
    """The programme that the statement names, if the reader may see it."""
    found = view.position.get(edge.named or "")
    return found if found is not None and is_programme(view, found) else None


def _about(edge: Edge) -> tuple[int, int, str | None, str | None]:
    return edge.start, edge.end, edge.valid_from, edge.valid_to


def _single(claims: Iterable[tuple[int, int | None, Edge]]) -> Reliance:
    """From (who, on whom, statement): those that rest on one only, which is another."""
    supports: dict[int, dict[int | None, list[Edge]]] = {}
    for who, on, edge in claims:
        if who != on:
            supports.setdefault(who, {}).setdefault(on, []).append(edge)
    found: dict[int, dict[int, tuple[Edge, ...]]] = {}
    for who, by in supports.items():
        (on, edges), *others = by.items()
        if on is not None and not others:
            found.setdefault(on, {})[who] = tuple(edges)
    return found
