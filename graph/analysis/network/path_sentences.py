"""Sentences about the result of a search for paths."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.messages.message import Message, message, quoted


@dataclass(frozen=True)
class SearchLimits:
    """The limits of a search: most steps, whether it avoids actors, most neighbours of an inner node."""

    max_length: int
    avoids: bool
    max_degree: int | None


def found_sentence(ends: tuple[str, str], day: date, step_count: int, distance: int, path_count: int) -> Message:
    """The two actors are connected: in `step_count` steps within the limits, in `distance` steps without them."""
    return message(
        "path-found",
        day=day.isoformat(),
        one=quoted(ends[0]),
        other=quoted(ends[1]),
        limited="YES" if step_count > distance else "NO",
        step_count=step_count,
        path_count=path_count,
    )


def not_connected_sentence(ends: tuple[str, str], day: date) -> Message:
    """There is no path between the two actors, whatever the limits."""
    return message("path-not-connected", day=day.isoformat(), one=quoted(ends[0]), other=quoted(ends[1]))


def cut_by_limits_sentence(ends: tuple[str, str], day: date, limits: SearchLimits, distance: int) -> Message:
    """There is no path within the limits, but one of `distance` steps without them."""
    return message(
        "path-cut-by-limits",
        day=day.isoformat(),
        one=quoted(ends[0]),
        other=quoted(ends[1]),
        max_length=limits.max_length,
        avoids="YES" if limits.avoids else "NO",
        max_degree="NONE" if limits.max_degree is None else limits.max_degree,
        distance=distance,
    )
