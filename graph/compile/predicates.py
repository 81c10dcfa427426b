"""Filters, visibility and time as Cypher predicates. Names come from the model alone, values only as parameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.compile.fragments import fragment
from graph.model.declarations import EndField, Statements
from graph.model.nodes import NODE_TYPES, NODES, WITHIN
from graph.model.partial_dates import Span
from graph.model.properties import Property
from graph.model.statements import STATEMENTS
from graph.query.selection import And, AtEnd, Compare, Filter, Not, Or, Parent, Reader, Referenced, Related, conjuncts

_COMPARE = {
    "eq": "{v} = {p}",
    "ne": "({v} <> {p} OR {v} IS NULL)",
    "in": "{v} IN {p}",
    "lt": "{v} < {p}",
    "lte": "{v} <= {p}",
    "gt": "{v} > {p}",
    "gte": "{v} >= {p}",
    "contains": "{v} CONTAINS {p}",
    "startsWith": "{v} STARTS WITH {p}",
}


@dataclass
class Writer:
    """Collects a statement's parameters and hands out fresh variable names."""

    reader: Reader
    letter: str = "p"
    parameters: dict[str, Any] = field(default_factory=dict[str, Any])
    _days: dict[date, str] = field(default_factory=dict[date, str])
    _always: str | None = None
    _names: int = 0

    def value(self, value: Any) -> str:
        """A positional parameter, so that questions of equal shape share one plan."""
        name = f"{self.letter}{len(self.parameters)}"
        self.parameters[name] = value
        return f"${name}"

    def late(self, expression: str) -> str:
        """The expression, worked out after all that are not late. Else the database carries a long list along with each
        row that it sorts for the lists beside it, and runs out of memory."""
        if self._always is None:
            self._always = self.value(True)
        return f"CASE WHEN {self._always} THEN {expression} END"

    def day(self, day: date) -> str:
        if day not in self._days:
            self._days[day] = self.value(day)
        return self._days[day]

    def name(self, letter: str) -> str:
        self._names += 1
        return f"{letter}{self._names}"

    def visible(self, variable: str) -> str | None:
        """None: the reader sees everything. The marks are the exceptions, so a missing one means visible."""
        hidden = self.reader.hidden
        if not hidden:
            return None
        if self.reader.role == "PUBLIC":
            return fragment("visible_to_all", variable)
        return fragment("visible", variable, str([str(level) for level in hidden]))

    def concealed(self, variable: str) -> str | None:
        """The opposite of `visible`, in a form that an index of the marks answers."""
        hidden = self.reader.hidden
        if not hidden:
            return None
        if self.reader.role == "PUBLIC":
            return fragment("marked", variable)
        return fragment("hidden", variable, str([str(level) for level in hidden]))

    def holds(self, statement: str, day: date | None) -> str | None:
        if day is None:
            return None
        return fragment("holds", statement, self.day(day))


def conjoin(*parts: str | None) -> str:
    """The parts joined with AND; none given: the empty text."""
    return " AND ".join(part for part in parts if part)


def where(*parts: str | None) -> str:
    condition = conjoin(*parts)
    return f" WHERE {condition}" if condition else ""


@dataclass(frozen=True)
class NodeScope:
    """A node at hand. `anchors`: conditions on neighbours with the variables already bound to those that they name."""

    variable: str
    anchors: tuple[tuple[Related | Parent, str], ...] = ()


@dataclass(frozen=True)
class StatementScope:
    """A statement at hand, with the variables of its ends."""

    variable: str
    start: str
    end: str

    def at(self, end: EndField) -> str:
        return self.start if end.outgoing else self.end


def predicate(w: Writer, scope: NodeScope | StatementScope, condition: Filter | None) -> str | None:
    """A filter as Cypher; what is unknown counts as not fitting."""
    match condition:
        case None | And(parts=()):
            return None
        case Compare():
            return _compare(w, scope.variable, condition)
        case And(parts):
            return _join(w, scope, parts, " AND ") or None
        case Or(parts):
            return _join(w, scope, parts, " OR ") or "false"
        case Not(part):
            return f"NOT coalesce({predicate(w, scope, part) or 'true'}, false)"
        case AtEnd(end, inner):
            assert isinstance(scope, StatementScope)
            return predicate(w, NodeScope(scope.at(end)), inner)
        case Referenced():
            return _referenced(w, scope.variable, condition)
        case Parent(inner):
            assert isinstance(scope, NodeScope)
            p = _at_hand(scope, condition) or w.name("n")
            pattern = f"MATCH ({scope.variable})-[:{WITHIN}]->({p}:Region)"
            return f"EXISTS {{ {pattern}{where(predicate(w, NodeScope(p), inner))} }}"
        case Related():
            assert isinstance(scope, NodeScope)
            return _related(w, scope, condition)


