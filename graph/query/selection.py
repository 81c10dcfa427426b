"""What a caller wants, free of GraphQL and of Cypher: items, pages, filters and orders.

`origin` on items is the caller's own mark (where in the question the item stands); errors carry it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from graph.model.declarations import (
    EndField,
    LocatedActors,
    Municipal,
    Reference,
    Sources,
    SourceStatements,
    Statements,
    Within,
)
from graph.model.enums import RegionKind, Visibility
from graph.model.properties import Property

# ---- filters


@dataclass(frozen=True)
class Compare:
    """`op` is one of eq ne in lt lte gt gte contains startsWith isNull; dates compare as days or spans of days."""

    property: Property
    op: str
    value: Any


@dataclass(frozen=True)
class And:
    """All of the parts hold; with no parts, true."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True)
class Or:
    """One of the parts holds; with no parts, false."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True)
class Not:
    part: Filter


@dataclass(frozen=True)
class AtEnd:
    """The node at a statement's end fits the filter."""

    end: EndField
    where: Filter


@dataclass(frozen=True)
class Referenced:
    """The node that a statement names by key is there and fits the filter."""

    reference: Reference
    where: Filter


@dataclass(frozen=True)
class Parent:
    """The region lies directly within one that fits."""

    where: Filter


@dataclass(frozen=True)
class Related:
    """`quantifier` some, none or all of a node's statements (those that hold on `as_of`) fit the filter."""

    statements: Statements
    quantifier: str
    where: Filter
    as_of: date | None


Filter: TypeAlias = Compare | And | Or | Not | AtEnd | Referenced | Parent | Related


# ---- orders


@dataclass(frozen=True)
class Tally:
    """How many rows a connection below each row has, or with `euros` how much its funding statements name."""

    link: PageLink
    euros: bool = False


@dataclass(frozen=True)
class Order:
    """Rows without the value come last, whichever the direction."""

    by: Property | Tally
    descending: bool = False


# ---- items


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of the answer: `key` in the answer, `owner`.`name` in the schema."""

    key: str
    name: str
    owner: str
    required: bool
    origin: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Typename(Item):
    pass


@dataclass(frozen=True, kw_only=True)
class Identity(Item):
    """The global id."""


@dataclass(frozen=True, kw_only=True)
class Value(Item):
    property: Property


@dataclass(frozen=True, kw_only=True)
class CertaintyOn(Item):
    on: date


@dataclass(frozen=True, kw_only=True)
class One(Item):
    """A single node: a statement's end or reference, a region's parent or municipality."""

    link: EndField | Reference | Within | Municipal
    node: Branches
    as_of: date | None = None


@dataclass(frozen=True, kw_only=True)
class Many(Item):
    """A short list that is not paged: sources, ancestors."""

    link: Sources | Within
    node: Branches


@dataclass(frozen=True, kw_only=True)
class PageItem(Item):
    link: PageLink
    page: Page


PageLink: TypeAlias = Statements | Within | LocatedActors | SourceStatements


@dataclass(frozen=True)
class Branch:
    """Kinds that select the same items share one branch; `types` are labels or statement kinds' API types."""

    types: tuple[str, ...]
    items: tuple[Item, ...]


Branches: TypeAlias = tuple[Branch, ...]


# ---- pages


class FundingDimension(StrEnum):
    """What fundings are grouped by."""

    FUNDER = "FUNDER"
    RECIPIENT = "RECIPIENT"
    PROGRAMME = "PROGRAMME"
    REGION = "REGION"


@dataclass(frozen=True, kw_only=True)
class Total(Item):
    pass


@dataclass(frozen=True, kw_only=True)
class NodeList(Item):
    node: Branches


@dataclass(frozen=True, kw_only=True)
class CursorOf(Item):
    pass


@dataclass(frozen=True, kw_only=True)
class Score(Item):
    pass


@dataclass(frozen=True, kw_only=True)
class NodeOf(Item):
    node: Branches


