"""The question `what_if`: how coverage and ending fundings would differ without some actors or programmes.

The matrix of coverage is computed twice from the same data, the second time without the statements of the removed
actors. Example: A alone provides the service S, A and B provide T. Without A, S has no carrier left and disappears: the
regions that only S covered lose it. T stays with its carrier B, and its regions keep their state.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
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
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_range,
)
from graph.analysis.coverage.coverage import (
    DayArgument,
    LevelArgument,
    MatrixRequest,
    NeededServicesArgument,
    ProgrammesArgument,
    WithinArgument,
)
from graph.analysis.coverage.coverage_answer import CoverageTally, column_keys, tallies
from graph.analysis.coverage.losses import (
    CellChange,
    CellLosses,
    CoverageLossKind,
    LossSentences,
    changes_among,
    losses_of,
)
from graph.analysis.coverage.matrix import READ_COVERAGE, ColumnKey, Matrix, MatrixCell
from graph.analysis.coverage.needs import NEEDED_SERVICES
from graph.analysis.coverage.places import people_in
from graph.analysis.coverage.states import CoverageState
from graph.analysis.funding.cliff import MAX_MONTHS, cliff_answer
from graph.analysis.funding.cliff_answer import FundingCliff
from graph.analysis.funding.funding_rows import Fundings, read_fundings
from graph.analysis.funding.grants import grants_ending, grants_of
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.enums import RegionKind, ServiceType
from graph.model.partial_dates import months_later
from graph.model.validity import AsOf

MAX_REMOVED = 100


@dataclass(frozen=True, slots=True)
class CoverageChange:
    """A cell that would change."""

    region: Annotated[RegionKey, "The region."]
    people: Annotated[int | None, "The number of inhabitants; null if it is unknown."]
    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    loss: Annotated[CoverageLossKind, "What the region would lose."]
    before: Annotated[CoverageState, "The state."]
    after: Annotated[CoverageState, "The state without the removed actors."]
    provider_count_before: Annotated[int, "The number of independent providers."]
    provider_count_after: Annotated[int, "The same without the removed actors."]
    sentence: Annotated[Message, "The change in words."]


@dataclass(frozen=True, slots=True)
class CoverageLoss:
    """The same loss in one or several regions."""

    loss: Annotated[CoverageLossKind, "What the regions would lose."]
    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    region_count: Annotated[int, "The number of regions."]
    regions: Annotated[tuple[RegionKey, ...], "The regions by AGS."]
    people: Annotated[int | None, "The number of inhabitants of all regions; null if it is known for no region."]
    unknown_people_count: Annotated[int, "The number of regions whose population is not known."]
    sentence: Annotated[Message, "The regions and what they would lose in words."]


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
    confirmed_within: ConfirmedWithinAnswer
    without_count: Annotated[int, "The number of removed actors."]
    without: Annotated[tuple[ActorKey, ...], "The removed actors."]
    lost_service_count: Annotated[int, "The number of services whose carriers are all removed."]
    lost_services: Annotated[tuple[ServiceKey, ...], "The services whose carriers are all removed."]
    sentence: Annotated[Message, "The worst losses in one sentence."]
    loss_count: Annotated[int, "The number of losses."]
    losses: Annotated[tuple[CoverageLoss, ...], "What would be lost, the worst first: one loss for all its regions."]
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
    services: NeededServicesArgument = None,
    programmes: ProgrammesArgument = (),
    horizon: Annotated[int, "The number of months to look ahead for fundings, 1–120."] = 12,
    first: Annotated[int, "The greatest number of cells and of fundings to return, 1–1000."] = 100,
    on: DayArgument = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> WhatIf:
    """What coverage and funding would lose if the statements about these actors or programmes did not exist, and with
    them the services whose carriers are all removed. Nobody takes the place of a removed local office. Nothing is
    written."""
    require_range("first", first, 1, MAX_LISTED)
    require_range("horizon", horizon, 1, MAX_MONTHS)
    removed = frozenset(without)
    if not 1 <= len(removed) <= MAX_REMOVED:
        raise BadUserInput(f"`without` has {len(removed)} entries.", hint=f"Give 1 to {MAX_REMOVED}.")
    as_of = context.as_of(on, confirmed_within)
    day = as_of.day
    actors = tuple(sorted(removed))
    request = MatrixRequest.of(level, within, services, programmes, default=NEEDED_SERVICES, actors=actors)
    parameters = request.parameters(day, day)
    coverage_records, mark = await context.read_marked(READ_COVERAGE, **parameters)
    fundings = await read_fundings(context, mark)
    data, column_names = request.data(coverage_records).on(as_of.iso), request.column_names(coverage_records)
    before = Matrix(data, request.columns, as_of)
    after = Matrix(data.without(removed), request.columns, as_of)
    cells = list(zip(before.cells(), after.cells(), strict=True))
    changes = changes_among(cells)
    losses = losses_of(changes, request.columns)
    sentences = LossSentences(data, column_names, level)
    lost_services = sorted(data.orphans(removed) - removed)
    until = months_later(day, horizon)
    cliff_request = ("whatIf", as_of, until, removed, within, first)
    return WhatIf(
        on=day,
        confirmed_within=as_of.months,
        without_count=len(removed),
        without=tuple(map(actor_key, actors)),
        lost_service_count=len(lost_services),
        lost_services=tuple(map(service_key, lost_services)),
        sentence=sentences.all_losses([actor.name for actor in coverage_records.actors], losses),
        loss_count=len(losses),
        losses=tuple(_loss(loss, sentences) for loss in losses),
        columns=tuple(_columns(cells, column_names)),
        change_count=len(changes),
        changes=tuple(_change(change, sentences) for change in changes[:first]),
        cliff=await context.worked_out(
            fundings.snapshot,
            cliff_request,
            lambda: asyncio.to_thread(
                fundings.network.kept,
                cliff_request,
                lambda: _cliff(fundings, as_of, until, removed, within, first),
            ),
        ),
    )


def _cliff(
    fundings: Fundings, as_of: AsOf, until: date, removed: frozenset[str], within: str | None, first: int
) -> FundingCliff:
    """The fundings that end only without the removed actors, or end earlier or with less left over."""
    network = fundings.between(as_of.day, as_of.day)
    grants = grants_of(network)
    ends_anyway = set(grants_ending(network, grants, as_of, until))
    ends = [end for end in grants_ending(network, grants, as_of, until, removed) if end not in ends_anyway]
    open_ended = [g for g in grants if g.is_open_ended(as_of.iso) and removed.isdisjoint(g.key[:3])]
    return cliff_answer(network, grants, ends, open_ended, as_of, until, within, first, is_hypothetical=True)


def _columns(
    cells: Iterable[tuple[MatrixCell, MatrixCell]], names: Mapping[ColumnKey, Message]
) -> Iterable[CoverageDifference]:
    by_column: dict[ColumnKey, list[tuple[MatrixCell, MatrixCell]]] = {}
    for before, after in cells:
        by_column.setdefault(before.column, []).append((before, after))
    for column, column_cells in by_column.items():
        before, after = zip(*column_cells, strict=True)
        yield CoverageDifference(*column_keys(column), names[column], tallies(before), tallies(after))


def _change(change: CellChange, sentences: LossSentences) -> CoverageChange:
    before, after = change
    return CoverageChange(
        region_key(change.region.ags),
        change.region.population,
        *column_keys(before.column),
        change.kind,
        before.state,
        after.state,
        before.provider_count,
        after.provider_count,
        sentences.loss(CellLosses((change,))),
    )


def _loss(loss: CellLosses, sentences: LossSentences) -> CoverageLoss:
    return CoverageLoss(
        loss.kind,
        *column_keys(loss.column),
        len(loss.regions),
        tuple(region_key(region.ags) for region in loss.regions),
        people_in(loss.regions),
        sum(region.population is None for region in loss.regions),
        sentences.loss(loss),
    )
