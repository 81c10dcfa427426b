"""The context that a question is answered in, with its one trip to the database, and the checks of its arguments."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, TypeVar

from graph.analysis.core.data_science import GraphDataScience
from graph.analysis.core.degree_cache import DegreeCache
from graph.analysis.core.keys import StatementKey, statement_key
from graph.analysis.core.snapshot import Ints, Snapshot, StatementColumns, distinct
from graph.analysis.core.snapshot_cache import ServedSnapshot, SnapshotCache
from graph.compile.named_queries import Query, together
from graph.compile.records import RecordQuery
from graph.errors import BadUserInput, UnknownKeys
from graph.model.region_keys import meant_region_keys
from graph.model.validity import CONFIRMED_WITHIN, DEFAULT_MONTHS, FIRST_DAY, LAST_DAY, MAX_MONTHS, AsOf
from graph.query.reader import Reader
from graph.store.database import Database

ConfirmedWithinArgument = Annotated[int | None, CONFIRMED_WITHIN]
ConfirmedWithinAnswer = Annotated[int, "How many months a confirmation counts in this answer."]

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")


@dataclass(frozen=True)
class QueryContext:
    """What a question needs besides its arguments. A question calls one of `read…` or `snapshot`, once: that is its
    one trip to the database, unless the snapshot must be read. Only a search for paths makes several, by
    `read_marked`.

    `label` names the question in the metadata of the database's transaction. `selected`: the names of all fields that
    are selected in the answer, at any depth; None stands for all. `confirmed_within`: how many months a confirmation
    counts by default. `served` are the snapshots that questions were answered from. `data_science`: the library in the
    database that may compute measures of a graph; None if it is switched off.
    """

    database: Database
    reader: Reader
    today: date
    snapshots: SnapshotCache
    label: str = "question"
    selected: frozenset[str] | None = None
    confirmed_within: int = DEFAULT_MONTHS
    degrees: DegreeCache = field(default_factory=DegreeCache)
    served: list[ServedSnapshot] = field(default_factory=list[ServedSnapshot])
    data_science: GraphDataScience | None = None

    def as_of(self, on: date | None, confirmed_within: int | None) -> AsOf:
        """The day of a question, today by default. Raises BadUserInput if `confirmed_within` is out of its range."""
        months = self.confirmed_within if confirmed_within is None else confirmed_within
        return AsOf(on or self.today, check_months(months))

    def wants(self, *fields: str) -> bool:
        """Whether one of these fields is selected anywhere in the answer."""
        return self.selected is None or not self.selected.isdisjoint(fields)

    async def read(self, query: RecordQuery[R], **parameters: Any) -> R:
        """The record in `x`, the only column of the query.

        The query takes these parameters and `$hidden`, the visibilities that the reader may not see.
        """
        x = await self._read(query.query, parameters)
        return await asyncio.to_thread(query.make, x)

    async def read_optional(self, query: RecordQuery[R], **parameters: Any) -> R | None:
        """As `read`; None if `x` is null."""
        x = await self._read(query.query, parameters)
        return None if x is None else await asyncio.to_thread(query.make, x)

    async def read_both(self, first: RecordQuery[R], second: RecordQuery[S], **parameters: Any) -> tuple[R, S]:
        """The records of two such queries, read in one trip."""
        x, y = await self._read(together(first.query.name, second.query.name), parameters)
        return await asyncio.to_thread(first.make, x), await asyncio.to_thread(second.make, y)

    async def read_marked(self, query: RecordQuery[R], **parameters: Any) -> tuple[R, frozenset[str]]:
        """As `read`, with the bookmark of the last transaction: as long as it stays the same, no data have changed."""
        x, bookmarks = await self._read_marked(query.query, parameters)
        return await asyncio.to_thread(query.make, x), bookmarks

    async def _read(self, query: Query, parameters: Mapping[str, Any]) -> Any:
        x, _ = await self._read_marked(query, parameters)
        return x

    async def _read_marked(self, query: Query, parameters: Mapping[str, Any]) -> tuple[Any, frozenset[str]]:
        hidden = [str(level) for level in self.reader.hidden]
        return await self.database.read_marked(query.text, {"hidden": hidden, **parameters}, label=self.label)

    async def snapshot(self, mark: frozenset[str] | None = None) -> Snapshot:
        """The whole graph in memory, read again if the data have changed. With the `mark` that `read_marked` returned,
        no trip is needed to check that. It holds also what the reader may not see; `snapshot.view(reader, day)` leaves
        that out. Raises Unavailable while a large graph is read for the first time."""
        served = await self.snapshots.current(self.database, self.label, mark)
        self.served.append(served)
        return served.snapshot

    async def worked_out(self, snapshot: Snapshot, request: Hashable, compute: Callable[[], Awaitable[T]]) -> T:
        """The result of `compute`, which leaves long calculations to threads. If the same request is being worked out,
        waits for that; it goes on, if nobody waits any more, and the next one finds what `snapshot.cached` keeps of
        it."""
        return await self.snapshots.worked_out(snapshot, (self.reader, request), compute)


_MAX_NAMED = 5

MAX_LISTED = 1000
"""The most entries of a list in an answer."""


def statement_keys(table: StatementColumns, indexes: Ints) -> tuple[StatementKey, ...]:
    """The keys of the first of these statements, in the order of type and id."""
    first = distinct(indexes)[:MAX_LISTED]
    return tuple(statement_key(*table.key(index)) for index in first.tolist())


def require_existing(kind: str, keys: Iterable[str], existing: Collection[str]) -> None:
    """Raises UnknownKeys, which names up to five keys that are not `existing`. `kind` is what it calls them, such as
    “actor”."""
    missing = [key for key in keys if key not in existing]
    if missing:
        names, more = ", ".join(map(repr, missing[:_MAX_NAMED])), len(missing) - _MAX_NAMED
        others = f" and {more} more" if more > 0 else ""
        meant = [other for key in missing for other in _meant_instead(kind, key)]
        perhaps = f"Perhaps {', '.join(map(repr, meant[:_MAX_NAMED]))} is meant." if meant else None
        raise UnknownKeys(f"There is no {kind} {names}{others}.", kind=kind, keys=missing, meant=perhaps)


def _meant_instead(kind: str, key: str) -> Iterable[str]:
    """The keys of regions that a key may stand for; of something that is no actor, the global id of a region."""
    match kind:
        case "region":
            return (other for other in meant_region_keys(key) if other != key)
        case "actor":
            return (f"Region:{other}" for other in meant_region_keys(key)[-1:])
        case _:
            return ()


def check_months(months: int) -> int:
    """`months`; raises BadUserInput if a confirmation can't count for so many."""
    return require_range("confirmedWithin", months, 0, MAX_MONTHS)


def require_day(name: str, day: date) -> date:
    """`day`; raises BadUserInput if a question can't be about it."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise BadUserInput(f"`{name}` is {day}.", hint=f"Give a day from {FIRST_DAY} to {LAST_DAY}.")
    return day


def require_nonempty(name: str, chosen: Sequence[T]) -> Sequence[T]:
    """`chosen`; raises BadUserInput if it is empty."""
    if not chosen:
        raise BadUserInput(f"`{name}` is empty.", hint="Leave it out for all of them.")
    return chosen


def require_range(name: str, value: int, least: int, most: int) -> int:
    """`value`; raises BadUserInput if it is not between `least` and `most`, both included."""
    if not least <= value <= most:
        raise BadUserInput(f"`{name}` is {value}.", hint=f"Give {least} to {most}.")
    return value
