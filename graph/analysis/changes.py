"""What began, ended, was confirmed or changed between two days: the first is excluded, the last one included.

A statement began, if it holds from a day in between; it ended, if it no longer holds on the last day but did on the
first or began since, so its own last day may be the first one of the two. What is known only by month or year counts by
the day that is stored: the first for a beginning, the last for an end. Two statements of which one follows the other
with other values are told once, as a change (`successions.py`), and no longer as an end and a beginning.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial as bound
from typing import Annotated, Any, cast

from graph.analysis.asking import (
    ActorKey,
    Asker,
    NodeId,
    PartialDay,
    StatementKey,
    Text,
    actor,
    must_exist,
    must_fit,
    node,
    statement,
)
from graph.analysis.change_sentences import Names, Teller, partial
from graph.analysis.kinds import StatementName, types_of
from graph.analysis.successions import Claim, Succession, successions
from graph.errors import BadUserInput, TooExpensive
from graph.model import STATEMENTS

MOST_FIRST = 1_000
MOST_STATEMENTS = 50_000
"""That began or ended: all of them are compared with each other."""
_ORDER = {type_: i for i, type_ in enumerate(STATEMENTS)}


class ChangeSort(StrEnum):
    """Was geschah / what happened."""

    FOUNDED = "FOUNDED"
    STARTED = "STARTED"
    BEGAN = "BEGAN"
    CHANGED = "CHANGED"
    CONFIRMED = "CONFIRMED"
    ENDED = "ENDED"
    CLOSED = "CLOSED"
    DISSOLVED = "DISSOLVED"


@dataclass(frozen=True, slots=True)
class Change:
    """Eine Änderung / one change."""

    sort: Annotated[ChangeSort, "Was geschah / what happened."]
    day: Annotated[
        PartialDay,
        "Der Tag, so genau wie bekannt; bei einem Ende der letzte, an dem es galt / the day as precise as known; of an "
        "end, the last one on which it held.",
    ]
    kind: Annotated[StatementName | None, "Art der Aussagen; leer bei Akteuren / kind; null for actors."]
    actor: Annotated[ActorKey | None, "Der Akteur, der entstand oder endete / the actor that began or ended."]
    statements: Annotated[
        tuple[StatementKey, ...],
        "Die Aussagen, die begannen, endeten oder bestätigt wurden / those that began, ended or were confirmed.",
    ]
    statement_count: Annotated[int, "Wie viele das sind / how many."]
    before: Annotated[
        tuple[StatementKey, ...], "Die Aussagen, an deren Stelle sie treten / the statements that they follow."
    ]
    before_count: Annotated[int, "Wie viele das sind / how many."]
    sentence: Annotated[Text, "Als Satz / as a sentence."]


@dataclass(frozen=True, slots=True)
class ChangeCount:
    """Wie oft etwas geschah / how often something happened."""

    sort: Annotated[ChangeSort, "Was geschah / what happened."]
    count: Annotated[int, "Wie oft / how often."]


@dataclass(frozen=True, slots=True)
class Changes:
    """Was sich zwischen zwei Tagen änderte / what changed between two days."""

    total: Annotated[int, "Alle Änderungen, gezeigt oder nicht / all changes, shown or not."]
    counts: Annotated[tuple[ChangeCount, ...], "Wie viele von jeder Sorte / how many of each sort."]
    changes: Annotated[
        tuple[Change, ...], "Die ersten, nach Tag, Art und Schlüssel / the first ones, by day, kind and key."
    ]


@dataclass(frozen=True)
class Found:
    """What was read; `programmes` and `regions` are those that statements name."""

    changes: int
    changed: list[list[Any]]
    confirmations: int
    confirmed: list[list[Any]]
    actors: list[list[Any]]
    nodes: list[list[Any]]
    programmes: list[list[Any]]
    regions: list[list[Any]]


@dataclass(frozen=True)
class Event:
    """A change before it is told, of statements or an actor (slug and name). `stored` is the day that it counts by.
    What began, ended or was confirmed is a succession that follows nothing."""

    sort: ChangeSort
    stored: str
    day: str
    succession: Succession | None = None
    actor: tuple[str, str] | None = None

    @property
    def key(self) -> tuple[str, int, str, int]:
        """By day, kind (actors first) and id."""
        place = list(ChangeSort).index(self.sort)
        if self.succession is None:
            return self.stored, -1, self.actor[0] if self.actor else "", place
        claim = self.succession.after[0]
        return self.stored, _ORDER[claim.type], claim.id, place


async def changes(
    asker: Asker,
    *,
    from_: Annotated[date, "Der Tag vor dem ersten, der zählt / the day before the first that counts."],
    to: Annotated[date, "Der letzte Tag, der zählt / the last day that counts."],
    of: Annotated[
        NodeId | None,
        "Nur um diesen Akteur oder in diesem Gebiet und darin, samt den Akteuren dort / only around this actor, or in "
        "this region and those inside it, with the actors there.",
    ] = None,
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "Nur diese Arten von Aussagen; dann keine Akteure / only statements of these kinds; then no actors.",
    ] = None,
    only: Annotated[tuple[ChangeSort, ...] | None, "Nur was so geschah / only what happened this way."] = None,
    first: Annotated[int, "Wie viele höchstens, 1 bis 1000 / how many at most, 1 to 1000."] = 100,
) -> Changes:
    """Was zwischen zwei Tagen begann, endete, bestätigt wurde oder sich änderte: vom Tag nach `from` bis `to`; eine
    Aussage, die ein anderes Ende oder einen anderen Wert ablöst, erscheint einmal, mit beiden / what began, ended, was
    confirmed or changed between two days: from the day after `from` to `to`; a statement that follows another one with
    other values appears once, with both."""
    must_fit("first", first, 1, MOST_FIRST)
    if from_ > to:
        raise BadUserInput(f"`from` ({from_}) is later than `to` ({to}).", hint=f"Swap them: from {to} to {from_}.")
    centre = node(of) if of is not None else None
    x = await asker.read(
        "read_changes",
        space=centre.space if centre else "",
        key=centre.key if centre else "",
        types=list(STATEMENTS) if kinds is None else sorted(types_of(_some("kinds", kinds))),
        order=_ORDER,
        own=kinds is None,
        after=from_,
        until=to,
        first=first,
        most=MOST_STATEMENTS,
    )
    if centre:
        must_exist(centre.space.lower(), [centre.key], [centre.key] if x else ())
    wanted = frozenset(ChangeSort if only is None else _some("only", only))
    found = Found(*cast("list[Any]", x))
    return await asyncio.to_thread(bound(told, found, Between(from_, to), wanted, first, asker.today))


def _some(name: str, chosen: tuple[Any, ...]) -> tuple[Any, ...]:
    if not chosen:
        raise BadUserInput(f"`{name}` is empty.", hint="Name at least one, or leave it out for all.")
    return chosen


class Between:
    """The days after `after`, up to `until`."""

    def __init__(self, after: date, until: date) -> None:
        self.after, self.until = after.isoformat(), until.isoformat()

    def begins(self, day: str | None) -> bool:
        return day is not None and self.after < day <= self.until

    def ends(self, day: str | None) -> bool:
        """Whether something of which this is the last day holds on `after` or later, but not on `until`."""
        return day is not None and self.after <= day < self.until


def told(found: Found, between: Between, wanted: frozenset[ChangeSort], first: int, today: date) -> Changes:
    """The answer. TooExpensive, if there is too much to compare."""
    if found.changes > MOST_STATEMENTS:
        raise TooExpensive(
            f"{found.changes} statements began or ended in this time, {MOST_STATEMENTS} can be compared.",
            hint="Give a shorter time, only some `kinds`, or ask `of` an actor or region.",
            cost={"statements": found.changes, "limit": MOST_STATEMENTS},
        )
    seen = {programme for programme, *_ in found.programmes}
    known = [event for event in _events(found, between, seen) if event.sort in wanted]
    counts = Counter(event.sort for event in known)
    if ChangeSort.CONFIRMED in wanted:
        counts[ChangeSort.CONFIRMED] = found.confirmations
    names = Names(
        {number: short or name for number, _, name, short in found.nodes},
        {key: short or name for key, name, short in found.programmes},
        dict(cast("Iterable[tuple[str, str]]", found.regions)),
    )
    teller = Teller(names, today.isoformat())
    shown = sorted(known, key=lambda event: event.key)[:first]
    numbers = tuple(ChangeCount(sort, counts[sort]) for sort in ChangeSort if counts[sort])
    return Changes(counts.total(), numbers, tuple(_change(event, teller) for event in shown))


def _claim(row: Sequence[Any], programmes: set[str]) -> Claim:
    """A programme that the reader may not see is not named."""
    *values, programme, region = row[9:]
    return Claim(*row[:9], values=(*values, programme if programme in programmes else None, region))


def _events(found: Found, between: Between, programmes: set[str]) -> Iterator[Event]:
    claims = [_claim(row, programmes) for row in found.changed]
    ended = [claim for claim in claims if between.ends(claim.to)]
    begun = [claim for claim in claims if between.begins(claim.begin)]
    followed = [succession for succession in successions(ended, begun) if not succession.renews]
    old = {claim for succession in followed for claim in succession.before}
    new = {claim for succession in followed for claim in succession.after}
    yield from map(_changed, followed)
    yield from (_one(ChangeSort.BEGAN, c, c.begin, c.begin_precision) for c in begun if c not in new)
    yield from (_one(ChangeSort.ENDED, c, c.to, c.to_precision) for c in ended if c not in old)
    confirmed = (_claim(row, programmes) for row in found.confirmed)
    yield from (_one(ChangeSort.CONFIRMED, c, c.confirmed, None) for c in confirmed)
    for row in found.actors:
        yield from _lives(row, between)


def _one(sort: ChangeSort, claim: Claim, day: str | None, precision: str | None) -> Event:
    return Event(sort, day or "", partial(day or "", precision), Succession((), (claim,)))


def _changed(succession: Succession) -> Event:
    claim = succession.after[0]
    day = claim.begin or ""
    return Event(ChangeSort.CHANGED, day, partial(day, claim.begin_precision), succession)


def _lives(row: Sequence[Any], between: Between) -> Iterator[Event]:
    """Of an actor, and of a programme: the year of the same event is told by its more precise day alone."""
    slug, name, short_name, founded, dissolved, started, started_precision, ended, ended_precision = row
    who = (slug, short_name or name)
    first, last = founded and f"{founded:04}-01-01", dissolved and f"{dissolved:04}-12-31"
    if between.begins(first) and (started or "")[:4] != str(founded):
        yield Event(ChangeSort.FOUNDED, first, str(founded), actor=who)
    if between.ends(last) and (ended or "")[:4] != str(dissolved):
        yield Event(ChangeSort.DISSOLVED, last, str(dissolved), actor=who)
    if between.begins(started):
        yield Event(ChangeSort.STARTED, started, partial(started, started_precision), actor=who)
    if between.ends(ended):
        yield Event(ChangeSort.CLOSED, ended, partial(ended, ended_precision), actor=who)


_LIVES = {
    ChangeSort.FOUNDED: ("wurde {} gegründet", "{} was founded"),
    ChangeSort.DISSOLVED: ("wurde {} aufgelöst", "{} was dissolved"),
    ChangeSort.STARTED: ("begann das Programm {}", "the programme {} began"),
    ChangeSort.CLOSED: ("endete das Programm {}", "the programme {} ended"),
}


def _change(event: Event, teller: Teller) -> Change:
    day, who = PartialDay(event.day), event.actor
    if event.succession is None:
        slug, name = who or ("", "")
        sentence = teller.lives(name, event.day, *_LIVES[event.sort])
        return Change(event.sort, day, None, actor(slug), (), 0, (), 0, sentence)
    after, before = event.succession.after, event.succession.before
    keys = tuple(statement(claim.type, claim.id) for claim in after)
    followed = tuple(statement(claim.type, claim.id) for claim in before)
    kind = StatementName(STATEMENTS[after[0].type].name.upper())
    return Change(
        event.sort,
        day,
        kind,
        None,
        keys,
        len(keys),
        followed,
        len(followed),
        _sentence(event, event.succession, teller),
    )


def _sentence(event: Event, succession: Succession, teller: Teller) -> Text:
    match event.sort:
        case ChangeSort.CHANGED:
            return teller.changed(succession)
        case ChangeSort.ENDED:
            return teller.ended(succession.after[0])
        case ChangeSort.CONFIRMED:
            return teller.confirmed(succession.after[0])
        case _:
            return teller.began(succession.after[0])
