"""How long the questions take that are worked out, asked in process with one client: cold and warm, between any two
actors, after the data changed, and by the size of the answer. Times are in seconds."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import pairwise
from random import Random
from typing import Any, Final, TypeAlias

from bench.measure import Call, Pace, Times, compared
from bench.questions import DAY, FOLDER, Values
from bench.ways import NoAnswer, data_of, product
from graph.model.enums import RegionKind
from graph.store.database import Database

SEED: Final = 2026
DRAWN: Final = 200
HUBS: Final = 10
CHANGES: Final = 5
LEVELS: Final = (RegionKind.STATE, RegionKind.GOVERNMENT_REGION, RegionKind.DISTRICT, RegionKind.MUNICIPALITY)
FIRST: Final = (10, 100, 1000)
LIMITS: Final = (2, 5, 10, 20)

ACTORS: Final = "MATCH (a:Actor) WHERE a.visibility IS NULL WITH a ORDER BY a.id RETURN collect(a.id) AS x"
MOST_LINKED: Final = (
    "MATCH (a:Actor) WHERE a.visibility IS NULL WITH a ORDER BY COUNT { (a)--() } DESC, a.id LIMIT $limit"
    " RETURN collect(a.id) AS x"
)
TOUCH: Final = "MATCH (a:Actor {id: 'ministry-0'}) SET a.touched = $value"

Ask: TypeAlias = Callable[[str, Values], Awaitable[Any]]
"""A question by name, with its variables → what its root field answers."""


@dataclass
class Asked:
    """Times of a question's answers, warm where `cold` says what the first one took; and why there were none."""

    times: Times = field(default_factory=Times)
    cold: float | None = None
    problems: list[str] = field(default_factory=list[str])

    def record(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Size:
    """An answer of so many rows, and what it took."""

    rows: int
    seconds: float

    @property
    def each(self) -> float:
        return self.seconds / self.rows


@dataclass(frozen=True)
class Growth:
    """The same question with ever larger answers."""

    question: str
    sizes: Sequence[Size]
    problems: Sequence[str] = ()

    @property
    def worst(self) -> float:
        """How many times as long a row takes as in an answer that is smaller, at most."""
        return max((later.each / sooner.each for sooner, later in pairwise(self.sizes)), default=0.0)


@dataclass(frozen=True)
class Worked:
    """`questions` by name; `changed` is the first answer after the data changed, `settled` are the next ones."""

    questions: Mapping[str, Asked]
    paths: Asked
    neighbourhood: Asked
    changed: Asked
    settled: Asked
    growth: Sequence[Growth]

    def record(self) -> dict[str, Any]:
        return asdict(self)


async def worked(database: Database, pace: Pace) -> Worked:
    actors = await database.read(ACTORS, {}, label="bench")
    hubs = await database.read(MOST_LINKED, {"limit": HUBS}, label="bench")
    questions = {name: await _cold_and_warm(database, name, values, pace) for name, values in every(hubs[0]).items()}
    ask = asking(database)
    changed, settled = await _after_changes(database, ask)
    return Worked(
        questions,
        await _drawn(ask, "paths", _pairs(actors)),
        await _drawn(ask, "neighbourhood", _centres(actors, hubs)),
        changed,
        settled,
        [await _grown(ask, name, *series) for name, series in _series(hubs[0], pace).items()],
    )


# ---- what is asked


def every(hub: str) -> dict[str, Values]:
    """Every question once, as of a day on which much holds."""
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
        "changes": {"first": 100, **_PERIOD},
        "centrality": day,
    }


_PERIOD: Final[Values] = {"from": "2020-06-30", "to": DAY}


def _around(actor: str, limit: int = 20) -> Values:
    return {"of": actor, "limit": limit, "day": DAY}


def _pairs(actors: Sequence[str]) -> list[Values]:
    """Of an actor with itself there is none."""
    some = _some(actors, 3 * DRAWN)
    pairs = [(one, other) for one, other in zip(some[::2], some[1::2], strict=True) if one != other]
    return [{"from": one, "to": other, "day": DAY} for one, other in pairs[:DRAWN]]


def _centres(actors: Sequence[str], hubs: Sequence[str]) -> list[Values]:
    return [_around(actor) for actor in [*_some(actors, DRAWN - len(hubs)), *hubs]]


