"""File locks between processes, which the system releases even if the process that holds one is killed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from graph.errors import EngineError


@contextmanager
def held(path: Path, *, limit: float, purpose: str) -> Generator[None]:
    """Holds the lock at `path` during the block. Raises EngineError if another process holds it for `limit` seconds."""
    lock = file_lock(path)
    try:
        lock.acquire(timeout=limit)
    except Timeout as error:
        raise EngineError(
            f"{purpose}: another process has held {path} for more than {limit:.0f} seconds.",
            hint="Wait for it, or end it, and start again.",
        ) from error
    try:
        yield
    finally:
        lock.release()


def file_lock(path: Path) -> FileLock:
    """A lock that is not acquired yet. `fallback_to_soft` stays off: a soft lock is a file that exists, which would
    remain after its process was killed."""
    if sys.platform == "win32":
        raise EngineError(
            "The managed Neo4j server runs on Linux and macOS only.",
            hint="On Windows, use Docker or WSL, or set NEO4J_URI to a Neo4j of your own.",
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    return FileLock(path, fallback_to_soft=False)
