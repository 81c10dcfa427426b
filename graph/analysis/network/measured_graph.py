"""A part of the network with its measures.

Where a sample would do for betweenness here and the database has Graph Data Science, that library counts all shortest
paths. PageRank and communities are always computed here, which is faster and finds better communities
(docs/adr/0036-graph-data-science.md).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from graph.analysis.core.data_science import NAME, EdgeList, GraphDataScience
from graph.analysis.core.request import QueryContext
from graph.analysis.core.snapshot import Ints, Snapshot
from graph.analysis.network.centrality_measures import (
    DIGITS,
    SCIPY,
    VISIT_BUDGET,
    Communities,
    Software,
    betweenness,
    communities,
    degrees,
    pagerank,
    sample_sources,
)
from graph.analysis.network.simple_graph import SimpleGraph
from graph.analysis.network.subgraph import SubgraphFilter
from graph.compile.records import record_query

T = TypeVar("T")
Floats: TypeAlias = NDArray[np.float64]
# The vertices and edges that the library may visit: twelve seconds of its work.
VISITS_OF_THE_LIBRARY: Final = 100_000_000


class Scores(NamedTuple):
    vertices: list[int]
    scores: list[float]


COMPUTE_BETWEENNESS = record_query("compute_betweenness", Scores)


@dataclass(frozen=True)
class WantedMeasures:
    """The measures that take long in a large graph, and whether the answer needs them."""

    betweenness: bool
    pagerank: bool
    communities: bool


@dataclass(frozen=True, eq=False)
class Betweenness:
    """The values by vertex, the number of vertices from which shortest paths were counted (all or a sample), and what
    counted them."""

    by_vertex: Floats
    source_count: int
    software: Software


@dataclass(frozen=True, eq=False)
class Measures:
    """The measures by vertex; 0 for those that are not wanted."""

    degree: Ints
    betweenness: Betweenness
    pagerank: Floats
    communities: Communities


async def measured_graph(
    context: QueryContext, snapshot: Snapshot, subgraph: SubgraphFilter, wanted: WantedMeasures
) -> tuple[SimpleGraph, Measures]:
    """The graph of a part of the network, and its measures. Each is cached for each subgraph, as all orders of the
    nodes need the same ones."""
    reader = context.reader

    async def cached(measure: str, compute: Callable[[], T]) -> T:
        return await asyncio.to_thread(snapshot.cached, (measure, reader, subgraph), compute)

    graph = await cached("simple graph", lambda: subgraph.graph(snapshot, reader))
    count, adjacency = len(graph.positions), graph.adjacency
    sources = sample_sources(count, graph.edge_count, VISIT_BUDGET)

    async def between() -> Betweenness:
        library = context.data_science
        if library and len(sources) < count and (version := await library.version()):
            exact = await exact_betweenness(library, adjacency)
            if exact is not None:
                return Betweenness(exact, count, Software(NAME, version))
        return Betweenness(await asyncio.to_thread(betweenness, adjacency, sources), len(sources), SCIPY)

    return graph, Measures(
        degrees(adjacency),
        await snapshot.cached_later(("betweenness", reader, subgraph), between)
        if wanted.betweenness
        else _no_betweenness(count, sources),
        await cached("pagerank", lambda: pagerank(adjacency)) if wanted.pagerank else np.zeros(count),
        await cached("communities", lambda: communities(adjacency))
        if wanted.communities
        else Communities(np.zeros(count, np.int64), None),
    )


def _no_betweenness(count: int, sources: Sequence[int]) -> Betweenness:
    return Betweenness(np.zeros(count), len(sources), SCIPY)


async def exact_betweenness(library: GraphDataScience, adjacency: Any) -> Floats | None:
    """The betweenness of each vertex, defined as in `centrality_measures`; None if the library can't compute it, or not
    in a reasonable time. A sample is not left to it: it prefers vertices of high degree, which biases estimates."""
    count, edge_count = int(adjacency.shape[0]), int(adjacency.nnz) // 2
    if count < 3 or count * (count + edge_count) > VISITS_OF_THE_LIBRARY:
        return None
    sums = await library.compute(COMPUTE_BETWEENNESS, await asyncio.to_thread(edge_list, adjacency))
    return None if sums is None else np.round(sums / ((count - 1) * (count - 2) / 2), DIGITS)


def edge_list(adjacency: Any) -> EdgeList:
    """The edges of a symmetric matrix."""
    count: int = adjacency.shape[0]
    rows: Ints = np.repeat(np.arange(count), np.diff(adjacency.indptr))
    once = rows < adjacency.indices
    return EdgeList(count, rows[once].tolist(), adjacency.indices[once].tolist())
