"""A part of the graph: statements of some types on a day, between actors of some kinds, maybe in one region."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from graph.analysis.core.regions import with_descendants
from graph.analysis.core.request import require_existing
from graph.analysis.core.snapshot import Bits, GraphView, Snapshot
from graph.analysis.network.simple_graph import SimpleGraph, build_simple_graph
from graph.model.enums import ActorKind, RegionKind
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

    def graph(self, snapshot: Snapshot, reader: Reader) -> SimpleGraph:
        """Raises NotFound if there is no region `within`."""
        view = snapshot.view(reader, self.day, self.types)
        keeps = None
        if self.actor_kinds is not None:
            keeps = view.nodes.actors_of(self.actor_kinds) | view.nodes.regions_of(RegionKind)
        if self.within is not None:
            require_existing("region", [self.within], view.regions)
            local = _local(snapshot.view(reader, self.day, ["LOCATED_IN"]), view.regions[self.within])
            keeps = local if keeps is None else keeps & local
        return build_simple_graph(view, keeps)


def _local(locations: GraphView, region: int) -> Bits:
    """Which nodes are the region, a region in it, or an actor located in one of them."""
    table, seats = locations.statements, np.flatnonzero(locations.holding)
    local = np.zeros(len(locations.nodes), np.bool_)
    local[list(with_descendants(locations, region))] = True
    local[table.start[seats[local[table.end[seats]]]]] = True
    return local
