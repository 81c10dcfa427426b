"""The question `networkMap`: the whole network, with its nodes in groups by region, for drawing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, cast

import numpy as np

from graph.analysis.core.keys import NodeKey, RegionId, RegionKey, region_key
from graph.analysis.core.regions import region_at
from graph.analysis.core.request import ConfirmedWithinAnswer, ConfirmedWithinArgument, QueryContext, require_range
from graph.analysis.core.snapshot import NO_DAY, TYPES, Ints, Snapshot
from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, kind_of, types_of
from graph.analysis.network.centrality_finding import CentralityFinding, NetworkAnswer
from graph.analysis.network.centrality_measures import degrees
from graph.analysis.network.homes import Homes
from graph.analysis.network.simple_graph import SimpleGraph, connecting
from graph.analysis.network.subgraph import SubgraphFilter
from graph.errors import TooExpensive
from graph.model.enums import ActorKind, Certainty, RegionKind
from graph.model.validity import AsOf

# A larger picture is unreadable.
MAX_NODES, MAX_LINKS = 5_000, 50_000


@dataclass(frozen=True, slots=True)
class NetworkMapGroup:
    """Nodes that belong to the same region: actors that cover or govern it or a part of it, or that are located there;
    authorities of a Land or of the country belong to that."""

    region: Annotated[RegionKey, "The government region, Land or country."]
    id: Annotated[str, "The global id of the region."]
    name: Annotated[str, "The name of the region."]
    kind: Annotated[RegionKind, "The kind of the region."]
    node_count: Annotated[int, "The number of its nodes in `nodes`."]


@dataclass(frozen=True, slots=True)
class NetworkMapNode:
    """A node of the network."""

    node: Annotated[NodeKey, "The actor or region."]
    id: Annotated[str, "The global id."]
    name: Annotated[str, "The name."]
    name_en: Annotated[str | None, "The English name; null if there is none."]
    short_name: Annotated[str | None, "The short name; null if there is none."]
    actor_kind: Annotated[ActorKind | None, "The kind of actor; null for regions."]
    region_kind: Annotated[RegionKind | None, "The kind of region; null for actors."]
    group: Annotated[str | None, "The global id of the region of its group; null if no region is known."]
    degree: Annotated[int, "The number of different neighbours, shown or not."]


@dataclass(frozen=True, slots=True)
class NetworkMapLink:
    """All statements of one kind from one node to another."""

    source: Annotated[str, "The global id of the node at which the statements begin."]
    target: Annotated[str, "The global id of the node at which they end."]
    kind: Annotated[StatementName, "The kind of the statements."]
    statement_count: Annotated[int, "The number of statements."]
    certainty: Annotated[Certainty, "CONFIRMED if one of them is confirmed, else ASSUMED."]
    last_confirmed: Annotated[date | None, "The latest day on which one was confirmed; null if none was."]


@dataclass(frozen=True, slots=True)
class NetworkMap(NetworkAnswer):
    """The whole network on a day, or a part of it."""

    on: Annotated[date, "The day on which the statements hold."]
    confirmed_within: ConfirmedWithinAnswer
    groups: Annotated[tuple[NetworkMapGroup, ...], "The groups: the country, then the others by AGS."]
    nodes: Annotated[tuple[NetworkMapNode, ...], "The nodes; those with the most neighbours come first."]
    links: Annotated[tuple[NetworkMapLink, ...], "The links between these nodes."]
    node_count: Annotated[int, "The number of connected nodes, of which `nodes` are the first."]


async def network_map(
    context: QueryContext,
    *,
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "The kinds of statements that count; by default all kinds between actors. With COVERAGE, LOCATION or "
        "GOVERNANCE, regions are nodes too.",
    ] = None,
    actor_kinds: Annotated[
        tuple[ActorKind, ...] | None, "Only actors of these kinds are nodes; by default all kinds."
    ] = None,
    within: Annotated[RegionId | None, "Only actors located in this region or inside it are nodes."] = None,
    first: Annotated[
        int, "The greatest number of nodes to return, 1–5000; those with the most neighbours."
    ] = MAX_NODES,
    on: Annotated[date | None, "The day on which the statements hold; the default is today."] = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> NetworkMap:
    """The whole network for drawing: all connected actors in groups by region, and the links between them. Several
    statements of one kind between the same two nodes are one link."""
    require_range("first", first, 1, MAX_NODES)
    types = types_of(KINDS_BETWEEN_ACTORS if kinds is None else kinds)
    chosen_kinds = None if actor_kinds is None else frozenset(actor_kinds)
    as_of = context.as_of(on, confirmed_within)
    request = _NetworkMapRequest(SubgraphFilter(as_of.day, types, chosen_kinds, within), first, as_of)
    snapshot = await context.snapshot()
    return await context.worked_out(snapshot, request, lambda: asyncio.to_thread(_answer, context, snapshot, request))


@dataclass(frozen=True)
class _NetworkMapRequest:
    subgraph: SubgraphFilter
    first: int
    as_of: AsOf


def _answer(context: QueryContext, snapshot: Snapshot, request: _NetworkMapRequest) -> NetworkMap:
    graph = request.subgraph.graph(snapshot, context.reader)
    degree = degrees(graph.adjacency)
    shown = np.argsort(-degree, kind="stable")[: request.first]
    positions = graph.positions[shown]
    homes = Homes(snapshot.view(context.reader, request.as_of.day, ["COVERS", "GOVERNS", "LOCATED_IN"])).of(positions)
    return NetworkMap(
        on=request.as_of.day,
        confirmed_within=request.as_of.months,
        groups=_groups(graph, homes),
        nodes=tuple(
            _node(graph, position, homes, count)
            for position, count in zip(positions.tolist(), degree[shown].tolist(), strict=True)
        ),
        links=_links(graph, positions, request.as_of),
        node_count=len(graph.positions),
        _finding=CentralityFinding(graph, degree, request.as_of.day.isoformat()),
    )


def _id(graph: SimpleGraph, position: int) -> str:
    return ":".join(graph.key_at(position))


def _groups(graph: SimpleGraph, homes: Mapping[int, int]) -> tuple[NetworkMapGroup, ...]:
    counts = Counter(homes.values())
    regions = {position: region_at(graph.view, position) for position in counts}
    order = sorted(counts, key=lambda position: (regions[position].kind is not RegionKind.COUNTRY, position))
    return tuple(
        NetworkMapGroup(
            region=region_key(regions[position].ags),
            id=_id(graph, position),
            name=regions[position].name,
            kind=regions[position].kind,
            node_count=counts[position],
        )
        for position in order
    )


def _node(graph: SimpleGraph, position: int, homes: Mapping[int, int], degree: int) -> NetworkMapNode:
    nodes = graph.view.nodes
    kind, home = nodes.kind_at(position), homes.get(position)
    return NetworkMapNode(
        node=graph.key_at(position),
        id=_id(graph, position),
        name=nodes.names[position],
        name_en=nodes.names_en[position] or None,
        short_name=nodes.short_names[position] or None,
        actor_kind=kind if isinstance(kind, ActorKind) else None,
        region_kind=kind if isinstance(kind, RegionKind) else None,
        group=None if home is None else _id(graph, home),
        degree=degree,
    )


def _links(graph: SimpleGraph, positions: Ints, as_of: AsOf) -> tuple[NetworkMapLink, ...]:
    """In the order of the types and of the keys of their ends. Raises TooExpensive if there are too many."""
    table, statements = graph.view.statements, connecting(graph.view)
    is_shown = np.zeros(len(graph.view.nodes), np.bool_)
    is_shown[positions] = True
    statements = statements[is_shown[table.start[statements]] & is_shown[table.end[statements]]]
    keys = np.stack((table.type[statements], table.start[statements], table.end[statements]), axis=1).astype(np.int64)
    links, link_of, counts = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    link_of = link_of.reshape(-1)
    if len(links) > MAX_LINKS:
        raise TooExpensive(
            f"The network has {len(links)} links, {MAX_LINKS} can be drawn.",
            hint="Give a smaller `first`, or only some `kinds` or `actorKinds`.",
            cost={"links": len(links), "limit": MAX_LINKS},
        )
    confirmed, latest = np.zeros(len(links), np.bool_), np.full(len(links), NO_DAY, np.int64)
    np.logical_or.at(confirmed, link_of, table.confirmed(statements, as_of))
    np.maximum.at(latest, link_of, table.last_confirmed[statements])
    ids = {position: _id(graph, position) for position in positions.tolist()}
    columns: tuple[Sequence[int], ...] = (
        *cast("list[list[int]]", links.T.tolist()),
        counts.tolist(),
        confirmed.tolist(),
        latest.tolist(),
    )
    return tuple(
        NetworkMapLink(
            source=ids[start],
            target=ids[end],
            kind=kind_of(TYPES[int(type_)]),
            statement_count=count,
            certainty=Certainty.CONFIRMED if is_confirmed else Certainty.ASSUMED,
            last_confirmed=_day(day),
        )
        for type_, start, end, count, is_confirmed, day in zip(*columns, strict=True)
    )


def _day(number: int) -> date | None:
    """None if there is no day, or none that Python has."""
    return date.fromordinal(number) if NO_DAY < number <= date.max.toordinal() else None
