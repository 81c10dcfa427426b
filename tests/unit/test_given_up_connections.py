"""A caller that goes away while the driver connects leaves no socket behind, whenever it goes."""

from __future__ import annotations

import asyncio
import gc
import sys
import warnings

import pytest

from graph.store.database import DatabaseOptions, connected

READERS = 6


async def _silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


async def _give_up_after(turns: int) -> None:
    """Readers begin and are cancelled after so many turns of the event loop."""
    server = await asyncio.start_server(_silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with connected(DatabaseOptions(f"bolt://127.0.0.1:{port}", "neo4j", "", "neo4j")) as database:
        readers = [asyncio.create_task(database.read("RETURN 1 AS x", {})) for _ in range(READERS)]
        for _ in range(turns):
            await asyncio.sleep(0)
        for reader in readers:
            reader.cancel()
        ends = await asyncio.gather(*readers, return_exceptions=True)
        assert {type(end) for end in ends} == {asyncio.CancelledError}
    server.close()


async def _give_up() -> None:
    """At the same time, as each waits until the driver's time to connect is over."""
    await asyncio.gather(*(_give_up_after(turns) for turns in range(16)))


@pytest.mark.parametrize(
    "loop",
    [
        "asyncio",
        pytest.param("uvloop", marks=pytest.mark.skipif(sys.platform == "win32", reason="uvloop does not exist there")),
    ],
)
def test_no_socket_is_left_to_the_collector(loop: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        if loop == "asyncio":
            asyncio.run(_give_up())
        else:
            import uvloop

            uvloop.run(_give_up())
        gc.collect()
