"""Totals of fundings, in examples."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graph.compile.totals import AmountGroup, FundedAmountRow, answer, combined, total
from graph.model.enums import AmountKind, AmountScope, FundingPeriod

NO_AMOUNTS = {"exact": None, "approximate": None, "maximum": None, "total": None}
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
    grant: str | None = None,
) -> AmountGroup:
    """`first`, `end` and `last` are the years of begin and end, and the last year that a source speaks of."""
    return AmountGroup(first, end, end if last is None else last, kind, period, scope, counts, euros, size, grant)


def summed(*groups: AmountGroup, as_of: date | None = None) -> dict[str, Any]:
    return total(groups, as_of).answer()


def test_the_total_of_no_statements_has_no_amounts_rather_than_zero() -> None:
    assert summed() == {
        "years": [],
        "wholeTerm": NO_AMOUNTS,
        "assumed": NO_AMOUNTS,
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
def test_kinds_of_amounts_are_summed_separately(kind: str, field: str, period: str) -> None:
    totals = summed(group(kind=kind, period=period), group(kind=kind, period=period, euros=50.5))
    amounts = totals["years"][0] if period == "PER_YEAR" else totals["wholeTerm"]
    assert amounts == ({"year": 2024} if period == "PER_YEAR" else {}) | NO_AMOUNTS | {field: 150.5}
    assert totals["years" if period == "WHOLE_TERM" else "wholeTerm"] in ([], NO_AMOUNTS)


def test_no_value_of_the_enumerations_is_missing_here() -> None:
    """Fails for a new kind of amount, scope or period: think of its totals, then add it."""
    assert {*AmountKind} == {"EXACT", "APPROXIMATE", "MAXIMUM", "TOTAL", "UNKNOWN"}
    assert {*AmountScope} == {"WHOLE", "PER_RECIPIENT", "PROJECT_FUND", "YOUTH_FUND"}
    assert {*FundingPeriod} == {"PER_YEAR", "WHOLE_TERM", "UNKNOWN"}


def test_a_yearly_amount_counts_for_each_year_up_to_the_last_that_a_source_speaks_of() -> None:
    totals = summed(group(2022, None, 2024), group(2023, 2023, euros=7))
    assert [(year["year"], year["exact"]) for year in totals["years"]] == [(2022, 100), (2023, 107), (2024, 100)]


def test_a_yearly_amount_that_was_confirmed_before_it_begins_counts_once() -> None:
    assert [year["year"] for year in summed(group(2025, None, 2023))["years"]] == [2025]


def test_a_yearly_amount_with_only_an_end_or_a_confirmation_counts_for_that_year() -> None:
    assert [year["year"] for year in summed(group(None, 2023))["years"]] == [2023]
    assert [year["year"] for year in summed(group(None, None, 2022))["years"]] == [2022]


def test_a_yearly_amount_without_any_year_is_undated() -> None:
    row = group(None, None, size=3)
    totals = summed(row)
    assert (totals["years"], totals["undatedCount"], totals["unknownCount"]) == ([], 3, 0)


def test_on_a_day_only_its_year_counts_and_amounts_that_no_source_gives_for_it_are_assumed() -> None:
    undated = group(None, None)
    totals = summed(group(2015, None, 2026), group(2015, None, 2020, euros=7.0), undated, as_of=DAY)
    assert totals["years"] == [{"year": 2024, **NO_AMOUNTS, "exact": 100}]
    assert totals["assumed"] == {**NO_AMOUNTS, "exact": 7}
    assert totals["undatedCount"] == 1


def test_a_fund_within_a_grant_that_counts_as_a_whole_does_not_count_again() -> None:
    whole = group(2023, 2023, euros=177.0, grant="grant")
    part = group(2022, 2023, scope="PROJECT_FUND", euros=38.0, grant="grant")
    other = group(2023, 2023, scope="YOUTH_FUND", euros=5.0, grant="another grant")
    youth = group(2023, 2023, scope="YOUTH_FUND", euros=3.0, grant="grant")
    totals = summed(whole, part, other, youth)
    assert [(year["year"], year["exact"]) for year in totals["years"]] == [(2022, 38), (2023, 182)]
    assert totals["partCount"] == 1


def test_a_statement_without_a_programme_is_attributed_to_the_only_one_that_others_name() -> None:
    named = funding("b", "y", "2024-06-01", 50, programme="p")
    assert exact_totals(funding("a", "x", "2024-05-01", 100), named) == ([(2024, 50)], 0, 1)
    two = funding("c", "z", "2024-06-01", 7, programme="q")
    assert exact_totals(funding("a", "x", "2024-05-01", 100), named, two) == ([(2024, 157)], 0, 0)


def test_whole_terms_are_never_spread_over_years() -> None:
    totals = summed(group(2015, 2019, period="WHOLE_TERM"), as_of=DAY)
    assert (totals["years"], totals["wholeTerm"]["exact"]) == ([], 100)


@pytest.mark.parametrize(
    ("first", "end", "year"), [(2024, 2024, 2024), (2023, 2024, None), (2024, None, None), (None, 2024, None)]
)
def test_an_unknown_period_is_a_year_if_the_statement_holds_in_a_single_year(
    first: int | None, end: int | None, year: int | None
) -> None:
    totals = summed(group(first, end, period="UNKNOWN"))
    assert [y["year"] for y in totals["years"]] == ([year] if year else [])
    assert totals["unknownCount"] == (0 if year else 1)
    assert totals["wholeTerm"] == NO_AMOUNTS


@pytest.mark.parametrize("period", list(FundingPeriod))
@pytest.mark.parametrize("scope", list(AmountScope))
def test_an_unknown_amount_is_only_counted(period: str, scope: str) -> None:
    totals = summed(
        group(euros=None, period=period, scope=scope, size=2), group(kind="UNKNOWN", period=period, scope=scope)
    )
    assert (totals["unknownCount"], totals["perRecipientCount"], totals["years"]) == (3, 0, [])
    assert totals["wholeTerm"] == NO_AMOUNTS


@pytest.mark.parametrize("period", ["PER_YEAR", "WHOLE_TERM"])
def test_amounts_per_recipient_are_not_added_up(period: str) -> None:
    totals = summed(group(scope="PER_RECIPIENT", period=period, size=4))
    assert (totals["perRecipientCount"], totals["years"], totals["wholeTerm"]) == (4, [], NO_AMOUNTS)


@pytest.mark.parametrize("scope", ["PROJECT_FUND", "YOUTH_FUND"])
def test_amounts_for_a_part_are_added_like_others(scope: str) -> None:
    assert summed(group(scope=scope), group())["years"] == [{"year": 2024, **NO_AMOUNTS, "exact": 200}]


@pytest.mark.parametrize("kind", list(AmountKind))
@pytest.mark.parametrize("period", list(FundingPeriod))
@pytest.mark.parametrize("scope", list(AmountScope))
def test_a_disputed_statement_counts_only_as_disputed(kind: str, period: str, scope: str) -> None:
    totals = summed(group(kind=kind, period=period, scope=scope, counts=False, size=5))
    assert totals == summed() | {"disputedCount": 5}


@pytest.mark.parametrize("kind", list(AmountKind))
@pytest.mark.parametrize("period", list(FundingPeriod))
@pytest.mark.parametrize("scope", list(AmountScope))
@pytest.mark.parametrize("as_of", [None, DAY])
def test_every_statement_is_in_exactly_one_sum_or_count(kind: str, period: str, scope: str, as_of: date | None) -> None:
    totals = summed(group(kind=kind, period=period, scope=scope), as_of=as_of)
    amounts = [totals["wholeTerm"], *totals["years"]]
    sums = sum(bool(a[field]) for a in amounts for field in NO_AMOUNTS)
    counts = sum(totals[name] for name in ("unknownCount", "disputedCount", "perRecipientCount", "undatedCount"))
    assert sums + counts == 1


# ---- several sources about the same


def funding(
    identifier: str,
    source: str,
    confirmed: str | None,
    euros: float | None,
    *,
    ends: tuple[int, int] = (1, 2),
    programme: str | None = None,
    days: tuple[str | None, str | None] = ("2024-01-01", "2024-12-31"),
    known: tuple[str | None, str | None] = (None, None),
    period: str = "PER_YEAR",
) -> FundedAmountRow:
    return FundedAmountRow(
        *ends, [source], programme, identifier, "EXACT", period, "WHOLE", euros, *days, confirmed, *known
    )


def exact_totals(*fundings: FundedAmountRow) -> tuple[list[tuple[int, float]], int, int]:
    """The years with their exact sums, and the numbers of unknown and disputed fundings."""
    totals = answer(fundings, None)
    years = [(year["year"], year["exact"]) for year in totals["years"]]
    return years, totals["unknownCount"], totals["disputedCount"]


def test_of_two_sources_the_newer_one_counts() -> None:
    old, new = funding("a", "x", "2024-05-01", 100), funding("b", "y", "2025-05-01", 120)
    assert exact_totals(old, new) == exact_totals(new, old) == ([(2024, 120)], 0, 1)


def test_a_newer_source_without_an_amount_does_not_replace_one_with_an_amount() -> None:
    assert exact_totals(funding("a", "x", "2024-05-01", 100), funding("b", "y", "2025-05-01", None)) == (
        [(2024, 100)],
        0,
        1,
    )


def test_a_source_without_a_date_is_the_oldest() -> None:
    assert exact_totals(funding("z", "x", None, 100), funding("a", "y", "2001-01-01", 120)) == ([(2024, 120)], 0, 1)


def test_statements_of_the_newest_source_all_count() -> None:
    old, silent = funding("a", "x", "2024-05-01", 100), funding("d", "z", "2026-05-01", None)
    new, other = funding("b", "y", "2025-05-01", 200), funding("c", "y", "2025-05-01", 10)
    assert exact_totals(old, new, other, silent) == ([(2024, 210)], 0, 2)


def test_if_no_source_states_an_amount_the_newest_is_unknown_and_the_others_are_disputed() -> None:
    assert exact_totals(funding("a", "x", "2024-05-01", None), funding("b", "y", None, None)) == ([], 1, 1)


@pytest.mark.parametrize(
    "other",
    [
        {"ends": (2, 1)},
        {"ends": (1, 3)},
        {"days": ("2024-01-01", None)},
        {"days": ("2024-01-02", "2024-12-31")},
    ],
)
def test_statements_with_other_parties_or_dates_are_not_disputed(other: dict[str, Any]) -> None:
    totals = exact_totals(funding("a", "x", "2024-05-01", 100), funding("b", "y", "2024-06-01", 50, **other))
    assert (totals[0][0], totals[2]) == ((2024, 150), 0)


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


# ---- funders, recipients and programmes that did not exist for the whole time


@pytest.mark.parametrize(
    ("days", "confirmed", "known", "years"),
    [
        (("2020-01-01", "2026-12-31"), None, ("2022-01-01", "2023-12-31"), [2022, 2023]),
        (("2020-01-01", None), "2026-05-01", ("2020-01-01", "2021-12-31"), [2020, 2021]),
        (("2018-01-01", None), "2019-05-01", ("2020-01-01", None), []),
        ((None, None), "2019-05-01", ("2021-01-01", None), []),
        ((None, "2023-12-31"), None, ("2021-05-01", "2023-12-31"), [2023]),
        ((None, "2023-12-31"), None, ("2021-05-01", "2022-12-31"), []),
        (("2020-01-01", "2026-12-31"), None, ("2022-01-01", "2021-12-31"), []),
    ],
)
def test_only_years_count_in_which_both_actors_and_the_programme_existed(
    days: tuple[str | None, str | None], confirmed: str | None, known: tuple[str | None, str | None], years: list[int]
) -> None:
    totals = answer([funding("a", "x", confirmed, 100, days=days, known=known)], None)
    assert [year["year"] for year in totals["years"]] == years
    assert totals["undatedCount"] == (0 if years else 1)


def test_a_term_of_which_one_year_is_left_is_an_amount_for_that_year() -> None:
    shortened = funding(
        "a", "x", None, 100, days=("2020-01-01", "2021-12-31"), known=("2021-01-01", "2021-12-31"), period="UNKNOWN"
    )
    assert exact_totals(shortened) == ([(2021, 100)], 0, 0)
