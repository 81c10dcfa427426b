"""The registry of the API's types: strawberry types made from declarations, which refer to each other by name."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Final, Optional, TypeAlias

import strawberry

from api.graphql.types.scalars import Day, Euro, PartialDate, Url
from graph.errors import Internal
from graph.messages.catalogue import DEFAULT_LANGUAGE, languages, write
from graph.messages.message import message
from graph.model.properties import Property, Type, camel

UNSET = strawberry.UNSET
REQUIRED = inspect.Parameter.empty

# (annotation, strawberry field) by the attribute's name
TypeFields: TypeAlias = Mapping[str, tuple[Any, Any]]
# (annotation, description, default) by the argument's name
Arguments: TypeAlias = Mapping[str, tuple[Any, str, Any]]

# One value for each language of the catalogue.
Language: Any = StrEnum("Language", {code: code for code in languages()})

_SCALARS: Mapping[Type, Any] = {
    Type.TEXT: str,
    Type.INTEGER: int,
    Type.FLOAT: float,
    Type.EURO: Euro,
    Type.DATE: Day,
    Type.PARTIAL_DATE: PartialDate,
    Type.URL: Url,
}


@dataclass(frozen=True)
class TypeReference(strawberry.LazyType[Any, Any]):
    """A type of a registry by name, so that types may refer to each other before all are declared. strawberry's own
    lazy types look names up in a module, which would make the registry one for the whole process."""

    registry: TypeRegistry | None = None

    def resolve_type(self) -> type[Any]:
        assert self.registry is not None
        return self.registry.types[self.type_name]


class TypeRegistry:
    """The types of one schema by name."""

    def __init__(self) -> None:
        self.types: dict[str, Any] = {}

    def type_named(self, name: str) -> TypeReference:
        """A type that is declared now or later, as an annotation."""
        return TypeReference(name, __name__, None, self)

    def enum(
        self, values: type[StrEnum], description: str | None = None, meanings: Mapping[str, str] | None = None
    ) -> Any:
        """Declares an enumeration, once. Its description is by default the first line of the docstring; `meanings`, or
        further lines such as `EXACT: the exact amount.`, describe the values."""
        name = values.__name__
        if name not in self.types:
            text = description or _first_line(values)
            self.types[name] = strawberry.enum(values, name=name, description=text)
            meanings = meanings or dict(_MEANING.findall(values.__doc__ or ""))
            for value in self.types[name].__strawberry_definition__.values:
                meaning = meanings.get(value.name, "")
                value.description = meaning[:1].upper() + meaning[1:] or None
        return self.types[name]

    def declare(
        self,
        decorate: Callable[..., Any],
        name: str,
        fields: TypeFields,
        *,
        bases: tuple[Any, ...] = (),
        description: str,
    ) -> Any:
        """Declares a type; `decorate` is `strawberry.type`, `interface` or `input`."""
        body: dict[str, Any] = {
            "__module__": __name__,
            "__annotations__": {attribute: annotation for attribute, (annotation, _) in fields.items()},
        }
        body.update({attribute: field for attribute, (_, field) in fields.items()})
        self.types[name] = decorate(type(name, bases, body), name=name, description=description)
        return self.types[name]

    def annotation_of(self, stored: Property) -> Any:
        """The API type of a stored property, not null."""
        return self.enum(stored.values) if stored.values else _SCALARS[stored.type]

    def language_argument(self) -> Arguments:
        """The argument `language` of a text."""
        meanings = {code.name: f"{write(message('language-name'), code)}." for code in Language}
        language = self.enum(Language, "A language of the texts.", meanings)
        return {"language": (language, "The language of the text.", Language(DEFAULT_LANGUAGE))}


def field(annotation: Any, description: str, name: str | None = None) -> tuple[Any, Any]:
    """A field without arguments."""
    return annotation, strawberry.field(description=description, name=name)


def field_with_arguments(annotation: Any, description: str, arguments: Arguments) -> tuple[Any, Any]:
    """A field with arguments. Its resolver is never called: lookahead plans the field, the compiler answers it."""

    def unplanned(**_: Any) -> Any:
        raise Internal("A field was executed that lookahead had not planned.")

    parameters = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=default,
            annotation=Annotated[type_, strawberry.argument(description=text, name=camel(name.rstrip("_")))],
        )
        for name, (type_, text, default) in arguments.items()
    ]
    vars(unplanned)["__signature__"] = inspect.Signature(parameters, return_annotation=annotation)
    unplanned.__annotations__ = {p.name: p.annotation for p in parameters} | {"return": annotation}
    return annotation, strawberry.field(resolver=unplanned, description=description)


def optional(annotation: Any) -> Any:
    return Optional[annotation]  # noqa: UP045 - a reference has no `|`


def listed(annotation: Any) -> Any:
    return list[annotation]


_MEANING: Final = re.compile(r"^ +([A-Z_]+): (.+)$", re.MULTILINE)


def _first_line(values: type[StrEnum]) -> str | None:
    text = values.__doc__
    return None if not text or text.startswith("str(") else text.splitlines()[0]
