"""The region by which the map of the network groups an actor or region."""

from __future__ import annotations

import numpy as np
import pytest
from small_views import REGIONS, view

from graph.analysis.network.homes import Homes
from graph.model.enums import Level


def home_of(key: str, *statements: str, levels: dict[str, Level] | None = None) -> str | None:
    graph = view(*statements, actors="" if key in REGIONS else key, levels=levels)
    position = graph.regions[key] if key in REGIONS else graph.position[key]
    home = Homes(graph).of(np.array([position], np.int32)).get(position)
    return None if home is None else graph.nodes.key(home)


@pytest.mark.parametrize(
    ("statements", "home"),
    [
        (["s1 COVERS 05315 - FULL"], "053"),
        (["s1 COVERS 05358004 - PARTIAL"], "053"),
        (["s1 COVERS 05315 - FULL", "s1 COVERS 05358 - FULL"], "053"),
        (["s1 COVERS 05315 - FULL", "s1 COVERS 05 - FULL"], "05"),
        (["s1 COVERS 05315 - FULL", "s1 COVERS 03241 - FULL"], "DE"),
        (["s1 COVERS 03241 - FULL"], "03"),  # a Land without government regions
        (["s1 COVERS 03241 - NONE", "s1 LOCATED_IN 05315"], "053"),  # that nothing is offered there is no home
        (["s1 COVERS 03241 - FULL", "s1 LOCATED_IN 05315"], "03"),
        (["s1 LOCATED_IN 05315"], "053"),
        ([], None),
    ],
)
def test_an_actor_belongs_to_what_it_serves_else_to_its_seat(statements: list[str], home: str | None) -> None:
    assert home_of("s1", *statements) == home


def test_a_municipality_belongs_to_what_it_governs() -> None:
    assert home_of("k1", "k1 GOVERNS 05358004") == "053"
    assert home_of("k1", "k1 GOVERNS 05358", "k1 LOCATED_IN 05315") == "053"
    assert home_of("k1", "k1 GOVERNS 03241", "k1 LOCATED_IN 05315") == "03"


@pytest.mark.parametrize(
    ("level", "statements", "home"),
    [
        (Level.STATE, ["m1 LOCATED_IN 05315"], "05"),
        (Level.FEDERAL, ["m1 LOCATED_IN 05315"], "DE"),
        (Level.FEDERAL, [], "DE"),
        (Level.STATE, [], None),
        (Level.LOCAL, ["m1 LOCATED_IN 05315"], "053"),
        (Level.STATE, ["m1 LOCATED_IN 05315", "m1 COVERS 05315 - FULL"], "053"),  # one of its offices
    ],
)
def test_who_acts_for_a_land_or_the_country_does_not_belong_to_its_seat(
    level: Level, statements: list[str], home: str | None
) -> None:
    assert home_of("m1", *statements, levels={"m1": level}) == home


@pytest.mark.parametrize(
    ("region", "home"),
    [("05358004", "053"), ("05315", "053"), ("053", "053"), ("05", "05"), ("03241", "03"), ("DE", "DE")],
)
def test_a_region_is_at_home_in_itself(region: str, home: str) -> None:
    assert home_of(region) == home
