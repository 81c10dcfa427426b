"""What a folder of seeds may hold: one file per node label, statement type, and the regions' places in each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.model.declarations import NodeKind, StatementKind
from graph.model.nodes import NODE_KINDS, WITHIN, labels_of
from graph.model.properties import SOURCE_IDS, Property, Type
from graph.model.statements import STATEMENT_KINDS

FROM, TO = "from", "to"


@dataclass(frozen=True)
class Link:
    """A column that names nodes by key: of one of the `labels`, which share one key space."""

    column: str
    labels: tuple[str, ...]
    keyed_label: str


@dataclass(frozen=True)
class Table:
    """One file. `columns` are in the order in which they are checked; `key` is the column of the row's own key."""

    name: str
    columns: tuple[Property, ...]
    key: str | None
    links: tuple[Link, ...]
    node: NodeKind | None = None
    statement: StatementKind | None = None

    @property
    def file(self) -> str:
        return f"{self.name}.csv"

    @cached_property
    def required(self) -> tuple[str, ...]:
        return tuple(p.name for p in self.columns if p.required)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The columns that hold a key, its own or another's."""
        return frozenset((self.key or FROM, *(link.column for link in self.links)))

    @property
    def key_space(self) -> str:
        """Rows of files with the same key space can't have the same key."""
        return self.node.keyed_label if self.node else self.name


def _link(column: str, labels: Iterable[str]) -> Link:
    found = tuple(kind.label for kind in NODE_KINDS for label in labels if kind.label in labels_of(label))
    (keyed,) = {kind.keyed_label for kind in NODE_KINDS if kind.label in found}
    return Link(column, found, keyed)


_SOURCES = _link(SOURCE_IDS.name, ("Source",))


def _end(column: str, description: str) -> Property:
    return Property(column, Type.TEXT, description, required=True)


def _node_table(kind: NodeKind) -> Table:
    # An actor's kind is the file's name.
    columns = tuple(p for p in kind.stored if not (kind.actor and p.name == "kind"))
    links = (_SOURCES,) if SOURCE_IDS in columns else ()
    return Table(kind.label, columns, kind.key.name, links, node=kind)


def _statement_table(kind: StatementKind) -> Table:
    key, *rest = kind.stored
    links = (
        _link(FROM, kind.start.labels),
        _link(TO, kind.end.labels),
        _SOURCES,
        *(_link(reference.property, (reference.label,)) for reference in kind.references),
    )
    ends = (_end(FROM, kind.start.description), _end(TO, kind.end.description))
    return Table(kind.type, (key, *ends, *rest), key.name, links, statement=kind)


def _within_table() -> Table:
    ends = (_end(FROM, "Das Gebiet / the region."), _end(TO, "Das nächstgrößere / the next larger one."))
    return Table(WITHIN, ends, None, (_link(FROM, ("Region",)), _link(TO, ("Region",))))


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (*map(_node_table, NODE_KINDS), *map(_statement_table, STATEMENT_KINDS), _within_table())
}
