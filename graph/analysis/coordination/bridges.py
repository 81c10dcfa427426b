"""Bridges: what would connect two actors. A network or programme that one of them is in, else the shortest path.

Example: A and B work in Köln, A is a member of the network N, which is located in Köln. The bridge is that B joins N.
Without N, if A is funded by F, and F is part of G, which funds B, the bridge is the path through F and G.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

from graph.analysis.coordination.activity import Activity, connects, work_region
from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.snapshot import Edge
from graph.analysis.core.untyped_igraph import igraph
from graph.model.enums import ActorKind

# Hubs: nodes of higher degree are never proposed as a bridge.
HUB_DEGREE = 20
# A path through more actors than these is not proposed as a bridge.
MAX_INTERMEDIARIES = 3
_NO_REGIONS = frozenset[int]()


class BridgeKind(StrEnum):
    """How two actors could be connected: by joining a network, by taking part in a programme, or through contacts."""

    JOIN_NETWORK = "JOIN_NETWORK"
    JOIN_PROGRAMME = "JOIN_PROGRAMME"
    CONTACTS = "CONTACTS"


class BridgeProposal(NamedTuple):
    """What would connect two actors.

    `joiner`: the one that would join; None for CONTACTS. `through`: the network or programme to join, or the actors in
    between, from the first of the two to the second. `edges`: the existing statements that the proposal rests on.
    """

    kind: BridgeKind
    joiner: int | None
    through: tuple[int, ...]
    edges: tuple[Edge, ...]


class BridgeFinder:
    """Finds bridges between actors. Nodes with more than `hub_degree` neighbours are no contacts."""

    def __init__(self, activity: Activity, hub_degree: int = HUB_DEGREE) -> None:
        self.activity, self.view, self.hub_degree = activity, activity.view, hub_degree

    def find(self, one: int, other: int, common_regions: Collection[int]) -> BridgeProposal | None:
        """The best bridge between two actors that both work in `common_regions`.

        First a network or programme that one of them is in: the one that works nearest to these regions, networks
        before programmes, then by name. Else the shortest path, if it passes at most MAX_INTERMEDIARIES actors.
        """
        around = {larger for region in common_regions for larger in with_ancestors(self.view.parent, region)}
        options = [
            (self._distance(body, common_regions, around), *self._sort_key(body, joiner), proposal)
            for joiner, member in ((one, other), (other, one))
            for body, proposal in self._joinable(joiner, member)
        ]
        return min(options, key=lambda option: option[:-1])[-1] if options else self._contacts(one, other)

    def _joinable(self, joiner: int, member: int) -> Iterator[tuple[int, BridgeProposal]]:
        for body, edges in self.activity.memberships.get(member, {}).items():
            is_programme = self.activity.actor_at(body).kind == ActorKind.PROGRAMME
            kind = BridgeKind.JOIN_PROGRAMME if is_programme else BridgeKind.JOIN_NETWORK
            yield body, BridgeProposal(kind, joiner, (body,), tuple(edges))

    def _sort_key(self, body: int, joiner: int) -> tuple[bool, str, str, str]:
        """Networks first, then by name."""
        node = self.activity.actor_at(body)
        return node.kind == ActorKind.PROGRAMME, node.name, node.slug, self.activity.actor_at(joiner).slug

    def _distance(self, body: int, common_regions: Collection[int], around: Collection[int]) -> int:
        """0: the network or programme works in the regions or a part of them; 1: it covers a larger one; 2: neither."""
        if self._regions_around_work.get(body, _NO_REGIONS).intersection(common_regions):
            return 0
        return 1 if self._covered_regions.get(body, _NO_REGIONS).intersection(around) else 2

    @cached_property
    def _regions_around_work(self) -> dict[int, frozenset[int]]:
        """For each actor, network and programme, the regions that it works in and all larger ones around them."""
        regions: dict[int, set[int]] = {}
        for edge in self.view.edges:
            region = work_region(self.view, edge)
            if region is not None:
                body = edge.end if edge.type == "PARTICIPATES_IN" else edge.start
                regions.setdefault(body, set()).update(with_ancestors(self.view.parent, region))
        return {body: frozenset(around) for body, around in regions.items()}

    @cached_property
    def _covered_regions(self) -> dict[int, frozenset[int]]:
        regions: dict[int, set[int]] = {}
        for edge in self.view.edges:
            if edge.type == "COVERS" and (region := work_region(self.view, edge)) is not None:
                regions.setdefault(edge.start, set()).add(region)
        return {body: frozenset(covered) for body, covered in regions.items()}

    # ---- paths through contacts: breadth-first search on a graph without ways through hubs

    def _contacts(self, one: int, other: int) -> BridgeProposal | None:
        start, end = self._source_vertex[one], self._target_vertex[other]
        distance: float = self._graph.distances(start, end)[0][0]
        if distance > MAX_INTERMEDIARIES + 1:
            return None
        path: list[int] = self._graph.get_shortest_path(start, end)
        nodes = [self._node_of[vertex] for vertex in path]
        edges = tuple(edge for a, b in pairwise(nodes) for edge in self._edges_between(a, b))
        return BridgeProposal(BridgeKind.CONTACTS, None, tuple(nodes[1:-1]), edges)

    def _edges_between(self, a: int, b: int) -> Iterator[Edge]:
        return (edge for edge in self.view.at[a] if b in (edge.start, edge.end) and connects(edge))

    @cached_property
    def _actors(self) -> Sequence[int]:
        return [self.view.position[slug] for slug in sorted(self.view.position)]

    @cached_property
    def _source_vertex(self) -> dict[int, int]:
        """The vertex of each actor that edges leave."""
        return {position: i for i, position in enumerate(self._actors)}

    @cached_property
    def _target_vertex(self) -> dict[int, int]:
        """The vertex of each actor that edges enter: the same one, except at hubs. Edges into a hub end at a second
        vertex that none leaves, so that paths begin and end at hubs, but never pass through them."""
        hubs = [actor for actor in self._actors if len(self.activity.neighbours.get(actor, ())) > self.hub_degree]
        return self._source_vertex | {position: len(self._actors) + i for i, position in enumerate(hubs)}

    @cached_property
    def _node_of(self) -> dict[int, int]:
        by_vertex = (self._source_vertex, self._target_vertex)
        return {vertex: position for vertices in by_vertex for position, vertex in vertices.items()}

    @cached_property
    def _graph(self) -> Any:
        neighbours = self.activity.neighbours.items()
        edges = ((self._source_vertex[a], self._target_vertex[b]) for a, others in neighbours for b in others)
        return igraph.Graph(len(self._node_of), sorted(edges), directed=True)
