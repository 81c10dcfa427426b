"""The commands `make bench`, `make bench-peer`, `make bench-load`, `make bench-views` and
`make bench-explorer`."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from typing import Annotated, Final

import orjson
import typer
import uvloop
from rich.console import Console

from bench import explorer, load, peer, report, views
from bench.questions import BenchQuestion, questions
from bench.report import Result
from bench.servers import filled_database, product_server
from bench.timing import Call, compare, first_asks, http_call
from bench.work import NoAnswer, Product
from graph.errors import PrevnetError

console = Console(width=None if sys.stdout.isatty() else 140)
err = Console(stderr=True)

# Answered once the graph is in memory.
SNAPSHOT_QUESTION: Final = "{ centrality(first: 1) { nodeCount } }"
SNAPSHOT_SECONDS: Final = 600


def main(
    scale: Annotated[float, typer.Option(envvar="SCALE", help="Size of the network; 1: 30 000 nodes.")] = 1.0,
    scales: Annotated[str, typer.Option(envvar="SCALES", help="Several sizes instead, as 0.1,1,10.")] = "",
    rounds: Annotated[int, typer.Option(envvar="ROUNDS", help="Rounds of each question.", min=1)] = 4,
    only: Annotated[str, typer.Option(envvar="ONLY", help="Only these questions, as page,deep.")] = "",
    against_peer: Annotated[bool, typer.Option("--peer", help="Compare with @neo4j/graphql.")] = False,
    under_load: Annotated[bool, typer.Option("--load", help="Ask with many clients at once.")] = False,
    of_views: Annotated[bool, typer.Option("--views", help="Ask what the explorer's views ask first.")] = False,
    of_explorer: Annotated[bool, typer.Option("--explorer", help="Visit the explorer's views in Chromium.")] = False,
) -> None:
    """Measure the API on a synthetic network, or on the data of this repository (`--views`, `--explorer`)."""
    names = [name for name in only.split(",") if name]
    if of_explorer:
        explorer.show(console, explorer.measure(rounds, names, err))
        return
    if of_views:
        views.show(console, uvloop.run(views.measure(rounds)))
        return
    if under_load:
        uvloop.run(_measure_load(scale))
        return
    sizes = [float(size) for size in scales.split(",") if size] or [scale]
    runs = [uvloop.run(_measure(size, rounds, names, against_peer)) for size in sizes]
    if len(runs) > 1:
        report.show_growth(console, dict(zip(sizes, runs, strict=True)))


async def _measure(scale: float, rounds: int, names: Sequence[str], against_peer: bool) -> list[Result]:
    results: list[Result] = []
    failures: list[str] = []
    err.print(f"Network ×{scale:g} …")
    async with filled_database(scale) as database:
        product = Product(database)
        chosen = _chosen(await questions(product.execute), names)
        if against_peer:
            chosen = [question for question in chosen if peer.has_question(question)]
        with ExitStack() as servers:
            running = servers.enter_context(product_server(database.options))
            peer_port = servers.enter_context(peer.peer_server(database.options)) if against_peer else None
            if any(question.cypher is None for question in chosen):
                await _keep_snapshots(product, running.port)
            for question in chosen:
                err.print(f"  {question.name} …")
                try:
                    results.append(await _result(product, question, running.port, peer_port, rounds))
                except (NoAnswer, PrevnetError, RuntimeError) as error:
                    failures.append(f"{question.name}: {error}")
            memory = running.memory_mb
    results = await _with_cold_asks(scale, results, chosen)
    report.show_results(console, results)
    console.print(f"{product.requests} different requests became {len(product.texts)} different statements.")
    console.print(f"The API's process has {memory} MiB.")
    report.show_goals(console, report.goals(results, failures))
    err.print(f"Kept in {report.keep(scale, results).name}.")
    return results


async def _keep_snapshots(product: Product, port: int) -> None:
    """Waits until this process and the server have read the graph for analyses, which refuse to answer before."""
    err.print("  reading the graph …")
    with http_call(port, [orjson.dumps({"query": SNAPSHOT_QUESTION})]) as post:
        for call in (partial(product.execute, SNAPSHOT_QUESTION, {}), post):
            async with asyncio.timeout(SNAPSHOT_SECONDS):
                while not await _is_answered(call):  # noqa: ASYNC110 – the server sends no event
                    await asyncio.sleep(1)


async def _is_answered(call: Callable[[], Awaitable[object]]) -> bool:
    try:
        await call()
    except (NoAnswer, RuntimeError):
        return False
    return True


async def _with_cold_asks(scale: float, results: Sequence[Result], chosen: Sequence[BenchQuestion]) -> list[Result]:
    """The results with the seconds that each question takes when all of them are asked once, one after the other, of
    servers that were just started; each way gets servers of its own."""
    cold: dict[str, dict[str, float]] = {result.question: {} for result in results}
    ways = {result.question: result.latencies.keys() for result in results}
    for way in dict.fromkeys(way for result in results for way in result.latencies):
        err.print(f"  cold start, {way} …")
        async with filled_database(scale) as database:
            asked = [one for one in chosen if way in ways.get(one.name, ())]
            with _calls(way, Product(database), asked) as calls:
                for name, call in calls.items():
                    begin = time.perf_counter()
                    await call()
                    cold[name][way] = time.perf_counter() - begin
    return [replace(result, cold_asks=cold[result.question]) for result in results]


@contextmanager
def _calls(way: str, product: Product, asked: Sequence[BenchQuestion]) -> Generator[Mapping[str, Call]]:
    """For each question a call that asks it in one way, by name."""
    options = product.database.options
    with ExitStack() as stack:
        match way:
            case "api":
                port = stack.enter_context(product_server(options)).port
                bodies = {one.name: one.bodies for one in asked}
            case "peer":
                port = stack.enter_context(peer.peer_server(options))
                bodies = {one.name: [peer.body(one)] for one in asked}
            case _:
                yield {one.name: partial(product.by_hand, one) for one in asked}
                return
        yield {name: stack.enter_context(http_call(port, posted)) for name, posted in bodies.items()}


async def _measure_load(scale: float) -> None:
    async with filled_database(scale) as database:
        all_questions = {one.name: one for one in await questions(Product(database).execute)}
        quick = [body for name in load.QUICK for body in all_questions[name].bodies]
        slow = [body for name in load.SLOW for body in all_questions[name].bodies]
        measured: list[load.Load] = []
        for workers in (1, 2):
            with product_server(database.options, workers) as running:
                for slow_clients in (0, load.SLOW_CLIENTS):
                    err.print(f"{workers} processes, {slow_clients} clients with slow questions …")
                    clients = load.Clients(running.port, quick, slow, slow_clients)
                    measured.append(await load.measure(clients, workers, running))
    load.show(console, measured)


async def _result(product: Product, question: BenchQuestion, port: int, peer_port: int | None, rounds: int) -> Result:
    """Compares the API with the statement by hand, if there is one, and with the peer, where there is its port: warm,
    and as a first ask."""
    await product.check(question)
    work = {"api": await product.work(question)}
    with ExitStack() as connections:
        ways = {"api": connections.enter_context(http_call(port, question.bodies))}
        if peer_port:
            ways["peer"] = connections.enter_context(http_call(peer_port, [peer.body(question)]))
            api_answer, peer_answer = [orjson.loads(await call()) for call in ways.values()]
            peer.check(question, api_answer["data"], peer_answer)
        if question.cypher:
            ways["cypher"] = partial(product.by_hand, question)
            work["cypher"] = await product.work_by_hand(question)
        latencies = await compare(ways, rounds)
        first = await first_asks(ways, product.forget_plans, rounds)
        return Result(question.name, question.trips, latencies, work, first)


def _chosen(all_questions: Sequence[BenchQuestion], names: Sequence[str]) -> list[BenchQuestion]:
    unknown = set(names) - {question.name for question in all_questions}
    if unknown:
        raise typer.BadParameter(f"No such question: {', '.join(sorted(unknown))}.")
    return [question for question in all_questions if not names or question.name in names]


if __name__ == "__main__":
    application = typer.Typer(pretty_exceptions_enable=False)
    application.command()(main)
    application()
