"""The search for paths between two vertices of a graph that is read piece by piece.

It reads around both ends, the cheapest vertices first, until no path over edges that it has not read can be among those
it looks for (graph/analysis/paths/partial_graph.py). A vertex with very many neighbours makes a path expensive, so it
is read late or never; of one that is passed only its degree is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import islice
from math import inf
from typing import NamedTuple

from graph.analysis.paths.graph_reader import UNLIMITED, GraphReader, GraphRequest, Search, SearchStopped
from graph.analysis.paths.k_shortest_paths import (
    STEP_COST,
    CostedPath,
    CostGraph,
    EdgeBudgetExceeded,
    node_cost,
    paths_by_cost,
)
from graph.analysis.paths.partial_graph import Ball, Outer, UnknownPath, unknown_paths


@dataclass(frozen=True)
class Bounds:
    """`avoid` and `max_hub_degree` apply to inner vertices only."""

    avoid: frozenset[int] = frozenset()
    max_hub_degree: int | None = None


class _Meeting(NamedTuple):
    """A vertex that is reached from both ends: the least cost and the fewest steps of a path over it."""

    cost: int
    steps: int
    vertex: int


class PathSearch:
    """The search for paths between two vertices within bounds."""

    def __init__(self, reader: GraphReader, start: int, end: int, bounds: Bounds) -> None:
        self.reader = reader
        self.graph = reader.graph
        self.ends = (start, end)
        self._last_cost = 0
        self._meetings: tuple[int, list[_Meeting]] | None = None
        self._has_too_many = False
        self.max_degree = inf if bounds.max_hub_degree is None else bounds.max_hub_degree
        self._balls = tuple(
            Ball(self.graph, one, other, bounds.avoid, self.max_degree) for one, other in ((start, end), (end, start))
        )

    def fewest_steps(self, max_steps: float = inf, enough: float = 0) -> Search[int | None]:
        """The fewest steps; None if there is no path of at most `max_steps`. If there is one with at most `enough`
        steps, the result is the steps of any such path."""
        while True:
            steps, unsure = self._known_steps()
            if unsure:
                yield from self._measure(dict.fromkeys(unsure, int(self.max_degree)))
                continue
            if steps < inf and steps <= min(max(enough, 1), max_steps):
                return int(steps)
            if not (yield from self._read_further(min(steps - 1, max_steps), inf)):
                return int(steps) if steps < inf and steps <= max_steps else None

    def best(self, first: int, max_steps: int, fewest: int) -> Search[tuple[list[CostedPath], bool | None]]:
        """The `first` cheapest paths of at most `max_steps` steps, one of which has the fewest steps, and whether there
        are more; None if the search was stopped. Of paths of the same cost, those with the smaller keys come first."""
        more: bool | None
        try:
            paths = yield from self._cheapest(first, first + 1, max_steps)
            more = len(paths) > first
            if more and paths[first].cost == paths[first - 1].cost:
                yield from self._read_keys(paths[first].cost)
                paths = yield from self._cheapest(first, first + 1, max_steps)
        except SearchStopped:
            paths, more = self._certain_paths(first, max_steps), None
        paths = paths[:first]
        if all(path.length > fewest for path in paths):
            more = more or (True if len(paths) == first else None)
            paths = [*paths[: first - 1], (yield from self._cheapest_shortest(fewest))]
        return paths, more

    def _cheapest_shortest(self, fewest: int) -> Search[CostedPath]:
        """The cheapest of the paths with the fewest steps; of those that are known, if the search is stopped."""
        try:
            (path,) = yield from self._cheapest(1, 1, fewest)
        except SearchStopped:
            while unmeasured := self._unmeasured((path := self._known_paths(1, fewest)[0]).vertices):
                yield from self.reader.read_anyway(GraphRequest(counted=tuple(unmeasured)))
        return path

    def _cheapest(self, certain: int, number: int, max_steps: int) -> Search[list[CostedPath]]:
        """The cheapest paths, as many as `number`, if there are so many. The first `certain` are the cheapest; the
        others show only that there are more."""
        while True:
            paths = self._known_paths(number, max_steps)
            max_cost = inf
            if len(paths) == number:
                max_cost = sorted(self._most_cost(path) for path in paths)[certain - 1]
            elif self._has_too_many:
                raise SearchStopped
            if (yield from self._read_further(max_steps, max_cost)):
                continue
            passed = [vertex for path in paths for vertex in path.vertices]
            if unsure := [vertex for vertex in passed if not self._may_be_passed(vertex)]:
                yield from self._measure(dict.fromkeys(unsure, int(self.max_degree)))
                continue
            unmeasured = self._unmeasured(v for path in paths if path.cost <= max_cost for v in path.vertices)
            if not unmeasured:
                return paths
            yield from self._measure(self._to_measure(unmeasured, max_cost))

    # ---- what is known

    def _update(self) -> tuple[Ball, Ball]:
        """The balls of the two ends."""
        one, other = self._balls
        one.update()
        other.update()
        return one, other

    def _met(self) -> list[_Meeting]:
        """The vertices over which there may be a path, the cheapest first."""
        if self._meetings is None or self._meetings[0] != self.reader.rounds:
            self._meetings = (self.reader.rounds, sorted(self._find_meetings()))
        return self._meetings[1]

    def _find_meetings(self) -> Iterator[_Meeting]:
        one, other = self._update()
        for vertex in self.graph.junctions.union(self.ends):
            near, far = one.costs.get(vertex), other.costs.get(vertex)
            if near is not None and far is not None and (vertex in self.ends or one.is_passed(vertex)):
                cost = near + self._cost(vertex) + far
                yield _Meeting(cost, one.steps[vertex] + other.steps[vertex], vertex)

    def _known_steps(self) -> tuple[float, list[int]]:
        """The fewest steps over known edges, infinitely many if there is no path; and the vertices over which there may
        be fewer, if they have no more neighbours than are allowed."""
        met = self._met()
        fewest = min((steps for _, steps, vertex in met if self._may_be_passed(vertex)), default=inf)
        return fewest, [vertex for _, steps, vertex in met if steps < fewest]

    def _may_be_passed(self, vertex: int) -> bool:
        """Whether a vertex that is not barred certainly has no more neighbours than are allowed."""
        return vertex in self.ends or self.graph.most(vertex) <= self.max_degree

    def _unmeasured(self, vertices: Iterable[int]) -> list[int]:
        """Those whose degree is not known, and counts."""
        return [v for v in dict.fromkeys(vertices) if v not in self.ends and not self.graph.has_degree(v)]

    def _to_measure(self, unmeasured: Iterable[int], max_cost: float) -> dict[int, int]:
        """Vertices whose degrees are not known, and others over which there may be paths of at most this cost, so that
        each need not have a round of its own; with the most neighbours that they have on such a path."""
        inner = set(self._unmeasured(vertex for _, _, vertex in self._met()))
        needed, chosen, edges = set(unmeasured), dict[int, int](), 0
        for cost, _, vertex in self._met():
            if vertex in inner:
                left = max_cost - cost + self._cost(vertex)
                most = UNLIMITED if left == inf else int(2 ** ((left + 1) / (STEP_COST / 2))) + 1
                edges += min(self.graph.most(vertex), most)
                if vertex in needed or (cost <= max_cost and edges <= self.reader.pace.measured_edges):
                    chosen[vertex] = most
        return chosen

    def _known_paths(self, number: int, max_steps: int) -> list[CostedPath]:
        """The cheapest paths over known edges of which at most one vertex is incomplete, if each vertex has the least
        degree that it can have. Of those of the same cost, the ones with the smaller keys come first, where these are
        known."""
        self._has_too_many = False
        if not self._met():
            return []
        least = self._met()[0].cost
        paths: list[CostedPath] = []
        for max_cost in (max(least + 2 * STEP_COST, self._last_cost), least + 8 * STEP_COST, inf):
            paths, is_all = self._paths_within(number, max_steps, max_cost)
            if is_all or (len(paths) == number and paths[-1].cost <= max_cost):
                break
        self._last_cost = paths[-1].cost if paths else 0
        return paths

    def _paths_within(self, number: int, max_steps: int, max_cost: float) -> tuple[list[CostedPath], bool]:
        """Such paths of at most this cost, some more expensive ones, and whether these are all."""
        between, is_all = self._between(max_cost)
        keys, near = self.reader.keys, self.graph.neighbours
        vertices = sorted(between, key=lambda vertex: (vertex in keys, keys.get(vertex, vertex)))
        position = {vertex: i for i, vertex in enumerate(vertices)}
        graph = CostGraph(
            [sorted([position[other] for other in near[vertex] if other in position]) for vertex in vertices],
            [self.graph.least_cost(vertex) for vertex in vertices],
        )
        start, end = self.ends
        found: list[CostedPath] = []
        try:
            found.extend(islice(paths_by_cost(graph, position[start], position[end], max_steps), number))
        except EdgeBudgetExceeded:
            self._has_too_many = is_all = True
        return [CostedPath(tuple(vertices[i] for i in path.vertices), path.cost) for path in found], is_all

    def _between(self, max_cost: float) -> tuple[set[int], bool]:
        """The vertices that such paths of at most this cost may pass, and whether these are all that paths may pass."""
        one, other = self._update()
        met = self._met()
        cheap = [vertex for cost, _, vertex in met if cost <= max_cost]
        between, is_all = set(self.ends), len(met) == len(cheap)
        for ball, beyond in ((one, other), (other, one)):
            costs = {vertex: beyond.costs[vertex] + self._cost(vertex) for vertex in cheap}
            # What lies before a complete vertex is reached from both ends, and so it is among these.
            heap = [(cost, vertex) for vertex, cost in costs.items() if not self.graph.is_complete(vertex)]
            heapify(heap)
            while heap:
                cost, vertex = heappop(heap)
                if cost > costs[vertex]:
                    continue
                for near in self.graph.neighbours[vertex]:
                    if near in ball.costs and self.graph.is_complete(near) and ball.is_passed(near):
                        further = cost + STEP_COST + self._cost(near)
                        if further < costs.get(near, inf):
                            if ball.costs[near] + further > max_cost:
                                is_all = False
                                continue
                            costs[near] = further
                            heappush(heap, (further, near))
            between |= costs.keys()
        return between, is_all

    def _cost(self, vertex: int) -> int:
        """What it costs at least to pass a vertex; an end is not passed."""
        return 0 if vertex in self.ends else self.graph.least_cost(vertex)

    def _most_cost(self, path: CostedPath) -> float:
        """What a known path may cost; infinitely much if it may not be allowed."""
        inner = path.vertices[1:-1]
        if not all(map(self._may_be_passed, inner)):
            return inf
        return STEP_COST * path.length + sum(node_cost(self.graph.most(vertex)) for vertex in inner)

    def _certain_paths(self, number: int, max_steps: int) -> list[CostedPath]:
        """The cheapest paths, as far as they are known to be so."""
        one, other = self._unknown(max_steps, inf)
        bound = min((path.least_cost for path in (*one, *other)), default=inf)
        certain: list[CostedPath] = []
        for path in self._known_paths(number, max_steps):
            if path.cost >= bound or self._unmeasured(path.vertices):
                break
            certain.append(path)
        return certain

    # ---- what is read next

    def _unknown(self, max_steps: float, max_cost: float) -> tuple[list[UnknownPath], list[UnknownPath]]:
        """The paths over unknown edges, by the vertex where they leave the known ones at the start and at the end."""
        one, other = self._update()
        starts, ends = list(one.outer()), list(other.outer())
        return unknown_paths(starts, ends, max_steps, max_cost), unknown_paths(ends, starts, max_steps, max_cost)

    def _read_further(self, max_steps: float, max_cost: float) -> Search[bool]:
        """Reads around the ends where paths within these limits may go on; False if there is no such place."""
        unknown = self._unknown(max_steps, max_cost)
        sides = [
            _Round.of(self, ball, [path.outer for path in paths])
            for ball, paths in zip(self._balls, unknown, strict=True)
            if paths
        ]
        if not sides:
            return False
        sides.sort(key=lambda side: side.edges)
        chosen = [side for i, side in enumerate(sides) if i == 0 or side.edges <= self.reader.pace.few_edges]
        vertices = tuple(dict.fromkeys(vertex for side in chosen for vertex in side.vertices))
        most = max(side.most for side in chosen)
        yield from self.reader.read(GraphRequest(vertices, most), sum(side.edges for side in chosen))
        return True

    def _measure(self, vertices: Mapping[int, int]) -> Search[None]:
        """Counts the neighbours of vertices, as far as they are not more than given."""
        edges = sum(min(self.graph.most(vertex), most) for vertex, most in vertices.items())
        yield from self.reader.read(GraphRequest(counted=tuple(vertices), count_most=max(vertices.values())), edges)

    def _read_keys(self, max_cost: int) -> Search[None]:
        """Reads the keys of all vertices that paths of at most this cost may pass."""
        between, _ = self._between(max_cost)
        yield from self.reader.read(GraphRequest(named=tuple(between)))


@dataclass(frozen=True)
class _Round:
    """What a round reads around one end: the neighbours of some vertices, of each at most so many; `edges` are how many
    these may be."""

    vertices: Sequence[int]
    most: int
    edges: int

    @classmethod
    def of(cls, search: PathSearch, ball: Ball, outer: Sequence[Outer]) -> _Round:
        """The cheapest vertices, and of each as many neighbours as it can have without becoming more expensive than the
        round goes. One that was asked about before and had more is left for a round that goes further."""
        pace = search.reader.pace
        far = cls._until(search, ball, outer, pace.stride)
        return far if far.edges <= pace.few_edges else cls._until(search, ball, outer, pace.short_stride)

    @classmethod
    def _until(cls, search: PathSearch, ball: Ball, outer: Sequence[Outer], stride: int) -> _Round:
        graph, pace = search.graph, search.reader.pace
        furthest = min(one.cost for one in outer) + stride
        most = pace.few_neighbours
        vertices: dict[int, None] = {}
        for one in outer:
            if one.cost > furthest:
                continue
            fewest = 2 if one.unread else max(2, graph.fewest(one.vertex))
            affordable = fewest * 2 ** ((furthest - one.cost) / (STEP_COST / 2))
            near = ball.unread(one.vertex) if one.unread else [one.vertex]
            for vertex in near:
                degree = graph.most(vertex)
                if vertex not in search.ends:
                    if max(pace.few_neighbours, affordable) < min(2 * fewest, degree):
                        continue
                    degree = min(degree, affordable, search.max_degree)
                vertices[vertex] = None
                most = max(most, int(degree))
        return cls(tuple(vertices), most, sum(min(graph.most(vertex), most) for vertex in vertices))
