"""Resolves a question in at most two trips: computes its answer, then reads the nodes and statements that the answer
names by key, with the fields that the caller selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple, cast

from graph.analysis.core.keys import EntityKey
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
from graph.query.selection import Branches, Computed, ComputedItem, Item, LookupGroup, Question, ReferencedEntities
from graph.store.execute import Answer, read

EntityShape = Callable[[Path], Any]
"""Makes the selected fields of an entity at a path of the response."""


@dataclass(frozen=True)
class AnswerLimits:
    """`cost`: the most rows that an answer's nodes and statements may stand for; `statement`: the most characters of
    Cypher to read them."""

    cost: int
    statement: int


class EntityGroup(NamedTuple):
    """Entities that are read together: those of one type, of which the same fields are selected."""

    space: str
    selection: int


@dataclass(frozen=True, slots=True)
class EntityPlace:
    """Where an entity belongs in the answer: `container[index]`, at `path` of the response, for the field `item`."""

    container: Any
    index: str | int
    group: EntityGroup
    key: str
    path: Path
    item: Item


@dataclass
class PendingEntities:
    """The nodes and statements that an answer names and that are not read yet."""

    selections: dict[EntityGroup, Branches] = field(default_factory=dict[EntityGroup, Branches])
    keys: dict[EntityGroup, dict[str, None]] = field(default_factory=dict[EntityGroup, dict[str, None]])
    places: list[EntityPlace] = field(default_factory=list[EntityPlace])

    def add(
        self, container: Any, index: str | int, selection: ReferencedEntities, entity: EntityKey, path: Path, item: Item
    ) -> None:
        space = entity.space if entity.space in selection.spaces else NODE_TYPES[entity.space].global_type
        group = EntityGroup(space, id(selection))
        self.selections[group] = selection.spaces[space]
        self.keys.setdefault(group, {})[entity.key] = None
        self.places.append(EntityPlace(container, index, group, entity.key, path, item))

    def groups(self) -> list[EntityGroup]:
        """Ordered by type, so that the database can reuse the query's plan."""
        return sorted(self.keys, key=lambda group: group.space)

    def statement(self, context: QueryContext) -> CypherStatement:
        """Reads all groups, in the order of `groups`."""
        groups = [LookupGroup(group.space, tuple(self.keys[group]), self.selections[group]) for group in self.groups()]
        return compile_entities(groups, context.reader)

    def check(self, statement: CypherStatement, limits: AnswerLimits) -> None:
        """Raises TooExpensive if the answer names more than may be read."""
        counts = Counter(place.group for place in self.places)
        rows = cost_of_entities((count, self.selections[group]) for group, count in counts.items())
        if rows > limits.cost:
            message = f"The answer's nodes and statements may stand for {rows} rows, the limit is {limits.cost}."
            cost = {"weight": rows, "limit": limits.cost}
            raise TooExpensive(message, hint="Ask for a part of the answer, or for less of each node.", cost=cost)
        if len(statement.text) > limits.statement:
            message = (
                f"What is selected becomes {len(statement.text)} characters of Cypher, the limit is {limits.statement}."
            )
            raise TooExpensive(message, hint="Use fewer conditions, levels, or fields of single kinds.")

    def fill(self, shapes: Mapping[EntityGroup, Mapping[str, EntityShape]], sink: Sink) -> None:
        """Puts each entity in its place. Raises Unavailable if one was not found; raises FieldError if a place can't be
        null."""
        for place in self.places:
            shape = shapes[place.group].get(place.key)
            if shape is None:
                raise Unavailable("The data changed while the question was answered.", hint="Ask again.", retry_after=1)
            place.container[place.index] = _nullable(shape, place.path, place.item, sink)


async def answer(context: QueryContext, question: Question, limits: AnswerLimits, path: Path) -> Answer:
    """The answer to a question at `path` of the response.

    Raises Unavailable if the data change between the two trips so that a node or statement that the answer names is
    gone; raises TooExpensive if the answer names more than `limits` allow.
    """
    selected = frozenset(_selected_names(question.answer))
    computed = await QUESTIONS[question.name](replace(context, selected=selected), **question.arguments)
    pending, sink = PendingEntities(), list[FieldError]()
    value = _selected_fields(computed, question.answer, path, pending)
    if not pending.places:
        return Answer(value, sink)
    statement = pending.statement(context)
    pending.check(statement, limits)
    shapes = statement.shape(await read(context.database, statement, label=context.label), path, sink)
    try:
        pending.fill(dict(zip(pending.groups(), shapes, strict=True)), sink)
    except FieldError as failure:
        return Answer(None, sink, failure)
    return Answer(value, sink)


def _selected_names(computed: Computed) -> Iterator[str]:
    for item in computed.items:
        yield item.name
        if isinstance(item, ComputedItem) and isinstance(item.subselection, Computed):
            yield from _selected_names(item.subselection)


def _nullable(shape: EntityShape, path: Path, item: Item, sink: Sink) -> Any:
    try:
        return shape(path)
    except FieldError as error:
        if item.required:
            raise
        sink.append(error)
        return None


def _selected_fields(value: Any, computed: Computed, path: Path, pending: PendingEntities) -> dict[str, Any]:
    """The selected fields of a computed object, by their names in the response.

    Nodes and statements stay null and are added to `pending`.
    """
    fields: dict[str, Any] = {}
    for item in computed.items:
        if not isinstance(item, ComputedItem):
            fields[item.key] = item.owner
            continue
        entry = cast("Any", value)[item.name] if isinstance(value, Mapping) else getattr(value, snake(item.name))
        if entry is None or isinstance(entry, str | int | float | date):
            fields[item.key] = entry
            continue
        fields[item.key] = None
        _fill(fields, item.key, _first_entries(entry, item), item, (path, item.key), pending)
    return fields


def _first_entries(entries: Any, item: ComputedItem) -> Any:
    """As many nodes or statements of a list as the argument `first` asks for. Raises BadUserInput if it is out of
    range."""
    if "first" not in item.arguments:
        return entries
    first = item.arguments["first"]
    if not 1 <= first <= MAX_LISTED:
        raise BadUserInput(f"`{item.key}`: `first` is {first}.", hint=f"Ask for 1 to {MAX_LISTED} rows.")
    return entries[:first]


def _fill(
    container: Any, index: str | int, value: Any, item: ComputedItem, path: Path, pending: PendingEntities
) -> None:
    match value:
        case None:
            pass
        case EntityKey():
            assert isinstance(item.subselection, ReferencedEntities)
            pending.add(container, index, item.subselection, value, path, item)
        case Message():
            container[index] = write(value, item.arguments["language"])
        case EuroTotals():
            _fill(container, index, value.answer(), item, path, pending)
        case tuple() | list():
            entries = cast("Sequence[Any]", value)
            container[index] = listed = [None] * len(entries)
            for i, entry in enumerate(entries):
                _fill(listed, i, entry, item, (path, i), pending)
        case _:
            container[index] = (
                _selected_fields(value, item.subselection, path, pending)
                if isinstance(item.subselection, Computed)
                else value
            )
