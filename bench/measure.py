"""How long the ways take, with one client and with eight, in rounds that are interleaved so that all ways share the
same good and bad moments of the machine. Times are in seconds."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, TypeVar

from psutil import Process

from bench.client import Connection, request

CLIENTS: Final = 8
WARM_UP: Final = 20
LEAST: Final = 5

K = TypeVar("K")
Call: TypeAlias = Callable[[], Awaitable[Any]]


@dataclass(frozen=True)
class Pace:
    """Seconds of one round for one way: with one client, with all clients, and of the warm-up at most."""

    rounds: int
    alone: float = 0.15
    together: float = 0.3
    warm_up: float = 0.8

    @property
    def short(self) -> Pace:
        """For parts that are measured beside the ways themselves."""
        return Pace(self.rounds, self.alone / 2, 0.0, self.warm_up / 2)


@dataclass
class Times:
    """`latencies` with one client; with eight, the answers a second of each round, all `answers`, and the seconds of
    processor time that server and database took for those."""

    latencies: list[float] = field(default_factory=list[float])
    rates: list[float] = field(default_factory=list[float])
    answers: int = 0
    cpu: float = 0.0

    @property
    def p50(self) -> float:
        return statistics.median(self.latencies)

    @property
    def p10(self) -> float:
        """About what it takes when nothing else is going on."""
        return statistics.quantiles(self.latencies, n=10)[0]

    @property
    def cpu_each(self) -> float:
        """Processor time of an answer: unlike the others, about the same on a busy machine."""
        return self.cpu / self.answers if self.answers else 0.0

    @property
    def p95(self) -> float:
        return self._within(0.95)

    @property
    def p99(self) -> float:
        return self._within(0.99)

    def _within(self, share: float) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    @property
    def rate(self) -> float:
        return statistics.median(self.rates) if self.rates else 0.0


async def compared(
    clients: Mapping[K, Sequence[Call]], pace: Pace, workers: Mapping[K, Sequence[Process]] | None = None
) -> dict[K, Times]:
    """Of each way the times; `clients` are its calls that may run at the same time, the first one alone. `workers`
    are the processes that do the work of a way."""
    found = {way: Times() for way in clients}
    for calls in clients.values():
        await _warmed(calls, pace)
    for _ in range(pace.rounds):
        for way, calls in clients.items():
            found[way].latencies += await alone(calls[0], pace.alone)
        for way, calls in clients.items():
            if len(calls) > 1:
                before = _cpu(workers, way)
                done, seconds = await together(calls, pace.together)
                found[way].rates.append(done / seconds)
                found[way].answers += done
                found[way].cpu += _cpu(workers, way) - before
    return found


async def _warmed(calls: Sequence[Call], pace: Pace) -> None:
    """Plans are made, caches filled and connections open."""
    end = time.perf_counter() + pace.warm_up
    for _ in range(WARM_UP):
        await asyncio.gather(*(call() for call in calls))
        if time.perf_counter() > end:
            break


async def alone(call: Call, seconds: float) -> list[float]:
    found: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(found) < LEAST:
        begin = time.perf_counter()
        await call()
        found.append(time.perf_counter() - begin)
    return found


def _cpu(workers: Mapping[K, Sequence[Process]] | None, way: K) -> float:
    spent = [process.cpu_times() for process in (workers or {}).get(way, ())]
    return sum(times.user + times.system for times in spent)


async def together(calls: Sequence[Call], seconds: float) -> tuple[int, float]:
    """The number of answers, and how long they took."""
    begin, done = time.perf_counter(), 0

    async def client(call: Call) -> None:
        nonlocal done
        while time.perf_counter() - begin < seconds:
            await call()
            done += 1

    await asyncio.gather(*(client(call) for call in calls))
    return done, time.perf_counter() - begin


@asynccontextmanager
async def posting(port: int, body: bytes) -> AsyncGenerator[list[Call]]:
    """A call for each client that posts the operation over a connection of its own and returns the answer."""
    connections = [await Connection.open(port) for _ in range(CLIENTS)]
    ready = request(body)
    try:
        yield [lambda c=connection: c.post(ready) for connection in connections]
    finally:
        for connection in connections:
            connection.close()
