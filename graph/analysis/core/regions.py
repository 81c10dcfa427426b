"""Where actors are at home in the tree of regions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from graph.analysis.core.snapshot import Edge, RegionNode, View
from graph.model.enums import Extent

K = TypeVar("K", bound=Hashable)


def chain(parent: Mapping[K, K], region: K) -> Iterator[K]:
    """A region and those it lies in, the nearest first."""
    seen: set[K] = set()
    here: K | None = region
    while here is not None and here not in seen:
        seen.add(here)
        yield here
        here = parent.get(here)


def inside(view: View, region: int) -> frozenset[int]:
    """A region and all that lie in it."""
    return frozenset(other for other in view.regions.values() if region in chain(view.parent, other))


def region_of(view: View, position: int) -> RegionNode:
    node = view.nodes[position]
    assert isinstance(node, RegionNode)
    return node


@dataclass(frozen=True)
class Residents:
    """Who belongs to regions: `local` by seat, government or coverage of the very region, `whole` by full coverage,
    which holds for all that lies in the region too."""

    local: Mapping[int, frozenset[int]]
    whole: Mapping[int, frozenset[int]]

    def of(self, view: View, region: int) -> frozenset[int]:
        """Those located in the region or anywhere in it, or who cover it or a part of it."""
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
        {region: frozenset(found) for region, found in local.items()},
        {region: frozenset(found) for region, found in whole.items()},
    )
