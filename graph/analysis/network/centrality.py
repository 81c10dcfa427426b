"""Who is central in a part of the graph, and which communities it falls into: for research, with the method named."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from graph.analysis.core.keys import NodeKey, RegionId
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_range
from graph.analysis.core.snapshot import Snapshot
from graph.analysis.core.statement_names import BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.network.centrality_measures import Measures, measured
from graph.analysis.network.centrality_method import CentralityMethod, method_of
from graph.analysis.network.subgraph import SubgraphFilter
from graph.analysis.network.undirected_graph import UndirectedGraph, key_of
from graph.model.enums import ActorKind
from graph.query.selection import Reader

MAX_COMMUNITIES = 100


class CentralityMeasure(StrEnum):
    """Maß der Zentralität / measure of centrality."""

    DEGREE = "DEGREE"
    BETWEENNESS = "BETWEENNESS"
    PAGERANK = "PAGERANK"


@dataclass(frozen=True, slots=True)
class CentralNode:
    """Ein Knoten mit seinen Maßen / a node with its measures."""

    rank: Annotated[int, "Platz nach dem gewählten Maß; Gleiche teilen ihn / place by the chosen measure, shared."]
    node: Annotated[NodeKey, "Der Knoten / the node."]
    degree: Annotated[int, "Zahl verschiedener Nachbarn / number of different neighbours."]
    statement_count: Annotated[int, "Zahl der Aussagen mit ihnen / number of statements with them."]
    betweenness: Annotated[
        float,
        "Anteil der Paare anderer Knoten, deren kürzeste Wege über ihn laufen, 0–1 / share of the pairs of other nodes "
        "whose shortest paths pass it.",
    ]
    pagerank: Annotated[float, "PageRank; alle zusammen ergeben 1 / PageRank; all of them add up to 1."]
    community: Annotated[int, "Nummer seiner Gemeinschaft, die größte ist 1 / number of its community, largest first."]


@dataclass(frozen=True, slots=True)
class Community:
    """Knoten, die untereinander enger verbunden sind als mit anderen / nodes closer to each other than to others."""

    number: Annotated[int, "Nummer; die größte ist 1 / number; the largest is 1."]
    size: Annotated[int, "Zahl der Knoten / number of nodes."]
    members: Annotated[tuple[NodeKey, ...], "Die Knoten, die mit den meisten Nachbarn zuerst / best-connected first."]


@dataclass(frozen=True, slots=True)
class Centrality:
    """Die zentralsten Knoten eines Teilgraphen und seine Gemeinschaften / most central nodes and communities."""

    on: Annotated[date, "Der Tag, an dem die Aussagen gelten / the day on which the statements hold."]
    by: Annotated[CentralityMeasure, "Wonach geordnet ist / the measure of the order."]
    node_count: Annotated[int, "Zahl der verbundenen Knoten / number of connected nodes."]
    link_count: Annotated[int, "Zahl der Paare von Nachbarn / number of pairs of neighbours."]
    statement_count: Annotated[int, "Zahl der Aussagen zwischen ihnen / number of statements between them."]
    method: Annotated[CentralityMethod, "Wie gerechnet wurde / how it was computed."]
    nodes: Annotated[tuple[CentralNode, ...], "Die zentralsten Knoten / the most central nodes."]
    community_count: Annotated[int, "Zahl der Gemeinschaften / number of communities."]
    communities: Annotated[tuple[Community, ...], "Die größten Gemeinschaften / the largest communities."]


async def centrality(
    context: QueryContext,
    *,
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "Arten von Aussagen; Vorgabe: alle zwischen Akteuren. Mit COVERAGE, LOCATION oder GOVERNANCE sind auch Gebiete "
        "Knoten / kinds of statements; default: all between actors. With those three, regions are nodes too.",
    ] = None,
    actor_kinds: Annotated[
        tuple[ActorKind, ...] | None, "Nur Akteure dieser Arten; Vorgabe: alle / actors of these kinds only."
    ] = None,
    within: Annotated[
        RegionId | None, "Nur Akteure mit Sitz in diesem Gebiet oder darin / only actors located in or inside it."
    ] = None,
    by: Annotated[CentralityMeasure, "Wonach geordnet wird / what to order by."] = CentralityMeasure.DEGREE,
    first: Annotated[int, "Höchstens so viele Knoten, 1–1000 / at most so many nodes."] = 20,
    first_communities: Annotated[int, "Höchstens so viele Gemeinschaften, 0–100 / at most so many communities."] = 10,
    on: Annotated[date | None, "Tag, an dem die Aussagen gelten; Vorgabe: heute / the day; default: today."] = None,
) -> Centrality:
    """Zentralität und Gemeinschaften in einem Teil des Netzes, für die Forschung: Grad, Betweenness, PageRank und
    Leiden, ohne Richtung und Gewichte; mehrere Aussagen zwischen zweien zählen als eine Verbindung / centrality and
    communities in a part of the network, for research: degree, betweenness, PageRank and Leiden, without directions
    and weights; several statements between the same two count as one link."""
    require_range("first", first, 1, MAX_LISTED)
    require_range("firstCommunities", first_communities, 0, MAX_COMMUNITIES)
    types = types_of(BETWEEN_ACTORS if kinds is None else kinds)
    part = SubgraphFilter(on or context.today, types, None if actor_kinds is None else frozenset(actor_kinds), within)
    snapshot = await context.snapshot()
    return await asyncio.to_thread(_answer, snapshot, context.reader, part, by, first, first_communities)


def _answer(
    snapshot: Snapshot, reader: Reader, part: SubgraphFilter, by: CentralityMeasure, first: int, first_communities: int
) -> Centrality:
    links, measures = _measured(snapshot, reader, part)
    return Centrality(
        on=part.day,
        by=by,
        node_count=len(links.nodes),
        link_count=len(links.statements),
        statement_count=sum(links.statement_counts) // 2,
        method=method_of(measures),
        nodes=_ranked(links, measures, by, first),
        community_count=len(set(measures.community)),
        communities=_communities(links, measures, first_communities),
    )


def _measured(snapshot: Snapshot, reader: Reader, part: SubgraphFilter) -> tuple[UndirectedGraph, Measures]:
    """The same part is measured once, whatever it is ordered by."""

    def make() -> tuple[UndirectedGraph, Measures]:
        links = part.links(snapshot, reader)
        return links, measured(links.graph)

    return snapshot.remember(("centrality", reader, part), make)


def _ranked(links: UndirectedGraph, measures: Measures, by: CentralityMeasure, first: int) -> tuple[CentralNode, ...]:
    """Equal ones in the order of their keys."""
    values = _values(measures, by)
    order = sorted(range(len(values)), key=lambda vertex: (-values[vertex], vertex))[:first]
    falling = sorted(values, reverse=True)
    rank = {value: place for place, value in reversed([*enumerate(falling, 1)])}
    return tuple(
        CentralNode(
            rank=rank[values[vertex]],
            node=key_of(links.nodes[vertex]),
            degree=measures.degree[vertex],
            statement_count=links.statement_counts[vertex],
            betweenness=measures.betweenness[vertex],
            pagerank=measures.pagerank[vertex],
            community=measures.community[vertex] + 1,
        )
        for vertex in order
    )


def _values(measures: Measures, by: CentralityMeasure) -> tuple[float, ...]:
    match by:
        case CentralityMeasure.DEGREE:
            return measures.degree
        case CentralityMeasure.BETWEENNESS:
            return measures.betweenness
        case CentralityMeasure.PAGERANK:
            return measures.pagerank


def _communities(links: UndirectedGraph, measures: Measures, first: int) -> tuple[Community, ...]:
    members: dict[int, list[int]] = {}
    for vertex, community in enumerate(measures.community):
        if community < first:
            members.setdefault(community, []).append(vertex)
    return tuple(
        Community(
            number=community + 1,
            size=len(found),
            members=tuple(key_of(links.nodes[v]) for v in sorted(found, key=lambda v: (-measures.degree[v], v))),
        )
        for community, found in sorted(members.items())
    )
