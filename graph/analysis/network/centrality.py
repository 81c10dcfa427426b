"""The question `centrality`: the most central nodes of a part of the network and its communities, with the method."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, cast

import numpy as np
from numpy.typing import NDArray

from graph.analysis.core.keys import NodeKey, RegionId
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_range
from graph.analysis.core.snapshot import Snapshot
from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.network.centrality_finding import CentralityFinding, NetworkAnswer
from graph.analysis.network.centrality_method import CentralityMethod, method_of
from graph.analysis.network.measured_graph import Measures, WantedMeasures, measured_graph
from graph.analysis.network.simple_graph import SimpleGraph
from graph.analysis.network.subgraph import SubgraphFilter
from graph.model.enums import ActorKind

MAX_COMMUNITIES = 100


class CentralityMeasure(StrEnum):
    """A measure of centrality.

    DEGREE: the number of different neighbours.
    BETWEENNESS: the share of the shortest paths between others that pass through a node.
    PAGERANK: a node counts more if nodes that count are its neighbours.
    """

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
    members: Annotated[tuple[NodeKey, ...], "The nodes, at most 1000; those with the most neighbours come first."]


@dataclass(frozen=True, slots=True)
class Centrality(NetworkAnswer):
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
    wanted = WantedMeasures(
        betweenness=by is CentralityMeasure.BETWEENNESS or context.wants("betweenness"),
        pagerank=by is CentralityMeasure.PAGERANK or context.wants("pagerank"),
        communities=context.wants("community", "communities", "communityCount", "modularity"),
    )
    snapshot = await context.snapshot()
    request = _CentralityRequest(subgraph, by, first, first_communities, wanted)
    return await context.worked_out(snapshot, request, lambda: _answer(context, snapshot, request))


@dataclass(frozen=True)
class _CentralityRequest:
    subgraph: SubgraphFilter
    by: CentralityMeasure
    first: int
    first_communities: int
    wanted: WantedMeasures


async def _answer(context: QueryContext, snapshot: Snapshot, request: _CentralityRequest) -> Centrality:
    graph, measures = await measured_graph(context, snapshot, request.subgraph, request.wanted)
    return await asyncio.to_thread(_described, graph, measures, request)


def _described(graph: SimpleGraph, measures: Measures, request: _CentralityRequest) -> Centrality:
    number = measures.communities.number
    return Centrality(
        on=request.subgraph.day,
        by=request.by,
        node_count=len(graph.positions),
        link_count=graph.edge_count,
        statement_count=int(graph.statement_counts.sum()) // 2,
        method=method_of(measures, len(graph.positions)),
        nodes=_ranked(graph, measures, request.by, request.first),
        community_count=int(number.max(initial=-1)) + 1,
        communities=_communities(graph, measures, request.first_communities) if request.wanted.communities else (),
        _finding=CentralityFinding(graph, measures.degree, request.subgraph.day.isoformat()),
    )


def _ranked(graph: SimpleGraph, measures: Measures, by: CentralityMeasure, first: int) -> tuple[CentralNode, ...]:
    """The `first` nodes by a measure; equal ones share a rank and come in the order of their keys."""
    values = _values(measures, by)
    order = _descending(values, first)
    return tuple(
        CentralNode(
            rank=int(np.count_nonzero(values > values[vertex])) + 1,
            node=graph.key(vertex),
            degree=int(measures.degree[vertex]),
            statement_count=int(graph.statement_counts[vertex]),
            betweenness=float(measures.betweenness.by_vertex[vertex]),
            pagerank=float(measures.pagerank[vertex]),
            community=int(measures.communities.number[vertex]) + 1,
        )
        for vertex in order
    )


def _descending(values: NDArray[Any], first: int) -> list[int]:
    """The `first` vertices by descending value; equal ones in their order."""
    return cast("list[int]", np.argsort(-values, kind="stable")[:first].tolist())


def _values(measures: Measures, by: CentralityMeasure) -> NDArray[Any]:
    match by:
        case CentralityMeasure.DEGREE:
            return measures.degree
        case CentralityMeasure.BETWEENNESS:
            return measures.betweenness.by_vertex
        case CentralityMeasure.PAGERANK:
            return measures.pagerank


def _communities(graph: SimpleGraph, measures: Measures, first: int) -> tuple[Community, ...]:
    number = measures.communities.number
    sizes = np.bincount(number)

    def members(community: int) -> tuple[NodeKey, ...]:
        vertices = np.flatnonzero(number == community)
        by_degree = vertices[np.argsort(-measures.degree[vertices], kind="stable")]
        return tuple(graph.key(vertex) for vertex in by_degree[:MAX_LISTED].tolist())

    return tuple(
        Community(number=community + 1, size=int(sizes[community]), members=members(community))
        for community in range(min(first, len(sizes)))
    )
