"""A table to be written as a file: typed columns, rows, and what the file says about itself.

A table is produced in batches of rows and written by a `TableWriter` of one of the formats, so neither side holds all
of it. Nothing here knows where the rows come from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias

from graph.errors import Internal
from graph.messages.catalogue import catalogue, write
from graph.messages.message import Message, message

LIST_SEPARATOR = "; "
DATA_LIST_SEPARATOR = "|"


class CellType(StrEnum):
    """What the cells of a column hold; None is an empty cell of any type.

    TEXT, URL: a text. KEY: a text that may look like a number, such as a region's key. WORD: a `Word`. LIST: texts and
    Words in their order. INTEGER: an int. NUMBER: a float. EURO: an amount in euros. DAY: an ISO day, or a month or
    year where only that is known. FLAG: a bool.
    """

    TEXT = "text"
    KEY = "key"
    URL = "url"
    WORD = "word"
    LIST = "list"
    INTEGER = "integer"
    NUMBER = "number"
    EURO = "euro"
    DAY = "day"
    FLAG = "flag"


class Word(NamedTuple):
    """A value of an enumeration: `Word("ActorKind", "NETWORK")`."""

    enumeration: str
    value: str


Cell: TypeAlias = str | int | float | bool | Word | Sequence["str | Word"] | None
Row: TypeAlias = Mapping[str, Cell]
"""Cells by the name of their column; a missing cell is empty."""


@dataclass(frozen=True)
class TableColumn:
    """`name` is the machine-readable one, such as `region_key`; the message `column-region-key` is the heading, and its
    form `.meaning` says what the column holds. With a `description`, the catalogue may lack them: then the heading is
    the name in words."""

    name: str
    type: CellType = CellType.TEXT
    description: str | None = None

    @property
    def message_id(self) -> str:
        return f"column-{self.name.replace('_', '-')}"

    def heading(self, language: str) -> str:
        if self._is_derived(language):
            return self.name.replace("_", " ").capitalize()
        return write(Message(self.message_id), language)

    def meaning(self, language: str) -> str:
        if self.description is not None and self._is_derived(language):
            return self.description
        return write(Message(self.message_id, attribute="meaning"), language)

    def _is_derived(self, language: str) -> bool:
        return self.description is not None and self.message_id not in catalogue(language).ids


class SourceOfRows(NamedTuple):
    """A source that rows of the table rest on."""

    title: str
    publisher: str | None
    url: str | None


@dataclass(frozen=True)
class TableHead:
    """What is known of a table before its rows: its columns, and what it is about.

    `language` is a code in upper case. `day` is the day that the rows are about; None if they are about all days.
    `page` is the address of the page that shows the same, `address` the one of the file; `operator` runs the site.
    With `most_rows` the table has more rows, and the file is cut after so many.
    """

    name: str
    columns: tuple[TableColumn, ...]
    language: str
    page: str
    address: str
    day: date | None
    data_version: str | None
    loaded_at: str | None
    licence: str | None
    operator: str | None = None
    most_rows: int | None = None

    @property
    def title(self) -> str:
        return write(Message(f"table-{self.name}"), self.language)

    @property
    def question(self) -> str:
        return write(Message(f"table-{self.name}", attribute="question"), self.language)

    def notice(self, language: str) -> str | None:
        """What the first and last line of a file say that is cut; None if it holds all rows."""
        return None if self.most_rows is None else write(message("export-cut", count=self.most_rows), language)

    def text(self, word: Word) -> str:
        """The label of a value in the language of the table. Raises Internal if the catalogue lacks it."""
        return write(Message(f"{word.enumeration}-{word.value}"), self.language)

    def flag(self, value: bool) -> str:
        return write(Message("export-yes" if value else "export-no"), self.language)


@dataclass
class TableTail:
    """What is known once all rows were written: their number, the sources they rest on, and remarks in the language of
    the table, for example on what the question itself left out."""

    row_count: int = 0
    sources: Sequence[SourceOfRows] = ()
    remarks: Sequence[str] = field(default_factory=tuple[str, ...])


class TableWriter(Protocol):
    """Writes one table into a file. `add` is called with batches of rows, then `close` once; `discard` instead, if the
    table is not to be finished."""

    def add(self, rows: Iterable[Row]) -> None: ...

    def close(self, tail: TableTail) -> None: ...

    def discard(self) -> None: ...


def cells_of(columns: Sequence[TableColumn], row: Row) -> list[Cell]:
    """The cells of a row in the order of the columns. Raises Internal for a cell that has no column."""
    if row.keys() - {column.name for column in columns}:
        raise no_column(columns, row)
    return [row.get(column.name) for column in columns]


def no_column(columns: Sequence[TableColumn], row: Row) -> Internal:
    unknown = sorted(row.keys() - {column.name for column in columns})
    return Internal(f"The row has cells without a column: {', '.join(unknown)}.")
