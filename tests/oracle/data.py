"""The seed files as plain objects: what every row says, who may see it, and in which order it was written."""

from __future__ import annotations

import csv
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

ROOT = Path(__file__).parent.parent.parent
FILES = ROOT / "seeds" / "data"

ACTORS = {
    "Ministry": "MINISTRY",
    "PublicBody": "PUBLIC_BODY",
    "Municipality": "MUNICIPALITY",
    "CivilSocietyGroup": "CIVIL_SOCIETY_GROUP",
    "CounsellingService": "COUNSELLING_SERVICE",
    "Programme": "PROGRAMME",
    "Network": "NETWORK",
}


class Claims(NamedTuple):
    """A kind of statement: its file, and of each end the name and the field that leads there from the node."""

    file: str
    start: str
    start_field: str
    end: str
    end_field: str


CLAIMS = {
    "Funding": Claims("FUNDS", "funder", "funds", "recipient", "fundedBy"),
    "Membership": Claims("MEMBER_OF", "member", "memberships", "network", "members"),
    "Affiliation": Claims("PART_OF", "unit", "partOf", "organisation", "parts"),
    "Provision": Claims("PROVIDES", "provider", "provides", "service", "providedBy"),
    "Administration": Claims("ADMINISTERS", "administrator", "administers", "administered", "administeredBy"),
    "Participation": Claims("PARTICIPATES_IN", "participant", "participations", "programme", "participants"),
    "Coverage": Claims("COVERS", "subject", "coverage", "region", "coverage"),
    "Location": Claims("LOCATED_IN", "actor", "locations", "region", "locations"),
    "Governance": Claims("GOVERNS", "municipality", "governs", "region", "governedBy"),
    "Succession": Claims("SUCCEEDS", "successor", "succeeds", "predecessor", "succeededBy"),
}
REFERENCES = {("Funding", "programme"): "programme_id", ("Participation", "region"): "region_ags"}

_NUMBERS: dict[str, type[int] | type[float]] = {
    "founded": int,
    "dissolved": int,
    "population": int,
    "area_km2": float,
    "amount_eur": float,
}
_DAYS = ("population_date", "accessed")
MOMENTS = ("valid_from", "valid_to", "started", "ended", "published", "as_of")
_ENDS = ("valid_to", "ended")
_RANKS = ("PUBLIC", "PARTNER", "COORDINATOR")


@dataclass(frozen=True)
class Span:
    """The days that a partial date may mean."""

    first: date
    last: date
    precision: str


def span(text: str) -> Span:
    """`2012`, `2012-05` or `2012-05-17`; ValueError for anything else."""
    parts = [int(part) for part in text.split("-")]
    match parts:
        case [year] if len(text) == 4:
            return Span(date(year, 1, 1), date(year, 12, 31), "YEAR")
        case [year, month] if len(text) == 7:
            return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "MONTH")
        case _:
            day = date.fromisoformat(text)
            return Span(day, day, "DAY")


@dataclass(frozen=True)
class Moment:
    """A partial date as it was written, and the day that it counts as."""

    text: str
    day: date


@dataclass(eq=False)
class Node:
    """`kind` is its API type; `values` go by the files' column names, and what is not known is not there."""

    kind: str
    key: str
    values: dict[str, Any]
    claims: list[StoredStatement] = field(default_factory=list["StoredStatement"], repr=False)
    parents: list[Node] = field(default_factory=list["Node"], repr=False)
    children: list[Node] = field(default_factory=list["Node"], repr=False)

    @property
    def space(self) -> str:
        return "Actor" if self.kind in ACTORS else self.kind


@dataclass(eq=False)
class StoredStatement:
    """A statement; `place` says how many were written before it."""

    kind: str
    key: str
    values: dict[str, Any]
    start: Node
    end: Node
    place: int

    @property
    def space(self) -> str:
        return self.kind


Thing = Node | StoredStatement


def is_public(thing: Thing) -> bool:
    return thing.values.get("visibility") in (None, "PUBLIC")


