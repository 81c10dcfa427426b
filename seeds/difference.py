"""Compare seed files with the graph: the difference as a report, and the writes that remove it.

Only labels, types and properties that the model declares are compared. Others, which other tools may have written, are
not changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from graph.errors import Problem
from graph.model.nodes import ACTOR_LABELS, NODE_KINDS, WITHIN
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
_DERIVED = frozenset(name for kind in NODE_KINDS for name in kind.derived)
_PROPERTIES = (
    *dict.fromkeys(
        name
        for prop in _STORED
        for name in ((prop.name, prop.precision) if prop.type is Type.PARTIAL_DATE else (prop.name,))
    ),
    *sorted(_DERIVED),
)
_KNOWN_FROM = "known_from"
_NOWHERE: NodeKey = ("", "")


@dataclass(frozen=True)
class PropertyChange:
    """The old and the new value of a property, of the labels, or of an end; None if there is no value."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class Difference:
    """Keys by label or relationship type. `removed` are in the graph but not in the files; if `pruned`, they are
    deleted. `contradictions` are rows that were loaded, but whose days can't all be true."""

    added: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    changed: dict[str, dict[str, tuple[PropertyChange, ...]]] = field(
        default_factory=dict[str, dict[str, tuple[PropertyChange, ...]]]
    )
    removed: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    pruned: bool = False
    contradictions: tuple[Problem, ...] = ()

    def __bool__(self) -> bool:
        """Whether files and graph differ."""
        return bool(self.added or self.changed or self.removed)


def compare(content: Content, graph: Stored, *, prune: bool, today: date) -> tuple[Difference, Writes]:
    """The difference, and the writes after which the graph holds what the files do; with `prune`, nothing else.

    A statement of which neither files nor graph say since when it is known is known from `today` on.
    """
    comparison = _Comparison(content, prune, today)
    comparison.nodes(graph.nodes)
    comparison.relationships(graph.relationships)
    return comparison.difference, comparison.writes


