"""The endpoint /graphql, after the GraphQL-over-HTTP specification."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Collection, Coroutine, Sequence
from typing import Any, Final, TypeVar, cast
from urllib.parse import parse_qsl

import orjson
from graphql import ExecutionResult, GraphQLError
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from api.graphql.answer_data import OperationFailed
from api.graphql.documents import MAX_ERRORS
from api.graphql.error_response import formatted, retry_after, wrapped
from api.graphql.operations import Operations, Refused, Request
from api.graphql.trusted_documents import TrustedDocuments, is_document_id
from api.http.answer_cache import AnswerCache, StoredAnswer
from graph.errors import PrevnetError, Unavailable, UnknownDocument

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
MAX_MESSAGE = 1_000
UNWATCHED_SECONDS = 0.1  # of work, after which the endpoint begins to notice that a client disconnects
_STATUS: Final = {"BAD_USER_INPUT": 400, "TOO_EXPENSIVE": 400, "NOT_FOUND": 404, "UNAVAILABLE": 503}
T = TypeVar("T")


class Malformed(Exception):
    """An HTTP request without a GraphQL operation; `status` is the one to answer with."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


class GraphQLEndpoint:
    """Answers POST and, for queries, GET and HEAD; a browser's GET without a query gets `page`.

    A request names one of `documents` by its id, or has a text: with `trusted_only`, that of one of them.
    `cache` has the answers to GET, and to POST of the texts in `shipped`.
    """

    def __init__(
        self,
        operations: Operations,
        *,
        max_body: int,
        body_timeout: float,
        documents: TrustedDocuments,
        trusted_only: bool = False,
        page: Any = None,
        cache: AnswerCache | None = None,
        shipped: Collection[str] = (),
    ) -> None:
        self.operations = operations
        self.cache = cache
        self.shipped = shipped
        self.max_body = max_body
        self.body_timeout = body_timeout
        self.documents = documents
        self.trusted_only = trusted_only
        self.page = page

    async def respond(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        accept = ",".join(http.headers.getlist("accept"))
        is_operation = http.method == "POST" or not {"query", "documentId"}.isdisjoint(http.query_params)
        if self.page and not is_operation and "text/html" in accept:
            return cast("Response", self.page(http))
        media_type = negotiated(accept)
        if media_type is None:
            return refusal(f"Accept {GRAPHQL} or {JSON}.", 406, JSON, request_id)
        try:
            request = await self.request(http)
            result = await cancelled_on_disconnect(http, self.result(request, http.method))
            if isinstance(result, StoredAnswer):
                known_tags = http.headers.get("if-none-match", "") if http.method != "POST" else ""
                return stored(result, media_type, request_id, known_tags)
            return rendered(result, media_type, request_id)
        except Malformed as error:
            return refusal(error.message, error.status, media_type, request_id)
        except UnknownDocument as error:
            return rendered(Refused((wrapped(error),)), media_type, request_id)
        except ClientDisconnect:
            return refusal("The client went away.", 499, media_type, request_id)
        except asyncio.CancelledError:  # the server is stopping and does not wait any longer
            error = Unavailable("The server is stopping.", hint="Ask again in a while.")
            return rendered(
                ExecutionResult(None, [GraphQLError(error.message, original_error=error)]), media_type, request_id
            )
        except Exception as error:  # also values that JSON can't express, which other tools wrote to the graph
            failed = Refused((GraphQLError("", original_error=error),), 500)
            return rendered(failed, media_type, request_id)

    async def result(self, request: Request, method: str) -> ExecutionResult | Refused | StoredAnswer:
        """The result of a request, or its answer if such answers are cached."""
        queries_only = method != "POST"
        is_cached = queries_only or request.query in self.shipped
        if self.cache is None or not is_cached or self.operations.reader.document(request.query).errors:
            return await self.operations.run(request, queries_only=queries_only)

        async def make() -> ExecutionResult | Refused | StoredAnswer:
            result = await self.operations.run(request, queries_only=queries_only)
            if isinstance(result, Refused) or not is_lasting(result):
                return result
            return StoredAnswer.of(content(result, ""))

        return await self.cache.answer(request, make)

    async def request(self, http: HttpRequest) -> Request:
        """The operation in a request. Malformed, if there is none; UnknownDocument, if it is not one of ours."""
        if http.method != "POST":
            if len(http.scope["query_string"]) > self.max_body:
                raise Malformed(f"The query in the address has more than {self.max_body} bytes.", 414)
            parameters = _parameters(http.scope["query_string"])
            for name in ("variables", "extensions"):
                if parameters.get(name):
                    parameters[name] = _json(parameters[name], f"The parameter `{name}`")
            return self.operation(parameters)
        media_type, _, options = http.headers.get("content-type", "").partition(";")
        if media_type.strip().lower() != JSON:
            raise Malformed(f"Send the operation as {JSON}.", 415)
        charsets = [
            one for one in options.replace(" ", "").replace('"', "").lower().split(";") if one[:8] == "charset="
        ]
        if any(one not in ("charset=utf-8", "charset=utf8") for one in charsets):
            raise Malformed("Send the operation in UTF-8.", 415)
        if http.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise Malformed("Send the operation uncompressed.", 415)
        body: Any = _json(await read_body(http, self.max_body, self.body_timeout), "The body")
        if isinstance(body, list):
            raise Malformed("Batches are not supported; send one operation a request.")
        if not isinstance(body, dict):
            raise Malformed("The body is not a JSON object.")
        return self.operation(cast("dict[str, Any]", body))

    def operation(self, parameters: dict[str, Any]) -> Request:
        """The operation in the parameters of a request."""
        name, variables = parameters.get("operationName"), parameters.get("variables")
        query = self.text(parameters.get("query"), parameters.get("documentId"))
        if name is not None and not isinstance(name, str):
            raise Malformed("`operationName` is not a text.")
        if variables is not None and not isinstance(variables, dict):
            raise Malformed("`variables` is not an object.")
        if parameters.get("extensions") is not None and not isinstance(parameters["extensions"], dict):
            raise Malformed("`extensions` is not an object.")
        return Request(query, name or None, cast("dict[str, Any]", variables or {}))

    def text(self, query: object, document_id: object) -> str:
        """The text of the document that a request has or names."""
        if document_id is None:
            if not isinstance(query, str) or not query.strip():
                raise Malformed("The request has no `query` text.")
            if self.trusted_only:
                self.documents.check(query)
            return query
        if query is not None:
            raise Malformed("Send `query` or `documentId`, not both.")
        if not isinstance(document_id, str) or not is_document_id(document_id):
            raise Malformed("`documentId` is not `sha256:` and 64 hexadecimal digits in lower case.")
        return self.documents.text(document_id)


async def read_body(http: HttpRequest, max_body: int, seconds: float) -> bytes:
    """The body of a request. Malformed, if it is larger than `max_body` bytes or takes more `seconds`."""
    announced = http.headers.get("content-length", "0")
    if announced.isdigit() and int(announced) > max_body:
        raise Malformed(f"The body has {announced} bytes, the limit is {max_body}.", 413)
    received = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for chunk in http.stream():
                received += chunk
                if len(received) > max_body:
                    raise Malformed(f"The body has more than {max_body} bytes.", 413)
    except TimeoutError:
        raise Malformed(f"The body did not arrive within {seconds:g} seconds.", 408) from None
    return bytes(received)


async def cancelled_on_disconnect(http: HttpRequest, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`. It is cancelled if the client disconnects, and ClientDisconnect is raised.

    The connection is watched after a while only, so that most requests need no further task.
    """
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(None)
    watches: list[asyncio.Task[None]] = []

    async def watch() -> None:
        while (await http.receive())["type"] != "http.disconnect":
            pass
        limit.reschedule(loop.time())

    timer = loop.call_later(UNWATCHED_SECONDS, lambda: watches.append(loop.create_task(watch())))
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
    """The media type of the answer: the one of ours with the highest quality in the Accept header; None if it accepts
    neither.

    A more specific range counts before a less specific one. Of equal ones the first in the header is taken; JSON, if it
    names neither.
    """
    accepted: dict[str, float] = {}
    for part in accept.split(","):
        media_range, *options = (piece.strip().lower() for piece in part.split(";"))
        quality = next((_quality(option[2:]) for option in options if option.startswith("q=")), 1.0)
        if media_range:
            accepted[media_range] = max(quality, accepted.get(media_range, 0.0))
    if not accepted:
        return JSON

    def quality_of(media_type: str) -> float:
        return next((accepted[one] for one in (media_type, "application/*", "*/*") if one in accepted), 0.0)

    best = max([*(one for one in accepted if one in (JSON, GRAPHQL)), JSON, GRAPHQL], key=quality_of)
    return best if quality_of(best) > 0 else None


def _quality(text: str) -> float:
    """A quality from 0 to 1; 0 if the text is not such a number."""
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


def rendered(result: ExecutionResult | Refused, media_type: str, request_id: str) -> Response:
    """The HTTP response for a result, with the status that the media type requires."""
    if isinstance(result, Refused):
        errors = [formatted_error(error, request_id) for error in result.errors[:MAX_ERRORS]]
        status = result.status if media_type == GRAPHQL or result.status != 400 else 200
        response = answer({"errors": errors}, status, media_type, request_id)
        if status == 405:
            response.headers["Allow"] = "POST"
        return response
    wait = retry_after(result.errors)
    status = 503 if wait is not None and result.data is None and media_type == GRAPHQL else 200
    response = answer(content(result, request_id), status, media_type, request_id)
    if wait is not None:
        response.headers["Retry-After"] = str(wait)
    return response


def is_lasting(result: ExecutionResult) -> bool:
    """Whether the result is the same as long as the data are: not with an error, or from an older snapshot of them."""
    snapshot = (result.extensions or {}).get("snapshot", {"current": True})
    return not result.errors and snapshot["current"]


def content(result: ExecutionResult, request_id: str) -> dict[str, Any]:
    """The body of a response for a result."""
    body: dict[str, Any] = {}
    if result.errors:
        body["errors"] = [formatted_error(error, request_id) for error in result.errors]
    body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    return body


def stored(found: StoredAnswer, media_type: str, request_id: str, known_tags: str) -> Response:
    """The response with a stored answer; 304 without a body, if its entity tag is among `known_tags`."""
    tags = {tag.strip().removeprefix("W/") for tag in known_tags.split(",")}
    is_known = not tags.isdisjoint({found.etag.removeprefix("W/"), "*"})
    response = response_with(b"" if is_known else found.body, 304 if is_known else 200, media_type, request_id)
    response.headers["ETag"] = found.etag
    # Clients keep it, and ask each time whether the data have changed.
    response.headers["Cache-Control"] = "no-cache"
    return response


def formatted_error(error: GraphQLError, request_id: str) -> dict[str, Any]:
    """The error as an entry of the response's `errors`, with a message of limited length."""
    out = formatted(error, request_id)
    message: str = out["message"]
    return out if len(message) <= MAX_MESSAGE else out | {"message": f"{message[:MAX_MESSAGE]} …"}


def answer(body: dict[str, Any], status: int, media_type: str, request_id: str) -> Response:
    """A JSON response with the headers that all answers have."""
    return response_with(orjson.dumps(body), status, media_type, request_id)


def response_with(body: bytes, status: int, media_type: str, request_id: str) -> Response:
    response = Response(body, status, media_type=f"{media_type}; charset=utf-8")
    headers: MutableHeaders = response.headers
    headers["X-Request-Id"] = request_id
    headers["Vary"] = "Accept"
    return response


def refusal(message: str, status: int, media_type: str, request_id: str) -> Response:
    """The response to a request that holds no operation."""
    error = {"message": message, "extensions": {"code": "BAD_USER_INPUT"}}
    return answer({"errors": [error]}, status, media_type, request_id)


def refusal_of(error: BaseException, request_id: str) -> Response:
    """The response for an error behind an address beside /graphql. An unexpected one is logged, and hidden."""
    match error:
        case Malformed():
            return refusal(error.message, error.status, JSON, request_id)
        case OperationFailed():
            return _refused(error.errors, request_id)
        case ClientDisconnect():
            known = wrapped(Unavailable("The client went away."))
        case asyncio.CancelledError():  # the server is stopping and does not wait any longer
            known = wrapped(Unavailable("The server is stopping.", hint="Ask again in a while."))
        case PrevnetError():
            known = wrapped(error)
        case _:
            known = GraphQLError("", original_error=error if isinstance(error, Exception) else None)
    return _refused((known,), request_id)


def _refused(errors: Sequence[GraphQLError], request_id: str) -> Response:
    """The errors as JSON, with the status of the first."""
    entries: list[dict[str, Any]] = [formatted_error(error, request_id) for error in errors[:MAX_ERRORS]]
    for entry in entries:  # places in a document that the caller has not written
        entry.pop("locations", None)
        entry.pop("path", None)
    response = answer({"errors": entries}, _STATUS.get(entries[0]["extensions"]["code"], 500), JSON, request_id)
    wait = retry_after(errors)
    if wait is not None:
        response.headers["Retry-After"] = str(wait)
    return response
