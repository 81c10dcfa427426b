"""The schema's types, derived from the model's declarations: nodes, statements and connections."""

from __future__ import annotations

import inspect
from typing import Any

import strawberry

from api.graphql import inputs as inputs  # the fields' arguments resolve against them
from api.graphql.declared_fields import listed, optional, plain
from api.graphql.scalars import Day, Euro
from api.graphql.type_registry import LANGUAGE_ARGUMENT, UNSET, annotation_of, names
from graph.compile.facets import GroupState
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
    "first": (optional(int), "So viele vom Anfang, 1–100; Vorgabe 20 / that many from the start.", UNSET),
    "after": (optional(str), "Hinter diesem Cursor weiter / go on behind this cursor.", UNSET),
    "last": (optional(int), "So viele vom Ende, 1–100 / that many from the end.", UNSET),
    "before": (optional(str), "Vor diesem Cursor / those before this cursor.", UNSET),
}
AS_OF: dict[str, tuple[Any, str, Any]] = {
    "as_of": (
        optional(Day),
        "Nur Aussagen, die an diesem Tag gelten; gilt auch darunter / only statements that hold on that day; "
        "inherited below.",
        UNSET,
    )
}


def connection_arguments(node: str, *, as_of: bool = True, order: bool = True) -> dict[str, tuple[Any, str, Any]]:
    filtering: dict[str, tuple[Any, str, Any]] = {
        "where": (optional(f"{node}Filter"), "Nur Zeilen, die passen / only rows that fit.", UNSET)
    }
    if order:
        filtering["order_by"] = (
            optional(listed(f"{node}Order")),
            "Reihenfolge; Gleiche in fester Folge / order; ties in a stable one.",
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
            return plain(kind if field.required else optional(kind), text)
        case Localised():
            return names.planned(optional(str), text, LANGUAGE_ARGUMENT)
        case Confirmed():
            return names.planned("Certainty", text, {"on": (optional(Day), "Tag / day.", UNSET)})
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


def fields_of(declared: dict[str, ApiField], inherited: dict[str, ApiField] | None = None) -> dict[str, Any]:
    return {
        snake(name): field_of(name, field) for name, field in declared.items() if not inherited or name not in inherited
    }


# ---- nodes and statements

_NODE = names.declare(
    strawberry.interface,
    "Node",
    {"id": plain(strawberry.ID, GlobalId().description)},
    description="Alles mit globaler Kennung / anything with a global id.",
)
_ACTOR = names.declare(
    strawberry.interface,
    "Actor",
    fields_of(FIELDS.actor, {"id": GlobalId()}),
    bases=(_NODE,),
    description="Akteur: Stelle, Organisation, Angebot, Programm oder Netzwerk / an organisation, service, programme "
    "or network. Never a person.",
)
_STATEMENT = names.declare(
    strawberry.interface,
    "Statement",
    fields_of(FIELDS.statement, {"id": GlobalId()}),
    bases=(_NODE,),
    description="Eine Aussage mit Zeitraum und Quelle / a claim with its period and sources.",
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
        "has_next_page": plain(bool, "Es folgen weitere / there are more behind."),
        "has_previous_page": plain(bool, "Davor gibt es weitere / there are more before."),
        "start_cursor": plain(optional(str), "Cursor der ersten Zeile / of the first row."),
        "end_cursor": plain(optional(str), "Cursor der letzten Zeile / of the last row."),
    },
    description="Wo eine Seite steht / where a page stands (Relay).",
)

