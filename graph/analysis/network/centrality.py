"""The question `centrality`: the most central nodes of a part of the network and its communities, with the method."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from graph.analysis.core.keys import NodeKey, RegionId
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_range
from graph.analysis.core.snapshot import Snapshot
from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.network.centrality_measures import CentralityMeasures, measure
from graph.analysis.network.centrality_method import CentralityMethod, method_of
from graph.analysis.network.subgraph import SubgraphFilter
from graph.analysis.network.undirected_graph import UndirectedGraph, key_of
from graph.model.enums import ActorKind
from graph.query.reader import Reader

MAX_COMMUNITIES = 100


class CentralityMeasure(StrEnum):
    """A measure of centrality."""

    DEGREE = "DEGREE"
    BETWEENNESS = "BETWEENNESS"
    PAGERANK = "PAGERANK"


@dataclass(frozen=True, slots=True)
class CentralNode:
    """A node with its measures."""

    rank: Annotated[int, "The rank by the chosen measure; equal nodes share a rank."]
    node: Annotated[NodeKey, "The node."]
    degree: Annotated[int, "The number of different neighbours."]
    statement_count: Annotated[int, "The number of statements with these neighbours."]
    betweenness: Annotated[
        float,
        "The share of the pairs of other nodes whose shortest paths pass through the node, 0–1.",
    ]
    pagerank: Annotated[float, "The PageRank; the values of all nodes add up to 1."]
    community: Annotated[int, "The number of the community of the node; the largest community has number 1."]


@dataclass(frozen=True, slots=True)
class Community:
    """Nodes that are more closely connected to each other than to others."""

    number: Annotated[int, "The number of the community; the largest community has number 1."]
    size: Annotated[int, "The number of nodes."]
    members: Annotated[tuple[NodeKey, ...], "The nodes; those with the most neighbours come first."]


@dataclass(frozen=True, slots=True)
class Centrality:
    """The most central nodes of a part of the network, and its communities."""

    on: Annotated[date, "The day on which the statements hold."]
    by: Annotated[CentralityMeasure, "The measure by which the nodes are ordered."]
    node_count: Annotated[int, "The number of connected nodes."]
    link_count: Annotated[int, "The number of pairs of neighbours."]
    statement_count: Annotated[int, "The number of statements between the nodes."]
    method: Annotated[CentralityMethod, "How the measures were computed."]
    nodes: Annotated[tuple[CentralNode, ...], "The most central nodes."]
    community_count: Annotated[int, "The number of communities."]
    communities: Annotated[tuple[Community, ...], "The largest communities."]


async def centrality(
    context: QueryContext,
    *,
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "The kinds of statements that count; by default all kinds between actors. With COVERAGE, LOCATION or "
        "GOVERNANCE, regions are nodes too.",
    ] = None,
    actor_kinds: Annotated[
        tuple[ActorKind, ...] | None, "Only actors of these kinds are nodes; by default all kinds."
    ] = None,
    within: Annotated[RegionId | None, "Only actors located in this region or inside it are nodes."] = None,
    by: Annotated[CentralityMeasure, "The measure to order by."] = CentralityMeasure.DEGREE,
    first: Annotated[int, "The greatest number of nodes to return, 1–1000."] = 20,
    first_communities: Annotated[int, "The greatest number of communities to return, 0–100."] = 10,
    on: Annotated[date | None, "The day on which the statements hold; the default is today."] = None,
) -> Centrality:
    """Centrality and communities in a part of the network, for research: degree, betweenness, PageRank and Leiden,
    without directions and weights. Several statements between the same two nodes count as one edge."""
    require_range("first", first, 1, MAX_LISTED)
    require_range("firstCommunities", first_communities, 0, MAX_COMMUNITIES)
    types = types_of(KINDS_BETWEEN_ACTORS if kinds is None else kinds)
    chosen_kinds = None if actor_kinds is None else frozenset(actor_kinds)
    subgraph = SubgraphFilter(on or context.today, types, chosen_kinds, within)
    snapshot = await context.snapshot()
    return await asyncio.to_thread(_answer, snapshot, context.reader, subgraph, by, first, first_communities)


def _answer(
    snapshot: Snapshot,
    reader: Reader,
    subgraph: SubgraphFilter,
    by: CentralityMeasure,
    first: int,
    first_communities: int,
) -> Centrality:
    graph, measures = _measured_graph(snapshot, reader, subgraph)
    return Centrality(
        on=subgraph.day,
        by=by,
        node_count=len(graph.nodes),
        link_count=len(graph.statements),
        statement_count=sum(graph.statement_counts) // 2,
        method=method_of(measures),
        nodes=_ranked(graph, measures, by, first),
        community_count=len(set(measures.community)),
        communities=_communities(graph, measures, first_communities),
    )


def _measured_graph(
    snapshot: Snapshot, reader: Reader, subgraph: SubgraphFilter
) -> tuple[UndirectedGraph, CentralityMeasures]:
    """Cached for each subgraph, as all orders of the nodes need the same measures."""

    def compute() -> tuple[UndirectedGraph, CentralityMeasures]:
        graph = subgraph.graph(snapshot, reader)
        return graph, measure(graph.simple_graph)

    return snapshot.cached(("centrality", reader, subgraph), compute)


def _ranked(
    graph: UndirectedGraph, measures: CentralityMeasures, by: CentralityMeasure, first: int
) -> tuple[CentralNode, ...]:
    """The `first` nodes by a measure; equal ones share a rank and come in the order of their keys."""
    values = _values(measures, by)
    order = sorted(range(len(values)), key=lambda vertex: (-values[vertex], vertex))[:first]
    descending = sorted(values, reverse=True)
    rank = {value: i for i, value in reversed([*enumerate(descending, 1)])}
    return tuple(
        CentralNode(
            rank=rank[values[vertex]],
            node=key_of(graph.nodes[vertex]),
            degree=measures.degree[vertex],
            statement_count=graph.statement_counts[vertex],
            betweenness=measures.betweenness[vertex],
            pagerank=measures.pagerank[vertex],
            community=measures.community[vertex] + 1,
        )
        for vertex in order
    )


def _values(measures: CentralityMeasures, by: CentralityMeasure) -> tuple[float, ...]:
    match by:
        case CentralityMeasure.DEGREE:
            return measures.degree
        case CentralityMeasure.BETWEENNESS:
            return measures.betweenness
        case CentralityMeasure.PAGERANK:
            return measures.pagerank


def _communities(graph: UndirectedGraph, measures: CentralityMeasures, first: int) -> tuple[Community, ...]:
    members: dict[int, list[int]] = {}
    for vertex, community in enumerate(measures.community):
        if community < first:
            members.setdefault(community, []).append(vertex)

    def keys(vertices: list[int]) -> tuple[NodeKey, ...]:
        by_degree = sorted(vertices, key=lambda vertex: (-measures.degree[vertex], vertex))
        return tuple(key_of(graph.nodes[vertex]) for vertex in by_degree)

    return tuple(
        Community(number=community + 1, size=len(vertices), members=keys(vertices))
        for community, vertices in sorted(members.items())
    )
