"""The snapshot: read in slices of one state of the data, kept until somebody writes, and in the terms of the database's
own conditions."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from datetime import date
from threading import Event
from typing import Any, cast

import numpy as np
import pytest
from contexts import context
from http_server import serving
from hypothesis import given, settings
from hypothesis import strategies as st
from neo4j import Driver
from profiles import examples
from small_networks import SmallNetwork, small_networks, written

from graph.analysis.core.snapshot import GraphView, Snapshot
from graph.analysis.core.snapshot_cache import ServedSnapshot, SnapshotCache
from graph.analysis.network.centrality import centrality
from graph.compile.fragments import fragment
from graph.compile.named_queries import vouched
from graph.errors import Unavailable
from graph.model.enums import Visibility
from graph.model.statements import STATEMENT_KINDS
from graph.query.reader import Reader
from graph.store.database import Database, DatabaseOptions

pytestmark = pytest.mark.anyio
DAY = date(2022, 1, 1)
SLICES = 2 + len(STATEMENT_KINDS)
"""Of regions, of actors, and of each kind of statement, in a small graph."""


class Trips:
    """Counts the statements that are sent; `before` is called with the number of each."""

    def __init__(self, database: Database) -> None:
        self.count = 0
        self.before: dict[int, Any] = {}
        database.on_trip = self._on_trip

    def _on_trip(self, _text: str, _parameters: Mapping[str, Any]) -> None:
        self.count += 1
        if self.count in self.before:
            self.before[self.count]()


async def read(database: Database, cache: SnapshotCache) -> Snapshot:
    return (await cache.current(database, "test")).snapshot


def contents(snapshot: Snapshot) -> tuple[Any, ...]:
    """All nodes and statements by key."""
    table, columns = snapshot.statements, ("start", "end", "valid_from", "valid_to", "last_confirmed", "known_from")
    numbers = [getattr(table, name).tolist() for name in (*columns, "known_to", "visibility", "reference")]
    roles = [table.roles[int(code)] for code in cast("list[int]", table.role_or_extent.tolist())]
    nodes = [snapshot.nodes[position] for position in range(len(snapshot.nodes))]
    keys = [table.key(index) for index in range(len(table))]
    return nodes, list(zip(keys, *numbers, roles, strict=True)), dict(snapshot.parent)


# ---- slices


@settings(max_examples=examples(0.2))
@given(network=small_networks(), slice_size=st.integers(1, 6))
async def test_slices_of_any_size_make_the_same_snapshot(
    database: Database, network: SmallNetwork, slice_size: int
) -> None:
    await written(database, network)
    whole = await read(database, SnapshotCache())
    trips = Trips(database)
    sliced = await read(database, SnapshotCache(slice_size=slice_size))
    assert contents(sliced) == contents(whole)
    assert sliced.bookmarks == whole.bookmarks
    counts = [len(whole.nodes.slugs), len(whole.nodes.ags), *map(len, whole.statements.ids)]
    # A slice that is full may be the last one: another tells.
    assert trips.count == sum(count // slice_size + 1 for count in counts)


async def test_the_real_data_are_one_slice_of_each_kind(seeded: Database) -> None:
    trips, cache = Trips(seeded), SnapshotCache()
    await read(seeded, cache)
    assert trips.count == SLICES
    await read(seeded, cache)
    assert trips.count == SLICES + 1


async def test_keys_are_found_whatever_their_letters(empty: Database) -> None:
    """The order of the database's indexes is that of Python."""
    keys = ["", *"-AZazÄäß中\ue000～😀", "a b", "a-b", "aa", "😀a", "a" * 900]
    await empty.run(
        "UNWIND $keys AS key CREATE (:Actor:Network {id: key, name: key + '!', kind: 'NETWORK'})", {"keys": keys}
    )
    snapshot = await read(empty, SnapshotCache(slice_size=3))
    position = snapshot.view(Reader(), DAY).position
    assert list(position) == sorted(keys)[1:]
    assert {key for key in keys if key in position} == {*keys} - {""}
    assert all(snapshot.nodes[position[key]].name == f"{key}!" for key in keys if key)
    assert "b" not in position


async def test_slices_of_two_states_are_read_again(seeded: Database, driver: Driver) -> None:
    """Something is written while slices are read."""
    trips = Trips(seeded)
    trips.before[5] = lambda: driver.execute_query("MATCH (a:Actor {id: 'obr'}) SET a.name = 'Anders'")
    cache = SnapshotCache(slice_size=200)
    served = await cache.current(seeded, "test")
    assert served.current
    assert "Anders" in list(served.snapshot.nodes.names)
    before = trips.count
    assert before > len(served.snapshot.nodes) // 200 + SLICES
    assert (await cache.current(seeded, "test")).current
    assert trips.count == before + 1


