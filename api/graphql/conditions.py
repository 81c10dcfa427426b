"""Turns `where` and `orderBy` arguments into the domain's filters and orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from api.graphql.inputs import DECLARED, orderable
from graph.errors import BadUserInput
from graph.model.declarations import EndField, GlobalId, Reference, Statements, Within
from graph.model.nodes import NODE_TYPES
from graph.model.properties import STATEMENT_KEY, STATEMENT_PROPERTIES, Property
from graph.model.statements import STATEMENTS
from graph.query.selection import And, AtEnd, Compare, Filter, Not, Or, Order, Parent, Referenced, Related, Tally


def condition(type_name: str, where: Mapping[str, Any], as_of: date | None) -> Filter:
    """All entries of a filter input hold. `as_of` is inherited by the statements that filters look at."""
    parts: list[Filter] = []
    for name, value in where.items():
        if name == "asOf":
            parts.append(_holding(value))
        elif value is None:
            raise BadUserInput(f"The filter `{name}` is null.", hint="Leave it out, or use `isNull`.")
        elif name in ("and", "or"):
            inner = tuple(condition(type_name, part, as_of) for part in value)
            parts.append(And(inner) if name == "and" else Or(inner))
        elif name == "not":
            parts.append(Not(condition(type_name, value, as_of)))
        else:
            parts.append(_field(type_name, name, value, as_of))
    return And(tuple(parts))


def _field(type_name: str, name: str, value: Any, as_of: date | None) -> Filter:
    declared = DECLARED[type_name][name]
    match declared:
        case Property():
            return _compare(declared, name, value)
        case GlobalId():
            return _identity(type_name, value)
        case EndField(end=end):
            return AtEnd(declared, condition(end.label, value, as_of))
        case Reference(label=label):
            return Referenced(declared, condition(label, value, as_of))
        case Within():
            return Parent(condition("Region", value, as_of))
        case Statements():
            return _related(declared, name, value, as_of)
        case _:
            raise TypeError(f"{name} has no filter")


def _compare(stored: Property, name: str, operators: Mapping[str, Any]) -> Filter:
    for operator, value in operators.items():
        if value is None or (operator == "in" and None in value):
            raise BadUserInput(f"The filter `{name}.{operator}` is null.", hint="Use `isNull` for missing values.")
    return And(tuple(Compare(stored, operator, _stored(value)) for operator, value in operators.items()))


def _stored(value: Any) -> Any:
    """Enum members as the texts that the graph holds."""
    if isinstance(value, list):
        return tuple(_stored(entry) for entry in value)  # pyright: ignore[reportUnknownVariableType]
    return str(value) if isinstance(value, str) else value


def _identity(type_name: str, operators: Mapping[str, Any]) -> Filter:
    """Global ids of another type fit nothing."""
    if type_name == "Statement":
        raise BadUserInput("`statements` can't be filtered by `id`.", hint="Ask `nodes(ids: …)` instead.")
    node = NODE_TYPES.get(type_name)
    prefix, key = (node.global_type, node.key) if node else (type_name, STATEMENT_KEY)
    parts: list[Filter] = []
    for operator, value in operators.items():
        if value is None:
            raise BadUserInput(f"The filter `id.{operator}` is null.", hint="Leave it out.")
        keys = [k for p, _, k in (v.partition(":") for v in ([value] if operator == "eq" else value)) if p == prefix]
        if operator == "eq":
            parts.append(Compare(key, "eq", keys[0]) if keys else Or(()))
        else:
            parts.append(Compare(key, "in", tuple(keys)))
    return And(tuple(parts))


def _related(statements: Statements, name: str, quantifiers: Mapping[str, Any], as_of: date | None) -> Filter:
    kind = STATEMENTS[statements.kind].name
    parts: list[Filter] = []
    for quantifier, where in quantifiers.items():
        if where is None:
            raise BadUserInput(f"The filter `{name}.{quantifier}` is null.", hint="Give `{}` for any statement.")
        rest = {key: value for key, value in where.items() if key != "asOf"}
        day = where.get("asOf") or as_of
        parts.append(Related(statements, quantifier, condition(kind, rest, day), day))
    return And(tuple(parts))


def _holding(day: date | None) -> Filter:
    """A statement holds on a day, as a filter of its own."""
    if day is None:
        raise BadUserInput("The filter `asOf` is null.", hint="Leave it out.")
    begin, end = (next(p for p in STATEMENT_PROPERTIES if p.name == n) for n in ("valid_from", "valid_to"))
    return And(
        (
            Or((Compare(begin, "isNull", True), Compare(begin, "lte", day))),
            Or((Compare(end, "isNull", True), Compare(end, "gte", day))),
        )
    )


@cache
def _orderable(type_name: str) -> Mapping[str, Property | Tally]:
    return orderable(DECLARED[type_name])


def orders(type_name: str, given: Sequence[Mapping[str, Any]]) -> tuple[Order, ...]:
    known: Mapping[str, Property | Tally] = _orderable(type_name) if given else {}
    return tuple(Order(known[str(entry["field"])], str(entry["direction"]) == "DESC") for entry in given)
