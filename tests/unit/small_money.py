"""Funding networks made by hand of a few rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.analysis.funding.funding_rows import ActorRow, FundingNetwork, FundingRow, RegionRow, RelationshipRow


def funding_network(
    actors: Mapping[str, ActorRow],
    regions: Mapping[str, RegionRow],
    fundings: Iterable[FundingRow],
    relationships: Iterable[RelationshipRow] = (),
) -> FundingNetwork:
    by_type: dict[str, list[RelationshipRow]] = {}
    for row in relationships:
        by_type.setdefault(row.type, []).append(row)
    programmes = frozenset(slug for slug, actor in actors.items() if actor.kind == "PROGRAMME")
    return FundingNetwork(actors, programmes, regions, tuple(fundings), by_type)
