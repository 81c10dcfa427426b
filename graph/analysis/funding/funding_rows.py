"""Who funds whom, as questions about money read it: actors, regions, funding statements and what ties them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.request import QueryContext
from graph.compile.records import record_query
from graph.model.enums import ActorKind, RegionKind
from graph.model.partial_dates import holds_on


class ActorRecord(NamedTuple):
    node: int
    slug: str
    name: str
    kind: str
    ended: str | None
    ended_precision: str | None


class RegionRecord(NamedTuple):
    node: int
    ags: str
    name: str
    kind: str
    population: int | None
    population_date: str | None
    parent: str | None


class FundingRecord(NamedTuple):
    funder: int
    recipient: int
    programme: str | None
    begin: str | None
    end: str | None
    confirmed: str | None
    id: str
    sources: str | list[str]
    kind: str
    period: str
    scope: str
    euros: float | None
    end_precision: str | None


class TieRecord(NamedTuple):
    type: str
    actor: int
    target: int
    region: str | None


class FundingRecords(NamedTuple):
    actors: list[ActorRecord]
    regions: list[RegionRecord]
    fundings: list[FundingRecord]
    ties: list[TieRecord]


READ_FUNDINGS = record_query("read_fundings", FundingRecords)


class ActorRow(NamedTuple):
    """An actor; `ended` is an ISO day, of programmes only."""

    slug: str
    name: str
    kind: ActorKind
    ended: str | None = None
    ended_precision: str | None = None


class Place(NamedTuple):
    ags: str
    name: str
    kind: RegionKind
    population: int | None = None
    population_date: str | None = None
    parent: str | None = None


class FundingRow(NamedTuple):
    """A funding statement, a `totals.Payment`; days are ISO texts."""

    funder: str
    recipient: str
    programme: str | None
    begin: str | None
    end: str | None
    confirmed: str | None
    id: str
    sources: tuple[str, ...]
    kind: str
    period: str
    scope: str
    euros: float | None
    end_precision: str | None = None

    def holds(self, day: str) -> bool:
        return holds_on(self.begin, self.end, day)


class Tie(NamedTuple):
    """A statement between actors, or of an actor and a region; `region` is that of a participation."""

    type: str
    actor: str
    target: str
    region: str | None


Ties = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Facts:
    """What a reader may see."""

    bodies: Mapping[str, ActorRow]
    places: Mapping[str, Place]
    paid: tuple[FundingRow, ...]
    ties: tuple[Tie, ...] = ()

    def name(self, slug: str) -> str:
        return self.bodies[slug].name

    def is_programme(self, slug: str) -> bool:
        return slug in self.programmes

    @cached_property
    def programmes(self) -> frozenset[str]:
        return frozenset(slug for slug, body in self.bodies.items() if body.kind is ActorKind.PROGRAMME)

    @cached_property
    def carried(self) -> Ties:
        """Services, and other units, by the organisation that they belong to."""
        pairs = [(b, a) if type_ == "PART_OF" else (a, b) for type_, a, b, _ in self.ties if type_ in _BELONGING]
        return _grouped(pairs)

    @cached_property
    def groups(self) -> Ties:
        """Networks and organisations that an actor is a member, a part or an offer of."""
        pairs = [(b, a) if type_ == "PROVIDES" else (a, b) for type_, a, b, _ in self.ties if type_ in _JOINING]
        return _grouped(pairs)

    @cached_property
    def carriers(self) -> Ties:
        """Those who carry a service."""
        return _grouped([(b, a) for type_, a, b, _ in self.ties if type_ == "PROVIDES"])

    @cached_property
    def served(self) -> Ties:
        return _grouped([(a, b) for type_, a, b, _ in self.ties if type_ == "COVERS"])

    @cached_property
    def seats(self) -> Ties:
        return _grouped([(a, b) for type_, a, b, _ in self.ties if type_ == "LOCATED_IN"])

    @cached_property
    def joined(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Regions in which an actor takes part in a programme."""
        found: dict[tuple[str, str], set[str]] = {}
        for type_, actor, programme, ags in self.ties:
            if type_ == "PARTICIPATES_IN" and ags is not None and ags in self.places:
                found.setdefault((actor, programme), set()).add(ags)
        return {pair: tuple(sorted(regions)) for pair, regions in found.items()}

    @cached_property
    def _parents(self) -> Mapping[str, str]:
        return {ags: place.parent for ags, place in self.places.items() if place.parent and place.parent in self.places}

    def upward(self, ags: str) -> list[str]:
        """The region and all that it lies within, the nearest first."""
        return list(with_ancestors(self._parents, ags))


_BELONGING = ("PROVIDES", "PART_OF")
_JOINING = ("PROVIDES", "PART_OF", "MEMBER_OF")


def _grouped(pairs: Sequence[tuple[str, str]]) -> Ties:
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
    return {one: tuple(sorted(set(others))) for one, others in found.items()}


async def read_facts(context: QueryContext, since: date, until: date) -> FundingRecords:
    """What `facts` takes: all statements of funding, and the other ones that hold on a day from `since` to `until`."""
    return await context.read(READ_FUNDINGS, since=since, until=until)


def facts(records: FundingRecords) -> Facts:
    """In an order of their own. A programme that the reader may not see is none; it is named by property only."""
    bodies = {
        node: ActorRow(slug, name, ActorKind(kind), ended, precision)
        for node, slug, name, kind, ended, precision in records.actors
    }
    places = {
        node: Place(ags, name, RegionKind(kind), population, population_date, parent)
        for node, ags, name, kind, population, population_date, parent in records.regions
    }
    keys = {node: body.slug for node, body in bodies.items()} | {node: place.ags for node, place in places.items()}
    programmes = {body.slug for body in bodies.values() if body.kind is ActorKind.PROGRAMME}
    paid = [
        FundingRow(
            keys[funder],
            keys[recipient],
            programme if programme in programmes else None,
            begin,
            end,
            confirmed,
            id_,
            (sources,) if isinstance(sources, str) else tuple(sources),
            kind,
            period,
            scope,
            euros,
            end_precision,
        )
        for (
            funder,
            recipient,
            programme,
            begin,
            end,
            confirmed,
            id_,
            sources,
            kind,
            period,
            scope,
            euros,
            end_precision,
        ) in records.fundings
    ]
    return Facts(
        {body.slug: body for body in bodies.values()},
        {place.ags: place for place in places.values()},
        tuple(sorted(paid, key=lambda p: p.id)),
        tuple(Tie(type_, keys[actor], keys[target], region) for type_, actor, target, region in records.ties),
    )
