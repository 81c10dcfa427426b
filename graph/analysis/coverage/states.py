"""The five states of coverage, and the rules that decide which of them a cell of the matrix has."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from graph.model.enums import Extent


class CoverageState(StrEnum):
    """How a region is covered.

    PRESENT: wholly, and confirmed.
    PARTIAL: only in part, and confirmed.
    UNCONFIRMED: a service holds, but no source has stated it within the months for which a confirmation counts.
    NONE: a source states that nothing is offered.
    NOT_REPORTED: no source says anything about the whole region, a gap in the data and not necessarily in services.
    """

    PRESENT = "PRESENT"
    PARTIAL = "PARTIAL"
    UNCONFIRMED = "UNCONFIRMED"
    NONE = "NONE"
    NOT_REPORTED = "NOT_REPORTED"


SEVERITY: Mapping[CoverageState, int] = {state: rank for rank, state in enumerate(CoverageState)}
"""The higher, the worse."""


class CoverageEvidence(NamedTuple):
    """What one statement contributes to the state of a cell.

    `parts_only`: the statement is about a part of the region, not about the region or a larger one around it.
    """

    extent: Extent
    confirmed: bool
    parts_only: bool


def state_of(evidence: Collection[CoverageEvidence]) -> CoverageState:
    """The first state, in the order of `CoverageState`, whose condition is met.

    Example: a confirmed offer of `Extent.PARTIAL` and an unconfirmed one of `Extent.FULL` make the cell PARTIAL.
    """
    offers = [item for item in evidence if item.extent is not Extent.NONE]
    confirmed = [item for item in offers if item.confirmed]
    if any(item.extent is Extent.FULL and not item.parts_only for item in confirmed):
        return CoverageState.PRESENT
    if confirmed:
        return CoverageState.PARTIAL
    if offers:
        return CoverageState.UNCONFIRMED
    if any(not item.parts_only for item in evidence):
        return CoverageState.NONE
    return CoverageState.NOT_REPORTED
