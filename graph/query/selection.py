"""Selections: what a caller wants of each root field, independent of GraphQL and of Cypher. A selection is a tree of
items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias, TypeVar

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
from graph.model.enums import RegionKind
from graph.model.properties import Property
from graph.model.validity import AsOf
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
    """One entry of the response: `key` in the response, `owner`.`name` in the schema.

    `origin`: the caller's own objects that selected the item (nodes of the GraphQL document); errors of the item carry
    them back to the caller.
    """

    key: str
    name: str
    owner: str
    required: bool
    origin: Sequence[Any] = field(default=(), compare=False, repr=False)


AnyItem = TypeVar("AnyItem", bound=Item)


def ordered_by_name(items: Iterable[AnyItem]) -> list[AnyItem]:
    """The items in the order of their fields' names. Statements are written in this order, so that a selection in
    another order or with other aliases becomes the same statement."""
    return sorted(items, key=lambda item: item.name)


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

    as_of: AsOf


@dataclass(frozen=True, kw_only=True)
class NodeItem(Item):
    """A single node: a statement's end or reference, a region's parent or municipality."""

    link: EndField | Reference | RegionTreeField | MunicipalityField
    branches: Branches
    as_of: date | None = None


@dataclass(frozen=True, kw_only=True)
class UnpagedListItem(Item):
    """A list that is returned whole, without paging: sources, ancestors of a region."""

    link: SourcesField | RegionTreeField
    branches: Branches


@dataclass(frozen=True, kw_only=True)
class ConnectionItem(Item):
    """A page of the rows that a link leads to."""

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
    """What fundings are grouped by.

    FUNDER: the actor that pays.
    RECIPIENT: the actor that receives the money.
    PROGRAMME: the programme that the money is from.
    REGION: the region in which the money arrives.
    """

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
class PossiblyEarlierCountItem(Item):
    """The number of statements that may have begun before the day of the page; 0 without a day."""


@dataclass(frozen=True, kw_only=True)
class NodesItem(Item):
    """The rows of the page."""

    branches: Branches


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

    branches: Branches


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
    """The first `size` groups of the funding statements. Grouped by region, they are grouped at `region_level`."""

    by: FundingDimension
    region_level: RegionKind
    size: int
    plain: PlainSelection


@dataclass(frozen=True, kw_only=True)
class FacetItem(Item):
    """The first `size` values of a facet: kinds, types of service, regions (at `region_level`) or programmes."""

    region_level: RegionKind
    size: int
    plain: PlainSelection


@dataclass(frozen=True, kw_only=True)
class FacetsItem(Item):
    """The facets of the rows of a connection."""

    facets: tuple[FacetItem | TypenameItem, ...]


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page of a connection: `size` rows (1–100) from the start or, if `backward`, from the end.

    `cursor`: the values of the order at the row to continue from. `fingerprint`: a hash of order, filter and day; a
    cursor with another one is rejected.
    """

    items: tuple[Item, ...]
    size: int
    backward: bool = False
    cursor: tuple[Any, ...] | None = None
    order: tuple[Order, ...] = ()
    where: Filter | None = None
    as_of: date | None = None
    fingerprint: str = ""


# ---- root fields that are read from the database


@dataclass(frozen=True)
class AllNodes:
    """All nodes of a kind; `Actor`: of all kinds of actors."""

    label: str


@dataclass(frozen=True)
class AllStatements:
    """All statements of a kind; without `type`, of every kind."""

    type: str | None


@dataclass(frozen=True)
class SearchRows:
    """The results of a search for nodes of a kind: the rows of a named query that returns `node` and `score`."""

    query: str
    label: str
    parameters: Mapping[str, Any] = field(hash=False)


RootRows: TypeAlias = AllNodes | AllStatements | SearchRows


@dataclass(frozen=True)
class RootPage:
    """A root field that is a connection."""

    rows: RootRows
    page: Page


class LookupGroup(NamedTuple):
    """Keys of one key space, and what to read of each. `space` is the API type that names the key space."""

    space: str
    keys: tuple[str, ...]
    branches: Branches


@dataclass(frozen=True)
class Lookup:
    """A root field that reads nodes or statements by key.

    `requested`: the index of the group and the key of each requested id, in the order of the response; None for an id
    that can't exist. `single`: the response is the first that exists, not a list.
    """

    groups: tuple[LookupGroup, ...]
    requested: tuple[tuple[int, str] | None, ...]
    single: bool


# ---- root fields that are computed


@dataclass(frozen=True)
class ReferencedEntities:
    """What to read of the nodes or statements that a computed answer refers to, by key space."""

    spaces: Mapping[str, Branches] = field(hash=False)


@dataclass(frozen=True, kw_only=True)
class ComputedItem(Item):
    """A field of a computed object. `subselection`: what is selected of its value; None for a scalar."""

    arguments: Mapping[str, Any] = field(hash=False)
    subselection: Computed | ReferencedEntities | None


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
