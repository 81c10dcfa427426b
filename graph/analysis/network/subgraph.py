"""A part of the graph: some kinds of statements and actors, maybe of one region, on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.analysis.core.regions import with_descendants
from graph.analysis.core.request import require_existing
from graph.analysis.core.snapshot import GraphView, RegionNode, Snapshot
from graph.analysis.network.undirected_graph import UndirectedGraph, linked
from graph.model.enums import ActorKind
from graph.query.selection import Reader


@dataclass(frozen=True)
class SubgraphFilter:
    """None: actors of all kinds, everywhere."""

    day: date
    types: frozenset[str]
    actor_kinds: frozenset[ActorKind] | None
    within: str | None

    def links(self, snapshot: Snapshot, reader: Reader) -> UndirectedGraph:
        """NotFound, if there is no such region."""
        view = snapshot.view(reader, self.day, self.types)
        local = None
        if self.within is not None:
            require_existing("region", [self.within], view.regions)
            local = _local(snapshot.view(reader, self.day, ["LOCATED_IN"]), view.regions[self.within])

        def keeps(position: int) -> bool:
            node = view.nodes[position]
            fits = self.actor_kinds is None or isinstance(node, RegionNode) or node.kind in self.actor_kinds
            return fits and (local is None or position in local)

        return linked(view, keeps)


def _local(seats: GraphView, region: int) -> frozenset[int]:
    """The region, all regions in it, and whoever is located there."""
    regions = with_descendants(seats, region)
    return regions | {edge.start for edge in seats.edges if edge.end in regions}
