"""The graph for the formats of graphs: statements, and every node and source that they name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import IO, Any, Final

from api.export import parameters as p
from api.export.actor_tables import actors_within
from api.export.columns import SOURCE_KEYS
from api.export.graph_tables import touching
from api.export.named_table import (
    KEYED_SOURCE,
    Data,
    NamedTable,
    SourcedRow,
    TablePart,
    connection,
    keyed_source_cells,
)
from api.export.parameters import TableRequest
from api.export.statements import FACT_FIELDS, STATEMENT_COLUMNS, own_text, statement_row
from api.export.whole_graph.nodes import (
    ACTORS_OF_GRAPH,
    KEYS_AT_A_TIME,
    NODE_COLUMNS,
    RECORD_KINDS,
    REGIONS_OF_GRAPH,
    SOURCE_COLUMNS,
    in_every_language,
    texts_by_language,
)
from graph.errors import Unavailable
from graph.export.graph_formats.follow_the_money import FollowTheMoneyWriter
from graph.export.graph_formats.gexf import GexfWriter
from graph.export.graph_formats.graph_rows import STATEMENT, plain, texts
from graph.export.graph_formats.graphml import GraphmlWriter
from graph.export.graph_formats.json_ld import JsonLdWriter
from graph.export.graph_formats.resources import Linker
from graph.export.graph_formats.turtle import TurtleWriter
from graph.export.table import CellType, Row, TableColumn, TableHead, TableWriter
from graph.model.declarations import End, StatementKind
from graph.model.statements import STATEMENT_KINDS

EDGE_COLUMNS = (*STATEMENT_COLUMNS, TableColumn("first_evidence", CellType.DAY), SOURCE_KEYS)
_XML_EDGES = tuple(column for column in EDGE_COLUMNS if column.name != "id")  # an edge has its id beside its attributes
COLUMNS = tuple({column.name: column for column in (*SOURCE_COLUMNS, *NODE_COLUMNS, *EDGE_COLUMNS)}.values())
# Formats in which sources are records of their own; in the others, nodes and edges have their titles.
_WITH_SOURCES: Final = frozenset(("jsonld", "ttl", "ftm.json"))


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


class Named:
    """Which records the rows name, and which of them were read, by global id."""

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


def graph_parts(request: TableRequest) -> Iterator[TablePart]:
    """First the statements, then nodes. Each is to be read before the next one is asked for: in the end come those that
    rows before them name, also of other days and places, so that nothing in the file points to what is not there.

    Without `kinds`, `service` and `actorKinds` also nodes come that no statement names.
    """
    named = Named()
    is_narrowed = bool(request["service"] or request["actorKinds"])
    if is_narrowed:
        chosen: dict[str, None] = {}
        yield _chosen_actors(request, chosen)
        keys = list(chosen)
        for at in range(0, len(keys), KEYS_AT_A_TIME):
            some = keys[at : at + KEYS_AT_A_TIME]
            yield from map(named.noting, _statement_parts(request, partial(_names_one, keys=some)))
        if request["kinds"] is None:
            yield from map(named.noting, ACTORS_OF_GRAPH.parts_by_key(request, keys))
    else:
        within: str | None = request["within"]
        yield from map(named.noting, _statement_parts(request, partial(touching, within=within)))
        if request["kinds"] is None:
            part = None if within == "DE" else within
            actors = actors_within(part) if part else None
            regions = {"ags": {"startsWith": part}} if part else None
            yield named.noting(ACTORS_OF_GRAPH.part(request, actors, as_of=request.as_of))
            yield named.noting(REGIONS_OF_GRAPH.part(request, regions, as_of=request.as_of))
    yield from _rest(request, named)


def _rest(request: TableRequest, named: Named) -> Iterator[TablePart]:
    """What is named and was not read. A region names the one around it, so there are several rounds."""
    types = [type_ for type_ in RECORD_KINDS if type_ != "Source" or request.format in _WITH_SOURCES]
    asked: set[str] = set()
    while missing := {type_: keys for type_ in types if (keys := named.missing(type_))}:
        ids = {f"{type_}:{key}" for type_, keys in missing.items() for key in keys}
        if ids & asked:
            raise Unavailable("The data changed while the graph was read.", hint="Ask again in a while.")
        asked |= ids
        for type_, keys in missing.items():
            yield from map(named.noting, RECORD_KINDS[type_].parts_by_key(request, keys))


# ---- the chosen actors

_CHOSEN = """query ExportChosen($where: {filter}, $asOf: Date, $after: String) {{
  {root}(where: $where, asOf: $asOf, first: 100, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ slug }}
  }}
}}"""


def _chosen_actors(request: TableRequest, chosen: dict[str, None]) -> TablePart:
    """Notes the keys of the actors that the parameters choose, and has no rows."""
    conditions: list[Data] = []
    if request["actorKinds"]:
        conditions.append({"kind": {"in": request["actorKinds"]}})
    if request["service"]:
        conditions.append({"serviceType": {"in": request["service"]}})
    if request["within"] and request["within"] != "DE":
        conditions.append(actors_within(request["within"]))
    root, filter_ = (
        ("counsellingServices", "CounsellingServiceFilter") if request["service"] else ("actors", "ActorFilter")
    )

    def rows(data: Data) -> Iterable[SourcedRow]:
        chosen.update(dict.fromkeys(node["slug"] for node in data[root]["nodes"]))
        return ()

    variables: Mapping[str, Any] = {"where": {"and": conditions}, "asOf": request.as_of}
    keys = connection(_CHOSEN.format(root=root, filter=filter_), variables, root, lambda _: SourcedRow({}))
    return replace(keys, rows=rows)


def _names_one(kind: StatementKind, keys: Sequence[str]) -> Data:
    """The filter of statements of which an end is one of the actors."""
    return {"or": [{end.name: {"slug": {"in": keys}}} for end in (kind.start, kind.end) if end.label != "Region"]}


# ---- statements


def _statements_of(kind: StatementKind) -> str:
    return f"""query ExportGraphStatements(
  $where: {kind.name}Filter, $asOf: Date, $on: Date!, $language: Language!, $after: String
) {{
  {kind.plural}(where: $where, asOf: $asOf, first: 100, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ __typename {FACT_FIELDS} firstEvidence {in_every_language("note")} {KEYED_SOURCE} {own_text(kind)} }}
  }}
}}"""


_STATEMENTS: Final = tuple((kind, _statements_of(kind)) for kind in STATEMENT_KINDS)


def _statement_parts(request: TableRequest, where: Callable[[StatementKind], Data | None]) -> Iterator[TablePart]:
    for kind, operation in _STATEMENTS:
        if request["kinds"] is None or kind.name.upper() in request["kinds"]:
            variables: Mapping[str, Any] = {
                "where": where(kind),
                "asOf": request.as_of,
                "on": request.day,
                "language": request.language,
            }
            yield connection(operation, variables, kind.plural, partial(_row, kind))


def _row(kind: StatementKind, statement: Data) -> SourcedRow:
    row = statement_row(statement)
    cells: Row = {
        **row.cells,
        "record": STATEMENT,
        "start_id": _end_id(kind.start, statement["start"]),
        "end_id": _end_id(kind.end, statement["end"]),
        "first_evidence": statement["firstEvidence"],
        **keyed_source_cells(statement),
        **texts_by_language("note", statement),
    }
    return row._replace(cells=cells)


def _end_id(end: End, node: Data) -> str:
    return f"{'Region' if end.label == 'Region' else 'Actor'}:{node['key']}"


GRAPH = NamedTable(
    "graph",
    COLUMNS,
    graph_parts,
    (
        p.choice("kinds", p.codes("StatementName"), many=True),
        p.choice("actorKinds", p.codes("ActorKind"), many=True),
        p.choice("service", p.codes("ServiceType"), many=True),
        p.region("within"),
        p.EVERY_DAY,
    ),
    every_day=lambda request: request["all"],
    formats=("graphml", "gexf", "jsonld", "ttl", "ftm.json"),
)
