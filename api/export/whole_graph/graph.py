"""The graph for the formats of graphs: statements, and every node and source that they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from api.export import parameters as p
from api.export.named_table import PAGE, Data, NamedTable, SourcedRow, TablePart, connection
from api.export.parameters import TableRequest
from api.export.tables.actor_tables import actors_within
from api.export.tables.graph_tables import all_of, between, touching
from api.export.whole_graph.edges import edge_parts, with_end
from api.export.whole_graph.named_records import NamedRecords, rest
from api.export.whole_graph.nodes import ACTORS_OF_GRAPH, KEYS_AT_A_TIME, REGIONS_OF_GRAPH
from api.export.whole_graph.writers import COLUMNS, FORMATS_OF_GRAPH
from graph.model.declarations import StatementKind


def graph_parts(request: TableRequest) -> Iterator[TablePart]:
    """First the statements, then nodes. Each is to be read before the next one is asked for: in the end come those that
    rows before them name, also of other days and places, so that nothing in the file points to what is not there.

    Without `kinds` also nodes come that no statement names.
    """
    named = NamedRecords()
    if request["service"]:
        services: dict[str, None] = {}
        yield _services(request, services)
        keys = list(services)
        for at in range(0, len(keys), KEYS_AT_A_TIME):
            where = partial(_about_services, request, keys[at : at + KEYS_AT_A_TIME])
            yield from map(named.noting, edge_parts(request, where, request["kinds"]))
        if request["kinds"] is None:
            yield from map(named.noting, ACTORS_OF_GRAPH.parts_by_key(request, keys))
    else:
        yield from map(named.noting, _chosen_parts(request))
    yield from rest(request, named)


def _counted_parts(request: TableRequest) -> Iterator[TablePart] | None:
    """Which statements are about services is known once these were read."""
    return None if request["service"] else _chosen_parts(request)


def _chosen_parts(request: TableRequest) -> Iterator[TablePart]:
    yield from edge_parts(request, partial(_chosen, request), request["kinds"])
    if request["kinds"] is None:
        yield from _chosen_nodes(request)


def _chosen(request: TableRequest, kind: StatementKind) -> Data | None:
    """The filter of the table of statements."""
    return all_of(touching(kind, request["within"]), between(kind, request["actorKinds"]))


def _about_services(request: TableRequest, services: list[str], kind: StatementKind) -> Data | None:
    return all_of(with_end(kind, services), between(kind, request["actorKinds"]))


def _chosen_nodes(request: TableRequest) -> Iterator[TablePart]:
    """The actors of the kinds in the region; without kinds, also the regions in it."""
    within: str | None = None if request["within"] == "DE" else request["within"]
    kinds = {"kind": {"in": request["actorKinds"]}} if request["actorKinds"] else None
    actors = all_of(kinds, actors_within(within) if within else None)
    yield ACTORS_OF_GRAPH.part(request, actors, as_of=request.as_of)
    if not kinds:
        regions = {"ags": {"startsWith": within}} if within else None
        yield REGIONS_OF_GRAPH.part(request, regions, as_of=request.as_of)


_SERVICES = f"""query ExportServices($where: CounsellingServiceFilter, $asOf: Date, $after: String) {{
  counsellingServices(where: $where, asOf: $asOf, first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ slug }}
  }}
}}"""


def _services(request: TableRequest, found: dict[str, None]) -> TablePart:
    """Notes the keys of the services of the types in the region, and has no rows."""
    root = "counsellingServices"
    within: str | None = None if request["within"] == "DE" else request["within"]
    types = {"serviceType": {"in": request["service"]}}
    variables: Mapping[str, Any] = {
        "where": all_of(types, actors_within(within) if within else None),
        "asOf": request.as_of,
    }

    def rows(data: Data) -> Iterable[SourcedRow]:
        found.update(dict.fromkeys(node["slug"] for node in data[root]["nodes"]))
        return ()

    return replace(connection(_SERVICES, variables, root, lambda _: SourcedRow({})), rows=rows)


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
    counted=_counted_parts,
)
