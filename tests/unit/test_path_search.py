"""The search for paths on graphs in memory, which are read as the database is: compared with a naive enumeration, and
what is read of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log2
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.analysis.core.keys import EntityKey, NodeKey
from graph.analysis.paths.graph_reader import GraphReader, GraphReply, GraphRequest, Pace, Search, SearchStopped
from graph.analysis.paths.k_shortest_paths import node_cost
from graph.analysis.paths.partial_graph import Neighbours
from graph.analysis.paths.path_query import PathLimit, PathQuery, PathsFound, find_paths
from graph.analysis.paths.path_search import Bounds

T = TypeVar("T")
Walk = tuple[int, ...]


@dataclass
class Network:
    """A graph by its edges. `others`: statements of vertices that connect nothing; `ranks`: the order of the keys;
    `rows`: how many neighbours were read."""

    edges: Iterable[tuple[int, int]]
    others: Mapping[int, int] = field(default_factory=dict[int, int])
    ranks: Mapping[int, int] = field(default_factory=dict[int, int])
    requests: list[GraphRequest] = field(default_factory=list[GraphRequest])
    near: dict[int, set[int]] = field(default_factory=dict[int, set[int]])
    rows: int = 0

    def __post_init__(self) -> None:
        for one, other in self.edges:
            if one != other:
                self.near.setdefault(one, set()).add(other)
                self.near.setdefault(other, set()).add(one)

    def of(self, vertex: int) -> set[int]:
        return self.near.get(vertex, set())

    def most(self, vertex: int) -> int:
        return len(self.of(vertex)) + self.others.get(vertex, 0)

    def key(self, vertex: int) -> NodeKey:
        return NodeKey(EntityKey("Actor", f"{self.ranks.get(vertex, vertex):05}"))

    def reply(self, request: GraphRequest) -> GraphReply:
        neighbours = {
            vertex: None
            if len(self.of(vertex)) > request.most
            else Neighbours(sorted(self.of(vertex)), [self.most(near) for near in sorted(self.of(vertex))])
            for vertex in request.vertices
        }
        self.rows += sum(len(near.vertices) for near in neighbours.values() if near)
        degrees = {vertex: min(len(self.of(vertex)), request.count_most + 1) for vertex in request.counted}
        return GraphReply(neighbours, degrees, {vertex: self.key(vertex) for vertex in request.named})

    def run(self, search: Search[T]) -> T:
        reply: GraphReply | None = None
        while True:
            try:
                request = next(search) if reply is None else search.send(reply)
            except StopIteration as stop:
                return stop.value
            self.requests.append(request)
            reply = self.reply(request)

    def find(self, query: PathQuery, pace: Pace | None = None, degrees: dict[int, int] | None = None) -> PathsFound:
        reader = GraphReader(degrees or {}, pace=pace or Pace())
        for vertex in (query.start, query.end, *query.bounds.avoid):
            reader.graph.add(vertex, self.most(vertex))
        return self.run(find_paths(query, reader))

    # ---- naively

    def walks(self, walk: Walk, end: int, barred: set[int], most: int) -> Iterator[Walk]:
        if walk[-1] == end:
            yield walk
        elif len(walk) <= most:
            for there in self.of(walk[-1]) - barred:
                if there not in walk:
                    yield from self.walks((*walk, there), end, barred, most)

    def cost(self, walk: Walk) -> int:
        return 1000 * (len(walk) - 1) + sum(round(500 * log2(len(self.of(inner)))) for inner in walk[1:-1])

    def expected(self, query: PathQuery, bounds: Bounds, most: int) -> list[Walk]:
        """The cheapest first, equally cheap ones by key."""
        hub = bounds.max_hub_degree
        hubs = {vertex for vertex, near in self.near.items() if hub is not None and len(near) > hub}
        walks = self.walks((query.start,), query.end, (hubs | bounds.avoid) - {query.start, query.end}, most)
        return sorted(walks, key=lambda walk: (self.cost(walk), [self.key(vertex) for vertex in walk]))


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Small graphs; in some of them, two vertices have most edges."""
    number = draw(st.integers(2, 11))
    vertex = st.integers(0, number - 1)
    hub = draw(st.sampled_from([vertex, st.one_of(vertex, st.sampled_from([number - 1, number - 2]))]))
    edges = draw(st.lists(st.tuples(hub, vertex), max_size=2 * number))
    others = draw(st.dictionaries(vertex, st.integers(1, 5)))
    return Network(edges, others, dict(enumerate(draw(st.permutations(range(number))))))


