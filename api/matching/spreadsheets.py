"""Matches the names in a column of a CSV or XLSX file, and writes the file with what was found beside each row."""

from __future__ import annotations

import csv
import os
import re
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final, Protocol

from python_calamine import CalamineError, CalamineWorkbook
from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]
from xlsxwriter.exceptions import XlsxWriterException  # pyright: ignore[reportMissingTypeStubs]

from graph.errors import BadUserInput, Problem
from graph.export.csv_format import CsvProfile, without_formula
from graph.matching.scorer import MatchQuery, NameScorer, ScoredCandidate

MAX_ROWS: Final = 1_000_000
MATCH_COLUMNS: Final = ("prevnet_key", "prevnet_name", "prevnet_score", "prevnet_match", "prevnet_candidates")
"""`prevnet_key` and `prevnet_name` are filled where one candidate is clear; `prevnet_match` is yes, unclear (there are
candidates) or no; `prevnet_candidates` lists those that are unclear."""
_SHOWN: Final = 3
_REMEMBERED: Final = 20_000
_DELIMITERS: Final = ";,\t"
_ENCODINGS: Final = ("utf-8-sig", "cp1252")
_MAX_CELL: Final = 1_000_000
_STEP: Final = 500
# A sign and one number, also with percent or euros, or only dashes: nothing that a spreadsheet would calculate.
_HARMLESS: Final = re.compile(r"[+-]?[0-9]+(?:[., \u00a0\u202f][0-9]+)*[ \u00a0\u202f]?[%€]?|-+")

Cells = Sequence[Any]


@dataclass
class MatchCounts:
    """How many rows have a clear candidate, several, or none."""

    row_count: int = 0
    by_match: dict[str, int] = field(default_factory=lambda: {"yes": 0, "unclear": 0, "no": 0})


class MatchedRowWriter(Protocol):
    def write(self, cells: Cells) -> None: ...


@dataclass(frozen=True)
class Spreadsheet:
    """A file whose first row is its header. `rows` reads it from the beginning each time, with the row's number."""

    path: Path
    header: tuple[str, ...]
    rows: Callable[[], Iterator[tuple[int, Cells]]]
    writer: Callable[[Path, CsvProfile], Any]

    def column(self, name: str | None) -> int:
        """The place of a column; the first one without a name. Raises BadUserInput if there is none or several."""
        if name is None:
            return 0
        places = [place for place, title in enumerate(self.header) if title.casefold() == name.strip().casefold()]
        if len(places) != 1:
            found = "no column" if not places else f"{len(places)} columns"
            shown = ", ".join(self.header[:20])
            raise BadUserInput(f"{self.path.name} has {found} {name[:100]!r}.", hint=f"Its columns are {shown}.")
        return places[0]


def read_spreadsheet(path: Path) -> Spreadsheet:
    """The file, checked from its first to its last row. Raises BadUserInput, naming file, row and column."""
    if not path.is_file():
        raise BadUserInput(f"{path} is not a file.")
    match path.suffix.lower():
        case ".csv" | ".tsv" | ".txt":
            sheet = _csv(path)
        case ".xlsx":
            sheet = _xlsx(path)
        case suffix:
            raise BadUserInput(f"{path.name} ends in {suffix!r}.", hint="Save it as CSV or XLSX.")
    taken = [title for title in sheet.header if title in MATCH_COLUMNS]
    if taken:
        raise _bad(path, 1, taken[0], "is a column that would be written.", "Remove the columns of an earlier match.")
    return sheet


