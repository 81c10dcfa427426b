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
    actor,
    programme,
    region,
    statement,
)
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_range
from graph.analysis.coverage.matrix import Cell, Column, Facts, Matrix, Place, columns_of, facts_of
from graph.analysis.coverage.states import CoverageState
from graph.errors import BadUserInput
from graph.messages import wording
from graph.messages.text import Text
from graph.model.enums import LEVELS, ActorKind, RegionKind, ServiceType

MAX_COLUMNS = 50

Level = Annotated[
    RegionKind,
    "Ebene der Gebiete; kreisfreie Städte stehen auf der der Kreise und der der Gemeinden / level of the regions; "
    "urban districts stand at that of districts and that of municipalities.",
]
Within = Annotated[RegionId | None, "Nur Gebiete darin; AGS oder Kennung / only regions inside this one."]
Services = Annotated[
    tuple[ServiceType, ...] | None,
    "Spalten: Arten von Angeboten; ohne Angabe alle, mit `programmes` keine / columns: types of service; all unless "
    "`programmes` are given.",
]
Programmes = Annotated[tuple[ActorId, ...], "Spalten: Programme / columns: programmes."]
On = Annotated[date | None, "Stichtag, Vorgabe heute; gilt auch darunter / the day, today by default; inherited below."]


@dataclass(frozen=True, slots=True)
class CoverageColumn:
    """Eine Art von Angebot oder ein Programm, mit allen Gebieten der Matrix zusammengefasst / a type of service or a
    programme, summed up over all regions of the matrix."""

    service_type: Annotated[ServiceType | None, "Art des Angebots / type of service."]
    programme: Annotated[ProgrammeKey | None, "Oder das Programm / or the programme."]
    name: Annotated[Text, "Name der Spalte / name of the column."]
    _cells: tuple[Cell, ...]

    @property
    def states(
        self,
    ) -> Annotated[tuple[CoverageTally, ...], "Gebiete und Menschen je Zustand / regions and people by state."]:
        return tallies(self._cells)


@dataclass(frozen=True, slots=True)
class CoverageCount:
    """Zellen in einem Zustand / cells in a state."""

    state: Annotated[CoverageState, "Der Zustand / the state."]
    count: Annotated[int, "Anzahl der Zellen / number of cells."]


@dataclass(frozen=True, slots=True)
class CoverageTally:
    """Gebiete in einem Zustand / regions in a state."""

    state: Annotated[CoverageState, "Der Zustand / the state."]
    region_count: Annotated[int, "Anzahl der Gebiete / number of regions."]
    people: Annotated[int | None, "Menschen dort; leer: von keinem Gebiet bekannt / people there, null if unknown."]
    unknown_people_count: Annotated[int, "Gebiete ohne Einwohnerzahl / regions without a population figure."]
    population_dates: Annotated[tuple[date, ...], "Stichtage der Einwohnerzahlen / days of the population figures."]


