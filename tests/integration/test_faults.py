"""Slow queries, a database that stops or freezes, clients that disconnect or are slow, and the stop under load.

The module has a database of its own, which it stops, freezes and fills with data that make queries slow.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from http_server import environment_with, eventually, free_port, is_live, serving
from neo4j import Driver, GraphDatabase

from graph.engine.server import ManagedServer
from graph.errors import Unavailable
from graph.store.database import Database, DatabaseOptions, connected
from graph.store.migrations import migrate

ROOT = Path(__file__).parents[2]
JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
EASY = "{ networks(first: 1) { nodes { slug } } }"
# The cost is allowed, as few rows can come back, but to find none the database follows all paths.
HARD = """{ networks(where: {members: {some: {member: {memberships: {some: {network: {members: {some: {member: {
  name: {eq: "none"}}}}}}}}}}}) { totalCount } }"""
# Ten megabytes, more than the system buffers for a client that does not read.
LONG = '{ actor(slug: "net-1") { ' + " ".join(f"a{i}: website" for i in range(20)) + " } }"
FILL = """
UNWIND range(1, 30) AS n CREATE (:Actor:Network {id: 'net-' + n, name: 'Netz ' + n, name_sort: 'netz ' + n})
WITH count(*) AS done UNWIND range(1, 500) AS m
CREATE (a:Actor:CivilSocietyGroup {id: 'group-' + m, name: 'Gruppe ' + m, name_sort: 'gruppe ' + m})
WITH a MATCH (n:Network) CREATE (a)-[:MEMBER_OF {id: a.id + n.id, source_ids: ['s']}]->(n)
"""
# Each would take Neo4j more than a day.
ENDLESS = "UNWIND range(1, 1000000000000) AS i WITH count(i) AS x RETURN x"
pytestmark = pytest.mark.serial


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManagedServer]:
    server = ManagedServer(tmp_path_factory.mktemp("faults"), port=0, progress=False)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def own(server: ManagedServer) -> DatabaseOptions:
    """The module's database, with 225 million paths from its 30 networks over 500 members to other members."""
    running = server.start()
    options = DatabaseOptions(running.uri, running.user, running.password)

    async def fill() -> None:
        async with connected(options) as database:
            await migrate(database)
            await database.run(FILL)
            await database.run("MATCH (n:Network {id: 'net-1'}) SET n.website = $long", {"long": "x" * 500_000})

    asyncio.run(fill())
    return options


@pytest.fixture(scope="module")
def spy(own: DatabaseOptions) -> Iterator[Driver]:
    auth = (own.user, own.password)
    with GraphDatabase.driver(own.uri, auth=auth, telemetry_disabled=True) as driver:  # pyright: ignore[reportUnknownMemberType]
        yield driver


