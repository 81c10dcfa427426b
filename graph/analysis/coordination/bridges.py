"""What would connect two actors: a network or programme that one of them is in, else the shortest path between them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from graph.analysis.coordination.activity import Activity, is_tie, named_region
from graph.analysis.core.igraph_adapter import igraph
from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.snapshot import Edge
from graph.model.enums import ActorKind

# Hubs: nodes of higher degree are never proposed as a bridge.
HUB_DEGREE = 20
# A path over more actors than these is not proposed as a bridge.
MAX_INTERMEDIARIES = 3
_NOWHERE = frozenset[int]()


class BridgeKind(StrEnum):
    """How two actors could be connected: by joining a network, by taking part in a programme, or through contacts."""

    JOIN_NETWORK = "JOIN_NETWORK"
    JOIN_PROGRAMME = "JOIN_PROGRAMME"
    CONTACTS = "CONTACTS"


class BridgeProposal(NamedTuple):
    """`through`: the network or programme that `joiner` would join, or those in between, from the first of the two to
    the second; `edges`: the statements that there are already."""

    kind: BridgeKind
    joiner: int | None
    through: tuple[int, ...]
    edges: tuple[Edge, ...]


class Bridges:
    """`hub`: with how many others somebody may have to do and still be a contact."""

    def __init__(self, work: Activity, hub: int = HUB_DEGREE) -> None:
        self.work, self.view, self.hub = work, work.view, hub

    def between(self, one: int, other: int, ground: Collection[int]) -> BridgeProposal | None:
        """`ground`: the regions where both work, which the network or programme should best be there for."""
        around = {region for spot in ground for region in with_ancestors(self.view.parent, spot)}
        options = [
            (self._distance(body, ground, around), *self._named(body, joiner), way)
            for joiner, member in ((one, other), (other, one))
            for body, way in self._options(joiner, member)
        ]
        return min(options, key=lambda option: option[:-1])[-1] if options else self._contacts(one, other)

    def _options(self, joiner: int, member: int) -> Iterator[tuple[int, BridgeProposal]]:
        for body, edges in self.work.joined.get(member, {}).items():
            programme = self.work.actor(body).kind == ActorKind.PROGRAMME
            kind = BridgeKind.JOIN_PROGRAMME if programme else BridgeKind.JOIN_NETWORK
            yield body, BridgeProposal(kind, joiner, (body,), tuple(edges))

    def _named(self, body: int, joiner: int) -> tuple[bool, str, str, str]:
        """Networks first, then by name."""
        node = self.work.actor(body)
        return node.kind == ActorKind.PROGRAMME, node.name, node.slug, self.work.actor(joiner).slug

    def _distance(self, body: int, ground: Collection[int], around: Collection[int]) -> int:
        """0: at home in these regions or inside them, 1: there for a larger one around them, 2: neither."""
        if self._there.get(body, _NOWHERE).intersection(ground):
            return 0
        return 1 if self._covered.get(body, _NOWHERE).intersection(around) else 2

    @cached_property
    def _there(self) -> dict[int, frozenset[int]]:
        """Where networks and programmes are at home, with all larger regions around."""
        found: dict[int, set[int]] = {}
        for edge in self.view.edges:
            region = named_region(self.view, edge)
            if region is not None:
                body = edge.end if edge.type == "PARTICIPATES_IN" else edge.start
                found.setdefault(body, set()).update(with_ancestors(self.view.parent, region))
        return {body: frozenset(regions) for body, regions in found.items()}

    @cached_property
    def _covered(self) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = {}
        for edge in self.view.edges:
            if edge.type == "COVERS" and (region := named_region(self.view, edge)) is not None:
                found.setdefault(edge.start, set()).add(region)
        return {body: frozenset(regions) for body, regions in found.items()}

    # ---- ways over others

    def _contacts(self, one: int, other: int) -> BridgeProposal | None:
        start, end = self._leaves[one], self._reached[other]
        if self._graph.distances(start, end)[0][0] > MAX_INTERMEDIARIES + 1:
            return None
        (path,) = self._graph.get_shortest_paths(start, end)
        nodes = [self._nodes[vertex] for vertex in path]
        edges = tuple(edge for a, b in pairwise(nodes) for edge in self._ties(a, b))
        return BridgeProposal(BridgeKind.CONTACTS, None, tuple(nodes[1:-1]), edges)

    def _ties(self, a: int, b: int) -> Iterator[Edge]:
        return (edge for edge in self.view.at[a] if b in (edge.start, edge.end) and is_tie(edge))

    @cached_property
    def _order(self) -> Sequence[int]:
        return [self.view.position[slug] for slug in sorted(self.view.position)]

    @cached_property
    def _leaves(self) -> dict[int, int]:
        """The vertex at which ways from an actor begin."""
        return {position: i for i, position in enumerate(self._order)}

    @cached_property
    def _reached(self) -> dict[int, int]:
        """The vertex at which ways to an actor end: a hub's is another than where ways from it begin, so that no way
        leads through it."""
        hubs = [position for position in self._order if len(self.work.direct.get(position, ())) > self.hub]
        return self._leaves | {position: len(self._order) + i for i, position in enumerate(hubs)}

    @cached_property
    def _nodes(self) -> dict[int, int]:
        return {vertex: position for ends in (self._leaves, self._reached) for position, vertex in ends.items()}

    @cached_property
    def _graph(self) -> Any:
        steps = ((self._leaves[a], self._reached[b]) for a, others in self.work.direct.items() for b in others)
        return igraph.Graph(len(self._nodes), sorted(steps), directed=True)