async def test_a_database_that_is_written_without_a_pause_has_a_snapshot_that_is_not_up_to_date(
    seeded: Database, driver: Driver
) -> None:
    trips = Trips(seeded)
    trips.before = dict.fromkeys(range(1, 100), lambda: driver.execute_query("CREATE (:Elsewhere)"))
    cache = SnapshotCache(slice_size=200)
    served = await cache.current(seeded, "test")
    assert len(served.snapshot.nodes) > 500
    assert not served.snapshot.bookmarks
    trips.before = {}
    first = await read(seeded, cache)
    assert first.bookmarks
    assert (await read(seeded, cache)) is first


# ---- when it is read again


async def test_a_database_without_a_version_is_read_again_only_when_somebody_has_written(
    seeded: Database, driver: Driver
) -> None:
    await seeded.run("MATCH (d:Dataset) DELETE d")
    who, trips = context(seeded), Trips(seeded)
    before = await centrality(who)
    assert await centrality(who) == before
    assert trips.count == SLICES + 1
    assert [one.snapshot.version for one in who.served] == [None, None]
    driver.execute_query("MATCH (a:Actor {id: 'land-nrw'})-[r]->() DELETE r")
    after = await centrality(who)
    assert trips.count == 2 * SLICES + 2
    assert after.statement_count < before.statement_count
    assert [one.current for one in who.served] == [True] * 3


async def test_a_question_does_not_wait_for_long_if_there_is_an_older_snapshot(
    seeded: Database, driver: Driver
) -> None:
    cache = SnapshotCache(patience=0, slice_size=5)
    first = await cache.current(seeded, "test")
    driver.execute_query("MATCH (a:Actor {id: 'obr'}) SET a.name = 'Anders'")
    second = await cache.current(seeded, "test")
    assert (second.snapshot, second.current) == (first.snapshot, False)
    served = await _until_current(cache, seeded)
    assert served.snapshot is not first.snapshot
    assert "Anders" in list(served.snapshot.nodes.names)


async def _until_current(cache: SnapshotCache, database: Database) -> ServedSnapshot:
    for _ in range(1_000):
        served = await cache.current(database, "test")
        if served.current:
            return served
        await asyncio.sleep(0.01)
    raise AssertionError("never current")


async def test_while_the_first_snapshot_is_read_a_question_says_so(seeded: Database) -> None:
    cache = SnapshotCache(first_patience=0, slice_size=5)
    with pytest.raises(Unavailable, match=r"being read into memory.* Ask again in a while"):
        await cache.current(seeded, "test")
    await cache.keep_ready(seeded)
    assert (await cache.current(seeded, "test")).current


async def test_a_snapshot_that_began_before_a_write_is_not_the_answer_after_it(
    seeded: Database, driver: Driver
) -> None:
    """The reading is under way when somebody writes; the question after that waits for another one."""
    cache, has_begun = SnapshotCache(), asyncio.Event()
    trips = Trips(seeded)
    trips.before = {1: has_begun.set}
    reading = asyncio.create_task(cache.keep_ready(seeded))
    await has_begun.wait()
    asking = asyncio.create_task(cache.current(seeded, "test"))
    await asyncio.sleep(0)
    driver.execute_query("MATCH (a:Actor {id: 'obr'}) SET a.name = 'Anders'")
    served = await asking
    assert served.current
    assert "Anders" in list(served.snapshot.nodes.names)
    await reading


# ---- working out


async def test_equal_requests_at_the_same_time_are_worked_out_once(empty: Database) -> None:
    cache = SnapshotCache()
    snapshot, go, calls = await read(empty, cache), Event(), list[int]()

    def compute() -> int:
        calls.append(1)
        assert go.wait(10)
        return 7

    def work_out() -> Coroutine[Any, Any, int]:
        return asyncio.to_thread(compute)

    asking = [asyncio.create_task(cache.worked_out(snapshot, "request", work_out)) for _ in range(9)]
    await asyncio.sleep(0)
    asking[0].cancel()
    go.set()
    assert await asyncio.gather(*asking[1:]) == [7] * 8
    assert len(calls) == 1
    assert await cache.worked_out(snapshot, "another", lambda: asyncio.sleep(0, 8)) == 8


# ---- what others write


