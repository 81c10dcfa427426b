"""The tables of a package, and the files in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from graph.export.table import TableColumn, TableHead
from graph.messages.catalogue import write
from graph.messages.message import Message


@dataclass(frozen=True)
class PackagedTable:
    """A table of a package. `key` is the column whose values tell its rows apart, and `references` are columns with
    keys of other tables, such as `{"around_key": "regions.region_key"}`. The title is that of the
    message `title`, or the name."""

    name: str
    columns: tuple[TableColumn, ...]
    key: str
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    title: Message | None = None

    @property
    def path(self) -> str:
        return f"data/{self.name}.csv"

    def titled(self, language: str) -> str:
        return write(self.title, language) if self.title else self.name

    def head(self, head: TableHead) -> TableHead:
        """That of the package, for this table."""
        return replace(head, name=self.name, columns=self.columns)


@dataclass(frozen=True)
class WrittenTable:
    """A table that was written: its rows, the bytes of its file and their SHA-256."""

    table: PackagedTable
    row_count: int
    size: int
    sha256: str
