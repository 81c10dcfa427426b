"""What would be different if actors or programmes were gone: the matrix of coverage, as a difference."""

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
    MatrixRequest,
    OnDay,
    Programmes,
    RegionLevel,
    Services,
    Within,
    column_keys,
    tallies,
)
from graph.analysis.coverage.matrix import READ_COVERAGE, Cell, Column, Matrix
from graph.analysis.coverage.states import BADNESS, CoverageState
from graph.analysis.funding import cliff, funding_rows, grants
from graph.analysis.funding.cliff import MOST_MONTHS
from graph.analysis.funding.cliff_answer import FundingCliff
from graph.analysis.funding.funding_rows import READ_FUNDINGS, FundingRecords
from graph.errors import BadUserInput
from graph.messages.message import Message, label, message
from graph.model.enums import RegionKind, ServiceType
from graph.model.partial_dates import months_later

MAX_GONE = 100


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
    level: RegionLevel = RegionKind.DISTRICT,
    within: Within = None,
    services: Services = None,
    programmes: Programmes = (),
    horizon: Annotated[int, "The number of months to look ahead for fundings, 1–120."] = 12,
    first: Annotated[int, "The greatest number of cells and of fundings to return, 1–1000."] = 100,
    on: OnDay = None,
) -> WhatIf:
    """The difference in coverage and funding if the statements about these actors or programmes did not exist, and with
    them the services whose carriers are all removed. Nothing is written."""
    require_range("first", first, 1, MAX_LISTED)
    require_range("horizon", horizon, 1, MOST_MONTHS)
    gone = frozenset(without)
    if not 1 <= len(gone) <= MAX_GONE:
        raise BadUserInput(f"`without` has {len(gone)} entries.", hint=f"Give 1 to {MAX_GONE}.")
    day = on or context.today
    asked = MatrixRequest.of(level, within, services, programmes, actors=tuple(sorted(gone)))
    parameters = asked.parameters(day, day) | {"since": day}
    covering, paying = await context.read_both(READ_COVERAGE, READ_FUNDINGS, **parameters)
    facts = asked.facts(covering)
    before = Matrix(facts.known, asked.columns, day.isoformat())
    after = Matrix(facts.known.without(gone), asked.columns, day.isoformat())
    pairs = list(zip(before.cells(), after.cells(), strict=True))
    lost = sorted(facts.known.orphans(gone) - gone)
    changes = sorted((pair for pair in pairs if _differ(*pair)), key=_severity)
    return WhatIf(
        on=day,
        without_count=len(gone),
        without=tuple(map(actor_key, sorted(gone))),
        lost_service_count=len(lost),
        lost_services=tuple(map(service_key, lost)),
        columns=tuple(_columns(pairs, facts.column_names)),
        change_count=len(changes),
        changes=tuple(_change(*pair, facts.column_names) for pair in changes[:first]),
        cliff=await asyncio.to_thread(_cliff, paying, day, months_later(day, horizon), gone, within, first),
    )


def _cliff(
    records: FundingRecords, on: date, until: date, gone: frozenset[str], within: str | None, first: int
) -> FundingCliff:
    """What ends with them gone that would not end else, or sooner or with less left."""
    known = funding_rows.facts(records)
    settled = grants.grants(known)
    anyway = set(grants.cliff(known, on, until, of=settled))
    besides = [ended for ended in grants.cliff(known, on, until, gone, of=settled) if ended not in anyway]
    return cliff.answer(known, cliff.hits(known, settled, besides, on, within), on, until, first, besides=True)


def _differ(before: Cell, after: Cell) -> bool:
    return (before.state, before.provider_count) != (after.state, after.provider_count)


def _severity(pair: tuple[Cell, Cell]) -> tuple[int, int, str, str]:
    """Where the state changes most, then most people."""
    before, after = pair
    lost = BADNESS[after.state] - BADNESS[before.state]
    return -lost, -(before.place.population or 0), before.place.ags, before.column


def _columns(pairs: Sequence[tuple[Cell, Cell]], names: Mapping[Column, Message]) -> Iterable[CoverageDifference]:
    by_column: dict[Column, list[tuple[Cell, Cell]]] = {}
    for pair in pairs:
        by_column.setdefault(pair[0].column, []).append(pair)
    for column, found in by_column.items():
        before, after = zip(*found, strict=True)
        yield CoverageDifference(*column_keys(column), names[column], tallies(before), tallies(after))


def _change(before: Cell, after: Cell, names: Mapping[Column, Message]) -> CoverageChange:
    return CoverageChange(
        region_key(before.place.ags),
        before.place.population,
        *column_keys(before.column),
        before.state,
        after.state,
        before.provider_count,
        after.provider_count,
        _sentence(before, after, names[before.column]),
    )


def _sentence(before: Cell, after: Cell, column: Message) -> Message:
    return message(
        "coverage-change",
        region=before.place.name,
        column=column,
        changed="NO" if before.state is after.state else "YES",
        before=label(before.state),
        after=label(after.state),
        providers_before=before.provider_count,
        providers_after=after.provider_count,
    )
