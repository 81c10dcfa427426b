"""The servers that are measured, each a process of its own on a free loopback port, on the same database."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from psutil import Process

from graph.store.database import DatabaseOptions

ROOT: Final = Path(__file__).parent.parent
START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 20.0


@dataclass(frozen=True)
class Server:
    port: int
    process: Process


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def product(options: DatabaseOptions) -> Generator[Server]:
    """`prevnet serve` with the default settings, but for the page."""
    port = free_port()
    command = [sys.executable, "-c", "from api.cli.commands import app; app()", "serve"]
    with _process(command, port, options, {"PREVNET_GRAPHIQL": "false"}) as server:
        yield server


@contextmanager
def resolvers(options: DatabaseOptions) -> Generator[Server]:
    """The ordinary resolvers behind the same kind of server and the same endpoint."""
    port = free_port()
    served = [
        "--factory",
        "bench.resolvers:application",
        "--port",
        str(port),
        "--loop",
        "uvloop",
        "--http",
        "httptools",
    ]
    command = [sys.executable, "-m", "uvicorn", *served, "--no-access-log", "--log-level", "warning", "--ws", "none"]
    with _process(command, port, options, {}) as server:
        yield server


@contextmanager
def peer(command: Sequence[str], options: DatabaseOptions) -> Generator[Server]:
    port = free_port()
    with _process(command, port, options, {"NODE_ENV": "production"}) as server:
        yield server


@contextmanager
def _process(command: Sequence[str], port: int, options: DatabaseOptions, more: dict[str, str]) -> Generator[Server]:
    """Ready when the port answers; ended with the block."""
    database = {"NEO4J_URI": options.uri, "NEO4J_USER": options.user, "NEO4J_PASSWORD": options.password}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREVNET_", "NEO4J_"))}
    settings = kept | database | more | {"PORT": str(port), "HOST": "127.0.0.1", "WORKERS": "1"}
    with subprocess.Popen(command, cwd=ROOT, env=settings) as process:
        try:
            _await(process, port)
            yield Server(port, Process(process.pid))
        finally:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{process.args!r} did not start.")
