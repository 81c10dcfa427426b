"""The answer types of the question `coverage`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from graph.analysis.core.figures import Figure
from graph.analysis.core.keys import (
    ActorKey,
    ProgrammeKey,
    RegionKey,
    StatementKey,
    actor_key,
    programme_key,
    region_key,
    statement_key,
)
from graph.analysis.core.request import ConfirmedWithinAnswer
from graph.analysis.coverage.finding import CoverageFinding
from graph.analysis.coverage.matrix import ColumnKey, CoverageRegion, Matrix, MatrixCell
from graph.analysis.coverage.states import CoverageState
from graph.messages.message import Message
from graph.model.enums import ServiceType


@dataclass(frozen=True, slots=True)
class CoverageColumn:
    """A type of service or a programme, summed up over all regions of the matrix."""

    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    name: Annotated[Message, "The name of the column."]
    _cells: tuple[MatrixCell, ...]

    @property
    def states(
        self,
    ) -> Annotated[tuple[CoverageTally, ...], "The regions and people by state."]:
        return tallies(self._cells)


@dataclass(frozen=True, slots=True)
class CoverageCount:
    """The number of cells in one state."""

    state: Annotated[CoverageState, "The state."]
    count: Annotated[int, "The number of cells."]


@dataclass(frozen=True, slots=True)
class CoverageTally:
    """The number of regions and people in one state."""

    state: Annotated[CoverageState, "The state."]
    region_count: Annotated[int, "The number of regions."]
    people: Annotated[int | None, "The number of people living there; null if it is known for no region."]
    unknown_people_count: Annotated[int, "The number of regions whose population is not known."]
    population_dates: Annotated[tuple[date, ...], "The reference days of the population figures."]


@dataclass(frozen=True)
class CoverageCell:
    """The coverage of one region by one type of service or programme."""

    _cell: MatrixCell

    @property
    def service_type(self) -> Annotated[ServiceType | None, "The type of service; null for a programme."]:
        return column_keys(self._cell.column)[0]

    @property
    def programme(self) -> Annotated[ProgrammeKey | None, "The programme; null for a type of service."]:
        return column_keys(self._cell.column)[1]

    @property
    def state(self) -> Annotated[CoverageState, "The state on the day."]:
        return self._cell.state

    @property
    def inherited(
        self,
    ) -> Annotated[bool, "Whether all statements are about larger regions only."]:
        cell = self._cell
        about_larger = all(statement.region != cell.region.ags for statement in cell.about_region)
        return bool(cell.statements) and not cell.about_parts and about_larger

    @property
    def actor_count(
        self,
    ) -> Annotated[int, "The number of services or participants that cover the region."]:
        return len(self._cell.subjects)

    @property
    def actors(self) -> Annotated[tuple[ActorKey, ...], "The services or participants that cover the region."]:
        return tuple(map(actor_key, self._cell.subjects))

    @property
    def provider_count(
        self,
    ) -> Annotated[
        int,
        "The number of independent providers: services that share a carrier, or whose carriers are part of the "
        "same organisation, count as one.",
    ]:
        return self._cell.provider_count

    @property
    def confirmed_provider_count(self) -> Annotated[int, "The number of these that are confirmed for the day."]:
        return self._cell.confirmed_provider_count

    @property
    def people_per_actor(
        self,
    ) -> Annotated[
        float | None,
        "The number of inhabitants for each service; null if the population is unknown or there is no service.",
    ]:
        people, actor_count = self._cell.region.population, len(self._cell.subjects)
        return round(people / actor_count, 1) if people is not None and actor_count else None

    @property
    def last_confirmed(
        self,
    ) -> Annotated[
        date | None,
        "The newest day on which a source states that one of the services is there; null if no source has a date.",
    ]:
        return date.fromisoformat(self._cell.last_confirmed) if self._cell.last_confirmed else None

    @property
    def own_state(
        self,
    ) -> Annotated[
        CoverageState,
        "The state by what is stated about the region itself and its parts alone; NOT_REPORTED if all is stated about "
        "larger regions.",
    ]:
        return self._cell.own_state

    @property
    def own_last_confirmed(
        self,
    ) -> Annotated[
        date | None,
        "As `lastConfirmed`, of the services for the region itself or a part of it alone.",
    ]:
        return date.fromisoformat(self._cell.own_last_confirmed) if self._cell.own_last_confirmed else None

    @property
    def statement_count(self) -> Annotated[int, "The number of statements behind the cell."]:
        return len(self._cell.statements)

    @property
    def statements(
        self,
    ) -> Annotated[
        tuple[StatementKey, ...],
        "The statements behind the cell: first those about the region itself, then about larger regions, then "
        "about its parts.",
    ]:
        return tuple(statement_key(statement.type, statement.id) for statement in self._cell.statements)


@dataclass(frozen=True)
class CoverageRow:
    """A region and its cells."""

    _region: CoverageRegion
    _cells: tuple[MatrixCell, ...]
    _matrix: Matrix

    @property
    def region(self) -> Annotated[RegionKey, "The region."]:
        return region_key(self._region.ags)

    @property
    def people(self) -> Annotated[int | None, "The number of inhabitants; null if it is unknown."]:
        return self._region.population

    @property
    def cells(self) -> Annotated[tuple[CoverageCell, ...], "One cell for each column, in the order of the columns."]:
        return tuple(map(CoverageCell, self._cells))

    @property
    def states(self) -> Annotated[tuple[CoverageCount, ...], "The cells by state."]:
        counts = Counter(cell.state for cell in self._cells)
        return tuple(CoverageCount(state, counts[state]) for state in CoverageState)

    @property
    def actor_count(
        self,
    ) -> Annotated[int, "The number of services and participants of all cells, each counted once."]:
        return len(self._subjects)

    @property
    def provider_count(
        self,
    ) -> Annotated[int, "The number of independent providers of all cells."]:
        return self._matrix.count_independent(self._subjects)

    @property
    def own_service_type_count(
        self,
    ) -> Annotated[
        int,
        "The number of types of service, among the columns, with a service for the region itself or a part of it, not "
        "only for a larger region.",
    ]:
        return sum(bool(cell.own_offers) for cell in self._cells if column_keys(cell.column)[0])

    @property
    def _subjects(self) -> frozenset[str]:
        return frozenset(subject for cell in self._cells for subject in cell.subjects)


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """The coverage of regions by services or programmes on a day."""

    on: Annotated[date, "The reference day."]
    confirmed_within: ConfirmedWithinAnswer
    columns: Annotated[tuple[CoverageColumn, ...], "The columns."]
    rows: Annotated[tuple[CoverageRow, ...], "The regions by AGS, as many as `first` allows."]
    total_count: Annotated[int, "The number of all regions of the matrix."]
    next_after: Annotated[str | None, "The value of `after` for the next rows; null if these were the last ones."]
    _finding: CoverageFinding = field(compare=False)

    @property
    def sentence(
        self,
    ) -> Annotated[
        Message,
        "The finding: in how many regions nothing is on record for the column for which this is so in the most "
        "regions, and what is there only through larger regions. OTHER is taken only if nothing else is missing.",
    ]:
        return self._finding.sentence

    @property
    def figures(
        self,
    ) -> Annotated[
        tuple[Figure, ...],
        "Three figures, none without regions: regions with current evidence for the column of the finding, people "
        "living where nothing is on record for it, and regions without any currently documented service of their own.",
    ]:
        return self._finding.figures


def column_keys(column: ColumnKey) -> tuple[ServiceType | None, ProgrammeKey | None]:
    """The type of service, or the programme, of a column."""
    return (ServiceType(column), None) if column in ServiceType.__members__ else (None, programme_key(column))


def tallies(cells: Iterable[MatrixCell]) -> tuple[CoverageTally, ...]:
    """For each of the five states, in their order: how many regions have it, and how many people live there."""
    regions_by_state: dict[CoverageState, list[CoverageRegion]] = {state: [] for state in CoverageState}
    for cell in cells:
        regions_by_state[cell.state].append(cell.region)
    return tuple(_tally(state, regions) for state, regions in regions_by_state.items())


def _tally(state: CoverageState, regions: Sequence[CoverageRegion]) -> CoverageTally:
    counted = [region for region in regions if region.population is not None]
    dates = sorted({region.population_date for region in counted if region.population_date})
    return CoverageTally(
        state,
        len(regions),
        sum(region.population or 0 for region in counted) if counted or not regions else None,
        len(regions) - len(counted),
        tuple(date.fromisoformat(day) for day in dates),
    )
