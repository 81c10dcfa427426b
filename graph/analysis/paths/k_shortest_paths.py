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

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush
from itertools import count, pairwise
from math import log2

import rustworkx

# The edges that one search may scan, which keeps it within some tenths of a second.
EDGE_BUDGET = 100_000
STEP_COST = 1000


@dataclass(frozen=True)
class CostedPath:
    """A path as its vertices, with its cost in thousandths of a step."""

    vertices: tuple[int, ...]
    cost: int

    @property
    def length(self) -> int:
        """The number of steps."""
        return len(self.vertices) - 1


@lru_cache(maxsize=65_536)
def node_cost(degree: int) -> int:
    """The cost of passing a vertex, in thousandths of a step."""
    return round(STEP_COST / 2 * log2(degree)) if degree else 0


@dataclass(frozen=True)
class CostGraph:
    """A simple undirected graph with costs: by vertex, its neighbours in ascending order and what it costs to pass it.

    The costs need not follow from the number of neighbours: the graph may be a part of a larger one.
    """

    neighbours: Sequence[Sequence[int]]
    node_costs: Sequence[int]

    def costs_to(self, end: int) -> dict[int, int]:
        """The cost of the cheapest path to `end` for each vertex that has one, by Dijkstra's algorithm."""
        costs = {end: 0}
        heap = [(0, end)]
        while heap:
            cost, vertex = heappop(heap)
            if cost == costs[vertex]:
                cost += STEP_COST + (self.node_costs[vertex] if vertex != end else 0)
                for neighbour in self.neighbours[vertex]:
                    if cost < costs.get(neighbour, cost + 1):
                        costs[neighbour] = cost
                        heappush(heap, (cost, neighbour))
        return costs

    def steps_to(self, end: int) -> dict[int, int]:
        """The fewest steps to `end` for each vertex that has a path to it."""
        steps = {end: 0}
        queue = deque([end])
        while queue:
            vertex = queue.popleft()
            for neighbour in self.neighbours[vertex]:
                if neighbour not in steps:
                    steps[neighbour] = steps[vertex] + 1
                    queue.append(neighbour)
        return steps

    def on_simple_paths(self, start: int, end: int) -> frozenset[int]:
        """The vertices on any simple path between two connected vertices: those of the block that the edge between the
        two would belong to."""
        edges = [(one, other) for one, near in enumerate(self.neighbours) for other in near if one < other]
        graph: rustworkx.PyGraph[None, None] = rustworkx.PyGraph(multigraph=False)
        graph.add_nodes_from([None] * len(self.neighbours))
        graph.add_edges_from_no_data([*edges, (start, end)])
        block_of_edge = dict(rustworkx.biconnected_components(graph).items())
        block = block_of_edge.get((start, end), block_of_edge.get((end, start)))
        return frozenset(vertex for edge, number in block_of_edge.items() if number == block for vertex in edge)

    def cost_of(self, vertices: Sequence[int]) -> int:
        """The cost of a path."""
        return STEP_COST * len(list(pairwise(vertices))) + sum(self.node_costs[vertex] for vertex in vertices[1:-1])


class EdgeBudgetExceeded(Exception):
    """There may be more paths, but the search for them takes too long."""


def paths_by_cost(
    graph: CostGraph, start: int, end: int, max_length: float, edge_budget: int = EDGE_BUDGET
) -> Iterator[CostedPath]:
    """All simple paths of at most `max_length` steps, the cheapest first.

    EdgeBudgetExceeded, if the search scans more than `edge_budget` edges.
    """
    steps_to_end = graph.steps_to(end)
    if steps_to_end.get(start, max_length + 1) > max_length:
        return
    # What a path costs from a vertex on, with the vertex itself.
    node_costs, on_simple_paths = graph.node_costs, graph.on_simple_paths(start, end)
    rest = {vertex: cost + node_costs[vertex] for vertex, cost in graph.costs_to(end).items()}
    rest[end], rest[start] = 0, rest[start] - node_costs[start]
    frontier: list[tuple[int, tuple[int, ...]]] = [(rest[start], (start,))]
    scanned = count()
    while frontier:
        estimate, path = heappop(frontier)
        last = path[-1]
        if last == end:
            yield CostedPath(path, estimate)
            continue
        passed = estimate - rest[last] + STEP_COST + (node_costs[last] if last != start else 0)
        for neighbour in graph.neighbours[last]:
            if next(scanned) > edge_budget:
                raise EdgeBudgetExceeded
            reaches_end = len(path) + steps_to_end[neighbour] <= max_length
            if reaches_end and neighbour in on_simple_paths and neighbour not in path:
                heappush(frontier, (passed + rest[neighbour], (*path, neighbour)))
