"""When a statement holds, and how certain it is on a day.

A source states a beginning, or proves that the statement held on the day of its own date, or neither. The loader stores
what follows from that as `Validity`; reading then compares one stored day:

    holds on D      known_from ≤ D ≤ known_to
    confirmed on D  it holds, and D ≤ valid_to, or D is at most so many months after last_confirmed
    assumed on D    it holds, but is not confirmed

Example: a report of May 2022 says that a team works in a district. Nobody knows since when, and no source says that it
has ended. The statement does not hold before 1 May 2022, as nobody knows; it is confirmed for the 24 months until 1 May
2024, and assumed from then on. If the team was founded in 2023, it holds from 1 January 2023.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from graph.model.enums import Certainty
from graph.model.partial_dates import months_later

MAX_MONTHS = 120
"""The longest time, in months, for which a confirmation may count."""
DEFAULT_MONTHS = 24
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
"""The days that questions and data may be about."""
CONFIRMED_WITHIN = (
    "How many months a confirmation counts, 0–120; by default as many as the server is set to (24). With 0, a "
    "statement is confirmed only until the newest day on which a source stated it."
)


class Period(NamedTuple):
    """The first and last day of something; None where it is unknown or open."""

    first: date | None = None
    last: date | None = None


class Validity(NamedTuple):
    """What the loader stores of a statement's time. `known_from` is None if its sources have no day at all."""

    first_evidence: date | None
    last_confirmed: date | None
    known_from: date | None
    known_to: date | None
    not_before: date | None


def validity(stated: Period, evidence: Iterable[date], collected: Iterable[date], limits: Iterable[Period]) -> Validity:
    """What follows from a stated period, the days on which sources stated it, the days on which they were collected,
    and the periods in which its ends and its programme existed. A stated end says nothing about earlier days."""
    days, limits = sorted(evidence), list(limits)
    not_before = max((limit.first for limit in limits if limit.first), default=None)
    known_to = min((period.last for period in (stated, *limits) if period.last), default=None)
    beginning = stated.first or (days[0] if days else min(collected, default=None))
    return Validity(
        days[0] if days else None,
        days[-1] if days else None,
        max((day for day in (beginning, not_before) if day), default=None),
        known_to,
        not_before,
    )


def holds_on(known_from: str | None, known_to: str | None, day: str) -> bool:
    """Whether a statement with these stored ISO days holds on an ISO day. Without `known_from` it is not known to."""
    return known_from is not None and known_from <= day and (known_to is None or known_to >= day)


def may_have_begun_earlier(
    valid_from: str | None, known_from: str, known_to: str | None, not_before: str | None, day: str
) -> bool:
    """Whether a statement that is not yet known to hold on an ISO day may already have held on it: nobody has stated
    its beginning, and what it connects existed."""
    return (
        valid_from is None
        and known_from > day
        and (not_before is None or not_before <= day)
        and (known_to is None or known_to >= day)
    )


def earliest_confirmation(day: date, months: int) -> date:
    """The earliest day of a confirmation that still counts on `day`: the first with `months_later(it, months) >= day`.

    Example: on 31 March a confirmation of 1 March counts with one month; one of 28 February ends on 28 March.
    """
    same_day = months_later(day, -months)
    if same_day == date.min or months_later(same_day, months) >= day:
        return same_day
    return same_day + timedelta(days=1)


@dataclass(frozen=True)
class AsOf:
    """The day that a question is about, and for how many months a confirmation counts."""

    day: date
    months: int = DEFAULT_MONTHS

    @cached_property
    def iso(self) -> str:
        return self.day.isoformat()

    @cached_property
    def confirmed_since(self) -> date:
        """The earliest day of a confirmation that still counts."""
        return earliest_confirmation(self.day, self.months)

    @cached_property
    def iso_confirmed_since(self) -> str:
        return self.confirmed_since.isoformat()

    def at(self, day: date) -> AsOf:
        """The same for another day."""
        return replace(self, day=day)

    def confirms(self, valid_to: str | None, last_confirmed: str | None) -> bool:
        """Whether a statement with these ISO days, which holds on the day, is confirmed for it."""
        return (valid_to is not None and valid_to >= self.iso) or (
            last_confirmed is not None and last_confirmed >= self.iso_confirmed_since
        )

    def certainty(
        self, known_from: str | None, known_to: str | None, valid_to: str | None, last_confirmed: str | None
    ) -> Certainty:
        """The certainty of a statement with these stored ISO days."""
        if not holds_on(known_from, known_to, self.iso):
            return Certainty.DOES_NOT_HOLD
        return Certainty.CONFIRMED if self.confirms(valid_to, last_confirmed) else Certainty.ASSUMED
