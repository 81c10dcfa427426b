"""uvicorn's options, and its HTTP protocol with limits for slow and for many clients."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from typing import Any, Final

from httptools import HttpParserUpgrade, HttpRequestParser
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.settings import Settings

_SHUTDOWN_SECONDS: Final = 8  # container engines kill after ten
_OTHER_FILES: Final = 100  # of the process: sockets that listen, logs, modules
_MAX_HEAD: Final = 256_000
_BUSY: Final = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


def possible_connections(wanted: int, pool_size: int) -> int:
    """How many of the wanted HTTP connections this process can have open. Raises its soft limit of open files as far as
    needed and allowed: many systems set it to 1024."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return wanted
    needed = wanted + pool_size + _OTHER_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        soft = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return wanted if soft == resource.RLIM_INFINITY else max(1, min(wanted, soft - pool_size - _OTHER_FILES))


def uvicorn_options(s: Settings) -> dict[str, Any]:
    """The options of uvicorn that do not depend on the command: all but address and number of processes."""
    connections = possible_connections(s.prevnet_max_connections, s.prevnet_pool_size)
    return {
        "http": partial(LimitedConnection, timeout=s.prevnet_client_timeout, max_connections=connections),
        "loop": "uvloop" if sys.platform != "win32" else "auto",
        "ws": "none",
        "access_log": False,
        "log_level": "warning",
        "server_header": False,
        "proxy_headers": s.prevnet_trusted_proxies is not None,
        "forwarded_allow_ips": s.prevnet_trusted_proxies,
        "timeout_keep_alive": s.prevnet_client_timeout,
        "timeout_graceful_shutdown": _SHUTDOWN_SECONDS,
    }


class _NoUpgrades(HttpRequestParser):
    """A parser that reads the body of a request which offers another protocol, such as HTTP/2: servers may ignore the
    offer (RFC 9110, 7.8). httptools leaves what follows the head of such a request to that protocol."""

    def __init__(self, connection: LimitedConnection) -> None:
        super().__init__(connection)
        self.connection = connection

    def feed_data(self, data: bytes) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        try:
            super().feed_data(data)
        except HttpParserUpgrade as upgrade:
            self.connection.read_without_upgrade(data[upgrade.args[0] :])


class LimitedConnection(HttpToolsProtocol):
    """uvicorn's HTTP protocol with limits that it lacks: `timeout` seconds for the head of a request and for progress
    of a response that the client reads slowly, and `max_connections`. Offers of another protocol are ignored.

    uvicorn's own limit of connections counts those with a request, so idle ones would use up the file descriptors.
    """

    def __init__(self, *arguments: Any, timeout: float, max_connections: int, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.parser = _NoUpgrades(self)
        self.reads_head_again = False
        self.timeout = timeout
        self.max_connections = max_connections
        self.in_head = False
        self.head_size = 0
        self.head_timer: asyncio.TimerHandle | None = None
        self.response_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        if len(self.connections) > self.max_connections:
            transport.write(_BUSY)
            transport.close()
        self.expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self.head_timer, self.response_timer):
            if timer:
                timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle and not self.cycle.response_complete:
            if self.head_timer:
                self.head_timer.cancel()
                self.head_timer = None
            return
        # The data belong to the next request, or to the body of a request that is answered already.
        if not self.head_timer:
            self.expect_head()
        if self.in_head:
            self.head_size += len(data)
            if self.head_size > _MAX_HEAD:
                self.transport.abort()

    def read_without_upgrade(self, rest: bytes) -> None:
        """Reads what follows the head of a request with a new parser. The parser gets a head that says how long the
        body is; the request keeps its own."""
        framing = b"".join(
            b"%s: %s\r\n" % header for header in self.headers if header[0] in (b"content-length", b"transfer-encoding")
        )
        self.reads_head_again = True
        self.parser = _NoUpgrades(self)
        self.parser.feed_data(b"POST / HTTP/1.1\r\n%s\r\n%s" % (framing, rest))

    def on_message_begin(self) -> None:
        if not self.reads_head_again:
            super().on_message_begin()
            self.in_head, self.head_size = True, 0

    def on_url(self, url: bytes) -> None:
        if not self.reads_head_again:
            super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.reads_head_again:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        if not self.reads_head_again:
            super().on_headers_complete()
        self.in_head = self.reads_head_again = False

    def on_message_complete(self) -> None:
        if not self.parser.should_upgrade():
            super().on_message_complete()

    def expect_head(self) -> None:
        self.head_timer = self.loop.call_later(self.timeout, self.transport.abort)

    # The transport holds a response in memory until the client has read it, even if the connection is closing.

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self.expect_progress()

    def pause_writing(self) -> None:
        super().pause_writing()
        self.expect_progress()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.expect_progress()

    def expect_progress(self) -> None:
        if self.response_timer:
            self.response_timer.cancel()
            self.response_timer = None
        if unsent := self.transport.get_write_buffer_size():
            self.response_timer = self.loop.call_later(self.timeout, self.check_progress, unsent)

    def check_progress(self, before: int) -> None:
        if self.transport.get_write_buffer_size() >= before:
            self.transport.abort()
        else:
            self.expect_progress()
