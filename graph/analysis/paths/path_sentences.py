"""Sentences about paths: about the result of a search, and about the statements of its steps: what they say, for which
period, and whether they are confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from graph.analysis.core.statement_names import clause
from graph.messages.message import Message, joined, message, quoted
from graph.model.enums import Certainty
from graph.model.partial_dates import partial
from graph.model.validity import AsOf


@dataclass(frozen=True)
class SearchLimits:
    """The limits of a search: the most steps, whether it avoids actors, the most neighbours of an inner node."""

    max_length: int
    avoids: bool
    max_degree: int | None


def found_sentence(names: tuple[str, str], day: date, step_count: int, distance: int, path_count: int) -> Message:
    """The two actors are connected: in `step_count` steps within the limits, in `distance` steps without them."""
    one, other = map(quoted, names)
    return message(
        "path-found",
        day=day.isoformat(),
        one=one,
        other=other,
        limited="YES" if step_count > distance else "NO",
        step_count=step_count,
        path_count=path_count,
    )


def not_connected_sentence(names: tuple[str, str], day: date) -> Message:
    """There is no path between the two actors, whatever the limits."""
    one, other = map(quoted, names)
    return message("path-not-connected", day=day.isoformat(), one=one, other=other)


def cut_by_limits_sentence(names: tuple[str, str], day: date, limits: SearchLimits, distance: int) -> Message:
    """There is no path within the limits, but one of `distance` steps without them."""
    one, other = map(quoted, names)
    return message(
        "path-cut-by-limits",
        day=day.isoformat(),
        one=one,
        other=other,
        max_length=limits.max_length,
        avoids="YES" if limits.avoids else "NO",
        max_degree="NONE" if limits.max_degree is None else limits.max_degree,
        distance=distance,
    )


class PathStatementRecord(NamedTuple):
    """A statement between two nodes, which are given by the database's numbers; days are ISO texts."""

    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_to: str | None
    last_confirmed: str | None
    known_from: str
    known_to: str | None
    role_or_extent: str | None
    from_precision: str | None
    to_precision: str | None

    def is_confirmed(self, as_of: AsOf) -> bool:
        """On a day on which it holds."""
        return as_of.confirms(self.valid_to, self.last_confirmed)


@dataclass(frozen=True, slots=True)
class StatementClause:
    """The text that several equal statements share, with the period of all of them; `confirmed`, if one of them is."""

    clause: Message
    period: Message | None
    confirmed: bool

    def with_notes(self, *, mark_unconfirmed: bool) -> Message:
        """The clause, with its period and whether it is confirmed in brackets."""
        unconfirmed = message("not-confirmed") if mark_unconfirmed and not self.confirmed else None
        notes = [note for note in (self.period, unconfirmed) if note is not None]
        if not notes:
            return self.clause
        return message("clause-with-notes", clause=self.clause, notes=joined(notes, ", "))


def certainty_of(statements: Iterable[PathStatementRecord], as_of: AsOf) -> Certainty:
    """CONFIRMED, if one of the statements is; all of them must hold on the day."""
    confirmed = any(statement.is_confirmed(as_of) for statement in statements)
    return Certainty.CONFIRMED if confirmed else Certainty.ASSUMED


def clauses(statements: Iterable[PathStatementRecord], names: Mapping[int, str], as_of: AsOf) -> list[StatementClause]:
    """One clause for all statements with the same text; all of them must hold on the day. `names` are those of the
    nodes."""
    by_clause: dict[Message, list[PathStatementRecord]] = {}
    for statement in statements:
        by_clause.setdefault(_clause(statement, names), []).append(statement)
    return [
        StatementClause(clause, _period(equal), certainty_of(equal, as_of) is Certainty.CONFIRMED)
        for clause, equal in by_clause.items()
    ]


def sentence_of(clauses: Sequence[StatementClause], day: str) -> Message:
    """All clauses in one sentence, which marks those that are not confirmed for the day, or says that none is."""
    any_confirmed = any(clause.confirmed for clause in clauses)
    text = joined([clause.with_notes(mark_unconfirmed=any_confirmed) for clause in clauses], "; ")
    if any_confirmed:
        return message("statements", clauses=text)
    return message("statements-unconfirmed", clauses=text, day=day)


def _clause(of: PathStatementRecord, names: Mapping[int, str]) -> Message:
    return clause(of.type, of.role_or_extent, quoted(names[of.start]), quoted(names[of.end]))


def _period(statements: Sequence[PathStatementRecord]) -> Message | None:
    """From the first known beginning to the last end, if every one has an end. All hold on the same day, so no gap."""
    begins = [(of.valid_from, partial(of.valid_from, of.from_precision)) for of in statements if of.valid_from]
    ends = [(of.valid_to, partial(of.valid_to, of.to_precision)) for of in statements if of.valid_to]
    _, begin = min(begins, default=("", None))
    _, end = max(ends, default=("", None)) if len(ends) == len(statements) else ("", None)
    if begin is None:
        return None if end is None else message("period-until", end=end)
    since = message("period-since", begin=begin)
    period = since if end is None else message("period-from-to", begin=begin, end=end)
    return message("period-at-least", period=period) if len(begins) < len(statements) else period
