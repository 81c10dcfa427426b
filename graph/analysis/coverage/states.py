"""The five states of coverage, and the rules that decide in which of them a cell of the matrix is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from graph.model.enums import Extent


class CoverageState(StrEnum):
    """How a region is covered. PRESENT: wholly, and confirmed. PARTIAL: only in part, and confirmed. UNCONFIRMED: no
    source ended it, but no source confirms it for that day. NONE: a source states that nothing is offered.
    NOT_REPORTED: nothing is stated, which is a gap in the data and not necessarily in the services."""

    PRESENT = "PRESENT"
    PARTIAL = "PARTIAL"
    UNCONFIRMED = "UNCONFIRMED"
    NONE = "NONE"
    NOT_REPORTED = "NOT_REPORTED"


BADNESS: Mapping[CoverageState, int] = {state: rank for rank, state in enumerate(CoverageState)}
"""The higher, the worse."""


class CoverageEvidence(NamedTuple):
    """What a statement that holds says of a region: about it or a region that it lies in, or (`inside`) about a part
    of it only."""

    extent: Extent
    confirmed: bool
    inside: bool


def state_of(evidence: Collection[CoverageEvidence]) -> CoverageState:
    """The first of the states, in their order, whose condition is met."""
    offers = [one for one in evidence if one.extent is not Extent.NONE]
    confirmed = [one for one in offers if one.confirmed]
    if any(one.extent is Extent.FULL and not one.inside for one in confirmed):
        return CoverageState.PRESENT
    if confirmed:
        return CoverageState.PARTIAL
    if offers:
        return CoverageState.UNCONFIRMED
    if any(not one.inside for one in evidence):
        return CoverageState.NONE
    return CoverageState.NOT_REPORTED
