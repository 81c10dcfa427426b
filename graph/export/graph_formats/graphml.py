"""GraphML, which igraph, networkx, yEd and R read."""

from __future__ import annotations

from collections.abc import Iterable

from graph.export.graph_formats.graph_rows import about, afterwards, plain, text
from graph.export.graph_formats.xml_writer import XML_TYPES, XmlGraphWriter
from graph.export.table import Row, TableColumn, TableTail

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_ID = "statement_id"
_COUNTS = ("node_count", "edge_count")
_AFTERWARDS = ("remarks", "sources", *_COUNTS)


class GraphmlWriter(XmlGraphWriter):
    """A directed graph with an edge for each statement, also where several connect the same nodes. Attributes are typed
    and have the names of the tables' columns; words are codes. What the file is about are attributes of the graph; the
    number of nodes and edges is written last.

    The id of a statement is an attribute, not the id of its edge: igraph gives edges the ids of nodes.
    """

    def begin(self) -> None:
        xml = self.xml
        xml.declaration()
        xml.open("graphml", {"xmlns": _NAMESPACE})
        for name in (*about(self.head), *_AFTERWARDS):
            self._key("graph", name, "long" if name in _COUNTS else "string")
        for domain, columns in (("node", self.node_columns), ("edge", self.edge_columns)):
            if domain == "edge":
                self._key(domain, _ID, "string")
            for column in columns:
                self._key(domain, column.name, XML_TYPES.get(column.type, "string"))
        xml.open("graph", {"id": "prevnet", "edgedefault": "directed"})
        for name, value in about(self.head).items():
            xml.element("data", {"key": f"graph_{name}"}, value)

    def _key(self, domain: str, name: str, type_: str) -> None:
        self.xml.element("key", {"id": f"{domain}_{name}", "for": domain, "attr.name": name, "attr.type": type_})

    def write_node(self, row: Row) -> None:
        self.xml.open("node", {"id": text(row, "id") or ""})
        for name, value in _values(self.node_columns, row):
            self.xml.element("data", {"key": f"node_{name}"}, value)
        self.xml.close("node")

    def write_edge(self, row: Row) -> None:
        ends = {"source": text(row, "start_id") or "", "target": text(row, "end_id") or ""}
        self.edges.open("edge", ends)
        self.edges.element("data", {"key": f"edge_{_ID}"}, text(row, "id") or "")
        for name, value in _values(self.edge_columns, row):
            self.edges.element("data", {"key": f"edge_{name}"}, value)
        self.edges.close("edge")

    def end_nodes(self) -> None:
        """Edges follow without an element around them."""

    def end(self, tail: TableTail) -> None:
        counts = {"node_count": str(self.node_count), "edge_count": str(self.edge_count)}
        for name, value in {**afterwards(tail), **counts}.items():
            if value:
                self.xml.element("data", {"key": f"graph_{name}"}, value)
        self.xml.close("graph")
        self.xml.close("graphml")


def _values(columns: Iterable[TableColumn], row: Row) -> Iterable[tuple[str, str]]:
    return ((column.name, value) for column in columns if (value := plain(row.get(column.name))))