def holds(claim: StoredStatement, day: date | None) -> bool:
    """On the day, or at all where none is given."""
    known_to = claim.values.get("known_to")
    return day is None or (claim.values["known_from"] <= day and (known_to is None or known_to >= day))


OnDay: TypeAlias = Callable[[StoredStatement, "date | None"], bool]


def may_have_begun_earlier(claim: StoredStatement, day: date | None) -> bool:
    """Whether it may have held on the day, although the first day for which it is known to hold is later."""
    values = claim.values
    if day is None or "valid_from" in values or values["known_from"] <= day:
        return False
    return values.get("not_before", day) <= day and values.get("known_to", day) >= day


def existed(actor: Node, day: date | None) -> bool:
    values = actor.values
    return day is None or (values.get("known_from", day) <= day and values.get("known_to", day) >= day)


@dataclass
class World:
    """All nodes by key space and key, and all statements in the order in which they were written."""

    nodes: dict[tuple[str, str], Node] = field(default_factory=dict[tuple[str, str], Node])
    claims: list[StoredStatement] = field(default_factory=list[StoredStatement])

    def find(self, space: str, key: str) -> Thing | None:
        """Something that the public may see."""
        thing: Thing | None = self.nodes.get((space, key))
        if space in CLAIMS:
            thing = next((claim for claim in self.claims if (claim.kind, claim.key) == (space, key)), None)
        return thing if thing and is_public(thing) else None

    def of_kind(self, kind: str, day: date | None = None) -> list[Node]:
        """Public nodes of a kind; `Actor`: of all kinds of actors, of which only those that existed on the day."""
        nodes = [node for node in self.nodes.values() if kind in (node.kind, node.space) and is_public(node)]
        return [node for node in nodes if node.space != "Actor" or existed(node, day)]

    def claims_of(self, kind: str | None, day: date | None, when: OnDay = holds) -> list[StoredStatement]:
        """Public statements of one kind or all that hold on the day."""
        return [c for c in self.claims if kind in (None, c.kind) and is_public(c) and when(c, day)]

    def claims_at(self, node: Node, field_: str, day: date | None, when: OnDay = holds) -> list[StoredStatement]:
        """A node's public statements that hold on the day, over the field that leads to them."""
        claims = [claim for claim in node.claims if is_public(claim) and when(claim, day)]
        return sorted((claim for claim in claims if _leads(claim, node, field_)), key=lambda claim: claim.place)

    def place(self, order: Mapping[tuple[str, str], int]) -> None:
        """Takes over the database's order of writing, by statement kind's type and key."""
        for claim in self.claims:
            claim.place = order[CLAIMS[claim.kind].file, claim.key]


def _leads(claim: StoredStatement, node: Node, field_: str) -> bool:
    kind = CLAIMS[claim.kind]
    return (claim.start is node and kind.start_field == field_) or (claim.end is node and kind.end_field == field_)


def other_end(claim: StoredStatement, name: str) -> Node:
    """The node at the end of that name."""
    return claim.start if CLAIMS[claim.kind].start == name else claim.end


def referenced(world: World, claim: StoredStatement, name: str) -> Node | None:
    """The public node that a statement names by key."""
    column = REFERENCES[claim.kind, name]
    space = "Actor" if name == "programme" else "Region"
    node = world.nodes.get((space, claim.values.get(column, "")))
    return node if node and is_public(node) else None


# ---- reading


def read(folder: Path = FILES) -> World:
    world = World()
    for kind in (*ACTORS, "Region", "Source"):
        for row in _rows(folder / f"{kind}.csv"):
            _add_node(world, kind, row)
    for kind, claims in CLAIMS.items():
        for row in _rows(folder / f"{claims.file}.csv"):
            _add_claim(world, kind, row)
    for node in world.of_kind("Actor"):
        _date_actor(world, node)
    for row in _rows(folder / "WITHIN.csv"):
        inner, outer = world.nodes["Region", row["from"]], world.nodes["Region", row["to"]]
        inner.parents.append(outer)
        outer.children.append(inner)
    return world


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {column: text for column, text in row.items() if text}


