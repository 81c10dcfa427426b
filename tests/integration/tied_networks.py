"""Small networks over few regions, days and names, so that much is shared: drawn by hypothesis, written into the
database, and cut down to what a reader may see on a day without the product's code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hypothesis import strategies as st

from graph.store.database import Database
from tests.oracle.writing import write_network

DAY = date(2020, 6, 1)
REGIONS = {
    "DE": ("COUNTRY", None),
    "05": ("STATE", "DE"),
    "051": ("GOVERNMENT_REGION", "05"),
    "053": ("GOVERNMENT_REGION", "05"),
    "05111": ("URBAN_DISTRICT", "051"),
    "05166": ("DISTRICT", "051"),
    "05166012": ("MUNICIPALITY", "05166"),
    "05166032": ("MUNICIPALITY", "05166"),
    "05315": ("URBAN_DISTRICT", "053"),
    "03": ("STATE", "DE"),
    "03241": ("DISTRICT", "03"),
    "03254": ("DISTRICT", "03"),
    "03254021": ("MUNICIPALITY", "03254"),
}
KINDS = (
    "MINISTRY",
    "PUBLIC_BODY",
    "MUNICIPALITY",
    "CIVIL_SOCIETY_GROUP",
    "COUNSELLING_SERVICE",
    "PROGRAMME",
    "NETWORK",
)
RANKS = (None, "PARTNER", "COORDINATOR")


@dataclass(frozen=True)
class Actor:
    slug: str
    name: str
    kind: str
    service_type: str | None
    visibility: str | None


@dataclass(frozen=True)
class TiedStatement:
    """A statement; `own` are its type's own properties."""

    type: str
    id: str
    start: str
    end: str
    valid_from: date | None
    valid_to: date | None
    last_confirmed: date | None
    visibility: str | None
    own: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def assumed(self) -> bool:
        return not self.valid_to and not (self.last_confirmed and self.last_confirmed >= DAY)


@dataclass(frozen=True)
class Small:
    actors: Mapping[str, Actor]
    claims: Sequence[TiedStatement]

    def seen(self, day: date = DAY) -> Small:
        """What everybody may see on the day."""
        actors = {slug: actor for slug, actor in self.actors.items() if actor.visibility is None}
        holding = (
            claim
            for claim in self.claims
            if claim.visibility is None
            and (claim.valid_from is None or claim.valid_from <= day)
            and (claim.valid_to is None or claim.valid_to >= day)
        )
        return Small(actors, [_seen(claim, actors) for claim in holding])

    def of(self, *types: str) -> Iterator[TiedStatement]:
        return (claim for claim in self.claims if claim.type in types)


def _seen(claim: TiedStatement, actors: Mapping[str, Actor]) -> TiedStatement:
    """A programme that nobody may know of is not named."""
    own = dict(claim.own)
    if own.get("programme_id") is not None and own["programme_id"] not in actors:
        own["programme_id"] = None
    values = {name: getattr(claim, name) for name in claim.__dataclass_fields__ if name != "own"}
    return TiedStatement(**values, own=own)


def ancestors(ags: str) -> list[str]:
    """The region and those it lies in."""
    regions: list[str] = []
    region: str | None = ags
    while region is not None:
        regions.append(region)
        region = REGIONS[region][1]
    return regions


# ---- drawing


_DAYS = st.sampled_from([None, None, date(2019, 1, 1), date(2020, 6, 1), date(2020, 6, 2), date(2021, 1, 1)])
_HIDDEN = st.sampled_from([*[None] * 9, "PARTNER", "COORDINATOR"])
_SERVICE_TYPES = ("MOBILE_COUNSELLING", "VICTIM_COUNSELLING", "OTHER")


