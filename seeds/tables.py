"""The seed files: one for each kind of node and statement, one for the tree of regions, and the thesaurus of search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.model.declarations import NodeKind, StatementKind
from graph.model.enums import ServiceType
from graph.model.nodes import NODE_KINDS, WITHIN, labels_of
from graph.model.properties import SOURCE_IDS, Property, Type, enum_property
from graph.model.statements import STATEMENT_KINDS

FROM, TO = "from", "to"
THESAURUS = "Thesaurus"


@dataclass(frozen=True)
class Link:
    """A column with keys of nodes that have one of the `labels`; these share one key space."""

    column: str
    labels: tuple[str, ...]
    keyed_label: str


@dataclass(frozen=True)
class Table:
    """A seed file. `columns` are in the order in which they are checked; `key` is the column with the row's key."""

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
        """The columns with keys: the row's own and those of other rows."""
        return frozenset((self.key or FROM, *(link.column for link in self.links)))

    @cached_property
    def region_keys(self) -> frozenset[str]:
        """Those of them with keys of regions only."""
        own = {self.key or FROM} if self.key_space in ("Region", WITHIN) else set[str]()
        return frozenset(own | {link.column for link in self.links if link.keyed_label == "Region"})

    @property
    def key_space(self) -> str:
        """Rows in files of one key space must have different keys."""
        return self.node.keyed_label if self.node else self.name


def _link(column: str, labels: Iterable[str]) -> Link:
    kinds = tuple(kind for kind in NODE_KINDS for label in labels if kind.label in labels_of(label))
    (keyed,) = {kind.keyed_label for kind in kinds}
    return Link(column, tuple(kind.label for kind in kinds), keyed)


_SOURCES = _link(SOURCE_IDS.name, ("Source",))


def _end(column: str, description: str) -> Property:
    return Property(column, Type.TEXT, description, required=True)


def _node_table(kind: NodeKind) -> Table:
    # The kind of an actor is the name of its file.
    columns = tuple(p for p in kind.stored if not (kind.is_actor and p.name == "kind"))
    links = (_SOURCES,) if SOURCE_IDS in columns else ()
    return Table(kind.label, columns, kind.key.name, links, node=kind)


def _statement_table(kind: StatementKind) -> Table:
    key, *rest = (prop for prop in kind.stored if not prop.derived)
    links = (
        _link(FROM, kind.start.labels),
        _link(TO, kind.end.labels),
        _SOURCES,
        *(_link(reference.property, (reference.label,)) for reference in kind.references),
    )
    ends = (_end(FROM, kind.start.description), _end(TO, kind.end.description))
    return Table(kind.type, (key, *ends, *rest), key.name, links, statement=kind)


def _within_table() -> Table:
    ends = (_end(FROM, "The region."), _end(TO, "The next larger region."))
    return Table(WITHIN, ends, None, (_link(FROM, ("Region",)), _link(TO, ("Region",))))


def _thesaurus_table() -> Table:
    columns = (
        Property("word", Type.TEXT, "What people call the service, or what they look for help with.", required=True),
        enum_property("service_type", ServiceType, "The type of service that is meant.", required=True),
        SOURCE_IDS,
    )
    return Table(THESAURUS, columns, None, (_SOURCES,))


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        *map(_node_table, NODE_KINDS),
        *map(_statement_table, STATEMENT_KINDS),
        _within_table(),
        _thesaurus_table(),
    )
}
