"""Counts and ranks pairs of unconnected actors that work in the same regions, or on the same type of service nearby.

Sets of actors are bit sets: integers in which bit `i` stands for the actor `i` in the order of names. One operation on
two integers compares an actor with all others at once. The regions that pairs share are counted by bit-sliced addition:
digit `d` of all counts is one bit set.

Example: A, B and C (bits 0, 1, 2) work in Köln, A and C also in Bonn, and A and B are in the same network. Of the
actors after A, 0b110 share a region with it; without those in its network, 0b011, one remains, 0b100: the pair A and C.
C is in the sets of both regions, so the pair has 2 regions and 4 points.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain, islice
from typing import NamedTuple

import numpy as np

from graph.analysis.coordination.activity import Activity, area_of, district_of
from graph.analysis.core.regions import with_descendants
from graph.analysis.core.snapshot import NOBODY, SERVICE_TYPES, Bits, Ints, distinct
from graph.errors import TooExpensive
from graph.model.enums import ServiceType

# For each region that two share, and for the same type of service.
REGION_POINTS, TYPE_POINTS = 2, 1
# Bits to process: about four seconds. All of Germany takes a fifth of this limit.
COST_LIMIT = 15_000_000_000


class ActorPair(NamedTuple):
    """The points of a pair, and the positions of its two actors in the view, ordered by name."""

    points: int
    one: int
    other: int


class PairRanking(NamedTuple):
    """The number of all pairs, and the first of them."""

    total: int
    pairs: tuple[ActorPair, ...]


class WorkRegions:
    """The regions in which actors work, as districts where possible.

    `within`: only this region and regions inside it; `types`: only services of these types. None stands for all.
    """

    def __init__(self, activity: Activity, within: int | None, types: Collection[ServiceType] | None) -> None:
        self.activity, self.within = activity, within
        self._nodes = activity.view.nodes
        self._inside = None if within is None else with_descendants(activity.view, within)
        self._worker, self._district = self._chosen(types)

    def _chosen(self, types: Collection[ServiceType] | None) -> tuple[Ints, Ints]:
        """(worker, district), each pair once, in the order of the workers."""
        workers, regions = self.activity.worker, self.activity.work_region
        if types is not None:
            chosen = np.array([type_ in types for type_ in SERVICE_TYPES])[self._nodes.service_type[workers]]
            workers, regions = workers[chosen], regions[chosen]
        different, place = np.unique(regions, return_inverse=True)
        districts = np.array(
            [self.district(region) if self.contains(region) else NOBODY for region in different.tolist()], np.int64
        )[place]
        size = len(self._nodes)
        pairs = distinct(workers[districts != NOBODY].astype(np.int64) * size + districts[districts != NOBODY])
        return pairs // (size or 1), pairs % (size or 1)

    @cached_property
    def by_worker(self) -> Mapping[int, frozenset[int]]:
        """The districts of each worker, by name."""
        workers, first = np.unique(self._worker, return_index=True)
        parts = dict(zip(workers.tolist(), np.split(self._district, first[1:]), strict=True)) if len(workers) else {}
        return {worker: frozenset(parts[worker].tolist()) for worker in self._nodes.by_name(workers)}

    @property
    def cost(self) -> int:
        """The bits that comparing all workers processes: one bit set for each of their regions, areas and affiliations,
        and one for themselves."""
        workers = distinct(self._worker)
        districts, place = np.unique(self._district, return_inverse=True)
        areas = (area_of(self.activity.view, district) for district in districts.tolist())
        area = np.array([NOBODY if one is None else one for one in areas], np.int64)[place]
        in_areas = (area != NOBODY) & self._typed[self._nodes.service_type[self._worker]]
        typed_areas = distinct(self._worker[in_areas] * len(self._nodes) + area[in_areas])
        affiliations = np.isin(self.activity.member, workers, kind="sort")
        sets = len(self._worker) + len(typed_areas) + int(np.count_nonzero(affiliations))
        return (sets + len(workers)) * len(workers)

    @property
    def _typed(self) -> Bits:
        return np.array([type_ not in (None, ServiceType.OTHER) for type_ in SERVICE_TYPES])

    def contains(self, region: int) -> bool:
        return self._inside is None or region in self._inside

    def district(self, region: int) -> int:
        return district_of(self.activity.view, region, self.within)

    def type_of(self, worker: int) -> ServiceType | None:
        """The type of service, if it is one that two services can have in common; OTHER is not."""
        type_ = SERVICE_TYPES[int(self._nodes.service_type[worker])]
        return None if type_ == ServiceType.OTHER else type_

    def areas(self, worker: int) -> frozenset[int]:
        """The government regions, or else Länder, that the worker's districts lie in."""
        areas = (area_of(self.activity.view, district) for district in self.by_worker[worker])
        return frozenset(area for area in areas if area is not None)


