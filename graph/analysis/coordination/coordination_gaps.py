"""The question `coordination_gaps`: actors that work in the same region and are not connected, and what would connect
them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

import numpy as np

from graph.analysis.coordination.activity import Activity, activity_of, area_of
from graph.analysis.coordination.bridges import BridgeFinder, BridgeKind, BridgeProposal
from graph.analysis.coordination.coordination_sentences import (
    contacts_sentence,
    coordination_gap_text,
    joining_sentence,
    no_bridge_sentence,
)
from graph.analysis.coordination.gap_ranking import ActorPair, PairRanking, WorkRegions, rank_pairs
from graph.analysis.core.keys import ActorKey, RegionId, RegionKey, StatementKey, actor_key, region_key
from graph.analysis.core.regions import region_at
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_range,
    statement_keys,
)
from graph.analysis.core.snapshot import ActorNode, RegionNode, Snapshot, StatementColumns
from graph.messages.message import MAX_NAMES, Message
from graph.model.enums import ServiceType
from graph.model.text import collation_key
from graph.model.validity import AsOf
from graph.query.reader import Reader


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
    confirmed_within: ConfirmedWithinAnswer
    total_count: Annotated[int, "The number of all pairs."]
    nodes: Annotated[tuple[CoordinationGap, ...], "The first pairs."]


async def coordination_gaps(
    context: QueryContext,
    *,
    within: Annotated[RegionId | None, "Only pairs that work in this region are returned."] = None,
    services: Annotated[tuple[ServiceType, ...] | None, "Only pairs of services of these types are returned."] = None,
    on: Annotated[date | None, "The day; the default is today."] = None,
    first: Annotated[int, "The greatest number of pairs to return, 1–1000."] = 20,
    confirmed_within: ConfirmedWithinArgument = None,
) -> CoordinationGaps:
    """Pairs of services, associations, authorities and municipalities that work in the same district or government
    region, or on the same type of service (except OTHER) in neighbouring districts, and are not connected.

    An actor works in a region if it serves it or a place in it, has its seat there, governs it, or takes part in a
    programme there. Two actors are connected if they have a network, funder, programme or organisation in common, or
    if there is a statement between them. Districts are neighbours if they are in the same government region or, where
    there is none, in the same Land. Serving a whole Land or the whole country does not yet mean sharing a region."""
    require_range("first", first, 1, MAX_LISTED)
    snapshot = await context.snapshot()
    request = _GapRequest(context.as_of(on, confirmed_within), within, services and tuple(sorted(set(services))), first)
    return await context.worked_out(
        snapshot, request, lambda: asyncio.to_thread(_answer, snapshot, context.reader, request)
    )


@dataclass(frozen=True)
class _GapRequest:
    as_of: AsOf
    within: str | None
    types: tuple[ServiceType, ...] | None
    first: int


@dataclass(frozen=True)
class _CoordinationData:
    """What all requests of a reader and day share."""

    activity: Activity
    bridge_finder: BridgeFinder


def _coordination_data(snapshot: Snapshot, reader: Reader, day: date) -> _CoordinationData:
    activity = activity_of(snapshot.view(reader, day))
    return _CoordinationData(activity, BridgeFinder(activity))


def _answer(snapshot: Snapshot, reader: Reader, request: _GapRequest) -> CoordinationGaps:
    as_of = request.as_of
    day = as_of.day
    data = snapshot.cached(("coordination", reader, day), lambda: _coordination_data(snapshot, reader, day))
    regions = data.activity.view.regions
    if request.within is not None:
        require_existing("region", [request.within], regions)

    def build() -> _GapBuilder:
        within = None if request.within is None else regions[request.within]
        work_regions = WorkRegions(data.activity, within, request.types)
        return _GapBuilder(data, work_regions, as_of, rank_pairs(work_regions, MAX_LISTED))

    builder = snapshot.cached(("coordination gaps", reader, as_of, request.within, request.types), build)
    return CoordinationGaps(day, as_of.months, builder.ranking.total, builder.gaps(request.first))


@dataclass(frozen=True)
class _GapBuilder:
    """Builds the gaps of ranked pairs, and keeps them for later requests of the same ranking."""

    data: _CoordinationData
    work_regions: WorkRegions
    as_of: AsOf
    ranking: PairRanking
    built: dict[ActorPair, CoordinationGap] = field(default_factory=dict[ActorPair, CoordinationGap])

    def gaps(self, first: int) -> tuple[CoordinationGap, ...]:
        pairs = self.ranking.pairs[:first]
        self.built.update((pair, self._gap(pair)) for pair in pairs if pair not in self.built)
        return tuple(self.built[pair] for pair in pairs)

    def _gap(self, pair: ActorPair) -> CoordinationGap:
        one, other = self._actor(pair.one), self._actor(pair.other)
        shared = self.work_regions.by_worker[pair.one] & self.work_regions.by_worker[pair.other]
        areas = frozenset[int]() if shared else self._common_areas(pair)
        statements = np.array(self._evidence(pair, shared, areas), np.int64)
        proposal = self.data.bridge_finder.find(pair.one, pair.other, shared or areas)
        all_statements = np.union1d(statements, proposal.statements if proposal else ()).astype(np.int64)
        names = [self._region(region).name for region in self._by_name(shared or areas)[:MAX_NAMES]]
        service_type = self._common_type(pair)
        return CoordinationGap(
            one=actor_key(one.slug),
            other=actor_key(other.slug),
            score=pair.points,
            region_count=len(shared),
            regions=self._keys(shared),
            neighbourhood_count=len(areas),
            neighbourhoods=self._keys(areas),
            service_type=service_type,
            statement_count=len(statements),
            statements=statement_keys(self._table, statements),
            assumed_count=self._table.assumed_count(statements, self.as_of),
            bridge=self._bridge(proposal),
            sentence=coordination_gap_text(
                (one.name, other.name),
                names,
                len(shared or areas),
                bool(shared),
                service_type,
                self._bridge_sentence(pair, proposal),
                self.as_of.day,
                len(all_statements),
                self._table.assumed_count(all_statements, self.as_of),
            ),
        )

    @property
    def _table(self) -> StatementColumns:
        return self.data.activity.view.statements

    def _actor(self, position: int) -> ActorNode:
        return self.data.activity.actor_at(position)

    def _region(self, position: int) -> RegionNode:
        return region_at(self.data.activity.view, position)

    def _common_areas(self, pair: ActorPair) -> frozenset[int]:
        return self.work_regions.areas(pair.one) & self.work_regions.areas(pair.other)

    def _common_type(self, pair: ActorPair) -> ServiceType | None:
        type_, other_type = self.work_regions.type_of(pair.one), self.work_regions.type_of(pair.other)
        return type_ if type_ == other_type else None

    def _evidence(self, pair: ActorPair, shared: frozenset[int], areas: frozenset[int]) -> list[int]:
        """The statements that show that both work in the shared regions, or else near each other in the areas."""
        activity = self.data.activity

        def counts(region: int) -> bool:
            district = self.work_regions.district(region)
            return self.work_regions.contains(region) and (
                district in shared or area_of(activity.view, district) in areas
            )

        return [
            statement
            for worker in (pair.one, pair.other)
            for region, statements in activity.work_statements(worker).items()
            if counts(region)
            for statement in statements
        ]

    def _by_name(self, regions: Iterable[int]) -> list[int]:
        return sorted(regions, key=lambda region: (collation_key(self._region(region).name), self._region(region).ags))

    def _keys(self, regions: Iterable[int]) -> tuple[RegionKey, ...]:
        return tuple(region_key(self._region(region).ags) for region in self._by_name(regions)[:MAX_LISTED])

    def _bridge(self, proposal: BridgeProposal | None) -> Bridge | None:
        if proposal is None:
            return None
        return Bridge(
            kind=proposal.kind,
            joiner=None if proposal.joiner is None else actor_key(self._actor(proposal.joiner).slug),
            through_count=len(proposal.through),
            through=tuple(actor_key(self._actor(position).slug) for position in proposal.through[:MAX_LISTED]),
            statement_count=len(proposal.statements),
            statements=statement_keys(self._table, np.array(proposal.statements, np.int64)),
        )

    def _bridge_sentence(self, pair: ActorPair, proposal: BridgeProposal | None) -> Message:
        if proposal is None:
            return no_bridge_sentence()
        names = [self._actor(position).name for position in proposal.through]
        if proposal.joiner is None:
            return contacts_sentence(names)
        member = pair.other if proposal.joiner == pair.one else pair.one
        (group,) = names
        administers = all(self._table.key(statement)[0] == "ADMINISTERS" for statement in proposal.statements)
        joiner_name, member_name = self._actor(proposal.joiner).name, self._actor(member).name
        return joining_sentence(proposal.kind, joiner_name, member_name, group, administers)
