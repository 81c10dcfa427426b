"""Read seed files as text: the values of each line by column, and the problems of whole files."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import partial
from itertools import islice
from pathlib import Path

from graph.errors import BadSeeds, Problem
from seeds.tables import TABLES, Table
from seeds.visible_text import looks_empty

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LINES_ABOVE_HEADER = 10
_COLUMNS_OF_A_HEADER = 2
_OTHER_SEPARATORS = {";": "semicolons", "\t": "tabs"}
_NO_RECORD: tuple[int, list[str]] = (1, [])


@dataclass(frozen=True)
class Line:
    """The values of a row that are not empty. A `ragged` line has more or fewer values than the header."""

    table: Table
    number: int
    values: Mapping[str, str]
    ragged: bool = False

    def problem(self, column: str | None, message: str, value: str | None = None) -> Problem:
        return Problem(self.table.file, self.number, column, value, message)


@dataclass
class Sheet:
    """The lines of a file; `missing` are required columns that it lacks. If it is not `complete`, not all of its keys
    are known, so references to it can't be checked."""

    table: Table
    lines: list[Line] = field(default_factory=list[Line])
    missing: frozenset[str] = frozenset()
    complete: bool = True


def read_sheets(folder: Path) -> tuple[list[Sheet], list[Problem]]:
    """All files of a folder in the order of the model, and their problems. Raises BadSeeds if there is no seed file."""
    if not folder.is_dir():
        raise BadSeeds([Problem(str(folder), None, None, None, "is not a folder.")])
    problems = list(_unknown_files(folder))
    present = [table for table in TABLES.values() if (folder / table.file).is_file()]
    if not present:
        expected = ", ".join(table.file for table in TABLES.values())
        problems.append(Problem(str(folder), None, None, None, f"holds none of the files {expected}."))
        raise BadSeeds(problems)
    names = {path.name.casefold() for path in folder.iterdir()}
    misnamed = [table for table in TABLES.values() if table not in present and table.file.casefold() in names]
    sheets = [_sheet(folder / table.file, table, problems) for table in present]
    return [*sheets, *(Sheet(table, complete=False) for table in misnamed)], problems


def _unknown_files(folder: Path) -> Iterator[Problem]:
    expected = [table.file for table in TABLES.values()]
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or (path.name in expected and path.is_file()):
            continue
        yield Problem(path.name, None, None, None, f"is no seed file{_suggestion(path.name, expected)}.")


def _suggestion(name: str, expected: list[str]) -> str:
    """The most similar of the expected names, as the end of a sentence."""
    folded = {other.casefold(): other for other in expected}
    close = get_close_matches(name.casefold(), folded, n=1)
    return f"; perhaps {folded[close[0]]} is meant" if close else ""


def _sheet(path: Path, table: Table, problems: list[Problem]) -> Sheet:
    sheet = Sheet(table)
    text = _text(path, problems)
    if text is None or not _check_shape(text, table, problems):
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


def _check_shape(text: str, table: Table, problems: list[Problem]) -> bool:
    """Whether the file is a table with commas below a header, as far as its first lines show. If they show something
    else, that is added to `problems`; it would otherwise be an error in every row."""
    columns = {p.name for p in table.columns}

    def number_of_columns(line: str, separator: str) -> int:
        return len(columns & {cell.strip().strip('"') for cell in line.split(separator)})

    for number, line in enumerate(islice(io.StringIO(text, newline=None), _LINES_ABOVE_HEADER), 1):
        separator = max((",", *_OTHER_SEPARATORS), key=partial(number_of_columns, line))
        if number_of_columns(line, separator) < _COLUMNS_OF_A_HEADER:
            continue
        if separator != ",":
            what = f"the columns are separated by {_OTHER_SEPARATORS[separator]}; separate them by commas."
            problems.append(Problem(table.file, number, None, None, what))
        elif number > 1:
            what = f"the header is in row {number}; delete what stands above it."
            problems.append(Problem(table.file, 1, None, None, what))
        return separator == "," and number == 1
    return True


class _UnreadableError(Exception):
    def __init__(self, number: int, reason: str) -> None:
        super().__init__(reason)
        self.number = number


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record that is not empty, with the number of the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 1
    try:
        for cells in reader:
            if not all(map(looks_empty, cells)):
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
    if content.startswith(_BYTE_ORDER_MARK):
        problems.append(Problem(path.name, 1, None, None, "starts with a byte order mark; save it as UTF-8 without."))
        content = content.removeprefix(_BYTE_ORDER_MARK)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        problems.append(Problem(path.name, row, None, None, "is not UTF-8 text; save it as UTF-8."))
        return None


def _check_header(table: Table, header: list[str], problems: list[Problem]) -> frozenset[str]:
    """The required columns that are missing. All errors of the header are added to `problems`."""
    expected = [p.name for p in table.columns]

    def report(column: str | None, message: str) -> None:
        problems.append(Problem(table.file, 1, column, None, message))

    for name, count in Counter(header).items():
        if name not in expected:
            report(name, f"there is no such column{_suggestion(name, expected)}." if name else "a column has no name.")
        elif count > 1:
            report(name, "the column is there twice.")
    missing = [name for name in table.required if name not in header]
    for name in missing:
        report(name, "the column is missing.")
    return frozenset(missing)


def _line(table: Table, header: list[str], number: int, cells: list[str], problems: list[Problem]) -> Line:
    columns = {p.name for p in table.columns}
    values = {
        name: cell for name, cell in zip(header, cells, strict=False) if name in columns and not looks_empty(cell)
    }
    line = Line(table, number, values, ragged=len(cells) != len(header))
    if line.ragged:
        problems.append(line.problem(None, f"has {len(cells)} values, but the header {len(header)}."))
    return line
