"""Hostile bodies, addresses and headers, sent as raw bytes if no proper client would send them."""

from __future__ import annotations

import gzip
import json
import socket
import zlib
from collections.abc import Iterator

import httpx
import pytest
from http_server import Target, raw, serving

from graph.store.database import DatabaseOptions

USER = "BAD_USER_INPUT"
BODY = b'{"query": "{ __typename }"}'
JSON = "Content-Type: application/json"


@pytest.fixture(scope="module")
def hasty(options: DatabaseOptions, target: Target) -> Iterator[Target]:
    """An application that waits half a second for a body."""
    trips: list[str] = []
    with serving(options, trips=trips, prevnet_body_timeout=0.5) as client:
        yield Target(client, trips, options)


def request(*headers: str, body: bytes = b"", line: str = "POST /graphql") -> bytes:
    lines = [f"{line} HTTP/1.1", "Host: x", "Connection: close", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def unharmed(target: Target, answer: bytes) -> None:
    assert target.trips == []
    target.unharmed(httpx.Response(400, content=answer))


# ---- forms of other sites


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/x-www-form-urlencoded", b"query=%7B__typename%7D"),
        ("application/x-www-form-urlencoded; application/json", BODY),
        ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n' + BODY),
        ("text/plain", BODY),
        ("text/plain; application/json", BODY),
        ("text/plain;charset=utf-8", BODY),
        ("text/json", BODY),
        ("application/json, text/plain", BODY),
        ("application/json; charset=utf-7", BODY),
        ("application/json; charset=utf-8; charset=utf-7", BODY),
        ("application/jsonp", BODY),
        ("application/graphql", b"{ __typename }"),
        ("", BODY),
    ],
)
def test_a_form_from_another_site_is_refused(target: Target, content_type: str, body: bytes) -> None:
    """Requests that a browser sends to other origins without a preflight are never taken for operations."""
    target.refused(target.post(body, **{"Content-Type": content_type}), USER, "Send the operation", 415)


def test_a_body_without_a_type_is_refused(target: Target) -> None:
    status, answer = raw(target.client, request(f"Content-Length: {len(BODY)}", body=BODY))
    assert status == 415
    unharmed(target, answer)


@pytest.mark.parametrize("word", ["mutation", "subscription"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_there_are_no_mutations(target: Target, method: str, word: str) -> None:
    query = f"{word} {{ deleteActor(id: 1) }}"
    response = target.client.request(
        method,
        "/graphql",
        params={"query": query} if method == "GET" else None,
        json={"query": query} if method == "POST" else None,
        headers={"Accept": "application/graphql-response+json"},
    )
    words, status = ("Only queries", 405) if method == "GET" else (word, 400)
    target.refused(response, USER, words, status)


@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_batches_are_refused(target: Target, count: int) -> None:
    body = json.dumps([{"query": "{ actors { totalCount } }"}] * count).encode()
    target.refused(target.post(body), USER, "Batches are not supported")


# ---- bodies


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "x-gzip", "gzip, gzip", "GZIP"])
def test_compressed_bodies_are_refused_without_decompressing_them(target: Target, encoding: str) -> None:
    bomb = gzip.compress(b" " * 50_000_000) if "gzip" in encoding else zlib.compress(b" " * 50_000_000)
    target.refused(target.post(bomb, **{"Content-Encoding": encoding}), USER, "uncompressed", 415)


def test_a_body_with_content_encoding_identity_is_read(target: Target) -> None:
    assert target.answered(target.post(BODY, **{"Content-Encoding": "identity"})) == {"__typename": "Query"}


def test_a_large_body_is_refused(target: Target) -> None:
    body = json.dumps({"query": "{ __typename }", "variables": {"x": "x" * 1_000_000}}).encode()
    target.refused(target.post(body), USER, "the limit is 100000", 413)


