"""The question `neighbourhood`: the nodes around an actor or region up to some distance, and the statements between
them, for drawing.

Filters apply first: a statement or actor that they exclude is neither drawn, counted nor followed. From each node, only
`limit_per_kind` statements of one kind and direction are followed; the others are counted in `more`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core.keys import EntityKey, NodeId, NodeKey, StatementKey, node_key, statement_key
from graph.analysis.core.request import (
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_nonempty,
    require_range,
)
from graph.analysis.core.statement_names import StatementName, kind_of, types_of
from graph.compile.records import record_query
from graph.errors import TooExpensive
from graph.model.enums import ActorKind, RegionKind
from graph.model.statements import STATEMENTS

MAX_DEPTH, MAX_PER_KIND = 3, 100
# A larger picture is unreadable.
MAX_NODES, MAX_LINKS = 1_000, 5_000
# A node at the rim with more statements, of any day, gets no degree: counting them would take most of the time.
MAX_COUNTED_DEGREE = 500


@dataclass(frozen=True, slots=True)
class NeighbourhoodNode:
    """A node of the neighbourhood."""

    node: Annotated[NodeKey, "The actor or region."]
    id: Annotated[str, "The global id."]
    name: Annotated[str, "The name."]
    short_name: Annotated[str | None, "The short name; null if there is none."]
    actor_kind: Annotated[ActorKind | None, "The kind of actor; null for regions."]
    region_kind: Annotated[RegionKind | None, "The kind of region; null for actors."]
    distance: Annotated[int, "The distance from the centre, as a number of statements."]
    degree: Annotated[
        int | None,
        "The number of chosen statements that the node has on the day, shown or not; null for a hub at the rim,"
        " which was not counted.",
    ]


@dataclass(frozen=True, slots=True)
class NeighbourhoodLink:
    """A statement between two nodes of the neighbourhood."""

    statement: Annotated[StatementKey, "The statement."]
    kind: Annotated[StatementName, "The kind of the statement."]
    source: Annotated[str, "The global id of the node at which the statement begins."]
    target: Annotated[str, "The global id of the node at which the statement ends."]


@dataclass(frozen=True, slots=True)
class NeighbourhoodMore:
    """The statements at a node that are not shown (“n more”)."""

    id: Annotated[str, "The global id of the node."]
    kind: Annotated[StatementName, "The kind of the statements."]
    outgoing: Annotated[bool, "Whether the statements begin at the node."]
    count: Annotated[int, "The number of statements that hold on the day and are not shown."]


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """The neighbourhood of a node; no statement between two shown nodes is missing."""

    nodes: Annotated[tuple[NeighbourhoodNode, ...], "The nodes; the nearest ones come first."]
    links: Annotated[tuple[NeighbourhoodLink, ...], "All statements between these nodes."]
    more: Annotated[tuple[NeighbourhoodMore, ...], "The statements that are not shown, by node and kind."]


class NeighbourhoodNodeRecord(NamedTuple):
    node: int
    space: str
    key: str
    name: str
    short_name: str | None
    kind: str
    distance: int


class StatementCountRecord(NamedTuple):
    node: int
    type: str
    outgoing: bool
    number: int


class NeighbourhoodLinkRecord(NamedTuple):
    type: str
    id: str
    start: int
    end: int


class NeighbourhoodRecords(NamedTuple):
    """Counts and links refer to nodes by the database's number."""

    nodes: list[NeighbourhoodNodeRecord]
    counts: list[StatementCountRecord]
    links: list[NeighbourhoodLinkRecord]
    uncounted: list[int]


READ_NEIGHBOURHOOD = record_query("read_neighbourhood", NeighbourhoodRecords)