def rank_pairs(work_regions: WorkRegions, most: int, cost_limit: int = COST_LIMIT) -> PairRanking:
    """The number of all pairs, and the first `most` of them by points, then by name.

    Raises TooExpensive if comparing all actors costs more than `cost_limit`.
    """
    cost = work_regions.cost
    if cost > cost_limit:
        message = f"Too many actors work there: comparing them costs {cost}, the limit is {cost_limit}."
        raise TooExpensive(message, hint="Narrow it down with `within` or `serviceTypes`.", cost={"cost": cost})
    counter = _PairCounter(work_regions, most)
    for i in range(len(counter.workers)):
        counter.compare(i)
    return counter.ranking()


class _PairCounter:
    """Compares each worker with all later ones. All sets are bit sets of numbers of workers."""

    def __init__(self, work_regions: WorkRegions, most: int) -> None:
        self.activity, self.most = work_regions.activity, most
        self.type_of, self.areas = work_regions.type_of, work_regions.areas
        self.workers = list(work_regions.by_worker)
        self.number = {worker: i for i, worker in enumerate(self.workers)}
        self.regions = work_regions.by_worker
        self.typed_areas = {worker: self._typed_areas(worker) for worker in self.workers}
        self.workers_by_region = self._bit_sets(self.regions.__getitem__)
        self.workers_by_typed_area = self._bit_sets(self.typed_areas.__getitem__)
        self.workers_by_type = self._bit_sets(lambda worker: [type_] if (type_ := self.type_of(worker)) else [])
        self.workers_by_affiliation = self._bit_sets(self.activity.affiliations)
        self.total = 0
        self.pairs_by_points: dict[int, list[ActorPair]] = {}

    def _typed_areas(self, worker: int) -> list[tuple[ServiceType, int]]:
        type_ = self.type_of(worker)
        return [(type_, area) for area in self.areas(worker)] if type_ else []

    def _bit_sets(self, keys_of: Callable[[int], Iterable[Hashable]]) -> dict[Hashable, int]:
        """For each key that workers have, the workers that have it."""
        bit_sets: dict[Hashable, int] = {}
        for i, worker in enumerate(self.workers):
            for key in keys_of(worker):
                bit_sets[key] = bit_sets.get(key, 0) | 1 << i
        return bit_sets

    def compare(self, i: int) -> None:
        """Counts the pairs of worker `i` with later ones, and keeps the first of them."""
        worker = self.workers[i]
        region_counts = _sum_digits(self.workers_by_region[region] for region in self.regions[worker])
        in_same_region = _union(region_counts)
        nearby = _union(self.workers_by_typed_area[key] for key in self.typed_areas[worker])
        later = (in_same_region | nearby) >> (i + 1) << (i + 1)
        unconnected = later & ~self._connected(worker)
        self.total += unconnected.bit_count()
        same_type = self.workers_by_type.get(self.type_of(worker), 0)
        for region_count, others in _by_count(unconnected, region_counts):
            points = REGION_POINTS * region_count
            self._keep(points + TYPE_POINTS, i, others & same_type)
            self._keep(points, i, others & ~same_type)

    def _connected(self, worker: int) -> int:
        neighbours, affiliations = self.activity.neighbours(worker), self.activity.affiliations(worker)
        direct = _union(1 << self.number[other] for other in neighbours if other in self.number)
        return direct | _union(self.workers_by_affiliation[affiliation] for affiliation in affiliations)

    def _keep(self, points: int, i: int, others: int) -> None:
        """Keeps pairs, unless there are enough with the same points: later ones would come after them."""
        if not others:
            return
        pairs = self.pairs_by_points.setdefault(points, [])
        for j in islice(_members(others), self.most - len(pairs)):
            pairs.append(ActorPair(points, self.workers[i], self.workers[j]))

    def ranking(self) -> PairRanking:
        descending = sorted(self.pairs_by_points, reverse=True)
        pairs = chain.from_iterable(self.pairs_by_points[points] for points in descending)
        return PairRanking(self.total, tuple(islice(pairs, self.most)))


def _union(bit_sets: Iterable[int]) -> int:
    union = 0
    for bit_set in bit_sets:
        union |= bit_set
    return union


def _sum_digits(bit_sets: Iterable[int]) -> list[int]:
    """How many of the sets contain each member, as binary digits, the lowest first; each digit is a bit set.

    Example: 0b111 and 0b101 give [0b010, 0b101]: member 1 is in one set (01), members 0 and 2 are in two (10).
    """
    digits: list[int] = []
    for carry in bit_sets:
        for i, digit in enumerate(digits):
            digits[i], carry = digit ^ carry, digit & carry
            if not carry:
                break
        if carry:
            digits.append(carry)
    return digits


def _by_count(bit_set: int, digits: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The members of a set by their count, as (count, subset): splits the set at each digit of `_sum_digits`."""
    subsets = {0: bit_set} if bit_set else {}
    for i, digit in enumerate(digits):
        subsets = {
            count + (bit << i): subset
            for count, members in subsets.items()
            for bit, subset in ((0, members & ~digit), (1, members & digit))
            if subset
        }
    yield from subsets.items()


def _members(bit_set: int) -> Iterator[int]:
    """The numbers of the bits that are set, in ascending order."""
    while bit_set:
        lowest = bit_set & -bit_set
        yield lowest.bit_length() - 1
        bit_set ^= lowest
