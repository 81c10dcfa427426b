"""`/id/…`: the addresses that linked data have for things, and where to read of them.

They name the things themselves, so the answer is 303 to a page of the explorer, or to a file of linked data, as the
client accepts.
"""

from __future__ import annotations

import asyncio
import uuid
from datetime import date
from typing import Final
from urllib.parse import quote, urlencode

from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route

from api.export.file_request import given_parameters
from api.export.parameters import EVERY_DAY, table_request
from api.export.whole_graph.record import RECORD_TYPES
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from api.http.identifiers.negotiation import linked_data_format
from graph.errors import NotFound
from graph.export.graph_formats.shapes import shapes
from graph.model.nodes import NODE_TYPES
from graph.model.statements import STATEMENT_NAMES

_EXISTS: Final = "query IdentifierExists($ids: [ID!]!) { nodes(ids: $ids) { id } }"
_TYPES: Final = {(STATEMENT_NAMES.get(name) or NODE_TYPES[name]).plural: name for name in RECORD_TYPES}
_PAGES: Final = frozenset(("actors", "regions"))  # that the explorer has for a thing


class IdentifierEndpoint:
    """Answers GET and HEAD with 303. What is not there, or not for the reader, is NOT_FOUND."""

    def __init__(self, operations: Operations, base_path: str, *, has_pages: bool) -> None:
        self.operations = operations
        self.base_path = base_path
        self.has_pages = has_pages

    def routes(self) -> list[Route]:
        return [
            Route("/id/shapes.ttl", self.shapes, methods=["GET"]),
            Route("/id/dataset", self.dataset, methods=["GET"]),
            Route("/id/terms", self.dataset, methods=["GET"]),
            Route("/id/{plural}/{key}", self.thing, methods=["GET"]),
        ]

    async def shapes(self, _: HttpRequest) -> Response:
        return Response(shapes(), media_type="text/turtle; charset=utf-8", headers={"Cache-Control": "no-cache"})

    async def dataset(self, http: HttpRequest) -> Response:
        """The file that has the description of the data set and the meanings of our terms."""
        return self._see(f"/export/graph.{linked_data_format(http) or 'ttl'}")

    async def thing(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            return await cancelled_on_disconnect(http, self._thing(http))
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    async def _thing(self, http: HttpRequest) -> Response:
        plural, key = http.path_params["plural"], http.path_params["key"]
        type_ = _TYPES.get(plural)
        if type_ is None:
            raise NotFound(f"There are no {plural[:100]!r}.", hint=f"There are {', '.join(_TYPES)}.")
        given = given_parameters(http.scope["query_string"].decode("latin-1"))
        table_request((EVERY_DAY,), given, date.today())  # refuses what it does not know, instead of dropping it
        id_ = f"{type_}:{key}"
        (node,) = (await answer_data(self.operations, _EXISTS, {"ids": [id_]}))["nodes"]
        if node is None:
            raise NotFound(f"There is no {id_[:100]!r}.", hint="Find keys with `search`, or in /export/actors.csv.")
        format_ = linked_data_format(http)
        if format_ is None and self.has_pages and plural in _PAGES:
            shown = {name: values for name, values in given.items() if name != EVERY_DAY.name}
            return self._see(f"/{plural}/{quote(key, safe='')}{'?' if shown else ''}{urlencode(shown, doseq=True)}")
        parameters = urlencode({"id": id_, **given}, doseq=True, safe=":")
        return self._see(f"/export/record.{format_ or 'jsonld'}?{parameters}")

    def _see(self, path: str) -> Response:
        return Response(
            None, 303, {"Location": f"{self.base_path}{path}", "Vary": "Accept", "Cache-Control": "no-cache"}
        )
