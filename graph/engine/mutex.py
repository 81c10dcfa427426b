"""One process at a time: a lock on a file, which the system frees even if its holder is killed."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from graph.errors import EngineError


@contextmanager
def held(path: Path, *, limit: float, purpose: str) -> Generator[None]:
    """Holds the lock at `path`, waiting at most `limit` seconds for another holder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        deadline = time.monotonic() + limit
        while not _try_lock(file):
            if time.monotonic() > deadline:
                raise EngineError(
                    f"{purpose}: another process has held {path} for more than {limit:.0f} seconds.",
                    hint="Wait for it, or end it, and start again.",
                )
            time.sleep(0.1)
        yield  # closing the file frees the lock


def _try_lock(file: IO[bytes]) -> bool:
    if sys.platform == "win32":
        raise EngineError(
            "The managed Neo4j server runs on Linux and macOS only.",
            hint="On Windows, use Docker or WSL, or set NEO4J_URI to a Neo4j of your own.",
        )
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
