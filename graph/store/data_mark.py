"""A mark of the data: as long as it stays the same, nobody has written to the database."""

from __future__ import annotations

import asyncio
from typing import Final

from graph.compile.named_queries import query
from graph.store.database import Database

_TRUSTED_SECONDS: Final = 1.0


async def read_mark(database: Database, *, label: str = "mark") -> frozenset[str]:
    """The bookmark of the newest transaction that wrote, whoever sent it; reads do not move it. Raises Unavailable if
    the database does not answer in time."""
    _, mark = await database.read_marked(query("read_mark").text, {}, label=label)
    return mark


class DataMark:
    """The bookmark of the newest transaction, which the database tells with every read. It is asked for at most once a
    second, so a mark may be that old."""

    def __init__(self, database: Database, *, seconds: float = _TRUSTED_SECONDS) -> None:
        self._database, self._seconds = database, seconds
        self._mark: frozenset[str] = frozenset()
        self._asked_at = float("-inf")
        self._asking = asyncio.Lock()

    async def current(self) -> frozenset[str]:
        """The mark. Raises Unavailable if the database does not answer in time."""
        async with self._asking:
            now = asyncio.get_running_loop().time()
            if now - self._asked_at >= self._seconds:
                self._mark = await read_mark(self._database)
                self._asked_at = now
            return self._mark
