"""Turns the compact lists that a statement returns into the answer: keys in order, texts, null checks.

A shape takes a value, its path and a sink of errors. A null where the schema has none is raised as `FieldError` up to
the nearest place that may be null, which notes it in the sink and becomes null there, as GraphQL specifies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

from graph.model.partial_dates import partial
from graph.model.properties import Property, Type

# A path is a linked list from the leaf up: (path of the parent, key or index).
Path: TypeAlias = "tuple[Path, str | int] | None"


class FieldError(Exception):
    """An error at one place of the answer; `origin` is the mark of the item that failed."""

    def __init__(self, message: str, path: Path, origin: Any) -> None:
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


@dataclass(frozen=True)
class Column:
    """One entry of an object: from `row[index]` by `leaf` or `nested`, or a constant where `index` is None."""

    key: str
    label: str
    index: int | None
    required: bool = False
    leaf: Leaf | None = None
    nested: Shape | None = None
    constant: Any = None
    origin: Any = None


def partial_date(value: Sequence[str | None]) -> str | None:
    """[ISO day, precision] → as much of the day as is known."""
    day, precision = value
    return None if day is None else partial(day, precision)


def euros(value: float) -> float:
    """Whole amounts without a fraction, however they are stored."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def leaf_of(stored: Property) -> Leaf | None:
    """How a stored property becomes text in the answer; None: as it is."""
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
    plan = [(c.key, c.index, c.leaf, c.nested, c.required, c) for c in columns]

    def shape(row: Any, path: Path, sink: Sink) -> Any:
        out: dict[str, Any] = {}
        for key, index, leaf, nested, required, column in plan:
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
    """A list whose entries may not be null."""

    def shape(rows: Any, path: Path, sink: Sink) -> Any:
        return [item(row, (path, index), sink) for index, row in enumerate(rows)]

    return shape


def branch_shape(shapes: Sequence[Shape]) -> Shape:
    """[branch, row] by the branch's own shape; a single branch has its rows as they are."""
    if len(shapes) == 1:
        return shapes[0]

    def shape(value: Any, path: Path, sink: Sink) -> Any:
        branch, row = cast("tuple[int, Any]", value)
        return shapes[branch](row, path, sink)

    return shape
