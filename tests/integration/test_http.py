"""The endpoint, after the GraphQL-over-HTTP specification, on a real server with the real data."""

from __future__ import annotations

import json
import re
import socket
import time
import traceback
from collections.abc import Iterator
from select import select
from typing import Any

import httpx
import pytest
from http_server import CLIENT_SECONDS, PATIENT_SECONDS, raw, serving, settings
from neo4j import Driver

from api.graphql.operations import Operations, Request
from api.http.app import operations
from graph.errors import BadUserInput
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import Database, DatabaseOptions

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
TYPES = pytest.mark.parametrize("media_type", [JSON, GRAPHQL])
BODY_LIMIT = 50_000
AWAY = DatabaseOptions("bolt://127.0.0.1:1", "neo4j", "not-asked", acquisition_timeout=1.0, connection_timeout=1.0)


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled, prevnet_max_body=BODY_LIMIT, prevnet_body_timeout=0.5) as client:
        yield client


@pytest.fixture(scope="module")
def closed(options: DatabaseOptions) -> Iterator[httpx.Client]:
    """Without introspection and GraphiQL."""
    with serving(options, prevnet_introspection=False, prevnet_graphiql=False, prevnet_explorer=False) as client:
        yield client


@pytest.fixture(scope="module")
def away() -> Iterator[httpx.Client]:
    """The application on a database that does not answer."""
    with serving(AWAY) as client:
        yield client


def post(client: httpx.Client, query: str, media_type: str = GRAPHQL, **rest: Any) -> httpx.Response:
    return client.post("/graphql", json={"query": query, **rest}, headers={"Accept": media_type})


def errors(response: httpx.Response) -> list[dict[str, Any]]:
    body = response.json()
    assert body["errors"]
    return body["errors"]


def code(response: httpx.Response) -> str:
    (error,) = errors(response)
    return error["extensions"]["code"]


# ---- media types


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL, GRAPHQL),
        ("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GRAPHQL),
        ("application/graphql-response+json;q=0.5, application/json", JSON),
        ("text/html, application/graphql-response+json;q=0.9, */*;q=0.1", GRAPHQL),
        ("APPLICATION/JSON", JSON),
        (f"{JSON};q=0, */*", GRAPHQL),
        (f"{GRAPHQL};q=0, */*", JSON),
        (f"{JSON};q=0.2, application/*;q=0.5", GRAPHQL),
        (f"{JSON};q=0.9, {GRAPHQL};q=0.9", JSON),
        (f"{GRAPHQL};q=0.9, {JSON};q=0.9", GRAPHQL),
        (f"{JSON};q=nan, {GRAPHQL};q=0.1", GRAPHQL),
        (f"{JSON}, text/plain, */*", JSON),
        (", ,", JSON),
    ],
)
def test_the_answer_has_the_accepted_media_type(client: httpx.Client, accept: str | None, media_type: str) -> None:
    request = client.build_request("POST", "/graphql", json={"query": "{ __typename }"})
    del request.headers["Accept"]
    if accept is not None:
        request.headers["Accept"] = accept
    response = client.send(request)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == f"{media_type}; charset=utf-8"
    assert "Accept" in response.headers["Vary"]
    assert response.json()["data"] == {"__typename": "Query"}


def test_accept_may_be_several_headers(client: httpx.Client) -> None:
    lines = [("Accept", "text/html"), ("Accept", GRAPHQL)]
    response = client.post("/graphql", json={"query": "{ __typename }"}, headers=lines)
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith(GRAPHQL)


