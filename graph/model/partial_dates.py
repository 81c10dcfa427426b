"""Partial dates: `2012`, `2012-05` and `2012-05-17` as spans of days with a precision; and what holds on a day."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from graph.model.enums import Precision

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_KNOWN: Mapping[str, int] = {Precision.YEAR: 4, Precision.MONTH: 7}


@dataclass(frozen=True)
class Span:
    """The days that a partial date may mean, both inclusive."""

    first: date
    last: date
    precision: Precision


def parse_partial(text: str) -> Span:
    """ValueError, if the text is none of `JJJJ`, `JJJJ-MM`, `JJJJ-MM-TT` or names no real day."""
    found = _SHAPE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is not a year, month or day such as 2012, 2012-05 or 2012-05-17")
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if year == 0:
        raise ValueError(f"{text!r} names no year of the calendar")
    if month is None:
        return Span(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    if day is None:
        if not 1 <= month <= 12:
            raise ValueError(f"{text!r} names no month of the year")
        return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH)
    try:
        exact = date(year, month, day)
    except ValueError:
        raise ValueError(f"{text!r} is no day of the calendar") from None
    return Span(exact, exact, Precision.DAY)


def parse_day(text: str) -> date:
    """ValueError, if the text is not a real day `JJJJ-MM-TT`."""
    found = _SHAPE.fullmatch(text)
    if not found or not found[3]:
        raise ValueError(f"{text!r} is not a day such as 2012-05-17")
    return parse_partial(text).first


def partial(day: str, precision: str | None) -> str:
    """As much of a stored day as is known: `2012`, `2012-05`, `2012-05-17`."""
    return day[: _KNOWN.get(precision or Precision.DAY, 10)]


def months_later(day: date, months: int) -> date:
    """The same day of the month, or its last one; within the calendar. Negative: earlier."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def holds_on(begin: str | None, end: str | None, day: str) -> bool:
    """Whether a statement holds on a day, whose beginning and end are ISO days or unknown."""
    return not (begin and begin > day) and not (end and end < day)


def confirmed_on(end: str | None, last_confirmed: str | None, day: str) -> bool:
    """Of a statement that holds: whether a source speaks of that day."""
    return bool(end) or (last_confirmed is not None and last_confirmed >= day)
