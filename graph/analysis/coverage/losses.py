"""How a matrix gets worse without some actors: the cells that differ, grouped by what they would lose, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import starmap
from typing import NamedTuple

from graph.analysis.coverage.matrix import ColumnKey, CoverageData, CoverageRegion, MatrixCell
from graph.analysis.coverage.places import Places, people_in
from graph.analysis.coverage.states import SEVERITY, CoverageState
from graph.messages.message import MAX_NAMES, Argument, Message, joined, label, message, names_and_more
from graph.model.enums import RegionKind, ServiceType


class CoverageLossKind(StrEnum):
    """What a region would lose; the worst comes first.

    LOST: every known service of the type.
    WORSE: the state would get worse, but a service would be left.
    SINGLE_PROVIDER: only one of several providers would be left.
    PROVIDERS: the number of independent providers would be another.
    """

    LOST = "LOST"
    WORSE = "WORSE"
    SINGLE_PROVIDER = "SINGLE_PROVIDER"
    PROVIDERS = "PROVIDERS"


_RANK = {kind: rank for rank, kind in enumerate(CoverageLossKind)}


class CellChange(NamedTuple):
    """A cell with and without the removed actors."""

    before: MatrixCell
    after: MatrixCell

    @property
    def region(self) -> CoverageRegion:
        return self.before.region

    @property
    def kind(self) -> CoverageLossKind:
        if self.before.offers and not self.after.offers:
            return CoverageLossKind.LOST
        if self.before.state is not self.after.state:
            return CoverageLossKind.WORSE
        return CoverageLossKind.SINGLE_PROVIDER if self.after.provider_count == 1 else CoverageLossKind.PROVIDERS


@dataclass(frozen=True)
class CellLosses:
    """Changes that are the same loss in several regions, by region."""

    changes: tuple[CellChange, ...]

    @property
    def kind(self) -> CoverageLossKind:
        return self.changes[0].kind

    @property
    def column(self) -> ColumnKey:
        return self.changes[0].before.column

    @property
    def state_after(self) -> CoverageState:
        return self.changes[0].after.state

    @property
    def regions(self) -> tuple[CoverageRegion, ...]:
        return tuple(change.region for change in self.changes)


def changes_among(cells: Iterable[tuple[MatrixCell, MatrixCell]]) -> list[CellChange]:
    """The cells, before and after, whose state or number of providers differs; the worst first, then those with the
    most people."""
    return sorted(filter(_differs, starmap(CellChange, cells)), key=_severity)


def _differs(change: CellChange) -> bool:
    before, after = change
    return (before.state, before.provider_count) != (after.state, after.provider_count)


def _severity(change: CellChange) -> tuple[int, int, int, str, str]:
    before, after = change
    worse = SEVERITY[after.state] - SEVERITY[before.state]
    return _RANK[change.kind], -worse, -(before.region.population or 0), before.region.ags, before.column


def losses_of(changes: Iterable[CellChange], columns: Sequence[ColumnKey]) -> list[CellLosses]:
    """The changes grouped by column and what the regions would lose; the worst first, then those that concern the most
    people."""
    groups: dict[tuple[ColumnKey, CoverageLossKind, CoverageState | tuple[int, int] | None], list[CellChange]] = {}
    for change in changes:
        groups.setdefault((change.before.column, change.kind, _extent_of_loss(change)), []).append(change)
    losses = [CellLosses(tuple(sorted(group, key=lambda change: change.region))) for group in groups.values()]
    place = {column: i for i, column in enumerate(columns)}
    return sorted(losses, key=lambda loss: (_RANK[loss.kind], -(people_in(loss.regions) or 0), place[loss.column]))


def _extent_of_loss(change: CellChange) -> CoverageState | tuple[int, int] | None:
    """The state or the numbers of providers that the sentence about a loss tells."""
    before, after = change
    match change.kind:
        case CoverageLossKind.WORSE:
            return after.state
        case CoverageLossKind.PROVIDERS:
            return before.provider_count, after.provider_count
        case _:
            return None


@dataclass(frozen=True)
class LossSentences:
    """Writes about losses at a level of regions. `column_names`: the columns in words."""

    data: CoverageData
    column_names: Mapping[ColumnKey, Message]
    level: RegionKind

    @cached_property
    def places(self) -> Places:
        return Places(self.data)

    def all_losses(self, without: Sequence[str], losses: Sequence[CellLosses]) -> Message:
        """`Ohne „A“: 7 Kreise verlören die einzige bekannte Mobile Beratung; …`, with the worst losses.

        `without`: the names of the removed actors.
        """
        names = names_and_more(without[:MAX_NAMES], len(without))
        if not losses:
            return message("what-if-nothing", without=names)
        clauses = [self._clause(loss) for loss in losses[:MAX_NAMES]]
        return message("what-if", without=names, losses=joined(clauses, "; "))

    def loss(self, loss: CellLosses) -> Message:
        return message("coverage-loss-sentence", loss=self._clause(loss))

    def _clause(self, loss: CellLosses) -> Message:
        return message(
            "coverage-loss",
            loss=loss.kind.name,
            regions=self._regions(loss.regions),
            region_count=len(loss.regions),
            only=self._only(loss.column),
            column=self.column_names[loss.column],
            state=label(loss.state_after),
            previous_count=loss.changes[0].before.provider_count,
            provider_count=loss.changes[0].after.provider_count,
        )

    def _regions(self, regions: Sequence[CoverageRegion]) -> Argument:
        if len(regions) == 1:
            return regions[0].name
        count = message("region-count", level=self.level.name, count=len(regions))
        return message("counted-regions", count=count, regions=self.places.name(regions))

    def _only(self, column: ColumnKey) -> Message:
        if column in ServiceType.__members__:
            return label(ServiceType(column), "only")
        return message("programme-only", programme=self.column_names[column])
