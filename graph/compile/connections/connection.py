"""Compiles a connection: its nodes and edges, page info, counts, totals and facets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from graph.compile.actor_regions import regions_of_actor
from graph.compile.connections import facets, funding_groups
from graph.compile.connections.orders import order_of
from graph.compile.connections.page_shape import (
    ItemShape,
    asks_for_next_page,
    nodes_shape,
    page_info_shape,
    page_shape,
    select_fields,
)
from graph.compile.connections.rows import Rows
from graph.compile.patterns import NodeScope, Scope
from graph.compile.result_shape import Column, Compiled, column_of, list_shape, object_shape
from graph.compile.writer import CypherWriter
from graph.model.nodes import ACTOR, REGION
from graph.query import cursors
from graph.query.selection import (
    Branches,
    EdgeCursorItem,
    EdgeNodeItem,
    EdgeScoreItem,
    EdgesItem,
    FacetItem,
    FacetsItem,
    FundingGroupsItem,
    FundingTotalItem,
    Item,
    NodesItem,
    Page,
    PageInfoItem,
    PossiblyEarlierCountItem,
    TotalCountItem,
    TypenameItem,
    ordered_by_name,
)


@dataclass
class _Expressions:
    """What the items of a page need: expressions about all rows, and expressions of each row of the page."""

    about_all: list[str] = field(default_factory=list[str])
    of_row: list[str] = field(default_factory=list[str])

    def add_about_all(self, expression: str) -> int:
        """The index of the expression's value; one that two items need is evaluated once."""
        if expression not in self.about_all:
            self.about_all.append(expression)
        return self.about_all.index(expression)

    def add_of_row(self, expression: str) -> int:
        self.of_row.append(expression)
        return len(self.of_row) - 1