PACES = st.builds(
    Pace,
    stride=st.sampled_from([700, 1500, 3000]),
    few_edges=st.sampled_from([0, 3, 1500]),
    measured_edges=st.sampled_from([0, 5, 10_000]),
    few_neighbours=st.sampled_from([1, 2, 16]),
    kept_degree=st.sampled_from([0, 2, 100]),
    rounds=st.just(1000),
)


@given(
    network=networks(),
    avoid=st.frozensets(st.integers(2, 4), max_size=2),
    hub=st.sampled_from([None, None, 2, 3, 4]),
    most=st.integers(1, 7),
    first=st.integers(1, 6),
    counted=st.sets(st.integers(0, 10)),
    pace=PACES,
)
def test_whatever_is_read_at_a_time_the_paths_are_those_of_the_whole_graph(
    network: Network, avoid: frozenset[int], hub: int | None, most: int, first: int, counted: set[int], pace: Pace
) -> None:
    query = PathQuery(0, 1, Bounds(avoid, hub), most, first)
    degrees = {vertex: len(network.of(vertex)) for vertex in counted}
    found = network.find(query, pace, degrees)
    expected = network.expected(query, query.bounds, most)
    anyhow = network.expected(query, Bounds(), 99)
    assert found.distance == (min(map(len, anyhow)) - 1 if anyhow else None)
    assert found.more == (len(expected) > first)
    paths = sorted(found.paths, key=lambda path: (path.cost, [network.key(vertex) for vertex in path.vertices]))
    assert [path.cost for path in paths] == [network.cost(path.vertices) for path in paths]
    fewest = min(map(len, expected), default=0)
    best = expected[:first]
    shortest = [path.vertices for path in paths if len(path.vertices) == fewest]
    if best and fewest not in map(len, best):
        assert [path.vertices for path in paths if path.vertices not in shortest] == best[:-1]
        assert network.cost(*shortest) == min(network.cost(walk) for walk in expected if len(walk) == fewest)
    else:
        assert [path.vertices for path in paths] == best
    if anyhow and not expected:
        set_limits = {
            PathLimit.AVOID: (bool(avoid), Bounds(frozenset(), hub), most),
            PathLimit.MAX_HUB_DEGREE: (hub is not None, Bounds(avoid), most),
            PathLimit.MAX_LENGTH: (True, query.bounds, 99),
        }
        limits = [limit for limit, (is_set, _, _) in set_limits.items() if is_set]
        alone = [limit for limit in limits if network.expected(query, *set_limits[limit][1:])]
        assert found.cut_by == tuple(alone or limits)
    else:
        assert found.cut_by == ()


@given(network=networks(), most=st.integers(1, 7), first=st.integers(1, 6), rounds=st.integers(0, 4))
def test_a_stopped_search_says_nothing_wrong(network: Network, most: int, first: int, rounds: int) -> None:
    """It shows the cheapest paths, as far as it knows them, and one with the fewest steps."""
    query = PathQuery(0, 1, Bounds(), most, first)
    try:
        found = network.find(query, Pace(rounds=rounds, few_neighbours=2, few_edges=0))
    except SearchStopped:
        return
    expected, anyhow = (network.expected(query, query.bounds, length) for length in (most, 99))
    assert found.distance == (min(map(len, anyhow)) - 1 if anyhow else None)
    assert found.more in (None, len(expected) > first)
    assert [path.cost for path in found.paths] == [network.cost(path.vertices) for path in found.paths]
    paths = [path.vertices for path in found.paths]
    assert set(paths) <= set(expected)
    fewest = min(map(len, expected), default=0)
    shortest = next((path for path in paths if len(path) == fewest), None)
    assert (shortest is None) == (not expected)
    costs = sorted(map(network.cost, paths))
    others = sorted(network.cost(path) for path in paths if path != shortest)
    cheapest = [network.cost(walk) for walk in expected]
    assert costs == cheapest[: len(costs)] or others == cheapest[: len(others)]


