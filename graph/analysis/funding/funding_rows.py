"""The rows that the funding questions read: actors, regions, fundings and relationships, and the network they form.

They are made of the snapshot's columns when they are needed: of a million fundings, most questions need few.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache, partial
from threading import Lock
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar, cast

import numpy as np
from cachetools import LRUCache

from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.request import QueryContext
from graph.analysis.core.snapshot import (
    NO_DAY,
    NOBODY,
    NODE_KINDS,
    PRECISIONS,
    TYPES,
    Bits,
    Ints,
    RegionNode,
    Snapshot,
    VisibleKeys,
)
from graph.model.enums import ActorKind
from graph.model.places import COUNTRY, PlaceRegion, RecipientRegions, RegionPath, place_of
from graph.model.validity import holds_on
from graph.query.reader import Reader

T = TypeVar("T")
# So many results are kept with the fundings, so many periods of the relationships, and so many diagrams: with 70 000
# fundings one takes 90 MB.
_KEPT_RESULTS: Final = 16
_KEPT_PERIODS: Final = 4
_KEPT_DIAGRAMS: Final = 2
_ROWS_AT_ONCE: Final = 10_000


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


Adjacency: TypeAlias = Mapping[str, tuple[str, ...]]
"""Sorted keys of actors or regions by the slug of an actor."""

_UNIT_TYPES = ("PROVIDES", "PART_OF")
_GROUP_TYPES = ("PROVIDES", "PART_OF", "MEMBER_OF")
_OTHER_TYPES = ("COVERS", "LOCATED_IN", "PARTICIPATES_IN")
_NOT_MEANT = {"COVERS": "NONE", "MEMBER_OF": "COOPERATION"}
_LAST_DAY = date.max.toordinal()
_NO_KNOWN_BEGINNING = "never"
"""In the place of `known_from`: it comes after all days."""


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
    """What a reader may see: actors by slug, the slugs of programmes, regions by AGS, fundings by id, and the
    relationships between them by type; only those that are known to hold, if `only_known`."""

    actors: Mapping[str, ActorRow]
    programmes: frozenset[str]
    regions: Mapping[str, RegionRow]
    fundings: Iterable[FundingRow]
    relationships: Mapping[str, Iterable[RelationshipRow]]
    only_known: bool = False
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
    def known(self) -> FundingNetwork:
        """The network of the relationships that are known to hold."""
        return replace(self, only_known=True)

    def of_types(self, *types: str) -> Iterator[RelationshipRow]:
        """The relationships of these types."""
        rows = (row for type_ in types for row in self.relationships.get(type_, ()))
        return (row for row in rows if row.is_known) if self.only_known else rows

    @cached_property
    def parts_of_programmes(self) -> frozenset[tuple[str, str]]:
        """Programmes with the larger ones that they are part of or paid by."""
        paid = self.kept("paid programmes", self._paid_programmes)
        return paid | self._programmes_of((r.actor, r.target) for r in self.of_types("PART_OF"))

    def _paid_programmes(self) -> frozenset[tuple[str, str]]:
        return self._programmes_of((funding.recipient, funding.funder) for funding in self.fundings)

    def _programmes_of(self, pairs: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
        programmes = self.programmes
        return frozenset((one, other) for one, other in pairs if one in programmes and other in programmes)

    @cached_property
    def units(self) -> Adjacency:
        """The services that an organisation provides and the units that are part of it."""
        return _adjacency(
            (r.target, r.actor) if r.type == "PART_OF" else (r.actor, r.target) for r in self.of_types(*_UNIT_TYPES)
        )

    @cached_property
    def groups(self) -> Adjacency:
        """The networks and organisations that an actor belongs to: as member, as part or as their service."""
        return _adjacency(
            (r.target, r.actor) if r.type == "PROVIDES" else (r.actor, r.target) for r in self.of_types(*_GROUP_TYPES)
        )

    @cached_property
    def providers(self) -> Adjacency:
        """The actors that provide a service."""
        return _adjacency((r.target, r.actor) for r in self.of_types("PROVIDES"))

    @cached_property
    def covered_regions(self) -> Adjacency:
        """The regions that an actor serves."""
        return _adjacency((r.actor, r.target) for r in self.of_types("COVERS"))

    @cached_property
    def seats(self) -> Adjacency:
        """The regions in which an actor has its seat."""
        return _adjacency((r.actor, r.target) for r in self.of_types("LOCATED_IN"))

    @cached_property
    def participation_regions(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """The regions for which an actor takes part in a programme, by actor and programme."""
        regions: dict[tuple[str, str], set[str]] = {}
        for _, actor, programme, ags, _ in self.of_types("PARTICIPATES_IN"):
            if ags is not None and ags in self.regions:
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


class _Keys(dict[int, str]):
    """The keys of nodes by position: each is one text, however many rows it is in."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._key = snapshot.nodes.key

    def __missing__(self, position: int) -> str:
        self[position] = key = self._key(position)
        return key


