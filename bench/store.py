"""The benchmark's own managed Neo4j: one home for each scale, filled once, never anybody's data."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs
from psutil import Process

from bench.network import network, version
from graph.compile.named_queries import query
from graph.engine.server import ManagedServer
from graph.store.bulk_write import Progress, Writes, last_load, lock_dataset, note_load, write
from graph.store.database import Database, DatabaseOptions, Transaction, connected
from graph.store.migrations import migrate

DATASET: Final = "prevnet"
# The whole network ×10 in memory, so that what is measured is work and not the disk.
HEAP_MB: Final = 1024
PAGE_CACHE_MB: Final = 1536
LOAD_SECONDS: Final = 1800.0
STATISTICS_SECONDS: Final = 300


def home(scale: float) -> Path:
    """In `BENCH_HOME`, else in the user's cache."""
    given = os.environ.get("BENCH_HOME")
    return (Path(given) if given else platformdirs.user_cache_path("prevnet-bench", appauthor=False)) / f"x{scale:g}"


@dataclass(frozen=True)
class Store:
    """A running database, and the process of its server."""

    options: DatabaseOptions
    process: Process


@asynccontextmanager
async def prepared(scale: float, progress: Progress) -> AsyncGenerator[Store]:
    """A running server that holds the network of this scale; stopped at the end, its data stay."""
    server = ManagedServer(home(scale), heap_mb=HEAP_MB, page_cache_mb=PAGE_CACHE_MB)
    found = server.start()
    try:
        options = DatabaseOptions(found.uri, found.user, found.password, write_timeout=LOAD_SECONDS)
        async with connected(options) as database:
            await migrate(database)
            await fill(database, scale, progress)
        yield Store(options, Process(server.status().pid))
    finally:
        server.stop()


async def fill(database: Database, scale: float, progress: Progress) -> None:
    """Makes the database hold the network; does nothing where it does. An interrupted load is started afresh."""
    noted = {"version": version(scale)}

    async def held(transaction: Transaction) -> bool:
        return (await last_load(transaction, DATASET)).get("version") == noted["version"]

    if await database.write(held):
        return
    await clear(database)
    drawn = network(scale)

    async def work(transaction: Transaction) -> None:
        await lock_dataset(transaction, DATASET)
        writes = Writes(new_nodes=drawn.nodes, new_relationships=drawn.relationships)
        await write(database, transaction, writes, progress)
        await note_load(transaction, DATASET, noted)

    await database.write(work)
    await database.run(query("await_indexes").text, {"seconds": STATISTICS_SECONDS})
    await database.run(query("renew_statistics").text, {"seconds": STATISTICS_SECONDS})


async def clear(database: Database) -> None:
    """Deletes all but the record of the migrations, and the mark of a test run."""
    await database.run(
        "MATCH (n) WHERE NOT n:Migration AND NOT n:PrevnetTestRun"
        " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
    )
