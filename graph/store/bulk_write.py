"""Reading what is stored and writing changes, inside one transaction of the caller's.

Nodes and relationships at hand are addressed by *elements*, the database's own handles. They hold within one
transaction only and never leave it; what outlives it is addressed by key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast

from graph.compile.named_queries import query
from graph.model.nodes import NODES, WITHIN
from graph.model.statements import STATEMENTS
from graph.store.database import Database, Transaction

T = TypeVar("T")
Properties: TypeAlias = dict[str, Any]
NodeKey: TypeAlias = tuple[str, str]
"""The label that carries the key's constraint, and the key."""
Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

BATCH = 2_000
BATCH_WEIGHT = 20_000_000
"""Rows of one statement, and their weight: large enough that trips don't count, small enough for one message."""
TRANSACTION_WEIGHT = 150_000_000
"""What one transaction may hold. A database with 512 MB of heap gives all transactions together 350 MB."""
RESTRICTED = "Restricted"
LABELS = tuple(sorted({*NODES, *(kind.keyed_label for kind in NODES.values())}))
TYPES = (*STATEMENTS, WITHIN)


@dataclass(frozen=True)
class Node:
    """A node as it shall be stored; `label` is its kind's, `properties` include the key."""

    label: str
    properties: Properties

    @property
    def key(self) -> NodeKey:
        kind = NODES[self.label]
        return kind.keyed_label, self.properties[kind.key.name]

    @property
    def labels(self) -> frozenset[str]:
        """All labels, `Restricted` among them where not everybody may see the node."""
        marks = (RESTRICTED,) if "visibility" in self.properties else ()
        return frozenset((self.key[0], self.label, *marks))


@dataclass(frozen=True)
class Relationship:
    """A statement, or a region's place in another, as it shall be stored."""

    type: str
    start: NodeKey
    end: NodeKey
    properties: Properties


@dataclass(frozen=True)
class StoredNode:
    element: str
    labels: frozenset[str]
    properties: Properties


@dataclass(frozen=True)
class StoredRelationship:
    """`start` and `end` are elements."""

    element: str
    type: str
    start: str
    end: str
    properties: Properties


@dataclass(frozen=True)
class Stored:
    nodes: list[StoredNode]
    relationships: list[StoredRelationship]


@dataclass(frozen=True)
class NodeChange:
    """Properties to set (None: to remove) and labels to add and remove."""

    element: str
    properties: Properties
    add: frozenset[str]
    remove: frozenset[str]


@dataclass(frozen=True)
class Writes:
    """What to do to the graph. `elements` are those of stored nodes, by key, for the ends of new relationships.

    What is deleted or changed is given by element; the properties of what is deleted tell how heavy it is.
    """

    elements: dict[NodeKey, str] = field(default_factory=dict[NodeKey, str])
    new_nodes: list[Node] = field(default_factory=list[Node])
    changed_nodes: list[NodeChange] = field(default_factory=list[NodeChange])
    deleted_nodes: dict[str, Properties] = field(default_factory=dict[str, Properties])
    new_relationships: list[Relationship] = field(default_factory=list[Relationship])
    changed_relationships: dict[str, Properties] = field(default_factory=dict[str, Properties])
    deleted_relationships: dict[str, Properties] = field(default_factory=dict[str, Properties])

    def __bool__(self) -> bool:
        return bool(
            self.new_nodes
            or self.changed_nodes
            or self.deleted_nodes
            or self.new_relationships
            or self.changed_relationships
            or self.deleted_relationships
        )


async def read_stored(transaction: Transaction) -> Stored:
    """All nodes and relationships of the model's kinds, whoever wrote them."""
    nodes = await transaction.run(query("read_stored_nodes").text, {"labels": LABELS})
    stored_nodes = [StoredNode(r["element"], frozenset(r["labels"]), _plain(r["properties"])) async for r in nodes]
    relationships = await transaction.run(query("read_stored_relationships").text, {"types": TYPES})
    return Stored(
        stored_nodes,
        [
            StoredRelationship(r["element"], r["type"], r["start"], r["end"], _plain(r["properties"]))
            async for r in relationships
        ],
    )


def _plain(properties: Mapping[str, Any]) -> Properties:
    """The driver's dates as Python's."""
    return {name: value.to_native() if hasattr(value, "to_native") else value for name, value in properties.items()}


