"""The shape of a connection's value: the items of a page from what the database returns for it.

The value of a page is a list: first values about all rows, such as the total count, then the list of rows if any item
reads them. A row is a list of the values that the items added, last the values of the cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

from graph.compile.result_shape import Path, Shape, Sink
from graph.query import cursors
from graph.query.selection import Item, Page, PageInfoItem, PlainSelection


class PageValue(NamedTuple):
    """What the database returns for a page: the values about all rows, the rows in the order of the response, and
    whether more rows follow."""

    about_all: list[Any]
    rows: list[Any]
    has_more: bool


ItemShape = Callable[[PageValue, Path, Sink], Any]


def page_shape(page: Page, items: Sequence[tuple[Item, ItemShape]], *, reads_rows: bool) -> Shape:
    """The shape of a connection with these items."""

    def shape(value: Any, path: Path, sink: Sink) -> Any:
        # One row more than the page has, if an item needs to know whether more rows follow.
        rows_and_next: list[Any] = value[-1] if reads_rows else []
        rows = rows_and_next[: page.size]
        if page.backward:
            rows = rows[::-1]
        page_value = PageValue(value, rows, len(rows_and_next) > page.size)
        return {item.key: item_shape(page_value, (path, item.key), sink) for item, item_shape in items}

    return shape


def asks_for_next_page(info: PageInfoItem) -> bool:
    """Whether one row more than the page must be read."""
    return any(name in ("hasNextPage", "hasPreviousPage") for _, name in info.fields)


def page_info_shape(page: Page, info: PageInfoItem) -> ItemShape:
    """Relay's PageInfo. The last value of each row is that of its cursor, if a cursor is selected."""

    def field(name: str, value: PageValue) -> Any:
        match name:
            case "hasNextPage":
                return page.cursor is not None if page.backward else value.has_more
            case "hasPreviousPage":
                return value.has_more if page.backward else page.cursor is not None
            case "startCursor":
                return cursors.encode(page.fingerprint, value.rows[0][-1]) if value.rows else None
            case "endCursor":
                return cursors.encode(page.fingerprint, value.rows[-1][-1]) if value.rows else None
            case _:
                return "PageInfo"

    return lambda value, path, sink: {key: field(name, value) for key, name in info.fields}


def nodes_shape(node: Shape, index: int) -> ItemShape:
    """The list of the nodes that stand at an index of each row."""
    return lambda value, path, sink: [node(row[index], (path, i), sink) for i, row in enumerate(value.rows)]


def select_fields(value: Any, selection: PlainSelection) -> Any:
    """The selected fields of an object or of each object in a list."""
    if isinstance(value, list):
        return [select_fields(entry, selection) for entry in cast("list[Any]", value)]
    return {
        key: selection.type if name == "__typename" else select_fields(value[name], below) if below else value[name]
        for key, name, below in selection.fields
    }
