"""GraphQL over HTTP: one endpoint, as the GraphQL-over-HTTP specification describes it."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Coroutine
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl

import orjson
from graphql import ExecutionResult, GraphQLError
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from api.graphql.error_response import formatted, retry_after
from api.graphql.operations import MAX_ERRORS, Operations, Refused, Request
from graph.errors import Unavailable

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
MAX_MESSAGE = 1_000
UNATTENDED = 0.1  # seconds of work during which a client may go away unnoticed
T = TypeVar("T")


class Malformed(Exception):
    """A request that holds no operation: `status` and what is wrong with it."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


class GraphQLEndpoint:
    """Answers POST and, for queries, GET and HEAD; a browser's GET without a query gets `page`."""

    def __init__(self, operations: Operations, *, max_body: int, body_timeout: float, page: Any = None) -> None:
        self.operations = operations
        self.max_body = max_body
        self.body_timeout = body_timeout
        self.page = page

    async def respond(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        accept = ",".join(http.headers.getlist("accept"))
        if self.page and http.method != "POST" and "query" not in http.query_params and "text/html" in accept:
            return cast("Response", self.page(http))
        media_type = negotiated(accept)
        if media_type is None:
            return refusal(f"Accept {GRAPHQL} or {JSON}.", 406, JSON, request_id)
        try:
            request = await self.request(http)
            result = await attended(http, self.operations.run(request, queries_only=http.method != "POST"))
            return rendered(result, media_type, request_id)
        except Malformed as error:
            return refusal(error.message, error.status, media_type, request_id)
        except ClientDisconnect:
            return refusal("The client went away.", 499, media_type, request_id)
        except asyncio.CancelledError:  # by the server, which stops and has waited long enough
            error = Unavailable("The server is stopping.", hint="Ask again in a while.")
            return rendered(
                ExecutionResult(None, [GraphQLError(error.message, original_error=error)]), media_type, request_id
            )
        except Exception as error:  # also data that JSON has no form for: others write to the graph, too
            failed = Refused((GraphQLError("", original_error=error),), 500)
            return rendered(failed, media_type, request_id)

    async def request(self, http: HttpRequest) -> Request:
        """The operation in a request; Malformed, if there is none."""
        if http.method != "POST":
            if len(http.scope["query_string"]) > self.max_body:
                raise Malformed(f"The query in the address has more than {self.max_body} bytes.", 414)
            found = _parameters(http.scope["query_string"])
            for name in ("variables", "extensions"):
                if found.get(name):
                    found[name] = _json(found[name], f"The parameter `{name}`")
            return _checked(found)
        media_type, _, options = http.headers.get("content-type", "").partition(";")
        if media_type.strip().lower() != JSON:
            raise Malformed(f"Send the operation as {JSON}.", 415)
        parameters = options.replace(" ", "").replace('"', "").lower().split(";")
        if any(one.startswith("charset=") and one != "charset=utf-8" for one in parameters):
            raise Malformed("Send the operation in UTF-8.", 415)
        if http.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise Malformed("Send the operation uncompressed.", 415)
        body: Any = _json(await self.body(http), "The body")
        if isinstance(body, list):
            raise Malformed("Batches are not supported; send one operation a request.")
        if not isinstance(body, dict):
            raise Malformed("The body is not a JSON object.")
        return _checked(cast("dict[str, Any]", body))

    async def body(self, http: HttpRequest) -> bytes:
        """The body, at most `max_body` bytes within `body_timeout`."""
        announced = http.headers.get("content-length", "0")
        if announced.isdigit() and int(announced) > self.max_body:
            raise Malformed(f"The body has {announced} bytes, the limit is {self.max_body}.", 413)
        got = bytearray()
        try:
            async with asyncio.timeout(self.body_timeout):
                async for chunk in http.stream():
                    got += chunk
                    if len(got) > self.max_body:
                        raise Malformed(f"The body has more than {self.max_body} bytes.", 413)
        except TimeoutError:
            raise Malformed(f"The body did not arrive within {self.body_timeout:g} seconds.", 408) from None
        return bytes(got)


async def attended(http: HttpRequest, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, which is cancelled when the client goes away; ClientDisconnect then.

    Most work is done before the watch begins, and costs no task more."""
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(None)
    watches: list[asyncio.Task[None]] = []

    async def watch() -> None:
        while (await http.receive())["type"] != "http.disconnect":
            pass
        limit.reschedule(loop.time())

    timer = loop.call_later(UNATTENDED, lambda: watches.append(loop.create_task(watch())))
    try:
        async with limit:
            return await work
    except TimeoutError:
        if limit.expired():
            raise ClientDisconnect from None
        raise
    finally:
        timer.cancel()
        for task in watches:
            task.cancel()


def negotiated(accept: str) -> str | None:
    """The media type to answer in: of ours the one that the client likes best; None: none of them will do.

    A range that says more counts before one that says less. Of equals, the one named first; named neither, JSON."""
    wanted: dict[str, float] = {}
    for part in accept.split(","):
        media_range, *options = (piece.strip().lower() for piece in part.split(";"))
        quality = next((_quality(option[2:]) for option in options if option.startswith("q=")), 1.0)
        if media_range:
            wanted[media_range] = max(quality, wanted.get(media_range, 0.0))
    if not wanted:
        return JSON

    def liking(ours: str) -> float:
        return next((wanted[one] for one in (ours, "application/*", "*/*") if one in wanted), 0.0)

    best = max([*(one for one in wanted if one in (JSON, GRAPHQL)), JSON, GRAPHQL], key=liking)
    return best if liking(best) > 0 else None


def _quality(text: str) -> float:
    """0 to 1; what is no such number counts as 0."""
    try:
        quality = float(text)
    except ValueError:
        return 0.0
    return quality if 0 <= quality <= 1 else 0.0


def _parameters(address: bytes) -> dict[str, Any]:
    try:
        return dict(parse_qsl(address.decode("latin-1"), keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise Malformed("The address is not UTF-8.") from None


def _json(text: str | bytes, what: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Malformed(f"{what} is not JSON in UTF-8: {error}.") from None


def _checked(found: dict[str, Any]) -> Request:
    query, name, variables = found.get("query"), found.get("operationName"), found.get("variables")
    if not isinstance(query, str) or not query.strip():
        raise Malformed("The request has no `query` text.")
    if name is not None and not isinstance(name, str):
        raise Malformed("`operationName` is not a text.")
    if variables is not None and not isinstance(variables, dict):
        raise Malformed("`variables` is not an object.")
    if found.get("extensions") is not None and not isinstance(found["extensions"], dict):
        raise Malformed("`extensions` is not an object.")
    return Request(query, name or None, cast("dict[str, Any]", variables or {}))


def rendered(result: ExecutionResult | Refused, media_type: str, request_id: str) -> Response:
    if isinstance(result, Refused):
        errors = [_told(error, request_id) for error in result.errors[:MAX_ERRORS]]
        status = result.status if media_type == GRAPHQL or result.status != 400 else 200
        response = answer({"errors": errors}, status, media_type, request_id)
        if status == 405:
            response.headers["Allow"] = "POST"
        return response
    body: dict[str, Any] = {}
    if result.errors:
        body["errors"] = [_told(error, request_id) for error in result.errors]
    body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    wait = retry_after(result.errors)
    status = 503 if wait is not None and result.data is None and media_type == GRAPHQL else 200
    response = answer(body, status, media_type, request_id)
    if wait is not None:
        response.headers["Retry-After"] = str(wait)
    return response


def _told(error: GraphQLError, request_id: str) -> dict[str, Any]:
    out = formatted(error, request_id)
    message: str = out["message"]
    return out if len(message) <= MAX_MESSAGE else out | {"message": f"{message[:MAX_MESSAGE]} …"}


def answer(body: dict[str, Any], status: int, media_type: str, request_id: str) -> Response:
    response = Response(orjson.dumps(body), status, media_type=f"{media_type}; charset=utf-8")
    headers: MutableHeaders = response.headers
    headers["X-Request-Id"] = request_id
    headers["Vary"] = "Accept"
    return response


def refusal(message: str, status: int, media_type: str, request_id: str) -> Response:
    error = {"message": message, "extensions": {"code": "BAD_USER_INPUT"}}
    return answer({"errors": [error]}, status, media_type, request_id)
