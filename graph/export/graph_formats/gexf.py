"""GEXF 1.3, which Gephi and Gephi Lite read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from graph.export.graph_formats.graph_rows import about, plain, span, text
from graph.export.graph_formats.xml_writer import XML_TYPES, XmlElements, XmlGraphWriter
from graph.export.table import Row, TableColumn, TableTail, Word

_NAMESPACE = "http://gexf.net/1.3"


class GexfWriter(XmlGraphWriter):
    """A directed, dynamic graph: a spell is the time in which a statement is known to hold, or an actor to exist.

    Gephi merges edges between the same two nodes unless their `kind` differs, so that of the second one is numbered:
    `FUNDING`, `FUNDING 2`.
    """

    def begin(self) -> None:
        self._parallel: Counter[tuple[str, str, str]] = Counter()
        said, xml = about(self.head), self.xml
        xml.declaration()
        xml.open("gexf", {"xmlns": _NAMESPACE, "version": "1.3"})
        xml.open("meta", {"lastmodifieddate": loaded} if (loaded := said.get("loaded_at", "")[:10]) else {})
        xml.element("creator", text="prevnet")
        xml.element("description", text="\n".join(f"{name}: {value}" for name, value in said.items()))
        xml.close("meta")
        mode = {"mode": "dynamic", "timeformat": "date", "timerepresentation": "interval"}
        xml.open("graph", {"defaultedgetype": "directed", **mode})
        for domain, columns in (("node", self.node_columns), ("edge", self.edge_columns)):
            xml.open("attributes", {"class": domain, "mode": "static"})
            for column in columns:
                type_ = XML_TYPES.get(column.type, "string")
                xml.element("attribute", {"id": column.name, "title": column.name, "type": type_})
            xml.close("attributes")
        xml.open("nodes")
        self.edges.open("edges")

    def write_node(self, row: Row) -> None:
        self.xml.open("node", {"id": text(row, "id") or "", "label": text(row, "name") or ""})
        _write_attributes(self.xml, self.node_columns, row)
        self.xml.close("node")

    def write_edge(self, row: Row) -> None:
        start, end = text(row, "start_id") or "", text(row, "end_id") or ""
        word = row["statement_kind"]
        assert isinstance(word, Word)
        self._parallel[start, end, word.value] += 1
        number = self._parallel[start, end, word.value]
        kind = word.value if number == 1 else f"{word.value} {number}"
        attributes = {"source": start, "target": end, "kind": kind, "label": self.head.text(word)}
        self.edges.open("edge", {"id": text(row, "id") or "", **attributes})
        _write_attributes(self.edges, self.edge_columns, row)
        self.edges.close("edge")

    def end_nodes(self) -> None:
        self.xml.close("nodes")
        self.edges.close("edges")

    def end(self, tail: TableTail) -> None:  # noqa: ARG002 - `meta` comes first
        self.xml.close("graph")
        self.xml.close("gexf")


def _write_attributes(xml: XmlElements, columns: Iterable[TableColumn], row: Row) -> None:
    xml.open("attvalues")
    for column in columns:
        if value := plain(row.get(column.name)):
            xml.element("attvalue", {"for": column.name, "value": value})
    xml.close("attvalues")
    days = span(row)
    if bounds := {name: day for name, day in (("start", days.first), ("end", days.last)) if day}:
        xml.open("spells")
        xml.element("spell", bounds)
        xml.close("spells")
