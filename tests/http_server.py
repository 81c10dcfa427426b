"""The application behind a real server on a free loopback port, in a thread of its own."""

from __future__ import annotations

import json
import os
import re
import socket
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from api.http.app import create_app
from api.http.server import uvicorn_options
from api.settings import Settings
from graph.store.database import Database, DatabaseOptions

ROOT = Path(__file__).parents[1]
PATIENT_SECONDS = 300.0  # a very busy machine needs minutes to plan a statement; a limit only ends what hangs
CLIENT_SECONDS = 330.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def settings(**changed: Any) -> Settings:
    """The default settings with changes, long time limits and no work in the background, whatever the environment
    says."""
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    patient: dict[str, Any] = {"prevnet_read_timeout": PATIENT_SECONDS, "prevnet_request_timeout": PATIENT_SECONDS}
    quiet: dict[str, Any] = {"prevnet_plan_ahead": False}
    return Settings.model_construct(**(defaults | patient | quiet | changed))


@contextmanager
def serving(options: DatabaseOptions, *, trips: list[str] | None = None, **changed: Any) -> Generator[httpx.Client]:
    """A client of the application with these settings, which may be without a database.

    Every statement that it sends to the database is added to `trips`.
    """
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        s = settings(**changed)
        app = create_app(s, options)
        if trips is not None:
            database: Database = app.state.database
            database.on_trip = lambda text, _: trips.append(text)
        server = uvicorn.Server(uvicorn.Config(app, **uvicorn_options(s)))
        thread = threading.Thread(target=server.run, args=([listener],), name="http")
        thread.start()
        try:
            eventually(lambda: server.started or not thread.is_alive())
            port = listener.getsockname()[1]
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=CLIENT_SECONDS, trust_env=False) as client:
                yield client
        finally:
            server.should_exit = True
            thread.join(20)


def eventually(condition: Callable[[], bool], limit: float = PATIENT_SECONDS) -> None:
    """Waits until the condition holds; fails after the limit."""
    deadline = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < deadline, f"waited {limit:g} seconds in vain"
        time.sleep(0.02)


def keep_snapshot(client: httpx.Client) -> None:
    """Waits until the server has read the graph into memory; before, questions on all of it may be refused."""
    question = {"query": "{ centrality(first: 1) { nodeCount } }"}
    eventually(lambda: client.post("/graphql", json=question).is_success)


def is_live(client: httpx.Client) -> bool:
    try:
        return client.get("/health/live").status_code == 200
    except httpx.TransportError:
        return False


def environment_with(**variables: str) -> dict[str, str]:
    """The environment for a command of prevnet: these settings, no others, and the modules of this checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("NEO4J_", "PREVNET_"))}
    return {**kept, "PYTHONPATH": str(ROOT), **variables}


class Target:
    """A server under attack: its client, and the statements that it sent to the database."""

    def __init__(self, client: httpx.Client, trips: list[str], options: DatabaseOptions) -> None:
        self.client = client
        self.trips = trips
        places = options.uri, options.password, "bolt:"
        self.secrets = [*filter(None, places), "Traceback", "site-packages", ".py", "Neo.", "org.neo4j"]

    def ask(self, query: str, variables: Any = None) -> httpx.Response:
        body = {"query": query, "variables": variables}
        return self.post(json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())

    def post(self, body: bytes, **headers: str) -> httpx.Response:
        self.trips.clear()
        accepted = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
        return self.client.post("/graphql", content=body, headers=accepted | headers)

    def refused(self, response: httpx.Response, code: str, words: str, status: int = 400) -> None:
        """Asserts that a request was refused with this code and these words, without a trip to the database."""
        assert self.trips == []
        assert response.status_code == status, response.text[:300]
        assert len(response.content) < 30_000
        body = response.json()
        assert set(body) == {"errors"}
        assert 0 < len(body["errors"]) <= 20
        assert {error["extensions"]["code"] for error in body["errors"]} == {code}, body["errors"][0]
        assert re.search(words, body["errors"][0]["message"]), body["errors"][0]
        self.unharmed(response)

    def answered(self, response: httpx.Response, *codes: str) -> Any:
        """The data of an answer whose errors have only these codes."""
        assert response.status_code in (200, 400), response.text[:300]
        body = response.json()
        error_codes = {error["extensions"]["code"] for error in body.get("errors", ())}
        assert error_codes <= set(codes), body["errors"][0]
        self.unharmed(response)
        return body.get("data")

    def unharmed(self, response: httpx.Response) -> None:
        """Asserts that the answer reveals nothing internal, and that the next query is answered."""
        assert [secret for secret in self.secrets if secret in response.text] == []
        after = self.client.post("/graphql", json={"query": '{ region(ags: "05") { ags } }'})
        assert after.json()["data"] == {"region": {"ags": "05"}}
        self.trips.clear()


def raw(client: httpx.Client, request: bytes, *, wait: float = 10.0) -> tuple[int, bytes]:
    """Sends bytes that no proper client would send, and returns status and body."""
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
