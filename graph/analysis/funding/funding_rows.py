"""The rows that the funding questions read: actors, regions, fundings and relationships, and the network they form.

They are read whole, and kept as long as nobody writes: reading takes longer than most of what is made of them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from threading import Lock
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar, cast

from cachetools import LRUCache

from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.request import QueryContext
from graph.compile.records import record_query
from graph.model.enums import ActorKind
from graph.model.places import COUNTRY, PlaceRegion, RecipientRegions, RegionPath, place_of
from graph.model.validity import holds_on

T = TypeVar("T")
# So many results are kept with the fundings, so many periods of the relationships, and so many diagrams: with 70 000
# fundings one takes 90 MB.
_KEPT_RESULTS: Final = 16
_KEPT_PERIODS: Final = 4
_KEPT_DIAGRAMS: Final = 2


class ActorRow(NamedTuple):
    """An actor. `kind` and `level` are values of ActorKind and Level; `ended` is the ISO date of its last day."""

    slug: str
    name: str
    kind: str
    ended: str | None = None
    ended_precision: str | None = None
    level: str | None = None


class RegionRow(NamedTuple):
    """A region. `kind` is a value of RegionKind, `population_date` an ISO date, `parent` the AGS of what it lies in."""

    ags: str
    name: str
    kind: str
    population: int | None = None
    population_date: str | None = None
    parent: str | None = None


class FundingRow(NamedTuple):
    """A funding statement. `begin`, `end` and `confirmed` are ISO dates, `sources` the ids of its sources in one text.

    Its fields are those of `totals.FundedAmount` and the precision of the end. `FundedAmountRow` is another class,
    because totals name actors by the database's numbers, which are read faster than slugs.
    """

    funder: str
    recipient: str
    programme: str | None
    begin: str | None
    end: str | None
    confirmed: str | None
    id: str
    sources: str
    kind: str
    period: str
    scope: str
    euros: float | None
    end_precision: str | None = None
    known_from: str = ""
    known_to: str | None = None
    not_before: str | None = None

    def holds(self, day: str) -> bool:
        """Whether the statement holds on an ISO date."""
        return holds_on(self.known_from, self.known_to, day)


class RelationshipRow(NamedTuple):
    """A statement other than a funding, from an actor to an actor or region. `region` is the region of a
    participation. If it `is_known`, it is known to hold at the requested time; others may have held."""

    type: str
    actor: str
    target: str
    region: str | None = None
    is_known: bool = True


class DatedRelationshipRow(NamedTuple):
    """As a `RelationshipRow`, with the ISO days between which it may hold, and the one from which it is known to."""

    type: str
    actor: str
    target: str
    region: str | None
    begin: str | None
    known_from: str | None
    known_to: str | None

    def within(self, since: str, until: str) -> RelationshipRow | None:
        """The relationship, if it may hold on one of these ISO days."""
        if (self.begin is not None and self.begin > until) or (self.known_to is not None and self.known_to < since):
            return None
        is_known = self.known_from is not None and self.known_from <= until
        return RelationshipRow(self.type, self.actor, self.target, self.region, is_known)


class FundingRows(NamedTuple):
    """All rows of the query `read_fundings`."""

    actors: list[ActorRow]
    regions: list[RegionRow]
    fundings: list[FundingRow]
    relationships: list[DatedRelationshipRow]


READ_FUNDINGS = record_query("read_fundings", FundingRows)

Adjacency: TypeAlias = Mapping[str, tuple[str, ...]]
"""Sorted keys of actors or regions by the slug of an actor."""

_UNIT_TYPES = ("PROVIDES", "PART_OF")
_GROUP_TYPES = ("PROVIDES", "PART_OF", "MEMBER_OF")


class KeptResults:
    """The results that were used last. Two threads that miss the same one both compute it."""

    def __init__(self, most: int) -> None:
        self._results: LRUCache[Hashable, Any] = LRUCache(most)
        self._lock = Lock()

    def of(self, key: Hashable, compute: Callable[[], T]) -> T:
        """The result of `compute`, kept for `key`."""
        with self._lock:
            if key in self._results:
                return cast("T", self._results[key])
        result = compute()
        with self._lock:
            self._results[key] = result
        return result


@dataclass(frozen=True)
class FundingNetwork:
    """What a reader may see: actors by slug, regions by AGS, fundings by id, and the relationships between them."""

    actors: Mapping[str, ActorRow]
    regions: Mapping[str, RegionRow]
    fundings: tuple[FundingRow, ...]
    relationships: tuple[RelationshipRow, ...] = ()
    _results: KeptResults = field(default_factory=lambda: KeptResults(_KEPT_RESULTS), compare=False, repr=False)
    _places: dict[str, tuple[RegionPath, ...]] = field(
        default_factory=dict[str, tuple[RegionPath, ...]], init=False, compare=False, repr=False
    )

    def kept(self, key: Hashable, compute: Callable[[], T]) -> T:
        """The result of `compute`, which depends on `key` and the data only: networks of the same data share it,
        whatever the time of their relationships. It must not be changed."""
        return self._results.of(key, compute)

    def name(self, slug: str) -> str:
        """The name of an actor."""
        return self.actors[slug].name

    def is_programme(self, slug: str) -> bool:
        """Whether an actor is a programme."""
        return slug in self.programmes

    @cached_property
    def programmes(self) -> frozenset[str]:
        """The slugs of the actors that are programmes."""
        return frozenset(slug for slug, actor in self.actors.items() if actor.kind == ActorKind.PROGRAMME)

    @cached_property
    def known(self) -> FundingNetwork:
        """The network of the relationships that are known to hold."""
        return replace(self, relationships=tuple(r for r in self.relationships if r.is_known))

    @cached_property
    def units(self) -> Adjacency:
        """The services that an organisation provides and the units that are part of it."""
        return _adjacency(
            (r.target, r.actor) if r.type == "PART_OF" else (r.actor, r.target)
            for r in self.relationships
            if r.type in _UNIT_TYPES
        )

    @cached_property
    def groups(self) -> Adjacency:
        """The networks and organisations that an actor belongs to: as member, as part or as their service."""
        return _adjacency(
            (r.target, r.actor) if r.type == "PROVIDES" else (r.actor, r.target)
            for r in self.relationships
            if r.type in _GROUP_TYPES
        )

    @cached_property
    def providers(self) -> Adjacency:
        """The actors that provide a service."""
        return _adjacency((r.target, r.actor) for r in self.relationships if r.type == "PROVIDES")

    @cached_property
    def covered_regions(self) -> Adjacency:
        """The regions that an actor serves."""
        return _adjacency((r.actor, r.target) for r in self.relationships if r.type == "COVERS")

    @cached_property
    def seats(self) -> Adjacency:
        """The regions in which an actor has its seat."""
        return _adjacency((r.actor, r.target) for r in self.relationships if r.type == "LOCATED_IN")

    @cached_property
    def participation_regions(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """The regions for which an actor takes part in a programme, by actor and programme."""
        regions: dict[tuple[str, str], set[str]] = {}
        for type_, actor, programme, ags, _ in self.relationships:
            if type_ == "PARTICIPATES_IN" and ags is not None and ags in self.regions:
                regions.setdefault((actor, programme), set()).add(ags)
        return {pair: tuple(sorted(all_)) for pair, all_ in regions.items()}

    def place(self, slug: str) -> tuple[RegionPath, ...]:
        """The regions in which the money of a recipient arrives; none if that is not known."""
        if slug not in self._places:
            kind, level = self.actors[slug].kind, self.actors[slug].level
            seats, served = (
                [self.path(ags) for ags in regions.get(slug, ())] for regions in (self.seats, self.covered_regions)
            )
            country = self.path(COUNTRY) if COUNTRY in self.regions else ()
            self._places[slug] = place_of(RecipientRegions(kind, level, seats, served, country))
        return self._places[slug]

    def path(self, ags: str) -> RegionPath:
        """A region and all regions that it lies in, the nearest first."""
        return tuple(
            PlaceRegion(ags, region.name, region.kind)
            for ags in self.with_ancestors(ags)
            for region in (self.regions[ags],)
        )

    @cached_property
    def _parents(self) -> Mapping[str, str]:
        return {ags: r.parent for ags, r in self.regions.items() if r.parent and r.parent in self.regions}

    def with_ancestors(self, ags: str) -> list[str]:
        """A region and all regions that it lies in, the nearest first."""
        return list(with_ancestors(self._parents, ags))


def _adjacency(pairs: Iterable[tuple[str, str]]) -> Adjacency:
    targets: dict[str, set[str]] = {}
    for source, target in pairs:
        targets.setdefault(source, set()).add(target)
    return {source: tuple(sorted(all_)) for source, all_ in targets.items()}


@dataclass(frozen=True, eq=False)
class Fundings:
    """All fundings and relationships that a reader may see. A programme that the reader may not see is removed from the
    fundings that name it. `diagrams`: answers to `flows`."""

    network: FundingNetwork
    relationships: Sequence[DatedRelationshipRow]
    diagrams: KeptResults = field(default_factory=lambda: KeptResults(_KEPT_DIAGRAMS), repr=False)
    _periods: KeptResults = field(default_factory=lambda: KeptResults(_KEPT_PERIODS), repr=False)

    @classmethod
    def of(cls, rows: FundingRows) -> Fundings:
        programmes = {None, *(actor.slug for actor in rows.actors if actor.kind == ActorKind.PROGRAMME)}
        fundings = [f if f.programme in programmes else f._replace(programme=None) for f in rows.fundings]
        network = FundingNetwork(
            {actor.slug: actor for actor in rows.actors},
            {region.ags: region for region in rows.regions},
            tuple(sorted(fundings, key=lambda funding: funding.id)),
        )
        return cls(network, rows.relationships)

    @property
    def size(self) -> int:
        """The number of rows."""
        network = self.network
        return sum(map(len, (network.actors, network.regions, network.fundings, self.relationships)))

    def between(self, since: date, until: date) -> FundingNetwork:
        """The network with the relationships that may hold on a day from `since` to `until`."""
        return self._periods.of((since, until), lambda: self._between(since.isoformat(), until.isoformat()))

    def _between(self, since: str, until: str) -> FundingNetwork:
        held = (relationship.within(since, until) for relationship in self.relationships)
        return replace(self.network, relationships=tuple(row for row in held if row))


async def read_fundings(context: QueryContext) -> Fundings:
    """All fundings that the reader may see, and the relationships between whom they fund."""
    return await context.read_kept(READ_FUNDINGS, Fundings.of)
