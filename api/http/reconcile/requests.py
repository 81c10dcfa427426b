"""What clients send: batches of queries and of properties, checked before anything is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

import orjson

from api.matching.properties import MAX_IDS, MAX_PROPERTIES, WantedProperty, wanted_property
from graph.errors import BadUserInput
from graph.matching.candidates import CANDIDATE_TYPES
from graph.matching.scorer import MatchQuery

MAX_QUERIES: Final = 100
MAX_CANDIDATES: Final = 100
_DEFAULT_CANDIDATES: Final = 5
QUERY_PROPERTIES: Final = ("region", "website")
"""What else than the name a candidate is compared by."""


@dataclass(frozen=True)
class ReconciliationQuery:
    """`query` is None where the name is blank: nothing is a candidate."""

    query: MatchQuery | None
    limit: int


@dataclass(frozen=True)
class ExtensionRequest:
    keys: Sequence[str]
    properties: Sequence[WantedProperty]
    ids: Sequence[str]
    """The ids of the properties in the order of the request."""


def reconciliation_queries(text: str) -> dict[str, ReconciliationQuery]:
    """The queries of a batch by their own keys. Raises BadUserInput, naming the query and what is wrong with it."""
    batch = _json_object(text, "queries")
    if len(batch) > MAX_QUERIES:
        raise BadUserInput(f"The batch has {len(batch)} queries.", hint=f"Send at most {MAX_QUERIES} at a time.")
    return {name: _query(name, entry) for name, entry in batch.items()}


def extension_request(text: str, today: date) -> ExtensionRequest:
    """Raises BadUserInput, naming what is wrong."""
    request = _json_object(text, "extend")
    keys: list[str] = _list_of(str, request.get("ids"), "`ids` of `extend`")
    properties: list[dict[str, Any]] = _list_of(dict, request.get("properties"), "`properties` of `extend`")
    if not all(isinstance(one.get("id"), str) for one in properties):
        raise BadUserInput("A property of `extend` has no `id`, or it is not a text.")
    if len(keys) > MAX_IDS or len(properties) > MAX_PROPERTIES:
        message = f"`extend` has {len(keys)} ids and {len(properties)} properties."
        raise BadUserInput(message, hint=f"Send at most {MAX_IDS} ids and {MAX_PROPERTIES} properties at a time.")
    wanted = [wanted_property(one["id"], _settings(one), today) for one in properties]
    return ExtensionRequest(keys, wanted, [one["id"] for one in properties])


def _settings(property_: Mapping[str, Any]) -> Mapping[str, Any]:
    settings: Any = property_.get("settings") or {}
    if not isinstance(settings, dict):
        raise BadUserInput(f"The `settings` of {property_['id'][:100]!r} are not an object.")
    return cast("Mapping[str, Any]", settings)


def _query(name: str, entry: Any) -> ReconciliationQuery:
    place = f"`{name[:50]}` of `queries`"
    if not isinstance(entry, dict):
        raise BadUserInput(f"{place} is not an object.", hint='Send {"query": "a name"}.')
    query = cast("dict[str, Any]", entry)
    text = query.get("query")
    if not isinstance(text, str | int | float):
        raise BadUserInput(
            f"{place} has no `query`, or it is not a text.", hint="Send a name; a property is not enough."
        )
    limit = query.get("limit")
    limit = _DEFAULT_CANDIDATES if limit is None else limit
    if not isinstance(limit, int | float) or not 1 <= limit <= MAX_CANDIDATES:
        raise BadUserInput(
            f"The `limit` of {place} is {str(limit)[:50]}.", hint=f"Give a number from 1 to {MAX_CANDIDATES}."
        )
    values = _properties(place, query.get("properties") or [])
    name_query = MatchQuery(str(text), _types(place, query.get("type")), *map(frozenset, values))
    return ReconciliationQuery(name_query if str(text).strip() else None, int(limit))


def _types(place: str, given: Any) -> frozenset[str]:
    types = [] if given in (None, "") else _as_list(given)
    for type_ in types:
        if not isinstance(type_, str) or type_ not in CANDIDATE_TYPES:
            known = ", ".join(CANDIDATE_TYPES)
            raise BadUserInput(f"The `type` of {place} is {str(type_)[:100]!r}.", hint=f"There are {known}.")
    return frozenset(types)


def _properties(place: str, given: Any) -> list[list[str]]:
    """The values of each of QUERY_PROPERTIES."""
    values: dict[str, list[str]] = {name: [] for name in QUERY_PROPERTIES}
    properties: list[dict[str, Any]] = _list_of(dict, given, f"`properties` of {place}")
    for one in properties:
        if str(one.get("pid")) not in values:
            known = ", ".join(QUERY_PROPERTIES)
            raise BadUserInput(f"A `pid` of {place} is {str(one.get('pid'))[:100]!r}.", hint=f"There are {known}.")
        items = [cast("dict[str, Any]", v).get("id") if isinstance(v, dict) else v for v in _as_list(one.get("v"))]
        values[one["pid"]] += [str(item) for item in items if item not in (None, "")]
    return list(values.values())


def _as_list(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _json_object(text: str, what: str) -> dict[str, Any]:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadUserInput(f"`{what}` is not JSON: {error}.") from None
    if not isinstance(value, dict):
        raise BadUserInput(f"`{what}` is not a JSON object.")
    return cast("dict[str, Any]", value)


def _list_of(type_: type, value: Any, what: str) -> list[Any]:
    items = cast("list[Any]", value)
    if not isinstance(value, list) or not all(isinstance(one, type_) for one in items):
        raise BadUserInput(f"{what} is not a list of {'texts' if type_ is str else 'objects'}.")
    return items