class ConnectionCompiler:
    """`compile_branches` compiles the nodes and statements of the rows."""

    def __init__(self, w: CypherWriter, compile_branches: Callable[[Branches, Scope], Compiled]) -> None:
        self.w = w
        self.compile_branches = compile_branches

    def connection(self, page: Page, rows: Rows) -> Compiled:
        """The expression of a page and its shape: the page is cut first, then its items are nested in it."""
        order = order_of(self.w, page, rows)
        expressions = _Expressions()
        shapes = {item.key: self.item(item, page, rows, expressions) for item in ordered_by_name(page.items)}
        items = [(item, shapes[item.key]) for item in page.items]
        if any(_needs_cursor(item) for item in page.items):
            expressions.add_of_row(f"[{', '.join(key.cursor_value for key in order)}]")
        one_more = any(isinstance(item, PageInfoItem) and asks_for_next_page(item) for item in page.items)
        lists_rows = any(isinstance(item, NodesItem | EdgesItem) for item in page.items)
        reads_rows = bool(expressions.of_row) or one_more or lists_rows
        values = list(expressions.about_all)
        if reads_rows:
            size = page.size + 1 if one_more else page.size
            values.append(rows.collect_page(self.w, page, order, size, f"[{', '.join(expressions.of_row)}]"))
        connection = f"[{', '.join(values)}]"
        if rows.read_once:
            connection = f"HEAD(COLLECT {{ {rows.read_once} RETURN {connection} }})"
        return connection, page_shape(page, items, reads_rows=reads_rows)

    def item(self, item: Item, page: Page, rows: Rows, expressions: _Expressions) -> ItemShape:
        """Adds the expressions that an item needs; returns what makes its value of theirs."""
        match item:
            case TypenameItem(owner=owner):
                return lambda value, path, sink: owner
            case TotalCountItem():
                at = expressions.add_about_all(rows.count())
                return lambda value, path, sink: value.about_all[at]
            case PossiblyEarlierCountItem():
                at = expressions.add_about_all(rows.count_possibly_earlier())
                return lambda value, path, sink: value.about_all[at]
            case FundingTotalItem(plain=plain):
                at = expressions.add_about_all(funding_groups.collect_fundings(self.w, rows))
                return lambda value, path, sink: select_fields(
                    funding_groups.funding_total(value.about_all[at], page.as_of), plain
                )
            case FundingGroupsItem():
                return self.funding_groups(item, page, rows, expressions)
            case FacetsItem(facets=items):
                made = {facet.key: self.facet(facet, page, rows, expressions) for facet in ordered_by_name(items)}
                return lambda value, path, sink: {item.key: made[item.key](value.about_all) for item in items}
            case NodesItem(branches=branches):
                expression, shape = self.compile_branches(branches, rows.scope)
                return nodes_shape(shape, expressions.add_of_row(expression))
            case EdgesItem(edge=edge):
                return self.edges(edge, page, rows, expressions)
            case PageInfoItem():
                return page_info_shape(page, item)
            case _:
                raise TypeError(f"{type(item).__name__} is not an item of a connection")

    def edges(self, edge: tuple[Item, ...], page: Page, rows: Rows, expressions: _Expressions) -> ItemShape:
        """The edges of a page; the values of the cursor are the last of each row."""
        columns = {item.key: self.edge_column(item, page, rows, expressions) for item in ordered_by_name(edge)}
        shape = list_shape(object_shape([columns[item.key] for item in edge]))
        return lambda value, path, sink: shape(value.rows, path, sink)

    def edge_column(self, item: Item, page: Page, rows: Rows, expressions: _Expressions) -> Column:
        match item:
            case TypenameItem(owner=owner):
                return Column(item.key, owner, None, constant=owner)
            case EdgeCursorItem():
                return column_of(item, -1, leaf=lambda values: cursors.encode(page.fingerprint, values))
            case EdgeScoreItem():
                return column_of(item, expressions.add_of_row("score"))
            case EdgeNodeItem(branches=branches):
                expression, shape = self.compile_branches(branches, rows.scope)
                return column_of(item, expressions.add_of_row(expression), nested=shape)
            case _:
                raise TypeError(f"{type(item).__name__} is not an item of an edge")

    def funding_groups(self, item: FundingGroupsItem, page: Page, rows: Rows, expressions: _Expressions) -> ItemShape:
        fundings = expressions.add_about_all(funding_groups.collect_fundings(self.w, rows))
        names = expressions.add_about_all(funding_groups.collect_group_names(self.w, rows, item.by, page.as_of))

        def groups(values: list[Any]) -> dict[str, Any]:
            return funding_groups.funding_groups(
                values[fundings], values[names], item.by, item.region_level, item.size, page.as_of
            )

        return lambda value, path, sink: select_fields(groups(value.about_all), item.plain)

    def facet(self, facet: Item, page: Page, rows: Rows, expressions: _Expressions) -> Callable[[list[Any]], Any]:
        """Adds the expression that a facet counts; returns what makes the facet of the values about all rows."""
        if not isinstance(facet, FacetItem):
            return lambda values: facet.owner
        assert isinstance(rows.scope, NodeScope)
        node = rows.scope.variable
        match facet.name:
            case "kinds":
                kinds = expressions.add_about_all(facets.collect_kinds(self.w, rows))
                return lambda values: select_fields(facets.kind_facets(values[kinds]), facet.plain)
            case "serviceTypes":
                types = expressions.add_about_all(rows.collect_all(self.w, f"{node}.service_type"))
                return lambda values: select_fields(facets.service_type_facets(values[types]), facet.plain)
            case "regions" if facet.owner == "PlaceFacets":
                space, collected = REGION.label, facets.regions_around(self.w, node, facet.region_level)
            case "regions":
                space, collected = REGION.label, regions_of_actor(self.w, node, facet.region_level, page.as_of)
            case _:
                space, collected = ACTOR.global_type, facets.programmes_of_actor(self.w, node, page.as_of)
        at = expressions.add_about_all(rows.collect_all(self.w, collected))
        return lambda values: select_fields(facets.facet_values(values[at], space, facet.size), facet.plain)


def _needs_cursor(item: Item) -> bool:
    match item:
        case EdgesItem(edge=edge):
            return any(isinstance(part, EdgeCursorItem) for part in edge)
        case PageInfoItem(fields=fields):
            return any(name in ("startCursor", "endCursor") for _, name in fields)
        case _:
            return False
