"""The classes that declarations of the model consist of: kinds of nodes and statements, and the fields of the API."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from graph.model.properties import STATEMENT_PROPERTIES, Property


@dataclass(frozen=True)
class GlobalIdField:
    """The global id of a node or statement."""

    description = "The global id `<Type>:<key>`, which stays the same when data are loaded again."


@dataclass(frozen=True)
class LocalisedField:
    """A text that is stored in German and English; the argument `language` chooses one."""

    name: str
    description: str


@dataclass(frozen=True)
class CertaintyField:
    """The certainty of a statement on a day."""

    description = "How certain the statement is on the day `on`; by default on the day of `asOf`, else today."


@dataclass(frozen=True)
class SourcesField:
    """The sources that a node or statement rests on."""

    description = "The sources that state this."


@dataclass(frozen=True)
class StatementsField:
    """The connection to a node's statements of a kind. `outgoing`: the node is their start."""

    kind: str
    outgoing: bool
    description: str


@dataclass(frozen=True)
class End:
    """One end of a kind of statements.

    `name` is the API field of the statement, `field` that of the node at this end. `label` is the label of every node
    at this end; `accepts`, if only some kinds of it are allowed. `has_hubs`: some nodes at this end have a large share
    of all statements of the kind.
    """

    name: str
    label: str
    field: str
    field_description: str
    description: str
    accepts: tuple[str, ...] = ()
    has_hubs: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that a node at this end may have; `Actor` for any kind of actor."""
        return self.accepts or (self.label,)


@dataclass(frozen=True)
class EndField:
    """The field of a statement that is the node at one of its ends."""

    end: End
    outgoing: bool

    @property
    def description(self) -> str:
        return self.end.description


@dataclass(frozen=True)
class Reference:
    """The field of a statement that is the node whose key is stored in `property` (a programme, a region)."""

    name: str
    property: str
    label: str
    description: str


@dataclass(frozen=True)
class RegionTreeField:
    """A field of a region. `relation` is `parent`, `ancestors` or `parts`."""

    relation: str
    description: str


@dataclass(frozen=True)
class MunicipalityField:
    """The municipality that governs a region."""

    description = "The municipality that governs the region; null if none is known."


@dataclass(frozen=True)
class LocatedActorsField:
    """The actors located in a region or anywhere inside it."""

    description = "The actors located in the region or anywhere inside it."


@dataclass(frozen=True)
class SourceStatementsField:
    """The statements that rest on a source."""

    description = "The statements that rest on the source."


ApiField: TypeAlias = (
    Property
    | GlobalIdField
    | LocalisedField
    | CertaintyField
    | SourcesField
    | StatementsField
    | EndField
    | Reference
    | RegionTreeField
    | MunicipalityField
    | LocatedActorsField
    | SourceStatementsField
)


@dataclass(frozen=True)
class NodeKind:
    """A kind of nodes: a label with its properties.

    `plural` is the root field, `order` the property that lists are ordered by, collated. The properties in `indexed`
    have an index together with it and the key. `own` are those that other kinds of actors don't have, `search` those of
    the full-text index.
    """

    label: str
    plural: str
    description: str
    key: Property
    properties: tuple[Property, ...]
    order: str
    is_actor: bool = False
    own: tuple[Property, ...] = ()
    indexed: tuple[str, ...] = ()
    search: tuple[Property, ...] = ()

    @property
    def global_type(self) -> str:
        """The type in a global id: all actors share one key space."""
        return "Actor" if self.is_actor else self.label

    @property
    def keyed_label(self) -> str:
        """The label that carries the key's uniqueness constraint."""
        return self.global_type

    @property
    def stored(self) -> tuple[Property, ...]:
        """The key and all properties, in the order of the columns of the seed file."""
        return (self.key, *self.properties, *self.own)

    @property
    def name(self) -> Property:
        """The property that lists are ordered by."""
        return next(stored for stored in self.properties if stored.name == self.order)

    @property
    def index_order(self) -> tuple[str, ...]:
        """The properties of the index that gives lists their order: collated name, name and key."""
        return self.name.collation, self.order, self.key.name

    @property
    def derived(self) -> tuple[str, ...]:
        """The properties that the loader derives from others."""
        return self.name.collation, *(stored.name for stored in self.search)


@dataclass(frozen=True)
class StatementKind:
    """A kind of statements: a relationship type with its ends and properties.

    `name` is the API type, `plural` the root field. The properties in `indexed` have an index together with the key.
    `own` are those that other kinds don't have. With `outlives_ends` a statement can hold after an end was dissolved.
    """

    type: str
    name: str
    plural: str
    description: str
    start: End
    end: End
    own: tuple[Property, ...] = ()
    references: tuple[Reference, ...] = ()
    indexed: tuple[str, ...] = ()
    outlives_ends: bool = False

    @property
    def stored(self) -> tuple[Property, ...]:
        """All properties, in the order of the columns of the seed file."""
        return (*STATEMENT_PROPERTIES, *self.own)

    @property
    def between_actors(self) -> bool:
        """Whether both ends are actors. Statements about a region do not connect its actors with each other."""
        return "Region" not in (*self.start.labels, *self.end.labels)

    @cached_property
    def reference_properties(self) -> frozenset[str]:
        """The properties that store keys; the API has fields of the nodes instead."""
        return frozenset(reference.property for reference in self.references)
