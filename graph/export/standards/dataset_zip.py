"""The whole dataset as one zip: a CSV file for each table, and around them a Data Package, an RO-Crate and a citation.

The table of contents of a zip is written last, so one that was cut can't be opened.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import IO, Any, Final, cast

import orjson

from graph.errors import Internal
from graph.export.csv_format import CsvProfile, CsvWriter
from graph.export.standards.citation import as_cff, citation_of
from graph.export.standards.data_package import data_package
from graph.export.standards.packaged_table import PackagedTable, WrittenTable
from graph.export.standards.ro_crate import NAME, ro_crate
from graph.export.table import Row, TableHead, TableTail
from graph.messages.catalogue import write
from graph.messages.message import message

TABLE: Final = "table"
"""The cell that says of which table a row is."""
_OTHERS: Final = {
    "README.md": "text/markdown",
    "CITATION.cff": "application/x-yaml",
    "datapackage.json": "application/json",
}
_EARLIEST: Final = datetime(1980, 1, 1)  # that a zip can name


class DatasetZipWriter:
    """A `TableWriter` of rows of several tables, one table after the other in their order. A row has the name of its
    table in the cell `TABLE`. The same rows give the same bytes."""

    def __init__(self, head: TableHead, file: IO[bytes], site: str, tables: Sequence[PackagedTable]) -> None:
        self.head, self.site = head, site
        self._zip = zipfile.ZipFile(cast("IO[bytes]", _AppendOnly(file)), "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        self._remaining = list(tables)
        self._written: list[WrittenTable] = []
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
        cited = citation_of(self.head, self.site)
        day = cited.day or date.today().isoformat()
        self._write("README.md", self._readme(tail).encode())
        self._write("CITATION.cff", as_cff(cited))
        self._write("datapackage.json", _json(data_package(self.head, tail, self.site, self._written)))
        self._write(NAME, _json(ro_crate(self.head, self.site, self._written, _OTHERS, day)))
        self._zip.close()

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
            self._written.append(WrittenTable(one.table, one.row_count, one.file.size, one.file.hash.hexdigest()))
            self._open = None

    def _write(self, path: str, content: bytes) -> None:
        self._zip.writestr(self._entry(path), content)

    def _entry(self, path: str) -> zipfile.ZipInfo:
        loaded_at = self.head.loaded_at
        made = datetime.fromisoformat(loaded_at) if loaded_at else _EARLIEST
        moment = (made.year, made.month, made.day, made.hour, made.minute, made.second)
        entry = zipfile.ZipInfo(path, max(moment, _EARLIEST.timetuple()[:6]))
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        return entry

    def _readme(self, tail: TableTail) -> str:
        head, cited = self.head, citation_of(self.head, self.site)

        def say(id_: str, **arguments: Any) -> str:
            return write(message(id_, **arguments), head.language)

        facts = {
            "export-data-version": head.data_version,
            "export-loaded-at": head.loaded_at,
            "export-licence": head.licence,
            "export-page": cited.url,
            "export-file": head.address,
        }
        lines = [
            f"# {cited.title}",
            cited.abstract,
            "\n".join(f"- {say(id_)}: {value}" for id_, value in facts.items() if value),
            say("dataset-files"),
            "\n".join(
                f"- `{one.table.path}`: {one.table.titles[head.language]} ({say('dataset-rows', count=one.row_count)})"
                for one in self._written
            ),
            cited.message,
            *tail.remarks,
        ]
        return "\n\n".join(lines) + "\n"


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


def _json(content: Any) -> bytes:
    return orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n"
