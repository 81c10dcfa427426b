"""Root fields of the questions that are worked out, derived from their functions: docstring, arguments, answer."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

import strawberry

from api.graphql.declared_fields import listed, optional, plain
from api.graphql.scalars import Day, Euro, PartialDate
from api.graphql.type_registry import LANGUAGE_ARGUMENT, names
from graph.analysis.core import keys
from graph.analysis.core.request import require_nonempty
from graph.analysis.registry import QUESTIONS
from graph.compile.totals import EuroTotals
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.properties import camel, snake

_THINGS: Mapping[Any, str] = {
    keys.ActorKey: "Actor",
    keys.ServiceKey: "CounsellingService",
    keys.ProgrammeKey: "Programme",
    keys.RegionKey: "Region",
    keys.NodeKey: "Node",
    keys.StatementKey: "Statement",
    keys.FundingKey: "Funding",
}
_VALUES: Mapping[Any, Any] = {
    **_THINGS,
    date: Day,
    keys.PartialDay: PartialDate,
    keys.Euros: Euro,
    EuroTotals: "EuroTotal",
    keys.ActorId: strawberry.ID,
    keys.RegionId: strawberry.ID,
    keys.NodeId: strawberry.ID,
}
# The key space that an argument's global ids must be of.
_SPACES: Mapping[Any, str] = {keys.ActorId: "Actor", keys.RegionId: "Region"}
_FIRST: dict[str, tuple[Any, str, Any]] = {"first": (int, "The greatest number of items to return, 1–1000.", 20)}


class _Hint(NamedTuple):
    """An annotation taken apart: what it is of, its description, whether it is a list and whether it may be null."""

    type: Any
    text: str
    many: bool
    nullable: bool


def _hint(annotation: Any) -> _Hint:
    text, many, nullable = "", False, False
    if get_origin(annotation) is Annotated:
        annotation, text = get_args(annotation)
    if get_origin(annotation) in (Union, UnionType):
        (annotation,) = (part for part in get_args(annotation) if part is not NoneType)
        nullable = True
    if get_origin(annotation) is tuple:
        annotation, many = get_args(annotation)[0], True
    return _Hint(annotation, text, many, nullable)


def question_fields() -> dict[str, tuple[Any, Any]]:
    return {snake(name): _root(question) for name, question in QUESTIONS.items()}


def _root(question: Callable[..., Any]) -> tuple[Any, Any]:
    arguments = {
        name: (_annotation(hint), hint.text, default) for name, (hint, default) in _parameters(question).items()
    }
    answer = _hint(get_type_hints(question, include_extras=True)["return"])
    return names.planned(_annotation(answer), _description(question), arguments)


@cache
def _parameters(question: Callable[..., Any]) -> dict[str, tuple[_Hint, Any]]:
    hints = get_type_hints(question, include_extras=True)
    return {
        name: (_hint(hints[name]), parameter.default)
        for name, parameter in inspect.signature(question).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }


def _description(thing: Any) -> str:
    return " ".join((inspect.getdoc(thing) or "").split())


def _annotation(hint: _Hint) -> Any:
    one = _of(hint.type)
    found = listed(one) if hint.many else one
    return optional(found) if hint.nullable else found


def _of(type_: Any) -> Any:
    if type_ is Message:
        return str
    if type_ in _VALUES:
        return _VALUES[type_]
    if is_dataclass(type_):
        return _answer(type_)
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        return names.enum(type_, _description(type_))
    return cast("Any", type_)


def _answer(type_: Any) -> str:
    """Declares the API type of an answer's class."""
    name: str = type_.__name__
    if name not in names.names:
        names.names[name] = None  # it may name itself
        declared = {member: _field(_hint(annotation)) for member, annotation in _members(type_).items()}
        names.declare(strawberry.type, name, declared, description=_description(type_))
    return name


def _members(type_: Any) -> dict[str, Any]:
    """The fields of an answer's class, then its properties: what is worked out only where it is selected."""
    hints = get_type_hints(type_, include_extras=True)
    found: dict[str, Any] = {field.name: hints[field.name] for field in fields(type_)}
    for name, one in inspect.getmembers_static(type_, lambda member: isinstance(member, property)):
        found[name] = get_type_hints(one.fget, include_extras=True)["return"]
    return {name: annotation for name, annotation in found.items() if not name.startswith("_")}


def _field(hint: _Hint) -> tuple[Any, Any]:
    annotation = _annotation(hint)
    if hint.type is Message:
        return names.planned(annotation, hint.text, LANGUAGE_ARGUMENT)
    if hint.type in _THINGS and hint.many:
        return names.planned(annotation, hint.text, _FIRST)
    return plain(annotation, hint.text)


# ---- arguments


def question_arguments(name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments as the question takes them. BadUserInput, where an id is one of something else."""
    return {
        parameter: _argument(hint, camel(parameter.rstrip("_")), given.get(camel(parameter.rstrip("_")), default))
        for parameter, (hint, default) in _parameters(QUESTIONS[name]).items()
    }


def _argument(hint: _Hint, name: str, value: Any) -> Any:
    if value is None:
        return None
    if hint.many:
        chosen = require_nonempty(name, value) if hint.nullable else value
        return tuple(_argument(hint._replace(many=False), name, one) for one in chosen)
    if hint.type in _SPACES:
        return _key(_SPACES[hint.type], name, value)
    if isinstance(hint.type, type) and issubclass(hint.type, StrEnum):
        return hint.type(getattr(value, "value", value))
    return value


def _key(space: str, name: str, value: str) -> str:
    """The key of a global id or of a bare key."""
    prefix, colon, key = value.rpartition(":")
    if not key or (colon and prefix != space):
        raise BadUserInput(f"`{name}` is {value!r}.", hint=f"Give the id of {space}, such as `{space}:…`.")
    return key
