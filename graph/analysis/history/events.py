"""What happened between two days, before it is told: which statements began, ended or were confirmed, which of them
follow which, and the lives of actors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from graph.analysis.history.successions import Claim, Succession, successions
from graph.model.partial_dates import partial
from graph.model.statements import STATEMENTS

ORDER = {type_: i for i, type_ in enumerate(STATEMENTS)}
"""Of kinds of statements, by type."""


class ChangeSort(StrEnum):
    """A sort of change."""

    FOUNDED = "FOUNDED"
    STARTED = "STARTED"
    BEGAN = "BEGAN"
    CHANGED = "CHANGED"
    CONFIRMED = "CONFIRMED"
    ENDED = "ENDED"
    CLOSED = "CLOSED"
    DISSOLVED = "DISSOLVED"


@dataclass(frozen=True)
class Found:
    """What was read; `programmes` and `regions` are those that statements name."""

    changes: int
    changed: list[list[Any]]
    confirmations: int
    confirmed: list[list[Any]]
    actors: list[list[Any]]
    nodes: list[list[Any]]
    programmes: list[list[Any]]
    regions: list[list[Any]]


@dataclass(frozen=True)
class Event:
    """A change before it is told, of statements or an actor (slug and name). `stored` is the day that it counts by.
    What began, ended or was confirmed is a succession that follows nothing."""

    sort: ChangeSort
    stored: str
    day: str
    succession: Succession | None = None
    actor: tuple[str, str] | None = None

    @property
    def key(self) -> tuple[str, int, str, int]:
        """By day, kind (actors first) and id."""
        place = list(ChangeSort).index(self.sort)
        if self.succession is None:
            return self.stored, -1, self.actor[0] if self.actor else "", place
        claim = self.succession.after[0]
        return self.stored, ORDER[claim.type], claim.id, place


class Between:
    """The days after `after`, up to `until`."""

    def __init__(self, after: date, until: date) -> None:
        self.after, self.until = after.isoformat(), until.isoformat()

    def begins(self, day: str | None) -> bool:
        return day is not None and self.after < day <= self.until

    def ends(self, day: str | None) -> bool:
        """Whether something of which this is the last day holds on `after` or later, but not on `until`."""
        return day is not None and self.after <= day < self.until


def _claim(row: Sequence[Any], programmes: set[str]) -> Claim:
    """A programme that the reader may not see is not named."""
    *values, programme, region = row[9:]
    return Claim(*row[:9], values=(*values, programme if programme in programmes else None, region))


def events(found: Found, between: Between, programmes: set[str]) -> Iterator[Event]:
    claims = [_claim(row, programmes) for row in found.changed]
    ended = [claim for claim in claims if between.ends(claim.to)]
    begun = [claim for claim in claims if between.begins(claim.begin)]
    followed = [succession for succession in successions(ended, begun) if not succession.renews]
    old = {claim for succession in followed for claim in succession.before}
    new = {claim for succession in followed for claim in succession.after}
    yield from map(_changed, followed)
    yield from (_one(ChangeSort.BEGAN, c, c.begin, c.begin_precision) for c in begun if c not in new)
    yield from (_one(ChangeSort.ENDED, c, c.to, c.to_precision) for c in ended if c not in old)
    confirmed = (_claim(row, programmes) for row in found.confirmed)
    yield from (_one(ChangeSort.CONFIRMED, c, c.confirmed, None) for c in confirmed)
    for row in found.actors:
        yield from _lives(row, between)


def _one(sort: ChangeSort, claim: Claim, day: str | None, precision: str | None) -> Event:
    return Event(sort, day or "", partial(day or "", precision), Succession((), (claim,)))


def _changed(succession: Succession) -> Event:
    claim = succession.after[0]
    day = claim.begin or ""
    return Event(ChangeSort.CHANGED, day, partial(day, claim.begin_precision), succession)


def _lives(row: Sequence[Any], between: Between) -> Iterator[Event]:
    """Of an actor, and of a programme: the year of the same event is told by its more precise day alone."""
    slug, name, short_name, founded, dissolved, started, started_precision, ended, ended_precision = row
    who = (slug, short_name or name)
    first, last = founded and f"{founded:04}-01-01", dissolved and f"{dissolved:04}-12-31"
    if between.begins(first) and (started or "")[:4] != str(founded):
        yield Event(ChangeSort.FOUNDED, first, str(founded), actor=who)
    if between.ends(last) and (ended or "")[:4] != str(dissolved):
        yield Event(ChangeSort.DISSOLVED, last, str(dissolved), actor=who)
    if between.begins(started):
        yield Event(ChangeSort.STARTED, started, partial(started, started_precision), actor=who)
    if between.ends(ended):
        yield Event(ChangeSort.CLOSED, ended, partial(ended, ended_precision), actor=who)
