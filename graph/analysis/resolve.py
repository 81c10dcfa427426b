"""Resolves a question in at most two trips: computes its answer, then reads the nodes and statements that the answer
names by key, with the fields that the caller selected."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

from graph.analysis.core.keys import Key
from graph.analysis.core.request import MAX_LISTED, QueryContext
from graph.analysis.registry import QUESTIONS
from graph.compile.compiler import CypherStatement, compile_entities
from graph.compile.result_shape import FieldError, Path, Sink
from graph.compile.totals import EuroTotals
from graph.errors import BadUserInput, TooExpensive, Unavailable
from graph.messages.catalogue import write
from graph.messages.message import Message
from graph.model.nodes import NODE_TYPES
from graph.model.properties import snake
from graph.query.cost import cost_of_entities
from graph.query.selection import Branches, Computed, ComputedItem, EntitySelection, Item, Question
from graph.store.execute import Answer, read

Row = Callable[[Path], Any]


@dataclass(frozen=True)
class AnswerLimits:
    """`cost`: the most rows that an answer's nodes and statements may stand for; `statement`: the most characters of
    Cypher to read them."""

    cost: int
    statement: int


@dataclass
class PendingEntities:
    """The nodes and statements that an answer names and that are not read yet.

    `groups`: the keys to read by what is selected of them and the API type they are looked up by; `places`: where in
    the answer each of them belongs.
    """

    groups: dict[tuple[int, str], tuple[Branches, dict[str, None]]] = field(
        default_factory=dict[tuple[int, str], tuple[Branches, dict[str, None]]]
    )
    places: list[tuple[Any, Any, tuple[int, str], str, Path, Item]] = field(
        default_factory=list[tuple[Any, Any, tuple[int, str], str, Path, Item]]
    )

    def add(self, holder: Any, at: str | int, selection: EntitySelection, key: Key, path: Path, item: Item) -> None:
        space = key.space if key.space in selection.spaces else NODE_TYPES[key.space].global_type
        group = (id(selection), space)
        if group not in self.groups:
            self.groups[group] = (selection.spaces[space], {})
        self.groups[group][1][key.key] = None
        self.places.append((holder, at, group, key.key, path, item))

    def read(self) -> list[tuple[str, Sequence[str], Branches]]:
        """Type, keys and selection of each group, ordered by type so that the database can reuse the query's plan."""
        self.groups = dict(sorted(self.groups.items(), key=lambda group: group[0][1]))
        return [(space, list(keys), node) for (_, space), (node, keys) in self.groups.items()]

    def check(self, statement: CypherStatement, limits: AnswerLimits) -> None:
        """TooExpensive, if the answer names more than may be read."""
        counts: dict[tuple[int, str], int] = {}
        for _, _, group, *_ in self.places:
            counts[group] = counts.get(group, 0) + 1
        rows = cost_of_entities((number, self.groups[group][0]) for group, number in counts.items())
        if rows > limits.cost:
            message = f"The answer's nodes and statements may stand for {rows} rows, the limit is {limits.cost}."
            cost = {"weight": rows, "limit": limits.cost}
            raise TooExpensive(message, hint="Ask for a part of the answer, or for less of each node.", cost=cost)
        if len(statement.text) > limits.statement:
            message = (
                f"What is selected becomes {len(statement.text)} characters of Cypher, the limit is {limits.statement}."
            )
            raise TooExpensive(message, hint="Use fewer conditions, levels, or fields of single kinds.")


async def answer(context: QueryContext, question: Question, limits: AnswerLimits, path: Path) -> Answer:
    """The answer to a question at `path` of the response.

    Unavailable, if the data change between the two trips so that a node or statement that the answer names is gone;
    TooExpensive, if the answer names more than `limits` allow.
    """
    selected = frozenset(_selected_names(question.answer))
    computed = await QUESTIONS[question.name](replace(context, selected=selected), **question.arguments)
    pending, sink = PendingEntities(), cast("Sink", [])
    value = _selected_fields(computed, question.answer, path, pending)
    if not pending.places:
        return Answer(value, sink)
    statement = compile_entities(pending.read(), context.reader)
    pending.check(statement, limits)
    rows = statement.shape(await read(context.database, statement, label=context.label), path, sink)
    by_group: Mapping[tuple[int, str], Mapping[str, Row]] = dict(zip(pending.groups, rows, strict=True))
    try:
        for holder, at, group, key, place, item in pending.places:
            row = by_group[group].get(key)
            if row is None:
                raise Unavailable("The data changed while the question was answered.", hint="Ask again.", retry_after=1)
            holder[at] = _nullable(row, place, item, sink)
    except FieldError as failure:
        return Answer(None, sink, failure)
    return Answer(value, sink)


def _selected_names(computed: Computed) -> Iterator[str]:
    for item in computed.items:
        yield item.name
        if isinstance(item, ComputedItem) and isinstance(item.below, Computed):
            yield from _selected_names(item.below)


def _nullable(row: Row, path: Path, item: Item, sink: Sink) -> Any:
    try:
        return row(path)
    except FieldError as error:
        if item.required:
            raise
        sink.append(error)
        return None


def _selected_fields(value: Any, computed: Computed, path: Path, pending: PendingEntities) -> dict[str, Any]:
    """The selected fields of a computed object, by their names in the response.

    Nodes and statements stay null and are added to `pending`.
    """
    out: dict[str, Any] = {}
    for item in computed.items:
        if not isinstance(item, ComputedItem):
            out[item.key] = item.owner
            continue
        entry = cast("Any", value)[item.name] if isinstance(value, Mapping) else getattr(value, snake(item.name))
        if entry is None or isinstance(entry, str | int | float | date):
            out[item.key] = entry
            continue
        out[item.key] = None
        _fill(out, item.key, _first_entries(entry, item), item, (path, item.key), pending)
    return out


def _first_entries(entries: Any, item: ComputedItem) -> Any:
    """As many nodes or statements of a list as the argument `first` asks for. BadUserInput, if it is out of range."""
    if "first" not in item.arguments:
        return entries
    first = item.arguments["first"]
    if not 1 <= first <= MAX_LISTED:
        raise BadUserInput(f"`{item.key}`: `first` is {first}.", hint=f"Ask for 1 to {MAX_LISTED} rows.")
    return entries[:first]


def _fill(holder: Any, at: str | int, value: Any, item: ComputedItem, path: Path, pending: PendingEntities) -> None:
    match value:
        case None:
            pass
        case Key():
            assert isinstance(item.below, EntitySelection)
            pending.add(holder, at, item.below, value, path, item)
        case Message():
            holder[at] = write(value, item.arguments["language"])
        case EuroTotals():
            _fill(holder, at, value.answer(), item, path, pending)
        case tuple() | list():
            entries = cast("Sequence[Any]", value)
            holder[at] = listed = [None] * len(entries)
            for i, entry in enumerate(entries):
                _fill(listed, i, entry, item, (path, i), pending)
        case _:
            holder[at] = (
                _selected_fields(value, item.below, path, pending) if isinstance(item.below, Computed) else value
            )
