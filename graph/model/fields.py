"""The fields of the API by type, derived from the kinds of nodes and statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.model.declarations import (
    ApiField,
    Confirmed,
    EndField,
    GlobalId,
    Localised,
    LocatedActors,
    Municipal,
    Sources,
    SourceStatements,
    Statements,
    Within,
)
from graph.model.nodes import ACTOR_KEY, ACTOR_KINDS, ACTOR_PROPERTIES, REGION, SOURCE
from graph.model.properties import STATEMENT_PROPERTIES, Property
from graph.model.statements import STATEMENT_KINDS


def _statement_fields(label: str) -> Iterator[tuple[str, Statements]]:
    """Connections to statements that a label has of its own (`Actor`: the interface's)."""
    for kind in STATEMENT_KINDS:
        for end, outgoing in ((kind.start, True), (kind.end, False)):
            if label in end.labels:
                yield end.field, Statements(kind.type, outgoing, end.field_description)


@dataclass(frozen=True)
class Fields:
    """The API's fields by type name, in the order of the schema."""

    actor: dict[str, ApiField] = field(default_factory=dict[str, ApiField])
    statement: dict[str, ApiField] = field(default_factory=dict[str, ApiField])
    by_type: dict[str, dict[str, ApiField]] = field(default_factory=dict[str, dict[str, ApiField]])

    @property
    def by_type_or_interface(self) -> dict[str, dict[str, ApiField]]:
        """The types that can be filtered and ordered: all kinds, and the interfaces of actors and statements."""
        return {"Actor": self.actor, "Statement": self.statement, **self.by_type}


def _properties(properties: tuple[Property, ...]) -> dict[str, ApiField]:
    return {p.api_name: p for p in properties if p.api}


def _fields() -> Fields:
    fields = Fields()
    fields.actor.update({"id": GlobalId()}, **_properties((ACTOR_KEY, *ACTOR_PROPERTIES)))
    fields.actor["description"] = Localised(
        "description", "The description in the chosen language; null if there is none."
    )
    fields.actor["sources"] = Sources()
    fields.actor.update(_statement_fields("Actor"))
    for kind in ACTOR_KINDS:
        fields.by_type[kind.label] = fields.actor | _properties(kind.own) | dict(_statement_fields(kind.label))
    fields.by_type["Region"] = {
        "id": GlobalId(),
        **_properties(REGION.stored),
        "sources": Sources(),
        "within": Within("parent", "The next larger region; null for the whole country."),
        "ancestors": Within("ancestors", "All larger regions; the nearest one comes first."),
        "parts": Within("parts", "The next smaller regions, page by page."),
        "municipality": Municipal(),
        **dict(_statement_fields("Region")),
        "actors": LocatedActors(),
    }
    fields.by_type["Source"] = {"id": GlobalId(), **_properties(SOURCE.stored), "statements": SourceStatements()}
    fields.statement.update({"id": GlobalId()}, **_properties(STATEMENT_PROPERTIES))
    fields.statement.update({"certainty": Confirmed(), "sources": Sources()})
    for kind in STATEMENT_KINDS:
        own = _properties(tuple(p for p in kind.own if p.name not in kind.hidden))
        references = {reference.name: reference for reference in kind.references}
        ends = {kind.start.name: EndField(kind.start, True), kind.end.name: EndField(kind.end, False)}
        fields.by_type[kind.name] = fields.statement | ends | own | references
    return fields


FIELDS = _fields()
