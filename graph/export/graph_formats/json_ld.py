"""JSON-LD 1.1 with its context inside, written resource by resource."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

import orjson

from graph.export.graph_formats.resources import Iri, Linker, Resource, Value
from graph.export.table import Row, TableTail


class JsonLdWriter:
    """A `TableWriter` of graph rows: `@context`, then a `@graph` with one resource a line. The dataset comes last."""

    def __init__(self, linker: Linker, file: IO[bytes]) -> None:
        self.linker, self.file = linker, file
        self._separator = b"\n"
        file.write(b'{"@context": ' + orjson.dumps(linker.prefixes) + b', "@graph": [')

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._write(self.linker.resources(row))

    def close(self, tail: TableTail) -> None:
        dataset = self.linker.dataset(tail)
        self._write((*self.linker.concepts(), *self.linker.terms(), dataset))
        self.file.write(b"\n]}\n")

    def discard(self) -> None:
        """There is nothing to clean up."""

    def _write(self, resources: Iterable[Resource]) -> None:
        for resource in resources:
            self.file.write(self._separator + orjson.dumps(json_ld(resource)))
            self._separator = b",\n"


def json_ld(resource: Resource) -> dict[str, Any]:
    values = {name: [_object(value) for value in values] for name, values in resource.grouped().items()}
    return {"@id": resource.iri.name, "@type": list(resource.classes), **values}


def _object(value: Value) -> dict[str, str]:
    if isinstance(value, Iri):
        return {"@id": value.name}
    more = {"@language": value.language} if value.language else {"@type": value.datatype} if value.datatype else {}
    return {"@value": value.text, **more}
