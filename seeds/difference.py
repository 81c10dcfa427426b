"""What differs between seeds and graph: for people to read, and as writes that end the difference.

The graph may hold more than the files say. Of nodes and statements, only what the model declares is compared; other
labels and properties, which other tools may have written, are left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.model.nodes import ACTOR_LABELS, NODE_KINDS
from graph.model.properties import VISIBILITY, Type
from graph.model.statements import STATEMENT_KINDS
from graph.store.bulk_write import (
    LABELS,
    RESTRICTED,
    Node,
    NodeChange,
    NodeKey,
    Properties,
    Relationship,
    Stored,
    StoredNode,
    StoredRelationship,
    Writes,
)
from seeds.content import Content, RelationshipKey, key_of, raise_visibility
from seeds.tables import FROM, TO

_LABELS = frozenset((*LABELS, RESTRICTED))
_STORED = [prop for kind in (*NODE_KINDS, *STATEMENT_KINDS) for prop in kind.stored]
_PROPERTIES = tuple(
    dict.fromkeys(
        name
        for prop in _STORED
        for name in ((prop.name, prop.precision) if prop.type is Type.PARTIAL_DATE else (prop.name,))
    )
)
_NOWHERE: NodeKey = ("", "")


@dataclass(frozen=True)
class PropertyChange:
    """A field's old and new value; None: it has none."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class Difference:
    """Keys by label or relationship type. `removed` are in the graph, but not in the files; they went if `pruned`."""

    added: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    changed: dict[str, dict[str, tuple[PropertyChange, ...]]] = field(
        default_factory=dict[str, dict[str, tuple[PropertyChange, ...]]]
    )
    removed: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    pruned: bool = False

    def __bool__(self) -> bool:
        """Whether files and graph differ."""
        return bool(self.added or self.changed or self.removed)


def compare(content: Content, graph: Stored, *, prune: bool) -> tuple[Difference, Writes]:
    """What differs, and the writes after which the graph says what the files say; with `prune`, nothing else."""
    comparison = _Comparison(content, prune)
    comparison.nodes(graph.nodes)
    comparison.relationships(graph.relationships)
    return comparison.difference, comparison.writes


class _Comparison:
    def __init__(self, content: Content, prune: bool) -> None:
        self.content = content
        self.prune = prune
        self.difference = Difference(pruned=prune)
        self.writes = Writes()
        # Of every node in the graph, by element: its key, and who may see it afterwards.
        self.keys: dict[str, NodeKey] = {}
        self.marks: dict[str, str | None] = {}

    def nodes(self, stored: list[StoredNode]) -> None:
        for node in stored:
            key = self.keys[node.element] = _node_key(node)
            wanted = self.content.nodes.get(key)
            if wanted is None or key in self.writes.elements:
                self.marks[node.element] = node.properties.get(VISIBILITY.name)
                self._extra_node(key, node)
            else:
                self.marks[node.element] = wanted.properties.get(VISIBILITY.name)
                self.writes.elements[key] = node.element
                self._change_node(wanted, node)
        for key, wanted in self.content.nodes.items():
            if key not in self.writes.elements:
                self.writes.new_nodes.append(wanted)
                self.difference.added.setdefault(wanted.label, []).append(key[1])

    def _extra_node(self, key: NodeKey, node: StoredNode) -> None:
        self.difference.removed.setdefault(_kind(node), []).append(key[1])
        if self.prune:
            self.writes.deleted_nodes[node.element] = node.properties

    def _change_node(self, wanted: Node, node: StoredNode) -> None:
        changes = _changes(node.properties, wanted.properties)
        labels = frozenset(node.labels)
        add, remove = wanted.labels - labels, (labels & _LABELS) - wanted.labels
        if add or remove:
            changes = (*changes, PropertyChange("labels", sorted(labels), sorted((labels - remove) | add)))
        if changes:
            properties = {change.field: change.new for change in changes if change.field != "labels"}
            self.writes.changed_nodes.append(NodeChange(node.element, properties, add, remove))
            self.difference.changed.setdefault(wanted.label, {})[wanted.key[1]] = changes

    def relationships(self, stored: list[StoredRelationship]) -> None:
        met: set[RelationshipKey] = set()
        replaced: set[RelationshipKey] = set()
        for relationship in stored:
            ends = self._end(relationship.start), self._end(relationship.end)
            key = key_of(relationship.type, *ends, relationship.properties)
            wanted = self.content.relationships.get(key)
            if wanted is None or key in met:
                self._extra_relationship(key, relationship)
                continue
            met.add(key)
            if ends != (wanted.start, wanted.end):
                replaced.add(key)
            self._change_relationship(key, wanted, relationship)
        for key, wanted in self.content.relationships.items():
            if key not in met:
                self.difference.added.setdefault(key[0], []).append(key[1])
            if key not in met or key in replaced:
                self.writes.new_relationships.append(wanted)

    def _end(self, element: str) -> NodeKey:
        """The key of a node; of one that is in the graph twice, only the first one has it."""
        key = self.keys.get(element, _NOWHERE)
        return key if self.writes.elements.get(key, element) == element else _NOWHERE

    def _extra_relationship(self, key: RelationshipKey, relationship: StoredRelationship) -> None:
        self.difference.removed.setdefault(key[0], []).append(key[1])
        if self.prune:
            self.writes.deleted_relationships[relationship.element] = relationship.properties
            return
        raised = dict(relationship.properties)
        raise_visibility(raised, (self.marks.get(end) for end in (relationship.start, relationship.end)))
        self._note(key, relationship, _changes(relationship.properties, raised))

    def _change_relationship(self, key: RelationshipKey, wanted: Relationship, stored: StoredRelationship) -> None:
        changes = _changes(stored.properties, wanted.properties)
        start, end = self._end(stored.start), self._end(stored.end)
        moved = [
            PropertyChange(name, old[1] or None, new[1])
            for name, old, new in ((FROM, start, wanted.start), (TO, end, wanted.end))
            if old != new
        ]
        if moved:
            # A relationship can't change its ends: it is deleted here and written anew.
            self.writes.deleted_relationships[stored.element] = stored.properties
            self.difference.changed.setdefault(key[0], {})[key[1]] = (*moved, *changes)
        else:
            self._note(key, stored, changes)

    def _note(self, key: RelationshipKey, stored: StoredRelationship, changes: tuple[PropertyChange, ...]) -> None:
        if changes:
            self.writes.changed_relationships[stored.element] = {change.field: change.new for change in changes}
            self.difference.changed.setdefault(key[0], {})[key[1]] = changes


def _node_key(node: StoredNode) -> NodeKey:
    kind = next(kind for kind in NODE_KINDS if not {kind.label, kind.keyed_label}.isdisjoint(node.labels))
    return kind.keyed_label, str(node.properties.get(kind.key.name, ""))


def _kind(node: StoredNode) -> str:
    """The label under which a node is reported: an actor's without a kind is `Actor`."""
    kinds = [label for label in ACTOR_LABELS if label in node.labels]
    return kinds[0] if kinds else next(label for label in LABELS if label in node.labels)


def _changes(old: Properties, new: Mapping[str, Any]) -> tuple[PropertyChange, ...]:
    return tuple(
        PropertyChange(name, old.get(name), new.get(name)) for name in _PROPERTIES if old.get(name) != new.get(name)
    )
