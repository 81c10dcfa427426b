"""The context of a question: who asks, the one trip it has, and the checks of its arguments."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from graph.analysis.core.snapshot import Snapshot, Snapshots
from graph.compile.named_queries import Query, together
from graph.compile.records import RecordQuery
from graph.errors import BadUserInput, NotFound
from graph.query.selection import Reader
from graph.store.database import Database

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")


@dataclass(frozen=True)
class QueryContext:
    """Who asks, and the one trip that a question has. `selected` are the fields selected anywhere in the answer, where
    that is known."""

    database: Database
    reader: Reader
    today: date
    snapshots: Snapshots
    label: str = "question"
    selected: frozenset[str] | None = None

    def wants(self, *fields: str) -> bool:
        """Whether one of these fields of the answer, whatever object it is of, is selected."""
        return self.selected is None or not self.selected.isdisjoint(fields)

    async def read(self, query: RecordQuery[R], **parameters: Any) -> R:
        """The record that a query with the one column `x` returns. The query takes `$hidden`, the visibilities that
        the reader may not see, besides the parameters given here."""
        x = await self._read(query.query, parameters)
        return await asyncio.to_thread(query.make, x)

    async def read_optional(self, query: RecordQuery[R], **parameters: Any) -> R | None:
        """As `read`, where `x` may be null."""
        x = await self._read(query.query, parameters)
        return None if x is None else await asyncio.to_thread(query.make, x)

    async def read_both(self, first: RecordQuery[R], second: RecordQuery[S], **parameters: Any) -> tuple[R, S]:
        """The records of two such queries in the one trip."""
        x, y = await self._read(together(first.query.name, second.query.name), parameters)
        return await asyncio.to_thread(first.make, x), await asyncio.to_thread(second.make, y)

    async def _read(self, query: Query, parameters: Mapping[str, Any]) -> Any:
        hidden = [str(level) for level in self.reader.hidden]
        return await self.database.read(query.text, {"hidden": hidden, **parameters}, label=self.label)

    async def snapshot(self) -> Snapshot:
        """The whole graph in memory, read anew where the data have changed."""
        return await self.snapshots.current(self.database, self.label)


_NAMED = 5

MAX_LISTED = 1000
"""The most entries of a list in an answer."""


def require_existing(kind: str, asked: Iterable[str], known: Collection[str]) -> None:
    """NotFound, naming the keys that nothing visible has. `kind` is the word for callers, such as „actor“."""
    missing = [key for key in asked if key not in known]
    if missing:
        named, more = ", ".join(map(repr, missing[:_NAMED])), len(missing) - _NAMED
        others = f" and {more} more" if more > 0 else ""
        raise NotFound(f"There is no {kind} {named}{others}.", hint="Take ids from an answer.")


def require_nonempty(name: str, chosen: Sequence[T]) -> Sequence[T]:
    """BadUserInput, where a choice is given and empty."""
    if not chosen:
        raise BadUserInput(f"`{name}` is empty.", hint="Leave it out for all of them.")
    return chosen


def require_range(name: str, value: int, least: int, most: int) -> int:
    """BadUserInput, where a number is out of its range."""
    if not least <= value <= most:
        raise BadUserInput(f"`{name}` is {value}.", hint=f"Give {least} to {most}.")
    return value
