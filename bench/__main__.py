"""`make bench` and `make bench-peer`."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from typing import Annotated, Any

import orjson
import typer
import uvloop
from psutil import Process
from rich.console import Console

from bench import explorer, goals, peer, report, servers
from bench.goals import Result
from bench.measure import CLIENTS, Call, Pace, compared, posting
from bench.phases import phases, visibility_cost
from bench.questions import Question, questions
from bench.store import Store, prepared
from bench.ways import NoAnswer, Ways, trips
from bench.worked import Worked, worked
from graph.store.database import Database, connected

Workers = Mapping[str, Sequence[Process]]
GROWING = ("lookup", "nodes", "first20", "page100", "flat100", "page", "interface", "asof")
WORKED = "worked"
console = Console(width=None if sys.stdout.isatty() else 140)
err = Console(stderr=True)


def main(
    scale: Annotated[float, typer.Option(envvar="SCALE", help="Size of the network; 1: 30 000 nodes.")] = 1.0,
    scales: Annotated[str, typer.Option(envvar="SCALES", help="Compare these sizes, as 0.1,1,10.")] = "",
    rounds: Annotated[int, typer.Option(envvar="ROUNDS", help="Rounds of each question.", min=1)] = 4,
    only: Annotated[str, typer.Option(envvar="ONLY", help="Only these questions, as page,deep.")] = "",
    against_peer: Annotated[bool, typer.Option("--peer", help="Compare with @neo4j/graphql.")] = False,
    in_browser: Annotated[bool, typer.Option("--explorer", help="The explorer in a real browser.")] = False,
) -> None:
    """Measure the API on a synthetic network."""
    names = [name for name in only.split(",") if name]
    if against_peer:
        uvloop.run(_against_peer(scale, names, Pace(rounds)))
    elif in_browser:
        uvloop.run(_in_browser(scale, rounds * 2 + 1))
    elif scales:
        uvloop.run(_growth([float(one) for one in scales.split(",")], names or GROWING, Pace(rounds * 4)))
    else:
        uvloop.run(_three_ways(scale, names, Pace(rounds)))


async def _three_ways(scale: float, names: Sequence[str], pace: Pace) -> None:
    results: list[Result] = []
    async with _network(scale) as (store, database), connected(store.options) as beside:
        ways, clients = Ways(database), Ways(beside)
        asked = _chosen(await questions(ways.ask), names)
        failed: dict[str, str] = {}
        for question in asked:
            try:
                await ways.check(question)
            except NoAnswer as problem:
                failed[question.name] = str(problem)
        asked = [question for question in asked if question.name not in failed]
        err.print(f"{len(asked)} questions: all ways answer the same.")
        with servers.product(store.options) as api, servers.resolvers(store.options) as ordinary:
            workers = {"api": [api.process, store.process], "cypher": [Process(), store.process]}
            workers["resolvers"] = [ordinary.process, store.process]
            for question in asked:
                err.print(f"  {question.name} …")
                results.append(await _measured(ways, clients, question, (api.port, ordinary.port), workers, pace))
        also = await _worked(beside, pace) if not names or WORKED in names else None
    if results or failed:
        report.show(console, results, [goals.answered(failed), *goals.goals(results)], against=("cypher", "resolvers"))
    if also:
        report.show_worked(console, also)
        report.show_goals(console, goals.worked_goals(also))
    _keep("bench", scale, results, also)


async def _measured(
    ways: Ways, clients: Ways, question: Question, ports: tuple[int, int], workers: Workers, pace: Pace
) -> Result:
    result = Result(question.name, trips(question))
    for way in question.ways:
        result.work[way] = await ways.work(way, question)
    by_hand: list[Call] = [lambda: clients.cypher(question)] * CLIENTS
    async with posting(ports[0], question.body) as api, posting(ports[1], question.body) as ordinary:
        calls: dict[str, list[Call]] = {"api": api, "cypher": by_hand, "resolvers": ordinary}
        calls = {way: calls[way] for way in question.ways}
        result.size = {way: len(await call[0]()) for way, call in calls.items() if way != "cypher"}
        result.size["cypher"] = len(orjson.dumps(await ways.cypher(question)))
        result.times = await compared(calls, pace, workers)
        result.phases = await phases(ways, question, api[0], pace.short)
    result.visibility = await visibility_cost(ways, question, pace.short)
    return result


async def _worked(database: Database, pace: Pace) -> Worked:
    err.print("  all that is worked out …")
    return await worked(database, pace)


async def _growth(scales: Sequence[float], names: Sequence[str], pace: Pace) -> None:
    """All sizes are there at once, so that they share the machine's moments."""
    async with AsyncExitStack() as stack:
        ports: dict[float, int] = {}
        asked: dict[float, dict[str, Question]] = {}
        with ExitStack() as running:
            for scale in scales:
                store, database = await stack.enter_async_context(_network(scale))
                asked[scale] = {question.name: question for question in await questions(Ways(database).ask)}
                ports[scale] = running.enter_context(servers.product(store.options)).port
            times: dict[str, list[float]] = {}
            for name in names:
                async with AsyncExitStack() as open_:
                    calls = {
                        f"{scale:g}": (await open_.enter_async_context(posting(ports[scale], asked[scale][name].body)))[
                            :1
                        ]
                        for scale in scales
                    }
                    times[name] = [one.p50 for one in (await compared(calls, pace)).values()]
    report.show_growth(console, scales, times)
    report.show_goals(console, goals.growth_goals(scales, times))
    milliseconds = {name: [1000 * seconds for seconds in found] for name, found in times.items()}
    err.print(f"Kept in {report.keep('growth', {'scales': list(scales), 'p50': milliseconds}).name}.")


