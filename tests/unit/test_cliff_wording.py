"""Endings in words, to the letter."""

from __future__ import annotations

from datetime import date

import pytest

from graph.analysis.funding.beneficiaries import people
from graph.analysis.funding.cliff_sentences import told_of_cliff, told_of_ending, told_of_people
from graph.analysis.funding.funding_rows import ActorRow, Facts, FundingRow, Place
from graph.analysis.funding.grants import cliff, leading
from graph.messages.amounts import amount, at
from graph.model.enums import ActorKind, RegionKind
from graph.model.partial_dates import partial

ON, UNTIL = date(2026, 11, 22), date(2027, 11, 22)
PAID = FundingRow(
    "land", "help", "plan", None, "2026-12-31", None, "a", ("x",), "MAXIMUM", "PER_YEAR", "WHOLE", 72100.0, "DAY"
)


def facts(*statements: FundingRow) -> Facts:
    kinds = {"land": ActorKind.PUBLIC_BODY, "help": ActorKind.COUNSELLING_SERVICE, "plan": ActorKind.PROGRAMME}
    bodies = {slug: ActorRow(slug, f"Das „{slug}“", kind) for slug, kind in kinds.items()}
    places = {
        "05": Place("05", "Land", RegionKind.STATE, 1234567, "2023-12-31"),
        "06": Place("06", "Anderes", RegionKind.STATE),
    }
    return Facts(bodies, places, statements)


def told(
    paid: FundingRow, regions: list[str], services: list[str], without: frozenset[str] = frozenset()
) -> tuple[str, str]:
    known = facts(paid)
    [ended] = cliff(known, ON, UNTIL, without)
    says = leading(ended.grant, ON.isoformat())
    return told_of_ending(known, ended, says, services, people(known, regions))


def test_an_ending() -> None:
    assert told(PAID, ["05"], ["help"]) == (
        "Am 31. Dezember 2026 endet die Förderung für „Das ‚help‘“ durch „Das ‚land‘“ aus dem Programm „Das ‚plan‘“ "
        "(höchstens 72.100 Euro im Jahr): betroffen sind 1 Angebot („Das ‚help‘“) und 1 Gebiet („Land“) mit 1.234.567 "
        "Einwohnerinnen und Einwohnern. Eine Anschlussförderung ist nicht belegt. Auch anderes Geld ist für die Zeit "
        "danach nicht belegt.",
        "On 31 December 2026 the funding of “Das ‘help’” by “Das ‘land’” from the programme “Das ‘plan’” (at most "
        "72,100 euros a year) ends: this affects 1 service (“Das ‘help’”) and 1 region (“Land”) with 1,234,567 "
        "inhabitants. No successor is known. No other money is known for the time after that either.",
    )


def test_what_would_be_lost() -> None:
    german, english = told(PAID._replace(end=None, euros=None), [], [], frozenset({"land"}))
    assert german.startswith("Am 22. November 2026 entfiele die Förderung für „Das ‚help‘“")
    assert "(Betrag nicht belegt): welche Angebote und Gebiete betroffen sind, ist nicht belegt." in german
    assert "would be lost: which services and regions are affected is not known." in english


def test_people_that_are_known_in_part() -> None:
    german, english = told(PAID, ["05", "06"], [])
    assert "betroffen sind 2 Gebiete („Land“ und „Anderes“) mit mindestens 1.234.567 Einwohnerinnen" in german
    assert "with at least 1,234,567 inhabitants" in english
    known = facts()
    assert told_of_people(known, people(known, ["05", "06"])).de == (
        "Jedes Gebiet zählt einmal; Stand der Einwohnerzahlen: 31. Dezember 2023. "
        "Ohne bekannte Einwohnerzahl: „Anderes“."
    )
    assert told_of_people(known, people(known, ["06"])).en == "The population figures are not known."
    assert told_of_people(known, people(known, [])).en == "No affected regions are known."


def test_one_funding_or_several() -> None:
    known = facts()
    one = told_of_cliff(known, ON, UNTIL, 1, ["help"], people(known, []))
    assert "endet 1 Förderung ohne belegte Anschlussförderung: betroffen ist 1 Angebot („Das ‚help‘“)." in one.de
    assert "enden 2 Förderungen" in told_of_cliff(known, ON, UNTIL, 2, [], people(known, [])).de


@pytest.mark.parametrize(
    ("iso", "precision", "german", "english"),
    [
        ("2026-12-31", "YEAR", "Im Jahr 2026", "In 2026"),
        ("2026-12-31", "MONTH", "Im Dezember 2026", "In December 2026"),
        ("2026-12-31", "DAY", "Am 31. Dezember 2026", "On 31 December 2026"),
        ("2026-12-31", None, "Am 31. Dezember 2026", "On 31 December 2026"),
    ],
)
def test_days_are_written_as_far_as_they_are_known(iso: str, precision: str | None, german: str, english: str) -> None:
    assert at(partial(iso, precision)) == (german, english)


@pytest.mark.parametrize(
    ("euros", "kind", "scope", "period", "german"),
    [
        (1000.5, "EXACT", "WHOLE", "WHOLE_TERM", "1.000,50 Euro für die ganze Laufzeit"),
        (72100.0, "MAXIMUM", "PER_RECIPIENT", "PER_YEAR", "höchstens 72.100 Euro im Jahr je Empfänger"),
        (5.0, "TOTAL", "YOUTH_FUND", "UNKNOWN", "zusammen 5 Euro für Jugendprojekte, Zeitraum nicht belegt"),
        (5.0, "UNKNOWN", "WHOLE", "PER_YEAR", "Betrag nicht belegt"),
        (None, "EXACT", "WHOLE", "PER_YEAR", "Betrag nicht belegt"),
    ],
)
def test_amounts_say_what_they_are(euros: float | None, kind: str, scope: str, period: str, german: str) -> None:
    assert amount(euros, kind, scope, period).de == german
