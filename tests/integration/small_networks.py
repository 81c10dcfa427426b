"""Small networks that hypothesis makes, written into the database as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

from graph.store.database import Database
from tests.oracle.writing import write_network

# Relationship type → whether it ends in a region, and the roles or extents that it may have.
TYPES: dict[str, tuple[bool, str, tuple[str, ...]]] = {
    "FUNDS": (False, "", ()),
    "MEMBER_OF": (False, "role", ("MEMBER", "COORDINATOR", "FOUNDER")),
    "PART_OF": (False, "", ()),
    "PARTICIPATES_IN": (False, "role", ("LEAD", "PARTNER")),
    "COVERS": (True, "extent", ("FULL", "PARTIAL", "NONE")),
    "LOCATED_IN": (True, "", ()),
}
HIDDEN = (None, None, None, None, "PARTNER", "COORDINATOR")
KINDS = ("MINISTRY", "PUBLIC_BODY", "NETWORK")
REGIONS = {"DE": None, "05": "DE", "05315": "05", "06": "DE"}


@dataclass(frozen=True)
class SmallStatement:
    """A statement; its ends are slugs or AGS."""

    type: str
    id: str
    start: str
    end: str
    valid_from: date | None
    valid_to: date | None
    last_confirmed: date | None
    visibility: str | None
    role: str | None

    def holds(self, day: date) -> bool:
        return (self.valid_from or day) <= day <= (self.valid_to or day)


@dataclass(frozen=True)
class SmallNetwork:
    """Actors by slug: their kind and visibility."""

    actors: dict[str, tuple[str, str | None]]
    statements: tuple[SmallStatement, ...]

    def without_hidden(self) -> SmallNetwork:
        seen = {slug: actor for slug, actor in self.actors.items() if actor[1] is None}
        return SmallNetwork(seen, tuple(t for t in self.statements if self.shows(t)))

    def shows(self, statement: SmallStatement) -> bool:
        """To everybody: a statement is never more visible than its ends."""
        ends = (self.actors.get(end, ("", None))[1] for end in (statement.start, statement.end))
        return statement.visibility is None and not any(ends)


@st.composite
def small_networks(draw: st.DrawFn, most: int = 14) -> SmallNetwork:
    count = draw(st.integers(2, 7))
    slugs = [f"a{i}" for i in range(count)]
    actors = {slug: (draw(st.sampled_from(KINDS)), draw(st.sampled_from(HIDDEN))) for slug in slugs}
    statements = tuple(_told(draw, f"s{i}", slugs) for i in range(draw(st.integers(0, most))))
    return SmallNetwork(actors, statements)


def _told(draw: st.DrawFn, id_: str, slugs: Sequence[str]) -> SmallStatement:
    type_ = draw(st.sampled_from(list(TYPES)))
    regional, _, roles = TYPES[type_]
    start, end = draw(st.sampled_from(slugs)), draw(st.sampled_from(list(REGIONS) if regional else slugs))
    days = st.sampled_from([None, date(2019, 1, 1), date(2021, 6, 30)])
    ends = st.sampled_from([None, None, date(2020, 6, 1), date(2024, 12, 31)])
    role = draw(st.sampled_from(roles)) if roles else None
    return SmallStatement(
        type_, id_, start, end, draw(days), draw(ends), draw(days), draw(st.sampled_from(HIDDEN)), role
    )


async def written(database: Database, network: SmallNetwork) -> None:
    """In place of whatever data there are."""
    regions = [
        {"ags": ags, "name": f"Gebiet {ags}", "kind": "STATE", "within": within} for ags, within in REGIONS.items()
    ]
    actors = [
        {"id": slug, "name": f"Akteur {slug}", "kind": kind, "visibility": visibility}
        for slug, (kind, visibility) in network.actors.items()
    ]
    await write_network(database, regions, actors, [_row(network, statement) for statement in network.statements])


def _row(network: SmallNetwork, statement: SmallStatement) -> dict[str, Any]:
    """A statement is never more visible than its ends, which every write sees to."""
    order = [None, "PARTNER", "COORDINATOR"]
    ends = (network.actors.get(end, ("", None))[1] for end in (statement.start, statement.end))
    role = {TYPES[statement.type][1]: statement.role} if statement.role else {}
    return {**vars(statement), "role": None, **role, "visibility": max((statement.visibility, *ends), key=order.index)}
