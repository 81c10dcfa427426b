"""What a declaration of the model is made of: properties, ends, references, node kinds and statement kinds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from graph.model.properties import STATEMENT_PROPERTIES, Property


@dataclass(frozen=True)
class GlobalId:
    """`<Type>:<key>`, stable over reseeding and restarts."""

    description = "The global id `<Type>:<key>`, which stays the same when data are loaded again."


@dataclass(frozen=True)
class Localised:
    """A text in German and English, chosen by the argument `language`."""

    name: str
    description: str


@dataclass(frozen=True)
class Confirmed:
    """The certainty of a statement on a day."""

    description = "How certain the statement is on the day `on`; by default on the day of `asOf`, else today."


@dataclass(frozen=True)
class Sources:
    """The sources that a node or statement rests on."""

    description = "The sources that state this."


@dataclass(frozen=True)
class Statements:
    """A connection to the statements of one kind, read from one of their ends."""

    kind: str
    outgoing: bool
    description: str


@dataclass(frozen=True)
class End:
    """The node at one end of a statement: `label` is a node kind's or `Actor`; `accepts` narrows it."""

    name: str
    label: str
    field: str
    field_description: str
    description: str
    accepts: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        return self.accepts or (self.label,)


@dataclass(frozen=True)
class EndField:
    """A statement's end, as an API field of the statement."""

    end: End
    outgoing: bool

    @property
    def description(self) -> str:
        return self.end.description


@dataclass(frozen=True)
class Reference:
    """A node named by key in a statement's property (a programme, a region)."""

    name: str
    property: str
    label: str
    description: str


@dataclass(frozen=True)
class Within:
    """Region tree: the parent, all ancestors, or the children."""

    what: str
    description: str


@dataclass(frozen=True)
class Municipal:
    """The municipality that governs a region."""

    description = "The municipality that governs the region; null if none is known."


@dataclass(frozen=True)
class LocatedActors:
    """The actors located in a region or anywhere inside it."""

    description = "The actors located in the region or anywhere inside it."


@dataclass(frozen=True)
class SourceStatements:
    """The statements that rest on a source."""

    description = "The statements that rest on the source."


ApiField: TypeAlias = (
    Property
    | GlobalId
    | Localised
    | Confirmed
    | Sources
    | Statements
    | EndField
    | Reference
    | Within
    | Municipal
    | LocatedActors
    | SourceStatements
)


@dataclass(frozen=True)
class NodeKind:
    """A label with its properties. `plural` is the root field; `order` the property lists are ordered by; `indexed`
    those with an index of their own that goes on with it."""

    label: str
    plural: str
    description: str
    key: Property
    properties: tuple[Property, ...]
    order: str
    actor: bool = False
    own: tuple[Property, ...] = ()
    indexed: tuple[str, ...] = ()

    @property
    def global_type(self) -> str:
        """The type named in a global id: all actors share one key space."""
        return "Actor" if self.actor else self.label

    @property
    def keyed_label(self) -> str:
        """The label that carries the key's uniqueness constraint."""
        return self.global_type

    @property
    def stored(self) -> tuple[Property, ...]:
        """Key and properties, as columns of the seed file."""
        return (self.key, *self.properties, *self.own)


@dataclass(frozen=True)
class StatementKind:
    """A relationship type that carries statement properties. `name` is its API type, `plural` its root field."""

    type: str
    name: str
    plural: str
    description: str
    start: End
    end: End
    own: tuple[Property, ...] = ()
    references: tuple[Reference, ...] = ()
    indexed: tuple[str, ...] = ()

    @property
    def stored(self) -> tuple[Property, ...]:
        """All properties, as columns of the seed file."""
        return (*STATEMENT_PROPERTIES, *self.own)

    @property
    def between_actors(self) -> bool:
        """Whether both ends are actors, so that the statement connects them; a common region does not."""
        return "Region" not in (*self.start.labels, *self.end.labels)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Properties that the API shows as the nodes they name."""
        return frozenset(reference.property for reference in self.references)
