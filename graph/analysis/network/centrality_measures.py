"""How central the vertices of a graph are, and which communities they form. All of it takes a bounded time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from threading import Lock
from typing import Any

from graph.analysis.core.igraph_adapter import igraph

VERSION: str = igraph.__version__
SEED = 2026
DAMPING = 0.85
LEIDEN_ITERATIONS, LEIDEN_RESOLUTION = 4, 1.0
# Vertices and edges that betweenness may look at: about a second's work, and a tenth of it without letting others in.
WORK, WORK_AT_ONCE = 40_000_000, 4_000_000
_DIGITS = 12
# igraph has one source of chance for the whole process.
_chance = Lock()


@dataclass(frozen=True)
class Measures:
    """By vertex. `sources` are those whose shortest paths betweenness counts: all, or a sample. Communities are
    numbered from the largest, 0, on."""

    degree: tuple[int, ...]
    betweenness: tuple[float, ...]
    pagerank: tuple[float, ...]
    community: tuple[int, ...]
    sources: int
    modularity: float | None


def measured(graph: Any) -> Measures:
    """Of a simple undirected graph without weights."""
    sources = sampled(graph.vcount(), graph.ecount())
    community, modularity = _communities(graph)
    return Measures(
        tuple(graph.degree()),
        betweenness(graph, sources),
        tuple(round(value, _DIGITS) for value in graph.pagerank(damping=DAMPING)) if graph.vcount() else (),
        community,
        len(sources),
        modularity,
    )


def sampled(vertices: int, edges: int, work: int = WORK) -> Sequence[int]:
    """The vertices to start from: all of them, or as many as there is time for, always the same."""
    affordable = max(1, work // max(1, vertices + edges))
    if affordable >= vertices:
        return range(vertices)
    return sorted(Random(SEED).sample(range(vertices), affordable))  # noqa: S311 – a fixed sample is the point


def betweenness(graph: Any, sources: Sequence[int], at_once: int = WORK_AT_ONCE) -> tuple[float, ...]:
    """The share of pairs of other vertices whose shortest paths pass a vertex, 0 to 1; estimated, if not all vertices
    are sources."""
    vertices: int = graph.vcount()
    if vertices < 3:
        return (0.0,) * vertices
    pairs = (vertices - 1) * (vertices - 2) / 2
    sums = [0.0] * vertices
    step = max(1, at_once // (vertices + graph.ecount()))
    for start in range(0, len(sources), step):
        part: list[float] = graph.betweenness(directed=False, sources=list(sources[start : start + step]))
        sums = [one + other for one, other in zip(sums, part, strict=True)]
    scale = vertices / len(sources) / pairs
    return tuple(round(value * scale, _DIGITS) for value in sums)


def _communities(graph: Any) -> tuple[tuple[int, ...], float | None]:
    if not graph.ecount():
        return tuple(range(graph.vcount())), None
    with _chance:
        igraph.set_random_number_generator(Random(SEED))  # noqa: S311 – the same communities every time
        found = graph.community_leiden(
            objective_function="modularity", resolution=LEIDEN_RESOLUTION, n_iterations=LEIDEN_ITERATIONS
        )
    return by_size(found.membership), found.modularity


def by_size(membership: Sequence[int]) -> tuple[int, ...]:
    """The same communities, numbered from the largest on; of equal ones, that with the smallest vertex first."""
    by_first = Counter(membership)  # keeps the order in which they come up, as sorting does
    order = {old: new for new, old in enumerate(sorted(by_first, key=by_first.__getitem__, reverse=True))}
    return tuple(order[old] for old in membership)