async def _against_peer(scale: float, names: Sequence[str], pace: Pace) -> None:
    command = peer.installed()
    results: list[Result] = []
    async with _network(scale) as (store, database):
        ways = Ways(database)
        asked = [q for q in _chosen(await questions(ways.ask), names) if peer.asks(q.name)]
        with servers.product(store.options) as api, servers.peer(command, store.options) as other:
            workers = {"api": [api.process, store.process], "peer": [other.process, store.process]}
            for question in asked:
                err.print(f"  {question.name} …")
                theirs = peer.operation(question)
                async with posting(api.port, question.body) as ours, posting(other.port, theirs) as calls:
                    answer, reply = await ours[0](), await calls[0]()
                    peer.check(question, orjson.loads(answer)["data"], orjson.loads(reply))
                    result = Result(question.name, 1, size={"api": len(answer), "peer": len(reply)})
                    result.times = await compared({"api": ours, "peer": calls}, pace, workers)
                results.append(result)
    report.show(console, results, goals.peer_goals(results), against=("peer",))
    _keep("peer", scale, results)


async def _in_browser(scale: float, rounds: int) -> None:
    async with _network(scale) as (store, _):
        with servers.product(store.options) as api:
            found = await explorer.seen(f"http://127.0.0.1:{api.port}", rounds)
    report.show_goals(console, explorer.goals(found))
    err.print(f"Kept in {report.keep('explorer', found.record()).name}.")


@asynccontextmanager
async def _network(scale: float) -> AsyncGenerator[tuple[Store, Database]]:
    """A database that holds the network, and a driver in this process."""
    with err.status(f"Network ×{scale:g} …") as status:

        def progress(what: str, done: int, total: int) -> None:
            status.update(f"Network ×{scale:g}: {what}, {done} of {total} …")

        async with prepared(scale, progress) as store, connected(store.options) as database:
            status.stop()
            yield store, database


def _chosen(found: Sequence[Question], names: Sequence[str]) -> list[Question]:
    unknown = set(names) - {question.name for question in found} - {WORKED}
    if unknown:
        raise typer.BadParameter(f"No such question: {', '.join(sorted(unknown))}.")
    return [question for question in found if not names or question.name in names]


def _keep(name: str, scale: float, results: Sequence[Result], also: Worked | None = None) -> None:
    content: dict[str, Any] = {"scale": scale, "results": [result.record() for result in results]}
    content["worked"] = also.record() if also else None
    err.print(f"Kept in {report.keep(name, content).name}.")


if __name__ == "__main__":
    application = typer.Typer(pretty_exceptions_enable=False)
    application.command()(main)
    application()
