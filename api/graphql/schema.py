"""The schema: root fields over the derived types."""

from __future__ import annotations

import inspect
from typing import Any, cast

import strawberry
from graphql import GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from api.graphql import types
from api.graphql.declared_fields import listed, optional
from api.graphql.questions import question_fields
from api.graphql.scalars import SCALARS, Day
from api.graphql.type_registry import UNSET, names
from api.graphql.types import ALL_TYPES, AS_OF, connection_arguments
from graph.model.enums import ActorKind
from graph.model.nodes import ACTOR_KINDS, NODE_KINDS
from graph.model.properties import snake
from graph.model.statements import STATEMENT_KINDS
from graph.store.dataset import read_dataset

REQUIRED = inspect.Parameter.empty


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


def _roots() -> dict[str, Any]:
    key: dict[str, tuple[Any, str, Any]] = {
        "id": (optional(strawberry.ID), "The global id, for example `Actor:lks-nrw`.", UNSET),
        "slug": (optional(str), "The key, for example `lks-nrw`.", UNSET),
    }
    ids = {"ids": (list[strawberry.ID], "The global ids, at most 100.", REQUIRED)}
    roots: dict[str, Any] = {
        "node": names.planned(
            optional("Node"),
            "The node or statement with this global id; null if there is none.",
            {"id": (strawberry.ID, "The global id.", REQUIRED), **AS_OF},
        ),
        "nodes": names.planned(
            listed(optional("Node")),
            "The nodes and statements with these global ids, in their order; null for each id that does not exist.",
            {**ids, **AS_OF},
        ),
        "actor": names.planned(
            optional("Actor"), "The actor with this id or slug; null if there is none.", {**key, **AS_OF}
        ),
        "actors": names.planned("ActorConnection", "Actors of all kinds, page by page.", connection_arguments("Actor")),
    }
    for kind in ACTOR_KINDS:
        text = f"Nodes of the kind {kind.label}, page by page."
        roots[snake(kind.plural)] = names.planned(f"{kind.label}Connection", text, connection_arguments(kind.label))
    ags = {"ags": (str, "The official key of the region (AGS).", REQUIRED)}
    roots["region"] = names.planned(
        optional("Region"), "The region with this official key; null if there is none.", {**ags, **AS_OF}
    )
    for kind in NODE_KINDS:
        if not kind.actor:
            text = f"Nodes of the kind {kind.label}, page by page."
            roots[kind.plural] = names.planned(f"{kind.label}Connection", text, connection_arguments(kind.label))
    roots["statements"] = names.planned(
        "StatementConnection", "Statements of all kinds, page by page.", connection_arguments("Statement")
    )
    for kind in STATEMENT_KINDS:
        roots[kind.plural] = names.planned(f"{kind.name}Connection", kind.description, connection_arguments(kind.name))
    roots["search"] = names.planned(
        "SearchConnection",
        "Full-text search over names and descriptions of actors; matches in names come first.",
        {
            "text": (
                str,
                "The words to search for; the last word also matches as the beginning of a word.",
                REQUIRED,
            ),
            "kinds": (optional(listed("ActorKind")), "Only actors of these kinds are returned.", UNSET),
            "first": types.PAGING["first"],
            "after": types.PAGING["after"],
            **AS_OF,
        },
    )
    roots.update(question_fields())
    roots["dataset"] = (Dataset, dataset)
    return roots


names.names.update(KindCount=KindCount, Dataset=Dataset)
names.enum(ActorKind)
Query = names.declare(strawberry.type, "Query", _roots(), description="The queries of the prevention network.")
schema = strawberry.Schema(Query, types=ALL_TYPES, config=StrawberryConfig(scalar_map=SCALARS))
core: GraphQLSchema = vars(schema)["_schema"]  # strawberry has no public way to it
