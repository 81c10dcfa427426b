"""The states of coverage, for every set of evidence."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from graph.analysis.coverage.states import CoverageEvidence, CoverageState, state_of
from graph.model.enums import Extent

ALL_EVIDENCE = [CoverageEvidence(*values) for values in product(Extent, (True, False), (True, False))]
ALL_SETS = [set(evidence) for size in range(13) for evidence in combinations(ALL_EVIDENCE, size)]


def expected_state(evidence: set[CoverageEvidence]) -> CoverageState:
    """The table of the states, line by line."""
    full_or_partial = {Extent.FULL, Extent.PARTIAL}
    if CoverageEvidence(Extent.FULL, True, False) in evidence:
        return CoverageState.PRESENT
    if any(item.confirmed and item.extent in full_or_partial for item in evidence):
        return CoverageState.PARTIAL
    if any(item.extent in full_or_partial for item in evidence):
        return CoverageState.UNCONFIRMED
    if (
        CoverageEvidence(Extent.NONE, True, False) in evidence
        or CoverageEvidence(Extent.NONE, False, False) in evidence
    ):
        return CoverageState.NONE
    return CoverageState.NOT_REPORTED


def test_the_state_of_every_set_of_evidence() -> None:
    """4096 sets, each with exactly one state."""
    assert len(ALL_SETS) == 4096
    assert all(state_of(evidence) is expected_state(evidence) for evidence in ALL_SETS)
    assert {state_of(evidence) for evidence in ALL_SETS} == set(CoverageState)


@pytest.mark.parametrize("offer", [item for item in ALL_EVIDENCE if item.extent is not Extent.NONE])
def test_one_more_offer_never_makes_the_state_worse(offer: CoverageEvidence) -> None:
    order = list(CoverageState)
    assert all(order.index(state_of(evidence | {offer})) <= order.index(state_of(evidence)) for evidence in ALL_SETS)


@pytest.mark.parametrize(
    ("evidence", "state"),
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
def test_states_of_evidence_chosen_by_hand(evidence: list[CoverageEvidence], state: CoverageState) -> None:
    assert state_of(evidence) is state
