"""The tree of regions, and the actors of each region."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

import numpy as np

from graph.analysis.core.snapshot import ActorNode, Bits, GraphView, RegionNode
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
    first = len(view.nodes.slugs)
    return frozenset(other for other in range(first, len(view.nodes)) if region in with_ancestors(view.parent, other))


def region_at(view: GraphView, position: int) -> RegionNode:
    node = view.nodes[position]
    assert isinstance(node, RegionNode)
    return node


def actor_at(view: GraphView, position: int) -> ActorNode:
    node = view.nodes[position]
    assert isinstance(node, ActorNode)
    return node


def actors_in(view: GraphView, region: int) -> Bits:
    """Which nodes are actors of the region: located in it or a part of it, governing or covering one of these, or fully
    covering a region that it lies in."""
    table = view.statements
    inside, around = (np.zeros(len(view.nodes), np.bool_) for _ in range(2))
    inside[list(with_descendants(view, region))] = True
    around[list(with_ancestors(view.parent, region))] = True
    covers, seated = view.of_types("COVERS"), view.of_types("LOCATED_IN", "GOVERNS")
    covers = covers[~table.with_role(covers, Extent.NONE)]
    full = covers[table.with_role(covers, Extent.FULL)]
    present = np.concatenate((covers, seated))
    actors = np.zeros(len(view.nodes), np.bool_)
    actors[table.start[present[inside[table.end[present]]]]] = True
    actors[table.start[full[around[table.end[full]]]]] = True
    return actors
