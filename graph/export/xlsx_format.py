"""XLSX: a sheet with the rows, and one that says what they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO, Any, Final

from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]

from graph.export.table import LIST_SEPARATOR, Cell, CellType, Row, TableColumn, TableHead, TableTail, Word, cells_of
from graph.messages.catalogue import write
from graph.messages.message import message

MAX_ROWS: Final = 1_048_575
"""The rows that fit below the headings of a sheet."""
MAX_TEXT: Final = 32_767
"""The characters that fit into a cell, counted as UTF-16 does."""
_FIRST_DAY: Final = "1900-03-01"  # spreadsheets disagree about the days before
_CUT: Final = " …"
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_WIDTHS: Final = {
    CellType.TEXT: 36,
    CellType.KEY: 14,
    CellType.URL: 36,
    CellType.WORD: 22,
    CellType.LIST: 48,
    CellType.INTEGER: 12,
    CellType.NUMBER: 12,
    CellType.EURO: 16,
    CellType.DAY: 12,
    CellType.FLAG: 10,
}
_FORBIDDEN_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\]")


class XlsxWriter:
    """Writes a table as a workbook. Texts are always texts, never formulas or links; days, amounts and numbers are real
    ones. A text that does not fit into a cell is cut, which the second sheet says. A table that is cut says so in
    the first and the last row."""

    def __init__(self, head: TableHead, file: IO[bytes]) -> None:
        self.head = head
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book: Any = Workbook(file, options)
        self._book.set_properties({"title": head.title, "comments": head.page})
        self._bold: Any = self._book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._bold_line: Any = self._book.add_format({"bold": True})
        self._text: Any = self._book.add_format({"num_format": "@"})
        self._day: Any = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._number_formats: dict[CellType, Any] = {
            CellType.EURO: self._book.add_format({"num_format": "#,##0.00"}),
            CellType.INTEGER: self._book.add_format({"num_format": "0"}),
        }
        self._wrapped: Any = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._sheet: Any = self._book.add_worksheet(_sheet_name(head.title))
        self._rows = 0  # above the next one, that of the headings not counted
        self._cut_cells = 0
        self._write_notice()
        self._headings_at = self._rows
        self._write_headings()

    def _write_headings(self) -> None:
        for at, column in enumerate(self.head.columns):
            self._sheet.set_column(at, at, _WIDTHS[column.type])
            self._write_text(self._sheet, self._rows, at, column.heading(self.head.language), self._bold)
        self._sheet.freeze_panes(self._rows + 1, 0)

    def _write_notice(self) -> None:
        if notice := self.head.notice(self.head.language):
            self._write_text(self._sheet, self._rows, 0, notice, self._bold_line)
            self._rows += 1

    def add(self, rows: Iterable[Row]) -> None:
        columns = self.head.columns
        for row in rows:
            self._rows += 1
            for at, (column, cell) in enumerate(zip(columns, cells_of(columns, row), strict=True)):
                self._write_cell(at, column, cell)

    def close(self, tail: TableTail) -> None:
        """Writes the second sheet, and the workbook into the file."""
        self._sheet.autofilter(self._headings_at, 0, self._rows, len(self.head.columns) - 1)
        self._rows += 1
        self._write_notice()
        self._write_about(tail)
        self._book.close()

    def discard(self) -> None:
        """Removes the temporary files of the sheets, which closing does."""
        self._book.close()

    def _write_cell(self, at: int, column: TableColumn, cell: Cell) -> None:
        row = self._rows
        match cell:
            case None | "":
                pass
            case bool():
                self._write_text(self._sheet, row, at, self.head.flag(cell))
            case int() | float():
                self._sheet.write_number(row, at, cell, self._number_formats.get(column.type))
            case Word():
                self._write_text(self._sheet, row, at, self.head.text(cell))
            case str() if column.type is CellType.DAY and _DAY.fullmatch(cell) and cell >= _FIRST_DAY:
                self._sheet.write_datetime(row, at, date.fromisoformat(cell), self._day)
            case str():
                self._write_text(self._sheet, row, at, cell, self._text if column.type is CellType.KEY else None)
            case _:
                words = [self.head.text(one) if isinstance(one, Word) else one for one in cell]
                self._write_text(self._sheet, row, at, LIST_SEPARATOR.join(words))

    def _write_text(self, sheet: Any, row: int, at: int, text: str, format_: Any = None) -> None:
        if len(text) > MAX_TEXT // 2 and _length(text) > MAX_TEXT:
            text = _shortened(text)
            self._cut_cells += 1
        if text:
            sheet.write_string(row, at, text, format_)

    # ---- the second sheet

    def _write_about(self, tail: TableTail) -> None:
        sheet: Any = self._book.add_worksheet(_sheet_name(self._word("export-about")))
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        sheet.set_column(2, 2, 60)
        for row, cells in enumerate(self._about(tail)):
            for at, text in enumerate(cells):
                self._write_text(sheet, row, at, text, self._wrapped if at else self._bold)

    def _about(self, tail: TableTail) -> Iterator[tuple[str, ...]]:
        head, language = self.head, self.head.language
        yield self._word("export-title"), head.title
        yield self._word("export-question"), head.question
        yield self._word("export-page"), head.page
        yield self._word("export-file"), head.address
        yield self._word("export-day"), head.day.isoformat() if head.day else self._word("export-all-days")
        yield self._word("export-data-version"), head.data_version or ""
        yield self._word("export-loaded-at"), head.loaded_at or ""
        yield self._word("export-licence"), head.licence or ""
        yield self._word("export-row-count"), str(tail.row_count)
        for remark in tail.remarks:
            yield self._word("export-remark"), remark
        if self._cut_cells:
            cut = write(message("export-cut-cells", count=self._cut_cells, most=MAX_TEXT), language)
            yield self._word("export-remark"), cut
        yield ("",)
        yield (self._word("export-columns"),)
        for column in head.columns:
            yield column.heading(language), column.meaning(language)
        yield ("",)
        yield (self._word("export-sources"),)
        for source in tail.sources:
            yield source.publisher or "", source.title, source.url or ""

    def _word(self, id_: str) -> str:
        return write(message(id_), self.head.language)


def _length(text: str) -> int:
    """The length in UTF-16, in which spreadsheets count."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)


def _shortened(text: str) -> str:
    """The beginning that fits into a cell."""
    kept = text[: MAX_TEXT - len(_CUT)]
    while _length(kept) > MAX_TEXT - len(_CUT):
        kept = kept[: len(kept) - (_length(kept) - (MAX_TEXT - len(_CUT)) + 1) // 2]
    return kept + _CUT


def _sheet_name(text: str) -> str:
    """The text as spreadsheets allow it in the name of a sheet: at most 31 characters, some of them not."""
    return _FORBIDDEN_IN_NAMES.sub(" ", text)[:31].strip().strip("'")
