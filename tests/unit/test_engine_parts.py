"""The parts of the managed server that need no server: configuration, files, ports, processes and diagnosis."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from graph.engine import configuration, diagnosis, mutex, password, ports, process, state
from graph.engine.configuration import Memory
from graph.engine.ports import Reservation
from graph.engine.process import ProcessIdentity
from graph.engine.release import find_release, numbers
from graph.engine.state import ServerState
from graph.errors import EngineError

ROOT = Path(__file__).parents[2]
MEMORY = Memory(heap_mb=512, page_cache_mb=64)


def settings(version: str) -> dict[str, str]:
    text = configuration.render_settings(find_release(version), port=7000, memory=MEMORY)
    return dict(line.split("=", 1) for line in text.splitlines() if not line.startswith("#"))


@pytest.mark.parametrize("version", ["2026.09.0", "5.26.30"])
def test_settings_keep_the_server_local_without_telemetry_and_small(version: str) -> None:
    values = settings(version)
    assert values["server.bolt.listen_address"] == "127.0.0.1:7000"
    assert values["server.http.enabled"] == "false"
    assert values["dbms.security.auth_enabled"] == "true"
    assert values["dbms.usage_report.enabled"] == "false"
    assert values["client.allow_telemetry"] == "false"
    assert values["db.transaction.timeout"] == "60s"
    assert values["server.memory.pagecache.size"] == "64m"


def test_main_class_and_settings_differ_between_releases() -> None:
    assert settings("2026.09.0")["server.fleet_discovery.enabled"] == "false"
    assert settings("2026.09.0")["dbms.fleet_manager.enabled"] == "false"
    assert not [name for name in settings("5.26.30") if "fleet" in name]
    assert find_release("5.26.30").main_class != find_release("2026.09.0").main_class
    assert numbers("5.26.30") < numbers("2026.09.0") < numbers("2026.10.0")


def test_java_arguments_may_hold_spaces_and_quotes(tmp_path: Path) -> None:
    jars = [tmp_path / 'a "b" c.jar', tmp_path / "d\\e.jar"]
    text = configuration.render_java_arguments(jars, home=tmp_path, memory=MEMORY)
    assert "-Xmx512m" in text
    assert r"a \"b\" c.jar" in text
    assert r"d\\e.jar" in text


def test_the_password_is_generated_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "password"
    made = password.read_or_create(path)
    assert len(made) >= 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    assert password.read_or_create(path) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["password"]


def test_an_empty_password_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("\n")
    with pytest.raises(EngineError, match="is empty"):
        password.read_or_create(tmp_path / "password")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"port": "x"}', '{"process": {"pid": 1}}'])
def test_a_damaged_state_file_is_read_as_an_empty_state(tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text)
    assert state.read(tmp_path / "state.json") == ServerState()


def test_a_state_is_read_as_it_was_written(tmp_path: Path) -> None:
    written = ServerState(ProcessIdentity(12, 1.5), 7000, "2026.09.0", "5.26.30")
    state.write(tmp_path / "state.json", written)
    assert state.read(tmp_path / "state.json") == written


def chosen(folder: Path, wanted: int, remembered: int | None) -> int:
    with Reservation(folder) as reservation:
        return reservation.choose(wanted, remembered)


def test_an_error_names_a_taken_port_and_port_0_finds_a_free_one(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(EngineError, match=rf"Port {port} .* PREVNET_BOLT_PORT"):
            chosen(tmp_path, port, None)
        assert chosen(tmp_path, 0, port) != port
    assert chosen(tmp_path, 0, port) == port
    assert chosen(tmp_path, port, 1) == port


CHOOSER = """
import sys
from pathlib import Path
from graph.engine.ports import Reservation
with Reservation(Path(sys.argv[1])) as reservation:
    sys.stdin.readline()
    print(reservation.choose(0, int(sys.argv[2])), flush=True)
    sys.stdin.readline()
