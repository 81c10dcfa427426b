"""The API's connections: arguments of pages, edges, facets of actors, totals and groups of fundings."""

from __future__ import annotations

from typing import Any

import strawberry

from api.graphql.types.registry import (
    REQUIRED,
    UNSET,
    Arguments,
    TypeFields,
    TypeRegistry,
    field,
    field_with_arguments,
    listed,
    optional,
)
from api.graphql.types.scalars import Day, Euro
from graph.compile.connections.funding_groups import GroupState
from graph.model.enums import ActorKind, RegionKind, ServiceType
from graph.model.nodes import ACTOR_LABELS
from graph.model.statements import STATEMENT_KINDS
from graph.query.selection import FundingDimension

PAGING: Arguments = {
    "first": (optional(int), "The number of rows from the start, 1–100; the default is 20.", UNSET),
    "after": (optional(str), "Rows after this cursor are returned.", UNSET),
    "last": (optional(int), "The number of rows from the end, 1–100.", UNSET),
    "before": (optional(str), "Rows before this cursor are returned.", UNSET),
}
AS_OF: Arguments = {
    "as_of": (
        optional(Day),
        "Only statements that hold on this day count, and actors that exist; the fields below inherit it.",
        UNSET,
    )
}
INHERITED_DAY: Arguments = {
    "as_of": (optional(Day), "The day that the fields below inherit; which words match does not depend on it.", UNSET)
}
_NUMBER_OF_GROUPS: Arguments = {"first": (int, "The greatest number of items to return, 1–1000.", 20)}


def connection_arguments(registry: TypeRegistry, type_name: str) -> Arguments:
    """The arguments of a connection of nodes or statements: filter, order, paging, day."""
    where, order = registry.type_named(f"{type_name}Filter"), registry.type_named(f"{type_name}Order")
    return {
        "where": (optional(where), "Only rows that match are returned.", UNSET),
        "order_by": (optional(listed(order)), "The order of the rows; equal rows have a stable order.", UNSET),
        **PAGING,
        **AS_OF,
    }


def declare_connections(registry: TypeRegistry) -> None:
    """Declares the connection of each type, and everything that connections consist of."""
    _declare_page_info(registry)
    _declare_euro_total(registry)
    money = _declare_funding_groups(registry)
    facets, facets_of_places = _declare_facets(registry)
    for label in ("Actor", *ACTOR_LABELS):
        _declare_connection(registry, label, more=facets)
    for type_name in ("Region", "Source"):
        _declare_connection(registry, type_name)
    earlier = (
        "With `asOf`, the number of other statements that match, but whose beginning nobody has stated: they are known "
        "only from a later day, and may already have held on this one. 0 without `asOf`."
    )
    time = {"possibly_earlier_count": field(int, earlier)}
    _declare_connection(registry, "Statement", more=time)
    for kind in STATEMENT_KINDS:
        _declare_connection(registry, kind.name, more={**time, **money} if kind.type == "FUNDS" else time)
    score = {"score": field(float, "The relevance of the match; a greater number is a better match.")}
    _declare_connection(registry, "Search", node="Actor", more=facets, more_of_edge=score)
    _declare_connection(registry, "Place", node="Region", more=facets_of_places, more_of_edge=score)


def _declare_connection(
    registry: TypeRegistry,
    name: str,
    *,
    node: str | None = None,
    more: TypeFields | None = None,
    more_of_edge: TypeFields | None = None,
) -> None:
    """`node`: the type of the rows, if it is not `name`."""
    node_type = registry.type_named(node or name)
    edge = {
        "cursor": field(str, "The cursor of the row."),
        "node": field(node_type, "The node or statement of the row."),
        **(more_of_edge or {}),
    }
    registry.declare(strawberry.type, f"{name}Edge", edge, description=f"A row of {name}Connection.")
    connection = {
        "edges": field(listed(registry.type_named(f"{name}Edge")), "The rows with their cursors."),
        "nodes": field(listed(node_type), "The rows."),
        "page_info": field(registry.type_named("PageInfo"), "The position of the page in the list."),
        "total_count": field(int, "The number of all rows, regardless of the page."),
        **(more or {}),
    }
    registry.declare(strawberry.type, f"{name}Connection", connection, description="A list in pages (Relay).")


def _declare_page_info(registry: TypeRegistry) -> None:
    fields = {
        "has_next_page": field(bool, "Whether more rows follow."),
        "has_previous_page": field(bool, "Whether there are rows before this page."),
        "start_cursor": field(optional(str), "The cursor of the first row; null if the page is empty."),
        "end_cursor": field(optional(str), "The cursor of the last row; null if the page is empty."),
    }
    registry.declare(strawberry.type, "PageInfo", fields, description="The position of a page in its list (Relay).")


# ---- fundings


def _amounts() -> dict[str, tuple[Any, Any]]:
    return {
        "exact": field(optional(Euro), "The sum of exact amounts in euros; null if there are none."),
        "approximate": field(optional(Euro), "The sum of approximate amounts in euros; null if there are none."),
        "maximum": field(
            optional(Euro), "The sum of ceilings in euros, which is not money that was paid; null if there are none."
        ),
        "total": field(
            optional(Euro),
            "The sum of overall amounts for several recipients or years in euros; null if there are none.",
        ),
    }


