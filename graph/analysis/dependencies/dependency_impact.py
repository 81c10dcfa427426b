"""The impact of losing an actor: the actors that depend on it, by reason; computed for all actors of a view at once.

Example: A funds B and C, E funds B. Without A, C would have no known funder (SINGLE_FUNDER) and would be separated from
{B, E} (ARTICULATION). C counts once. Without B, only E would be separated, from {A, C}.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from graph.analysis.core.regions import actor_at, actors_in, region_at
from graph.analysis.core.snapshot import ActorNode, Bits, GraphView, Ints
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.analysis.dependencies.cut_vertices import Component, CutVertices, find_cut_vertices
from graph.analysis.dependencies.single_points import SinglePoints, only_carriers, only_funders, only_programmes
from graph.model.enums import ActorKind


class DependencyReason(StrEnum):
    """The reason why an actor has no substitute.

    ARTICULATION: it alone connects parts of the network.
    SINGLE_FUNDER: it is the only known funder.
    SINGLE_PROGRAMME: it is the programme that provides all known money.
    SINGLE_CARRIER: it is the only known carrier of a service.
    """

    ARTICULATION = "ARTICULATION"
    SINGLE_FUNDER = "SINGLE_FUNDER"
    SINGLE_PROGRAMME = "SINGLE_PROGRAMME"
    SINGLE_CARRIER = "SINGLE_CARRIER"


class ReasonImpact(NamedTuple):
    """The actors that depend on an actor for one reason, by position, and the statements that show it."""

    reason: DependencyReason
    dependents: Ints
    statements: Ints


@dataclass(frozen=True, eq=False)
class DependencyIndex:
    """All dependencies in a view, from which every request selects. The vertices of `cut_vertices` are the positions of
    actors."""

    view: GraphView
    cut_vertices: CutVertices
    single_points: Mapping[DependencyReason, SinglePoints]

    def actor_at(self, position: int) -> ActorNode:
        return actor_at(self.view, position)


def build_dependency_index(view: GraphView) -> DependencyIndex:
    table, between = view.statements, view.of_types(*TYPES_BETWEEN_ACTORS)
    starts, ends = table.start[between], table.end[between]
    different = starts != ends
    single_points = {
        DependencyReason.SINGLE_FUNDER: only_funders(view),
        DependencyReason.SINGLE_PROGRAMME: only_programmes(view),
        DependencyReason.SINGLE_CARRIER: only_carriers(view),
    }
    cut_vertices = find_cut_vertices(len(view.nodes.slugs), starts[different], ends[different])
    return DependencyIndex(view, cut_vertices, single_points)


class DependencyImpact:
    """The impact of losing actors of the given kinds, for the given reasons, on the actors of a region.

    None means all kinds, all reasons, or all regions. `counts`: for each actor, the number of its dependents for any
    reason, each counted once; 0 for actors of other kinds.
    """

    def __init__(
        self,
        index: DependencyIndex,
        kinds: Collection[ActorKind] | None,
        reasons: Collection[DependencyReason] | None,
        within: str | None,
    ) -> None:
        self.index, self.view = index, index.view
        self.reasons = frozenset(DependencyReason if reasons is None else reasons)
        region = None if within is None else self.view.regions[within]
        self._eligible: Bits | None = None if region is None else actors_in(self.view, region)
        self.region_name = None if region is None else region_at(self.view, region).name
        self._counter = index.cut_vertices.counter_for(self._eligible)
        self.counts = self._counts()
        if kinds is not None:
            self.counts[~self.view.nodes.actors_of(kinds)[: len(self.counts)]] = 0

    @property
    def total(self) -> int:
        """The number of actors that have dependents."""
        return int(np.count_nonzero(self.counts))

    def by_dependent_count(self, first: int) -> list[tuple[int, int]]:
        """(actor, number of its dependents) of the `first` actors with dependents; the most dependents first, then by
        name."""
        actors = np.flatnonzero(self.counts)
        if len(actors) > first:
            least = np.partition(self.counts[actors], -first)[-first]
            more = actors[self.counts[actors] > least]
            ties = self.view.nodes.by_name(actors[self.counts[actors] == least], first - len(more))
            actors = np.concatenate((more, np.array(ties, np.int64)))
        by_name = self.view.nodes.by_name(actors)
        return sorted(((actor, int(self.counts[actor])) for actor in by_name), key=lambda impact: -impact[1])

    def of(self, actor: int) -> list[ReasonImpact]:
        """The impact of an actor, by reason."""
        return [*self._articulation(actor), *self._single_point_impacts(actor)]

    def _counts(self) -> Ints:
        chosen = [points for reason, points in self.index.single_points.items() if reason in self.reasons]
        supports = np.concatenate([np.empty(0, np.int64), *(points.support for points in chosen)])
        dependents = np.concatenate([np.empty(0, np.int64), *(points.dependent for points in chosen)])
        _, once = np.unique(supports * len(self.view.nodes) + dependents, return_index=True)
        supports, dependents = supports[once], dependents[once]
        counts = np.zeros(len(self.view.nodes.slugs), np.int64)
        counted = np.ones(len(supports), np.bool_) if self._eligible is None else self._eligible[dependents]
        if DependencyReason.ARTICULATION in self.reasons:
            counts += self.index.cut_vertices.cut_off_counts(self._counter)
            counted &= ~self.index.cut_vertices.are_cut_off(supports, dependents)
        return counts + np.bincount(supports[counted], minlength=len(counts))

    def _single_point_impacts(self, actor: int) -> Iterator[ReasonImpact]:
        for reason, single_points in self.index.single_points.items():
            if reason not in self.reasons:
                continue
            part: range = single_points.of(actor)
            entries = np.arange(part.start, part.stop, dtype=np.int64)
            if self._eligible is not None:
                entries = entries[self._eligible[single_points.dependent[entries]]]
            if len(entries):
                yield ReasonImpact(reason, single_points.dependent[entries], single_points.statements_of(entries))

    def _articulation(self, actor: int) -> Iterator[ReasonImpact]:
        """The actors that would be cut off, and the statements that connect the actor with their components."""
        components = [component for component in self._components(actor) if self._counter.of(component)]
        if components:
            cut_off = self.index.cut_vertices.vertices(components)
            is_cut_off = np.zeros(len(self.view.nodes), np.bool_)
            is_cut_off[cut_off] = True
            table, at = self.view.statements, self.view.at(actor)
            connecting = is_cut_off[table.start[at]] | is_cut_off[table.end[at]]
            dependents = cut_off if self._eligible is None else cut_off[self._eligible[cut_off]]
            yield ReasonImpact(DependencyReason.ARTICULATION, dependents, at[connecting])

    def _components(self, actor: int) -> Sequence[Component]:
        return self.index.cut_vertices.cut_off(actor) if DependencyReason.ARTICULATION in self.reasons else ()
