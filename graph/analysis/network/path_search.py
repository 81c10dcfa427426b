"""The search for paths between two vertices within limits, and the limits that exclude all paths."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from sys import maxsize

from graph.analysis.network.k_shortest_paths import (
    EDGE_BUDGET,
    CostedPath,
    CostGraph,
    EdgeBudgetExceeded,
    paths_by_cost,
    shortest_path,
)


class PathLimit(StrEnum):
    """A limit of the search, named by its argument."""

    AVOID = "AVOID"
    MAX_HUB_DEGREE = "MAX_HUB_DEGREE"
    MAX_LENGTH = "MAX_LENGTH"


@dataclass(frozen=True)
class PathSearch:
    """Two vertices of a cost graph and the limits for paths between them. `avoid` and `max_hub_degree` apply to inner
    vertices only."""

    start: int
    end: int
    avoid: frozenset[int]
    max_hub_degree: int | None
    max_length: int

    def distance(self, graph: CostGraph) -> int | None:
        """The fewest steps regardless of the limits; None if the two are not connected."""
        return graph.distance(self.start, self.end)

    def best(
        self, graph: CostGraph, first: int, edge_budget: int = EDGE_BUDGET
    ) -> tuple[list[CostedPath], bool | None]:
        """The `first` cheapest paths within the limits, one of which is a shortest one, and whether there are more;
        None if the search was stopped."""
        allowed, start, end = self._allowed(graph)
        fewest = allowed.distance(start, end)
        if fewest is None or fewest > self.max_length:
            return [], False
        best, more = _take(paths_by_cost(allowed, start, end, self.max_length, edge_budget), first)
        if all(path.length > fewest for path in best[:first]):
            more = more or len(best) >= first
            best = [*best[: first - 1], shortest_path(allowed, start, end)]
        return sorted(best[:first], key=lambda path: (path.cost, path.vertices)), more

    def cut_by(self, graph: CostGraph) -> tuple[PathLimit, ...]:
        """Each limit without which alone there would be a path; if there is no such limit, all limits that are set."""
        searches = self._without_one_limit()
        return tuple(limit for limit, search in searches.items() if search._has_path(graph)) or tuple(searches)

    def _without_one_limit(self) -> dict[PathLimit, PathSearch]:
        """For each limit that is set, the search without it."""
        searches: dict[PathLimit, PathSearch] = {}
        if self.avoid:
            searches[PathLimit.AVOID] = replace(self, avoid=frozenset[int]())
        if self.max_hub_degree is not None:
            searches[PathLimit.MAX_HUB_DEGREE] = replace(self, max_hub_degree=None)
        searches[PathLimit.MAX_LENGTH] = replace(self, max_length=maxsize)
        return searches

    def _has_path(self, graph: CostGraph) -> bool:
        allowed, start, end = self._allowed(graph)
        fewest = allowed.distance(start, end)
        return fewest is not None and fewest <= self.max_length

    def _allowed(self, graph: CostGraph) -> tuple[CostGraph, int, int]:
        """The subgraph of the vertices that a path may pass, and the two ends in it."""
        excluded = set(self.avoid)
        if self.max_hub_degree is not None:
            degrees: list[int] = graph.simple_graph.degree()
            excluded |= {vertex for vertex, degree in enumerate(degrees) if degree > self.max_hub_degree}
        excluded -= {self.start, self.end}
        allowed = graph.without(excluded) if excluded else graph
        return allowed, allowed.vertex_of(self.start), allowed.vertex_of(self.end)


def _take(paths: Iterator[CostedPath], first: int) -> tuple[list[CostedPath], bool | None]:
    """Up to `first` + 1 paths, and whether there are more than `first`; None if the search was stopped."""
    taken: list[CostedPath] = []
    try:
        for path in paths:
            taken.append(path)
            if len(taken) > first:
                return taken, True
    except EdgeBudgetExceeded:
        return taken, None
    return taken, False