# ---- what is read

# From 0 to 5 through the hub 1, or through 2, 3 and 4.
SIDE = [(0, 1), (1, 5), (0, 2), (2, 3), (3, 4), (4, 5)]
HUB = [*SIDE, *((1, leaf) for leaf in range(6, 5_000))]


def paths(network: Network, *, first: int = 3, most: int = 6, bounds: Bounds | None = None) -> list[Walk]:
    found = network.find(PathQuery(0, 5, bounds or Bounds(), most, first))
    return [path.vertices for path in found.paths]


def test_of_a_hub_only_the_degree_is_read() -> None:
    """It is asked for few of its neighbours, and then counted, as its degree is a part of the answer."""
    network = Network(HUB)
    found = network.find(PathQuery(0, 5, Bounds(), 6, 3))
    assert [(path.vertices, path.cost) for path in found.paths] == [
        ((0, 2, 3, 4, 5), 5500),
        ((0, 1, 5), 2000 + node_cost(4_996)),
    ]
    assert found.more is False
    assert [(request.vertices, request.most, request.counted) for request in network.requests] == [
        ((0, 5), 16, ()),
        ((1, 2, 4), 16, ()),
        ((), 0, (1,)),
    ]


def test_a_pair_with_hubs_between_reads_the_neighbours_of_its_ends_only() -> None:
    """Of each of ten common neighbours with hundreds of others, the search needs the degree and nothing else."""
    hubs = range(10, 20)
    ends = [(end, hub) for end in (0, 5) for hub in hubs]
    network = Network([*ends, *((hub, 1_000 * hub + leaf) for hub in hubs for leaf in range(100 + 10 * hub))])
    found = network.find(PathQuery(0, 5, Bounds(), 6, 3))
    assert [path.vertices for path in found.paths] == [(0, 10, 5), (0, 11, 5), (0, 12, 5)]
    assert len(network.requests) == 3
    assert network.rows == 20


def test_a_degree_that_is_known_is_not_counted_again() -> None:
    network = Network(HUB)
    degrees: dict[int, int] = {}
    query = PathQuery(0, 5, Bounds(), 6, 3)
    first, rounds = network.find(query, degrees=degrees), len(network.requests)
    assert network.find(query, degrees={1: 4_996}) == first
    assert not any(request.counted for request in network.requests[rounds:])


def test_a_hub_at_an_end_is_not_read() -> None:
    """The other end is searched until it meets the hub's neighbours."""
    network = Network([(0, leaf) for leaf in range(10, 5_000)] + [(10, 6), (6, 7), (7, 5)])
    assert paths(network, first=1) == [(0, 10, 6, 7, 5)]
    assert not any(0 in request.vertices for request in network.requests)


def test_a_path_through_a_hub_is_not_searched_for_beyond_the_cheapest() -> None:
    """Behind the hub nothing is read, although there are thousands of other paths."""
    ring = [(leaf, leaf + 1) for leaf in range(6, 4_999)]
    network = Network([*HUB, *ring])
    assert paths(network, first=1, most=8) == [(0, 1, 5)]
    assert sum(len(request.vertices) for request in network.requests) < 20


