"""Measures of small graphs, compared with their definitions."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from math import comb
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from igraph import Graph  # pyright: ignore[reportMissingTypeStubs]

from graph.analysis.network.centrality_measures import betweenness, measure, numbered_by_size, sample_sources
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


@given(edges())
def test_measures_agree_with_their_definitions(edges: list[tuple[int, int]]) -> None:
    measures = measure(Graph(edges=edges))
    near: Neighbours[int] = neighbours_of(edges)
    order = sorted(near)
    assert list(measures.degree) == [len(near[vertex]) for vertex in order]
    assert list(measures.betweenness) == pytest.approx([naive_betweenness(near)[vertex] for vertex in order])
    assert list(measures.pagerank) == pytest.approx([naive_pagerank(near)[vertex] for vertex in order], abs=1e-9)
    assert measures.modularity == pytest.approx(modularity_of(edges, dict(enumerate(measures.community))))
    assert measures.source_count == len(order)


def test_the_example_of_the_module() -> None:
    """The path a–b–c."""
    measures = measure(Graph(edges=[(0, 1), (1, 2)]))
    assert (measures.degree, measures.betweenness, measures.community) == ((1, 2, 1), (0, 1, 0), (0, 0, 0))
    assert measures.pagerank == pytest.approx((0.257, 0.486, 0.257), abs=0.001)


def test_a_barbell_has_two_communities() -> None:
    assert measure(Graph(edges=BARBELL)).community == (0, 0, 0, 1, 1, 1)


def test_an_empty_graph_has_empty_measures() -> None:
    measures = measure(Graph())
    assert (measures.degree, measures.betweenness, measures.pagerank, measures.community) == ((), (), (), ())
    assert (measures.source_count, measures.modularity) == (0, None)


def test_sources_are_all_vertices_within_the_budget_and_else_a_fixed_sample() -> None:
    assert list(sample_sources(10, 20)) == list(range(10))
    assert list(sample_sources(0, 0)) == []
    few = list(sample_sources(1_000, 4_000, visit_budget=500_000))
    assert len(few) == len(set(few)) == 100
    assert few == sorted(few)
    assert set(few) < set(range(1_000))
    assert few == list(sample_sources(1_000, 4_000, visit_budget=500_000))
    assert len(sample_sources(1_000, 4_000, visit_budget=1)) == 1


def test_betweenness_is_the_same_in_any_number_of_calls() -> None:
    graph: Any = Graph(edges=[*((i, (i + 1) % 40) for i in range(40)), (0, 20), (3, 33)])
    whole = betweenness(graph, range(40))
    assert betweenness(graph, range(40), visits_per_call=200) == pytest.approx(whole)
    assert whole == pytest.approx([value / comb(39, 2) for value in graph.betweenness()])


def test_a_sample_estimates_the_betweenness() -> None:
    graph: Any = Graph(edges=[(0, leaf) for leaf in range(1, 500)])
    (middle, *_) = betweenness(graph, sample_sources(500, 499, visit_budget=99_900))
    assert middle == pytest.approx(1, rel=0.05)


def test_communities_are_numbered_by_size_and_first_vertex() -> None:
    assert numbered_by_size([7, 5, 5, 9, 9, 1]) == (2, 0, 0, 1, 1, 3)


def test_the_same_graph_has_the_same_communities_in_parallel_threads() -> None:
    graph: Any = Graph(edges=[(i, i + step) for step in (1, 12) for i in range(132)])
    with ThreadPoolExecutor(4) as threads:
        futures = [threads.submit(measure, graph) for _ in range(8)]
        assert len({future.result().community for future in futures}) == 1
    assert len(Counter(futures[0].result().community)) > 2
