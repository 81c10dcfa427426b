"""The schema: root fields over the types that are derived from the model and from the computed questions."""

from __future__ import annotations

from typing import Any, cast

import strawberry
from graphql import GraphQLNamedType, GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from api.graphql.types.connections import AS_OF, INHERITED_DAY, PAGING, connection_arguments, declare_connections
from api.graphql.types.entities import declare_entities
from api.graphql.types.inputs import declare_inputs
from api.graphql.types.questions import QuestionTypes
from api.graphql.types.registry import REQUIRED, UNSET, TypeRegistry, field_with_arguments, listed, optional
from api.graphql.types.scalars import SCALARS, Day
from graph.model.declarations import NodeKind
from graph.model.enums import ActorKind, ServiceType
from graph.model.nodes import ACTOR_KINDS, NODE_KINDS
from graph.model.properties import snake
from graph.model.statements import STATEMENT_KINDS
from graph.store.dataset import read_dataset


@strawberry.type(description="The number of nodes or statements of one kind.")
class KindCount:
    kind: str = strawberry.field(description="The node label or relationship type.")
    count: int = strawberry.field(description="The number of nodes or statements.")


@strawberry.type(description="The loaded data from which all queries are answered.")
class Dataset:
    version: str | None = strawberry.field(description="The fingerprint of the loaded data; null if nothing is loaded.")
    loaded_at: str | None = strawberry.field(description="The time of loading in ISO 8601; null if nothing is loaded.")
    licence: str | None = strawberry.field(description="The licence of the data; null if nothing is loaded.")
    actor_count: int = strawberry.field(description="The number of actors.")
    region_count: int = strawberry.field(description="The number of regions.")
    source_count: int = strawberry.field(description="The number of sources.")
    statement_count: int = strawberry.field(description="The number of statements.")
    kinds: list[KindCount] = strawberry.field(description="The numbers by kind of node and statement.")
    oldest_confirmation: Day | None = strawberry.field(
        description="The oldest day on which a statement was last confirmed; null if no statement has such a day."
    )
    newest_confirmation: Day | None = strawberry.field(
        description="The newest day on which a statement was last confirmed; null if no statement has such a day."
    )


@strawberry.field(description="The loaded data from which all queries are answered.")
async def dataset(info: strawberry.Info[Any, Any]) -> Dataset:
    return cast("Dataset", await read_dataset(info.context.query.database))


def build_schema() -> strawberry.Schema:
    """A new schema with its own types."""
    registry = TypeRegistry()
    declare_inputs(registry)
    declare_connections(registry)
    entities = declare_entities(registry)
    fields = {
        **_entities_by_id(registry),
        **_actors(registry),
        **_regions_and_sources(registry),
        **_statements(registry),
        "search": _search(registry),
        "places": _places(registry),
        **QuestionTypes(registry).root_fields(),
        "dataset": (Dataset, dataset),
    }
    query = registry.declare(strawberry.type, "Query", fields, description="The queries of the prevention network.")
    return strawberry.Schema(query, types=entities, config=StrawberryConfig(scalar_map=SCALARS))


def executable(schema: strawberry.Schema) -> GraphQLSchema:
    """The schema as graphql-core's `validate` and `execute` take it, made of the types that strawberry converted."""
    types = [cast("GraphQLNamedType", type_.implementation) for type_ in schema.schema_converter.type_map.values()]
    query = next(type_ for type_ in types if type_.name == "Query")
    return GraphQLSchema(cast("GraphQLObjectType", query), types=types)


# ---- root fields


def _entities_by_id(registry: TypeRegistry) -> dict[str, tuple[Any, Any]]:
    node = optional(registry.type_named("Node"))
    global_id = (strawberry.ID, "The global id.", REQUIRED)
    global_ids = (list[strawberry.ID], "The global ids, at most 100.", REQUIRED)
    return {
        "node": field_with_arguments(
            node,
            "The node or statement with this global id; null if there is none.",
            {"id": global_id, **AS_OF},
        ),
        "nodes": field_with_arguments(
            listed(node),
            "The nodes and statements with these global ids, in their order; null for each id that does not exist.",
            {"ids": global_ids, **AS_OF},
        ),
    }


