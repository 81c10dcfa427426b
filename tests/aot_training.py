"""Makes the AOT cache of the JVM, with which every Neo4j of the tests starts and plans faster, unless there is one.

`python tests/aot_training.py` takes two minutes, once for each version of Neo4j and of Java.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from http_server import settings
from own_database import DATA, managed_server, patient, running

from api.graphql.operations import Request
from api.http.app import operations
from graph.engine.java import find_java
from graph.store.database import DatabaseOptions, connected
from graph.store.migrations import migrate
from seeds.loader import load
from tests.oracle.table import FIELDS

WRITING_LIMIT = 300.0  # seconds that the JVM may take to write the cache


async def _work(options: DatabaseOptions) -> None:
    """What most tests do: migrate, load, and ask for every field of every kind."""
    async with connected(options) as database:
        await migrate(database)
        await load(DATA, database)
        api = operations(database, settings())
        for operation in FIELDS:
            await api.run(Request(operation.text, operation.name, operation.variables), queries_only=True)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="prevnet-training-") as folder:
        home = Path(folder)
        cache = managed_server(home).aot_cache(find_java())
        if cache.file.exists() or not cache.is_possible:
            return
        print("The JVM is trained for the tests, which takes two minutes …", flush=True)
        with cache.recorded() as java_options, running(managed_server(home, *java_options), WRITING_LIMIT) as options:
            asyncio.run(_work(patient(options)))


if __name__ == "__main__":
    main()
