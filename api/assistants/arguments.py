"""The arguments of tools: their JSON schema, and their values, checked before anything is read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError, WithJsonSchema

from graph.errors import BadUserInput
from graph.model.partial_dates import parse_day

A = TypeVar("A", bound="Arguments")
MAX_SHOWN: Final = 25
_MOST_LISTED: Final = 20


def _day(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError("give a day such as 2025-06-30")
    return parse_day(value)


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Key = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Keys = Annotated[tuple[Key, ...], Field(max_length=_MOST_LISTED)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Shown = Annotated[int, Field(ge=1, le=MAX_SHOWN)]


class Arguments(BaseModel):
    """The arguments that all tools take. `keys` of a class names those that are keys of organisations and regions."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    on: Day | None = Field(default=None, description="Day, default today")
    language: Literal["DE", "EN"] = "DE"

    @property
    def day(self) -> date:
        return self.on or date.today()

    def named_keys(self) -> dict[str, str]:
        """The values that are meant to be keys of actors or regions, by their parameters."""
        return {}


def parsed(kind: type[A], given: Mapping[str, Any]) -> A:
    """The arguments. Raises BadUserInput, naming each that is wrong and what is allowed."""
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        known = ", ".join(kind.model_fields)
        wrong = [
            f"`{'.'.join(map(str, detail['loc'])) or 'arguments'}`: {_reason(detail['msg'])}"[:300]
            for detail in error.errors(include_url=False, include_input=False)[:5]
        ]
        raise BadUserInput(". ".join(wrong) + ".", hint=f"The parameters are {known}.") from None


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ").rstrip(".")


def json_schema(kind: type[Arguments]) -> dict[str, Any]:
    """The JSON schema of arguments, without references, titles and nulls, as each word is paid for in each
    conversation."""
    schema = kind.model_json_schema()
    definitions = schema.pop("$defs", {})
    properties = {name: _lean(one, definitions) for name, one in schema["properties"].items()}
    required = {"required": schema["required"]} if "required" in schema else {}
    return {"type": "object", "properties": properties, **required, "additionalProperties": False}


def _lean(schema: dict[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        named = definitions[schema["$ref"].rpartition("/")[2]]
        schema = {"type": "string", "enum": named["enum"]} | {k: v for k, v in schema.items() if k != "$ref"}
    if "anyOf" in schema:
        (value,) = (one for one in schema["anyOf"] if one.get("type") != "null")
        schema = _lean(value, definitions) | {k: v for k, v in schema.items() if k != "anyOf"}
    if "items" in schema:
        schema = {**schema, "items": _lean(schema["items"], definitions)}
    dropped = {"title", "minLength", "maxLength", "maxItems"}
    return {k: v for k, v in schema.items() if k not in dropped and not (k == "default" and v in (None, []))}
