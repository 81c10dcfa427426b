"""The tree of regions, and the actors of each region."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from graph.analysis.core.snapshot import ActorNode, Edge, GraphView, RegionNode
from graph.model.enums import Extent

K = TypeVar("K", bound=Hashable)


def with_ancestors(parent: Mapping[K, K], region: K) -> Iterator[K]:
    """A region and the regions that it lies in, the nearest first. Stops at a region already seen, should the data
    contain a cycle."""
    seen: set[K] = set()
    current: K | None = region
    while current is not None and current not in seen:
        seen.add(current)
        yield current
        current = parent.get(current)


def with_descendants(view: GraphView, region: int) -> frozenset[int]:
    """A region and all regions that lie in it."""
    return frozenset(other for other in view.regions.values() if region in with_ancestors(view.parent, other))


def region_at(view: GraphView, position: int) -> RegionNode:
    node = view.nodes[position]
    assert isinstance(node, RegionNode)
    return node


def actor_at(view: GraphView, position: int) -> ActorNode:
    node = view.nodes[position]
    assert isinstance(node, ActorNode)
    return node


@dataclass(frozen=True)
class ActorsByRegion:
    """The actors of each region. Keys and values are positions in the nodes of a view.

    `present`: the actors that are located in the region, govern it or cover it. `fully_covering`: those that cover it
    fully, and so all of its parts, too.
    """

    present: Mapping[int, frozenset[int]]
    fully_covering: Mapping[int, frozenset[int]]

    def actors_in(self, view: GraphView, region: int) -> frozenset[int]:
        """The actors of the region or of a part of it, and those that fully cover an ancestor of it."""
        in_parts = [self.present[part] for part in with_descendants(view, region) if part in self.present]
        covering = [
            self.fully_covering[region_or_ancestor]
            for region_or_ancestor in with_ancestors(view.parent, region)
            if region_or_ancestor in self.fully_covering
        ]
        return frozenset[int]().union(*in_parts, *covering)


def actors_by_region(edges: Iterable[Edge]) -> ActorsByRegion:
    present: defaultdict[int, set[int]] = defaultdict(set)
    fully_covering: defaultdict[int, set[int]] = defaultdict(set)
    for edge in edges:
        covers = edge.type == "COVERS" and edge.role_or_extent != Extent.NONE
        if covers or edge.type in ("LOCATED_IN", "GOVERNS"):
            present[edge.end].add(edge.start)
        if covers and edge.role_or_extent == Extent.FULL:
            fully_covering[edge.end].add(edge.start)
    return ActorsByRegion(
        {region: frozenset(actors) for region, actors in present.items()},
        {region: frozenset(actors) for region, actors in fully_covering.items()},
    )
