"""Where the time of an answer goes, from the database outwards. Seconds with one client, where nothing disturbs (the
tenth part that is fastest): differences of medians would mostly show what else the machine does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import orjson

from bench.measure import Call, Pace, compared
from bench.questions import Question
from bench.ways import Sent, Ways, statements, worked_out
from graph.model.enums import Visibility
from graph.query.selection import Reader


@dataclass(frozen=True)
class Phases:
    """`database`: computing the answer, with the trip there and back of a number. `transfer`: the rest of reading it:
    encoding, wire, decoding. `shape`: rows → answer, with all that is worked out. `graphql`: the rest of an operation.
    `http`: the rest of a request."""

    database: float
    transfer: float
    shape: float
    graphql: float
    json: float
    http: float


async def phases(ways: Ways, question: Question, request: Call, pace: Pace) -> Phases:
    """`request` asks the question over HTTP. All parts are measured in turns."""
    readings = await ways.readings(question, Reader())
    answer = await ways.api(question)

    async def encoded() -> None:
        orjson.dumps(answer)

    calls: dict[str, list[Call]] = {
        "database": [lambda: _read(ways, [one.counting for one in readings])],
        "read": [lambda: _read(ways, [one.sent for one in readings])],
        "operation": [lambda: ways.api(question)],
        "shape": [await _shaping(ways, question)],
        "json": [encoded],
        "request": [request],
    }
    took = {name: times.p10 for name, times in (await compared(calls, pace)).items()}
    shape = took["shape"] - (took["read"] if worked_out(question) else 0.0)
    return Phases(
        database=took["database"],
        transfer=took["read"] - took["database"],
        shape=shape,
        graphql=took["operation"] - took["read"] - shape,
        json=took["json"],
        http=took["request"] - took["operation"] - took["json"],
    )


async def visibility_cost(ways: Ways, question: Question, pace: Pace) -> float:
    """How much longer the database takes for the public than for who may see everything: a ratio."""
    calls: dict[str, list[Call]] = {}
    for role in (Visibility.PUBLIC, Visibility.COORDINATOR):
        sent = [one.sent for one in await ways.readings(question, Reader(role))]
        calls[role] = [partial(_read, ways, sent)]
    times = await compared(calls, pace)
    return times[Visibility.PUBLIC].p10 / times[Visibility.COORDINATOR].p10


async def _shaping(ways: Ways, question: Question) -> Call:
    """Rows → answer; where it is worked out, with reading them."""
    if worked := worked_out(question):
        return lambda: ways.answered(worked[0], Reader())
    compiled = statements(question, Reader())
    records = await _read(ways, [(one.text, one.parameters) for one in compiled])

    async def shaped() -> None:
        for one, record in zip(compiled, records, strict=True):
            one.shape(record, None, [])

    return shaped


async def _read(ways: Ways, sent: Sequence[Sent]) -> list[Any]:
    return [await ways.database.read(text, parameters, label="bench") for text, parameters in sent]