def _some(actors: Sequence[str], number: int) -> list[str]:
    random = Random(SEED)  # noqa: S311 – the same ones every time are the point
    return [actors[int(random.random() * len(actors))] for _ in range(number)]


Series: TypeAlias = tuple[str, Sequence[Values], Callable[[Any], int], Pace]


def _series(hub: str, pace: Pace) -> dict[str, Series]:
    """By name: a question, its variables from small to large, and the rows of an answer. A matrix is worked out as a
    whole, with sums over all regions, however much of it is listed."""
    levels = [{"level": level, "first": 1000, "day": DAY} for level in LEVELS]
    towns = [{"level": RegionKind.MUNICIPALITY, "first": first, "day": DAY} for first in FIRST]
    return {
        "coverage by level": ("coverage", levels, lambda answer: answer["totalCount"], pace),
        "coverage by first": ("coverage", towns, lambda answer: len(answer["rows"]), pace),
        "gaps": ("gaps", [{"first": first, "day": DAY} for first in FIRST], _nodes, pace),
        "changes": ("changes", [{"first": first, **_PERIOD} for first in FIRST], _nodes, pace),
        "neighbourhood": ("neighbourhood", [_around(hub, limit) for limit in LIMITS], _drawing, pace),
    }


def _nodes(answer: Any) -> int:
    return len(answer["nodes"])


def _drawing(answer: Any) -> int:
    return len(answer["nodes"]) + len(answer["links"])


# ---- asking


def asking(database: Database) -> Ask:
    """A server's operations as it has started: nothing is read or planned."""
    operations = product(database)

    async def ask(name: str, values: Values) -> Any:
        text = (FOLDER / "questions" / "worked" / f"{name}.graphql").read_text("utf-8")
        return (await data_of(operations, text, values))[name]

    return ask


async def _cold_and_warm(database: Database, name: str, values: Values, pace: Pace) -> Asked:
    """Cold: neither server nor database has seen the question; the database's pages are in memory."""
    await database.run("CALL db.clearQueryCaches()")
    ask = partial(asking(database), name, values)
    found = Asked()
    async with _noting(found):
        begin = time.perf_counter()
        await ask()
        found.cold = time.perf_counter() - begin
        found.times = (await compared({name: [ask]}, pace))[name]
    return found


async def _drawn(ask: Ask, name: str, drawn: Sequence[Values]) -> Asked:
    """Each is asked once, behind some that warm up."""
    found = Asked()
    async with _noting(Asked()):
        for values in drawn[:HUBS]:
            await ask(name, values)
    for values in drawn:
        async with _noting(found):
            found.times.latencies += await _once(ask, name, values)
    return found


async def _after_changes(database: Database, ask: Ask) -> tuple[Asked, Asked]:
    """Of what most depends on; a property that nobody reads is a change, too, as far as anybody can know."""
    changed, settled = Asked(), Asked()
    try:
        for value in range(CHANGES + 1):
            await database.run(TOUCH, {"value": value})
            first = Asked() if value == 0 else changed
            async with _noting(first):
                first.times.latencies += await _once(ask, "dependencies", {"day": DAY})
                for _ in range(CHANGES):
                    settled.times.latencies += await _once(ask, "dependencies", {"day": DAY})
    finally:
        await database.run(TOUCH, {"value": None})
    return changed, settled


async def _grown(
    ask: Ask, name: str, question: str, asked: Sequence[Values], rows: Callable[[Any], int], pace: Pace
) -> Growth:
    """The sizes take turns, so that they share the machine's moments."""
    found = Asked()
    calls: dict[int, list[Call]] = {}
    for values in asked:
        async with _noting(found):
            calls[rows(await ask(question, values))] = [partial(ask, question, values)]
    times: Mapping[int, Times] = {}
    async with _noting(found):
        times = await compared(calls, pace)
    return Growth(name, [Size(number, one.p50) for number, one in sorted(times.items())], found.problems)


async def _once(ask: Ask, name: str, values: Values) -> list[float]:
    begin = time.perf_counter()
    await ask(name, values)
    return [time.perf_counter() - begin]


@asynccontextmanager
async def _noting(found: Asked) -> AsyncGenerator[None]:
    """The run goes on where a question has no answer."""
    try:
        yield
    except NoAnswer as problem:
        found.problems.append(str(problem))
