"""What every question shares: who asks, how it reads, and what arguments and answers are made of.

A question is an async function that takes an `Asker` and keyword arguments, and returns a frozen dataclass. Its
docstring and annotations are its root field, its arguments and its answer's type (`api/questions.py` derives them). It
reads once; the nodes and statements that its answer names by key are read in a second trip, with the fields that the
caller selected.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, NewType, TypeVar

from graph.database import Database
from graph.errors import BadUserInput, NotFound
from graph.model import STATEMENTS
from graph.queries import Query, query, together
from graph.selection import Reader

if TYPE_CHECKING:
    from graph.analysis.snapshot import Snapshot, Snapshots

T = TypeVar("T")


class Key(NamedTuple):
    """Names a node or statement: an API type that things are looked up by (`Actor`, `Region`, `Programme`,
    `Funding` …), and its key there (slug, AGS, statement id)."""

    space: str
    key: str


# In answers. Each becomes the API type of its name, with all ordinary fields.
ActorKey = NewType("ActorKey", Key)
ServiceKey = NewType("ServiceKey", Key)
ProgrammeKey = NewType("ProgrammeKey", Key)
RegionKey = NewType("RegionKey", Key)
NodeKey = NewType("NodeKey", Key)
StatementKey = NewType("StatementKey", Key)
FundingKey = NewType("FundingKey", Key)

# Days as precise as known (`2012`, `2012-05`), and amounts.
PartialDay = NewType("PartialDay", str)
Euros = NewType("Euros", float)

# In arguments: a global id or the bare key; the question gets the key.
ActorId = NewType("ActorId", str)
RegionId = NewType("RegionId", str)
# An actor's or a region's; the question gets the global id, `Actor:lks-nrw` or `Region:05315`.
NodeId = NewType("NodeId", str)


def actor(slug: str) -> ActorKey:
    return ActorKey(Key("Actor", slug))


def service(slug: str) -> ServiceKey:
    return ServiceKey(Key("CounsellingService", slug))


def programme(slug: str) -> ProgrammeKey:
    return ProgrammeKey(Key("Programme", slug))


def region(ags: str) -> RegionKey:
    return RegionKey(Key("Region", ags))


def node(of: NodeId) -> NodeKey:
    """The actor or region that an argument names; a bare key is an actor's. BadUserInput, where it can be neither."""
    space, colon, key = of.partition(":")
    if not colon:
        space, key = "Actor", of
    if space not in ("Actor", "Region"):
        raise BadUserInput(f"{of!r} is neither an actor nor a region.", hint="Give an id such as `Region:05315`.")
    return NodeKey(Key(space, key))


def statement(type_: str, id_: str) -> StatementKey:
    """`type_` is the relationship type."""
    return StatementKey(Key(STATEMENTS[type_].name, id_))


def funding(id_: str) -> FundingKey:
    return FundingKey(Key("Funding", id_))


class Text(NamedTuple):
    """A sentence in both languages; a field with the argument `language`."""

    de: str
    en: str


@dataclass(frozen=True)
class Asker:
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
        return await self.snapshots.current(self)


_NAMED = 5
MAX_LISTED = 1000
"""The most entries of a list in an answer."""


def must_exist(kind: str, asked: Iterable[str], known: Collection[str]) -> None:
    """NotFound, naming the keys that nothing visible has. `kind` is the word for callers, such as „actor“."""
    missing = [key for key in asked if key not in known]
    if missing:
        named, more = ", ".join(map(repr, missing[:_NAMED])), len(missing) - _NAMED
        others = f" and {more} more" if more > 0 else ""
        raise NotFound(f"There is no {kind} {named}{others}.", hint="Take ids from an answer.")


def some(name: str, chosen: Sequence[T]) -> Sequence[T]:
    """BadUserInput, where a choice is given and empty."""
    if not chosen:
        raise BadUserInput(f"`{name}` is empty.", hint="Leave it out for all of them.")
    return chosen


def must_fit(name: str, value: int, least: int, most: int) -> int:
    """BadUserInput, where a number is out of its range."""
    if not least <= value <= most:
        raise BadUserInput(f"`{name}` is {value}.", hint=f"Give {least} to {most}.")
    return value