STATEMENTS = {
    "derived": "known_from: date('2020-01-01')",
    "ended": "known_from: date('2020-01-01'), known_to: date('2021-01-01')",
    "later": "known_from: date('2023-01-01')",
    "nothing": "",
    "only-stated": "valid_from: date('2020-01-01')",
    "text": "known_from: '2020-01-01'",
    "instant": "known_from: datetime('2020-01-01T00:00:00Z')",
    "text-as-end": "known_from: date('2020-01-01'), known_to: '2021-01-01'",
    "far-away": "known_from: date('-0500-01-01'), known_to: date('+12000-01-01')",
    "number": "known_from: date('2020-01-01'), role: 5, visibility: 3, valid_from_precision: [1, 2]",
    "hidden": "known_from: date('2020-01-01'), visibility: 'PARTNER'",
    "own-level": "known_from: date('2020-01-01'), visibility: 'SECRET'",
}


async def write_foreign(database: Database) -> None:
    """Statements of the model that did not come through our loader, and nodes that lack something."""
    made = " ".join(
        f"CREATE (a)-[:MEMBER_OF {{id: '{key}'{', ' if own else ''}{own}}}]->(b)" for key, own in STATEMENTS.items()
    )
    text = (
        "CREATE (a:Actor:Network {id: 'a', name: 'A', kind: 'NETWORK'}), (b:Actor:Network {id: 'b', name: 'B', "
        "kind: 'NETWORK'}), (c:Actor:Network {id: 'c', kind: 'NETWORK'}), (d:Actor {id: 'd', name: 'D', kind: 'X'}), "
        "(:Actor {name: 'E', kind: 'NETWORK'}), (h:Actor:Network {id: 'h', name: 'H', kind: 'NETWORK', "
        "visibility: 'PARTNER'}) " + made + "CREATE (a)-[:MEMBER_OF {known_from: date('2020-01-01')}]->(b) "
        "CREATE (a)-[:MEMBER_OF {id: 'nameless', known_from: date('2020-01-01')}]->(c) "
        "CREATE (d)-[:MEMBER_OF {id: 'no-kind', known_from: date('2020-01-01')}]->(b) "
        "CREATE (a)-[:MEMBER_OF {id: 'hidden-end', known_from: date('2020-01-01')}]->(h)"
    )
    await database.run(vouched(text))


def ids(view: GraphView) -> set[str]:
    return {view.statements.key(index)[1] for index in np.flatnonzero(view.holding).tolist()}


@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2020, 1, 1), DAY, date(2024, 1, 1)])
async def test_statements_of_others_hold_when_the_database_says_so(empty: Database, day: date) -> None:
    await write_foreign(empty)
    rows = await empty.run(
        vouched(
            f"MATCH (a)-[r:MEMBER_OF]->(b) WHERE r.id IN $ids AND {fragment('holds', 'r', '$day')} "
            f"AND {fragment('visible', 'r')} RETURN r.id AS id"
        ),
        {"ids": list(STATEMENTS), "day": day, "hidden": [str(level) for level in Reader().hidden]},
    )
    snapshot = await read(empty, SnapshotCache())
    assert ids(snapshot.view(Reader(), day)) == {row["id"] for row in rows}
    assert list(snapshot.view(Reader(), day).position) == ["a", "b"]


async def test_a_statement_is_not_seen_by_those_who_may_not_see_its_end(empty: Database) -> None:
    await write_foreign(empty)
    snapshot = await read(empty, SnapshotCache())
    assert "hidden-end" not in ids(snapshot.view(Reader(), DAY))
    assert {"hidden-end", "hidden"} <= ids(snapshot.view(Reader(Visibility.PARTNER), DAY))


async def test_questions_answer_over_statements_of_others(empty: Database) -> None:
    await write_foreign(empty)
    answer = await centrality(context(empty), on=DAY)
    holding = {"derived", "text-as-end", "far-away", "number", "own-level"}
    assert (answer.node_count, answer.link_count, answer.statement_count) == (2, 1, len(holding))


# ---- over HTTP


def test_an_answer_names_the_snapshot_that_it_comes_from(filled: DatabaseOptions) -> None:
    with serving(filled) as client:

        def extensions(query: str) -> Any:
            return client.post("/graphql", json={"query": query}).json()["extensions"]

        answer = client.post("/graphql", json={"query": "{ dataset { version } }"}).json()
        assert answer["extensions"].keys() == {"cost"}
        version = answer["data"]["dataset"]["version"]
        served = extensions("{ centrality(first: 1) { nodeCount } }")["snapshot"]
        assert (served["version"], served["current"]) == (version, True)
        assert served["readAt"].endswith("+00:00")