@pytest.fixture(autouse=True)
def nothing_is_left_behind(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No task is left that nobody awaits, and no callback fails: asyncio would log both."""
    log = logging.getLogger("uvicorn.error")  # it keeps its records to itself
    log.addHandler(caplog.handler)
    yield
    log.removeHandler(caplog.handler)
    gc.collect()
    records = [r for r in caplog.get_records("call") if r.name in ("asyncio", "uvicorn.error")]
    assert not [r.getMessage() for r in records if r.levelno >= logging.ERROR]


def running(spy: Driver) -> list[str]:
    """The statements of prevnet that the database is executing."""
    records, _, _ = spy.execute_query(
        "SHOW TRANSACTIONS YIELD currentQuery, metaData, status"
        " WHERE metaData.app = 'prevnet' AND NOT status STARTS WITH 'Closing' RETURN currentQuery AS text"
    )
    return [record["text"] for record in records]


def ask(client: httpx.Client, query: str, media_type: str = GRAPHQL) -> httpx.Response:
    return client.post("/graphql", json={"query": query}, headers={"Accept": media_type})


def assert_unavailable(response: httpx.Response, status: int = 503) -> None:
    assert response.status_code == status
    assert 1 <= int(response.headers["Retry-After"]) <= 60
    assert {error["extensions"]["code"] for error in response.json()["errors"]} == {"UNAVAILABLE"}


def connections_to(uri: str) -> int:
    """The number of this process's open connections to an address."""
    port = int(uri.rpartition(":")[2])
    inet = psutil.Process().net_connections("tcp")
    return len([c for c in inet if c.raddr and c.raddr.port == port and c.status == psutil.CONN_ESTABLISHED])


def address(client: httpx.Client) -> tuple[str, int]:
    return client.base_url.host, client.base_url.port or 80


def request(query: str, *, close: bool = False) -> bytes:
    body = json.dumps({"query": query}).encode()
    head = f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + (b"Connection: close\r\n" if close else b"") + b"\r\n" + body


# ---- slow queries


@pytest.mark.parametrize(("media_type", "status"), [(GRAPHQL, 503), (JSON, 200)])
def test_a_slow_query_is_also_ended_in_the_database(
    own: DatabaseOptions, spy: Driver, media_type: str, status: int
) -> None:
    """Clients whose queries time out do not keep their connections."""
    before = connections_to(own.uri)
    with serving(replace(own, pool_size=2, read_timeout=0.5)) as client:
        for _ in range(3):
            response = ask(client, HARD, media_type)
            assert_unavailable(response, status)
            assert "0.5 seconds" in response.json()["errors"][0]["message"]
        eventually(lambda: running(spy) == [])
        eventually(lambda: ask(client, EASY).status_code == 200)  # planning it may take a while
        assert connections_to(own.uri) <= before + 2


def test_too_many_slow_queries_at_once_are_refused(own: DatabaseOptions, spy: Driver) -> None:
    tight = replace(own, pool_size=2, read_timeout=2.0, acquisition_timeout=0.5)
    with serving(tight) as client:
        for response in together(8, lambda: ask(client, HARD)):
            assert_unavailable(response)
        eventually(lambda: ask(client, EASY).status_code == 200)
    eventually(lambda: running(spy) == [])


def together(count: int, call: Callable[[], httpx.Response]) -> list[httpx.Response]:
    with ThreadPoolExecutor(count) as threads:
        return [answer.result(30) for answer in [threads.submit(call) for _ in range(count)]]


@pytest.mark.anyio
async def test_a_cancelled_read_is_cancelled_in_the_database(own: DatabaseOptions, spy: Driver) -> None:
    """At any moment: while it connects, waits for a connection, or waits for the answer."""
    async with connected(replace(own, pool_size=4)) as database:
        for moment in (0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3):
            tasks = [asyncio.create_task(database.read(ENDLESS, {})) for _ in range(8)]
            await asyncio.sleep(moment)
            for task in tasks:
                task.cancel()
            assert all(
                isinstance(e, asyncio.CancelledError) for e in await asyncio.gather(*tasks, return_exceptions=True)
            )
            await asyncio.wait_for(asyncio.gather(*(database.verify() for _ in range(8))), 10)
        await asyncio.to_thread(eventually, lambda: running(spy) == [])


# ---- a database that stops


@contextmanager
def asking(client: httpx.Client, count: int = 12) -> Generator[list[tuple[float, float, httpx.Response]]]:
    """Clients that send queries without a pause; yields begin, duration and status of each answer."""
    got: list[tuple[float, float, httpx.Response]] = []
    done = threading.Event()

    def work() -> None:
        with httpx.Client(base_url=client.base_url, timeout=30, trust_env=False) as mine:
            while not done.is_set():
                begin = time.monotonic()
                response = ask(mine, EASY)
                got.append((begin, time.monotonic() - begin, response))
                if response.status_code != 200:
                    time.sleep(0.05)

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield got
    finally:
        done.set()
        for thread in threads:
            thread.join(40)
    assert not [thread for thread in threads if thread.is_alive()]


@contextmanager
def stopped(server: ManagedServer) -> Generator[None]:
    server.stop()
    try:
        yield
    finally:
        server.start()


@contextmanager
def frozen(server: ManagedServer) -> Generator[None]:
    pid = server.status().pid
    assert pid
    os.kill(pid, signal.SIGSTOP)
    eventually(lambda: psutil.Process(pid).status() == psutil.STATUS_STOPPED)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


@pytest.mark.parametrize("fault", [frozen, stopped])
def test_a_database_that_stops_under_load_is_used_again_when_it_is_back(
    own: DatabaseOptions, server: ManagedServer, fault: Callable[[ManagedServer], Any]
) -> None:
    """Also if it is frozen, so that connections stay open. No request hangs, and no restart is needed."""
    before, pool = connections_to(own.uri), 6
    behind = replace(own, pool_size=pool, read_timeout=2.5, acquisition_timeout=2.0, connection_timeout=2.0)
    with serving(behind, prevnet_request_timeout=5.0) as client, asking(client) as got:
        eventually(lambda: len(got) > 100)
        with fault(server):
            away = time.monotonic()
            eventually(lambda: len([begin for begin, _, _ in got if begin > away]) > 12)
            assert client.get("/health/live").status_code == 200
            ready = client.get("/health/ready")
            assert (ready.status_code, ready.json()["status"]) == (503, "unavailable")
            assert int(ready.headers["Retry-After"]) > 0
            back = time.monotonic()
        eventually(lambda: any(begin > back and r.status_code == 200 for begin, _, r in got))
        eventually(lambda: client.get("/health/ready").status_code == 200)
        healthy = time.monotonic()
        eventually(lambda: len([begin for begin, _, _ in got if begin > healthy]) > 100)
        assert connections_to(own.uri) <= before + pool
    for _, duration, response in got:
        assert duration < 5.0 + 1.0
        if response.status_code != 200:
            assert_unavailable(response)
    assert {r.status_code for begin, took, r in got if away < begin and begin + took < back} == {503}
    assert {r.status_code for begin, _, r in got if begin > healthy} == {200}


@pytest.mark.anyio
@pytest.mark.parametrize("work", ["run", "write"])
async def test_commands_end_with_an_error_if_the_database_is_frozen(
    own: DatabaseOptions, server: ManagedServer, work: str
) -> None:
    async def write(database: Database) -> None:
        async def nothing(transaction: Any) -> None:
            await (await transaction.run("RETURN 1")).consume()

        await database.write(nothing)

    async def run(database: Database) -> None:
        await database.run("RETURN 1 AS x")

    call: Callable[[Database], Coroutine[Any, Any, None]] = {"run": run, "write": write}[work]
    async with connected(replace(own, write_timeout=0.5)) as database:
        await call(database)  # so that there is a connection
        with frozen(server), pytest.raises(Unavailable):
            await asyncio.wait_for(call(database), 10)
        await call(database)


# ---- clients that disconnect


def test_the_query_of_a_client_that_disconnects_is_cancelled(own: DatabaseOptions, spy: Driver) -> None:
    """All its root fields are cancelled, and other queries go on."""
    several = "{ " + " ".join(f"n{i}: {HARD.strip()[1:-1]}" for i in range(3)) + " }"
    with serving(own, prevnet_max_weight=1_000_000) as client:
        stays = threading.Thread(target=lambda: ask(client, EASY))
        for query, count in ((HARD, 1), (several, 3)):
            with socket.create_connection(address(client)) as gone:
                gone.sendall(request(query))
                eventually(lambda count=count: len(running(spy)) == count)
            eventually(lambda: running(spy) == [])
        url = httpx.URL("/graphql", params={"query": HARD})
        with socket.create_connection(address(client)) as gone:
            gone.sendall(b"GET " + url.raw_path + b" HTTP/1.1\r\nHost: x\r\n\r\n")
            eventually(lambda: len(running(spy)) == 1)
        eventually(lambda: running(spy) == [])
        stays.start()
        stays.join(10)
        assert ask(client, EASY).status_code == 200


def test_clients_that_wait_are_not_taken_for_disconnected(own: DatabaseOptions, spy: Driver) -> None:
    """A client that sends the next query before the answer gets both answers, even if the first takes long."""
    with serving(replace(own, read_timeout=1.0)) as client, socket.create_connection(address(client)) as patient:
        patient.sendall(request(HARD) + request("{ __typename }"))
        patient.settimeout(10)
        time.sleep(0.3)
        patient.sendall(request("{ __typename }", close=True))
        got = b""
        while part := patient.recv(65536):
            got += part
    bodies = [part.partition(b"\r\n\r\n")[2] for part in got.split(b"HTTP/1.1 200 OK")[1:]]
    assert [b"UNAVAILABLE" in body for body in bodies] == [True, False, False]
    eventually(lambda: running(spy) == [])


# ---- slow clients


def closed_after(connection: socket.socket, limit: float = 10.0) -> float:
    """Seconds until the server closes the connection."""
    begin = time.monotonic()
    connection.settimeout(limit)
    try:
        while connection.recv(65536):
            pass
    except ConnectionResetError:
        pass
    return time.monotonic() - begin


@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"\r\n",
        b"POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        request("{ __typename }"),
        request("{ __typename }") + b"\r\n",
        request("{ __typename }") + b"POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        # It is refused for its media type before the body has arrived.
        b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n",
    ],
    ids=["nothing", "blank", "head", "idle", "idle blank", "second head", "body of a refused one"],
)
@pytest.mark.parametrize("drip", [True, False], ids=["slowly", "silent"])
def test_a_connection_without_a_request_is_closed(own: DatabaseOptions, before: bytes, drip: bool) -> None:
    with serving(own, prevnet_client_timeout=0.5) as client, socket.create_connection(address(client)) as slow:
        slow.sendall(before)
        done = threading.Event()

        def trickle() -> None:
            while not done.wait(0.05):
                try:
                    slow.send(b"\r\n" if before.endswith(b"\n") and b"Length: 1000" not in before else b"a")
                except OSError:
                    return

        dripping = threading.Thread(target=trickle)
        if drip:
            dripping.start()
        try:
            assert closed_after(slow) < 5
        finally:
            done.set()
            if drip:
                dripping.join()


