"""The fixture rule: nothing is mocked, and there is one fixture for each sort of thing.

- `options`: this process's own Neo4j with the schema in place; each worker of pytest-xdist has one (own_database.py).
- `database`: a connection to it, for one test.
- `empty`: that connection, with no data.
- `seeded`: that connection, with exactly the data in seeds/data. Write what you like and leave it: the next test that
  asks for `seeded`, `filled` or `empty` sees by the transaction number that something was written, and repairs it.
- `filled`: the same data for modules whose tests are no coroutines. Only read, or undo what you write.
- `driver`: Neo4j's own driver, for what the product can't write.
- `target`: a server over `filled`, and the statements it sent. `serving(…)` in http_server.py starts any other server.
- `site`, `visit`: the explorer in a real browser (browser/conftest.py).
- Tests that stop servers, freeze them or count on a quiet machine are marked `serial`; they run alone, afterwards.
- Hypothesis tests take their number of examples from the profile (profiles.py); `make test-thorough` takes more.
- Limits of time are generous, as machines are busy; only a test about a limit sets a short one.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import psutil
import pytest
from http_server import Target, serving
from neo4j import Driver, GraphDatabase
from own_database import SeededState, claim, clear, is_given, leave, patient, started
from profiles import register_profiles

from graph.store.database import Database, DatabaseOptions, connected

WORKER_MEMORY = 2 * 1024**3  # a Neo4j, a browser and Python

register_profiles()


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """A given database is only one, so it allows only one process."""
    if is_given() and config.getoption("numprocesses", None):
        print("NEO4J_URI is set: one database, so one process instead of several.")
        config.option.numprocesses = None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """For `-n auto`: as many as there are processors and memory for, shared by the runs that `make` starts at once."""
    fitting = min(psutil.cpu_count() or 1, psutil.virtual_memory().available // WORKER_MEMORY, 8)
    return max(1, fitting // int(os.environ.get("RUNS", "1")))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What clears or writes the data comes before what only reads the real ones, in all files and in each of them: each
    change between the two loads them again, and all plans with them."""
    place = {path: i for i, path in enumerate(dict.fromkeys(item.path for item in items))}
    writing = {item.path for item in items if _writes(item)}
    items.sort(key=lambda item: (item.path not in writing, place[item.path], not _writes(item)))


def _writes(item: pytest.Item) -> bool:
    names: set[str] = set(getattr(item, "fixturenames", ()))
    return "empty" in names or ("options" in names and names.isdisjoint({"seeded", "filled"}))


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def files_are_whole() -> Iterator[None]:
    """Exported files are sent as a whole, however busy the machine is; tests of streaming patch it again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("api.export.exporting.WHOLE_SECONDS", 300.0)
        yield


@pytest.fixture(scope="session")
def options(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseOptions]:
    with started(tmp_path_factory.mktemp("neo4j")) as own:
        asyncio.run(claim(patient(own)))
        yield patient(own)
        asyncio.run(leave(patient(own)))


@pytest.fixture(scope="session")
def seeded_state() -> SeededState:
    return SeededState()


@pytest.fixture
async def database(options: DatabaseOptions) -> AsyncIterator[Database]:
    async with connected(options) as database:
        yield database


@pytest.fixture
async def empty(database: Database) -> Database:
    await clear(database)
    return database


@pytest.fixture
async def seeded(database: Database, seeded_state: SeededState) -> Database:
    await seeded_state.restore(database)
    return database


@pytest.fixture(scope="module")
def filled(options: DatabaseOptions, seeded_state: SeededState) -> DatabaseOptions:
    async def restore() -> None:
        async with connected(options) as database:
            await seeded_state.restore(database)

    asyncio.run(restore())
    return options


@pytest.fixture
def driver(options: DatabaseOptions) -> Iterator[Driver]:
    auth = (options.user, options.password)
    with GraphDatabase.driver(options.uri, auth=auth, telemetry_disabled=True) as driver:  # pyright: ignore[reportUnknownMemberType]
        yield driver


@pytest.fixture(scope="module")
def target(filled: DatabaseOptions) -> Iterator[Target]:
    """A server with the default settings and the real data, for attacks."""
    trips: list[str] = []
    with serving(filled, trips=trips) as client:
        yield Target(client, trips, filled)