@pytest.mark.parametrize("accept", ["text/html", "image/png", f"{JSON};q=0", f"{JSON};q=what", "*/*;q=0"])
def test_unsupported_media_types_are_refused(client: httpx.Client, accept: str) -> None:
    response = post(client, "{ __typename }", accept)
    assert response.status_code == 406
    assert code(response) == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "content_type",
    [
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=iso-8859-1",
        "application/json; charset=utf-16",
        "",
    ],
)
def test_bodies_that_a_foreign_page_could_send_or_that_are_not_json_in_utf8_are_refused(
    client: httpx.Client, content_type: str
) -> None:
    body = b'{"query": "{ __typename }"}'
    response = client.post("/graphql", content=body, headers={"Content-Type": content_type})
    assert response.status_code == 415
    assert code(response) == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "content_type",
    [
        JSON,
        "application/json;charset=utf-8",
        "application/json; charset=UTF8",
        'Application/JSON; Charset="UTF-8"',
        "application/json; profile=x; charset=utf-8;",
    ],
)
def test_json_in_utf8_is_read(client: httpx.Client, content_type: str) -> None:
    body = '{"query": "{ search(text: \\"Köln\\") { totalCount } }"}'.encode()
    response = client.post("/graphql", content=body, headers={"Content-Type": content_type})
    assert response.status_code == 200
    assert "errors" not in response.json()


# ---- requests


@TYPES
def test_an_operation_is_answered(client: httpx.Client, media_type: str) -> None:
    response = post(
        client, "query A($n: Int!) { ministries(first: $n) { nodes { __typename } } }", media_type, variables={"n": 1}
    )
    assert response.status_code == 200
    assert set(response.json()) == {"data", "extensions"}


@TYPES
@pytest.mark.parametrize(
    "body",
    [
        {"query": "{"},
        {"query": "{ nothing }"},
        {"query": "{ actors { nodes } }"},
        {"query": "query ($n: Int!) { actors(first: $n) { totalCount } }"},
        {"query": "query ($n: Int!) { actors(first: $n) { totalCount } }", "variables": {"n": "one"}},
        {"query": "query A { __typename }", "operationName": "B"},
        {"query": "query A { __typename } query B { __typename }"},
        {"query": "fragment f on Query { __typename }"},
        {"query": "{ ...f } fragment f on Query { ...f }"},
        {"query": "subscription { actors { totalCount } }"},
        {"query": "mutation { x }"},
        {"query": '{ search(text: "\\ud800") { totalCount } }'},
    ],
    ids=str,
)
def test_an_invalid_operation_is_refused(client: httpx.Client, media_type: str, body: dict[str, Any]) -> None:
    """The status is 400 with the newer media type, and 200 with the older one."""
    response = client.post("/graphql", json=body, headers={"Accept": media_type})
    assert response.status_code == (400 if media_type == GRAPHQL else 200)
    assert set(response.json()) == {"errors"}
    assert {error["extensions"]["code"] for error in errors(response)} == {"BAD_USER_INPUT"}


@TYPES
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"1",
        b'"{ __typename }"',
        b"{",
        b"{}",
        b'{"query": 1}',
        b'{"query": null}',
        b'{"query": "  "}',
        b'{"query": "{ __typename }", "variables": []}',
        b'{"query": "{ __typename }", "variables": "{}"}',
        b'{"query": "{ __typename }", "operationName": 1}',
        b'{"query": "{ __typename }", "extensions": []}',
        b'[{"query": "{ __typename }"}]',
        b'{"query": "\xff"}',
        b'\xef\xbb\xbf{"query": "{ __typename }"}',
        b'{"query": "{ __typename }"} x',
        b'{"query": "{ __typename }", "variables": {"x": ' + b"[" * 2000 + b"]" * 2000 + b"}}",
        b'{"query": "{ __typename }", "variables": {"x": "\\ud800"}}',
    ],
    ids=lambda body: body[:40] if isinstance(body, bytes) else body,
)
def test_a_body_without_an_operation_is_refused(client: httpx.Client, media_type: str, body: bytes) -> None:
    response = client.post("/graphql", content=body, headers={"Content-Type": JSON, "Accept": media_type})
    assert response.status_code == 400
    assert response.headers["Content-Type"].startswith(media_type)
    assert code(response) == "BAD_USER_INPUT"


@pytest.mark.parametrize("name", ["variables", "operationName", "extensions"])
def test_optional_parts_may_be_null(client: httpx.Client, name: str) -> None:
    response = client.post("/graphql", json={"query": "{ __typename }", name: None})
    assert response.json()["data"] == {"__typename": "Query"}


