"""Counts and ranks pairs of unconnected actors that work in the same regions, or on the same type of service nearby.

Sets of actors are bit sets: integers in which bit `i` stands for the actor `i` in the order of names. One operation on
two integers compares an actor with all others at once.

Example: A, B and C (bits 0, 1, 2) work in Köln, A and C also in Bonn, and A and B are in the same network. Of the
actors after A, 0b110 share a region with it; without the affiliated, 0b011, 0b100 remains: one
pair, A and C. C is in both sets, so the pair has 2 regions and 4 points.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple

from graph.analysis.coordination.activity import Activity, district, neighbourhood
from graph.analysis.core.regions import with_descendants
from graph.errors import TooExpensive
from graph.model.enums import ServiceType

# For each region that two share, and for the same type of service.
REGION_POINTS, TYPE_POINTS = 2, 1
# Bits to go through: about four seconds. All of Germany is a fifth of it.
LIMIT = 15_000_000_000


class Pair(NamedTuple):
    """Positions in the snapshot, in the order of the names, and the points for what the two have in common."""

    points: int
    one: int
    other: int


class Ranking(NamedTuple):
    """How many pairs there are, and the first of them."""

    total: int
    pairs: tuple[Pair, ...]


class WorkRegions:
    """The districts and larger regions that each worker works in, as far as they are asked for."""

    def __init__(self, work: Activity, within: int | None, types: Collection[ServiceType] | None) -> None:
        self.work, self.within = work, within
        self.inside = None if within is None else with_descendants(work.view, within)
        chosen = (w for w in work.workers if types is None or work.actor(w).service_type in types)
        found = ((worker, self.of(worker)) for worker in chosen)
        self.by_worker: Mapping[int, frozenset[int]] = {worker: spots for worker, spots in found if spots}

    def of(self, worker: int) -> frozenset[int]:
        return frozenset(self.at(region) for region in self.work.places[worker] if self.asked(region))

    def asked(self, region: int) -> bool:
        return self.inside is None or region in self.inside

    def at(self, region: int) -> int:
        return district(self.work.view, region, self.within)

    def type_of(self, worker: int) -> ServiceType | None:
        """The type of its service, where the type says what it does."""
        type_ = self.work.actor(worker).service_type
        return None if type_ == ServiceType.OTHER else type_

    def areas(self, worker: int) -> frozenset[int]:
        """The government regions or Länder that its neighbours are in."""
        found = (neighbourhood(self.work.view, spot) for spot in self.by_worker[worker])
        return frozenset(area for area in found if area is not None)


def ranking(spots: WorkRegions, most: int, limit: int = LIMIT) -> Ranking:
    """The `most` pairs with most in common, then by name. TooExpensive, if there is too much to compare."""
    found = _PairCounter(spots, most)
    if found.cost > limit:
        message = f"Too many actors work there: comparing them costs {found.cost}, the limit is {limit}."
        raise TooExpensive(message, hint="Narrow it down with `within` or `serviceTypes`.", cost={"cost": found.cost})
    for i in range(len(found.workers)):
        found.compare(i)
    return found.ranking()


class _PairCounter:
    def __init__(self, spots: WorkRegions, most: int) -> None:
        self.work, self.most = spots.work, most
        self.type_of, self.areas = spots.type_of, spots.areas
        self.workers = list(spots.by_worker)
        self.number = {worker: i for i, worker in enumerate(self.workers)}
        self.spots = spots.by_worker
        self.keys = {worker: self._neighbourhoods(worker) for worker in self.workers}
        self.at = self._sets(self.spots.__getitem__)
        self.near = self._sets(self.keys.__getitem__)
        self.alike = self._sets(lambda worker: [type_] if (type_ := self.type_of(worker)) else [])
        self.affiliations = self._sets(lambda worker: self.work.affiliations.get(worker, ()))
        self.total = 0
        self.by_points: dict[int, list[Pair]] = {}

    @property
    def cost(self) -> int:
        affiliations = self.work.affiliations
        sets = sum(len(self.spots[w]) + len(self.keys[w]) + len(affiliations.get(w, ())) for w in self.workers)
        return (sets + len(self.workers)) * len(self.workers)

    def _neighbourhoods(self, worker: int) -> list[tuple[ServiceType, int]]:
        type_ = self.type_of(worker)
        return [(type_, area) for area in self.areas(worker)] if type_ else []

    def _sets(self, of: Callable[[int], Iterable[Hashable]]) -> dict[Hashable, int]:
        """For each thing that workers have, the workers that have it."""
        found: dict[Hashable, int] = {}
        for i, worker in enumerate(self.workers):
            for thing in of(worker):
                found[thing] = found.get(thing, 0) | 1 << i
        return found

    def compare(self, i: int) -> None:
        """With all that come after it."""
        worker = self.workers[i]
        digits = _added(self.at[spot] for spot in self.spots[worker])
        shared = _any(digits)
        near = _any(self.near[key] for key in self.keys[worker])
        later = (shared | near) >> (i + 1) << (i + 1)
        untied = later & ~self._tied(worker)
        self.total += untied.bit_count()
        alike = self.alike.get(self.type_of(worker), 0)
        for number, some in _by_number(untied, digits):
            self._take(REGION_POINTS * number + TYPE_POINTS, i, some & alike)
            self._take(REGION_POINTS * number, i, some & ~alike)

    def _tied(self, worker: int) -> int:
        direct = _any(1 << self.number[w] for w in self.work.direct.get(worker, ()) if w in self.number)
        return direct | _any(self.affiliations[affiliation] for affiliation in self.work.affiliations.get(worker, ()))

    def _take(self, points: int, i: int, others: int) -> None:
        if not others:
            return
        pairs = self.by_points.setdefault(points, [])
        for j in _numbers(others):
            if len(pairs) >= self.most:
                return
            pairs.append(Pair(points, self.workers[i], self.workers[j]))

    def ranking(self) -> Ranking:
        ordered = (pair for points in sorted(self.by_points, reverse=True) for pair in self.by_points[points])
        return Ranking(self.total, tuple(pair for pair, _ in zip(ordered, range(self.most), strict=False)))


def _any(sets: Iterable[int]) -> int:
    found = 0
    for some in sets:
        found |= some
    return found


def _added(sets: Iterable[int]) -> list[int]:
    """In how many of the sets each one is, as binary digits: the lowest first, each the set of those that have it."""
    digits: list[int] = []
    for carried in sets:
        for i, digit in enumerate(digits):
            digits[i], carried = digit ^ carried, digit & carried
            if not carried:
                break
        if carried:
            digits.append(carried)
    return digits


def _by_number(some: int, digits: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Those of a set that have the same number, for each number."""
    found = {0: some} if some else {}
    for i, digit in enumerate(digits):
        found = {
            number + (has << i): part
            for number, whole in found.items()
            for has, part in ((0, whole & ~digit), (1, whole & digit))
            if part
        }
    yield from found.items()


def _numbers(some: int) -> Iterator[int]:
    while some:
        lowest = some & -some
        yield lowest.bit_length() - 1
        some ^= lowest
