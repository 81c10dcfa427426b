"""What the XML formats of graphs share: nodes are written at once, edges into a file of their own that follows them."""

from __future__ import annotations

import re
import shutil
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Final
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from graph.export.graph_formats.graph_rows import NODE_RECORDS, STATEMENT
from graph.export.table import CellType, Row, TableColumn, TableHead, TableTail

_IN_MEMORY: Final = 1_000_000  # bytes
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

XML_TYPES: Final = {
    CellType.INTEGER: "long",
    CellType.NUMBER: "double",
    CellType.EURO: "double",
    CellType.FLAG: "boolean",
}
"""Both formats name the types of attributes alike; any other is `string`."""


class XmlElements:
    """Writes elements into a file of bytes. Characters that XML does not allow become U+FFFD."""

    def __init__(self, file: IO[bytes]) -> None:
        self._xml = XMLGenerator(file, "UTF-8", short_empty_elements=True)

    def declaration(self) -> None:
        self._xml.startDocument()

    def open(self, name: str, attributes: Mapping[str, str] | None = None) -> None:
        cleaned = {key: _clean(value) for key, value in (attributes or {}).items()}
        self._xml.startElement(name, AttributesImpl(cleaned))

    def close(self, name: str) -> None:
        self._xml.endElement(name)
        self._xml.characters("\n")

    def element(self, name: str, attributes: Mapping[str, str] | None = None, text: str = "") -> None:
        self.open(name, attributes)
        if text:
            self._xml.characters(_clean(text))
        self.close(name)


class XmlGraphWriter(ABC):
    """A `TableWriter` of graph rows. Memory holds no row after it was written."""

    def __init__(
        self, head: TableHead, file: IO[bytes], nodes: Sequence[TableColumn], edges: Sequence[TableColumn]
    ) -> None:
        self.head, self.file = head, file
        self.node_columns, self.edge_columns = tuple(nodes), tuple(edges)
        self.xml = XmlElements(file)
        self._edges_file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed below
        self.edges = XmlElements(self._edges_file)
        self.node_count = self.edge_count = 0
        self.begin()

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if row["record"] in NODE_RECORDS:
                self.node_count += 1
                self.write_node(row)
            elif row["record"] == STATEMENT:
                self.edge_count += 1
                self.write_edge(row)

    def close(self, tail: TableTail) -> None:
        self.end_nodes()
        with self._edges_file:
            self._edges_file.seek(0)
            shutil.copyfileobj(self._edges_file, self.file)
        self.end(tail)

    def discard(self) -> None:
        self._edges_file.close()

    @abstractmethod
    def begin(self) -> None: ...

    @abstractmethod
    def write_node(self, row: Row) -> None: ...

    @abstractmethod
    def write_edge(self, row: Row) -> None: ...

    @abstractmethod
    def end_nodes(self) -> None: ...

    @abstractmethod
    def end(self, tail: TableTail) -> None: ...


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
