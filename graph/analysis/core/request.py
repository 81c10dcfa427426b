"""The context of a question: who asks, the one trip it has, and the checks of its arguments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from graph.analysis.core.snapshot import Snapshot, Snapshots
from graph.compile.named_queries import Query, query, together
from graph.errors import BadUserInput, NotFound
from graph.query.selection import Reader
from graph.store.database import Database

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

    async def read(self, name: str, **parameters: Any) -> Any:
        """The column `x` of the only record of `cypher/queries/<name>.cypher`. The statement takes `$hidden`, the
        visibilities that the reader may not see, besides the parameters given here."""
        return await self._read(query(name), parameters)

    async def read_both(self, first: str, second: str, **parameters: Any) -> Any:
        """Of two such statements, [x, x] in the one trip."""
        return await self._read(together(first, second), parameters)

    async def _read(self, found: Query, parameters: Mapping[str, Any]) -> Any:
        hidden = [str(level) for level in self.reader.hidden]
        return await self.database.read(found.text, {"hidden": hidden, **parameters}, label=self.label)

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
