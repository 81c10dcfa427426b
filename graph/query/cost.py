"""The cost of a selection: the number of rows that it reads in the worst case.

Page sizes multiply downwards. Ten networks with five members each cost 10 · (1 + 5) = 60:

    { networks(first: 10) { nodes { members(first: 5) { nodes { role } } } } }
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from graph.query.filters import And, AtEnd, Filter, InRegions, Not, Or, Parent, Referenced, Related
from graph.query.selection import (
    Aggregate,
    Branches,
    ConnectionItem,
    EdgeNodeItem,
    EdgesItem,
    FacetsItem,
    FundingGroupsItem,
    FundingTotalItem,
    Item,
    Lookup,
    NodeItem,
    NodesItem,
    Page,
    Question,
    RootPage,
    RootSelection,
    UnpagedListItem,
)

# Assumed rows behind a filter on statements, an order by a connection, a sum or a facet.
RELATED = 10
# Assumed rows of a list without pages.
UNPAGED_LIST = 3
# Assumed rows of a computed question; the nodes and statements of its answer are counted once they are known.
QUESTION = 5_000

SizeOf = Callable[[Page], int]


def size_of_page(page: Page) -> int:
    """The size that the caller wants."""
    return page.size


def cost_of(root: RootSelection, size_of: SizeOf = size_of_page) -> int:
    """The cost of a root field, its pages having the sizes that `size_of` gives."""
    match root:
        case RootPage(page=page):
            return _page_cost(page, size_of)
        case Question():
            return QUESTION
        case Lookup(groups=groups):
            return sum(len(group.keys) * (1 + _branches_cost(group.branches, size_of)) for group in groups)


def cost_of_entities(entities: Iterable[tuple[int, Branches]]) -> int:
    """The cost of the nodes and statements of a computed answer: (their number, what is read of each)."""
    return sum(number * (1 + _branches_cost(node, size_of_page)) for number, node in entities)


def cost_per_row(page: Page) -> int:
    """The cost of filter and order for each row of a page."""
    return _filter_cost(page.where) + RELATED * sum(isinstance(order.by, Aggregate) for order in page.order)


def cost_of_totals(page: Page) -> int:
    """The cost of sums and facets, which does not depend on the size of the page."""
    facets = [len(item.facets) for item in page.items if isinstance(item, FacetsItem)]
    return RELATED * (sum(facets) + sum(isinstance(item, FundingTotalItem | FundingGroupsItem) for item in page.items))


def _page_cost(page: Page, size_of: SizeOf) -> int:
    rows = size_of(page) * (1 + cost_per_row(page) + sum(_item_cost(item, size_of) for item in page.items))
    return rows + cost_of_totals(page)


def _filter_cost(where: Filter | None) -> int:
    """Nested filters on statements multiply."""
    match where:
        case And(parts) | Or(parts):
            return sum(_filter_cost(part) for part in parts)
        case Not(part):
            return _filter_cost(part)
        case AtEnd(where=inner):
            return _filter_cost(inner)
        case Referenced(where=inner) | Parent(where=inner):
            return 1 + _filter_cost(inner)
        case Related(where=inner):
            return RELATED * (1 + _filter_cost(inner))
        case InRegions():
            return RELATED
        case _:
            return 0


def _branches_cost(branches: Branches, size_of: SizeOf) -> int:
    return max((sum(_item_cost(item, size_of) for item in branch.items) for branch in branches), default=0)


def _item_cost(item: Item, size_of: SizeOf) -> int:
    """The rows that an item reads for one row."""
    match item:
        case ConnectionItem(page=page):
            return _page_cost(page, size_of)
        case NodeItem(branches=branches):
            return 1 + _branches_cost(branches, size_of)
        case UnpagedListItem(branches=branches):
            return UNPAGED_LIST * (1 + _branches_cost(branches, size_of))
        case NodesItem(branches=branches) | EdgeNodeItem(branches=branches):
            return _branches_cost(branches, size_of)
        case EdgesItem(edge=edge):
            return sum(_item_cost(part, size_of) for part in edge)
        case _:
            return 0
