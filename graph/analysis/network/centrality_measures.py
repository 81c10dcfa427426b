"""Measures of centrality and communities of a simple undirected graph without weights, in bounded time.

- Degree: the number of neighbours.
- Betweenness: the sum of the shares of shortest paths that pass a vertex (Brandes' algorithm, by igraph), over all
  pairs of other vertices, divided by the number of pairs, (n−1)(n−2)/2. In a graph that is too large, it is estimated
  from the shortest paths of a random sample of the vertices, scaled by n/sources.
- PageRank with damping 0.85; the values of all vertices add up to 1.
- Communities: the Leiden algorithm, which maximises modularity.

Example: in the path a–b–c, b has degree 2, betweenness 1 (the one pair, a and c, has one shortest path, which passes
b) and PageRank 0.486; a and c have degree 1, betweenness 0 and PageRank 0.257. All three are one community.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from threading import Lock
from typing import Any

from graph.analysis.core.untyped_igraph import igraph

VERSION: str = igraph.__version__
SEED = 2026
DAMPING = 0.85
LEIDEN_ITERATIONS, LEIDEN_RESOLUTION = 4, 1.0
# The vertices and edges that betweenness may visit: about one second of work.
VISIT_BUDGET = 40_000_000
# Those that one call of igraph may visit: about a tenth of a second, in which no other thread of Python runs.
VISITS_PER_CALL = 4_000_000
_DIGITS = 12
# igraph has one random number generator for the whole process.
_random_generator_lock = Lock()


@dataclass(frozen=True)
class CentralityMeasures:
    """The measures by vertex.

    `community`: its number; 0 is the largest. `source_count`: the vertices from which betweenness counts shortest
    paths, all or a sample. `modularity`: None if the graph has no edge.
    """

    degree: tuple[int, ...]
    betweenness: tuple[float, ...]
    pagerank: tuple[float, ...]
    community: tuple[int, ...]
    source_count: int
    modularity: float | None


def measure(graph: Any) -> CentralityMeasures:
    """The measures of an igraph graph that is simple, undirected and without weights."""
    sources = sample_sources(graph.vcount(), graph.ecount())
    community, modularity = _communities(graph)
    return CentralityMeasures(
        tuple(graph.degree()),
        betweenness(graph, sources),
        tuple(round(value, _DIGITS) for value in graph.pagerank(damping=DAMPING)) if graph.vcount() else (),
        community,
        len(sources),
        modularity,
    )


def sample_sources(vertex_count: int, edge_count: int, visit_budget: int = VISIT_BUDGET) -> Sequence[int]:
    """The vertices to count shortest paths from: all, or as many as the budget allows; always the same ones."""
    affordable = max(1, visit_budget // max(1, vertex_count + edge_count))
    if affordable >= vertex_count:
        return range(vertex_count)
    return sorted(Random(SEED).sample(range(vertex_count), affordable))  # noqa: S311 – a fixed sample is the point


def betweenness(graph: Any, sources: Sequence[int], visits_per_call: int = VISITS_PER_CALL) -> tuple[float, ...]:
    """The betweenness of each vertex, 0 to 1; an estimate, if not all vertices are sources."""
    vertex_count: int = graph.vcount()
    if vertex_count < 3:
        return (0.0,) * vertex_count
    pair_count = (vertex_count - 1) * (vertex_count - 2) / 2
    sums = [0.0] * vertex_count
    step = max(1, visits_per_call // (vertex_count + graph.ecount()))
    for start in range(0, len(sources), step):
        partial_sums: list[float] = graph.betweenness(directed=False, sources=list(sources[start : start + step]))
        sums = [total + partial_sum for total, partial_sum in zip(sums, partial_sums, strict=True)]
    scale = vertex_count / len(sources) / pair_count
    return tuple(round(value * scale, _DIGITS) for value in sums)


def _communities(graph: Any) -> tuple[tuple[int, ...], float | None]:
    """The community of each vertex, and the modularity."""
    if not graph.ecount():
        return tuple(range(graph.vcount())), None
    with _random_generator_lock:
        igraph.set_random_number_generator(Random(SEED))  # noqa: S311 – the same communities every time
        clustering = graph.community_leiden(
            objective_function="modularity", resolution=LEIDEN_RESOLUTION, n_iterations=LEIDEN_ITERATIONS
        )
    return numbered_by_size(clustering.membership), clustering.modularity


def numbered_by_size(membership: Sequence[int]) -> tuple[int, ...]:
    """The same communities, numbered from the largest on; of equal ones, that with the smallest vertex comes first.

    Example: (7, 5, 5, 9) becomes (1, 0, 0, 2).
    """
    sizes = Counter(membership)  # in the order of first vertices, which sorting keeps among equal sizes
    number = {old: new for new, old in enumerate(sorted(sizes, key=sizes.__getitem__, reverse=True))}
    return tuple(number[old] for old in membership)
