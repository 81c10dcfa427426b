"""Keeps the newest snapshot of a database, and reads it anew in the background when somebody has written.

The database numbers its transactions, and the bookmark of a read is the number of the last one that wrote. A snapshot
is up to date as long as the bookmark is the one that it was read with: one cheap trip tells, also in a database that
others write and that has no version of its data.

A question waits for a new snapshot only so long; then the last one answers it. A small graph is read in less time than
that, so after a load the next answer is of the new data.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, NamedTuple, TypeVar

from graph.analysis.core.snapshot import Snapshot
from graph.analysis.core.snapshot_builder import SnapshotBuilder
from graph.analysis.core.snapshot_slices import SLICE_SIZE, read_slices
from graph.errors import PrevnetError, Unavailable
from graph.store.data_mark import read_mark
from graph.store.database import Database

# A question waits so long for a newer snapshot, if there is an older one.
PATIENCE = 3.0
# And so long for the first one.
FIRST_PATIENCE = 12.0
# If somebody writes without a pause, so many readings are given up before one is kept that spans several transactions.
_READINGS = 3
_RETRY_SECONDS = 15.0
# Requests that are worked out at the same time; others wait for their turn.
_AT_ONCE = 4
log = logging.getLogger("prevnet")
T = TypeVar("T")


class ServedSnapshot(NamedTuple):
    """`current`: nothing has been written since it was read."""

    snapshot: Snapshot
    current: bool


class SnapshotCache:
    """The newest snapshot of a database. The parameters are as the constants of their names."""

    def __init__(
        self, *, patience: float = PATIENCE, first_patience: float = FIRST_PATIENCE, slice_size: int = SLICE_SIZE
    ) -> None:
        self._patience, self._first_patience, self._slice_size = patience, first_patience, slice_size
        self._newest: Snapshot | None = None
        self._reading: asyncio.Task[Snapshot] | None = None
        self._builder = SnapshotBuilder()
        self._at_work: dict[Hashable, asyncio.Task[Any]] = {}
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def current(self, database: Database, label: str, mark: frozenset[str] | None = None) -> ServedSnapshot:
        """One trip, if there is a snapshot and nobody has written since; none, if the caller has the mark of the data.

        Else waits for a new one, for `patience` if there is an older one, else for `first_patience`. Raises Unavailable
        if there is none by then; reading goes on.
        """
        if self._newest is None:
            return await self._first(database, label)
        if mark is None:
            mark = await read_mark(database, label=label)
        if self._newest.bookmarks == mark:
            return ServedSnapshot(self._newest, current=True)
        had_begun = self._is_reading
        reading = self._reading_of(database)
        await asyncio.wait([reading], timeout=self._patience)
        if had_begun and _succeeded(reading) and reading.result().bookmarks != mark:
            # It had begun before the last write.
            reading = self._reading_of(database)
            await asyncio.wait([reading], timeout=self._patience)
        return ServedSnapshot(self._newest, current=_succeeded(reading))

    async def _first(self, database: Database, label: str) -> ServedSnapshot:
        had_begun = self._is_reading
        reading = self._reading_of(database)
        await asyncio.wait([reading], timeout=self._first_patience)
        if not reading.done():
            count = self._builder.statement_count
            message = f"The graph is being read into memory; {count} statements are there so far."
            raise Unavailable(message, hint="Ask again in a while: reading goes on.", retry_after=10)
        snapshot = reading.result()
        return await self.current(database, label) if had_begun else ServedSnapshot(snapshot, current=True)

    async def keep_ready(self, database: Database) -> None:
        """Reads the first snapshot, before anybody asks for it, as soon as the database answers."""
        while self._newest is None:
            try:
                await asyncio.shield(self._reading_of(database))
            except PrevnetError as error:
                log.debug("no snapshot yet: %s", error)
                await asyncio.sleep(_RETRY_SECONDS)

    async def worked_out(self, snapshot: Snapshot, request: Hashable, compute: Callable[[], Awaitable[T]]) -> T:
        """The result of `compute`. The same request is worked out once at a time, however many wait for it, and to its
        end, even if nobody does."""
        key = (snapshot.bookmarks, snapshot.read_at, request)
        task = self._at_work.get(key)
        if task is None:
            task = self._at_work[key] = asyncio.create_task(self._in_turn(compute))
            task.add_done_callback(lambda done: self._finished(key, done))
        return await asyncio.shield(task)

    async def _in_turn(self, compute: Callable[[], Awaitable[T]]) -> T:
        async with self._turns:
            return await compute()

    def _finished(self, key: Hashable, done: asyncio.Task[Any]) -> None:
        del self._at_work[key]
        _retrieved(done)

    async def close(self) -> None:
        """Gives up a snapshot that is being read."""
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.gather(self._reading, return_exceptions=True)

    @property
    def _is_reading(self) -> bool:
        return self._reading is not None and not self._reading.done()

    def _reading_of(self, database: Database) -> asyncio.Task[Snapshot]:
        """The reading that is under way, else a new one. It outlives the question that began it."""
        if self._reading is None or not self._is_reading:
            self._reading = asyncio.create_task(self._read(database))
            self._reading.add_done_callback(_retrieved)
        return self._reading

    async def _read(self, database: Database) -> Snapshot:
        """A new snapshot, which is the newest from now on."""
        for reading in range(_READINGS):
            self._builder = SnapshotBuilder()
            whatever = reading == _READINGS - 1
            mark = await read_slices(database, self._builder, self._slice_size, whatever=whatever)
            if mark is not None:
                self._newest = await asyncio.to_thread(self._builder.build, mark)
                self._builder = SnapshotBuilder()
                return self._newest
        raise AssertionError("unreachable")


def _succeeded(reading: asyncio.Task[Snapshot]) -> bool:
    return reading.done() and not reading.cancelled() and reading.exception() is None


def _retrieved(task: asyncio.Task[Any]) -> None:
    """Marks the error of a task as seen: there may be no question any more that waits for it."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.debug("nobody may have seen this error: %s", error)
