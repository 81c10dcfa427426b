"""What a selection costs at worst, in rows: page sizes multiply downwards. And how to ask for less."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.errors import TooExpensive
from graph.query.selection import (
    And,
    AtEnd,
    Branches,
    EdgeList,
    EuroGroups,
    EuroTotal,
    Facets,
    Filter,
    Item,
    Lookup,
    Many,
    NodeList,
    NodeOf,
    Not,
    One,
    Or,
    Page,
    PageItem,
    Parent,
    Question,
    Referenced,
    Related,
    RootPage,
    RootSelection,
    Tally,
)

# How many rows a condition on a relationship, an order by one, a sum or a facet is taken to look at.
RELATED = 10
# Rows of a short list that is not paged.
LISTED = 3
# Rows that a question which is worked out is taken to look at; what its answer names is counted when it is known.
QUESTION = 5_000

SizeOf = Callable[[Page], int]


def asked(page: Page) -> int:
    return page.size


def weight(root: RootSelection, size_of: SizeOf = asked) -> int:
    """Worst-case rows that a root field reads, pages having other sizes than asked where `size_of` says so."""
    match root:
        case RootPage(page=page):
            return _page(page, size_of)
        case Question():
            return QUESTION
        case Lookup(groups=groups):
            return sum(len(keys) * (1 + _branches(node, size_of)) for _, keys, node in groups)


def things_weight(things: Iterable[tuple[int, Branches]]) -> int:
    """Worst-case rows of what answers name by key: how many, and what is read of each."""
    return sum(number * (1 + _branches(node, asked)) for number, node in things)


def _page(page: Page, size_of: SizeOf) -> int:
    rows = size_of(page) * (1 + _tested(page) + sum(_item(item, size_of) for item in page.items))
    return rows + _counted(page)


def _counted(page: Page) -> int:
    """Rows that sums and facets look at, whatever the size of the page."""
    facets = [len(item.facets) for item in page.items if isinstance(item, Facets)]
    return RELATED * (sum(facets) + sum(isinstance(item, EuroTotal | EuroGroups) for item in page.items))


def _tested(page: Page) -> int:
    """Rows that filter and order look at for each row of the page."""
    return _filter(page.where) + RELATED * sum(isinstance(order.by, Tally) for order in page.order)


def _filter(where: Filter | None) -> int:
    """Relationship levels multiply."""
    match where:
        case And(parts) | Or(parts):
            return sum(_filter(part) for part in parts)
        case Not(part):
            return _filter(part)
        case AtEnd(where=inner):
            return _filter(inner)
        case Referenced(where=inner) | Parent(where=inner):
            return 1 + _filter(inner)
        case Related(where=inner):
            return RELATED * (1 + _filter(inner))
        case _:
            return 0


def _branches(branches: Branches, size_of: SizeOf) -> int:
    return max((sum(_item(item, size_of) for item in branch.items) for branch in branches), default=0)


def _item(item: Item, size_of: SizeOf) -> int:
    """Worst-case rows below one row for an item."""
    match item:
        case PageItem(page=page):
            return _page(page, size_of)
        case One(node=node):
            return 1 + _branches(node, size_of)
        case Many(node=node):
            return LISTED * (1 + _branches(node, size_of))
        case NodeList(node=node) | NodeOf(node=node):
            return _branches(node, size_of)
        case EdgeList(edge=edge):
            return sum(_item(part, size_of) for part in edge)
        case _:
            return 0


# ---- asking for less


@dataclass(frozen=True)
class _Place:
    """A page of an operation: its path of answer keys, how often it is read, and the rows of its own."""

    path: tuple[str, ...]
    page: Page
    rows: int


def _places(item: Item | RootPage, path: tuple[str, ...], times: int) -> Iterator[_Place]:
    match item:
        case RootPage(page=page) | PageItem(page=page):
            yield _Place(path, page, times * (page.size * (1 + _tested(page)) + _counted(page)))
            for below in page.items:
                yield from _places(below, (*path, below.key), times * page.size)
        case One(node=node) | NodeList(node=node) | NodeOf(node=node):
            yield from _below(node, path, times)
        case Many(node=node):
            yield from _below(node, path, times * LISTED)
        case EdgeList(edge=edge):
            for part in edge:
                yield from _places(part, (*path, part.key), times)
        case _:
            pass


def _below(branches: Branches, path: tuple[str, ...], times: int) -> Iterator[_Place]:
    for branch in branches:
        for item in branch.items:
            yield from _places(item, (*path, item.key), times)


def _root_places(key: str, root: RootSelection) -> Iterator[_Place]:
    match root:
        case RootPage():
            yield from _places(root, (key,), 1)
        case Lookup(groups=groups):
            for _, keys, node in groups:
                yield from _below(node, (key,), len(keys))
        case Question():
            pass


def check_weight(roots: Mapping[str, RootSelection], limit: int) -> int:
    """The weight of an operation by its root fields. TooExpensive, naming the field that costs most and the largest
    page there that would pass."""
    total = sum(map(weight, roots.values()))
    if total > limit:
        raise _too_expensive(roots, total, limit)
    return total


def _too_expensive(roots: Mapping[str, RootSelection], total: int, limit: int) -> TooExpensive:
    message = f"The operation may read {total} rows, the limit is {limit}"
    cost = {"weight": total, "limit": limit}
    places = [place for key, root in roots.items() for place in _root_places(key, root)]
    if not places:
        key, root = max(roots.items(), key=lambda root: weight(root[1]))
        hint = "Ask for fewer ids." if isinstance(root, Lookup) else "Ask fewer questions at once."
        return TooExpensive(f"{message}; `{key}` costs most.", hint=hint, cost=cost | {"field": key})
    worst = max(places, key=lambda place: place.rows)
    field, word = ".".join(worst.path), "last" if worst.page.backward else "first"
    message = f"{message}; `{field}` costs most."
    cost |= {"field": field}

    def fits(size_of: SizeOf) -> bool:
        return sum(weight(root, size_of) for root in roots.values()) <= limit

    def there(most: int) -> SizeOf:
        return lambda page: min(most, page.size) if page is worst.page else page.size

    def everywhere(most: int) -> SizeOf:
        return lambda page: min(most, page.size)

    if fits(there(1)):
        size = _largest(lambda most: fits(there(most)))
        return TooExpensive(message, hint=f"`{word}: {size}` there would pass.", cost=cost | {word: size})
    if fits(everywhere(1)):
        size = _largest(lambda most: fits(everywhere(most)))
        hint = f"At most {size} rows in each list (`first` or `last`) would pass."
        return TooExpensive(message, hint=hint, cost=cost | {"everywhere": size})
    return TooExpensive(message, hint="Ask for fewer levels, lists or conditions.", cost=cost)


def _largest(fits: Callable[[int], bool]) -> int:
    """The largest page that fits, where one of 1 does and one of 100 doesn't."""
    low, high = 1, 100
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low
