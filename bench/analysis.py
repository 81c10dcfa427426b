"""Measure the questions of graph/analysis in process with one client: cold, warm, for random actors and after a write.

The operations are in `questions/analysis`. Times are in seconds.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any, Final, TypeAlias

from bench.questions import DAY, FOLDER, Values
from bench.timing import Pace, Times, compare, timed
from bench.work import NoAnswer, Product
from graph.model.enums import RegionKind
from graph.store.database import Database

SEED: Final = 2026
SAMPLE_SIZE: Final = 200
HUBS: Final = 10
WRITES: Final = 5

ACTORS: Final = "MATCH (a:Actor) WHERE a.visibility IS NULL WITH a ORDER BY a.id RETURN collect(a.id) AS x"
HUB_ACTORS: Final = (
    "MATCH (a:Actor) WHERE a.visibility IS NULL WITH a ORDER BY COUNT { (a)--() } DESC, a.id LIMIT $limit"
    " RETURN collect(a.id) AS x"
)
WRITE: Final = "MATCH (a:Actor {id: 'ministry-0'}) SET a.bench_write = $value"

Ask: TypeAlias = Callable[[str, Values], Awaitable[Any]]
"""From a question's name and variables to what its root field answers."""


@dataclass
class AnalysisResult:
    """The times of a question; `cold` is its first answer. `failures` say why there was none."""

    name: str
    times: Times = field(default_factory=Times)
    cold: float | None = None
    failures: list[str] = field(default_factory=list[str])


async def measure(database: Database, pace: Pace) -> list[AnalysisResult]:
    """Every question cold and warm; paths and neighbourhoods of random actors; the dependencies after a write."""
    actors = await database.read(ACTORS, {}, label="bench")
    hubs = await database.read(HUB_ACTORS, {"limit": HUBS}, label="bench")
    results = [await _cold_and_warm(database, *question, pace) for question in examples(hubs[0]).items()]
    ask = asking(database)
    results.append(await _each_once("paths, random actors", ask, "paths", _pairs(actors)))
    results.append(await _each_once("neighbourhood, random actors", ask, "neighbourhood", _centres(actors, hubs)))
    return results + await _after_writes(database, ask)


def asking(database: Database) -> Ask:
    """Asks operations that have just started: nothing is planned, no snapshot is in memory."""
    product = Product(database)

    async def ask(name: str, variables: Values) -> Any:
        text = (FOLDER / "questions" / "analysis" / f"{name}.graphql").read_text("utf-8")
        return (await product.ask(text, variables))[name]

    return ask


def examples(hub: str) -> dict[str, Values]:
    """Variables for every question, as of a day on which many statements hold; `hub` is an actor with many."""
    day: Values = {"day": DAY}
    return {
        "coverage": {"level": RegionKind.DISTRICT, "first": 1000, **day},
        "gaps": {"first": 50, **day},
        "fundingCliff": day,
        "whatIf": {"without": [hub], **day},
        "dependencies": day,
        "coordinationGaps": day,
        "paths": {"from": "civil-society-group-3", "to": "counselling-service-4", **day},
        "neighbourhood": _around("civil-society-group-3"),
        "flows": {},
        "changes": {"first": 100, "from": "2020-06-30", "to": DAY},
        "centrality": day,
    }


def _around(actor: str) -> Values:
    return {"of": actor, "limit": 20, "day": DAY}


def _pairs(actors: Sequence[str]) -> list[Values]:
    """Random pairs; there is no path from an actor to itself."""
    sample = _sample(actors, 3 * SAMPLE_SIZE)
    pairs = [(start, end) for start, end in zip(sample[::2], sample[1::2], strict=True) if start != end]
    return [{"from": start, "to": end, "day": DAY} for start, end in pairs[:SAMPLE_SIZE]]


def _centres(actors: Sequence[str], hubs: Sequence[str]) -> list[Values]:
    return [_around(actor) for actor in [*_sample(actors, SAMPLE_SIZE - len(hubs)), *hubs]]


def _sample(actors: Sequence[str], size: int) -> list[str]:
    random = Random(SEED)  # noqa: S311 – the sample must be the same every time
    return [actors[int(random.random() * len(actors))] for _ in range(size)]


async def _cold_and_warm(database: Database, name: str, variables: Values, pace: Pace) -> AnalysisResult:
    """Cold: the database has no plan and the API no snapshot; the database's pages are in memory."""
    await database.run("CALL db.clearQueryCaches()")
    call = partial(asking(database), name, variables)
    try:
        cold = await timed(call)
        return AnalysisResult(name, (await compare({name: [call]}, pace))[name], cold)
    except NoAnswer as error:
        return AnalysisResult(name, failures=[str(error)])


async def _each_once(name: str, ask: Ask, question: str, sample: Iterable[Values]) -> AnalysisResult:
    result = AnalysisResult(name)
    for variables in sample:
        try:
            result.times.latencies.append(await timed(partial(ask, question, variables)))
        except NoAnswer as error:
            result.failures.append(str(error))
    return result


async def _after_writes(database: Database, ask: Ask) -> list[AnalysisResult]:
    """The first answer after a write, for which the snapshot is read again, and the answers that follow it. The
    property that is written is removed at the end."""
    first, next_ = AnalysisResult("dependencies, first after a write"), AnalysisResult("dependencies, then")
    try:
        for value in range(WRITES):
            await database.run(WRITE, {"value": value})
            for result, number in ((first, 1), (next_, WRITES)):
                times = await _each_once(result.name, ask, "dependencies", [{"day": DAY}] * number)
                result.times.latencies += times.times.latencies
                result.failures += times.failures
    finally:
        await database.run(WRITE, {"value": None})
    return [first, next_]
