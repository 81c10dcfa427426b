"""The servers of the benchmark: a Neo4j that holds the network, and on it the API and its peer.

Each is a process of its own on a loopback port and ends with its block.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import platformdirs
import psutil

from bench.network import network, version
from bench.work import READ_SECONDS
from graph.compile.named_queries import query
from graph.engine.server import ManagedServer
from graph.store.bulk_write import Load, lock_dataset, note_load, read_version, write
from graph.store.database import Database, DatabaseOptions, Transaction, connected
from graph.store.migrations import migrate

ROOT: Final = Path(__file__).parent.parent
# Room for the network ×10 in memory, so that the disk is not measured.
HEAP_MB: Final = 1024
PAGE_CACHE_MB: Final = 1536
LOAD_SECONDS: Final = 1800.0
STATISTICS_SECONDS: Final = 300
START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 20.0


def bench_home() -> Path:
    """Where the databases of the benchmark are."""
    return Path(os.environ.get("BENCH_HOME") or platformdirs.user_cache_path("prevnet-bench", appauthor=False))


@asynccontextmanager
async def filled_database(scale: float) -> AsyncGenerator[Database]:
    """A managed Neo4j that holds the network of this scale. Its data stay, so the next run need not load them."""
    server = ManagedServer(bench_home() / f"x{scale:g}", heap_mb=HEAP_MB, page_cache_mb=PAGE_CACHE_MB)
    connection = server.start()
    try:
        login = (connection.uri, connection.user, connection.password)
        options = DatabaseOptions(*login, read_timeout=READ_SECONDS, write_timeout=LOAD_SECONDS)
        async with connected(options) as database:
            await migrate(database)
            await fill(database, scale)
            yield database
    finally:
        server.stop()


async def fill(database: Database, scale: float) -> None:
    """Loads the network, unless the database holds it. An interrupted load is started again."""

    async def write_network(transaction: Transaction) -> None:
        await lock_dataset(transaction)
        await write(database, transaction, network(scale), lambda what, done, total: None)
        await note_load(transaction, Load(version(scale), None, None, None))

    if await read_version(database) == version(scale):
        return
    await clear(database)
    await database.write(write_network)
    for name in ("await_indexes", "renew_statistics"):
        await database.run(query(name).text, {"seconds": STATISTICS_SECONDS})


async def clear(database: Database) -> None:
    """Deletes everything but the record of the migrations and the mark of a test run."""
    await database.run(
        "MATCH (n) WHERE NOT n:Migration AND NOT n:PrevnetTestRun"
        " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
    )


class RunningServer(NamedTuple):
    port: int
    pid: int

    @property
    def memory_mb(self) -> int:
        """The resident memory of its processes, in MiB."""
        process = psutil.Process(self.pid)
        return sum(one.memory_info().rss for one in (process, *process.children(recursive=True))) // 2**20


@contextmanager
def product_server(
    options: DatabaseOptions, workers: int = 1, settings: Mapping[str, str] | None = None, log: Path | None = None
) -> Generator[RunningServer]:
    """`prevnet serve` with the default settings but for `settings`, patient, without the page for queries, and without
    planning ahead. What it prints goes to the file `log`, if there is one."""
    command = [sys.executable, "-c", "from api.cli.commands import app; app()", "serve"]
    limits = {"PREVNET_READ_TIMEOUT": f"{READ_SECONDS:g}", "PREVNET_REQUEST_TIMEOUT": f"{READ_SECONDS:g}"}
    quiet = {"PREVNET_GRAPHIQL": "false", "PREVNET_PLAN_AHEAD": "false"}
    with server(command, options, {"WORKERS": str(workers), **quiet, **limits, **(settings or {})}, log) as running:
        yield running


@contextmanager
def server(
    command: Sequence[str], options: DatabaseOptions, settings: Mapping[str, str], log: Path | None = None
) -> Generator[RunningServer]:
    """A process that listens on the port in its environment's PORT. RuntimeError, if it does not answer there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PREVNET_", "NEO4J_"))}
    database = {"NEO4J_URI": options.uri, "NEO4J_USER": options.user, "NEO4J_PASSWORD": options.password}
    environment = inherited | database | dict(settings) | {"PORT": str(port), "HOST": "127.0.0.1"}
    with ExitStack() as stack:
        output = stack.enter_context(log.open("wb")) if log else None
        process = stack.enter_context(subprocess.Popen(command, cwd=ROOT, env=environment, stderr=output))
        try:
            _await_port(process, port)
            yield RunningServer(port, process.pid)
        finally:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _await_port(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{process.args!r} did not start.")
