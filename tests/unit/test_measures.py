"""Measures of small graphs, compared with their definitions."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.analysis.network.centrality_measures import (
    betweenness,
    communities,
    degrees,
    numbered_by_size,
    pagerank,
    sample_sources,
)
from graph.analysis.network.simple_graph import adjacency_of
from tests.oracle.networks import Neighbours, modularity_of, naive_betweenness, naive_pagerank, neighbours_of

BARBELL = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]


@st.composite
def edges(draw: st.DrawFn) -> list[tuple[int, int]]:
    """The edges of a graph in which every vertex has a neighbour."""
    count = draw(st.integers(2, 9))
    pairs = [(one, other) for other in range(count) for one in range(other)]
    chosen = draw(st.sets(st.sampled_from(pairs), min_size=1))
    numbers = {vertex: i for i, vertex in enumerate(sorted({vertex for pair in chosen for vertex in pair}))}
    return [(numbers[one], numbers[other]) for one, other in sorted(chosen)]


def matrix(edges: Iterable[tuple[int, int]]) -> Any:
    pairs = np.array(list(edges), np.int64).reshape(-1, 2)
    return adjacency_of(int(pairs.max(initial=-1)) + 1, pairs[:, 0], pairs[:, 1])


@given(edges())
def test_measures_agree_with_their_definitions(edges: list[tuple[int, int]]) -> None:
    adjacency = matrix(edges)
    near: Neighbours[int] = neighbours_of(edges)
    order = sorted(near)
    assert degrees(adjacency).tolist() == [len(near[vertex]) for vertex in order]
    between = betweenness(adjacency, range(len(order)))
    assert between.tolist() == pytest.approx([naive_betweenness(near)[vertex] for vertex in order])
    ranks = pagerank(adjacency)
    assert ranks.tolist() == pytest.approx([naive_pagerank(near)[vertex] for vertex in order], abs=1e-9)
    found = communities(adjacency)
    of = {vertex: int(number) for vertex, number in enumerate(found.number)}
    assert found.modularity == pytest.approx(modularity_of(edges, of))


def test_the_example_of_the_module() -> None:
    """The path a–b–c."""
    adjacency = matrix([(0, 1), (1, 2)])
    assert degrees(adjacency).tolist() == [1, 2, 1]
    assert betweenness(adjacency, range(3)).tolist() == [0, 1, 0]
    assert communities(adjacency).number.tolist() == [0, 0, 0]
    assert pagerank(adjacency).tolist() == pytest.approx((0.257, 0.486, 0.257), abs=0.001)


def test_a_barbell_has_two_communities() -> None:
    assert communities(matrix(BARBELL)).number.tolist() == [0, 0, 0, 1, 1, 1]


def test_an_edge_that_is_given_twice_counts_once() -> None:
    assert (matrix([(0, 1), (1, 0), (0, 1), (1, 2)]) != matrix([(0, 1), (1, 2)])).nnz == 0


def test_an_empty_graph_has_empty_measures() -> None:
    adjacency = matrix([])
    assert not len(degrees(adjacency)) + len(betweenness(adjacency, [])) + len(pagerank(adjacency))
    assert (len(communities(adjacency).number), communities(adjacency).modularity) == (0, None)


def test_sources_are_all_vertices_within_the_budget_and_else_a_fixed_sample() -> None:
    assert list(sample_sources(10, 20)) == list(range(10))
    assert list(sample_sources(0, 0)) == []
    few = list(sample_sources(1_000, 4_000, visit_budget=500_000))
    assert len(few) == len(set(few)) == 100
    assert few == sorted(few)
    assert set(few) < set(range(1_000))
    assert few == list(sample_sources(1_000, 4_000, visit_budget=500_000))
    assert len(sample_sources(1_000, 4_000, visit_budget=1)) == 1


def test_betweenness_is_the_same_in_any_number_of_batches() -> None:
    edges = [*((i, (i + 1) % 40) for i in range(40)), (0, 20), (3, 33)]
    whole = betweenness(matrix(edges), range(40))
    assert betweenness(matrix(edges), range(40), visits_per_batch=500).tolist() == pytest.approx(whole.tolist())
    expected = naive_betweenness(neighbours_of(edges))
    assert whole.tolist() == pytest.approx([expected[vertex] for vertex in range(40)])


def test_a_sample_estimates_the_betweenness() -> None:
    star = matrix((0, leaf) for leaf in range(1, 500))
    (middle, *_) = betweenness(star, sample_sources(500, 499, visit_budget=99_900))
    assert middle == pytest.approx(1, rel=0.05)


def test_communities_are_numbered_by_size_and_first_vertex() -> None:
    assert numbered_by_size(np.array([7, 5, 5, 9, 9, 1])).tolist() == [2, 0, 0, 1, 1, 3]


def test_the_same_graph_has_the_same_communities_in_parallel_threads() -> None:
    grid = matrix(chain.from_iterable(((i, i + 1), (i, i + 12)) for i in range(132)))
    with ThreadPoolExecutor(4) as threads:
        futures = [threads.submit(communities, grid) for _ in range(8)]
        assert len({tuple(future.result().number.tolist()) for future in futures}) == 1
    assert len(np.unique(futures[0].result().number)) > 2
