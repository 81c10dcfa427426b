"""Behind proxies, below a path, and queried by the pages of others. No test needs a database."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from http_server import eventually, free_port, serving, settings
from reverse_proxy import proxy
from starlette.requests import Request
from starlette.responses import JSONResponse

from api.http.app import STATIC
from api.http.server import uvicorn_options
from api.http.web_build import build
from graph.store.database import DatabaseOptions

NOWHERE = DatabaseOptions(f"bolt://127.0.0.1:{free_port()}", "neo4j", "x", acquisition_timeout=1, connection_timeout=1)
HTML = {"Accept": "text/html"}
BASE = "/amt/prevnet"
PARTNER = "https://www.example.org"


@contextmanager
def below(*, strip: bool, **changed: Any) -> Generator[httpx.Client]:
    """A client of a proxy that shows the application below BASE."""
    with (
        serving(NOWHERE, prevnet_base_path=BASE, **changed) as direct,
        proxy(str(direct.base_url).rstrip("/"), BASE, strip=strip) as url,
        httpx.Client(base_url=url, trust_env=False, timeout=60) as client,
    ):
        yield client


@pytest.mark.parametrize("strip", [True, False])
def test_everything_stands_below_the_path(strip: bool) -> None:
    build(STATIC, quiet=True)
    with below(strip=strip) as client:
        assert client.get(f"{BASE}/health/live").json() == {"status": "ok"}
        answer = client.post(f"{BASE}/graphql", json={"query": "{ __typename }"})
        assert answer.json()["data"] == {"__typename": "Query"}
        for path in ("/", "/organisation/lks-nrw", "/beratung", "/graphql"):
            page = client.get(BASE + path, headers=HTML)
            assert page.status_code == 200
            links = re.findall(r'(?:src|href)="(/[^"]+)', page.text)
            assert [link for link in links if not link.startswith(f"{BASE}/")] == []
            assets = [link for link in links if link.startswith(f"{BASE}/static/")]
            assert assets
            for asset in assets:
                assert client.get(asset).status_code == 200
        assert client.get(f"{BASE}/nix", headers=HTML).status_code == 404
        assert client.get(f"{BASE}/nix").json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"


@pytest.mark.parametrize("strip", [True, False])
def test_a_redirect_stays_below_the_path(strip: bool) -> None:
    with below(strip=strip, prevnet_explorer=False) as client:
        assert client.get(f"{BASE}/").headers["Location"] == f"{BASE}/graphql"


def test_the_path_without_its_slash_and_the_port_itself_are_answered() -> None:
    build(STATIC, quiet=True)
    with serving(NOWHERE, prevnet_base_path=BASE) as client:
        assert client.get(BASE, headers=HTML).status_code == 200
        assert client.get("/health/live").status_code == 200


@contextmanager
def echo(**changed: Any) -> Generator[httpx.Client]:
    """A server with these settings that answers with the client and the scheme it sees."""

    async def answer(scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope)
        client = request.client.host if request.client else None
        await JSONResponse([client, request.url.scheme])(scope, receive, send)

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(answer, lifespan="off", **uvicorn_options(settings(**changed))))
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            eventually(lambda: server.started)
            with httpx.Client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", trust_env=False) as client:
                yield client
        finally:
            server.should_exit = True
            thread.join(20)


@pytest.mark.parametrize(
    ("trusted", "seen"),
    [
        (None, ["127.0.0.1", "http"]),
        ("192.0.2.1", ["127.0.0.1", "http"]),
        ("127.0.0.0/8", ["203.0.113.7", "https"]),
    ],
)
def test_forwarded_headers_are_believed_from_trusted_proxies_alone(
    monkeypatch: pytest.MonkeyPatch, trusted: str | None, seen: list[str]
) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")  # uvicorn's own variable is not a setting of ours
    with echo(prevnet_trusted_proxies=trusted) as client:
        answer = client.get("/", headers={"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"})
        assert answer.json() == seen


def preflight(client: httpx.Client, origin: str) -> httpx.Response:
    headers = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    return client.options("/graphql", headers=headers | {"Access-Control-Request-Headers": "content-type"})


def ask(client: httpx.Client, origin: str) -> httpx.Response:
    return client.post("/graphql", json={"query": "{ __typename }"}, headers={"Origin": origin})


def test_pages_of_others_may_not_ask_by_default() -> None:
    with serving(NOWHERE) as client:
        for response in (preflight(client, PARTNER), ask(client, PARTNER)):
            assert not [name for name in response.headers if name.lower().startswith("access-control-")]


@pytest.mark.parametrize("origins", [f"https://other.example, {PARTNER}", "*"])
def test_pages_of_partners_may_ask_without_credentials(origins: str) -> None:
    with serving(NOWHERE, prevnet_cors_origins=origins) as client:
        before, answer = preflight(client, PARTNER), ask(client, PARTNER)
        assert before.status_code == 200
        assert "POST" in before.headers["Access-Control-Allow-Methods"]
        assert "content-type" in before.headers["Access-Control-Allow-Headers"].lower()
        assert answer.json()["data"] == {"__typename": "Query"}
        refused = client.post("/graphql", content=b"{", headers={"Origin": PARTNER, "Content-Type": "application/json"})
        assert refused.status_code == 400
        for response in (before, answer, refused):
            assert response.headers["Access-Control-Allow-Origin"] in (PARTNER, "*")
            assert "Access-Control-Allow-Credentials" not in response.headers


def test_other_pages_than_those_of_partners_may_not_ask() -> None:
    with serving(NOWHERE, prevnet_cors_origins=PARTNER) as client:
        for origin in ("https://example.org", f"{PARTNER}.evil.example", "null"):
            assert preflight(client, origin).status_code == 400
            assert "Access-Control-Allow-Origin" not in ask(client, origin).headers
