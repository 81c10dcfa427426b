"""The tree of regions, and the actors of each region."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from graph.analysis.core.snapshot import Edge, GraphView, RegionNode
from graph.model.enums import Extent

K = TypeVar("K", bound=Hashable)


def with_ancestors(parent: Mapping[K, K], region: K) -> Iterator[K]:
    """A region and the regions that it lies in, the nearest first. Stops where the data form a cycle."""
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


@dataclass(frozen=True)
class ActorsByRegion:
    """The actors of each region. Keys and values are positions in the nodes of a view.

    `local`: actors that are located in the region, govern it or cover it. `whole`: actors that cover it fully, and so
    all of its parts, too.
    """

    local: Mapping[int, frozenset[int]]
    whole: Mapping[int, frozenset[int]]

    def within(self, view: GraphView, region: int) -> frozenset[int]:
        """The actors of the region or of a part of it, and those that fully cover a region around it."""
        in_parts = [self.local[part] for part in with_descendants(view, region) if part in self.local]
        around = [self.whole[larger] for larger in with_ancestors(view.parent, region) if larger in self.whole]
        return frozenset[int]().union(*in_parts, *around)


def actors_by_region(edges: Iterable[Edge]) -> ActorsByRegion:
    local: defaultdict[int, set[int]] = defaultdict(set)
    whole: defaultdict[int, set[int]] = defaultdict(set)
    for edge in edges:
        covers = edge.type == "COVERS" and edge.role_or_extent != Extent.NONE
        if covers or edge.type in ("LOCATED_IN", "GOVERNS"):
            local[edge.end].add(edge.start)
        if covers and edge.role_or_extent == Extent.FULL:
            whole[edge.end].add(edge.start)
    return ActorsByRegion(
        {region: frozenset(actors) for region, actors in local.items()},
        {region: frozenset(actors) for region, actors in whole.items()},
    )