def match_spreadsheet(
    sheet: Spreadsheet,
    column: int,
    scorer: NameScorer,
    type_ids: frozenset[str],
    output: Path,
    on_rows: Callable[[int], None],
    profile: CsvProfile = CsvProfile.EXCEL,
) -> MatchCounts:
    """Writes the rows with MATCH_COLUMNS into a new file, row by row; the file is there when it is complete. In CSV for
    a spreadsheet no cell is a formula, whoever wrote it; with DATA all cells stay as they are.

    `on_rows` is called with the number of rows done, now and then.
    """

    @lru_cache(maxsize=_REMEMBERED)
    def matched(name: str) -> tuple[Any, ...]:
        return _match_cells(scorer.candidates_for(MatchQuery(name, type_ids), _SHOWN))

    counts = MatchCounts()
    with _complete(output) as unfinished, sheet.writer(unfinished, profile) as writer:
        writer.write([*sheet.header, *MATCH_COLUMNS])
        width = len(sheet.header)
        for _, cells in sheet.rows():
            name = _text(cells[column]) if column < len(cells) else ""
            found = matched(name)
            writer.write([*cells[:width], *[""] * (width - len(cells)), *found])
            counts.row_count += 1
            counts.by_match[found[3]] += 1
            if counts.row_count % _STEP == 0:
                on_rows(counts.row_count)
    on_rows(counts.row_count)
    return counts


def _match_cells(found: Sequence[ScoredCandidate]) -> tuple[Any, ...]:
    if not found:
        return ("", "", "", "no", "")
    best, candidate = found[0], found[0].candidate
    if best.is_match:
        return (candidate.key, candidate.name, best.score, "yes", "")
    listed = "; ".join(f"{one.candidate.key} ({one.candidate.name}, {one.score:g})" for one in found)
    return ("", "", best.score, "unclear", listed)


@contextmanager
def _complete(output: Path) -> Generator[Path]:
    """A file beside the output, which takes its place in the end and is removed after an error."""
    if output.exists():
        raise BadUserInput(f"{output} is there already.", hint="Remove it, or give another name with --output.")
    try:
        handle, name = tempfile.mkstemp(prefix=".prevnet-", suffix=output.suffix, dir=output.parent)
    except OSError as error:
        raise BadUserInput(f"Nothing can be written to {output.parent}: {error.strerror}.") from None
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        unfinished.chmod(0o644)
        unfinished.replace(output)
    finally:
        unfinished.unlink(missing_ok=True)


def _bad(path: Path, row: int | None, column: str | None, message: str, hint: str | None = None) -> BadUserInput:
    return BadUserInput(str(Problem(path.name, row, column, None, message)), hint=hint)


def _text(cell: Any) -> str:
    return "" if cell is None else str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


# ---- CSV


class _CsvRows:
    def __init__(self, file: IO[str], delimiter: str, profile: CsvProfile) -> None:
        self._writer = csv.writer(file, delimiter=delimiter)
        self._safe: Callable[[Any], Any] = _without_formula if profile is CsvProfile.EXCEL else lambda cell: cell

    def write(self, cells: Cells) -> None:
        self._writer.writerow(map(self._safe, cells))


def _without_formula(cell: Any) -> Any:
    """A cell that a spreadsheet reads as it is; numbers with a sign are no formulas."""
    return without_formula(cell) if isinstance(cell, str) and not _HARMLESS.fullmatch(cell) else cell


def _csv(path: Path) -> Spreadsheet:
    encoding = _encoding(path)
    delimiter = _delimiter(path, encoding)

    def rows() -> Iterator[tuple[int, Cells]]:
        csv.field_size_limit(_MAX_CELL)
        with path.open(encoding=encoding, newline="") as file:
            reader = csv.reader(file, delimiter=delimiter, strict=True)
            start = 1
            try:
                for cells in reader:
                    yield start, cells
                    start = reader.line_num + 1
            except csv.Error as error:
                raise _bad(path, start, None, f"can't be read as CSV: {error}.", "Look for a quotation mark.") from None

    @contextmanager
    def writer(output: Path, profile: CsvProfile) -> Generator[MatchedRowWriter]:
        with output.open("w", encoding="utf-8-sig", newline="") as file:
            yield _CsvRows(file, delimiter, profile)

    header = _checked(path, rows)
    return Spreadsheet(path, header, lambda: _body(rows()), writer)


