"""Many clients at once: how fast the API answers, and whether slow questions delay quick ones."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from typing import Final

from rich.console import Console
from rich.table import Table

from bench.servers import RunningServer
from bench.timing import Latencies

QUICK: Final = ("lookup", "count", "page", "deep", "filter")
SLOW: Final = ("dependencies", "centrality", "coordinationGaps")
IDLE_CLIENTS, ACTIVE_CLIENTS, SLOW_CLIENTS = 1_000, 200, 10
WARM_UP_SECONDS, SECONDS, ANSWER_SECONDS = 5.0, 20.0, 60.0
P99_RATIO: Final = 10.0


@dataclass(frozen=True)
class Clients:
    """Clients of the API at a port: those that ask quick questions, and `slow_clients` with slow ones."""

    port: int
    quick: Sequence[bytes]
    slow: Sequence[bytes]
    slow_clients: int


@dataclass(frozen=True)
class Load:
    """The latencies of quick and slow questions, the kinds of failed answers, and the memory of the API."""

    workers: int
    quick: Latencies
    slow: Latencies
    failures: Counter[str]
    memory_mb: int


async def measure(clients: Clients, workers: int, running: RunningServer) -> Load:
    """The load of ACTIVE_CLIENTS, which ask without a pause, beside IDLE_CLIENTS with open connections."""
    idle = [await asyncio.open_connection("127.0.0.1", clients.port) for _ in range(IDLE_CLIENTS)]
    await _ask(clients, WARM_UP_SECONDS, Counter())
    failures: Counter[str] = Counter()
    quick, slow = await _ask(clients, SECONDS, failures)
    memory = running.memory_mb
    for _, writer in idle:
        writer.close()
    return Load(workers, quick, slow, failures, memory)


async def _ask(clients: Clients, seconds: float, failures: Counter[str]) -> tuple[Latencies, Latencies]:
    end = time.perf_counter() + seconds
    quick, slow = Latencies(), Latencies()
    await asyncio.gather(
        *(_client(clients.port, clients.quick, i, end, quick, failures) for i in range(ACTIVE_CLIENTS)),
        *(_client(clients.port, clients.slow, i, end, slow, failures) for i in range(clients.slow_clients)),
    )
    return quick, slow


async def _client(
    port: int, bodies: Sequence[bytes], offset: int, end: float, latencies: Latencies, failures: Counter[str]
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    turns = cycle((*bodies[offset % len(bodies) :], *bodies[: offset % len(bodies)]))
    while (begin := time.perf_counter()) < end:
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                failure = await _post(reader, writer, next(turns))
        except (OSError, EOFError, TimeoutError) as error:
            failures[type(error).__name__] += 1
            return
        latencies.append(time.perf_counter() - begin)
        if failure:
            failures[failure] += 1
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


async def _post(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes) -> str | None:
    """Posts an operation; what was wrong with the answer, or None."""
    writer.write(
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Accept: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    )
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    answer = await reader.readexactly(int(length.partition(b":")[2]))
    if not head.startswith(b"HTTP/1.1 200"):
        return head.partition(b"\r\n")[0].decode()
    return answer[:150].decode(errors="replace") if answer.startswith(b'{"errors"') else None


def show(console: Console, loads: Sequence[Load]) -> None:
    title = f"{ACTIVE_CLIENTS} clients that ask without a pause, {IDLE_CLIENTS} more connected"
    table = Table("processes", "questions", title=title)
    for column in ("clients", "answers a second", "p50 ms", "p99 ms", "p99 ÷ p50", "failed", "memory MiB"):
        table.add_column(column, justify="right")
    for load in loads:
        for what, clients, latencies in (("quick", ACTIVE_CLIENTS, load.quick), ("slow", SLOW_CLIENTS, load.slow)):
            if latencies:
                p50, p99 = latencies.percentile(50), latencies.percentile(99)
                figures = (f"{len(latencies) / SECONDS:.0f}", f"{1000 * p50:.0f}", f"{1000 * p99:.0f}")
                ends = (f"{p99 / p50:.1f}", str(load.failures.total()), str(load.memory_mb))
                table.add_row(str(load.workers), what, str(clients), *figures, *ends)
    console.print(table)
    for load in loads:
        for failure, count in load.failures.most_common(5):
            console.print(f"{load.workers} processes: {count} × {failure}", markup=False)
    ratio = max(load.quick.percentile(99) / load.quick.percentile(50) for load in loads)
    console.print(f"{'met' if ratio <= P99_RATIO else 'missed'}: p99 ≤ {P99_RATIO:g} × p50 ({ratio:.1f})")
