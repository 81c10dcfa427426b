"""Small networks in which much changes, drawn by hypothesis and written into the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from graph.store.database import Database
from tests.oracle.writing import write_network

REGIONS = {"DE": None, "05": "DE", "053": "05", "05315": "053", "05316": "053", "06": "DE"}
KINDS = ("MINISTRY", "CIVIL_SOCIETY_GROUP", "COUNSELLING_SERVICE", "PROGRAMME", "NETWORK")
ROLES = {
    "MEMBER_OF": ("MEMBER", "COORDINATOR"),
    "PARTICIPATES_IN": ("LEAD", "PARTNER"),
    "ADMINISTERS": (None, "Leitung"),
}
TARGETS = {"MEMBER_OF": "NETWORK", "PROVIDES": "COUNSELLING_SERVICE", "PARTICIPATES_IN": "PROGRAMME"}
REGIONAL = ("COVERS", "LOCATED_IN", "GOVERNS")
TYPES = ("FUNDS", "MEMBER_OF", "PART_OF", "PROVIDES", "ADMINISTERS", "PARTICIPATES_IN", *REGIONAL)
_RANKS = (None, "PARTNER", "COORDINATOR")
_HIDDEN = st.sampled_from([*[None] * 6, "PARTNER", "COORDINATOR"])


@dataclass(frozen=True)
class Actor:
    slug: str
    kind: str
    visibility: str | None
    own: Mapping[str, Any]


@dataclass(frozen=True)
class DrawnStatement:
    """A statement; its ends are slugs or AGS."""

    type: str
    id: str
    start: str
    end: str
    begin: date | None
    to: date | None
    confirmed: date | None
    visibility: str | None
    own: Mapping[str, Any]

    def holds(self, day: date) -> bool:
        return (self.begin or day) <= day <= (self.to or day)

    def certain(self, day: date) -> bool:
        return self.to is not None or (self.confirmed is not None and self.confirmed >= day)


@dataclass(frozen=True)
class Drawn:
    actors: Mapping[str, Actor]
    claims: Sequence[DrawnStatement]

    def public(self) -> Drawn:
        actors = {slug: actor for slug, actor in self.actors.items() if actor.visibility is None}
        return Drawn(actors, [claim for claim in self.claims if claim.visibility is None])


@st.composite
def networks(
    draw: st.DrawFn, days: Sequence[date], most: int = 24, actors: int = 9, types: Sequence[str] = TYPES
) -> Drawn:
    """`types` that stand there more often are drawn more often."""
    slugs = draw(st.permutations([f"a{i}" for i in range(draw(st.integers(2, actors)))]))
    drawn = {slug: _actor(draw, slug, days) for slug in slugs}
    drawn["a0"] = replace(drawn["a0"], visibility=None)
    claims = [_claim(draw, f"c{i}", drawn, days, types) for i in range(draw(st.integers(0, most)))]
    return Drawn(drawn, [claim for claim in claims if claim])


def _actor(draw: st.DrawFn, slug: str, days: Sequence[date]) -> Actor:
    kind = draw(st.sampled_from(KINDS))
    years = st.sampled_from([None, None, *sorted({day.year for day in days})])
    own: dict[str, Any] = {"founded": draw(years), "dissolved": draw(years)}
    if kind == "PROGRAMME":
        own |= {"started": draw(st.sampled_from([None, *days])), "ended": draw(st.sampled_from([None, *days]))}
    return Actor(slug, kind, draw(_HIDDEN), own)


def _claim(
    draw: st.DrawFn, id_: str, actors: Mapping[str, Actor], days: Sequence[date], types: Sequence[str]
) -> DrawnStatement | None:
    type_ = draw(st.sampled_from(types))
    start = draw(st.sampled_from(sorted(actors)))
    target = TARGETS.get(type_)
    ends = [slug for slug, actor in actors.items() if target in (None, actor.kind)]
    ends = sorted(REGIONS) if type_ in REGIONAL else sorted(ends)
    if not ends:
        return None
    end = draw(st.sampled_from(ends))
    when = st.sampled_from([None, *days])
    begin, to = draw(when), draw(when)
    if begin and to and to < begin:
        begin, to = to, begin
    visibility = stricter(draw(_HIDDEN), actors, (start, end))
    return DrawnStatement(type_, id_, start, end, begin, to, draw(when), visibility, _own(draw, type_, actors))


def stricter(visibility: str | None, actors: Mapping[str, Actor], ends: Iterable[str]) -> str | None:
    """A statement is never more visible than its ends."""
    return max([visibility, *(actors[end].visibility for end in ends if end in actors)], key=_RANKS.index)


def _own(draw: st.DrawFn, type_: str, actors: Mapping[str, Actor]) -> dict[str, Any]:
    if type_ == "FUNDS":
        programmes = sorted(slug for slug, actor in actors.items() if actor.kind == "PROGRAMME")
        amount = draw(st.sampled_from([None, 1000.0, 2000.0]))
        return {
            "amount_eur": amount,
            "amount_kind": "UNKNOWN" if amount is None else "EXACT",
            "amount_scope": draw(st.sampled_from(["WHOLE", "WHOLE", "PROJECT_FUND"])),
            "period": "PER_YEAR",
            "programme_id": draw(st.sampled_from([None, *programmes])),
        }
    if type_ == "COVERS":
        return {"extent": draw(st.sampled_from(["FULL", "PARTIAL"]))}
    own = {"role": draw(st.sampled_from(ROLES[type_]))} if type_ in ROLES else {}
    if type_ == "PARTICIPATES_IN":
        own["region_ags"] = draw(st.sampled_from([None, "05315", "06"]))
    return own


# ---- writing


async def write(database: Database, drawn: Drawn) -> None:
    """In place of whatever the database holds."""
    regions = [
        {"ags": ags, "name": f"Gebiet {ags}", "kind": "STATE", "within": within} for ags, within in REGIONS.items()
    ]
    await write_network(database, regions, map(_node, drawn.actors.values()), map(_relationship, drawn.claims))


def _node(actor: Actor) -> dict[str, Any]:
    precisions = {f"{name}_precision": "DAY" for name in ("started", "ended") if actor.own.get(name)}
    properties = {"id": actor.slug, "name": f"Akteur {actor.slug}", "kind": actor.kind, "visibility": actor.visibility}
    return {**properties, **actor.own, **precisions}


def _relationship(claim: DrawnStatement) -> dict[str, Any]:
    return {
        "type": claim.type,
        "start": claim.start,
        "end": claim.end,
        "id": claim.id,
        "valid_from": claim.begin,
        "valid_from_precision": "DAY",
        "valid_to": claim.to,
        "valid_to_precision": "DAY",
        "last_confirmed": claim.confirmed,
        "visibility": claim.visibility,
        "source_ids": [],
        **claim.own,
    }