class _ActorRows(Mapping[str, ActorRow]):
    """The actors that a reader may see, by slug."""

    def __init__(self, snapshot: Snapshot, visible: Bits) -> None:
        self._nodes = snapshot.nodes
        self._positions = VisibleKeys(self._nodes.slugs, 0, visible[: len(self._nodes.slugs)])
        self._rows: dict[str, ActorRow] = {}

    def __getitem__(self, slug: str) -> ActorRow:
        if slug not in self._rows:
            nodes, i = self._nodes, self._positions[slug]
            kind, level = str(NODE_KINDS[int(nodes.kind[i])]), nodes.level_at(i)
            ended, precision = _iso(int(nodes.ended[i])), PRECISIONS[int(nodes.ended_precision[i])]
            self._rows[slug] = ActorRow(slug, nodes.names[i], kind, ended, precision, level)
        return self._rows[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._positions)

    def __len__(self) -> int:
        return len(self._positions)


@dataclass(frozen=True, eq=False)
class _FundingRows:
    """Fundings of the snapshot, by index. The `programmes` are those that the reader may see, by position; another one
    is removed from the fundings that name it."""

    snapshot: Snapshot
    indexes: Ints
    programmes: Bits
    keys: _Keys

    def __iter__(self) -> Iterator[FundingRow]:
        for first in range(0, len(self.indexes), _ROWS_AT_ONCE):
            yield from self._rows(self.indexes[first : first + _ROWS_AT_ONCE])

    def holding(self, day: date) -> _FundingRows:
        """Those that hold on a day."""
        return replace(self, indexes=self.indexes[self.snapshot.statements.holding(day)[self.indexes]])

    def _rows(self, indexes: Ints) -> Iterable[FundingRow]:
        table, more = self.snapshot.statements, self.snapshot.fundings
        code = TYPES.index("FUNDS")
        ids, places = table.ids[code], (indexes - table.first[code]).tolist()
        named = table.reference[indexes]
        named = np.where((named != NOBODY) & self.programmes[named], named, NOBODY)
        key, words = self.keys.__getitem__, [word or None for word in more.words]
        columns = (
            map(key, table.start[indexes].tolist()),
            map(key, table.end[indexes].tolist()),
            (None if programme == NOBODY else key(programme) for programme in named.tolist()),
            map(_iso, table.valid_from[indexes].tolist()),
            map(_iso, table.valid_to[indexes].tolist()),
            map(_iso, table.last_confirmed[indexes].tolist()),
            map(ids.__getitem__, places),
            map(more.sources.__getitem__, places),
            *(map(words.__getitem__, column[places].tolist()) for column in (more.kind, more.period, more.scope)),
            (None if euros != euros else euros for euros in more.euros[places].tolist()),
            map(words.__getitem__, more.end_precision[places].tolist()),
            (_iso(day) or _NO_KNOWN_BEGINNING for day in table.known_from[indexes].tolist()),
            map(_iso, table.known_to[indexes].tolist()),
            map(_iso, table.not_before[indexes].tolist()),
        )
        # Rows come by the hundred thousand, so `_make` would be slow.
        make = cast("Callable[[Any], FundingRow]", partial(cast("Any", tuple).__new__, FundingRow))
        return map(make, zip(*columns, strict=True))


