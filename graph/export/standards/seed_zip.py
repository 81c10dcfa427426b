"""The files that `prevnet seed` loads, as one zip."""

from __future__ import annotations

from collections.abc import Iterator

from graph.export.standards.table_zip import TableZip
from graph.export.table import TableTail
from graph.messages.catalogue import write
from graph.messages.message import message


class SeedZipWriter(TableZip):
    def others(self, tail: TableTail) -> Iterator[tuple[str, bytes]]:
        head = self.head

        def say(id_: str) -> str:
            return write(message(id_), head.language)

        facts = {
            "export-data-version": head.data_version,
            "export-loaded-at": head.loaded_at,
            "export-licence": head.licence,
            "export-page": head.address,
        }
        lines = [
            f"# {head.title}",
            say("seeds-how"),
            "\n".join(f"- {say(id_)}: {value}" for id_, value in facts.items() if value),
            *tail.remarks,
        ]
        yield "README.md", ("\n\n".join(lines) + "\n").encode()
