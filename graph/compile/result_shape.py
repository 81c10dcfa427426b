"""Shapes turn the compact lists that a statement returns into the response: keys in order, texts, null checks.

A shape takes a value, its path and a sink of errors. As GraphQL specifies, a null of a non-null field is raised as
`FieldError` up to the nearest nullable field, which becomes null and adds the error to the sink.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from graph.model.partial_dates import partial
from graph.model.properties import Property, Type
from graph.query.selection import Item

# A path is a linked list from the leaf up: (path of the parent, key or index).
Path: TypeAlias = "tuple[Path, str | int] | None"


class FieldError(Exception):
    """An error at a path of the response; `origin` is that of the item that failed."""

    def __init__(self, message: str, path: Path, origin: Sequence[Any]) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.origin = origin

    def keys(self) -> list[str | int]:
        """The path from the root down."""
        keys: list[str | int] = []
        path = self.path
        while path is not None:
            path, key = path
            keys.append(key)
        return keys[::-1]


Sink: TypeAlias = list[FieldError]
Shape: TypeAlias = Callable[[Any, Path, Sink], Any]
Leaf: TypeAlias = Callable[[Any], Any]
# A Cypher expression and the shape of its value.
Compiled: TypeAlias = tuple[str, Shape]


@dataclass(frozen=True)
class Column:
    """One field of an object: `row[index]` turned by `leaf` or `nested`, or a constant if `index` is None. `label` is
    the field's name in the schema, `Type.field`."""

    key: str
    label: str
    index: int | None
    required: bool = False
    leaf: Leaf | None = None
    nested: Shape | None = None
    constant: Any = None
    origin: Sequence[Any] = ()


def column_of(item: Item, index: int, *, leaf: Leaf | None = None, nested: Shape | None = None) -> Column:
    """The column that reads an item's value at an index of the row."""
    return Column(item.key, f"{item.owner}.{item.name}", index, item.required, leaf, nested, origin=item.origin)


def partial_date(value: Sequence[str | None]) -> str | None:
    """[ISO day, precision] → the day, month or year: `2012-05-17`, `2012-05`, `2012`."""
    day, precision = value
    return None if day is None else partial(day, precision)


def euros(value: float) -> float:
    """The amount, as an integer if it is whole: JSON then has no fraction."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def leaf_of(stored: Property) -> Leaf | None:
    """What turns a stored value into that of the response; None if they are the same. It raises ValueError for a value
    outside of the property's enumeration."""
    if stored.type is Type.PARTIAL_DATE:
        return partial_date
    if stored.type is Type.EURO:
        return euros
    if stored.values is None:
        return None
    values = stored.values
    allowed = frozenset(values)

    def enum(value: Any) -> Any:
        if value not in allowed:
            raise ValueError(f"Enum '{values.__name__}' cannot represent value: {value!r}")
        return value

    return enum


def object_shape(columns: Sequence[Column]) -> Shape:
    """An object from a row, its keys in the order of the columns."""
    fields = [(c.key, c.index, c.leaf, c.nested, c.required, c) for c in columns]

    def shape(row: Any, path: Path, sink: Sink) -> Any:
        out: dict[str, Any] = {}
        for key, index, leaf, nested, required, column in fields:
            if index is None:
                out[key] = column.constant
                continue
            value = row[index]
            if value is not None:
                try:
                    if nested is not None:
                        value = nested(value, (path, key), sink)
                    elif leaf is not None:
                        value = leaf(value)
                except (FieldError, ValueError) as problem:
                    error = _located(problem, path, column)
                    if required:
                        raise error from None
                    sink.append(error)
                    value = None
                    out[key] = None
                    continue
            if value is None and required:
                raise FieldError(
                    f"Cannot return null for non-nullable field {column.label}.", (path, key), column.origin
                )
            out[key] = value
        return out

    return shape


def _located(problem: FieldError | ValueError, path: Path, column: Column) -> FieldError:
    if isinstance(problem, FieldError):
        return problem
    return FieldError(str(problem), (path, column.key), column.origin)


def list_shape(item: Shape) -> Shape:
    """A list whose entries are not null."""

    def shape(rows: Any, path: Path, sink: Sink) -> Any:
        return [item(row, (path, index), sink) for index, row in enumerate(rows)]

    return shape


def branch_shape(shapes: Sequence[Shape]) -> Shape:
    """The shape of [number of the branch, row]; of the row alone, if there is one branch."""
    if len(shapes) == 1:
        return shapes[0]

    def shape(value: Any, path: Path, sink: Sink) -> Any:
        branch, row = cast("tuple[int, Any]", value)
        return shapes[branch](row, path, sink)

    return shape
