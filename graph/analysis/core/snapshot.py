"""The whole graph in memory, for questions that need all of it at once.

A snapshot is read in one trip and kept until the data change. A view of it holds what a reader may see on a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from threading import Lock
from typing import Any, NamedTuple, TypeVar, cast

from cachetools import LRUCache

from graph.compile.records import record_query
from graph.model.enums import ActorKind, Certainty, RegionKind, ServiceType, Visibility
from graph.model.validity import AsOf, holds_on
from graph.query.reader import Reader
from graph.store.database import Database

T = TypeVar("T")
# The most views and results that a snapshot caches.
CACHE_SIZE = 16


class SnapshotRegionRecord(NamedTuple):
    node: int
    ags: str
    name: str
    kind: str
    population: int | None


class SnapshotActorRecord(NamedTuple):
    node: int
    slug: str
    name: str
    kind: str
    service_type: str | None
    visibility: str | None


class SnapshotStatementRecord(NamedTuple):
    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_to: str | None
    last_confirmed: str | None
    visibility: str | None
    reference: str | None
    role_or_extent: str | None
    from_precision: str | None
    to_precision: str | None
    known_from: str
    known_to: str | None


class WithinRecord(NamedTuple):
    region: int
    parent: int


class SnapshotRecords(NamedTuple):
    version: str | None
    regions: list[SnapshotRegionRecord]
    actors: list[SnapshotActorRecord]
    statements: list[SnapshotStatementRecord]
    within: list[WithinRecord]


READ_SNAPSHOT = record_query("read_snapshot", SnapshotRecords)


class ActorNode(NamedTuple):
    slug: str
    name: str
    kind: ActorKind
    service_type: ServiceType | None
    visibility: Visibility


class RegionNode(NamedTuple):
    ags: str
    name: str
    kind: RegionKind
    population: int | None


class Edge(NamedTuple):
    """A statement as an edge of the graph.

    `start` and `end` are positions in the snapshot's nodes, days are ISO texts. `reference_key` is the key of the
    programme (FUNDS) or region (PARTICIPATES_IN) that the statement names, `role_or_extent` its extent (COVERS) or role
    (all others). The precisions are values of `Precision`; None stands for DAY.
    """

    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_to: str | None
    last_confirmed: str | None
    visibility: Visibility
    reference_key: str | None
    role_or_extent: str | None = None
    from_precision: str | None = None
    to_precision: str | None = None
    known_from: str = ""
    known_to: str | None = None

    def holds(self, day: str) -> bool:
        return holds_on(self.known_from, self.known_to, day)

    def certainty(self, as_of: AsOf) -> Certainty:
        return as_of.certainty(self.known_from, self.known_to, self.valid_to, self.last_confirmed)


def assumed_count(edges: Iterable[Edge], as_of: AsOf) -> int:
    """How many of the edges hold on the day without a confirmation."""
    return sum(edge.certainty(as_of) is Certainty.ASSUMED for edge in edges)


@dataclass(frozen=True)
class GraphView:
    """What a reader may see of the graph on a day.

    `nodes` are all nodes of the snapshot, visible or not. `position` gives the visible actors by slug, `regions` the
    regions by AGS, both as positions in `nodes`; `parent` gives the region that a region lies in.
    """

    nodes: tuple[ActorNode | RegionNode, ...]
    position: Mapping[str, int]
    regions: Mapping[str, int]
    parent: Mapping[int, int]
    edges: tuple[Edge, ...]

    @cached_property
    def at(self) -> Mapping[int, tuple[Edge, ...]]:
        """The edges that start or end at each node."""
        edges_at: dict[int, list[Edge]] = {}
        for edge in self.edges:
            edges_at.setdefault(edge.start, []).append(edge)
            if edge.end != edge.start:
                edges_at.setdefault(edge.end, []).append(edge)
        return {node: tuple(edges) for node, edges in edges_at.items()}


@dataclass(frozen=True)
class Snapshot:
    """All nodes and statements, whatever their visibility; `bookmarks` of the transaction that they were read in."""

    version: str | None
    bookmarks: frozenset[str]
    nodes: tuple[ActorNode | RegionNode, ...]
    edges: tuple[Edge, ...]
    parent: Mapping[int, int]
    _cache: LRUCache[Hashable, Any] = field(
        default_factory=lambda: LRUCache[Hashable, Any](CACHE_SIZE), repr=False, compare=False
    )
    _lock: Lock = field(default_factory=Lock, repr=False, compare=False)

    def view(self, reader: Reader, day: date, types: Collection[str] | None = None) -> GraphView:
        """The statements that hold on `day` and that `reader` may see; only of these relationship types, if given."""
        type_set = None if types is None else frozenset(types)
        return self.cached(("view", reader, day, type_set), lambda: self._view(reader, day.isoformat(), type_set))

    def _view(self, reader: Reader, day: str, types: frozenset[str] | None) -> GraphView:
        hidden = frozenset(reader.hidden)
        position: dict[str, int] = {}
        regions: dict[str, int] = {}
        for i, node in enumerate(self.nodes):
            if isinstance(node, RegionNode):
                regions[node.ags] = i
            elif node.visibility not in hidden:
                position[node.slug] = i
        edges = tuple(
            edge
            for edge in self.edges
            if (types is None or edge.type in types) and edge.visibility not in hidden and edge.holds(day)
        )
        return GraphView(self.nodes, position, regions, self.parent, edges)

    def cached(self, key: Hashable, compute: Callable[[], T]) -> T:
        """The cached value of `key`, else the result of `compute`, which depends on this snapshot and `key` only.

        `key` must contain the reader if the result depends on what the reader may see. Two threads that miss the same
        key both compute it.
        """
        with self._lock:
            if key in self._cache:
                return cast("T", self._cache[key])
        value = compute()
        with self._lock:
            self._cache[key] = value
        return value


class SnapshotCache:
    """The newest snapshot of a database."""

    def __init__(self) -> None:
        self._newest: Snapshot | None = None
        self._reading = asyncio.Lock()

    async def current(self, database: Database, label: str) -> Snapshot:
        """One trip, whether the data have changed or not; two, if a transaction wrote without a new data version."""
        async with self._reading:
            cached = self._newest
            x, bookmarks = await self._read(database, label, cached.version if cached else None)
            if x is None and cached and cached.bookmarks != bookmarks:
                x, bookmarks = await self._read(database, label, None)
            if x is not None:
                self._newest = await asyncio.to_thread(lambda: _snapshot_of(READ_SNAPSHOT.make(x), bookmarks))
            assert self._newest is not None
            return self._newest

    async def _read(self, database: Database, label: str, known_version: str | None) -> tuple[Any, frozenset[str]]:
        return await database.read_marked(READ_SNAPSHOT.query.text, {"known": known_version}, label=label)


_KINDS = {kind.value: kind for kind in ActorKind}
_SERVICES = {service.value: service for service in ServiceType}
_VISIBILITIES = {None: Visibility.PUBLIC, **{level.value: level for level in Visibility}}


def _snapshot_of(records: SnapshotRecords, bookmarks: frozenset[str]) -> Snapshot:
    position: dict[int, int] = {}
    nodes: list[ActorNode | RegionNode] = []
    for node, ags, name, kind, population in records.regions:
        position[node] = len(nodes)
        nodes.append(RegionNode(ags, name, RegionKind(kind), population))
    for node, slug, name, kind, service, visibility in records.actors:
        position[node] = len(nodes)
        service_type = _SERVICES[service] if service else None
        nodes.append(ActorNode(slug, name, _KINDS[kind], service_type, _VISIBILITIES[visibility]))
    edges = tuple(_edge(record, position) for record in records.statements)
    parent = {position[region]: position[larger] for region, larger in records.within}
    return Snapshot(records.version, bookmarks, tuple(nodes), edges, parent)


def _edge(record: SnapshotStatementRecord, position: Mapping[int, int]) -> Edge:
    return Edge(
        record.type,
        record.id,
        position[record.start],
        position[record.end],
        record.valid_from,
        record.valid_to,
        record.last_confirmed,
        _VISIBILITIES[record.visibility],
        record.reference,
        record.role_or_extent,
        record.from_precision,
        record.to_precision,
        record.known_from,
        record.known_to,
    )
