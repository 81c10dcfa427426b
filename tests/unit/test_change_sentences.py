"""What changed, in German and English."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.history.change_sentences import Names, Teller
from graph.analysis.history.successions import PROPERTIES, Claim, Succession
from graph.analysis.history.verb_frames import role, saying
from graph.messages.text import Text
from graph.messages.wording import day, euros, listed, number, on, quoted
from graph.model.enums import Extent, MembershipRole, ParticipationRole
from graph.model.partial_dates import partial
from graph.model.statements import STATEMENT_KINDS

NAMES = Names({1: "LKS NRW", 2: "mobim", 3: "Villa ten Hompel", 4: "VSE NRW"}, {"p": "PfD", "q": "TFKS"}, {"05": "NRW"})
TELLER = Teller(NAMES, "2026-11-22")


def claim(
    type_: str = "PROVIDES",
    ends: tuple[int, int] = (1, 2),
    begin: str | None = None,
    to: str | None = None,
    **own: Any,
) -> Claim:
    precision = {4: "YEAR", 7: "MONTH", 10: "DAY"}
    days = [(day and (day + ("-12-31" if i else "-01-01")[: 10 - len(day)])) for i, day in enumerate((begin, to))]
    if to and len(to) == 7:
        days[1] = f"{to}-28"
    values = tuple(own.get(name) for name in PROPERTIES)
    return Claim(
        type_,
        "id",
        *ends,
        days[0],
        begin and precision[len(begin)],
        days[1],
        to and precision[len(to)],
        own.get("confirmed"),
        values,
    )


@pytest.mark.parametrize(
    ("begin", "to", "german", "english"),
    [
        (
            "2025-01-01",
            None,
            "Seit 1. Januar 2025 ist „LKS NRW“ Träger von „mobim“.",
            "Since 1 January 2025, “LKS NRW” has been the carrier of “mobim”.",
        ),
        (
            "2013-03",
            "2016-07",
            "Von März 2013 bis Juli 2016 war „LKS NRW“ Träger von „mobim“.",
            "From March 2013 to July 2016, “LKS NRW” was the carrier of “mobim”.",
        ),
        ("2013", "2013", "2013 war „LKS NRW“ Träger von „mobim“.", "In 2013, “LKS NRW” was the carrier of “mobim”."),
        (
            "2025",
            "2032",
            "Von 2025 bis 2032 ist „LKS NRW“ Träger von „mobim“.",
            "From 2025 to 2032, “LKS NRW” is the carrier of “mobim”.",
        ),
        ("2027", None, "Ab 2027 ist „LKS NRW“ Träger von „mobim“.", "From 2027, “LKS NRW” is the carrier of “mobim”."),
    ],
)
def test_a_beginning_is_told_as_precisely_as_known(begin: str, to: str | None, german: str, english: str) -> None:
    assert TELLER.began(claim(begin=begin, to=to)) == (german, english)


@pytest.mark.parametrize(
    ("begin", "to", "german"),
    [
        ("2008", "2024-12-31", "Bis 31. Dezember 2024 war „LKS NRW“ Träger von „mobim“ (seit 2008)."),
        (None, "2013-02", "Bis Februar 2013 war „LKS NRW“ Träger von „mobim“."),
        ("2013", "2013", "Bis 2013 war „LKS NRW“ Träger von „mobim“."),
        (None, "2030", "Bis 2030 ist „LKS NRW“ Träger von „mobim“."),
    ],
)
def test_an_end_names_the_beginning_where_it_is_another_day(begin: str | None, to: str, german: str) -> None:
    assert TELLER.ended(claim(begin=begin, to=to)).de == german


def test_a_confirmation_names_its_day() -> None:
    told = TELLER.confirmed(claim(confirmed="2025-11-05"))
    assert told.de == "Zuletzt bestätigt am 5. November 2025: „LKS NRW“ ist Träger von „mobim“."
    assert told.en == "Last confirmed on 5 November 2025: “LKS NRW” is the carrier of “mobim”."


def test_another_carrier_is_told_with_those_before() -> None:
    old = (claim(ends=(1, 2), to="2024-12-31"), claim(ends=(3, 2), to="2024-12-31"))
    told = TELLER.changed(Succession(old, (claim(ends=(4, 2), begin="2025-01-01"),)))
    assert told.de == (
        "Seit 1. Januar 2025 ist „VSE NRW“ Träger von „mobim“ (vorher: „LKS NRW“ und „Villa ten Hompel“)."
    )
    assert told.en == (
        "Since 1 January 2025, “VSE NRW” has been the carrier of “mobim” (before: “LKS NRW” and “Villa ten Hompel”)."
    )


def test_a_gap_between_is_told() -> None:
    told = TELLER.changed(Succession((claim(ends=(1, 2), to="2012"),), (claim(ends=(3, 2), begin="2014"),)))
    assert told.de == "Seit 2014 ist „Villa ten Hompel“ Träger von „mobim“ (vorher, bis 2012: „LKS NRW“)."


def test_two_sources_of_the_same_make_one_sentence() -> None:
    new = claim(ends=(3, 2), begin="2014")
    told = TELLER.changed(Succession((claim(ends=(1, 2), to="2013"),), (new, new._replace(id="other"))))
    assert told.de == "Seit 2014 ist „Villa ten Hompel“ Träger von „mobim“ (vorher: „LKS NRW“)."


def test_two_carriers_after_one_are_told_one_after_the_other() -> None:
    new = (claim(ends=(3, 2), begin="2014"), claim(ends=(4, 2), begin="2014"))
    assert TELLER.changed(Succession((claim(ends=(1, 2), to="2013"),), new)).de == (
        "Ab 2014: „Villa ten Hompel“ ist Träger von „mobim“; „VSE NRW“ ist Träger von „mobim“ (vorher: „LKS NRW“)."
    )


def grant(begin: str | None, to: str | None, amount: float | None, ends: tuple[int, int] = (1, 2), **own: Any) -> Claim:
    known = {"amount_kind": "UNKNOWN" if amount is None else "EXACT", "amount_scope": "WHOLE", "period": "PER_YEAR"}
    return claim("FUNDS", ends, begin, to, amount_eur=amount, **{**known, **own})


def test_another_amount_is_told_with_the_one_before() -> None:
    old, new = grant(None, "2012", 45000, programme_id="p"), grant("2013", None, 51000, programme_id="p")
    told = TELLER.changed(Succession((old,), (new,)))
    assert told.de == (
        "Seit 2013 fördert „LKS NRW“ „mobim“ mit 51.000 Euro je Jahr aus „PfD“ (vorher: 45.000 Euro je Jahr)."
    )
    assert told.en == (
        "Since 2013, “LKS NRW” has funded “mobim” with 51,000 euros per year out of “PfD” (before: 45,000 euros per "
        "year)."
    )


def test_another_programme_and_funder_are_told() -> None:
    old = (grant(None, "2012", None, (3, 2), programme_id="q"), grant(None, "2012", 1234.5, (4, 2), programme_id="q"))
    assert TELLER.changed(Succession(old, (grant("2013", None, 5, programme_id="p"),))).de == (
        "Seit 2013 fördert „LKS NRW“ „mobim“ mit 5 Euro je Jahr aus „PfD“ (vorher: „Villa ten Hompel“, Betrag nicht "
        "bekannt aus „TFKS“; „VSE NRW“, 1.234,50 Euro je Jahr aus „TFKS“)."
    )


@pytest.mark.parametrize(
    ("own", "german"),
    [
        ({"amount_kind": "MAXIMUM", "amount_scope": "PER_RECIPIENT"}, "bis zu 70.000 Euro je Jahr (je Empfänger)"),
        ({"amount_kind": "APPROXIMATE", "period": "WHOLE_TERM"}, "rund 70.000 Euro für die ganze Laufzeit"),
        ({"amount_kind": "TOTAL", "period": "UNKNOWN"}, "insgesamt 70.000 Euro"),
        ({"amount_scope": "PROJECT_FUND"}, "70.000 Euro je Jahr (Projektfonds)"),
        ({"amount_scope": "YOUTH_FUND"}, "70.000 Euro je Jahr (Jugendfonds)"),
    ],
)
def test_money_says_what_kind_of_amount_it_is(own: dict[str, Any], german: str) -> None:
    assert TELLER.began(grant("2020", None, 70000, **own)).de == f"Seit 2020 fördert „LKS NRW“ „mobim“ mit {german}."


def test_money_that_is_not_known_is_not_told() -> None:
    assert TELLER.began(grant("2020", None, None)).de == "Seit 2020 fördert „LKS NRW“ „mobim“."


def test_another_role_is_told_with_the_one_before() -> None:
    old = claim("MEMBER_OF", to="2018", role="MEMBER")
    new = claim("MEMBER_OF", begin="2019", role="COORDINATOR")
    assert (
        TELLER.changed(Succession((old,), (new,))).de == "Seit 2019 koordiniert „LKS NRW“ „mobim“ (vorher: Mitglied)."
    )


def test_a_participation_names_its_region() -> None:
    new = claim("PARTICIPATES_IN", begin="2019", role="LEAD", region_ags="05")
    old = claim("PARTICIPATES_IN", to="2018", role="PARTNER", region_ags="05")
    assert TELLER.changed(Succession((old,), (new,))).de == (
        "Seit 2019 nimmt „LKS NRW“ federführend an „mobim“ teil (NRW) (vorher: Partner (NRW))."
    )


def test_a_role_in_free_text_is_told_as_it_is() -> None:
    assert role(claim("ADMINISTERS", role="Leitung")) == ("Leitung", "Leitung")
    assert role(claim("ADMINISTERS")).de == "ohne Angabe einer Rolle"


def test_every_kind_and_role_has_its_words() -> None:
    for kind in STATEMENT_KINDS:
        assert saying(claim(kind.type)).de
    for type_, name, roles in (
        ("MEMBER_OF", "role", MembershipRole),
        ("PARTICIPATES_IN", "role", ParticipationRole),
        ("COVERS", "extent", Extent),
    ):
        claims = [claim(type_, (1, 2), **{name: str(value)}) for value in roles]
        assert len({saying(said) for said in claims}) == len(claims)
        assert all(role(said).de != str(value) for said, value in zip(claims, roles, strict=True))


def test_days_and_lives_are_told_as_precisely_as_known() -> None:
    assert [on(day).de for day in ("2016", "2016-05", "2016-05-10")] == ["2016", "Im Mai 2016", "Am 10. Mai 2016"]
    assert [on(day).en for day in ("2016", "2016-05", "2016-05-10")] == ["In 2016", "In May 2016", "On 10 May 2016"]
    assert TELLER.lives("A „B“", "2016-05", "endete das Programm {}", "the programme {} ended") == (
        "Im Mai 2016 endete das Programm „A ‚B‘“.",
        "In May 2016, the programme “A ‘B’” ended.",
    )
    assert [partial("2012-05-17", p) for p in ("YEAR", "MONTH", "DAY", None)] == [
        "2012",
        "2012-05",
        "2012-05-17",
        "2012-05-17",
    ]


def test_numbers_and_lists_are_written_in_both_languages() -> None:
    assert number(1234567) == ("1.234.567", "1,234,567")
    assert euros(1234.5) == ("1.234,50 Euro", "1,234.50 euros")
    assert euros(0.29) == ("0,29 Euro", "0.29 euros")
    assert day("2012-05-17") == ("17. Mai 2012", "17 May 2012")
    assert quoted("x") == ("„x“", "“x”")
    assert listed([]) == ("", "")
    assert listed([Text("a", "a")]) == ("a", "a")
    assert listed([Text("a", "a"), Text("b", "b"), Text("c", "c")]) == ("a, b und c", "a, b and c")
