"""Which cells of the matrix need action, and which of them are one and the same gap.

A gap is a need in the world. That a source is old is none: it has its own question, `toConfirm`. So a service that is
only assumed counts here as one that is there.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.analysis.coverage.matrix import CoverageRegion, CoverageStatement, Matrix, MatrixCell
from graph.analysis.coverage.states import SEVERITY, CoverageState, state_of
from graph.model.enums import ServiceType
from graph.model.validity import AsOf

NEEDED_SERVICES = tuple(service for service in ServiceType if service is not ServiceType.OTHER)
"""The types of service that a region needs; OTHER is anything."""
_ONE_IS_ENOUGH = ServiceType.COORDINATION


class GapReason(StrEnum):
    """The reason why a region needs action; the most urgent reason comes first.

    NOTHING_OFFERED: a source states that nothing is offered.
    NOTHING_REPORTED: no source says anything about the region as a whole.
    ENDS: it ends before `endsBefore` without a known successor.
    PARTLY_COVERED: no service is known to cover the whole region.
    SINGLE_PROVIDER: only a single provider is known; coordination needs no second one.
    """

    NOTHING_OFFERED = "NOTHING_OFFERED"
    NOTHING_REPORTED = "NOTHING_REPORTED"
    ENDS = "ENDS"
    PARTLY_COVERED = "PARTLY_COVERED"
    SINGLE_PROVIDER = "SINGLE_PROVIDER"


class PartialCoverage(StrEnum):
    """In what way a region is covered in part only."""

    UNKNOWN_PART = "UNKNOWN_PART"  # a part of a larger region is covered, and perhaps this one
    PART = "PART"
    SMALLER_REGIONS = "SMALLER_REGIONS"


@dataclass(frozen=True)
class Need:
    """A cell that needs action; with the offers that end, the last to end last."""

    cell: MatrixCell
    reasons: tuple[GapReason, ...]
    ending: tuple[CoverageStatement, ...]

    @property
    def partial_coverage(self) -> PartialCoverage | None:
        return partial_coverage(self.cell) if GapReason.PARTLY_COVERED in self.reasons else None

    @property
    def cause(self) -> Hashable:
        """Equal for needs that are one gap: the same actors leave the same need in several regions. Silence about a
        region is a gap of its own."""
        cell = self.cell
        actors = frozenset(statement.subject for statement in cell.statements)
        region = cell.region.ags if cell.state is CoverageState.NOT_REPORTED else None
        end = self.ending[-1].known_to if self.ending else None
        return cell.column, cell.state, self.reasons, self.partial_coverage, end, actors, region


@dataclass(frozen=True)
class FoldedNeed:
    """Needs with one cause, by region."""

    needs: tuple[Need, ...]

    @property
    def first(self) -> Need:
        return self.needs[0]

    @property
    def regions(self) -> tuple[CoverageRegion, ...]:
        return tuple(need.cell.region for need in self.needs)

    @property
    def statements(self) -> tuple[CoverageStatement, ...]:
        """All statements behind the cells, each once."""
        return tuple(dict.fromkeys(statement for need in self.needs for statement in need.cell.statements))

    @property
    def offers(self) -> tuple[CoverageStatement, ...]:
        return tuple(statement for statement in self.statements if statement.is_offer)

    @property
    def ending(self) -> tuple[CoverageStatement, ...]:
        """The offers that end, the last to end last."""
        ending = dict.fromkeys(statement for need in self.needs for statement in need.ending)
        return tuple(sorted(ending, key=_end))


def folded(needs: Iterable[Need]) -> list[FoldedNeed]:
    """The needs, those with one cause as one."""
    by_cause: dict[Hashable, list[Need]] = {}
    for need in needs:
        by_cause.setdefault(need.cause, []).append(need)
    return [FoldedNeed(tuple(same)) for same in by_cause.values()]


def needs_of(matrix: Matrix, until: AsOf) -> Iterable[Need]:
    """The cells that need action, by region. What does not hold on the later day `until` counts as ending."""
    later = Matrix(matrix.data, matrix.columns, until)
    for region in matrix.data.regions:
        for cell, later_cell in zip(matrix.row(region), later.row(region), strict=True):
            ending = _ending(cell, later_cell)
            reasons = tuple(_reasons(cell, ending))
            if reasons:
                yield Need(cell, reasons, ending)


def _reasons(cell: MatrixCell, ending: Sequence[CoverageStatement]) -> Iterable[GapReason]:
    """The reasons of a cell, the most urgent first."""
    if cell.state is CoverageState.NONE:
        yield GapReason.NOTHING_OFFERED
    if ending:
        yield GapReason.ENDS
    if cell.state is CoverageState.NOT_REPORTED:
        yield GapReason.NOTHING_REPORTED
    if _best_state(cell) is CoverageState.PARTIAL:
        yield GapReason.PARTLY_COVERED
    if cell.provider_count == 1 and cell.column in ServiceType.__members__ and cell.column != _ONE_IS_ENOUGH:
        yield GapReason.SINGLE_PROVIDER


def _best_state(cell: MatrixCell) -> CoverageState:
    """The state if all statements were confirmed."""
    return state_of({item._replace(confirmed=True) for item in cell.evidence})


def partial_coverage(cell: MatrixCell) -> PartialCoverage:
    """In what way a cell is covered that no offer covers as a whole."""
    about_parts = any(statement.is_offer for statement in cell.about_parts)
    if not about_parts and all(offer.region != cell.region.ags for offer in cell.offers):
        return PartialCoverage.UNKNOWN_PART
    if any(statement.is_offer for statement in cell.about_region):
        return PartialCoverage.PART
    return PartialCoverage.SMALLER_REGIONS


def _ending(cell: MatrixCell, later: MatrixCell) -> tuple[CoverageStatement, ...]:
    """The offers that end before the later day, the last to end last; none if what is offered does not get worse by
    then. All offers count as confirmed on both days: that a source gets old is no end."""
    if not cell.offers or SEVERITY[_best_state(later)] <= SEVERITY[_best_state(cell)]:
        return ()
    ended = (offer for offer in cell.offers if not offer.holds(later.as_of.iso))
    return tuple(sorted(ended, key=_end))


def _end(offer: CoverageStatement) -> tuple[str, str]:
    return offer.known_to or "", offer.id
