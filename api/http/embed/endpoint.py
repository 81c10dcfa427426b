"""`GET /embed/map`, `/embed/help`, `/embed/actors/{key}`: small pages for frames of other sites. They have no script,
no cookie and nothing to press but links."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import orjson
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from api.export.address_errors import in_words_of
from api.export.parameters import Parameter, TableRequest, table_request
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations, Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from api.http.embed.actor_card import actor_card
from api.http.embed.district_map import MAP_PARAMETERS, district_map
from api.http.embed.embedded import STYLE_HASH, EmbeddedPage, document, framed
from api.http.embed.help_card import HELP_PARAMETERS, help_card
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from api.http.help.elements import element, joined
from graph.messages.catalogue import DEFAULT_LANGUAGE, languages, write
from graph.messages.message import message

_DATASET: Final = "query EmbedDataset { dataset { version licence } }"
_WriteEmbed = Callable[[Operations, TableRequest, str, str], Awaitable[EmbeddedPage]]


@dataclass(frozen=True)
class Embed:
    parameters: Sequence[Parameter]
    write: _WriteEmbed


EMBEDS: Final[Mapping[str, Embed]] = {
    "/embed/map": Embed(MAP_PARAMETERS, district_map),
    "/embed/help": Embed(HELP_PARAMETERS, help_card),
    "/embed/actors/{key}": Embed((), actor_card),
}


class EmbedEndpoint:
    """Answers GET and HEAD. Pages of the `parents`, and of this server's own origin, may show the answers in a frame;
    `*` lets all. `cache` keeps what was written as long as the data stay the same."""

    def __init__(
        self, operations: Operations, cache: AnswerCache | None, base_path: str, parents: Sequence[str]
    ) -> None:
        self._operations = operations
        self._cache = cache
        self._base_path = base_path
        ancestors = "*" if "*" in parents else " ".join(["'self'", *parents])
        self._headers = {
            "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; "
            f"form-action 'none'; frame-ancestors {ancestors}",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            # Browsers keep it, and ask each time whether it has changed.
            "Cache-Control": "no-cache",
        }

    def routes(self) -> list[Route]:
        return [Route(path, self._responder(embed), methods=["GET"]) for path, embed in EMBEDS.items()]

    def _responder(self, embed: Embed) -> Callable[[HttpRequest], Awaitable[Response]]:
        async def respond(http: HttpRequest) -> Response:
            request_id = uuid.uuid4().hex
            try:
                page = await cancelled_on_disconnect(http, self._page(http, embed))
            except (Exception, asyncio.CancelledError) as error:
                return self._refusal(http, refusal_of(error, request_id))
            headers = self._headers | {"ETag": page.etag, "X-Request-Id": request_id}
            known = {tag.strip() for tag in http.headers.get("if-none-match", "").split(",")}
            if page.etag in known:
                return Response(None, 304, headers)
            return HTMLResponse(orjson.loads(page.body)["page"], 200, headers)

        return respond

    async def _page(self, http: HttpRequest, embed: Embed) -> StoredAnswer:
        given: dict[str, list[str]] = {}
        for name, value in http.query_params.multi_items():
            given.setdefault(name, []).append(value)
        request = table_request(embed.parameters, given, date.today())
        key: str = http.path_params.get("key", "")

        async def make() -> StoredAnswer:
            with in_words_of(request.parameters, request.given):
                embedded = await embed.write(self._operations, request, key, self._base_path)
            dataset = (await answer_data(self._operations, _DATASET, {}))["dataset"]
            return StoredAnswer.of({"page": framed(embedded, dataset, request.on, request.language)})

        variables: dict[str, Any] = {"given": given, "on": request.day}
        cached = Request(http.url.path, "embed", variables)
        return await (self._cache.answer(cached, make) if self._cache else make())

    def _refusal(self, http: HttpRequest, refusal: Response) -> Response:
        """What is wrong as a page, where a browser shows it; as JSON for programs."""
        headers = {**dict(refusal.headers), **self._headers}
        if "text/html" not in ",".join(http.headers.getlist("accept")):
            refusal.headers.update(self._headers)
            return refusal
        language = http.query_params.get("lang", "").upper()
        language = language if language in languages() else DEFAULT_LANGUAGE
        errors = orjson.loads(bytes(refusal.body))["errors"]
        title = write(message("embed-unavailable" if refusal.status_code >= 500 else "embed-wrong"), language)
        told = (
            element("p", f"{error['message']} {error['extensions'].get('hint', '')}", " ", element("code", code))
            for error in errors
            for code in [error["extensions"]["code"]]
        )
        content = element("main", element("h1", title), element("div", told, lang="en"))
        kept = {name: value for name, value in headers.items() if name not in ("content-length", "content-type")}
        return HTMLResponse(document(title, joined(content), language), refusal.status_code, kept)
