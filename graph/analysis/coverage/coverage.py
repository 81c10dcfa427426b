"""The question `coverage`: a matrix of regions × types of service or programmes, with a state for each cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import (
    ActorId,
    RegionId,
)
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_range,
)
from graph.analysis.coverage.coverage_answer import CoverageColumn, CoverageMatrix, CoverageRow, column_keys
from graph.analysis.coverage.finding import CoverageFinding
from graph.analysis.coverage.matrix import (
    READ_COVERAGE,
    ColumnKey,
    CoverageData,
    CoverageRecords,
    Matrix,
    MatrixCell,
    columns_of,
    coverage_data,
)
from graph.errors import BadUserInput
from graph.messages.message import Message, joined, label
from graph.model.enums import LEVELS, ActorKind, RegionKind, ServiceType

MAX_COLUMNS = 50

# Arguments that `coverage`, `gaps` and `what_if` share.
LevelArgument = Annotated[
    RegionKind,
    "The level of the regions. Urban districts count both as districts and as municipalities.",
]
WithinArgument = Annotated[RegionId | None, "Only regions inside this one are rows; give its AGS or global id."]
ServicesArgument = Annotated[
    tuple[ServiceType, ...] | None,
    "The columns by type of service; by default all types, or none if `programmes` is given.",
]
NeededServicesArgument = Annotated[
    tuple[ServiceType, ...] | None,
    "The columns by type of service; by default all types but OTHER, or none if `programmes` is given.",
]
ProgrammesArgument = Annotated[tuple[ActorId, ...], "The columns by programme."]
DayArgument = Annotated[date | None, "The day, today by default; the fields below inherit it."]


async def coverage(
    context: QueryContext,
    *,
    level: LevelArgument = RegionKind.DISTRICT,
    within: WithinArgument = None,
    services: ServicesArgument = None,
    programmes: ProgrammesArgument = (),
    first: Annotated[int, "The greatest number of rows to return, 1–1000."] = 500,
    after: Annotated[RegionId | None, "Regions after this AGS are returned."] = None,
    on: DayArgument = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> CoverageMatrix:
    """The matrix of coverage: which region has which service or programme on a day. What holds for a region also holds
    for its parts; what holds only for parts makes the whole PARTIAL. Participation in a programme counts for its own
    region, not for the parts of that region; so does local coordination: the office of a programme, or its carrier or
    lead where no office is known."""
    require_range("first", first, 1, MAX_LISTED)
    as_of = context.as_of(on, confirmed_within)
    day = as_of.day
    request = MatrixRequest.of(level, within, services, programmes)
    with_carriers = context.wants("providerCount", "confirmedProviderCount")
    parameters = request.parameters(day, day) | {"with_carriers": with_carriers}
    records = await context.read(READ_COVERAGE, **parameters)
    data = request.data(records)
    if after is not None:
        require_existing("row", [after], {region.ags for region in data.regions})
    matrix = Matrix(data, request.columns, as_of)
    rows = {region: matrix.row(region) for region in data.regions}
    regions_after = [region for region in data.regions if after is None or region.ags > after]
    return CoverageMatrix(
        on=day,
        confirmed_within=as_of.months,
        columns=tuple(_columns(matrix.columns, tuple(rows.values()), request.column_names(records))),
        rows=tuple(CoverageRow(region, rows[region], matrix) for region in regions_after[:first]),
        total_count=len(data.regions),
        next_after=regions_after[first - 1].ags if len(regions_after) > first else None,
        _finding=CoverageFinding(
            level,
            data.area_names.get(within or ""),
            matrix.columns,
            request.column_names(records),
            tuple(rows.values()),
        ),
    )


# ---- the request


@dataclass(frozen=True)
class MatrixRequest:
    """The rows and columns of a matrix. `actors`: other actors that must exist; `with_names`: whether the data contain
    the names of services and participants."""

    level: RegionKind
    within: str | None
    services: tuple[ServiceType, ...]
    programmes: tuple[str, ...]
    actors: tuple[str, ...] = ()
    with_names: bool = False

    @classmethod
    def of(
        cls,
        level: RegionKind,
        within: str | None,
        services: tuple[ServiceType, ...] | None,
        programmes: tuple[str, ...],
        *,
        default: tuple[ServiceType, ...] = tuple(ServiceType),
        actors: tuple[str, ...] = (),
        with_names: bool = False,
    ) -> MatrixRequest:
        """The request of a question's arguments; `default` are the columns if it names none. Raises BadUserInput if
        there are no columns or more than MAX_COLUMNS."""
        chosen = default if services is None and not programmes else services or ()
        columns = tuple(dict.fromkeys(chosen)), tuple(dict.fromkeys(programmes))
        request = cls(level, within, *columns, actors, with_names)
        if not 1 <= len(request.columns) <= MAX_COLUMNS:
            message = f"`services` and `programmes` are {len(request.columns)} columns."
            raise BadUserInput(message, hint=f"Ask for 1 to {MAX_COLUMNS}.")
        return request

    @property
    def columns(self) -> tuple[ColumnKey, ...]:
        return columns_of(self.services, self.programmes)

    def parameters(self, day: date, until: date) -> dict[str, object]:
        """The parameters of `read_coverage`: for statements that hold on one of the two days."""
        return {
            "levels": [str(kind) for kind in LEVELS[self.level]],
            "within": self.within,
            "services": [str(service) for service in self.services],
            "programmes": list(self.programmes),
            "actors": list(self.actors),
            "with_names": self.with_names,
            "with_carriers": True,
            "day": day,
            "until": until,
        }

    def data(self, records: CoverageRecords) -> CoverageData:
        """Raises NotFound if the region, a programme or an actor does not exist; raises BadUserInput if a programme is
        not one."""
        if self.within is not None:
            require_existing("region", [self.within], [self.within] if records.within_exists else [])
        require_existing("programme", self.programmes, [programme.id for programme in records.programmes])
        for programme in records.programmes:
            if programme.kind != ActorKind.PROGRAMME:
                message = f"{programme.id!r} is no programme, but of the kind {programme.kind}."
                hint = "Types of service go into `services`, such as `MOBILE_COUNSELLING`."
                raise BadUserInput(message, hint=hint)
        require_existing("actor", self.actors, [actor.id for actor in records.actors])
        return coverage_data(records)

    def column_names(self, records: CoverageRecords) -> Mapping[ColumnKey, Message]:
        services = {str(service): label(service) for service in ServiceType}
        return services | {programme.id: joined([programme.name]) for programme in records.programmes}


# ---- the answer


def _columns(
    columns: Sequence[ColumnKey], rows: Sequence[Sequence[MatrixCell]], names: Mapping[ColumnKey, Message]
) -> Iterable[CoverageColumn]:
    for i, column in enumerate(columns):
        yield CoverageColumn(*column_keys(column), names[column], tuple(row[i] for row in rows))
