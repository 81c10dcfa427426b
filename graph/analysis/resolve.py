"""From a question to its finished answer in two trips at most: works it out, then reads the nodes and statements that
the answer names by key, with what the caller selected of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

from graph.analysis.core.keys import Key
from graph.analysis.core.request import MAX_LISTED, QueryContext
from graph.analysis.registry import QUESTIONS
from graph.compile.compiler import Statement, compile_things
from graph.compile.result_shape import FieldError, Path, Sink
from graph.compile.totals import EuroTotals
from graph.errors import BadUserInput, TooExpensive, Unavailable
from graph.messages.catalogue import write
from graph.messages.message import Message
from graph.messages.text import Text
from graph.model.nodes import NODE_TYPES
from graph.model.properties import snake
from graph.query.cost import things_weight
from graph.query.selection import Branches, Computed, ComputedItem, Item, Question, Things
from graph.store.execute import Answer, read

Row = Callable[[Path], Any]


@dataclass(frozen=True)
class Limits:
    """Most rows that an answer's nodes and statements may stand for, and most characters of Cypher to read them."""

    weight: int
    statement: int


@dataclass
class PendingEntities:
    """Where in an answer nodes and statements belong: the group that they are read in, their key, and their place."""

    groups: dict[tuple[int, str], tuple[Branches, dict[str, None]]] = field(
        default_factory=dict[tuple[int, str], tuple[Branches, dict[str, None]]]
    )
    places: list[tuple[Any, Any, tuple[int, str], str, Path, Item]] = field(
        default_factory=list[tuple[Any, Any, tuple[int, str], str, Path, Item]]
    )

    def want(self, holder: Any, at: str | int, things: Things, key: Key, path: Path, item: Item) -> None:
        space = key.space if key.space in things.spaces else NODE_TYPES[key.space].global_type
        group = (id(things), space)
        if group not in self.groups:
            self.groups[group] = (things.spaces[space], {})
        self.groups[group][1][key.key] = None
        self.places.append((holder, at, group, key.key, path, item))

    def read(self) -> list[tuple[str, Sequence[str], Branches]]:
        """In an order of their own, so that the database knows the statement again."""
        self.groups = dict(sorted(self.groups.items(), key=lambda group: group[0][1]))
        return [(space, list(keys), node) for (_, space), (node, keys) in self.groups.items()]

    def check(self, statement: Statement, limits: Limits) -> None:
        """TooExpensive, if the answer names more than may be read."""
        counts: dict[tuple[int, str], int] = {}
        for _, _, group, *_ in self.places:
            counts[group] = counts.get(group, 0) + 1
        rows = things_weight((number, self.groups[group][0]) for group, number in counts.items())
        if rows > limits.weight:
            message = f"The answer's nodes and statements may stand for {rows} rows, the limit is {limits.weight}."
            cost = {"weight": rows, "limit": limits.weight}
            raise TooExpensive(message, hint="Ask for a part of the answer, or for less of each node.", cost=cost)
        if len(statement.text) > limits.statement:
            message = (
                f"What is selected becomes {len(statement.text)} characters of Cypher, the limit is {limits.statement}."
            )
            raise TooExpensive(message, hint="Use fewer conditions, levels, or fields of single kinds.")


async def answer(context: QueryContext, question: Question, limits: Limits, path: Path) -> Answer:
    """Unavailable, if the data change between the two trips so that something named is no longer there."""
    selected = frozenset(_selected(question.answer))
    found = await QUESTIONS[question.name](replace(context, selected=selected), **question.arguments)
    wanted, sink = PendingEntities(), cast("Sink", [])
    value = _picked(found, question.answer, path, wanted)
    if not wanted.places:
        return Answer(value, sink)
    statement = compile_things(wanted.read(), context.reader)
    wanted.check(statement, limits)
    rows = statement.shape(await read(context.database, statement, label=context.label), path, sink)
    by_group: Mapping[tuple[int, str], Mapping[str, Row]] = dict(zip(wanted.groups, rows, strict=True))
    try:
        for holder, at, group, key, here, item in wanted.places:
            row = by_group[group].get(key)
            if row is None:
                raise Unavailable("The data changed while the question was answered.", hint="Ask again.", retry_after=1)
            holder[at] = _nullable(row, here, item, sink)
    except FieldError as failure:
        return Answer(None, sink, failure)
    return Answer(value, sink)


def _selected(computed: Computed) -> Iterator[str]:
    for item in computed.items:
        yield item.name
        if isinstance(item, ComputedItem) and isinstance(item.below, Computed):
            yield from _selected(item.below)


def _nullable(row: Row, path: Path, item: Item, sink: Sink) -> Any:
    try:
        return row(path)
    except FieldError as error:
        if item.required:
            raise
        sink.append(error)
        return None


def _picked(value: Any, computed: Computed, path: Path, wanted: PendingEntities) -> dict[str, Any]:
    """What is selected of a computed object; nodes and statements are filled in when they have been read."""
    out: dict[str, Any] = {}
    for item in computed.items:
        if not isinstance(item, ComputedItem):
            out[item.key] = item.owner
            continue
        found = cast("Any", value)[item.name] if isinstance(value, Mapping) else getattr(value, snake(item.name))
        if found is None or isinstance(found, str | int | float | date):
            out[item.key] = found
            continue
        out[item.key] = None
        _place(out, item.key, _cut(found, item), item, (path, item.key), wanted)
    return out


def _cut(found: Any, item: ComputedItem) -> Any:
    """A list of nodes or statements as long as asked for."""
    if "first" not in item.arguments:
        return found
    first = item.arguments["first"]
    if not 1 <= first <= MAX_LISTED:
        raise BadUserInput(f"`{item.key}`: `first` is {first}.", hint=f"Ask for 1 to {MAX_LISTED} rows.")
    return found[:first]


def _place(holder: Any, at: str | int, found: Any, item: ComputedItem, path: Path, wanted: PendingEntities) -> None:
    match found:
        case None:
            pass
        case Key():
            assert isinstance(item.below, Things)
            wanted.want(holder, at, item.below, found, path, item)
        case Message():
            holder[at] = write(found, item.arguments["language"])
        case Text():
            holder[at] = getattr(found, item.arguments["language"].lower())
        case EuroTotals():
            _place(holder, at, found.answer(), item, path, wanted)
        case tuple() | list():
            entries = cast("Sequence[Any]", found)
            holder[at] = listed = [None] * len(entries)
            for i, entry in enumerate(entries):
                _place(listed, i, entry, item, (path, i), wanted)
        case _:
            holder[at] = _picked(found, item.below, path, wanted) if isinstance(item.below, Computed) else found
