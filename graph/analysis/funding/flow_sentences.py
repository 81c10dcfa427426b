"""The texts of the flow diagram: how its sums are computed, what they come to, and names of nodes that stand for no
single thing.

The finding adds up the amounts for single years that flow into the last level: exact ones, approximate ones and totals.
Upper limits, amounts for each of several recipients and amounts for a whole term are not added; neither is money that
is only on record as paid into a programme, if the last level is one of recipients.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from graph.analysis.core.figures import Figure, FigureUnit
from graph.analysis.funding.double_counting import CountedFunding, FlowStage
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState, is_counted_at, stage_before
from graph.analysis.funding.flow_sums import FlowPeriod, FlowSums, totals_of
from graph.analysis.funding.funding_rows import FundingNetwork
from graph.compile.result_shape import euros
from graph.compile.totals import Bucket
from graph.messages.message import NOTHING, Conjunction, Message, conjunction, joined, label, message, quoted
from graph.model.enums import AmountKind, AmountScope

_ADDED_UP = ("exact", "approximate", "total")
_MIN_YEARS_TO_COMPARE = 3
_UNNAMED_NODES = {
    (FlowLevel.PROGRAMME, FlowNodeState.MISSING): message("flow-without-programme"),
    (FlowLevel.REGION, FlowNodeState.MISSING): message("flow-without-region"),
    (FlowLevel.REGION, FlowNodeState.SEVERAL): message("flow-several-regions"),
}


def explanation(stages: Collection[FlowStage]) -> Message:
    """How the sums of the stages are computed."""
    return message("flow-explanation", stages=joined((label(stage) for stage in FlowStage if stage in stages), " "))


def unnamed_node(level: FlowLevel, state: FlowNodeState) -> Message:
    """The name of a node that stands for no single thing of its level: nothing, or several things."""
    return _UNNAMED_NODES[level, state]


def larger_area(name: str, kind: str) -> Message:
    """The name of the node of an area larger than the regions of the level. `kind` is a value of RegionKind."""
    return message("flow-larger-area", region=joined((name,)), kind=kind)


def arrival_sentence(region: str | None, count: int, beside: Sequence[tuple[Message, int]]) -> Message:
    """What arrives in a region (by its name), and the names and numbers of what is told beside it."""
    if region is None:
        return message("flow-arrives-anywhere", count=count)
    parts = beside_parts(beside)
    return message("flow-arrives", region=quoted(region), count=count, beside_count=len(beside), beside=parts)


def beside_parts(beside: Sequence[tuple[Message, int]]) -> Conjunction:
    """What fundings beside a region are for, and how many there are for each."""
    return conjunction(message("flow-beside-part", name=name, count=number) for name, number in beside)


def rest(count: int) -> Message:
    """The name of the node that `count` smaller nodes are merged into."""
    return message("flow-rest", count=count)


class OmissionReason(StrEnum):
    """Why a funding has nothing to add up: AMOUNT, none is known; YEAR, it is for no single one."""

    AMOUNT = "AMOUNT"
    YEAR = "YEAR"
    OTHER_YEAR = "OTHER_YEAR"
    MAXIMUM = "MAXIMUM"
    PER_RECIPIENT = "PER_RECIPIENT"
    INTO_PROGRAMME = "INTO_PROGRAMME"
    OUT_OF_PROGRAMME = "OUT_OF_PROGRAMME"


@dataclass(frozen=True)
class FlowFinding:
    """Writes the finding. `region`: the name of the region that the money arrives in; `fundings`: all that arrive
    there."""

    network: FundingNetwork
    region: str | None
    fundings: Sequence[CountedFunding]
    sums: FlowSums
    period: FlowPeriod

    @cached_property
    def euros_by_year(self) -> dict[int, float]:
        """The euros that may be added up, of the years that have any, in order."""
        years = self._years
        sums = {year: round(sum(years[year].get(name, 0.0) for name in _ADDED_UP), 2) for year in sorted(years)}
        return {year: amount for year, amount in sums.items() if amount}

    @cached_property
    def _years(self) -> dict[int, Bucket]:
        return totals_of(self.sums.into(self.sums.levels[-1]), self.period.on).years

    @property
    def total_euros(self) -> float:
        return euros(round(sum(self.euros_by_year.values()), 2))

    @cached_property
    def left_out(self) -> Counter[OmissionReason]:
        """The number of requested fundings that have nothing to add up, by reason."""
        requested = (c for c in self.fundings if self._is_requested(c))
        return Counter(reason for c in requested if (reason := self._reason(c)))

    def _reason(self, counted: CountedFunding) -> OmissionReason | None:
        """None if the amount may be added up, or if a newer source contradicts it."""
        amount = counted.amount
        if not amount.counts:
            return None
        if amount.euros is None or amount.bucket is None:
            return OmissionReason.AMOUNT
        if not amount.yearly or not amount.years:
            return OmissionReason.YEAR
        if self.period.on and self.period.on.year not in amount.years:
            return OmissionReason.OTHER_YEAR
        if amount.scope == AmountScope.PER_RECIPIENT:
            return OmissionReason.PER_RECIPIENT
        if amount.kind == AmountKind.MAXIMUM:
            return OmissionReason.MAXIMUM
        if is_counted_at(self.network, counted, self.stage):
            return None
        is_paid_in = self.stage is FlowStage.TO_RECIPIENTS
        return OmissionReason.INTO_PROGRAMME if is_paid_in else OmissionReason.OUT_OF_PROGRAMME

    @property
    def stage(self) -> FlowStage:
        """The stage before the last level."""
        return stage_before(self.sums.levels, self.sums.levels[-1])

    def _is_requested(self, counted: CountedFunding) -> bool:
        is_undated = self.period.on is None and not counted.amount.years
        return is_undated or bool(self.period.years_of(counted))

    @property
    def sentence(self) -> Message:
        years = list(self.euros_by_year or self.period.years)
        return message(
            "flow-finding",
            amount=self.total_euros,
            approximate="YES" if any(bucket.get("approximate") for bucket in self._years.values()) else "NO",
            year_count=len(self.euros_by_year),
            same_year="YES" if years[0] == years[-1] else "NO",
            first_year=str(years[0]),
            last_year=str(years[-1]),
            region=message("flow-finding-region", region=self.region) if self.region else NOTHING,
            share=self._share(),
            stage=self.stage.name,
            omitted_count=self.left_out.total(),
            total=self.sums.requested,
        )

    @property
    def omitted(self) -> Message | None:
        """What is left out and why; None if nothing is."""
        reasons = [reason for reason in OmissionReason if self.left_out[reason]]
        parts = [
            message("flow-left-out", reason=reason.name, count=self.left_out[reason], first="NO" if i else "YES")
            for i, reason in enumerate(reasons)
        ]
        return message("flow-omitted", parts=conjunction(parts)) if parts else None

    def _share(self) -> Message:
        """The part of the two years with the most; empty if there are hardly more."""
        amounts = self.euros_by_year
        if len(amounts) < _MIN_YEARS_TO_COMPARE:
            return NOTHING
        first, second = sorted(sorted(amounts, key=lambda year: (-amounts[year], year))[:2])
        percent = round(100 * (amounts[first] + amounts[second]) / self.total_euros)
        return message("flow-finding-share", percent=percent, first_year=str(first), second_year=str(second))

    @property
    def figures(self) -> tuple[Figure, ...]:
        return (
            Figure(self.total_euros, FigureUnit.EUROS, message("flow-figure-euros")),
            self._entries(OmissionReason.AMOUNT),
            self._entries(OmissionReason.YEAR),
        )

    def _entries(self, reason: OmissionReason) -> Figure:
        count = self.left_out[reason]
        label = message("flow-figure-left-out", reason=reason.name, count=count, total=self.sums.requested)
        return Figure(count, FigureUnit.ENTRIES, label)
