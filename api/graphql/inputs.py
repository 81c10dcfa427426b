"""Filters and orders, derived from the model's declarations."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, cast

import strawberry

from api.graphql.declared_fields import listed, optional, plain
from api.graphql.scalars import Day, Euro, PartialDate
from api.graphql.type_registry import UNSET, Direction, annotation_of, names
from graph.model.declarations import (
    ApiField,
    EndField,
    GlobalId,
    LocatedActors,
    Reference,
    SourceStatements,
    Statements,
    Within,
)
from graph.model.fields import FIELDS
from graph.model.properties import Property, Type, snake
from graph.model.statements import STATEMENT_KINDS, STATEMENTS
from graph.query.selection import Aggregate

_TEXT_OPERATORS = ("eq", "ne", "in", "lt", "lte", "gt", "gte", "contains", "startsWith", "isNull")
_ORDERED = ("eq", "ne", "in", "lt", "lte", "gt", "gte", "isNull")
_OPERATORS = {
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
KEYWORDS = {"in": "in_", "and": "and_", "or": "or_", "not": "not_"}


def _operators(name: str, annotation: Any, operators: tuple[str, ...], description: str) -> str:
    if name not in names.names:
        fields: dict[str, Any] = {}
        for operator in operators:
            kind = bool if operator == "isNull" else listed(annotation) if operator == "in" else annotation
            field = strawberry.field(name=operator, description=_OPERATORS[operator], default=UNSET)
            fields[KEYWORDS.get(operator, snake(operator))] = (optional(kind), field)
        names.declare(strawberry.input, name, fields, description=description)
    return name


def _value_filter(stored: Property) -> str:
    if stored.values:
        operators = ("eq", "ne", "in", "isNull")
        return _operators(
            f"{stored.values.__name__}Filter",
            annotation_of(stored),
            operators,
            "A condition on a value of an enumeration.",
        )
    match stored.type:
        case Type.TEXT | Type.URL:
            return _operators("TextFilter", str, _TEXT_OPERATORS, "A condition on a text.")
        case Type.INTEGER:
            return _operators("IntFilter", int, _ORDERED, "A condition on a number.")
        case Type.FLOAT:
            return _operators("FloatFilter", float, _ORDERED, "A condition on a number.")
        case Type.EURO:
            return _operators("EuroFilter", Euro, _ORDERED, "A condition on an amount in euros.")
        case Type.DATE:
            return _operators("DateFilter", Day, _ORDERED, "A condition on a day.")
        case _:
            text = (
                "A condition on a date; a year or month means all its days. A stored year or month counts as "
                "its first day, as an end it counts as its last day."
            )
            return _operators("PartialDateFilter", PartialDate, _ORDERED, text)


def filterable(field: ApiField) -> str | None:
    """The filter input of a field, or None."""
    match field:
        case GlobalId():
            return _operators("IdFilter", strawberry.ID, ("eq", "in"), "A condition on the global id.")
        case Property():
            return _value_filter(field)
        case Statements(kind=kind):
            return f"{STATEMENTS[kind].name}Quantifier"
        case EndField(end=end):
            return f"{end.label}Filter"
        case Reference(label=label):
            return f"{label}Filter"
        case Within(what="parent"):
            return "RegionFilter"
        case _:
            return None


def _filter(name: str, declared: dict[str, ApiField], *, statement: bool = False) -> None:
    fields: dict[str, Any] = {}
    for api_name, field in declared.items():
        kind = filterable(field)
        if kind:
            default = strawberry.field(name=api_name, description=field.description, default=UNSET)
            fields[snake(api_name)] = (optional(kind), default)
    if statement:
        text = "Only statements that hold on this day match."
        fields["as_of"] = (optional(Day), strawberry.field(name="asOf", description=text, default=UNSET))
    for word, text in (("and", "All of these conditions hold."), ("or", "At least one of these conditions holds.")):
        field = strawberry.field(name=word, description=text, default=UNSET)
        fields[KEYWORDS[word]] = (optional(listed(f"{name}Filter")), field)
    negation = strawberry.field(name="not", description="This condition does not hold.", default=UNSET)
    fields["not_"] = (optional(f"{name}Filter"), negation)
    names.declare(strawberry.input, f"{name}Filter", fields, description="All given conditions hold.")


def orderable(declared: dict[str, ApiField]) -> dict[str, Property | Aggregate]:
    """Order values and what they sort by: properties, the length of connections, the euros that fundings name."""
    found: dict[str, Property | Aggregate] = {}
    for name, field in declared.items():
        value = snake(name).upper()
        match field:
            case Property():
                found[value] = field
            case Statements() | LocatedActors() | SourceStatements() | Within(what="parts"):
                found[f"{value}_COUNT"] = Aggregate(field)
                if isinstance(field, Statements) and field.kind == "FUNDS":
                    found[f"{value}_EUR"] = Aggregate(field, euros=True)
            case _:
                pass
    return found


_NUMBERS = "`…_COUNT` orders by the number of rows in the list; with `asOf`, by the rows of that day."
_EUROS = (
    "`…_EUR` orders by the stated amounts in euros and is not a sum of money: each statement counts once, with "
    "`asOf` only statements of that day. Ceilings, partial amounts and undated amounts count too; amounts per "
    "recipient and amounts that a newer source states differently do not. Rows without a known amount come "
    "last."
)


def _order(name: str, declared: dict[str, ApiField]) -> None:
    known = orderable(declared)
    values = cast("type[StrEnum]", StrEnum(f"{name}OrderField", {value: value for value in known}))
    tallies = [by for by in known.values() if isinstance(by, Aggregate)]
    texts = ["The value to sort by.", _NUMBERS if tallies else ""]
    texts.append(_EUROS if any(by.euros for by in tallies) else "")
    names.enum(values, " ".join(filter(None, texts)))
    direction = strawberry.field(description="The direction of the order.", default=Direction.ASC)
    names.declare(
        strawberry.input,
        f"{name}Order",
        {"field": plain(f"{name}OrderField", "The value to sort by."), "direction": ("Direction", direction)},
        description="An order of rows; rows without a value come last.",
    )


DECLARED: dict[str, dict[str, ApiField]] = {"Actor": FIELDS.actor, "Statement": FIELDS.statement, **FIELDS.by_type}
for _name, _declared in DECLARED.items():
    _is_statement = _name == "Statement" or _name in {k.name for k in STATEMENT_KINDS}
    _filter(_name, _declared, statement=_is_statement)
    _order(_name, _declared)
for _statement in STATEMENT_KINDS:
    names.declare(
        strawberry.input,
        f"{_statement.name}Quantifier",
        {
            f"{word}{'_' if word in ('all',) else ''}": (
                optional(f"{_statement.name}Filter"),
                strawberry.field(name=word, description=text, default=UNSET),
            )
            for word, text in (
                ("some", "At least one statement matches."),
                ("none", "No statement matches."),
                ("all", "All statements match; this is also true where there are none."),
            )
        },
        description="A condition on the statements of a node.",
    )
