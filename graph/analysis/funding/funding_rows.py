"""Who funds whom, as questions about money read it: actors, regions, funding statements and what ties them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from graph.analysis.core.regions import chain
from graph.analysis.core.request import QueryContext
from graph.model.enums import ActorKind, RegionKind
from graph.model.partial_dates import holds_on


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
    """A funding statement. Its first twelve values are a `money.Payment`; days are ISO texts."""

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


Ties = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Facts:
    """What a reader may see. `ties` are [type, actor, actor or region, region of a participation]."""

    bodies: Mapping[str, ActorRow]
    places: Mapping[str, Place]
    paid: tuple[FundingRow, ...]
    ties: tuple[tuple[str, str, str, str | None], ...] = ()

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
        return list(chain(self._parents, ags))


_BELONGING = ("PROVIDES", "PART_OF")
_JOINING = ("PROVIDES", "PART_OF", "MEMBER_OF")


def _grouped(pairs: Sequence[tuple[str, str]]) -> Ties:
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
    return {one: tuple(sorted(set(others))) for one, others in found.items()}


async def read_facts(context: QueryContext, since: date, until: date) -> Any:
    """The rows of `facts`: all statements of funding, and the other ones that hold on a day from `since` to `until`."""
    return await context.read("read_fundings", since=since, until=until)


def facts(rows: Sequence[Any]) -> Facts:
    """In an order of their own. A programme that the reader may not see is none; it is named by property only."""
    actors, regions, fundings, ties = rows
    bodies = {row[0]: ActorRow(row[1], row[2], ActorKind(row[3]), *row[4:]) for row in actors}
    places = {row[0]: Place(row[1], row[2], RegionKind(row[3]), *row[4:]) for row in regions}
    keys: dict[int, str] = {n: b.slug for n, b in bodies.items()} | {n: p.ags for n, p in places.items()}
    programmes = {body.slug for body in bodies.values() if body.kind is ActorKind.PROGRAMME}
    paid = [
        FundingRow(
            keys[a], keys[b], p if p in programmes else None, begin, end, confirmed, id_, _sources(sources), *rest
        )
        for a, b, p, begin, end, confirmed, id_, sources, *rest in fundings
    ]
    return Facts(
        {body.slug: body for body in bodies.values()},
        {place.ags: place for place in places.values()},
        tuple(sorted(paid, key=lambda p: p.id)),
        tuple((type_, keys[a], keys[b], ags) for type_, a, b, ags in ties),
    )


def _sources(said: str | list[str]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said)
