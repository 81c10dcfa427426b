"""Which records the rows name, so that nothing in the file points to what is not there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from api.export.named_table import SourcedRow, TablePart
from api.export.parameters import TableRequest
from api.export.whole_graph.nodes import RECORD_KINDS
from api.export.whole_graph.writers import WITH_SOURCES
from graph.errors import Unavailable
from graph.export.graph_formats.graph_rows import plain, texts
from graph.export.table import Row
from graph.model.statements import STATEMENT_KINDS


class NamedRecords:
    """The global ids that rows name, and those that were read."""

    def __init__(self) -> None:
        self._named: dict[str, None] = {}
        self._read: set[str] = set()

    def noting(self, part: TablePart) -> TablePart:
        """The part, whose rows are noted as they pass."""

        def rows(data: Any) -> Iterator[SourcedRow]:
            for row in part.rows(data):
                self._read.add(plain(row.cells["id"]))
                self._named.update(dict.fromkeys(_named_by(row.cells)))
                yield row

        return replace(part, rows=rows)

    def missing(self, type_: str) -> list[str]:
        """The keys of a type's records that are named, and were not read."""
        start = f"{type_}:"
        return [id_.removeprefix(start) for id_ in self._named if id_.startswith(start) and id_ not in self._read]


def _named_by(row: Row) -> Iterator[str]:
    for end in ("start_id", "end_id"):
        if end in row:
            yield plain(row[end])
    for name, type_ in _REFERENCES.items():
        if key := row.get(name):
            yield f"{type_}:{plain(key)}"
    for key in texts(row, "source_keys"):
        yield f"Source:{key}"


_REFERENCES: Final = {
    "around_key": "Region",
    "municipality_key": "Actor",
    **{
        f"{reference.name}_key": "Region" if reference.label == "Region" else "Actor"
        for kind in STATEMENT_KINDS
        for reference in kind.references
    },
}


def rest(request: TableRequest, named: NamedRecords) -> Iterator[TablePart]:
    """What is named and was not read. A region names the one around it, so there are several rounds."""
    types = [type_ for type_ in RECORD_KINDS if type_ != "Source" or request.format in WITH_SOURCES]
    asked: set[str] = set()
    while missing := {type_: keys for type_ in types if (keys := named.missing(type_))}:
        ids = {f"{type_}:{key}" for type_, keys in missing.items() for key in keys}
        if ids & asked:
            raise Unavailable("The data changed while the graph was read.", hint="Ask again in a while.")
        asked |= ids
        for type_, keys in missing.items():
            yield from map(named.noting, RECORD_KINDS[type_].parts_by_key(request, keys))
