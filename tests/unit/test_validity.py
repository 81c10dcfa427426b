"""When statements hold and how certain they are, compared with the rule spelled out day by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.analysis.core.request import check_months
from graph.errors import BadUserInput
from graph.model.enums import Certainty
from graph.model.partial_dates import months_later
from graph.model.validity import AsOf, Period, earliest_confirmation, may_have_begun_earlier, validity

_days = st.dates(date(1995, 1, 1), date(2030, 12, 31))
_maybe = st.none() | _days
_lists = st.lists(_days, max_size=3)


def _known_on(day: date, begin: date | None, evidence: Sequence[date], seen: Sequence[date]) -> bool:
    """Whether somebody knows on a day that the statement has begun: it is stated, or a source has shown it by then, or
    has been read by then if none has a date."""
    if begin is not None:
        return begin <= day
    return any(one <= day for one in evidence) if evidence else any(one <= day for one in seen)


@given(
    begin=_maybe,
    length=st.none() | st.integers(0, 3000),
    evidence=_lists,
    seen=_lists,
    limits=st.lists(st.tuples(_maybe, _maybe), max_size=3),
    day=_days,
    months=st.integers(0, 120),
)
def test_a_statement_holds_and_is_confirmed_as_the_rule_says(
    begin: date | None,
    length: int | None,
    evidence: list[date],
    seen: list[date],
    limits: list[tuple[date | None, date | None]],
    day: date,
    months: int,
) -> None:
    end = None if length is None else (begin or date(2010, 1, 1)) + timedelta(days=length)
    time = validity(Period(begin, end), evidence, seen, [Period(*limit) for limit in limits])
    begun = all(first is None or first <= day for first, _ in limits)
    over = any(last is not None and last < day for last in [end, *(last for _, last in limits)])
    known = _known_on(day, begin, evidence, seen)
    if time.known_from is None:
        assert not [day for day in (begin, *evidence, *seen, *(first for first, _ in limits)) if day]
        return
    nothing_known = not (begin or evidence or seen)
    holds = (known or nothing_known) and begun and not over
    iso = [value and value.isoformat() for value in (time.known_from, time.known_to, end, time.last_confirmed)]
    not_before = time.not_before and time.not_before.isoformat()
    certainty = AsOf(day, months).certainty(iso[0] or "", *iso[1:])
    confirmed = (end is not None and day <= end) or any(day <= months_later(one, months) for one in evidence)
    assert (certainty is not Certainty.DOES_NOT_HOLD) == holds
    may = may_have_begun_earlier(begin and begin.isoformat(), iso[0] or "", iso[1], not_before, day.isoformat())
    assert may == (begin is None and not known and not nothing_known and begun and not over)
    if holds:
        assert (certainty is Certainty.CONFIRMED) == confirmed


@example(day=date(2024, 2, 29), months=12)
@example(day=date(2024, 3, 31), months=1)
@given(day=st.dates(date(1900, 1, 1), date(2100, 12, 31)), months=st.integers(0, 120))
def test_the_earliest_confirmation_is_the_first_that_still_counts(day: date, months: int) -> None:
    earliest = earliest_confirmation(day, months)
    assert months_later(earliest, months) >= day
    assert months_later(earliest - timedelta(days=1), months) < day


@given(begin=_days, length=st.none() | st.integers(0, 3000), confirmed=_maybe, day=_days)
def test_with_no_months_and_a_known_beginning_a_source_must_say_so_for_the_day(
    begin: date, length: int | None, confirmed: date | None, day: date
) -> None:
    end = None if length is None else begin + timedelta(days=length)
    time = validity(Period(begin, end), [confirmed] if confirmed else [], [], [])
    iso = [value and value.isoformat() for value in (time.known_from, time.known_to, end, time.last_confirmed)]
    certainty = AsOf(day, 0).certainty(iso[0] or "", *iso[1:])
    if day < begin or (end is not None and end < day):
        assert certainty is Certainty.DOES_NOT_HOLD
    else:
        assert (certainty is Certainty.CONFIRMED) == (end is not None or (confirmed is not None and confirmed >= day))


def test_a_team_that_a_report_speaks_of() -> None:
    """The example of the module: a report of May 2022, and a team founded in 2023."""
    report = [date(2022, 5, 1)]
    time = validity(Period(), report, [date(2026, 11, 22)], [])
    assert (time.known_from, time.first_evidence, time.last_confirmed) == (report[0], report[0], report[0])
    certainties = [
        AsOf(day).certainty("2022-05-01", None, None, "2022-05-01")
        for day in (date(2022, 4, 30), date(2022, 5, 1), date(2024, 5, 1), date(2024, 5, 2))
    ]
    assert certainties == [Certainty.DOES_NOT_HOLD, Certainty.CONFIRMED, Certainty.CONFIRMED, Certainty.ASSUMED]
    assert validity(Period(), report, [], [Period(date(2023, 1, 1))]).known_from == date(2023, 1, 1)


@pytest.mark.parametrize("months", [-1, 121])
def test_a_confirmation_counts_for_ten_years_at_most(months: int) -> None:
    with pytest.raises(BadUserInput, match="confirmedWithin"):
        check_months(months)