def test_the_last_of_two_equal_keys_counts(client: httpx.Client) -> None:
    """As JSON parsers of clients do."""
    body = b'{"query": "{ nothing }", "query": "{ __typename }"}'
    response = client.post("/graphql", content=body, headers={"Content-Type": JSON})
    assert response.json()["data"] == {"__typename": "Query"}


def test_one_of_several_operations_is_chosen_by_name(client: httpx.Client) -> None:
    response = post(client, "query A { a: __typename } query B { b: __typename }", operationName="B")
    assert response.json()["data"] == {"b": "Query"}


def test_nul_bytes_are_harmless(client: httpx.Client) -> None:
    query = "query ($s: String!) { actor(slug: $s) { name } search(text: $s) { totalCount } }"
    response = post(client, query, variables={"s": "lks\u0000nrw"})
    assert response.status_code == 200
    assert response.json()["data"]["actor"] is None
    assert code(post(client, "{ a\u0000 }")) == "BAD_USER_INPUT"


# ---- GET


def test_a_query_can_be_sent_with_get(client: httpx.Client) -> None:
    parameters = {
        "query": "query A($n: Int!) { ministries(first: $n) { totalCount } } query B { __typename }",
        "operationName": "A",
        "variables": '{"n": 1}',
        "extensions": "{}",
    }
    response = client.get("/graphql", params=parameters)
    assert response.status_code == 200
    assert "ministries" in response.json()["data"]


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"query": ""},
        {"query": "{ __typename }", "variables": "{"},
        {"query": "{ __typename }", "variables": "[]"},
        {"query": "{ __typename }", "extensions": "1"},
    ],
    ids=str,
)
def test_a_get_without_an_operation_is_refused(client: httpx.Client, parameters: dict[str, str]) -> None:
    response = client.get("/graphql", params=parameters, headers={"Accept": GRAPHQL})
    assert response.status_code == 400
    assert code(response) == "BAD_USER_INPUT"


@pytest.mark.parametrize("parameters", [{"query": "{ __typename }"}, {"query": "{"}, {}], ids=str)
def test_head_is_a_get_without_its_body(client: httpx.Client, parameters: dict[str, str]) -> None:
    got, head = (client.request(method, "/graphql", params=parameters) for method in ("GET", "HEAD"))
    assert head.status_code == got.status_code
    assert head.content == b""
    for name in ("Content-Type", "Content-Length", "Vary"):
        assert head.headers[name] == got.headers[name]


@pytest.mark.parametrize("word", ["mutation", "subscription"])
def test_only_queries_can_be_sent_with_get(client: httpx.Client, word: str) -> None:
    """Even if they have other errors, and whatever the client accepts."""
    for accept in (GRAPHQL, JSON):
        response = client.get("/graphql", params={"query": f"{word} {{ x }}"}, headers={"Accept": accept})
        assert response.status_code == 405
        assert "POST" in response.headers["Allow"]
        assert "data" not in response.json()


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods_are_refused(client: httpx.Client, method: str) -> None:
    response = client.request(method, "/graphql")
    assert response.status_code == 405
    assert {"GET", "POST"} <= set(response.headers["Allow"].replace(" ", "").split(","))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_slash_at_the_end_is_no_redirect(client: httpx.Client, method: str) -> None:
    """Its address would name the host that a proxy hides, and clients repeat a POST as a GET."""
    operation = {"query": "{ __typename }"}
    if method == "POST":
        response = client.post("/graphql/", json=operation)
    else:
        response = client.get("/graphql/", params=operation, headers={"Accept": JSON})
    assert (response.status_code, response.json()["data"]) == (200, {"__typename": "Query"})


UPGRADES = {
    "HTTP/2": "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAB\r\n",
    "WebSocket": "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n",
}


def offering(upgrade: str, body: bytes, framing: str) -> bytes:
    """A request that offers another protocol, and a second one without an offer behind it."""
    start = f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\n"
    plain = f"{start}Connection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    chunked = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
    return f"{start}{UPGRADES[upgrade]}{framing}\r\n\r\n".encode() + (chunked if "chunked" in framing else body) + plain


