"""Ways through small graphs, drawn as edges."""

from __future__ import annotations

from itertools import islice

import pytest
from igraph import Graph  # pyright: ignore[reportMissingTypeStubs]

from graph.analysis.network.k_shortest_paths import (
    CostedPath,
    CostGraph,
    EdgeBudgetExceeded,
    node_cost,
    paths_by_cost,
    shortest_path,
)
from graph.analysis.network.path_search import PathLimit, Search

# 0 and 5 over the hub 1 (of 8 neighbours), or over 2, 3 and 4.
SIDE = [(0, 1), (1, 5), (0, 2), (2, 3), (3, 4), (4, 5), *((1, leaf) for leaf in range(6, 12))]


def terrain(edges: list[tuple[int, int]]) -> CostGraph:
    return CostGraph.of(Graph(edges=edges))


def found(edges: list[tuple[int, int]], start: int, end: int, most: int = 6) -> list[tuple[tuple[int, ...], int]]:
    return [(route.vertices, route.cost) for route in paths_by_cost(terrain(edges), start, end, most)]


@pytest.mark.parametrize(("neighbours", "cost"), [(0, 0), (1, 0), (2, 500), (4, 1000), (16, 2000), (3, 792)])
def test_a_toll_is_half_the_binary_logarithm_in_thousandths(neighbours: int, cost: int) -> None:
    assert node_cost(neighbours) == cost


def test_ways_come_the_cheapest_first_and_their_ends_cost_nothing() -> None:
    assert found(SIDE, 0, 5) == [((0, 1, 5), 2000 + 1500), ((0, 2, 3, 4, 5), 4000 + 3 * 500)]


def test_a_longer_way_comes_before_one_over_a_larger_hub() -> None:
    hub = [*SIDE, *((1, leaf) for leaf in range(12, 2_000))]
    assert [way for way, _ in found(hub, 0, 5)] == [(0, 2, 3, 4, 5), (0, 1, 5)]


def test_the_shortest_way_is_found_whatever_it_costs() -> None:
    hub = terrain([*SIDE, *((1, leaf) for leaf in range(12, 2_000))])
    assert shortest_path(hub, 0, 5) == CostedPath((0, 1, 5), 2000 + node_cost(hub.graph.degree(1)))


def test_of_the_shortest_ways_the_cheapest_is_found() -> None:
    square = terrain([(0, 1), (1, 3), (0, 2), (2, 3), (1, 4)])
    assert shortest_path(square, 0, 3).vertices == (0, 2, 3)


def test_of_equally_cheap_ways_the_smaller_numbers_come_first() -> None:
    assert [way for way, _ in found([(0, 3), (3, 9), (0, 2), (2, 9), (0, 1), (1, 9)], 0, 9, 2)] == [
        (0, 1, 9),
        (0, 2, 9),
        (0, 3, 9),
    ]


def test_no_way_is_longer_than_allowed() -> None:
    assert [way for way, _ in found(SIDE, 0, 5, 3)] == [(0, 1, 5)]
    assert found(SIDE, 0, 5, 1) == []


def test_without_a_connection_there_is_no_way() -> None:
    apart = terrain([(0, 1), (2, 3)])
    assert apart.distance(0, 3) is None
    assert list(paths_by_cost(apart, 0, 3, 6)) == []


def test_no_vertex_is_passed_twice() -> None:
    assert [way for way, _ in found([(0, 1), (1, 2), (2, 3), (3, 1), (1, 4)], 0, 4)] == [(0, 1, 4)]


def test_what_can_only_be_passed_twice_is_not_looked_at() -> None:
    """A funder of thousands between two leaves: there is one way, and that is known at once."""
    funder = [(0, 1), (0, 2), *((0, other) for other in range(3, 3_000))]
    ring = [(other, other + 1) for other in range(3, 2_999)]
    assert len(list(paths_by_cost(terrain([*funder, *ring]), 1, 2, 8, edge_budget=3_100))) == 1


def test_a_search_gives_up_where_it_takes_too_long() -> None:
    dense = terrain([(i, j) for j in range(9) for i in range(j)])
    ways = paths_by_cost(dense, 0, 8, 8, edge_budget=100)
    assert len(list(islice(ways, 3))) == 3
    with pytest.raises(EdgeBudgetExceeded):
        list(ways)


def test_what_is_left_out_keeps_numbers_and_costs() -> None:
    rest = terrain(SIDE).without({2, 6})
    assert rest.at(5) == rest.origin.index(5)
    (route,) = paths_by_cost(rest, rest.at(0), rest.at(5), 6)
    assert route == CostedPath((0, 1, 5), 2000 + node_cost(8))


# ---- the search within limits


def search(avoid: set[int] | None = None, hub: int | None = None, most: int = 6) -> Search:
    return Search(0, 5, frozenset(avoid or ()), hub, most)


def ways(wanted: Search, first: int) -> tuple[list[tuple[int, ...]], bool | None]:
    hub = terrain([*SIDE, *((1, leaf) for leaf in range(12, 2_000))])
    routes, more = wanted.best(hub, first)
    return [route.vertices for route in routes], more


def test_the_shortest_is_always_among_the_answers() -> None:
    assert ways(search(), 1) == ([(0, 1, 5)], True)
    assert ways(search(), 2) == ([(0, 2, 3, 4, 5), (0, 1, 5)], False)


def test_what_is_avoided_is_not_passed() -> None:
    assert ways(search({1}), 3) == ([(0, 2, 3, 4, 5)], False)


def test_a_hub_is_not_passed_but_may_be_an_end() -> None:
    assert ways(search(hub=2), 3) == ([(0, 2, 3, 4, 5)], False)
    assert ways(Search(1, 3, frozenset(), 2, 6), 3) == ([(1, 0, 2, 3), (1, 5, 4, 3)], False)


@pytest.mark.parametrize(
    ("wanted", "limits"),
    [
        (search({1}, most=3), (PathLimit.AVOID, PathLimit.MAX_LENGTH)),
        (search({1, 2}), (PathLimit.AVOID,)),
        (search({2}, hub=2), (PathLimit.AVOID, PathLimit.MAX_HUB_DEGREE)),
        (search({1, 2}, hub=2), (PathLimit.AVOID,)),
        (search({1, 2}, hub=2, most=3), (PathLimit.AVOID, PathLimit.MAX_HUB_DEGREE, PathLimit.MAX_LENGTH)),
        (search(most=1), (PathLimit.MAX_LENGTH,)),
    ],
)
def test_limits_that_cut_everything_off_are_named(wanted: Search, limits: tuple[PathLimit, ...]) -> None:
    assert ways(wanted, 3) == ([], False)
    assert wanted.cut_by(terrain(SIDE)) == limits


def test_where_looking_for_more_takes_too_long_nobody_knows() -> None:
    found, more = search().best(terrain([(i, j) for j in range(9) for i in range(j)]), 10, edge_budget=30)
    assert more is None
    assert (0, 5) in [route.vertices for route in found]
