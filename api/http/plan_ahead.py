"""Has the database plan in the background what is asked first, after a start and after each load.

The database plans a statement when it first meets it, which takes longer than reading: up to seconds for a page with
many lists. `first_asks.json` holds the requests that the views of the explorer send when they are opened, and
`file_asks.json` what reports, graph files, feeds, embedded pages and assistants ask; tests record both.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import orjson

from api.export.named_table import PAGE
from api.graphql.operations import Operations, Request
from graph.errors import PrevnetError
from graph.store.bulk_write import read_version
from graph.store.database import PlanningDatabase

FIRST_ASKS: Final = Path(__file__).with_name("first_asks.json")
FILE_ASKS: Final = Path(__file__).with_name("file_asks.json")
# A load ends with new statistics, by which the database plans anew.
_CHECK_SECONDS: Final = 15.0
log = logging.getLogger("prevnet")


def first_asks() -> list[Request]:
    """What the views of the explorer send when they are opened, in the order in which it is planned."""
    return _requests(FIRST_ASKS)


def file_asks() -> list[Request]:
    """What reports, graph files, feeds, embedded pages and assistants ask."""
    return _requests(FILE_ASKS)


def _requests(file: Path) -> list[Request]:
    return [Request(ask["query"], None, ask["variables"]) for ask in orjson.loads(file.read_bytes())]


async def plan_ahead(
    operations: Operations,
    planning: PlanningDatabase,
    requests: Sequence[Request],
    *,
    later: Sequence[Request] = (),
    check_seconds: float = _CHECK_SECONDS,
    on_planned: Callable[[], None] = lambda: None,
) -> None:
    """Has all statements of the requests planned, calls `on_planned`, and has those of the `later` ones planned; does
    all of it again when the data have another version, and runs until it is cancelled. Whatever fails here is only
    logged: then the first reader waits longer."""
    planned: set[str | None] = set()
    try:
        while True:
            try:
                version = await read_version(planning)
                if version not in planned:
                    await plan_requests(operations, planning, requests)
                    planned = {version}
                    on_planned()
                    await plan_requests(operations.with_pages(PAGE), planning, later)
            except PrevnetError as error:  # the database can't be reached at the moment
                log.debug("not planned ahead: %s", error)
            except Exception:
                log.exception("not planned ahead")
            await asyncio.sleep(check_seconds)
    finally:
        await planning.close()


async def plan_requests(operations: Operations, planning: PlanningDatabase, requests: Sequence[Request]) -> None:
    """Asks the requests one after the other, so that the database has their plans."""
    asking = operations.on(planning)
    for request in requests:
        await asking.run(request, queries_only=True)
