"""Totals of funding, by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graph.compile.totals import Group, PaymentRow, answer, combined, total
from graph.model.enums import AmountKind, AmountScope, FundingPeriod

NOTHING = {"exact": None, "approximate": None, "maximum": None, "total": None}
DAY = date(2024, 6, 30)


def group(
    first: int | None = 2024,
    end: int | None = 2024,
    last: int | None = None,
    *,
    kind: str = "EXACT",
    period: str = "PER_YEAR",
    scope: str = "WHOLE",
    counts: bool = True,
    euros: float | None = 100.0,
    size: int = 1,
    about: str | None = None,
) -> Group:
    """Years of begin, end, and the last one spoken of."""
    return Group(first, end, end if last is None else last, kind, period, scope, counts, euros, size, about)


def summed(*groups: Group, as_of: date | None = None) -> dict[str, Any]:
    return total(groups, as_of).answer()


def test_nothing_is_nothing_and_not_zero() -> None:
    assert summed() == {
        "years": [],
        "wholeTerm": NOTHING,
        "assumed": NOTHING,
        "partCount": 0,
        "unknownCount": 0,
        "disputedCount": 0,
        "perRecipientCount": 0,
        "undatedCount": 0,
    }


@pytest.mark.parametrize(
    ("kind", "field"),
    [("EXACT", "exact"), ("APPROXIMATE", "approximate"), ("MAXIMUM", "maximum"), ("TOTAL", "total")],
)
@pytest.mark.parametrize("period", ["PER_YEAR", "WHOLE_TERM"])
def test_kinds_of_amounts_stay_apart(kind: str, field: str, period: str) -> None:
    found = summed(group(kind=kind, period=period), group(kind=kind, period=period, euros=50.5))
    amounts = found["years"][0] if period == "PER_YEAR" else found["wholeTerm"]
    assert amounts == ({"year": 2024} if period == "PER_YEAR" else {}) | NOTHING | {field: 150.5}
    assert found["years" if period == "WHOLE_TERM" else "wholeTerm"] in ([], NOTHING)


def test_every_kind_has_a_place() -> None:
    """A new kind of amount, scope or period is thought of here."""
    assert {*AmountKind} == {"EXACT", "APPROXIMATE", "MAXIMUM", "TOTAL", "UNKNOWN"}
    assert {*AmountScope} == {"WHOLE", "PER_RECIPIENT", "PROJECT_FUND", "YOUTH_FUND"}
    assert {*FundingPeriod} == {"PER_YEAR", "WHOLE_TERM", "UNKNOWN"}


def test_a_yearly_amount_counts_for_each_year_up_to_the_last_spoken_of() -> None:
    found = summed(group(2022, None, 2024), group(2023, 2023, euros=7))
    assert [(year["year"], year["exact"]) for year in found["years"]] == [(2022, 100), (2023, 107), (2024, 100)]


def test_a_yearly_amount_that_was_confirmed_before_it_begins_counts_once() -> None:
    assert [year["year"] for year in summed(group(2025, None, 2023))["years"]] == [2025]


def test_a_yearly_amount_with_only_an_end_or_a_confirmation_counts_for_that_year() -> None:
    assert [year["year"] for year in summed(group(None, 2023))["years"]] == [2023]
    assert [year["year"] for year in summed(group(None, None, 2022))["years"]] == [2022]


def test_a_yearly_amount_without_any_year_is_counted_apart() -> None:
    row = group(None, None, size=3)
    found = summed(row)
    assert (found["years"], found["undatedCount"], found["unknownCount"]) == ([], 3, 0)


def test_on_a_day_only_that_year_counts_and_what_no_source_says_of_it_is_assumed() -> None:
    undated = group(None, None)
    found = summed(group(2015, None, 2026), group(2015, None, 2020, euros=7.0), undated, as_of=DAY)
    assert found["years"] == [{"year": 2024, **NOTHING, "exact": 100}]
    assert found["assumed"] == {**NOTHING, "exact": 7}
    assert found["undatedCount"] == 1


def test_a_fund_within_a_grant_that_counts_as_a_whole_does_not_count_again() -> None:
    whole = group(2023, 2023, euros=177.0, about="grant")
    part = group(2022, 2023, scope="PROJECT_FUND", euros=38.0, about="grant")
    other = group(2023, 2023, scope="YOUTH_FUND", euros=5.0, about="another grant")
    youth = group(2023, 2023, scope="YOUTH_FUND", euros=3.0, about="grant")
    found = summed(whole, part, other, youth)
    assert [(year["year"], year["exact"]) for year in found["years"]] == [(2022, 38), (2023, 182)]
    assert found["partCount"] == 1


def test_a_statement_without_a_programme_speaks_of_the_only_one_that_others_name() -> None:
    named = paid("b", "y", "2024-06-01", 50, programme="p")
    assert told(paid("a", "x", "2024-05-01", 100), named) == ([(2024, 50)], 0, 1)
    two = paid("c", "z", "2024-06-01", 7, programme="q")
    assert told(paid("a", "x", "2024-05-01", 100), named, two) == ([(2024, 157)], 0, 0)


def test_whole_terms_are_never_spread_over_years() -> None:
    found = summed(group(2015, 2019, period="WHOLE_TERM"), as_of=DAY)
    assert (found["years"], found["wholeTerm"]["exact"]) == ([], 100)


@pytest.mark.parametrize(
    ("first", "end", "year"), [(2024, 2024, 2024), (2023, 2024, None), (2024, None, None), (None, 2024, None)]
)
def test_an_unknown_period_is_a_year_where_the_statement_holds_in_one_only(
    first: int | None, end: int | None, year: int | None
) -> None:
    found = summed(group(first, end, period="UNKNOWN"))
    assert [y["year"] for y in found["years"]] == ([year] if year else [])
    assert found["unknownCount"] == (0 if year else 1)
    assert found["wholeTerm"] == NOTHING


@pytest.mark.parametrize("period", list(FundingPeriod))
@pytest.mark.parametrize("scope", list(AmountScope))
def test_an_unknown_amount_is_only_counted(period: str, scope: str) -> None:
    found = summed(
        group(euros=None, period=period, scope=scope, size=2), group(kind="UNKNOWN", period=period, scope=scope)
    )
    assert (found["unknownCount"], found["perRecipientCount"], found["years"]) == (3, 0, [])
    assert found["wholeTerm"] == NOTHING


@pytest.mark.parametrize("period", ["PER_YEAR", "WHOLE_TERM"])
def test_amounts_per_recipient_are_not_added_up(period: str) -> None:
    found = summed(group(scope="PER_RECIPIENT", period=period, size=4))
    assert (found["perRecipientCount"], found["years"], found["wholeTerm"]) == (4, [], NOTHING)


@pytest.mark.parametrize("scope", ["PROJECT_FUND", "YOUTH_FUND"])
def test_amounts_for_a_part_are_added_like_others(scope: str) -> None:
    assert summed(group(scope=scope), group())["years"] == [{"year": 2024, **NOTHING, "exact": 200}]


@pytest.mark.parametrize("kind", list(AmountKind))
@pytest.mark.parametrize("period", list(FundingPeriod))
@pytest.mark.parametrize("scope", list(AmountScope))
def test_a_disputed_statement_counts_as_nothing_else(kind: str, period: str, scope: str) -> None:
    found = summed(group(kind=kind, period=period, scope=scope, counts=False, size=5))
    assert found == summed() | {"disputedCount": 5}


@pytest.mark.parametrize("kind", list(AmountKind))
@pytest.mark.parametrize("period", list(FundingPeriod))
@pytest.mark.parametrize("scope", list(AmountScope))
@pytest.mark.parametrize("as_of", [None, DAY])
def test_every_statement_ends_up_in_exactly_one_place(kind: str, period: str, scope: str, as_of: date | None) -> None:
    found = summed(group(kind=kind, period=period, scope=scope), as_of=as_of)
    amounts = [found["wholeTerm"], *found["years"]]
    sums = sum(bool(a[field]) for a in amounts for field in NOTHING)
    counts = sum(found[name] for name in ("unknownCount", "disputedCount", "perRecipientCount", "undatedCount"))
    assert sums + counts == 1


# ---- several sources about the same


def paid(
    identifier: str,
    source: str,
    confirmed: str | None,
    euros: float | None,
    *,
    ends: tuple[int, int] = (1, 2),
    programme: str | None = None,
    days: tuple[str | None, str | None] = ("2024-01-01", "2024-12-31"),
) -> PaymentRow:
    return PaymentRow(*ends, programme, *days, confirmed, identifier, [source], "EXACT", "PER_YEAR", "WHOLE", euros)


def told(*payments: PaymentRow) -> tuple[list[tuple[int, float]], int, int]:
    """(years with their exact sums, unknown, disputed)"""
    found = answer(payments, None)
    years = [(year["year"], year["exact"]) for year in found["years"]]
    return years, found["unknownCount"], found["disputedCount"]


def test_of_two_sources_the_newer_one_counts() -> None:
    old, new = paid("a", "x", "2024-05-01", 100), paid("b", "y", "2025-05-01", 120)
    assert told(old, new) == told(new, old) == ([(2024, 120)], 0, 1)


def test_a_source_that_names_no_amount_does_not_displace_one_that_does() -> None:
    assert told(paid("a", "x", "2024-05-01", 100), paid("b", "y", "2025-05-01", None)) == ([(2024, 100)], 0, 1)


def test_a_source_without_a_date_is_the_oldest() -> None:
    assert told(paid("z", "x", None, 100), paid("a", "y", "2001-01-01", 120)) == ([(2024, 120)], 0, 1)


def test_statements_of_the_newest_source_all_count() -> None:
    old, silent = paid("a", "x", "2024-05-01", 100), paid("d", "z", "2026-05-01", None)
    new, other = paid("b", "y", "2025-05-01", 200), paid("c", "y", "2025-05-01", 10)
    assert told(old, new, other, silent) == ([(2024, 210)], 0, 2)


def test_where_no_source_names_an_amount_the_newest_is_unknown_and_the_others_disputed() -> None:
    assert told(paid("a", "x", "2024-05-01", None), paid("b", "y", None, None)) == ([], 1, 1)


@pytest.mark.parametrize(
    "other",
    [
        {"ends": (2, 1)},
        {"ends": (1, 3)},
        {"days": ("2024-01-01", None)},
        {"days": ("2024-01-02", "2024-12-31")},
    ],
)
def test_statements_about_something_else_dispute_nothing(other: dict[str, Any]) -> None:
    found = told(paid("a", "x", "2024-05-01", 100), paid("b", "y", "2024-06-01", 50, **other))
    assert (found[0][0], found[2]) == ((2024, 150), 0)


def test_totals_of_parts_combine_to_the_total_of_all() -> None:
    rows = [
        group(2022, 2024),
        group(2024, kind="MAXIMUM", euros=7.0),
        group(period="WHOLE_TERM", euros=3.0),
        group(counts=False),
        group(scope="PER_RECIPIENT"),
        group(euros=None),
        group(None, None),
    ]
    for day in (None, DAY):
        assert combined(total([row], day) for row in rows) == total(rows, day)
    assert combined([]) == total([], None)
