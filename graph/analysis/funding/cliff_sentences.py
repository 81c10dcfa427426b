"""The sentences of the funding cliff: one grant that ends, all that end, and where population figures come from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.analysis.funding.beneficiaries import Population
from graph.analysis.funding.flow_sentences import beside_parts
from graph.analysis.funding.funding_rows import FundingNetwork, FundingRow
from graph.analysis.funding.grants import EndReason, GrantEnd
from graph.messages.amounts import amount
from graph.messages.message import MAX_NAMES, Argument, Message, conjunction, joined, message, names_and_more, quoted
from graph.model.partial_dates import partial


def ending_sentence(
    network: FundingNetwork, end: GrantEnd, statement: FundingRow, services: Sequence[str], people: Population
) -> Message:
    """One grant that ends: when, for whom, how much, why, what it affects and what money remains.

    `statement` is the one whose amount is shown, `services` are the slugs of the affected services.
    """
    key, grant = end.key, end.grant
    taken_away = end.reason is EndReason.TAKEN_AWAY
    programme = None if key.programme in (key.funder, key.recipient) else key.programme
    ending_programme = grant.ended_by if end.reason is EndReason.PROGRAMME_ENDS else None
    return message(
        "cliff-ending",
        day=end.day if taken_away else partial(end.day, grant.end_precision),
        reason=end.reason,
        recipient=quoted(network.name(key.recipient)),
        funder=quoted(network.name(key.funder)),
        programme=_name(network, programme),
        amount=amount(statement.euros, statement.kind, statement.scope, statement.period),
        ending_programme=_name(network, ending_programme),
        other_count=len(end.remaining),
        confirmed_count=end.remaining_confirmed,
        disputed="YES" if grant.disputed else "NO",
        **_affected(network, services, people),
    )


def with_ends_beside(sentence: Message, beside: Sequence[tuple[Message, int]]) -> Message:
    """A sentence, and what ends beside the region: the names and numbers of fundings."""
    if not beside:
        return sentence
    return joined([sentence, message("cliff-beside", beside=beside_parts(beside))], " ")


def cliff_sentence(
    network: FundingNetwork,
    on: date,
    until: date,
    ending_count: int,
    open_ended_count: int,
    services: Sequence[str],
    people: Population,
) -> Message:
    """All grants that end without a successor from `on` to `until`, and how many have no known end."""
    return message(
        "cliff-all",
        on=on.isoformat(),
        until=until.isoformat(),
        ending_count=ending_count,
        open_ended_count=open_ended_count,
        **_affected(network, services, people),
    )


def without_them_sentence(
    network: FundingNetwork, ending_count: int, services: Sequence[str], people: Population
) -> Message:
    """The grants that would end in addition if some actors or programmes were removed."""
    return message("cliff-without-them", ending_count=ending_count, **_affected(network, services, people))


def population_sentence(network: FundingNetwork, people: Population) -> Message:
    """The reference days of the figures that a number of people is the sum of, and the regions without a figure."""
    return message(
        "cliff-population-source",
        population_known=_population_known(people),
        region_count=len(people.regions),
        days=conjunction(message("day", day=day) for day in people.dates),
        day_count=len(people.dates),
        regions_without_population=_region_names(network, people.unknown_regions),
    )


def _affected(network: FundingNetwork, services: Sequence[str], people: Population) -> dict[str, Argument]:
    """The arguments of the message `cliff-affected`."""
    return {
        "service_count": len(services),
        "services": names_and_more(map(network.name, services[:MAX_NAMES]), len(services)),
        "region_count": len(people.regions),
        "regions": _region_names(network, people.regions),
        "population_known": _population_known(people),
        "population": people.inhabitants or 0,
    }


def _population_known(people: Population) -> str:
    if people.inhabitants is None:
        return "NONE"
    return "SOME" if people.unknown_regions else "ALL"


def _region_names(network: FundingNetwork, regions: Sequence[str]) -> Argument:
    return names_and_more((network.regions[ags].name for ags in regions[:MAX_NAMES]), len(regions))


def _name(network: FundingNetwork, slug: str | None) -> Argument:
    return quoted(network.name(slug)) if slug else "NONE"
