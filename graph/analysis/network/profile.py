"""The question `profile`: an actor or a region in one sentence and some figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core.figures import Figure
from graph.analysis.core.keys import NodeId, NodeKey, node_key
from graph.analysis.core.request import ConfirmedWithinAnswer, ConfirmedWithinArgument, QueryContext, require_existing
from graph.analysis.network.profile_sentences import ActorProfile, ProfileGroupRecord, RegionProfile, ServiceCountRecord
from graph.compile.records import record_query
from graph.messages.message import MAX_NAMES, Message


class ProfiledActorRecord(NamedTuple):
    name: str
    short_name: str | None
    kind: str
    service_type: str | None
    level: str | None
    known_to: str | None


class ProfiledRegionRecord(NamedTuple):
    name: str
    kind: str
    population: int | None
    population_date: str | None


class ProfileRecords(NamedTuple):
    actors: list[ProfiledActorRecord]
    groups: list[ProfileGroupRecord]
    statement_count: int
    linked_count: int
    regions: list[ProfiledRegionRecord]
    services: list[ServiceCountRecord]


READ_PROFILE = record_query("read_profile", ProfileRecords)


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known about an actor or a region on a day."""

    on: Annotated[date, "The reference day."]
    confirmed_within: ConfirmedWithinAnswer
    node: Annotated[NodeKey, "The actor or region."]
    sentence: Annotated[
        Message,
        "An actor: what it is or does, by its kind. A region: how many services are known for it. If nothing is known "
        "for the day, that is said.",
    ]
    figures: Annotated[
        tuple[Figure, ...],
        "Up to three figures: of an actor, what it has most to do with, and how many of its statements are confirmed; "
        "of a region, the services for itself, the confirmed ones, and its inhabitants.",
    ]


async def profile(
    context: QueryContext,
    *,
    of: Annotated[NodeId, "An actor or a region."],
    on: Annotated[date | None, "The reference day; the default is today."] = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> Profile:
    """An actor or a region in one sentence and up to three figures, by what holds on a day. A statement about part of a
    larger region does not count as a service for a region inside it."""
    node, as_of = node_key(of), context.as_of(on, confirmed_within)
    records = await context.read_optional(
        READ_PROFILE,
        space=node.space,
        key=node.key,
        day=as_of.day,
        confirmed_since=as_of.confirmed_since,
        names=MAX_NAMES,
    )
    require_existing(node.space.lower(), [node.key], [node.key] if records else ())
    assert records is not None
    written = _profile_of(records, as_of.iso)
    return Profile(as_of.day, as_of.months, node, written.sentence, written.figures)


def _profile_of(records: ProfileRecords, day: str) -> ActorProfile | RegionProfile:
    if records.regions:
        (region,) = records.regions
        return RegionProfile(*region, {row.reach: row for row in records.services})
    (actor,) = records.actors
    return ActorProfile(
        name=actor.short_name or actor.name,
        kind=actor.kind,
        service_type=actor.service_type,
        level=actor.level,
        has_ended=actor.known_to is not None and actor.known_to < day,
        last_year=actor.known_to[:4] if actor.known_to else None,
        groups=tuple(records.groups),
        statement_count=records.statement_count,
        linked_count=records.linked_count,
        day=day,
    )
