"""What is around an actor or a region, for drawing: the nodes up to some distance and the statements between them.

Filters come first: what they leave out is neither drawn nor counted, and leads nowhere. At a hub only some statements
of each kind and direction lead on; how many are not drawn stands beside them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, cast

from graph.analysis.core.keys import Key, NodeId, NodeKey, StatementKey, node, statement
from graph.analysis.core.request import QueryContext, require_existing, require_nonempty, require_range
from graph.analysis.core.statement_names import StatementName, kind_of, types_of
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
    """Ein Knoten des Bildes / a node of the picture."""

    node: Annotated[NodeKey, "Der Akteur oder das Gebiet / the actor or region."]
    id: Annotated[str, "Globale Kennung / global id."]
    name: Annotated[str, "Name / name."]
    short_name: Annotated[str | None, "Kurzname / short name."]
    actor_kind: Annotated[ActorKind | None, "Art des Akteurs; leer bei Gebieten / kind of actor; null for regions."]
    region_kind: Annotated[RegionKind | None, "Art des Gebiets; leer bei Akteuren / kind of region; null for actors."]
    distance: Annotated[int, "Wie viele Aussagen er von der Mitte entfernt ist / statements away from the centre."]
    degree: Annotated[
        int | None,
        "Wie viele der gewählten Aussagen er am Stichtag hat, gezeigt oder nicht; leer bei einem großen Knoten am "
        "Rand, der nicht gezählt wurde / how many of the chosen statements it has on the day, shown or not; null for "
        "a hub at the rim, which was not counted.",
    ]


@dataclass(frozen=True, slots=True)
class NeighbourhoodLink:
    """Eine Aussage zwischen zwei Knoten des Bildes / a statement between two nodes of the picture."""

    statement: Annotated[StatementKey, "Die Aussage / the statement."]
    kind: Annotated[StatementName, "Ihre Art / its kind."]
    source: Annotated[str, "Kennung des Knotens, von dem sie ausgeht / id of the node where it begins."]
    target: Annotated[str, "Kennung des Knotens, zu dem sie führt / id of the node where it ends."]


@dataclass(frozen=True, slots=True)
class NeighbourhoodMore:
    """Was an einem Knoten nicht gezeigt wird: „n weitere“ / what is not shown at a node: “n more”."""

    id: Annotated[str, "Kennung des Knotens / id of the node."]
    kind: Annotated[StatementName, "Art der Aussagen / kind of the statements."]
    outgoing: Annotated[bool, "Ob sie vom Knoten ausgehen / whether they begin at the node."]
    count: Annotated[int, "Wie viele am Stichtag gelten und nicht gezeigt werden / how many are not shown on the day."]


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Die Umgebung eines Knotens / the neighbourhood of a node.

    Zwischen zwei gezeigten Knoten fehlt keine Aussage / between two nodes that are shown no statement is missing.
    """

    nodes: Annotated[tuple[NeighbourhoodNode, ...], "Die Knoten, die nächsten zuerst / the nodes, the nearest first."]
    links: Annotated[tuple[NeighbourhoodLink, ...], "Alle Aussagen zwischen ihnen / all statements between them."]
    more: Annotated[tuple[NeighbourhoodMore, ...], "Was nicht gezeigt wird / what is not shown."]


@dataclass(frozen=True)
class Found:
    """What was read: nodes, statements and counts refer to nodes by the database's number."""

    nodes: list[list[Any]]
    counts: list[list[Any]]
    links: list[list[Any]]
    uncounted: list[int]


