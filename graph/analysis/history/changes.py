"""The question `changes`: what began, ended, was confirmed or changed after one day and up to another.

Example for the days 1 January and 1 July 2024: a statement began if its first day is from 2 January to 1 July; it ended
if its last day is from 1 January to 30 June, as it no longer holds on 1 July. A month or year counts by the day that is
stored: its first day for a beginning, its last day for an end. A statement that follows another one with a different
end or value is one change (`successions.py`) instead of an end and a beginning.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from graph.analysis.core.figures import Figure
from graph.analysis.core.keys import ActorKey, NodeId, PartialDay, StatementKey, actor_key, node_key, statement_key
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_nonempty,
    require_range,
)
from graph.analysis.core.statement_names import StatementName, kind_of, types_of
from graph.analysis.history.change_sentences import ChangeNames, ChangeSentences
from graph.analysis.history.changes_finding import change_figures, changes_sentence
from graph.analysis.history.events import (
    READ_CHANGES,
    TYPE_RANK,
    ChangedActor,
    ChangeEvent,
    ChangePeriod,
    ChangeRecords,
    ChangeSort,
    events,
)
from graph.analysis.history.successions import DatedStatement, StatementSuccession
from graph.errors import BadUserInput, TooExpensive
from graph.messages.message import Message, message, quoted
from graph.model.statements import STATEMENTS

MAX_STATEMENTS = 50_000
"""The most statements that began or ended: all of them are held in memory and compared."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change."""

    sort: Annotated[ChangeSort, "What happened."]
    day: Annotated[
        PartialDay,
        "The day as precise as it is known; for an end, the last day on which it held.",
    ]
    kind: Annotated[StatementName | None, "The kind of the statements; null for changes of actors."]
    actor: Annotated[ActorKey | None, "The actor that was founded or dissolved; null for changes of statements."]
    statements: Annotated[
        tuple[StatementKey, ...],
        "The statements that began, ended or were confirmed.",
    ]
    statement_count: Annotated[int, "The number of these statements."]
    before: Annotated[tuple[StatementKey, ...], "The statements that they follow."]
    before_count: Annotated[int, "The number of these statements."]
    sentence: Annotated[Message, "The change in one sentence."]


