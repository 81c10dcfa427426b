"""The inputs of the arguments `where` and `orderBy`, derived from the declarations of the model."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, cast

import strawberry

from api.graphql.types.registry import UNSET, TypeRegistry, field, listed, optional
from api.graphql.types.scalars import Day, Euro, PartialDate
from graph.model.declarations import (
    ApiField,
    EndField,
    GlobalIdField,
    LocatedActorsField,
    Reference,
    RegionTreeField,
    SourceStatementsField,
    StatementsField,
)
from graph.model.fields import FIELDS
from graph.model.properties import Property, Type, camel, snake
from graph.model.statements import STATEMENT_KINDS, STATEMENTS
from graph.query.selection import Aggregate

_TEXT_OPERATORS = ("eq", "ne", "in", "lt", "lte", "gt", "gte", "contains", "startsWith", "isNull")
_ORDERED_OPERATORS = ("eq", "ne", "in", "lt", "lte", "gt", "gte", "isNull")
_ENUM_OPERATORS = ("eq", "ne", "in", "isNull")
_DESCRIPTIONS = {
    "eq": "The value is equal.",
    "ne": "The value is different or missing.",
    "in": "The value is one of these.",
    "lt": "The value is less or earlier.",
    "lte": "The value is less, earlier or equal.",
    "gt": "The value is greater or later.",
    "gte": "The value is greater, later or equal.",
    "contains": "The text contains this part; upper and lower case matter.",
    "startsWith": "The text starts with this part; upper and lower case matter.",
    "isNull": "`true`: the value is missing; `false`: the value is there.",
}


class Direction(StrEnum):
    """Ascending or descending.

    ASC: the least, the earliest or the first by the alphabet comes first.
    DESC: the greatest, the latest or the last by the alphabet comes first.
    """

    ASC = "ASC"
    DESC = "DESC"


def declare_inputs(registry: TypeRegistry) -> None:
    """Declares filter, order and quantifier inputs of all types."""
    statement_types = {"Statement", *(kind.name for kind in STATEMENT_KINDS)}
    for name, declared in FIELDS.by_type_or_interface.items():
        _declare_filter(registry, name, declared, of_statement=name in statement_types)
        _declare_order(registry, name, declared)
    for kind in STATEMENT_KINDS:
        _declare_quantifier(registry, kind.name)


def _attribute(name: str) -> str:
    """The Python attribute of an input field: `startsWith` → `starts_with`, `in` → `in_`."""
    return f"{name}_" if name in ("in", "and", "or", "not", "all") else snake(name)


def _input_field(annotation: Any, name: str, description: str) -> tuple[Any, Any]:
    return optional(annotation), strawberry.field(name=name, description=description, default=UNSET)


# ---- filters


def _declare_filter(registry: TypeRegistry, name: str, declared: Mapping[str, ApiField], *, of_statement: bool) -> None:
    fields: dict[str, tuple[Any, Any]] = {}
    for api_name, api_field in declared.items():
        condition = _condition(registry, api_field)
        if condition is not None:
            fields[snake(api_name)] = _input_field(condition, api_name, api_field.description)
    if of_statement:
        fields["as_of"] = _input_field(Day, "asOf", "Only statements that hold on this day match.")
    this = registry.type_named(f"{name}Filter")
    fields["and_"] = _input_field(listed(this), "and", "All of these conditions hold.")
    fields["or_"] = _input_field(listed(this), "or", "At least one of these conditions holds.")
    fields["not_"] = _input_field(this, "not", "This condition does not hold.")
    registry.declare(strawberry.input, f"{name}Filter", fields, description="All given conditions hold.")


def _condition(registry: TypeRegistry, api_field: ApiField) -> Any:
    """The input of a condition on a field; None if it can't be filtered by."""
    match api_field:
        case GlobalIdField():
            return _operators(registry, "IdFilter", strawberry.ID, ("eq", "in"), "A condition on the global id.")
        case Property():
            return _property_condition(registry, api_field)
        case StatementsField(kind=kind):
            return registry.type_named(f"{STATEMENTS[kind].name}Quantifier")
        case EndField(end=end):
            return registry.type_named(f"{end.label}Filter")
        case Reference(label=label):
            return registry.type_named(f"{label}Filter")
        case RegionTreeField(relation="parent"):
            return registry.type_named("RegionFilter")
        case _:
            return None