@dataclass(frozen=True)
class CoverageCell:
    """Ein Gebiet und ein Angebot oder Programm / a region and a service or programme."""

    _cell: Cell

    @property
    def service_type(self) -> Annotated[ServiceType | None, "Art des Angebots / type of service."]:
        return column_keys(self._cell.column)[0]

    @property
    def programme(self) -> Annotated[ProgrammeKey | None, "Oder das Programm / or the programme."]:
        return column_keys(self._cell.column)[1]

    @property
    def state(self) -> Annotated[CoverageState, "Der Zustand am Stichtag / the state on the day."]:
        return self._cell.state

    @property
    def inherited(
        self,
    ) -> Annotated[bool, "Was gesagt ist, ist nur von größeren Gebieten gesagt / all is said of larger regions only."]:
        cell = self._cell
        return bool(cell.claims) and not cell.inside and all(c.region != cell.place.ags for c in cell.here)

    @property
    def actor_count(
        self,
    ) -> Annotated[int, "Angebote oder Beteiligte, die das Gebiet versorgen / services or participants."]:
        return len(self._cell.subjects)

    @property
    def actors(self) -> Annotated[tuple[ActorKey, ...], "Sie selbst / those."]:
        return tuple(map(actor, self._cell.subjects))

    @property
    def provider_count(
        self,
    ) -> Annotated[
        int,
        "Voneinander unabhängige Anbieter: Angebote mit gemeinsamem Träger oder Trägern derselben Organisation zählen "
        "als einer / independent providers: services that share a carrier, or whose carriers are part of the same "
        "organisation, count as one.",
    ]:
        return self._cell.provider_count

    @property
    def confirmed_provider_count(self) -> Annotated[int, "Davon für den Tag belegt / of these, confirmed for the day."]:
        return self._cell.confirmed_provider_count

    @property
    def people_per_actor(
        self,
    ) -> Annotated[float | None, "Einwohner je Angebot; leer: unbekannt oder keins / people living there for each."]:
        people, actors = self._cell.place.population, self._cell.subjects
        return round(people / len(actors), 1) if people is not None and actors else None

    @property
    def last_confirmed(
        self,
    ) -> Annotated[date | None, "Jüngste Bestätigung eines Angebots / newest confirmation of an offer."]:
        return date.fromisoformat(self._cell.last_confirmed) if self._cell.last_confirmed else None

    @property
    def statement_count(self) -> Annotated[int, "Anzahl der Aussagen dahinter / number of statements behind it."]:
        return len(self._cell.claims)

    @property
    def statements(
        self,
    ) -> Annotated[
        tuple[StatementKey, ...],
        "Die Aussagen dahinter: erst die über das Gebiet selbst, dann über größere, dann über Teile / the statements "
        "behind it: of the region itself first, then of larger ones, then of its parts.",
    ]:
        return tuple(statement(claim.type, claim.id) for claim in self._cell.claims)


@dataclass(frozen=True)
class CoverageRow:
    """Ein Gebiet mit seinen Zellen / a region with its cells."""

    _place: Place
    _cells: tuple[Cell, ...]
    _matrix: Matrix

    @property
    def region(self) -> Annotated[RegionKey, "Das Gebiet / the region."]:
        return region(self._place.ags)

    @property
    def people(self) -> Annotated[int | None, "Einwohner; leer: unbekannt / people living there, null if unknown."]:
        return self._place.population

    @property
    def cells(self) -> Annotated[tuple[CoverageCell, ...], "Je Spalte eine, in deren Folge / one for each column."]:
        return tuple(map(CoverageCell, self._cells))

    @property
    def states(self) -> Annotated[tuple[CoverageCount, ...], "Zellen je Zustand / cells by state."]:
        counts = Counter(cell.state for cell in self._cells)
        return tuple(CoverageCount(state, counts[state]) for state in CoverageState)

    @property
    def actor_count(
        self,
    ) -> Annotated[int, "Verschiedene Angebote und Beteiligte aller Zellen / services and participants, each once."]:
        return len(self._subjects)

    @property
    def provider_count(
        self,
    ) -> Annotated[int, "Voneinander unabhängige Anbieter aller Zellen / independent providers of all cells."]:
        return self._matrix.independent(self._subjects)

    @property
    def _subjects(self) -> frozenset[str]:
        return frozenset(subject for cell in self._cells for subject in cell.subjects)


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """Gebiete × Angebote oder Programme an einem Tag / regions × services or programmes on a day."""

    on: Annotated[date, "Der Stichtag / the day."]
    columns: Annotated[tuple[CoverageColumn, ...], "Die Spalten / the columns."]
    rows: Annotated[tuple[CoverageRow, ...], "Die Gebiete nach AGS, so viele wie verlangt / the regions by AGS."]
    total_count: Annotated[int, "Anzahl aller Gebiete der Matrix / number of all its regions."]
    next_after: Annotated[str | None, "`after` für die nächsten Zeilen; leer: das waren alle / for the next rows."]


