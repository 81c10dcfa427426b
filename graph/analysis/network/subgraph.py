"""A part of the graph: statements of some types on a day, between actors of some kinds, maybe in one region."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.analysis.core.regions import with_descendants
from graph.analysis.core.request import require_existing
from graph.analysis.core.snapshot import GraphView, RegionNode, Snapshot
from graph.analysis.network.undirected_graph import UndirectedGraph, build_undirected_graph
from graph.model.enums import ActorKind
from graph.query.reader import Reader


@dataclass(frozen=True)
class SubgraphFilter:
    """The statements of some relationship types on a day, between nodes that pass.

    An actor passes if it is of one of the `actor_kinds` and located in `within` or a region inside it; a region passes
    if it is `within` or inside it. None stands for all.
    """

    day: date
    types: frozenset[str]
    actor_kinds: frozenset[ActorKind] | None
    within: str | None

    def graph(self, snapshot: Snapshot, reader: Reader) -> UndirectedGraph:
        """Raises NotFound if there is no region `within`."""
        view = snapshot.view(reader, self.day, self.types)
        local = None
        if self.within is not None:
            require_existing("region", [self.within], view.regions)
            local = _local(snapshot.view(reader, self.day, ["LOCATED_IN"]), view.regions[self.within])

        def keeps(position: int) -> bool:
            node = view.nodes[position]
            has_kind = self.actor_kinds is None or isinstance(node, RegionNode) or node.kind in self.actor_kinds
            return has_kind and (local is None or position in local)

        return build_undirected_graph(view, keeps)


def _local(locations: GraphView, region: int) -> frozenset[int]:
    """The region, the regions in it, and the actors located in one of them."""
    regions = with_descendants(locations, region)
    return regions | {edge.start for edge in locations.edges if edge.end in regions}
