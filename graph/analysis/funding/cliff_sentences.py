"""Sentences about the funding cliff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.analysis.funding.beneficiaries import People
from graph.analysis.funding.funding_rows import Facts, FundingRow
from graph.analysis.funding.grants import Ended, EndReason
from graph.messages.amounts import amount
from graph.messages.message import MAX_NAMES, Argument, Message, conjunction, message, names_and_more, quoted
from graph.model.partial_dates import partial


def ending_sentence(
    facts: Facts, ended: Ended, leading: FundingRow, services: Sequence[str], people: People
) -> Message:
    """One grant that ends: when, for whom, how much, why, whom it affects and what money is left.

    `leading` is the statement whose amount speaks for the grant, `services` are the slugs of those affected.
    """
    key, grant = ended.key, ended.grant
    taken_away = ended.reason is EndReason.TAKEN_AWAY
    programme = None if key.programme in (key.funder, key.recipient) else key.programme
    ending_programme = grant.ended_by if ended.reason is EndReason.PROGRAMME_ENDS else None
    return message(
        "cliff-ending",
        day=ended.day if taken_away else partial(ended.day, grant.precision),
        reason=ended.reason,
        recipient=quoted(facts.name(key.recipient)),
        funder=quoted(facts.name(key.funder)),
        programme=_name(facts, programme),
        amount=amount(leading.euros, leading.kind, leading.scope, leading.period),
        ending_programme=_name(facts, ending_programme),
        other_count=len(ended.others),
        confirmed_count=ended.others_confirmed,
        disputed="YES" if grant.disputed else "NO",
        **_affected(facts, services, people),
    )


def cliff_sentence(
    facts: Facts, on: date, until: date, ending_count: int, services: Sequence[str], people: People
) -> Message:
    """All that ends without a successor from `on` to `until`."""
    return message(
        "cliff-all",
        on=on.isoformat(),
        until=until.isoformat(),
        ending_count=ending_count,
        **_affected(facts, services, people),
    )


def without_them_sentence(facts: Facts, ending_count: int, services: Sequence[str], people: People) -> Message:
    """What would end in addition if some actors or programmes were gone."""
    return message("cliff-without-them", ending_count=ending_count, **_affected(facts, services, people))


def population_sentence(facts: Facts, people: People) -> Message:
    """Which figures a number of people rests on."""
    return message(
        "cliff-population-source",
        population_known=_population_known(people),
        region_count=len(people.regions),
        days=conjunction(message("day", day=day) for day in people.days),
        day_count=len(people.days),
        regions_without_population=_region_names(facts, people.unknown),
    )


def _affected(facts: Facts, services: Sequence[str], people: People) -> dict[str, Argument]:
    """The arguments of the message `cliff-affected`."""
    return {
        "service_count": len(services),
        "services": names_and_more(map(facts.name, services[:MAX_NAMES]), len(services)),
        "region_count": len(people.regions),
        "regions": _region_names(facts, people.regions),
        "population_known": _population_known(people),
        "population": people.known or 0,
    }


def _population_known(people: People) -> str:
    if people.known is None:
        return "NONE"
    return "SOME" if people.unknown else "ALL"


def _region_names(facts: Facts, regions: Sequence[str]) -> Argument:
    return names_and_more((facts.places[ags].name for ags in regions[:MAX_NAMES]), len(regions))


def _name(facts: Facts, slug: str | None) -> Argument:
    return quoted(facts.name(slug)) if slug else "NONE"
