"""The question `networkMap`, compared with its definition on generated networks, and on the real data."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples
from small_networks import REGIONS, SmallNetwork, SmallStatement, small_networks, written

from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, kind_of, types_of
from graph.analysis.network.network_map import NetworkMap, network_map
from graph.errors import BadUserInput
from graph.model.enums import Certainty, RegionKind
from graph.store.database import Database

pytestmark = pytest.mark.anyio
DAY = date(2022, 1, 1)
CONFIRMED_SINCE = date(2020, 1, 1)


async def ask(database: Database, **arguments: Any) -> NetworkMap:
    return await network_map(context(database), **arguments)


def naive_home(network: SmallNetwork, slug: str) -> str | None:
    """All regions of the networks are Länder or the country."""
    holding = [s for s in network.statements if s.start == slug and s.holds(DAY) and s.end in REGIONS]
    covered = [s.end for s in holding if s.type == "COVERS" and s.role != "NONE"]
    regions = covered or [s.end for s in holding if s.type == "LOCATED_IN"]

    def around(ags: str | None) -> list[str]:
        return [] if ags is None else [ags, *around(REGIONS[ags])]

    containing = [ags for ags in around(regions[0]) if all(ags in around(one) for one in regions)] if regions else []
    return containing[0] if containing else None


def confirmed(statement: SmallStatement) -> bool:
    ends, last = statement.valid_to, statement.last_confirmed
    return (ends is not None and ends >= DAY) or (last is not None and last >= CONFIRMED_SINCE)


@settings(max_examples=examples(0.4))
@given(network=small_networks(24), first=st.integers(1, 8))
async def test_the_map_agrees_with_its_definition(database: Database, network: SmallNetwork, first: int) -> None:
    await written(database, network)
    answer = await ask(database, first=first, on=DAY, confirmed_within=24)
    seen, types = network.without_hidden(), types_of(KINDS_BETWEEN_ACTORS)
    statements = [s for s in seen.statements if s.type in types and s.holds(DAY) and s.start != s.end]
    near: dict[str, set[str]] = {}
    for s in statements:
        near.setdefault(s.start, set()).add(s.end)
        near.setdefault(s.end, set()).add(s.start)
    order = sorted(near, key=lambda slug: (-len(near[slug]), slug))
    assert answer.node_count == len(near)
    assert [(node.node.key, node.degree) for node in answer.nodes] == [
        (slug, len(near[slug])) for slug in order[:first]
    ]
    homes = {slug: naive_home(seen, slug) for slug in order[:first]}
    assert [node.group for node in answer.nodes] == [home and f"Region:{home}" for home in homes.values()]
    assert {group.region.key: group.node_count for group in answer.groups} == {
        home: list(homes.values()).count(home) for home in homes.values() if home is not None
    }
    expected: dict[tuple[str, str, str], list[SmallStatement]] = {}
    for s in statements:
        if {s.start, s.end} <= homes.keys():
            expected.setdefault((s.start, s.end, kind_of(s.type)), []).append(s)
    assert {
        (link.source.removeprefix("Actor:"), link.target.removeprefix("Actor:"), str(link.kind)): (
            link.statement_count,
            link.certainty is Certainty.CONFIRMED,
            link.last_confirmed,
        )
        for link in answer.links
    } == {
        key: (
            len(those),
            any(map(confirmed, those)),
            max((s.last_confirmed for s in those if s.last_confirmed), default=None),
        )
        for key, those in expected.items()
    }
    assert len(answer.links) == len(expected)


async def test_the_real_network_is_grouped_by_government_regions_land_and_country(seeded: Database) -> None:
    answer = await ask(seeded, on=date(2026, 11, 22))
    groups = {group.region.key: group for group in answer.groups}
    assert answer.groups[0].kind is RegionKind.COUNTRY
    assert {"DE", "05", "051", "053", "055", "057", "059"} <= groups.keys()
    of = {node.node.key: node.group for node in answer.nodes}
    assert of["mb-arnsberg"] == "Region:059"
    assert of["lks-nrw"] == of["im-nrw"] == "Region:05"
    assert of["stadt-siegen"] == "Region:059"
    assert of["bmi"] == "Region:DE"  # located in Berlin


async def test_regions_are_nodes_in_their_own_group_where_statements_about_them_count(seeded: Database) -> None:
    answer = await ask(seeded, kinds=(StatementName["COVERAGE"], StatementName["GOVERNANCE"]), on=date(2026, 11, 22))
    of = {node.node.key: node.group for node in answer.nodes}
    assert of["05315"] == of["053"] == of["mb-koeln"] == "Region:053"
    assert of["05"] == "Region:05"
    assert of["stadt-siegen"] == "Region:059"
    governed = [link for link in answer.links if link.kind is StatementName["GOVERNANCE"]]
    assert any(link.target == "Region:05315" for link in governed)
    assert all(link.target.startswith("Region:") for link in answer.links)


async def test_too_many_nodes_are_refused(seeded: Database) -> None:
    with pytest.raises(BadUserInput, match="first"):
        await ask(seeded, first=5001)
