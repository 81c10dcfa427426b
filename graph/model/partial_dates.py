"""Partial dates (`2012`, `2012-05`, `2012-05-17`) as spans of days."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from graph.model.enums import Precision

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_GERMAN = re.compile(r"(?:(\d{1,2})\. ?)?(\d{1,2})[./] ?(\d{4})", re.ASCII)
_LENGTH: Mapping[str, int] = {Precision.YEAR: 4, Precision.MONTH: 7}


@dataclass(frozen=True)
class DateRange:
    """The first and last day that a partial date can mean."""

    first: date
    last: date
    precision: Precision


def parse_partial(text: str) -> DateRange:
    """The days of a year `YYYY`, month `YYYY-MM` or day `YYYY-MM-DD`. Raises ValueError for other texts and for dates
    that do not exist."""
    match_ = _SHAPE.fullmatch(text)
    if not match_:
        raise ValueError(
            f"{text!r} is not a year, month or day such as {meant_date(text) or '2012, 2012-05 or 2012-05-17'}"
        )
    year, month, day = (int(part) if part else None for part in match_.groups())
    assert year is not None
    if year == 0:
        raise ValueError(f"{text!r} names no year of the calendar")
    if month is None:
        return DateRange(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    if day is None:
        if not 1 <= month <= 12:
            raise ValueError(f"{text!r} names no month of the year")
        return DateRange(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH)
    try:
        exact = date(year, month, day)
    except ValueError:
        raise ValueError(f"{text!r} is no day of the calendar") from None
    return DateRange(exact, exact, Precision.DAY)


def parse_day(text: str) -> date:
    """The day `YYYY-MM-DD`. Raises ValueError for other texts and for days that do not exist."""
    match_ = _SHAPE.fullmatch(text)
    if not match_ or not match_[3]:
        raise ValueError(f"{text!r} is not a day such as {meant_date(text) or '2012-05-17'}")
    return parse_partial(text).first


def meant_date(text: str) -> str:
    """The date that a German spelling means, such as 2020-12-31 for `31.12.2020` and 2020-12 for `12/2020`; empty for
    other texts."""
    match_ = _GERMAN.fullmatch(text.strip())
    if not match_:
        return ""
    meant = "-".join(f"{int(part):02}" for part in reversed(match_.groups()) if part)
    try:
        parse_partial(meant)
    except ValueError:
        return ""
    return meant


def partial(day: str, precision: str | None) -> str:
    """A stored ISO day, cut to its precision: `2012`, `2012-05` or `2012-05-17`."""
    return day[: _LENGTH.get(precision or Precision.DAY, 10)]


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later (earlier, if negative), or the month's last day if it is shorter.
    Python's first or last day, if the result is out of its range."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