def _actors(registry: TypeRegistry) -> dict[str, tuple[Any, Any]]:
    global_id = (optional(strawberry.ID), "The global id, for example `Actor:lks-nrw`.", UNSET)
    slug = (optional(str), "The key, for example `lks-nrw`.", UNSET)
    return {
        "actor": field_with_arguments(
            optional(registry.type_named("Actor")),
            "The actor with this id or slug; null if there is none.",
            {"id": global_id, "slug": slug, **AS_OF},
        ),
        "actors": _connection(registry, "Actor", "Actors of all kinds, page by page."),
        **{snake(kind.plural): _nodes_of_kind(registry, kind) for kind in ACTOR_KINDS},
    }


def _regions_and_sources(registry: TypeRegistry) -> dict[str, tuple[Any, Any]]:
    region = optional(registry.type_named("Region"))
    ags = (str, "The official key of the region (AGS).", REQUIRED)
    text = (
        "The region with this official key; null if there is none. A key without its leading zero, with blanks, of "
        "twelve digits or of a city with `000` at its end is understood."
    )
    return {
        "region": field_with_arguments(region, text, {"ags": ags, **AS_OF}),
        **{kind.plural: _nodes_of_kind(registry, kind) for kind in NODE_KINDS if not kind.is_actor},
    }


def _statements(registry: TypeRegistry) -> dict[str, tuple[Any, Any]]:
    return {
        "statements": _connection(registry, "Statement", "Statements of all kinds, page by page."),
        **{kind.plural: _connection(registry, kind.name, kind.description) for kind in STATEMENT_KINDS},
    }


def _nodes_of_kind(registry: TypeRegistry, kind: NodeKind) -> tuple[Any, Any]:
    return _connection(registry, kind.label, f"Nodes of the kind {kind.label}, page by page.")


def _connection(registry: TypeRegistry, type_name: str, description: str) -> tuple[Any, Any]:
    connection = registry.type_named(f"{type_name}Connection")
    return field_with_arguments(connection, description, connection_arguments(registry, type_name))


def _search(registry: TypeRegistry) -> tuple[Any, Any]:
    words = (
        "The words to search for. Each also matches the beginning or a part of a word; if nothing matches, one or two "
        "wrong letters are forgiven."
    )
    kinds, types = optional(listed(registry.enum(ActorKind))), optional(listed(registry.enum(ServiceType)))
    return field_with_arguments(
        registry.type_named("SearchConnection"),
        "Full-text search over names and descriptions of actors; matches in names come first.",
        {
            "text": (str, words, REQUIRED),
            "kinds": (kinds, "Only actors of these kinds are returned.", UNSET),
            "service_types": (types, "Only services of these types are returned.", UNSET),
            "regions": (
                optional(list[strawberry.ID]),
                "Only actors of these regions are returned: as `facets.regions` counts them at the level of each, by "
                "the region of the seat, else by those that they serve. AGS or global ids, at most 100.",
                UNSET,
            ),
            "first": PAGING["first"],
            "after": PAGING["after"],
            **INHERITED_DAY,
        },
    )


def _places(registry: TypeRegistry) -> tuple[Any, Any]:
    text = "The name of a region, a postal code or an official key (AGS); words match as in `search`."
    regions = "Only these regions and those in them are returned: AGS or global ids, at most 100."
    return field_with_arguments(
        registry.type_named("PlaceConnection"),
        "Regions by name, postal code or official key. A municipality lies `within` its district; a city that is a "
        "district of its own is that district.",
        {
            "text": (str, text, REQUIRED),
            "regions": (optional(list[strawberry.ID]), regions, UNSET),
            "first": PAGING["first"],
            "after": PAGING["after"],
            **INHERITED_DAY,
        },
    )


schema = build_schema()
core = executable(schema)
