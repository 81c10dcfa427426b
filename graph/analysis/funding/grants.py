"""Grants, put together from the statements of several sources, and those that end without a successor.

A grant is all that statements report about one funder, recipient, programme and begin. Nothing here reads the
database, so the same grants can be examined with and without some actors, and the results compared by key.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.funding.funding_rows import FundingNetwork, FundingRow
from graph.compile import totals
from graph.model.enums import AmountScope
from graph.model.validity import AsOf, holds_on


class EndReason(StrEnum):
    """The reason why a funding ends.

    STATEMENT_ENDS: the funding has a fixed term.
    PROGRAMME_ENDS: the programme ends.
    ACTOR_ENDS: the funder or the recipient ceases to exist.
    TAKEN_AWAY: the funder is assumed to be gone, in `whatIf` only.
    """

    STATEMENT_ENDS = "STATEMENT_ENDS"
    PROGRAMME_ENDS = "PROGRAMME_ENDS"
    ACTOR_ENDS = "ACTOR_ENDS"
    TAKEN_AWAY = "TAKEN_AWAY"


class GrantKey(NamedTuple):
    """Identifies a grant: statements with the same key are about the same grant. `begin` is an ISO date."""

    funder: str
    recipient: str
    programme: str | None
    begin: str | None


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant; days are ISO dates, "" as `confirmed` if no source confirms it.

    `end` is the end of the grant, of its programme or of an actor, whichever is earliest; `end_precision` is that of
    `end`; `stated_end` is the one that statements give; `ended_by` is the programme or actor that ends before that.
    """

    key: GrantKey
    statements: tuple[FundingRow, ...]
    stated_end: str | None
    end: str | None
    end_precision: str | None
    ended_by: str | None
    disputed: bool
    confirmed: str
    known_from: str

    def holds(self, day: str) -> bool:
        """Whether the grant is known to hold on an ISO date."""
        return holds_on(self.known_from, self.end, day)

    def is_open_ended(self, day: str) -> bool:
        """Whether the grant is known to hold on an ISO date and its end is not known."""
        return self.end is None and self.holds(day)

    def is_confirmed(self, as_of: AsOf) -> bool:
        """Whether the grant is known to hold on the day and is confirmed for it."""
        return self.holds(as_of.iso) and as_of.confirms(self.end, self.confirmed)


@dataclass(frozen=True, slots=True)
class GrantEnd:
    """A grant that ends on `day` (ISO) without a successor.

    `remaining` are the recipient's other grants on the day after; `remaining_confirmed` of them are confirmed for it.
    """

    grant: Grant
    day: str
    reason: EndReason
    remaining: tuple[GrantKey, ...]
    remaining_confirmed: int

    @property
    def key(self) -> GrantKey:
        return self.grant.key


def grants_of(network: FundingNetwork) -> tuple[Grant, ...]:
    """All grants of a network, in the order of their first statements; they are kept with its fundings."""
    return network.kept("grants", lambda: _grants_of(network))


def _grants_of(network: FundingNetwork) -> tuple[Grant, ...]:
    open_ended = [funding._replace(end=None) for funding in network.fundings]
    programmes = dict(totals.grouped(open_ended, lambda funding, programme: (funding.id, programme)).keys())
    statements: dict[GrantKey, list[FundingRow]] = {}
    for f in network.fundings:
        statements.setdefault(GrantKey(f.funder, f.recipient, programmes[f.id], f.begin), []).append(f)
    return tuple(_grant(network, key, fundings) for key, fundings in statements.items())


def grants_ending(
    network: FundingNetwork,
    grants: Iterable[Grant],
    as_of: AsOf,
    until: date,
    without: frozenset[str] = frozenset(),
) -> tuple[GrantEnd, ...]:
    """The grants that hold on the day, end after it and no later than `until`, and have no successor; the earliest
    first.

    `without` are the slugs of actors and programmes that are removed: their grants end on the day, unless they end in
    the period anyway, and succeed no others.
    """
    grants = list(grants)
    removed = {grant.key for grant in grants if _is_removed(grant.key, without)}
    kept_by_recipient: dict[str, list[Grant]] = {}
    for grant in grants:
        if grant.key not in removed:
            kept_by_recipient.setdefault(grant.key.recipient, []).append(grant)
    ends: list[GrantEnd] = []
    for grant in grants:
        ending = _ending(network, grant, as_of.iso, until.isoformat(), grant.key in removed)
        if ending:
            others = kept_by_recipient.get(grant.key.recipient, ())
            end = _without_successor(network, grant, *ending, as_of, others)
            ends += [end] if end else []
    return tuple(sorted(ends, key=lambda end: (end.day, *(part or "" for part in end.key))))