class _Comparison:
    def __init__(self, content: Content, prune: bool, today: date) -> None:
        self.content = content
        self.today = today
        self.prune = prune
        self.difference = Difference(pruned=prune, contradictions=content.contradictions)
        self.writes = Writes()
        # The key of every node in the graph, and its visibility after the load, both by element.
        self.keys: dict[str, NodeKey] = {}
        self.visibility: dict[str, str | None] = {}

    def nodes(self, stored: list[StoredNode]) -> None:
        for node in stored:
            key = self.keys[node.element] = _node_key(node)
            seed = self.content.nodes.get(key)
            if seed is None or key in self.writes.elements:
                self.visibility[node.element] = node.properties.get(VISIBILITY.name)
                self._extra_node(key, node)
            else:
                self.visibility[node.element] = seed.properties.get(VISIBILITY.name)
                self.writes.elements[key] = node.element
                self._change_node(seed, node)
        for key, seed in self.content.nodes.items():
            if key not in self.writes.elements:
                self.writes.new_nodes.append(seed)
                self.difference.added.setdefault(seed.label, []).append(key[1])

    def _extra_node(self, key: NodeKey, node: StoredNode) -> None:
        self.difference.removed.setdefault(_kind(node), []).append(key[1])
        if self.prune:
            self.writes.deleted_nodes[node.element] = node.properties

    def _change_node(self, seed: Node, node: StoredNode) -> None:
        changes = _changes(node.properties, seed.properties)
        labels = frozenset(node.labels)
        add, remove = seed.labels - labels, (labels & _LABELS) - seed.labels
        if add or remove:
            changes = (*changes, PropertyChange("labels", sorted(labels), sorted((labels - remove) | add)))
        if changes:
            properties = {change.field: change.new for change in changes if change.field != "labels"}
            self.writes.changed_nodes.append(NodeChange(node.element, properties, add, remove))
            reported = tuple(change for change in changes if change.field not in _DERIVED)
            self.difference.changed.setdefault(seed.label, {})[seed.key[1]] = reported or changes

    def relationships(self, stored: list[StoredRelationship]) -> None:
        present: set[RelationshipKey] = set()
        replaced: set[RelationshipKey] = set()
        for relationship in stored:
            ends = self._end(relationship.start), self._end(relationship.end)
            key = key_of(relationship.type, *ends, relationship.properties)
            seed = self.content.relationships.get(key)
            if seed is None or key in present:
                self._extra_relationship(key, relationship)
                continue
            present.add(key)
            if ends != (seed.start, seed.end):
                replaced.add(key)
            self._change_relationship(key, seed, relationship)
        for key, seed in self.content.relationships.items():
            if key not in present:
                self.difference.added.setdefault(key[0], []).append(key[1])
            if key not in present or key in replaced:
                self.writes.new_relationships.append(replace(seed, properties=self._complete(key, seed)))

    def _complete(self, key: RelationshipKey, seed: Relationship, known_from: date | None = None) -> Properties:
        """The properties of a statement, with the day since when it is known."""
        if key[0] == WITHIN or _KNOWN_FROM in seed.properties:
            return seed.properties
        return {**seed.properties, _KNOWN_FROM: known_from or self.today}

    def _end(self, element: str) -> NodeKey:
        """The key of a node. Of two nodes with one key, only the first has it."""
        key = self.keys.get(element, _NOWHERE)
        return key if self.writes.elements.get(key, element) == element else _NOWHERE

    def _extra_relationship(self, key: RelationshipKey, relationship: StoredRelationship) -> None:
        self.difference.removed.setdefault(key[0], []).append(key[1])
        if self.prune:
            self.writes.deleted_relationships[relationship.element] = relationship.properties
            return
        raised = dict(relationship.properties)
        raise_visibility(raised, (self.visibility.get(end) for end in (relationship.start, relationship.end)))
        self._add_changes(key, relationship, _changes(relationship.properties, raised))

    def _change_relationship(self, key: RelationshipKey, seed: Relationship, stored: StoredRelationship) -> None:
        changes = _changes(stored.properties, self._complete(key, seed, stored.properties.get(_KNOWN_FROM)))
        start, end = self._end(stored.start), self._end(stored.end)
        moved = [
            PropertyChange(name, old[1] or None, new[1])
            for name, old, new in ((FROM, start, seed.start), (TO, end, seed.end))
            if old != new
        ]
        if moved:
            # A relationship can't change its ends, so it is deleted and created again.
            self.writes.deleted_relationships[stored.element] = stored.properties
            self.difference.changed.setdefault(key[0], {})[key[1]] = (*moved, *changes)
        else:
            self._add_changes(key, stored, changes)

    def _add_changes(
        self, key: RelationshipKey, stored: StoredRelationship, changes: tuple[PropertyChange, ...]
    ) -> None:
        if changes:
            self.writes.changed_relationships[stored.element] = {change.field: change.new for change in changes}
            self.difference.changed.setdefault(key[0], {})[key[1]] = changes


def _node_key(node: StoredNode) -> NodeKey:
    kind = next(kind for kind in NODE_KINDS if not {kind.label, kind.keyed_label}.isdisjoint(node.labels))
    return kind.keyed_label, str(node.properties.get(kind.key.name, ""))


def _kind(node: StoredNode) -> str:
    """The label under which a node is reported; `Actor` for an actor without a kind."""
    kinds = [label for label in ACTOR_LABELS if label in node.labels]
    return kinds[0] if kinds else next(label for label in LABELS if label in node.labels)


def _changes(old: Properties, new: Mapping[str, Any]) -> tuple[PropertyChange, ...]:
    return tuple(
        PropertyChange(name, old.get(name), new.get(name)) for name in _PROPERTIES if old.get(name) != new.get(name)
    )
