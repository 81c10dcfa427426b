"""The k shortest simple paths between two vertices, by a best-first search (A*) over partial paths.

A path costs 1 for each step, plus ½·log₂(degree) for each inner vertex: one with 4 neighbours costs as much as one more
step, one with 1024 as much as five more. The heuristic is the exact cost of the rest, by Dijkstra from the end, so that
complete paths come in the order of their cost. The search stops with EdgeBudgetExceeded after EDGE_BUDGET edges.

Example: a–h–b and a–x–y–b, where h has 1024 neighbours and x and y have 2: a–h–b costs 2 + 5 = 7 and a–x–y–b costs
3 + ½ + ½ = 4, so that the longer path comes first.

Costs are integers, in thousandths of a step, so that equal costs compare equal. Of paths of the same cost, the one with
the smaller vertex numbers comes first.
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

# Edges that one search may look at, which keeps it within some tenths of a second.
EDGE_BUDGET = 300_000
_STEP = 1000
_PRICE = "price"


@dataclass(frozen=True)
class CostedPath:
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
class CostGraph:
    """A simple undirected graph; `node_costs` by vertex, `origin` the numbers of its vertices in the whole graph."""

    graph: Any
    node_costs: tuple[int, ...]
    origin: tuple[int, ...]

    @classmethod
    def of(cls, graph: Any) -> CostGraph:
        """Weights each edge with twice the cost of a step and the node costs of both ends.

        The weights of a path then add up to twice its cost and the node costs of its two ends.
        """
        node_costs = tuple(node_cost(degree) for degree in graph.degree())
        graph.es[_PRICE] = [2 * _STEP + node_costs[one] + node_costs[other] for one, other in graph.get_edgelist()]
        return cls(graph, node_costs, tuple(range(graph.vcount())))

    def without(self, vertices: Collection[int]) -> CostGraph:
        """Ways cost what they cost before; numbers outside stay."""
        kept = [vertex for vertex in range(len(self.node_costs)) if vertex not in vertices]
        node_costs = tuple(self.node_costs[vertex] for vertex in kept)
        return CostGraph(self.graph.induced_subgraph(kept), node_costs, tuple(self.origin[vertex] for vertex in kept))

    @cached_property
    def _blocks(self) -> tuple[list[frozenset[int]], Any]:
        """The parts in which no single vertex separates others, and the tree that they and the vertices make."""
        blocks = [frozenset(block) for block in self.graph.biconnected_components()]
        first = self.graph.vcount()
        edges = [(vertex, block) for block, members in enumerate(blocks, first) for vertex in members]
        return blocks, igraph.Graph(first + len(blocks), edges)

    def on_simple_paths(self, start: int, end: int) -> frozenset[int]:
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


def shortest_path(terrain: CostGraph, start: int, end: int) -> CostedPath:
    """The cheapest of the paths with the fewest steps between two connected vertices."""
    far = sum(terrain.node_costs) * 2 + 2 * _STEP * len(terrain.node_costs)
    way: list[int] = terrain.graph.get_shortest_path(
        start, end, weights=[far + price for price in terrain.graph.es[_PRICE]]
    )
    cost = _STEP * (len(way) - 1) + sum(terrain.node_costs[vertex] for vertex in way[1:-1])
    return CostedPath(tuple(terrain.origin[vertex] for vertex in way), cost)


class EdgeBudgetExceeded(Exception):
    """There may be more paths, but finding them takes too long."""


def paths_by_cost(
    terrain: CostGraph, start: int, end: int, most: int, edge_budget: int = EDGE_BUDGET
) -> Iterator[CostedPath]:
    """All simple paths of at most `most` steps, the cheapest first; EdgeBudgetExceeded, when the budget is used up."""
    steps: list[float] = terrain.graph.distances(end)[0]
    if steps[start] > most:
        return
    rest: list[float] = terrain.graph.distances(end, weights=_PRICE)[0]
    on_simple_paths, node_costs = terrain.on_simple_paths(start, end), terrain.node_costs
    open_: list[tuple[int, tuple[int, ...]]] = [(int(rest[start]), (start,))]
    looked = count()
    while open_:
        total, way = heappop(open_)
        here = way[-1]
        if here == end:
            yield CostedPath(tuple(terrain.origin[v] for v in way), (total - node_costs[start] - node_costs[end]) // 2)
            continue
        spent = total - int(rest[here]) + 2 * _STEP + node_costs[here]
        neighbours: list[int] = terrain.graph.neighbors(here)
        for there in neighbours:
            if next(looked) > edge_budget:
                raise EdgeBudgetExceeded
            if there in on_simple_paths and there not in way and len(way) + steps[there] <= most:
                heappush(open_, (spent + node_costs[there] + int(rest[there]), (*way, there)))
