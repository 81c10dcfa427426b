"""The impact of losing an actor: the actors that depend on it, by reason; computed for all actors of a view at once.

Example: A funds B and C, E funds B. Without A, C would have no known funder (SINGLE_FUNDER) and would be separated from
{B, E} (ARTICULATION). C counts once. Without B, only E would be separated, from {A, C}.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.core.regions import ActorsByRegion, actor_at, actors_by_region, region_at
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.analysis.dependencies.cut_vertices import Component, CutVertices, find_cut_vertices
from graph.analysis.dependencies.single_points import SinglePoints, only_carriers, only_funders, only_programmes
from graph.model.enums import ActorKind
from graph.model.text import collation_key


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
class DependencyIndex:
    """All dependencies in a view, from which every request selects. `name_order`: the rank of each actor by name."""

    view: GraphView
    name_order: Mapping[int, int]
    cut_vertices: CutVertices
    single_points: Mapping[DependencyReason, SinglePoints]
    actors_by_region: ActorsByRegion

    def actor_at(self, position: int) -> ActorNode:
        return actor_at(self.view, position)


def build_dependency_index(view: GraphView) -> DependencyIndex:
    by_slug = [view.position[slug] for slug in sorted(view.position)]
    by_name = sorted(by_slug, key=lambda position: collation_key(view.nodes[position].name))
    pairs = {(edge.start, edge.end) for edge in view.edges if _is_between_actors(edge) and edge.start != edge.end}
    single_points = {
        DependencyReason.SINGLE_FUNDER: only_funders(view),
        DependencyReason.SINGLE_PROGRAMME: only_programmes(view),
        DependencyReason.SINGLE_CARRIER: only_carriers(view),
    }
    name_order = {position: i for i, position in enumerate(by_name)}
    cut_vertices = find_cut_vertices(by_slug, pairs)
    return DependencyIndex(view, name_order, cut_vertices, single_points, actors_by_region(view.edges))


def _is_between_actors(edge: Edge) -> bool:
    return edge.type in TYPES_BETWEEN_ACTORS


class DependencyImpact:
    """The impact of losing actors of the given kinds, for the given reasons, on the actors of a region.

    None means all kinds, all reasons, or all regions. `eligible`: the actors of the region, which alone count as
    dependents; None for all.
    """

    def __init__(
        self,
        index: DependencyIndex,
        kinds: Collection[ActorKind] | None,
        reasons: Collection[DependencyReason] | None,
        within: str | None,
    ) -> None:
        self.index, self.view, self.kinds = index, index.view, kinds
        self.reasons = frozenset(DependencyReason if reasons is None else reasons)
        region = None if within is None else self.view.regions[within]
        self.eligible = None if region is None else index.actors_by_region.actors_in(self.view, region)
        self.region_name = None if region is None else region_at(self.view, region).name
        self.counter = index.cut_vertices.counter_for(self.eligible)

    def by_dependent_count(self) -> list[tuple[int, int]]:
        """(actor, number of its dependents) of each actor that has dependents; the most dependents first, then by
        name."""
        impacts = [(actor, self._dependent_count(actor)) for actor in self._candidates()]
        with_dependents = ((actor, count) for actor, count in impacts if count)
        return sorted(with_dependents, key=lambda impact: (-impact[1], self.index.name_order[impact[0]]))

    def of(self, actor: int) -> list[ReasonImpact]:
        """The impact of an actor, by reason."""
        return [*self._articulation(actor), *self._single_point_impacts(actor)]

    def _candidates(self) -> set[int]:
        candidates: set[int] = set()
        if DependencyReason.ARTICULATION in self.reasons:
            candidates.update(self.index.cut_vertices.cut_off)
        for reason, single_points in self.index.single_points.items():
            if reason in self.reasons:
                candidates.update(single_points)
        return {actor for actor in candidates if self.kinds is None or self.index.actor_at(actor).kind in self.kinds}

    def _components(self, actor: int) -> Sequence[Component]:
        if DependencyReason.ARTICULATION not in self.reasons:
            return ()
        return self.index.cut_vertices.cut_off.get(actor, ())

    def _dependent_count(self, actor: int) -> int:
        """The number of dependents for any reason, each counted once."""
        components = self._components(actor)
        separated = self.index.cut_vertices.node_set(components)
        dependents = {dependent for impact in self._single_point_impacts(actor) for dependent in impact.dependents}
        separated_count = sum(map(self.counter.of, components))
        return separated_count + sum(dependent not in separated for dependent in dependents)

    def _single_point_impacts(self, actor: int) -> Iterator[ReasonImpact]:
        for reason, single_points in self.index.single_points.items():
            edges_by_dependent = single_points.get(actor)
            if edges_by_dependent is None or reason not in self.reasons:
                continue
            dependents = [
                dependent for dependent in edges_by_dependent if self.eligible is None or dependent in self.eligible
            ]
            if dependents:
                edges = [edge for dependent in dependents for edge in edges_by_dependent[dependent]]
                yield ReasonImpact(reason, dependents, edges)

    def _articulation(self, actor: int) -> Iterator[ReasonImpact]:
        """The actors that would be cut off, and the statements that connect the actor with their components."""
        components = [component for component in self._components(actor) if self.counter.of(component)]
        if components:
            separated = frozenset(self.index.cut_vertices.nodes(components))
            edges = [
                edge
                for edge in self.view.at[actor]
                if _is_between_actors(edge) and (edge.start in separated or edge.end in separated)
            ]
            dependents = [node for node in separated if self.eligible is None or node in self.eligible]
            yield ReasonImpact(DependencyReason.ARTICULATION, dependents, edges)