async def coverage(
    context: QueryContext,
    *,
    level: Level = RegionKind.DISTRICT,
    within: Within = None,
    services: Services = None,
    programmes: Programmes = (),
    first: Annotated[int, "So viele Zeilen, 1–1000 / that many rows."] = 500,
    after: Annotated[RegionId | None, "Gebiete hinter diesem AGS / regions behind this key."] = None,
    on: On = None,
) -> CoverageMatrix:
    """Die Matrix der Versorgung: welches Gebiet hat welches Angebot oder Programm, an einem Tag. Was für ein größeres
    Gebiet gilt, gilt auch für seine Teile; was nur für Teile gilt, macht das Ganze zu PARTIAL. Die Teilnahme an einem
    Programm gilt für ihr Gebiet, nicht für dessen Teile / which region has which service or programme on a day. What
    holds for a region holds for its parts; what holds for parts only makes the whole PARTIAL. Taking part in a
    programme counts for its region, not for its parts."""
    require_range("first", first, 1, MAX_LISTED)
    day = on or context.today
    asked = Asked.of(level, within, services, programmes)
    carriers = context.wants("providerCount", "confirmedProviderCount")
    parameters = asked.parameters(day, day) | {"carriers": carriers}
    facts = asked.facts(await context.read("read_coverage", **parameters))
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
class Known:
    """The facts, the names of the programmes that are columns, and those of other actors that were named."""

    known: Facts
    programmes: Mapping[str, str]
    actors: Mapping[str, str]

    @property
    def column_names(self) -> Mapping[Column, Text]:
        services = {str(service): text for service, text in wording.SERVICES.items()}
        return services | {key: Text(name, name) for key, name in self.programmes.items()}


@dataclass(frozen=True)
class Asked:
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
    ) -> Asked:
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

    def facts(self, x: Sequence[Any]) -> Known:
        """NotFound or BadUserInput, where a key names nothing or something else."""
        known, _, _, programmes, actors, *_ = x
        if self.within is not None:
            require_existing("region", [self.within], [self.within] if known else [])
        require_existing("programme", self.programmes, [key for key, *_ in programmes])
        for key, kind, _ in programmes:
            if kind != ActorKind.PROGRAMME:
                hint = "Types of service go into `services`, such as `MOBILE_COUNSELLING`."
                raise BadUserInput(f"{key!r} is no programme, but of the kind {kind}.", hint=hint)
        require_existing("actor", self.actors, [key for key, _ in actors])
        return Known(facts_of(x), {key: name for key, _, name in programmes}, dict(actors))


# ---- the answer


def column_keys(column: Column) -> tuple[ServiceType | None, ProgrammeKey | None]:
    return (ServiceType(column), None) if column in ServiceType.__members__ else (None, programme(column))


def _columns(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], names: Mapping[Column, Text]
) -> Iterable[CoverageColumn]:
    for i, column in enumerate(columns):
        yield CoverageColumn(*column_keys(column), names[column], tuple(row[i] for row in rows))


def tallies(cells: Iterable[Cell]) -> tuple[CoverageTally, ...]:
    """All five states in their order, each with its regions."""
    places: dict[CoverageState, list[Place]] = {state: [] for state in CoverageState}
    for cell in cells:
        places[cell.state].append(cell.place)
    return tuple(_tally(state, found) for state, found in places.items())


def _tally(state: CoverageState, places: Sequence[Place]) -> CoverageTally:
    known = [place for place in places if place.population is not None]
    dates = sorted({place.population_date for place in known if place.population_date})
    return CoverageTally(
        state,
        len(places),
        sum(place.population or 0 for place in known) if known or not places else None,
        len(places) - len(known),
        tuple(date.fromisoformat(day) for day in dates),
    )
