"""Where the time of an answer goes, from the database outwards. Seconds with one client, where nothing disturbs (the
tenth part that is fastest): differences of medians would mostly show what else the machine does."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, LiteralString, cast

import orjson

from bench.measure import Call, Pace, compared
from bench.questions import Question
from bench.ways import Ways, statements
from graph.compiler import Statement
from graph.model import Visibility
from graph.selection import Reader


@dataclass(frozen=True)
class Phases:
    """`database`: computing the answer, with the trip there and back of a number. `transfer`: the rest of reading it:
    encoding, wire, decoding. `shape`: rows → answer. `graphql`: the rest of an operation. `http`: the rest of a
    request."""

    database: float
    transfer: float
    shape: float
    graphql: float
    json: float
    http: float


async def phases(ways: Ways, question: Question, request: Call, pace: Pace) -> Phases:
    """`request` asks the question over HTTP. All parts are measured in turns."""
    compiled = statements(question, Reader())
    records = await _read(ways, compiled)
    counted = [Statement(_counting(one.expression), one.parameters, one.shape) for one in compiled]
    answer = await ways.api(question)

    async def shaped() -> None:
        for one, record in zip(compiled, records, strict=True):
            one.shape(record, None, [])

    async def encoded() -> None:
        orjson.dumps(answer)

    calls: dict[str, list[Call]] = {
        "database": [lambda: _read(ways, counted)],
        "read": [lambda: _read(ways, compiled)],
        "operation": [lambda: ways.api(question)],
        "shape": [shaped],
        "json": [encoded],
        "request": [request],
    }
    took = {name: times.p10 for name, times in (await compared(calls, pace)).items()}
    return Phases(
        database=took["database"],
        transfer=took["read"] - took["database"],
        shape=took["shape"],
        graphql=took["operation"] - took["read"] - took["shape"],
        json=took["json"],
        http=took["request"] - took["operation"] - took["json"],
    )


async def visibility_cost(ways: Ways, question: Question, pace: Pace) -> float:
    """How much longer the database takes for the public than for who may see everything: a ratio."""
    readers = {str(role): statements(question, Reader(role)) for role in (Visibility.PUBLIC, Visibility.COORDINATOR)}
    calls: dict[str, list[Call]] = {
        role: [lambda compiled=compiled: _read(ways, compiled)] for role, compiled in readers.items()
    }
    times = await compared(calls, pace)
    return times[Visibility.PUBLIC].p10 / times[Visibility.COORDINATOR].p10


async def _read(ways: Ways, compiled: Sequence[Statement]) -> list[Any]:
    """Side by side, as the operation's root fields are."""
    return await asyncio.gather(*(ways.database.read(one.text, one.parameters, label="bench") for one in compiled))


def _counting(found: str) -> LiteralString:
    """The same work in the database, without sending what it found."""
    return cast("LiteralString", f"HEAD(COLLECT {{ WITH {found} AS found RETURN size(found) }})")
