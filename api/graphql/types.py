"""The schema's types, derived from the model's declarations: nodes, statements and connections."""

from __future__ import annotations

import inspect
from typing import Any

import strawberry

from api.graphql import inputs as inputs  # the fields' arguments resolve against them
from api.graphql.declared_fields import listed, optional, plain
from api.graphql.scalars import Day, Euro
from api.graphql.type_registry import LANGUAGE_ARGUMENT, UNSET, annotation_of, names
from graph.compile.connections.funding_groups import GroupState
from graph.model.declarations import (
    ApiField,
    Confirmed,
    EndField,
    GlobalId,
    Localised,
    LocatedActors,
    Municipal,
    Reference,
    Sources,
    SourceStatements,
    Statements,
    Within,
)
from graph.model.enums import RegionKind
from graph.model.fields import FIELDS
from graph.model.nodes import ACTOR_LABELS, NODE_KINDS
from graph.model.properties import Property, snake
from graph.model.statements import STATEMENT_KINDS, STATEMENTS
from graph.query.selection import FundingDimension

# ---- connections

PAGING: dict[str, tuple[Any, str, Any]] = {
    "first": (optional(int), "The number of rows from the start, 1–100; the default is 20.", UNSET),
    "after": (optional(str), "Rows after this cursor are returned.", UNSET),
    "last": (optional(int), "The number of rows from the end, 1–100.", UNSET),
    "before": (optional(str), "Rows before this cursor are returned.", UNSET),
}
AS_OF: dict[str, tuple[Any, str, Any]] = {
    "as_of": (
        optional(Day),
        "Only statements that hold on this day count; the fields below inherit it.",
        UNSET,
    )
}


def connection_arguments(node: str, *, as_of: bool = True, order: bool = True) -> dict[str, tuple[Any, str, Any]]:
    filtering: dict[str, tuple[Any, str, Any]] = {
        "where": (optional(f"{node}Filter"), "Only rows that match are returned.", UNSET)
    }
    if order:
        filtering["order_by"] = (
            optional(listed(f"{node}Order")),
            "The order of the rows; equal rows have a stable order.",
            UNSET,
        )
    return filtering | PAGING | (AS_OF if as_of else {})


def field_of(name: str, field: ApiField) -> tuple[Any, Any]:
    """(annotation, strawberry field) of a declared field."""
    text = field.description
    match field:
        case GlobalId():
            return plain(strawberry.ID, text)
        case Property():
            kind = annotation_of(field)
            return plain(kind, text) if field.required else plain(optional(kind), _with_null(text))
        case Localised():
            return names.planned(optional(str), text, LANGUAGE_ARGUMENT)
        case Confirmed():
            return names.planned(
                "Certainty", text, {"on": (optional(Day), "The day; by default the day of `asOf`, else today.", UNSET)}
            )
        case Sources():
            return plain(listed("Source"), text)
        case EndField(end=end):
            return plain(end.label, text)
        case Reference(label=label):
            return plain(optional(label), text)
        case Municipal():
            return plain(optional("Municipality"), text)
        case Within(what="parent"):
            return plain(optional("Region"), text)
        case Within(what="ancestors"):
            return plain(listed("Region"), text)
        case Within():
            return names.planned("RegionConnection", text, connection_arguments("Region", as_of=True))
        case Statements(kind=kind):
            name = STATEMENTS[kind].name
            return names.planned(f"{name}Connection", text, connection_arguments(name))
        case LocatedActors():
            return names.planned("ActorConnection", text, connection_arguments("Actor"))
        case SourceStatements():
            return names.planned("StatementConnection", text, connection_arguments("Statement"))


def _with_null(text: str) -> str:
    """A description that says what null means, as most missing values are unknown ones."""
    return text if "null" in text else f"{text} Null if it is unknown."


def fields_of(declared: dict[str, ApiField], inherited: dict[str, ApiField] | None = None) -> dict[str, Any]:
    return {
        snake(name): field_of(name, field) for name, field in declared.items() if not inherited or name not in inherited
    }


# ---- nodes and statements

