"""Layout shift and interaction to next paint, from the entries of a page's PerformanceObserver."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

WINDOW_GAP_MS: Final = 1_000
WINDOW_MS: Final = 5_000
# One outlier is left out for so many interactions.
INTERACTIONS_PER_OUTLIER: Final = 50


def cumulative_layout_shift(shifts: Iterable[tuple[float, float]]) -> float:
    """The largest sum of a session window. A shift is its start in milliseconds and its score, in the order of time; a
    window ends after a second without a shift, and after five seconds."""
    largest = total = 0.0
    first = last = float("-inf")
    for start, score in shifts:
        if start - last >= WINDOW_GAP_MS or start - first >= WINDOW_MS:
            first, total = start, 0.0
        last = start
        total += score
        largest = max(largest, total)
    return largest


def interaction_to_next_paint(events: Iterable[tuple[int, float]]) -> float:
    """The milliseconds of the slowest interaction, without one outlier for every 50; zero without any. An event is the
    id of its interaction and its duration; an interaction takes as long as its longest event."""
    durations: dict[int, float] = {}
    for interaction, duration in events:
        durations[interaction] = max(duration, durations.get(interaction, 0.0))
    slowest_first: Sequence[float] = sorted(durations.values(), reverse=True)
    return slowest_first[len(durations) // INTERACTIONS_PER_OUTLIER] if slowest_first else 0.0
