"""Planning in the background: what is asked first is planned ahead, and readers wait for a plan that is in work."""

from __future__ import annotations

import asyncio

import pytest
from http_server import PATIENT_SECONDS, settings

from api.graphql.operations import Request
from api.http.app import operations
from api.http.plan_ahead import first_asks, plan_ahead, plan_requests
from graph.compile import named_queries
from graph.store.database import Database, PlanningDatabase

pytestmark = pytest.mark.anyio


def planning_database(database: Database, planned: list[str]) -> PlanningDatabase:
    planning = PlanningDatabase(database)
    planning.on_trip = lambda text, _: planned.append(text)
    return planning


async def test_every_statement_of_the_first_asks_is_planned_before_it_is_asked(seeded: Database) -> None:
    api, planned, sent = operations(seeded, settings()), list[str](), list[str]()
    planning = planning_database(seeded, planned)
    await plan_requests(api, planning, first_asks())
    await planning.close()
    assert len(planned) > 30
    seeded.on_trip = lambda text, _: sent.append(text)
    for request in first_asks():
        result = await api.run(request, queries_only=True)
        assert not result.errors
    seeded.on_trip = None
    # The mark of the data needs no plan of its own, and the snapshot is read once.
    assert set(sent) - {named_queries.query("read_mark").text} <= set(planned)


async def test_a_reader_waits_for_a_plan_that_is_in_work(database: Database) -> None:
    async with database.planning("RETURN 1 AS x"):
        reader = asyncio.create_task(database.read("RETURN 1 AS x", {}))
        assert await database.read("RETURN 2 AS x", {}) == 2
        assert not reader.done()
    assert await reader == 1


async def test_the_statements_of_one_operation_are_planned_one_after_the_other(database: Database) -> None:
    """Readers wait for those in work only, not for those that come later."""
    in_work: list[int] = []
    planning = PlanningDatabase(database)
    planning.on_trip = lambda text, _: in_work.append(len(database.in_work))
    await asyncio.gather(*(planning.read("RETURN $x AS x", {"x": i}) for i in range(5)))
    await planning.close()
    assert in_work == [1] * 5
    assert database.in_work == {}


async def test_other_data_are_planned_for_again(empty: Database) -> None:
    api, planned, ready = operations(empty, settings()), asyncio.Queue[str](), asyncio.Event()
    planning = PlanningDatabase(empty)
    planning.on_trip = lambda text, _: planned.put_nowait(text)
    requests, later = [Request("{ sources { totalCount } }")], [Request("{ actors { totalCount } }")]
    task = asyncio.create_task(
        plan_ahead(api, planning, requests, later=later, check_seconds=0.02, on_planned=ready.set)
    )
    async with asyncio.timeout(PATIENT_SECONDS):
        first = await planned.get()
        await ready.wait()
        second = await planned.get()
        await empty.run("MERGE (d:Dataset {id: 'prevnet'}) SET d.version = 'another'")
        assert (await planned.get(), await planned.get()) == (first, second)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await empty.run("MATCH (d:Dataset) DELETE d")


async def test_a_request_that_is_refused_keeps_no_other_from_being_planned(empty: Database) -> None:
    api, planned = operations(empty, settings()), list[str]()
    planning = planning_database(empty, planned)
    await plan_requests(api, planning, [Request("{ nonsense }"), Request("{ sources { totalCount } }")])
    await planning.close()
    assert len(planned) == 1