@dataclass(frozen=True, slots=True)
class ChangeCount:
    """The number of changes of one sort."""

    sort: Annotated[ChangeSort, "What happened."]
    count: Annotated[int, "The number of changes."]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed between two days."""

    confirmed_within: ConfirmedWithinAnswer
    total_count: Annotated[int, "The number of all changes, whether returned or not."]
    counts: Annotated[tuple[ChangeCount, ...], "The number of changes of each sort."]
    lapsed_count: Annotated[
        int,
        "The number of statements that hold on the last day, but whose newest confirmation ran out in this time: they "
        "went from CONFIRMED to ASSUMED. They are no changes in the world, so no other number contains them.",
    ]
    sentence: Annotated[Message, "How many changes of which sort there are, in one sentence."]
    figures: Annotated[
        tuple[Figure, ...],
        "How many beginnings and how many ends there are, each counted once however many statements state it, and how "
        "many statements have a newest confirmation that ran out (`lapsedCount`); sorts that `only` leaves out have no "
        "figure.",
    ]
    nodes: Annotated[tuple[Change, ...], "The first changes by day, kind and key."]


async def changes(
    context: QueryContext,
    *,
    from_: Annotated[date, "The day before the first day that counts."],
    to: Annotated[date, "The last day that counts."],
    of: Annotated[
        NodeId | None,
        "Only changes around this actor, or in this region and the regions inside it, with the actors there.",
    ] = None,
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "Only changes of statements of these kinds; changes of actors are then left out.",
    ] = None,
    only: Annotated[tuple[ChangeSort, ...] | None, "Only changes of these sorts are returned."] = None,
    first: Annotated[int, "The greatest number of changes to return, 1–1000."] = 100,
    newest_first: Annotated[bool, "Whether the latest day comes first; within a day the order stays."] = False,
    confirmed_within: ConfirmedWithinArgument = None,
) -> Changes:
    """What began, ended, was confirmed or changed between two days: from the day after `from` up to and including `to`.
    A statement that follows another one with a different end or value is one change, with both statements. Beginnings
    that several statements state alike are one change, and so are ends; each confirmation is a change of its own."""
    require_range("first", first, 1, MAX_LISTED)
    if from_ > to:
        raise BadUserInput(f"`from` ({from_}) is later than `to` ({to}).", hint=f"Swap them: from {to} to {from_}.")
    as_of = context.as_of(to, confirmed_within)
    centre = node_key(of) if of is not None else None
    records = await context.read_optional(
        READ_CHANGES,
        space=centre.space if centre else "",
        key=centre.key if centre else "",
        types=list(STATEMENTS) if kinds is None else sorted(types_of(require_nonempty("kinds", kinds))),
        order=TYPE_RANK,
        with_actors=kinds is None,
        after=from_,
        until=to,
        lapsed_from=as_of.at(from_).confirmed_since,
        lapsed_until=as_of.confirmed_since,
        first=first,
        direction=-1 if newest_first else 1,
        most=MAX_STATEMENTS,
    )
    if centre:
        require_existing(centre.space.lower(), [centre.key], [centre.key] if records else ())
    assert records is not None
    sorts = frozenset(ChangeSort if only is None else require_nonempty("only", only))
    period = ChangePeriod(from_, to)
    listed = ListedChanges(sorts, first, newest_first)
    return await asyncio.to_thread(changes_of, records, period, listed, context.today, as_of.months)


@dataclass(frozen=True)
class ListedChanges:
    """Which changes are listed: the `first` that are of one of the `sorts`."""

    sorts: frozenset[ChangeSort]
    first: int
    newest_first: bool

    def of(self, chosen: Iterable[ChangeEvent]) -> list[ChangeEvent]:
        """The listed ones of the chosen changes, in their order."""
        in_order = sorted(chosen, key=lambda event: event.key)
        if self.newest_first:
            in_order.sort(key=lambda event: event.stored_day, reverse=True)
        return in_order[: self.first]


def changes_of(
    records: ChangeRecords, period: ChangePeriod, listed: ListedChanges, today: date, months: int
) -> Changes:
    """The changes of a period, and those of them that are listed, with their sentences.

    Raises TooExpensive if more than MAX_STATEMENTS began or ended.
    """
    if records.changed_count > MAX_STATEMENTS:
        raise TooExpensive(
            f"{records.changed_count} statements began or ended in this time, {MAX_STATEMENTS} can be compared.",
            hint="Give a shorter time, only some `kinds`, or ask `of` an actor or region.",
            cost={"statements": records.changed_count, "limit": MAX_STATEMENTS},
        )
    sorts = listed.sorts
    visible_programmes = {programme.slug for programme in records.programmes}
    chosen = [event for event in events(records, period, visible_programmes) if event.sort in sorts]
    counts = Counter(event.sort for event in chosen)
    if ChangeSort.CONFIRMED in sorts:
        counts[ChangeSort.CONFIRMED] = records.confirmed_count
    names = ChangeNames(
        {node.node: node.short_name or node.name for node in records.nodes},
        {programme.slug: programme.short_name or programme.name for programme in records.programmes},
        {region.ags: region.name for region in records.regions},
    )
    sentences = ChangeSentences(names, today.isoformat())
    change_counts = tuple(ChangeCount(sort, counts[sort]) for sort in ChangeSort if counts[sort])
    return Changes(
        confirmed_within=months,
        total_count=counts.total(),
        counts=change_counts,
        lapsed_count=records.lapsed_count,
        sentence=changes_sentence(counts, period),
        figures=change_figures(counts, sorts, records.lapsed_count),
        nodes=tuple(_change(event, sentences) for event in listed.of(chosen)),
    )


def _change(event: ChangeEvent, sentences: ChangeSentences) -> Change:
    if event.actor is not None:
        return _change_of_actor(event, event.actor)
    assert event.succession is not None
    return _change_of_statements(event, event.succession, sentences)


def _change_of_actor(event: ChangeEvent, actor: ChangedActor) -> Change:
    return Change(
        sort=event.sort,
        day=PartialDay(event.day),
        kind=None,
        actor=actor_key(actor.slug),
        statements=(),
        statement_count=0,
        before=(),
        before_count=0,
        sentence=message("change-of-actor", day=event.day, sort=event.sort, name=quoted(actor.name)),
    )


def _change_of_statements(event: ChangeEvent, succession: StatementSuccession, sentences: ChangeSentences) -> Change:
    (statement, *_) = succession.after
    return Change(
        sort=event.sort,
        day=PartialDay(event.day),
        kind=kind_of(statement.type),
        actor=None,
        statements=_statement_keys(succession.after),
        statement_count=len(succession.after),
        before=_statement_keys(succession.before),
        before_count=len(succession.before),
        sentence=_sentence(event.sort, succession, sentences),
    )


def _statement_keys(statements: Iterable[DatedStatement]) -> tuple[StatementKey, ...]:
    return tuple(statement_key(statement.type, statement.id) for statement in statements)


def _sentence(sort: ChangeSort, succession: StatementSuccession, sentences: ChangeSentences) -> Message:
    (statement, *_) = succession.after
    match sort:
        case ChangeSort.CHANGED:
            return sentences.changed(succession)
        case ChangeSort.ENDED:
            return sentences.ended(statement)
        case ChangeSort.CONFIRMED:
            return sentences.confirmed(statement)
        case _:
            return sentences.began(statement)
