"""`/catalog.ttl`, `/catalog.jsonld`, `/.well-known/void`: what data there are, and the addresses that they name."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import orjson
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route

from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations, Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from api.http.identifiers.negotiation import linked_data_format
from api.open_data.catalogue import CATALOGUE, PREFIXES, CatalogueWriter, published
from api.open_data.publication import DATASET_QUERY, Publication, Publisher
from api.open_data.void_description import VOID_PATH, VOID_PREFIXES, void_resources
from graph.errors import NotFound
from graph.export.graph_formats.json_ld import json_ld
from graph.export.graph_formats.resources import Resource
from graph.export.graph_formats.turtle import turtle

_TURTLE: Final = "text/turtle; charset=utf-8"
_JSON_LD: Final = "application/ld+json"


def _as_turtle(prefixes: Mapping[str, str], resources: Iterable[Resource]) -> str:
    head = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in prefixes.items())
    return head + "".join(map(turtle, resources))


def _as_json_ld(prefixes: Mapping[str, str], resources: Iterable[Resource]) -> str:
    content = {"@context": dict(prefixes), "@graph": [json_ld(resource) for resource in resources]}
    return orjson.dumps(content, option=orjson.OPT_INDENT_2).decode()


def _catalogue_as(
    write: Callable[[Mapping[str, str], Iterable[Resource]], str],
) -> Callable[[Publication], str]:
    return lambda publication: write(PREFIXES, CatalogueWriter(publication, published()).resources())


# Path → media type and text.
DESCRIPTIONS: Final[Mapping[str, tuple[str, Callable[[Publication], str]]]] = {
    "/catalog.ttl": (_TURTLE, _catalogue_as(_as_turtle)),
    "/catalog.jsonld": (_JSON_LD, _catalogue_as(_as_json_ld)),
    VOID_PATH: (_TURTLE, lambda publication: _as_turtle(VOID_PREFIXES, void_resources(publication))),
}


class OpenDataEndpoint:
    """Answers GET and HEAD. `cache` keeps what was written as long as the data stay the same."""

    def __init__(
        self,
        operations: Operations,
        cache: AnswerCache | None,
        base_path: str,
        publisher: Publisher,
        *,
        has_pages: bool,
    ) -> None:
        self._operations = operations
        self._cache = cache
        self._base_path = base_path
        self._publisher = publisher
        self._has_pages = has_pages

    def routes(self) -> list[Route]:
        """To be added before those of other identifiers."""
        return [
            *(Route(path, self.description, methods=["GET"]) for path in DESCRIPTIONS),
            Route(CATALOGUE, self.see_catalogue, methods=["GET"]),
            Route("/id/datasets/{name}", self.see_dataset, methods=["GET"]),
        ]

    async def description(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            return await cancelled_on_disconnect(http, self._description(http, request_id))
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    async def see_catalogue(self, http: HttpRequest) -> Response:
        """The page about the data for browsers, the catalogue for programs."""
        format_ = linked_data_format(http)
        if format_ is None and self._has_pages:
            return self._see("/data")
        return self._see(f"/catalog.{format_ or 'ttl'}")

    async def see_dataset(self, http: HttpRequest) -> Response:
        name = http.path_params["name"]
        names = [table.name for table in published()]
        if name not in names:
            error = NotFound(f"There is no dataset {name[:100]!r}.", hint=f"There are {', '.join(names)}.")
            return refusal_of(error, uuid.uuid4().hex)
        return await self.see_catalogue(http)

    def _see(self, path: str) -> Response:
        headers = {"Location": f"{self._base_path}{path}", "Vary": "Accept", "Cache-Control": "no-cache"}
        return Response(None, 303, headers)

    async def _description(self, http: HttpRequest, request_id: str) -> Response:
        path = http.url.path.removeprefix(self._base_path)
        media_type, write = DESCRIPTIONS[path]
        site = f"{http.url.scheme}://{http.url.netloc}{self._base_path}"

        async def make() -> StoredAnswer:
            dataset: Mapping[str, Any] = (await answer_data(self._operations, DATASET_QUERY, {}))["dataset"]
            publication = Publication.of(dataset, site, self._publisher, has_pages=self._has_pages)
            return StoredAnswer.of({"body": write(publication), "version": publication.version or ""})

        key = Request(path, "open data", {"site": site})
        stored = await (self._cache.answer(key, make) if self._cache else make())
        content = orjson.loads(stored.body)
        return conditional(http, stored.etag, content["body"], media_type, request_id)


def conditional(http: HttpRequest, etag: str, body: str, media_type: str, request_id: str) -> Response:
    """The body, or 304 if the client has it already."""
    # Clients keep it, and ask each time whether it has changed.
    headers = {"ETag": etag, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    headers["X-Request-Id"] = request_id
    known = {tag.strip().removeprefix("W/") for tag in http.headers.get("if-none-match", "").split(",")}
    if not known.isdisjoint({etag.removeprefix("W/"), "*"}):
        return Response(None, 304, headers)
    return Response(body, 200, headers, media_type)
