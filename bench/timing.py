"""Measure how long calls take: one client for latency, eight clients for throughput.

The ways of answering a question take turns in every round, so that a busy moment of the machine slows all of them.
Times are in seconds.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import httptools

CLIENTS: Final = 8
WARM_UP_CALLS: Final = 20
MIN_CALLS: Final = 5

Call: TypeAlias = Callable[[], Awaitable[Any]]


@dataclass(frozen=True)
class Pace:
    """How many rounds, and the seconds that each way gets in a round; `warm_up` is an upper limit."""

    rounds: int
    alone: float = 0.15
    together: float = 0.3
    warm_up: float = 0.8


@dataclass
class Times:
    """`latencies` of the calls of one client, and the answers a second (`rates`) of each round with all clients."""

    latencies: list[float] = field(default_factory=list[float])
    rates: list[float] = field(default_factory=list[float])

    def percentile(self, percent: int) -> float:
        """The latency that so many percent of the calls stay below."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]

    @property
    def p50(self) -> float:
        return self.percentile(50)

    @property
    def rate(self) -> float:
        return statistics.median(self.rates)


async def compare(ways: Mapping[str, Sequence[Call]], pace: Pace) -> dict[str, Times]:
    """The times of each way. Its calls may run at the same time; the first one is also measured alone."""
    times = {way: Times() for way in ways}
    for calls in ways.values():
        await _warm_up(calls, pace.warm_up)
    for _ in range(pace.rounds):
        for way, calls in ways.items():
            times[way].latencies += await _alone(calls[0], pace.alone)
        for way, calls in ways.items():
            if len(calls) > 1:
                times[way].rates.append(await _together(calls, pace.together))
    return times


async def timed(call: Call) -> float:
    begin = time.perf_counter()
    await call()
    return time.perf_counter() - begin


async def _warm_up(calls: Sequence[Call], seconds: float) -> None:
    end = time.perf_counter() + seconds
    for _ in range(WARM_UP_CALLS):
        await asyncio.gather(*(call() for call in calls))
        if time.perf_counter() > end:
            break


async def _alone(call: Call, seconds: float) -> list[float]:
    latencies: list[float] = []
    while sum(latencies) < seconds or len(latencies) < MIN_CALLS:
        latencies.append(await timed(call))
    return latencies


async def _together(calls: Sequence[Call], seconds: float) -> float:
    """Answers a second when every call is repeated by a client of its own."""
    begin = time.perf_counter()

    async def client(call: Call) -> int:
        count = 0
        while time.perf_counter() - begin < seconds:
            await call()
            count += 1
        return count

    counts = await asyncio.gather(*(client(call) for call in calls))
    return sum(counts) / (time.perf_counter() - begin)


@asynccontextmanager
async def http_clients(port: int, body: bytes) -> AsyncGenerator[list[Call]]:
    """For each client a call that posts `body` to /graphql over its own connection and returns the answer's body."""
    connections = [_Connection(port, body) for _ in range(CLIENTS)]
    try:
        yield [connection.post for connection in connections]
    finally:
        for connection in connections:
            connection.close()


class _Connection(asyncio.Protocol):
    """A kept-alive connection that costs next to nothing: the request is ready-made, answers are not decoded."""

    def __init__(self, port: int, body: bytes) -> None:
        head = (
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"Accept: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self._port = port
        self._request = head.encode() + body
        self._transport: asyncio.Transport | None = None

    async def post(self) -> bytes:
        loop = asyncio.get_running_loop()
        if self._transport is None or self._transport.is_closing():
            self._transport, _ = await loop.create_connection(lambda: self, "127.0.0.1", self._port)
        self._parser: Any = httptools.HttpResponseParser(self)
        self._body = bytearray()
        self._answer: asyncio.Future[bytes] = loop.create_future()
        self._transport.write(self._request)
        return await self._answer

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        if self._parser.get_status_code() == 200:
            self._answer.set_result(bytes(self._body))
        else:
            self._answer.set_exception(RuntimeError(self._body.decode(errors="replace")))

    def connection_lost(self, exc: Exception | None) -> None:
        """A server may close an idle connection, but not while an answer is awaited."""
        if not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError("The server closed the connection."))

    def close(self) -> None:
        if self._transport:
            self._transport.close()