def _declare_euro_total(registry: TypeRegistry) -> None:
    amounts = registry.declare(
        strawberry.type,
        "EuroAmounts",
        _amounts(),
        description="Sums of amounts in euros, separated by the kind of amount.",
    )
    year = registry.declare(
        strawberry.type,
        "EuroYear",
        {"year": field(int, "The calendar year."), **_amounts()},
        description="The yearly amounts of one year in euros, separated by the kind of amount.",
    )
    registry.declare(
        strawberry.type,
        "EuroTotal",
        {
            "years": field(listed(year), "One entry for each year; amounts are never summed over years."),
            "whole_term": field(amounts, "The amounts for a whole term."),
            "assumed": field(
                amounts, "With `asOf` only: yearly amounts that may still hold, though no source speaks of that year."
            ),
            "unknown_count": field(int, "The number of statements without a known amount or period."),
            "disputed_count": field(
                int,
                "The number of statements of other sources about the same funding, which do not count; the newest "
                "source counts.",
            ),
            "per_recipient_count": field(int, "The number of amounts per recipient, which cannot be added up."),
            "undated_count": field(int, "The number of yearly amounts without a year."),
            "part_count": field(int, "The number of partial amounts of a grant that already counts as a whole."),
        },
        description="The total of fundings, with everything unknown counted separately. Along a chain of funders "
        "(ministry, programme, recipient) the same money is contained more than once.",
    )


def _declare_funding_groups(registry: TypeRegistry) -> TypeFields:
    """Declares groups of fundings; returns the fields about money of a connection."""
    total = registry.type_named("EuroTotal")
    group = registry.declare(
        strawberry.type,
        "FundingGroup",
        {
            "state": field(
                registry.enum(GroupState),
                "NAMED: the group is for `id`. LARGER_AREA: it is for the region `id`, which is larger than those of "
                "the level. MISSING: nothing is known or public. SEVERAL: several things at once.",
            ),
            "id": field(
                optional(strawberry.ID),
                "The global id of the actor, programme or region; null if the state is MISSING or SEVERAL.",
            ),
            "name": field(optional(str), "The name of the actor, programme or region."),
            "count": field(int, "The number of statements."),
            "total_eur": field(total, "The totals of these fundings in euros."),
        },
        description="Fundings that have something in common.",
    )
    groups = registry.declare(
        strawberry.type,
        "FundingGroups",
        {
            "total_count": field(int, "The number of groups."),
            "nodes": field(
                listed(group),
                "The groups with the largest amounts over all years come first, then those with the most statements.",
            ),
        },
        description="Fundings in groups.",
    )
    dimension = registry.enum(FundingDimension)
    by: Arguments = {"by": (dimension, "What the fundings of a group have in common.", REQUIRED)}
    return {
        "total_eur": field(total, "The totals in euros."),
        "groups": field_with_arguments(
            groups,
            "Totals by funder, recipient, programme or region: by the programme that receives the money, else the one "
            "that is named or pays; by the region of the recipient's seat or, without a seat, of what it serves. Money "
            "for a whole state or country stands at that level. For totals by year see `totalEur.years`.",
            {**by, **_level(registry), **_NUMBER_OF_GROUPS},
        ),
    }


def _level(registry: TypeRegistry) -> Arguments:
    text = "The level of the regions. Urban districts count both as districts and as municipalities."
    return {"level": (registry.enum(RegionKind), text, RegionKind.DISTRICT)}


# ---- facets


def _declare_facets(registry: TypeRegistry) -> tuple[TypeFields, TypeFields]:
    """Declares the facets of actors and places; returns the field of a connection of each."""
    kind = registry.declare(
        strawberry.type,
        "KindFacet",
        {
            "kind": field(registry.enum(ActorKind), "The kind of actor."),
            "count": field(int, "The number of actors."),
        },
        description="The number of actors of one kind.",
    )
    service_type = registry.declare(
        strawberry.type,
        "ServiceTypeFacet",
        {
            "service_type": field(registry.enum(ServiceType), "The type of service."),
            "count": field(int, "The number of services."),
        },
        description="The number of services of one type.",
    )
    facet = registry.declare(
        strawberry.type,
        "Facet",
        {
            "id": field(strawberry.ID, "The global id of the region or programme."),
            "name": field(str, "The name of the actor, programme or region."),
            "count": field(int, "The number of rows."),
        },
        description="The number of rows that have something in common.",
    )
    values = registry.declare(
        strawberry.type,
        "FacetValues",
        {
            "total_count": field(int, "The number of different values."),
            "missing_count": field(int, "The number of rows without any value."),
            "nodes": field(listed(facet), "The most frequent values come first."),
        },
        description="The distribution of rows over values; a row with several values counts for each of them.",
    )
    facets = registry.declare(
        strawberry.type,
        "ActorFacets",
        {
            "kinds": field(listed(kind), "The distribution by kind of actor."),
            "service_types": field(
                listed(service_type), "The distribution of the services among them by type, as far as it is known."
            ),
            "regions": field_with_arguments(
                values,
                "The distribution by the region of the seat; actors without a seat at this level count for the "
                "regions that they serve.",
                {**_level(registry), **_NUMBER_OF_GROUPS},
            ),
            "programmes": field_with_arguments(
                values,
                "The distribution by the programmes in which actors take part or from which they are funded.",
                _NUMBER_OF_GROUPS,
            ),
        },
        description="The distribution of all actors of a list, regardless of the page.",
    )
    facets_of_places = registry.declare(
        strawberry.type,
        "PlaceFacets",
        {
            "regions": field_with_arguments(
                values,
                "The distribution by the region at a level that they are or lie in.",
                {**_level(registry), **_NUMBER_OF_GROUPS},
            )
        },
        description="The distribution of all places of a list, regardless of the page.",
    )
    return (
        {"facets": field(facets, "The distribution by kind, type of service, region and programme.")},
        {"facets": field(facets_of_places, "The distribution by region.")},
    )
