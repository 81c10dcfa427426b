"""The impact of losing an actor: which others depend on it, and for which reasons, for all actors of a view at once.

Example: A funds B and C, E funds B. Without A, C would have no known funder (SINGLE_FUNDER) and would be separated from
{B, E} (ARTICULATION). C counts once. B has no impact but on E, which would be separated from {A, C}.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.core.regions import ActorsByRegion, actors_by_region, region_at
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.analysis.dependencies.cut_vertices import Component, CutVertices, find_cut_vertices
from graph.analysis.dependencies.single_points import SinglePoints, only_carriers, only_funders, only_programmes
from graph.model.enums import ActorKind


class DependencyReason(StrEnum):
    """The reason why an actor has no substitute: it connects parts of the network, or it is the only funder, the only
    programme or the only carrier."""

    ARTICULATION = "ARTICULATION"
    SINGLE_FUNDER = "SINGLE_FUNDER"
    SINGLE_PROGRAMME = "SINGLE_PROGRAMME"
    SINGLE_CARRIER = "SINGLE_CARRIER"


class ReasonImpact(NamedTuple):
    """The actors that depend on an actor for one reason, and the statements that show it."""

    reason: DependencyReason
    dependents: Sequence[int]
    edges: Sequence[Edge]


@dataclass(frozen=True)
class DependencyGraph:
    """All dependencies in a view, before a request restricts them. `rank` orders actors by name."""

    view: GraphView
    rank: Mapping[int, int]
    cut_vertices: CutVertices
    single_points: Mapping[DependencyReason, SinglePoints]
    actors_by_region: ActorsByRegion

    def actor_at(self, position: int) -> ActorNode:
        node = self.view.nodes[position]
        assert isinstance(node, ActorNode)
        return node


def dependency_graph(view: GraphView) -> DependencyGraph:
    by_slug = [view.position[slug] for slug in sorted(view.position)]
    by_name = sorted(by_slug, key=lambda position: view.nodes[position].name)
    pairs = {(edge.start, edge.end) for edge in view.edges if _is_between_actors(edge) and edge.start != edge.end}
    single_points = {
        DependencyReason.SINGLE_FUNDER: only_funders(view),
        DependencyReason.SINGLE_PROGRAMME: only_programmes(view),
        DependencyReason.SINGLE_CARRIER: only_carriers(view),
    }
    rank = {position: i for i, position in enumerate(by_name)}
    cut_vertices = find_cut_vertices(by_slug, pairs)
    return DependencyGraph(view, rank, cut_vertices, single_points, actors_by_region(view.edges))


def _is_between_actors(edge: Edge) -> bool:
    return edge.type in TYPES_BETWEEN_ACTORS


class DependencyImpact:
    """The impact of actors of some kinds, for some reasons, on actors of a region. None stands for all."""

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
        self.counted = None if region is None else graph.actors_by_region.within(self.view, region)
        self.region_name = None if region is None else region_at(self.view, region).name
        self.counts = graph.cut_vertices.counts(self.counted)

    def ranked(self) -> list[tuple[int, int]]:
        """Each actor with dependents and their number; the most dependents first, then by name."""
        impacts = [(actor, self._dependent_count(actor)) for actor in self._candidates()]
        with_dependents = ((actor, count) for actor, count in impacts if count)
        return sorted(with_dependents, key=lambda impact: (-impact[1], self.graph.rank[impact[0]]))

    def of(self, actor: int) -> list[ReasonImpact]:
        """The impact of an actor, by reason."""
        return [*self._articulation(actor), *self._single(actor)]

    def _candidates(self) -> set[int]:
        candidates: set[int] = set()
        if DependencyReason.ARTICULATION in self.reasons:
            candidates.update(self.graph.cut_vertices.components)
        for reason, single_points in self.graph.single_points.items():
            if reason in self.reasons:
                candidates.update(single_points)
        return {actor for actor in candidates if self.kinds is None or self.graph.actor_at(actor).kind in self.kinds}

    def _components(self, actor: int) -> Sequence[Component]:
        if DependencyReason.ARTICULATION not in self.reasons:
            return ()
        return self.graph.cut_vertices.components.get(actor, ())

    def _dependent_count(self, actor: int) -> int:
        """The number of dependents for any reason, each counted once."""
        components = self._components(actor)
        separated = self.graph.cut_vertices.node_set(components)
        dependents = {dependent for impact in self._single(actor) for dependent in impact.dependents}
        separated_count = sum(map(self.counts.of, components))
        return separated_count + sum(dependent not in separated for dependent in dependents)

    def _single(self, actor: int) -> Iterator[ReasonImpact]:
        for reason, single_points in self.graph.single_points.items():
            edges = single_points.get(actor)
            if edges is None or reason not in self.reasons:
                continue
            dependents = [dependent for dependent in edges if self.counted is None or dependent in self.counted]
            if dependents:
                yield ReasonImpact(reason, dependents, [edge for key in dependents for edge in edges[key]])

    def _articulation(self, actor: int) -> Iterator[ReasonImpact]:
        """The actors that would be cut off, and the statements that join their components with the actor."""
        components = [component for component in self._components(actor) if self.counts.of(component)]
        if components:
            separated = frozenset(self.graph.cut_vertices.nodes(components))
            edges = [
                edge
                for edge in self.view.at[actor]
                if _is_between_actors(edge) and (edge.start in separated or edge.end in separated)
            ]
            dependents = [node for node in separated if self.counted is None or node in self.counted]
            yield ReasonImpact(DependencyReason.ARTICULATION, dependents, edges)
