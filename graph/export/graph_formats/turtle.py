"""Turtle, written resource by resource."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Final

from graph.export.graph_formats.resources import Iri, Linker, Resource, Value
from graph.export.table import Row, TableTail

_ESCAPES: Final = {ord(plain): f"\\{letter}" for plain, letter in zip('\\"\n\r\t\b\f', '\\"nrtbf', strict=True)}


class TurtleWriter:
    """A `TableWriter` of graph rows. The dataset, with its number of records, comes last."""

    def __init__(self, linker: Linker, file: IO[bytes]) -> None:
        self.linker, self.file = linker, file
        for prefix, namespace in linker.prefixes.items():
            self._write(f"@prefix {prefix}: <{_escaped_iri(namespace)}> .\n")

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            for resource in self.linker.resources(row):
                self._write(turtle(resource))

    def close(self, tail: TableTail) -> None:
        dataset = self.linker.dataset(tail)
        for resource in (*self.linker.concepts(), *self.linker.terms(), dataset):
            self._write(turtle(resource))

    def discard(self) -> None:
        """There is nothing to clean up."""

    def _write(self, text: str) -> None:
        self.file.write(text.encode())


def turtle(resource: Resource) -> str:
    """The block of a resource, after an empty line."""
    lines = [f"a {', '.join(resource.classes)}"]
    lines += [f"{name} {', '.join(map(_term, values))}" for name, values in resource.grouped().items()]
    return f"\n{_term(resource.iri)}\n    " + " ;\n    ".join(lines) + " .\n"


def _term(value: Value) -> str:
    if isinstance(value, Iri):
        return value.name if value.has_prefix else f"<{_escaped_iri(value.name)}>"
    quoted = f'"{value.text.translate(_ESCAPES)}"'
    if value.language:
        return f"{quoted}@{value.language}"
    return f"{quoted}^^{value.datatype}" if value.datatype else quoted


def _escaped_iri(iri: str) -> str:
    """An address without the characters that Turtle forbids in one."""
    return "".join(f"%{ord(c):02X}" if c in '<>"{}|^`\\' or c <= " " else c for c in iri)
