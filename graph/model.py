"""The graph model, declared once: every kind of node and statement with its fields, types, meanings and indexes.

The loader's row types, the API's types, the compiler and the checks are derived from the declarations below.
Names of properties, labels and relationship types are a public contract (ARCHITECTURE.md, "The model").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from functools import cache, cached_property
from typing import TypeAlias


class Type(Enum):
    """What a property holds; `DATE` and `PARTIAL_DATE` are stored as dates, `KEYS` as a list of texts."""

    TEXT = "text"
    INTEGER = "integer"
    FLOAT = "float"
    EURO = "euro"
    DATE = "date"
    PARTIAL_DATE = "partial date"
    URL = "url"
    ENUM = "enum"
    KEYS = "keys"


class ActorKind(StrEnum):
    """Art eines Akteurs / kind of actor."""

    MINISTRY = "MINISTRY"
    PUBLIC_BODY = "PUBLIC_BODY"
    MUNICIPALITY = "MUNICIPALITY"
    CIVIL_SOCIETY_GROUP = "CIVIL_SOCIETY_GROUP"
    COUNSELLING_SERVICE = "COUNSELLING_SERVICE"
    PROGRAMME = "PROGRAMME"
    NETWORK = "NETWORK"


class RegionKind(StrEnum):
    """Art eines Gebiets / kind of region."""

    COUNTRY = "COUNTRY"
    STATE = "STATE"
    GOVERNMENT_REGION = "GOVERNMENT_REGION"
    DISTRICT = "DISTRICT"
    URBAN_DISTRICT = "URBAN_DISTRICT"
    MUNICIPALITY = "MUNICIPALITY"


# The kinds of region that stand at a level of the tree: towns that are districts of their own stand at two.
LEVELS: Mapping[RegionKind, tuple[RegionKind, ...]] = {
    **{kind: (kind,) for kind in RegionKind},
    RegionKind.DISTRICT: (RegionKind.DISTRICT, RegionKind.URBAN_DISTRICT),
    RegionKind.MUNICIPALITY: (RegionKind.MUNICIPALITY, RegionKind.URBAN_DISTRICT),
}


class ServiceType(StrEnum):
    """Art eines Beratungs- oder Hilfsangebots / type of service."""

    MOBILE_COUNSELLING = "MOBILE_COUNSELLING"
    VICTIM_COUNSELLING = "VICTIM_COUNSELLING"
    EXIT_COUNSELLING = "EXIT_COUNSELLING"
    ANTI_DISCRIMINATION = "ANTI_DISCRIMINATION"
    REPORTING_OFFICE = "REPORTING_OFFICE"
    EDUCATION = "EDUCATION"
    COORDINATION = "COORDINATION"
    OTHER = "OTHER"


class Level(StrEnum):
    """Ebene des Staates / level of government."""

    FEDERAL = "FEDERAL"
    STATE = "STATE"
    LOCAL = "LOCAL"


class AddressPrecision(StrEnum):
    """Wie genau ein Ort genannt werden darf / how exact a place may be named."""

    STREET = "STREET"
    MUNICIPALITY = "MUNICIPALITY"
    DISTRICT = "DISTRICT"
    HIDDEN = "HIDDEN"


class AmountKind(StrEnum):
    """Was ein Betrag besagt / what an amount says."""

    EXACT = "EXACT"
    APPROXIMATE = "APPROXIMATE"
    MAXIMUM = "MAXIMUM"
    TOTAL = "TOTAL"
    UNKNOWN = "UNKNOWN"


class AmountScope(StrEnum):
    """Worauf sich ein Betrag bezieht / what an amount covers."""

    WHOLE = "WHOLE"
    PER_RECIPIENT = "PER_RECIPIENT"
    PROJECT_FUND = "PROJECT_FUND"
    YOUTH_FUND = "YOUTH_FUND"


class FundingPeriod(StrEnum):
    """Wofür ein Betrag gilt: je Jahr oder ganze Laufzeit / per year or whole term."""

    PER_YEAR = "PER_YEAR"
    WHOLE_TERM = "WHOLE_TERM"
    UNKNOWN = "UNKNOWN"


class MembershipRole(StrEnum):
    """Rolle in einem Netzwerk / role in a network."""

    MEMBER = "MEMBER"
    COORDINATOR = "COORDINATOR"
    STEERING = "STEERING"
    FOUNDER = "FOUNDER"
    COOPERATION = "COOPERATION"


class ParticipationRole(StrEnum):
    """Rolle in einem Programm / role in a programme."""

    LEAD = "LEAD"
    RECIPIENT = "RECIPIENT"
    CARRIER = "CARRIER"
    OFFICE = "OFFICE"
    PARTNER = "PARTNER"
    YOUTH_FORUM = "YOUTH_FORUM"
    EVALUATOR = "EVALUATOR"
    APPLICANT = "APPLICANT"


class Extent(StrEnum):
    """Ob ein Gebiet ganz, teilweise oder belegt gar nicht versorgt ist / how far a region is served."""

    FULL = "FULL"
    PARTIAL = "PARTIAL"
    NONE = "NONE"


class Visibility(StrEnum):
    """Who may read a thing; the order is from all to few. Where it is missing in the graph, the thing is PUBLIC."""

    PUBLIC = "PUBLIC"
    PARTNER = "PARTNER"
    COORDINATOR = "COORDINATOR"


class Precision(StrEnum):
    DAY = "DAY"
    MONTH = "MONTH"
    YEAR = "YEAR"


class Certainty(StrEnum):
    """How sure a statement is on a day."""

    CONFIRMED = "CONFIRMED"
    ASSUMED = "ASSUMED"
    DOES_NOT_HOLD = "DOES_NOT_HOLD"


class Language(StrEnum):
    DE = "DE"
    EN = "EN"


def camel(name: str) -> str:
    """`short_name` → `shortName`, the API's spelling of a stored name."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


