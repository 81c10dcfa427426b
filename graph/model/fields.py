"""The fields of the API, derived from the kinds of nodes and statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.model.declarations import (
    ApiField,
    CertaintyField,
    EndField,
    GlobalIdField,
    LocalisedField,
    LocatedActorsField,
    MunicipalityField,
    RegionTreeField,
    SourcesField,
    SourceStatementsField,
    StatementsField,
)
from graph.model.nodes import ACTOR_KEY, ACTOR_KINDS, ACTOR_PROPERTIES, REGION, SOURCE
from graph.model.properties import STATEMENT_PROPERTIES, Property
from graph.model.statements import STATEMENT_KINDS


def _statement_fields(label: str) -> Iterator[tuple[str, StatementsField]]:
    """The connections to statements that have this label at an end; `Actor` for those of the interface."""
    for kind in STATEMENT_KINDS:
        for end, outgoing in ((kind.start, True), (kind.end, False)):
            if label in end.labels:
                yield end.field, StatementsField(kind.type, outgoing, end.field_description)


@dataclass(frozen=True)
class ApiFields:
    """The fields by name, in the order of the schema: those of the interfaces `Actor` and `Statement`, and by type."""

    actor: dict[str, ApiField] = field(default_factory=dict[str, ApiField])
    statement: dict[str, ApiField] = field(default_factory=dict[str, ApiField])
    by_type: dict[str, dict[str, ApiField]] = field(default_factory=dict[str, dict[str, ApiField]])

    @property
    def by_type_or_interface(self) -> dict[str, dict[str, ApiField]]:
        """The types that can be filtered and ordered: all kinds, and the interfaces of actors and statements."""
        return {"Actor": self.actor, "Statement": self.statement, **self.by_type}


def _properties(properties: tuple[Property, ...]) -> dict[str, ApiField]:
    return {p.api_name: p for p in properties if p.api}


def _fields() -> ApiFields:
    fields = ApiFields()
    fields.actor.update({"id": GlobalIdField()}, **_properties((ACTOR_KEY, *ACTOR_PROPERTIES)))
    fields.actor["description"] = LocalisedField(
        "description", "The description in the chosen language; null if there is none."
    )
    fields.actor["sources"] = SourcesField()
    fields.actor.update(_statement_fields("Actor"))
    for kind in ACTOR_KINDS:
        fields.by_type[kind.label] = fields.actor | _properties(kind.own) | dict(_statement_fields(kind.label))
    fields.by_type["Region"] = {
        "id": GlobalIdField(),
        **_properties(REGION.stored),
        "sources": SourcesField(),
        "within": RegionTreeField("parent", "The next larger region; null for the whole country."),
        "ancestors": RegionTreeField("ancestors", "All larger regions; the nearest one comes first."),
        "parts": RegionTreeField("parts", "The next smaller regions, page by page."),
        "municipality": MunicipalityField(),
        **dict(_statement_fields("Region")),
        "actors": LocatedActorsField(),
    }
    note = LocalisedField("note", "The note in the chosen language; null if there is none.")
    fields.by_type["Source"] = {
        "id": GlobalIdField(),
        **_properties(SOURCE.stored),
        "note": note,
        "statements": SourceStatementsField(),
    }
    fields.statement.update({"id": GlobalIdField()}, **_properties(STATEMENT_PROPERTIES))
    fields.statement.update({"note": note, "certainty": CertaintyField(), "sources": SourcesField()})
    for kind in STATEMENT_KINDS:
        own = _properties(tuple(p for p in kind.own if p.name not in kind.reference_properties))
        references = {reference.name: reference for reference in kind.references}
        ends = {kind.start.name: EndField(kind.start, True), kind.end.name: EndField(kind.end, False)}
        fields.by_type[kind.name] = fields.statement | ends | own | references
    return fields


FIELDS = _fields()
