"""Views of small graphs, made by hand: actors by slug, regions by key, statements as short texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import nan
from typing import Any

from graph.analysis.core.snapshot import GraphView
from graph.analysis.core.snapshot_builder import (
    ActorSlice,
    FundingSlice,
    RegionSlice,
    SnapshotBuilder,
    StatementSlice,
)
from graph.model.enums import Level, RegionKind, ServiceType
from graph.model.statements import STATEMENT_KINDS
from graph.query.reader import Reader

DAY = date(2024, 6, 1)
KINDS = {
    "m": "MINISTRY",
    "b": "PUBLIC_BODY",
    "g": "CIVIL_SOCIETY_GROUP",
    "s": "COUNSELLING_SERVICE",
    "p": "PROGRAMME",
    "n": "NETWORK",
    "k": "MUNICIPALITY",
}
REGIONS: Mapping[str, tuple[RegionKind, str | None]] = {
    "03": (RegionKind.STATE, "DE"),
    "03241": (RegionKind.DISTRICT, "03"),
    "03254": (RegionKind.DISTRICT, "03"),
    "03999999": (RegionKind.MUNICIPALITY, "03"),
    "05": (RegionKind.STATE, "DE"),
    "053": (RegionKind.GOVERNMENT_REGION, "05"),
    "05315": (RegionKind.URBAN_DISTRICT, "053"),
    "05358": (RegionKind.DISTRICT, "053"),
    "05358004": (RegionKind.MUNICIPALITY, "05358"),
    "05358008": (RegionKind.MUNICIPALITY, "05358"),
    "DE": (RegionKind.COUNTRY, None),
}


def view(
    *statements: str,
    actors: str = "",
    types: Mapping[str, ServiceType] | None = None,
    levels: Mapping[str, Level] | None = None,
) -> GraphView:
    """`m1 FUNDS p1 p2 FULL`: start, type, end, reference key, role or extent; `-` for none. The first letter of an
    actor is its kind, its name is its slug."""
    rows = [(f"c{i:02}", *statement.split()) for i, statement in enumerate(statements)]
    ends = {slug for row in rows for slug in (row[1], row[3]) if slug not in REGIONS}
    slugs = sorted(ends | set(actors.split()))
    number = {key: i for i, key in enumerate([*REGIONS, *slugs])}
    services, level_of = types or {}, levels or {}
    regions = [
        (ags, number[ags], f"R{ags}", str(kind), -1, "", number.get(parent or "", -1))
        for ags, (kind, parent) in REGIONS.items()
    ]
    nodes = [
        (slug, number[slug], slug, "", "", KINDS[slug[0]], services.get(slug, ""), level_of.get(slug, ""), "", "", "")
        for slug in slugs
    ]
    builder = SnapshotBuilder()
    builder.add_regions(RegionSlice(*as_columns(regions, 7), version=None))
    builder.add_actors(ActorSlice(*as_columns(nodes, 11)))
    for kind in STATEMENT_KINDS:
        of_kind = [_statement(row, number) for row in rows if row[2] == kind.type]
        read = StatementSlice(*as_columns(of_kind, 12))
        if kind.type == "FUNDS":
            unknown = [[""] * len(of_kind)] * 5
            builder.add_fundings(FundingSlice(read, [nan] * len(of_kind), *unknown))
        else:
            builder.add_statements(kind.type, read)
    return builder.build(frozenset()).view(Reader(), DAY)


def as_columns(rows: Iterable[Sequence[Any]], number: int) -> list[Any]:
    """Rows turned into so many columns."""
    return list(map(list, zip(*rows, strict=True))) or [[] for _ in range(number)]


def _statement(row: tuple[str, ...], number: Mapping[str, int]) -> Sequence[Any]:
    id_, start, _, end, *more = row
    named, role_or_extent = (word if word != "-" else "" for word in [*more, "-", "-"][:2])
    days = ("", "", "", "1900-01-01", "", "")
    return (id_, number[start], number[end], *days, "", named, role_or_extent)
