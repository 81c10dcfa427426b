"""The cheapest ways through a graph. A way never passes a vertex twice. It costs 1 for each step, and for each vertex
that it passes half the binary logarithm of the number of its neighbours: one with 4 neighbours costs as much as one
more step, one with 1 024 as much as five more.

Costs are counted in whole thousandths, so that equal ones are equal. Of equally cheap ways, the one whose vertices have
the smaller numbers comes first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from itertools import count
from math import inf, log2
from typing import Any

from graph.analysis.core.igraph_adapter import igraph

# Links that one search may look at: what keeps it within some tenths of a second.
EDGE_BUDGET = 300_000
_STEP = 1000
_PRICE = "price"


@dataclass(frozen=True)
class Route:
    """`cost` in thousandths."""

    vertices: tuple[int, ...]
    cost: int

    @property
    def length(self) -> int:
        return len(self.vertices) - 1


def node_cost(neighbours: int) -> int:
    """What passing a vertex costs, in thousandths."""
    return round(_STEP / 2 * log2(neighbours)) if neighbours else 0


@dataclass(frozen=True)
class Terrain:
    """A simple undirected graph to find ways in. `tolls` are the vertices' costs, `origin` their numbers outside."""

    graph: Any
    tolls: tuple[int, ...]
    origin: tuple[int, ...]

    @classmethod
    def of(cls, graph: Any) -> Terrain:
        """Adds to its edges half the tolls of both ends, doubled: a way's prices add up to twice its cost and the tolls
        of its ends."""
        tolls = tuple(node_cost(degree) for degree in graph.degree())
        graph.es[_PRICE] = [2 * _STEP + tolls[one] + tolls[other] for one, other in graph.get_edgelist()]
        return cls(graph, tolls, tuple(range(graph.vcount())))

    def without(self, vertices: Collection[int]) -> Terrain:
        """Ways cost what they cost before; numbers outside stay."""
        kept = [vertex for vertex in range(len(self.tolls)) if vertex not in vertices]
        tolls = tuple(self.tolls[vertex] for vertex in kept)
        return Terrain(self.graph.induced_subgraph(kept), tolls, tuple(self.origin[vertex] for vertex in kept))

    @cached_property
    def _blocks(self) -> tuple[list[frozenset[int]], Any]:
        """The parts in which no single vertex separates others, and the tree that they and the vertices make."""
        blocks = [frozenset(block) for block in self.graph.biconnected_components()]
        first = self.graph.vcount()
        edges = [(vertex, block) for block, members in enumerate(blocks, first) for vertex in members]
        return blocks, igraph.Graph(first + len(blocks), edges)

    def passable(self, start: int, end: int) -> frozenset[int]:
        """The vertices on any way between two connected ones: others would have to be passed twice."""
        blocks, tree = self._blocks
        crossed: list[int] = tree.get_shortest_path(start, end)[1::2]
        first: int = self.graph.vcount()
        return frozenset[int]().union(*(blocks[block - first] for block in crossed))

    def at(self, number: int) -> int:
        """The vertex that has this number outside; it must be there."""
        return bisect_left(self.origin, number)

    def distance(self, start: int, end: int) -> int | None:
        """The fewest steps; None: not connected."""
        found = self.graph.distances(start, end)[0][0]
        return None if found == inf else int(found)


def shortest(terrain: Terrain, start: int, end: int) -> Route:
    """The cheapest of the ways with the fewest steps between two connected vertices."""
    far = sum(terrain.tolls) * 2 + 2 * _STEP * len(terrain.tolls)
    way: list[int] = terrain.graph.get_shortest_path(
        start, end, weights=[far + price for price in terrain.graph.es[_PRICE]]
    )
    cost = _STEP * (len(way) - 1) + sum(terrain.tolls[vertex] for vertex in way[1:-1])
    return Route(tuple(terrain.origin[vertex] for vertex in way), cost)


class EdgeBudgetExceeded(Exception):
    """There may be more ways, but finding them takes too long."""


def routes(terrain: Terrain, start: int, end: int, most: int, edge_budget: int = EDGE_BUDGET) -> Iterator[Route]:
    """All ways of at most `most` steps, the cheapest first."""
    steps: list[float] = terrain.graph.distances(end)[0]
    if steps[start] > most:
        return
    rest: list[float] = terrain.graph.distances(end, weights=_PRICE)[0]
    passable, tolls = terrain.passable(start, end), terrain.tolls
    open_: list[tuple[int, tuple[int, ...]]] = [(int(rest[start]), (start,))]
    looked = count()
    while open_:
        total, way = heappop(open_)
        here = way[-1]
        if here == end:
            yield Route(tuple(terrain.origin[v] for v in way), (total - tolls[start] - tolls[end]) // 2)
            continue
        spent = total - int(rest[here]) + 2 * _STEP + tolls[here]
        neighbours: list[int] = terrain.graph.neighbors(here)
        for there in neighbours:
            if next(looked) > edge_budget:
                raise EdgeBudgetExceeded
            if there in passable and there not in way and len(way) + steps[there] <= most:
                heappush(open_, (spent + tolls[there] + int(rest[there]), (*way, there)))
