"""The Neo4j of a test process: started, marked as the tests' own, seeded and cleaned.

It is the one in NEO4J_URI, else a container if a Docker engine answers, else the managed server in a temporary
home. A given database must be empty or come from an earlier test run: the tests delete what it holds.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import LiteralString

import pytest
from http_server import PATIENT_SECONDS

from graph.engine import DEFAULT_VERSION
from graph.engine.server import STOP_LIMIT, ManagedServer
from graph.store.database import Database, DatabaseOptions, connected
from graph.store.migrations import migrate
from seeds.loader import load

DATA = Path(__file__).parent.parent / "seeds" / "data"
IMAGE = f"neo4j:{DEFAULT_VERSION}"
_HEAP_MB = 1024
# Planning, most of what a test asks of Neo4j, allocates a lot and keeps little: a collector of one thread with a large
# young generation takes the least of the processors.
_JAVA_OPTIONS = ("-XX:-UseG1GC", "-XX:+UseSerialGC", f"-Xms{_HEAP_MB}m", "-Xmn600m")

# A plan stays when the data change, as each change would have the tests plan anew; `load` clears all plans.
_SETTINGS = {"dbms.cypher.min_replan_interval": "24h", "dbms.cypher.statistics_divergence_threshold": "1.0"}

_CLEAR = """
MATCH (n) WHERE NOT n:Migration AND NOT n:PrevnetTestRun
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
"""
_NODES = "MATCH (n) WHERE NOT n:Migration AND NOT n:PrevnetTestRun RETURN labels(n) AS labels, properties(n) AS values"
_RELATIONSHIPS = """
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.ags) AS start, type(r) AS type, coalesce(b.id, b.ags) AS end, properties(r) AS values
"""


def is_given() -> bool:
    """Whether NEO4J_URI names a database to use."""
    return bool(os.environ.get("NEO4J_URI"))


@contextmanager
def started(home: Path) -> Generator[DatabaseOptions]:
    """A running database; `home` is where a managed one keeps its files."""
    if is_given():
        yield _given()
    elif _docker_answers() and _has_image():
        yield from _contained()
    else:
        with running(managed_server(home)) as options:
            yield options


async def claim(options: DatabaseOptions) -> None:
    """Migrates the database and marks it as the tests' own; ends the run if it holds other data."""
    async with connected(options) as database:
        rows = await database.run(
            "MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes, count { (:PrevnetTestRun) } AS marks"
        )
        if rows and rows[0]["nodes"] and not rows[0]["marks"]:
            pytest.exit(f"The database at {options.uri} holds data that are not ours; the tests would delete them.", 2)
        await database.run("MERGE (:PrevnetTestRun)")
        await migrate(database)


async def leave(options: DatabaseOptions) -> None:
    """Deletes the data of the tests and their mark."""
    async with connected(options) as database:
        await clear(database)
        await database.run("MATCH (mark:PrevnetTestRun) DELETE mark")


async def clear(database: Database) -> None:
    """Deletes all but the record of migrations and the tests' mark."""
    await database.run(_CLEAR)


class SeededState:
    """Restores the real data, if anything has changed in the database.

    Neo4j numbers its transactions, and the bookmark of a read is the number of the last one. If it has not changed,
    nothing was written, not even by another driver. If it has, the digest of all nodes and relationships decides, as a
    test may have undone its writes.
    """

    def __init__(self) -> None:
        self.loads = 0
        self._bookmark: frozenset[str] | None = None
        self._digest = ""

    async def restore(self, database: Database) -> None:
        """Afterwards the database holds the real data and nothing else."""
        bookmark = await _last_transaction(database)
        if self._bookmark == bookmark:
            return
        if not self._bookmark or await _digest(database) != self._digest:
            await clear(database)
            await load(DATA, database)
            self.loads += 1
            self._digest = await _digest(database)
        self._bookmark = await _last_transaction(database)


async def _last_transaction(database: Database) -> frozenset[str]:
    _, bookmark = await database.read_marked("RETURN 1 AS x", {})
    return bookmark


async def _digest(database: Database) -> str:
    """A digest of all nodes and relationships, which does not depend on their order."""
    digest = hashlib.sha256()
    for text in (_NODES, _RELATIONSHIPS):
        for line in sorted(await _lines(database, text)):
            digest.update(line.encode() + b"\n")
    return digest.hexdigest()


async def _lines(database: Database, text: LiteralString) -> list[str]:
    return [
        repr([sorted(row.pop("values").items()), sorted(row.pop("labels", ())), *row.values()])
        for row in await database.run(text)
    ]


def patient(options: DatabaseOptions) -> DatabaseOptions:
    """The same options with longer time limits for reads."""
    return replace(options, read_timeout=PATIENT_SECONDS)


def _given() -> DatabaseOptions:
    return DatabaseOptions(
        os.environ["NEO4J_URI"],
        os.environ.get("NEO4J_USER", "neo4j"),
        os.environ.get("NEO4J_PASSWORD", ""),
        os.environ.get("NEO4J_DATABASE", "neo4j"),
    )


def _docker_answers() -> bool:
    try:
        return subprocess.run(["docker", "info"], capture_output=True, timeout=10, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _has_image() -> bool:
    """Whether Docker has the image of the server or can pull it."""
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


def managed_server(home: Path, *java_options: str) -> ManagedServer:
    """A Neo4j that is set up for tests."""
    options = (*_JAVA_OPTIONS, *java_options)
    return ManagedServer(home, heap_mb=_HEAP_MB, java_options=options, settings=_SETTINGS, progress=False)


@contextmanager
def running(server: ManagedServer, stop_limit: float = STOP_LIMIT) -> Generator[DatabaseOptions]:
    login = server.start()
    try:
        yield DatabaseOptions(login.uri, login.user, login.password)
    finally:
        server.stop(limit=stop_limit)
