"""One real Neo4j for the whole run: the one in NEO4J_URI, else a container where a Docker engine answers, else the
managed server on a free port with a throw-away home. Nothing is mocked.

The run empties the database, so a given one must be empty or come from an earlier run. `seeded` gives every test the
real data; tests that write restore nothing, the next one that wants the data loads them again.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from http_server import Target, fill, serving

from graph.engine import DEFAULT_VERSION
from graph.engine.server import ManagedServer
from graph.store.database import Database, DatabaseOptions, connected
from graph.store.migrations import migrate
from seeds.loader import load
from seeds.state import loaded, version_of

DATA = Path(__file__).parent.parent / "seeds" / "data"
IMAGE = f"neo4j:{DEFAULT_VERSION}"


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


def _docker_answers() -> bool:
    try:
        return subprocess.run(["docker", "info"], capture_output=True, timeout=10, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _given() -> DatabaseOptions:
    return DatabaseOptions(
        os.environ["NEO4J_URI"],
        os.environ.get("NEO4J_USER", "neo4j"),
        os.environ.get("NEO4J_PASSWORD", ""),
        os.environ.get("NEO4J_DATABASE", "neo4j"),
    )


def _has_image() -> bool:
    """Whether the engine has the server's image or can pull it; a closed network can't."""
    for command in (["docker", "image", "inspect", IMAGE], ["docker", "pull", "--quiet", IMAGE]):
        try:
            if subprocess.run(command, capture_output=True, timeout=300, check=False).returncode == 0:
                return True
        except (OSError, subprocess.TimeoutExpired):
            return False
    return False


def _contained() -> Iterator[DatabaseOptions]:
    os.environ.setdefault("TESTCONTAINERS_RYUK_DISABLED", "true")
    from testcontainers.community.neo4j import Neo4jContainer

    container = Neo4jContainer(IMAGE)
    for setting in (
        "dbms_usage__report_enabled",
        "dbms_fleet__manager_enabled",
        "server_fleet__discovery_enabled",
        "client_allow__telemetry",
    ):
        container = container.with_env(f"NEO4J_{setting}", "false")
    with container:
        yield DatabaseOptions(container.get_connection_url(), container.username, container.password)


def _managed(home: Path) -> Iterator[DatabaseOptions]:
    server = ManagedServer(home, port=0, progress=False)
    found = server.start()
    try:
        yield DatabaseOptions(found.uri, found.user, found.password)
    finally:
        server.stop()


@pytest.fixture(scope="session")
def options(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseOptions]:
    """A database that is this run's own, with the schema in place."""
    if os.environ.get("NEO4J_URI"):
        source = iter([_given()])
    elif _docker_answers() and _has_image():
        source = _contained()
    else:
        source = _managed(tmp_path_factory.mktemp("neo4j"))
    found = next(source)
    asyncio.run(_claim(found))
    yield found
    asyncio.run(_leave(found))
    next(source, None)


async def _claim(options: DatabaseOptions) -> None:
    async with connected(options) as database:
        ours = await database.run(
            "MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes, count { (:PrevnetTestRun) } AS marks"
        )
        if ours and ours[0]["nodes"] and not ours[0]["marks"]:
            pytest.exit(f"The database at {options.uri} holds data that are not ours; the tests would delete them.", 2)
        await database.run("MERGE (:PrevnetTestRun)")
        await migrate(database)


async def _leave(options: DatabaseOptions) -> None:
    async with connected(options) as database:
        await _clear(database)
        await database.run("MATCH (mark:PrevnetTestRun) DELETE mark")


async def _clear(database: Database) -> None:
    """Deletes all but the schema's record and the mark of this run."""
    await database.run(
        "MATCH (n) WHERE NOT n:Migration AND NOT n:PrevnetTestRun"
        " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
    )


@pytest.fixture
async def database(options: DatabaseOptions) -> AsyncIterator[Database]:
    async with connected(options) as database:
        yield database


@pytest.fixture
async def empty(database: Database) -> Database:
    """The schema without any data."""
    await _clear(database)
    return database


@pytest.fixture
async def seeded(database: Database) -> Database:
    """The real data, loaded anew where a test left others."""
    if (await loaded(database)).version != version_of(DATA) or (await load(DATA, database, dry_run=True)):
        await _clear(database)
        await load(DATA, database)
    return database


@pytest.fixture(scope="module")
def target(options: DatabaseOptions) -> Iterator[Target]:
    """A server with the default settings and the real data, for attacks."""
    fill(options, DATA)
    trips: list[str] = []
    with serving(options, trips=trips) as client:
        yield Target(client, trips, options)
