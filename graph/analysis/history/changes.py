"""The question `changes`: what began, ended, was confirmed or changed after one day and up to another.

A statement began, if it holds from a day in between; it ended, if it no longer holds on the last day but did on the
first or began since, so its own last day may be the first one of the two. What is known only by month or year counts by
the day that is stored: the first for a beginning, the last for an end. Two statements of which one follows the other
with other values are one change (`successions.py`) instead of an end and a beginning.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import partial as bound
from typing import Annotated

from graph.analysis.core.keys import ActorKey, NodeId, PartialDay, StatementKey, actor_key, node_key, statement_key
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_nonempty, require_range
from graph.analysis.core.statement_names import StatementName, kind_of, types_of
from graph.analysis.history.change_sentences import ChangeSentences, Names
from graph.analysis.history.events import ORDER, READ_CHANGES, Between, ChangeRecords, ChangeSort, Event, events
from graph.analysis.history.successions import Succession
from graph.errors import BadUserInput, TooExpensive
from graph.messages.message import Message, message, quoted
from graph.model.statements import STATEMENTS

MOST_STATEMENTS = 50_000
"""That began or ended: all of them are compared with each other."""


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

    total_count: Annotated[int, "The number of all changes, whether returned or not."]
    counts: Annotated[tuple[ChangeCount, ...], "The number of changes of each sort."]
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
) -> Changes:
    """What began, ended, was confirmed or changed between two days: from the day after `from` up to and including `to`.
    A statement that follows another one with a different end or value appears once, with both statements."""
    require_range("first", first, 1, MAX_LISTED)
    if from_ > to:
        raise BadUserInput(f"`from` ({from_}) is later than `to` ({to}).", hint=f"Swap them: from {to} to {from_}.")
    centre = node_key(of) if of is not None else None
    records = await context.read_optional(
        READ_CHANGES,
        space=centre.space if centre else "",
        key=centre.key if centre else "",
        types=list(STATEMENTS) if kinds is None else sorted(types_of(require_nonempty("kinds", kinds))),
        order=ORDER,
        own=kinds is None,
        after=from_,
        until=to,
        first=first,
        most=MOST_STATEMENTS,
    )
    if centre:
        require_existing(centre.space.lower(), [centre.key], [centre.key] if records else ())
    assert records is not None
    wanted = frozenset(ChangeSort if only is None else require_nonempty("only", only))
    return await asyncio.to_thread(bound(changes_of, records, Between(from_, to), wanted, first, context.today))


def changes_of(
    records: ChangeRecords, between: Between, wanted: frozenset[ChangeSort], first: int, today: date
) -> Changes:
    """The changes `between` two days of the `wanted` sorts, the `first` of them as sentences.

    TooExpensive, if more than MOST_STATEMENTS began or ended.
    """
    if records.changes > MOST_STATEMENTS:
        raise TooExpensive(
            f"{records.changes} statements began or ended in this time, {MOST_STATEMENTS} can be compared.",
            hint="Give a shorter time, only some `kinds`, or ask `of` an actor or region.",
            cost={"statements": records.changes, "limit": MOST_STATEMENTS},
        )
    visible_programmes = {programme for programme, *_ in records.programmes}
    wanted_events = [event for event in events(records, between, visible_programmes) if event.sort in wanted]
    counts = Counter(event.sort for event in wanted_events)
    if ChangeSort.CONFIRMED in wanted:
        counts[ChangeSort.CONFIRMED] = records.confirmations
    names = Names(
        {number: short or name for number, _, name, short in records.nodes},
        {key: short or name for key, name, short in records.programmes},
        dict(records.regions),
    )
    sentences = ChangeSentences(names, today.isoformat())
    shown = sorted(wanted_events, key=lambda event: event.key)[:first]
    numbers = tuple(ChangeCount(sort, counts[sort]) for sort in ChangeSort if counts[sort])
    return Changes(counts.total(), numbers, tuple(_change(event, sentences) for event in shown))


def _change(event: Event, sentences: ChangeSentences) -> Change:
    day, who = PartialDay(event.day), event.actor
    if event.succession is None:
        slug, name = who or ("", "")
        sentence = message("change-of-actor", day=event.day, sort=event.sort, name=quoted(name))
        return Change(event.sort, day, None, actor_key(slug), (), 0, (), 0, sentence)
    after, before = event.succession.after, event.succession.before
    keys = tuple(statement_key(claim.type, claim.id) for claim in after)
    followed = tuple(statement_key(claim.type, claim.id) for claim in before)
    kind = kind_of(after[0].type)
    return Change(
        event.sort,
        day,
        kind,
        None,
        keys,
        len(keys),
        followed,
        len(followed),
        _sentence(event, event.succession, sentences),
    )


def _sentence(event: Event, succession: Succession, sentences: ChangeSentences) -> Message:
    match event.sort:
        case ChangeSort.CHANGED:
            return sentences.changed(succession)
        case ChangeSort.ENDED:
            return sentences.ended(succession.after[0])
        case ChangeSort.CONFIRMED:
            return sentences.confirmed(succession.after[0])
        case _:
            return sentences.began(succession.after[0])
