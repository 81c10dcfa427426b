"""Which statements follow which: one that ended, and a like one that began after it.

What makes two statements alike depends on their kind; where a kind has several ways, they are tried in this order:

    FUNDS          same recipient, programme and scope; same funder, recipient and scope
    PROVIDES       same service
    ADMINISTERS    same programme or network
    PART_OF        same unit
    LOCATED_IN     same actor
    all others     the same two ends

Of what ended before a like statement began, it follows those that ended last; several that began on one day follow
together. Each statement follows, and is followed, once at most. Where all values stay the same, it is a renewal.

Example: two carriers of a service until 2012, one until 2009, and a new carrier since 2014. The new statement follows
the two that ended in 2012; the one that ended in 2009 ended without a successor:

    before = (A PROVIDES S until 2012, B PROVIDES S until 2012), after = (C PROVIDES S since 2014)
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class StatementValues(NamedTuple):
    """The properties of a statement's kind; a kind has only some of them."""

    role: str | None
    extent: str | None
    amount_eur: float | None
    amount_kind: str | None
    amount_scope: str | None
    period: str | None
    programme_id: str | None
    region_ags: str | None


class DatedStatement(NamedTuple):
    """A statement. `start` and `end` are the database's numbers of nodes; days are ISO texts, as stored, with their
    precision."""

    type: str
    id: str
    start: int
    end: int
    begin: str | None
    begin_precision: str | None
    to: str | None
    to_precision: str | None
    confirmed: str | None
    values: StatementValues


@dataclass(frozen=True)
class Succession:
    """`after` began on one day, `before` ended on one day before it."""

    before: tuple[DatedStatement, ...]
    after: tuple[DatedStatement, ...]

    @property
    def renews(self) -> bool:
        """Whether nothing else is said than before."""
        return {_content(claim) for claim in self.before} == {_content(claim) for claim in self.after}


def _content(claim: DatedStatement) -> tuple[int, int, StatementValues]:
    return claim.start, claim.end, claim.values


def successions(ended: Iterable[DatedStatement], begun: Iterable[DatedStatement]) -> list[Succession]:
    """All successions between ended and begun statements, renewals too."""
    left, new = list(ended), list(begun)
    found: list[Succession] = []
    for alike in (_first_likeness, _second_likeness):
        found += _following(left, new, alike)
        taken = {claim for s in found for claim in (*s.before, *s.after)}
        left, new = ([claim for claim in claims if claim not in taken] for claims in (left, new))
    return found


def _following(
    ended: Sequence[DatedStatement], begun: Sequence[DatedStatement], alike: Callable[[DatedStatement], Hashable | None]
) -> list[Succession]:
    groups: dict[Hashable, tuple[list[DatedStatement], list[DatedStatement]]] = {}
    for side, claims in enumerate((ended, begun)):
        for claim in claims:
            likeness = alike(claim)
            if likeness is not None:
                groups.setdefault((claim.type, likeness), ([], []))[side].append(claim)
    return [found for pair in groups.values() if all(pair) for found in _in_turn(*pair)]


def _in_turn(ended: list[DatedStatement], begun: list[DatedStatement]) -> Iterable[Succession]:
    """Of statements that are all alike, in the order of the days."""
    free = sorted(ended, key=lambda claim: (claim.to or "", claim.id))
    new = sorted(begun, key=lambda claim: (claim.begin or "", claim.id))
    for day in sorted({claim.begin or "" for claim in new}):
        earlier = [claim.to for claim in free if claim.to and claim.to < day]
        before = tuple(claim for claim in free if earlier and claim.to == max(earlier))
        if before:
            free = [claim for claim in free if claim not in before]
            yield Succession(before, tuple(claim for claim in new if claim.begin == day))


def _first_likeness(claim: DatedStatement) -> Hashable | None:
    match claim.type:
        case "FUNDS":
            programme = claim.values.programme_id
            return programme and (claim.end, programme, claim.values.amount_scope)
        case "PROVIDES" | "ADMINISTERS":
            return claim.end
        case "PART_OF" | "LOCATED_IN":
            return claim.start
        case _:
            return claim.start, claim.end


def _second_likeness(claim: DatedStatement) -> Hashable | None:
    if claim.type == "FUNDS":
        return claim.start, claim.end, claim.values.amount_scope
    return None