def test_vertices_are_not_read_that_can_lie_on_no_path_within_the_length() -> None:
    network = Network([*((i, i + 1) for i in range(5)), *((5, leaf) for leaf in range(10, 15))])
    assert paths(network, most=5) == [(0, 1, 2, 3, 4, 5)]
    read = {vertex for request in network.requests for vertex in request.vertices}
    assert not read & set(range(10, 15))


def test_an_actor_without_neighbours_ends_the_search_at_once() -> None:
    network = Network([(0, leaf) for leaf in range(10, 5_000)])
    assert network.find(PathQuery(0, 5, Bounds(), 6, 3)) == PathsFound(None)
    assert network.requests == []


def test_a_long_way_is_too_expensive() -> None:
    chain = Network([(i, i + 1) for i in range(200)])
    with pytest.raises(SearchStopped):
        chain.find(PathQuery(0, 200, Bounds(), 6, 3))
    assert len(chain.requests) == Pace().rounds


def test_too_many_edges_are_too_expensive() -> None:
    """Two hubs with one common neighbour: to find it, all neighbours of one of them have to be read."""
    hubs = [
        (0, 1),
        (5, 2),
        (1, 3),
        (3, 2),
        *((1, leaf) for leaf in range(10, 500)),
        *((2, leaf) for leaf in range(500, 1000)),
    ]
    query = PathQuery(0, 5, Bounds(), 6, 3)
    assert Network(hubs).find(query).distance == 4
    with pytest.raises(SearchStopped):
        Network(hubs).find(query, Pace(edges=300))


def test_a_stopped_search_does_not_know_whether_there_are_more() -> None:
    """When it is known how the two are connected, but not yet all that may be cheaper."""
    network = Network([*SIDE, *((vertex, 10 + 100 * vertex + i) for vertex in (1, 2, 3, 4) for i in range(40))])
    query = PathQuery(0, 5, Bounds(), 6, 2)
    assert network.find(query).more is False
    stopped = network.find(query, Pace(edges=60))
    assert (stopped.distance, stopped.more) == (2, None)
    assert (0, 1, 5) in [path.vertices for path in stopped.paths]


# ---- limits


def test_a_shortest_path_is_always_among_the_best() -> None:
    assert paths(Network(HUB), first=1) == [(0, 1, 5)]
    assert paths(Network(HUB), first=2) == [(0, 2, 3, 4, 5), (0, 1, 5)]


def test_an_avoided_vertex_is_not_passed() -> None:
    assert paths(Network(HUB), bounds=Bounds(frozenset({1}))) == [(0, 2, 3, 4, 5)]


def test_a_hub_is_not_passed_but_may_be_an_end() -> None:
    assert paths(Network(HUB), bounds=Bounds(max_hub_degree=2)) == [(0, 2, 3, 4, 5)]
    found = Network(HUB).find(PathQuery(1, 3, Bounds(max_hub_degree=2), 6, 3))
    assert [path.vertices for path in found.paths] == [(1, 0, 2, 3), (1, 5, 4, 3)]


@pytest.mark.parametrize(
    ("bounds", "most", "limits"),
    [
        (Bounds(frozenset({1})), 3, (PathLimit.AVOID, PathLimit.MAX_LENGTH)),
        (Bounds(frozenset({1, 2})), 6, (PathLimit.AVOID,)),
        (Bounds(frozenset({2}), 2), 6, (PathLimit.AVOID, PathLimit.MAX_HUB_DEGREE)),
        (Bounds(frozenset({1, 2}), 2), 6, (PathLimit.AVOID,)),
        (Bounds(frozenset({1, 2}), 2), 3, (PathLimit.AVOID, PathLimit.MAX_HUB_DEGREE, PathLimit.MAX_LENGTH)),
        (Bounds(), 1, (PathLimit.MAX_LENGTH,)),
    ],
)
def test_the_limits_that_exclude_all_paths_are_named(bounds: Bounds, most: int, limits: tuple[PathLimit, ...]) -> None:
    found = Network(HUB).find(PathQuery(0, 5, bounds, most, 3))
    assert (found.paths, found.cut_by) == ((), limits)
