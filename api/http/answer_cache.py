"""Keeps answers as long as the data stay the same, so that a link that many people open costs the database once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any, Final, TypeAlias, TypeVar

import orjson
from cachetools import LRUCache

from api.graphql.operations import Request
from graph.errors import PrevnetError
from graph.store.data_mark import DataMark

T = TypeVar("T")
# What an answer takes beside its own bytes, roughly.
_OVERHEAD: Final = 1_000


@dataclass(frozen=True)
class StoredAnswer:
    """The body of an answer without errors, and its entity tag."""

    body: bytes
    etag: str

    @classmethod
    def of(cls, content: dict[str, Any]) -> StoredAnswer:
        body = orjson.dumps(content)
        # Weak, as the body may be compressed on its way.
        return cls(body, f'W/"{blake2b(body, digest_size=16).hexdigest()}"')


Key: TypeAlias = tuple[str, str | None, bytes, date]


@dataclass(frozen=True)
class _MarkedAnswer:
    answer: StoredAnswer
    mark: frozenset[str]


class AnswerCache:
    """Answers by request, up to `max_bytes` in all; those that were not asked for the longest go first."""

    def __init__(self, mark: DataMark, max_bytes: int) -> None:
        self._mark = mark
        self._entries: LRUCache[Key, _MarkedAnswer] = LRUCache(max_bytes, _size)
        self._in_work: dict[tuple[Key, frozenset[str]], asyncio.Task[Any]] = {}

    async def answer(
        self, request: Request, make: Callable[[], Coroutine[Any, Any, StoredAnswer | T]]
    ) -> StoredAnswer | T:
        """The stored answer to a request, else the result of `make`, which is stored if it is a StoredAnswer. Equal
        requests at the same time share one."""
        try:
            mark = await self._mark.current()
        except PrevnetError:  # the request itself has the better error
            return await make()
        key = (request.query, request.operation_name, orjson.dumps(request.variables), date.today())
        entry = self._entries.get(key)
        if entry and entry.mark == mark:
            return entry.answer
        work = self._in_work.get((key, mark))
        if work is None:
            work = self._in_work[key, mark] = asyncio.create_task(make())
            work.add_done_callback(lambda done: self._finished((key, mark), done))
        # A client that goes away must not take the answer from the others.
        result: StoredAnswer | T = await asyncio.shield(work)
        if isinstance(result, StoredAnswer):
            entry = _MarkedAnswer(result, mark)
            if _size(entry) <= self._entries.maxsize:
                self._entries[key] = entry
        return result

    def _finished(self, place: tuple[Key, frozenset[str]], done: asyncio.Task[Any]) -> None:
        del self._in_work[place]
        if not done.cancelled():
            done.exception()  # all clients may have gone away, so nobody else looks


def _size(entry: _MarkedAnswer) -> int:
    return len(entry.answer.body) + _OVERHEAD
