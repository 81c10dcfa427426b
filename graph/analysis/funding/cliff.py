"""The question `fundingCliff`: the grants that end within some months without a successor, and what that affects."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core import keys
from graph.analysis.core.keys import ActorId, Euros, PartialDay, RegionId
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_range,
)
from graph.analysis.funding.arrivals import arrivals_in, beside_name, beside_region
from graph.analysis.funding.beneficiaries import BeneficiaryFinder, Population, clip_regions_to, population_of
from graph.analysis.funding.cliff_answer import (
    CliffGroup,
    CliffTotals,
    EndingsBeside,
    FundingCliff,
    FundingEnding,
    PeopleReached,
)
from graph.analysis.funding.cliff_sentences import (
    cliff_sentence,
    ending_sentence,
    population_sentence,
    with_ends_beside,
    without_them_sentence,
)
from graph.analysis.funding.double_counting import CountedFunding, DuplicateFinder, FlowStage, counted_fundings
from graph.analysis.funding.funding_rows import FundingNetwork, Fundings, read_fundings
from graph.analysis.funding.grants import (
    EndReason,
    Grant,
    GrantEnd,
    GrantKey,
    grants_ending,
    grants_of,
    representative_statement,
    statements_on,
)
from graph.compile import totals
from graph.model.enums import AmountKind, AmountScope, FundingPeriod
from graph.model.partial_dates import months_later, partial
from graph.model.validity import AsOf

MAX_MONTHS = 120


class CliffEntry(NamedTuple):
    """The end of a grant, with the services (slugs) and regions (AGS) that it affects."""

    end: GrantEnd
    services: tuple[str, ...]
    regions: tuple[str, ...]


class CliffFilter(NamedTuple):
    """The requested ends: those of money that arrives in a region (AGS), of a funder, of a programme (slugs);
    None means any."""

    within: str | None
    funder: str | None
    programme: str | None


async def funding_cliff(
    context: QueryContext,
    *,
    on: Annotated[date | None, "The reference day; the default is today."] = None,
    horizon: Annotated[int, "The number of months to look ahead, 1–120."] = 12,
    within: Annotated[
        RegionId | None, "Only money that arrives in this region counts; what is for a larger area is told `beside` it."
    ] = None,
    funder: Annotated[ActorId | None, "Only fundings of this funder count."] = None,
    programme: Annotated[ActorId | None, "Only fundings of this programme count."] = None,
    first: Annotated[int, "The greatest number of items to return, 1–1000."] = 50,
    confirmed_within: ConfirmedWithinArgument = None,
) -> FundingCliff:
    """What ends within the horizon without a known successor: services, regions and people affected, and known euros by
    funder and programme."""
    as_of = context.as_of(on, confirmed_within)
    require_range("horizon", horizon, 1, MAX_MONTHS)
    require_range("first", first, 1, MAX_LISTED)
    until = months_later(as_of.day, horizon)
    fundings = await read_fundings(context)
    only = CliffFilter(within, funder, programme)
    request = ("fundingCliff", as_of, until, only, first)
    return await context.worked_out(
        fundings.snapshot,
        request,
        lambda: asyncio.to_thread(fundings.network.kept, request, lambda: _answer(fundings, as_of, until, only, first)),
    )


def _answer(fundings: Fundings, as_of: AsOf, until: date, only: CliffFilter, first: int) -> FundingCliff:
    network = fundings.between(as_of.day, as_of.day)
    require_existing("region", [only.within] if only.within else [], network.regions)
    require_existing("actor", [only.funder] if only.funder else [], network.actors)
    require_existing("programme", [only.programme] if only.programme else [], network.programmes)
    grants = grants_of(network)
    requested = {grant.key for grant in grants if _is_requested(network, grant.key, only)}
    ends = [end for end in grants_ending(network, grants, as_of, until) if end.key in requested]
    open_ended = [grant for grant in grants if grant.key in requested and grant.is_open_ended(as_of.iso)]
    return cliff_answer(network, grants, ends, open_ended, as_of, until, only.within, first)


def _is_requested(network: FundingNetwork, key: GrantKey, only: CliffFilter) -> bool:
    return only.funder in (None, key.funder) and only.programme in (None, programme_of(network, key))


def programme_of(network: FundingNetwork, key: GrantKey) -> str | None:
    """The programme that a grant names, else the programme that receives or pays it."""
    if key.programme:
        return key.programme
    return next((slug for slug in (key.recipient, key.funder) if network.is_programme(slug)), None)


def _entries(
    network: FundingNetwork, grants: Sequence[Grant], ends: Iterable[GrantEnd], on: date, within: str | None
) -> list[CliffEntry]:
    """The ends with what they affect; with `within` only parts of this region.

    `grants` are all grants of the network: through them money for a programme reaches its recipients.
    """
    finder = BeneficiaryFinder(network, grants, on.isoformat())
    return [
        CliffEntry(end, tuple(sorted(services)), tuple(clip_regions_to(network, regions, within)))
        for end in ends
        for services, regions in (finder.of(end.key),)
    ]


def _ends_in(
    network: FundingNetwork, ends: Iterable[GrantEnd], within: str | None
) -> tuple[Sequence[GrantEnd], tuple[EndingsBeside, ...]]:
    """The ends of money that arrives in the region `within`, and what is told beside it; without one, all arrive."""
    arriving, beside = arrivals_in(network, ends, within, lambda end: end.key.recipient)
    return arriving, tuple(
        EndingsBeside(node.state, beside_region(node), beside_name(network, node), len(others))
        for node, others in beside.items()
    )


def _count_arriving(network: FundingNetwork, grants: Iterable[Grant], within: str | None) -> int:
    """How many of some grants are for recipients in the region `within`; without one, all are."""
    return len(arrivals_in(network, grants, within, lambda grant: grant.key.recipient).arriving)


def cliff_answer(
    network: FundingNetwork,
    grants: Sequence[Grant],
    ends: Iterable[GrantEnd],
    open_ended: Iterable[Grant],
    as_of: AsOf,
    until: date,
    within: str | None,
    first: int,
    *,
    is_hypothetical: bool = False,
) -> FundingCliff:
    """The answer about some ends of grants and some grants without a known end, divided by where their money arrives.
    `grants` are all of the network. `is_hypothetical`: the grants end only if some actors are removed."""
    on = as_of.day
    arriving, beside = _ends_in(network, ends, within)
    entries = _entries(network, grants, arriving, on, within)
    open_ended_count = _count_arriving(network, open_ended, within)
    services = sorted({service for entry in entries for service in entry.services})
    people = population_of(network, {ags for entry in entries for ags in entry.regions})
    deduplicated = DeduplicatedTotals(network, [entry.end for entry in entries], on)
    funders = _groups(entries, lambda entry: entry.end.key.funder, deduplicated)
    programmes = _groups(entries, lambda entry: programme_of(network, entry.end.key), deduplicated)
    return FundingCliff(
        on=on,
        confirmed_within=as_of.months,
        until=until,
        total_count=len(entries),
        without_known_end_count=open_ended_count,
        endings=tuple(_ending(network, entry, on) for entry in entries[:first]),
        totals=deduplicated.of(entries),
        by_funder=tuple(funders[:first]),
        funder_count=len(funders),
        by_programme=tuple(programmes[:first]),
        programme_count=len(programmes),
        services=tuple(map(keys.service_key, services)),
        service_count=len(services),
        regions=tuple(map(keys.region_key, people.regions)),
        people=_people_reached(network, people),
        beside=beside,
        sentence=with_ends_beside(
            without_them_sentence(network, len(entries), services, people)
            if is_hypothetical
            else cliff_sentence(network, on, until, len(entries), open_ended_count, services, people),
            [(each.name, each.ending_count) for each in beside],
        ),
    )


class DeduplicatedTotals:
    """The totals of any selection of ends, with each euro counted once among all of them.

    Which fundings are duplicates is decided once for all ends, so the totals of disjoint selections add up.
    """

    def __init__(self, network: FundingNetwork, ends: Iterable[GrantEnd], on: date) -> None:
        self.on = on
        fundings = counted_fundings([f for end in ends for f in statements_on(end.grant, on.isoformat())])
        into_programmes = [c for c in fundings if network.is_programme(c.funding.recipient)]
        to_recipients = [c for c in fundings if not network.is_programme(c.funding.recipient)]
        self._into_programmes = _counted_amounts(network, into_programmes, FlowStage.END_TO_END)
        self._to_recipients = _counted_amounts(network, to_recipients, FlowStage.TO_RECIPIENTS)

    def of(self, entries: Iterable[CliffEntry]) -> CliffTotals:
        """The totals of some of the entries."""
        ids = [funding.id for entry in entries for funding in entry.end.grant.statements]
        to_recipients = [self._to_recipients[id_] for id_ in ids if id_ in self._to_recipients]
        into_programmes = [self._into_programmes[id_] for id_ in ids if id_ in self._into_programmes]
        return CliffTotals(
            to_recipients=totals.total((amount for amount in to_recipients if amount is not None), self.on),
            into_programmes=totals.total((amount for amount in into_programmes if amount is not None), self.on),
            repeated_count=to_recipients.count(None) + into_programmes.count(None),
        )


def _counted_amounts(
    network: FundingNetwork, fundings: Sequence[CountedFunding], stage: FlowStage
) -> dict[str, totals.AmountGroup | None]:
    """The amount of each funding, by id; None for duplicates."""
    same_year = frozenset({0})
    duplicates = DuplicateFinder(network, fundings, {c.funding.id: same_year for c in fundings}).duplicates(stage)
    return {c.funding.id: None if c.funding.id in duplicates else c.amount for c in fundings}


def _groups(
    entries: Sequence[CliffEntry], key: Callable[[CliffEntry], str | None], deduplicated: DeduplicatedTotals
) -> list[CliffGroup]:
    """The entries by funder or programme: the most euros first, then the most entries, then by slug."""
    members: dict[str | None, list[CliffEntry]] = {}
    for entry in entries:
        members.setdefault(key(entry), []).append(entry)
    groups = [
        (
            slug or "",
            CliffGroup(
                actor=keys.actor_key(slug) if slug else None,
                ending_count=len(group),
                recipient_count=len({entry.end.key.recipient for entry in group}),
                totals=deduplicated.of(group),
            ),
        )
        for slug, group in members.items()
    ]
    groups.sort(key=lambda group: (-_known_euros(group[1].totals), -group[1].ending_count, group[0]))
    return [group for _, group in groups]


def _known_euros(group_totals: CliffTotals) -> float:
    return max(group_totals.to_recipients.known_euros, group_totals.into_programmes.known_euros)


def _ending(network: FundingNetwork, entry: CliffEntry, on: date) -> FundingEnding:
    end, grant = entry.end, entry.end.grant
    statement = representative_statement(grant, on.isoformat())
    people = population_of(network, entry.regions)
    taken_away = end.reason is EndReason.TAKEN_AWAY
    ending_programme = grant.ended_by if end.reason is EndReason.PROGRAMME_ENDS else None
    return FundingEnding(
        recipient=keys.actor_key(end.key.recipient),
        funder=keys.actor_key(end.key.funder),
        programme=keys.programme_key(end.key.programme) if end.key.programme else None,
        ends=PartialDay(end.day if taken_away else partial(end.day, grant.end_precision)),
        last_day=date.fromisoformat(end.day),
        reason=end.reason,
        ending_programme=keys.programme_key(ending_programme) if ending_programme else None,
        disputed=grant.disputed,
        amount_eur=None if statement.euros is None else Euros(statement.euros),
        amount_kind=AmountKind(statement.kind),
        amount_scope=AmountScope(statement.scope),
        period=FundingPeriod(statement.period),
        other_funding_count=len(end.remaining),
        other_confirmed_count=end.remaining_confirmed,
        loses_all_funding=not end.remaining,
        statements=tuple(keys.funding_key(funding.id) for funding in grant.statements),
        statement_count=len(grant.statements),
        services=tuple(map(keys.service_key, entry.services)),
        service_count=len(entry.services),
        regions=tuple(map(keys.region_key, people.regions)),
        people=_people_reached(network, people),
        sentence=ending_sentence(network, end, statement, entry.services, people),
    )


def _people_reached(network: FundingNetwork, people: Population) -> PeopleReached:
    return PeopleReached(
        population=people.inhabitants,
        region_count=len(people.regions),
        unknown_region_count=len(people.unknown_regions),
        population_dates=tuple(map(date.fromisoformat, people.dates)),
        explanation=population_sentence(network, people),
    )
