"""What is around an actor or a region, for drawing: the nodes up to some distance and the statements between them.

Filters come first: what they leave out is neither drawn nor counted, and leads nowhere. At a hub only some statements
of each kind and direction lead on; how many are not drawn stands beside them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core.keys import EntityKey, NodeId, NodeKey, StatementKey, node_key, statement_key
from graph.analysis.core.request import QueryContext, require_existing, require_nonempty, require_range
from graph.analysis.core.statement_names import StatementName, kind_of, types_of
from graph.compile.records import record_query
from graph.errors import TooExpensive
from graph.model.enums import ActorKind, RegionKind
from graph.model.statements import STATEMENTS

MOST_DEPTH, MOST_PER_KIND = 3, 100
MOST_NODES, MOST_LINKS = 1_000, 5_000
"""Of a picture that somebody can still read."""
HUB = 500
"""Statements of all days; a node at the rim with more is not counted: reading them would take longer than all else."""


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


class NodeRecord(NamedTuple):
    node: int
    space: str
    key: str
    name: str
    short_name: str | None
    kind: str
    distance: int


class CountRecord(NamedTuple):
    node: int
    type: str
    outgoing: bool
    number: int


class LinkRecord(NamedTuple):
    type: str
    id: str
    start: int
    end: int


class NeighbourhoodRecords(NamedTuple):
    """Counts and links refer to nodes by the database's number."""

    nodes: list[NodeRecord]
    counts: list[CountRecord]
    links: list[LinkRecord]
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
) -> Neighbourhood:
    """The neighbourhood of an actor or region, for drawing: nodes, all statements between them, and the number of
    statements at each node that are not shown."""
    centre = node_key(of)
    records = await context.read_optional(
        READ_NEIGHBOURHOOD,
        space=centre.space,
        key=centre.key,
        depth=require_range("depth", depth, 1, MOST_DEPTH),
        types=list(STATEMENTS) if kinds is None else sorted(types_of(require_nonempty("kinds", kinds))),
        actor_kinds=None
        if actor_kinds is None
        else [str(kind) for kind in require_nonempty("actorKinds", actor_kinds)],
        limit=require_range("limitPerKind", limit_per_kind, 1, MOST_PER_KIND),
        most=MOST_NODES,
        hub=HUB,
        day=on or context.today,
    )
    require_existing(centre.space.lower(), [centre.key], [centre.key] if records else ())
    assert records is not None
    return drawn(records)


def drawn(records: NeighbourhoodRecords) -> Neighbourhood:
    """The picture. TooExpensive, if it has more nodes or statements than anybody can read."""
    _must_be_readable("nodes", len(records.nodes), MOST_NODES)
    _must_be_readable("statements", len(records.links), MOST_LINKS)
    ids = {number: f"{space}:{key}" for number, space, key, *_ in records.nodes}
    degrees = Counter[int]()
    for number, _, _, count in records.counts:
        degrees[number] += count
    nodes = [_node(r, None if r.node in records.uncounted else degrees[r.node]) for r in records.nodes]
    nodes.sort(key=lambda node: (node.distance, node.id))
    links = [
        NeighbourhoodLink(statement_key(type_, id_), kind_of(type_), ids[start], ids[end])
        for type_, id_, start, end in records.links
    ]
    links.sort(key=lambda link: link.statement)
    return Neighbourhood(tuple(nodes), tuple(links), _more(records, ids, [node.id for node in nodes]))


def _must_be_readable(what: str, count: int, most: int) -> None:
    if count > most:
        raise TooExpensive(
            f"The neighbourhood has at least {count} {what}, {most} can be drawn.",
            hint="Give a smaller `depth` or `limitPerKind`, or only some `kinds` or `actorKinds`.",
            cost={what: count, "limit": most},
        )


def _node(record: NodeRecord, degree: int | None) -> NeighbourhoodNode:
    _, space, key, name, short_name, kind, distance = record
    kinds = (ActorKind(kind), None) if space == "Actor" else (None, RegionKind(kind))
    return NeighbourhoodNode(
        NodeKey(EntityKey(space, key)), f"{space}:{key}", name, short_name, *kinds, distance=distance, degree=degree
    )


def _more(records: NeighbourhoodRecords, ids: dict[int, str], order: list[str]) -> tuple[NeighbourhoodMore, ...]:
    """What each node has less what is shown. A statement about a node itself begins there, it is counted once."""
    shown = Counter[tuple[int, str, bool]]()
    for type_, _, start, end in records.links:
        shown[start, type_, True] += 1
        if end != start:
            shown[end, type_, False] += 1
    rest = [
        NeighbourhoodMore(ids[number], kind_of(type_), outgoing, count - shown[number, type_, outgoing])
        for number, type_, outgoing, count in records.counts
        if count > shown[number, type_, outgoing]
    ]
    place = {id_: i for i, id_ in enumerate(order)}
    names = list(StatementName)
    return tuple(sorted(rest, key=lambda more: (place[more.id], names.index(more.kind), not more.outgoing)))
