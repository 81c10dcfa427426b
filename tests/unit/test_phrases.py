"""Statements in words."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import NamedTuple

import pytest

from graph.analysis.paths.path_sentences import PathStatementRecord, certainty_of, clauses, sentence_of
from graph.messages.catalogue import write
from graph.messages.message import Argument, conjunction, message, quoted
from graph.model.enums import Certainty
from graph.model.statements import STATEMENTS
from graph.model.validity import AsOf

NAMES = dict(enumerate(("A {x}", "B", "C")))
DAY = "2022-01-01"
AS_OF = AsOf(date(2022, 1, 1), months=0)


def edge(type_: str = "FUNDS", start: int = 0, end: int = 1, **own: str | None) -> PathStatementRecord:
    own = {"last_confirmed": DAY} | own
    return PathStatementRecord(type_, "s", start, end, None, None, None, DAY, None, None, None, None)._replace(**own)


class Text(NamedTuple):
    """A message in German and English."""

    de: str
    en: str


def in_both_languages(value: Argument) -> Text:
    return Text(write(value, "DE"), write(value, "EN"))


def said(*edges: PathStatementRecord) -> Text:
    return in_both_languages(sentence_of(clauses(edges, NAMES, AS_OF), DAY))


@pytest.mark.parametrize(
    ("day", "de", "en"),
    [("2012", "2012", "2012"), ("2012-05", "Mai 2012", "May 2012"), ("2012-03-01", "1. März 2012", "1 March 2012")],
)
def test_a_day_is_written_with_its_precision(day: str, de: str, en: str) -> None:
    assert in_both_languages(message("day", day=day)) == (de, en)


def _roles() -> list[tuple[str, str | None]]:
    roles: list[tuple[str, str | None]] = []
    for type_, kind in STATEMENTS.items():
        named = [prop.values for prop in kind.own if prop.name in ("role", "extent") and prop.values]
        roles += product([type_], [None, *(value for values in named for value in values)])
    return roles


@pytest.mark.parametrize(("type_", "role"), _roles())
def test_every_kind_of_statement_and_role_has_a_different_sentence(type_: str, role: str | None) -> None:
    text = said(edge(type_, role_or_extent=role))
    assert text.de.startswith("„A {x}“ ")
    assert text.en.startswith("“A {x}” ")
    assert " „B“" in text.de
    assert " “B”" in text.en
    assert all(language.endswith(".") for language in text)
    others = {said(edge(*other[:1], role_or_extent=other[1])) for other in _roles() if other != (type_, role)}
    plain = {("MEMBER_OF", None): ("MEMBER_OF", "MEMBER"), ("COVERS", None): ("COVERS", "FULL")}
    if (type_, role) not in {*plain, *plain.values()}:
        assert text not in others


@pytest.mark.parametrize(
    ("own", "de", "en"),
    [
        ({}, "", ""),
        ({"valid_from": "2021-01-01", "from_precision": "YEAR"}, " (seit 2021)", " (since 2021)"),
        ({"valid_from": "2021-05-01", "from_precision": "MONTH"}, " (seit Mai 2021)", " (since May 2021)"),
        ({"valid_from": "2021-05-01", "from_precision": "DAY"}, " (seit 1. Mai 2021)", " (since 1 May 2021)"),
        ({"valid_from": "2021-05-01"}, " (seit 1. Mai 2021)", " (since 1 May 2021)"),
        ({"valid_to": "2024-12-31", "to_precision": "YEAR"}, " (bis 2024)", " (until 2024)"),
        (
            {"valid_from": "2021-01-01", "from_precision": "YEAR", "valid_to": "2024-06-30", "to_precision": "MONTH"},
            " (2021 bis Juni 2024)",
            " (2021 to June 2024)",
        ),
    ],
)
def test_a_period_is_written_with_its_precision(own: dict[str, str], de: str, en: str) -> None:
    assert said(edge()._replace(**own)) == (f"„A {{x}}“ fördert „B“{de}.", f"“A {{x}}” funds “B”{en}.")


def test_equal_statements_of_several_sources_give_one_clause() -> None:
    old = edge(valid_from="2019-01-01", from_precision="YEAR", valid_to="2023-01-01")
    new = edge(valid_from="2021-01-01", from_precision="YEAR", valid_to="2024-12-31", to_precision="YEAR")
    assert said(new, old).de == "„A {x}“ fördert „B“ (2019 bis 2024)."
    assert said(new, old, edge()).de == "„A {x}“ fördert „B“ (mindestens seit 2019)."
    assert said(new, edge(start=1, end=0)).de == "„A {x}“ fördert „B“ (2021 bis 2024); „B“ fördert „A {x}“."


def test_unconfirmed_clauses_are_marked_or_the_whole_sentence_is() -> None:
    unsure = edge(valid_from="2019-01-01", from_precision="YEAR", last_confirmed=None)
    other = edge("MEMBER_OF", start=1, end=2, last_confirmed="2021-12-31")
    assert (
        said(unsure, edge(start=1, end=2)).de
        == "„A {x}“ fördert „B“ (seit 2019, nicht aktuell belegt); „B“ fördert „C“."
    )
    assert said(other, edge()).en == "“B” is a member of “C” (not recently documented); “A {x}” funds “B”."
    assert said(unsure, other) == (
        "„A {x}“ fördert „B“ (seit 2019); „B“ ist Mitglied von „C“. Nichts davon ist für den 1. Januar 2022 aktuell "
        "belegt.",
        "“A {x}” funds “B” (since 2019); “B” is a member of “C”. None of this is recently documented for "
        "1 January 2022.",
    )
    assert certainty_of([unsure, other], AS_OF) is Certainty.ASSUMED
    assert certainty_of([unsure, edge()], AS_OF) is Certainty.CONFIRMED


@pytest.mark.parametrize(
    ("name", "de", "en"),
    [("AWO", "„AWO“", "“AWO”"), ("Netz „B!“", "„Netz ‚B!‘“", "“Netz ‘B!’”"), ('A "b"', "„A 'b'“", "“A 'b'”")],
)
def test_quotation_marks_in_a_quoted_name_become_single_ones(name: str, de: str, en: str) -> None:
    assert in_both_languages(quoted(name)) == (de, en)


def test_numbers_are_formatted_for_the_language() -> None:
    assert in_both_languages(conjunction([1234567])) == ("1.234.567", "1,234,567")
