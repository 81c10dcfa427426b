"""The API's types of entities (nodes and statements), derived from the declarations of the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import strawberry

from api.graphql.types.connections import connection_arguments
from api.graphql.types.registry import UNSET, Arguments, TypeRegistry, field, field_with_arguments, listed, optional
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
from graph.model.validity import CONFIRMED_WITHIN


def declare_entities(registry: TypeRegistry) -> list[Any]:
    """Declares the interfaces, and an object type for each kind of node and of statement; returns the object types."""
    inherited_by_all: Mapping[str, ApiField] = {"id": GlobalIdField()}
    node = registry.declare(
        strawberry.interface,
        "Node",
        {"id": field(strawberry.ID, GlobalIdField().description)},
        description="A node or statement: anything with a global id (Relay).",
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
    for node_kind in NODE_KINDS:
        inherited = FIELDS.actor if node_kind.is_actor else inherited_by_all
        fields = _fields(registry, FIELDS.by_type[node_kind.label], inherited)
        bases = (actor if node_kind.is_actor else node,)
        description = node_kind.description
        types.append(registry.declare(strawberry.type, node_kind.label, fields, bases=bases, description=description))
    for statement_kind in STATEMENT_KINDS:
        fields = _fields(registry, FIELDS.by_type[statement_kind.name], FIELDS.statement)
        name, description = statement_kind.name, statement_kind.description
        types.append(registry.declare(strawberry.type, name, fields, bases=(statement,), description=description))
    return types


def _fields(
    registry: TypeRegistry, declared: Mapping[str, ApiField], inherited: Mapping[str, ApiField]
) -> dict[str, tuple[Any, Any]]:
    return {snake(name): _field(registry, api_field) for name, api_field in declared.items() if name not in inherited}


def _field(registry: TypeRegistry, api_field: ApiField) -> tuple[Any, Any]:
    """(annotation, strawberry field) of a declared field."""
    description, type_named = api_field.description, registry.type_named
    match api_field:
        case GlobalIdField():
            return field(strawberry.ID, description)
        case Property():
            type_ = registry.annotation_of(api_field)
            if api_field.required:
                return field(type_, description)
            return field(optional(type_), _explaining_null(description))
        case LocalisedField():
            return field_with_arguments(optional(str), description, registry.language_argument())
        case CertaintyField():
            day = (optional(Day), "The day; by default the day of `asOf`, else today.", UNSET)
            arguments: Arguments = {"on": day, "confirmed_within": (optional(int), CONFIRMED_WITHIN, UNSET)}
            return field_with_arguments(registry.enum(Certainty), description, arguments)
        case SourcesField():
            return field(listed(type_named("Source")), description)
        case EndField(end=end):
            return field(type_named(end.label), description)
        case Reference(label=label):
            return field(optional(type_named(label)), description)
        case MunicipalityField():
            return field(optional(type_named("Municipality")), description)
        case RegionTreeField(relation="parent"):
            return field(optional(type_named("Region")), description)
        case RegionTreeField(relation="ancestors"):
            return field(listed(type_named("Region")), description)
        case RegionTreeField():
            return _connection(registry, "Region", description)
        case StatementsField(kind=kind):
            return _connection(registry, STATEMENTS[kind].name, description)
        case LocatedActorsField():
            return _connection(registry, "Actor", description)
        case SourceStatementsField():
            return _connection(registry, "Statement", description)


def _connection(registry: TypeRegistry, type_name: str, description: str) -> tuple[Any, Any]:
    connection = registry.type_named(f"{type_name}Connection")
    return field_with_arguments(connection, description, connection_arguments(registry, type_name))


def _explaining_null(description: str) -> str:
    """The description, saying what null means; most nulls mean “unknown”."""
    return description if "null" in description else f"{description} Null if it is unknown."
