"""CSV in two profiles: for a spreadsheet, and for programs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import IO

from graph.export.table import (
    DATA_LIST_SEPARATOR,
    LIST_SEPARATOR,
    Cell,
    CellType,
    Row,
    TableColumn,
    TableHead,
    TableTail,
    Word,
    no_column,
)
from graph.messages.catalogue import decimal_separator

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Spreadsheets take the zero from the front of a key, and make the first day of a month of the month.
_CHANGED_TEXTS = {CellType.KEY: re.compile(r"[0-9]+"), CellType.DAY: re.compile(r"[0-9]{4}-[0-9]{2}")}


class CsvProfile(StrEnum):
    """EXCEL: a byte order mark, semicolons, headings and labels in the language, its decimal separator, and no text
    that a spreadsheet would take for a formula. DATA: RFC 4180 with commas, names of columns, codes, decimal points."""

    EXCEL = "excel"
    DATA = "data"


class CsvWriter:
    """Writes a table as CSV in UTF-8. The file holds the headings and the rows, nothing else: what it is about stands
    in its name, in the headers of the answer and in the description beside it. A table that is cut says so in its first
    and last line; for programs these are comments, which begin with `#`."""

    def __init__(self, head: TableHead, file: IO[bytes], profile: CsvProfile) -> None:
        self.head, self.file, self.profile = head, file, profile
        self._is_data = profile is CsvProfile.DATA
        self._words: dict[Word, str] = {}
        self._places = {column.name: (at, column) for at, column in enumerate(head.columns)}
        self._decimal = "." if self._is_data else decimal_separator(head.language)
        if not self._is_data:
            file.write(b"\xef\xbb\xbf")
        self._write_notice()
        names = [column.name if self._is_data else column.heading(head.language) for column in head.columns]
        self._write([names])

    def add(self, rows: Iterable[Row]) -> None:
        self._write(map(self._line, rows))

    def close(self, tail: TableTail) -> None:  # noqa: ARG002 - nothing else follows the rows
        self._write_notice()

    def discard(self) -> None:
        """There is nothing to clean up."""

    def _write_notice(self) -> None:
        if notice := self.head.notice("EN" if self._is_data else self.head.language):
            if self._is_data:
                self.file.write(f"# {notice}\r\n".encode())
            else:
                self._write([[notice]])

    def _line(self, row: Row) -> list[str]:
        """Most cells of a row are empty, so only those are looked at that it has."""
        line = [""] * len(self._places)
        for name, cell in row.items():
            place = self._places.get(name)
            if place is None:
                raise no_column(self.head.columns, row)
            if cell is not None:
                at, column = place
                line[at] = self._text(column, cell)
        return line

    def _write(self, rows: Iterable[list[str]]) -> None:
        buffer = io.StringIO(newline="")
        csv.writer(buffer, delimiter="," if self._is_data else ";", lineterminator="\r\n").writerows(rows)
        self.file.write(buffer.getvalue().encode())

    def _text(self, column: TableColumn, cell: Cell) -> str:
        match cell:
            case None:
                return ""
            case bool():
                return str(cell).lower() if self._is_data else self.head.flag(cell)
            case int():
                return str(cell)
            case float():
                return _decimal_text(cell).replace(".", self._decimal)
            case str() if not self._is_data and self._would_change(column, cell):
                return f'="{cell}"'
            case Word():
                return self._safe(self._word(cell))
            case str():
                return self._safe(cell)
            case _:
                separator = DATA_LIST_SEPARATOR if self._is_data else LIST_SEPARATOR
                return self._safe(separator.join(map(self._word, cell)))

    @staticmethod
    def _would_change(column: TableColumn, text: str) -> bool:
        changed = _CHANGED_TEXTS.get(column.type)
        return bool(changed and changed.fullmatch(text))

    def _word(self, value: str | Word) -> str:
        if isinstance(value, Word):
            if self._is_data:
                return value.value
            if value not in self._words:
                self._words[value] = self.head.text(value)
            return self._words[value]
        return value.replace(DATA_LIST_SEPARATOR, "¦") if self._is_data else value

    def _safe(self, text: str) -> str:
        return text if self._is_data else without_formula(text)


def without_formula(text: str) -> str:
    """The text with an apostrophe before it, if a spreadsheet would take it for a formula. Texts that have such an
    apostrophe already get another one, so that `with_formula` finds every text again."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA_STARTS) else text


def with_formula(text: str) -> str:
    """The text that `without_formula` was given."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_FORMULA_STARTS) else text


def _decimal_text(number: float) -> str:
    """The shortest text of the number, without an exponent, and without decimals where there are none."""
    return format(Decimal(repr(number)), "f").removesuffix(".0")
