"""The search for paths between two vertices within limits, and which limits cut all paths off."""

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
class Search:
    """Two vertices of a terrain, and what lies between them at most. Limits don't bind the ends."""

    start: int
    end: int
    avoid: frozenset[int]
    max_hub_degree: int | None
    max_length: int

    def distance(self, terrain: CostGraph) -> int | None:
        """The fewest steps, whatever the limits; None: not connected."""
        return terrain.distance(self.start, self.end)

    def best(
        self, terrain: CostGraph, first: int, edge_budget: int = EDGE_BUDGET
    ) -> tuple[list[CostedPath], bool | None]:
        """The cheapest ways within the limits, one of the shortest among them, and whether there are more; None: who
        knows."""
        ground, start, end = self._ground(terrain)
        fewest = ground.distance(start, end)
        if fewest is None or fewest > self.max_length:
            return [], False
        found, more = _cheapest(paths_by_cost(ground, start, end, self.max_length, edge_budget), first)
        if all(route.length > fewest for route in found[:first]):
            more = more or len(found) >= first
            found = [*found[: first - 1], shortest_path(ground, start, end)]
        return sorted(found[:first], key=lambda route: (route.cost, route.vertices)), more

    def cut_by(self, terrain: CostGraph) -> tuple[PathLimit, ...]:
        """Which limits cut off all ways there are: each that does it alone, else all."""
        limits = self._lifted()
        return tuple(limit for limit, search in limits.items() if search._leads(terrain)) or tuple(limits)

    def _lifted(self) -> dict[PathLimit, Search]:
        """The limits that there are, each with the search that lacks it."""
        found: dict[PathLimit, Search] = {}
        if self.avoid:
            found[PathLimit.AVOID] = replace(self, avoid=frozenset[int]())
        if self.max_hub_degree is not None:
            found[PathLimit.MAX_HUB_DEGREE] = replace(self, max_hub_degree=None)
        found[PathLimit.MAX_LENGTH] = replace(self, max_length=maxsize)
        return found

    def _leads(self, terrain: CostGraph) -> bool:
        ground, start, end = self._ground(terrain)
        fewest = ground.distance(start, end)
        return fewest is not None and fewest <= self.max_length

    def _ground(self, terrain: CostGraph) -> tuple[CostGraph, int, int]:
        """What may be passed, and the ends in it."""
        barred = set(self.avoid)
        if self.max_hub_degree is not None:
            degrees: list[int] = terrain.graph.degree()
            barred |= {vertex for vertex, degree in enumerate(degrees) if degree > self.max_hub_degree}
        barred -= {self.start, self.end}
        ground = terrain.without(barred) if barred else terrain
        return ground, ground.at(self.start), ground.at(self.end)


def _cheapest(ways: Iterator[CostedPath], first: int) -> tuple[list[CostedPath], bool | None]:
    """`first` ways and one more, if there are so many."""
    found: list[CostedPath] = []
    try:
        for route in ways:
            found.append(route)
            if len(found) > first:
                return found, True
    except EdgeBudgetExceeded:
        return found, None
    return found, False
