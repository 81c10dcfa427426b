"""The schema's own scalars; graphql-core adds to their errors where in the question the value stands."""

from __future__ import annotations

from datetime import date
from typing import Any, NewType
from urllib.parse import urlsplit

import strawberry
from strawberry.types.scalar import ScalarDefinition

from graph.model.partial_dates import DateRange, parse_day, parse_partial

Day = NewType("Day", date)
PartialDate = NewType("PartialDate", DateRange)
Url = NewType("Url", str)
Euro = NewType("Euro", float)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"Expected a text, got {value!r}")
    return value


def _day(value: Any) -> date:
    return parse_day(_text(value))


def _partial(value: Any) -> DateRange:
    return parse_partial(_text(value))


def _url(value: Any) -> str:
    text = _text(value)
    if urlsplit(text).scheme not in ("http", "https"):
        raise ValueError(f"Not a URL with http or https: {text!r}")
    return text


def _euro(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 2**53:
        raise ValueError(f"Expected an amount in euros, got {value!r}")
    return value


SCALARS: dict[object, ScalarDefinition] = {
    Day: strawberry.scalar(name="Date", description="A day, written as `YYYY-MM-DD`.", serialize=str, parse_value=_day),
    PartialDate: strawberry.scalar(
        name="PartialDate",
        description="A date as precise as it is known: `2012`, `2012-05` or `2012-05-17`.",
        serialize=str,
        parse_value=_partial,
    ),
    Url: strawberry.scalar(
        name="URL", description="A web address with `http` or `https`.", serialize=str, parse_value=_url
    ),
    Euro: strawberry.scalar(
        name="Euro", description="An amount of money in euros.", serialize=lambda v: v, parse_value=_euro
    ),
}
