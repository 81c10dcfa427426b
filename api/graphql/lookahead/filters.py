"""Filters and orders of the arguments `where` and `orderBy`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, cast

from api.graphql.types.inputs import orderable
from graph.errors import BadUserInput
from graph.model.declarations import EndField, GlobalIdField, Reference, RegionTreeField, StatementsField
from graph.model.fields import FIELDS
from graph.model.nodes import NODE_TYPES, REGION
from graph.model.properties import STATEMENT_KEY, Property
from graph.model.region_keys import possible_region_keys
from graph.model.statements import STATEMENTS
from graph.query.filters import And, AtEnd, Compare, Filter, HoldsOn, Not, Or, Parent, Referenced, Related
from graph.query.selection import Aggregate, Order

_DECLARED = FIELDS.by_type_or_interface


def filter_of(type_name: str, where: Mapping[str, Any], as_of: date | None) -> Filter:
    """The filter of an input of a type: all its entries hold, whatever their order. Filters on statements inherit
    `as_of`. Raises BadUserInput if an entry is null or can't be filtered by."""
    parts: list[Filter] = []
    for name, value in sorted(where.items()):
        if value is None:
            hint = "Leave it out." if name == "asOf" else "Leave it out, or use `isNull`."
            raise BadUserInput(f"The filter `{name}` is null.", hint=hint)
        if name == "asOf":
            parts.append(HoldsOn(value))
        elif name in ("and", "or"):
            inner = tuple(filter_of(type_name, part, as_of) for part in value)
            parts.append(And(inner) if name == "and" else Or(inner))
        elif name == "not":
            parts.append(Not(filter_of(type_name, value, as_of)))
        else:
            parts.append(_field_filter(type_name, name, value, as_of))
    return And(tuple(parts))


def _field_filter(type_name: str, name: str, value: Any, as_of: date | None) -> Filter:
    declared = _DECLARED[type_name][name]
    match declared:
        case Property():
            return _property_filter(declared, name, value)
        case GlobalIdField():
            return _id_filter(type_name, value)
        case EndField(end=end):
            return AtEnd(declared, filter_of(end.label, value, as_of))
        case Reference(label=label):
            return Referenced(declared, filter_of(label, value, as_of))
        case RegionTreeField():
            return Parent(filter_of("Region", value, as_of))
        case StatementsField():
            return _statements_filter(declared, name, value, as_of)
        case _:
            raise TypeError(f"{name} has no filter")


def _property_filter(stored: Property, name: str, operators: Mapping[str, Any]) -> Filter:
    for operator, value in operators.items():
        if value is None or (operator == "in" and None in value):
            raise BadUserInput(f"The filter `{name}.{operator}` is null.", hint="Use `isNull` for missing values.")
    return And(tuple(_compare(stored, operator, _stored_value(value)) for operator, value in sorted(operators.items())))


def _compare(stored: Property, operator: str, value: Any) -> Compare:
    """Keys of regions are understood as `region(ags:)` does."""
    if stored == REGION.key and operator in ("eq", "in"):
        texts: Sequence[str] = (value,) if operator == "eq" else value
        keys = tuple(key for text in texts for key in possible_region_keys(text))
        return Compare(stored, "eq", keys[0]) if operator == "eq" and len(keys) == 1 else Compare(stored, "in", keys)
    return Compare(stored, operator, value)


def _stored_value(value: Any) -> Any:
    """The value as it is stored: members of an enumeration as texts."""
    if isinstance(value, list):
        return tuple(_stored_value(entry) for entry in cast("list[Any]", value))
    return str(value) if isinstance(value, str) else value


def _id_filter(type_name: str, operators: Mapping[str, Any]) -> Filter:
    """Global ids of other types match nothing."""
    if type_name == "Statement":
        raise BadUserInput("`statements` can't be filtered by `id`.", hint="Ask `nodes(ids: …)` instead.")
    kind = NODE_TYPES.get(type_name)
    prefix, key_property = (kind.global_type, kind.key) if kind else (type_name, STATEMENT_KEY)
    parts: list[Filter] = []
    for operator, value in operators.items():
        if value is None:
            raise BadUserInput(f"The filter `id.{operator}` is null.", hint="Leave it out.")
        ids = [global_id.partition(":") for global_id in ([value] if operator == "eq" else value)]
        keys = tuple(key for space, _, key in ids if space == prefix)
        if operator == "eq":
            parts.append(Compare(key_property, "eq", keys[0]) if keys else Or(()))
        else:
            parts.append(Compare(key_property, "in", keys))
    return And(tuple(parts))


def _statements_filter(
    statements: StatementsField, name: str, quantifiers: Mapping[str, Any], as_of: date | None
) -> Filter:
    """`asOf` beside the conditions chooses the statements that the quantifier is about, and is inherited below."""
    statement_type = STATEMENTS[statements.kind].name
    parts: list[Filter] = []
    for quantifier, where in sorted(quantifiers.items()):
        if where is None:
            raise BadUserInput(f"The filter `{name}.{quantifier}` is null.", hint="Give `{}` for any statement.")
        conditions = {key: value for key, value in where.items() if key != "asOf"}
        day = where.get("asOf") or as_of
        parts.append(Related(statements, quantifier, filter_of(statement_type, conditions, day), day))
    return And(tuple(parts))


@cache
def _orderable(type_name: str) -> Mapping[str, Property | Aggregate]:
    return orderable(_DECLARED[type_name])


def orders_of(type_name: str, orders: Sequence[Mapping[str, Any]]) -> tuple[Order, ...]:
    """The orders of an input of a type."""
    return tuple(
        Order(_orderable(type_name)[str(order["field"])], str(order["direction"]) == "DESC") for order in orders
    )
