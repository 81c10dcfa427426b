"""Naive connections: sort all rows, drop those before the cursor, cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cmp_to_key
from typing import Any, Generic, TypeVar

from graph.model.text import collation_key
from graph.query import cursors
from tests.oracle.below import tally
from tests.oracle.data import Moment, Node, StoredStatement, Thing, World

T = TypeVar("T", Node, StoredStatement)
Arguments = Mapping[str, Any]
KEY = {"Region": "ags"}
PLACE = "(place)"
COLLATED = {"name", "title"}
ALPHABETICAL = " in alphabetical order"


@dataclass(frozen=True)
class OrderTerm:
    """One sort key: a value by its column, that value as a key of alphabetical order, `PLACE`, or for nodes an order
    that counts or adds up."""

    column: str
    descending: bool = False

    def value(self, world: World, thing: Thing, day: date | None) -> Any:
        """The value, dates as text that sorts alike."""
        if self.column == PLACE:
            return thing.place if isinstance(thing, StoredStatement) else 0
        if isinstance(thing, Node) and self.column.endswith(("_COUNT", "_EUR")):
            return tally(world, thing, self.column, day)
        if self.column.endswith(ALPHABETICAL):
            return collation_key(thing.values[self.column.removesuffix(ALPHABETICAL)])
        value = thing.values.get(self.column)
        value = value.day if isinstance(value, Moment) else value
        return value.isoformat() if isinstance(value, date) else value


@dataclass(frozen=True)
class NaiveConnection(Generic[T]):
    """All rows of a connection, and what its cursors depend on: its name, its arguments, its day."""

    world: World
    rows: Sequence[T]
    default: tuple[OrderTerm, ...]
    name: str
    arguments: Arguments
    day: date | None

    @property
    def fingerprint(self) -> str:
        a = self.arguments
        return cursors.fingerprint_of(self.name, a.get("orderBy") or [], a.get("where"), self.day, None, None)

    @property
    def terms(self) -> tuple[OrderTerm, ...]:
        """The order of the caller, then the key; without one, the default."""
        orders: list[dict[str, Any]] = self.arguments.get("orderBy") or []
        if not orders:
            return self.default
        return (
            *(term for o in orders for term in _terms(_ordering(o["field"]), o["direction"] == "DESC")),
            self.default[-1],
        )

    def values(self, row: T) -> list[Any]:
        return [term.value(self.world, row, self.day) for term in self.terms]

    def cursor(self, row: T) -> str:
        return cursors.encode(self.fingerprint, self.values(row))

    def page(self) -> NaivePage[T]:
        size, backward, argument = _paging(self.arguments)
        place = cursors.decode(self.arguments[argument], self.fingerprint, argument) if argument else None
        valued = [(self.values(row), row) for row in self.rows]
        valued.sort(key=cmp_to_key(lambda a, b: self._compare(a[0], b[0])))
        if place is not None:
            side = -1 if backward else 1
            valued = [(values, row) for values, row in valued if self._compare(values, place) == side]
        rows = [row for _, row in valued]
        cut = rows[-size:] if backward else rows[:size]
        more = len(rows) > size
        return NaivePage(cut, *((place is not None, more) if backward else (more, place is not None)))

    def _compare(self, left: Sequence[Any], right: Sequence[Any]) -> int:
        """-1, 0 or 1; missing values come last in both directions."""
        for term, a, b in zip(self.terms, left, right, strict=True):
            if a is None or b is None:
                order = (a is None) - (b is None)
            else:
                order = ((a > b) - (a < b)) * (-1 if term.descending else 1)
            if order:
                return order
        return 0


@dataclass(frozen=True)
class NaivePage(Generic[T]):
    rows: Sequence[T]
    has_next: bool
    has_previous: bool


def _ordering(field: str) -> str:
    if field.endswith(("_COUNT", "_EUR")) and field != "AMOUNT_EUR":
        return field
    return "id" if field == "SLUG" else field.lower()


def _terms(column: str, descending: bool = False) -> tuple[OrderTerm, ...]:
    """Names are in alphabetical order, and those with equal keys by themselves."""
    term = OrderTerm(column, descending)
    return (OrderTerm(column + ALPHABETICAL, descending), term) if column in COLLATED else (term,)


def _paging(arguments: Arguments) -> tuple[int, bool, str | None]:
    """(size, whether from the end, the argument that holds a cursor); ValueError, where they contradict each other."""
    first, after, last, before = (arguments.get(name) for name in ("first", "after", "last", "before"))
    if first is not None and last is not None:
        raise ValueError("`first` and `last` were both given.")
    if (last is not None and after is not None) or (last is None and before is not None):
        raise ValueError("`after` goes with `first`, `before` with `last`.")
    word, size = ("last", last) if last is not None else ("first", 20 if first is None else first)
    if not 1 <= size <= 100:
        raise ValueError(f"`{word}` is {size}.")
    return size, last is not None, "before" if before is not None else "after" if after is not None else None


def terms_of(kind: str) -> tuple[OrderTerm, ...]:
    """The default order of a root list of nodes."""
    return (*_terms("title" if kind == "Source" else "name"), OrderTerm(KEY.get(kind, "id")))
