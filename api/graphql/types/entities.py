"""The API's types of nodes and statements, derived from the declarations of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import strawberry

from api.graphql.types.connections import connection_arguments
from api.graphql.types.registry import UNSET, TypeRegistry, field, field_with_arguments, listed, optional
from api.graphql.types.scalars import Day
from graph.model.declarations import (
    ApiField,
    CertaintyField,
    EndField,
    GlobalIdField,
    LocalisedField,
    LocatedActorsField,
    MunicipalityField,
    Reference,
    RegionTreeField,
    SourcesField,
    SourceStatementsField,
    StatementsField,
)
from graph.model.enums import Certainty
from graph.model.fields import FIELDS
from graph.model.nodes import NODE_KINDS
from graph.model.properties import Property, snake
from graph.model.statements import STATEMENT_KINDS, STATEMENTS

_CERTAINTY = (
    "How certain a statement is on a day. CONFIRMED: a source names its end (also a planned one), or a source "
    "stated it on that day or later. ASSUMED: no source ended it and no source confirms it. DOES_NOT_HOLD: it "
    "does not hold on that day."
)


def declare_entities(registry: TypeRegistry) -> list[Any]:
    """Declares the interfaces and the types of all kinds; returns the types."""
    inherited_by_all: Mapping[str, ApiField] = {"id": GlobalIdField()}
    node = registry.declare(
        strawberry.interface,
        "Node",
        {"id": field(strawberry.ID, GlobalIdField().description)},
        description="Anything that has a global id.",
    )
    actor = registry.declare(
        strawberry.interface,
        "Actor",
        _fields(registry, FIELDS.actor, inherited_by_all),
        bases=(node,),
        description="An organisation, service, programme or network. An actor is never a person.",
    )
    statement = registry.declare(
        strawberry.interface,
        "Statement",
        _fields(registry, FIELDS.statement, inherited_by_all),
        bases=(node,),
        description="A claim about the network, with its period and sources.",
    )
    types: list[Any] = []
    for kind in NODE_KINDS:
        inherited = FIELDS.actor if kind.actor else inherited_by_all
        fields = _fields(registry, FIELDS.by_type[kind.label], inherited)
        base = actor if kind.actor else node
        types.append(registry.declare(strawberry.type, kind.label, fields, bases=(base,), description=kind.description))
    for kind in STATEMENT_KINDS:
        fields = _fields(registry, FIELDS.by_type[kind.name], FIELDS.statement)
        types.append(
            registry.declare(strawberry.type, kind.name, fields, bases=(statement,), description=kind.description)
        )
    return types


def _fields(
    registry: TypeRegistry, declared: Mapping[str, ApiField], inherited: Mapping[str, ApiField]
) -> dict[str, tuple[Any, Any]]:
    return {snake(name): _field(registry, api_field) for name, api_field in declared.items() if name not in inherited}


def _field(registry: TypeRegistry, api_field: ApiField) -> tuple[Any, Any]:
    """(annotation, strawberry field) of a declared field."""
    text, reference = api_field.description, registry.reference
    match api_field:
        case GlobalIdField():
            return field(strawberry.ID, text)
        case Property():
            type_ = registry.annotation_of(api_field)
            return field(type_, text) if api_field.required else field(optional(type_), _with_meaning_of_null(text))
        case LocalisedField():
            return field_with_arguments(optional(str), text, registry.language_argument())
        case CertaintyField():
            day = (optional(Day), "The day; by default the day of `asOf`, else today.", UNSET)
            return field_with_arguments(registry.enum(Certainty, _CERTAINTY), text, {"on": day})
        case SourcesField():
            return field(listed(reference("Source")), text)
        case EndField(end=end):
            return field(reference(end.label), text)
        case Reference(label=label):
            return field(optional(reference(label)), text)
        case MunicipalityField():
            return field(optional(reference("Municipality")), text)
        case RegionTreeField(relation="parent"):
            return field(optional(reference("Region")), text)
        case RegionTreeField(relation="ancestors"):
            return field(listed(reference("Region")), text)
        case RegionTreeField():
            return _connection(registry, "Region", text)
        case StatementsField(kind=kind):
            return _connection(registry, STATEMENTS[kind].name, text)
        case LocatedActorsField():
            return _connection(registry, "Actor", text)
        case SourceStatementsField():
            return _connection(registry, "Statement", text)


def _connection(registry: TypeRegistry, type_name: str, description: str) -> tuple[Any, Any]:
    connection = registry.reference(f"{type_name}Connection")
    return field_with_arguments(connection, description, connection_arguments(registry, type_name))


def _with_meaning_of_null(text: str) -> str:
    """The description, saying what null means; most missing values are unknown."""
    return text if "null" in text else f"{text} Null if it is unknown."
