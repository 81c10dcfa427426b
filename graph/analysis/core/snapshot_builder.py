"""Makes a snapshot of slices of the graph, column by column, so that no object is made for a single statement."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import numpy as np

from graph.analysis.core.snapshot import (
    GOVERNMENT_LEVELS,
    NEVER,
    NO_DAY,
    NOBODY,
    NODE_KINDS,
    PRECISIONS,
    SERVICE_TYPES,
    TYPES,
    VISIBILITIES,
    Bits,
    FundingColumns,
    Ints,
    NodeColumns,
    Snapshot,
    StatementColumns,
)
from graph.analysis.core.text_pool import TextPool
from graph.model.enums import ActorKind, RegionKind
from graph.model.statements import STATEMENTS


class RegionSlice(NamedTuple):
    key: list[str]
    node: list[int]
    name: list[str]
    kind: list[str]
    population: list[int]
    population_date: list[str]
    parent: list[int]
    version: str | None


class ActorSlice(NamedTuple):
    key: list[str]
    node: list[int]
    name: list[str]
    name_en: list[str]
    short_name: list[str]
    kind: list[str]
    service_type: list[str]
    level: list[str]
    visibility: list[str]
    ended: list[str]
    ended_precision: list[str]


class StatementSlice(NamedTuple):
    key: list[str]
    start: list[int]
    end: list[int]
    valid_from: list[str]
    valid_to: list[str]
    last_confirmed: list[str]
    known_from: list[str]
    known_to: list[str]
    not_before: list[str]
    visibility: list[str]
    reference: list[str]
    role_or_extent: list[str]


class FundingSlice(NamedTuple):
    statements: StatementSlice
    euros: list[float]
    kind: list[str]
    period: list[str]
    scope: list[str]
    end_precision: list[str]
    sources: list[str]

    @property
    def key(self) -> list[str]:
        return self.statements.key


class SnapshotBuilder:
    """Takes slices in the order of their keys, and makes a snapshot of all of them."""

    def __init__(self) -> None:
        self._version: str | None = None
        self._regions, self._actors = _NodeParts(), _NodeParts()
        self._roles, self._references = _Codes(), _Codes()
        self._begins, self._others = _Days(NEVER), _Days(NO_DAY)
        self._statements = {type_: _StatementParts() for type_ in TYPES}
        self._fundings, self._words = _FundingParts(), _Codes()

    @property
    def statement_count(self) -> int:
        return sum(len(parts.ids) for parts in self._statements.values())

    def add_regions(self, regions: RegionSlice) -> None:
        self._version, parts = regions.version, self._regions
        parts.add(regions.node, regions.key, regions.name, (_REGION_KINDS.get(kind, -1) for kind in regions.kind))
        parts.names_en.extend([""] * len(regions.key))
        parts.short_names.extend([""] * len(regions.key))
        parts.service_type.extend([0] * len(regions.key))
        parts.level.extend([0] * len(regions.key))
        parts.visibility.extend([0] * len(regions.key))
        parts.population.extend(min(number, NEVER) for number in regions.population)
        parts.population_date.extend(map(self._others.__getitem__, regions.population_date))
        parts.ended.extend([NO_DAY] * len(regions.key))
        parts.ended_precision.extend([0] * len(regions.key))
        parts.parent.extend(regions.parent)

    def add_actors(self, actors: ActorSlice) -> None:
        parts = self._actors
        parts.add(actors.node, actors.key, actors.name, (_ACTOR_KINDS.get(kind, -1) for kind in actors.kind))
        parts.names_en.extend(actors.name_en)
        parts.short_names.extend(actors.short_name)
        parts.service_type.extend(_SERVICES.get(service, 0) for service in actors.service_type)
        parts.level.extend(_LEVELS.get(level, 0) for level in actors.level)
        parts.visibility.extend(map(_visibility_code, actors.visibility))
        parts.population.extend([-1] * len(actors.key))
        parts.population_date.extend([NO_DAY] * len(actors.key))
        parts.ended.extend(map(self._others.__getitem__, actors.ended))
        parts.ended_precision.extend(_PRECISIONS.get(precision, 0) for precision in actors.ended_precision)

    def add_statements(self, type_: str, read: StatementSlice) -> None:
        parts = self._statements[type_]
        parts.ids.extend(read.key)
        parts.start.extend(read.start)
        parts.end.extend(read.end)
        parts.valid_from.extend(map(self._others.__getitem__, read.valid_from))
        parts.valid_to.extend(map(self._others.__getitem__, read.valid_to))
        parts.last_confirmed.extend(map(self._others.__getitem__, read.last_confirmed))
        parts.known_from.extend(map(self._begins.__getitem__, read.known_from))
        parts.known_to.extend(map(self._begins.__getitem__, read.known_to))
        parts.not_before.extend(map(self._others.__getitem__, read.not_before))
        parts.visibility.extend(map(_visibility_code, read.visibility))
        parts.reference.extend(map(self._references.__getitem__, read.reference))
        parts.role_or_extent.extend(map(self._roles.__getitem__, read.role_or_extent))

    def add_fundings(self, read: FundingSlice) -> None:
        self.add_statements("FUNDS", read.statements)
        parts, code = self._fundings, self._words.__getitem__
        parts.euros.extend(read.euros)
        parts.kind.extend(map(code, read.kind))
        parts.period.extend(map(code, read.period))
        parts.scope.extend(map(code, read.scope))
        parts.end_precision.extend(map(code, read.end_precision))
        parts.sources.extend(read.sources)

    def build(self, bookmarks: frozenset[str]) -> Snapshot:
        """The snapshot; the builder is of no use afterwards."""
        actors, regions = self._actors.complete(), self._regions.complete()
        numbers = np.concatenate((_numbers(actors.node), _numbers(regions.node)))
        positions = _Positions(numbers)
        nodes = NodeColumns(
            actors.keys,
            regions.keys,
            _joined_texts(actors.names, regions.names),
            _joined_texts(actors.names_en, regions.names_en),
            _joined_texts(actors.short_names, regions.short_names),
            _joined(actors.kind, regions.kind),
            _joined(actors.service_type, regions.service_type),
            _joined(actors.level, regions.level),
            _joined(actors.visibility, regions.visibility),
            _joined(actors.population, regions.population),
            _joined(actors.population_date, regions.population_date),
            _joined(actors.ended, regions.ended),
            _joined(actors.ended_precision, regions.ended_precision),
        )
        above = positions.of(_numbers(regions.parent))
        parent = {len(actors.keys) + i: int(region) for i, region in enumerate(above) if region != NOBODY}
        kept = {
            type_: parts.complete(positions, self._reference_positions(type_, nodes))
            for type_, parts in self._statements.items()
        }
        fundings = self._fundings.complete(kept["FUNDS"], list(self._words))
        return Snapshot(self._version, bookmarks, datetime.now(UTC), nodes, self._table(), fundings, parent)

    def _table(self) -> StatementColumns:
        parts = [self._statements[type_] for type_ in TYPES]
        counts = [len(part.ids) for part in parts]
        columns = {name: _joined(*(part.taken(name) for part in parts)) for name in _COLUMNS}
        return StatementColumns(
            ids=[part.ids for part in parts],
            first=np.concatenate(([0], np.cumsum(counts))),
            type=np.repeat(np.arange(len(TYPES), dtype=np.uint8), counts),
            roles=[role or None for role in self._roles],
            **columns,
        )

    def _reference_positions(self, type_: str, nodes: NodeColumns) -> Ints:
        """The position of the node that each code of a reference stands for."""
        labels = {reference.label for reference in STATEMENTS[type_].references}
        if not labels:
            return np.full(len(self._references), NOBODY, np.int32)
        keys, offset = (nodes.ags, len(nodes.slugs)) if "Region" in labels else (nodes.slugs, 0)
        found = (keys.find(key) if key else None for key in self._references)
        return np.array([NOBODY if index is None else index + offset for index in found], np.int32)


class _Codes(dict[str, int]):
    """Numbers for texts, in the order of their first use; the empty text is 0."""

    def __init__(self) -> None:
        super().__init__({"": 0})

    def __missing__(self, text: str) -> int:
        self[text] = code = len(self)
        return code


class _Days(dict[str, int]):
    """Numbers of days by ISO text; `missing` for the empty one."""

    def __init__(self, missing: int) -> None:
        super().__init__({"": missing})

    def __missing__(self, text: str) -> int:
        try:
            number = date.fromisoformat(text).toordinal()
        except ValueError:
            # The database has years that Python has not.
            number = 1 if text.startswith("-") else NEVER
        self[text] = number
        return number


class _NodeParts:
    """Columns of actors or of regions, to which slices are added."""

    def __init__(self) -> None:
        self.keys, self.names = TextPool(), TextPool()
        self.names_en, self.short_names = TextPool(), TextPool()
        self.node, self.parent = array("q"), array("q")
        self.kind, self.service_type, self.level = array("b"), array("b"), array("b")
        self.visibility, self.population, self.population_date = array("b"), array("i"), array("i")
        self.ended, self.ended_precision = array("i"), array("b")

    def add(self, node: list[int], keys: list[str], names: list[str], kinds: Iterable[int]) -> None:
        self.node.extend(node)
        self.keys.extend(keys)
        self.names.extend(names)
        self.kind.extend(kinds)

    def complete(self) -> _NodeParts:
        """Without the nodes that have no name or no kind of ours."""
        kept = [i for i, kind in enumerate(self.kind) if kind >= 0 and self.names[i]]
        if len(kept) == len(self.kind):
            return self
        rest = _NodeParts()
        for name in ("keys", "names", "names_en", "short_names"):
            setattr(rest, name, getattr(self, name).in_order(kept))
        for name, column in vars(self).items():
            if isinstance(column, array):
                getattr(rest, name).extend(column[i] for i in kept if column)
        return rest


class _StatementParts:
    """Columns of the statements of a type, to which slices are added."""

    def __init__(self) -> None:
        self.ids = TextPool()
        self.start, self.end = array("q"), array("q")
        self.valid_from, self.valid_to, self.last_confirmed = array("i"), array("i"), array("i")
        self.known_from, self.known_to, self.not_before = array("i"), array("i"), array("i")
        self.reference, self.role_or_extent = array("i"), array("i")
        self.visibility = array("b")
        self._complete: dict[str, Ints] = {}

    def complete(self, positions: _Positions, references: Ints) -> Bits:
        """With positions for the numbers of nodes and the codes of references, and without the statements that have an
        end which is no node of the snapshot. Returns which statements are kept."""
        columns = {name: _numbers(getattr(self, name)) for name in _COLUMNS}
        columns |= {name: positions.of(columns[name]) for name in ("start", "end")}
        columns["reference"] = references[columns["reference"]]
        kept = (columns["start"] != NOBODY) & (columns["end"] != NOBODY)
        if not kept.all():
            self.ids = self.ids.in_order(np.flatnonzero(kept).tolist())
            columns = {name: column[kept] for name, column in columns.items()}
        self._complete = columns
        return kept

    def taken(self, name: str) -> Ints:
        """A column, which is given up here, so that two copies of all columns are never in memory."""
        delattr(self, name)
        return self._complete.pop(name)


class _FundingParts:
    """Columns of the fundings besides those of all statements, to which slices are added."""

    def __init__(self) -> None:
        self.euros, self.sources = array("d"), TextPool()
        self.kind, self.period, self.scope, self.end_precision = array("i"), array("i"), array("i"), array("i")

    def complete(self, kept: Bits, words: Sequence[str]) -> FundingColumns:
        """Without the fundings that are not kept."""
        code = np.min_scalar_type(len(words))
        sources = self.sources if kept.all() else self.sources.in_order(np.flatnonzero(kept).tolist())
        kind, period, scope, end_precision = (
            _numbers(column)[kept].astype(code) for column in (self.kind, self.period, self.scope, self.end_precision)
        )
        return FundingColumns(np.array(self.euros)[kept], kind, period, scope, end_precision, words, sources)


_COLUMNS = tuple(name for name, value in vars(_StatementParts()).items() if isinstance(value, array))
_ACTOR_KINDS = {str(kind): code for code, kind in enumerate(NODE_KINDS) if isinstance(kind, ActorKind)}
_REGION_KINDS = {str(kind): code for code, kind in enumerate(NODE_KINDS) if isinstance(kind, RegionKind)}
_SERVICES: Mapping[str, int] = {str(service): code for code, service in enumerate(SERVICE_TYPES) if service}
_LEVELS: Mapping[str, int] = {str(level): code for code, level in enumerate(GOVERNMENT_LEVELS) if level}
_PRECISIONS: Mapping[str, int] = {str(precision): code for code, precision in enumerate(PRECISIONS) if precision}
_VISIBILITY_CODES: Mapping[str, int] = {"": 0} | {str(level): code for code, level in enumerate(VISIBILITIES)}


def _visibility_code(text: str) -> int:
    return _VISIBILITY_CODES.get(text, len(VISIBILITIES))


class _Positions:
    """Finds the positions of the database's numbers of nodes."""

    def __init__(self, numbers: Ints) -> None:
        self._order = np.argsort(numbers, kind="stable").astype(np.int32)
        self._sorted = numbers[self._order]

    def of(self, numbers: Ints) -> Ints:
        """NOBODY for the number of a node that is not there."""
        if not len(self._sorted):
            return np.full(len(numbers), NOBODY, np.int32)
        index = np.minimum(np.searchsorted(self._sorted, numbers), len(self._sorted) - 1)
        return np.where(self._sorted[index] == numbers, self._order[index], np.int32(NOBODY))


def _numbers(column: Any) -> Ints:
    return np.frombuffer(column, f"i{column.itemsize}") if len(column) else np.empty(0, f"i{column.itemsize}")


def _joined(*columns: Any) -> Ints:
    return np.concatenate([np.asarray(column) for column in columns])


def _joined_texts(first: TextPool, second: TextPool) -> TextPool:
    first.extend(second)
    return first