class _RelationshipsBetween(Mapping[str, Iterable[RelationshipRow]]):
    """The relationships that may hold on a day from `since` to `until`, by type; `indexes` are all that a reader may
    see."""

    def __init__(self, snapshot: Snapshot, indexes: Mapping[str, Ints], since: date, until: date) -> None:
        self._snapshot, self._indexes = snapshot, indexes
        self._since, self._until = since.toordinal(), until.toordinal()

    def __getitem__(self, type_: str) -> Iterable[RelationshipRow]:
        return self._rows(type_, self._indexes[type_])

    def _rows(self, type_: str, indexes: Ints) -> Iterator[RelationshipRow]:
        table, key = self._snapshot.statements, self._snapshot.nodes.key
        begins = table.valid_from[indexes]
        begins = np.where(begins == NO_DAY, table.not_before[indexes], begins)
        indexes = indexes[(begins <= self._until) & (table.known_to[indexes] >= self._since)]
        is_known = (table.known_from[indexes] <= self._until).tolist()
        for start, end, region, known in zip(
            table.start[indexes].tolist(),
            table.end[indexes].tolist(),
            table.reference[indexes].tolist(),
            is_known,
            strict=True,
        ):
            yield RelationshipRow(type_, key(start), key(end), None if region == NOBODY else key(region), known)

    def __iter__(self) -> Iterator[str]:
        return iter(self._indexes)

    def __len__(self) -> int:
        return len(self._indexes)


@dataclass(frozen=True, eq=False)
class Fundings:
    """All fundings and relationships of a snapshot that a reader may see. `relationships`: their indexes by type.
    `diagrams`: answers to `flows`."""

    snapshot: Snapshot
    rows: _FundingRows
    network: FundingNetwork
    relationships: Mapping[str, Ints]
    diagrams: KeptResults = field(default_factory=lambda: KeptResults(_KEPT_DIAGRAMS), repr=False)
    _periods: KeptResults = field(default_factory=lambda: KeptResults(_KEPT_PERIODS), repr=False)

    @classmethod
    def of(cls, snapshot: Snapshot, reader: Reader) -> Fundings:
        nodes, table = snapshot.nodes, snapshot.statements
        visible, visible_statements = snapshot.visible_to(reader)

        def indexes_of(type_: str) -> Ints:
            first, after = table.first[TYPES.index(type_)], table.first[TYPES.index(type_) + 1]
            return np.flatnonzero(visible_statements[first:after]) + first

        programmes = visible & nodes.actors_of((ActorKind.PROGRAMME,))
        rows = _FundingRows(snapshot, indexes_of("FUNDS"), programmes, _Keys(snapshot))
        relationships: dict[str, Ints] = {}
        for type_ in (*_GROUP_TYPES, *_OTHER_TYPES):
            indexes = indexes_of(type_)
            meant = ~table.with_role(indexes, _NOT_MEANT[type_]) if type_ in _NOT_MEANT else slice(None)
            relationships[type_] = indexes[meant]
        slugs = frozenset(map(nodes.key, np.flatnonzero(programmes).tolist()))
        network = FundingNetwork(_ActorRows(snapshot, visible), slugs, _region_rows(snapshot), rows, {})
        return cls(snapshot, rows, network, relationships)

    def between(self, since: date, until: date) -> FundingNetwork:
        """The network with the relationships that may hold on a day from `since` to `until`."""
        held = _RelationshipsBetween(self.snapshot, self.relationships, since, until)
        return self._periods.of((since, until), lambda: replace(self.network, relationships=held))


def _region_rows(snapshot: Snapshot) -> dict[str, RegionRow]:
    nodes, rows = snapshot.nodes, dict[str, RegionRow]()
    for position in range(len(nodes.slugs), len(nodes)):
        ags, name, kind, population = cast("RegionNode", nodes[position])
        parent = snapshot.parent.get(position)
        day = _iso(int(nodes.population_date[position]))
        rows[ags] = RegionRow(ags, name, kind, population, day, None if parent is None else nodes.key(parent))
    return rows


@lru_cache(maxsize=1 << 17)
def _iso(day: int) -> str | None:
    """The ISO text of a day by its number; None if it is unknown or never."""
    return date.fromordinal(day).isoformat() if NO_DAY < day <= _LAST_DAY else None


async def read_fundings(context: QueryContext, mark: frozenset[str] | None = None) -> Fundings:
    """All fundings that the reader may see, and the relationships between whom they fund, as the snapshot has them;
    `mark` as in `QueryContext.snapshot`. Raises Unavailable while a large graph is read for the first time."""
    snapshot, reader = await context.snapshot(mark), context.reader
    return await asyncio.to_thread(snapshot.of_reader, ("fundings", reader), lambda: Fundings.of(snapshot, reader))
