"""Views of small graphs, made by hand: actors by slug, regions by key, statements as short texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from graph.analysis.core.snapshot import ActorNode, Edge, GraphView, RegionNode, Snapshot
from graph.model.enums import ActorKind, RegionKind, ServiceType, Visibility
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
    "DE": (RegionKind.COUNTRY, None),
    "05": (RegionKind.STATE, "DE"),
    "053": (RegionKind.GOVERNMENT_REGION, "05"),
    "05315": (RegionKind.URBAN_DISTRICT, "053"),
    "05358": (RegionKind.DISTRICT, "053"),
    "05358004": (RegionKind.MUNICIPALITY, "05358"),
    "05358008": (RegionKind.MUNICIPALITY, "05358"),
    "03": (RegionKind.STATE, "DE"),
    "03241": (RegionKind.DISTRICT, "03"),
    "03254": (RegionKind.DISTRICT, "03"),
    "03999999": (RegionKind.MUNICIPALITY, "03"),
}


def view(*statements: str, actors: str = "", types: Mapping[str, ServiceType] | None = None) -> GraphView:
    """`m1 FUNDS p1 p2 FULL`: start, type, end, reference key, role or extent; `-` for none. The first letter of an
    actor is its kind, its name is its slug."""
    rows = [statement.split() for statement in statements]
    ends = {slug for row in rows for slug in (row[0], row[2]) if slug not in REGIONS}
    slugs = sorted(ends | set(actors.split()))
    regions = [RegionNode(ags, f"R{ags}", kind, None) for ags, (kind, _) in REGIONS.items()]
    types_by_id = types or {}
    nodes = (
        *regions,
        *(ActorNode(s, s, ActorKind(KINDS[s[0]]), types_by_id.get(s), Visibility.PUBLIC) for s in slugs),
    )
    place = {node.ags if isinstance(node, RegionNode) else node.slug: i for i, node in enumerate(nodes)}
    edges = tuple(_edge(f"c{i}", row, place) for i, row in enumerate(rows))
    parent = {place[ags]: place[above] for ags, (_, above) in REGIONS.items() if above}
    return Snapshot(None, frozenset(), nodes, edges, parent).view(Reader(), DAY)


def _edge(id_: str, row: list[str], place: Mapping[str, int]) -> Edge:
    start, type_, end, *more = row
    named, role_or_extent = (word if word != "-" else None for word in [*more, "-", "-"][:2])
    return Edge(
        type_, id_, place[start], place[end], None, None, None, Visibility.PUBLIC, named, role_or_extent=role_or_extent
    )
