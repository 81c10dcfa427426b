"""Selections: what a caller wants of each root field, free of GraphQL and of Cypher.

A selection is a tree of items. `origin` of an item is the caller's own reference (the GraphQL nodes that selected it);
errors carry it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from graph.model.declarations import (
    EndField,
    LocatedActorsField,
    MunicipalityField,
    Reference,
    RegionTreeField,
    SourcesField,
    SourceStatementsField,
    StatementsField,
)
from graph.model.enums import RegionKind, Visibility
from graph.model.properties import Property
from graph.query.filters import Filter

# ---- orders


@dataclass(frozen=True)
class Aggregate:
    """The number of rows in a connection of the ordered node; with `euros`, the sum of the amounts that its funding
    statements state."""

    link: PageLink
    euros: bool = False


@dataclass(frozen=True)
class Order:
    """Rows without a value come last in both directions."""

    by: Property | Aggregate
    descending: bool = False


# ---- items of nodes and statements


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of the response: `key` in the response, `owner`.`name` in the schema."""

    key: str
    name: str
    owner: str
    required: bool
    origin: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class TypenameItem(Item):
    """`__typename`."""


@dataclass(frozen=True, kw_only=True)
class GlobalIdItem(Item):
    """The global id."""


@dataclass(frozen=True, kw_only=True)
class PropertyItem(Item):
    """A stored value."""

    property: Property


@dataclass(frozen=True, kw_only=True)
class CertaintyItem(Item):
    """The certainty of a statement on a day."""

    on: date


@dataclass(frozen=True, kw_only=True)
class NodeItem(Item):
    """A single node: a statement's end or reference, a region's parent or municipality."""

    link: EndField | Reference | RegionTreeField | MunicipalityField
    node: Branches
    as_of: date | None = None


@dataclass(frozen=True, kw_only=True)
class ShortListItem(Item):
    """A list of nodes that is too short for pages: sources, larger regions."""

    link: SourcesField | RegionTreeField
    node: Branches


@dataclass(frozen=True, kw_only=True)
class ConnectionItem(Item):
    """A page of the rows behind a link."""

    link: PageLink
    page: Page


PageLink: TypeAlias = StatementsField | RegionTreeField | LocatedActorsField | SourceStatementsField


@dataclass(frozen=True)
class Branch:
    """The items selected for some types; types that select the same items share a branch. `types` are node labels or
    the API types of statement kinds."""

    types: tuple[str, ...]
    items: tuple[Item, ...]


Branches: TypeAlias = tuple[Branch, ...]


# ---- items of connections


class FundingDimension(StrEnum):
    """What fundings are grouped by."""

    FUNDER = "FUNDER"
    RECIPIENT = "RECIPIENT"
    PROGRAMME = "PROGRAMME"
    REGION = "REGION"


@dataclass(frozen=True)
class PlainSelection:
    """The fields selected of an object without arguments, such as EuroTotal: (key, name, nested selection) in the
    order of the response."""

    type: str
    fields: tuple[tuple[str, str, PlainSelection | None], ...]


@dataclass(frozen=True, kw_only=True)
class TotalCountItem(Item):
    """The number of all rows."""


@dataclass(frozen=True, kw_only=True)
class NodesItem(Item):
    """The rows of the page."""

    node: Branches


@dataclass(frozen=True, kw_only=True)
class EdgesItem(Item):
    """The rows of the page with their cursors."""

    edge: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class EdgeCursorItem(Item):
    """The cursor of an edge."""


@dataclass(frozen=True, kw_only=True)
class EdgeScoreItem(Item):
    """The relevance of a search result."""


@dataclass(frozen=True, kw_only=True)
class EdgeNodeItem(Item):
    """The node or statement of an edge."""

    node: Branches


@dataclass(frozen=True, kw_only=True)
class PageInfoItem(Item):
    """`fields` are (key, name) pairs of Relay's four fields and `__typename`."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class FundingTotalItem(Item):
    """The total of the funding statements."""

    plain: PlainSelection


@dataclass(frozen=True, kw_only=True)
class FundingGroupsItem(Item):
    """The first `size` groups of the funding statements; regions are grouped at a level."""

    by: FundingDimension
    level: RegionKind
    size: int
    plain: PlainSelection


@dataclass(frozen=True, kw_only=True)
class FacetItem(Item):
    """The first `size` values of a facet of actors: kinds, regions (at a level) or programmes."""

    level: RegionKind
    size: int
    plain: PlainSelection


@dataclass(frozen=True, kw_only=True)
class FacetsItem(Item):
    """The facets of the actors of a connection."""

    facets: tuple[FacetItem | TypenameItem, ...]


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page of a connection: `size` rows (1–100) from the start or, where `backward`, from the end. `cursor` holds
    the values of the order at the row to continue from. `mark` binds cursors to this order and filter."""

    items: tuple[Item, ...]
    size: int
    backward: bool = False
    cursor: tuple[Any, ...] | None = None
    order: tuple[Order, ...] = ()
    where: Filter | None = None
    as_of: date | None = None
    mark: str = ""


# ---- root fields that are read


@dataclass(frozen=True)
class AllNodes:
    """All nodes of a kind; `Actor`: of all kinds of actors."""

    label: str


@dataclass(frozen=True)
class AllStatements:
    """All statements of a kind; without `type`, of every kind."""

    type: str | None


@dataclass(frozen=True)
class NamedQueryRows:
    """The rows of a named query that returns `node` and `score`."""

    query: str
    parameters: Mapping[str, Any] = field(hash=False)


RootRows: TypeAlias = AllNodes | AllStatements | NamedQueryRows


@dataclass(frozen=True)
class RootPage:
    """A root field that is a connection."""

    rows: RootRows
    page: Page


@dataclass(frozen=True)
class Lookup:
    """A root field that reads nodes or statements by key. `groups`: (API type of the key space, keys, what to read).
    The response follows `order`: pairs of group and key, or None for ids that can't exist."""

    groups: tuple[tuple[str, tuple[str, ...], Branches], ...]
    order: tuple[tuple[int, str] | None, ...]
    single: bool


# ---- root fields that are computed


@dataclass(frozen=True)
class EntitySelection:
    """What to read of the nodes or statements that a computed answer refers to, by key space."""

    spaces: Mapping[str, Branches] = field(hash=False)


@dataclass(frozen=True, kw_only=True)
class ComputedItem(Item):
    """A field of a computed object. `below`: what is selected of it; None for a value."""

    arguments: Mapping[str, Any] = field(hash=False)
    below: Computed | EntitySelection | None


@dataclass(frozen=True)
class Computed:
    """The fields selected of a computed object."""

    items: tuple[ComputedItem | TypenameItem, ...]


@dataclass(frozen=True)
class Question:
    """A root field that is computed in Python: its name, its arguments and what is selected of its answer."""

    name: str
    arguments: Mapping[str, Any] = field(hash=False)
    answer: Computed


RootSelection: TypeAlias = RootPage | Lookup | Question


# ---- the reader


@dataclass(frozen=True)
class Reader:
    """Who reads: sees everything whose visibility is at or below `role`."""

    role: Visibility = Visibility.PUBLIC

    @property
    def hidden(self) -> tuple[Visibility, ...]:
        """The visibilities that this reader may not see."""
        order = tuple(Visibility)
        return order[order.index(self.role) + 1 :]
