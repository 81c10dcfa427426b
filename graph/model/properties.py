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
    case; with `api=False` it is not a field of the API."""

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
        """The name of the property that stores the precision of a partial date."""
        return f"{self.name}_precision"


def text_property(name: str, description: str, *, required: bool = False, api: bool = True) -> Property:
    return Property(name, Type.TEXT, description, required=required, api=api)


def enum_property(name: str, values: type[StrEnum], description: str, *, required: bool = False) -> Property:
    return Property(name, Type.ENUM, description, values=values, required=required)


VISIBILITY = Property(
    "visibility", Type.ENUM, "Who may see it; if it is missing, everybody may.", values=Visibility, api=False
)

SOURCE_IDS = Property("source_ids", Type.KEYS, "The keys of the sources.", required=True, api=False)


STATEMENT_KEY = Property("id", Type.TEXT, "The key of the statement.", required=True, api=False)

STATEMENT_PROPERTIES = (
    STATEMENT_KEY,
    Property("valid_from", Type.PARTIAL_DATE, "The first day on which the statement holds; null if it is unknown."),
    Property(
        "valid_to", Type.PARTIAL_DATE, "The last day on which the statement holds; null if it is unknown or open."
    ),
    Property(
        "last_confirmed",
        Type.DATE,
        "The newest day on which a source still stated it; null if it is unknown.",
    ),
    SOURCE_IDS,
    text_property("note", "A note."),
    VISIBILITY,
)