@st.composite
def smalls(draw: st.DrawFn, kinds: Sequence[str] = KINDS, statements: int = 24, local: bool = False) -> Small:
    """`local`: every actor has a seat in one of few districts, and most statements hold and can be seen."""
    number = draw(st.integers(4 if local else 1, 8 if local else 10))
    slugs = draw(st.permutations([f"s{i}" for i in range(number)]))
    actors = {slug: _actor(draw, slug, kinds) for slug in slugs}
    size = draw(st.integers(statements // 2 if local else 0, statements))
    claims = [_claim(draw, f"c{i}", actors, lasting=local and i % 4 > 0) for i in range(size)]
    seats = [_seat(draw, slug, actor) for slug, actor in actors.items()] if local else []
    return Small(actors, [*seats, *(claim for claim in claims if claim)])


def _seat(draw: st.DrawFn, slug: str, actor: Actor) -> TiedStatement:
    place = draw(st.sampled_from(["05111", "05166", "05166012", "03254"]))
    return TiedStatement("LOCATED_IN", f"seat-{slug}", slug, place, None, None, None, actor.visibility)


def _actor(draw: st.DrawFn, slug: str, kinds: Sequence[str]) -> Actor:
    kind = draw(st.sampled_from(kinds))
    type_ = draw(st.sampled_from(_SERVICE_TYPES)) if kind == "COUNSELLING_SERVICE" else None
    return Actor(slug, draw(st.sampled_from("ABC")), kind, type_, draw(_HIDDEN))


_ENDS = {
    "FUNDS": None,
    "PART_OF": None,
    "MEMBER_OF": ("NETWORK",),
    "PROVIDES": ("COUNSELLING_SERVICE",),
    "ADMINISTERS": ("PROGRAMME", "NETWORK"),
    "PARTICIPATES_IN": ("PROGRAMME",),
}
_OWN: Mapping[str, Mapping[str, Any]] = {
    "FUNDS": {"amount_kind": "UNKNOWN", "amount_scope": "WHOLE", "period": "UNKNOWN"},
    "MEMBER_OF": {"role": "MEMBER"},
}


def _claim(draw: st.DrawFn, id_: str, actors: Mapping[str, Actor], *, lasting: bool) -> TiedStatement | None:
    type_ = draw(st.sampled_from((*_ENDS, "FUNDS", "COVERS", "LOCATED_IN", "GOVERNS", "COVERS")))
    start = draw(st.sampled_from(sorted(actors)))
    kinds = _ENDS.get(type_)
    ends = sorted(slug for slug, actor in actors.items() if kinds is None or actor.kind in kinds)
    if type_ not in _ENDS:
        ends = sorted(REGIONS)
    if not ends:
        return None
    end = draw(st.sampled_from(ends))
    levels = [actors[slug].visibility for slug in (start, end) if slug in actors]
    visibility = max([None if lasting else draw(_HIDDEN), *levels], key=RANKS.index)
    days = (None, None, draw(_DAYS)) if lasting else (draw(_DAYS), draw(_DAYS), draw(_DAYS))
    return TiedStatement(type_, id_, start, end, *days, visibility, _own(draw, type_, actors))


def _own(draw: st.DrawFn, type_: str, actors: Mapping[str, Actor]) -> dict[str, Any]:
    own = dict(_OWN.get(type_, {}))
    if type_ == "COVERS":
        own["extent"] = draw(st.sampled_from(["FULL", "PARTIAL", "NONE"]))
    if type_ == "FUNDS":
        programmes = sorted(slug for slug, actor in actors.items() if actor.kind == "PROGRAMME")
        own["programme_id"] = draw(st.sampled_from([None, *programmes, *programmes]))
    if type_ == "PARTICIPATES_IN":
        own["role"] = draw(st.sampled_from(["PARTNER", "LEAD", "APPLICANT"]))
        own["region_ags"] = draw(st.sampled_from([None, *sorted(REGIONS)]))
    return own


# ---- writing


async def write(database: Database, small: Small) -> None:
    """In place of whatever the database holds."""
    regions = [{"ags": ags, "kind": kind, "name": f"R{ags}", "within": up} for ags, (kind, up) in REGIONS.items()]
    await write_network(database, regions, map(_node, small.actors.values()), map(_relationship, small.claims))


def _node(actor: Actor) -> dict[str, Any]:
    return {"id": actor.slug, **{name: value for name, value in vars(actor).items() if name != "slug"}}


def _relationship(claim: TiedStatement) -> dict[str, Any]:
    return {"source_ids": [], **{name: value for name, value in vars(claim).items() if name != "own"}, **claim.own}
