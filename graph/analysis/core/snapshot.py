"""The whole graph in memory, for questions that need all of it at once.

Nodes and statements are columns: NumPy arrays with an entry for each node or statement, and texts in pools. About 60
bytes hold a statement. A node is named by its position, a statement by its index; an `ActorNode` or `RegionNode` is
made of the few nodes that an answer shows. A view holds what a reader may see on a day, as one bit for each.

Positions: actors come first, in the order of their slugs, then regions in the order of their AGS. Indexes: statements
are in the order of their relationship types, and of their ids within a type.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar, cast, overload

import numpy as np
from cachetools import LRUCache
from numpy.typing import NDArray

from graph.analysis.core.text_pool import TextPool
from graph.model.enums import ActorKind, Level, Precision, RegionKind, ServiceType, Visibility
from graph.model.statements import STATEMENT_KINDS
from graph.model.text import collation_key
from graph.model.validity import AsOf
from graph.query.reader import Reader

T = TypeVar("T")
Ints: TypeAlias = NDArray[np.integer[Any]]
Bits: TypeAlias = NDArray[np.bool_]

# A snapshot caches so many views and results; fewer, if more nodes and statements than these would be in all of them.
CACHE_SIZE, LEAST_CACHE_SIZE = 16, 4
_CACHED_ROWS = 16_000_000
# Names of more nodes than these are ordered once for the whole snapshot.
_FEW_NAMES = 30_000

TYPES: Final = tuple(sorted(kind.type for kind in STATEMENT_KINDS))
"""The relationship types of statements by their code."""
NODE_KINDS: Final = (*ActorKind, *RegionKind)
"""The kinds of nodes by their code. Some kinds of actors and of regions have the same name, and so are equal."""
SERVICE_TYPES: Final = (None, *ServiceType)
GOVERNMENT_LEVELS: Final = (None, *Level)
PRECISIONS: Final = (None, *Precision)
VISIBILITIES: Final = tuple(Visibility)
NO_DAY: Final = 0
"""An unknown day. Days are numbers, `date.toordinal`."""
NEVER: Final = 2**31 - 1
"""No last day until which a statement is known to hold; or no first day, so that it is not known to hold on any."""
NOBODY: Final = -1
"""No node."""


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


@dataclass(frozen=True, eq=False)
class NodeColumns(Sequence[ActorNode | RegionNode]):
    """All nodes, by position. `kind`, `service_type`, `level` and `ended_precision` are codes, `ended` is the last day
    of an actor. Where they are unknown, `population` is -1 and an English or short name is empty."""

    slugs: TextPool
    ags: TextPool
    names: TextPool
    names_en: TextPool
    short_names: TextPool
    kind: Ints
    service_type: Ints
    level: Ints
    visibility: Ints
    population: Ints
    population_date: Ints
    ended: Ints
    ended_precision: Ints

    def __len__(self) -> int:
        return len(self.names)

    @overload
    def __getitem__(self, position: int) -> ActorNode | RegionNode: ...

    @overload
    def __getitem__(self, position: slice) -> Sequence[ActorNode | RegionNode]: ...

    def __getitem__(self, position: int | slice) -> ActorNode | RegionNode | Sequence[ActorNode | RegionNode]:
        if isinstance(position, slice):
            return [self[i] for i in range(*position.indices(len(self)))]
        name, kind = self.names[position], self.kind_at(position)
        if isinstance(kind, RegionKind):
            population = int(self.population[position])
            return RegionNode(self.ags[position - len(self.slugs)], name, kind, None if population < 0 else population)
        service_type = SERVICE_TYPES[int(self.service_type[position])]
        return ActorNode(self.slugs[position], name, kind, service_type, _visibility(self.visibility[position]))

    def key(self, position: int) -> str:
        """The slug of an actor or the AGS of a region."""
        actors = len(self.slugs)
        return self.slugs[position] if position < actors else self.ags[position - actors]

    def kind_at(self, position: int) -> ActorKind | RegionKind:
        return NODE_KINDS[int(self.kind[position])]

    def level_at(self, position: int) -> Level | None:
        return GOVERNMENT_LEVELS[int(self.level[position])]

    def is_region(self, position: int) -> bool:
        return position >= len(self.slugs)

    def actors_of(self, kinds: Collection[ActorKind]) -> Bits:
        """Which nodes are actors of one of the kinds."""
        return np.array([kind in kinds for kind in ActorKind] + [False] * len(RegionKind))[self.kind]

    def regions_of(self, kinds: Collection[RegionKind]) -> Bits:
        """Which nodes are regions of one of the kinds."""
        return np.array([False] * len(ActorKind) + [kind in kinds for kind in RegionKind])[self.kind]

    def by_name(self, positions: Ints, first: int | None = None) -> list[int]:
        """The positions in the order of names, the first ones only if `first` is given."""
        if len(positions) > _FEW_NAMES:
            ranks = self._name_ranks[positions]
            if first is not None and first < len(positions):
                positions = positions[np.argpartition(ranks, first)[:first]]
                ranks = self._name_ranks[positions]
            return cast("list[int]", positions[np.argsort(ranks)].tolist())
        key = self._name_key
        return sorted(cast("list[int]", positions.tolist()), key=key)[:first]

    def _name_key(self, position: int) -> tuple[str, int]:
        return collation_key(self.names[position]), position

    @cached_property
    def _name_ranks(self) -> Ints:
        """The rank of each node by name; takes seconds for a million."""
        order = sorted(range(len(self)), key=[collation_key(name) for name in self.names].__getitem__)
        ranks = np.empty(len(self), np.int32)
        ranks[order] = np.arange(len(self), dtype=np.int32)
        return ranks

    @property
    def size(self) -> int:
        """The bytes that the columns take."""
        texts = (self.slugs, self.ags, self.names, self.names_en, self.short_names)
        return sum(pool.size for pool in texts) + _size_of_columns(self)


@dataclass(frozen=True, eq=False)
class StatementColumns:
    """All statements, by index. `ids` are by the code of the type, in which the first has the index in `first`.

    `start` and `end` are positions, and so is `reference`, the programme or region that it names; days are numbers.
    `roles` are the texts of the codes in `role_or_extent`.
    """

    ids: Sequence[TextPool]
    first: Ints
    type: Ints
    start: Ints
    end: Ints
    valid_from: Ints
    valid_to: Ints
    last_confirmed: Ints
    known_from: Ints
    known_to: Ints
    not_before: Ints
    visibility: Ints
    reference: Ints
    role_or_extent: Ints
    roles: Sequence[str | None]

    def __len__(self) -> int:
        return len(self.type)

    @staticmethod
    def code(type_: str) -> int:
        """The number of a relationship type."""
        return TYPES.index(type_)

    def key(self, index: int) -> tuple[str, str]:
        """The relationship type and the id."""
        type_ = int(self.type[index])
        return TYPES[type_], self.ids[type_][index - int(self.first[type_])]

    def holding(self, day: date) -> Bits:
        """Which statements hold on the day."""
        number = day.toordinal()
        return (self.known_from <= number) & (self.known_to >= number)

    def confirmed(self, indexes: Ints, as_of: AsOf) -> Bits:
        """Which of these statements, which hold on the day, are confirmed for it."""
        ends, confirmed = self.valid_to[indexes], self.last_confirmed[indexes]
        return (ends >= as_of.day.toordinal()) | (confirmed >= as_of.confirmed_since.toordinal())

    def assumed_count(self, indexes: Ints, as_of: AsOf) -> int:
        """How many of these statements, which hold on the day, are not confirmed for it."""
        return len(indexes) - int(np.count_nonzero(self.confirmed(indexes, as_of)))

    def with_role(self, indexes: Ints, role: str) -> Bits:
        """Which of these statements have the role or extent."""
        if role not in self.roles:
            return np.zeros(len(indexes), np.bool_)
        return self.role_or_extent[indexes] == self.roles.index(role)

    @property
    def size(self) -> int:
        """The bytes that the columns take."""
        return sum(pool.size for pool in self.ids) + _size_of_columns(self)


@dataclass(frozen=True, eq=False)
class FundingColumns:
    """What fundings say besides what all statements do, by their place among the fundings.

    `euros` is not a number where the amount is unknown. `kind`, `period`, `scope` and `end_precision` are codes, whose
    texts are in `words`. `sources` are the ids of the sources of each in one text.
    """

    euros: NDArray[np.float64]
    kind: Ints
    period: Ints
    scope: Ints
    end_precision: Ints
    words: Sequence[str]
    sources: TextPool

    @property
    def size(self) -> int:
        """The bytes that the columns take."""
        return self.sources.size + _size_of_columns(self)


def _size_of_columns(table: object) -> int:
    return sum(column.nbytes for column in vars(table).values() if isinstance(column, np.ndarray))


class VisibleKeys(Mapping[str, int]):
    """The positions of the actors that a reader may see, by slug; or of all regions, by AGS."""

    def __init__(self, keys: TextPool, offset: int, visible: Bits | None) -> None:
        self._keys, self._offset, self._visible = keys, offset, visible

    def __getitem__(self, key: str) -> int:
        index = self._keys.find(key)
        if index is None or (self._visible is not None and not self._visible[index]):
            raise KeyError(key)
        return index + self._offset

    def __iter__(self) -> Iterator[str]:
        visible = range(len(self._keys)) if self._visible is None else np.flatnonzero(self._visible).tolist()
        return map(self._keys.__getitem__, visible)

    def __len__(self) -> int:
        return len(self._keys) if self._visible is None else int(np.count_nonzero(self._visible))


@dataclass(frozen=True, eq=False)
class GraphView:
    """What a reader may see of the graph on a day.

    `nodes` and `statements` are all of the snapshot. `visible` are the nodes and `holding` the statements that the
    reader may see and that hold on the day. `position` gives the visible actors by slug, `regions` the regions by AGS,
    `parent` the region that a region lies in.
    """

    snapshot: Snapshot
    visible: Bits
    holding: Bits

    @property
    def nodes(self) -> NodeColumns:
        return self.snapshot.nodes

    @property
    def statements(self) -> StatementColumns:
        return self.snapshot.statements

    @property
    def parent(self) -> Mapping[int, int]:
        return self.snapshot.parent

    @property
    def position(self) -> Mapping[str, int]:
        actors = self.nodes.slugs
        return VisibleKeys(actors, 0, self.visible[: len(actors)])

    @property
    def regions(self) -> Mapping[str, int]:
        return VisibleKeys(self.nodes.ags, len(self.nodes.slugs), None)

    def of_types(self, *types: str) -> Ints:
        """The statements of these relationship types."""
        table, parts = self.statements, list[Ints]()
        for type_ in sorted(TYPES.index(one) for one in types):
            first, after = int(table.first[type_]), int(table.first[type_ + 1])
            parts.append(np.flatnonzero(self.holding[first:after]) + first)
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def at(self, position: int) -> Ints:
        """The statements that start or end at a node."""
        indexes = self.snapshot.at(position)
        return indexes[self.holding[indexes]]


@dataclass(frozen=True, eq=False)
class Snapshot:
    """All nodes and statements, whatever their visibility; `bookmarks` of the transaction that they were read in, and
    when that was. `parent` gives the region that a region lies in."""

    version: str | None
    bookmarks: frozenset[str]
    read_at: datetime
    nodes: NodeColumns
    statements: StatementColumns
    fundings: FundingColumns
    parent: Mapping[int, int]
    _lock: Lock = field(default_factory=Lock, repr=False)
    _of_readers: dict[Hashable, Any] = field(default_factory=dict[Hashable, Any], repr=False)
    _readers_lock: Lock = field(default_factory=Lock, repr=False)

    @property
    def size(self) -> int:
        """The bytes that nodes and statements take."""
        return self.nodes.size + self.statements.size + self.fundings.size

    @cached_property
    def _cache(self) -> LRUCache[Hashable, Any]:
        rows = len(self.nodes) + len(self.statements)
        return LRUCache(max(LEAST_CACHE_SIZE, min(CACHE_SIZE, _CACHED_ROWS // max(1, rows))))

    def view(self, reader: Reader, day: date, types: Collection[str] | None = None) -> GraphView:
        """The statements that hold on `day` and that `reader` may see; only of these relationship types, if given."""
        type_set = None if types is None else frozenset(types)
        return self.cached(("view", reader, day, type_set), lambda: self._view(reader, day, type_set))

    def visible_to(self, reader: Reader) -> tuple[Bits, Bits]:
        """Which nodes and which statements a reader may see, on any day."""
        # A value that is none of ours has the last code: it hides nothing, as in the database's own conditions.
        sees = np.array([*(level not in reader.hidden for level in VISIBILITIES), True])
        nodes, table = sees[self.nodes.visibility], self.statements
        return nodes, sees[table.visibility] & nodes[table.start] & nodes[table.end]

    def _view(self, reader: Reader, day: date, types: frozenset[str] | None) -> GraphView:
        table = self.statements
        visible, visible_statements = self.visible_to(reader)
        holding = table.holding(day) & visible_statements
        if types is not None:
            holding &= np.array([type_ in types for type_ in TYPES])[table.type]
        return GraphView(self, visible, holding)

    def at(self, position: int) -> Ints:
        """The statements that start or end at a node, in ascending order, whoever may see them."""
        indexes, first = self._incident
        return distinct(indexes[first[position] : first[position + 1]])

    @cached_property
    def _incident(self) -> tuple[Ints, Ints]:
        """The statements at all nodes, and where those of each node begin."""
        ends = np.concatenate((self.statements.start, self.statements.end))
        order = np.argsort(ends, kind="stable")
        first = np.zeros(len(self.nodes) + 1, np.int64)
        np.cumsum(np.bincount(ends, minlength=len(self.nodes)), out=first[1:])
        return (order % max(1, len(self.statements))).astype(np.int32), first

    def cached(self, key: Hashable, compute: Callable[[], T]) -> T:
        """The cached value of `key`, else the result of `compute`, which depends on this snapshot and `key` only.

        `key` must contain the reader if the result depends on what the reader may see. Two threads that miss the same
        key both compute it.
        """
        with self._lock:
            if key in self._cache:
                return cast("T", self._cache[key])
        return self._kept(key, compute())

    async def cached_later(self, key: Hashable, compute: Callable[[], Awaitable[T]]) -> T:
        """As `cached`, for what is awaited."""
        with self._lock:
            if key in self._cache:
                return cast("T", self._cache[key])
        return self._kept(key, await compute())

    def of_reader(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is made once for a reader, and kept as long as the snapshot; `cached` would drop it for views."""
        with self._readers_lock:
            if key not in self._of_readers:
                self._of_readers[key] = make()
            return cast("T", self._of_readers[key])

    def _kept(self, key: Hashable, value: T) -> T:
        with self._lock:
            self._cache[key] = value
        return value


def distinct(values: Ints) -> Ints:
    """The different values, in ascending order. `np.unique`, which hashes, takes ten times as long."""
    ordered = np.sort(values)
    is_new = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_new[1:])
    return ordered[is_new]


def _visibility(code: Any) -> Visibility:
    return VISIBILITIES[int(code)] if code < len(VISIBILITIES) else Visibility.PUBLIC
