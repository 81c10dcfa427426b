"""Reading what is stored and writing changes, inside one transaction of the caller's.

Nodes and relationships at hand are addressed by *elements*, the database's own handles. They hold within one
transaction only and never leave it; what outlives it is addressed by key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from graph.database import Transaction
from graph.model import NODES, STATEMENTS, WITHIN
from graph.queries import query

T = TypeVar("T")
Properties: TypeAlias = dict[str, Any]
NodeKey: TypeAlias = tuple[str, str]
"""The label that carries the key's constraint, and the key."""
Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

BATCH = 2000
"""Rows of one statement: large enough that trips don't count, small enough for a message of a few megabytes."""
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
    """What to do to the graph. `elements` are those of stored nodes, by key, for the ends of new relationships."""

    elements: dict[NodeKey, str] = field(default_factory=dict[NodeKey, str])
    new_nodes: list[Node] = field(default_factory=list[Node])
    changed_nodes: list[NodeChange] = field(default_factory=list[NodeChange])
    deleted_nodes: list[str] = field(default_factory=list[str])
    new_relationships: list[Relationship] = field(default_factory=list[Relationship])
    changed_relationships: dict[str, Properties] = field(default_factory=dict[str, Properties])
    deleted_relationships: list[str] = field(default_factory=list[str])

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


async def write(transaction: Transaction, writes: Writes, progress: Progress) -> None:
    """Applies the writes: what goes first, so that its keys are free; nodes before the relationships between them."""
    for batch in _batches("deleting statements", writes.deleted_relationships, progress):
        await _run(transaction, "delete_relationships", elements=batch)
    for batch in _batches("deleting nodes", writes.deleted_nodes, progress):
        await _run(transaction, "delete_nodes", elements=batch)
    for batch in _batches("changing nodes", writes.changed_nodes, progress):
        await _run(transaction, "write_changed_nodes", rows=[_node_change(change) for change in batch])
    elements = dict(writes.elements)
    for batch in _batches("adding nodes", writes.new_nodes, progress):
        rows = [{"labels": sorted(node.labels), "properties": node.properties} for node in batch]
        result = await transaction.run(query("write_new_nodes").text, {"rows": rows})
        elements.update(zip((node.key for node in batch), [r["element"] async for r in result], strict=True))
    changed = list(writes.changed_relationships)
    for batch in _batches("changing statements", changed, progress):
        changes = {element: writes.changed_relationships[element] for element in batch}
        await _run(transaction, "write_changed_relationships", elements=batch, changes=changes)
    for batch in _batches("adding statements", writes.new_relationships, progress):
        await _run(transaction, "write_new_relationships", rows=[_relationship(r, elements) for r in batch])


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


def _batches(what: str, items: Sequence[T], progress: Progress) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]
        progress(what, min(start + BATCH, len(items)), len(items))


async def lock_dataset(transaction: Transaction, dataset: str) -> None:
    """Waits for other loads; until the transaction's end no other one passes."""
    await _run(transaction, "lock_dataset", id=dataset)


async def read_dataset(transaction: Transaction, dataset: str) -> Properties:
    """What the last load noted, or nothing."""
    record = await (await transaction.run(query("read_stored_dataset").text, {"id": dataset})).single()
    return record.data() if record else {}


async def write_dataset(transaction: Transaction, dataset: str, properties: Properties) -> None:
    """Notes what was loaded, with the time."""
    await _run(transaction, "write_dataset", id=dataset, properties=properties)
