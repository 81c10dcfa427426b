"""Choose the port of the server.

Until the server listens on it, which takes seconds, a lock file reserves the port against other prevnet processes.
"""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from filelock import Timeout

from graph.engine import PORT_SETTING, mutex
from graph.engine.configuration import LOOPBACK
from graph.errors import EngineError

DEFAULT_PORT = 7687
_TRIES = 100


def reservations_folder() -> Path:
    """The folder of the lock files of all this user's servers, whatever their homes and caches are."""
    return Path(tempfile.gettempdir()) / f"prevnet-ports-{os.getuid()}"


class Reservation:
    """Chooses ports and reserves them against other processes of this user until the block ends."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or reservations_folder()
        self._locks = ExitStack()

    def __enter__(self) -> Reservation:
        return self

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._locks.close()

    def choose(self, wanted: int, remembered: int | None) -> int:
        """`wanted`; raises EngineError if it is taken. For 0: `remembered` if it is free, else 7687, else any free
        port."""
        if wanted:
            if not self._reserve(wanted):
                raise EngineError(
                    f"Port {wanted} on {LOOPBACK} is taken by another program.",
                    hint=f"End that program, or set {PORT_SETTING} to another port (0: any free one).",
                )
            return wanted
        for port in _candidates(remembered):
            if self._reserve(port):
                return port
        raise EngineError(f"{_TRIES} ports on {LOOPBACK} were free, but other servers took them.")

    def _reserve(self, port: int) -> bool:
        """Whether the port is free; it is reserved then. It is locked before it is tested, so that no other process
        can take it in between."""
        lock = mutex.file_lock(self._folder / f"{port}.lock")
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return False
        if not is_free(port):
            lock.release()
            return False
        self._locks.callback(lock.release)
        return True


def _candidates(remembered: int | None) -> Iterator[int]:
    if remembered:
        yield remembered
    yield DEFAULT_PORT
    for _ in range(_TRIES):
        yield _free_port()


def is_free(port: int) -> bool:
    """Whether nothing listens on the port, and the server can."""
    with socket.socket() as probe:
        probe.settimeout(1.0)
        if probe.connect_ex((LOOPBACK, port)) == 0:
            return False
    with socket.socket() as probe:
        # As the server does, so that closing connections of an earlier server do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]
