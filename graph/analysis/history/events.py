"""Events between two days: statements that began, ended, changed or were confirmed, and actors that came or went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.history.successions import DatedStatement, StatementValues, Succession, successions
from graph.compile.records import record_query
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


class StatementRecord(NamedTuple):
    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_from_precision: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    role: str | None
    extent: str | None
    amount_eur: float | None
    amount_kind: str | None
    amount_scope: str | None
    period: str | None
    programme_id: str | None
    region_ags: str | None


class ActorRecord(NamedTuple):
    slug: str
    name: str
    short_name: str | None
    founded: int | None
    dissolved: int | None
    started: str | None
    started_precision: str | None
    ended: str | None
    ended_precision: str | None


class NodeRecord(NamedTuple):
    node: int
    space: str
    name: str
    short_name: str | None


class ProgrammeRecord(NamedTuple):
    slug: str
    name: str
    short_name: str | None


class RegionRecord(NamedTuple):
    ags: str
    name: str


class ChangeRecords(NamedTuple):
    """`programmes` and `regions` are those that statements name."""

    changes: int
    changed: list[StatementRecord]
    confirmations: int
    confirmed: list[StatementRecord]
    actors: list[ActorRecord]
    nodes: list[NodeRecord]
    programmes: list[ProgrammeRecord]
    regions: list[RegionRecord]


READ_CHANGES = record_query("read_changes", ChangeRecords)


@dataclass(frozen=True)
class Event:
    """A change of statements or of an actor (slug and name), before it is a sentence.

    `stored` is the day that it counts by. What began, ended or was confirmed is a succession that follows nothing."""

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


def _claim(r: StatementRecord, programmes: set[str]) -> DatedStatement:
    """A programme that the reader may not see is not named."""
    programme = r.programme_id if r.programme_id in programmes else None
    values = StatementValues(
        r.role, r.extent, r.amount_eur, r.amount_kind, r.amount_scope, r.period, programme, r.region_ags
    )
    return DatedStatement(
        r.type,
        r.id,
        r.start,
        r.end,
        r.valid_from,
        r.valid_from_precision,
        r.valid_to,
        r.valid_to_precision,
        r.last_confirmed,
        values,
    )


def events(records: ChangeRecords, between: Between, programmes: set[str]) -> Iterator[Event]:
    claims = [_claim(record, programmes) for record in records.changed]
    ended = [claim for claim in claims if between.ends(claim.to)]
    begun = [claim for claim in claims if between.begins(claim.begin)]
    followed = [succession for succession in successions(ended, begun) if not succession.renews]
    old = {claim for succession in followed for claim in succession.before}
    new = {claim for succession in followed for claim in succession.after}
    yield from map(_changed, followed)
    yield from (_one(ChangeSort.BEGAN, c, c.begin, c.begin_precision) for c in begun if c not in new)
    yield from (_one(ChangeSort.ENDED, c, c.to, c.to_precision) for c in ended if c not in old)
    confirmed = (_claim(record, programmes) for record in records.confirmed)
    yield from (_one(ChangeSort.CONFIRMED, c, c.confirmed, None) for c in confirmed)
    for actor in records.actors:
        yield from _lives(actor, between)


def _one(sort: ChangeSort, claim: DatedStatement, day: str | None, precision: str | None) -> Event:
    return Event(sort, day or "", partial(day or "", precision), Succession((), (claim,)))


def _changed(succession: Succession) -> Event:
    claim = succession.after[0]
    day = claim.begin or ""
    return Event(ChangeSort.CHANGED, day, partial(day, claim.begin_precision), succession)


def _lives(actor: ActorRecord, between: Between) -> Iterator[Event]:
    """Of an actor, and of a programme: the year of the same event is told by its more precise day alone."""
    slug, name, short_name, founded, dissolved, started, started_precision, ended, ended_precision = actor
    who = (slug, short_name or name)
    first, last = founded and f"{founded:04}-01-01", dissolved and f"{dissolved:04}-12-31"
    if first and between.begins(first) and (started or "")[:4] != str(founded):
        yield Event(ChangeSort.FOUNDED, first, str(founded), actor=who)
    if last and between.ends(last) and (ended or "")[:4] != str(dissolved):
        yield Event(ChangeSort.DISSOLVED, last, str(dissolved), actor=who)
    if started and between.begins(started):
        yield Event(ChangeSort.STARTED, started, partial(started, started_precision), actor=who)
    if ended and between.ends(ended):
        yield Event(ChangeSort.CLOSED, ended, partial(ended, ended_precision), actor=who)
