"""Selections of connections: a page with its arguments, and the items selected of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from graphql import GraphQLField

from api.graphql.limits import Limits, check_filter
from api.graphql.lookahead.field_collector import FieldCollector, FieldNodes, item_values, type_name_of
from api.graphql.lookahead.filters import filter_of, orders_of
from graph.errors import BadUserInput
from graph.model.enums import RegionKind
from graph.query import cursors
from graph.query.selection import (
    Branches,
    EdgeCursorItem,
    EdgeNodeItem,
    EdgeScoreItem,
    EdgesItem,
    FacetItem,
    FacetsItem,
    FundingDimension,
    FundingGroupsItem,
    FundingTotalItem,
    Item,
    NodesItem,
    Page,
    PageInfoItem,
    PlainSelection,
    PossiblyEarlierCountItem,
    TotalCountItem,
    TypenameItem,
)

DEFAULT_PAGE = 20
MAX_GROUPS = 1000


@dataclass(frozen=True)
class ConnectionSelector:
    """`select_branches` selects the nodes and statements of the rows: (field nodes, type name, day) → branches."""

    document: FieldCollector
    limits: Limits
    select_branches: Callable[[FieldNodes, str, date | None], Branches]

    def page(
        self, definition: GraphQLField, nodes: FieldNodes, arguments: dict[str, Any], inherited: date | None, name: str
    ) -> Page:
        """The page that a connection's arguments ask for. `inherited` is the day of the field above; `name` tells the
        connection from others in cursors. Raises BadUserInput if the arguments contradict each other."""
        as_of = arguments.get("asOf") or inherited
        size, backward, cursor = _paging(arguments, self.limits.page)
        type_name = type_name_of(definition)
        node_type = type_name.removesuffix("Connection")
        where = arguments.get("where")
        check_filter(where, self.limits)
        order: list[dict[str, Any]] = arguments.get("orderBy") or []
        searched = [arguments.get("text"), arguments.get("kinds")]
        narrowed = {key: arguments[key] for key in ("serviceTypes", "regions") if arguments.get(key) is not None}
        fingerprint = cursors.fingerprint_of(name, order, where, as_of, *searched, *([narrowed] if narrowed else []))
        fields = self.document.collect(nodes, type_name)
        return Page(
            items=tuple(self.item(key, field_nodes, type_name, as_of) for key, field_nodes in fields.items()),
            size=size,
            backward=backward,
            cursor=None if cursor is None else cursors.decode(cursor[1], fingerprint, cursor[0]),
            order=orders_of(node_type, order),
            where=filter_of(node_type, where, as_of) if where is not None else None,
            as_of=as_of,
            fingerprint=fingerprint,
        )

    def item(self, key: str, nodes: FieldNodes, type_name: str, as_of: date | None) -> Item:
        """The item that a field of a connection stands for."""
        name = nodes[0].name.value
        common = item_values(key, nodes, type_name)
        match name:
            case "__typename":
                return TypenameItem(**common)
            case "totalCount":
                return TotalCountItem(**common)
            case "possiblyEarlierCount":
                return PossiblyEarlierCountItem(**common)
            case _:
                definition = self.document.definition(type_name, name)
                return self.object_item(name, common, nodes, definition, as_of)

    def object_item(
        self, name: str, common: dict[str, Any], nodes: FieldNodes, definition: GraphQLField, as_of: date | None
    ) -> Item:
        type_name = type_name_of(definition)
        match name:
            case "nodes":
                return NodesItem(**common, branches=self.select_branches(nodes, type_name, as_of))
            case "edges":
                return EdgesItem(**common, edge=self.edge(nodes, type_name, as_of))
            case "pageInfo":
                fields = self.document.collect(nodes, type_name)
                pairs = tuple((key, field_nodes[0].name.value) for key, field_nodes in fields.items())
                return PageInfoItem(**common, fields=pairs)
            case "facets":
                return FacetsItem(**common, facets=self.facets(nodes, type_name))
            case "groups":
                arguments = self.document.arguments(definition, nodes[0])
                return FundingGroupsItem(
                    **common,
                    by=FundingDimension(arguments["by"].value),
                    region_level=RegionKind(arguments["level"].value),
                    size=_number_of_groups(arguments),
                    plain=self.plain(nodes, type_name),
                )
            case _:
                return FundingTotalItem(**common, plain=self.plain(nodes, type_name))

    def edge(self, nodes: FieldNodes, type_name: str, as_of: date | None) -> tuple[Item, ...]:
        """The items selected of an edge."""
        items: list[Item] = []
        for key, field_nodes in self.document.collect(nodes, type_name).items():
            name = field_nodes[0].name.value
            common = item_values(key, field_nodes, type_name)
            match name:
                case "__typename":
                    items.append(TypenameItem(**common))
                case "cursor":
                    items.append(EdgeCursorItem(**common))
                case "score":
                    items.append(EdgeScoreItem(**common))
                case _:
                    node_type = type_name_of(self.document.definition(type_name, name))
                    items.append(EdgeNodeItem(**common, branches=self.select_branches(field_nodes, node_type, as_of)))
        return tuple(items)

    def facets(self, nodes: FieldNodes, type_name: str) -> tuple[FacetItem | TypenameItem, ...]:
        """The facets selected of `ActorFacets` or `PlaceFacets`."""
        items: list[FacetItem | TypenameItem] = []
        for key, field_nodes in self.document.collect(nodes, type_name).items():
            name = field_nodes[0].name.value
            common = item_values(key, field_nodes, type_name)
            if name == "__typename":
                items.append(TypenameItem(**common))
                continue
            definition = self.document.definition(type_name, name)
            arguments = self.document.arguments(definition, field_nodes[0])
            region_level = RegionKind(arguments["level"].value) if "level" in arguments else RegionKind.DISTRICT
            plain = self.plain(field_nodes, type_name_of(definition))
            items.append(FacetItem(**common, region_level=region_level, size=_number_of_groups(arguments), plain=plain))
        return tuple(items)

    def plain(self, nodes: FieldNodes, type_name: str) -> PlainSelection:
        """The fields selected of an object whose fields have no arguments."""
        fields: list[tuple[str, str, PlainSelection | None]] = []
        for key, field_nodes in self.document.collect(nodes, type_name).items():
            name = field_nodes[0].name.value
            subselection = None
            if field_nodes[0].selection_set:
                subselection = self.plain(field_nodes, type_name_of(self.document.definition(type_name, name)))
            fields.append((key, name, subselection))
        return PlainSelection(type_name, tuple(fields))


def _number_of_groups(arguments: dict[str, Any]) -> int:
    """The argument `first` of a list without pages. Raises BadUserInput if it is out of range."""
    size = arguments.get("first", DEFAULT_PAGE)
    if not 1 <= size <= MAX_GROUPS:
        raise BadUserInput(f"`first` is {size}.", hint=f"Ask for 1 to {MAX_GROUPS} groups.")
    return size


def _paging(arguments: dict[str, Any], most: int) -> tuple[int, bool, tuple[str, str] | None]:
    """(size, whether backward, (name of the argument, cursor)) of a page. Raises BadUserInput if the arguments
    contradict each other."""
    first, last = arguments.get("first"), arguments.get("last")
    after, before = arguments.get("after"), arguments.get("before")
    if first is not None and last is not None:
        raise BadUserInput("`first` and `last` were both given.", hint="Give one of them.")
    if (last is not None and after is not None) or (last is None and before is not None):
        raise BadUserInput("`after` goes with `first`, `before` with `last`.", hint="Page in one direction.")
    argument, size = ("last", last) if last is not None else ("first", DEFAULT_PAGE if first is None else first)
    if not 1 <= size <= most:
        raise BadUserInput(f"`{argument}` is {size}.", hint=f"Ask for 1 to {most} rows a page.")
    cursor = ("before", before) if before is not None else ("after", after) if after is not None else None
    return size, last is not None, cursor