def _property_condition(registry: TypeRegistry, stored: Property) -> Any:
    value = registry.annotation_of(stored)
    if stored.values:
        name, text = f"{stored.values.__name__}Filter", "A condition on a value of an enumeration."
        return _operators(registry, name, value, _ENUM_OPERATORS, text)
    match stored.type:
        case Type.TEXT | Type.URL:
            return _operators(registry, "TextFilter", str, _TEXT_OPERATORS, "A condition on a text.")
        case Type.INTEGER:
            return _operators(registry, "IntFilter", int, _ORDERED_OPERATORS, "A condition on a number.")
        case Type.FLOAT:
            return _operators(registry, "FloatFilter", float, _ORDERED_OPERATORS, "A condition on a number.")
        case Type.EURO:
            return _operators(registry, "EuroFilter", Euro, _ORDERED_OPERATORS, "A condition on an amount in euros.")
        case Type.DATE:
            return _operators(registry, "DateFilter", Day, _ORDERED_OPERATORS, "A condition on a day.")
        case _:
            text = (
                "A condition on a date; a year or month means all its days. A stored year or month counts as "
                "its first day, as an end it counts as its last day."
            )
            return _operators(registry, "PartialDateFilter", PartialDate, _ORDERED_OPERATORS, text)


def _operators(registry: TypeRegistry, name: str, value: Any, operators: tuple[str, ...], description: str) -> Any:
    """The input with these operators on a value, declared once."""
    if name not in registry.types:
        fields: dict[str, tuple[Any, Any]] = {}
        for operator in operators:
            operand = bool if operator == "isNull" else listed(value) if operator == "in" else value
            fields[_attribute(operator)] = _input_field(operand, operator, _DESCRIPTIONS[operator])
        registry.declare(strawberry.input, name, fields, description=description)
    return registry.types[name]


def _declare_quantifier(registry: TypeRegistry, statement_type: str) -> None:
    condition = registry.type_named(f"{statement_type}Filter")
    texts = {
        "some": "At least one statement matches.",
        "none": "No statement matches.",
        "all": "All statements match; this is also true where there are none.",
    }
    fields = {_attribute(name): _input_field(condition, name, text) for name, text in texts.items()}
    description = "A condition on the statements of a node."
    registry.declare(strawberry.input, f"{statement_type}Quantifier", fields, description=description)


# ---- orders

_COUNTS = "`…_COUNT` orders by the number of rows in the list; with `asOf`, by the rows of that day."
_EUROS = (
    "`…_EUR` orders by the stated amounts in euros and is not a sum of money: each statement counts once, with "
    "`asOf` only statements of that day. Ceilings, partial amounts and undated amounts count too; amounts per "
    "recipient and amounts that a newer source states differently do not. Rows without a known amount come "
    "last."
)


def orderable(declared: Mapping[str, ApiField]) -> dict[str, Property | Aggregate]:
    """What each value of an order field sorts by: `NAME` by a property, `FUNDS_COUNT` by the length of a connection,
    `FUNDS_EUR` by the euros that its statements state."""
    values: dict[str, Property | Aggregate] = {}
    for name, api_field in declared.items():
        value = snake(name).upper()
        match api_field:
            case Property():
                values[value] = api_field
            case StatementsField() | LocatedActorsField() | SourceStatementsField() | RegionTreeField(relation="parts"):
                values[f"{value}_COUNT"] = Aggregate(api_field)
                if isinstance(api_field, StatementsField) and api_field.kind == "FUNDS":
                    values[f"{value}_EUR"] = Aggregate(api_field, euros=True)
            case _:
                pass
    return values


def _order_meaning(value: str, by: Property | Aggregate) -> str:
    if isinstance(by, Property):
        return by.description
    if by.euros:
        return f"The euros that the statements in `{camel(value.removesuffix('_EUR').lower())}` state."
    return f"The number of rows in `{camel(value.removesuffix('_COUNT').lower())}`."


def _declare_order(registry: TypeRegistry, name: str, declared: Mapping[str, ApiField]) -> None:
    values = orderable(declared)
    aggregates = [by for by in values.values() if isinstance(by, Aggregate)]
    texts = ["The value to sort by."]
    texts += [_COUNTS] if aggregates else []
    texts += [_EUROS] if any(by.euros for by in aggregates) else []
    meanings = {value: _order_meaning(value, by) for value, by in values.items()}
    enum = cast("type[StrEnum]", StrEnum(f"{name}OrderField", {value: value for value in values}))
    direction = strawberry.field(description="The direction of the order.", default=Direction.ASC)
    registry.declare(
        strawberry.input,
        f"{name}Order",
        {
            "field": field(registry.enum(enum, " ".join(texts), meanings), "The value to sort by."),
            "direction": (registry.enum(Direction), direction),
        },
        description="An order of rows; rows without a value come last.",
    )
