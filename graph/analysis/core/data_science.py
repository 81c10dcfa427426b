"""The library Graph Data Science in the database, where it is installed: it computes measures of graphs that are sent
to it as numbers.

Only numbers of vertices are sent: what a reader may not see has been left out of the graph before, and no name or key
goes into the library's catalog. Each measure is one statement, which projects the graph into the catalog, computes the
measure and drops the graph again. In a cluster all of that happens on the same server.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from graph.compile.named_queries import Query, query
from graph.compile.records import RecordQuery
from graph.errors import Internal, PrevnetError, Unreachable
from graph.store.database import Database, DatabaseOptions

NAME: Final = "Graph Data Science"
FAILED: Final = "GRAPH_DATA_SCIENCE_FAILED"
"""The code in the log of a failure, which a warning begins with."""
SECONDS: Final = 60.0
# After a failure, the library is not asked for so long: the next graph may be as large, and its reader would wait.
REST_SECONDS: Final = 600.0
_PREFIX: Final = "prevnet-"
# A graph of this age belongs to a process that was killed.
_STALE_SECONDS: Final = 3600
log = logging.getLogger("prevnet")
T = TypeVar("T", bound=tuple[list[int], list[float]])


@dataclass(frozen=True)
class EdgeList:
    """A simple undirected graph: each edge once, and vertices from 0 to `vertex_count` − 1, of which each has an
    edge."""

    vertex_count: int
    starts: Sequence[int]
    ends: Sequence[int]


class GraphDataScience:
    """The library in one database, with a connection of its own: one measure is computed at a time. The first call
    finds out whether the library is there, in one trip; if it is not, no further trip is made.

    `seconds`: the time limit of a measure. `rest_seconds`: for how long it is not asked after a failure.
    """

    def __init__(
        self, options: DatabaseOptions, *, seconds: float = SECONDS, rest_seconds: float = REST_SECONDS
    ) -> None:
        # Those who wait for the connection wait for the measures before theirs.
        self.database = Database(replace(options, pool_size=1, read_timeout=seconds, acquisition_timeout=seconds))
        self._rest_seconds = rest_seconds
        self._finding = asyncio.Lock()
        self._is_known = False
        self._version: str | None = None
        self._rests_until = 0.0
        self._running: set[asyncio.Task[Any]] = set()

    async def close(self) -> None:
        """Gives up what is being computed, so that no graph stays in the catalog."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self.database.close()

    async def version(self) -> str | None:
        """The version of the library; None if it is not there, or as long as the database does not answer."""
        if not self._is_known:
            async with self._finding:
                if not self._is_known:
                    await self._find()
        return self._version

    async def _find(self) -> None:
        try:
            if await self._read(query("find_graph_data_science")):
                parameters = {"prefix": _PREFIX, "seconds": _STALE_SECONDS}
                self._version = await self._read(query("drop_stale_graphs"), **parameters)
                log.info("%s %s counts shortest paths for centrality", NAME, self._version)
        except Internal as error:
            log.warning("%s: it is installed, but may not be used: %s", FAILED, error)
        except PrevnetError as error:
            log.debug("not known yet whether there is %s: %s", NAME, error)
            return
        self._is_known = True

    async def compute(self, measure: RecordQuery[T], graph: EdgeList) -> NDArray[np.float64] | None:
        """The values of a measure by vertex; None if they can't be had from here, for whatever reason."""
        clock = asyncio.get_running_loop().time
        if not graph.starts or clock() < self._rests_until:
            return None
        if await self.version() is None:
            return None
        task = asyncio.create_task(self._computed(measure, graph))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await task
        except PrevnetError as error:
            if not isinstance(error, Unreachable):
                self._rests_until = clock() + self._rest_seconds
            log.warning("%s: %s: %s", FAILED, measure.query.name, error.message)
            return None

    async def _computed(self, measure: RecordQuery[T], graph: EdgeList) -> NDArray[np.float64]:
        name = f"{_PREFIX}{uuid4()}"
        try:
            x = await self._read(measure.query, name=name, starts=graph.starts, ends=graph.ends)
        except BaseException:
            # Nobody knows how far it came; it may also have been cancelled, as the process ends.
            await self._drop(name)
            raise
        return await asyncio.to_thread(_by_vertex, measure.make(x), graph.vertex_count)

    async def _drop(self, name: str) -> None:
        try:
            await self._read(query("drop_projected_graph"), name=name)
        except PrevnetError as error:
            log.debug("the graph %s may still be in the catalog: %s", name, error)

    async def _read(self, named: Query, **parameters: Any) -> Any:
        return await self.database.read(named.text, parameters, label=named.name)


def _by_vertex(streamed: tuple[list[int], list[float]], vertex_count: int) -> NDArray[np.float64]:
    """The values in the order of their vertices. Raises Internal if there is not one for each vertex."""
    vertices, values = np.array(streamed[0], np.int64), np.array(streamed[1], np.float64)
    order = np.argsort(vertices, kind="stable")
    if not np.array_equal(vertices[order], np.arange(vertex_count)):
        raise Internal(f"{NAME} gave values for other vertices than the graph has.")
    return values[order]
