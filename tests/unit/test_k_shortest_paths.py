"""Paths through small graphs, given by their edges."""

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
from graph.analysis.network.path_search import PathLimit, PathSearch

# From 0 to 5 through the hub 1, which has 8 neighbours, or through 2, 3 and 4.
SIDE = [(0, 1), (1, 5), (0, 2), (2, 3), (3, 4), (4, 5), *((1, leaf) for leaf in range(6, 12))]


def cost_graph(edges: list[tuple[int, int]]) -> CostGraph:
    return CostGraph.of(Graph(edges=edges))


def shortest_paths(
    edges: list[tuple[int, int]], start: int, end: int, most: int = 6
) -> list[tuple[tuple[int, ...], int]]:
    return [(path.vertices, path.cost) for path in paths_by_cost(cost_graph(edges), start, end, most)]


@pytest.mark.parametrize(("neighbours", "cost"), [(0, 0), (1, 0), (2, 500), (4, 1000), (16, 2000), (3, 792)])
def test_a_node_costs_half_the_binary_logarithm_of_its_degree_in_thousandths(neighbours: int, cost: int) -> None:
    assert node_cost(neighbours) == cost


def test_the_cheapest_path_comes_first_and_its_ends_cost_nothing() -> None:
    assert shortest_paths(SIDE, 0, 5) == [((0, 1, 5), 2000 + 1500), ((0, 2, 3, 4, 5), 4000 + 3 * 500)]


def test_a_longer_path_comes_before_one_through_a_large_hub() -> None:
    hub = [*SIDE, *((1, leaf) for leaf in range(12, 2_000))]
    assert [path for path, _ in shortest_paths(hub, 0, 5)] == [(0, 2, 3, 4, 5), (0, 1, 5)]


def test_the_shortest_path_is_found_at_any_cost() -> None:
    hub = cost_graph([*SIDE, *((1, leaf) for leaf in range(12, 2_000))])
    assert shortest_path(hub, 0, 5) == CostedPath((0, 1, 5), 2000 + node_cost(hub.simple_graph.degree(1)))


def test_the_cheapest_of_the_shortest_paths_is_found() -> None:
    square = cost_graph([(0, 1), (1, 3), (0, 2), (2, 3), (1, 4)])
    assert shortest_path(square, 0, 3).vertices == (0, 2, 3)


def test_of_paths_of_equal_cost_the_smaller_numbers_come_first() -> None:
    assert [path for path, _ in shortest_paths([(0, 3), (3, 9), (0, 2), (2, 9), (0, 1), (1, 9)], 0, 9, 2)] == [
        (0, 1, 9),
        (0, 2, 9),
        (0, 3, 9),
    ]


def test_no_path_is_longer_than_allowed() -> None:
    assert [path for path, _ in shortest_paths(SIDE, 0, 5, 3)] == [(0, 1, 5)]
    assert shortest_paths(SIDE, 0, 5, 1) == []


def test_without_a_connection_there_is_no_path() -> None:
    apart = cost_graph([(0, 1), (2, 3)])
    assert apart.distance(0, 3) is None
    assert list(paths_by_cost(apart, 0, 3, 6)) == []


def test_no_vertex_is_passed_twice() -> None:
    assert [path for path, _ in shortest_paths([(0, 1), (1, 2), (2, 3), (3, 1), (1, 4)], 0, 4)] == [(0, 1, 4)]


def test_vertices_that_lie_on_no_simple_path_are_not_searched() -> None:
    """A funder of thousands between two leaves: the one path is found without scanning the ring."""
    funder = [(0, 1), (0, 2), *((0, other) for other in range(3, 3_000))]
    ring = [(other, other + 1) for other in range(3, 2_999)]
    assert len(list(paths_by_cost(cost_graph([*funder, *ring]), 1, 2, 8, edge_budget=3_100))) == 1


def test_a_search_stops_when_its_edge_budget_is_used_up() -> None:
    dense = cost_graph([(i, j) for j in range(9) for i in range(j)])
    best_paths = paths_by_cost(dense, 0, 8, 8, edge_budget=100)
    assert len(list(islice(best_paths, 3))) == 3
    with pytest.raises(EdgeBudgetExceeded):
        list(best_paths)


def test_a_subgraph_keeps_numbers_and_costs() -> None:
    rest = cost_graph(SIDE).without({2, 6})
    assert rest.vertex_of(5) == rest.original.index(5)
    (path,) = paths_by_cost(rest, rest.vertex_of(0), rest.vertex_of(5), 6)
    assert path == CostedPath((0, 1, 5), 2000 + node_cost(8))


# ---- the search within limits


def search(avoid: set[int] | None = None, hub: int | None = None, most: int = 6) -> PathSearch:
    return PathSearch(0, 5, frozenset(avoid or ()), hub, most)


def best_paths(wanted: PathSearch, first: int) -> tuple[list[tuple[int, ...]], bool | None]:
    hub = cost_graph([*SIDE, *((1, leaf) for leaf in range(12, 2_000))])
    paths, more = wanted.best(hub, first)
    return [path.vertices for path in paths], more


def test_a_shortest_path_is_always_among_the_best() -> None:
    assert best_paths(search(), 1) == ([(0, 1, 5)], True)
    assert best_paths(search(), 2) == ([(0, 2, 3, 4, 5), (0, 1, 5)], False)


def test_an_avoided_vertex_is_not_passed() -> None:
    assert best_paths(search({1}), 3) == ([(0, 2, 3, 4, 5)], False)


def test_a_hub_is_not_passed_but_may_be_an_end() -> None:
    assert best_paths(search(hub=2), 3) == ([(0, 2, 3, 4, 5)], False)
    assert best_paths(PathSearch(1, 3, frozenset(), 2, 6), 3) == ([(1, 0, 2, 3), (1, 5, 4, 3)], False)


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
def test_the_limits_that_exclude_all_paths_are_named(wanted: PathSearch, limits: tuple[PathLimit, ...]) -> None:
    assert best_paths(wanted, 3) == ([], False)
    assert wanted.cut_by(cost_graph(SIDE)) == limits


def test_a_stopped_search_does_not_know_whether_there_are_more() -> None:
    paths, more = search().best(cost_graph([(i, j) for j in range(9) for i in range(j)]), 10, edge_budget=30)
    assert more is None
    assert (0, 5) in [path.vertices for path in paths]
