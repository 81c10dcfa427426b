"""The question `toConfirm`: the statements that nobody has confirmed lately, the most relied-on first.

A statement is relied on by the districts that would be better covered if it were confirmed. Example: a team for a
government region of seven districts is assumed, and one of them also has a confirmed service. Confirming the team makes
six districts better covered.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core.keys import (
    ActorId,
    ActorKey,
    RegionId,
    RegionKey,
    SourceKey,
    StatementKey,
    actor_key,
    region_key,
    source_key,
    statement_key,
)
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_nonempty,
    require_range,
)
from graph.analysis.core.statement_names import StatementName, clause, kind_of, types_of
from graph.analysis.coverage.coverage import DayArgument, MatrixRequest
from graph.analysis.coverage.matrix import READ_COVERAGE, Matrix, MatrixCell
from graph.analysis.coverage.needs import NEEDED_SERVICES
from graph.analysis.coverage.states import SEVERITY, CoverageEvidence, state_of
from graph.compile.records import record_query
from graph.errors import BadUserInput, TooExpensive
from graph.messages.message import MAX_NAMES, NOTHING, Message, message, names_and_more, quoted
from graph.model.enums import RegionKind
from graph.model.partial_dates import partial
from graph.model.statements import STATEMENTS

MAX_STATEMENTS = 50_000
"""The most statements that are ranked: all of them are held in memory."""
MAX_COUNTS = 100


class AssumedStatementRecord(NamedTuple):
    type: str
    id: str
    start: str
    end: str
    start_name: str
    end_name: str
    role_or_extent: str | None
    last_confirmed: str | None
    source_ids: list[str]


class SourceDateRecord(NamedTuple):
    id: str
    title: str
    day: str | None
    precision: str | None


class ToConfirmRecords(NamedTuple):
    region_exists: bool
    actor_exists: bool
    source_exists: bool
    statement_count: int
    statements: list[AssumedStatementRecord]
    sources: list[SourceDateRecord]


READ_TO_CONFIRM = record_query("read_to_confirm", ToConfirmRecords)


@dataclass(frozen=True, slots=True)
class StatementToConfirm:
    """A statement that is only assumed."""

    key: Annotated[str, "The key of the statement, for use in `after`."]
    kind: Annotated[StatementName, "The kind of the statement."]
    statement: Annotated[StatementKey, "The statement."]
    region_count: Annotated[
        int,
        "The number of districts whose coverage rests on it: coverage by a type of service, OTHER aside, would be "
        "better if the statement were confirmed.",
    ]
    regions: Annotated[tuple[RegionKey, ...], "These districts by AGS."]
    last_confirmed: Annotated[date | None, "The newest day on which a source states it; null if no source has a date."]
    source_count: Annotated[int, "The number of its sources."]
    sources: Annotated[tuple[SourceKey, ...], "Its sources."]
    sentence: Annotated[Message, "What it states, when it was last documented, and what rests on it."]


@dataclass(frozen=True, slots=True)
class SourceToCheck:
    """A source, and how many statements it could confirm."""

    source: Annotated[SourceKey, "The source."]
    statement_count: Annotated[int, "The number of statements to confirm that rest on it."]


@dataclass(frozen=True, slots=True)
class ActorToCheck:
    """An actor, and how many statements about it are to be confirmed."""

    actor: Annotated[ActorKey, "The actor."]
    statement_count: Annotated[int, "The number of statements to confirm that start or end at it."]


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """The statements to confirm; those that most districts rely on come first, then those documented longest ago."""

    on: Annotated[date, "The reference day."]
    confirmed_within: ConfirmedWithinAnswer
    total_count: Annotated[int, "The number of all statements to confirm, regardless of `first`."]
    undated_count: Annotated[int, "The number of these whose sources have no date."]
    sentence: Annotated[Message, "How many there are, and which source to check first."]
    nodes: Annotated[tuple[StatementToConfirm, ...], "The statements."]
    source_count: Annotated[int, "The number of sources behind these statements."]
    sources: Annotated[tuple[SourceToCheck, ...], "The 100 sources with the most of these statements."]
    actor_count: Annotated[int, "The number of actors in these statements."]
    actors: Annotated[tuple[ActorToCheck, ...], "The 100 actors with the most of these statements."]


async def to_confirm(
    context: QueryContext,
    *,
    within: Annotated[
        RegionId | None,
        "Only statements about this region and regions inside it, about the actors there, and about what serves a "
        "larger region around it.",
    ] = None,
    source: Annotated[str | None, "Only statements that rest on the source with this key."] = None,
    actor: Annotated[ActorId | None, "Only statements that start or end at this actor."] = None,
    kinds: Annotated[tuple[StatementName, ...] | None, "Only statements of these kinds."] = None,
    first: Annotated[int, "The greatest number of statements to return, 1–1000."] = 50,
    after: Annotated[str | None, "Statements after the one with this `key` are returned."] = None,
    on: DayArgument = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> ToConfirm:
    """What to check: the statements that hold on a day without a confirmation that still counts. Those that the
    coverage of most districts rests on come first, then those that were documented longest ago or never with a date.
    Sources and actors are counted, so that one looks at one page and confirms many statements."""
    require_range("first", first, 1, MAX_LISTED)
    as_of = context.as_of(on, confirmed_within)
    request = MatrixRequest.of(RegionKind.DISTRICT, within, NEEDED_SERVICES, ())
    parameters = request.parameters(as_of.day, as_of.day) | {
        "with_carriers": False,
        "source": source,
        "actor": actor,
        "types": sorted(STATEMENTS if kinds is None else types_of(require_nonempty("kinds", kinds))),
        "confirmed_since": as_of.confirmed_since,
        "after": as_of.day,
        "most": MAX_STATEMENTS,
    }
    coverage_records, records = await context.read_both(READ_COVERAGE, READ_TO_CONFIRM, **parameters)
    for kind, key, exists in (
        ("region", within, records.region_exists),
        ("actor", actor, records.actor_exists),
        ("source", source, records.source_exists),
    ):
        require_existing(kind, [key] if key else [], [key] if key and exists else [])
    if records.statement_count > MAX_STATEMENTS:
        raise TooExpensive(
            f"{records.statement_count} statements are to be confirmed, {MAX_STATEMENTS} can be ranked.",
            hint="Ask `within` a region, for a `source` or `actor`, or only for some `kinds`.",
            cost={"statements": records.statement_count, "limit": MAX_STATEMENTS},
        )
    matrix = Matrix(request.data(coverage_records), request.columns, as_of)
    regions = await asyncio.to_thread(relying_regions, matrix.cells())
    statements = sorted(records.statements, key=lambda statement: _sort_key(statement, regions))
    start = _position_after(statements, after)
    sources = {source.id: source for source in records.sources}
    by_source = Counter(key for statement in statements for key in statement.source_ids)
    by_actor = Counter(key for statement in statements for key in _actors(statement))
    undated_count = sum(statement.last_confirmed is None for statement in statements)
    return ToConfirm(
        on=as_of.day,
        confirmed_within=as_of.months,
        total_count=len(statements),
        undated_count=undated_count,
        sentence=_total_sentence(len(statements), undated_count, _most(by_source), sources),
        nodes=tuple(
            _item(statement, regions.get(statement.id, ()), sources) for statement in statements[start : start + first]
        ),
        source_count=len(by_source),
        sources=tuple(SourceToCheck(source_key(key), count) for key, count in _most(by_source)),
        actor_count=len(by_actor),
        actors=tuple(ActorToCheck(actor_key(key), count) for key, count in _most(by_actor)),
    )


def relying_regions(cells: Iterable[MatrixCell]) -> Mapping[str, Sequence[str]]:
    """The regions by AGS, for each statement, that would be better covered if it were confirmed."""
    regions: dict[str, dict[str, None]] = {}
    for cell in cells:
        for parts_only, statements in ((False, cell.about_region), (True, cell.about_parts)):
            for statement in statements:
                confirmed = CoverageEvidence(statement.extent, True, parts_only)
                if SEVERITY[state_of(cell.evidence | {confirmed})] < SEVERITY[cell.state]:
                    regions.setdefault(statement.id, {})[cell.region.ags] = None
    return {id_: tuple(ags) for id_, ags in regions.items()}


def _sort_key(statement: AssumedStatementRecord, regions: Mapping[str, Sequence[str]]) -> tuple[int, str, str]:
    return -len(regions.get(statement.id, ())), statement.last_confirmed or "", statement.id


def _position_after(statements: Sequence[AssumedStatementRecord], key: str | None) -> int:
    """The position after the statement with this key; 0 for None. Raises BadUserInput if none has the key."""
    if key is None:
        return 0
    position = next((i for i, statement in enumerate(statements) if statement.id == key), None)
    if position is None:
        message = f"`after` is {key!r}, which is no statement of these."
        raise BadUserInput(message, hint="Give the `key` of a statement.")
    return position + 1


def _actors(statement: AssumedStatementRecord) -> Sequence[str]:
    """The actors at its ends."""
    ends_at_actor = STATEMENTS[statement.type].between_actors
    return tuple(dict.fromkeys((statement.start, statement.end))) if ends_at_actor else (statement.start,)


def _most(counts: Counter[str]) -> list[tuple[str, int]]:
    """The highest counts, those that are equal by key."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:MAX_COUNTS]


