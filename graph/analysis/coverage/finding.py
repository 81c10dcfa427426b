"""The finding of a coverage matrix: one sentence and three figures.

The finding is about the column with the most regions in which nothing is on record (no statement, or only one that
nothing is offered); among several, the one with the most people living there, then the first. OTHER is never it, if
another column lacks something: it is no type that a region needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.analysis.core.figures import Figure, FigureUnit
from graph.analysis.coverage.matrix import ColumnKey, MatrixCell
from graph.analysis.coverage.places import people_in
from graph.analysis.coverage.states import CoverageState
from graph.messages.message import MAX_NAMES, NOTHING, Argument, Message, conjunction, label, message
from graph.model.enums import RegionKind, ServiceType

_NOT_ON_RECORD = (CoverageState.NONE, CoverageState.NOT_REPORTED)
_CURRENT = (CoverageState.PRESENT, CoverageState.PARTIAL)


@dataclass(frozen=True)
class ColumnCells:
    """A column with its cell for each region, and its name."""

    key: ColumnKey
    cells: tuple[MatrixCell, ...]
    name: Message

    def count(self, *states: CoverageState) -> int:
        return sum(cell.state in states for cell in self.cells)

    @cached_property
    def missing(self) -> tuple[MatrixCell, ...]:
        """The cells of the regions in which nothing is on record."""
        return tuple(cell for cell in self.cells if cell.state in _NOT_ON_RECORD)

    @cached_property
    def is_only_for_larger_regions(self) -> bool:
        """Whether there are offers for each region, and none for a region itself or a part of it."""
        return not self.missing and not any(cell.own_offers for cell in self.cells)

    @property
    def is_service(self) -> bool:
        return self.key in ServiceType.__members__

    def named(self, form: str) -> Message:
        """The column within a sentence. `form`: `mention`, `none` or `current`."""
        if self.is_service:
            return label(ServiceType(self.key), form)
        programme = message("quoted-name", name=self.name)
        return Message("coverage-programme", (("programme", programme),), form)


@dataclass(frozen=True)
class CoverageFinding:
    """Writes the finding of all rows of a matrix. `area`: the name of the region that all rows lie in, if only those
    were requested."""

    level: RegionKind
    area: str | None
    columns: tuple[ColumnKey, ...]
    names: Mapping[ColumnKey, Message]
    rows: tuple[tuple[MatrixCell, ...], ...]

    @cached_property
    def column_cells(self) -> tuple[ColumnCells, ...]:
        return tuple(
            ColumnCells(column, tuple(row[i] for row in self.rows), self.names[column])
            for i, column in enumerate(self.columns)
        )

    @cached_property
    def column(self) -> ColumnCells:
        """The column that the finding is about; if nothing is missing, the one with the least current evidence."""

        def urgency(column: ColumnCells) -> tuple[bool, int, int, int]:
            is_other = column.key == ServiceType.OTHER
            people = people_in(cell.region for cell in column.missing) or 0
            return not is_other, len(column.missing), people, -column.count(*_CURRENT)

        lacking = [column for column in self.column_cells if column.missing]
        return max(lacking or self.column_cells, key=urgency)

    @property
    def sentence(self) -> Message:
        if not self.rows:
            return message("coverage-no-regions", level=self.level.name, count=0)
        if len(self.rows) == 1:
            return self._of_one_region(self.rows[0])
        area = message("coverage-within", region=self.area) if self.area else NOTHING
        common: dict[str, Argument] = {"level": self.level.name, "count": len(self.rows), "area": area}
        only_larger = self._only_for_larger_regions()
        if not self.column.missing:
            return message(
                "coverage-complete",
                **common,
                column=self.column.named("mention"),
                column_kind=self.column_kind,
                column_count=len(self.columns),
                only_larger=only_larger,
            )
        return message(
            "coverage-missing",
            **common,
            missing_count=len(self.column.missing),
            all="YES" if len(self.column.missing) == len(self.rows) else "NO",
            nothing_offered_count=self.column.count(CoverageState.NONE),
            none=self.column.named("none"),
            only_larger=only_larger,
        )

    def _of_one_region(self, row: Sequence[MatrixCell]) -> Message:
        missing = [column.named("mention") for column in self.column_cells if column.missing]
        own = [column.named("mention") for column in self.column_cells if column.cells[0].own_offers]
        return message(
            "coverage-one-region",
            region=row[0].region.name,
            column_kind=self.column_kind,
            column_count=len(self.columns),
            on_record_count=len(self.columns) - len(missing),
            missing_count=len(missing),
            missing=_some(missing),
            own_count=len(own),
            own=_some(own),
        )

    def _only_for_larger_regions(self) -> Message:
        columns = [c for c in self.column_cells if c.is_only_for_larger_regions and c.key != ServiceType.OTHER]
        if not columns:
            return NOTHING
        names = _some([column.named("mention") for column in columns])
        return message("coverage-only-larger", names=names, count=len(columns))

    @property
    def column_kind(self) -> str:
        """SERVICE, PROGRAMME or, if there are both, MIXED."""
        kinds = {"SERVICE" if column.is_service else "PROGRAMME" for column in self.column_cells}
        return kinds.pop() if len(kinds) == 1 else "MIXED"

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Regions with current evidence, people where nothing is on record, regions without current offers of their
        own; nothing without regions."""
        return (self._current(), self._people(), self._without_own()) if self.rows else ()

    def _current(self) -> Figure:
        present = self.column.count(CoverageState.PRESENT)
        return Figure(
            present,
            FigureUnit.REGIONS,
            message(
                "coverage-figure-current",
                level=self.level.name,
                count=present,
                current=self.column.named("current"),
                partial_count=self.column.count(CoverageState.PARTIAL),
                older_count=self.column.count(CoverageState.UNCONFIRMED),
            ),
        )

    def _people(self) -> Figure:
        regions = [cell.region for cell in self.column.missing]
        people, unknown_count = people_in(regions), sum(region.population is None for region in regions)
        value = people if people is not None or regions else 0
        label_ = message(
            "coverage-figure-people",
            known="NONE" if value is None else "SOME",
            count=value or 0,
            none=self.column.named("none"),
            unknown_count=unknown_count,
        )
        return Figure(value, FigureUnit.PEOPLE, label_)

    def _without_own(self) -> Figure:
        count = sum(all(cell.own_state not in _CURRENT for cell in row) for row in self.rows)
        label_ = message(
            "coverage-figure-without-own", level=self.level.name, count=count, column_kind=self.column_kind
        )
        return Figure(count, FigureUnit.REGIONS, label_)


def _some(names: Sequence[Message]) -> Argument:
    """All names if they are few, else the first ones and how many types more there are."""
    if len(names) <= MAX_NAMES:
        return conjunction(names)
    shown = MAX_NAMES - 1
    return conjunction([*names[:shown], message("coverage-more-columns", count=len(names) - shown)])
