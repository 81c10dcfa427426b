"""The question `what_if`: how coverage and ending fundings would differ without some actors or programmes.

The matrix of coverage is computed twice from the same data, the second time without the statements of the removed
actors. Example: A alone provides the service S, A and B provide T. Without A, S has no carrier left and disappears: the
regions that only S covered become NOT_REPORTED. T stays with its carrier B, and its regions keep their state.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import (
    ActorId,
    ActorKey,
    ProgrammeKey,
    RegionKey,
    ServiceKey,
    actor_key,
    region_key,
    service_key,
)
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_range
from graph.analysis.coverage.coverage import (
    CoverageTally,
    DayArgument,
    LevelArgument,
    MatrixRequest,
    ProgrammesArgument,
    ServicesArgument,
    WithinArgument,
    column_keys,
    tallies,
)
from graph.analysis.coverage.matrix import READ_COVERAGE, ColumnKey, Matrix, MatrixCell
from graph.analysis.coverage.states import SEVERITY, CoverageState
from graph.analysis.funding.cliff import MAX_MONTHS, cliff_answer, cliff_entries
from graph.analysis.funding.cliff_answer import FundingCliff
from graph.analysis.funding.funding_rows import READ_FUNDINGS, FundingRows, funding_network
from graph.analysis.funding.grants import grants_ending, grants_of
from graph.errors import BadUserInput
from graph.messages.message import Message, label, message
from graph.model.enums import RegionKind, ServiceType
from graph.model.partial_dates import months_later

MAX_REMOVED = 100


@dataclass(frozen=True, slots=True)
class CoverageChange:
    """A cell that would change."""

    region: Annotated[RegionKey, "The region."]
    people: Annotated[int | None, "The number of inhabitants; null if it is unknown."]
    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    before: Annotated[CoverageState, "The state."]
    after: Annotated[CoverageState, "The state without the removed actors."]
    provider_count_before: Annotated[int, "The number of independent providers."]
    provider_count_after: Annotated[int, "The same without the removed actors."]
    sentence: Annotated[Message, "The change in words."]


@dataclass(frozen=True, slots=True)
class CoverageDifference:
    """A column of the matrix, with and without the removed actors."""

    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    name: Annotated[Message, "The name of the column."]
    before: Annotated[tuple[CoverageTally, ...], "The regions and people by state."]
    after: Annotated[tuple[CoverageTally, ...], "The same without the removed actors."]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What would be different."""

    on: Annotated[date, "The reference day."]
    without_count: Annotated[int, "The number of removed actors."]
    without: Annotated[tuple[ActorKey, ...], "The removed actors."]
    lost_service_count: Annotated[int, "The number of services whose carriers are all removed."]
    lost_services: Annotated[tuple[ServiceKey, ...], "The services whose carriers are all removed."]
    columns: Annotated[tuple[CoverageDifference, ...], "The columns of the matrix."]
    change_count: Annotated[int, "The number of cells that change."]
    changes: Annotated[tuple[CoverageChange, ...], "The cells that change; the worst changes come first."]
    cliff: Annotated[
        FundingCliff,
        "The fundings that would end in addition: those of the removed actors, and those that have no successor"
        " without them.",
    ]


