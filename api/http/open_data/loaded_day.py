"""The day on which the data were loaded, for the foot of every page."""

from __future__ import annotations

import asyncio
from typing import Final

import orjson

from api.graphql.answer_data import OperationFailed, answer_data
from api.graphql.operations import Operations, Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from graph.errors import PrevnetError

_QUERY: Final = "query LoadedDay { dataset { loadedAt } }"
_WAIT_SECONDS: Final = 0.5  # a page that says less is better than a slow one


class LoadedDay:
    """Reads the day from answers of `operations`; `cache` keeps it as long as the data stay the same."""

    def __init__(self, operations: Operations, cache: AnswerCache | None) -> None:
        self._operations = operations
        self._cache = cache
        self._last: str | None = None

    async def current(self) -> str | None:
        """The ISO day; the last one read, if the database does not answer at once; None if nothing is loaded."""
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                request = Request(_QUERY, "LoadedDay", {})
                stored = await (self._cache.answer(request, self._read) if self._cache else self._read())
        except (TimeoutError, PrevnetError, OperationFailed):
            return self._last
        self._last = orjson.loads(stored.body)["day"]
        return self._last

    async def _read(self) -> StoredAnswer:
        loaded_at = (await answer_data(self._operations, _QUERY, {}))["dataset"]["loadedAt"]
        return StoredAnswer.of({"day": loaded_at and loaded_at[:10]})