_NODE = names.declare(
    strawberry.interface,
    "Node",
    {"id": plain(strawberry.ID, GlobalId().description)},
    description="Anything that has a global id.",
)
_ACTOR = names.declare(
    strawberry.interface,
    "Actor",
    fields_of(FIELDS.actor, {"id": GlobalId()}),
    bases=(_NODE,),
    description="An organisation, service, programme or network. An actor is never a person.",
)
_STATEMENT = names.declare(
    strawberry.interface,
    "Statement",
    fields_of(FIELDS.statement, {"id": GlobalId()}),
    bases=(_NODE,),
    description="A claim about the network, with its period and sources.",
)

ALL_TYPES: list[Any] = []
for _kind in NODE_KINDS:
    _inherited: dict[str, ApiField] = FIELDS.actor if _kind.actor else {"id": GlobalId()}
    ALL_TYPES.append(
        names.declare(
            strawberry.type,
            _kind.label,
            fields_of(FIELDS.by_type[_kind.label], _inherited),
            bases=(_ACTOR if _kind.actor else _NODE,),
            description=_kind.description,
        )
    )
ALL_TYPES.extend(
    names.declare(
        strawberry.type,
        kind.name,
        fields_of(FIELDS.by_type[kind.name], FIELDS.statement),
        bases=(_STATEMENT,),
        description=kind.description,
    )
    for kind in STATEMENT_KINDS
)

names.declare(
    strawberry.type,
    "PageInfo",
    {
        "has_next_page": plain(bool, "Whether more rows follow."),
        "has_previous_page": plain(bool, "Whether there are rows before this page."),
        "start_cursor": plain(optional(str), "The cursor of the first row; null if the page is empty."),
        "end_cursor": plain(optional(str), "The cursor of the last row; null if the page is empty."),
    },
    description="The position of a page in its list (Relay).",
)

_AMOUNTS: dict[str, Any] = {
    "exact": plain(optional(Euro), "The sum of exact amounts in euros; null if there are none."),
    "approximate": plain(optional(Euro), "The sum of approximate amounts in euros; null if there are none."),
    "maximum": plain(
        optional(Euro), "The sum of ceilings in euros, which is not money that was paid; null if there are none."
    ),
    "total": plain(
        optional(Euro), "The sum of overall amounts for several recipients or years in euros; null if there are none."
    ),
}
names.declare(
    strawberry.type, "EuroAmounts", _AMOUNTS, description="Sums of amounts in euros, separated by the kind of amount."
)
names.declare(
    strawberry.type,
    "EuroYear",
    {"year": plain(int, "The calendar year."), **_AMOUNTS},
    description="The yearly amounts of one year in euros, separated by the kind of amount.",
)
names.declare(
    strawberry.type,
    "EuroTotal",
    {
        "years": plain(listed("EuroYear"), "One entry for each year; amounts are never summed over years."),
        "whole_term": plain("EuroAmounts", "The amounts for a whole term."),
        "assumed": plain(
            "EuroAmounts",
            "With `asOf` only: yearly amounts that may still hold, though no source speaks of that year.",
        ),
        "unknown_count": plain(int, "The number of statements without a known amount or period."),
        "disputed_count": plain(
            int,
            "The number of statements of other sources about the same funding, which do not count; the newest "
            "source counts.",
        ),
        "per_recipient_count": plain(int, "The number of amounts per recipient, which cannot be added up."),
        "undated_count": plain(int, "The number of yearly amounts without a year."),
        "part_count": plain(int, "The number of partial amounts of a grant that already counts as a whole."),
    },
    description="The total of fundings, with everything unknown counted separately. Along a chain of funders "
    "(ministry, programme, recipient) the same money is contained more than once.",
)


