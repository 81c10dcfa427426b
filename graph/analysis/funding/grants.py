"""Which fundings end without a successor: what sources say of a grant, settled, and what is left after its end.

A grant is what statements tell of one funder, recipient, programme and begin. Pure: the same facts can be asked with
and without some actors or programmes, and the answers compared by key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.funding.funding_rows import Facts, FundingRow
from graph.compile import totals
from graph.model.enums import AmountScope
from graph.model.partial_dates import confirmed_on, holds_on


class EndReason(StrEnum):
    """The reason why a funding ends."""

    STATEMENT_ENDS = "STATEMENT_ENDS"
    PROGRAMME_ENDS = "PROGRAMME_ENDS"
    TAKEN_AWAY = "TAKEN_AWAY"


class GrantKey(NamedTuple):
    """What makes statements tell of the same grant."""

    funder: str
    recipient: str
    programme: str | None
    begin: str | None


@dataclass(frozen=True, slots=True)
class Grant:
    """`end` is an ISO day or unknown, `said` the one that statements name, `ended_by` a programme that ends first."""

    key: GrantKey
    statements: tuple[FundingRow, ...]
    said: str | None
    end: str | None
    precision: str | None
    ended_by: str | None
    disputed: bool
    confirmed: str

    def holds(self, day: str) -> bool:
        return holds_on(self.key.begin, self.end, day)

    def confirmed_on(self, day: str) -> bool:
        return self.holds(day) and confirmed_on(self.end, self.confirmed, day)


@dataclass(frozen=True, slots=True)
class Ended:
    """A grant that ends and that nothing succeeds; `others` are the recipient's grants on the day after."""

    grant: Grant
    day: str
    reason: EndReason
    others: tuple[GrantKey, ...]
    others_confirmed: int

    @property
    def key(self) -> GrantKey:
        return self.grant.key


def cliff(
    facts: Facts,
    on: date,
    until: date,
    without: frozenset[str] = frozenset(),
    *,
    of: Sequence[Grant] | None = None,
) -> tuple[Ended, ...]:
    """What holds on `on`, ends after it and no later than `until`, and has no successor; the earliest first.

    `without` are actors and programmes that are gone: their fundings end on `on`, unless they end in that time anyway,
    and succeed nothing. `of` are the grants, where they have been made before.
    """
    known = grants(facts) if of is None else of
    gone = {grant.key for grant in known if _gone(grant.key, without)}
    left: dict[str, list[Grant]] = {}
    for grant in known:
        if grant.key not in gone:
            left.setdefault(grant.key.recipient, []).append(grant)
    found = [
        ended
        for grant in known
        if (end := _end(grant, on.isoformat(), until.isoformat(), grant.key in gone))
        and (ended := _unsucceeded(facts, grant, *end, on.isoformat(), left.get(grant.key.recipient, ())))
    ]
    return tuple(sorted(found, key=lambda e: (e.day, *("" if part is None else part for part in e.key))))


def grants(facts: Facts) -> list[Grant]:
    """All grants, in the order of their first statements. Of several sources, the newest that names an end is right,
    unless one has seen the grant after that; silence about the end contradicts nobody."""
    open_ended = [p._replace(end=None) for p in facts.paid]
    programmes = dict(totals.grouped(open_ended, lambda p, programme: (p.id, programme)).keys())
    alike: dict[GrantKey, list[FundingRow]] = {}
    for p in facts.paid:
        alike.setdefault(GrantKey(p.funder, p.recipient, programmes[p.id], p.begin), []).append(p)
    return [_grant(facts, key, statements) for key, statements in alike.items()]