def test_an_endless_request_head_is_cut_off(own: DatabaseOptions) -> None:
    with serving(own) as client, socket.create_connection(address(client)) as greedy:
        greedy.sendall(b"GET /health/live HTTP/1.1\r\nHost: x\r\n")
        with pytest.raises(OSError, match=r"reset|[Bb]roken pipe"):  # noqa: PT012
            for _ in range(1000):
                greedy.sendall(b"X-More: " + b"x" * 10_000 + b"\r\n")


def test_more_connections_than_allowed_are_refused_at_once(own: DatabaseOptions) -> None:
    """New ones are accepted as soon as others have closed."""
    with serving(own, prevnet_max_connections=4) as client:
        silent = [socket.create_connection(address(client)) for _ in range(4)]
        eventually(lambda: refused(client))
        for one in silent:
            one.close()
        eventually(lambda: not refused(client))
        assert ask(client, EASY).status_code == 200


def refused(client: httpx.Client) -> bool:
    with httpx.Client(base_url=client.base_url, trust_env=False) as mine:
        try:
            response = mine.get("/health/live")
        except httpx.TransportError:
            return True
        assert response.status_code == 200 or int(response.headers["Retry-After"]) > 0
        return response.status_code == 503


def test_an_answer_that_is_not_read_frees_its_connection(own: DatabaseOptions) -> None:
    """It holds no connection to the database, and after the time limit no socket and no memory."""
    with serving(replace(own, pool_size=1), prevnet_client_timeout=1.0) as client:
        clients: list[socket.socket] = []
        for close in (True, False):
            lazy = socket.socket()
            lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            lazy.connect(address(client))
            lazy.sendall(request(LONG, close=close))
            clients.append(lazy)
        ports = {lazy.getsockname()[1] for lazy in clients}
        eventually(lambda: all(lazy.recv(1, socket.MSG_PEEK) for lazy in clients))
        assert ask(client, EASY).status_code == 200

        def held() -> bool:
            inet = psutil.Process().net_connections("tcp")
            return any(c.raddr and c.raddr.port in ports and c.status == psutil.CONN_ESTABLISHED for c in inet)

        assert held()
        eventually(lambda: not held())
        for lazy in clients:
            lazy.close()


