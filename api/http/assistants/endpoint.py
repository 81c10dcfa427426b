"""`POST /mcp`: the door for assistants, after the streamable HTTP transport of MCP, without sessions."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, Final, cast
from urllib.parse import urlsplit

from mcp.server.context import ServerRequestContext
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp_types import INVALID_REQUEST
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from api.assistants.calling import ToolCaller
from api.assistants.server import mcp_server
from api.graphql.operations import Operations
from api.http.endpoint import JSON, Malformed, answer, read_body
from api.settings import Settings, listed
from graph.errors import BadUserInput

_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_ANY: Final = "*"


class AssistantsEndpoint:
    """An ASGI application that answers POST.

    A page from elsewhere must not reach a server on the reader's own machine under a name of its own, so the host of
    a request is one of ours: this machine, `HOST`, or one of PREVNET_MCP_HOSTS. So is its origin, if there is one,
    unless PREVNET_CORS_ORIGINS has it. Our own check, as that of the package does not say what to do.
    """

    def __init__(self, operations: Operations, s: Settings) -> None:
        self.max_body, self.body_timeout = s.prevnet_max_body, s.prevnet_body_timeout
        self.hosts = frozenset((*_LOOPBACK, s.host.lower(), *map(str.lower, listed(s.prevnet_mcp_hosts))))
        self.origins = frozenset(map(str.lower, listed(s.prevnet_cors_origins)))
        base_path = s.prevnet_base_path or ""

        def site(context: ServerRequestContext[Any]) -> str:
            url = cast("HttpRequest", context.request).url
            return f"{url.scheme}://{url.netloc}{base_path}"

        self._manager = StreamableHTTPSessionManager(
            mcp_server(ToolCaller(operations), site),
            json_response=True,
            stateless=True,
            max_request_body_size=s.prevnet_max_body,
        )

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Must surround all requests; once."""
        async with self._manager.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        http = HttpRequest(scope, receive)
        try:
            self._check_origin(http)
            body = await read_body(http, self.max_body, self.body_timeout)
        except Malformed as error:
            await _refusal(error)(scope, receive, send)
            return
        await self._manager.handle_request(scope, _replayed(body, receive), send)

    def _check_origin(self, http: HttpRequest) -> None:
        """Raises Malformed for a host or an origin that is none of ours."""
        if _ANY in self.hosts:
            return
        host, origin = http.headers.get("host", ""), http.headers.get("origin")
        if _name(f"//{host}") not in self.hosts:
            advice = "Set PREVNET_MCP_HOSTS to the name under which this server is reached."
            raise Malformed(f"The host {host[:100]!r} is not one of this server. {advice}", 421)
        if origin and not self.origins & {origin, _ANY} and _name(origin) not in self.hosts:
            advice = "Set PREVNET_CORS_ORIGINS to let pages from there ask."
            raise Malformed(f"The origin {origin[:100]!r} is not one of this server. {advice}", 403)


def _refusal(error: Malformed) -> Response:
    """As an error of JSON-RPC: clients show no other text. The id of the request is not known."""
    shown = {"code": INVALID_REQUEST, "message": error.message, "data": {"code": BadUserInput.code}}
    return answer({"jsonrpc": "2.0", "id": None, "error": shown}, error.status, JSON, uuid.uuid4().hex)


def _name(address: str) -> str | None:
    """The host of an address without its port; None if there is none."""
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _replayed(body: bytes, receive: Receive) -> Receive:
    """A `receive` that hands out a body that was already read."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return messages.pop() if messages else await receive()

    return next_message
