"""The tree of regions, and which actors belong to which region."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from graph.analysis.core.snapshot import Edge, RegionNode, View
from graph.model.enums import Extent

K = TypeVar("K", bound=Hashable)


def chain(parent: Mapping[K, K], region: K) -> Iterator[K]:
    """A region and those that it lies in, the nearest first; a cycle of data ends it."""
    seen: set[K] = set()
    current: K | None = region
    while current is not None and current not in seen:
        seen.add(current)
        yield current
        current = parent.get(current)


def inside(view: View, region: int) -> frozenset[int]:
    """A region and all that lie in it."""
    return frozenset(other for other in view.regions.values() if region in chain(view.parent, other))


def region_of(view: View, position: int) -> RegionNode:
    node = view.nodes[position]
    assert isinstance(node, RegionNode)
    return node


@dataclass(frozen=True)
class Residents:
    """The actors of each region, as positions in the snapshot's nodes.

    `local`: by seat, government or coverage of that region; `whole`: by full coverage, which includes its parts.
    """

    local: Mapping[int, frozenset[int]]
    whole: Mapping[int, frozenset[int]]

    def of(self, view: View, region: int) -> frozenset[int]:
        """The actors located in the region or in a part of it, and those that cover it or a part of it."""
        within = [self.local[r] for r in inside(view, region) if r in self.local]
        above = [self.whole[r] for r in chain(view.parent, region) if r in self.whole]
        return frozenset[int]().union(*within, *above)


def residents(edges: Iterable[Edge]) -> Residents:
    local: defaultdict[int, set[int]] = defaultdict(set)
    whole: defaultdict[int, set[int]] = defaultdict(set)
    for edge in edges:
        covers = edge.type == "COVERS" and edge.role_or_extent != Extent.NONE
        if covers or edge.type in ("LOCATED_IN", "GOVERNS"):
            local[edge.end].add(edge.start)
        if covers and edge.role_or_extent == Extent.FULL:
            whole[edge.end].add(edge.start)
    return Residents(
        {region: frozenset(actors) for region, actors in local.items()},
        {region: frozenset(actors) for region, actors in whole.items()},
    )
