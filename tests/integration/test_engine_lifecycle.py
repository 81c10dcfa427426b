"""The life cycle of the managed server: start, adoption, kill, restart and stop.

All tests use one temporary home, in their order, as each start of the real server takes some seconds.
During the first start, the process that began it is killed with `kill -9`.
"""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from http_server import eventually
from neo4j import Driver, GraphDatabase

from graph.engine.process import ProcessIdentity
from graph.engine.server import Login, ManagedServer
from graph.engine.state import ServerState, write
from graph.errors import EngineError

CLOSED = "http://127.0.0.1:1"
pytestmark = pytest.mark.serial
ROOT = Path(__file__).parents[2]
STARTER = """
import sys
from pathlib import Path
from graph.engine.server import ManagedServer
server = ManagedServer(Path(sys.argv[1]), port=0, maven_url=sys.argv[2] or None, progress=False)
connection = server.start()
print(server.status().pid, connection.uri)
"""


@contextmanager
def starter(home: Path, maven_url: str = "", **environment: str) -> Generator[subprocess.Popen[str]]:
    """Another process that starts the server of `home`."""
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", STARTER, str(home), maven_url],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            yield child
        finally:
            child.kill()


@contextmanager
def connected(connection: Login) -> Generator[Driver]:
    auth = (connection.user, connection.password)
    with GraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
        connection.uri, auth=auth, connection_timeout=10.0, telemetry_disabled=True
    ) as driver:
        yield driver


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManagedServer]:
    server = ManagedServer(tmp_path_factory.mktemp("Ümläut with spaces") / "neo4j", port=0, progress=False)
    yield server
    server.stop()


def test_a_start_survives_the_kill_of_the_process_that_began_it(server: ManagedServer) -> None:
    """The server goes on, and the next start adopts it and sets its password. The locale knows no umlauts."""
    with starter(server.home, LC_ALL="C") as child:
        eventually(lambda: server.status().running or child.poll() is not None, 300)  # downloads, if the cache is empty
        child.send_signal(signal.SIGKILL)
        child.wait(10)
    orphan = server.status()
    assert orphan.running
    connection = server.start()
    assert server.status() == orphan
    assert connection.uri == orphan.uri
    with connected(connection) as driver:
        driver.execute_query("CREATE (:Kept {by: 'the engine'})")


def test_two_new_servers_started_at_the_same_moment_take_different_ports(tmp_path: Path) -> None:
    homes = [tmp_path / "one", tmp_path / "two"]
    try:
        with starter(homes[0]) as one, starter(homes[1]) as two:
            uris = {child.communicate(timeout=600)[0].split()[-1] for child in (one, two)}
        assert len(uris) == 2
        assert {ManagedServer(home).status().uri for home in homes} == uris
    finally:
        for home in homes:
            ManagedServer(home).stop()


def test_a_second_start_finds_the_running_server(server: ManagedServer) -> None:
    before = server.status()
    started = time.monotonic()
    first, second = server.start(), ManagedServer(server.home, port=0, maven_url=CLOSED).start()
    assert time.monotonic() - started < 30
    assert first == second
    assert server.status() == before


def test_the_server_is_private(server: ManagedServer) -> None:
    """It listens on loopback only, only the user can read its home and password, and the password is not printed."""
    pid = server.status().pid
    assert pid
    listening = [s for s in psutil.Process(pid).net_connections("inet") if s.status == psutil.CONN_LISTEN]
    assert {socket.laddr.ip.removeprefix("::ffff:") for socket in listening} == {"127.0.0.1"}
    assert len(listening) == 1
    # There are no datagram sockets, so it announces nothing on the network.
    assert not psutil.Process(pid).net_connections("udp")
    assert stat.S_IMODE(server.home.stat().st_mode) == 0o700
    assert stat.S_IMODE((server.home / "password").stat().st_mode) == 0o600
    connection = server.start()
    assert connection.password not in repr(connection)
    assert connection.password not in (server.home / "logs" / "console.log").read_text()


def test_the_server_takes_little_memory(server: ManagedServer) -> None:
    pid = server.status().pid
    assert pid
    assert psutil.Process(pid).memory_info().rss < 700_000_000


