"""The kinds of nodes: actors by kind, regions and sources, each with its properties and indexes."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model.declarations import NodeKind
from graph.model.enums import ActorKind, AddressPrecision, Level, RegionKind, ServiceType
from graph.model.properties import SOURCE_IDS, VISIBILITY, Property, Type, enum_property, snake, text_property

ACTOR_KEY = Property(
    "id",
    Type.TEXT,
    "Sprechender Schlüssel, eindeutig über alle Akteure / readable key, unique over all actors.",
    required=True,
    field="slug",
)

ACTOR_KIND = enum_property("kind", ActorKind, "Art des Akteurs / kind of actor.", required=True)

ACTOR_PROPERTIES = (
    ACTOR_KIND,
    text_property("name", "Name, wie der Akteur ihn führt / name as the actor uses it.", required=True),
    text_property("short_name", "Kurzname / short name."),
    text_property("name_en", "Englischer Name / English name."),
    text_property("description_de", "Beschreibung, deutsch / description in German.", api=False),
    text_property("description_en", "Beschreibung, englisch / description in English.", api=False),
    Property("website", Type.URL, "Website des Akteurs / the actor's website."),
    Property("founded", Type.INTEGER, "Gründungsjahr / year of foundation."),
    Property("dissolved", Type.INTEGER, "Jahr der Auflösung / year of dissolution."),
    VISIBILITY,
    SOURCE_IDS,
)

_LEVEL = enum_property("level", Level, "Ebene: Bund, Land oder Kommune / level of government.")


def _actor(label: str, plural: str, description: str, *own: Property) -> NodeKind:
    return NodeKind(label, plural, description, ACTOR_KEY, ACTOR_PROPERTIES, "name", actor=True, own=own)


ACTOR_KINDS = (
    _actor("Ministry", "ministries", "Bundes- oder Landesministerium / federal or state ministry.", _LEVEL),
    _actor(
        "PublicBody",
        "publicBodies",
        "Behörde, Landesstelle, Koordinierungsstelle / authority, agency or coordination office.",
        _LEVEL,
    ),
    _actor(
        "Municipality",
        "municipalities",
        "Kreis, Stadt oder Gemeinde als handelnde Verwaltung / district, city or town as an administration.",
    ),
    _actor(
        "CivilSocietyGroup",
        "civilSocietyGroups",
        "Verein, Kirche, Gewerkschaft, Stiftung, Initiative / association, church body, union, foundation, initiative.",
        text_property("legal_form", "Rechts- oder Organisationsform / legal form."),
    ),
    _actor(
        "CounsellingService",
        "counsellingServices",
        "Beratungs- oder Hilfsangebot / an offer of help: mobile, victim, exit counselling and others.",
        enum_property("service_type", ServiceType, "Art des Angebots / type of service."),
        enum_property(
            "address_precision", AddressPrecision, "Wie genau der Ort genannt werden darf / how exact a place is."
        ),
    ),
    _actor(
        "Programme",
        "programmes",
        "Förderprogramm, Handlungskonzept, Strategie / funding programme, action plan, strategy.",
        _LEVEL,
        Property("started", Type.PARTIAL_DATE, "Beginn des Programms / start of the programme."),
        Property("ended", Type.PARTIAL_DATE, "Ende des Programms / end of the programme."),
    ),
    _actor("Network", "networks", "Verbund, dessen Mitglieder Akteure sind / body whose members are actors."),
)

REGION = NodeKind(
    "Region",
    "regions",
    "Gebiet mit amtlichem Schlüssel / region with its official key (AGS).",
    Property(
        "ags",
        Type.TEXT,
        "Amtlicher Gemeindeschlüssel, führende Nullen zählen / official key; leading zeros count.",
        required=True,
    ),
    (
        text_property("name", "Name des Gebiets / name.", required=True),
        enum_property("kind", RegionKind, "Art des Gebiets / kind of region.", required=True),
        text_property("nuts3", "NUTS-3-Schlüssel / NUTS 3 code."),
        Property("population", Type.INTEGER, "Einwohnerzahl / people living there."),
        Property("population_date", Type.DATE, "Stichtag der Einwohnerzahl / day of the population figure."),
        Property("area_km2", Type.FLOAT, "Fläche in km² / area in square kilometres."),
        SOURCE_IDS,
    ),
    "name",
    indexed=("kind",),
)

SOURCE = NodeKind(
    "Source",
    "sources",
    "Quelle einer Aussage / where a statement comes from.",
    Property("id", Type.TEXT, "Schlüssel der Quelle / key of the source.", required=True, field="slug"),
    (
        text_property("title", "Titel / title.", required=True),
        text_property("publisher", "Herausgeber / publisher."),
        Property("url", Type.URL, "Adresse / address."),
        Property("published", Type.PARTIAL_DATE, "Veröffentlicht / published."),
        Property("accessed", Type.DATE, "Zuletzt gesehen / last seen."),
        text_property("licence", "Lizenz / licence."),
        text_property("note", "Anmerkung / note."),
    ),
    "title",
)

NODE_KINDS = (*ACTOR_KINDS, REGION, SOURCE)

# What all actors share, whatever their kind: one key space, one order.
ACTOR = NodeKind(
    "Actor",
    "actors",
    "Akteur: Stelle, Organisation, Angebot, Programm oder Netzwerk / an organisation, service, programme or network.",
    ACTOR_KEY,
    ACTOR_PROPERTIES,
    "name",
    actor=True,
)

NODES: Mapping[str, NodeKind] = {kind.label: kind for kind in NODE_KINDS}

NODE_TYPES: Mapping[str, NodeKind] = {ACTOR.label: ACTOR, **NODES}

ACTOR_LABELS = tuple(kind.label for kind in ACTOR_KINDS)

KIND_LABELS = {snake(label).upper(): label for label in ACTOR_LABELS}

WITHIN = "WITHIN"

# So many steps of it are followed, up or down.
MAX_TREE = 8


def localised(name: str, language: str) -> Property:
    """The stored text of an actor in a language; the German one, where the model has none for it."""
    texts = {stored.name: stored for stored in ACTOR_PROPERTIES}
    return texts.get(f"{name}_{language.lower()}", texts[f"{name}_de"])


def labels_of(name: str) -> tuple[str, ...]:
    """The kind labels that an API node type stands for: all actors' for `Actor`."""
    return ACTOR_LABELS if name == "Actor" else (name,)
