"""Read all stored nodes and relationships, and write changes to them, in a transaction of the caller's.

Stored nodes and relationships are addressed by *elements*, the database's own ids. They are valid within one
transaction only and never leave it; what outlives a transaction is addressed by key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple, TypeAlias, TypeVar

from graph.compile.named_queries import query
from graph.compile.records import RecordQuery, record_query
from graph.model.nodes import NODES, WITHIN
from graph.model.statements import STATEMENTS
from graph.store.database import Database, Transaction

T = TypeVar("T")
Properties: TypeAlias = dict[str, Any]
NodeKey: TypeAlias = tuple[str, str]
"""The label that carries the key's constraint, and the key."""
Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the step, the rows of it that are written, and all of its rows."""

BATCH = 2_000
BATCH_WEIGHT = 20_000_000
"""Most rows of one Cypher statement, and their weight in bytes: trips take little time, and a message stays small."""
TRANSACTION_WEIGHT = 150_000_000
"""Most bytes of one transaction. A database with 512 MB of heap gives all transactions together 350 MB."""
RESTRICTED = "Restricted"
LABELS = tuple(sorted({*NODES, *(kind.keyed_label for kind in NODES.values())}))
TYPES = (*STATEMENTS, WITHIN)


@dataclass(frozen=True)
class Node:
    """A node to be stored; `label` is its kind's, `properties` include the key."""

    label: str
    properties: Properties

    @property
    def key(self) -> NodeKey:
        kind = NODES[self.label]
        return kind.keyed_label, self.properties[kind.key.name]

    @property
    def labels(self) -> frozenset[str]:
        """All labels, with `Restricted` if not everybody may see the node."""
        marks = (RESTRICTED,) if "visibility" in self.properties else ()
        return frozenset((self.key[0], self.label, *marks))


@dataclass(frozen=True)
class Relationship:
    """A statement, or the relationship of a region to the one around it, to be stored."""

    type: str
    start: NodeKey
    end: NodeKey
    properties: Properties


class StoredNode(NamedTuple):
    """A node as the database holds it."""

    element: str
    labels: list[str]
    properties: dict[str, Any]


class StoredRelationship(NamedTuple):
    """A relationship as the database holds it; `start` and `end` are elements."""

    element: str
    type: str
    start: str
    end: str
    properties: dict[str, Any]


class CreatedNode(NamedTuple):
    element: str


class Load(NamedTuple):
    """What the last load left: the version of its data, and how many nodes and relationships they have."""

    version: str | None
    licence: str | None
    nodes: int | None
    relationships: int | None


READ_NODES = record_query("read_stored_nodes", StoredNode)
READ_RELATIONSHIPS = record_query("read_stored_relationships", StoredRelationship)
CREATE_NODES = record_query("write_new_nodes", CreatedNode)
READ_LOAD = record_query("read_stored_dataset", Load)


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
    """Changes of the graph. `elements` are those of stored nodes, by key, for the ends of new relationships.

    Stored nodes and relationships are addressed by element. Deleted ones come with their properties, which determine
    how much memory the deletion takes.
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
    nodes = await _records(transaction, READ_NODES, {"labels": LABELS})
    relationships = await _records(transaction, READ_RELATIONSHIPS, {"types": TYPES})
    return Stored(
        [node._replace(properties=_native(node.properties)) for node in nodes],
        [relationship._replace(properties=_native(relationship.properties)) for relationship in relationships],
    )


async def _records(transaction: Transaction, query: RecordQuery[T], parameters: Properties) -> list[T]:
    result = await transaction.run(query.query.text, parameters)
    return [query.make(record.values()) async for record in result]


def _native(properties: Mapping[str, Any]) -> Properties:
    """Python's dates instead of the driver's."""
    return {name: value.to_native() if hasattr(value, "to_native") else value for name, value in properties.items()}


async def write(database: Database, transaction: Transaction, writes: Writes, progress: Progress) -> None:
    """Applies the writes: deletions first, so that their keys are free, and nodes before their relationships.

    All of them are part of the transaction, unless they weigh more than `TRANSACTION_WEIGHT`. Then they are split into
    transactions of their own, one after the other; `transaction` must hold a lock that keeps other loads away.
    """
    batches = list(_batches(writes))
    elements = dict(writes.elements)
    groups = list(_grouped(batches, lambda batch: batch.weight, len(batches), TRANSACTION_WEIGHT))
    for group in groups:
        if len(groups) == 1:
            await _apply(transaction, group, elements, progress)
        else:
            await database.write(partial(_apply, batches=group, elements=elements, progress=progress))


_Row: TypeAlias = Node | NodeChange | Relationship | tuple[str, Properties]
"""A node or relationship to be written, or a stored one's element with properties."""


@dataclass(frozen=True)
class _Batch:
    """Rows of one Cypher statement. `done` of all `total` rows of the step are written after it."""

    what: str
    query: str
    rows: Sequence[Any]  # all of one of the types of `_Row`, as the query needs
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


def _batched(what: str, name: str, rows: Sequence[_Row]) -> Iterator[_Batch]:
    done = 0
    for group in _grouped(rows, _weight, BATCH, BATCH_WEIGHT):
        done += len(group)
        yield _Batch(what, name, group, sum(map(_weight, group)), done, len(rows))


def _grouped(items: Sequence[T], weight: Callable[[T], int], most: int, heaviest: int) -> Iterator[list[T]]:
    """The items in order, in groups of at most `most` items that weigh at most `heaviest` together. An item that is
    heavier has a group of its own."""
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


def _weight(row: _Row) -> int:
    """About how many bytes a change takes in the database until it is committed; measured and rounded up."""
    properties = row[1] if isinstance(row, tuple) else row.properties
    characters = sum(len(value) for value in properties.values() if isinstance(value, str))
    return 1_000 + 600 * len(properties) + 10 * characters


async def _apply(
    transaction: Transaction, batches: Iterable[_Batch], elements: dict[NodeKey, str], progress: Progress
) -> None:
    for batch in batches:
        parameters = _parameters(batch, elements)
        if batch.query == CREATE_NODES.query.name:
            created = await _records(transaction, CREATE_NODES, parameters)
            elements |= {node.key: one.element for node, one in zip(batch.rows, created, strict=True)}
        else:
            await _run(transaction, batch.query, parameters)
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


async def _run(transaction: Transaction, name: str, parameters: Properties) -> None:
    await (await transaction.run(query(name).text, parameters)).consume()


async def lock_dataset(transaction: Transaction) -> None:
    """Waits for other loads, and lets none begin until the transaction ends."""
    await _run(transaction, "lock_dataset", {})


async def last_load(transaction: Transaction) -> Load | None:
    """What the last load noted; None if there was none."""
    loads = await _records(transaction, READ_LOAD, {})
    return loads[0] if loads else None


async def note_load(transaction: Transaction, load: Load) -> None:
    """Notes what was loaded, with the time."""
    await _run(transaction, "write_dataset", {"properties": load._asdict()})


async def read_version(database: Database) -> str | None:
    """The version of the data that were loaded last. `read_dataset` returns it, too, but a database that has just
    started takes seconds to plan that."""
    rows = await database.run(READ_LOAD.query.text)
    return READ_LOAD.make(list(rows[0].values())).version if rows else None
