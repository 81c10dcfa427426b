"""Start without a database that comes later, and the commands of `prevnet`."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from http_server import environment_with, eventually, free_port, is_live, serving

from graph.engine.server import START_LIMIT, STOP_LIMIT, ManagedServer
from graph.store.database import DatabaseOptions

ROOT = Path(__file__).parents[2]


@contextmanager
def door(options: DatabaseOptions, port: int) -> Generator[None]:
    """During the block, connections to the port are forwarded to the database."""
    target = urlsplit(options.uri)
    host, target_port = target.hostname or "127.0.0.1", target.port or 7687
    listener = socket.create_server(("127.0.0.1", port))
    open_sockets: list[socket.socket] = [listener]

    def pump(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
        except OSError:
            pass
        finally:
            for end in (source, sink):
                end.close()

    def accept() -> None:
        while True:
            try:
                inner, _ = listener.accept()
                outer = socket.create_connection((host, target_port), timeout=10)
            except OSError:
                return
            outer.settimeout(None)
            open_sockets.extend((inner, outer))
            for pair in ((inner, outer), (outer, inner)):
                threading.Thread(target=pump, args=pair, daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield
    finally:
        for end in open_sockets:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        thread.join(5)


def test_the_api_starts_without_its_database_and_uses_it_once_it_is_there(filled: DatabaseOptions) -> None:
    """Twice: the database stops in between, and no restart is needed."""
    port = free_port()
    behind = DatabaseOptions(
        f"bolt://127.0.0.1:{port}", filled.user, filled.password, acquisition_timeout=2.0, connection_timeout=2.0
    )
    question = {"query": "{ actors { totalCount } }"}
    with serving(behind) as client:
        assert client.get("/health/live").status_code == 200
        for _ in range(2):
            assert client.get("/health/ready").status_code == 503
            assert client.post("/graphql", json=question).json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
            with door(filled, port):
                eventually(lambda: client.get("/health/ready").status_code == 200)
                assert client.post("/graphql", json=question).json()["data"]["actors"]["totalCount"] > 0


# ---- commands

PATIENT = {"PREVNET_READ_TIMEOUT": "300", "PREVNET_REQUEST_TIMEOUT": "300"}  # machines are busy


def prevnet(
    folder: Path, *arguments: str, options: DatabaseOptions | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Runs a command in a folder without settings, with the tests' database."""
    database_variables: dict[str, str] = {}
    if options:
        database_variables = {"NEO4J_URI": options.uri, "NEO4J_USER": options.user, "NEO4J_PASSWORD": options.password}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", "from api.cli.commands import app; app()", *arguments],
        cwd=folder,
        env=environment_with(**{"COLUMNS": "200", "NO_COLOR": "1", **PATIENT, **database_variables, **environment}),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_query_prints_json(filled: DatabaseOptions, tmp_path: Path) -> None:
    """The text is longer than the name of a file can be."""
    many = " ".join(f"a{i}: ministries {{ totalCount }}" for i in range(20))
    search = 'search(text: "köln", first: 1) { nodes { name } }'
    text = f"query A($s: String!) {{ actor(slug: $s) {{ id }} {search} {many} }}"
    done = prevnet(tmp_path, "query", text, "--variables", '{"s": "lks-nrw"}', options=filled)
    assert (done.returncode, done.stderr) == (0, "")
    data = json.loads(done.stdout)["data"]
    assert data["actor"] == {"id": "Actor:lks-nrw"}
    assert data["search"]["nodes"] == [{"name": "Stadt Köln"}]


