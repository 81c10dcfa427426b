"""Small generated networks of actors, regions and fundings, as rows of the properties that the graph stores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from hypothesis import strategies as st

from graph.store.database import Database
from tests.oracle.writing import write_network

Row: TypeAlias = dict[str, Any]

KINDS = {
    "ministry": "MINISTRY",
    "land": "PUBLIC_BODY",
    "plan": "PROGRAMME",
    "subplan": "PROGRAMME",
    "net": "NETWORK",
    "town": "MUNICIPALITY",
    "club": "CIVIL_SOCIETY_GROUP",
    "help": "COUNSELLING_SERVICE",
    "hotline": "COUNSELLING_SERVICE",
}
REGIONS = {
    "DE": ("COUNTRY", None),
    "05": ("STATE", "DE"),
    "051": ("GOVERNMENT_REGION", "05"),
    "05111": ("URBAN_DISTRICT", "051"),
    "05170": ("DISTRICT", "051"),
    "05170008": ("MUNICIPALITY", "05170"),
    "06": ("STATE", "DE"),
}
PROGRAMMES = ("plan", "subplan")
LEVELS_OF_ACTORS = {"ministry": "FEDERAL", "plan": "FEDERAL", "subplan": "STATE"}


@dataclass(frozen=True)
class FundingWorld:
    """The rows of a generated network; `relationships` are the statements that are no fundings."""

    actors: tuple[Row, ...]
    regions: tuple[Row, ...]
    fundings: tuple[Row, ...]
    relationships: tuple[Row, ...]

    def public(self) -> FundingWorld:
        """The part of the network that a reader without rights may see."""
        seen = {a["id"] for a in self.actors if a["visibility"] is None}
        fundings = tuple(f for f in self.fundings if f["visibility"] is None and {f["start"], f["end"]} <= seen)
        fundings = tuple(
            {**f, "programme_id": f["programme_id"] if f["programme_id"] in seen else None} for f in fundings
        )
        ends = seen | set(REGIONS)
        relationships = tuple(
            r for r in self.relationships if r["visibility"] is None and {r["start"], r["end"]} <= ends
        )
        return FundingWorld(tuple(a for a in self.actors if a["id"] in seen), self.regions, fundings, relationships)


_days = st.sampled_from([None, None, date(2024, 1, 1), date(2025, 1, 1), date(2025, 7, 1)])
_ends = st.sampled_from([None, None, date(2024, 12, 31), date(2025, 6, 30), date(2025, 12, 31), date(2026, 12, 31)])
_confirmations = st.sampled_from([None, date(2024, 3, 1), date(2025, 3, 1), date(2026, 3, 1), date(2027, 3, 1)])
_visibilities = st.sampled_from([None] * 9 + ["PARTNER", "COORDINATOR"])


def _is_valid(funding: Row) -> bool:
    begin, end = funding["valid_from"], funding["valid_to"]
    return begin is None or end is None or begin <= end


fundings = st.fixed_dictionaries(
    {
        "start": st.sampled_from(["ministry", "land", "plan", "subplan", "town", "club"]),
        "end": st.sampled_from(["plan", "subplan", "net", "town", "club", "help", "hotline"]),
        "programme_id": st.sampled_from([None, None, "plan", "subplan"]),
        "valid_from": _days,
        "valid_to": _ends,
        "valid_to_precision": st.just("DAY"),
        "last_confirmed": _confirmations,
        "source_ids": st.sampled_from([["x"], ["y"], ["z"]]),
        "amount_eur": st.sampled_from([None, 1.0, 20.0, 300.0, 4000.0]),
        "amount_kind": st.sampled_from(["EXACT", "EXACT", "MAXIMUM", "TOTAL", "UNKNOWN"]),
        "amount_scope": st.sampled_from(["WHOLE", "WHOLE", "WHOLE", "PER_RECIPIENT"]),
        "period": st.just("PER_YEAR"),
        "visibility": _visibilities,
    }
).filter(_is_valid)

_ENDS_BY_TYPE: dict[str, tuple[list[str], list[str]]] = {
    "PROVIDES": (["town", "club", "net"], ["help", "hotline"]),
    "PART_OF": (["help", "club", "subplan"], ["club", "net", "plan"]),
    "MEMBER_OF": (["help", "hotline", "club"], ["net"]),
    "PARTICIPATES_IN": (["town", "club"], ["plan", "subplan"]),
    "COVERS": (["help", "hotline", "net", "plan", "subplan"], list(REGIONS)),
    "LOCATED_IN": (["town", "club", "help", "land"], list(REGIONS)),
}


@st.composite
def relationships(draw: st.DrawFn) -> Row:
    type_ = draw(st.sampled_from(sorted(_ENDS_BY_TYPE)))
    starts, ends = _ENDS_BY_TYPE[type_]
    extent = draw(st.sampled_from(["FULL", "PARTIAL", "NONE"])) if type_ == "COVERS" else None
    ags = draw(st.sampled_from([None, "05170", "05170008"])) if type_ == "PARTICIPATES_IN" else None
    return {
        "type": type_,
        "start": draw(st.sampled_from(starts)),
        "end": draw(st.sampled_from(ends)),
        "valid_from": draw(st.sampled_from([None, None, date(2026, 1, 1)])),
        "valid_to": draw(st.sampled_from([None, None, date(2025, 3, 1)])),
        "visibility": draw(_visibilities),
        "extent": extent,
        "region_ags": ags,
        "role": draw(st.sampled_from(["MEMBER", "COOPERATION"])) if type_ == "MEMBER_OF" else None,
    }


@st.composite
def funding_worlds(draw: st.DrawFn) -> FundingWorld:
    population = st.sampled_from([None, 10, 100])
    actors: list[Row] = [
        {
            "id": slug,
            "name": slug.title(),
            "kind": kind,
            "level": LEVELS_OF_ACTORS.get(slug),
            "visibility": draw(_visibilities),
            "ended": draw(st.sampled_from([None, None, date(2025, 9, 30)])) if kind == "PROGRAMME" else None,
        }
        for slug, kind in KINDS.items()
    ]
    regions = [
        {
            "ags": ags,
            "name": ags,
            "kind": kind,
            "population": draw(population),
            "population_date": date(2020, 1, len(ags)),
        }
        for ags, (kind, _) in REGIONS.items()
    ]
    funding_rows: list[Row] = [
        {"type": "FUNDS", **row, "id": f"f{i}"}
        for i, row in enumerate(draw(st.lists(fundings, min_size=2, max_size=9)))
    ]
    relationship_rows: list[Row] = [
        {**row, "id": f"t{i}"} for i, row in enumerate(draw(st.lists(relationships(), max_size=9)))
    ]
    visibility_of = {a["id"]: a["visibility"] for a in actors}
    statements: list[Row] = [*funding_rows, *relationship_rows]
    for row in statements:
        # A statement is never more visible than either of its ends.
        visibilities: list[str | None] = [
            row["visibility"],
            visibility_of.get(row["start"]),
            visibility_of.get(row["end"]),
        ]
        row["visibility"] = max(visibilities, key=_RANKS.index)
    return FundingWorld(tuple(actors), tuple(regions), tuple(funding_rows), tuple(relationship_rows))


_RANKS: list[str | None] = [None, "PARTNER", "COORDINATOR"]


async def write_world(database: Database, world: FundingWorld) -> None:
    """Replaces all that the database holds by a world."""
    regions = ({**region, "within": REGIONS[region["ags"]][1]} for region in world.regions)
    await write_network(database, regions, world.actors, (*world.fundings, *world.relationships))


def holding_relationships(world: FundingWorld, since: date, until: date) -> list[Row]:
    """The relationships that hold on a day from `since` to `until`; no cooperations, no coverage of extent NONE."""
    return [
        r
        for r in world.relationships
        if (r["valid_from"] or until) <= until
        and (r["valid_to"] or since) >= since
        and r["extent"] != "NONE"
        and r["role"] != "COOPERATION"
    ]


def with_enclosing(ags: str | None) -> list[str]:
    """A region and all regions that it lies in, the smallest first."""
    return [] if ags is None else [ags, *with_enclosing(REGIONS[ags][1])]