async def neighbourhood(
    context: QueryContext,
    *,
    of: Annotated[NodeId, "The centre: an actor or a region."],
    depth: Annotated[int, "The greatest distance from the centre, 1–3 statements."] = 1,
    kinds: Annotated[tuple[StatementName, ...] | None, "Only statements of these kinds count."] = None,
    actor_kinds: Annotated[
        tuple[ActorKind, ...] | None,
        "Only actors of these kinds are shown; the centre and regions are always shown.",
    ] = None,
    limit_per_kind: Annotated[
        int,
        "The greatest number of statements of one kind and direction that lead on from a node, 1–100; confirmed"
        " statements come first, then those that were confirmed last.",
    ] = 20,
    on: Annotated[date | None, "The reference day; the default is today."] = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> Neighbourhood:
    """The neighbourhood of an actor or region, for drawing: nodes, all statements between them, and the number of
    statements at each node that are not shown."""
    centre, as_of = node_key(of), context.as_of(on, confirmed_within)
    records = await context.read_optional(
        READ_NEIGHBOURHOOD,
        space=centre.space,
        key=centre.key,
        depth=require_range("depth", depth, 1, MAX_DEPTH),
        types=list(STATEMENTS) if kinds is None else sorted(types_of(require_nonempty("kinds", kinds))),
        actor_kinds=None
        if actor_kinds is None
        else [str(kind) for kind in require_nonempty("actorKinds", actor_kinds)],
        limit=require_range("limitPerKind", limit_per_kind, 1, MAX_PER_KIND),
        most=MAX_NODES,
        hub=MAX_COUNTED_DEGREE,
        day=as_of.day,
        confirmed_since=as_of.confirmed_since,
    )
    require_existing(centre.space.lower(), [centre.key], [centre.key] if records else ())
    assert records is not None
    return neighbourhood_of(records)


def neighbourhood_of(records: NeighbourhoodRecords) -> Neighbourhood:
    """The answer from what the database returns. Raises TooExpensive if there are too many nodes or statements to
    draw."""
    _require_readable("nodes", len(records.nodes), MAX_NODES)
    _require_readable("statements", len(records.links), MAX_LINKS)
    ids = {record.node: f"{record.space}:{record.key}" for record in records.nodes}
    degrees = Counter[int]()
    for count in records.counts:
        degrees[count.node] += count.number
    nodes = [
        _node(record, None if record.node in records.uncounted else degrees[record.node]) for record in records.nodes
    ]
    nodes.sort(key=lambda node: (node.distance, node.id))
    links = [
        NeighbourhoodLink(statement_key(link.type, link.id), kind_of(link.type), ids[link.start], ids[link.end])
        for link in records.links
    ]
    links.sort(key=lambda link: link.statement)
    return Neighbourhood(tuple(nodes), tuple(links), _more(records, ids, [node.id for node in nodes]))


def _require_readable(what: str, count: int, most: int) -> None:
    if count > most:
        raise TooExpensive(
            f"The neighbourhood has at least {count} {what}, {most} can be drawn.",
            hint="Give a smaller `depth` or `limitPerKind`, or only some `kinds` or `actorKinds`.",
            cost={what: count, "limit": most},
        )


def _node(record: NeighbourhoodNodeRecord, degree: int | None) -> NeighbourhoodNode:
    is_actor = record.space == "Actor"
    return NeighbourhoodNode(
        node=NodeKey(EntityKey(record.space, record.key)),
        id=f"{record.space}:{record.key}",
        name=record.name,
        short_name=record.short_name,
        actor_kind=ActorKind(record.kind) if is_actor else None,
        region_kind=None if is_actor else RegionKind(record.kind),
        distance=record.distance,
        degree=degree,
    )


def _more(records: NeighbourhoodRecords, ids: dict[int, str], order: list[str]) -> tuple[NeighbourhoodMore, ...]:
    """For each node, the number of its statements that are not shown. `order`: the ids of the nodes in order.

    A statement from a node to itself counts once, as outgoing.
    """
    shown = Counter[tuple[int, str, bool]]()
    for link in records.links:
        shown[link.start, link.type, True] += 1
        if link.end != link.start:
            shown[link.end, link.type, False] += 1
    more = [
        NeighbourhoodMore(ids[count.node], kind_of(count.type), count.outgoing, hidden)
        for count in records.counts
        if (hidden := count.number - shown[count.node, count.type, count.outgoing]) > 0
    ]
    position = {id_: i for i, id_ in enumerate(order)}
    kinds = list(StatementName)
    return tuple(sorted(more, key=lambda entry: (position[entry.id], kinds.index(entry.kind), not entry.outgoing)))
