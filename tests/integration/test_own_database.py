"""The fixture `seeded` restores exactly the real data after any write, and is fast if there was none.

A database that is given belongs to one process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import LiteralString

import pytest
from neo4j import Driver
from own_database import DATA, SeededState

from graph.store.database import Database
from seeds.loader import load

pytestmark = pytest.mark.anyio
FOREIGN: dict[str, tuple[LiteralString, LiteralString]] = {
    "a node of a kind that the model does not have": ("CREATE (:Foreign)", "MATCH (n:Foreign) DELETE n"),
    "a property that the model does not have": (
        "MATCH (n:Region {ags: '05'}) SET n.foreign = 1",
        "MATCH (n:Region {ags: '05'}) REMOVE n.foreign",
    ),
    "another value": (
        "MATCH (n:Actor {id: 'bmi'}) SET n.kept = n.name, n.name = 'Foreign'",
        "MATCH (n:Actor {id: 'bmi'}) SET n.name = n.kept REMOVE n.kept",
    ),
    "one statement more": (
        "MATCH (a:Actor {id: 'bmi'}), (b:Actor {id: 'lks-nrw'}) CREATE (a)-[:FUNDS {id: 'foreign'}]->(b)",
        "MATCH ()-[r:FUNDS {id: 'foreign'}]->() DELETE r",
    ),
    "one label more": (
        "MATCH (n:Actor {id: 'bmi'}) SET n:Foreign",
        "MATCH (n:Actor {id: 'bmi'}) REMOVE n:Foreign",
    ),
}
COUNT = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships"


async def counts(database: Database) -> dict[str, int]:
    [row] = await database.run(COUNT)
    return row


@pytest.mark.parametrize("write", [write for write, _ in FOREIGN.values()], ids=FOREIGN)
async def test_writes_of_the_raw_driver_are_noticed_and_replaced(
    seeded: Database, seeded_state: SeededState, driver: Driver, write: LiteralString
) -> None:
    before, loads = await counts(seeded), seeded_state.loads
    driver.execute_query(write)
    await seeded_state.restore(seeded)
    assert seeded_state.loads == loads + 1
    assert await counts(seeded) == before
    assert not await load(DATA, seeded, dry_run=True)
    assert await seeded.run("MATCH (n) WHERE n:Foreign OR n.foreign IS NOT NULL RETURN n") == []


async def test_writes_that_were_undone_need_no_load(
    seeded: Database, seeded_state: SeededState, driver: Driver
) -> None:
    loads = seeded_state.loads
    for write, undo in FOREIGN.values():
        driver.execute_query(write)
        driver.execute_query(undo)
    await seeded_state.restore(seeded)
    assert seeded_state.loads == loads


async def test_without_writes_one_trip_is_enough(seeded: Database, seeded_state: SeededState) -> None:
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    await seeded_state.restore(seeded)
    assert trips == ["RETURN 1 AS x"]


async def test_data_are_back_after_a_test_without_data(empty: Database, seeded_state: SeededState) -> None:
    await seeded_state.restore(empty)
    assert not await load(DATA, empty, dry_run=True)


def test_a_given_database_is_used_by_one_process() -> None:
    """Whatever `-n` says; nothing is run here, only collected."""
    command = [sys.executable, "-m", "pytest", "-n", "2", "--collect-only", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, Path(__file__)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "NEO4J_URI": "bolt://127.0.0.1:1"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "one process instead of several" in done.stdout
    assert "gw0" not in done.stdout
