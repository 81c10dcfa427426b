"""Start the server's process apart from ours, find it again, and end it."""

from __future__ import annotations

import logging
import os
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from graph.engine.configuration import home_argument
from graph.errors import EngineError

_CLOCK_TOLERANCE: Final = 2.0  # seconds by which the creation time of a process may change when the clock is set
_INHERITED: Final = ("PATH", "HOME", "TZ")
_FIXED: Final = {
    "MALLOC_ARENA_MAX": "2",  # without it, the C library keeps a pool of freed memory for each thread
    "LC_ALL": "C.UTF-8",  # in a plain locale, Java does not find a home with an umlaut
}
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ProcessIdentity:
    """A process id, which the system may reuse, and the creation time in seconds since 1970, which makes it unique."""

    pid: int
    created: float


def launch(command: Sequence[str], *, folder: Path, console: Path) -> ProcessIdentity:
    """Starts `command` in `folder`, so that it goes on when our process or the terminal ends; output goes to `console`.

    It inherits few environment variables, so that JAVA_TOOL_OPTIONS and the like do not change the server. Raises
    EngineError if the command can't be run.
    """
    environment = _FIXED | {name: os.environ[name] for name in _INHERITED if name in os.environ}
    with console.open("wb") as output:
        try:
            child = subprocess.Popen(  # noqa: S603 - the command is our own
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as error:
            raise EngineError(f"{command[0]} can't be run ({error}).", hint="Unset or correct JAVA_HOME.") from error
    identity = ProcessIdentity(child.pid, psutil.Process(child.pid).create_time())
    # A child that has ended stays a zombie until it is waited for.
    threading.Thread(target=child.wait, name="neo4j-reaper", daemon=True).start()
    return identity


def find(identity: ProcessIdentity | None, home: Path) -> ProcessIdentity | None:
    """The running server process of `home`: `identity`, else any other that was started for this home."""
    if identity and _is_server(identity, home):
        return identity
    for process in psutil.process_iter(["cmdline", "create_time"]):
        if home_argument(home) in (process.info["cmdline"] or ()):
            candidate = ProcessIdentity(process.pid, process.info["create_time"])
            if _is_server(candidate, home):
                return candidate
    return None


def _is_server(identity: ProcessIdentity, home: Path) -> bool:
    try:
        process = psutil.Process(identity.pid)
        return (
            abs(process.create_time() - identity.created) < _CLOCK_TOLERANCE
            and process.status() != psutil.STATUS_ZOMBIE
            and home_argument(home) in process.cmdline()
            and process.uids().real == os.getuid()
        )
    except psutil.Error:
        return False


def is_alive(identity: ProcessIdentity) -> bool:
    """Whether the process runs; a zombie does not."""
    try:
        process = psutil.Process(identity.pid)
        is_same = abs(process.create_time() - identity.created) < _CLOCK_TOLERANCE
        return is_same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def listening_ports(identity: ProcessIdentity) -> set[int]:
    """The TCP ports on which the process listens."""
    try:
        sockets = psutil.Process(identity.pid).net_connections("tcp")
    except psutil.Error:
        return set()
    return {socket.laddr.port for socket in sockets if socket.status == psutil.CONN_LISTEN}


def end(identity: ProcessIdentity, *, limit: float) -> bool:
    """Terminates the process, and kills it if it has not ended after `limit` seconds. False if it was killed."""
    try:
        psutil.Process(identity.pid).terminate()
        if _has_ended(identity, limit):
            return True
        _log.warning("Neo4j (process %d) did not end within %.0f seconds and was killed", identity.pid, limit)
        psutil.Process(identity.pid).kill()
    except psutil.NoSuchProcess:
        return True
    _has_ended(identity, 10.0)
    return False


def _has_ended(identity: ProcessIdentity, limit: float) -> bool:
    deadline = time.monotonic() + limit
    while is_alive(identity):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
