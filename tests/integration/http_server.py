"""The application behind a real server on a free loopback port, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from api.app import create_app
from api.server import uvicorn_options
from api.settings import Settings
from graph.database import DatabaseOptions, connected
from seeds.loader import load


def fill(options: DatabaseOptions, data: Path) -> None:
    """The real data and nothing else of the model, for tests that are no coroutines."""

    async def work() -> None:
        async with connected(options) as database:
            await load(data, database, prune=True)

    asyncio.run(work())


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def settings(**changed: Any) -> Settings:
    """The defaults with changes, whatever the environment says."""
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    return Settings.model_construct(**(defaults | changed))


@contextmanager
def serving(options: DatabaseOptions, **changed: Any) -> Generator[httpx.Client]:
    """A client of the application with these settings; it starts also where there is no database."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        s = settings(**changed)
        server = uvicorn.Server(uvicorn.Config(create_app(s, options), **uvicorn_options(s)))
        thread = threading.Thread(target=server.run, args=([listener],), name="http")
        thread.start()
        try:
            _wait(lambda: server.started or not thread.is_alive())
            port = listener.getsockname()[1]
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20, trust_env=False) as client:
                yield client
        finally:
            server.should_exit = True
            thread.join(20)


def _wait(condition: Any, limit: float = 10.0) -> None:
    deadline = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < deadline, "the server did not start"
        time.sleep(0.01)


def raw(client: httpx.Client, request: bytes, *, wait: float = 10.0) -> tuple[int, bytes]:
    """Sends bytes as they are and returns status and body: for what a proper client would never send."""
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), timeout=wait) as connection:
        connection.sendall(request)
        got = b""
        while True:
            part = connection.recv(65536)
            if not part:
                break
            got += part
    head, _, body = got.partition(b"\r\n\r\n")
    return int(head.split(b" ", 2)[1]), body