_LEVEL: dict[str, tuple[Any, str, Any]] = {
    "level": (
        "RegionKind",
        "The level of the regions. Urban districts count both as districts and as municipalities.",
        RegionKind.DISTRICT,
    )
}
_FEW: dict[str, tuple[Any, str, Any]] = {"first": (int, "The greatest number of items to return, 1–1000.", 20)}
names.enum(FundingDimension)
names.enum(GroupState)
names.declare(
    strawberry.type,
    "FundingGroup",
    {
        "state": plain(
            "GroupState",
            "NAMED: the group is for `id`. MISSING: nothing is known or public. SEVERAL: several things at once.",
        ),
        "id": plain(
            optional(strawberry.ID), "The global id of the actor, programme or region; null unless the state is NAMED."
        ),
        "name": plain(optional(str), "The name of the actor, programme or region."),
        "count": plain(int, "The number of statements."),
        "total_eur": plain("EuroTotal", "The totals of these fundings in euros."),
    },
    description="Fundings that have something in common.",
)
names.declare(
    strawberry.type,
    "FundingGroups",
    {
        "total_count": plain(int, "The number of groups."),
        "nodes": plain(
            listed("FundingGroup"),
            "The groups with the largest amounts over all years come first, then those with the most statements.",
        ),
    },
    description="Fundings in groups.",
)
names.declare(
    strawberry.type,
    "KindFacet",
    {"kind": plain("ActorKind", "The kind of actor."), "count": plain(int, "The number of actors.")},
    description="The number of actors of one kind.",
)
names.declare(
    strawberry.type,
    "Facet",
    {
        "id": plain(strawberry.ID, "The global id of the region or programme."),
        "name": plain(str, "The name of the actor, programme or region."),
        "count": plain(int, "The number of actors."),
    },
    description="The number of actors that have something in common.",
)
names.declare(
    strawberry.type,
    "FacetValues",
    {
        "total_count": plain(int, "The number of different values."),
        "missing_count": plain(int, "The number of actors without any value."),
        "nodes": plain(listed("Facet"), "The most frequent values come first."),
    },
    description="The distribution of actors over values; an actor with several values counts for each of them.",
)
names.declare(
    strawberry.type,
    "ActorFacets",
    {
        "kinds": plain(listed("KindFacet"), "The distribution by kind of actor."),
        "regions": names.planned(
            "FacetValues",
            "The distribution by the region of the seat; actors without a seat at this level count for the "
            "regions that they serve.",
            _LEVEL | _FEW,
        ),
        "programmes": names.planned(
            "FacetValues",
            "The distribution by the programmes in which actors take part or from which they are funded.",
            _FEW,
        ),
    },
    description="The distribution of all actors of a list, regardless of the page.",
)
_BY: dict[str, tuple[Any, str, Any]] = {
    "by": ("FundingDimension", "What the fundings of a group have in common.", inspect.Parameter.empty)
}
_MONEY = {
    "total_eur": plain("EuroTotal", "The totals in euros."),
    "groups": names.planned(
        "FundingGroups",
        "Totals by funder, recipient, programme or region: the region of the recipient's seat or, without a "
        "seat at that level, the regions that it serves. For totals by year see `totalEur.years`.",
        _BY | _LEVEL | _FEW,
    ),
}
_FACETS = {"facets": plain("ActorFacets", "The distribution by kind, region and programme.")}


def _connection(
    name: str, extra_edge: dict[str, Any] | None = None, extra: dict[str, Any] | None = None, node: str = ""
) -> None:
    node = node or name
    names.declare(
        strawberry.type,
        f"{name}Edge",
        {
            "cursor": plain(str, "The cursor of the row."),
            "node": plain(node, "The node or statement of the row."),
            **(extra_edge or {}),
        },
        description=f"A row of {name}Connection.",
    )
    names.declare(
        strawberry.type,
        f"{name}Connection",
        {
            "edges": plain(listed(f"{name}Edge"), "The rows with their cursors."),
            "nodes": plain(listed(node), "The rows."),
            "page_info": plain("PageInfo", "The position of the page in the list."),
            "total_count": plain(int, "The number of all rows, regardless of the page."),
            **(extra or {}),
        },
        description="A list in pages (Relay).",
    )


for _kind in ("Actor", *ACTOR_LABELS):
    _connection(_kind, extra=_FACETS)
for _kind in ("Statement", "Region", "Source"):
    _connection(_kind)
for _statement in STATEMENT_KINDS:
    _connection(_statement.name, extra=_MONEY if _statement.type == "FUNDS" else None)
_connection(
    "Search",
    {"score": plain(float, "The relevance of the match; a greater number is a better match.")},
    _FACETS,
    node="Actor",
)
