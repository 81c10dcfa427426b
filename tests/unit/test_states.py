"""The rules of coverage, for every combination of what can be said about a region."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from graph.analysis.coverage.states import CoverageEvidence, CoverageState, state_of
from graph.model.enums import Extent

EVERYTHING = [CoverageEvidence(*said) for said in product(Extent, (True, False), (True, False))]
EVERY_COMBINATION = [set(some) for size in range(13) for some in combinations(EVERYTHING, size)]


def told(said: set[CoverageEvidence]) -> CoverageState:
    """As the model's table tells it, line by line."""
    full_or_partial = {Extent.FULL, Extent.PARTIAL}
    if CoverageEvidence(Extent.FULL, True, False) in said:
        return CoverageState.PRESENT
    if any(s.confirmed and s.extent in full_or_partial for s in said):
        return CoverageState.PARTIAL
    if any(s.extent in full_or_partial for s in said):
        return CoverageState.UNCONFIRMED
    if CoverageEvidence(Extent.NONE, True, False) in said or CoverageEvidence(Extent.NONE, False, False) in said:
        return CoverageState.NONE
    return CoverageState.NOT_REPORTED


def test_all_combinations() -> None:
    """4096 sets of statements, each in exactly one state."""
    assert len(EVERY_COMBINATION) == 4096
    assert all(state_of(said) is told(said) for said in EVERY_COMBINATION)
    assert {state_of(said) for said in EVERY_COMBINATION} == set(CoverageState)


@pytest.mark.parametrize("more", [said for said in EVERYTHING if said.extent is not Extent.NONE])
def test_an_offer_never_makes_it_worse(more: CoverageEvidence) -> None:
    """Whatever else is said, one more offer leaves the state as it is or betters it."""
    order = list(CoverageState)
    assert all(order.index(state_of(said | {more})) <= order.index(state_of(said)) for said in EVERY_COMBINATION)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (
            [CoverageEvidence(Extent.FULL, True, False), CoverageEvidence(Extent.NONE, True, False)],
            CoverageState.PRESENT,
        ),
        ([CoverageEvidence(Extent.FULL, True, True)], CoverageState.PARTIAL),
        (
            [CoverageEvidence(Extent.FULL, False, False), CoverageEvidence(Extent.PARTIAL, True, True)],
            CoverageState.PARTIAL,
        ),
        ([CoverageEvidence(Extent.FULL, False, False)], CoverageState.UNCONFIRMED),
        ([CoverageEvidence(Extent.NONE, False, False)], CoverageState.NONE),
        ([CoverageEvidence(Extent.NONE, True, True)], CoverageState.NOT_REPORTED),
        ([], CoverageState.NOT_REPORTED),
    ],
)
def test_by_hand(said: list[CoverageEvidence], state: CoverageState) -> None:
    assert state_of(said) is state
