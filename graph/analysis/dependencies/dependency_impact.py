"""The impact of losing an actor: whom it would cut off and for which reasons, for all actors of a view at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.core.regions import ActorsByRegion, actors_by_region, region_at
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.analysis.dependencies.cut_vertices import CutVertices, find_cut_vertices
from graph.analysis.dependencies.single_points import SinglePoints, only_carriers, only_funders, only_programmes
from graph.model.enums import ActorKind


class DependencyReason(StrEnum):
    """The reason why an actor has no substitute: it connects parts of the network, or it is the only funder, the only
    programme or the only carrier."""

    ARTICULATION = "ARTICULATION"
    SINGLE_FUNDER = "SINGLE_FUNDER"
    SINGLE_PROGRAMME = "SINGLE_PROGRAMME"
    SINGLE_CARRIER = "SINGLE_CARRIER"


class Cut(NamedTuple):
    """Who would be cut off for a reason, and the statements that say so."""

    reason: DependencyReason
    who: Sequence[int]
    edges: Sequence[Edge]


@dataclass(frozen=True)
class DependencyGraph:
    """All that depends on anybody in a view; `rank` orders actors by name."""

    view: GraphView
    rank: Mapping[int, int]
    cut_vertices: CutVertices
    single: Mapping[DependencyReason, SinglePoints]
    actors_by_region: ActorsByRegion

    def actor(self, position: int) -> ActorNode:
        node = self.view.nodes[position]
        assert isinstance(node, ActorNode)
        return node


def dependency_graph(view: GraphView) -> DependencyGraph:
    by_slug = [view.position[slug] for slug in sorted(view.position)]
    by_name = sorted(by_slug, key=lambda i: view.nodes[i].name)
    ties = {
        (edge.start, edge.end) for edge in view.edges if edge.type in TYPES_BETWEEN_ACTORS and edge.start != edge.end
    }
    single = {
        DependencyReason.SINGLE_FUNDER: only_funders(view),
        DependencyReason.SINGLE_PROGRAMME: only_programmes(view),
        DependencyReason.SINGLE_CARRIER: only_carriers(view),
    }
    rank = {position: i for i, position in enumerate(by_name)}
    return DependencyGraph(view, rank, find_cut_vertices(by_slug, ties), single, actors_by_region(view.edges))


class DependencyImpact:
    """The requested part: lost actors of some kinds, for some reasons; of those cut off, only those of a region."""

    def __init__(
        self,
        graph: DependencyGraph,
        kinds: Collection[ActorKind] | None,
        reasons: Collection[DependencyReason] | None,
        within: str | None,
    ) -> None:
        self.graph, self.view, self.kinds = graph, graph.view, kinds
        self.reasons = frozenset(DependencyReason if reasons is None else reasons)
        region = None if within is None else self.view.regions[within]
        self.chosen = None if region is None else graph.actors_by_region.within(self.view, region)
        self.place = None if region is None else region_at(self.view, region).name
        self.counts = graph.cut_vertices.counts(self.chosen)

    def ranked(self) -> list[tuple[int, int]]:
        """Each actor on whom somebody depends, with how many in all; the most first, then by name."""
        counted = ((on, self._count(on)) for on in self._candidates())
        return sorted(((on, n) for on, n in counted if n), key=lambda found: (-found[1], self.graph.rank[found[0]]))

    def _candidates(self) -> set[int]:
        holders = self.graph.cut_vertices.parts if DependencyReason.ARTICULATION in self.reasons else ()
        found = {*holders, *(on for reason, by in self.graph.single.items() if reason in self.reasons for on in by)}
        return {on for on in found if self.kinds is None or self.graph.actor(on).kind in self.kinds}

    def _parts(self, on: int) -> Sequence[tuple[range, ...]]:
        return self.graph.cut_vertices.parts.get(on, ()) if DependencyReason.ARTICULATION in self.reasons else ()

    def _count(self, on: int) -> int:
        """Who is cut off for several reasons counts once."""
        parts, alone = self._parts(on), {who for cut in self._singles(on) for who in cut.who}
        separated = self.graph.cut_vertices.among(parts)
        return sum(map(self.counts.of, parts)) + sum(who not in separated for who in alone)

    def _singles(self, on: int) -> Iterator[Cut]:
        for reason, single_points in self.graph.single.items():
            by = single_points.get(on) if reason in self.reasons else None
            who = [i for i in by or () if self.chosen is None or i in self.chosen]
            if by and who:
                yield Cut(reason, who, [edge for i in who for edge in by[i]])

    def _articulation(self, on: int) -> Iterator[Cut]:
        """Those in the parts that would be cut off, and the statements that tie these parts to the actor."""
        parts = [part for part in self._parts(on) if self.counts.of(part)]
        if parts:
            members = frozenset(self.graph.cut_vertices.members(parts))
            edges = [
                e
                for e in self.view.at[on]
                if e.type in TYPES_BETWEEN_ACTORS and (e.start in members or e.end in members)
            ]
            who = [i for i in members if self.chosen is None or i in self.chosen]
            yield Cut(DependencyReason.ARTICULATION, who, edges)

    def cuts(self, on: int) -> list[Cut]:
        return [*self._articulation(on), *self._singles(on)]
