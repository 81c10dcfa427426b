"""Filters as Cypher conditions. Names come from the model only, values are parameters."""

from __future__ import annotations

from graph.compile.actor_regions import regions_of_actor
from graph.compile.patterns import (
    NodeScope,
    Scope,
    StatementScope,
    match_by_key,
    statement_pattern,
    statement_scope,
)
from graph.compile.writer import CypherWriter, conjoin, where
from graph.model.nodes import NODES, WITHIN
from graph.model.partial_dates import DateRange
from graph.model.properties import Property
from graph.query.filters import (
    And,
    AtEnd,
    Compare,
    Filter,
    HoldsOn,
    InRegions,
    Not,
    Or,
    Parent,
    Referenced,
    Related,
    conjuncts,
)

_OPERATORS = {
    "eq": "{stored} = {value}",
    "ne": "({stored} <> {value} OR {stored} IS NULL)",
    "in": "{stored} IN {value}",
    "lt": "{stored} < {value}",
    "lte": "{stored} <= {value}",
    "gt": "{stored} > {value}",
    "gte": "{stored} >= {value}",
    "contains": "{stored} CONTAINS {value}",
    "startsWith": "{stored} STARTS WITH {value}",
}


def predicate(w: CypherWriter, scope: Scope, condition: Filter | None) -> str | None:
    """A filter as a Cypher condition on the node or statement in scope; None if it is always true. A condition on a
    missing value does not hold."""
    match condition:
        case None | And(parts=()):
            return None
        case Compare():
            return _comparison(w, scope.variable, condition)
        case HoldsOn(day):
            return f"({w.holds(scope.variable, day)})"
        case And(parts):
            return _all_of(w, scope, parts)
        case Or(parts):
            return _any_of(w, scope, parts)
        case Not(part):
            return f"NOT coalesce({predicate(w, scope, part) or 'true'}, false)"
        case AtEnd(end, inner):
            assert isinstance(scope, StatementScope)
            return predicate(w, NodeScope(scope.at(end)), inner)
        case Referenced():
            return _referenced(w, scope.variable, condition)
        case Parent():
            assert isinstance(scope, NodeScope)
            return _parent(w, scope, condition)
        case Related():
            assert isinstance(scope, NodeScope)
            return _related(w, scope, condition)
        case InRegions(level, keys, as_of):
            region = w.name("g")
            regions = regions_of_actor(w, scope.variable, level, as_of)
            return f"any({region} IN {regions} WHERE {region}[0] IN {w.value(list(keys))})"


def _all_of(w: CypherWriter, scope: Scope, parts: tuple[Filter, ...]) -> str | None:
    conditions = [text for part in parts if (text := predicate(w, scope, part))]
    return _joined(conditions, " AND ") if conditions else None


def _any_of(w: CypherWriter, scope: Scope, parts: tuple[Filter, ...]) -> str:
    conditions = [predicate(w, scope, part) for part in parts]
    if not conditions:
        return "false"
    if not all(conditions):
        return "true"
    return _joined([condition for condition in conditions if condition], " OR ")


def _joined(conditions: list[str], operator: str) -> str:
    return conditions[0] if len(conditions) == 1 else f"({operator.join(conditions)})"


# ---- stored values


def _comparison(w: CypherWriter, variable: str, comparison: Compare) -> str:
    stored, op, value = f"{variable}.{comparison.property.name}", comparison.op, comparison.value
    if op == "isNull":
        return f"{stored} IS {'NULL' if value else 'NOT NULL'}"
    if isinstance(value, DateRange):
        return _range_comparison(w, stored, op, value)
    if op == "in" and any(isinstance(entry, DateRange) for entry in value):
        return f"({' OR '.join(_range_comparison(w, stored, 'eq', entry) for entry in value)})"
    return _OPERATORS[op].format(stored=stored, value=w.value(value))


def _range_comparison(w: CypherWriter, stored: str, op: str, days: DateRange) -> str:
    """Compares a stored day with a year, month or day: equal means within it, less means before its first day."""
    match op:
        case "eq":
            return f"({stored} >= {w.value(days.first)} AND {stored} <= {w.value(days.last)})"
        case "ne":
            return f"({stored} < {w.value(days.first)} OR {stored} > {w.value(days.last)} OR {stored} IS NULL)"
        case "lt" | "gte":
            return _OPERATORS[op].format(stored=stored, value=w.value(days.first))
        case _:
            return _OPERATORS[op].format(stored=stored, value=w.value(days.last))


# ---- neighbours


def _referenced(w: CypherWriter, statement: str, condition: Referenced) -> str:
    reference, node = condition.reference, w.name("n")
    stored_key = f"{statement}.{reference.property}"
    key = _required_key(condition.where, NODES[reference.label].key)
    # The statement's property has an index.
    key_matches = _OPERATORS[key.op].format(stored=stored_key, value=w.value(key.value)) if key else None
    matches = predicate(w, NodeScope(node), condition.where)
    return conjoin(key_matches, f"EXISTS {{ {match_by_key(w, node, reference.label, stored_key, matches)} }}")


def _required_key(condition: Filter | None, key: Property) -> Compare | None:
    """The comparison with the only keys that can match a filter, or None."""
    compared = [part for part in conjuncts(condition) if isinstance(part, Compare) and part.property == key]
    return next((part for op in ("eq", "in") for part in compared if part.op == op), None)


def _parent(w: CypherWriter, scope: NodeScope, condition: Parent) -> str:
    parent = scope.anchor_of(condition) or w.name("n")
    pattern = f"MATCH ({scope.variable})-[:{WITHIN}]->({parent}:Region)"
    return f"EXISTS {{ {pattern}{where(predicate(w, NodeScope(parent), condition.where))} }}"


def _related(w: CypherWriter, scope: NodeScope, related: Related) -> str:
    statement, other = w.name("r"), scope.anchor_of(related) or w.name("n")
    pattern = f"MATCH {statement_pattern(related.statements, scope.variable, statement, other)}"
    matches = predicate(w, statement_scope(related.statements, scope.variable, statement, other), related.where)
    considered = (w.visible(statement), w.holds(statement, related.as_of))
    match related.quantifier:
        case "some":
            return f"EXISTS {{ {pattern}{where(*considered, matches)} }}"
        case "none":
            return f"NOT EXISTS {{ {pattern}{where(*considered, matches)} }}"
        case _:
            differs = f"NOT coalesce({matches}, false)" if matches else "false"
            return f"NOT EXISTS {{ {pattern}{where(*considered, differs)} }}"