def _item(
    statement: AssumedStatementRecord, regions: Sequence[str], sources: Mapping[str, SourceDateRecord]
) -> StatementToConfirm:
    day = statement.last_confirmed
    return StatementToConfirm(
        key=statement.id,
        kind=kind_of(statement.type),
        statement=statement_key(statement.type, statement.id),
        region_count=len(regions),
        regions=tuple(map(region_key, regions)),
        last_confirmed=date.fromisoformat(day) if day else None,
        source_count=len(statement.source_ids),
        sources=tuple(map(source_key, statement.source_ids)),
        sentence=_sentence(statement, len(regions), [sources[key] for key in statement.source_ids if key in sources]),
    )


def _sentence(statement: AssumedStatementRecord, region_count: int, sources: Sequence[SourceDateRecord]) -> Message:
    ends = quoted(statement.start_name), quoted(statement.end_name)
    said, evidence = clause(statement.type, statement.role_or_extent, *ends), _evidence(statement, sources)
    if not region_count:
        return message("to-confirm", statement=said, evidence=evidence)
    regions = message("region-count", level=RegionKind.DISTRICT.name, count=region_count)
    return message("to-confirm-relied-on", statement=said, evidence=evidence, regions=regions)


def _evidence(statement: AssumedStatementRecord, sources: Sequence[SourceDateRecord]) -> Message:
    names = names_and_more([source.title for source in sources[:MAX_NAMES]], len(sources))
    if day := statement.last_confirmed:
        precision = next((source.precision for source in sources if source.day == day), None)
        return message("to-confirm-dated", day=partial(day, precision), sources=names)
    return message("to-confirm-undated", source_count=len(sources), sources=names)


def _total_sentence(
    count: int, undated_count: int, most: Sequence[tuple[str, int]], sources: Mapping[str, SourceDateRecord]
) -> Message:
    if not count:
        return message("to-confirm-none")
    key, source_statement_count = most[0] if most else ("", 0)
    return message(
        "to-confirm-total",
        count=count,
        undated_count=undated_count,
        source=quoted(sources[key].title) if key in sources else NOTHING,
        source_statement_count=source_statement_count,
    )