def _grant(facts: Facts, key: GrantKey, statements: Sequence[FundingRow]) -> Grant:
    ends = {p.end for p in statements if p.end}
    disputed = len(ends) > 1 and len({p.sources for p in statements if p.end}) > 1
    confirmed = max(p.confirmed or "" for p in statements)
    last = _said_end(statements)
    said = last.end if last else None
    found = [(said, last.end_precision, None)] if last else []
    for slug in dict.fromkeys((key.programme, key.funder, key.recipient)):
        body = facts.bodies[slug] if slug else None
        found += [(body.ended, body.ended_precision, body.slug)] if body and body.ended else []
    end, precision, ended_by = min(found, key=lambda e: e[0] or "", default=(None, None, None))
    return Grant(key, tuple(statements), said, end, precision, ended_by, disputed, confirmed)


def _said_end(statements: Sequence[FundingRow]) -> FundingRow | None:
    """The statement whose end is right, if any is."""
    dated = [p for p in statements if p.end]
    if not dated:
        return None
    newest = max(dated, key=lambda p: (p.confirmed or "", p.id))
    last = max((p for p in dated if p.sources == newest.sources), key=lambda p: (p.end or "", p.id))
    seen = max((p.confirmed or "" for p in statements if p.end is None), default="")
    return None if seen > (last.end or "") else last


def _gone(key: GrantKey, without: frozenset[str]) -> bool:
    return bool(without) and not without.isdisjoint({key.funder, key.recipient, key.programme})


def _end(grant: Grant, on: str, until: str, gone: bool) -> tuple[str, EndReason] | None:
    """When and why it ends in that time, if it holds on `on`."""
    if not grant.holds(on):
        return None
    if grant.end and on < grant.end <= until:
        return grant.end, EndReason.PROGRAMME_ENDS if grant.ended_by else EndReason.STATEMENT_ENDS
    return (on, EndReason.TAKEN_AWAY) if gone and grant.end != on else None


def _unsucceeded(
    facts: Facts, grant: Grant, day: str, reason: EndReason, on: str, others: Sequence[Grant]
) -> Ended | None:
    after = _day_after(day)
    then = [other for other in others if other.key != grant.key and other.holds(after)]
    if any(_succeeds(other, grant, on, after) for other in then):
        return None
    rest = [other for other in then if not _told_again(facts, other.key, grant.key)]
    confirmed = sum(other.confirmed_on(after) for other in rest)
    return Ended(grant, day, reason, tuple(other.key for other in rest), confirmed)


def _day_after(day: str) -> str:
    """The calendar's last day is its own."""
    return day if day == date.max.isoformat() else (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _succeeds(other: Grant, grant: Grant, on: str, after: str) -> bool:
    """It is of the same funder or programme and begins later, or a source knows that it goes on then. An open-ended
    statement that begins no later tells of the same money: it doesn't succeed it."""
    same = other.key.funder == grant.key.funder or other.key.programme in {grant.key.programme} - {None}
    later = other.key.begin is not None and other.key.begin > (grant.key.begin or on)
    return same and (later or other.confirmed_on(after))


def _told_again(facts: Facts, one: GrantKey, other: GrantKey) -> bool:
    """Whether two grants to a recipient may be the same money, told with another begin or from the programme's side."""
    if one.funder == other.funder:
        return one.programme == other.programme or None in (one.programme, other.programme)
    through = facts.is_programme(one.funder) or facts.is_programme(other.funder)
    return through and one.programme is not None and one.programme == other.programme


def settled(grant: Grant, on: str) -> list[FundingRow]:
    """The statements that hold on the day, with the end that is right: as statements of one grant, money counts those
    of one source only."""
    return [p._replace(end=grant.said) for p in grant.statements if p.holds(on)]


def leading(grant: Grant, on: str) -> FundingRow:
    """The statement whose amount speaks for the grant: one that counts, the whole before parts."""
    holding = settled(grant, on)
    groups = totals.grouped(holding, lambda p, _: p.id)
    counting = [p for p in holding if groups[p.id][0].counts]
    return max(counting, key=lambda p: (p.euros is not None, p.scope == AmountScope.WHOLE, p.euros or 0, p.id))
