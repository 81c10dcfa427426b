"""The funding cliff: what ends within some months with no successor, whom it hits, and how many euros it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core import keys
from graph.analysis.core.keys import ActorId, Euros, PartialDay, RegionId
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_range
from graph.analysis.funding.beneficiaries import People, Reach, clipped, people
from graph.analysis.funding.cliff_answer import CliffGroup, CliffTotals, FundingCliff, FundingEnding, PeopleReached
from graph.analysis.funding.cliff_sentences import (
    cliff_sentence,
    ending_sentence,
    population_sentence,
    without_them_sentence,
)
from graph.analysis.funding.double_counting import Chains, CountedFunding, Stage, told
from graph.analysis.funding.funding_rows import Facts, FundingRecords, facts, read_facts
from graph.analysis.funding.grants import Ended, EndReason, Grant, cliff, grants, leading, settled
from graph.compile import totals
from graph.model.enums import AmountKind, AmountScope, FundingPeriod
from graph.model.partial_dates import months_later, partial

MOST_MONTHS = 120


class Hit(NamedTuple):
    """An ending with the services and regions that it hits."""

    ended: Ended
    services: tuple[str, ...]
    regions: tuple[str, ...]


async def funding_cliff(
    context: QueryContext,
    *,
    on: Annotated[date | None, "The reference day; the default is today."] = None,
    horizon: Annotated[int, "The number of months to look ahead, 1–120."] = 12,
    within: Annotated[RegionId | None, "Only what affects this region counts."] = None,
    funder: Annotated[ActorId | None, "Only fundings of this funder count."] = None,
    programme: Annotated[ActorId | None, "Only fundings of this programme count."] = None,
    first: Annotated[int, "The greatest number of items to return, 1–1000."] = 50,
) -> FundingCliff:
    """What ends within the horizon without a known successor: services, regions and people affected, and known euros by
    funder and programme."""
    start = on or context.today
    require_range("horizon", horizon, 1, MOST_MONTHS)
    require_range("first", first, 1, MAX_LISTED)
    until = months_later(start, horizon)
    records = await read_facts(context, start, start)
    return await asyncio.to_thread(_answer, records, start, until, (within, funder, programme), first)


def _answer(
    records: FundingRecords, on: date, until: date, only: tuple[str | None, str | None, str | None], first: int
) -> FundingCliff:
    known = facts(records)
    within, funder, programme = only
    require_existing("region", [within] if within else [], known.places)
    require_existing("actor", [funder] if funder else [], known.bodies)
    require_existing("programme", [programme] if programme else [], [p for p in known.bodies if known.is_programme(p)])
    all_ = grants(known)
    found = [
        ended
        for ended in cliff(known, on, until, of=all_)
        if funder in (None, ended.key.funder) and programme in (None, programme_of(known, ended))
    ]
    return answer(known, hits(known, all_, found, on, within), on, until, first)


def programme_of(known: Facts, ended: Ended) -> str | None:
    """The programme that a grant is of: the one that it names, else a programme that it is paid by or to."""
    ends = [slug for slug in (ended.key.recipient, ended.key.funder) if known.is_programme(slug)]
    return ended.key.programme or next(iter(ends), None)


def hits(known: Facts, of: Sequence[Grant], found: Iterable[Ended], on: date, within: str | None) -> list[Hit]:
    """What the endings hit; those that hit nothing in `within` are left out."""
    reach = Reach(known, of, on.isoformat())
    reached = [
        Hit(ended, tuple(sorted(services)), tuple(clipped(known, regions, within)))
        for ended in found
        for services, regions in (reach.reached(ended.key),)
    ]
    return [hit for hit in reached if within is None or hit.regions]


def answer(
    known: Facts, found: Sequence[Hit], on: date, until: date, first: int, *, besides: bool = False
) -> FundingCliff:
    """`besides`: what is found would end only if some were gone."""
    services = sorted({service for hit in found for service in hit.services})
    everybody = people(known, {ags for hit in found for ags in hit.regions})
    repeated = Repeated(known, [hit.ended for hit in found], on)
    funders = _groups(found, lambda hit: hit.ended.key.funder, repeated)
    programmes = _groups(found, lambda hit: programme_of(known, hit.ended), repeated)
    return FundingCliff(
        on=on,
        until=until,
        total_count=len(found),
        endings=tuple(_ending(known, hit, on) for hit in found[:first]),
        totals=repeated.totals(found),
        by_funder=tuple(funders[:first]),
        funder_count=len(funders),
        by_programme=tuple(programmes[:first]),
        programme_count=len(programmes),
        services=tuple(map(keys.service_key, services)),
        service_count=len(services),
        regions=tuple(map(keys.region_key, everybody.regions)),
        people=_people(known, everybody),
        sentence=without_them_sentence(known, len(found), services, everybody)
        if besides
        else cliff_sentence(known, on, until, len(found), services, everybody),
    )


class Repeated:
    """Sums of what ends, each euro once: sums of groups add up to the sum of all."""

    def __init__(self, known: Facts, found: Iterable[Ended], on: date) -> None:
        self.on = on
        paid = [p for ended in found for p in settled(ended.grant, on.isoformat())]
        among = told(paid)
        into = [t for t in among if known.is_programme(t.paid.recipient)]
        to = [t for t in among if not known.is_programme(t.paid.recipient)]
        self._into, self._to = _counted(known, into, Stage.WHOLE_WAY), _counted(known, to, Stage.ARRIVED)

    def totals(self, found: Iterable[Hit]) -> CliffTotals:
        ids = [p.id for hit in found for p in hit.ended.grant.statements]
        groups = [[side[id_] for id_ in ids if id_ in side] for side in (self._to, self._into)]
        to, into = (totals.total([group for group in side if group is not None], self.on) for side in groups)
        return CliffTotals(to, into, sum(side.count(None) for side in groups))


def _counted(known: Facts, among: Sequence[CountedFunding], stage: Stage) -> dict[str, totals.Group | None]:
    """The groups that totals count, by id of the statement; None for what another statement contains."""
    once = frozenset({0})
    repeated = Chains(known, among, {t.paid.id: once for t in among}).repeated(stage)
    return {t.paid.id: None if t.paid.id in repeated else t.group for t in among}


def _groups(found: Sequence[Hit], of: Callable[[Hit], str | None], repeated: Repeated) -> list[CliffGroup]:
    """The most euros first, then the most endings."""
    members: dict[str | None, list[Hit]] = {}
    for hit in found:
        members.setdefault(of(hit), []).append(hit)
    groups = [
        (
            slug or "",
            CliffGroup(
                keys.actor_key(slug) if slug else None,
                len(hits_),
                len({hit.ended.key.recipient for hit in hits_}),
                repeated.totals(hits_),
            ),
        )
        for slug, hits_ in members.items()
    ]
    groups.sort(key=lambda g: (-_known(g[1].totals), -g[1].ending_count, g[0]))
    return [group for _, group in groups]


def _known(totals: CliffTotals) -> float:
    return max(totals.to_recipients.known, totals.into_programmes.known)


def _ending(known: Facts, hit: Hit, on: date) -> FundingEnding:
    ended, grant = hit.ended, hit.ended.grant
    says, reached = leading(grant, on.isoformat()), people(known, hit.regions)
    taken = ended.reason is EndReason.TAKEN_AWAY
    return FundingEnding(
        recipient=keys.actor_key(ended.key.recipient),
        funder=keys.actor_key(ended.key.funder),
        programme=keys.programme_key(ended.key.programme) if ended.key.programme else None,
        ends=PartialDay(ended.day if taken else partial(ended.day, grant.precision)),
        last_day=date.fromisoformat(ended.day),
        reason=ended.reason,
        ending_programme=keys.programme_key(grant.ended_by) if grant.ended_by and not taken else None,
        disputed=grant.disputed,
        amount_eur=None if says.euros is None else Euros(says.euros),
        amount_kind=AmountKind(says.kind),
        amount_scope=AmountScope(says.scope),
        period=FundingPeriod(says.period),
        other_funding_count=len(ended.others),
        other_confirmed_count=ended.others_confirmed,
        loses_all_funding=not ended.others,
        statements=tuple(keys.funding_key(p.id) for p in grant.statements),
        statement_count=len(grant.statements),
        services=tuple(map(keys.service_key, hit.services)),
        service_count=len(hit.services),
        regions=tuple(map(keys.region_key, reached.regions)),
        people=_people(known, reached),
        sentence=ending_sentence(known, ended, says, hit.services, reached),
    )


def _people(known: Facts, reached: People) -> PeopleReached:
    return PeopleReached(
        population=reached.known,
        region_count=len(reached.regions),
        unknown_region_count=len(reached.unknown),
        population_dates=tuple(map(date.fromisoformat, reached.days)),
        explanation=population_sentence(known, reached),
    )
