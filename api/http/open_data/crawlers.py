"""`/robots.txt`, `/sitemap.xml` and its parts: what search engines are to read, and what not."""

from __future__ import annotations

import asyncio
import uuid
from typing import Final

import orjson
from starlette.requests import Request as HttpRequest
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations, Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from api.http.open_data.endpoint import conditional
from api.http.open_data.sitemap import index_xml, part_xml, parts_of, sitemap_pages
from api.open_data.publication import DATASET_QUERY
from graph.errors import NotFound, Unavailable

# With parameters, addresses are endless, and each costs the database a question. The files that the catalogue names are
# few, and are to be found.
_CLOSED: Final = ("/*?", "/graphql", "/mcp", "/reconcile", "/reports/")
_OPEN: Final = ("/export/*.csv?profile=data$",)


class CrawlerEndpoint:
    """Answers GET and HEAD. Without the explorer there are no pages, and so no sitemap. `timeout`: seconds for it."""

    def __init__(
        self, operations: Operations, cache: AnswerCache | None, base_path: str, *, has_pages: bool, timeout: float
    ) -> None:
        self._operations = operations
        self._cache = cache
        self._base_path = base_path
        self._has_pages = has_pages
        self._timeout = timeout

    def routes(self) -> list[Route]:
        sitemap = [
            Route("/sitemap.xml", self.sitemap, methods=["GET"]),
            Route("/sitemap/{number}.xml", self.sitemap, methods=["GET"]),
        ]
        return [Route("/robots.txt", self.robots, methods=["GET"]), *(sitemap if self._has_pages else [])]

    async def robots(self, http: HttpRequest) -> Response:
        lines = ["User-agent: *"]
        lines += [f"Allow: {self._base_path}{path}" for path in _OPEN]
        lines += [f"Disallow: {self._base_path}{path}" for path in _CLOSED]
        if self._has_pages:
            lines += ["", f"Sitemap: {self._site(http)}/sitemap.xml"]
        return PlainTextResponse("\n".join(lines) + "\n", headers={"Cache-Control": "no-cache"})

    async def sitemap(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            return await cancelled_on_disconnect(http, self._sitemap(http, request_id))
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    async def _sitemap(self, http: HttpRequest, request_id: str) -> Response:
        number: str | None = http.path_params.get("number")  # None: the index
        site = self._site(http)

        async def make() -> StoredAnswer:
            return StoredAnswer.of({"body": await self._written(site, number)})

        key = Request("/sitemap.xml", "sitemap", {"site": site, "number": number})
        stored = await (self._cache.answer(key, make) if self._cache else make())
        return conditional(http, stored.etag, orjson.loads(stored.body)["body"], "application/xml", request_id)

    async def _written(self, site: str, number: str | None) -> str:
        try:
            async with asyncio.timeout(self._timeout):
                dataset = (await answer_data(self._operations, DATASET_QUERY, {}))["dataset"]
                parts = parts_of(await sitemap_pages(self._operations))
        except TimeoutError:
            message = f"The sitemap was not ready within {self._timeout:g} seconds."
            raise Unavailable(message, hint="Ask again in a while.") from None
        day = dataset["loadedAt"][:10] if dataset["loadedAt"] else None
        if number is None:
            return index_xml(site, len(parts), day)
        numbered = {str(at): part for at, part in enumerate(parts, 1)}
        if number not in numbered:
            raise NotFound(f"The sitemap has no part {number[:100]!r}.", hint=f"There are 1 to {len(parts)}.")
        return part_xml(site, numbered[number], day)

    def _site(self, http: HttpRequest) -> str:
        return f"{http.url.scheme}://{http.url.netloc}{self._base_path}"
