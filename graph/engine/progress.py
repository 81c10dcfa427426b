"""Show the progress of a download on standard error: a bar on a terminal, else a line every ten seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from graph.engine.disk import MEGABYTE

Advance = Callable[[int], None]
_SECONDS_BETWEEN_LINES: Final = 10.0


@contextmanager
def shown(title: str, total: int, *, visible: bool) -> Generator[Advance]:
    """Yields a function that takes the number of bytes that have arrived; it may be called from any thread."""
    if not visible:
        yield lambda _count: None
    elif sys.stderr.isatty():
        with _bar() as progress:
            task = progress.add_task(title, total=total)
            yield lambda count: progress.advance(task, count)
    else:
        yield _Lines(title, total).advance


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    return Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True))


class _Lines:
    def __init__(self, title: str, total: int) -> None:
        self._title, self._total, self._arrived = title, total, 0
        self._next = time.monotonic() + _SECONDS_BETWEEN_LINES
        print(f"{title}: {total // MEGABYTE} MB", file=sys.stderr, flush=True)

    def advance(self, count: int) -> None:
        self._arrived += count
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _SECONDS_BETWEEN_LINES
            done, total = self._arrived // MEGABYTE, self._total // MEGABYTE
            print(f"{self._title}: {done} of {total} MB", file=sys.stderr, flush=True)
