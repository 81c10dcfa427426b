"""The matrix of coverage: regions × services or programmes on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from graph.analysis.core.keys import (
    ActorId,
    ActorKey,
    ProgrammeKey,
    RegionId,
    RegionKey,
    StatementKey,
    actor_key,
    programme_key,
    region_key,
    statement_key,
)
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_range
from graph.analysis.coverage.matrix import (
    READ_COVERAGE,
    Cell,
    Column,
    CoverageFacts,
    CoverageRecords,
    CoverageRegion,
    Matrix,
    columns_of,
    facts_of,
)
from graph.analysis.coverage.states import CoverageState
from graph.errors import BadUserInput
from graph.messages.message import Message, joined, label
from graph.model.enums import LEVELS, ActorKind, RegionKind, ServiceType

MAX_COLUMNS = 50

RegionLevel = Annotated[
    RegionKind,
    "The level of the regions. Urban districts count both as districts and as municipalities.",
]
Within = Annotated[RegionId | None, "Only regions inside this one are rows; give its AGS or global id."]
Services = Annotated[
    tuple[ServiceType, ...] | None,
    "The columns by type of service; by default all types, or none if `programmes` is given.",
]
Programmes = Annotated[tuple[ActorId, ...], "The columns by programme."]
OnDay = Annotated[date | None, "The day, today by default; the fields below inherit it."]


@dataclass(frozen=True, slots=True)
class CoverageColumn:
    """A type of service or a programme, summed up over all regions of the matrix."""

    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    name: Annotated[Message, "The name of the column."]
    _cells: tuple[Cell, ...]

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

    _cell: Cell

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
        return bool(cell.claims) and not cell.inside and all(c.region != cell.place.ags for c in cell.here)

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
        people, actors = self._cell.place.population, self._cell.subjects
        return round(people / len(actors), 1) if people is not None and actors else None

    @property
    def last_confirmed(
        self,
    ) -> Annotated[date | None, "The newest day on which one of the services was confirmed; null if none was."]:
        return date.fromisoformat(self._cell.last_confirmed) if self._cell.last_confirmed else None

    @property
    def statement_count(self) -> Annotated[int, "The number of statements behind the cell."]:
        return len(self._cell.claims)

    @property
    def statements(
        self,
    ) -> Annotated[
        tuple[StatementKey, ...],
        "The statements behind the cell: first those about the region itself, then about larger regions, then "
        "about its parts.",
    ]:
        return tuple(statement_key(claim.type, claim.id) for claim in self._cell.claims)


@dataclass(frozen=True)
class CoverageRow:
    """A region and its cells."""

    _place: CoverageRegion
    _cells: tuple[Cell, ...]
    _matrix: Matrix

    @property
    def region(self) -> Annotated[RegionKey, "The region."]:
        return region_key(self._place.ags)

    @property
    def people(self) -> Annotated[int | None, "The number of inhabitants; null if it is unknown."]:
        return self._place.population

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
        return self._matrix.independent(self._subjects)

    @property
    def _subjects(self) -> frozenset[str]:
        return frozenset(subject for cell in self._cells for subject in cell.subjects)


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """The coverage of regions by services or programmes on a day."""

    on: Annotated[date, "The reference day."]
    columns: Annotated[tuple[CoverageColumn, ...], "The columns."]
    rows: Annotated[tuple[CoverageRow, ...], "The regions by AGS, as many as `first` allows."]
    total_count: Annotated[int, "The number of all regions of the matrix."]
    next_after: Annotated[str | None, "The value of `after` for the next rows; null if these were the last ones."]


async def coverage(
    context: QueryContext,
    *,
    level: RegionLevel = RegionKind.DISTRICT,
    within: Within = None,
    services: Services = None,
    programmes: Programmes = (),
    first: Annotated[int, "The greatest number of rows to return, 1–1000."] = 500,
    after: Annotated[RegionId | None, "Regions after this AGS are returned."] = None,
    on: OnDay = None,
) -> CoverageMatrix:
    """The matrix of coverage: which region has which service or programme on a day. What holds for a region also holds
    for its parts; what holds only for parts makes the whole PARTIAL. Participation in a programme counts for its own
    region, not for the parts of that region."""
    require_range("first", first, 1, MAX_LISTED)
    day = on or context.today
    asked = MatrixRequest.of(level, within, services, programmes)
    carriers = context.wants("providerCount", "confirmedProviderCount")
    parameters = asked.parameters(day, day) | {"carriers": carriers}
    facts = asked.facts(await context.read(READ_COVERAGE, **parameters))
    if after is not None:
        require_existing("row", [after], {place.ags for place in facts.known.places})
    matrix = Matrix(facts.known, asked.columns, day.isoformat())
    rows = {place: matrix.row(place) for place in facts.known.places}
    places = [place for place in facts.known.places if after is None or place.ags > after]
    return CoverageMatrix(
        on=day,
        columns=tuple(_columns(matrix.columns, tuple(rows.values()), facts.column_names)),
        rows=tuple(CoverageRow(place, rows[place], matrix) for place in places[:first]),
        total_count=len(facts.known.places),
        next_after=places[first - 1].ags if len(places) > first else None,
    )


# ---- what is asked


@dataclass(frozen=True)
class MatrixFacts:
    """The facts, the names of the programmes that are columns, and those of other actors that were named."""

    known: CoverageFacts
    programmes: Mapping[str, str]
    actors: Mapping[str, str]

    @property
    def column_names(self) -> Mapping[Column, Message]:
        services = {str(service): label(service) for service in ServiceType}
        return services | {key: joined([name]) for key, name in self.programmes.items()}


@dataclass(frozen=True)
class MatrixRequest:
    """Which matrix is asked for."""

    level: RegionKind
    within: str | None
    services: tuple[ServiceType, ...]
    programmes: tuple[str, ...]
    actors: tuple[str, ...] = ()
    named: bool = False

    @classmethod
    def of(
        cls,
        level: RegionKind,
        within: str | None,
        services: tuple[ServiceType, ...] | None,
        programmes: tuple[str, ...],
        *,
        actors: tuple[str, ...] = (),
        named: bool = False,
    ) -> MatrixRequest:
        """BadUserInput, where that would be no matrix."""
        chosen = tuple(ServiceType) if services is None and not programmes else services or ()
        asked = cls(level, within, tuple(dict.fromkeys(chosen)), tuple(dict.fromkeys(programmes)), actors, named)
        if not 1 <= len(asked.columns) <= MAX_COLUMNS:
            message = f"`services` and `programmes` are {len(asked.columns)} columns."
            raise BadUserInput(message, hint=f"Ask for 1 to {MAX_COLUMNS}.")
        return asked

    @property
    def columns(self) -> tuple[Column, ...]:
        return columns_of(self.services, self.programmes)

    def parameters(self, day: date, until: date) -> dict[str, Any]:
        return {
            "levels": [str(kind) for kind in LEVELS[self.level]],
            "within": self.within,
            "services": [str(service) for service in self.services],
            "programmes": list(self.programmes),
            "actors": list(self.actors),
            "named": self.named,
            "carriers": True,
            "day": day,
            "until": until,
        }

    def facts(self, records: CoverageRecords) -> MatrixFacts:
        """NotFound or BadUserInput, where a key names nothing or something else."""
        if self.within is not None:
            require_existing("region", [self.within], [self.within] if records.known else [])
        require_existing("programme", self.programmes, [programme.id for programme in records.programmes])
        for key, kind, _ in records.programmes:
            if kind != ActorKind.PROGRAMME:
                hint = "Types of service go into `services`, such as `MOBILE_COUNSELLING`."
                raise BadUserInput(f"{key!r} is no programme, but of the kind {kind}.", hint=hint)
        require_existing("actor", self.actors, [actor.id for actor in records.actors])
        programmes = {programme.id: programme.name for programme in records.programmes}
        return MatrixFacts(facts_of(records), programmes, dict(records.actors))


# ---- the answer


def column_keys(column: Column) -> tuple[ServiceType | None, ProgrammeKey | None]:
    return (ServiceType(column), None) if column in ServiceType.__members__ else (None, programme_key(column))


def _columns(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], names: Mapping[Column, Message]
) -> Iterable[CoverageColumn]:
    for i, column in enumerate(columns):
        yield CoverageColumn(*column_keys(column), names[column], tuple(row[i] for row in rows))


def tallies(cells: Iterable[Cell]) -> tuple[CoverageTally, ...]:
    """All five states in their order, each with its regions."""
    places: dict[CoverageState, list[CoverageRegion]] = {state: [] for state in CoverageState}
    for cell in cells:
        places[cell.state].append(cell.place)
    return tuple(_tally(state, found) for state, found in places.items())


def _tally(state: CoverageState, places: Sequence[CoverageRegion]) -> CoverageTally:
    known = [place for place in places if place.population is not None]
    dates = sorted({place.population_date for place in known if place.population_date})
    return CoverageTally(
        state,
        len(places),
        sum(place.population or 0 for place in known) if known or not places else None,
        len(places) - len(known),
        tuple(date.fromisoformat(day) for day in dates),
    )
