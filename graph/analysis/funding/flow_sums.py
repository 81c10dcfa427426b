"""The sums that flow between levels, each euro once at each stage, and the fundings that are left out, with reasons."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from graph.analysis.funding.double_counting import CountedFunding, DuplicateFinder, DuplicateReason, FlowStage
from graph.analysis.funding.flow_levels import FlowLevel, is_counted_at, stage_before
from graph.analysis.funding.funding_rows import FundingNetwork
from graph.compile import totals
from graph.compile.totals import AmountGroup, EuroTotals
from graph.model.enums import FundingPeriod


class FlowExclusion(StrEnum):
    """The reason why the amount of a statement does not count.

    PROGRAMME_SUM: the money is already counted as a payment into the programme.
    DOUBLE_REPORTED: it is reported both as paid out of the programme and as paid in its name; one of them counts.
    PASSED_ON: the money is passed on and counted already with its first recipient.
    GROUP_SUM: the sum for a group of recipients already counts and may contain it.
    BETWEEN_PROGRAMMES: a payment from programme to programme is not drawn.
    OTHER_STAGE: it is about a stage that the chosen levels do not show.
    DISPUTED: another source names an amount for the same funding, and the newer source counts.
    PART_OF_GRANT: it is a part of a funding that already counts as a whole.
    PER_RECIPIENT: the amount is for each recipient and can't be added up.
    UNDATED: no source says for which year the amount is.
    """

    PROGRAMME_SUM = "PROGRAMME_SUM"
    DOUBLE_REPORTED = "DOUBLE_REPORTED"
    PASSED_ON = "PASSED_ON"
    GROUP_SUM = "GROUP_SUM"
    BETWEEN_PROGRAMMES = "BETWEEN_PROGRAMMES"
    OTHER_STAGE = "OTHER_STAGE"
    DISPUTED = "DISPUTED"
    PART_OF_GRANT = "PART_OF_GRANT"
    PER_RECIPIENT = "PER_RECIPIENT"
    UNDATED = "UNDATED"


class FlowPeriod(NamedTuple):
    """The requested time: a day and its year, or, if `on` is None, some years."""

    on: date | None
    years: range

    def years_of(self, counted: CountedFunding) -> frozenset[int]:
        """The years in which a funding counts: that of the day if it holds then, or all that a source reports."""
        if self.on:
            return frozenset({self.on.year}) if counted.funding.holds(self.on.isoformat()) else frozenset()
        return _years_in(self.years, counted.amount.years)


@lru_cache(maxsize=4096)
def _years_in(period: range, years: frozenset[int]) -> frozenset[int]:
    return years.intersection(period)


class StageAmounts(NamedTuple):
    """A funding that counts at a stage, with its amounts: one, or one for each run of consecutive years."""

    counted: CountedFunding
    amounts: tuple[AmountGroup, ...]


class ExcludedFunding(NamedTuple):
    """A funding that does not count at a stage in some years; `stage` is None if it counts at none of the stages.
    `amounts` are those that are in no sum; a statement that sums count without its amount, such as a disputed one, has
    none.
    """

    reason: FlowExclusion
    stage: FlowStage | None
    counted: CountedFunding
    years: frozenset[int]
    amounts: tuple[AmountGroup, ...]


@dataclass(frozen=True)
class FlowSums:
    """What counts between the levels, by stage, and what does not; `requested` is the number of fundings in all."""

    levels: tuple[FlowLevel, ...]
    requested: int
    stages: Mapping[FlowStage, tuple[StageAmounts, ...]]
    excluded: tuple[ExcludedFunding, ...]

    @property
    def in_period(self) -> frozenset[str]:
        """The ids of the fundings of the period: those that count, and those that are excluded, but not as undated."""
        counted = {c.counted.funding.id for stage in self.stages.values() for c in stage}
        return frozenset(counted | {e.counted.funding.id for e in self.excluded if e.stage or e.years})

    def into(self, level: FlowLevel) -> tuple[StageAmounts, ...]:
        """What flows into a level from the one before it."""
        return self.stages[stage_before(self.levels, level)]


def flow_sums(
    network: FundingNetwork, fundings: Sequence[CountedFunding], levels: tuple[FlowLevel, ...], period: FlowPeriod
) -> FlowSums:
    """Counts fundings at each stage between the levels; each requested funding counts or is excluded with a reason."""
    years = {c.funding.id: period.years_of(c) for c in fundings}
    requested = [c for c in fundings if years[c.funding.id]]
    undated = [] if period.on else [c for c in fundings if not c.amount.years]
    excluded = [ExcludedFunding(FlowExclusion.UNDATED, None, c, frozenset(), (c.amount,)) for c in undated]
    finder = DuplicateFinder(network, requested, years)
    stages: dict[FlowStage, tuple[StageAmounts, ...]] = {}
    for stage in dict.fromkeys(stage_before(levels, level) for level in levels[1:]):
        duplicates = finder.duplicates(stage)
        at_stage = [c for c in requested if is_counted_at(network, c, stage)]
        for c in at_stage:
            reasons = duplicates.get(c.funding.id, {})
            excluded += _excluded_duplicates(c, stage, reasons, years[c.funding.id], period)
        stages[stage] = tuple(_stage_amounts(at_stage, years, duplicates, period))
        excluded += _not_added_up(stages[stage], stage, period, years)
    excluded += _at_no_stage(network, requested, stages.keys(), years, period)
    return FlowSums(levels, len(requested) + len(undated), stages, tuple(excluded))


def _excluded_duplicates(
    counted: CountedFunding,
    stage: FlowStage,
    reasons: Mapping[int, DuplicateReason],
    requested: frozenset[int],
    period: FlowPeriod,
) -> Iterator[ExcludedFunding]:
    """A funding that is a duplicate in some years, once for each reason."""
    if not reasons:
        return
    is_whole = not _is_divisible(counted, period)
    is_counted = is_whole and not counted.adds_up and bool(requested - reasons.keys())
    for i, reason in enumerate(dict.fromkeys(reasons.values())):
        years = frozenset(year for year, other in reasons.items() if other is reason)
        amounts = () if is_counted or (is_whole and i) else _amounts(counted, years, period)
        yield ExcludedFunding(FlowExclusion(reason), stage, counted, years, amounts)


def _stage_amounts(
    fundings: Iterable[CountedFunding],
    years_by_id: Mapping[str, frozenset[int]],
    duplicates: Mapping[str, Mapping[int, DuplicateReason]],
    period: FlowPeriod,
) -> Iterator[StageAmounts]:
    """The fundings with the amounts of the years in which they are not duplicates."""
    for c in fundings:
        requested = years_by_id[c.funding.id]
        years = requested - duplicates.get(c.funding.id, {}).keys()
        if c.adds_up and not c.amount.yearly and years != requested:
            continue  # A sum for a whole term cannot be divided by years.
        if years:
            yield StageAmounts(c, _amounts(c, years, period))


def _is_divisible(counted: CountedFunding, period: FlowPeriod) -> bool:
    """Whether the amount can be counted for some of its years only."""
    return period.on is None and counted.adds_up and counted.amount.yearly


def _amounts(counted: CountedFunding, years: Iterable[int], period: FlowPeriod) -> tuple[AmountGroup, ...]:
    """The amounts of some years; the whole amount if it cannot be divided by years."""
    return tuple(_clipped(counted.amount, years)) if _is_divisible(counted, period) else (counted.amount,)


def _clipped(amount: AmountGroup, years: Iterable[int]) -> Iterator[AmountGroup]:
    """A yearly amount for these years only, as one amount for each run: 2021, 2022, 2024 → 2021–2022 and 2024."""
    first = last = None
    for year in sorted(years):
        if last is not None and year != last + 1:
            yield _in_years(amount, first, last)
            first = None
        first, last = year if first is None else first, year
    yield _in_years(amount, first, last)


def _in_years(amount: AmountGroup, first: int | None, last: int | None) -> AmountGroup:
    # Half the time of `_replace`.
    _, _, _, kind, _, scope, counts, euros, size, grant = amount
    return AmountGroup(first, last, last, kind, FundingPeriod.PER_YEAR, scope, counts, euros, size, grant)


def _not_added_up(
    counted: Sequence[StageAmounts], stage: FlowStage, period: FlowPeriod, years: Mapping[str, frozenset[int]]
) -> Iterator[ExcludedFunding]:
    """The fundings whose amounts totals do not add up, such as those of an older source."""
    whole_grants: dict[Hashable, list[AmountGroup]] = {}
    for c, amounts in counted:
        if c.is_whole_sum and c.amount.grant is not None:
            whole_grants.setdefault(c.amount.grant, []).extend(amounts)
    for c, amounts in counted:
        first, end, last, kind, rhythm, scope, counts, euros, _, _ = c.amount
        one_euro = None if euros is None else 1.0
        amount = AmountGroup(first, end, last, kind, rhythm, scope, counts, one_euro, 1)
        reason = _reason_not_added_up(amount, period.on)
        if reason is None and c.funding.scope in totals.PARTS and c.amount.grant is not None:
            with_whole = totals.total([*whole_grants.get(c.amount.grant, ()), *amounts], period.on)
            reason = FlowExclusion.PART_OF_GRANT if with_whole.parts else None
        if reason:
            yield ExcludedFunding(reason, stage, c, years[c.funding.id], ())


@lru_cache(maxsize=4096)
def _reason_not_added_up(amount: AmountGroup, on: date | None) -> FlowExclusion | None:
    """Why totals do not add an amount. The number of euros does not matter, so callers pass one: the cache is small."""
    total = totals.total([amount], on)
    if total.disputed:
        return FlowExclusion.DISPUTED
    if total.per_recipient:
        return FlowExclusion.PER_RECIPIENT
    return FlowExclusion.UNDATED if total.undated else None


def _at_no_stage(
    network: FundingNetwork,
    requested: Iterable[CountedFunding],
    stages: Iterable[FlowStage],
    years: Mapping[str, frozenset[int]],
    period: FlowPeriod,
) -> Iterator[ExcludedFunding]:
    """The fundings that belong to none of the stages."""
    for c in requested:
        if not any(is_counted_at(network, c, stage) for stage in stages):
            both = network.is_programme(c.funding.funder) and network.is_programme(c.funding.recipient)
            reason = FlowExclusion.BETWEEN_PROGRAMMES if both else FlowExclusion.OTHER_STAGE
            amounts = _amounts(c, years[c.funding.id], period)
            yield ExcludedFunding(reason, None, c, years[c.funding.id], amounts)


def totals_of(counted: Iterable[StageAmounts | ExcludedFunding], on: date | None) -> EuroTotals:
    """The totals of the amounts, on a day or over all years."""
    merged: dict[Hashable, AmountGroup] = {}
    for c in counted:
        for amount in c.amounts:
            totals.add_group(merged, amount)
    return totals.total(merged.values(), on)
