"""Reading seed files as text: rows of named values, and what is wrong with the files themselves."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from graph.errors import BadSeeds, Problem
from seeds.tables import TABLES, Table

_MARK = b"\xef\xbb\xbf"
_NO_RECORD: tuple[int, list[str]] = (1, [])


@dataclass(frozen=True)
class Line:
    """A row's values that are not empty. A ragged one has too many or too few of them."""

    table: Table
    number: int
    values: Mapping[str, str]
    ragged: bool = False

    def problem(self, column: str | None, message: str, value: str | None = None) -> Problem:
        return Problem(self.table.file, self.number, column, value, message)


@dataclass
class Sheet:
    """A file's lines. Not `complete`: some of its keys may be unknown, so nothing can be said to be missing in it."""

    table: Table
    lines: list[Line] = field(default_factory=list[Line])
    missing: frozenset[str] = frozenset()
    complete: bool = True


def read_sheets(folder: Path) -> tuple[list[Sheet], list[Problem]]:
    """All files of a folder in the order of the model; a file that isn't there has no rows. BadSeeds, if none is."""
    if not folder.is_dir():
        raise BadSeeds([Problem(str(folder), None, None, None, "is not a folder.")])
    problems = list(_strangers(folder))
    present = [table for table in TABLES.values() if (folder / table.file).is_file()]
    if not present:
        expected = ", ".join(table.file for table in TABLES.values())
        problems.append(Problem(str(folder), None, None, None, f"holds none of the files {expected}."))
        raise BadSeeds(problems)
    return [_sheet(folder / table.file, table, problems) for table in present], problems


def _strangers(folder: Path) -> Iterator[Problem]:
    known = [table.file for table in TABLES.values()]
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or (path.name in known and path.is_file()):
            continue
        yield Problem(path.name, None, None, None, f"is no seed file{_perhaps(path.name, known)}.")


def _perhaps(name: str, known: list[str]) -> str:
    folded = {other.casefold(): other for other in known}
    close = get_close_matches(name.casefold(), folded, n=1)
    return f"; perhaps {folded[close[0]]} is meant" if close else ""


def _sheet(path: Path, table: Table, problems: list[Problem]) -> Sheet:
    sheet = Sheet(table)
    text = _text(path, problems)
    if text is None:
        sheet.complete = False
        return sheet
    try:
        records = _records(text)
        header = next(records, _NO_RECORD)[1]
        sheet.missing = _check_header(table, header, problems)
        sheet.complete = (table.key or table.required[0]) not in sheet.missing
        for number, cells in records:
            sheet.lines.append(_line(table, header, number, cells, problems))
    except _UnreadableError as error:
        problems.append(Problem(table.file, error.number, None, None, f"can't be read as CSV: {error}."))
        sheet.complete = False
    return sheet


class _UnreadableError(Exception):
    def __init__(self, number: int, reason: str) -> None:
        super().__init__(reason)
        self.number = number


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record that isn't a blank line, with the number of the line on which it starts."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 1
    try:
        for cells in reader:
            if cells:
                yield number, cells
            number = reader.line_num + 1
    except csv.Error as error:
        raise _UnreadableError(number, str(error)) from error


def _text(path: Path, problems: list[Problem]) -> str | None:
    try:
        content = path.read_bytes()
    except OSError as error:
        problems.append(Problem(path.name, None, None, None, f"can't be read: {error.strerror}."))
        return None
    if content.startswith(_MARK):
        problems.append(Problem(path.name, 1, None, None, "starts with a byte order mark; save it as UTF-8 without."))
        content = content.removeprefix(_MARK)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        problems.append(Problem(path.name, row, None, None, "is not UTF-8 text; save it as UTF-8."))
        return None


def _check_header(table: Table, header: list[str], problems: list[Problem]) -> frozenset[str]:
    """Returns the required columns that are missing."""
    known = [p.name for p in table.columns]

    def report(column: str | None, message: str) -> None:
        problems.append(Problem(table.file, 1, column, None, message))

    if len(header) == 1 and ";" in header[0]:
        report(None, "the columns are separated by semicolons; separate them by commas.")
        return frozenset(table.required)
    for name, count in Counter(header).items():
        if name not in known:
            report(name, f"there is no such column{_perhaps(name, known)}." if name else "a column has no name.")
        elif count > 1:
            report(name, "the column is there twice.")
    missing = [name for name in table.required if name not in header]
    for name in missing:
        report(name, "the column is missing.")
    return frozenset(missing)


def _line(table: Table, header: list[str], number: int, cells: list[str], problems: list[Problem]) -> Line:
    known = {p.name for p in table.columns}
    values = {name: cell for name, cell in zip(header, cells, strict=False) if cell and name in known}
    line = Line(table, number, values, ragged=len(cells) != len(header))
    if line.ragged:
        problems.append(line.problem(None, f"has {len(cells)} values, but the header {len(header)}."))
    return line