"""


def test_processes_that_choose_at_the_same_moment_choose_different_ports(tmp_path: Path) -> None:
    """All prefer the same port, and none of them listens yet. The port of a killed process is free again."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        liked = probe.getsockname()[1]
    command = [sys.executable, "-c", CHOOSER, str(tmp_path), str(liked)]
    with ExitStack() as stack:
        choosers = [
            stack.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
            )
            for _ in range(6)
        ]
        for chooser in choosers:
            stack.callback(chooser.kill)
        for chooser in choosers:
            assert chooser.stdin
            chooser.stdin.write("now\n")
        answers = [int(chooser.stdout.readline()) for chooser in choosers if chooser.stdout]
        assert len(set(answers)) == len(choosers)
        assert liked in answers
        with pytest.raises(EngineError, match="is taken"):
            chosen(tmp_path, liked, None)
        holder = choosers[answers.index(liked)]
        holder.kill()
        holder.wait()
        assert chosen(tmp_path, liked, None) == liked


def test_a_port_taken_on_all_addresses_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))  # noqa: S104 - a program that listens everywhere, for a moment
        taken.listen()
        assert not ports.is_free(taken.getsockname()[1])


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as child:
        yield child
        child.kill()


def test_a_reused_process_id_is_recognised(tmp_path: Path, sleeper: subprocess.Popen[bytes]) -> None:
    created = process.psutil.Process(sleeper.pid).create_time()
    assert process.is_alive(ProcessIdentity(sleeper.pid, created))
    assert not process.is_alive(ProcessIdentity(sleeper.pid, created - 100))
    # Not even with the right creation time, as it is no server of this home.
    assert process.find(ProcessIdentity(sleeper.pid, created), tmp_path) is None
    assert sleeper.poll() is None


def test_a_server_is_found_without_a_state_file(tmp_path: Path) -> None:
    """As after a crash between the start of the process and the write of the state."""
    command = [sys.executable, "-c", "import time; time.sleep(60)", configuration.home_argument(tmp_path)]
    started = process.launch(command, folder=tmp_path, console=tmp_path / "console.log")
    try:
        assert process.find(None, tmp_path) == started
        assert process.find(ProcessIdentity(started.pid, 1.0), tmp_path) == started
        assert process.find(None, tmp_path.parent) is None
    finally:
        assert process.end(started, limit=10)
    assert process.find(started, tmp_path) is None


def test_a_process_that_does_not_end_is_killed_and_that_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ignoring = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(60)"
    )
    console = tmp_path / "console.log"
    started = process.launch([sys.executable, "-c", ignoring], folder=tmp_path, console=console)
    for _ in range(100):
        if console.read_text():
            break
        threading.Event().wait(0.05)
    assert not process.end(started, limit=0.3)
    assert not process.is_alive(started)
    assert "was killed" in caplog.text


def test_an_error_names_a_program_that_can_not_be_run(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="nowhere"):
        process.launch([str(tmp_path / "nowhere")], folder=tmp_path, console=tmp_path / "console.log")


def test_waiting_for_a_lock_has_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with (
        mutex.held(path, limit=1, purpose="First"),
        pytest.raises(EngineError, match=r"Second: another process has held .*lock"),
        mutex.held(path, limit=0.2, purpose="Second"),
    ):
        pass
    with mutex.held(path, limit=0, purpose="Third"):
        pass


@pytest.mark.parametrize(
    ("printed", "meaning"),
    [
        ("java.net.BindException: Address already in use", "port is taken"),
        ("java.io.IOException: No space left on device", "disk is full"),
        ("java.lang.OutOfMemoryError: Java heap space", "not enough memory"),
        ("Lock file has been locked by another process: store_lock", "another server uses the same data"),
        ("Unrecognized setting. No declared setting with name: x", "setting does not fit"),
        ("java.lang.UnsupportedClassVersionError: x", "Java runtime is too old"),
        ("something never seen", "^Ended. The last lines"),
    ],
)
def test_a_failed_start_is_explained_with_the_useful_lines_of_output(
    tmp_path: Path, printed: str, meaning: str
) -> None:
    console = tmp_path / "console.log"
    console.write_text(f"INFO  Starting...\n{printed}\n" + "\tat org.neo4j.Some.method(Some.java:1)\n" * 50)
    error = diagnosis.explain("Ended", console)
    with pytest.raises(EngineError, match=meaning):
        raise error
    assert f"  {printed}\n" in error.message
    assert "Some.java" not in error.message
    assert error.hint
