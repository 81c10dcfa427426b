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
# The JVM compiles what plans a question while it plans it for the first times.
FIRST_ASK_WARM_UP: Final = 3

Call: TypeAlias = Callable[[], Awaitable[Any]]


class Latencies(list[float]):
    """Seconds that calls took."""

    def percentile(self, percent: int) -> float:
        """The seconds that so many percent of the calls stay below."""
        return sorted(self)[min(len(self) - 1, len(self) * percent // 100)]


async def compare(ways: Mapping[str, Call], rounds: int) -> dict[str, Latencies]:
    """The latencies of each way of answering. The ways take turns in every round, so that a busy moment of the machine
    slows all of them."""
    for call in ways.values():
        await _repeat(call, WARM_UP_SECONDS)
    latencies = {way: Latencies() for way in ways}
    for _ in range(rounds):
        for way, call in ways.items():
            latencies[way] += await _repeat(call, ROUND_SECONDS)
    return latencies


async def first_asks(ways: Mapping[str, Call], forget: Call, rounds: int) -> dict[str, Latencies]:
    """The latencies of each way right after `forget`, which empties the database's cache of plans, while its JVM is
    warm. The ways take turns."""
    latencies = {way: Latencies() for way in ways}
    for number in range(FIRST_ASK_WARM_UP + rounds):
        for way, call in ways.items():
            await forget()
            begin = time.perf_counter()
            await call()
            if number >= FIRST_ASK_WARM_UP:
                latencies[way].append(time.perf_counter() - begin)
    return latencies


async def _repeat(call: Call, seconds: float) -> list[float]:
    latencies: list[float] = []
    while sum(latencies) < seconds or len(latencies) < MIN_CALLS:
        begin = time.perf_counter()
        await call()
        latencies.append(time.perf_counter() - begin)
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
