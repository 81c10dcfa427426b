"""Events between two days: statements that began, ended, changed or were confirmed, and actors that came or went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.history.successions import DatedStatement, StatementSuccession, StatementValues, successions
from graph.compile.records import record_query
from graph.model.partial_dates import partial
from graph.model.statements import STATEMENTS

TYPE_RANK = {type_: i for i, type_ in enumerate(STATEMENTS)}
"""The order of relationship types among changes of one day."""


class ChangeSort(StrEnum):
    """A sort of change.

    FOUNDED: an actor was founded.
    STARTED: a programme began.
    BEGAN: a statement began to hold.
    CHANGED: a statement follows another one with a different end or value.
    CONFIRMED: a source stated again what held before.
    ENDED: a statement held on that day for the last time.
    CLOSED: a programme ended.
    DISSOLVED: an actor was dissolved.
    """

    FOUNDED = "FOUNDED"
    STARTED = "STARTED"
    BEGAN = "BEGAN"
    CHANGED = "CHANGED"
    CONFIRMED = "CONFIRMED"
    ENDED = "ENDED"
    CLOSED = "CLOSED"
    DISSOLVED = "DISSOLVED"


_SORT_RANK = {sort: i for i, sort in enumerate(ChangeSort)}


class ChangedStatementRecord(NamedTuple):
    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_from_precision: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    last_confirmed_precision: str | None
    role: str | None
    extent: str | None
    amount_eur: float | None
    amount_kind: str | None
    amount_scope: str | None
    period: str | None
    programme_id: str | None
    region_ags: str | None
    change: str | None


class ActorLifeRecord(NamedTuple):
    slug: str
    name: str
    short_name: str | None
    founded: int | None
    dissolved: int | None
    started: str | None
    started_precision: str | None
    ended: str | None
    ended_precision: str | None


class EndNodeRecord(NamedTuple):
    node: int
    space: str
    name: str
    short_name: str | None


class ProgrammeNameRecord(NamedTuple):
    slug: str
    name: str
    short_name: str | None


class RegionNameRecord(NamedTuple):
    ags: str
    name: str


class ChangeRecords(NamedTuple):
    """`nodes` are the ends of the statements; `programmes` and `regions` are those that the statements name."""

    changed_count: int
    changed: list[ChangedStatementRecord]
    confirmed_count: int
    confirmed: list[ChangedStatementRecord]
    lapsed_count: int
    actors: list[ActorLifeRecord]
    nodes: list[EndNodeRecord]
    programmes: list[ProgrammeNameRecord]
    regions: list[RegionNameRecord]


READ_CHANGES = record_query("read_changes", ChangeRecords)


class ChangedActor(NamedTuple):
    slug: str
    name: str


@dataclass(frozen=True)
class ChangeEvent:
    """A change of statements (`succession`) or of an actor, before it is put into words.

    `stored_day` is the ISO day that the event is sorted by, `day` as much of it as is known. A statement that began,
    ended or was confirmed is a succession with an empty `before`. Statements that began, or ended, alike are one event.
    """

    sort: ChangeSort
    stored_day: str
    day: str
    succession: StatementSuccession | None = None
    actor: ChangedActor | None = None

    @property
    def key(self) -> tuple[str, int, str, int]:
        """Sorts by day, kind (actors first), id and sort."""
        sort = _SORT_RANK[self.sort]
        if self.succession is None:
            return self.stored_day, -1, self.actor.slug if self.actor else "", sort
        (statement, *_) = self.succession.after
        return self.stored_day, TYPE_RANK[statement.type], statement.id, sort


class ChangePeriod:
    """The days after `after`, up to and including `until`."""

    def __init__(self, after: date, until: date) -> None:
        self.after, self.until = after.isoformat(), until.isoformat()

    def has_begin(self, day: str | None) -> bool:
        """Whether a statement whose first day this is began in the period."""
        return day is not None and self.after < day <= self.until

    def has_end(self, day: str | None) -> bool:
        """Whether a statement whose last day this is ceased to hold in the period: it held on `after` or later, but not
        on `until`."""
        return day is not None and self.after <= day < self.until


def events(records: ChangeRecords, period: ChangePeriod, visible_programmes: set[str]) -> Iterator[ChangeEvent]:
    """All events of a period, in no particular order."""
    statements = [_statement(record, visible_programmes) for record in records.changed]
    ended = [statement for statement in statements if period.has_end(statement.valid_to)]
    begun = [statement for statement in statements if period.has_begin(statement.valid_from)]
    changes = [succession for succession in successions(ended, begun) if not succession.is_renewal]
    old = {statement for change in changes for statement in change.before}
    new = {statement for change in changes for statement in change.after}
    yield from map(_changed, changes)
    for group in _grouped_by_content(statement for statement in begun if statement not in new):
        yield _event(ChangeSort.BEGAN, group, group[0].valid_from, group[0].valid_from_precision)
    for group in _grouped_by_content(statement for statement in ended if statement not in old):
        yield _event(ChangeSort.ENDED, group, group[0].valid_to, group[0].valid_to_precision)
    confirmed = (_statement(record, visible_programmes) for record in records.confirmed)
    yield from (_event(ChangeSort.CONFIRMED, (s,), s.last_confirmed, s.last_confirmed_precision) for s in confirmed)
    for actor in records.actors:
        yield from _life_events(actor, period)


def _statement(record: ChangedStatementRecord, visible_programmes: set[str]) -> DatedStatement:
    """Leaves out a programme that the reader may not see."""
    values = StatementValues(
        record.role,
        record.extent,
        record.amount_eur,
        record.amount_kind,
        record.amount_scope,
        record.period,
        record.programme_id if record.programme_id in visible_programmes else None,
        record.region_ags,
        record.change,
    )
    return DatedStatement(
        record.type,
        record.id,
        record.start,
        record.end,
        record.valid_from,
        record.valid_from_precision,
        record.valid_to,
        record.valid_to_precision,
        record.last_confirmed,
        record.last_confirmed_precision,
        values,
    )


def _grouped_by_content(statements: Iterable[DatedStatement]) -> Iterable[tuple[DatedStatement, ...]]:
    """Groups of statements that differ only in their ids, sources and confirmations, each in the order of ids."""
    groups: dict[DatedStatement, list[DatedStatement]] = {}
    for statement in sorted(statements, key=lambda statement: statement.id):
        content = statement._replace(id="", last_confirmed=None, last_confirmed_precision=None)
        groups.setdefault(content, []).append(statement)
    return map(tuple, groups.values())


def _event(
    sort: ChangeSort, statements: tuple[DatedStatement, ...], day: str | None, precision: str | None
) -> ChangeEvent:
    return ChangeEvent(sort, day or "", partial(day or "", precision), StatementSuccession((), statements))


def _changed(succession: StatementSuccession) -> ChangeEvent:
    (statement, *_) = succession.after
    day = statement.valid_from or ""
    return ChangeEvent(ChangeSort.CHANGED, day, partial(day, statement.valid_from_precision), succession)


def _life_events(record: ActorLifeRecord, period: ChangePeriod) -> Iterator[ChangeEvent]:
    """The beginning and end of an actor, and of a programme. Where the year (`founded`) and the day (`started`) are of
    the same year, only the day makes an event."""
    actor = ChangedActor(record.slug, record.short_name or record.name)
    founded, dissolved, started, ended = record.founded, record.dissolved, record.started, record.ended
    first, last = founded and f"{founded:04}-01-01", dissolved and f"{dissolved:04}-12-31"
    if first and period.has_begin(first) and (started or "")[:4] != str(founded):
        yield ChangeEvent(ChangeSort.FOUNDED, first, str(founded), actor=actor)
    if last and period.has_end(last) and (ended or "")[:4] != str(dissolved):
        yield ChangeEvent(ChangeSort.DISSOLVED, last, str(dissolved), actor=actor)
    if started and period.has_begin(started):
        yield ChangeEvent(ChangeSort.STARTED, started, partial(started, record.started_precision), actor=actor)
    if ended and period.has_end(ended):
        yield ChangeEvent(ChangeSort.CLOSED, ended, partial(ended, record.ended_precision), actor=actor)
