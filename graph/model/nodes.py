"""The kinds of nodes: actors by kind, regions and sources, each with its properties and indexes."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model.declarations import NodeKind
from graph.model.enums import ActorKind, AddressPrecision, LegalForm, Level, RegionKind, ServiceType
from graph.model.properties import (
    NOTE,
    NOTE_DE,
    SOURCE_IDS,
    VISIBILITY,
    Property,
    Type,
    derived_day,
    enum_property,
    name_property,
    snake,
    text_property,
)

ACTOR_KEY = Property(
    "id",
    Type.TEXT,
    "The readable key, unique among all actors.",
    required=True,
    field="slug",
)

ACTOR_KIND = enum_property("kind", ActorKind, "The kind of actor.", required=True)

# What the full-text indexes hold: plain words, which the loader derives from other properties.
SEARCH_NAME = text_property("search_name", "The words of the name and the short name.", api=False)
SEARCH_TERMS = text_property("search_terms", "Other words by which the node is found.", api=False)
SEARCH_TEXT = text_property("search_text", "The words of the descriptions.", api=False)

ACTOR_PROPERTIES = (
    ACTOR_KIND,
    name_property("name", "The name that the actor itself uses."),
    text_property("short_name", "The short name; null if there is none."),
    text_property("name_en", "The English name."),
    text_property("description_de", "The description in German.", api=False),
    text_property("description_en", "The description in English.", api=False),
    Property("website", Type.URL, "The website of the actor."),
    Property("founded", Type.INTEGER, "The year of foundation."),
    Property("dissolved", Type.INTEGER, "The year of dissolution."),
    derived_day(
        "known_from",
        "The first day for which the actor is known: its foundation or start, else the first day of a statement about "
        "it or of a source that names it; null if none of them has a day.",
    ),
    derived_day("known_to", "The last day on which it existed: its dissolution or end.", api=False),
    VISIBILITY,
    SOURCE_IDS,
)

_ACTOR_SEARCH = (SEARCH_NAME, SEARCH_TERMS, SEARCH_TEXT)

_LEVEL = enum_property("level", Level, "The level of government: federal, Land or local.")


def _actor(label: str, plural: str, description: str, *own: Property) -> NodeKind:
    return NodeKind(
        label, plural, description, ACTOR_KEY, ACTOR_PROPERTIES, "name", is_actor=True, own=own, search=_ACTOR_SEARCH
    )


ACTOR_KINDS = (
    _actor("Ministry", "ministries", "A ministry of the federal government or of a Land.", _LEVEL),
    _actor(
        "PublicBody",
        "publicBodies",
        "A public authority, agency or coordination office.",
        _LEVEL,
    ),
    _actor(
        "Municipality",
        "municipalities",
        "A district, city or town as an administration.",
    ),
    _actor(
        "CivilSocietyGroup",
        "civilSocietyGroups",
        "An association, church body, trade union, foundation or initiative.",
        enum_property("legal_form", LegalForm, "The legal or organisational form."),
    ),
    _actor(
        "CounsellingService",
        "counsellingServices",
        "A counselling or other service: mobile counselling, victim counselling, exit counselling and others.",
        enum_property("service_type", ServiceType, "The type of service."),
        enum_property("address_precision", AddressPrecision, "How exactly the place may be named."),
    ),
    _actor(
        "Programme",
        "programmes",
        "A funding programme, action plan or strategy.",
        _LEVEL,
        Property("started", Type.PARTIAL_DATE, "The start of the programme."),
        Property("ended", Type.PARTIAL_DATE, "The end of the programme."),
    ),
    _actor("Network", "networks", "A body whose members are actors."),
)

REGION = NodeKind(
    "Region",
    "regions",
    "A region with its official key (AGS).",
    Property(
        "ags",
        Type.TEXT,
        "The official key of the region (AGS); leading zeros count.",
        required=True,
    ),
    (
        name_property("name", "The name of the region."),
        enum_property("kind", RegionKind, "The kind of region.", required=True),
        text_property("nuts3", "The code in NUTS 3, the European classification of regions."),
        Property("population", Type.INTEGER, "The number of inhabitants."),
        Property("population_date", Type.DATE, "The reference day of the number of inhabitants."),
        Property("area_km2", Type.FLOAT, "The area in square kilometres."),
        Property("postal_codes", Type.KEYS, "The postal codes of a municipality.", api=False),
        SOURCE_IDS,
    ),
    "name",
    indexed=("kind",),
    search=(SEARCH_NAME, SEARCH_TERMS),
)

SOURCE = NodeKind(
    "Source",
    "sources",
    "A source of statements.",
    Property("id", Type.TEXT, "The key of the source.", required=True, field="slug"),
    (
        name_property("title", "The title."),
        text_property("publisher", "The publisher."),
        Property("url", Type.URL, "The web address."),
        Property("published", Type.PARTIAL_DATE, "The day of publication."),
        Property(
            "as_of",
            Type.PARTIAL_DATE,
            "The latest day that the text of a source without a day of publication proves by what it tells.",
        ),
        Property("accessed", Type.DATE, "The day on which the source was last seen."),
        text_property("licence", "The licence."),
        NOTE,
        NOTE_DE,
    ),
    "title",
)

NODE_KINDS = (*ACTOR_KINDS, REGION, SOURCE)

# The interface of all kinds of actors, which share one key space and one order.
ACTOR = NodeKind(
    "Actor",
    "actors",
    "An organisation, service, programme or network.",
    ACTOR_KEY,
    ACTOR_PROPERTIES,
    "name",
    is_actor=True,
    search=_ACTOR_SEARCH,
)

NODES: Mapping[str, NodeKind] = {kind.label: kind for kind in NODE_KINDS}

NODE_TYPES: Mapping[str, NodeKind] = {ACTOR.label: ACTOR, **NODES}

ACTOR_LABELS = tuple(kind.label for kind in ACTOR_KINDS)

KIND_LABELS = {snake(label).upper(): label for label in ACTOR_LABELS}

ActorKind.__doc__ = "A kind of actor.\n\n" + "".join(
    f"    {kind}: {NODES[label].description}\n" for kind, label in KIND_LABELS.items()
)

WITHIN = "WITHIN"

# The greatest number of steps in the tree of regions, up or down.
MAX_TREE = 8


def localised(name: str, language: str) -> Property:
    """The property that stores a text in a language; the German one, if the model has no other."""
    texts = {stored.name: stored for stored in (*ACTOR_PROPERTIES, NOTE_DE)} | {"note_en": NOTE}
    return texts.get(f"{name}_{language.lower()}", texts[f"{name}_de"])


def labels_of(name: str) -> tuple[str, ...]:
    """The labels behind an API type: those of all kinds of actors for `Actor`, else the type itself."""
    return ACTOR_LABELS if name == "Actor" else (name,)
