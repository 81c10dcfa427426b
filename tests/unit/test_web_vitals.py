"""The figures of a visit, worked out by hand."""

from __future__ import annotations

import pytest

from bench.web_vitals import cumulative_layout_shift, interaction_to_next_paint


@pytest.mark.parametrize(
    ("shifts", "expected"),
    [
        ([], 0),
        ([(100, 0.02), (900, 0.03)], 0.05),
        ([(100, 0.02), (1_100, 0.03)], 0.03),  # a second without a shift begins a new window
        ([(100, 0.05), (1_200, 0.01), (1_300, 0.01)], 0.05),  # the largest window counts, not the last
        ([(800 * i, 0.01) for i in range(8)], 0.07),  # 0 to 4 800 ms; the shift at 5 600 ms is in the next window
    ],
)
def test_shifts_add_up_within_a_window(shifts: list[tuple[float, float]], expected: float) -> None:
    assert cumulative_layout_shift(shifts) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], 0),
        ([(1, 24), (1, 80), (2, 40)], 80),  # pointerdown and click of one tap
        ([(i, 16) for i in range(48)] + [(99, 300)], 300),
        ([(i, 16) for i in range(48)] + [(98, 200), (99, 300)], 200),  # of 50 interactions the slowest is left out
    ],
)
def test_an_interaction_is_as_slow_as_its_slowest_event(events: list[tuple[int, float]], expected: float) -> None:
    assert interaction_to_next_paint(events) == expected