@cache
def snake(name: str) -> str:
    """`PublicBody` → `public_body`."""
    return "".join(f"_{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


@dataclass(frozen=True)
class Property:
    """One stored value. `api=False` keeps it out of the API as a field of its own."""

    name: str
    type: Type
    description: str
    values: type[StrEnum] | None = None
    required: bool = False
    api: bool = True
    field: str = ""

    @property
    def api_name(self) -> str:
        return self.field or camel(self.name)

    @property
    def precision(self) -> str:
        """The property beside a partial date that says how much of it is known."""
        return f"{self.name}_precision"


# What an API field of a kind can be, besides a stored property.


@dataclass(frozen=True)
class GlobalId:
    """`<Type>:<key>`, stable over reseeding and restarts."""

    description = "Globale Kennung `<Typ>:<Schlüssel>` / global id, stable over reseeding."


@dataclass(frozen=True)
class Localised:
    """A text in German and English, chosen by the argument `language`."""

    name: str
    description: str


@dataclass(frozen=True)
class Confirmed:
    """The certainty of a statement on a day."""

    description = (
        "Wie sicher die Aussage am Tag `on` ist (Vorgabe: der Tag von `asOf`, sonst heute) / how sure the statement "
        "is on the day `on` (default: the day of `asOf`, else today)."
    )


@dataclass(frozen=True)
class Sources:
    """The sources that a node or statement rests on."""

    description = "Die Quellen der Angabe / the sources that say so."


@dataclass(frozen=True)
class Statements:
    """A connection to the statements of one kind, read from one of their ends."""

    kind: str
    outgoing: bool
    description: str


@dataclass(frozen=True)
class End:
    """The node at one end of a statement: `label` is a node kind's or `Actor`; `accepts` narrows it."""

    name: str
    label: str
    field: str
    field_description: str
    description: str
    accepts: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        return self.accepts or (self.label,)


@dataclass(frozen=True)
class EndField:
    """A statement's end, as an API field of the statement."""

    end: End
    outgoing: bool

    @property
    def description(self) -> str:
        return self.end.description


@dataclass(frozen=True)
class Reference:
    """A node named by key in a statement's property (a programme, a region)."""

    name: str
    property: str
    label: str
    description: str


@dataclass(frozen=True)
class Within:
    """Region tree: the parent, all ancestors, or the children."""

    what: str
    description: str


@dataclass(frozen=True)
class Municipal:
    """The municipality that governs a region."""

    description = "Die Kommune, die für das Gebiet zuständig ist / the municipality that governs the region."


@dataclass(frozen=True)
class LocatedActors:
    """The actors located in a region or anywhere inside it."""

    description = "Akteure mit Sitz im Gebiet oder darin / actors located in it or anywhere inside it."


@dataclass(frozen=True)
class SourceStatements:
    """The statements that rest on a source."""

    description = "Aussagen, die sich auf die Quelle stützen / the statements that rest on the source."


ApiField: TypeAlias = (
    Property
    | GlobalId
    | Localised
    | Confirmed
    | Sources
    | Statements
    | EndField
    | Reference
    | Within
    | Municipal
    | LocatedActors
    | SourceStatements
)


@dataclass(frozen=True)
class NodeKind:
    """A label with its properties. `plural` is the root field; `order` the property lists are ordered by; `indexed`
    those with an index of their own that goes on with it."""

    label: str
    plural: str
    description: str
    key: Property
    properties: tuple[Property, ...]
    order: str
    actor: bool = False
    own: tuple[Property, ...] = ()
    indexed: tuple[str, ...] = ()

    @property
    def global_type(self) -> str:
        """The type named in a global id: all actors share one key space."""
        return "Actor" if self.actor else self.label

    @property
    def keyed_label(self) -> str:
        """The label that carries the key's uniqueness constraint."""
        return self.global_type

    @property
    def stored(self) -> tuple[Property, ...]:
        """Key and properties, as columns of the seed file."""
        return (self.key, *self.properties, *self.own)


@dataclass(frozen=True)
class StatementKind:
    """A relationship type that carries statement properties. `name` is its API type, `plural` its root field."""

    type: str
    name: str
    plural: str
    description: str
    start: End
    end: End
    own: tuple[Property, ...] = ()
    references: tuple[Reference, ...] = ()
    indexed: tuple[str, ...] = ()

    @property
    def stored(self) -> tuple[Property, ...]:
        return (*STATEMENT_PROPERTIES, *self.own)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Properties that the API shows as the nodes they name."""
        return frozenset(reference.property for reference in self.references)


def _text(name: str, description: str, *, required: bool = False, api: bool = True) -> Property:
    return Property(name, Type.TEXT, description, required=required, api=api)


def _enum(name: str, values: type[StrEnum], description: str, *, required: bool = False) -> Property:
    return Property(name, Type.ENUM, description, values=values, required=required)


VISIBILITY = Property(
    "visibility", Type.ENUM, "Wer das sehen darf; fehlt sie: alle / who may see it.", values=Visibility, api=False
)
SOURCE_IDS = Property("source_ids", Type.KEYS, "Schlüssel der Quellen / keys of the sources.", required=True, api=False)

ACTOR_KEY = Property(
    "id",
    Type.TEXT,
    "Sprechender Schlüssel, eindeutig über alle Akteure / readable key, unique over all actors.",
    required=True,
    field="slug",
)
ACTOR_KIND = _enum("kind", ActorKind, "Art des Akteurs / kind of actor.", required=True)
ACTOR_PROPERTIES = (
    ACTOR_KIND,
    _text("name", "Name, wie der Akteur ihn führt / name as the actor uses it.", required=True),
    _text("short_name", "Kurzname / short name."),
    _text("name_en", "Englischer Name / English name."),
    _text("description_de", "Beschreibung, deutsch / description in German.", api=False),
    _text("description_en", "Beschreibung, englisch / description in English.", api=False),
    Property("website", Type.URL, "Website des Akteurs / the actor's website."),
    Property("founded", Type.INTEGER, "Gründungsjahr / year of foundation."),
    Property("dissolved", Type.INTEGER, "Jahr der Auflösung / year of dissolution."),
    VISIBILITY,
    SOURCE_IDS,
)

_LEVEL = _enum("level", Level, "Ebene: Bund, Land oder Kommune / level of government.")


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
        _text("legal_form", "Rechts- oder Organisationsform / legal form."),
    ),
    _actor(
        "CounsellingService",
        "counsellingServices",
        "Beratungs- oder Hilfsangebot / an offer of help: mobile, victim, exit counselling and others.",
        _enum("service_type", ServiceType, "Art des Angebots / type of service."),
        _enum("address_precision", AddressPrecision, "Wie genau der Ort genannt werden darf / how exact a place is."),
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
        _text("name", "Name des Gebiets / name.", required=True),
        _enum("kind", RegionKind, "Art des Gebiets / kind of region.", required=True),
        _text("nuts3", "NUTS-3-Schlüssel / NUTS 3 code."),
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
        _text("title", "Titel / title.", required=True),
        _text("publisher", "Herausgeber / publisher."),
        Property("url", Type.URL, "Adresse / address."),
        Property("published", Type.PARTIAL_DATE, "Veröffentlicht / published."),
        Property("accessed", Type.DATE, "Zuletzt gesehen / last seen."),
        _text("licence", "Lizenz / licence."),
        _text("note", "Anmerkung / note."),
    ),
    "title",
)

NODE_KINDS = (*ACTOR_KINDS, REGION, SOURCE)

STATEMENT_KEY = Property("id", Type.TEXT, "Schlüssel der Aussage / key of the statement.", required=True, api=False)
STATEMENT_PROPERTIES = (
    STATEMENT_KEY,
    Property("valid_from", Type.PARTIAL_DATE, "Gilt ab (einschließlich) / holds from, inclusive."),
    Property("valid_to", Type.PARTIAL_DATE, "Gilt bis (einschließlich) / holds to, inclusive."),
    Property(
        "last_confirmed",
        Type.DATE,
        "Jüngster Tag, an dem eine Quelle es noch sagt / newest day on which a source still says so.",
    ),
    SOURCE_IDS,
    _text("note", "Anmerkung / note."),
    VISIBILITY,
)

STATEMENT_KINDS = (
    StatementKind(
        "FUNDS",
        "Funding",
        "fundings",
        "Ein Akteur fördert einen anderen / one actor funds another.",
        End("funder", "Actor", "funds", "Wen der Akteur fördert / whom it funds.", "Wer fördert / who funds."),
        End("recipient", "Actor", "fundedBy", "Wer den Akteur fördert / who funds it.", "Wer gefördert wird / whom."),
        (
            Property("amount_eur", Type.EURO, "Betrag in Euro; leer: unbekannt / amount in euros."),
            _enum("amount_kind", AmountKind, "Was der Betrag besagt / what the amount says.", required=True),
            _enum("amount_scope", AmountScope, "Worauf er sich bezieht / what it covers.", required=True),
            _enum("period", FundingPeriod, "Je Jahr oder für die ganze Laufzeit / per year or term.", required=True),
            _text("programme_id", "Schlüssel des Programms / key of the programme."),
        ),
        (Reference("programme", "programme_id", "Programme", "Das Programm, aus dem gefördert wird / the programme."),),
        indexed=("amount_eur",),
    ),
    StatementKind(
        "MEMBER_OF",
        "Membership",
        "memberships",
        "Ein Akteur gehört einem Netzwerk an / an actor belongs to a network.",
        End("member", "Actor", "memberships", "Netzwerke, denen er angehört / its networks.", "Mitglied / member."),
        End("network", "Network", "members", "Mitglieder des Netzwerks / its members.", "Netzwerk / network."),
        (_enum("role", MembershipRole, "Rolle im Netzwerk / role in the network.", required=True),),
    ),
    StatementKind(
        "PART_OF",
        "Affiliation",
        "affiliations",
        "Ein Akteur ist Teil eines anderen / an actor is a unit of another.",
        End("unit", "Actor", "partOf", "Wozu der Akteur gehört / what it is part of.", "Die Einheit / the unit."),
        End("organisation", "Actor", "parts", "Seine Einheiten / its units.", "Die Organisation / the organisation."),
    ),
    StatementKind(
        "PROVIDES",
        "Provision",
        "provisions",
        "Ein Träger bietet ein Angebot an / a carrier provides a service.",
        End("provider", "Actor", "provides", "Angebote in seiner Trägerschaft / its services.", "Träger / carrier."),
        End("service", "CounsellingService", "providedBy", "Träger des Angebots / its carriers.", "Angebot / service."),
    ),
    StatementKind(
        "ADMINISTERS",
        "Administration",
        "administrations",
        "Ein Akteur verantwortet ein Programm oder Netzwerk / an actor administers a programme or network.",
        End("administrator", "Actor", "administers", "Was der Akteur verantwortet / what it runs.", "Wer / who."),
        End(
            "administered",
            "Actor",
            "administeredBy",
            "Wer es verantwortet / who administers it.",
            "Programm oder Netzwerk / programme or network.",
            accepts=("Programme", "Network"),
        ),
        (_text("role", "Rolle / role."),),
    ),
    StatementKind(
        "PARTICIPATES_IN",
        "Participation",
        "participations",
        "Ein Akteur nimmt an einem Programm teil / an actor takes part in a programme.",
        End("participant", "Actor", "participations", "Programme, an denen er teilnimmt / its programmes.", "Wer."),
        End("programme", "Programme", "participants", "Wer am Programm teilnimmt / who takes part.", "Programm."),
        (
            _enum("role", ParticipationRole, "Rolle im Programm / role in the programme.", required=True),
            _text("region_ags", "Schlüssel des Gebiets / key of the region."),
        ),
        (Reference("region", "region_ags", "Region", "Gebiet, in dem er teilnimmt / where it takes part."),),
    ),
    StatementKind(
        "COVERS",
        "Coverage",
        "coverages",
        "Ein Akteur ist für ein Gebiet da / an actor serves a region.",
        End("subject", "Actor", "coverage", "Gebiete, für die er da ist / regions it serves.", "Wer / who."),
        End("region", "Region", "coverage", "Wer für das Gebiet da ist / who serves it.", "Gebiet / region."),
        (_enum("extent", Extent, "Ganz, teilweise oder belegt gar nicht / extent.", required=True),),
    ),
    StatementKind(
        "LOCATED_IN",
        "Location",
        "locations",
        "Sitz eines Akteurs / seat of an actor.",
        End("actor", "Actor", "locations", "Sitz des Akteurs / where it is located.", "Akteur / actor."),
        End("region", "Region", "locations", "Sitze im Gebiet / seats in the region.", "Gebiet / region."),
    ),
    StatementKind(
        "GOVERNS",
        "Governance",
        "governances",
        "Eine Kommune ist für ein Gebiet zuständig / a municipality governs a region.",
        End("municipality", "Municipality", "governs", "Gebiet der Kommune / its region.", "Kommune / municipality."),
        End("region", "Region", "governedBy", "Zuständige Kommunen / who governs it.", "Gebiet / region."),
    ),
)

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
STATEMENTS: Mapping[str, StatementKind] = {kind.type: kind for kind in STATEMENT_KINDS}
STATEMENT_NAMES: Mapping[str, StatementKind] = {kind.name: kind for kind in STATEMENT_KINDS}
ACTOR_LABELS = tuple(kind.label for kind in ACTOR_KINDS)
KIND_LABELS = {snake(label).upper(): label for label in ACTOR_LABELS}
WITHIN = "WITHIN"
# So many steps of it are followed, up or down.
MAX_TREE = 8


def labels_of(name: str) -> tuple[str, ...]:
    """The kind labels that an API node type stands for: all actors' for `Actor`."""
    return ACTOR_LABELS if name == "Actor" else (name,)


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


def _properties(properties: tuple[Property, ...]) -> dict[str, ApiField]:
    return {p.api_name: p for p in properties if p.api}


def _fields() -> Fields:
    found = Fields()
    found.actor.update({"id": GlobalId()}, **_properties((ACTOR_KEY, *ACTOR_PROPERTIES)))
    found.actor["description"] = Localised("description", "Beschreibung / description.")
    found.actor["sources"] = Sources()
    found.actor.update(_statement_fields("Actor"))
    for kind in ACTOR_KINDS:
        found.by_type[kind.label] = found.actor | _properties(kind.own) | dict(_statement_fields(kind.label))
    found.by_type["Region"] = {
        "id": GlobalId(),
        **_properties(REGION.stored),
        "sources": Sources(),
        "within": Within("parent", "Das nächstgrößere Gebiet / the next larger region."),
        "ancestors": Within("ancestors", "Alle größeren Gebiete, das nächste zuerst / all larger regions."),
        "parts": Within("parts", "Die nächstkleineren Gebiete / the next smaller regions."),
        "municipality": Municipal(),
        **dict(_statement_fields("Region")),
        "actors": LocatedActors(),
    }
    found.by_type["Source"] = {"id": GlobalId(), **_properties(SOURCE.stored), "statements": SourceStatements()}
    found.statement.update({"id": GlobalId()}, **_properties(STATEMENT_PROPERTIES))
    found.statement.update({"certainty": Confirmed(), "sources": Sources()})
    for kind in STATEMENT_KINDS:
        own = _properties(tuple(p for p in kind.own if p.name not in kind.hidden))
        references = {reference.name: reference for reference in kind.references}
        ends = {kind.start.name: EndField(kind.start, True), kind.end.name: EndField(kind.end, False)}
        found.by_type[kind.name] = found.statement | ends | own | references
    return found


FIELDS = _fields()
