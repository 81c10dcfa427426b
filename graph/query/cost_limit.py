"""The limit on an operation's cost, and the advice to a caller whose operation exceeds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from graph.errors import TooExpensive
from graph.query.cost import UNPAGED_LIST, SizeOf, cost_of, cost_of_totals, cost_per_row
from graph.query.selection import (
    Branches,
    ConnectionItem,
    EdgeNodeItem,
    EdgesItem,
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

Roots = Mapping[str, RootSelection]


def check_cost(roots: Roots, limit: int) -> int:
    """The cost of an operation's root fields, by response key. Raises TooExpensive above the limit: it names the field
    that costs most and the largest page size there that would pass."""
    total = sum(map(cost_of, roots.values()))
    if total > limit:
        raise _too_expensive(roots, total, limit)
    return total


@dataclass(frozen=True)
class _CostedPage:
    """A page of an operation: its path of response keys, and the rows that it reads itself over all repetitions."""

    path: tuple[str, ...]
    page: Page
    rows: int


def _too_expensive(roots: Roots, total: int, limit: int) -> TooExpensive:
    message = f"The operation may read {total} rows, the limit is {limit}"
    cost = {"weight": total, "limit": limit}
    pages = [page for key, root in roots.items() for page in _pages_of_root(key, root)]
    if not pages:
        key, root = max(roots.items(), key=lambda root: cost_of(root[1]))
        hint = "Ask for fewer ids." if isinstance(root, Lookup) else "Ask fewer questions at once."
        return TooExpensive(f"{message}; `{key}` costs most.", hint=hint, cost=cost | {"field": key})
    worst = max(pages, key=lambda page: page.rows)
    field, argument = ".".join(worst.path), "last" if worst.page.backward else "first"
    message = f"{message}; `{field}` costs most."
    cost |= {"field": field}

    def fits(size_of: SizeOf) -> bool:
        return sum(cost_of(root, size_of) for root in roots.values()) <= limit

    def worst_at_most(size: int) -> SizeOf:
        return lambda page: min(size, page.size) if page is worst.page else page.size

    def all_at_most(size: int) -> SizeOf:
        return lambda page: min(size, page.size)

    if fits(worst_at_most(1)):
        size = _largest(lambda size: fits(worst_at_most(size)))
        return TooExpensive(message, hint=f"`{argument}: {size}` there would pass.", cost=cost | {argument: size})
    if fits(all_at_most(1)):
        size = _largest(lambda size: fits(all_at_most(size)))
        hint = f"At most {size} rows in each list (`first` or `last`) would pass."
        return TooExpensive(message, hint=hint, cost=cost | {"everywhere": size})
    return TooExpensive(message, hint="Ask for fewer levels, lists or conditions.", cost=cost)


def _largest(fits: Callable[[int], bool]) -> int:
    """The largest page size that fits, by binary search: 1 fits, 100 does not."""
    low, high = 1, 100
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


# ---- all pages of an operation


def _pages_of_root(key: str, root: RootSelection) -> Iterator[_CostedPage]:
    match root:
        case RootPage(page=page):
            yield from _pages_of_page(page, (key,), 1)
        case Lookup(groups=groups):
            for group in groups:
                yield from _pages_below(group.branches, (key,), len(group.keys))
        case Question():
            pass


def _pages_of_page(page: Page, path: tuple[str, ...], times: int) -> Iterator[_CostedPage]:
    """The page itself and all pages below it; `times`: how often the page is read."""
    yield _CostedPage(path, page, times * (page.size * (1 + cost_per_row(page)) + cost_of_totals(page)))
    for item in page.items:
        yield from _pages_of_item(item, (*path, item.key), times * page.size)


def _pages_of_item(item: Item, path: tuple[str, ...], times: int) -> Iterator[_CostedPage]:
    match item:
        case ConnectionItem(page=page):
            yield from _pages_of_page(page, path, times)
        case NodeItem(branches=branches) | NodesItem(branches=branches) | EdgeNodeItem(branches=branches):
            yield from _pages_below(branches, path, times)
        case UnpagedListItem(branches=branches):
            yield from _pages_below(branches, path, times * UNPAGED_LIST)
        case EdgesItem(edge=edge):
            for part in edge:
                yield from _pages_of_item(part, (*path, part.key), times)
        case _:
            pass


def _pages_below(branches: Branches, path: tuple[str, ...], times: int) -> Iterator[_CostedPage]:
    for branch in branches:
        for item in branch.items:
            yield from _pages_of_item(item, (*path, item.key), times)
