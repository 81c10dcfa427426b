"""Measures of centrality and communities of a simple undirected graph without weights.

- Degree: the number of neighbours.
- Betweenness: the sum of the shares of shortest paths that pass a vertex (Brandes' algorithm), over all pairs of other
  vertices, divided by the number of pairs, (n−1)(n−2)/2. In a graph that is too large, it is estimated from the
  shortest paths of a random sample of the vertices, scaled by n/sources.
- PageRank with damping 0.85; the values of all vertices add up to 1.
- Communities: the Leiden algorithm, which maximises modularity.

Graphs are adjacency matrices of SciPy (`SimpleGraph.adjacency`), in which every vertex has a neighbour.

Example: in the path a–b–c, b has degree 2, betweenness 1 (the one pair, a and c, has one shortest path, which passes
b) and PageRank 0.486; a and c have degree 1, betweenness 0 and PageRank 0.257. All three are one community.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from random import Random
from typing import Any, Final, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from graph.analysis.core.snapshot import Ints, distinct
from graph.analysis.core.untyped_graphs import graspologic_native, sparse


class Software(NamedTuple):
    name: str
    version: str


SCIPY: Final = Software("SciPy", version("SciPy"))
GRASPOLOGIC: Final = Software("graspologic-native", version("graspologic-native"))
SEED = 2026
DAMPING = 0.85
LEIDEN_ITERATIONS, LEIDEN_RESOLUTION = 4, 1.0
# The vertices and edges that betweenness may visit: some seconds of work.
VISIT_BUDGET = 40_000_000
# Those that are visited at the same time, from several sources: some hundred megabytes.
VISITS_PER_BATCH = 2_000_000
DIGITS = 12
_PAGERANK_TOLERANCE = 1e-14


def degrees(adjacency: Any) -> Ints:
    return np.diff(adjacency.indptr)


def sample_sources(vertex_count: int, edge_count: int, visit_budget: int = VISIT_BUDGET) -> Sequence[int]:
    """The vertices to count shortest paths from: all, or as many as the budget allows; always the same ones."""
    affordable = max(1, visit_budget // max(1, vertex_count + edge_count))
    if affordable >= vertex_count:
        return range(vertex_count)
    return sorted(Random(SEED).sample(range(vertex_count), affordable))  # noqa: S311 – a fixed sample is the point


def betweenness(
    adjacency: Any, sources: Sequence[int], visits_per_batch: int = VISITS_PER_BATCH
) -> NDArray[np.float64]:
    """The betweenness of each vertex, 0 to 1; an estimate, if not all vertices are sources."""
    vertex_count: int = adjacency.shape[0]
    if vertex_count < 3:
        return np.zeros(vertex_count)
    pair_count = (vertex_count - 1) * (vertex_count - 2) / 2
    sums = np.zeros(vertex_count)
    step = max(1, visits_per_batch // (vertex_count + adjacency.nnz))
    for start in range(0, len(sources), step):
        sums += _dependencies(adjacency, np.array(sources[start : start + step], np.int64))
    # Each pair was counted from both of its ends.
    scale = vertex_count / len(sources) / pair_count / 2
    return np.round(sums * scale, DIGITS)


def _dependencies(adjacency: Any, sources: Ints) -> NDArray[np.float64]:
    """For each vertex, the sum of the dependencies of these sources on it (Brandes).

    All sources are searched breadth first at the same time: the state `i · n + v` stands for the vertex v as seen from
    the source i.
    """
    count: int = adjacency.shape[0]
    states = np.arange(len(sources)) * count + sources
    is_new = np.ones(len(sources) * count, np.bool_)
    paths = np.zeros(len(sources) * count)
    is_new[states], paths[states] = False, 1.0
    levels: list[tuple[Ints, Ints]] = []
    while len(states):
        origins, reached = _neighbours(adjacency, states, count)
        onward = is_new[reached]
        origins, reached = origins[onward], reached[onward]
        np.add.at(paths, reached, paths[origins])
        is_new[reached] = False
        levels.append((origins, reached))
        states = distinct(reached)
    dependency = np.zeros(len(paths))
    for origins, reached in reversed(levels):
        np.add.at(dependency, origins, paths[origins] / paths[reached] * (1 + dependency[reached]))
    dependency[np.arange(len(sources)) * count + sources] = 0
    return dependency.reshape(len(sources), count).sum(axis=0)


def _neighbours(adjacency: Any, states: Ints, count: int) -> tuple[Ints, Ints]:
    """Each pair of a state and a neighbouring one, in two columns."""
    vertices = states % count
    first = adjacency.indptr[vertices]
    numbers = adjacency.indptr[vertices + 1] - first
    origins = np.repeat(states, numbers)
    offsets = np.arange(len(origins)) - np.repeat(np.cumsum(numbers) - numbers, numbers)
    return origins, origins - origins % count + adjacency.indices[np.repeat(first, numbers) + offsets]


def pagerank(adjacency: Any) -> NDArray[np.float64]:
    """The PageRank of each vertex.

    In an undirected graph it solves (1 − d·A·D⁻¹)·x = (1 − d)/n with the degrees in D. As D^½·y with y = D^-½·x this
    has a symmetric positive definite matrix, for which conjugate gradients converge in a few dozen steps.
    """
    vertex_count: int = adjacency.shape[0]
    if not vertex_count:
        return np.zeros(0)
    root = np.sqrt(degrees(adjacency))

    def apply(y: NDArray[np.float64]) -> NDArray[np.float64]:
        return y - DAMPING * (adjacency @ (y / root)) / root

    matrix = sparse.linalg.LinearOperator(adjacency.shape, matvec=apply, dtype=np.float64)
    start = (1 - DAMPING) / vertex_count / root
    solution, _ = sparse.linalg.cg(matrix, start, x0=root / root.dot(root), rtol=_PAGERANK_TOLERANCE, maxiter=200)
    return np.round(cast("NDArray[np.float64]", solution) * root, DIGITS)


@dataclass(frozen=True, eq=False)
class Communities:
    """`number`: the community of each vertex; 0 is the largest. `modularity`: None if the graph has no edge."""

    number: Ints
    modularity: float | None


def communities(adjacency: Any) -> Communities:
    """The same ones every time for the same graph."""
    if not adjacency.nnz:
        return Communities(np.arange(int(adjacency.shape[0])), None)
    found = graspologic_native.leiden_csr(
        adjacency.indptr.astype(np.int64),
        adjacency.indices.astype(np.int32),
        adjacency.data,
        adjacency.shape[0],
        resolution=LEIDEN_RESOLUTION,
        iterations=LEIDEN_ITERATIONS,
        use_modularity=True,
        seed=SEED,
    )
    modularity, community = cast("tuple[float, dict[int, int]]", found)
    membership: Ints = np.array([community[vertex] for vertex in range(len(community))], np.int64)
    return Communities(numbered_by_size(membership), modularity)


def numbered_by_size(membership: Ints) -> Ints:
    """The same communities, numbered from the largest on; of equal ones, that with the smallest vertex comes first.

    Example: (7, 5, 5, 9) becomes (1, 0, 0, 2).
    """
    _, first, community, sizes = np.unique(membership, return_index=True, return_inverse=True, return_counts=True)
    number = np.empty(len(sizes), np.int64)
    number[np.lexsort((first, -sizes))] = np.arange(len(sizes))
    return number[community]