def test_an_answer_that_is_read_slowly_arrives(own: DatabaseOptions) -> None:
    with serving(own, prevnet_client_timeout=2.0) as client, socket.socket() as slow:
        slow.connect(address(client))
        slow.sendall(request(LONG, close=True))
        got = bytearray()
        for _ in range(15):
            got += slow.recv(500_000, socket.MSG_WAITALL)
            time.sleep(0.2)  # together longer than the limit
        while part := slow.recv(1_000_000):
            got += part
    head, _, body = bytes(got).partition(b"\r\n\r\n")
    assert f"content-length: {len(body)}".encode() in head


# ---- stop


@contextmanager
def served(options: DatabaseOptions, **environment: str) -> Generator[tuple[subprocess.Popen[str], httpx.Client]]:
    """`prevnet serve` in a process of its own."""
    port = str(free_port())
    variables = {
        "NEO4J_URI": options.uri,
        "NEO4J_USER": options.user,
        "NEO4J_PASSWORD": options.password,
        "PORT": port,
    }
    with (
        subprocess.Popen(
            [sys.executable, "-X", "dev", "-W", "error", "-c", "from api.cli.commands import app; app()", "serve"],
            cwd=ROOT,
            env=environment_with(
                **{**variables, "PREVNET_GRAPHIQL": "false", "PREVNET_PLAN_AHEAD": "false", **environment}
            ),
            stderr=subprocess.PIPE,
            text=True,
        ) as child,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, trust_env=False) as client,
    ):
        try:
            eventually(lambda: is_live(client) or child.poll() is not None)
            yield child, client
        finally:
            child.kill()


@pytest.mark.parametrize(("fault", "limit"), [(nullcontext, "60"), (nullcontext, "2"), (frozen, "60")])
def test_the_server_stops_soon_also_under_load(
    own: DatabaseOptions, server: ManagedServer, spy: Driver, fault: Callable[[ManagedServer], Any], limit: str
) -> None:
    """Running queries are answered or refused, and idle and slow clients are disconnected."""
    with (
        served(own, PREVNET_READ_TIMEOUT=limit, PREVNET_REQUEST_TIMEOUT="60") as (child, client),
        socket.create_connection(address(client)),
        ThreadPoolExecutor(6) as threads,
    ):
        responses = [threads.submit(ask, client, HARD) for _ in range(6)]
        eventually(lambda: len(running(spy)) == 6)
        with fault(server):
            child.terminate()
            _, said = child.communicate(timeout=20)
        for response in responses:
            assert_unavailable(response.result(5))
    for word in ("Traceback", "never retrieved", "never awaited", "ResourceWarning"):
        assert word not in said
    eventually(lambda: running(spy) == [])
