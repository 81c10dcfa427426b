"""Sentences about the actors that depend on an actor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from graph.analysis.dependencies.dependency_impact import DependencyReason
from graph.messages.certainty import certainty_arguments
from graph.messages.message import Message, conjunction, message, names_and_more, quoted


class CutOffActors(NamedTuple):
    """How many actors would be cut off for a reason, and the names of the first of them."""

    reason: DependencyReason
    cut_off_count: int
    names: Sequence[str]


def dependency_sentence(
    name: str,
    cuts: Sequence[CutOffActors],
    cut_off_count: int,
    day: date,
    region: str | None,
    statement_count: int,
    assumed_count: int,
) -> Message:
    """What would be cut off without the actor `name`.

    `cut_off_count` counts each actor once, also one that several of the `cuts` contain. With `region`, a name, only
    actors of this region are counted. `assumed_count` of the `statement_count` statements behind it are assumed.
    """
    cut_off_sum = sum(cut.cut_off_count for cut in cuts)
    return message(
        "dependency",
        actor=quoted(name),
        cuts=conjunction(
            message(
                "dependency-cut",
                reason=cut.reason,
                count=cut.cut_off_count,
                names=names_and_more(cut.names, cut.cut_off_count),
            )
            for cut in cuts
        ),
        cut_off_sum=cut_off_sum,
        cut_off_count=cut_off_count,
        overlap="YES" if cut_off_count < cut_off_sum else "NO",
        day=day.isoformat(),
        region="NONE" if region is None else quoted(region),
        **certainty_arguments(statement_count, assumed_count),
    )
