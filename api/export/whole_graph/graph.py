"""The graph for the formats of graphs: statements, and every node and source that they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from api.export import parameters as p
from api.export.actor_tables import actors_within
from api.export.graph_tables import touching
from api.export.named_table import Data, NamedTable, SourcedRow, TablePart, connection
from api.export.parameters import TableRequest
from api.export.whole_graph.edges import edge_parts, with_end
from api.export.whole_graph.named_records import NamedRecords, rest
from api.export.whole_graph.nodes import ACTORS_OF_GRAPH, KEYS_AT_A_TIME, REGIONS_OF_GRAPH
from api.export.whole_graph.writers import COLUMNS, FORMATS_OF_GRAPH


def graph_parts(request: TableRequest) -> Iterator[TablePart]:
    """First the statements, then nodes. Each is to be read before the next one is asked for: in the end come those that
    rows before them name, also of other days and places, so that nothing in the file points to what is not there.

    Without `kinds`, `service` and `actorKinds` also nodes come that no statement names.
    """
    named = NamedRecords()
    is_narrowed = bool(request["service"] or request["actorKinds"])
    if is_narrowed:
        chosen: dict[str, None] = {}
        yield _chosen_actors(request, chosen)
        keys = list(chosen)
        for at in range(0, len(keys), KEYS_AT_A_TIME):
            some = keys[at : at + KEYS_AT_A_TIME]
            yield from map(named.noting, edge_parts(request, partial(with_end, keys=some), request["kinds"]))
        if request["kinds"] is None:
            yield from map(named.noting, ACTORS_OF_GRAPH.parts_by_key(request, keys))
    else:
        within: str | None = request["within"]
        yield from map(named.noting, edge_parts(request, partial(touching, within=within), request["kinds"]))
        if request["kinds"] is None:
            part = None if within == "DE" else within
            actors = actors_within(part) if part else None
            regions = {"ags": {"startsWith": part}} if part else None
            yield named.noting(ACTORS_OF_GRAPH.part(request, actors, as_of=request.as_of))
            yield named.noting(REGIONS_OF_GRAPH.part(request, regions, as_of=request.as_of))
    yield from rest(request, named)


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
    formats=FORMATS_OF_GRAPH,
)
