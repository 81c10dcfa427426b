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
from graph.query.selection import Tally

_TEXT_OPERATORS = ("eq", "ne", "in", "lt", "lte", "gt", "gte", "contains", "startsWith", "isNull")
_ORDERED = ("eq", "ne", "in", "lt", "lte", "gt", "gte", "isNull")
_OPERATORS = {
    "eq": "Gleich / equal.",
    "ne": "Ungleich, auch ohne Angabe / not equal, or missing.",
    "in": "Einer davon / one of them.",
    "lt": "Kleiner, früher / less.",
    "lte": "Kleiner oder gleich / less or equal.",
    "gt": "Größer, später / greater.",
    "gte": "Größer oder gleich / greater or equal.",
    "contains": "Enthält, Groß- und Kleinschreibung zählt / contains, case counts.",
    "startsWith": "Beginnt mit / starts with.",
    "isNull": "Ohne Angabe (true) oder mit (false) / is missing or not.",
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
            "Bedingung an eine Auswahl / on a choice.",
        )
    match stored.type:
        case Type.TEXT | Type.URL:
            return _operators("TextFilter", str, _TEXT_OPERATORS, "Bedingung an einen Text / on a text.")
        case Type.INTEGER:
            return _operators("IntFilter", int, _ORDERED, "Bedingung an eine Zahl / on a number.")
        case Type.FLOAT:
            return _operators("FloatFilter", float, _ORDERED, "Bedingung an eine Zahl / on a number.")
        case Type.EURO:
            return _operators("EuroFilter", Euro, _ORDERED, "Bedingung an einen Betrag / on an amount.")
        case Type.DATE:
            return _operators("DateFilter", Day, _ORDERED, "Bedingung an einen Tag / on a day.")
        case _:
            text = (
                "Bedingung an ein Datum; ein Jahr meint seine Tage. Was nur als Jahr oder Monat bekannt ist, zählt als "
                "dessen erster Tag, ein Ende als der letzte / on a date; a year means its days. What is known as a "
                "year or month only counts as its first day, an end as its last."
            )
            return _operators("PartialDateFilter", PartialDate, _ORDERED, text)


def filterable(field: ApiField) -> str | None:
    """The filter input of a field, or None."""
    match field:
        case GlobalId():
            return _operators("IdFilter", strawberry.ID, ("eq", "in"), "Bedingung an die Kennung / on the global id.")
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
        text = "Nur Aussagen, die an diesem Tag gelten / only those that hold on that day."
        fields["as_of"] = (optional(Day), strawberry.field(name="asOf", description=text, default=UNSET))
    for word, text in (("and", "Alle gelten / all hold."), ("or", "Eine gilt / one holds.")):
        field = strawberry.field(name=word, description=text, default=UNSET)
        fields[KEYWORDS[word]] = (optional(listed(f"{name}Filter")), field)
    negation = strawberry.field(name="not", description="Gilt nicht / does not hold.", default=UNSET)
    fields["not_"] = (optional(f"{name}Filter"), negation)
    names.declare(
        strawberry.input, f"{name}Filter", fields, description="Alle Bedingungen gelten / all conditions hold."
    )


def orderable(declared: dict[str, ApiField]) -> dict[str, Property | Tally]:
    """Order values and what they sort by: properties, the length of connections, the euros that fundings name."""
    found: dict[str, Property | Tally] = {}
    for name, field in declared.items():
        value = snake(name).upper()
        match field:
            case Property():
                found[value] = field
            case Statements() | LocatedActors() | SourceStatements() | Within(what="parts"):
                found[f"{value}_COUNT"] = Tally(field)
                if isinstance(field, Statements) and field.kind == "FUNDS":
                    found[f"{value}_EUR"] = Tally(field, euros=True)
            case _:
                pass
    return found


_NUMBERS = (
    "`…_COUNT`: wie viele Zeilen die Liste hat, mit asOf nur die des Tages / how many rows the list has, with asOf "
    "those of that day."
)
_EUROS = (
    "`…_EUR`: eine Größe zum Ordnen, keine Summe: die genannten Beträge, wie sie dastehen, jede Aussage einmal, mit "
    "asOf nur die des Tages; auch Obergrenzen, Teilbeträge und Beträge ohne Jahr, aber keine je Empfänger und keine, "
    "die eine neuere Quelle anders nennt. Ohne bekannten Betrag steht zuletzt / for ordering, not a sum: the amounts "
    "as stated, each statement once, with asOf that day's only; ceilings, parts and undated amounts too, but none for "
    "each of several recipients and none that a newer source states otherwise. Without a known amount: last."
)


def _order(name: str, declared: dict[str, ApiField]) -> None:
    known = orderable(declared)
    values = cast("type[StrEnum]", StrEnum(f"{name}OrderField", {value: value for value in known}))
    tallies = [by for by in known.values() if isinstance(by, Tally)]
    texts = ["Wonach sortiert wird / what to sort by.", _NUMBERS if tallies else ""]
    texts.append(_EUROS if any(by.euros for by in tallies) else "")
    names.enum(values, " ".join(filter(None, texts)))
    direction = strawberry.field(description="Richtung / direction.", default=Direction.ASC)
    names.declare(
        strawberry.input,
        f"{name}Order",
        {"field": plain(f"{name}OrderField", "Feld / field."), "direction": ("Direction", direction)},
        description="Sortierung; ohne Angabe steht zuletzt / order; missing values come last.",
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
                ("some", "Mindestens eine passt / at least one fits."),
                ("none", "Keine passt / none fits."),
                ("all", "Alle passen, auch wenn es keine gibt / all fit, also where there are none."),
            )
        },
        description="Bedingung an die Aussagen eines Akteurs oder Gebiets / on the statements at a node.",
    )