async def write(database: Database, transaction: Transaction, writes: Writes, progress: Progress) -> None:
    """Applies the writes: what goes first, so that its keys are free; nodes before the relationships between them.

    All of them are part of the transaction, unless they weigh more than `TRANSACTION_WEIGHT`. Then they are several
    transactions of their own, one after the other: the given one must hold a lock that keeps other loads away.
    """
    batches = list(_batches(writes))
    elements = dict(writes.elements)
    parts = list(_grouped(batches, lambda batch: batch.weight, len(batches), TRANSACTION_WEIGHT))
    for part in parts:
        if len(parts) == 1:
            await _apply(transaction, part, elements, progress)
        else:
            await database.write(partial(_apply, batches=part, elements=elements, progress=progress))


@dataclass(frozen=True)
class _Batch:
    """Rows of one statement. `done` of all `total` rows are written after it."""

    what: str
    query: str
    rows: Sequence[Any]
    weight: int
    done: int
    total: int


def _batches(writes: Writes) -> Iterator[_Batch]:
    yield from _batched("deleting statements", "delete_relationships", list(writes.deleted_relationships.items()))
    yield from _batched("deleting nodes", "delete_nodes", list(writes.deleted_nodes.items()))
    yield from _batched("changing nodes", "write_changed_nodes", writes.changed_nodes)
    yield from _batched("adding nodes", "write_new_nodes", writes.new_nodes)
    yield from _batched(
        "changing statements", "write_changed_relationships", list(writes.changed_relationships.items())
    )
    yield from _batched("adding statements", "write_new_relationships", writes.new_relationships)


def _batched(what: str, name: str, rows: Sequence[Any]) -> Iterator[_Batch]:
    done = 0
    for part in _grouped(rows, _weight, BATCH, BATCH_WEIGHT):
        done += len(part)
        yield _Batch(what, name, part, sum(map(_weight, part)), done, len(rows))


def _grouped(items: Sequence[T], weight: Callable[[T], int], most: int, heaviest: int) -> Iterator[list[T]]:
    """The items in order, in groups of at most so many and so heavy; a heavier one makes its own."""
    group: list[T] = []
    total = 0
    for item in items:
        if group and (len(group) == most or total + weight(item) > heaviest):
            yield group
            group, total = [], 0
        group.append(item)
        total += weight(item)
    if group:
        yield group


def _weight(row: Any) -> int:
    """About the bytes that a change takes in the database until it is committed; measured, rounded up."""
    properties = cast("tuple[str, Properties]", row)[1] if isinstance(row, tuple) else row.properties
    characters = sum(len(value) for value in properties.values() if isinstance(value, str))
    return 1_000 + 600 * len(properties) + 10 * characters


async def _apply(
    transaction: Transaction, batches: Iterable[_Batch], elements: dict[NodeKey, str], progress: Progress
) -> None:
    for batch in batches:
        result = await transaction.run(query(batch.query).text, _parameters(batch, elements))
        if batch.query == "write_new_nodes":
            elements.update(zip((node.key for node in batch.rows), [r["element"] async for r in result], strict=True))
        else:
            await result.consume()
        progress(batch.what, batch.done, batch.total)


def _parameters(batch: _Batch, elements: Mapping[NodeKey, str]) -> Properties:
    rows = batch.rows
    match batch.query:
        case "write_new_nodes":
            return {"rows": [{"labels": sorted(node.labels), "properties": node.properties} for node in rows]}
        case "write_changed_nodes":
            return {"rows": [_node_change(change) for change in rows]}
        case "write_new_relationships":
            return {"rows": [_relationship(relationship, elements) for relationship in rows]}
        case "write_changed_relationships":
            return {"elements": [element for element, _ in rows], "changes": dict(rows)}
        case _:
            return {"elements": [element for element, _ in rows]}


def _node_change(change: NodeChange) -> Properties:
    return {
        "element": change.element,
        "properties": change.properties,
        "add": sorted(change.add),
        "remove": sorted(change.remove),
    }


def _relationship(relationship: Relationship, elements: Mapping[NodeKey, str]) -> Properties:
    return {
        "type": relationship.type,
        "start": elements[relationship.start],
        "end": elements[relationship.end],
        "properties": relationship.properties,
    }


async def _run(transaction: Transaction, name: str, **parameters: Any) -> None:
    await (await transaction.run(query(name).text, parameters)).consume()


async def lock_dataset(transaction: Transaction, dataset: str) -> None:
    """Waits for other loads; until the transaction's end no other one passes."""
    await _run(transaction, "lock_dataset", id=dataset)


async def last_load(transaction: Transaction, dataset: str) -> Properties:
    """What the last load noted, or nothing."""
    record = await (await transaction.run(query("read_stored_dataset").text, {"id": dataset})).single()
    return record.data() if record else {}


async def note_load(transaction: Transaction, dataset: str, properties: Properties) -> None:
    """Notes what was loaded, with the time."""
    await _run(transaction, "write_dataset", id=dataset, properties=properties)