def test_a_large_body_without_a_length_is_cut_off(target: Target) -> None:
    parts = (b" " * 10_000 for _ in range(10_000))
    response = target.client.post("/graphql", content=parts, headers={"Content-Type": "application/json"})
    target.refused(response, USER, "more than 100000 bytes", 413)


@pytest.mark.parametrize(
    "body",
    [
        b"\xff" + BODY,
        b"\xef\xbb\xbf" + BODY,
        BODY.decode().encode("utf-16"),
        b'{"query": "{ __typename \xff }"}',
        b'{"query": "{ __typename }"}\0',
        b"\0" * 1000,
        b"[" * 100_000,
        b'{"query": ' * 10_000,
        b'{"a":1,' * 10_000,
        b"\x1f\x8b\x08\x00",
    ],
    ids=lambda body: repr(body)[:20],
)
def test_a_body_that_is_no_json_in_utf8_is_refused(target: Target, body: bytes) -> None:
    target.refused(target.post(body), USER, "not JSON in UTF-8")


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        (["Content-Length: 10"], BODY, 400),
        (["Content-Length: 100"], BODY, 408),
        (["Content-Length: 0"], b"", 400),
        (["Content-Length: -1"], BODY, 400),
        (["Content-Length: many"], BODY, 400),
        (["Content-Length: 99999999999999999999999"], BODY, 400),
        (["Content-Length: 27", "Content-Length: 10"], BODY, 400),
        (["Content-Length: 27", "Transfer-Encoding: chunked"], b"0\r\n\r\n", 400),
        (["Transfer-Encoding: chunked"], b"zz\r\n" + BODY, 400),
        (["Transfer-Encoding: chunked"], b"ffffffff\r\n" + BODY, 408),
        (["Transfer-Encoding: chunked"], b"1\r\n{\r\n", 408),
        ([], b"", 400),
    ],
    ids=lambda value: repr(value)[:50],
)
def test_wrong_content_lengths_are_refused(hasty: Target, headers: list[str], body: bytes, status: int) -> None:
    response_status, answer = raw(hasty.client, request(JSON, *headers, body=body))
    assert response_status == status
    unharmed(hasty, answer)


def test_slow_bodies_time_out_and_delay_nobody(hasty: Target) -> None:
    """Fifty clients send one byte at a time; other requests are answered meanwhile."""
    place = (hasty.client.base_url.host, hasty.client.base_url.port or 80)
    slow = [socket.create_connection(place, timeout=10) for _ in range(50)]
    try:
        for connection in slow:
            connection.sendall(request(JSON, "Content-Length: 100", body=b"{"))
        assert hasty.answered(hasty.ask("{ __typename }")) == {"__typename": "Query"}
        for connection in slow:
            connection.sendall(b" ")
        for connection in slow:
            assert connection.recv(1000).startswith(b"HTTP/1.1 408 ")
    finally:
        for connection in slow:
            connection.close()


