"""Statements as sentences: who does what to whom, since when, and whether it is confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.analysis.core.snapshot import ActorNode, Edge, RegionNode
from graph.analysis.core.statement_names import clause
from graph.messages.message import Message, joined, message, quoted
from graph.model.enums import Certainty
from graph.model.partial_dates import partial


@dataclass(frozen=True, slots=True)
class StatementClause:
    """What statements that say the same say, and for when; `confirmed` if one of them is confirmed for the day."""

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


def certainty_of(edges: Iterable[Edge], day: str) -> Certainty:
    """Confirmed if one of the edges is; all of them hold on `day`."""
    confirmed = any(edge.certainty(day) is Certainty.CONFIRMED for edge in edges)
    return Certainty.CONFIRMED if confirmed else Certainty.ASSUMED


def clauses(edges: Iterable[Edge], nodes: Sequence[ActorNode | RegionNode], day: str) -> list[StatementClause]:
    """One clause for all edges that say the same of the same two nodes; all of them hold on `day`."""
    edges_by_clause: dict[Message, list[Edge]] = {}
    for edge in edges:
        edges_by_clause.setdefault(_clause(edge, nodes), []).append(edge)
    return [
        StatementClause(clause, _period(alike), certainty_of(alike, day) is Certainty.CONFIRMED)
        for clause, alike in edges_by_clause.items()
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
    """From the first known beginning to the last end, if all have one. Statements that hold on one day leave no gap."""
    begins = sorted(
        (edge.valid_from, partial(edge.valid_from, edge.from_precision)) for edge in edges if edge.valid_from
    )
    ends = sorted((edge.valid_to, partial(edge.valid_to, edge.to_precision)) for edge in edges if edge.valid_to)
    all_end = len(ends) == len(edges)
    if not begins:
        return message("period-until", end=ends[-1][1]) if all_end else None
    if all_end:
        period = message("period-from-to", begin=begins[0][1], end=ends[-1][1])
    else:
        period = message("period-since", begin=begins[0][1])
    return message("period-at-least", period=period) if len(begins) < len(edges) else period
