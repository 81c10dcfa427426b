"""Several tables as one zip, a CSV file for each.

The table of contents of a zip is written last, so one that was cut can't be opened.
"""

from __future__ import annotations

import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import IO, Final, cast

from graph.errors import Internal
from graph.export.csv_format import CsvProfile, CsvWriter
from graph.export.standards.packaged_table import PackagedTable, WrittenTable
from graph.export.table import Row, TableHead, TableTail

TABLE: Final = "table"
"""The cell that says of which table a row is."""
_EARLIEST: Final = datetime(1980, 1, 1)  # that a zip can name


class TableZip(ABC):
    """A `TableWriter` of rows of several tables, one table after the other in their order. A row has the name of its
    table in the cell `TABLE`. The same rows give the same bytes."""

    def __init__(self, head: TableHead, file: IO[bytes], tables: Sequence[PackagedTable]) -> None:
        self.head = head
        self._zip = zipfile.ZipFile(cast("IO[bytes]", _AppendOnly(file)), "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        self._remaining = list(tables)
        self.written: list[WrittenTable] = []
        self._open: _OpenTable | None = None

    def add(self, rows: Iterable[Row]) -> None:
        of_one: list[Row] = []
        for row in rows:
            name = row[TABLE]
            if self._open is None or name != self._open.table.name:
                self._flush(of_one)
                of_one = []
                self._go_to(name)
            of_one.append({column: cell for column, cell in row.items() if column != TABLE})
        self._flush(of_one)

    def close(self, tail: TableTail) -> None:
        while self._remaining:
            self._next()
        self._finish()
        for path, content in self.others(tail):
            self._zip.writestr(self._entry(path), content)
        self._zip.close()

    @abstractmethod
    def others(self, tail: TableTail) -> Iterator[tuple[str, bytes]]:
        """The files beside the tables: path and content."""

    def discard(self) -> None:
        """Leaves the file without a table of contents."""
        try:
            if self._open:
                self._open.file.close()
        finally:
            self._zip.fp = None  # else it would write one when it is deleted

    def _go_to(self, name: object) -> None:
        while self._open is None or self._open.table.name != name:
            if not self._remaining:
                raise Internal(f"The package has no table {name!r} here.")
            self._next()

    def _next(self) -> None:
        """Begins the next table, with its headings."""
        self._finish()
        table = self._remaining.pop(0)
        file = _Measured(self._zip.open(self._entry(table.path), "w"))
        self._open = _OpenTable(table, file, CsvWriter(table.head(self.head), cast("IO[bytes]", file), CsvProfile.DATA))

    def _flush(self, rows: list[Row]) -> None:
        if rows:
            assert self._open
            self._open.writer.add(rows)
            self._open.row_count += len(rows)

    def _finish(self) -> None:
        if one := self._open:
            one.file.close()
            self.written.append(WrittenTable(one.table, one.row_count, one.file.size, one.file.hash.hexdigest()))
            self._open = None

    def _entry(self, path: str) -> zipfile.ZipInfo:
        loaded_at = self.head.loaded_at
        made = datetime.fromisoformat(loaded_at) if loaded_at else _EARLIEST
        moment = (made.year, made.month, made.day, made.hour, made.minute, made.second)
        entry = zipfile.ZipInfo(path, max(moment, _EARLIEST.timetuple()[:6]))
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        return entry


class _AppendOnly:
    """A file without a position, so that what was written to it can be sent at once."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, content: bytes) -> int:
        return self._file.write(content)

    def flush(self) -> None:
        self._file.flush()


class _Measured:
    """A file to write, whose bytes are counted and hashed."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.size = 0
        self.hash = sha256()

    def write(self, content: bytes) -> int:
        self.size += len(content)
        self.hash.update(content)
        return self._file.write(content)

    def close(self) -> None:
        self._file.close()


@dataclass
class _OpenTable:
    table: PackagedTable
    file: _Measured
    writer: CsvWriter
    row_count: int = 0