@dataclass(frozen=True, kw_only=True)
class EdgeList(Item):
    edge: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class PageInfo(Item):
    """`fields` are (key, name) pairs of the four standard fields and `__typename`."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Plain:
    """A selection on a plain computed object: (key, name, nested selection) in the answer's order."""

    type: str
    fields: tuple[tuple[str, str, Plain | None], ...]


@dataclass(frozen=True, kw_only=True)
class EuroTotal(Item):
    plain: Plain


@dataclass(frozen=True, kw_only=True)
class EuroGroups(Item):
    """The first `size` groups of funding statements; regions are summed up to a level."""

    by: FundingDimension
    level: RegionKind
    size: int
    plain: Plain


@dataclass(frozen=True, kw_only=True)
class Facet(Item):
    """How actors are spread over kinds, regions (at a level) or programmes; the first `size` of them."""

    level: RegionKind
    size: int
    plain: Plain


@dataclass(frozen=True, kw_only=True)
class Facets(Item):
    facets: tuple[Facet | Typename, ...]


@dataclass(frozen=True, kw_only=True)
class Page:
    """A connection. `size` 1–100 rows from the start, or from the end where `backward`; `cursor` holds the
    order's values at the row to go on from. `mark` binds cursors to this order and filter."""

    items: tuple[Item, ...]
    size: int
    backward: bool = False
    cursor: tuple[Any, ...] | None = None
    order: tuple[Order, ...] = ()
    where: Filter | None = None
    as_of: date | None = None
    mark: str = ""


# ---- roots


@dataclass(frozen=True)
class Kinds:
    """All nodes of a kind; `Actor`: of all actor kinds."""

    label: str


@dataclass(frozen=True)
class AllStatements:
    """All statements of one kind, or of every kind where `type` is missing."""

    type: str | None


@dataclass(frozen=True)
class Found:
    """Rows of a named query that ends in `node` and `score`."""

    query: str
    parameters: Mapping[str, Any] = field(hash=False)


Root: TypeAlias = Kinds | AllStatements | Found


@dataclass(frozen=True)
class RootPage:
    root: Root
    page: Page


@dataclass(frozen=True)
class Lookup:
    """Nodes or statements by key. `groups`: (API type of the key space, keys, what to read); answers keep `order`,
    pairs of group and key, or None for ids that name nothing."""

    groups: tuple[tuple[str, tuple[str, ...], Branches], ...]
    order: tuple[tuple[int, str] | None, ...]
    single: bool


@dataclass(frozen=True)
class Things:
    """Nodes or statements that a computed answer names by key: what to read of each key space."""

    spaces: Mapping[str, Branches] = field(hash=False)


@dataclass(frozen=True, kw_only=True)
class ComputedItem(Item):
    """A field of a computed object. `below`: what is selected of it, None for a value."""

    arguments: Mapping[str, Any] = field(hash=False)
    below: Computed | Things | None


@dataclass(frozen=True)
class Computed:
    """A selection on an object that is worked out, not read."""

    items: tuple[ComputedItem | Typename, ...]


@dataclass(frozen=True)
class Question:
    """A root field that is worked out in Python: its name, its arguments, and what is wanted of its answer."""

    name: str
    arguments: Mapping[str, Any] = field(hash=False)
    answer: Computed


RootSelection: TypeAlias = RootPage | Lookup | Question


@dataclass(frozen=True)
class Reader:
    """Who reads: sees what is at or below `role`."""

    role: Visibility = Visibility.PUBLIC

    @property
    def hidden(self) -> tuple[Visibility, ...]:
        order = tuple(Visibility)
        return order[order.index(self.role) + 1 :]


def conjuncts(where: Filter | None) -> tuple[Filter, ...]:
    """The conditions that must all hold."""
    match where:
        case None:
            return ()
        case And(parts):
            return tuple(inner for part in parts for inner in conjuncts(part))
        case _:
            return (where,)
