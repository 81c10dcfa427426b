"""Successions: a statement that ended, and a comparable one that began after it.

Which statements are comparable depends on their kind. FUNDS has two rules; the first one goes first:

    FUNDS          same recipient, programme and scope; else same funder, recipient and scope
    PROVIDES       same service
    ADMINISTERS    same programme or network
    PART_OF        same unit
    LOCATED_IN     same actor
    all others     the same two ends

Comparable statements are matched greedily in the order of their beginnings. Those that begin on one day follow those
that ended last before it. Each statement follows others, and is followed, at most once. If all values stay the same,
the succession is a renewal.

Example: two carriers of a service until 2012, one until 2009, and a new carrier since 2014. The new statement follows
the two that ended in 2012; the one that ended in 2009 has no successor:

    before = (A PROVIDES S until 2012, B PROVIDES S until 2012), after = (C PROVIDES S since 2014)
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class StatementValues(NamedTuple):
    """The properties of a statement's kind; each kind has only some of them."""

    role: str | None
    extent: str | None
    amount_eur: float | None
    amount_kind: str | None
    amount_scope: str | None
    period: str | None
    programme_id: str | None
    region_ags: str | None
    change: str | None


class DatedStatement(NamedTuple):
    """A statement with its days. `start` and `end` are the database's numbers of its nodes; days are ISO texts."""

    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_from_precision: str | None
    valid_to: str | None
    valid_to_precision: str | None
    last_confirmed: str | None
    last_confirmed_precision: str | None
    values: StatementValues


@dataclass(frozen=True)
class StatementSuccession:
    """Statements that began on one day (`after`), and those that ended on one day before it (`before`)."""

    before: tuple[DatedStatement, ...]
    after: tuple[DatedStatement, ...]

    @property
    def is_renewal(self) -> bool:
        """Whether the ends and values of the statements stay the same."""
        return {_content(statement) for statement in self.before} == {_content(statement) for statement in self.after}


def _content(statement: DatedStatement) -> tuple[int, int, StatementValues]:
    return statement.start, statement.end, statement.values


def successions(ended: Iterable[DatedStatement], begun: Iterable[DatedStatement]) -> list[StatementSuccession]:
    """All successions between ended and begun statements, renewals included."""
    open_ended, open_begun = list(ended), list(begun)
    matches: list[StatementSuccession] = []
    for comparison_key in (_first_comparison_key, _second_comparison_key):
        matches += _successions_by(comparison_key, open_ended, open_begun)
        matched = {statement for succession in matches for statement in (*succession.before, *succession.after)}
        open_ended = [statement for statement in open_ended if statement not in matched]
        open_begun = [statement for statement in open_begun if statement not in matched]
    return matches


def _successions_by(
    comparison_key: Callable[[DatedStatement], Hashable | None],
    ended: Sequence[DatedStatement],
    begun: Sequence[DatedStatement],
) -> list[StatementSuccession]:
    """The successions between statements of one type and comparison key; None compares with nothing."""
    groups: dict[Hashable, tuple[list[DatedStatement], list[DatedStatement]]] = {}
    for side, statements in enumerate((ended, begun)):
        for statement in statements:
            key = comparison_key(statement)
            if key is not None:
                groups.setdefault((statement.type, key), ([], []))[side].append(statement)
    return [succession for group in groups.values() if all(group) for succession in _match(*group)]


def _match(ended: list[DatedStatement], begun: list[DatedStatement]) -> Iterable[StatementSuccession]:
    """The successions between comparable statements, in the order of the days on which they begin."""
    unmatched = sorted(ended, key=lambda statement: (statement.valid_to or "", statement.id))
    begun = sorted(begun, key=lambda statement: (statement.valid_from or "", statement.id))
    for day in sorted({statement.valid_from or "" for statement in begun}):
        ends = [statement.valid_to for statement in unmatched if statement.valid_to and statement.valid_to < day]
        before = tuple(statement for statement in unmatched if ends and statement.valid_to == max(ends))
        if before:
            unmatched = [statement for statement in unmatched if statement not in before]
            yield StatementSuccession(before, tuple(statement for statement in begun if statement.valid_from == day))


def _first_comparison_key(statement: DatedStatement) -> Hashable | None:
    match statement.type:
        case "FUNDS":
            programme = statement.values.programme_id
            return programme and (statement.end, programme, statement.values.amount_scope)
        case "PROVIDES" | "ADMINISTERS":
            return statement.end
        case "PART_OF" | "LOCATED_IN":
            return statement.start
        case _:
            return statement.start, statement.end


def _second_comparison_key(statement: DatedStatement) -> Hashable | None:
    if statement.type == "FUNDS":
        return statement.start, statement.end, statement.values.amount_scope
    return None