def _encoding(path: Path) -> str:
    """UTF-8 with or without a mark, else what Excel writes in Western Europe."""
    with path.open("rb") as file:
        start = file.read(4)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _bad(path, None, None, "is in UTF-16.", "Save it as “CSV UTF-8”.")
    for encoding in _ENCODINGS:
        try:
            with path.open(encoding=encoding) as file:
                for line in file:
                    if "\0" in line:
                        raise _bad(path, None, None, "holds bytes that are no text.", "Save it as CSV or XLSX.")
        except UnicodeDecodeError:
            continue
        return encoding
    raise _bad(path, None, None, "is neither UTF-8 nor Windows-1252.", "Save it as “CSV UTF-8”.")


def _delimiter(path: Path, encoding: str) -> str:
    with path.open(encoding=encoding) as file:
        header = file.readline(_MAX_CELL)
    return max(_DELIMITERS, key=header.count) if any(one in header for one in _DELIMITERS) else ","


# ---- XLSX


class _XlsxRows:
    def __init__(self, book: Any) -> None:
        self._sheet = book.add_worksheet("prevnet")
        self._formats = {type_: book.add_format({"num_format": code}) for type_, code in _DAYS.items()}
        self._row = 0

    def write(self, cells: Cells) -> None:
        for place, cell in enumerate(cells):
            if type(cell) in self._formats:
                self._sheet.write_datetime(self._row, place, cell, self._formats[type(cell)])
            elif isinstance(cell, bool):
                self._sheet.write_boolean(self._row, place, cell)
            elif isinstance(cell, int | float):
                self._sheet.write_number(self._row, place, cell)
            elif cell not in ("", None):
                self._sheet.write_string(self._row, place, str(cell))
        self._row += 1


_DAYS: Final = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm:ss"}


def _xlsx(path: Path) -> Spreadsheet:
    def rows() -> Iterator[tuple[int, Cells]]:
        try:
            with CalamineWorkbook.from_path(str(path)) as book:  # pyright: ignore[reportUnknownMemberType]
                if not book.sheet_names:
                    raise _bad(path, None, None, "has no sheet.")
                sheet = book.get_sheet_by_index(0)
                first = sheet.start[0] if sheet.start else 0
                yield from enumerate(sheet.iter_rows(), first + 1)
        except (CalamineError, OSError) as error:
            message = f"can't be read as XLSX: {error}."
            raise _bad(path, None, None, message, "Save it again, without a password.") from None

    @contextmanager
    def writer(output: Path, _: CsvProfile) -> Generator[MatchedRowWriter]:
        book = Workbook(str(output), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        try:
            yield _XlsxRows(book)
        finally:
            try:
                book.close()
            except (XlsxWriterException, OSError) as error:
                raise BadUserInput(f"{output.parent} takes no file: {error}.") from None

    header = _checked(path, rows)
    return Spreadsheet(path, header, lambda: _body(rows()), writer)


# ---- both


def _body(rows: Iterator[tuple[int, Cells]]) -> Iterator[tuple[int, Cells]]:
    return (row for row in islice(rows, 1, None) if any(_text(cell).strip() for cell in row[1]))


def _checked(path: Path, rows: Callable[[], Iterable[tuple[int, Cells]]]) -> tuple[str, ...]:
    """The header; all rows are read once, so that nothing is written if one of them is wrong."""
    header: tuple[str, ...] | None = None
    count = 0
    for number, cells in rows():
        if header is None:
            header = tuple(_text(cell).strip() for cell in cells)
            while header and not header[-1]:
                header = header[:-1]
            if not header:
                raise _bad(path, number, None, "is the header, and has no name of a column.")
            continue
        count += 1
        extra = next((n for n, cell in enumerate(cells[len(header) :], len(header) + 1) if _text(cell).strip()), None)
        if extra:
            message = f"has a value in column {extra}, the header has {len(header)} columns."
            raise _bad(path, number, None, message, "Look for a separator in a text without quotation marks.")
        if count > MAX_ROWS:
            raise _bad(path, number, None, f"is beyond the {MAX_ROWS} rows that are read.", "Split the file.")
    if header is None:
        raise _bad(path, None, None, "is empty.", "The first row names the columns.")
    return header