def _join(w: Writer, scope: NodeScope | StatementScope, parts: tuple[Filter, ...], operator: str) -> str:
    texts = [predicate(w, scope, part) for part in parts]
    if operator == " OR " and any(text is None for text in texts):
        return "true"
    kept = [text for text in texts if text]
    return kept[0] if len(kept) == 1 else f"({operator.join(kept)})" if kept else ""


def _compare(w: Writer, variable: str, c: Compare) -> str:
    v = f"{variable}.{c.property.name}"
    if c.op == "isNull":
        return f"{v} IS {'NULL' if c.value else 'NOT NULL'}"
    if isinstance(c.value, Span):
        return _span(w, v, c.op, c.value)
    if c.op == "in" and any(isinstance(x, Span) for x in c.value):
        return f"({' OR '.join(_span(w, v, 'eq', x) for x in c.value)})"
    return _COMPARE[c.op].format(v=v, p=w.value(c.value))


def _span(w: Writer, v: str, op: str, span: Span) -> str:
    """Compares a day with a year, month or day: equal is within, less is before it begins."""
    match op:
        case "eq":
            return f"({v} >= {w.value(span.first)} AND {v} <= {w.value(span.last)})"
        case "ne":
            return f"({v} < {w.value(span.first)} OR {v} > {w.value(span.last)} OR {v} IS NULL)"
        case "lt" | "gte":
            return _COMPARE[op].format(v=v, p=w.value(span.first))
        case _:
            return _COMPARE[op].format(v=v, p=w.value(span.last))


def key_value(condition: Filter | None, key: Property) -> Any:
    """The key that a filter demands, or None."""
    for part in conjuncts(condition):
        if isinstance(part, Compare) and part.op == "eq" and part.property == key:
            return part.value
    return None


def _referenced(w: Writer, statement: str, condition: Referenced) -> str:
    reference, p = condition.reference, w.name("n")
    kind = NODES[reference.label]
    stored = f"{statement}.{reference.property}"
    key = key_value(condition.where, kind.key)
    pinned = f"{stored} = {w.value(key)}" if key is not None else None
    found = keyed(w, p, reference.label, stored, predicate(w, NodeScope(p), condition.where))
    return conjoin(pinned, f"EXISTS {{ {found} }}")


def keyed(w: Writer, variable: str, label: str, key: str, *conditions: str | None) -> str:
    """Matches the node of a kind that has a key, where the reader may see it and the conditions hold."""
    kind = NODES[label]
    narrowed = f"{variable}:{label}" if kind.actor else None
    pattern = f"MATCH ({variable}:{kind.keyed_label} {{{kind.key.name}: {key}}})"
    return f"{pattern}{where(narrowed, seen(w, variable, label), *conditions)}"


def seen(w: Writer, variable: str, label: str) -> str | None:
    """Visibility of a node; only actors carry one."""
    return w.visible(variable) if NODE_TYPES[label].actor else None


def arrow(statements: Statements, node: str, statement: str, other: str) -> str:
    """The pattern from a node over its statements to their other ends."""
    link = f"[{statement}:{statements.kind}]"
    return f"({node})-{link}->({other})" if statements.outgoing else f"({node})<-{link}-({other})"


def scope_of(statements: Statements, node: str, statement: str, other: str) -> StatementScope:
    start, end = (node, other) if statements.outgoing else (other, node)
    return StatementScope(statement, start, end)


def other_end(statements: Statements) -> EndField:
    kind = STATEMENTS[statements.kind]
    return EndField(kind.end, False) if statements.outgoing else EndField(kind.start, True)


def _at_hand(scope: NodeScope, condition: Related | Parent) -> str | None:
    return next((variable for anchored, variable in scope.anchors if anchored is condition), None)


def _related(w: Writer, scope: NodeScope, related: Related) -> str:
    r, m = w.name("r"), _at_hand(scope, related) or w.name("n")
    inner = scope_of(related.statements, scope.variable, r, m)
    pattern = f"MATCH {arrow(related.statements, scope.variable, r, m)}"
    fits = predicate(w, inner, related.where)
    given = (w.visible(r), w.holds(r, related.as_of))
    match related.quantifier:
        case "some":
            return f"EXISTS {{ {pattern}{where(*given, fits)} }}"
        case "none":
            return f"NOT EXISTS {{ {pattern}{where(*given, fits)} }}"
        case _:
            breaks = f"NOT coalesce({fits}, false)" if fits else "false"
            return f"NOT EXISTS {{ {pattern}{where(*given, breaks)} }}"
