"""Bridges, not in the sense of graph theory: proposals to connect two actors through a network or programme that one
of them is in, else along the shortest path between them.

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

# Hubs: contact paths never pass through an actor with more neighbours than this. Networks and programmes to join may be
# of any size.
MAX_CONTACT_DEGREE = 20
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
    """Finds bridges between actors. Actors with more than `max_contact_degree` neighbours are not contacts."""

    def __init__(self, activity: Activity, max_contact_degree: int = MAX_CONTACT_DEGREE) -> None:
        self.activity, self.view, self.max_contact_degree = activity, activity.view, max_contact_degree

    def find(self, first: int, second: int, common_regions: Collection[int]) -> BridgeProposal | None:
        """The best bridge between two actors that both work in `common_regions`.

        First a network or programme that one of them is in: the one that works nearest to these regions, networks
        before programmes, then by name. Else the shortest path, if it passes at most MAX_INTERMEDIARIES actors.
        """
        regions_and_ancestors = {
            region_or_ancestor
            for region in common_regions
            for region_or_ancestor in with_ancestors(self.view.parent, region)
        }
        options = [
            (self._distance(group, common_regions, regions_and_ancestors), *self._sort_key(group, joiner), proposal)
            for joiner, member in ((first, second), (second, first))
            for group, proposal in self._joinable(joiner, member)
        ]
        return min(options, key=lambda option: option[:-1])[-1] if options else self._contacts(first, second)

    def _joinable(self, joiner: int, member: int) -> Iterator[tuple[int, BridgeProposal]]:
        for group, edges in self.activity.memberships.get(member, {}).items():
            is_programme = self.activity.actor_at(group).kind == ActorKind.PROGRAMME
            kind = BridgeKind.JOIN_PROGRAMME if is_programme else BridgeKind.JOIN_NETWORK
            yield group, BridgeProposal(kind, joiner, (group,), tuple(edges))

    def _sort_key(self, group: int, joiner: int) -> tuple[bool, str, str, str]:
        """Networks first, then by name."""
        node = self.activity.actor_at(group)
        return node.kind == ActorKind.PROGRAMME, node.name, node.slug, self.activity.actor_at(joiner).slug

    def _distance(self, group: int, common_regions: Collection[int], regions_and_ancestors: Collection[int]) -> int:
        """0: it works in a common region or in a part of one; 1: it covers a region that contains one; 2: neither."""
        if self._work_regions_with_ancestors.get(group, _NO_REGIONS).intersection(common_regions):
            return 0
        return 1 if self._covered_regions.get(group, _NO_REGIONS).intersection(regions_and_ancestors) else 2

    @cached_property
    def _work_regions_with_ancestors(self) -> dict[int, frozenset[int]]:
        """For each actor, including networks and programmes, the regions that it works in, and their ancestors.

        A programme works in the regions for which others take part in it."""
        regions: dict[int, set[int]] = {}
        for edge in self.view.edges:
            region = work_region(self.view, edge)
            if region is not None:
                actor = edge.end if edge.type == "PARTICIPATES_IN" else edge.start
                regions.setdefault(actor, set()).update(with_ancestors(self.view.parent, region))
        return {actor: frozenset(worked_in) for actor, worked_in in regions.items()}

    @cached_property
    def _covered_regions(self) -> dict[int, frozenset[int]]:
        regions: dict[int, set[int]] = {}
        for edge in self.view.edges:
            if edge.type == "COVERS" and (region := work_region(self.view, edge)) is not None:
                regions.setdefault(edge.start, set()).add(region)
        return {actor: frozenset(covered) for actor, covered in regions.items()}

    # ---- paths through contacts: breadth-first search in a directed graph in which no path passes through a hub

    def _contacts(self, first: int, second: int) -> BridgeProposal | None:
        start, end = self._source_vertex[first], self._target_vertex[second]
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
        """For each actor, the vertex at which its outgoing edges start."""
        return {position: i for i, position in enumerate(self._actors)}

    @cached_property
    def _target_vertex(self) -> dict[int, int]:
        """For each actor, the vertex at which its incoming edges end: the same one, except for hubs.

        Edges into a hub end at a second vertex without outgoing edges, so that paths may begin and end at a hub but
        never pass through it."""
        hubs = [
            actor for actor in self._actors if len(self.activity.neighbours.get(actor, ())) > self.max_contact_degree
        ]
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
