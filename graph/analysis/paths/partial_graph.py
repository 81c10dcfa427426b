"""A graph of which only some neighbourhoods have been read, and what follows from it for paths through the rest.

A vertex is complete if all its neighbours are known. Each end of the paths has its ball: the complete vertices that are
reached from it over complete vertices. Of a path, let u be the first vertex outside the ball of the start, and v the
last one outside the ball of the end. All edges before u and behind v are known, and both are incomplete: a complete
vertex next to a ball belongs to it. If u comes before v, the path has at least

    steps(start … u) + 1 + steps(v … end) steps, and costs at least
    cost(start … u) + 1 + cost(v … end), with what it costs at least to pass u and v.

`unknown_paths` gives these bounds. A path for which none is within the limits of a search lies in the two balls, but
for one vertex at most, which is u and v: all its edges are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from heapq import heappop, heappush
from math import inf
from typing import NamedTuple

from graph.analysis.paths.k_shortest_paths import STEP_COST, node_cost

_LEAST_COST = node_cost(2)


class Neighbours(NamedTuple):
    """The neighbours of a vertex, and how many neighbours each may have at most."""

    vertices: Sequence[int]
    most: Sequence[int]


class PartialGraph:
    """A simple undirected graph. `neighbours` are the known neighbours of each known vertex.

    The degree of a vertex is known between two bounds, which meet where it has been read; `degrees` are known from the
    beginning. A vertex is measured if its lower bound is known by more than its known neighbours.
    """

    def __init__(self, degrees: Mapping[int, int] | None = None) -> None:
        self.neighbours: dict[int, set[int]] = {}
        self.completed: list[int] = []
        """The complete vertices in the order in which they became complete."""
        self.measured: dict[int, int] = {}
        """The lower bounds of measured vertices, also of those that have become complete."""
        self.junctions: set[int] = set()
        """The vertices with at least two known neighbours, over which paths may go."""
        self._degrees = degrees or {}
        self._complete: set[int] = set()
        self._most: dict[int, int] = {}

    def add(self, vertex: int, most: int) -> None:
        """A vertex with at most so many neighbours."""
        known = self.neighbours.setdefault(vertex, set())
        if vertex in self._degrees:
            most = self.measured[vertex] = self._degrees[vertex]
        self._most[vertex] = min(most, self._most.get(vertex, most))
        if len(known) >= self._most[vertex]:
            self._mark_complete(vertex)

    def complete(self, vertex: int, near: Neighbours) -> None:
        """All neighbours of a vertex, each with the most neighbours that it may have itself."""
        everyone, most_of, degrees, junctions = self.neighbours, self._most, self._degrees, self.junctions
        own = everyone.setdefault(vertex, set())
        own.update(near.vertices)
        if len(own) > 1:
            junctions.add(vertex)
        for neighbour, most in zip(near.vertices, near.most, strict=True):
            known = everyone.get(neighbour)
            if known is None:
                known = everyone[neighbour] = {vertex}
                if neighbour in degrees:
                    self.add(neighbour, most)
                else:
                    most_of[neighbour] = most
            else:
                known.add(vertex)
                if len(known) > 1:
                    junctions.add(neighbour)
            if len(known) >= most_of[neighbour]:
                self._mark_complete(neighbour)
        self._mark_complete(vertex)

    def bound_degree(self, vertex: int, fewest: int, most: float = inf) -> None:
        """The vertex has at least and at most so many neighbours."""
        self.measured[vertex] = max(fewest, self.measured.get(vertex, 0))
        if most < inf:
            self.add(vertex, int(most))

    def _mark_complete(self, vertex: int) -> None:
        if vertex not in self._complete:
            self._complete.add(vertex)
            self.completed.append(vertex)

    def is_complete(self, vertex: int) -> bool:
        return vertex in self._complete

    def fewest(self, vertex: int) -> int:
        """The least degree that the vertex can have."""
        known = len(self.neighbours[vertex])
        if vertex in self._complete or vertex not in self.measured:
            return known
        return max(known, self.measured[vertex])

    def most(self, vertex: int) -> int:
        """The largest degree that the vertex can have."""
        return len(self.neighbours[vertex]) if vertex in self._complete else self._most[vertex]

    def has_degree(self, vertex: int) -> bool:
        """Whether the degree of a vertex is known."""
        return self.fewest(vertex) == self.most(vertex)

    def least_cost(self, vertex: int) -> int:
        """What it costs at least to pass a vertex, which has two neighbours then."""
        return node_cost(max(2, self.fewest(vertex)))

    def unread(self, vertex: int) -> Iterator[int]:
        """The neighbours of a complete vertex that are neither complete nor measured."""
        complete, measured = self._complete, self.measured
        return (near for near in self.neighbours[vertex] if near not in complete and near not in measured)


class Outer(NamedTuple):
    """Where known edges end: an incomplete vertex, or with `unread` the unread neighbours of a complete one. The least
    cost of reaching and passing one of these, and the fewest steps of reaching it."""

    cost: int
    steps: int
    vertex: int
    unread: bool


class Ball:
    """What is reached from one of two ends over complete vertices, with the least cost, without that of the vertex
    itself, and the fewest steps. No path goes on behind the other end and vertices in `avoid`, nor over one with more
    than `max_degree` neighbours."""

    def __init__(self, graph: PartialGraph, origin: int, other: int, avoid: Set[int], max_degree: float) -> None:
        self.graph = graph
        self.origin = origin
        self.costs = {origin: 0}
        self.steps = {origin: 0}
        self._barred = {other, *avoid}
        self._max_degree = max_degree
        self._seen = 0
        self._expanded: dict[int, tuple[int, int]] = {}
        self._with_unread: set[int] = set()

    def update(self) -> None:
        """Takes in what has been read since the last time."""
        completed = self.graph.completed
        heap = [(self.costs[vertex], vertex) for vertex in completed[self._seen :] if vertex in self.costs]
        self._seen = len(completed)
        heap.sort()
        while heap:
            _, vertex = heappop(heap)
            onward = self._onward(vertex)
            if self.is_passed(vertex) and self._expanded.get(vertex) != onward:
                self._expanded[vertex] = onward
                self._expand(vertex, onward, heap)

    def is_passed(self, vertex: int) -> bool:
        """Whether paths may go on behind a vertex that is reached, as far as its degree is known."""
        if vertex == self.origin:
            return True
        return vertex not in self._barred and self.graph.fewest(vertex) <= self._max_degree

    def _onward(self, vertex: int) -> tuple[int, int]:
        """The least cost and the steps of reaching other vertices over one."""
        passing = 0 if vertex == self.origin else self.graph.least_cost(vertex)
        return self.costs[vertex] + passing + STEP_COST, self.steps[vertex] + 1

    def _expand(self, vertex: int, onward: tuple[int, int], heap: list[tuple[int, int]]) -> None:
        costs, steps, (cost, step) = self.costs, self.steps, onward
        for near in self.graph.neighbours[vertex]:
            known = costs.get(near)
            if known is None:
                costs[near], steps[near] = onward
            elif cost < known or step < steps[near]:
                costs[near], steps[near] = min(cost, known), min(step, steps[near])
            else:
                continue
            if self.graph.is_complete(near):
                heappush(heap, (costs[near], near))
        self._with_unread.add(vertex)

    def outer(self) -> Iterator[Outer]:
        """Where paths may go on."""
        graph = self.graph
        if not graph.is_complete(self.origin):
            yield Outer(0, 0, self.origin, False)
        for vertex in list(self._with_unread):
            if next(self.unread(vertex), None) is None:
                self._with_unread.remove(vertex)
            else:
                cost, steps = self._onward(vertex)
                yield Outer(cost + _LEAST_COST, steps, vertex, True)
        for vertex in graph.measured:
            reached = vertex in self.costs and vertex != self.origin and not graph.is_complete(vertex)
            if reached and self.is_passed(vertex):
                yield Outer(self.costs[vertex] + graph.least_cost(vertex), self.steps[vertex], vertex, False)

    def unread(self, vertex: int) -> Iterator[int]:
        """The unread neighbours of a complete vertex, behind which paths may go on."""
        return (near for near in self.graph.unread(vertex) if near not in self._barred)


class UnknownPath(NamedTuple):
    """What a path costs at least that goes on at `outer`."""

    least_cost: int
    outer: Outer


def unknown_paths(
    mine: Iterable[Outer], theirs: Iterable[Outer], max_steps: float, max_cost: float
) -> list[UnknownPath]:
    """For each place where paths from one end may go on, the bound of those that come to it from any other place at the
    other end; none for those whose paths have more steps or a higher cost than is allowed."""
    best = _two_cheapest(theirs)
    found: list[UnknownPath] = []
    for outer in mine:
        left = min(max_steps - outer.steps - 1, len(best) - 1)
        if left >= 0:
            for other in best[int(left)]:
                if other.vertex != outer.vertex or other.unread or outer.unread:
                    least_cost = outer.cost + STEP_COST + other.cost
                    if least_cost <= max_cost:
                        found.append(UnknownPath(least_cost, outer))
                    break
    return found


def _two_cheapest(outer: Iterable[Outer]) -> list[list[Outer]]:
    """The two cheapest that are reached in at most 0, 1, 2 … steps."""
    best: list[list[Outer]] = []
    for one in sorted(outer, key=lambda one: one.steps):
        while len(best) <= one.steps:
            best.append(best[-1] if best else [])
        if len(best[-1]) < 2 or one.cost < best[-1][1].cost:
            best[-1] = sorted([*best[-1], one])[:2]
    return best
