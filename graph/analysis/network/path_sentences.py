"""Sentences about the result of a search for paths."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.messages.message import Message, message, quoted


@dataclass(frozen=True)
class SearchLimits:
    """The limits of a search: the most steps, whether it avoids actors, the most neighbours of an inner node."""

    max_length: int
    avoids: bool
    max_degree: int | None


def found_sentence(names: tuple[str, str], day: date, step_count: int, distance: int, path_count: int) -> Message:
    """The two actors are connected: in `step_count` steps within the limits, in `distance` steps without them."""
    one, other = map(quoted, names)
    return message(
        "path-found",
        day=day.isoformat(),
        one=one,
        other=other,
        limited="YES" if step_count > distance else "NO",
        step_count=step_count,
        path_count=path_count,
    )


def not_connected_sentence(names: tuple[str, str], day: date) -> Message:
    """There is no path between the two actors, whatever the limits."""
    one, other = map(quoted, names)
    return message("path-not-connected", day=day.isoformat(), one=one, other=other)


def cut_by_limits_sentence(names: tuple[str, str], day: date, limits: SearchLimits, distance: int) -> Message:
    """There is no path within the limits, but one of `distance` steps without them."""
    one, other = map(quoted, names)
    return message(
        "path-cut-by-limits",
        day=day.isoformat(),
        one=one,
        other=other,
        max_length=limits.max_length,
        avoids="YES" if limits.avoids else "NO",
        max_degree="NONE" if limits.max_degree is None else limits.max_degree,
        distance=distance,
    )
