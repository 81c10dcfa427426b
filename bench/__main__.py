"""The commands `make bench` and `make bench-peer`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from typing import Annotated

import orjson
import typer
import uvloop
from rich.console import Console

from bench import peer, report
from bench.questions import BenchQuestion, questions
from bench.report import Result
from bench.servers import filled_database, product_server
from bench.timing import compare, first_asks, http_call
from bench.work import NoAnswer, Product

console = Console(width=None if sys.stdout.isatty() else 140)
err = Console(stderr=True)


def main(
    scale: Annotated[float, typer.Option(envvar="SCALE", help="Size of the network; 1: 30 000 nodes.")] = 1.0,
    rounds: Annotated[int, typer.Option(envvar="ROUNDS", help="Rounds of each question.", min=1)] = 4,
    only: Annotated[str, typer.Option(envvar="ONLY", help="Only these questions, as page,deep.")] = "",
    against_peer: Annotated[bool, typer.Option("--peer", help="Compare with @neo4j/graphql.")] = False,
) -> None:
    """Measure the API on a synthetic network."""
    uvloop.run(_measure(scale, rounds, [name for name in only.split(",") if name], against_peer))


async def _measure(scale: float, rounds: int, names: Sequence[str], against_peer: bool) -> None:
    results: list[Result] = []
    failures: list[str] = []
    err.print(f"Network ×{scale:g} …")
    async with filled_database(scale) as database:
        product = Product(database)
        chosen = _chosen(await questions(product.execute), names)
        with ExitStack() as servers:
            port = servers.enter_context(product_server(database.options))
            peer_port = servers.enter_context(peer.peer_server(database.options)) if against_peer else None
            for question in (one for one in chosen if not against_peer or peer.has_question(one)):
                err.print(f"  {question.name} …")
                try:
                    results.append(await _result(product, question, port, peer_port, rounds))
                except NoAnswer as error:
                    failures.append(f"{question.name}: {error}")
    report.show_results(console, results)
    console.print(f"{product.requests} different requests became {len(product.texts)} different statements.")
    report.show_goals(console, report.goals(results, failures))
    err.print(f"Kept in {report.keep(scale, results).name}.")


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
