"""Paths through small graphs, given by their edges."""

from __future__ import annotations

from itertools import islice

import pytest

from graph.analysis.paths.k_shortest_paths import (
    CostedPath,
    CostGraph,
    EdgeBudgetExceeded,
    node_cost,
    paths_by_cost,
)

# From 0 to 5 through the hub 1, which has 8 neighbours, or through 2, 3 and 4.
SIDE = [(0, 1), (1, 5), (0, 2), (2, 3), (3, 4), (4, 5), *((1, leaf) for leaf in range(6, 12))]


def cost_graph(edges: list[tuple[int, int]]) -> CostGraph:
    near: list[set[int]] = [set() for _ in range(1 + max(max(edge) for edge in edges))]
    for one, other in edges:
        near[one].add(other)
        near[other].add(one)
    return CostGraph([sorted(others) for others in near], [node_cost(len(others)) for others in near])


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
    assert 3 not in apart.steps_to(0)
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


def test_costs_need_not_follow_from_the_number_of_neighbours() -> None:
    part = CostGraph([[1, 2], [0, 3], [0, 3], [1, 2]], [0, node_cost(9), node_cost(8), 0])
    assert list(paths_by_cost(part, 0, 3, 6)) == [
        CostedPath((0, 2, 3), 2000 + node_cost(8)),
        CostedPath((0, 1, 3), 2000 + node_cost(9)),
    ]
