"""The content of a folder of seed files, as nodes and relationships in the form in which they are stored."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from graph.errors import BadSeeds, Problem
from graph.model.enums import ActorKind, Visibility
from graph.model.nodes import WITHIN
from graph.model.partial_dates import DateRange
from graph.model.properties import VISIBILITY, Property, Type, snake
from graph.model.text import words
from graph.store.bulk_write import Node, NodeKey, Properties, Relationship
from seeds.checks import check
from seeds.derived import derived_properties
from seeds.rows import Entry, entries
from seeds.sheets import read_sheets
from seeds.tables import FROM, TABLES, THESAURUS, TO, Table
from seeds.time_of_statements import TimeOfStatements

RelationshipKey = tuple[str, str]
"""Type and id. WITHIN relationships have no id, so their two keys are used instead."""

# Partial dates of these properties are stored as their last day, the others as their first.
_ENDS = ("valid_to", "ended")
_RANKS = [str(visibility) for visibility in Visibility]


@dataclass(frozen=True)
class Content:
    """All nodes and relationships, in the order of the files."""

    nodes: Mapping[NodeKey, Node]
    relationships: Mapping[RelationshipKey, Relationship]
    contradictions: tuple[Problem, ...] = ()
    """Rows that are loaded, but whose days can't all be true."""

    @cached_property
    def version(self) -> str:
        """A short digest of the content, which does not depend on the order of rows and columns."""
        lines = [_canonical([*key, node.label], node.properties) for key, node in self.nodes.items()]
        lines += [_canonical([*key, *r.start, *r.end], r.properties) for key, r in self.relationships.items()]
        return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:12]


def read(folder: Path) -> Content:
    """The content of a folder. BadSeeds with all errors of the folder, file by file."""
    sheets, problems = read_sheets(folder)
    rows = [entry for sheet in sheets for entry in entries(sheet, problems)]
    reported = {(p.file, p.row, p.column) for p in problems}
    # A key that is none names no row either.
    problems += [p for p in check(sheets) if (p.file, p.row, p.column) not in reported]
    if problems:
        raise BadSeeds(sorted(problems, key=_place))
    return _content(rows)


def _place(problem: Problem) -> tuple[int, int, int]:
    """Sorts problems by file, row and column, as the model declares them; those of the folder come first."""
    for i, table in enumerate(TABLES.values()):
        if table.file == problem.file:
            columns = [prop.name for prop in table.columns]
            return i, problem.row or 0, columns.index(problem.column) if problem.column in columns else -1
    return -1, 0, 0


def _content(rows: Sequence[Entry]) -> Content:
    nodes: dict[NodeKey, Node] = {}
    relationships: dict[RelationshipKey, Relationship] = {}
    time = TimeOfStatements()
    words_by_service = _thesaurus(rows)
    for row in rows:
        if row.table.node:
            node = _node(row, words_by_service)
            nodes[node.key] = node
            time.add_node(node)
        elif row.table.name != THESAURUS:
            relationship = _relationship(row, nodes)
            if row.table.statement:
                time.derive(row, relationship, [nodes[key] for key in (relationship.start, relationship.end)])
            relationships[key_of(relationship.type, relationship.start, relationship.end, relationship.properties)] = (
                relationship
            )
    time.date_actors(nodes.values())
    return Content(nodes, relationships, tuple(time.contradictions))


def _thesaurus(rows: Iterable[Entry]) -> Mapping[str, list[str]]:
    """The words of the thesaurus by type of service.

    A word that is an entry itself is only a part of longer ones: „Hilfe“ means the services that it stands for before
    those that offer „Rat und Hilfe“, who are many.
    """
    entries = [(str(r.values["service_type"]), words(r.values["word"])) for r in rows if r.table.name == THESAURUS]
    own_entries = {entry[0] for _, entry in entries if len(entry) == 1}
    by_service: dict[str, list[str]] = defaultdict(list)
    for service, entry in entries:
        by_service[service] += ["".join(entry), *(word for word in entry if word not in own_entries)]
    return by_service


def _node(row: Entry, words_by_service: Mapping[str, list[str]]) -> Node:
    properties = stored(row.table, row.values)
    if row.table.node and row.table.node.is_actor:
        properties["kind"] = str(ActorKind[snake(row.table.name).upper()])
    terms = words_by_service.get(properties.get("service_type", ""), ())
    return Node(row.table.name, properties | derived_properties(row.table.name, properties, terms))


def _relationship(row: Entry, nodes: Mapping[NodeKey, Node]) -> Relationship:
    start, end = ((link.keyed_label, row.values[link.column]) for link in row.table.links if link.column in (FROM, TO))
    properties = stored(row.table, row.values)
    if row.table.statement:
        raise_visibility(properties, (nodes[key].properties.get(VISIBILITY.name) for key in (start, end)))
    return Relationship(row.table.name, start, end, properties)


def raise_visibility(properties: Properties, ends: Iterable[str | None]) -> None:
    """Changes the visibility of a statement, so that nobody sees it who may not see both of its ends."""
    marks = [mark for mark in (properties.get(VISIBILITY.name), *ends) if mark in _RANKS]
    if marks:
        properties[VISIBILITY.name] = max(marks, key=_RANKS.index)


def key_of(kind: str, start: NodeKey, end: NodeKey, properties: Mapping[str, Any]) -> RelationshipKey:
    """The key of a relationship, stored or from a file."""
    return kind, f"{start[1]} within {end[1]}" if kind == WITHIN else properties.get("id", "")


def stored(table: Table, values: Mapping[str, Any]) -> Properties:
    """A row's values as stored properties; empty values and the visibility PUBLIC are not stored."""
    properties: Properties = {}
    for prop in table.columns:
        value = values[prop.name]
        if value is not None and prop.name not in (FROM, TO):
            properties.update(_stored(prop, value))
    if properties.get(VISIBILITY.name) == Visibility.PUBLIC:
        del properties[VISIBILITY.name]
    return properties


def _stored(prop: Property, value: Any) -> Properties:
    if isinstance(value, DateRange):
        day = value.last if prop.name in _ENDS else value.first
        return {prop.name: day, prop.precision: str(value.precision)}
    return {prop.name: str(value) if prop.type is Type.ENUM else value}


def _canonical(key: list[str], properties: Properties) -> str:
    return json.dumps([*key, properties], default=date.isoformat, sort_keys=True, ensure_ascii=False)