async def what_if(
    context: QueryContext,
    *,
    without: Annotated[tuple[ActorId, ...], "The actors or programmes to remove, 1–100."],
    level: LevelArgument = RegionKind.DISTRICT,
    within: WithinArgument = None,
    services: ServicesArgument = None,
    programmes: ProgrammesArgument = (),
    horizon: Annotated[int, "The number of months to look ahead for fundings, 1–120."] = 12,
    first: Annotated[int, "The greatest number of cells and of fundings to return, 1–1000."] = 100,
    on: DayArgument = None,
) -> WhatIf:
    """The difference in coverage and funding if the statements about these actors or programmes did not exist, and with
    them the services whose carriers are all removed. Nothing is written."""
    require_range("first", first, 1, MAX_LISTED)
    require_range("horizon", horizon, 1, MAX_MONTHS)
    removed = frozenset(without)
    if not 1 <= len(removed) <= MAX_REMOVED:
        raise BadUserInput(f"`without` has {len(removed)} entries.", hint=f"Give 1 to {MAX_REMOVED}.")
    day = on or context.today
    request = MatrixRequest.of(level, within, services, programmes, actors=tuple(sorted(removed)))
    parameters = request.parameters(day, day) | {"since": day}
    coverage_records, funding_rows = await context.read_both(READ_COVERAGE, READ_FUNDINGS, **parameters)
    data, column_names = request.data(coverage_records), request.column_names(coverage_records)
    before = Matrix(data, request.columns, day.isoformat())
    after = Matrix(data.without(removed), request.columns, day.isoformat())
    pairs = list(zip(before.cells(), after.cells(), strict=True))
    lost = sorted(data.orphans(removed) - removed)
    changes = sorted((pair for pair in pairs if _differ(*pair)), key=_severity)
    until = months_later(day, horizon)
    return WhatIf(
        on=day,
        without_count=len(removed),
        without=tuple(map(actor_key, sorted(removed))),
        lost_service_count=len(lost),
        lost_services=tuple(map(service_key, lost)),
        columns=tuple(_columns(pairs, column_names)),
        change_count=len(changes),
        changes=tuple(_change(*pair, column_names) for pair in changes[:first]),
        cliff=await asyncio.to_thread(_cliff, funding_rows, day, until, removed, within, first),
    )


def _cliff(
    rows: FundingRows, on: date, until: date, removed: frozenset[str], within: str | None, first: int
) -> FundingCliff:
    """The fundings that end only without the removed actors, or end earlier or with less left over."""
    network = funding_network(rows)
    grants = grants_of(network)
    ends_anyway = set(grants_ending(network, grants, on, until))
    ends = [end for end in grants_ending(network, grants, on, until, removed) if end not in ends_anyway]
    entries = cliff_entries(network, grants, ends, on, within)
    return cliff_answer(network, entries, on, until, first, is_hypothetical=True)


def _differ(before: MatrixCell, after: MatrixCell) -> bool:
    return (before.state, before.provider_count) != (after.state, after.provider_count)


def _severity(pair: tuple[MatrixCell, MatrixCell]) -> tuple[int, int, str, str]:
    """Sorts by the change of the state, the worst first, then by population, the largest first."""
    before, after = pair
    change = SEVERITY[after.state] - SEVERITY[before.state]
    return -change, -(before.region.population or 0), before.region.ags, before.column


def _columns(
    pairs: Sequence[tuple[MatrixCell, MatrixCell]], names: Mapping[ColumnKey, Message]
) -> Iterable[CoverageDifference]:
    by_column: dict[ColumnKey, list[tuple[MatrixCell, MatrixCell]]] = {}
    for before, after in pairs:
        by_column.setdefault(before.column, []).append((before, after))
    for column, column_pairs in by_column.items():
        before, after = zip(*column_pairs, strict=True)
        yield CoverageDifference(*column_keys(column), names[column], tallies(before), tallies(after))


def _change(before: MatrixCell, after: MatrixCell, names: Mapping[ColumnKey, Message]) -> CoverageChange:
    return CoverageChange(
        region_key(before.region.ags),
        before.region.population,
        *column_keys(before.column),
        before.state,
        after.state,
        before.provider_count,
        after.provider_count,
        _sentence(before, after, names[before.column]),
    )


def _sentence(before: MatrixCell, after: MatrixCell, column: Message) -> Message:
    return message(
        "coverage-change",
        region=before.region.name,
        column=column,
        changed="NO" if before.state is after.state else "YES",
        before=label(before.state),
        after=label(after.state),
        providers_before=before.provider_count,
        providers_after=after.provider_count,
    )