def _grant(network: FundingNetwork, key: GrantKey, statements: Sequence[FundingRow]) -> Grant:
    ends = {f.end for f in statements if f.end}
    disputed = len(ends) > 1 and len({f.sources for f in statements if f.end}) > 1
    confirmed = max(f.confirmed or "" for f in statements)
    known_from = min(f.known_from for f in statements)
    decisive = _decisive_statement(statements)
    stated_end = decisive.end if decisive else None
    candidates = [(stated_end, decisive.end_precision, None)] if decisive else []
    for slug in dict.fromkeys((key.programme, key.funder, key.recipient)):
        actor = network.actors[slug] if slug else None
        candidates += [(actor.ended, actor.ended_precision, actor.slug)] if actor and actor.ended else []
    end, precision, ended_by = min(candidates, key=lambda candidate: candidate[0] or "", default=(None, None, None))
    return Grant(key, tuple(statements), stated_end, end, precision, ended_by, disputed, confirmed, known_from)


def _decisive_statement(statements: Sequence[FundingRow]) -> FundingRow | None:
    """The statement whose end is that of the grant: the latest end of the newest source that gives one.

    None if no source gives an end, or if another source has seen the grant after it. A source that is silent about the
    end does not contradict the others.
    """
    with_end = [f for f in statements if f.end]
    if not with_end:
        return None
    newest = max(with_end, key=lambda f: (f.confirmed or "", f.id))
    latest = max((f for f in with_end if f.sources == newest.sources), key=lambda f: (f.end or "", f.id))
    last_seen = max((f.confirmed or "" for f in statements if f.end is None), default="")
    return None if last_seen > (latest.end or "") else latest


def _is_removed(key: GrantKey, without: frozenset[str]) -> bool:
    return not without.isdisjoint({key.funder, key.recipient, key.programme})


def _ending(
    network: FundingNetwork, grant: Grant, on: str, until: str, is_removed: bool
) -> tuple[str, EndReason] | None:
    """The day and reason of the end, if the grant holds on `on` and ends in the period."""
    if not grant.holds(on):
        return None
    if grant.end and on < grant.end <= until:
        return grant.end, _end_reason(network, grant)
    return (on, EndReason.TAKEN_AWAY) if is_removed and grant.end != on else None


def _end_reason(network: FundingNetwork, grant: Grant) -> EndReason:
    if grant.ended_by is None:
        return EndReason.STATEMENT_ENDS
    return EndReason.PROGRAMME_ENDS if network.is_programme(grant.ended_by) else EndReason.ACTOR_ENDS


def _without_successor(
    network: FundingNetwork, grant: Grant, day: str, reason: EndReason, as_of: AsOf, others: Sequence[Grant]
) -> GrantEnd | None:
    """The end of a grant on `day`; None if one of the recipient's `others` succeeds it."""
    after = as_of.at(_day_after(day))
    holding = [other for other in others if other.key != grant.key and other.holds(after.iso)]
    if any(_succeeds(other, grant, as_of.iso, after) for other in holding):
        return None
    remaining = [other for other in holding if not _may_be_same_money(network, other.key, grant.key)]
    confirmed = sum(other.is_confirmed(after) for other in remaining)
    return GrantEnd(grant, day, reason, tuple(other.key for other in remaining), confirmed)


def _day_after(day: str) -> date:
    """The day after an ISO day; the last day of the calendar stays."""
    last = date.fromisoformat(day)
    return last if last == date.max else last + timedelta(days=1)


def _succeeds(other: Grant, grant: Grant, on: str, after: AsOf) -> bool:
    """Whether a grant of the same funder or programme begins later, or is confirmed for the day after the end.

    An open-ended statement that begins no later is about the same money, so it is not a successor.
    """
    is_related = other.key.funder == grant.key.funder or other.key.programme in {grant.key.programme} - {None}
    begins_later = other.key.begin is not None and other.key.begin > (grant.key.begin or on)
    return is_related and (begins_later or other.is_confirmed(after))


def _may_be_same_money(network: FundingNetwork, one: GrantKey, other: GrantKey) -> bool:
    """Whether two grants to a recipient may be one, reported with different begins or by funder and programme."""
    if one.funder == other.funder:
        return one.programme == other.programme or None in (one.programme, other.programme)
    by_programme = network.is_programme(one.funder) or network.is_programme(other.funder)
    return by_programme and one.programme is not None and one.programme == other.programme


def statements_on(grant: Grant, day: str) -> list[FundingRow]:
    """The statements that hold on an ISO date, all with the end of the decisive one.

    With equal dates, totals recognise them as statements about one grant and count those of one source only.
    """
    known = [f for f in grant.statements if f.known_from <= day]
    return [f._replace(end=grant.stated_end) for f in known if f.holds(day)] or known


def representative_statement(grant: Grant, day: str) -> FundingRow:
    """The statement whose amount is shown for a grant: one that counts, the whole grant rather than a fund in it."""
    statements = statements_on(grant, day)
    amounts = totals.grouped(statements, lambda f, _: f.id)
    counting = [f for f in statements if amounts[f.id][0].counts]
    return max(counting, key=lambda f: (f.euros is not None, f.scope == AmountScope.WHOLE, f.euros or 0, f.id))
