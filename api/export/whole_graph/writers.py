"""The writers of the formats of graphs."""

from __future__ import annotations

from typing import IO, Final

from api.export.whole_graph.edges import EDGE_COLUMNS
from api.export.whole_graph.nodes import NODE_COLUMNS, SOURCE_COLUMNS
from graph.export.graph_formats.follow_the_money import FollowTheMoneyWriter
from graph.export.graph_formats.gexf import GexfWriter
from graph.export.graph_formats.graphml import GraphmlWriter
from graph.export.graph_formats.json_ld import JsonLdWriter
from graph.export.graph_formats.resources import Linker
from graph.export.graph_formats.turtle import TurtleWriter
from graph.export.table import TableHead, TableWriter

_XML_EDGES = tuple(column for column in EDGE_COLUMNS if column.name != "id")  # an edge has its id beside its attributes
COLUMNS = tuple({column.name: column for column in (*SOURCE_COLUMNS, *NODE_COLUMNS, *EDGE_COLUMNS)}.values())

FORMATS_OF_GRAPH: Final = ("graphml", "gexf", "jsonld", "ttl", "ftm.json")
LINKED_DATA: Final = ("jsonld", "ttl")
# In these, sources are records of their own; in the others, nodes and edges have their titles.
WITH_SOURCES: Final = frozenset((*LINKED_DATA, "ftm.json"))


def graph_writer(format_: str, head: TableHead, file: IO[bytes], site: str) -> TableWriter:
    match format_:
        case "graphml":
            return GraphmlWriter(head, file, NODE_COLUMNS, _XML_EDGES)
        case "gexf":
            return GexfWriter(head, file, NODE_COLUMNS, _XML_EDGES)
        case "ttl":
            return TurtleWriter(Linker(head, site, COLUMNS), file)
        case "jsonld":
            return JsonLdWriter(Linker(head, site, COLUMNS), file)
        case _:
            return FollowTheMoneyWriter(head, file)
