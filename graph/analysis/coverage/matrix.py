"""The cells of the coverage matrix, computed in memory from the records of `read_coverage`.

A cell joins a region with a type of service or a programme. Its state follows from three groups of statements: about
the region itself, about a larger region around it, and about parts of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import NamedTuple, TypeAlias

import rustworkx

from graph.analysis.core.regions import with_ancestors
from graph.analysis.coverage.states import CoverageEvidence, CoverageState, state_of
from graph.compile.records import record_query
from graph.model.enums import Extent, ParticipationRole, RegionKind, ServiceType
from graph.model.nodes import MAX_TREE
from graph.model.validity import AsOf, holds_on


class CoverageRegionRecord(NamedTuple):
    ags: str
    kind: str
    name: str
    population: int | None
    population_date: str | None


class CoverageProgrammeRecord(NamedTuple):
    id: str
    kind: str
    name: str


class ActorNameRecord(NamedTuple):
    id: str
    name: str


class CoverageStatementRecord(NamedTuple):
    service_type: str | None
    programme: str | None
    subject: str
    region: str
    extent: str
    role: str | None
    valid_from: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    known_from: str
    known_to: str | None
    type: str
    id: str


class ParentRecord(NamedTuple):
    region: str
    parent: str
    parent_name: str


class CarrierRecord(NamedTuple):
    subject: str
    carrier: str


class OrganisationRecord(NamedTuple):
    part: str
    organisation: str


class CoverageRecords(NamedTuple):
    within_exists: bool
    regions: list[CoverageRegionRecord]
    parents: list[ParentRecord]
    programmes: list[CoverageProgrammeRecord]
    actors: list[ActorNameRecord]
    statements: list[CoverageStatementRecord]
    carriers: list[CarrierRecord]
    organisations: list[OrganisationRecord]
    names: list[ActorNameRecord]


READ_COVERAGE = record_query("read_coverage", CoverageRecords)

# A type of service, or the slug of a programme.
ColumnKey: TypeAlias = str


class CoverageRegion(NamedTuple):
    """A row of the matrix; `population_date` is an ISO day."""

    ags: str
    kind: RegionKind
    name: str
    population: int | None
    population_date: str | None


class CoverageStatement(NamedTuple):
    """A statement that an actor serves a region: COVERS, or PARTICIPATES_IN for the column of its programme and, as
    local coordination, for the column COORDINATION.

    `subject` is the service, the participant, or the programme itself. `role` and `programme` are those of a
    participation. Days are ISO texts.
    """

    column: ColumnKey
    subject: str
    region: str
    extent: Extent
    programme: str | None
    role: str | None
    valid_from: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    known_from: str
    known_to: str | None
    type: str
    id: str

    @property
    def counts_for_parts(self) -> bool:
        """Whether the statement also counts for the parts of its region; participation in a programme does not."""
        return self.type != "PARTICIPATES_IN"

    @property
    def is_offer(self) -> bool:
        return self.extent is not Extent.NONE

    @property
    def office(self) -> tuple[str | None, str] | None:
        """The programme and region of a participation that is local coordination; None for all other statements."""
        is_coordination = self.column == ServiceType.COORDINATION and self.role is not None
        return (self.programme, self.region) if is_coordination else None

    def holds(self, day: str) -> bool:
        return holds_on(self.known_from, self.known_to, day)

    def is_confirmed(self, as_of: AsOf) -> bool:
        """Whether the statement, which holds on the day, is confirmed for it."""
        return as_of.confirms(self.valid_to, self.last_confirmed)


@dataclass(frozen=True)
class CoverageData:
    """The regions of a matrix and all statements that its cells rest on.

    `parents`: the region that each region lies in. `carriers`: the carriers of each service. `organisations`: the
    organisations that a service, participant or carrier is part of, directly or not. `names`: the names of the
    subjects. `area_names`: the names of the regions that others lie in.
    """

    regions: tuple[CoverageRegion, ...]
    parents: Mapping[str, str]
    statements: tuple[CoverageStatement, ...]
    carriers: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    organisations: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    area_names: Mapping[str, str] = field(default_factory=dict[str, str])

    def on(self, day: str) -> CoverageData:
        """The data of an ISO day: the statements that hold and count. A programme's local office coordinates; its
        carrier or lead counts as coordination only where no office holds for the same programme and region."""
        holding = [statement for statement in self.statements if statement.holds(day)]
        offices = {s.office for s in holding if s.office and s.role == ParticipationRole.OFFICE}
        counting = (s for s in holding if s.role == ParticipationRole.OFFICE or s.office not in offices)
        return replace(self, statements=tuple(counting))

    def ancestors(self, ags: str) -> tuple[str, ...]:
        """The regions that a region lies in, the nearest first."""
        return tuple(islice(with_ancestors(self.parents, ags), 1, MAX_TREE + 1))

    def without(self, removed: frozenset[str]) -> CoverageData:
        """The data without the statements of these actors and programmes, and of services that lose all carriers."""
        lost = removed | self.orphans(removed)
        statements = tuple(
            s for s in self.statements if s.subject not in lost and removed.isdisjoint({s.column, s.programme})
        )
        carriers = {key: keys - removed for key, keys in self.carriers.items()}
        organisations = {key: keys - removed for key, keys in self.organisations.items()}
        return replace(self, statements=statements, carriers=carriers, organisations=organisations)

    def orphans(self, removed: frozenset[str]) -> frozenset[str]:
        """The services whose carriers are all removed."""
        return frozenset(key for key, carriers in self.carriers.items() if carriers and carriers <= removed)

    def providers(self, subject: str) -> frozenset[str]:
        """The organisations behind a service or participant: its carriers and all that it or they are part of, else
        itself."""
        carriers = self.carriers.get(subject, frozenset[str]())
        members = carriers | {subject}
        return carriers.union(*(self.organisations.get(key, ()) for key in members)) or frozenset({subject})


def coverage_data(records: CoverageRecords) -> CoverageData:
    """Regions in the order of their AGS, statements in the order of their ids."""
    regions = sorted(
        CoverageRegion(ags, RegionKind(kind), name, population, day)
        for ags, kind, name, population, day in records.regions
    )
    statements = tuple(map(_statement, sorted(records.statements, key=attrgetter("id"))))
    carriers, organisations = _sets_by_key(records.carriers), _sets_by_key(records.organisations)
    return CoverageData(
        tuple(regions),
        {region: parent for region, parent, _ in records.parents},
        statements,
        carriers,
        organisations,
        dict(records.names),
        {parent: name for _, parent, name in records.parents},
    )


def _sets_by_key(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    sets: dict[str, set[str]] = {}
    for key, value in pairs:
        sets.setdefault(key, set()).add(value)
    return {key: frozenset(values) for key, values in sets.items()}


_EXTENTS = {extent.value: extent for extent in Extent}


def _statement(record: CoverageStatementRecord) -> CoverageStatement:
    return CoverageStatement(
        record.service_type or record.programme or "",
        record.subject,
        record.region,
        _EXTENTS[record.extent],
        record.programme,
        record.role,
        record.valid_from,
        record.valid_to,
        record.valid_to_precision,
        record.last_confirmed,
        record.known_from,
        record.known_to,
        record.type,
        record.id,
    )


@dataclass(frozen=True)
class MatrixCell:
    """A region and a column on a day, with the statements that hold.

    `about_region`: statements about the region itself, then about larger regions around it. `about_parts`: statements
    about parts of the region. `count_independent` counts the independent providers of subjects.
    """

    region: CoverageRegion
    column: ColumnKey
    as_of: AsOf
    about_region: tuple[CoverageStatement, ...]
    about_parts: tuple[CoverageStatement, ...]
    count_independent: Callable[[frozenset[str]], int] = field(repr=False, compare=False)

    @property
    def statements(self) -> tuple[CoverageStatement, ...]:
        return self.about_region + self.about_parts

    @cached_property
    def evidence(self) -> frozenset[CoverageEvidence]:
        return self._evidence(self.about_region)

    def _evidence(self, about_region: Iterable[CoverageStatement]) -> frozenset[CoverageEvidence]:
        return frozenset(
            CoverageEvidence(statement.extent, statement.is_confirmed(self.as_of), parts_only)
            for parts_only, statements in ((False, about_region), (True, self.about_parts))
            for statement in statements
        )

    @cached_property
    def state(self) -> CoverageState:
        return state_of(self.evidence)

    @cached_property
    def offers(self) -> tuple[CoverageStatement, ...]:
        return tuple(statement for statement in self.statements if statement.is_offer)

    @cached_property
    def own_state(self) -> CoverageState:
        """The state without the statements about larger regions."""
        return state_of(self._evidence(s for s in self.about_region if s.region == self.region.ags))

    @cached_property
    def own_offers(self) -> tuple[CoverageStatement, ...]:
        """The offers for the region itself or a part of it."""
        about_larger = {s.id for s in self.about_region if s.region != self.region.ags}
        return tuple(offer for offer in self.offers if offer.id not in about_larger)

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        """The services, or the participants of the programme, that serve the region."""
        return tuple(dict.fromkeys(s.subject for s in self.offers if s.subject != self.column))

    @cached_property
    def provider_count(self) -> int:
        return self.count_independent(frozenset(self.subjects))

    @cached_property
    def confirmed_provider_count(self) -> int:
        confirmed = (s.subject for s in self.offers if s.subject != self.column and s.is_confirmed(self.as_of))
        return self.count_independent(frozenset(confirmed))

    @cached_property
    def last_confirmed(self) -> str | None:
        """The newest day for which a source confirms an offer."""
        return _newest(self.offers)

    @cached_property
    def own_last_confirmed(self) -> str | None:
        """The newest day for which a source confirms one of the `own_offers`."""
        return _newest(self.own_offers)


def _newest(offers: Iterable[CoverageStatement]) -> str | None:
    return max((offer.last_confirmed for offer in offers if offer.last_confirmed), default=None)


class Matrix:
    """The cells of all regions and columns on a day."""

    def __init__(self, data: CoverageData, columns: Iterable[ColumnKey], as_of: AsOf) -> None:
        self.data = data
        self.columns = tuple(columns)
        self.as_of = as_of
        self._independent: dict[frozenset[str], int] = {}
        self._providers: dict[str, frozenset[str]] = {}
        self._ancestors: dict[str, tuple[str, ...]] = {}
        self._about_region: dict[tuple[str, ColumnKey], list[CoverageStatement]] = {}
        self._about_parts: dict[tuple[str, ColumnKey], list[CoverageStatement]] = {}
        for statement in data.on(as_of.iso).statements:
            self._add(statement)

    def _add(self, statement: CoverageStatement) -> None:
        self._about_region.setdefault((statement.region, statement.column), []).append(statement)
        if statement.region not in self._ancestors:
            self._ancestors[statement.region] = self.data.ancestors(statement.region)
        for ags in self._ancestors[statement.region]:
            self._about_parts.setdefault((ags, statement.column), []).append(statement)

    def row(self, region: CoverageRegion) -> tuple[MatrixCell, ...]:
        ancestors = self.data.ancestors(region.ags)
        return tuple(self._cell(region, column, ancestors) for column in self.columns)

    def _cell(self, region: CoverageRegion, column: ColumnKey, ancestors: Sequence[str]) -> MatrixCell:
        about_region = list(self._about_region.get((region.ags, column), ()))
        for ags in ancestors:
            about_region += (s for s in self._about_region.get((ags, column), ()) if s.counts_for_parts)
        about_parts = self._about_parts.get((region.ags, column), ())
        return MatrixCell(region, column, self.as_of, tuple(about_region), tuple(about_parts), self.count_independent)

    def cells(self) -> Iterable[MatrixCell]:
        for region in self.data.regions:
            yield from self.row(region)

    def count_independent(self, subjects: frozenset[str]) -> int:
        """The number of independent providers: subjects with a common carrier or organisation count as one."""
        if subjects not in self._independent:
            self._independent[subjects] = count_connected_sets([self._providers_of(s) for s in subjects])
        return self._independent[subjects]

    def _providers_of(self, subject: str) -> frozenset[str]:
        if subject not in self._providers:
            self._providers[subject] = self.data.providers(subject)
        return self._providers[subject]


def count_connected_sets(sets: Sequence[frozenset[str]]) -> int:
    """The number of connected components, if sets that share an element are connected.

    Example: {a, b}, {b, c} and {d} are two components.
    """
    elements = frozenset[str]().union(*sets)
    if sum(map(len, sets)) == len(elements):
        return len(sets)
    vertex = {element: len(sets) + i for i, element in enumerate(elements)}
    members = [(i, vertex[element]) for i, set_ in enumerate(sets) for element in set_]
    graph: rustworkx.PyGraph[None, None] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from([None] * (len(sets) + len(elements)))
    graph.add_edges_from_no_data(members)
    return rustworkx.number_connected_components(graph)


def columns_of(service_types: Iterable[ServiceType], programmes: Iterable[str]) -> tuple[ColumnKey, ...]:
    return (*(str(type_) for type_ in service_types), *programmes)
