"""The API's fields of computed questions, derived from their functions: docstring, arguments, classes of the answer."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

import strawberry

from api.graphql.types.registry import Arguments, TypeRegistry, field, field_with_arguments, listed, optional
from api.graphql.types.scalars import Day, Euro, PartialDate
from graph.analysis.core import keys
from graph.analysis.core.request import require_nonempty
from graph.analysis.registry import QUESTIONS
from graph.compile.totals import EuroTotals
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.properties import camel, snake

# Keys of nodes and statements → the API type of what they stand for.
_ENTITIES: Mapping[Any, str] = {
    keys.ActorKey: "Actor",
    keys.ServiceKey: "CounsellingService",
    keys.ProgrammeKey: "Programme",
    keys.RegionKey: "Region",
    keys.SourceKey: "Source",
    keys.NodeKey: "Node",
    keys.StatementKey: "Statement",
    keys.FundingKey: "Funding",
}
_VALUES: Mapping[Any, Any] = {
    Message: str,
    date: Day,
    keys.PartialDay: PartialDate,
    keys.Euros: Euro,
    keys.ActorId: strawberry.ID,
    keys.RegionId: strawberry.ID,
    keys.NodeId: strawberry.ID,
}
# The key space that the global ids of an argument must belong to.
_SPACES: Mapping[Any, str] = {keys.ActorId: "Actor", keys.RegionId: "Region"}
_FIRST: Arguments = {"first": (int, "The greatest number of items to return, 1–1000.", 20)}


class _Hint(NamedTuple):
    """A type hint taken apart: `Annotated[tuple[date, ...] | None, "The days."]` is of the type `date`, has the
    description "The days.", is a list and may be null."""

    type: Any
    description: str
    is_list: bool
    nullable: bool


def _hint_of(annotation: Any) -> _Hint:
    description, is_list, nullable = "", False, False
    if get_origin(annotation) is Annotated:
        annotation, description = get_args(annotation)
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (part for part in get_args(annotation) if part is not NoneType)
        nullable = True
    if get_origin(annotation) is tuple:
        annotation, is_list = get_args(annotation)[0], True
    return _Hint(annotation, description, is_list, nullable)


# ---- types


@dataclass(frozen=True)
class QuestionTypes:
    """Declares the types of answers in a registry."""

    registry: TypeRegistry

    def root_fields(self) -> dict[str, tuple[Any, Any]]:
        """The root field of each question, by attribute."""
        return {snake(name): self.root_field(question) for name, question in QUESTIONS.items()}

    def root_field(self, question: Callable[..., Any]) -> tuple[Any, Any]:
        arguments = {
            name: (self.annotation(hint), hint.description, default)
            for name, (hint, default) in _parameters(question).items()
        }
        answer = _hint_of(get_type_hints(question, include_extras=True)["return"])
        return field_with_arguments(self.annotation(answer), _description(question), arguments)

    def annotation(self, hint: _Hint) -> Any:
        """The API type of a hint."""
        single = self.single(hint.type)
        type_ = listed(single) if hint.is_list else single
        return optional(type_) if hint.nullable else type_

    def single(self, type_: Any) -> Any:
        if type_ in _VALUES:
            return _VALUES[type_]
        if type_ in _ENTITIES:
            return self.registry.type_named(_ENTITIES[type_])
        if type_ is EuroTotals:
            return self.registry.type_named("EuroTotal")
        if is_dataclass(type_):
            return self.object(type_)
        if isinstance(type_, type) and issubclass(type_, StrEnum):
            return self.registry.enum(type_, _description(type_, whole=False))
        return cast("Any", type_)

    def object(self, type_: Any) -> Any:
        """The API type of an answer's dataclass, declared once; it may contain itself."""
        name: str = type_.__name__
        if name not in self.registry.types:
            self.registry.types[name] = None
            members = {member: self.field(_hint_of(hint)) for member, hint in _members(type_).items()}
            self.registry.declare(strawberry.type, name, members, description=_description(type_))
        return self.registry.type_named(name)

    def field(self, hint: _Hint) -> tuple[Any, Any]:
        annotation = self.annotation(hint)
        if hint.type is Message:
            return field_with_arguments(annotation, hint.description, self.registry.language_argument())
        if hint.type in _ENTITIES and hint.is_list:
            return field_with_arguments(annotation, hint.description, _FIRST)
        return field(annotation, hint.description)


def _members(type_: Any) -> dict[str, Any]:
    """The type hints of a dataclass's fields, then of its properties, which are computed only if they are selected."""
    hints = get_type_hints(type_, include_extras=True)
    members: dict[str, Any] = {member.name: hints[member.name] for member in fields(type_)}
    for name, computed in inspect.getmembers_static(type_, lambda member: isinstance(member, property)):
        members[name] = get_type_hints(computed.fget, include_extras=True)["return"]
    return {name: hint for name, hint in members.items() if not name.startswith("_")}


def _description(documented: Any, *, whole: bool = True) -> str:
    """The docstring, or its first paragraph, as one line."""
    text = inspect.getdoc(documented) or ""
    return " ".join((text if whole else text.partition("\n\n")[0]).split())


@cache
def _parameters(question: Callable[..., Any]) -> dict[str, tuple[_Hint, Any]]:
    """(hint, default) of each argument of a question."""
    hints = get_type_hints(question, include_extras=True)
    return {
        name: (_hint_of(hints[name]), parameter.default)
        for name, parameter in inspect.signature(question).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }


# ---- values of arguments


def question_arguments(name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a root field as its function takes them. Raises BadUserInput if an id is of another type."""
    values: dict[str, Any] = {}
    for parameter, (hint, default) in _parameters(QUESTIONS[name]).items():
        api_name = camel(parameter.rstrip("_"))
        values[parameter] = _value(hint, api_name, arguments.get(api_name, default))
    return values


def _value(hint: _Hint, name: str, value: Any) -> Any:
    if value is None:
        return None
    if hint.is_list:
        entries = require_nonempty(name, value) if hint.nullable else value
        return tuple(_value(hint._replace(is_list=False), name, entry) for entry in entries)
    if hint.type in _SPACES:
        return _key(_SPACES[hint.type], name, value)
    if isinstance(hint.type, type) and issubclass(hint.type, StrEnum):
        return hint.type(getattr(value, "value", value))
    return value


def _key(space: str, name: str, value: str) -> str:
    """The key of a global id, or a bare key as it is."""
    prefix, colon, key = value.rpartition(":")
    if not key or (colon and prefix != space):
        raise BadUserInput(f"`{name}` is {value!r}.", hint=f"Give the id of {space}, such as `{space}:…`.")
    return key