def test_a_password_that_another_tool_changed_is_explained(server: ManagedServer) -> None:
    file = server.home / "password"
    right = file.read_text()
    try:
        file.write_text("wrong-password\n")
        with pytest.raises(EngineError, match=r"refuses the password in .*password"):
            server.start()
    finally:
        file.write_text(right)
    assert server.start().password == right.strip()


def test_a_new_server_accepts_only_the_generated_password(server: ManagedServer) -> None:
    uri = server.start().uri
    with pytest.raises(Exception, match="Unauthorized"), connected(Login(uri, "neo4j", "neo4j")) as driver:
        driver.execute_query("RETURN 1")


def test_a_running_server_of_another_version_is_refused(server: ManagedServer) -> None:
    with pytest.raises(EngineError, match=r"is running in .*, but version 5\.26\.30 is required"):
        ManagedServer(server.home, port=0, version="5.26.30", cache=server.home / "x", maven_url=CLOSED).start()


def test_an_error_names_a_taken_port(server: ManagedServer, tmp_path: Path) -> None:
    port = int(server.start().uri.rpartition(":")[2])
    other = ManagedServer(tmp_path / "other", port=port, progress=False)
    with pytest.raises(EngineError, match=rf"Port {port} .* PREVNET_BOLT_PORT"):
        other.start()
    assert not other.status().running


def test_a_process_with_a_reused_id_is_not_stopped(tmp_path: Path) -> None:
    """After a reboot, the process id in the state may be that of another process."""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        created = psutil.Process(other.pid).create_time()
        server = ManagedServer(tmp_path, port=0)
        write(
            tmp_path / "state.json",
            ServerState(ProcessIdentity(other.pid, created), 7687, server.version, server.version),
        )
        assert not server.status().running
        assert not server.stop()
        assert other.poll() is None
        other.kill()


def test_kill_9_of_the_server_then_two_starts_at_once_offline(server: ManagedServer, tmp_path: Path) -> None:
    """Both starts get the same new server with its data, without network and with an old JAVA_HOME."""
    java = tmp_path / "java17"
    (java / "bin").mkdir(parents=True)
    (java / "bin" / "java").touch(mode=0o755)
    (java / "release").write_text('JAVA_VERSION="17.0.9"\n')
    before = server.status()
    assert before.pid
    os.kill(before.pid, signal.SIGKILL)
    eventually(lambda: not server.status().running)
    with (
        starter(server.home, CLOSED, JAVA_HOME=str(java)) as one,
        starter(server.home, CLOSED, JAVA_HOME=str(java)) as two,
    ):
        answers = {child.communicate(timeout=600)[0] for child in (one, two)}
    after = server.status()
    assert answers == {f"{after.pid} {after.uri}\n"}
    assert after.pid != before.pid
    assert after.uri == before.uri
    with connected(server.start()) as driver:
        assert driver.execute_query("MATCH (n:Kept) RETURN n.by AS by").records[0]["by"] == "the engine"


def test_stop_ends_the_server_cleanly(server: ManagedServer) -> None:
    assert server.stop()
    assert not server.status().running
    assert "Stopped." in (server.home / "logs" / "console.log").read_text()
    assert not server.stop()


def test_data_of_a_newer_version_are_refused(server: ManagedServer) -> None:
    state = server.home / "state.json"
    kept = state.read_text()
    state.write_text(json.dumps(json.loads(kept) | {"data_version": "2099.01.0"}))
    try:
        with pytest.raises(EngineError, match=r"were written by Neo4j 2099\.01\.0"):
            server.start()
    finally:
        state.write_text(kept)


def test_a_server_that_ends_at_its_start_is_explained(tmp_path: Path) -> None:
    """Its heap is too small."""
    server = ManagedServer(tmp_path / "small", port=0, heap_mb=8, progress=False)
    with pytest.raises(EngineError, match="ended while it was starting: there is not enough memory") as caught:
        server.start()
    assert "OutOfMemoryError" in caught.value.message
    assert "PREVNET_HEAP_MB" in (caught.value.hint or "")
    assert not server.status().running


def test_a_stop_without_a_home_does_nothing(tmp_path: Path) -> None:
    server = ManagedServer(tmp_path / "never")
    assert not server.stop()
    assert not server.status().running
    assert not server.home.exists()
