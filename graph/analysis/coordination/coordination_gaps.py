"""Coordination gaps: actors that work in the same region and are not connected, and what would connect them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from graph.analysis.coordination.activity import Activity, activity_of, neighbourhood
from graph.analysis.coordination.bridges import BridgeKind, BridgeProposal, Bridges
from graph.analysis.coordination.coordination_sentences import (
    contacts_sentence,
    gap_sentence,
    joining_sentence,
    no_bridge_sentence,
)
from graph.analysis.coordination.gap_ranking import Pair, Ranking, WorkRegions, ranking
from graph.analysis.core.keys import ActorKey, RegionId, RegionKey, StatementKey, actor_key, region_key, statement_key
from graph.analysis.core.regions import region_at
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_range
from graph.analysis.core.snapshot import Edge, Snapshot, assumed_count
from graph.messages.message import MAX_NAMES, Message
from graph.model.enums import ServiceType
from graph.query.selection import Reader


@dataclass(frozen=True, slots=True)
class Bridge:
    """The most direct way to connect two actors."""

    kind: Annotated[BridgeKind, "What would have to be done."]
    joiner: Annotated[ActorKey | None, "The actor that could join; null for contacts, where none has to join."]
    through_count: Annotated[int, "The number of networks, programmes or actors in `through`."]
    through: Annotated[
        tuple[ActorKey, ...],
        "The network or programme to join, or the actors in between.",
    ]
    statement_count: Annotated[int, "The number of statements that the proposal rests on."]
    statements: Annotated[tuple[StatementKey, ...], "The statements that the proposal rests on, at most 1000."]


@dataclass(frozen=True, slots=True)
class CoordinationGap:
    """Two actors that have something in common but no connection."""

    one: Annotated[ActorKey, "The first of the two actors by name."]
    other: Annotated[ActorKey, "The other actor."]
    score: Annotated[int, "Two points for each common region, and one point for the same type of service."]
    region_count: Annotated[int, "The number of regions in which both work; 0 for neighbours."]
    regions: Annotated[tuple[RegionKey, ...], "The regions in which both work."]
    neighbourhood_count: Annotated[int, "The number of larger regions in which the two are neighbours."]
    neighbourhoods: Annotated[
        tuple[RegionKey, ...],
        "The government regions or states in which the two are neighbours; empty where they work in the same region.",
    ]
    service_type: Annotated[ServiceType | None, "The type of service, if both have the same type; else null."]
    statement_count: Annotated[int, "The number of statements that say that they work there."]
    statements: Annotated[tuple[StatementKey, ...], "The statements that the proposal rests on, at most 1000."]
    assumed_count: Annotated[int, "The number of these statements that are only assumed."]
    bridge: Annotated[Bridge | None, "The way to connect the two; null if none is known."]
    sentence: Annotated[Message, "The result in sentences."]


@dataclass(frozen=True, slots=True)
class CoordinationGaps:
    """Gaps in coordination: pairs of actors that have something in common but no connection. Pairs with the most in
    common come first."""

    on: Annotated[date, "The day for which the result holds."]
    total_count: Annotated[int, "The number of all pairs."]
    nodes: Annotated[tuple[CoordinationGap, ...], "The first pairs."]


async def coordination_gaps(
    context: QueryContext,
    *,
    within: Annotated[RegionId | None, "Only pairs that work in this region are returned."] = None,
    services: Annotated[tuple[ServiceType, ...] | None, "Only pairs of services of these types are returned."] = None,
    on: Annotated[date | None, "The day; the default is today."] = None,
    first: Annotated[int, "The greatest number of pairs to return, 1–1000."] = 20,
) -> CoordinationGaps:
    """Pairs of services, associations, authorities and municipalities that work in the same district or government
    region, or on the same type of service (except OTHER) in neighbouring districts, and are not connected.

    An actor works in a region if it serves it or a place in it, has its seat there, governs it, or takes part in a
    programme there. Two actors are connected if they have a network, funder, programme or organisation in common, or
    if there is a statement between them. Districts are neighbours if they are in the same government region or, where
    there is none, in the same Land. Serving a whole Land or the whole country does not yet mean sharing a region."""
    require_range("first", first, 1, MAX_LISTED)
    snapshot = await context.snapshot()
    asked = _GapRequest(on or context.today, within, services and tuple(sorted(set(services))), first)
    return await asyncio.to_thread(_answer, snapshot, context.reader, asked)


@dataclass(frozen=True)
class _GapRequest:
    on: date
    within: str | None
    types: tuple[ServiceType, ...] | None
    first: int


@dataclass(frozen=True)
class _Ground:
    work: Activity
    bridges: Bridges


def _ground(snapshot: Snapshot, reader: Reader, on: date) -> _Ground:
    work = activity_of(snapshot.view(reader, on))
    return _Ground(work, Bridges(work))


def _answer(snapshot: Snapshot, reader: Reader, asked: _GapRequest) -> CoordinationGaps:
    ground = snapshot.cached(("working", reader, asked.on), lambda: _ground(snapshot, reader, asked.on))
    view = ground.work.view
    if asked.within is not None:
        require_existing("region", [asked.within], view.regions)

    def ranked() -> _GapBuilder:
        spots = WorkRegions(ground.work, None if asked.within is None else view.regions[asked.within], asked.types)
        return _GapBuilder(ground, spots, asked.on, ranking(spots, MAX_LISTED))

    told = snapshot.cached(("gaps", reader, asked.on, asked.within, asked.types), ranked)
    return CoordinationGaps(asked.on, told.ranking.total, told.gaps(asked.first))


@dataclass(frozen=True)
class _GapBuilder:
    """Pairs as answers, each made once."""

    ground: _Ground
    spots: WorkRegions
    on: date
    ranking: Ranking
    made: dict[Pair, CoordinationGap] = field(default_factory=dict[Pair, CoordinationGap])

    def gaps(self, first: int) -> tuple[CoordinationGap, ...]:
        pairs = self.ranking.pairs[:first]
        self.made.update((pair, self._gap(pair)) for pair in pairs if pair not in self.made)
        return tuple(self.made[pair] for pair in pairs)

    def _gap(self, pair: Pair) -> CoordinationGap:
        work, one, other = self.ground.work, self.ground.work.actor(pair.one), self.ground.work.actor(pair.other)
        shared = self.spots.by_worker[pair.one] & self.spots.by_worker[pair.other]
        areas = frozenset[int]() if shared else self.spots.areas(pair.one) & self.spots.areas(pair.other)
        types = self.spots.type_of(pair.one), self.spots.type_of(pair.other)
        type_ = types[0] if types[0] == types[1] else None
        edges = self._evidence(pair, shared, areas)
        way = self.ground.bridges.between(pair.one, pair.other, shared or areas)
        statements = {(edge.type, edge.id): edge for edge in (*edges, *(way.edges if way else ()))}
        names = [region_at(work.view, r).name for r in self._by_name(shared or areas)[:MAX_NAMES]]
        return CoordinationGap(
            actor_key(one.slug),
            actor_key(other.slug),
            pair.points,
            len(shared),
            self._keys(shared),
            len(areas),
            self._keys(areas),
            type_,
            len(edges),
            _statements(edges),
            assumed_count(edges, self.on),
            self._bridge(way),
            gap_sentence(
                (one.name, other.name),
                names,
                len(shared or areas),
                bool(shared),
                type_,
                self._bridge_sentence(pair, way),
                self.on,
                len(statements),
                assumed_count(statements.values(), self.on),
            ),
        )

    def _evidence(self, pair: Pair, shared: frozenset[int], areas: frozenset[int]) -> list[Edge]:
        """The statements that say that both work in the shared regions, or near each other in the areas."""
        view = self.ground.work.view
        return [
            edge
            for worker in (pair.one, pair.other)
            for place, edges in self.ground.work.places[worker].items()
            if self.spots.asked(place)
            and (self.spots.at(place) in shared or neighbourhood(view, self.spots.at(place)) in areas)
            for edge in edges
        ]

    def _by_name(self, regions: Iterable[int]) -> list[int]:
        nodes = [(region_at(self.ground.work.view, i), i) for i in regions]
        return [i for _, i in sorted(nodes, key=lambda found: (found[0].name, found[0].ags))]

    def _keys(self, regions: Iterable[int]) -> tuple[RegionKey, ...]:
        return tuple(region_key(region_at(self.ground.work.view, i).ags) for i in self._by_name(regions)[:MAX_LISTED])

    def _bridge(self, way: BridgeProposal | None) -> Bridge | None:
        if way is None:
            return None
        joiner = None if way.joiner is None else actor_key(self.ground.work.actor(way.joiner).slug)
        through = tuple(actor_key(self.ground.work.actor(i).slug) for i in way.through[:MAX_LISTED])
        return Bridge(way.kind, joiner, len(way.through), through, len(way.edges), _statements(way.edges))

    def _bridge_sentence(self, pair: Pair, way: BridgeProposal | None) -> Message:
        if way is None:
            return no_bridge_sentence()
        names = [self.ground.work.actor(i).name for i in way.through]
        if way.joiner is None:
            return contacts_sentence(names)
        member = pair.other if way.joiner == pair.one else pair.one
        joiner, other = self.ground.work.actor(way.joiner).name, self.ground.work.actor(member).name
        administers = all(edge.type == "ADMINISTERS" for edge in way.edges)
        return joining_sentence(way.kind, joiner, other, names[0], administers)


def _statements(edges: Sequence[Edge]) -> tuple[StatementKey, ...]:
    said = sorted({(edge.type, edge.id) for edge in edges})[:MAX_LISTED]
    return tuple(statement_key(*one) for one in said)
