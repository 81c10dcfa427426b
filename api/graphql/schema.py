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


@strawberry.type(description="Anzahl je Art / number of a kind.")
class KindCount:
    kind: str = strawberry.field(description="Label oder Art der Aussage / label or kind of statement.")
    count: int = strawberry.field(description="Anzahl / number.")


@strawberry.type(description="Der Datenbestand, aus dem geantwortet wird / the data that answers come from.")
class Dataset:
    version: str | None = strawberry.field(
        description="Fingerabdruck der geladenen Daten / version of the loaded data."
    )
    loaded_at: str | None = strawberry.field(description="Wann geladen wurde, ISO 8601 / when it was loaded.")
    licence: str | None = strawberry.field(description="Lizenz der Daten / licence of the data.")
    actor_count: int = strawberry.field(description="Akteure / actors.")
    region_count: int = strawberry.field(description="Gebiete / regions.")
    source_count: int = strawberry.field(description="Quellen / sources.")
    statement_count: int = strawberry.field(description="Aussagen / statements.")
    kinds: list[KindCount] = strawberry.field(description="Anzahl je Art / numbers by kind.")
    oldest_confirmation: Day | None = strawberry.field(description="Älteste letzte Bestätigung / oldest one.")
    newest_confirmation: Day | None = strawberry.field(description="Jüngste Bestätigung / newest one.")


@strawberry.field(description="Der Datenbestand, aus dem geantwortet wird / the data that answers come from.")
async def dataset(info: strawberry.Info[Any, Any]) -> Dataset:
    return cast("Dataset", await read_dataset(info.context.query.database))


def _roots() -> dict[str, Any]:
    key: dict[str, tuple[Any, str, Any]] = {
        "id": (optional(strawberry.ID), "Globale Kennung, etwa `Actor:lks-nrw` / global id.", UNSET),
        "slug": (optional(str), "Schlüssel, etwa `lks-nrw` / key.", UNSET),
    }
    ids = {"ids": (list[strawberry.ID], "Höchstens 100 Kennungen / at most 100 ids.", REQUIRED)}
    roots: dict[str, Any] = {
        "node": names.planned(
            optional("Node"),
            "Ein Ding nach globaler Kennung, null wenn es keines gibt / by global id, null where there is none.",
            {"id": (strawberry.ID, "Globale Kennung / global id.", REQUIRED), **AS_OF},
        ),
        "nodes": names.planned(
            listed(optional("Node")),
            "Mehrere Dinge, in der Reihenfolge der Kennungen / several, in the order of the ids.",
            {**ids, **AS_OF},
        ),
        "actor": names.planned(optional("Actor"), "Ein Akteur / an actor.", {**key, **AS_OF}),
        "actors": names.planned("ActorConnection", "Akteure aller Arten / actors.", connection_arguments("Actor")),
    }
    for kind in ACTOR_KINDS:
        text = f"{kind.description.split(' / ')[0]} – Liste / list."
        roots[snake(kind.plural)] = names.planned(f"{kind.label}Connection", text, connection_arguments(kind.label))
    ags = {"ags": (str, "Amtlicher Gemeindeschlüssel / official key.", REQUIRED)}
    roots["region"] = names.planned(optional("Region"), "Ein Gebiet / a region.", {**ags, **AS_OF})
    for kind in NODE_KINDS:
        if not kind.actor:
            text = f"{kind.description.split(' / ')[0]} – Liste / list."
            roots[kind.plural] = names.planned(f"{kind.label}Connection", text, connection_arguments(kind.label))
    roots["statements"] = names.planned(
        "StatementConnection", "Aussagen aller Arten / statements of all kinds.", connection_arguments("Statement")
    )
    for kind in STATEMENT_KINDS:
        roots[kind.plural] = names.planned(f"{kind.name}Connection", kind.description, connection_arguments(kind.name))
    roots["search"] = names.planned(
        "SearchConnection",
        "Volltextsuche über Namen und Beschreibungen, Namen zuerst / full-text search, names first.",
        {
            "text": (
                str,
                "Gesuchte Wörter, das letzte auch als Wortanfang / words, the last one as a prefix too.",
                REQUIRED,
            ),
            "kinds": (optional(listed("ActorKind")), "Nur diese Arten / only these kinds.", UNSET),
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
Query = names.declare(strawberry.type, "Query", _roots(), description="Fragen an das Netzwerk / questions.")
schema = strawberry.Schema(Query, types=ALL_TYPES, config=StrawberryConfig(scalar_map=SCALARS))
core: GraphQLSchema = vars(schema)["_schema"]  # strawberry has no public way to it