async def neighbourhood(
    context: QueryContext,
    *,
    of: Annotated[NodeId, "Die Mitte: ein Akteur oder ein Gebiet / the centre: an actor or a region."],
    depth: Annotated[int, "Wie weit: 1 bis 3 Aussagen / how far: 1 to 3 statements."] = 1,
    kinds: Annotated[
        tuple[StatementName, ...] | None, "Nur diese Arten von Aussagen / only statements of these kinds."
    ] = None,
    actor_kinds: Annotated[
        tuple[ActorKind, ...] | None,
        "Nur diese Arten von Akteuren; die Mitte und Gebiete bleiben / only actors of these kinds; the centre and "
        "regions stay.",
    ] = None,
    limit_per_kind: Annotated[
        int,
        "Wie viele Aussagen einer Art und Richtung von einem Knoten weiterführen, 1 bis 100; bestätigte zuerst, dann "
        "die zuletzt bestätigten / how many statements of one kind and direction lead on from a node, 1 to 100; "
        "confirmed ones first, then those confirmed last.",
    ] = 20,
    on: Annotated[date | None, "Stichtag; Vorgabe: heute / the day; default: today."] = None,
) -> Neighbourhood:
    """Umgebung eines Akteurs oder Gebiets zum Zeichnen: Knoten, alle Aussagen zwischen ihnen, und wie viele an jedem
    Knoten nicht gezeigt werden / what is around an actor or region, for drawing: nodes, all statements between them,
    and how many are not shown at each node."""
    centre = node(of)
    x = await context.read(
        "read_neighbourhood",
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
    require_existing(centre.space.lower(), [centre.key], [centre.key] if x else ())
    return drawn(Found(*cast("list[list[Any]]", x)))


def drawn(found: Found) -> Neighbourhood:
    """The picture. TooExpensive, if it has more nodes or statements than anybody can read."""
    _must_be_readable("nodes", len(found.nodes), MOST_NODES)
    _must_be_readable("statements", len(found.links), MOST_LINKS)
    ids = {number: f"{space}:{key}" for number, space, key, *_ in found.nodes}
    degrees = Counter[int]()
    for number, _, _, count in found.counts:
        degrees[number] += count
    nodes = [_node(row, None if row[0] in found.uncounted else degrees[row[0]]) for row in found.nodes]
    nodes.sort(key=lambda node: (node.distance, node.id))
    links = [
        NeighbourhoodLink(statement(type_, id_), kind_of(type_), ids[start], ids[end])
        for type_, id_, start, end in found.links
    ]
    links.sort(key=lambda link: link.statement)
    return Neighbourhood(tuple(nodes), tuple(links), _more(found, ids, [node.id for node in nodes]))


def _must_be_readable(what: str, count: int, most: int) -> None:
    if count > most:
        raise TooExpensive(
            f"The neighbourhood has at least {count} {what}, {most} can be drawn.",
            hint="Give a smaller `depth` or `limitPerKind`, or only some `kinds` or `actorKinds`.",
            cost={what: count, "limit": most},
        )


def _node(row: list[Any], degree: int | None) -> NeighbourhoodNode:
    _, space, key, name, short_name, kind, distance = row
    kinds = (ActorKind(kind), None) if space == "Actor" else (None, RegionKind(kind))
    return NeighbourhoodNode(
        NodeKey(Key(space, key)), f"{space}:{key}", name, short_name, *kinds, distance=distance, degree=degree
    )


def _more(found: Found, ids: dict[int, str], order: list[str]) -> tuple[NeighbourhoodMore, ...]:
    """What each node has less what is shown. A statement about a node itself begins there, it is counted once."""
    shown = Counter[tuple[int, str, bool]]()
    for type_, _, start, end in found.links:
        shown[start, type_, True] += 1
        if end != start:
            shown[end, type_, False] += 1
    rest = [
        NeighbourhoodMore(ids[number], kind_of(type_), outgoing, count - shown[number, type_, outgoing])
        for number, type_, outgoing, count in found.counts
        if count > shown[number, type_, outgoing]
    ]
    place = {id_: i for i, id_ in enumerate(order)}
    names = list(StatementName)
    return tuple(sorted(rest, key=lambda more: (place[more.id], names.index(more.kind), not more.outgoing)))
