"""The answer of `neighbourhood`, made from rows of its query; and the ids that arguments may give."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.core.keys import EntityKey, NodeId, node_key
from graph.analysis.core.statement_names import StatementName, types_of
from graph.analysis.network.neighbourhood import (
    MAX_LINKS,
    MAX_NODES,
    READ_NEIGHBOURHOOD,
    Neighbourhood,
    neighbourhood_of,
)
from graph.errors import BadUserInput, TooExpensive
from graph.model.enums import ActorKind, RegionKind
from graph.model.statements import STATEMENT_KINDS, STATEMENTS


def _actor(number: int, slug: str, distance: int) -> list[Any]:
    return [number, "Actor", slug, f"Name {slug}", None, "NETWORK", distance]


def picture(*x: list[Any]) -> Neighbourhood:
    """Of what the database returns: nodes, counts, links and hubs that were not counted."""
    return neighbourhood_of(READ_NEIGHBOURHOOD.make(x))


CENTRE, NEAR, REGION = _actor(7, "b", 0), _actor(3, "a", 1), [5, "Region", "05", "NRW", None, "STATE", 1]


def test_nodes_come_in_the_order_of_distance_and_id() -> None:
    drawn = picture([REGION, NEAR, CENTRE], [], [], [])
    assert [node.id for node in drawn.nodes] == ["Actor:b", "Actor:a", "Region:05"]
    assert [node.node for node in drawn.nodes] == [
        EntityKey("Actor", "b"),
        EntityKey("Actor", "a"),
        EntityKey("Region", "05"),
    ]
    assert [(node.actor_kind, node.region_kind) for node in drawn.nodes] == [
        (ActorKind.NETWORK, None),
        (ActorKind.NETWORK, None),
        (None, RegionKind.STATE),
    ]


def test_a_region_that_is_a_municipality_has_no_actor_kind() -> None:
    town = [5, "Region", "05315000", "Köln", None, "MUNICIPALITY", 0]
    [node] = picture([town], [], [], []).nodes
    assert (node.actor_kind, node.region_kind) == (None, RegionKind.MUNICIPALITY)


def test_more_counts_the_statements_of_a_node_that_are_not_shown() -> None:
    counts = [[7, "FUNDS", True, 5], [7, "FUNDS", False, 1], [3, "FUNDS", False, 1], [3, "MEMBER_OF", True, 2]]
    drawn = picture([CENTRE, NEAR], counts, [["FUNDS", "f1", 7, 3]], [])
    assert [(more.id, more.kind, more.outgoing, more.count) for more in drawn.more] == [
        ("Actor:b", StatementName("FUNDING"), True, 4),
        ("Actor:b", StatementName("FUNDING"), False, 1),
        ("Actor:a", StatementName("MEMBERSHIP"), True, 2),
    ]
    assert [node.degree for node in drawn.nodes] == [6, 3]


def test_a_statement_from_a_node_to_itself_is_counted_once() -> None:
    drawn = picture([CENTRE], [[7, "PART_OF", True, 1]], [["PART_OF", "p", 7, 7]], [])
    assert (drawn.nodes[0].degree, drawn.more) == (1, ())


def test_a_hub_that_was_not_counted_has_no_degree() -> None:
    drawn = picture([CENTRE, NEAR], [[7, "FUNDS", True, 1]], [["FUNDS", "f1", 7, 3]], [3])
    assert [node.degree for node in drawn.nodes] == [1, None]
    assert drawn.more == ()


def test_a_node_without_statements_has_degree_0() -> None:
    assert picture([CENTRE], [], [], []).nodes[0].degree == 0


def test_links_name_their_ends_and_come_in_a_fixed_order() -> None:
    rows = [["MEMBER_OF", "m", 3, 7], ["FUNDS", "z", 7, 3], ["FUNDS", "f", 7, 3]]
    links = picture([CENTRE, NEAR], [], rows, []).links
    assert [(link.statement, link.source, link.target) for link in links] == [
        (("Funding", "f"), "Actor:b", "Actor:a"),
        (("Funding", "z"), "Actor:b", "Actor:a"),
        (("Membership", "m"), "Actor:a", "Actor:b"),
    ]


def test_a_picture_that_is_too_large_is_refused_with_a_hint() -> None:
    nodes = [_actor(i, f"a{i}", 1) for i in range(MAX_NODES + 1)]
    with pytest.raises(TooExpensive, match="at least 1001 nodes") as many:
        picture(nodes, [], [], [])
    assert many.value.cost == {"nodes": 1001, "limit": MAX_NODES}
    assert "limitPerKind" in str(many.value)
    links = [["FUNDS", f"f{i}", 1, 1] for i in range(MAX_LINKS + 1)]
    with pytest.raises(TooExpensive, match="at least 5001 statements"):
        picture(nodes[:2], [], links, [])
    assert len(picture(nodes[:MAX_NODES], [], links[:MAX_LINKS], []).nodes) == MAX_NODES


# ---- arguments


def test_every_kind_of_statement_has_a_name() -> None:
    assert [name.value for name in StatementName] == [kind.name.upper() for kind in STATEMENT_KINDS]
    assert types_of(StatementName) == frozenset(STATEMENTS)
    assert types_of([StatementName("AFFILIATION")]) == {"PART_OF"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("lks-nrw", ("Actor", "lks-nrw")),
        ("Actor:lks-nrw", ("Actor", "lks-nrw")),
        ("Region:05", ("Region", "05")),
        ("05", ("Actor", "05")),
        ("Actor:a:b", ("Actor", "a:b")),
    ],
)
def test_an_id_names_an_actor_or_a_region(text: str, key: tuple[str, str]) -> None:
    assert node_key(NodeId(text)) == key


@pytest.mark.parametrize("text", ["Source:x", "Funding:x", "Network:x", "actor:x", ":x"])
def test_other_ids_are_refused(text: str) -> None:
    with pytest.raises(BadUserInput, match="neither an actor nor a region"):
        node_key(NodeId(text))
