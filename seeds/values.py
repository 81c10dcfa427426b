"""Parsers for the text in seed files, one for each type of property, and rules between the values of a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from graph.model.enums import AmountKind, RegionKind
from graph.model.partial_dates import DateRange, meant_date, parse_day, parse_partial
from graph.model.properties import Property, Type
from graph.model.region_keys import is_region_key, meant_region_keys
from graph.model.text import in_one_line, tidied
from graph.model.validity import FIRST_DAY, LAST_DAY
from seeds.visible_text import slug

Parser: TypeAlias = Callable[[str], Any]
Rule: TypeAlias = Callable[[Any, Mapping[str, Any]], None]
"""Checks a value against the values before it in its row. The text of its ValueError is the end of a sentence."""

TEXT_LIMIT = 10_000
# A name must fit into an index entry of 8 KB together with its key, with up to 4 bytes for each character.
NAME_LIMIT = 1_000
KEY_LIMIT = 500
SEPARATOR = "|"

_LONGEST_PROPOSAL = 100

_KEY = re.compile(r"[a-z0-9]+([_-]+[a-z0-9]+)*")
_SPREADSHEET_ERROR = re.compile(
    r"#(NAME\?|N/A|NV|REF!|BEZUG!|VALUE!|WERT!|DIV/0!|NUM!|ZAHL!|NULL!|SPILL!|ÜBERLAUF!|CALC!|KALK!|FIELD!|FELD!|##+)|Err:\d+",
    re.IGNORECASE,
)
_ANY_SEPARATOR = re.compile(r"\s*[|;,\n]\s*")
_POSTAL_CODE = re.compile(r"[0-9]{5}")
# What spreadsheets make of 50667.
_POSTAL_CODE_EXPONENT = re.compile(r"([0-9])[.,]([0-9]{4})E\+?0?4", re.IGNORECASE)
_FIVE_DIGITS = re.compile(r"(?<![0-9])[0-9]{5}(?![0-9])")
_INTEGER = re.compile(r"-?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,15}(\.\d+)?", re.ASCII)
_EURO = re.compile(r"\d{1,15}(\.\d{1,2})?", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_CONTROL_BUT_LINES = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_YEARS = (1000, 2100)
_RANGES: Mapping[str, tuple[int, int | None]] = {
    "founded": _YEARS,
    "dissolved": _YEARS,
    "population": (0, None),
    "area_km2": (0, None),
}
# What a source says of a later time is a plan, and a slip of the year would confirm a statement for years.
_DAYS_OF_SOURCES = ("published", "as_of", "accessed", "last_confirmed")


def key(text: str) -> str:
    """The key of the row itself or of another. Raises ValueError if it is not a slug, and proposes one."""
    if SEPARATOR in text:
        raise ValueError(f"holds a {SEPARATOR}, which separates keys in a list.")
    if not _KEY.fullmatch(text):
        raise ValueError(f"is not a key of lower-case letters a–z, digits, - and _{_perhaps(slug(text))}.")
    return limited(text, KEY_LIMIT)


def region_key(text: str) -> str:
    """The official key of a region (AGS). Raises ValueError if it has not 2, 3, 5 or 8 digits, and proposes one."""
    if not is_region_key(text):
        *_, meant = ("", *meant_region_keys(text))
        raise ValueError(f"is not an official key of 2, 3, 5 or 8 digits{_perhaps(meant)}.")
    return text


def _perhaps(proposal: str) -> str:
    return f"; perhaps {proposal!r} is meant" if 0 < len(proposal) <= _LONGEST_PROPOSAL else ""


def keys(text: str) -> list[str]:
    """The keys in a text such as `a|b`. Raises ValueError if one is empty, wrong or there twice."""
    parts = text.split(SEPARATOR)
    meant = _ANY_SEPARATOR.split(text.strip())
    if len(meant) > 1 and meant != parts and all(meant):
        raise ValueError(
            f"is not a list of keys, separated by {SEPARATOR}{_perhaps(SEPARATOR.join(map(slug, meant)))}."
        )
    if not all(parts):
        raise ValueError(f"has nothing before or after a {SEPARATOR}.")
    if len(set(parts)) < len(parts):
        raise ValueError("has a key twice.")
    return [key(part) for part in parts]


def _postal_codes(text: str) -> list[str]:
    if any(code and not _POSTAL_CODE.fullmatch(code) for code in text.split(SEPARATOR)):
        meant = SEPARATOR.join(_FIVE_DIGITS.findall(_POSTAL_CODE_EXPONENT.sub(r"\1\2", text)))
        raise ValueError(f"is not a postal code of five digits, or several separated by {SEPARATOR}{_perhaps(meant)}.")
    return keys(text)


def limited(text: str, limit: int) -> str:
    """The text. Raises ValueError if it has more than `limit` characters."""
    if len(text) > limit:
        raise ValueError(f"is too long: {len(text)} characters, at most {limit}.")
    return text


def name(text: str) -> str:
    """A name in one line, which is indexed. Raises ValueError if it is too long or holds a control character."""
    return limited(_text(in_one_line(text)), NAME_LIMIT)


def _text(text: str) -> str:
    """A text as readers see it."""
    visible = tidied(text)
    if _CONTROL_BUT_LINES.search(visible):
        raise ValueError("holds a control character.")
    return visible


def check_no_spreadsheet_error(text: str) -> None:
    """Raises ValueError if the text is what a spreadsheet shows in place of a value."""
    if _SPREADSHEET_ERROR.fullmatch(tidied(text)):
        raise ValueError("is what a spreadsheet shows in place of a value that it can't work out or show.")


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(text):
        raise ValueError("is not a whole number such as 2012.")
    return int(text)


def _float(text: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise ValueError("is not a number such as 217 or 217.41.")
    return float(text)


def _euro(text: str) -> float:
    if text.startswith("-"):
        raise ValueError("is negative; an amount is not.")
    if not _EURO.fullmatch(text):
        raise ValueError("is not an amount such as 1200 or 1200.50.")
    return float(text)


def _partial_date(text: str) -> DateRange:
    try:
        return parse_partial(text)
    except ValueError:
        example = meant_date(text) or "2012, 2012-05 or 2012-05-17"
        raise ValueError(f"is not a year, month or day that exists, such as {example}.") from None


def _date(text: str) -> date:
    try:
        return parse_day(text)
    except ValueError:
        raise ValueError(f"is not a day that exists, such as {meant_date(text) or '2012-05-17'}.") from None


def _url(text: str) -> str:
    # Browsers accept addresses with blanks; other programs do not.
    url = tidied(text)
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        parts, host = None, None
    if parts is None or not host or parts.scheme not in ("http", "https") or _CONTROL.search(url) or " " in url:
        raise ValueError("is not an address that starts with http:// or https://.")
    return url


def _enum(prop: Property) -> Parser:
    values = {str(value): value for value in prop.values or ()}
    allowed = ", ".join(values)

    def parse(text: str) -> Any:
        if text not in values:
            raise ValueError(f"is not one of {allowed}.")
        return values[text]

    return parse


_PARSERS: Mapping[Type, Parser] = {
    Type.TEXT: _text,
    Type.INTEGER: _integer,
    Type.FLOAT: _float,
    Type.EURO: _euro,
    Type.DATE: _date,
    Type.PARTIAL_DATE: _partial_date,
    Type.URL: _url,
    Type.KEYS: keys,
}
# The types of the parsed values; each enumeration is its own type.
PYTHON_TYPES: Mapping[Type, Any] = {
    Type.TEXT: str,
    Type.INTEGER: int,
    Type.FLOAT: float,
    Type.EURO: float,
    Type.DATE: date,
    Type.PARTIAL_DATE: DateRange,
    Type.URL: str,
    Type.KEYS: list[str],
}


def parser(prop: Property) -> Parser:
    """The parser of a property. It raises ValueError with the end of a sentence that begins with the text."""
    parse = _enum(prop) if prop.type is Type.ENUM else _PARSERS[prop.type]
    if prop.name == "last_confirmed":
        # The files may have only a month or year; the first day of it is the safe choice.
        confirmed = _past(_partial_date)
        return lambda text: confirmed(text).first
    if prop.name in _DAYS_OF_SOURCES:
        return _past(parse)
    if prop.type in (Type.DATE, Type.PARTIAL_DATE):
        return _likely(parse)
    if prop.name == "postal_codes":
        return _postal_codes
    if prop.name in _RANGES:
        return _within(parse, *_RANGES[prop.name])
    return parse


def _within(parse: Parser, low: int, high: int | None) -> Parser:
    span = f"less than {low}" if high is None else f"not between {low} and {high}"

    def checked(text: str) -> Any:
        value = parse(text)
        if value < low or (high is not None and value > high):
            raise ValueError(f"is {span}.")
        return value

    return checked


def _likely(parse: Parser) -> Parser:
    """A parser of days that refuses those that can only be a slip."""

    def checked(text: str) -> Any:
        value = parse(text)
        if _first(value) < FIRST_DAY or _last(value) > LAST_DAY:
            raise ValueError(f"is not between {FIRST_DAY} and {LAST_DAY}.")
        return value

    return checked


def _past(parse: Parser) -> Parser:
    """A parser of days that refuses those that have not come; the current month and year have begun."""

    def checked(text: str) -> Any:
        value = _likely(parse)(text)
        if _first(value) > date.today():
            raise ValueError("is after today; a source can't come from the future.")
        return value

    return checked


def _not_before(earlier: str) -> Rule:
    def check(value: Any, row: Mapping[str, Any]) -> None:
        start = row.get(earlier)
        if start is not None and _last(value) < _first(start):
            raise ValueError(f"is before {earlier}.")

    return check


def _first(value: Any) -> Any:
    return value.first if isinstance(value, DateRange) else value


def _last(value: Any) -> Any:
    return value.last if isinstance(value, DateRange) else value


def _states_amount(value: Any, row: Mapping[str, Any]) -> None:
    if "amount_eur" not in row:
        return  # the amount is invalid and already reported
    amount = row["amount_eur"]
    if value == AmountKind.UNKNOWN and amount is not None:
        raise ValueError("says that the amount is unknown, but amount_eur gives one.")
    if value != AmountKind.UNKNOWN and amount is None:
        raise ValueError("says what the amount means, but amount_eur gives none.")


def _fits_key(value: Any, row: Mapping[str, Any]) -> None:
    """The kind of a region agrees with the length of its key."""
    key = row.get("ags")
    if key is not None and len(key) != _DIGITS[value]:
        raise ValueError(f"has keys of {_DIGITS[value]} digits, but ags is {key!r}.")


_DIGITS: Mapping[RegionKind, int] = {
    RegionKind.COUNTRY: 2,
    RegionKind.STATE: 2,
    RegionKind.GOVERNMENT_REGION: 3,
    RegionKind.DISTRICT: 5,
    RegionKind.URBAN_DISTRICT: 5,
    RegionKind.MUNICIPALITY: 8,
}

RULES: Mapping[str, Rule] = {
    "kind": _fits_key,
    "valid_to": _not_before("valid_from"),
    "ended": _not_before("started"),
    "dissolved": _not_before("founded"),
    "amount_kind": _states_amount,
}
