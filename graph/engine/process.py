"""The server's process: started apart from ours, recognised for certain, ended cleanly."""

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

_CLOCK_TOLERANCE: Final = 2.0  # seconds by which a process's start may seem to move when the clock is set
_PASSED_ON: Final = ("PATH", "HOME", "LANG", "LC_ALL", "TZ")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ProcessIdentity:
    """A process id can be used again; with the time of its creation (seconds since 1970) it is one process."""

    pid: int
    created: float


def launch(command: Sequence[str], *, folder: Path, console: Path) -> ProcessIdentity:
    """Starts `command` in `folder` so that it outlives us and our terminal; its output goes to `console`.

    It gets few of our environment variables: JAVA_TOOL_OPTIONS and the like must not change the server.
    """
    # Without the limit, the C library keeps a pool of freed memory per thread.
    environment = {"MALLOC_ARENA_MAX": "2"} | {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
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
    # Somebody must ask for a child's end, or it stays as a zombie as long as we live.
    threading.Thread(target=child.wait, name="neo4j-reaper", daemon=True).start()
    return identity


def find(identity: ProcessIdentity | None, home: Path) -> ProcessIdentity | None:
    """The living server of `home`: the remembered one, else any started for it (its starter may have been killed)."""
    if identity and _is_server(identity, home):
        return identity
    for process in psutil.process_iter(["cmdline", "create_time"]):
        if home_argument(home) in (process.info["cmdline"] or ()):
            found = ProcessIdentity(process.pid, process.info["create_time"])
            if _is_server(found, home):
                return found
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
    try:
        process = psutil.Process(identity.pid)
        same = abs(process.create_time() - identity.created) < _CLOCK_TOLERANCE
        return same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def listening_ports(identity: ProcessIdentity) -> set[int]:
    """The TCP ports on which this very process accepts connections."""
    try:
        sockets = psutil.Process(identity.pid).net_connections("tcp")
    except psutil.Error:
        return set()
    return {socket.laddr.port for socket in sockets if socket.status == psutil.CONN_LISTEN}


def end(identity: ProcessIdentity, *, limit: float) -> bool:
    """Asks the process to end and waits; kills it after `limit` seconds. True if it ended by itself."""
    try:
        psutil.Process(identity.pid).terminate()
        if _wait_gone(identity, limit):
            return True
        _log.warning("Neo4j (process %d) did not end within %.0f seconds and was killed", identity.pid, limit)
        psutil.Process(identity.pid).kill()
    except psutil.NoSuchProcess:
        return True
    _wait_gone(identity, 10.0)
    return False


def _wait_gone(identity: ProcessIdentity, limit: float) -> bool:
    deadline = time.monotonic() + limit
    while is_alive(identity):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