def _add_node(world: World, kind: str, row: dict[str, str]) -> None:
    values = {column: _value(column, text) for column, text in row.items()}
    if kind in ACTORS:
        values["kind"] = ACTORS[kind]
    node = Node(kind, row["ags" if kind == "Region" else "id"], values)
    world.nodes[node.space, node.key] = node


def _add_claim(world: World, kind: str, row: dict[str, str]) -> None:
    values = {column: _value(column, text) for column, text in row.items() if column not in ("from", "to")}
    spaces = ("Actor", "Region" if CLAIMS[kind].end == "region" else "Actor")
    start, end = world.nodes[spaces[0], row["from"]], world.nodes[spaces[1], row["to"]]
    programme = world.nodes.get(("Actor", values.get("programme_id", "")))
    things = [node for node in (start, end, programme) if node]
    values |= {name: day for name, day in _known_days(world, kind, values, things).items() if day}
    values["visibility"] = _least_visible(thing.get("visibility") for thing in (values, start.values, end.values))
    claim = StoredStatement(kind, row["id"], values, start, end, len(world.claims))
    world.claims.append(claim)
    for node in {id(start): start, id(end): end}.values():
        node.claims.append(claim)


def _known_days(world: World, kind: str, values: Mapping[str, Any], things: Iterable[Node]) -> dict[str, date | None]:
    """Since when and until when a statement is known to hold, and the first and last day of a source that states it."""
    sources = [world.nodes["Source", key].values for key in values["source_ids"]]
    told = [source.get("published") or source.get("as_of") for source in sources]
    days = sorted([*(moment.day for moment in told if moment), *_present(values.get("last_confirmed"))])
    begin, end = (moment and moment.day for moment in (values.get("valid_from"), values.get("valid_to")))
    if not begin:
        begin = min(days or [source["accessed"] for source in sources if "accessed" in source], default=None)
    exist = [day for thing in things for day in _beginnings(thing.values)]
    gone = [] if kind == "Succession" else [day for thing in things for day in _ends(thing.values)]
    return {
        "first_evidence": days[0] if days else None,
        "last_confirmed": days[-1] if days else None,
        "known_from": max(_present(begin, *exist), default=None),
        "known_to": min(_present(end, *gone), default=None),
        "not_before": max(exist, default=None),
    }


def _date_actor(world: World, actor: Node) -> None:
    """The first and last day for which it is known. What is less visible than the actor tells nothing about it."""
    sources = [world.nodes["Source", key].values for key in actor.values["source_ids"]]
    stated = [moment.day for source in sources if (moment := source.get("published") or source.get("as_of"))]
    equal = [claim for claim in actor.claims if claim.values["visibility"] == actor.values.get("visibility")]
    evidence = [*stated, *(claim.values["known_from"] for claim in equal if "known_from" in claim.values)]
    first = max(_beginnings(actor.values), default=None)
    first = first or min(evidence or [s["accessed"] for s in sources if "accessed" in s], default=None)
    last = min(_ends(actor.values), default=None)
    actor.values |= {name: day for name, day in (("known_from", first), ("known_to", last)) if day}


def _present(*days: date | None) -> list[date]:
    return [day for day in days if day]


def _beginnings(values: Mapping[str, Any]) -> Iterator[date]:
    if "founded" in values:
        yield date(values["founded"], 1, 1)
    if "started" in values:
        yield values["started"].day


def _ends(values: Mapping[str, Any]) -> Iterator[date]:
    if "dissolved" in values:
        yield date(values["dissolved"], 12, 31)
    if "ended" in values:
        yield values["ended"].day


def _least_visible(marks: Iterable[str | None]) -> str | None:
    least = max(marks, key=lambda mark: _RANKS.index(mark or "PUBLIC"))
    return None if least == "PUBLIC" else least


def _value(column: str, text: str) -> Any:
    if column in _NUMBERS:
        return _NUMBERS[column](text)
    if column in MOMENTS:
        day_span = span(text)
        return Moment(text, day_span.last if column in _ENDS else day_span.first)
    if column == "last_confirmed":
        return span(text).first
    if column in _DAYS:
        return date.fromisoformat(text)
    return text.split("|") if column == "source_ids" else text
