"""The one place where generated types find each other by name, with the enums and scalars that all of them use."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import strawberry

from api.graphql.declared_fields import Namespace
from api.graphql.scalars import Day, Euro, PartialDate, Url
from graph.messages.catalogue import DEFAULT_LANGUAGE, languages
from graph.model.enums import Certainty
from graph.model.properties import Property, Type

names = Namespace(__name__, globals())
UNSET = strawberry.UNSET

SCALAR: dict[Type, Any] = {
    Type.TEXT: str,
    Type.INTEGER: int,
    Type.FLOAT: float,
    Type.EURO: Euro,
    Type.DATE: Day,
    Type.PARTIAL_DATE: PartialDate,
    Type.URL: Url,
}


class Direction(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


names.enum(Direction, "Ascending or descending.")
# One value for each file of the catalogue.
LANGUAGES: Any = StrEnum("Language", {code: code for code in languages()})
names.enum(LANGUAGES, "A language of the texts.")
LANGUAGE_ARGUMENT: dict[str, tuple[Any, str, Any]] = {
    "language": ("Language", "The language of the text.", LANGUAGES(DEFAULT_LANGUAGE))
}
names.enum(
    Certainty,
    "How certain a statement is on a day. CONFIRMED: a source names its end (also a planned one), or a source "
    "stated it on that day or later. ASSUMED: no source ended it and no source confirms it. DOES_NOT_HOLD: it "
    "does not hold on that day.",
)


def annotation_of(stored: Property) -> Any:
    return names.enum(stored.values) if stored.values else SCALAR[stored.type]
