"""Sentences about changes, in German and English."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.core.statement_names import clause
from graph.analysis.history.change_sentences import ChangeNames, ChangeSentences, role
from graph.analysis.history.successions import DatedStatement, StatementSuccession, StatementValues
from graph.messages.catalogue import languages, write
from graph.messages.message import Message, message, quoted
from graph.model.enums import Extent, MembershipRole, ParticipationRole
from graph.model.partial_dates import partial
from graph.model.statements import STATEMENT_KINDS

NAMES = ChangeNames(
    {1: "LKS NRW", 2: "mobim", 3: "Villa ten Hompel", 4: "VSE NRW"}, {"p": "PfD", "q": "TFKS"}, {"05": "NRW"}
)
SENTENCES = ChangeSentences(NAMES, "2026-11-22")


def german(sentence: Message) -> str:
    return write(sentence, "DE")


def english(sentence: Message) -> str:
    return write(sentence, "EN")


def statement(
    type_: str = "PROVIDES",
    ends: tuple[int, int] = (1, 2),
    valid_from: str | None = None,
    valid_to: str | None = None,
    **own: Any,
) -> DatedStatement:
    precision = {4: "YEAR", 7: "MONTH", 10: "DAY"}
    days = [
        (day and (day + ("-12-31" if i else "-01-01")[: 10 - len(day)])) for i, day in enumerate((valid_from, valid_to))
    ]
    if valid_to and len(valid_to) == 7:
        days[1] = f"{valid_to}-28"
    values = StatementValues(*(own.get(name) for name in StatementValues._fields))
    return DatedStatement(
        type_,
        "id",
        *ends,
        days[0],
        valid_from and precision[len(valid_from)],
        days[1],
        valid_to and precision[len(valid_to)],
        own.get("last_confirmed"),
        own.get("last_confirmed_precision"),
        values,
    )


@pytest.mark.parametrize(
    ("begin", "end", "expected_german", "expected_english"),
    [
        (
            "2025-01-01",
            None,
            "Seit 1. Januar 2025 ist „LKS NRW“ Träger von „mobim“.",
            "Since 1 January 2025, “LKS NRW” has provided “mobim”.",
        ),
        (
            "2013-03",
            "2016-07",
            "Von März 2013 bis Juli 2016 war „LKS NRW“ Träger von „mobim“.",
            "From March 2013 to July 2016, “LKS NRW” provided “mobim”.",
        ),
        ("2013", "2013", "2013 war „LKS NRW“ Träger von „mobim“.", "In 2013, “LKS NRW” provided “mobim”."),
        (
            "2025",
            "2032",
            "Von 2025 bis 2032 ist „LKS NRW“ Träger von „mobim“.",
            "From 2025 to 2032, “LKS NRW” provides “mobim”.",
        ),
        ("2027", None, "Ab 2027 ist „LKS NRW“ Träger von „mobim“.", "From 2027, “LKS NRW” provides “mobim”."),
    ],
)
def test_the_sentence_of_a_beginning_has_the_precision_of_its_day(
    begin: str, end: str | None, expected_german: str, expected_english: str
) -> None:
    sentence = SENTENCES.began(statement(valid_from=begin, valid_to=end))
    assert (german(sentence), english(sentence)) == (expected_german, expected_english)


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("2008", "2024-12-31", "Bis 31. Dezember 2024 war „LKS NRW“ Träger von „mobim“ (seit 2008)."),
        (None, "2013-02", "Bis Februar 2013 war „LKS NRW“ Träger von „mobim“."),
        ("2013", "2013", "Bis 2013 war „LKS NRW“ Träger von „mobim“."),
        (None, "2030", "Bis 2030 ist „LKS NRW“ Träger von „mobim“."),
    ],
)
def test_the_sentence_of_an_end_names_the_beginning_if_it_differs(begin: str | None, end: str, expected: str) -> None:
    assert german(SENTENCES.ended(statement(valid_from=begin, valid_to=end))) == expected


def test_the_sentence_of_a_confirmation_names_its_day() -> None:
    sentence = SENTENCES.confirmed(statement(last_confirmed="2025-11-05"))
    assert german(sentence) == "Zuletzt bestätigt am 5. November 2025: „LKS NRW“ ist Träger von „mobim“."
    assert english(sentence) == "Last confirmed on 5 November 2025: “LKS NRW” provides “mobim”."


@pytest.mark.parametrize(
    ("precision", "expected_german", "expected_english"),
    [
        ("YEAR", "Zuletzt bestätigt 2026: ", "Last confirmed in 2026: "),
        ("MONTH", "Zuletzt bestätigt im Januar 2026: ", "Last confirmed in January 2026: "),
    ],
)
def test_a_confirmation_is_as_precise_as_its_source(
    precision: str, expected_german: str, expected_english: str
) -> None:
    sentence = SENTENCES.confirmed(statement(last_confirmed="2026-01-01", last_confirmed_precision=precision))
    assert german(sentence).startswith(expected_german)
    assert english(sentence).startswith(expected_english)


def test_a_new_carrier_is_named_with_the_previous_ones() -> None:
    old = (statement(ends=(1, 2), valid_to="2024-12-31"), statement(ends=(3, 2), valid_to="2024-12-31"))
    sentence = SENTENCES.changed(StatementSuccession(old, (statement(ends=(4, 2), valid_from="2025-01-01"),)))
    assert german(sentence) == (
        "Seit 1. Januar 2025 ist „VSE NRW“ Träger von „mobim“ (vorher: „LKS NRW“ und „Villa ten Hompel“)."
    )
    assert english(sentence) == (
        "Since 1 January 2025, “VSE NRW” has provided “mobim” (before: “LKS NRW” and “Villa ten Hompel”)."
    )


def test_a_gap_before_the_change_is_mentioned() -> None:
    sentence = SENTENCES.changed(
        StatementSuccession((statement(ends=(1, 2), valid_to="2012"),), (statement(ends=(3, 2), valid_from="2014"),))
    )
    assert german(sentence) == "Seit 2014 ist „Villa ten Hompel“ Träger von „mobim“ (vorher, bis 2012: „LKS NRW“)."


def test_two_equal_statements_make_one_sentence() -> None:
    new = statement(ends=(3, 2), valid_from="2014")
    sentence = SENTENCES.changed(
        StatementSuccession((statement(ends=(1, 2), valid_to="2013"),), (new, new._replace(id="other")))
    )
    assert german(sentence) == "Seit 2014 ist „Villa ten Hompel“ Träger von „mobim“ (vorher: „LKS NRW“)."


def test_two_new_carriers_are_named_one_after_the_other() -> None:
    new = (statement(ends=(3, 2), valid_from="2014"), statement(ends=(4, 2), valid_from="2014"))
    assert german(SENTENCES.changed(StatementSuccession((statement(ends=(1, 2), valid_to="2013"),), new))) == (
        "Ab 2014: „Villa ten Hompel“ ist Träger von „mobim“; „VSE NRW“ ist Träger von „mobim“ (vorher: „LKS NRW“)."
    )


def grant(
    begin: str | None, end: str | None, amount: float | None, ends: tuple[int, int] = (1, 2), **own: Any
) -> DatedStatement:
    defaults = {"amount_kind": "UNKNOWN" if amount is None else "EXACT", "amount_scope": "WHOLE", "period": "PER_YEAR"}
    return statement("FUNDS", ends, begin, end, amount_eur=amount, **{**defaults, **own})


def test_a_new_amount_is_named_with_the_previous_one() -> None:
    old, new = grant(None, "2012", 45000, programme_id="p"), grant("2013", None, 51000, programme_id="p")
    sentence = SENTENCES.changed(StatementSuccession((old,), (new,)))
    assert german(sentence) == (
        "Seit 2013 fördert „LKS NRW“ „mobim“ mit 51.000 Euro im Jahr aus dem Programm „PfD“ (vorher: "
        "45.000 Euro im Jahr)."
    )
    assert english(sentence) == (
        "Since 2013, “LKS NRW” has funded “mobim” with 51,000 euros a year from the programme “PfD” (before: "
        "45,000 euros a year)."
    )


def test_a_new_programme_and_funder_are_named() -> None:
    old = (grant(None, "2012", None, (3, 2), programme_id="q"), grant(None, "2012", 1234.5, (4, 2), programme_id="q"))
    assert german(SENTENCES.changed(StatementSuccession(old, (grant("2013", None, 5, programme_id="p"),)))) == (
        "Seit 2013 fördert „LKS NRW“ „mobim“ mit 5 Euro im Jahr aus dem Programm „PfD“ (vorher: „Villa ten Hompel“, "
        "Betrag nicht belegt aus dem Programm „TFKS“; „VSE NRW“, 1.234,50 Euro im Jahr aus dem Programm „TFKS“)."
    )


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({"amount_kind": "MAXIMUM", "amount_scope": "PER_RECIPIENT"}, "höchstens 70.000 Euro im Jahr je Empfänger"),
        ({"amount_kind": "APPROXIMATE", "period": "WHOLE_TERM"}, "etwa 70.000 Euro für die ganze Laufzeit"),
        ({"amount_kind": "TOTAL", "period": "UNKNOWN"}, "zusammen 70.000 Euro, Zeitraum nicht belegt"),
        ({"amount_scope": "PROJECT_FUND"}, "70.000 Euro im Jahr für den Aktionsfonds"),
        ({"amount_scope": "YOUTH_FUND"}, "70.000 Euro im Jahr für den Jugendfonds"),
    ],
)
def test_the_kind_of_an_amount_is_mentioned(own: dict[str, Any], expected: str) -> None:
    assert (
        german(SENTENCES.began(grant("2020", None, 70000, **own)))
        == f"Seit 2020 fördert „LKS NRW“ „mobim“ mit {expected}."
    )


def test_an_unknown_amount_is_left_out() -> None:
    assert german(SENTENCES.began(grant("2020", None, None))) == "Seit 2020 fördert „LKS NRW“ „mobim“."


def test_a_new_role_is_named_with_the_previous_one() -> None:
    old = statement("MEMBER_OF", valid_to="2018", role="MEMBER")
    new = statement("MEMBER_OF", valid_from="2019", role="COORDINATOR")
    assert (
        german(SENTENCES.changed(StatementSuccession((old,), (new,))))
        == "Seit 2019 koordiniert „LKS NRW“ „mobim“ (vorher: Mitglied)."
    )


def test_the_sentence_of_a_participation_names_its_region() -> None:
    new = statement("PARTICIPATES_IN", valid_from="2019", role="LEAD", region_ags="05")
    old = statement("PARTICIPATES_IN", valid_to="2018", role="PARTNER", region_ags="05")
    assert german(SENTENCES.changed(StatementSuccession((old,), (new,)))) == (
        "Seit 2019 nimmt „LKS NRW“ federführend am Programm „mobim“ teil (NRW) (vorher: Partner (NRW))."
    )


def test_a_role_in_free_text_stays_as_it_is() -> None:
    assert english(role(statement("ADMINISTERS", role="Leitung"))) == german(
        role(statement("ADMINISTERS", role="Leitung"))
    )
    assert german(role(statement("ADMINISTERS", role="Leitung"))) == "Leitung"
    assert german(role(statement("ADMINISTERS"))) == "Rolle nicht genannt"


@pytest.mark.parametrize("language", languages())
def test_every_kind_and_role_has_a_text_in_every_form(language: str) -> None:
    roles = {"MEMBER_OF": MembershipRole, "PARTICIPATES_IN": ParticipationRole, "COVERS": Extent}
    for kind in STATEMENT_KINDS:
        for form in (None, "past", "dated", "dated-past", "since"):
            values: list[str | None] = list(map(str, roles.get(kind.type, ()))) or [None, "Leitung"]
            sentences = [write(clause(kind.type, value, "Eins", "Zwei", form), language) for value in values]
            assert all("Eins" in sentence and "Zwei" in sentence for sentence in sentences)
            assert len(set(sentences)) == (len(values) if kind.type in roles else 1)
    for type_, enumeration in roles.items():
        quality = "extent" if type_ == "COVERS" else "role"
        labels = {write(role(statement(type_, (1, 2), **{quality: str(value)})), language) for value in enumeration}
        assert len(labels) == len(enumeration)
        assert labels.isdisjoint(map(str, enumeration))


def test_sentences_about_actors_have_the_precision_of_the_day() -> None:
    sentence = message("change-of-actor", day="2016-05", sort="CLOSED", name=quoted("A „B“"))
    assert german(sentence) == "Im Mai 2016 endete das Programm „A ‚B‘“."
    assert english(sentence) == "In May 2016, the programme “A ‘B’” ended."
    assert german(message("change-of-actor", day="2026", sort="FOUNDED", name="A")) == "2026 wurde A gegründet."
    assert english(message("change-of-actor", day="2026", sort="DISSOLVED", name="A")) == "In 2026, A was dissolved."
    assert [partial("2012-05-17", p) for p in ("YEAR", "MONTH", "DAY", None)] == [
        "2012",
        "2012-05",
        "2012-05-17",
        "2012-05-17",
    ]
