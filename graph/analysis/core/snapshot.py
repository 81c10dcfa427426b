"""The whole graph in memory, for questions that need all of it at once: read in one trip, kept while the data are the
same, and cut down to what a reader may see and what holds on a day."""

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
from graph.model.partial_dates import confirmed_on, holds_on
from graph.query.selection import Reader
from graph.store.database import Database

T = TypeVar("T")
# Answers that are remembered with a snapshot: as of some days, for each role.
REMEMBERED = 16


class RegionRecord(NamedTuple):
    node: int
    ags: str
    name: str
    kind: str
    population: int | None


class ActorRecord(NamedTuple):
    node: int
    slug: str
    name: str
    kind: str
    service_type: str | None
    visibility: str | None


class StatementRecord(NamedTuple):
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


class WithinRecord(NamedTuple):
    region: int
    parent: int


class SnapshotRecords(NamedTuple):
    version: str | None
    regions: list[RegionRecord]
    actors: list[ActorRecord]
    statements: list[StatementRecord]
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
    """A statement. `start` and `end` are positions in the snapshot's nodes, days are ISO texts. `named` is the key of
    the programme (FUNDS) or region (PARTICIPATES_IN) that it names, `manner` the extent (COVERS) or role that it
    states. The precisions tell how much of a day is known."""

    type: str
    id: str
    start: int
    end: int
    valid_from: str | None
    valid_to: str | None
    last_confirmed: str | None
    visibility: Visibility
    named: str | None
    role_or_extent: str | None = None
    from_precision: str | None = None
    to_precision: str | None = None

    def holds(self, day: str) -> bool:
        return holds_on(self.valid_from, self.valid_to, day)

    def certainty(self, day: str) -> Certainty:
        if not self.holds(day):
            return Certainty.DOES_NOT_HOLD
        sure = confirmed_on(self.valid_to, self.last_confirmed, day)
        return Certainty.CONFIRMED if sure else Certainty.ASSUMED


def assumed_count(edges: Iterable[Edge], day: date) -> int:
    """How many of them hold on the day with nobody confirming it."""
    iso = day.isoformat()
    return sum(edge.certainty(iso) is Certainty.ASSUMED for edge in edges)


@dataclass(frozen=True)
class View:
    """What a reader may see of the graph on a day; `nodes` are those of the snapshot, seen or not."""

    nodes: tuple[ActorNode | RegionNode, ...]
    position: Mapping[str, int]
    regions: Mapping[str, int]
    parent: Mapping[int, int]
    edges: tuple[Edge, ...]

    @cached_property
    def at(self) -> Mapping[int, tuple[Edge, ...]]:
        """The statements at each node, as start or end."""
        found: dict[int, list[Edge]] = {}
        for edge in self.edges:
            found.setdefault(edge.start, []).append(edge)
            if edge.end != edge.start:
                found.setdefault(edge.end, []).append(edge)
        return {node: tuple(edges) for node, edges in found.items()}


@dataclass(frozen=True)
class Snapshot:
    """All nodes and statements, whoever may see them. `mark` tells which transaction of the database they are from."""

    version: str | None
    mark: frozenset[str]
    nodes: tuple[ActorNode | RegionNode, ...]
    edges: tuple[Edge, ...]
    parent: Mapping[int, int]
    _made: LRUCache[Hashable, Any] = field(
        default_factory=lambda: LRUCache[Hashable, Any](REMEMBERED), repr=False, compare=False
    )
    _lock: Lock = field(default_factory=Lock, repr=False, compare=False)

    def view(self, reader: Reader, day: date, types: Collection[str] | None = None) -> View:
        """What `reader` may see of the statements that hold on `day`, of these types only."""
        wanted = None if types is None else frozenset(types)
        return self.remember(("view", reader, day, wanted), lambda: self._view(reader, day.isoformat(), wanted))

    def _view(self, reader: Reader, day: str, types: frozenset[str] | None) -> View:
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
        return View(self.nodes, position, regions, self.parent, edges)

    def remember(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made of this snapshot before, or `make()`. Keys must name the reader where it matters. Questions
        that work in threads may make the same thing at the same time."""
        with self._lock:
            if key in self._made:
                return cast("T", self._made[key])
        value = make()
        with self._lock:
            self._made[key] = value
        return value


class Snapshots:
    """The newest snapshot of a database."""

    def __init__(self) -> None:
        self._newest: Snapshot | None = None
        self._reading = asyncio.Lock()

    async def current(self, database: Database, label: str) -> Snapshot:
        """One trip, whether the data have changed or not; two, if someone wrote without a new data version."""
        async with self._reading:
            known = self._newest
            x, mark = await self._read(database, label, known.version if known else None)
            if x is None and known and known.mark != mark:
                x, mark = await self._read(database, label, None)
            if x is not None:
                self._newest = await asyncio.to_thread(lambda: _made(READ_SNAPSHOT.make(x), mark))
            assert self._newest is not None
            return self._newest

    async def _read(self, database: Database, label: str, known: str | None) -> tuple[Any, frozenset[str]]:
        return await database.read_marked(READ_SNAPSHOT.query.text, {"known": known}, label=label)


_KINDS = {kind.value: kind for kind in ActorKind}
_SERVICES = {service.value: service for service in ServiceType}
_LEVELS = {None: Visibility.PUBLIC, **{level.value: level for level in Visibility}}


def _made(records: SnapshotRecords, mark: frozenset[str]) -> Snapshot:
    index: dict[int, int] = {}
    nodes: list[ActorNode | RegionNode] = []
    for node, ags, name, kind, population in records.regions:
        index[node] = len(nodes)
        nodes.append(RegionNode(ags, name, RegionKind(kind), population))
    for node, slug, name, kind, service, level in records.actors:
        index[node] = len(nodes)
        nodes.append(ActorNode(slug, name, _KINDS[kind], _SERVICES[service] if service else None, _LEVELS[level]))
    edges = tuple(
        Edge(
            t, id_, index[start], index[end], begin, to, confirmed, _LEVELS[level], named, role, precision, precision_to
        )
        for t, id_, start, end, begin, to, confirmed, level, named, role, precision, precision_to in records.statements
    )
    within = {index[region]: index[parent] for region, parent in records.within}
    return Snapshot(records.version, mark, tuple(nodes), edges, within)
