"""Properties: what nodes and statements store, and the properties that all statements share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cache

from graph.model.enums import Visibility


class Type(Enum):
    """The type of a property. `DATE` and `PARTIAL_DATE` are stored as dates, `KEYS` as a list of texts."""

    TEXT = "text"
    INTEGER = "integer"
    FLOAT = "float"
    EURO = "euro"
    DATE = "date"
    PARTIAL_DATE = "partial date"
    URL = "url"
    ENUM = "enum"
    KEYS = "keys"


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
    """A stored property. `values` is its enumeration; `field` its name in the API, if that is not the name in camel
    case; with `api=False` it is not a field of the API. A `derived` one is computed by the loader: seed files have no
    column for it. A name is `collated`: lists are in its alphabetical order."""

    name: str
    type: Type
    description: str
    values: type[StrEnum] | None = None
    required: bool = False
    api: bool = True
    field: str = ""
    derived: bool = False
    collated: bool = False

    @property
    def api_name(self) -> str:
        return self.field or camel(self.name)

    @property
    def precision(self) -> str:
        """The name of the property that stores the precision of a partial date."""
        return f"{self.name}_precision"

    @property
    def collation(self) -> str:
        """The name of the property that stores the key of a collated text in German alphabetical order."""
        return f"{self.name}_sort"


def text_property(name: str, description: str, *, required: bool = False, api: bool = True) -> Property:
    return Property(name, Type.TEXT, description, required=required, api=api)


def name_property(name: str, description: str) -> Property:
    """The name of a node, by which lists of its kind are ordered."""
    return Property(name, Type.TEXT, description, required=True, collated=True)


def enum_property(name: str, values: type[StrEnum], description: str, *, required: bool = False) -> Property:
    return Property(name, Type.ENUM, description, values=values, required=required)


VISIBILITY = Property(
    "visibility", Type.ENUM, "Who may see it; if it is missing, everybody may.", values=Visibility, api=False
)

SOURCE_IDS = Property("source_ids", Type.KEYS, "The keys of the sources.", required=True, api=False)


STATEMENT_KEY = Property("id", Type.TEXT, "The key of the statement.", required=True, api=False)


def derived_day(name: str, description: str, *, api: bool = True) -> Property:
    return Property(name, Type.DATE, description, api=api, derived=True)


NOTE = text_property("note", "The note in English.", api=False)
NOTE_DE = text_property("note_de", "The note in German.", api=False)

STATEMENT_PROPERTIES = (
    STATEMENT_KEY,
    Property("valid_from", Type.PARTIAL_DATE, "The first day on which the statement holds; null if it is unknown."),
    Property(
        "valid_to", Type.PARTIAL_DATE, "The last day on which the statement holds; null if it is unknown or open."
    ),
    Property(
        "last_confirmed",
        Type.DATE,
        "The newest day on which a source still stated it; null if its sources have no date.",
    ),
    derived_day("first_evidence", "The earliest day on which a source stated it; null if its sources have no date."),
    derived_day(
        "known_from",
        "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day "
        "on which its source was collected; never before its ends and its programme began.",
    ),
    derived_day("known_to", "The last day on which it can hold: its end, or that of an end or programme.", api=False),
    derived_day("not_before", "The day on which the last of its ends and its programme began.", api=False),
    SOURCE_IDS,
    NOTE,
    NOTE_DE,
    VISIBILITY,
)
