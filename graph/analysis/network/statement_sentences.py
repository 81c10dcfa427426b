"""Sentences about statements: what they say, for which period, and whether they are confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.analysis.core.snapshot import ActorNode, Edge, RegionNode
from graph.analysis.core.statement_names import clause
from graph.messages.message import Message, joined, message, quoted
from graph.model.enums import Certainty
from graph.model.partial_dates import partial
from graph.model.validity import AsOf


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


def certainty_of(edges: Iterable[Edge], as_of: AsOf) -> Certainty:
    """CONFIRMED, if one of the edges is; all of them must hold on the day."""
    confirmed = any(edge.certainty(as_of) is Certainty.CONFIRMED for edge in edges)
    return Certainty.CONFIRMED if confirmed else Certainty.ASSUMED


def clauses(edges: Iterable[Edge], nodes: Sequence[ActorNode | RegionNode], as_of: AsOf) -> list[StatementClause]:
    """One clause for all edges with the same text; all of them must hold on the day."""
    edges_by_clause: dict[Message, list[Edge]] = {}
    for edge in edges:
        edges_by_clause.setdefault(_clause(edge, nodes), []).append(edge)
    return [
        StatementClause(clause, _period(equal), certainty_of(equal, as_of) is Certainty.CONFIRMED)
        for clause, equal in edges_by_clause.items()
    ]


def sentence_of(clauses: Sequence[StatementClause], day: str) -> Message:
    """All clauses in one sentence, which marks those that are not confirmed for the day, or says that none is."""
    any_confirmed = any(clause.confirmed for clause in clauses)
    text = joined([clause.with_notes(mark_unconfirmed=any_confirmed) for clause in clauses], "; ")
    if any_confirmed:
        return message("statements", clauses=text)
    return message("statements-unconfirmed", clauses=text, day=day)


def _clause(edge: Edge, nodes: Sequence[ActorNode | RegionNode]) -> Message:
    return clause(edge.type, edge.role_or_extent, quoted(nodes[edge.start].name), quoted(nodes[edge.end].name))


def _period(edges: Sequence[Edge]) -> Message | None:
    """From the first known beginning to the last end, if every edge has one. All hold on the same day, so no gap."""
    begins = [(edge.valid_from, partial(edge.valid_from, edge.from_precision)) for edge in edges if edge.valid_from]
    ends = [(edge.valid_to, partial(edge.valid_to, edge.to_precision)) for edge in edges if edge.valid_to]
    _, begin = min(begins, default=("", None))
    _, end = max(ends, default=("", None)) if len(ends) == len(edges) else ("", None)
    if begin is None:
        return None if end is None else message("period-until", end=end)
    since = message("period-since", begin=begin)
    period = since if end is None else message("period-from-to", begin=begin, end=end)
    return message("period-at-least", period=period) if len(begins) < len(edges) else period
