"""`make bench`, `make bench-peer` and `make bench-explorer`."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Annotated

import orjson
import typer
import uvloop
from rich.console import Console

from bench import analysis, explorer, peer, report
from bench.questions import Question, questions
from bench.report import Result
from bench.servers import filled_database, product_server, server
from bench.timing import CLIENTS, Pace, compare, http_clients
from bench.work import NoAnswer, Product
from graph.store.database import Database

ANALYSIS = "analysis"
console = Console(width=None if sys.stdout.isatty() else 140)
err = Console(stderr=True)


def main(
    scale: Annotated[float, typer.Option(envvar="SCALE", help="Size of the network; 1: 30 000 nodes.")] = 1.0,
    rounds: Annotated[int, typer.Option(envvar="ROUNDS", help="Rounds of each question.", min=1)] = 4,
    only: Annotated[str, typer.Option(envvar="ONLY", help="Only these questions, as page,deep.")] = "",
    against_peer: Annotated[bool, typer.Option("--peer", help="Compare with @neo4j/graphql.")] = False,
    in_browser: Annotated[bool, typer.Option("--explorer", help="The explorer in a real browser.")] = False,
) -> None:
    """Measure the API on a synthetic network."""
    names = [name for name in only.split(",") if name]
    if against_peer:
        uvloop.run(_measure_peer(scale, names, Pace(rounds)))
    elif in_browser:
        uvloop.run(_measure_explorer(scale, rounds * 2 + 1))
    else:
        uvloop.run(_measure_api(scale, names, Pace(rounds)))


async def _measure_api(scale: float, names: Sequence[str], pace: Pace) -> None:
    results: list[Result] = []
    failures: list[str] = []
    async with _database(scale) as database:
        product = Product(database)
        with product_server(database.options) as port:
            for question in _chosen(await questions(product.ask), names):
                err.print(f"  {question.name} …")
                try:
                    await product.check(question)
                except NoAnswer as error:
                    failures.append(f"{question.name}: {error}")
                else:
                    results.append(await _against_cypher(product, question, port, pace))
        analyses = await analysis.measure(database, pace) if not names or ANALYSIS in names else []
    if results or failures:
        report.show_results(console, results)
        report.show_goals(console, report.goals(results, failures))
    if analyses:
        report.show_analysis(console, analyses)
        report.show_goals(console, report.analysis_goals(analyses))
    _keep("bench", scale, [*results, *analyses])


async def _against_cypher(product: Product, question: Question, port: int, pace: Pace) -> Result:
    work = {"api": await product.work(question), "cypher": await product.work_by_hand(question)}
    async with http_clients(port, question.body) as api:
        by_hand = [lambda: product.by_hand(question)] * CLIENTS
        times = await compare({"api": api, "cypher": by_hand}, pace)
    return Result(question.name, question.trips, times, work)


async def _measure_peer(scale: float, names: Sequence[str], pace: Pace) -> None:
    command = peer.install()
    async with _database(scale) as database:
        chosen = _chosen(await questions(Product(database).ask), names)
        with (
            product_server(database.options) as port,
            server(command, database.options, {"NODE_ENV": "production"}) as peer_port,
        ):
            results = [await _against_peer(one, port, peer_port, pace) for one in chosen if peer.can_ask(one)]
    report.show_results(console, results)
    report.show_goals(console, report.peer_goals(results))
    _keep("peer", scale, results)


async def _against_peer(question: Question, port: int, peer_port: int, pace: Pace) -> Result:
    async with http_clients(port, question.body) as api, http_clients(peer_port, peer.operation(question)) as other:
        peer.check(question, orjson.loads(await api[0]())["data"], orjson.loads(await other[0]()))
        return Result(question.name, question.trips, await compare({"api": api, "peer": other}, pace))


async def _measure_explorer(scale: float, rounds: int) -> None:
    async with _database(scale) as database:
        with product_server(database.options) as port:
            measured = await explorer.measure(f"http://127.0.0.1:{port}", rounds)
    report.show_goals(console, explorer.goals(measured))
    _keep("explorer", scale, [measured])


@asynccontextmanager
async def _database(scale: float) -> AsyncGenerator[Database]:
    with err.status(f"Network ×{scale:g} …") as status:

        def progress(what: str, done: int, total: int) -> None:
            status.update(f"Network ×{scale:g}: {what}, {done} of {total} …")

        async with filled_database(scale, progress) as database:
            status.stop()
            yield database


def _chosen(all_questions: Sequence[Question], names: Sequence[str]) -> list[Question]:
    unknown = set(names) - {question.name for question in all_questions} - {ANALYSIS}
    if unknown:
        raise typer.BadParameter(f"No such question: {', '.join(sorted(unknown))}.")
    return [question for question in all_questions if not names or question.name in names]


def _keep(name: str, scale: float, results: Sequence[Result | analysis.AnalysisResult | explorer.Measured]) -> None:
    err.print(f"Kept in {report.keep(name, scale, results).name}.")


if __name__ == "__main__":
    application = typer.Typer(pretty_exceptions_enable=False)
    application.command()(main)
    application()
