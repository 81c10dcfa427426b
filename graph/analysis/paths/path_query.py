"""How two vertices are connected: the cheapest paths within limits, the distance, and the limits that exclude all
paths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf

from graph.analysis.paths.graph_reader import GraphReader, Search
from graph.analysis.paths.k_shortest_paths import CostedPath
from graph.analysis.paths.path_search import Bounds, PathSearch


class PathLimit(StrEnum):
    """A limit of the search, named by its argument.

    AVOID: the actors that no path may pass through.
    MAX_HUB_DEGREE: the greatest number of neighbours of an actor that a path passes through.
    MAX_LENGTH: the greatest number of steps.
    """

    AVOID = "AVOID"
    MAX_HUB_DEGREE = "MAX_HUB_DEGREE"
    MAX_LENGTH = "MAX_LENGTH"


@dataclass(frozen=True)
class PathQuery:
    """What is looked for between two vertices: the `first` cheapest paths of at most `max_length` steps."""

    start: int
    end: int
    bounds: Bounds
    max_length: int
    first: int

    def search(self, reader: GraphReader, bounds: Bounds) -> PathSearch:
        return PathSearch(reader, self.start, self.end, bounds)


@dataclass(frozen=True)
class PathsFound:
    """`distance`: the fewest steps regardless of all limits; None if the two are not connected. `cut_by`: if there is
    no path within the limits, each limit without which alone there would be one, or all that are set."""

    distance: int | None
    paths: Sequence[CostedPath] = ()
    more: bool | None = False
    cut_by: tuple[PathLimit, ...] = ()


def find_paths(query: PathQuery, reader: GraphReader) -> Search[PathsFound]:
    """Raises SearchStopped if it would take too long to say whether there is a path."""
    distance = yield from query.search(reader, Bounds()).fewest_steps()
    if distance is None:
        return PathsFound(None)
    search = query.search(reader, query.bounds)
    fewest = distance if query.bounds == Bounds() else (yield from search.fewest_steps(query.max_length))
    if fewest is None or fewest > query.max_length:
        return PathsFound(distance, cut_by=(yield from _cut_by(query, reader)))
    paths, more = yield from search.best(query.first, query.max_length, fewest)
    return PathsFound(distance, paths, more)


def _cut_by(query: PathQuery, reader: GraphReader) -> Search[tuple[PathLimit, ...]]:
    bounds, most = query.bounds, query.max_length
    lifted: dict[PathLimit, tuple[Bounds, float]] = {}
    if bounds.avoid:
        lifted[PathLimit.AVOID] = (replace(bounds, avoid=frozenset()), most)
    if bounds.max_hub_degree is not None:
        lifted[PathLimit.MAX_HUB_DEGREE] = (replace(bounds, max_hub_degree=None), most)
    lifted[PathLimit.MAX_LENGTH] = (bounds, inf)
    alone: list[PathLimit] = []
    for limit, (others, max_steps) in lifted.items():
        if (yield from query.search(reader, others).fewest_steps(max_steps, enough=max_steps)) is not None:
            alone.append(limit)
    return tuple(alone or lifted)