@pytest.mark.parametrize("size", [1, 7, 200, 10_000])
@pytest.mark.parametrize("framing", ["Content-Length: {}", "Transfer-Encoding: chunked"])
@pytest.mark.parametrize("upgrade", UPGRADES)
def test_an_offer_of_another_protocol_is_ignored(client: httpx.Client, upgrade: str, framing: str, size: int) -> None:
    """As Java clients send it with every first request; `size`: the bytes that arrive at once."""
    body = b'{"query": "{ __typename }"}'
    request = offering(upgrade, body, framing.format(len(body)))
    received = b""
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), timeout=CLIENT_SECONDS) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(0, len(request), size):
            sock.sendall(request[at : at + size])
        while chunk := sock.recv(65536):
            received += chunk
    assert received.count(b"HTTP/1.1 200 OK") == 2
    assert received.count(b'{"data":{"__typename":"Query"}') == 2


def test_a_query_in_the_address_may_offer_another_protocol(client: httpx.Client) -> None:
    start = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\n"
    status, body = raw(client, f"{start}{UPGRADES['HTTP/2']}\r\n{start}Connection: close\r\n\r\n".encode())
    assert status == 200
    assert body.count(b'"__typename":"Query"') == 2


def test_no_other_page_may_read_the_answers_in_a_browser(client: httpx.Client) -> None:
    """There is no CORS header, so scripts of other origins can't read answers."""
    response = client.post("/graphql", json={"query": "{ __typename }"}, headers={"Origin": "https://evil.example"})
    assert not [name for name in response.headers if name.lower().startswith("access-control")]


# ---- large and slow bodies


def head(length: int) -> bytes:
    lines = ["POST /graphql HTTP/1.1", "Host: x", f"Content-Type: {JSON}", "Connection: close"]
    return "\r\n".join([*lines, f"Content-Length: {length}", "", ""]).encode()


def test_a_body_with_too_large_a_content_length_is_not_read(client: httpx.Client) -> None:
    started = time.monotonic()
    status, body = raw(client, head(1_000_000_000))
    assert status == 413
    assert b"the limit is" in body
    assert time.monotonic() - started < 10