def test_query_without_a_database_names_its_address(tmp_path: Path) -> None:
    """On the command line, operators see address and advice."""
    away = DatabaseOptions(f"bolt://127.0.0.1:{free_port()}", "neo4j", "x")
    done = prevnet(tmp_path, "query", "{ actors { totalCount } }", options=away)
    assert done.returncode == 1
    assert json.loads(done.stdout)["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert away.uri in done.stderr
    assert "nothing listens" in done.stderr


def test_commands_wait_longer_than_readers(filled: DatabaseOptions, tmp_path: Path) -> None:
    """A busy database must not keep `up`, `migrate` and `seed` from their work."""
    done = prevnet(tmp_path, "seed", "--dry-run", options=filled, PREVNET_READ_TIMEOUT="0.001")
    assert (done.returncode, done.stderr) == (0, "")


def test_schema_needs_no_database(tmp_path: Path) -> None:
    done = prevnet(tmp_path, "schema", NEO4J_URI="bolt://127.0.0.1:1")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (ROOT / "schema.graphql").read_text(encoding="utf-8")


def test_doctor_finds_nothing_wrong(filled: DatabaseOptions, tmp_path: Path) -> None:
    done = prevnet(tmp_path, "doctor", options=filled, PORT=str(free_port()), PREVNET_GRAPHIQL="false")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "✗" not in done.stdout
    assert f"Database {filled.uri} answers" in done.stdout
    assert "actors and" in done.stdout


def test_doctor_says_what_is_wrong_and_what_to_do(filled: DatabaseOptions, tmp_path: Path) -> None:
    wrong = DatabaseOptions(filled.uri, filled.user, "wrong-password")
    done = prevnet(tmp_path, "doctor", options=wrong, PREVNET_GRAPHIQL="false")
    assert done.returncode == 1
    assert "✗" in done.stdout
    assert "NEO4J_PASSWORD" in done.stdout
    assert "wrong-password" not in done.stdout + done.stderr


def test_wrong_settings_are_named_without_a_traceback(tmp_path: Path) -> None:
    done = prevnet(tmp_path, "doctor", PORT="http", PREVNET_MAX_WEIGHT="1")
    assert done.returncode == 1
    assert "PORT: " in done.stderr
    assert "PREVNET_MAX_WEIGHT: " in done.stderr
    assert "Traceback" not in done.stderr


@contextmanager
def up(home: Path, port: int) -> Generator[subprocess.Popen[str]]:
    """`prevnet up` with a managed server of its own. What it leaves running is stopped, after the block has seen it."""
    cache = {name: os.environ[name] for name in ("PREVNET_CACHE", "PREVNET_MAVEN_URL") if name in os.environ}
    pages = {"PREVNET_GRAPHIQL": "false", "PREVNET_EXPLORER": "false"}
    environment = environment_with(**cache, **PATIENT, **pages, PREVNET_HOME=str(home), PORT=str(port))
    command = [sys.executable, "-c", "from api.cli.commands import app; app()", "up"]
    with subprocess.Popen(command, cwd=home.parent, env=environment, stderr=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()
            ManagedServer(home).stop()


def read_until(child: subprocess.Popen[str], text: str) -> None:
    """Returns once the process has written a line with this text to its standard error."""
    assert child.stderr is not None
    assert any(text in line for line in child.stderr), f"it ended without {text!r}"


@pytest.mark.serial
def test_up_stops_neo4j_when_it_is_terminated_twice(tmp_path: Path) -> None:
    """As make does: it passes SIGTERM on to children which the signal to the process group has reached already."""
    home, port = tmp_path / "home", free_port()
    with up(home, port) as child:
        read_until(child, f"http://127.0.0.1:{port}")
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10, trust_env=False) as client:
            eventually(lambda: child.poll() is not None or is_live(client), START_LIMIT)
        assert ManagedServer(home).status().running
        child.terminate()
        read_until(child, "Stopping Neo4j")
        child.terminate()
        assert child.wait(STOP_LIMIT * 3) == 128 + signal.SIGTERM
        assert not ManagedServer(home).status().running


@pytest.mark.serial
def test_up_stops_neo4j_when_it_is_terminated_twice_while_neo4j_starts(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with up(home, free_port()) as child:
        eventually(lambda: child.poll() is not None or ManagedServer(home).status().running, START_LIMIT)
        child.terminate()
        child.terminate()
        assert child.wait(START_LIMIT + STOP_LIMIT) == 128 + signal.SIGTERM
        assert not ManagedServer(home).status().running
