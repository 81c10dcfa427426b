"""How much money goes between the levels, each euro once at each stage, and which statements don't count and why."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from graph.analysis.funding.double_counting import Chains, CountedFunding, Repetition, Stage
from graph.analysis.funding.flow_levels import FlowLevel, stage, tells
from graph.analysis.funding.funding_rows import Facts
from graph.compile import totals
from graph.compile.totals import EuroTotals, Group
from graph.model.enums import FundingPeriod


class FlowExclusion(StrEnum):
    """The reason why the amount of a statement does not count."""

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


class Span(NamedTuple):
    """A day, or some years; one of the two."""

    on: date | None
    years: range

    def times(self, told: CountedFunding) -> frozenset[int]:
        """The years for which a statement is asked: that of the day, or those that a source speaks of."""
        if self.on:
            return frozenset({self.on.year}) if told.paid.holds(self.on.isoformat()) else frozenset()
        return frozenset(told.group.years & set(self.years))


class Counted(NamedTuple):
    """A statement at a stage, with the groups that totals count of it: one, or one for each run of years."""

    told: CountedFunding
    groups: tuple[Group, ...]


class Left(NamedTuple):
    """A statement that doesn't count at a stage in some years; `stage` is None where it's for all of them."""

    reason: FlowExclusion
    stage: Stage | None
    told: CountedFunding
    years: frozenset[int]


@dataclass(frozen=True)
class Sums:
    """Of the statements asked for: what counts between each level and the next, by stage; and all that doesn't."""

    levels: tuple[FlowLevel, ...]
    asked: int
    stages: Mapping[Stage, tuple[Counted, ...]]
    left: tuple[Left, ...]

    def before(self, level: FlowLevel) -> tuple[Counted, ...]:
        """What comes into a level."""
        return self.stages[stage(self.levels, level)]


def sums(facts: Facts, among: Sequence[CountedFunding], levels: tuple[FlowLevel, ...], span: Span) -> Sums:
    times = {t.paid.id: span.times(t) for t in among}
    asked = [t for t in among if times[t.paid.id]]
    chains = Chains(facts, asked, times)
    stages: dict[Stage, tuple[Counted, ...]] = {}
    left = [] if span.on else [Left(FlowExclusion.UNDATED, None, t, frozenset()) for t in among if _timeless(t)]
    number = len(asked) + len(left)
    for at in dict.fromkeys(stage(levels, level) for level in levels[1:]):
        repeated = chains.repeated(at)
        here = [t for t in asked if tells(facts, t, at)]
        left += [Left(*key, t, years) for t in here for key, years in _why(repeated.get(t.paid.id, {}), at)]
        stages[at] = tuple(_counted(here, times, repeated, span))
        left += _uncounted(stages[at], at, span, times)
    left += _elsewhere(facts, asked, stages.keys(), times)
    return Sums(levels, number, stages, tuple(left))


def _why(repeated: Mapping[int, Repetition], at: Stage) -> Iterator[tuple[tuple[FlowExclusion, Stage], frozenset[int]]]:
    for repetition in dict.fromkeys(repeated.values()):
        years = frozenset(year for year, found in repeated.items() if found is repetition)
        yield (FlowExclusion(repetition), at), years


def _counted(
    here: Iterable[CountedFunding],
    times: Mapping[str, frozenset[int]],
    repeated: Mapping[str, Mapping[int, Repetition]],
    span: Span,
) -> Iterator[Counted]:
    for t in here:
        years = times[t.paid.id] - repeated.get(t.paid.id, {}).keys()
        if t.adds_up and not t.group.yearly and years != times[t.paid.id]:
            continue  # a sum for a whole term can't be divided by years
        if years:
            clipped = span.on is None and t.adds_up and t.group.yearly
            yield Counted(t, tuple(_clipped(t.group, years)) if clipped else (t.group,))


def _clipped(group: Group, years: Iterable[int]) -> Iterator[Group]:
    """The group for these years only, as one group for each run of them: 2021, 2022, 2024 → 2021–2022 and 2024."""
    yearly = group._replace(period=FundingPeriod.PER_YEAR)
    first = last = None
    for year in sorted(years):
        if last is not None and year != last + 1:
            yield yearly._replace(first_year=first, end_year=last, last_year=last)
            first = None
        first, last = year if first is None else first, year
    yield yearly._replace(first_year=first, end_year=last, last_year=last)


def _timeless(told: CountedFunding) -> bool:
    """Whether no source gives the statement any time: no year is its."""
    return not told.group.years


def _uncounted(
    counted: Sequence[Counted], at: Stage, span: Span, times: Mapping[str, frozenset[int]]
) -> Iterator[Left]:
    """Statements whose amounts money doesn't add, as it says itself."""
    wholes: dict[Hashable, list[Group]] = {}
    for t, groups in counted:
        if t.whole and t.group.about is not None:
            wholes.setdefault(t.group.about, []).extend(groups)
    for t, groups in counted:
        unit = None if t.group.euros is None else 1.0
        reason = _reason(t.group._replace(euros=unit, size=1, about=None), span.on)
        if reason is None and t.paid.scope in totals.PARTS and t.group.about is not None:
            beside = totals.total([*wholes.get(t.group.about, ()), *groups], span.on)
            reason = FlowExclusion.PART_OF_GRANT if beside.parts else None
        if reason:
            yield Left(reason, at, t, times[t.paid.id])


@lru_cache(maxsize=4096)
def _reason(group: Group, on: date | None) -> FlowExclusion | None:
    """Why totals don't add an amount. It's the same for all groups that differ in the amount only, so callers put one
    euro."""
    total = totals.total([group], on)
    if total.disputed:
        return FlowExclusion.DISPUTED
    if total.per_recipient:
        return FlowExclusion.PER_RECIPIENT
    return FlowExclusion.UNDATED if total.undated else None


def _elsewhere(
    facts: Facts, asked: Iterable[CountedFunding], stages: Iterable[Stage], times: Mapping[str, frozenset[int]]
) -> Iterator[Left]:
    """Statements that tell of money at none of the stages asked for."""
    for t in asked:
        if not any(tells(facts, t, at) for at in stages):
            both = facts.is_programme(t.paid.funder) and facts.is_programme(t.paid.recipient)
            reason = FlowExclusion.BETWEEN_PROGRAMMES if both else FlowExclusion.OTHER_STAGE
            yield Left(reason, None, t, times[t.paid.id])


def totals_of(counted: Iterable[Counted], on: date | None) -> EuroTotals:
    """As `totals.total`; groups that differ in the sum only are one."""
    merged: dict[Hashable, Group] = {}
    for c in counted:
        for group in c.groups:
            totals.add_group(merged, group)
    return totals.total(merged.values(), on)
