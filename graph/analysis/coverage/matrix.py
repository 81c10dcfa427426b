"""Regions × services or programmes: what is said about each cell, whether of the region itself, of one that it lies in
or of a part of it. Pure: from the facts that were read to cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from graph.analysis.core.igraph_adapter import igraph
from graph.analysis.core.regions import with_ancestors
from graph.analysis.coverage.states import CoverageEvidence, CoverageState, state_of
from graph.compile.records import record_query
from graph.model.enums import Extent, RegionKind, ServiceType
from graph.model.nodes import MAX_TREE
from graph.model.partial_dates import confirmed_on, holds_on


class RegionRecord(NamedTuple):
    ags: str
    kind: str
    name: str
    population: int | None
    population_date: str | None


class ProgrammeRecord(NamedTuple):
    id: str
    kind: str
    name: str


class NameRecord(NamedTuple):
    id: str
    name: str


class ClaimRecord(NamedTuple):
    service_type: str | None
    programme: str | None
    subject: str
    region: str
    extent: str
    valid_from: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    type: str
    id: str


class PairRecord(NamedTuple):
    first: str
    second: str


class CoverageRecords(NamedTuple):
    known: bool
    regions: list[RegionRecord]
    tree: list[PairRecord]
    programmes: list[ProgrammeRecord]
    actors: list[NameRecord]
    claims: list[ClaimRecord]
    carried: list[PairRecord]
    parts: list[PairRecord]
    names: list[NameRecord]


READ_COVERAGE = record_query("read_coverage", CoverageRecords)

# A type of service, or the key of a programme.
Column: TypeAlias = str


class CoverageRegion(NamedTuple):
    """A region that is asked about; `population_date` is an ISO day."""

    ags: str
    kind: RegionKind
    name: str
    population: int | None
    population_date: str | None


class CoverageStatement(NamedTuple):
    """A statement that an actor serves a region; days are ISO texts. A programme's participants (`upwards`) say
    nothing about parts of their region."""

    column: Column
    subject: str
    region: str
    extent: Extent
    valid_from: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    type: str
    id: str

    @property
    def upwards(self) -> bool:
        return self.type == "PARTICIPATES_IN"

    @property
    def offers(self) -> bool:
        return self.extent is not Extent.NONE

    def holds(self, day: str) -> bool:
        return holds_on(self.valid_from, self.valid_to, day)

    def confirmed(self, day: str) -> bool:
        """Where it holds."""
        return confirmed_on(self.valid_to, self.last_confirmed, day)


@dataclass(frozen=True)
class CoverageFacts:
    """What was read. `carriers` and `organisations`: of a subject or carrier, whoever carries it or it is part of."""

    places: tuple[CoverageRegion, ...]
    parents: Mapping[str, str]
    claims: tuple[CoverageStatement, ...]
    carriers: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    organisations: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def above(self, ags: str) -> tuple[str, ...]:
        """The regions that it lies in, the nearest first."""
        return tuple(islice(with_ancestors(self.parents, ags), 1, MAX_TREE + 1))

    def without(self, gone: frozenset[str]) -> CoverageFacts:
        """As if the statements of these actors and programmes were gone, and with them services that no carrier is
        left for."""
        lost = gone | self.orphans(gone)
        claims = tuple(c for c in self.claims if c.subject not in lost and c.column not in gone)
        carriers = {key: found - gone for key, found in self.carriers.items()}
        organisations = {key: found - gone for key, found in self.organisations.items()}
        return replace(self, claims=claims, carriers=carriers, organisations=organisations)

    def orphans(self, gone: frozenset[str]) -> frozenset[str]:
        """Services whose carriers are all among these."""
        return frozenset(key for key, carriers in self.carriers.items() if carriers and carriers <= gone)

    def providers(self, subject: str) -> frozenset[str]:
        """Who stands behind a service or participant: its carriers, whatever these and it are part of, and where
        nobody is known, itself."""
        carriers = self.carriers.get(subject, frozenset[str]())
        near = carriers | {subject}
        return carriers.union(*(self.organisations.get(one, ()) for one in near)) or frozenset({subject})


def facts_of(records: CoverageRecords) -> CoverageFacts:
    """Regions by AGS, claims by id."""
    places = sorted(
        CoverageRegion(ags, RegionKind(kind), name, population, day)
        for ags, kind, name, population, day in records.regions
    )
    claims = tuple(map(_claim, sorted(records.claims, key=attrgetter("id"))))
    carriers, organisations = _gathered(records.carried), _gathered(records.parts)
    return CoverageFacts(tuple(places), dict(records.tree), claims, carriers, organisations, dict(records.names))


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
    return {one: frozenset(others) for one, others in found.items()}


_EXTENTS = {extent.value: extent for extent in Extent}


def _claim(record: ClaimRecord) -> CoverageStatement:
    service_type, programme, subject, region, extent, begin, end, end_precision, confirmed, type_, id_ = record
    column = service_type or programme or ""
    return CoverageStatement(
        column, subject, region, _EXTENTS[extent], begin, end, end_precision, confirmed, type_, id_
    )


@dataclass(frozen=True)
class Cell:
    """A region and a column on a day, with the statements that hold: those about the region or one that it lies in,
    then those about parts of it."""

    place: CoverageRegion
    column: Column
    day: str
    here: tuple[CoverageStatement, ...]
    inside: tuple[CoverageStatement, ...]
    groups: Callable[[frozenset[str]], int] = field(repr=False, compare=False)

    @property
    def claims(self) -> tuple[CoverageStatement, ...]:
        return self.here + self.inside

    @cached_property
    def state(self) -> CoverageState:
        said = {CoverageEvidence(c.extent, c.confirmed(self.day), False) for c in self.here}
        return state_of(said | {CoverageEvidence(c.extent, c.confirmed(self.day), True) for c in self.inside})

    @cached_property
    def offers(self) -> tuple[CoverageStatement, ...]:
        return tuple(claim for claim in self.claims if claim.offers)

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        """Who serves it: services, or participants of the programme."""
        return tuple(dict.fromkeys(c.subject for c in self.offers if c.subject != self.column))

    @cached_property
    def provider_count(self) -> int:
        return self.groups(frozenset(self.subjects))

    @cached_property
    def confirmed_provider_count(self) -> int:
        sure = (c.subject for c in self.offers if c.subject != self.column and c.confirmed(self.day))
        return self.groups(frozenset(sure))

    @cached_property
    def last_confirmed(self) -> str | None:
        """The newest day on which a source said so of an offer."""
        return max((c.last_confirmed for c in self.offers if c.last_confirmed), default=None)


class Matrix:
    """All cells of the regions asked about."""

    def __init__(self, facts: CoverageFacts, columns: Iterable[Column], day: str) -> None:
        self.facts = facts
        self.columns = tuple(columns)
        self.day = day
        self._groups: dict[frozenset[str], int] = {}
        self._behind: dict[str, frozenset[str]] = {}
        self._above: dict[str, tuple[str, ...]] = {}
        self._at: dict[tuple[str, str], list[CoverageStatement]] = {}
        self._inside: dict[tuple[str, str], list[CoverageStatement]] = {}
        for claim in facts.claims:
            if claim.holds(day):
                self._add(claim)

    def _add(self, claim: CoverageStatement) -> None:
        self._at.setdefault((claim.region, claim.column), []).append(claim)
        if claim.region not in self._above:
            self._above[claim.region] = self.facts.above(claim.region)
        for ags in self._above[claim.region]:
            self._inside.setdefault((ags, claim.column), []).append(claim)

    def row(self, place: CoverageRegion) -> tuple[Cell, ...]:
        above = self.facts.above(place.ags)
        return tuple(self._cell(place, column, above) for column in self.columns)

    def _cell(self, place: CoverageRegion, column: Column, above: Sequence[str]) -> Cell:
        here = list(self._at.get((place.ags, column), ()))
        for ags in above:
            here += (claim for claim in self._at.get((ags, column), ()) if not claim.upwards)
        inside = self._inside.get((place.ags, column), ())
        return Cell(place, column, self.day, tuple(here), tuple(inside), self.independent)

    def cells(self) -> Iterable[Cell]:
        for place in self.facts.places:
            yield from self.row(place)

    def _providers(self, subject: str) -> frozenset[str]:
        if subject not in self._behind:
            self._behind[subject] = self.facts.providers(subject)
        return self._behind[subject]

    def independent(self, subjects: frozenset[str]) -> int:
        """How many of them stand on their own: those with a carrier or organisation in common count as one."""
        if subjects not in self._groups:
            self._groups[subjects] = _components([self._providers(subject) for subject in subjects])
        return self._groups[subjects]


def _components(sets: Sequence[frozenset[str]]) -> int:
    """The number of groups when sets that share an element belong together: {a, b}, {b, c} and {d} are two groups."""
    elements = frozenset[str]().union(*sets)
    if sum(map(len, sets)) == len(elements):
        return len(sets)
    vertex = {element: len(sets) + i for i, element in enumerate(elements)}
    members = [(i, vertex[element]) for i, set_ in enumerate(sets) for element in set_]
    return len(igraph.Graph(len(sets) + len(elements), members).connected_components())


def columns_of(services: Iterable[ServiceType], programmes: Iterable[str]) -> tuple[Column, ...]:
    return (*(str(service) for service in services), *programmes)
