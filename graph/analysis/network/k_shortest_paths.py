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

from graph.analysis.core.untyped_igraph import igraph

# The edges that one search may scan, which keeps it within some tenths of a second.
EDGE_BUDGET = 300_000
_STEP_COST = 1000
_WEIGHT = "weight"


@dataclass(frozen=True)
class CostedPath:
    """A path as its vertices, with its cost in thousandths of a step."""

    vertices: tuple[int, ...]
    cost: int

    @property
    def length(self) -> int:
        """The number of steps."""
        return len(self.vertices) - 1


def node_cost(degree: int) -> int:
    """The cost of passing a vertex, in thousandths of a step."""
    return round(_STEP_COST / 2 * log2(degree)) if degree else 0


@dataclass(frozen=True)
class CostGraph:
    """A simple undirected graph with costs.

    `simple_graph` is an igraph graph, `node_costs` are by vertex. In a subgraph, `original` holds the number that each
    vertex has in the whole graph, in ascending order.
    """

    simple_graph: Any
    node_costs: tuple[int, ...]
    original: tuple[int, ...]

    @classmethod
    def of(cls, simple_graph: Any) -> CostGraph:
        """Weights each edge with twice the cost of a step and the node costs of both ends.

        The weights of a path then add up to twice its cost and the node costs of its two ends.
        """
        node_costs = tuple(node_cost(degree) for degree in simple_graph.degree())
        edges: list[tuple[int, int]] = simple_graph.get_edgelist()
        simple_graph.es[_WEIGHT] = [2 * _STEP_COST + node_costs[one] + node_costs[other] for one, other in edges]
        return cls(simple_graph, node_costs, tuple(range(simple_graph.vcount())))

    def without(self, vertices: Collection[int]) -> CostGraph:
        """The subgraph without these vertices. Node costs and weights stay those of the whole graph."""
        kept = [vertex for vertex in range(len(self.node_costs)) if vertex not in vertices]
        node_costs = tuple(self.node_costs[vertex] for vertex in kept)
        subgraph = self.simple_graph.induced_subgraph(kept)
        return CostGraph(subgraph, node_costs, tuple(self.original[vertex] for vertex in kept))

    @cached_property
    def _block_cut_tree(self) -> tuple[list[frozenset[int]], Any]:
        """The biconnected components (blocks), and the tree that connects each of them with its vertices."""
        blocks = [frozenset(block) for block in self.simple_graph.biconnected_components()]
        vertex_count = self.simple_graph.vcount()
        edges = [(vertex, node) for node, block in enumerate(blocks, vertex_count) for vertex in block]
        return blocks, igraph.Graph(vertex_count + len(blocks), edges)

    def on_simple_paths(self, start: int, end: int) -> frozenset[int]:
        """The vertices on any simple path between two connected vertices.

        These are the vertices of the blocks on the path between the two in the block-cut tree.
        """
        blocks, tree = self._block_cut_tree
        block_nodes: list[int] = tree.get_shortest_path(start, end)[1::2]
        vertex_count: int = self.simple_graph.vcount()
        return frozenset[int]().union(*(blocks[node - vertex_count] for node in block_nodes))

    def vertex_of(self, original: int) -> int:
        """The vertex that has this number in the whole graph; it must be in this one."""
        return bisect_left(self.original, original)

    def distance(self, start: int, end: int) -> int | None:
        """The fewest steps between two vertices; None if they are not connected."""
        distance = self.simple_graph.distances(start, end)[0][0]
        return None if distance == inf else int(distance)


def shortest_path(graph: CostGraph, start: int, end: int) -> CostedPath:
    """The cheapest of the paths with the fewest steps between two connected vertices."""
    # More than any path weighs in total, so that one step less always wins.
    step_weight = sum(graph.node_costs) * 2 + 2 * _STEP_COST * len(graph.node_costs)
    weights = [step_weight + weight for weight in graph.simple_graph.es[_WEIGHT]]
    path: list[int] = graph.simple_graph.get_shortest_path(start, end, weights=weights)
    cost = _STEP_COST * (len(path) - 1) + sum(graph.node_costs[vertex] for vertex in path[1:-1])
    return CostedPath(tuple(graph.original[vertex] for vertex in path), cost)


class EdgeBudgetExceeded(Exception):
    """There may be more paths, but the search for them takes too long."""


def paths_by_cost(
    graph: CostGraph, start: int, end: int, max_length: int, edge_budget: int = EDGE_BUDGET
) -> Iterator[CostedPath]:
    """All simple paths of at most `max_length` steps, the cheapest first.

    EdgeBudgetExceeded, if the search scans more than `edge_budget` edges.
    """
    steps_to_end: list[float] = graph.simple_graph.distances(end)[0]
    if steps_to_end[start] > max_length:
        return
    weight_to_end: list[float] = graph.simple_graph.distances(end, weights=_WEIGHT)[0]
    on_simple_paths, node_costs = graph.on_simple_paths(start, end), graph.node_costs
    frontier: list[tuple[int, tuple[int, ...]]] = [(int(weight_to_end[start]), (start,))]
    scanned = count()
    while frontier:
        estimate, path = heappop(frontier)
        last = path[-1]
        if last == end:
            cost = (estimate - node_costs[start] - node_costs[end]) // 2
            yield CostedPath(tuple(graph.original[vertex] for vertex in path), cost)
            continue
        weight = estimate - int(weight_to_end[last]) + 2 * _STEP_COST + node_costs[last]
        neighbours: list[int] = graph.simple_graph.neighbors(last)
        for neighbour in neighbours:
            if next(scanned) > edge_budget:
                raise EdgeBudgetExceeded
            reaches_end = len(path) + steps_to_end[neighbour] <= max_length
            if neighbour in on_simple_paths and neighbour not in path and reaches_end:
                estimate = weight + node_costs[neighbour] + int(weight_to_end[neighbour])
                heappush(frontier, (estimate, (*path, neighbour)))
