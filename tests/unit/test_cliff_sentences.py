"""The exact sentences of the funding cliff."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from small_money import funding_network

from graph.analysis.funding.beneficiaries import population_of
from graph.analysis.funding.cliff_sentences import (
    cliff_sentence,
    ending_sentence,
    population_sentence,
    without_them_sentence,
)
from graph.analysis.funding.funding_rows import ActorRow, FundingNetwork, FundingRow, RegionRow
from graph.analysis.funding.grants import EndReason, GrantEnd, grants_ending, grants_of, representative_statement
from graph.messages.amounts import amount
from graph.messages.catalogue import write
from graph.messages.message import Message
from graph.model.enums import ActorKind, RegionKind
from graph.model.validity import AsOf

ON, UNTIL = date(2026, 11, 22), date(2027, 11, 22)
FUNDING = FundingRow(
    "land", "help", "plan", None, "2026-12-31", None, "a", "x", "MAXIMUM", "PER_YEAR", "WHOLE", 72100.0, "DAY"
)


def network(*fundings: FundingRow) -> FundingNetwork:
    kinds = {"land": ActorKind.PUBLIC_BODY, "help": ActorKind.COUNSELLING_SERVICE, "plan": ActorKind.PROGRAMME}
    actors = {slug: ActorRow(slug, f"Das „{slug}“", kind) for slug, kind in kinds.items()}
    regions = {
        "05": RegionRow("05", "Land", RegionKind.STATE, 1234567, "2023-12-31"),
        "06": RegionRow("06", "Anderes", RegionKind.STATE),
    }
    return funding_network(actors, regions, fundings)


def only_end(all_: FundingNetwork, without: frozenset[str] = frozenset()) -> GrantEnd:
    [end] = grants_ending(all_, grants_of(all_), AsOf(ON), UNTIL, without)
    return end


def german(message: Message) -> str:
    return write(message, "DE")


def english(message: Message) -> str:
    return write(message, "EN")


def ending(
    funding: FundingRow, regions: list[str], services: list[str], without: frozenset[str] = frozenset()
) -> Message:
    all_ = network(funding)
    end = only_end(all_, without)
    statement = representative_statement(end.grant, ON.isoformat())
    return ending_sentence(all_, end, statement, services, population_of(all_, regions))


def test_a_grant_that_ends() -> None:
    sentence = ending(FUNDING, ["05"], ["help"])
    assert german(sentence) == (
        "Am 31. Dezember 2026 endet die Förderung für „Das ‚help‘“ durch „Das ‚land‘“ aus dem Programm „Das ‚plan‘“ "
        "(höchstens 72.100 Euro im Jahr): betroffen sind 1 Angebot („Das ‚help‘“) und 1 Gebiet („Land“) mit 1.234.567 "
        "Einwohnerinnen und Einwohnern. Eine Anschlussförderung ist nicht belegt. Auch anderes Geld ist für die Zeit "
        "danach nicht belegt."
    )
    assert english(sentence) == (
        "On 31 December 2026 the funding of “Das ‘help’” by “Das ‘land’” from the programme “Das ‘plan’” (at most "
        "72,100 euros a year) ends: this affects 1 service (“Das ‘help’”) and 1 region (“Land”) with 1,234,567 "
        "inhabitants. No successor is known. No other money is known for the time after that either."
    )


def test_a_grant_that_ends_with_its_programme_with_remaining_money_and_a_disputed_end() -> None:
    all_ = network(FUNDING)
    end = only_end(all_)
    other = end.key._replace(funder="plan")
    grant = replace(end.grant, ended_by="plan", disputed=True)
    end = replace(end, grant=grant, reason=EndReason.PROGRAMME_ENDS, remaining=(other,), remaining_confirmed=0)
    sentence = ending_sentence(all_, end, FUNDING, [], population_of(all_, []))
    assert german(sentence).endswith(
        "(höchstens 72.100 Euro im Jahr), weil das Programm „Das ‚plan‘“ endet: welche Angebote und Gebiete betroffen "
        "sind, ist nicht belegt. Eine Anschlussförderung ist nicht belegt. Danach bleibt 1 weitere Förderung, davon "
        "für den Folgetag belegt: 0. Die Quellen nennen verschiedene Enden; es gilt die neueste."
    )
    end = replace(end, remaining=(other, other), remaining_confirmed=1)
    sentence = ending_sentence(all_, end, FUNDING, [], population_of(all_, []))
    assert "Danach bleiben 2 weitere Förderungen, davon für den Folgetag belegt: 1. " in german(sentence)
    assert english(sentence).endswith(
        "(at most 72,100 euros a year) ends, because the programme “Das ‘plan’” ends: which services and regions are "
        "affected is not known. No successor is known. 2 other fundings remain; confirmed for the day after: 1. "
        "Sources name different ends; the newest one counts."
    )


def test_a_grant_that_ends_with_its_recipient() -> None:
    all_ = network(FUNDING._replace(end=None))
    all_ = replace(all_, actors={**all_.actors, "help": all_.actors["help"]._replace(ended="2026-12-31")})
    end = only_end(all_)
    assert (end.reason, end.day) == (EndReason.ACTOR_ENDS, "2026-12-31")
    sentence = ending_sentence(all_, end, FUNDING, ["help"], population_of(all_, ["05"]))
    assert (
        "(höchstens 72.100 Euro im Jahr), weil Fördermittelgeber oder Empfänger danach nicht mehr besteht: "
        in german(sentence)
    )
    assert " ends, because the funder or recipient ceases to exist: this affects " in english(sentence)


def test_a_grant_that_would_be_lost() -> None:
    sentence = ending(FUNDING._replace(end=None, euros=None), [], [], frozenset({"land"}))
    assert german(sentence).startswith("Am 22. November 2026 entfiele die Förderung für „Das ‚help‘“")
    assert "(Betrag nicht belegt): welche Angebote und Gebiete betroffen sind, ist nicht belegt." in german(sentence)
    assert "would be lost: which services and regions are affected is not known." in english(sentence)


def test_population_figures_that_are_partly_known() -> None:
    sentence = ending(FUNDING, ["05", "06"], [])
    assert "betroffen sind 2 Gebiete („Land“ und „Anderes“) mit mindestens 1.234.567 Einwohnerinnen" in german(sentence)
    assert "with at least 1,234,567 inhabitants" in english(sentence)
    all_ = network()
    assert german(population_sentence(all_, population_of(all_, ["05", "06"]))) == (
        "Jedes Gebiet zählt einmal; Stand der Einwohnerzahlen: 31. Dezember 2023. "
        "Ohne bekannte Einwohnerzahl: „Anderes“."
    )
    assert english(population_sentence(all_, population_of(all_, ["06"]))) == "The population figures are not known."
    assert english(population_sentence(all_, population_of(all_, []))) == "No affected regions are known."


def test_singular_and_plural_of_grants_that_end() -> None:
    all_ = network()
    one = german(cliff_sentence(all_, ON, UNTIL, 1, 0, ["help"], population_of(all_, [])))
    assert one.startswith("Zwischen dem 22. November 2026 und dem 22. November 2027 endet 1 Förderung ")
    assert "ohne belegte Anschlussförderung: betroffen ist 1 Angebot („Das ‚help‘“)." in one
    assert "enden 2 Förderungen" in german(cliff_sentence(all_, ON, UNTIL, 2, 0, [], population_of(all_, [])))
    assert "endet keine belegte Förderung" in german(cliff_sentence(all_, ON, UNTIL, 0, 0, [], population_of(all_, [])))


def test_fundings_without_a_known_end_are_told() -> None:
    all_ = network()
    nothing = population_of(all_, [])
    assert german(cliff_sentence(all_, ON, UNTIL, 0, 1, [], nothing)).endswith(
        "ohne Anschlussförderung. Bei 1 weiteren Förderung, die am 22. November 2026 gilt, ist kein Ende bekannt."
    )
    assert english(cliff_sentence(all_, ON, UNTIL, 2, 30, [], nothing)).endswith(
        "For 30 other fundings that hold on 22 November 2026, no end is known."
    )
    assert "kein Ende" not in german(cliff_sentence(all_, ON, UNTIL, 0, 0, [], nothing))


@pytest.mark.parametrize(
    ("count", "german_start", "english_start"),
    [
        (0, "Ohne sie würde keine weitere Förderung enden.", "Without them, no other funding would end."),
        (1, "Ohne sie würde zusätzlich 1 Förderung enden:", "Without them, 1 more funding would end:"),
        (2, "Ohne sie würden zusätzlich 2 Förderungen enden:", "Without them, 2 more fundings would end:"),
    ],
)
def test_grants_that_would_end_without_some_actors(count: int, german_start: str, english_start: str) -> None:
    sentence = without_them_sentence(network(), count, [], population_of(network(), []))
    assert german(sentence).startswith(german_start)
    assert english(sentence).startswith(english_start)


@pytest.mark.parametrize(
    ("precision", "german_start", "english_start"),
    [
        ("YEAR", "Im Jahr 2026 endet", "In 2026 the"),
        ("MONTH", "Im Dezember 2026 endet", "In December 2026 the"),
        ("DAY", "Am 31. Dezember 2026 endet", "On 31 December 2026 the"),
        (None, "Am 31. Dezember 2026 endet", "On 31 December 2026 the"),
    ],
)
def test_days_are_written_as_precisely_as_they_are_known(
    precision: str | None, german_start: str, english_start: str
) -> None:
    sentence = ending(FUNDING._replace(end_precision=precision), [], [])
    assert german(sentence).startswith(german_start)
    assert english(sentence).startswith(english_start)


@pytest.mark.parametrize(
    ("euros", "kind", "scope", "period", "words"),
    [
        (1000.5, "EXACT", "WHOLE", "WHOLE_TERM", "1.000,50 Euro für die ganze Laufzeit"),
        (72100.0, "MAXIMUM", "PER_RECIPIENT", "PER_YEAR", "höchstens 72.100 Euro im Jahr je Empfänger"),
        (5.0, "TOTAL", "YOUTH_FUND", "UNKNOWN", "zusammen 5 Euro für den Jugendfonds, Zeitraum nicht belegt"),
        (5.0, "APPROXIMATE", "PROJECT_FUND", "PER_YEAR", "etwa 5 Euro im Jahr für den Aktionsfonds"),
        (5.0, "UNKNOWN", "WHOLE", "PER_YEAR", "Betrag nicht belegt"),
        (None, "EXACT", "WHOLE", "PER_YEAR", "Betrag nicht belegt"),
    ],
)
def test_amounts_with_kind_period_and_scope(
    euros: float | None, kind: str, scope: str, period: str, words: str
) -> None:
    assert german(amount(euros, kind, scope, period)) == words
