"""What the explorer's views ask when they are opened, on the data of this repository: right after a first start,
without a plan in the database, and warm."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson
from rich.console import Console
from rich.table import Table

from api.http.plan_ahead import FIRST_ASKS
from bench.servers import ROOT, START_SECONDS, bench_home, product_server
from bench.timing import Latencies, compare, first_asks, http_call
from graph.engine.server import ManagedServer
from graph.store.database import DatabaseOptions, connected
from graph.store.migrations import migrate
from seeds.loader import load

DATA: Final = ROOT / "seeds" / "data"
READY: Final = "Ready:"
READY_GOAL_SECONDS: Final = 1.0
# Answers that the API keeps in memory would hide what the database takes.
WITHOUT_ANSWER_CACHE: Final = {"PREVNET_ANSWER_CACHE_MB": "0"}
PLANNING: Final = {"PREVNET_PLAN_AHEAD": "true", **WITHOUT_ANSWER_CACHE}


@dataclass(frozen=True)
class ViewLatencies:
    """Seconds of one operation: `at_ready`, asked once right after the start has planned it; `first`, when the
    database's cache of plans was emptied; `warm`."""

    operation: str
    at_ready: float
    first: Latencies
    warm: Latencies


@dataclass(frozen=True)
class ViewsResult:
    """`planned` are the seconds from the first answer of a new server on a new database until all is planned."""

    planned: float
    views: Sequence[ViewLatencies]


async def measure(rounds: int) -> ViewsResult:
    """A new database is made, so that its JVM and its caches are cold."""
    home = bench_home() / "views"
    shutil.rmtree(home, ignore_errors=True)
    server = ManagedServer(home)
    connection = server.start()
    try:
        options = DatabaseOptions(connection.uri, connection.user, connection.password)
        async with connected(options) as database:
            await migrate(database)
            await load(DATA, database)
            asks: list[dict[str, Any]] = orjson.loads(FIRST_ASKS.read_bytes())
            bodies = [orjson.dumps({"query": ask["query"], "variables": ask["variables"]}) for ask in asks]
            planned, at_ready = await _at_ready(options, bodies)
            views: list[ViewLatencies] = []
            with product_server(options, settings=WITHOUT_ANSWER_CACHE) as running, ExitStack() as stack:
                for ask, body, seconds in zip(asks, bodies, at_ready, strict=True):
                    ways = {"api": stack.enter_context(http_call(running.port, [body]))}
                    warm = await compare(ways, rounds)

                    async def forget() -> None:
                        await database.run("CALL db.clearQueryCaches()")

                    first = await first_asks(ways, forget, rounds)
                    name = str(ask["query"]).split("query ", 1)[1].split("(", 1)[0].split("{", 1)[0].strip()
                    views.append(ViewLatencies(name, seconds, first["api"], warm["api"]))
            return ViewsResult(planned, views)
    finally:
        server.stop()


async def _at_ready(options: DatabaseOptions, bodies: Sequence[bytes]) -> tuple[float, list[float]]:
    """The seconds until a new server has planned everything, and of each ask right after it."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        with product_server(options, settings=PLANNING, log=log) as running, ExitStack() as stack:
            begin = time.perf_counter()
            deadline = begin + 10 * START_SECONDS
            while READY not in log.read_text("utf-8"):
                if time.perf_counter() > deadline:
                    raise RuntimeError("The server has planned nothing.")
                await asyncio.sleep(0.05)
            planned = time.perf_counter() - begin
            seconds: list[float] = []
            for body in bodies:
                call = stack.enter_context(http_call(running.port, [body]))
                begin = time.perf_counter()
                await call()
                seconds.append(time.perf_counter() - begin)
            return planned, seconds


def show(console: Console, result: ViewsResult) -> None:
    table = Table("operation", title="What the explorer's views ask first")
    for column in ("at ready ms", "first ask ms", "warm ms"):
        table.add_column(column, justify="right")
    for view in result.views:
        figures = (view.at_ready, view.first.percentile(50), view.warm.percentile(50))
        table.add_row(view.operation, *(f"{1000 * figure:.0f}" for figure in figures))
    console.print(table)
    console.print(f"All of them were planned {result.planned:.1f} s after the first answer of a new server.")
    slow = [view.operation for view in result.views if view.at_ready > READY_GOAL_SECONDS]
    goal = f"each answer at ready ≤ {READY_GOAL_SECONDS:g} s"
    console.print(f"[red]missed[/] {goal}: {', '.join(slow)}" if slow else f"[green]met[/]    {goal}")