# ---- addresses


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("query=%ff%fe", 400, "not UTF-8"),
        ("query=%7B__typename%7D&operationName=%ed%a0%80", 400, "not UTF-8"),
        ("query=%7B__typename%7D&variables=%7B%22a%22:%22%c0%80%22%7D", 400, "not UTF-8"),
        ("query=%7B__typename%7D&%ff=1", 400, "not UTF-8"),
        ("query=%00", 400, "Unexpected character"),
        ("query=%7B__typename%7D&variables=%5B%5D", 400, "not an object"),
        ("query=%7B__typename%7D&variables=" + "[" * 9000, 400, "not JSON"),
        ("query=%7B" + "a%20" * 5000 + "%7D", 400, "3000 tokens"),
        ("Query=%7B__typename%7D", 400, "no `query`"),
        ("query[]=%7B__typename%7D", 400, "no `query`"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_hostile_address_is_refused(target: Target, address: str, status: int, words: str) -> None:
    response = target.client.get(f"/graphql?{address}", headers={"Accept": "application/graphql-response+json"})
    target.refused(response, USER, words, status)


def test_a_long_address_is_refused(target: Target) -> None:
    status, answer = raw(target.client, request(line=f"GET /graphql?query=%7B__typename%7D&x={'a' * 70_000}"))
    assert status in (400, 414)
    unharmed(target, answer)


def test_an_endless_head_is_aborted(target: Target) -> None:
    head = request(line=f"GET /graphql?query=%7B__typename%7D&x={'a' * 5_000_000}")
    with pytest.raises(ConnectionError):
        raw(target.client, head)
    assert target.answered(target.post(BODY)) == {"__typename": "Query"}


def test_an_address_may_be_as_long_as_a_body(options: DatabaseOptions) -> None:
    with serving(options, prevnet_max_body=1000) as client:
        response = client.get("/graphql", params={"query": "{ __typename }", "x": "x" * 1000})
        assert response.status_code == 414
        assert response.json()["errors"][0]["extensions"]["code"] == USER


@pytest.mark.parametrize(
    "path",
    [
        "/graphql/../health",
        "/%ff",
        "/static/%00",
        "/static/graphiql/%00",
        "/static/..%2f..%2fapp.py",
        "/static/%252e%252e/app.py",
        "/static/..%5capp.py",
        "/" + "a" * 10_000,
        "/graphql%00",
        "/graphql;x",
        "//graphql",
    ],
    ids=lambda path: path[:30],
)
def test_unknown_paths_are_not_found(target: Target, path: str) -> None:
    status, answer = raw(target.client, request(line=f"GET {path}"))
    assert status == 404
    unharmed(target, answer)


@pytest.mark.parametrize(
    "line",
    ["GET /graphql?query=\xff", "GET /\xff", "POST", "\0\0", "GET http://[::1 ", "\x16\x03\x01\x02\x00\x01", "PRI *"],
    ids=ascii,
)
def test_malformed_http_is_refused(target: Target, line: str) -> None:
    status, answer = raw(target.client, request(line=line))
    assert status == 400
    unharmed(target, answer)


# ---- headers


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Accept", "a/b," * 10_000 + "application/json"),
        ("Accept", "application/json;" + "q=1;" * 10_000),
        ("Content-Type", "application/json;" + " " * 40_000 + "charset=utf-8"),
        ("Cookie", "x=" + "x" * 40_000),
        ("X-Forwarded-For", "1.1.1.1," * 5000),
        ("Origin", "null"),
        ("Accept-Encoding", "gzip;q=" + "9" * 40_000),
    ],
    ids=lambda value: value[:20],
)
def test_long_headers_change_nothing(target: Target, header: str, value: str) -> None:
    response = target.post(BODY, **{header: value})
    assert target.answered(response) == {"__typename": "Query"}


@pytest.mark.parametrize(
    "accept",
    ["application/json;q=nan", "application/json;q=-1", "a" * 40_000, "a;" * 20_000, "\xff", "application/jso\xf1"],
)
def test_malformed_accept_headers_are_refused(target: Target, accept: str) -> None:
    status, answer = raw(target.client, request(JSON, f"Accept: {accept}", f"Content-Length: {len(BODY)}", body=BODY))
    target.refused(httpx.Response(status, content=answer), USER, "Accept application", 406)


def test_thousands_of_headers_change_nothing(target: Target) -> None:
    headers = [f"X-{i}: {i}" for i in range(3000)]
    status, answer = raw(target.client, request(JSON, *headers, f"Content-Length: {len(BODY)}", body=BODY))
    assert status == 200
    unharmed(target, answer)


@pytest.mark.parametrize("header", ["X-Request-Id", "X-HTTP-Method-Override", "X-Original-URL", "Host"])
def test_headers_have_no_influence(target: Target, header: str) -> None:
    """They do not set the id of a request, its method, its path or its host."""
    response = target.post(BODY, **{header: "evil"})
    assert target.answered(response) == {"__typename": "Query"}
    assert "evil" not in str(response.headers)
