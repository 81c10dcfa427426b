"""The parameters of an address that chooses a table: named like those of the explorer, and checked before anything is
read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, cast

import orjson
from graphql import GraphQLEnumType, GraphQLError, GraphQLInputObjectType, get_named_type
from graphql.utilities import validate_input_value  # pyright: ignore[reportUnknownVariableType]

from api.graphql.schema import core
from graph.errors import BadUserInput
from graph.messages.catalogue import DEFAULT_LANGUAGE, languages
from graph.model.partial_dates import parse_day
from graph.model.region_keys import is_region_key
from graph.model.validity import FIRST_DAY, LAST_DAY

_SLUG = re.compile(r"[A-Za-z0-9_.-]{1,100}")
_GLOBAL_ID = re.compile(r"(Actor|Region):[A-Za-z0-9_.-]{1,100}")
_NUMBER = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True)
class Parameter:
    """`parse` makes the value of a text, and raises ValueError where `allowed` does not describe it. A repeated
    parameter is a list of values; a required one has no default. `names` is what a value is the key of, so that an
    unknown key is an error and not an empty file. `argument` is the argument of GraphQL that it becomes, if that has
    another name. `narrows`: whether it can
    make the answer smaller; others only choose how it is written."""

    name: str
    allowed: str
    parse: Callable[[str], Any]
    default: Any = None
    is_repeated: bool = False
    is_required: bool = False
    names: Literal["actor", "programme", "region"] | None = None
    argument: str | None = None
    narrows: bool = True

    def value(self, texts: Sequence[str]) -> Any:
        """Raises BadUserInput, naming the parameter and what is allowed."""
        if not texts:
            if self.is_required:
                raise BadUserInput(f"`{self.name}` is missing.", hint=f"Give {self.allowed}.")
            return self.default
        if len(texts) > 1 and not self.is_repeated:
            raise BadUserInput(f"`{self.name}` is given {len(texts)} times.", hint="Give it once.")
        values = [self._parsed(text) for text in texts]
        return list(dict.fromkeys(values)) if self.is_repeated else values[0]

    def _parsed(self, text: str) -> Any:
        try:
            return self.parse(text)
        except ValueError:
            raise BadUserInput(f"`{self.name}` is {text[:100]!r}.", hint=f"Give {self.allowed}.") from None


def codes(enumeration: str) -> tuple[str, ...]:
    """The values of an enumeration of the schema."""
    type_ = core.type_map[enumeration]
    assert isinstance(type_, GraphQLEnumType)
    return tuple(type_.values)


def choice(
    name: str, allowed: Iterable[str], default: str | None = None, *, many: bool = False, **rest: Any
) -> Parameter:
    """One of some codes; with `many`, several, or None for all."""
    values = tuple(allowed)

    def parse(text: str) -> str:
        if text not in values:
            raise ValueError
        return text

    return Parameter(name, f"one of {', '.join(values)}", parse, default, is_repeated=many, **rest)


def matching(name: str, pattern: re.Pattern[str], allowed: str, **rest: Any) -> Parameter:
    def parse(text: str) -> str:
        if not pattern.fullmatch(text):
            raise ValueError
        return text

    return Parameter(name, allowed, parse, **rest)


def actor(name: str, **rest: Any) -> Parameter:
    return matching(name, _SLUG, "the key of an actor, such as lks-nrw", **{"names": "actor", **rest})


def programme(**rest: Any) -> Parameter:
    return matching("programme", _SLUG, "the key of a programme, such as nrweltoffen", names="programme", **rest)


def source(name: str) -> Parameter:
    return matching(name, _SLUG, "the key of a source")


def actor_id(name: str, **rest: Any) -> Parameter:
    """An actor by its global id or its key alone. The value is a global id."""

    def parse(text: str) -> str:
        if is_region_key(text) or not _SLUG.fullmatch(key := text.removeprefix("Actor:")):
            raise ValueError
        return f"Actor:{key}"

    return Parameter(name, "an actor, such as lks-nrw or Actor:lks-nrw", parse, **rest)


def node(name: str, **rest: Any) -> Parameter:
    """An actor or region by its global id or its key alone. The value is a global id."""

    def parse(text: str) -> str:
        if is_region_key(text):
            return f"Region:{text}"
        if _SLUG.fullmatch(text):
            return f"Actor:{text}"
        if not _GLOBAL_ID.fullmatch(text):
            raise ValueError
        return text

    return Parameter(name, "an actor or region, such as lks-nrw, Actor:lks-nrw or Region:05315", parse, **rest)


def region(name: str, **rest: Any) -> Parameter:
    def parse(text: str) -> str:
        if not is_region_key(text):
            raise ValueError
        return text

    return Parameter(name, "the official key of a region, such as 05315, or DE", parse, names="region", **rest)


def day(name: str, **rest: Any) -> Parameter:
    def parse(text: str) -> date:
        value = parse_day(text)
        if not FIRST_DAY <= value <= LAST_DAY:
            raise ValueError
        return value

    return Parameter(name, f"a day such as 2025-06-30, from {FIRST_DAY} to {LAST_DAY}", parse, **rest)


def number(name: str, least: int, most: int, default: int | None = None, **rest: Any) -> Parameter:
    def parse(text: str) -> int:
        value = int(text) if _NUMBER.fullmatch(text) else -1
        if not least <= value <= most:
            raise ValueError
        return value

    return Parameter(name, f"a number from {least} to {most}", parse, default, **rest)


REGION_LEVELS = ("STATE", "GOVERNMENT_REGION", "DISTRICT", "MUNICIPALITY")  # that the explorer's views offer
CONFIRMED_WITHIN = number("confirmedWithin", 0, 120)


def _one(text: str) -> bool:
    if text != "1":
        raise ValueError
    return True


EVERY_DAY = Parameter("all", "1 for all days", _one, False, narrows=False)


def words(name: str, **rest: Any) -> Parameter:
    return Parameter(name, "words to search for", str, **rest)


_MOST_OBJECTS = 100  # of a filter; deeper ones than that would exceed the stack


def _filter(text: str) -> Mapping[str, Any]:
    value = orjson.loads(text) if text.count("{") <= _MOST_OBJECTS else None
    if not isinstance(value, dict):
        raise ValueError
    return cast("Mapping[str, Any]", value)


_named_type: Callable[[Any], Any] = get_named_type
WHERE = Parameter(
    "where",
    f'a filter of GraphQL, a JSON object of at most {_MOST_OBJECTS} objects, such as {{"name": {{"contains": "AWO"}}}}',
    _filter,
)


def where_of(request: TableRequest, filter_type: str) -> Mapping[str, Any] | None:
    """The filter that `WHERE` gives, or None. Raises BadUserInput where it is none of this type of the schema; the
    message names the field."""
    given = request[WHERE.name]
    type_ = core.type_map[filter_type]
    assert isinstance(type_, GraphQLInputObjectType)

    def refuse(_: GraphQLError, path: list[str | int]) -> None:
        raise _wrong_filter(given, type_, path)

    if given is not None:
        validate_input_value(given, type_, refuse)
    return given


def _wrong_filter(given: Any, type_: Any, path: Sequence[str | int]) -> BadUserInput:
    """What is wrong with the part of a filter at `path`, and what may be there."""
    part = given
    for step in path:
        part = part[step]
        if isinstance(step, str):
            type_ = _named_type(type_.fields[step].type)
    place = WHERE.name + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    if isinstance(type_, GraphQLInputObjectType) and isinstance(part, dict):
        unknown = next((name for name in cast("dict[str, Any]", part) if name not in type_.fields), "")
        return BadUserInput(f"`{place}` has no `{unknown[:100]}`.", hint=f"There are {', '.join(type_.fields)}.")
    match type_:
        case GraphQLInputObjectType():
            allowed = f"an object with some of {', '.join(type_.fields)}"
        case GraphQLEnumType():
            allowed = f"one of {', '.join(type_.values)}"
        case _:
            allowed = SCALARS[type_.name]
    shown = orjson.dumps(part, default=str).decode()
    return BadUserInput(f"`{place}` is {shown[:100]}.", hint=f"Give {allowed}.")


# What a filter takes, by the name of the scalar.
SCALARS: Final[Mapping[str, str]] = {
    "Boolean": "true or false",
    "Date": 'a day such as "2025-06-30"',
    "Euro": "an amount in euros, such as 50000 or 12345.67",
    "Float": "a number",
    "ID": "a text",
    "Int": "a whole number of at most nine digits",
    "PartialDate": 'a day, month or year, such as "2025-06-30", "2025-06" or "2025"',
    "String": "a text",
    "URL": "a web address with http or https",
}


def _language(text: str) -> str:
    if text.upper() not in languages():
        raise ValueError
    return text.upper()


LANGUAGE = Parameter(
    "lang", f"one of {', '.join(map(str.lower, languages()))}", _language, DEFAULT_LANGUAGE, narrows=False
)


@dataclass(frozen=True)
class TableRequest:
    """What an address asks for. `on` is the day, by default today; `given` are the texts as they came, `format` is
    that of the file, and `parameters` are those that it may have."""

    on: date
    language: str
    values: Mapping[str, Any]
    given: Mapping[str, Sequence[str]]
    format: str = ""
    parameters: Sequence[Parameter] = ()

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    @property
    def day(self) -> str:
        return self.on.isoformat()

    @property
    def as_of(self) -> str | None:
        """The day on which rows have to hold; None for all days, which `EVERY_DAY` chooses."""
        return None if self.values.get(EVERY_DAY.name) else self.day


def table_request(
    parameters: Sequence[Parameter], given: Mapping[str, Sequence[str]], today: date, format_: str = ""
) -> TableRequest:
    """The values of an address. Raises BadUserInput for an unknown parameter or a value that is not allowed."""
    known = {
        parameter.name: parameter for parameter in (day("on", default=today, narrows=False), LANGUAGE, *parameters)
    }
    for name in given:
        if name not in known:
            raise BadUserInput(f"There is no parameter `{name[:100]}`.", hint=f"There are {', '.join(known)}.")
    values = {name: parameter.value(given.get(name, ())) for name, parameter in known.items()}
    return TableRequest(values.pop("on"), values.pop("lang"), values, given, format_, tuple(known.values()))
