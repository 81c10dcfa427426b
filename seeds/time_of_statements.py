"""The time of statements and actors, derived from each other and from sources, and rows that contradict it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from graph.errors import Problem
from graph.model.nodes import NODES
from graph.model.properties import SOURCE_IDS, VISIBILITY
from graph.model.statements import STATEMENTS
from graph.model.validity import Period, Validity, validity
from graph.store.bulk_write import Node, NodeKey, Properties, Relationship
from seeds.rows import Entry


@dataclass
class TimeOfStatements:
    """Collects the days of sources and the periods of actors, row by row, and derives the time of statements from
    them, and from both that of the actors. `contradictions` are rows that say that a statement holds when an end of it
    did not exist."""

    _stated: dict[str, date] = field(default_factory=dict[str, date])
    _collected: dict[str, date] = field(default_factory=dict[str, date])
    _existed: dict[NodeKey, Period] = field(default_factory=dict[NodeKey, Period])
    _first_statement: dict[NodeKey, date] = field(default_factory=dict[NodeKey, date])
    contradictions: list[Problem] = field(default_factory=list[Problem])

    def add_node(self, node: Node) -> None:
        """Notes the days of a source, or the period in which an actor existed."""
        values = node.properties
        if node.label == "Source":
            if day := values.get("published") or values.get("as_of"):
                self._stated[node.key[1]] = day
            if "accessed" in values:
                self._collected[node.key[1]] = values["accessed"]
        elif period := _existence(values):
            self._existed[node.key] = period

    def derive(self, row: Entry, relationship: Relationship, ends: Iterable[Node]) -> None:
        """Adds the derived days to a statement; no `known_from` if neither its sources nor its ends have a day."""
        values = relationship.properties
        stated = Period(values.get("valid_from"), values.get("valid_to"))
        sources = values[SOURCE_IDS.name]
        evidence = [*_days(self._stated, sources), *_given(values.get("last_confirmed"))]
        limits = list(self._limits(relationship))
        derived = validity(stated, evidence, _days(self._collected, sources), limits)
        values.update({name: day for name, day in derived._asdict().items() if day})
        self.contradictions += _contradictions(row, derived, limits)
        self._note_first_statement(relationship, ends)

    def date_actors(self, nodes: Iterable[Node]) -> None:
        """Adds to actors the first and last day for which they are known, once all statements are derived. A statement
        that is less visible than the actor tells nothing about it."""
        for node in nodes:
            if not NODES[node.label].is_actor:
                continue
            sources = node.properties[SOURCE_IDS.name]
            period = self._existed.get(node.key, Period())
            evidence = [*_days(self._stated, sources), *_given(self._first_statement.get(node.key))]
            known_from = period.first or min(evidence or _days(self._collected, sources), default=None)
            days = {"known_from": known_from, "known_to": period.last}
            node.properties.update({name: day for name, day in days.items() if day})

    def _note_first_statement(self, relationship: Relationship, ends: Iterable[Node]) -> None:
        day, visibility = (relationship.properties.get(name) for name in ("known_from", VISIBILITY.name))
        for end in ends:
            if day and end.properties.get(VISIBILITY.name) == visibility:
                self._first_statement[end.key] = min(day, self._first_statement.get(end.key, day))

    def _limits(self, relationship: Relationship) -> Iterator[Period]:
        """The periods in which the ends and the programme of a statement existed."""
        kind = STATEMENTS[relationship.type]
        named = (relationship.properties.get(r.property, "") for r in kind.references if r.label == "Programme")
        for key in (relationship.start, relationship.end, *(("Actor", programme) for programme in named)):
            if period := self._existed.get(key):
                yield Period(period.first) if kind.outlives_ends else period


def _existence(values: Properties) -> Period | None:
    first = [date(values["founded"], 1, 1)] if "founded" in values else []
    last = [date(values["dissolved"], 12, 31)] if "dissolved" in values else []
    period = Period(
        max([*first, *_given(values.get("started"))], default=None),
        min([*last, *_given(values.get("ended"))], default=None),
    )
    return period if any(period) else None


def _given(day: date | None) -> list[date]:
    return [day] if day else []


def _days(days: Mapping[str, date], sources: Iterable[str]) -> list[date]:
    return [days[source] for source in sources if source in days]


def _contradictions(row: Entry, derived: Validity, limits: Iterable[Period]) -> Iterator[Problem]:
    """The days of a row that can't be true, whichever day of its month or year a partial date means."""
    begin, end, not_before = row.values["valid_from"], row.values["valid_to"], derived.not_before
    gone = min((limit.last for limit in limits if limit.last), default=None)
    if not_before and gone and not_before > gone:
        yield _problem(row, "from", f"and `to` or the programme never existed together ({not_before}, {gone}).")
        return
    if end and not_before and end.last < not_before:
        yield _problem(row, "valid_to", f"is before an end or the programme began ({not_before}); it never holds.")
    elif begin and not_before and begin.last < not_before:
        yield _problem(row, "valid_from", f"is before an end or the programme began; it holds from {not_before}.")
    if begin and gone and begin.first > gone:
        yield _problem(row, "valid_from", f"is after an end or the programme ended ({gone}); it never holds.")
    elif not begin and gone and derived.known_from and derived.known_from > gone:
        message = f"state it for {derived.known_from} at the earliest, after an end or the programme ended ({gone})"
        yield _problem(row, SOURCE_IDS.name, f"{message}; without `valid_from` it never holds.")
    elif end and gone and end.first > gone:
        yield _problem(row, "valid_to", f"is after an end or the programme ended; it holds until {gone}.")


def _problem(row: Entry, column: str, message: str) -> Problem:
    return row.line.problem(column, message, row.line.values.get(column))
