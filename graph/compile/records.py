"""Records of what named queries return: named tuples, declared beside their reader and in the query's header.

    class RegionRecord(NamedTuple):
        ags: str
        population: int | None

    class RegionRecords(NamedTuple):
        version: str
        regions: list[RegionRecord]

    READ_REGIONS = record_query("read_regions", RegionRecords)

The query's only column `x` is then [version, [[ags, population], …]], and its header says so in the same words. Where
the two differ, `record_query` raises: a module that reads other columns than its query declares can't be imported.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from graph.compile.named_queries import Fields, Query, query
from graph.errors import Internal

R = TypeVar("R")
N = TypeVar("N", bound=tuple[Any, ...])


@dataclass(frozen=True)
class RecordQuery(Generic[R]):
    """A query, and what makes a record of a row's values: of `x`, where that is its only column, else of all columns.
    `optional`: `x` may be null."""

    query: Query
    make: Callable[[Any], R]
    optional: bool = False


def record_query(name: str, record: type[R]) -> RecordQuery[R]:
    """The query `name`, with rows as records of a named tuple's class. Raises Internal if the class, or one that it
    consists of, has other fields than the query's header declares."""
    named = query(name)
    optional = named.columns == (("x", f"{record.__name__} | None"),)
    single = optional or named.columns == (("x", record.__name__),)
    declared = named.records if single else {record.__name__: named.columns}
    fields = {cls.__name__: _fields_of(cls) for cls in _classes(record)}
    wrong = sorted(cls for cls in declared.keys() | fields.keys() if declared.get(cls) != fields.get(cls))
    if wrong:
        differences = [
            f"{cls} is {_listed(declared, cls)} in the header, but {_listed(fields, cls)} in the reader"
            for cls in wrong
        ]
        raise Internal(f"{name}.cypher: {'; '.join(differences)}.")
    return RecordQuery(named, _maker(record), optional)


def _listed(records: Mapping[str, Fields], name: str) -> str:
    fields = records.get(name)
    return "missing" if fields is None else f"({', '.join(f'{field}: {type_}' for field, type_ in fields)})"


def _is_record(type_: Any) -> bool:
    return isinstance(type_, type) and "_fields" in vars(type_)


def _classes(type_: Any) -> Iterable[type]:
    """The record classes that a type consists of."""
    if _is_record(type_):
        yield type_
        parts: Iterable[Any] = get_type_hints(type_).values()
    else:
        parts = get_args(type_)
    for part in parts:
        yield from _classes(part)


def _fields_of(record: type) -> Fields:
    return tuple((name, _text(type_)) for name, type_ in get_type_hints(record).items())


def _text(type_: Any) -> str:
    """A type as it is written."""
    if get_origin(type_) in (Union, types.UnionType):
        return " | ".join(map(_text, get_args(type_)))
    if type_ is types.NoneType:
        return "None"
    if get_origin(type_):
        return f"{get_origin(type_).__name__}[{', '.join(map(_text, get_args(type_)))}]"
    return type_.__name__


def _maker(type_: Any) -> Callable[[Any], Any]:
    """What makes a value of the type of what the driver returns."""
    if _is_record(type_):
        makers = [_maker(field) for field in get_type_hints(type_).values()]
        if all(make is _as_it_is for make in makers):
            return type_._make
        return lambda row: type_._make(make(value) for make, value in zip(makers, row, strict=True))
    if get_origin(type_) is list:
        (item,) = get_args(type_)
        make_item = _maker(item)
        if _is_record(item) and make_item == item._make:
            return lambda rows: as_records(item, rows)
        return _as_it_is if make_item is _as_it_is else lambda rows: list(map(make_item, rows))
    return _as_it_is


def as_records(record: type[N], rows: list[Any]) -> list[N]:
    """Rows of one list in Cypher, which are all as long as the first, as named tuples. Raises TypeError if that has
    other fields. Rows come by the hundred thousand, so `_make` would be slow. The records take the places of the rows:
    as many objects go as are made, so Python's search for cycles does not begin."""
    if rows:
        cast("Any", record)._make(rows[0])
    make = partial(cast("Any", tuple).__new__, record)
    for i, row in enumerate(rows):
        rows[i] = make(row)
    return rows


def _as_it_is(value: Any) -> Any:
    return value
