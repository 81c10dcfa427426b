"""The trips of a search for paths: its ends, a trip for each round, and the statements of the paths that it found.

Each trip is a transaction of its own. One transaction for all would cost two more round trips and promise nothing, as
the database shows each statement what is committed by then. Instead, the bookmarks are compared: a search starts again
if the data have changed since its first trip.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, NamedTuple, TypeVar

from graph.analysis.core.keys import EntityKey, NodeKey
from graph.analysis.core.request import QueryContext
from graph.analysis.paths.graph_reader import GraphReply, GraphRequest, Search
from graph.analysis.paths.partial_graph import Neighbours
from graph.analysis.paths.path_sentences import PathStatementRecord
from graph.compile.records import RecordQuery, record_query
from graph.model.validity import AsOf

R = TypeVar("R")
T = TypeVar("T")


class PathEndRecord(NamedTuple):
    node: int
    slug: str
    name: str
    most: int


class PathEndsRecord(NamedTuple):
    actors: list[PathEndRecord]


class NeighboursRecord(NamedTuple):
    node: int
    neighbours: list[int]
    most: list[int]


class DegreeRecord(NamedTuple):
    node: int
    degree: int


class PathKeyRecord(NamedTuple):
    node: int
    space: str
    key: str


class PathNeighboursRecord(NamedTuple):
    neighbours: list[NeighboursRecord]
    degrees: list[DegreeRecord]
    keys: list[PathKeyRecord]


class PathNodeRecord(NamedTuple):
    node: int
    space: str
    key: str
    name: str


class PathStepsRecord(NamedTuple):
    nodes: list[PathNodeRecord]
    statements: list[PathStatementRecord]


READ_PATH_ENDS = record_query("read_path_ends", PathEndsRecord)
READ_PATH_NEIGHBOURS = record_query("read_path_neighbours", PathNeighboursRecord)
READ_PATH_STEPS = record_query("read_path_steps", PathStepsRecord)


class DataChanged(Exception):
    """The data changed during the search."""


@dataclass(frozen=True)
class PathSteps:
    """The nodes of paths by number, and the statements between two of them."""

    keys: Mapping[int, NodeKey]
    names: Mapping[int, str]
    statements: Mapping[frozenset[int], Sequence[PathStatementRecord]]


@dataclass
class PathTrips:
    """The trips of one search, on a day, over statements of some types. All of them raise DataChanged if the data have
    changed since the first."""

    context: QueryContext
    as_of: AsOf
    types: frozenset[str]
    _bookmarks: frozenset[str] | None = None

    async def ends(self, slugs: Iterable[str]) -> dict[str, PathEndRecord]:
        """The visible ones of these actors, by slug."""
        records = await self._read(READ_PATH_ENDS, slugs=list(slugs))
        return {record.slug: record for record in records.actors}

    def degrees(self) -> dict[int, int]:
        """The degrees that earlier searches have counted, for this one to complete; after the first trip."""
        assert self._bookmarks is not None
        return self.context.degrees.of(self._bookmarks, (self.context.reader, self.as_of.day, self.types))

    async def run(self, search: Search[T]) -> T:
        """The result of a search, with a trip for each of its requests."""
        reply: GraphReply | None = None
        while True:
            result = await asyncio.to_thread(_advance, search, reply)
            if isinstance(result, _Result):
                return result.value
            replies = await asyncio.gather(*map(self._reply, result.parts()))
            reply = reduce(GraphReply.with_, replies)

    async def _reply(self, request: GraphRequest) -> GraphReply:
        records = await self._read(
            READ_PATH_NEIGHBOURS,
            nodes=list(request.vertices),
            most=request.most,
            counted=list(request.counted),
            count_most=request.count_most,
            named=list(request.named),
            **self._statements,
        )
        reply = GraphReply(
            {
                node: None if len(near) > request.most else Neighbours(near, most)
                for node, near, most in records.neighbours
            },
            dict(records.degrees),
            {node: NodeKey(EntityKey(space, key)) for node, space, key in records.keys},
        )
        asked = (request.vertices, request.counted, request.named)
        for vertices, answered in zip(asked, (reply.neighbours, reply.degrees, reply.keys), strict=True):
            if not answered.keys() >= set(vertices):
                raise DataChanged
        return reply

    async def steps(self, pairs: Iterable[tuple[int, int]]) -> PathSteps:
        """The statements of the steps between these pairs of neighbours, ordered by type and id."""
        unordered = {frozenset(pair) for pair in pairs}
        records = await self._read(READ_PATH_STEPS, pairs=[list(pair) for pair in unordered], **self._statements)
        statements: dict[frozenset[int], list[PathStatementRecord]] = {}
        for statement in sorted(records.statements):
            statements.setdefault(frozenset((statement.start, statement.end)), []).append(statement)
        if statements.keys() != unordered:
            raise DataChanged
        keys = {node: NodeKey(EntityKey(space, key)) for node, space, key, _ in records.nodes}
        return PathSteps(keys, {record.node: record.name for record in records.nodes}, statements)

    @property
    def _statements(self) -> Mapping[str, Any]:
        return {"types": sorted(self.types), "day": self.as_of.day}

    async def _read(self, query: RecordQuery[R], **parameters: Any) -> R:
        records, bookmarks = await self.context.read_marked(query, **parameters)
        if self._bookmarks not in (None, bookmarks):
            raise DataChanged
        self._bookmarks = bookmarks
        return records


@dataclass(frozen=True)
class _Result:
    value: Any


def _advance(search: Search[Any], reply: GraphReply | None) -> GraphRequest | _Result:
    """A thread can't raise StopIteration, so it returns the result."""
    try:
        return next(search) if reply is None else search.send(reply)
    except StopIteration as stop:
        return _Result(stop.value)
