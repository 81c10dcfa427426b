"""Sentences about a gap in coordination and the bridge that would close it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.analysis.coordination.bridges import BridgeKind
from graph.messages.certainty import certainty_arguments
from graph.messages.message import Message, conjunction, label, message, names_and_more, quoted
from graph.model.enums import ServiceType


def coordination_gap_text(
    actors: tuple[str, str],
    regions: Sequence[str],
    region_count: int,
    shared: bool,
    service_type: ServiceType | None,
    bridge: Message,
    day: date,
    statement_count: int,
    assumed_count: int,
) -> Message:
    """Two actors work in the same regions, or if not `shared` in neighbouring ones, and are not connected.

    `regions` are the names of the first of `region_count` regions, `service_type` is the type that both have. `bridge`
    is the sentence about what would connect them.
    """
    return message(
        "coordination-gap",
        one=quoted(actors[0]),
        other=quoted(actors[1]),
        shared="YES" if shared else "NO",
        region_count=region_count,
        regions=names_and_more(regions, region_count),
        service_type="NONE" if service_type is None else label(ServiceType(service_type)),
        bridge=bridge,
        day=day.isoformat(),
        **certainty_arguments(statement_count, assumed_count),
    )


def joining_sentence(kind: BridgeKind, joiner: str, member: str, group: str, administers: bool) -> Message:
    """The one actor could join the network or programme `group` of the other, the `member`, which may administer it."""
    return message(
        "coordination-joining",
        kind=kind,
        joiner=quoted(joiner),
        member=quoted(member),
        group=quoted(group),
        administers="YES" if administers else "NO",
    )


def contacts_sentence(names: Sequence[str]) -> Message:
    """The actors on the shortest path between the two, in order, could bring them together."""
    return message("coordination-contacts", actors=conjunction(map(quoted, names)), actor_count=len(names))


def no_bridge_sentence() -> Message:
    """The data contain no network, programme or short path that would connect the two."""
    return message("coordination-no-bridge")