def test_a_chunked_body_is_cut_off_at_the_limit(client: httpx.Client) -> None:
    response = client.post(
        "/graphql", content=(b"x" * 1000 for _ in range(BODY_LIMIT // 1000 + 5)), headers={"Content-Type": JSON}
    )
    assert response.status_code == 413
    assert code(response) == "BAD_USER_INPUT"


def test_a_body_of_exactly_the_limit_is_read(client: httpx.Client) -> None:
    body = b'{"query": "{ __typename }"}'
    response = client.post("/graphql", content=body.ljust(BODY_LIMIT), headers={"Content-Type": JSON})
    assert response.status_code == 200
    response = client.post("/graphql", content=body.ljust(BODY_LIMIT + 1), headers={"Content-Type": JSON})
    assert response.status_code == 413


def test_a_body_that_does_not_arrive_is_answered_with_408(client: httpx.Client) -> None:
    started = time.monotonic()
    status, body = raw(client, head(100) + b"{")
    assert status == 408
    assert b"did not arrive within 0.5 seconds" in body
    assert time.monotonic() - started < 10


def test_other_requests_are_served_while_a_body_does_not_arrive(filled: DatabaseOptions) -> None:
    with (
        serving(filled, prevnet_body_timeout=CLIENT_SECONDS) as client,
        socket.create_connection((client.base_url.host, client.base_url.port or 80)) as slow,
    ):
        slow.sendall(
            f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nContent-Length: 100\r\n\r\n".encode()
        )
        assert post(client, "{ __typename }").status_code == 200
        assert select([slow], [], [], 0)[0] == [], "the other one is still waited for"


# ---- errors of single fields


def test_an_invalid_argument_is_an_error_of_its_field(client: httpx.Client) -> None:
    response = post(client, '{ a: actors(first: 1000) { totalCount } b: __typename actor(slug: "none") { name } }')
    assert response.status_code == 200
    assert response.json()["data"] is None
    (error,) = errors(response)
    assert error["path"] == ["a"]
    assert error["locations"] == [{"line": 1, "column": 3}]
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "hint": "Ask for 1 to 100 rows a page."}


def test_an_error_in_a_nullable_field_makes_only_that_field_null(client: httpx.Client) -> None:
    response = post(client, '{ actor { name } region(ags: "05") { ags } }')
    assert response.json()["data"]["actor"] is None
    (error,) = errors(response)
    assert (error["path"], error["extensions"]["code"]) == (["actor"], "BAD_USER_INPUT")


@TYPES
def test_an_operation_that_is_too_expensive_never_reaches_the_database(away: httpx.Client, media_type: str) -> None:
    deep = "name"
    for field, end in (("members", "member"), ("memberships", "network"), ("members", "member")):
        deep = f"{field}(first: 100) {{ nodes {{ {end} {{ {deep} }} }} }}"
    query = f"{{ small: regions {{ totalCount }} networks(first: 100) {{ nodes {{ {deep} }} }} }}"
    response = post(away, query, media_type)
    assert response.status_code == (400 if media_type == GRAPHQL else 200)
    (error,) = errors(response)
    assert error["extensions"]["code"] == "TOO_EXPENSIVE"
    assert "the limit is 100000" in error["message"]
    assert "`networks.nodes.members.nodes.member.memberships.nodes.network.members` costs most" in error["message"]
    assert error["extensions"]["hint"] == "At most 14 rows in each list (`first` or `last`) would pass."
    assert error["extensions"]["cost"]["everywhere"] == 14


@pytest.mark.parametrize(("kinds", "words"), [(4, "of Cypher, the limit is 40000"), (8, "fields, the limit is 2000")])
def test_a_short_operation_that_expands_into_a_large_one_is_refused(away: httpx.Client, kinds: int, words: str) -> None:
    """Its cost is small, but the database would plan for minutes: each kind multiplies the fields below it."""
    named = list(enumerate(STATEMENT_KINDS[:kinds]))
    fragments = ["fragment F0 on Statement { note }"]
    for level in range(3):
        below = f"sources {{ statements(first: 1) {{ nodes {{ ...F{level} }} }} }}"
        own = " ".join(f"... on {kind.name} {{ s{i}: {below} }}" for i, kind in named)
        fragments.append(f"fragment F{level + 1} on Statement {{ {own} }}")
    response = post(away, f"{{ statements(first: 1) {{ nodes {{ ...F3 }} }} }} {' '.join(fragments)}")
    assert response.status_code == 400
    assert code(response) == "TOO_EXPENSIVE"
    assert words in errors(response)[0]["message"]


@pytest.mark.parametrize(
    "where",
    [
        json.loads('{"not": ' * 120 + "{}" + "}" * 120),
        json.loads('{"and": [' * 80 + "{}" + "]}" * 80),
        {"or": [{"name": {"contains": f"word {i}"}} for i in range(450)]},
        {"name": {"in": [f"word {i}" for i in range(1500)]}},
    ],
    ids=["not", "and", "or", "in"],
)
def test_deep_and_wide_filters_are_answered_or_refused_and_never_fail(client: httpx.Client, where: Any) -> None:
    started = time.monotonic()
    response = post(client, "query ($w: ActorFilter) { actors(where: $w) { totalCount } }", variables={"w": where})
    assert time.monotonic() - started < PATIENT_SECONDS
    if "errors" in response.json():
        assert code(response) in ("TOO_EXPENSIVE", "BAD_USER_INPUT")
    else:
        assert isinstance(response.json()["data"]["actors"]["totalCount"], int)


@pytest.mark.parametrize("amount", [10**400, 2**63, -(2**64), 1e300, True, "1", [1]], ids=lambda value: str(value)[:10])
def test_absurd_amounts_are_refused(client: httpx.Client, amount: Any) -> None:
    query = "query ($e: Euro!) { fundings(where: {amountEur: {gte: $e}}) { totalCount } }"
    response = post(client, query, variables={"e": amount})
    assert code(response) == "BAD_USER_INPUT"


# ---- without a database


@TYPES
def test_without_a_database_the_answer_says_when_to_try_again(away: httpx.Client, media_type: str) -> None:
    response = post(away, "{ actors { totalCount } }", media_type)
    assert response.status_code == (503 if media_type == GRAPHQL else 200)
    assert int(response.headers["Retry-After"]) > 0
    assert response.json()["data"] is None
    (error,) = errors(response)
    assert error["extensions"]["code"] == "UNAVAILABLE"
    assert error["extensions"]["hint"]


def test_fields_that_need_no_database_are_answered_without_one(away: httpx.Client) -> None:
    assert post(away, "{ __schema { queryType { name } } }").json()["data"]["__schema"]["queryType"]["name"] == "Query"
    assert code(post(away, "{ nothing }")) == "BAD_USER_INPUT"


def test_answers_do_not_reveal_the_address_of_the_database(away: httpx.Client, options: DatabaseOptions) -> None:
    refused = DatabaseOptions(options.uri, "neo4j", "wrong-password")
    with serving(refused) as client:
        for response in (
            post(client, "{ actors { totalCount } }"),
            client.get("/health/ready"),
            post(away, "{ actors { totalCount } }"),
            away.get("/health/ready"),
        ):
            assert response.status_code == 503
            for secret in ("127.0.0.1", "bolt:", "neo4j'", "wrong-password"):
                assert secret not in response.text


# ---- internal errors

BROKEN = "CREATE (:Actor:Network {id: 'zz-broken', kind: 'COSMIC', name: 'Broken', founded: date('2020-01-01')})"


@pytest.fixture
def broken(driver: Driver) -> Iterator[str]:
    """An actor whose stored data break the schema, as other tools may write them."""
    driver.execute_query(BROKEN)
    yield "zz-broken"
    driver.execute_query("MATCH (n:Actor {id: 'zz-broken'}) DELETE n")


def test_an_unexpected_error_is_masked_and_can_be_found_by_its_id(
    client: httpx.Client, broken: str, caplog: pytest.LogCaptureFixture
) -> None:
    response = post(client, "query ($s: String) { actor(slug: $s) { name founded } }", variables={"s": broken})
    assert response.status_code == 500
    (error,) = errors(response)
    assert error["extensions"] == {"code": "INTERNAL", "requestId": response.headers["X-Request-Id"]}
    assert error["message"] == "Something went wrong on our side."
    assert "Traceback" not in response.text
    assert any(error["extensions"]["requestId"] in record.getMessage() for record in caplog.records)


def test_data_that_break_the_schema_are_an_error_at_their_path(
    client: httpx.Client, broken: str, caplog: pytest.LogCaptureFixture
) -> None:
    query = "query ($s: String) { actor(slug: $s) { name ... on Network { kind } } }"
    response = post(client, query, variables={"s": broken})
    assert response.json()["data"] == {"actor": None}
    (error,) = errors(response)
    assert error["path"] == ["actor", "kind"]
    assert error["extensions"]["code"] == "INTERNAL"
    assert any(error["extensions"]["requestId"] in record.getMessage() for record in caplog.records)


def test_every_request_has_an_id(client: httpx.Client) -> None:
    responses = [post(client, text) for text in ("{ __typename }", "{", "{ nothing }")] + [client.put("/graphql")]
    ids = [response.headers.get("X-Request-Id") for response in responses[:3]]
    assert len(set(ids)) == 3
    assert all(identifier and re.fullmatch(r"[0-9a-f]{32}", identifier) for identifier in ids)


# ---- introspection, GraphiQL, compression


INTROSPECTION = "{ __schema { types { name } } }"


def test_introspection_is_answered_unless_it_is_switched_off(client: httpx.Client, closed: httpx.Client) -> None:
    assert any(t["name"] == "Actor" for t in post(client, INTROSPECTION).json()["data"]["__schema"]["types"])
    for query in (INTROSPECTION, '{ __type(name: "Actor") { name } }', "{ a: __schema { types { name } } }"):
        response = post(closed, query)
        assert response.status_code == 400
        assert "data" not in response.json()
    assert post(closed, "{ actors(first: 1) { __typename } }").json()["data"]["actors"]["__typename"]


def test_graphiql_is_loaded_from_our_own_origin_only(client: httpx.Client) -> None:
    response = client.get("/graphql", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("text/html")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    for text in (policy, response.text):
        assert not re.search(r"(https?:)?//[a-z0-9-]+\.", text)
    assert "<script>" not in response.text


def test_a_browser_with_a_query_gets_its_answer(client: httpx.Client) -> None:
    response = client.get(
        "/graphql", params={"query": "{ __typename }"}, headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    )
    assert response.json()["data"] == {"__typename": "Query"}


def test_without_the_explorer_the_root_redirects_to_graphiql(options: DatabaseOptions, closed: httpx.Client) -> None:
    with serving(options, prevnet_explorer=False) as client:
        response = client.get("/")
        assert (response.status_code, response.headers["Location"]) == (307, "/graphql")
    assert closed.get("/").status_code == 404


def test_without_graphiql_a_browser_gets_no_page(closed: httpx.Client) -> None:
    response = closed.get("/graphql", headers={"Accept": "text/html,*/*;q=0.1"})
    assert response.status_code == 400
    assert "<" not in response.text
    assert closed.get("/static/graphiql/index.html").status_code == 404


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/docs", "/openapi.json"]
)
def test_nothing_else_is_served(client: httpx.Client, path: str) -> None:
    status, _ = raw(client, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert status == 404


def test_large_answers_are_compressed_for_clients_that_accept_it(client: httpx.Client) -> None:
    assert post(client, INTROSPECTION).headers["Content-Encoding"] == "gzip"
    plain = client.post("/graphql", json={"query": INTROSPECTION}, headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in plain.headers
    assert "Content-Encoding" not in post(client, "{ __typename }").headers
    assert {"Accept", "Accept-Encoding"} <= set(post(client, INTROSPECTION).headers["Vary"].replace(" ", "").split(","))


# ---- health


def test_health_with_a_database(client: httpx.Client) -> None:
    assert client.get("/health/live").json() == {"status": "ok"}
    response = client.get("/health/ready")
    assert response.status_code == 200
    body = response.json()
    assert (body["status"], body["database"], body["migrations"]) == ("ok", "ok", "ok")
    assert body["dataVersion"]


def test_health_without_a_database(away: httpx.Client) -> None:
    assert away.get("/health/live").status_code == 200
    response = away.get("/health/ready")
    assert response.status_code == 503
    assert response.json()["status"] == "unavailable"
    assert int(response.headers["Retry-After"]) > 0


def test_health_with_a_migration_pending(client: httpx.Client, driver: Driver) -> None:
    driver.execute_query("MATCH (m:Migration) SET m:Kept REMOVE m:Migration")
    try:
        response = client.get("/health/ready")
    finally:
        driver.execute_query("MATCH (m:Kept) SET m:Migration REMOVE m:Kept")
    assert response.status_code == 503
    assert "V001" in response.json()["migrations"]
    assert client.get("/health/ready").status_code == 200


# ---- caches


@pytest.fixture
async def api(database: Database) -> Operations:
    return operations(database, settings())


@pytest.mark.anyio
async def test_a_cached_error_does_not_grow(api: Operations) -> None:
    request = Request("{ actor { name } }")
    for _ in range(3):
        result = await api.run(request, queries_only=False)
        assert result.errors
        (error,) = result.errors
        assert isinstance(error.original_error, BadUserInput)
        assert len(list(traceback.walk_tb(error.original_error.__traceback__))) < 3


@pytest.mark.anyio
async def test_large_variables_are_not_cached(api: Operations) -> None:
    query = "query ($s: String) { actor(slug: $s) { name } }"
    for slug in ("x", "x" * 30_000):
        await api.run(Request(query, None, {"s": slug}), queries_only=False)
    assert len(api.plans) == 1
