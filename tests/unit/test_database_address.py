"""Why a database can't be reached: each cause with a real socket, and what to do about it."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager

import pytest
from http_server import free_port

from graph.errors import BadUserInput, Unreachable
from graph.store.database import Database, DatabaseOptions, connected

HTTP = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
TLS_ALERT = b"\x15\x03\x03\x00\x02\x02\x46"


@contextmanager
def listener(answer: bytes | None) -> Generator[int]:
    """The port of a server that gives this answer to whatever it is told; None: it never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        held: list[socket.socket] = []

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                held.append(connection)
                if answer is not None:
                    connection.recv(1000)
                    connection.sendall(answer)
                    connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join(5)
            for connection in held:
                connection.close()


def failure(uri: str) -> Unreachable:
    async def ask() -> None:
        options = DatabaseOptions(uri, "neo4j", "x", connection_timeout=1.0, acquisition_timeout=1.5, read_timeout=5.0)
        async with connected(options) as database:
            await database.verify()

    with pytest.raises(Unreachable) as caught:
        asyncio.run(ask())
    return caught.value


@pytest.mark.parametrize(
    ("scheme", "answer", "what", "advice"),
    [
        ("bolt", HTTP, "HTTP is spoken", "port of Bolt"),
        ("neo4j", HTTP, "HTTP is spoken", "port of Bolt"),
        ("bolt", TLS_ALERT, "does not speak Bolt without TLS", "bolt+s://"),
        ("neo4j", b"", "does not speak Bolt without TLS", "neo4j+s://"),
        ("bolt", b"SSH-2.0-OpenSSH_9\r\n", "does not speak Bolt without TLS", "port"),
        ("bolt+s", HTTP, "does not speak TLS", "bolt://"),
        ("neo4j+ssc", b"", "does not speak TLS", "neo4j://"),
        ("bolt", None, "did not answer in time", "firewall"),
        ("neo4j", None, "did not answer in time", "firewall"),
    ],
)
def test_what_listens_instead_is_told(scheme: str, answer: bytes | None, what: str, advice: str) -> None:
    with listener(answer) as port:
        error = failure(f"{scheme}://127.0.0.1:{port}")
    assert what in error.message
    assert f"127.0.0.1:{port}" in error.message
    assert advice in (error.hint or "")


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+s"])
def test_that_nothing_listens_is_told(scheme: str) -> None:
    error = failure(f"{scheme}://127.0.0.1:{free_port()}")
    assert "nothing listens at 127.0.0.1:" in error.message
    assert "Start Neo4j" in (error.hint or "")


@pytest.mark.parametrize("scheme", ["bolt", "neo4j+s"])
def test_an_unknown_host_is_told(scheme: str) -> None:
    error = failure(f"{scheme}://nowhere.invalid:7687")
    assert "the host 'nowhere.invalid' is unknown" in error.message
    assert error.hint


@pytest.mark.parametrize(
    ("uri", "advice"),
    [
        ("http://db.example.org:7474", "bolt://db.example.org:7687"),
        ("https://db.example.org", "bolt://db.example.org:7687"),
        ("localhost:7687", "bolt://localhost:7687"),
        ("db.example.org", "bolt://"),
        ("bolt://", "bolt://localhost:7687"),
        ("bolt://localhost:abc", "bolt://localhost:7687"),
        ("bolt://localhost:7687?database=x", ""),
    ],
)
def test_an_address_that_can_not_be_one_is_refused_before_anything_is_sent(uri: str, advice: str) -> None:
    with pytest.raises(BadUserInput, match="NEO4J_URI") as caught:
        Database(DatabaseOptions(uri, "neo4j", "x"))
    assert advice in (caught.value.hint or "")


@pytest.mark.parametrize(
    "uri", ["bolt://neo4j:geheim@db:7687", "neo4j+s://:geheim@db", "bolt://neo4j:ge/heim@db", "neo4j:geheim@db:7687"]
)
def test_a_password_in_an_address_is_refused_and_not_shown(uri: str) -> None:
    with pytest.raises(BadUserInput, match="holds a login") as caught:
        Database(DatabaseOptions(uri, "neo4j", "x"))
    assert "heim" not in str(caught.value)
    assert "@db" in caught.value.message
    assert "NEO4J_PASSWORD" in (caught.value.hint or "")
