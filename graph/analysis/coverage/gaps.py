"""The question `gaps`: where action is needed, ranked by urgency, with the reasons in words.

Regions in which the same actors leave the same need are one gap. Gaps are sorted lexicographically: by the most urgent
of the requested reasons, in the order of `GapReason`; then by the people concerned, the most first and unknown last;
then by key. Example:

    05515:EXIT_COUNSELLING     NOTHING_REPORTED   320 000 people in 1 region     1
    05315:EXIT_COUNSELLING     NOTHING_REPORTED   unknown                        2
    05170:VICTIM_COUNSELLING   ENDS               460 000 people in 1 region     3
    05711:MOBILE_COUNSELLING   SINGLE_PROVIDER  2 060 000 people in 7 regions    4
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
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
from graph.analysis.coverage.coverage_answer import column_keys
from graph.analysis.coverage.gap_sentences import GapSentences, end_of, gaps_sentence
from graph.analysis.coverage.matrix import READ_COVERAGE, CoverageRegion, Matrix
from graph.analysis.coverage.needs import NEEDED_SERVICES, FoldedNeed, GapReason, Need, folded, needs_of
from graph.analysis.coverage.places import people_in
from graph.analysis.coverage.states import CoverageState
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.enums import RegionKind, ServiceType
from graph.model.partial_dates import months_later

_RANK = {reason: rank for rank, reason in enumerate(GapReason)}


@dataclass(frozen=True)
class Gap:
    """A need for action: a service or programme in one region, or in several where the same actors leave the same
    need."""

    key: Annotated[str, "The key of the gap, for use in `after`."]
    region_count: Annotated[int, "The number of regions."]
    regions: Annotated[tuple[RegionKey, ...], "The regions by AGS."]
    people: Annotated[int | None, "The number of inhabitants of all regions; null if it is known for no region."]
    unknown_people_count: Annotated[int, "The number of regions whose population is not known."]
    service_type: Annotated[ServiceType | None, "The type of service; null for a programme."]
    programme: Annotated[ProgrammeKey | None, "The programme; null for a type of service."]
    state: Annotated[CoverageState, "The state on the day."]
    reason: Annotated[GapReason, "The most urgent reason."]
    reasons: Annotated[tuple[GapReason, ...], "All reasons."]
    sentence: Annotated[Message, "The regions, the service and all reasons in words."]
    ends: Annotated[PartialDay | None, "The day on which it ends; null if no end before `endsBefore` is known."]
    last_confirmed: Annotated[
        date | None,
        "The newest day on which a source states that a service is there; null if no source has a date.",
    ]
    provider_count: Annotated[int, "The number of independent providers."]
    actor_count: Annotated[int, "The services or participants."]
    actors: Annotated[tuple[ActorKey, ...], "The services or participants that cover the regions."]
    statement_count: Annotated[int, "The number of statements behind the gap."]
    statements: Annotated[tuple[StatementKey, ...], "The statements behind the gap."]


@dataclass(frozen=True, slots=True)
class GapCount:
    """The number of gaps that have one reason."""

    reason: Annotated[GapReason, "The reason."]
    count: Annotated[int, "The number of gaps that have this reason."]
    region_count: Annotated[int, "The number of regions in these gaps, each counted once."]


@dataclass(frozen=True, slots=True)
class Gaps:
    """Gaps in coverage; the most urgent ones come first."""

    on: Annotated[date, "The reference day."]
    confirmed_within: ConfirmedWithinAnswer
    total_count: Annotated[int, "The number of all gaps, regardless of `first`."]
    region_count: Annotated[int, "The number of regions with a gap."]
    sentence: Annotated[Message, "How many gaps there are, and why, in one sentence."]
    reasons: Annotated[tuple[GapCount, ...], "The number of gaps by reason; a gap can have several reasons."]
    nodes: Annotated[tuple[Gap, ...], "The gaps."]


async def gaps(
    context: QueryContext,
    *,
    level: LevelArgument = RegionKind.DISTRICT,
    within: WithinArgument = None,
    services: NeededServicesArgument = None,
    programmes: ProgrammesArgument = (),
    reasons: Annotated[tuple[GapReason, ...] | None, "Only gaps with one of these reasons are returned."] = None,
    min_people: Annotated[int | None, "Only regions with at least this number of inhabitants are considered."] = None,
    max_people: Annotated[int | None, "Only regions with at most this number of inhabitants are considered."] = None,
    ends_before: Annotated[
        date | None, "Services that end before this day count as ending; the default is one year after `on`."
    ] = None,
    first: Annotated[int, "The greatest number of items to return, 1–1000."] = 50,
    after: Annotated[str | None, "Gaps after the one with this `key` are returned."] = None,
    on: DayArgument = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> Gaps:
    """Where action is needed: the most urgent reason comes first, and among equal reasons the gap that concerns the
    most people. Regions in which the same actors leave the same need are one gap. That sources are old is no gap; the
    question `toConfirm` lists what to check."""
    require_range("first", first, 1, MAX_LISTED)
    if not 0 <= (min_people or 0) <= (10**10 if max_people is None else max_people):
        message = f"`minPeople` is {min_people}, `maxPeople` is {max_people}."
        raise BadUserInput(message, hint="Give numbers from 0, the smaller one first.")
    as_of = context.as_of(on, confirmed_within)
    until = ends_before or months_later(as_of.day, 12)
    if until < as_of.day:
        raise BadUserInput(f"`endsBefore` is {until}, before {as_of.day}.", hint="Give a day after `on`.")
    request = MatrixRequest.of(level, within, services, programmes, default=NEEDED_SERVICES, with_names=True)
    records = await context.read(READ_COVERAGE, **request.parameters(as_of.day, until))
    matrix = Matrix(request.data(records), request.columns, as_of)
    chosen = frozenset(reasons if reasons is not None else GapReason)
    needs = [
        need
        for need in needs_of(matrix, as_of.at(until))
        if not chosen.isdisjoint(need.reasons) and _has_people(need.cell.region, min_people, max_people)
    ]
    matching = sorted(folded(needs), key=lambda gap: _sort_key(gap, chosen))
    start = _position_after(matching, after)
    sentences = GapSentences(matrix.data, request.column_names(records))
    counts = tuple(_counts(needs, matching))
    return Gaps(
        on=as_of.day,
        confirmed_within=as_of.months,
        total_count=len(matching),
        region_count=len({need.cell.region for need in needs}),
        sentence=gaps_sentence(matching, {count.reason: count.count for count in counts}, level),
        reasons=counts,
        nodes=tuple(_gap(gap, sentences) for gap in matching[start : start + first]),
    )


def _has_people(region: CoverageRegion, least: int | None, most: int | None) -> bool:
    """Whether the population is in the range; an unknown population is in no range."""
    people = region.population
    if least is None and most is None:
        return True
    return people is not None and (least is None or people >= least) and (most is None or people <= most)


def _sort_key(gap: FoldedNeed, chosen: frozenset[GapReason]) -> tuple[int, bool, int, str]:
    rank = min(_RANK[reason] for reason in gap.first.reasons if reason in chosen)
    people = people_in(gap.regions)
    return rank, people is None, -(people or 0), _key(gap)


def _key(gap: FoldedNeed) -> str:
    return f"{gap.first.cell.region.ags}:{gap.first.cell.column}"


def _position_after(matching: Sequence[FoldedNeed], key: str | None) -> int:
    """The position after the gap with this key; 0 for None. Raises BadUserInput if no gap has the key."""
    if key is None:
        return 0
    position = next((i for i, gap in enumerate(matching) if _key(gap) == key), None)
    if position is None:
        raise BadUserInput(f"`after` is {key!r}, which is no gap of these.", hint="Give the `key` of a gap.")
    return position + 1


def _counts(needs: Sequence[Need], matching: Sequence[FoldedNeed]) -> Iterable[GapCount]:
    for reason in GapReason:
        regions = {need.cell.region for need in needs if reason in need.reasons}
        yield GapCount(reason, sum(reason in gap.first.reasons for gap in matching), len(regions))


def _gap(gap: FoldedNeed, sentences: GapSentences) -> Gap:
    cell, offers, ending = gap.first.cell, gap.offers, gap.ending
    last_confirmed = max((offer.last_confirmed for offer in offers if offer.last_confirmed), default=None)
    return Gap(
        _key(gap),
        len(gap.regions),
        tuple(region_key(region.ags) for region in gap.regions),
        people_in(gap.regions),
        sum(region.population is None for region in gap.regions),
        *column_keys(cell.column),
        state=cell.state,
        reason=gap.first.reasons[0],
        reasons=gap.first.reasons,
        sentence=sentences.gap(gap),
        ends=end_of(ending[-1]) if ending else None,
        last_confirmed=date.fromisoformat(last_confirmed) if last_confirmed else None,
        provider_count=cell.provider_count,
        actor_count=len(cell.subjects),
        actors=tuple(map(actor_key, cell.subjects)),
        statement_count=len(gap.statements),
        statements=tuple(statement_key(statement.type, statement.id) for statement in gap.statements),
    )
