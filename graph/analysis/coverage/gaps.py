"""The question `gaps`: cells of the coverage matrix that need action, ranked by severity, with their reasons in words.

Gaps are sorted lexicographically: by the most urgent of the requested reasons, in the order of `GapReason`; then by
population, the largest first and unknown last; then by key. Example:

    05170:VICTIM_COUNSELLING   ENDS              460 000 people   1
    05515:EXIT_COUNSELLING     NOTHING_REPORTED  320 000 people   2
    05315:EXIT_COUNSELLING     NOTHING_REPORTED  unknown          3
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from graph.analysis.core.keys import (
    ActorKey,
    PartialDay,
    ProgrammeKey,
    RegionKey,
    StatementKey,
    actor_key,
    region_key,
    statement_key,
)
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_range
from graph.analysis.coverage import gap_sentences
from graph.analysis.coverage.coverage import (
    DayArgument,
    LevelArgument,
    MatrixRequest,
    ProgrammesArgument,
    ServicesArgument,
    WithinArgument,
    column_keys,
)
from graph.analysis.coverage.matrix import READ_COVERAGE, ColumnKey, CoverageStatement, Matrix, MatrixCell
from graph.analysis.coverage.states import SEVERITY, CoverageEvidence, CoverageState, state_of
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.enums import RegionKind, ServiceType
from graph.model.partial_dates import months_later, partial


class GapReason(StrEnum):
    """The reason why a cell needs action; the most urgent reason comes first. NOTHING_OFFERED: a source states that
    nothing is offered. ENDS: it ends before `endsBefore` without a known successor. NOTHING_REPORTED: no source
    says anything about the region as a whole. PARTLY_COVERED: only a part is covered. NOT_CONFIRMED: no source has
    confirmed it for `staleMonths` months. SINGLE_PROVIDER: the service depends on a single provider."""

    NOTHING_OFFERED = "NOTHING_OFFERED"
    ENDS = "ENDS"
    NOTHING_REPORTED = "NOTHING_REPORTED"
    PARTLY_COVERED = "PARTLY_COVERED"
    NOT_CONFIRMED = "NOT_CONFIRMED"
    SINGLE_PROVIDER = "SINGLE_PROVIDER"


_RANK = {reason: rank for rank, reason in enumerate(GapReason)}


@dataclass(frozen=True)
class Gap:
    """A cell of the matrix that needs action."""

    key: Annotated[str, "The key of the cell, for use in `after`."]
    region: Annotated[RegionKey, "The region."]
    people: Annotated[int | None, "The number of inhabitants; null if it is unknown."]
    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    state: Annotated[CoverageState, "The state on the day."]
    reason: Annotated[GapReason, "The most urgent reason."]
    reasons: Annotated[tuple[GapReason, ...], "All reasons."]
    sentence: Annotated[Message, "The region, the service and all reasons in words."]
    ends: Annotated[PartialDay | None, "The day on which it ends; null if no end before `endsBefore` is known."]
    last_confirmed: Annotated[date | None, "The newest day on which it was confirmed; null if it never was."]
    provider_count: Annotated[int, "The number of independent providers."]
    actor_count: Annotated[int, "The services or participants."]
    actors: Annotated[tuple[ActorKey, ...], "The services or participants that cover the region."]
    statement_count: Annotated[int, "The number of statements behind the cell."]
    statements: Annotated[tuple[StatementKey, ...], "The statements behind the gap."]


@dataclass(frozen=True, slots=True)
class GapCount:
    """The number of gaps that have one reason."""

    reason: Annotated[GapReason, "The reason."]
    count: Annotated[int, "The number of gaps that have this reason."]


@dataclass(frozen=True, slots=True)
class Gaps:
    """Gaps in coverage; the most urgent ones come first."""

    on: Annotated[date, "The reference day."]
    total_count: Annotated[int, "The number of all gaps, regardless of `first`."]
    reasons: Annotated[tuple[GapCount, ...], "The number of gaps by reason; a gap can have several reasons."]
    nodes: Annotated[tuple[Gap, ...], "The gaps."]


async def gaps(
    context: QueryContext,
    *,
    level: LevelArgument = RegionKind.DISTRICT,
    within: WithinArgument = None,
    services: ServicesArgument = None,
    programmes: ProgrammesArgument = (),
    reasons: Annotated[tuple[GapReason, ...] | None, "Only gaps with one of these reasons are returned."] = None,
    min_people: Annotated[int | None, "Only regions with at least this number of inhabitants are considered."] = None,
    max_people: Annotated[int | None, "Only regions with at most this number of inhabitants are considered."] = None,
    stale_months: Annotated[
        int, "The number of months, 1–600, after which a service counts as not confirmed for a long time."
    ] = 12,
    ends_before: Annotated[
        date | None, "Services that end before this day count as ending; the default is one year after `on`."
    ] = None,
    first: Annotated[int, "The greatest number of items to return, 1–1000."] = 50,
    after: Annotated[str | None, "Gaps after the one with this `key` are returned."] = None,
    on: DayArgument = None,
) -> Gaps:
    """The cells of the matrix of coverage that need action: the most urgent reason comes first, and among equal reasons
    the region with the most inhabitants."""
    require_range("first", first, 1, MAX_LISTED)
    require_range("staleMonths", stale_months, 1, 600)
    if not 0 <= (min_people or 0) <= (10**10 if max_people is None else max_people):
        message = f"`minPeople` is {min_people}, `maxPeople` is {max_people}."
        raise BadUserInput(message, hint="Give numbers from 0, the smaller one first.")
    day = on or context.today
    until = ends_before or months_later(day, 12)
    if until < day:
        raise BadUserInput(f"`endsBefore` is {until}, before {day}.", hint="Give a day after `on`.")
    request = MatrixRequest.of(level, within, services, programmes, with_names=True)
    records = await context.read(READ_COVERAGE, **request.parameters(day, until))
    matrix = Matrix(request.data(records), request.columns, day.isoformat())
    stale = months_later(day, -stale_months).isoformat()
    finder = GapFinder(matrix, until.isoformat(), stale, request.column_names(records))
    chosen = frozenset(reasons if reasons is not None else GapReason)
    matching = [gap for gap in finder.gaps() if chosen & set(gap.reasons) and _has_people(gap, min_people, max_people)]
    matching.sort(key=lambda gap: _sort_key(gap, chosen))
    start = _position_after(matching, after)
    return Gaps(
        on=day,
        total_count=len(matching),
        reasons=tuple(GapCount(reason, sum(reason in gap.reasons for gap in matching)) for reason in GapReason),
        nodes=tuple(matching[start : start + first]),
    )


def _has_people(gap: Gap, least: int | None, most: int | None) -> bool:
    """Whether the population is in the range; an unknown population is in no range."""
    if least is None and most is None:
        return True
    return gap.people is not None and (least is None or gap.people >= least) and (most is None or gap.people <= most)


def _sort_key(gap: Gap, chosen: frozenset[GapReason]) -> tuple[int, bool, int, str]:
    rank = min(_RANK[reason] for reason in gap.reasons if reason in chosen)
    return rank, gap.people is None, -(gap.people or 0), gap.key


def _position_after(matching: Sequence[Gap], key: str | None) -> int:
    """The position after the gap with this key; 0 for None. Raises BadUserInput if no gap has the key."""
    if key is None:
        return 0
    position = next((i for i, gap in enumerate(matching) if gap.key == key), None)
    if position is None:
        raise BadUserInput(f"`after` is {key!r}, which is no gap of these.", hint="Give the `key` of a gap.")
    return position + 1


@dataclass(frozen=True)
class GapFinder:
    """Finds the cells of a matrix that need action.

    `until` and `stale` are ISO days: what does not hold on `until` counts as ending, and what was last confirmed before
    `stale` counts as not confirmed for a long time. `column_names`: the columns in words.
    """

    matrix: Matrix
    until: str
    stale: str
    column_names: Mapping[ColumnKey, Message]

    def gaps(self) -> Iterable[Gap]:
        later = Matrix(self.matrix.data, self.matrix.columns, self.until)
        for region in self.matrix.data.regions:
            for cell, later_cell in zip(self.matrix.row(region), later.row(region), strict=True):
                ending = _ending(cell, later_cell)
                reasons = tuple(self.reasons(cell, ending))
                if reasons:
                    yield self.gap(cell, reasons, ending)

    def reasons(self, cell: MatrixCell, ending: Sequence[CoverageStatement]) -> Iterable[GapReason]:
        """The reasons of a cell, the most urgent first."""
        if cell.state is CoverageState.NONE:
            yield GapReason.NOTHING_OFFERED
        if ending:
            yield GapReason.ENDS
        if cell.state is CoverageState.NOT_REPORTED:
            yield GapReason.NOTHING_REPORTED
        if cell.state is CoverageState.PARTIAL:
            yield GapReason.PARTLY_COVERED
        if cell.state is CoverageState.UNCONFIRMED and (cell.last_confirmed or "") < self.stale:
            yield GapReason.NOT_CONFIRMED
        if cell.provider_count == 1 and cell.column in ServiceType.__members__:
            yield GapReason.SINGLE_PROVIDER

    def gap(self, cell: MatrixCell, reasons: tuple[GapReason, ...], ending: Sequence[CoverageStatement]) -> Gap:
        sentences = [self.sentence(cell, reason, ending) for reason in reasons]
        return Gap(
            f"{cell.region.ags}:{cell.column}",
            region_key(cell.region.ags),
            cell.region.population,
            *column_keys(cell.column),
            state=cell.state,
            reason=reasons[0],
            reasons=reasons,
            sentence=gap_sentences.coverage_gap_text(cell, self.column_names[cell.column], sentences),
            ends=_end_of(ending[-1]) if ending else None,
            last_confirmed=date.fromisoformat(cell.last_confirmed) if cell.last_confirmed else None,
            provider_count=cell.provider_count,
            actor_count=len(cell.subjects),
            actors=tuple(map(actor_key, cell.subjects)),
            statement_count=len(cell.statements),
            statements=tuple(statement_key(statement.type, statement.id) for statement in cell.statements),
        )

    def sentence(self, cell: MatrixCell, reason: GapReason, ending: Sequence[CoverageStatement]) -> Message:
        names = self.matrix.data.names
        match reason:
            case GapReason.NOTHING_OFFERED:
                return gap_sentences.nothing_offered_sentence(cell)
            case GapReason.ENDS:
                return gap_sentences.offers_end_sentence(ending, _end_of(ending[-1]), names)
            case GapReason.NOTHING_REPORTED:
                return gap_sentences.nothing_reported_sentence(cell)
            case GapReason.PARTLY_COVERED:
                return gap_sentences.partly_covered_sentence(cell, names)
            case GapReason.NOT_CONFIRMED:
                return gap_sentences.not_confirmed_sentence(cell, names)
            case GapReason.SINGLE_PROVIDER:
                return gap_sentences.single_provider_sentence(cell, names)


def _ending(cell: MatrixCell, later: MatrixCell) -> tuple[CoverageStatement, ...]:
    """The offers that end before the later day, the last to end last; none if the state does not get worse by then.

    Time alone must not make the state worse: a statement that holds on both days counts on the later one as confirmed
    if it is confirmed on the earlier one, and one that begins in between if it is confirmed when it begins.
    """
    if not cell.offers or SEVERITY[state_of(_later_evidence(cell, later))] <= SEVERITY[cell.state]:
        return ()
    ended = [offer for offer in cell.offers if offer.valid_to and not offer.holds(later.day)]
    return tuple(sorted(ended, key=lambda offer: (offer.valid_to, offer.id)))


def _later_evidence(cell: MatrixCell, later: MatrixCell) -> set[CoverageEvidence]:
    return {
        CoverageEvidence(
            statement.extent, statement.is_confirmed(max(cell.day, statement.valid_from or "")), parts_only
        )
        for parts_only, statements in ((False, later.about_region), (True, later.about_parts))
        for statement in statements
    }


def _end_of(statement: CoverageStatement) -> PartialDay:
    """The last day of a statement that has one."""
    assert statement.valid_to is not None
    return PartialDay(partial(statement.valid_to, statement.valid_to_precision))
