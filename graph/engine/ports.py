"""Which port the server shall listen on.

A chosen port is free until the server listens, which takes seconds: meanwhile a lock file keeps it for its chooser.
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

USUAL = 7687
_TRIES = 100


def reservations_folder() -> Path:
    """One folder for all servers of this user, whichever homes and caches they have."""
    return Path(tempfile.gettempdir()) / f"prevnet-ports-{os.getuid()}"


class Reservation:
    """Chooses ports and keeps them from other processes of this user until the block ends."""

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
        """`wanted` if it is free, else EngineError; 0: the remembered one, else the usual one, else any free one."""
        if wanted:
            if not self._take(wanted):
                raise EngineError(
                    f"Port {wanted} on {LOOPBACK} is taken by another program.",
                    hint=f"End that program, or set {PORT_SETTING} to another port (0: any free one).",
                )
            return wanted
        for port in _candidates(remembered):
            if self._take(port):
                return port
        raise EngineError(f"{_TRIES} ports on {LOOPBACK} were free, but other servers took them.")

    def _take(self, port: int) -> bool:
        """Locks the port first: one that is locked and free is also free for nobody else who asks here."""
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
    yield USUAL
    for _ in range(_TRIES):
        yield _any_free()


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1.0)
        if probe.connect_ex((LOOPBACK, port)) == 0:
            return False
    with socket.socket() as probe:
        # As the server does it: connections of an earlier server that are still closing don't count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _any_free() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]
