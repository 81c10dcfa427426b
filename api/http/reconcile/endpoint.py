"""The addresses below `/reconcile`: the service in German, and below `/reconcile/en` in English.

Clients call them from pages of other origins and from their own servers. What they may see is decided where any
operation of the API is answered.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final
from urllib.parse import parse_qsl, quote

from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.addresses import ADDRESSES
from api.http.endpoint import JSON, Malformed, answer, cancelled_on_disconnect, read_body, refusal_of
from api.http.reconcile.manifest import described_type, manifest, query_properties, type_name
from api.http.reconcile.preview import PREVIEW, PREVIEW_HEADERS, preview_page
from api.http.reconcile.requests import (
    MAX_CANDIDATES,
    ReconciliationQuery,
    extension_request,
    reconciliation_queries,
)
from api.matching.name_index import NameIndex
from api.matching.properties import PROPERTIES, MatchProperty, candidate_type, property_values, proposed
from graph.errors import BadUserInput, NotFound
from graph.matching.candidates import CANDIDATE_TYPES, CandidateType, MatchCandidate, Subject
from graph.matching.scorer import NameScorer, ScoredCandidate
from graph.messages.catalogue import DEFAULT_LANGUAGE, languages, write
from graph.model.enums import ActorKind, RegionKind
from graph.model.region_keys import global_id, is_region_key
from graph.model.text import words

PATH: Final = "/reconcile"
_FORM: Final = "application/x-www-form-urlencoded"
_MOST_PARAMETERS: Final = 50
_SUGGESTED: Final = 10
_SUGGEST: Final = """query MatchSuggest(
  $text: String!, $kinds: [ActorKind!], $first: Int!, $actors: Boolean!, $regions: Boolean!
) {
  search(text: $text, kinds: $kinds, first: $first) @include(if: $actors) {
    nodes { slug name kind locations(first: 1) { nodes { region { name } } } }
  }
  places(text: $text, first: $first) @include(if: $regions) { nodes { ags name kind within { name } } }
}"""

Parameters = Mapping[str, str]
Body = Mapping[str, Any]


class ReconciliationService:
    """Answers clients of the reconciliation API. A body has at most `max_body` bytes and `body_timeout` seconds."""

    def __init__(
        self, operations: Operations, names: NameIndex, *, base_path: str, max_body: int, body_timeout: float
    ) -> None:
        self._operations = operations
        self._names = names
        self._base_path = base_path
        self._max_body = max_body
        self._body_timeout = body_timeout

    def routes(self) -> list[Route]:
        """The routes of all languages; the default language has no word in its path."""
        return [route for language in languages() for route in self._routes_of(language)]

    def _routes_of(self, language: str) -> list[Route]:
        def route(below: str, respond: Callable[[HttpRequest, Parameters, str], Awaitable[Response | Body]]) -> Route:
            async def endpoint(http: HttpRequest) -> Response:
                return await self._respond(http, language, respond)

            return Route(f"{_path(language)}{below}", endpoint, methods=["GET", "POST"])

        return [
            route("", self._service),
            route("/suggest/entity", self._suggest_entities),
            route("/suggest/type", self._suggest_types),
            route("/suggest/property", self._suggest_properties),
            route("/extend/properties", self._propose),
            route("/preview", self._preview),
            route("/view", self._view),
        ]

    async def _respond(
        self,
        http: HttpRequest,
        language: str,
        respond: Callable[[HttpRequest, Parameters, str], Awaitable[Response | Body]],
    ) -> Response:
        request_id = uuid.uuid4().hex
        try:
            parameters = await self._parameters(http)

            async def work() -> Response | Body:
                return await respond(http, parameters, language)

            result = await cancelled_on_disconnect(http, work())
            return result if isinstance(result, Response) else answer(dict(result), 200, JSON, request_id)
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    async def _parameters(self, http: HttpRequest) -> Parameters:
        """Those of the address and, with POST, of the form. Clients add some of their own, which are not looked at."""
        texts = [http.scope["query_string"]]
        if len(texts[0]) > self._max_body:
            raise Malformed(f"The address has more than {self._max_body} bytes.", 414)
        if http.method == "POST":
            media_type = http.headers.get("content-type", "").partition(";")[0].strip().lower()
            if media_type != _FORM:
                raise Malformed(f"Send `queries` or `extend` as {_FORM}.", 415)
            texts.append(await read_body(http, self._max_body, self._body_timeout))
        try:
            return {
                name: value
                for text in texts
                for name, value in parse_qsl(
                    text.decode("latin-1"), keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS
                )
            }
        except ValueError:
            raise Malformed("The parameters are not UTF-8, or there are too many.") from None

    # ---- the service itself

    async def _service(self, http: HttpRequest, parameters: Parameters, language: str) -> Body:
        """Manifest, candidates and values stand at one address, told apart by the parameter."""
        if "queries" in parameters:
            queries = reconciliation_queries(parameters["queries"])
            scorer = await self._names.scorer()
            found = await asyncio.to_thread(_found, scorer, queries)
            return {
                name: {"result": [_candidate(one, language) for one in candidates]}
                for name, candidates in found.items()
            }
        if "extend" in parameters:
            return await self._extend(parameters["extend"], language)
        if http.method == "POST":
            raise BadUserInput("The form has neither `queries` nor `extend`.", hint="Send one of them as JSON.")
        return manifest(self._address(http, language), language)

    async def _extend(self, text: str, language: str) -> Body:
        request = extension_request(text, date.today())
        rows = await property_values(self._operations, request.keys, request.properties, language)
        meta = [_described(one.property, language) for one in request.properties]
        cells = {key: dict(zip(request.ids, values, strict=True)) for key, values in rows.items()}
        return {"meta": meta, "rows": cells}

    async def _propose(self, _: HttpRequest, parameters: Parameters, language: str) -> Body:
        type_id = parameters.get("type")
        limit = _number(parameters, "limit", len(PROPERTIES), 1_000)
        named = [_described(one, language) for one in proposed(type_id)[:limit]]
        return {"properties": named, "limit": limit, **({"type": type_id} if type_id else {})}

    # ---- suggestions

    async def _suggest_entities(self, _: HttpRequest, parameters: Parameters, language: str) -> Body:
        prefix = parameters.get("prefix", "")
        type_ = candidate_type(parameters["type"]) if parameters.get("type") else None
        first = _number(parameters, "limit", _SUGGESTED, MAX_CANDIDATES)
        skipped = _number(parameters, "cursor", 0, MAX_CANDIDATES, least=0)
        if not words(prefix):
            return {"result": []}
        is_actor = type_ is not None and type_.subject is Subject.ACTOR
        variables = {
            "text": prefix,
            "kinds": [type_.kind.value] if type_ and is_actor and type_.kind else None,
            "first": min(MAX_CANDIDATES, first + skipped),
            "actors": type_ is None or is_actor,
            "regions": type_ is None or not is_actor,
        }
        data = await answer_data(self._operations, _SUGGEST, variables)
        actors = [_suggested_actor(row, language) for row in data.get("search", {}).get("nodes", ())]
        regions = [
            _suggested_region(row, language)
            for row in data.get("places", {}).get("nodes", ())
            if type_ is None or type_.kind in (None, row["kind"])
        ]
        return {"result": _in_turn(regions, actors)[skipped : skipped + first]}

    async def _suggest_types(self, _: HttpRequest, parameters: Parameters, language: str) -> Body:
        types = [described_type(type_, language) for type_ in CANDIDATE_TYPES.values()]
        return {"result": _with_prefix(types, parameters.get("prefix", ""))}

    async def _suggest_properties(self, _: HttpRequest, parameters: Parameters, language: str) -> Body:
        return {"result": _with_prefix(query_properties(language), parameters.get("prefix", ""))}

    # ---- one of them

    async def _preview(self, http: HttpRequest, parameters: Parameters, language: str) -> Response:
        key = _key(parameters)
        data = await answer_data(self._operations, PREVIEW, {"ids": [global_id(key)], "language": language})
        (node,) = data["nodes"]
        if node is None:
            raise NotFound(f"There is no actor or region {key[:100]!r}.", hint="Give the key of a candidate as `id`.")
        page = f"{self._address(http, language)}/view?id={quote(key)}"
        return HTMLResponse(preview_page(node, page, language), headers=PREVIEW_HEADERS)

    async def _view(self, _: HttpRequest, parameters: Parameters, language: str) -> Response:
        """Leads to the page of the explorer."""
        key = _key(parameters)
        word = ADDRESSES["regions" if is_region_key(key) else "actors"][language.lower()]
        prefix = "" if language == DEFAULT_LANGUAGE else f"/{language.lower()}"
        return RedirectResponse(f"{self._base_path}{prefix}/{word}/{quote(key, safe='')}", 303)

    def _address(self, http: HttpRequest, language: str) -> str:
        return f"{http.url.scheme}://{http.url.netloc}{self._base_path}{_path(language)}"


def _path(language: str) -> str:
    return PATH if language == DEFAULT_LANGUAGE else f"{PATH}/{language.lower()}"


def _found(scorer: NameScorer, queries: Mapping[str, ReconciliationQuery]) -> dict[str, list[ScoredCandidate]]:
    return {name: scorer.candidates_for(one.query, one.limit) if one.query else [] for name, one in queries.items()}


def _candidate(scored: ScoredCandidate, language: str) -> Body:
    candidate = scored.candidate
    return {
        "id": candidate.key,
        "name": candidate.name,
        "description": _description(candidate, language),
        "type": [{"id": id_, "name": type_name(CANDIDATE_TYPES[id_], language)} for id_ in candidate.type_ids],
        "score": scored.score,
        "match": scored.is_match,
    }


def _description(candidate: MatchCandidate, language: str) -> str:
    return ", ".join([type_name(candidate.type, language), *candidate.regions[:1]])


def _suggested_actor(row: Body, language: str) -> Body:
    type_ = CandidateType(Subject.ACTOR, ActorKind(row["kind"]))
    seats = [one["region"]["name"] for one in row["locations"]["nodes"]]
    return _suggested(row["slug"], row["name"], type_, seats, language)


def _suggested_region(row: Body, language: str) -> Body:
    type_ = CandidateType(Subject.REGION, RegionKind(row["kind"]))
    around = [row["within"]["name"]] if row["within"] else []
    return _suggested(row["ags"], row["name"], type_, around, language)


def _suggested(key: str, name: str, type_: CandidateType, regions: Sequence[str], language: str) -> Body:
    named = type_name(type_, language)
    notable = [{"id": type_.id, "name": named}]
    return {"id": key, "name": name, "description": ", ".join([named, *regions]), "notable": notable}


def _described(property_: MatchProperty, language: str) -> Body:
    return {"id": property_.id, "name": write(property_.label, language)}


def _in_turn(first: Sequence[Body], second: Sequence[Body]) -> list[Body]:
    """One of each in turn: both lists have their best first."""
    longest = max(len(first), len(second))
    return [row for place in range(longest) for rows in (first, second) for row in rows[place : place + 1]]


def _with_prefix(entries: Sequence[Body], prefix: str) -> list[Body]:
    """Those whose name or id has a word that begins like the prefix."""
    sought = prefix.casefold().strip()
    return [
        entry
        for entry in entries
        if entry["id"].casefold().startswith(sought) or f" {sought}" in f" {entry['name'].casefold()}"
    ]


def _number(parameters: Parameters, name: str, default: int, most: int, *, least: int = 1) -> int:
    text = parameters.get(name) or str(default)
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
    if not least <= value <= most:
        raise BadUserInput(f"`{name}` is {text[:100]!r}.", hint=f"Give a number from {least} to {most}.")
    return value


def _key(parameters: Parameters) -> str:
    key = parameters.get("id", "")
    if not key or len(key) > 200:
        raise BadUserInput("`id` is missing or too long.", hint="Give the key of an actor or region as `id`.")
    return key
