"""Measure the latency of calls: one client, one call at a time."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import cycle
from typing import Any, Final, TypeAlias

WARM_UP_SECONDS: Final = 0.8
ROUND_SECONDS: Final = 0.2
MIN_CALLS: Final = 5
# A question that takes seconds is asked less often, so that a run ends: after so long it is not asked again.
QUESTION_SECONDS: Final = 20.0
# The JVM compiles what plans a question while it plans it for the first times.
FIRST_ASK_WARM_UP: Final = 3

Call: TypeAlias = Callable[[], Awaitable[Any]]


class Latencies(list[float]):
    """Seconds that calls took."""

    def percentile(self, percent: int) -> float:
        """The seconds that so many percent of the calls stay below."""
        return sorted(self)[min(len(self) - 1, len(self) * percent // 100)]


async def compare(ways: Mapping[str, Call], rounds: int) -> dict[str, Latencies]:
    """The latencies of each way of answering. The ways take turns after every call: a busy moment of the machine slows
    all of them, and none profits from what its own last call left in the processor's caches."""
    deadline = time.monotonic() + QUESTION_SECONDS
    await _in_turn(ways, WARM_UP_SECONDS, deadline)
    latencies = {way: Latencies() for way in ways}
    for number in range(rounds):
        if number == 0 or time.monotonic() < deadline:
            for way, seconds in (await _in_turn(ways, ROUND_SECONDS, deadline)).items():
                latencies[way] += seconds
    return latencies


async def first_asks(ways: Mapping[str, Call], forget: Call, rounds: int) -> dict[str, Latencies]:
    """The latencies of each way right after `forget`, which empties the database's cache of plans, while its JVM is
    warm. The ways take turns."""
    latencies = {way: Latencies() for way in ways}
    deadline = time.monotonic() + QUESTION_SECONDS
    for number in range(FIRST_ASK_WARM_UP + rounds):
        if number > FIRST_ASK_WARM_UP and time.monotonic() > deadline:
            break
        for way, call in ways.items():
            await forget()
            begin = time.perf_counter()
            await call()
            if number >= FIRST_ASK_WARM_UP:
                latencies[way].append(time.perf_counter() - begin)
    return latencies


async def _in_turn(ways: Mapping[str, Call], seconds: float, deadline: float) -> dict[str, list[float]]:
    """Calls one way after the other, for so many seconds each, and MIN_CALLS times, if the deadline allows it; at least
    once."""
    latencies: dict[str, list[float]] = {way: [] for way in ways}
    enough = time.monotonic() + seconds * len(ways)
    calls = 0
    while calls == 0 or (time.monotonic() < deadline and (calls < MIN_CALLS or time.monotonic() < enough)):
        for way, call in ways.items():
            begin = time.perf_counter()
            await call()
            latencies[way].append(time.perf_counter() - begin)
        calls += 1
    return latencies


@contextmanager
def http_call(port: int, bodies: Sequence[bytes]) -> Generator[Call]:
    """A call that posts one body after the other to /graphql over one connection and returns the answer. The socket is
    read without the event loop, which would add its own time. RuntimeError, if the status is not 200."""
    connection, body = HTTPConnection("127.0.0.1", port), cycle(bodies)
    headers = {"Content-Type": "application/json", "Accept": "application/json"}

    async def post() -> bytes:
        connection.request("POST", "/graphql", next(body), headers)
        response = connection.getresponse()
        answer = response.read()
        if response.status != 200:
            raise RuntimeError(answer.decode(errors="replace"))
        return answer

    try:
        yield post
    finally:
        connection.close()