_AMOUNTS: dict[str, Any] = {
    "exact": plain(optional(Euro), "Summe genauer Beträge; leer: keiner genannt / sum of exact amounts, null if none."),
    "approximate": plain(optional(Euro), "Summe ungefährer Beträge / sum of approximate amounts."),
    "maximum": plain(optional(Euro), "Summe von Obergrenzen, nicht ausgezahltes Geld / sum of ceilings."),
    "total": plain(optional(Euro), "Summe von Gesamtbeträgen über mehrere Empfänger oder Jahre / sum of overall sums."),
}
names.declare(
    strawberry.type, "EuroAmounts", _AMOUNTS, description="Beträge nach ihrer Art getrennt / amounts by their kind."
)
names.declare(
    strawberry.type,
    "EuroYear",
    {"year": plain(int, "Jahr / year."), **_AMOUNTS},
    description="Jahresbeträge eines Jahres / yearly amounts of one year.",
)
names.declare(
    strawberry.type,
    "EuroTotal",
    {
        "years": plain(
            listed("EuroYear"), "Je Jahr, nie über Jahre summiert / one entry a year, never summed over years."
        ),
        "whole_term": plain("EuroAmounts", "Beträge für eine ganze Laufzeit / amounts for a whole term."),
        "assumed": plain(
            "EuroAmounts",
            "Nur mit asOf: Jahresbeträge, die noch gelten können, ohne dass eine Quelle von dem Jahr spricht / "
            "only with asOf: yearly amounts that may still hold, though no source speaks of that year.",
        ),
        "unknown_count": plain(
            int, "Aussagen ohne bekannten Betrag oder Zeitbezug / statements without a known amount or time."
        ),
        "disputed_count": plain(
            int,
            "Aussagen anderer Quellen über dieselbe Förderung, die nicht mitzählen / statements of other sources about "
            "the same funding that do not count; the newest source's do.",
        ),
        "per_recipient_count": plain(int, "Beträge je Empfänger, nicht addierbar / amounts per recipient."),
        "undated_count": plain(int, "Jahresbeträge ohne Jahr / yearly amounts without a year."),
        "part_count": plain(
            int, "Teilbeträge einer Förderung, die schon als Ganzes zählt / parts of a grant that counts as a whole."
        ),
    },
    description="Summe der Förderung, ehrlich über Unbekanntes. Über mehrere Stufen einer Kette (Ministerium, "
    "Programm, Empfänger) steht dasselbe Geld mehrfach darin / total funding, honest about what is not known; along "
    "a chain of funders the same money is in it more than once.",
)


