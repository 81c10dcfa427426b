"""The whole dataset as one zip: its tables, and around them a Data Package, an RO-Crate and a citation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import IO, Any, Final

import orjson

from graph.export.standards.citation import as_cff, citation_of
from graph.export.standards.data_package import data_package
from graph.export.standards.packaged_table import PackagedTable
from graph.export.standards.ro_crate import NAME, ro_crate
from graph.export.standards.table_zip import TableZip
from graph.export.table import TableHead, TableTail
from graph.messages.catalogue import write
from graph.messages.message import message

_OTHERS: Final = {
    "README.md": "text/markdown",
    "CITATION.cff": "application/x-yaml",
    "datapackage.json": "application/json",
}


class DatasetZipWriter(TableZip):
    def __init__(self, head: TableHead, file: IO[bytes], site: str, tables: Sequence[PackagedTable]) -> None:
        super().__init__(head, file, tables)
        self.site = site

    def others(self, tail: TableTail) -> Iterator[tuple[str, bytes]]:
        cited = citation_of(self.head, self.site)
        day = cited.day or date.today().isoformat()
        yield "README.md", self._readme(tail).encode()
        yield "CITATION.cff", as_cff(cited)
        yield "datapackage.json", _json(data_package(self.head, tail, self.site, self.written))
        yield NAME, _json(ro_crate(self.head, self.site, self.written, _OTHERS, day))

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
                f"- `{one.table.path}`: {one.table.titled(head.language)} ({say('dataset-rows', count=one.row_count)})"
                for one in self.written
            ),
            cited.message,
            *tail.remarks,
        ]
        return "\n\n".join(lines) + "\n"


def _json(content: Any) -> bytes:
    return orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n"
