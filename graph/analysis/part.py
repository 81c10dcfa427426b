"""A part of the graph: some kinds of statements and actors, maybe of one region, on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.analysis.asking import must_exist
from graph.analysis.links import Links, linked
from graph.analysis.places import inside
from graph.analysis.snapshot import RegionNode, Snapshot, View
from graph.model import ActorKind
from graph.selection import Reader


@dataclass(frozen=True)
class Part:
    """None: actors of all kinds, everywhere."""

    day: date
    types: frozenset[str]
    actor_kinds: frozenset[ActorKind] | None
    within: str | None

    def links(self, snapshot: Snapshot, reader: Reader) -> Links:
        """NotFound, if there is no such region."""
        view = snapshot.view(reader, self.day, self.types)
        local = None
        if self.within is not None:
            must_exist("region", [self.within], view.regions)
            local = _local(snapshot.view(reader, self.day, ["LOCATED_IN"]), view.regions[self.within])

        def keeps(position: int) -> bool:
            node = view.nodes[position]
            fits = self.actor_kinds is None or isinstance(node, RegionNode) or node.kind in self.actor_kinds
            return fits and (local is None or position in local)

        return linked(view, keeps)


def _local(seats: View, region: int) -> frozenset[int]:
    """The region, all regions in it, and whoever is located there."""
    regions = inside(seats, region)
    return regions | {edge.start for edge in seats.edges if edge.end in regions}