_LEVEL: dict[str, tuple[Any, str, Any]] = {
    "level": (
        "RegionKind",
        "Ebene der Gebiete; kreisfreie Städte stehen auf der der Kreise und der der Gemeinden / level of the regions; "
        "urban districts stand at that of districts and that of municipalities.",
        RegionKind.DISTRICT,
    )
}
_FEW: dict[str, tuple[Any, str, Any]] = {"first": (int, "Höchstens so viele, 1–1000 / at most that many.", 20)}
names.enum(FundingDimension)
names.enum(GroupState)
names.declare(
    strawberry.type,
    "FundingGroup",
    {
        "state": plain(
            "GroupState",
            "NAMED: für `id`; MISSING: nicht bekannt oder nicht öffentlich; SEVERAL: mehrere zugleich / for `id`, not "
            "known or not public, or several at once.",
        ),
        "id": plain(optional(strawberry.ID), "Kennung des Akteurs, Programms oder Gebiets / global id."),
        "name": plain(optional(str), "Sein Name / its name."),
        "count": plain(int, "Anzahl der Aussagen / number of statements."),
        "total_eur": plain("EuroTotal", "Ihre Summen in Euro / their totals in euros."),
    },
    description="Förderungen, die etwas gemeinsam haben / fundings that share something.",
)
names.declare(
    strawberry.type,
    "FundingGroups",
    {
        "total_count": plain(int, "Anzahl der Gruppen / number of groups."),
        "nodes": plain(
            listed("FundingGroup"),
            "Die höchsten Beträge aller Jahre zusammen zuerst, dann die meisten Aussagen / the largest amounts of all "
            "years together first, then the most statements.",
        ),
    },
    description="Förderungen in Gruppen / fundings in groups.",
)
names.declare(
    strawberry.type,
    "KindFacet",
    {"kind": plain("ActorKind", "Art / kind."), "count": plain(int, "Anzahl der Akteure / number of actors.")},
    description="Akteure einer Art / actors of a kind.",
)
names.declare(
    strawberry.type,
    "Facet",
    {
        "id": plain(strawberry.ID, "Kennung des Gebiets oder Programms / global id."),
        "name": plain(str, "Sein Name / its name."),
        "count": plain(int, "Anzahl der Akteure / number of actors."),
    },
    description="Akteure, die etwas gemeinsam haben / actors that share something.",
)
names.declare(
    strawberry.type,
    "FacetValues",
    {
        "total_count": plain(int, "Anzahl verschiedener Werte / number of values."),
        "missing_count": plain(int, "Akteure ohne Wert / actors without any."),
        "nodes": plain(listed("Facet"), "Die häufigsten zuerst / the most frequent first."),
    },
    description="Wie sich Akteure verteilen; wer mehrere Werte hat, zählt bei jedem / how actors are spread; one with "
    "several values counts for each.",
)
names.declare(
    strawberry.type,
    "ActorFacets",
    {
        "kinds": plain(listed("KindFacet"), "Nach Art / by kind."),
        "regions": names.planned(
            "FacetValues",
            "Nach dem Gebiet des Sitzes, ohne Sitz auf dieser Ebene nach denen, für die sie da sind / by the region of "
            "the seat, without one at that level by those that they serve.",
            _LEVEL | _FEW,
        ),
        "programmes": names.planned(
            "FacetValues",
            "Nach Programmen, an denen sie teilnehmen oder aus denen sie gefördert werden / by programmes that they "
            "take part in or are funded from.",
            _FEW,
        ),
    },
    description="Wie sich die Akteure einer Liste verteilen, ohne Rücksicht auf die Seite / how the actors of a list "
    "are spread, regardless of the page.",
)
_BY: dict[str, tuple[Any, str, Any]] = {
    "by": ("FundingDimension", "Was eine Gruppe gemeinsam hat / what a group shares.", inspect.Parameter.empty)
}
_MONEY = {
    "total_eur": plain("EuroTotal", "Summen in Euro / totals in euros."),
    "groups": names.planned(
        "FundingGroups",
        "Summen nach Geldgeber, Empfänger, Programm oder Gebiet (Sitz des Empfängers, ohne Sitz auf dieser Ebene das, "
        "für das er da ist); nach Jahren: `totalEur.years` / totals by funder, recipient, programme or region (the "
        "recipient's seat, without one at that level what it serves); by year: `totalEur.years`.",
        _BY | _LEVEL | _FEW,
    ),
}
_FACETS = {"facets": plain("ActorFacets", "Verteilung nach Art, Gebiet, Programm / spread.")}


def _connection(
    name: str, extra_edge: dict[str, Any] | None = None, extra: dict[str, Any] | None = None, node: str = ""
) -> None:
    node = node or name
    names.declare(
        strawberry.type,
        f"{name}Edge",
        {
            "cursor": plain(str, "Cursor der Zeile / cursor of the row."),
            "node": plain(node, "Die Zeile / the row."),
            **(extra_edge or {}),
        },
        description=f"Eine Zeile von {name}Connection / a row.",
    )
    names.declare(
        strawberry.type,
        f"{name}Connection",
        {
            "edges": plain(listed(f"{name}Edge"), "Zeilen mit Cursor / rows with cursors."),
            "nodes": plain(listed(node), "Zeilen / rows."),
            "page_info": plain("PageInfo", "Wo die Seite steht / where the page stands."),
            "total_count": plain(int, "Anzahl ohne Rücksicht auf die Seite / number regardless of the page."),
            **(extra or {}),
        },
        description="Seitenweise Liste / a list in pages (Relay).",
    )


for _kind in ("Actor", *ACTOR_LABELS):
    _connection(_kind, extra=_FACETS)
for _kind in ("Statement", "Region", "Source"):
    _connection(_kind)
for _statement in STATEMENT_KINDS:
    _connection(_statement.name, extra=_MONEY if _statement.type == "FUNDS" else None)
_connection("Search", {"score": plain(float, "Güte des Treffers / how well it fits.")}, _FACETS, node="Actor")
