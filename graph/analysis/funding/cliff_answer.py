"""The answer types of the question `fundingCliff`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import ActorKey, Euros, FundingKey, PartialDay, ProgrammeKey, RegionKey, ServiceKey
from graph.analysis.core.request import ConfirmedWithinAnswer
from graph.analysis.funding.flow_levels import FlowNodeState
from graph.analysis.funding.grants import EndReason
from graph.compile.totals import EuroTotals
from graph.messages.message import Message
from graph.model.enums import AmountKind, AmountScope, FundingPeriod


@dataclass(frozen=True, slots=True)
class PeopleReached:
    """The people in the affected regions."""

    population: Annotated[
        int | None, "The known number of inhabitants, with each region counted once; null if none is known."
    ]
    region_count: Annotated[int, "The number of regions."]
    unknown_region_count: Annotated[int, "The number of regions whose population is not known."]
    population_dates: Annotated[tuple[date, ...], "The reference days of the population figures."]
    explanation: Annotated[Message, "An explanation of the figure."]


@dataclass(frozen=True, slots=True)
class FundingEnding:
    """A funding that ends without a known successor."""

    recipient: Annotated[ActorKey, "The actor that receives the money."]
    funder: Annotated[ActorKey, "The actor that funds."]
    programme: Annotated[ProgrammeKey | None, "The programme from which the money comes; null if none is named."]
    ends: Annotated[PartialDay, "The end as precise as it is known."]
    last_day: Annotated[date, "The last day on which the funding holds."]
    reason: Annotated[EndReason, "The reason why it ends."]
    ending_programme: Annotated[ProgrammeKey | None, "The programme that ends; null if the funding ends by itself."]
    disputed: Annotated[bool, "Whether sources name different ends."]
    amount_eur: Annotated[Euros | None, "The amount in euros; null if it is not known."]
    amount_kind: Annotated[AmountKind, "What the amount says."]
    amount_scope: Annotated[AmountScope, "What the amount covers."]
    period: Annotated[FundingPeriod, "The period that the amount is for."]
    other_funding_count: Annotated[int, "The number of other fundings that the recipient has on the day after."]
    other_confirmed_count: Annotated[int, "The number of these that are confirmed for that day."]
    loses_all_funding: Annotated[bool, "Whether no funding of the recipient is known after that."]
    statements: Annotated[tuple[FundingKey, ...], "The statements behind the result."]
    statement_count: Annotated[int, "The number of statements."]
    services: Annotated[tuple[ServiceKey, ...], "The affected services."]
    service_count: Annotated[int, "The number of services."]
    regions: Annotated[tuple[RegionKey, ...], "The affected regions."]
    people: Annotated[PeopleReached, "The people in these regions."]
    sentence: Annotated[Message, "The result in one sentence."]


@dataclass(frozen=True, slots=True)
class CliffTotals:
    """The money that ends: money to recipients and money into programmes, which are never added up."""

    to_recipients: Annotated[EuroTotals, "The money to recipients, with each euro counted once."]
    into_programmes: Annotated[EuroTotals, "The money into programmes, with each euro counted once."]
    repeated_count: Annotated[int, "The number of statements whose money is already counted."]


@dataclass(frozen=True, slots=True)
class CliffGroup:
    """The fundings of one funder or programme that end."""

    actor: Annotated[ActorKey | None, "The funder or programme; null for fundings without a programme."]
    ending_count: Annotated[int, "The number of fundings that end."]
    recipient_count: Annotated[int, "The number of recipients."]
    totals: Annotated[CliffTotals, "The money that ends."]


@dataclass(frozen=True, slots=True)
class EndingsBeside:
    """Fundings that end, but whose money does not arrive in the requested region alone: for a larger area that the
    region lies in, for several regions, or at a place that is not known. No other number contains them."""

    state: Annotated[FlowNodeState, "What the money is for: LARGER_AREA, SEVERAL or MISSING."]
    region: Annotated[RegionKey | None, "The larger area; else null."]
    name: Annotated[Message, "What the money is for, in words."]
    ending_count: Annotated[int, "The number of fundings that end."]


@dataclass(frozen=True, slots=True)
class FundingCliff:
    """The fundings that end without a known successor."""

    on: Annotated[date, "The reference day."]
    confirmed_within: ConfirmedWithinAnswer
    until: Annotated[date, "The last day of the horizon."]
    total_count: Annotated[int, "The number of fundings that end."]
    without_known_end_count: Annotated[
        int, "The number of other fundings that hold on the day and whose end is not known: they may end at any time."
    ]
    endings: Annotated[tuple[FundingEnding, ...], "The fundings that end first, at most `first`."]
    totals: Annotated[CliffTotals, "The money that ends."]
    by_funder: Annotated[tuple[CliffGroup, ...], "The result by funder, at most `first` entries."]
    funder_count: Annotated[int, "The number of funders."]
    by_programme: Annotated[tuple[CliffGroup, ...], "The result by programme, at most `first` entries."]
    programme_count: Annotated[int, "The number of programmes; fundings without a programme count as one more."]
    services: Annotated[tuple[ServiceKey, ...], "The affected services."]
    service_count: Annotated[int, "The number of services."]
    regions: Annotated[tuple[RegionKey, ...], "The affected regions."]
    people: Annotated[PeopleReached, "The people in these regions, with each region counted once."]
    beside: Annotated[tuple[EndingsBeside, ...], "What is told beside the region `within`; empty without one."]
    sentence: Annotated[Message, "The result in one sentence."]
