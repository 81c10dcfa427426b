"""Betweenness counted by the library Graph Data Science, compared with its definition and with our own computation.

The library is the real one, OpenGDS from a Maven repository, in a managed server of its own. Where it can't be
downloaded, the tests that need it are skipped.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any, cast

import numpy as np
import pytest
from contexts import context
from http_server import free_port, serving
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from own_database import SeededState, claim, patient, running
from profiles import examples
from small_networks import SmallNetwork, small_networks, written

from graph.analysis.core.data_science import FAILED, EdgeList, GraphDataScience
from graph.analysis.network import measured_graph
from graph.analysis.network.centrality import Centrality, CentralityMeasure, centrality
from graph.analysis.network.centrality_measures import VISIT_BUDGET, betweenness
from graph.analysis.network.measured_graph import COMPUTE_BETWEENNESS, edge_list, exact_betweenness
from graph.analysis.network.simple_graph import adjacency_of
from graph.compile.named_queries import query
from graph.engine.cache import JarCache, default_cache
from graph.engine.download import ensure_jars
from graph.engine.lock import parse
from graph.engine.server import ManagedServer
from graph.errors import EngineError
from graph.messages.catalogue import write
from graph.store.database import Database, DatabaseOptions, connected
from tests.oracle.networks import naive_betweenness, neighbours_of

pytestmark = pytest.mark.anyio
LOCK = Path(__file__).with_name("graph-data-science-2.26.0.lock")
LIBRARY = "Graph Data Science"
DAY_COUNT = 400


@pytest.fixture(scope="module")
def plugins() -> list[Path]:
    """The jars of the library."""
    lock = parse(LOCK.read_text("utf-8"), version="2.26.0", source=LOCK.name)
    cache = JarCache(default_cache().parent / "graph-data-science", lock)
    try:
        return ensure_jars(cache, maven_url=os.environ.get("PREVNET_MAVEN_URL"), progress=False)
    except EngineError as error:
        pytest.skip(f"OpenGDS can't be downloaded: {error}")


@pytest.fixture(scope="module")
def with_library(plugins: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseOptions]:
    """A server that has the library, as its users install it: jars in the folder `plugins`."""
    home = tmp_path_factory.mktemp("data-science")
    (home / "plugins").mkdir()
    for jar in plugins:
        shutil.copy(jar, home / "plugins")
    with running(ManagedServer(home, heap_mb=768, progress=False)) as own:
        asyncio.run(claim(patient(own)))
        yield patient(own)


@pytest.fixture
async def equipped(with_library: DatabaseOptions) -> AsyncIterator[Database]:
    async with connected(with_library) as database:
        yield database


@pytest.fixture
async def library(with_library: DatabaseOptions) -> AsyncIterator[GraphDataScience]:
    science = GraphDataScience(with_library)
    yield science
    await science.close()


class Trips(list[tuple[str, Mapping[str, Any]]]):
    """The statements that a library's connection sends, and their parameters."""

    def __init__(self, science: GraphDataScience) -> None:
        super().__init__()
        science.database.on_trip = lambda text, parameters: self.append((text, parameters))

    def names(self) -> list[str]:
        return [name for text, _ in self for name in STATEMENTS if query(name).text == text]


STATEMENTS = (
    "find_graph_data_science",
    "drop_stale_graphs",
    "drop_projected_graph",
    "compute_betweenness",
)


async def projected(database: Database) -> list[str]:
    """The names of the graphs in the library's catalog."""
    return [row["name"] for row in await database.run("CALL gds.graph.list() YIELD graphName RETURN graphName AS name")]


@st.composite
def matrices(draw: st.DrawFn) -> Any:
    """A graph in which every vertex has a neighbour."""
    count = draw(st.integers(2, 12))
    pairs = [(one, other) for other in range(count) for one in range(other)]
    chosen = np.array(sorted(draw(st.sets(st.sampled_from(pairs), min_size=1))))
    _, numbers = np.unique(chosen, return_inverse=True)
    ends = numbers.reshape(-1, 2)
    return adjacency_of(int(ends.max()) + 1, ends[:, 0], ends[:, 1])


def random_matrix(count: int, edges: int) -> Any:
    random = Random(7)  # noqa: S311 – the same graph every time
    starts, ends = (np.array([random.randrange(count) for _ in range(edges)]) for _ in range(2))
    ring = np.arange(count)
    differ = starts != ends
    return adjacency_of(
        count, np.concatenate((ring, starts[differ])), np.concatenate(((ring + 1) % count, ends[differ]))
    )


LONG_MATRIX = random_matrix(20_000, 60_000)
LONG_WORK = edge_list(LONG_MATRIX)
"""A graph whose betweenness takes minutes."""


# ---- what it computes


@hypothesis_settings(max_examples=examples(0.6))
@given(matrices())
async def test_the_library_computes_the_same_betweenness(library: GraphDataScience, adjacency: Any) -> None:
    graph = edge_list(adjacency)
    edges = list(zip(graph.starts, graph.ends, strict=True))
    near = neighbours_of(edges)
    order = range(graph.vertex_count)
    assert sorted(near) == list(order)
    assert len(set(map(frozenset, edges))) == len(edges) == adjacency.nnz // 2
    between = await exact_betweenness(library, adjacency)
    if graph.vertex_count < 3:
        assert between is None
    else:
        assert between is not None
        naive = naive_betweenness(near)
        assert between.tolist() == pytest.approx([naive[vertex] for vertex in order], abs=1e-11)


async def test_a_larger_graph_has_the_same_values_as_ours(library: GraphDataScience) -> None:
    adjacency = random_matrix(600, 900)
    between = await exact_betweenness(library, adjacency)
    assert between is not None
    assert np.abs(between - betweenness(adjacency, range(600))).max() < 1e-11


# ---- the question


async def ask(database: Database, science: GraphDataScience | None, **arguments: Any) -> Centrality:
    return await centrality(context(database, data_science=science), first=1000, **arguments)


@pytest.fixture
def one_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here, betweenness is estimated from one vertex, as in a very large graph."""
    monkeypatch.setattr(measured_graph, "VISIT_BUDGET", 0)


@hypothesis_settings(max_examples=examples(0.3), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(network=small_networks(24))
async def test_betweenness_is_exact_with_the_library(
    equipped: Database, library: GraphDataScience, monkeypatch: pytest.MonkeyPatch, network: SmallNetwork
) -> None:
    """And only edges that everybody may see reach the library, as numbers."""
    await written(equipped, network)
    await library.version()
    trips = Trips(library)
    by = CentralityMeasure.BETWEENNESS
    monkeypatch.setattr(measured_graph, "VISIT_BUDGET", VISIT_BUDGET)
    ours = await ask(equipped, library, by=by)
    assert trips == []
    monkeypatch.setattr(measured_graph, "VISIT_BUDGET", 0)
    answer = await ask(equipped, library, by=by)
    assert answer.communities == ours.communities
    assert [row.node for row in answer.nodes] == [row.node for row in ours.nodes]
    for row, other in zip(answer.nodes, ours.nodes, strict=True):
        assert (row.rank, row.degree, row.pagerank) == (other.rank, other.degree, other.pagerank)
        assert row.betweenness == pytest.approx(other.betweenness, abs=1e-11)
    assert trips.names() == (["compute_betweenness"] if ours.node_count > 2 else [])
    for _, sent in trips:
        vertices = {*sent["starts"], *sent["ends"]}
        assert vertices == set(range(ours.node_count))
        assert len(sent["starts"]) == len(sent["ends"]) == ours.link_count
        assert {type(number) for number in vertices} == {int}
    assert await projected(equipped) == []


@pytest.mark.usefixtures("one_source")
async def test_hidden_actors_and_statements_never_reach_the_library(
    equipped: Database, library: GraphDataScience
) -> None:
    await SeededState().restore(equipped)
    await library.version()
    trips = Trips(library)
    before = await ask(equipped, library)
    await equipped.run(
        "CREATE (h:Actor:Network:Restricted"
        " {id: 'zz-hidden', name: 'Geheim', kind: 'NETWORK', visibility: 'PARTNER'})"
        " WITH h MATCH (a:Actor) WHERE a.id STARTS WITH 'm'"
        " CREATE (a)-[:MEMBER_OF {id: 'zz-' + a.id, visibility: 'PARTNER', known_from: date('2020-01-01')}]->(h)"
    )
    assert await ask(equipped, library) == before
    first, second = [(text, values["starts"], values["ends"]) for text, values in trips]
    assert first == second


@pytest.mark.usefixtures("one_source")
async def test_the_method_names_the_library_and_its_version(equipped: Database, library: GraphDataScience) -> None:
    await SeededState().restore(equipped)
    method = (await ask(equipped, library)).method
    assert method.library == f"{LIBRARY}, SciPy, graspologic-native"
    assert method.betweenness_exact
    software = f"computed with {LIBRARY} {await library.version()}, SciPy "
    assert software in write(method.sentence, "EN")


@pytest.mark.usefixtures("one_source")
def test_the_api_uses_the_library_unless_it_is_switched_off(with_library: DatabaseOptions) -> None:
    document = "{ centrality(first: 1) { method { library betweennessExact } nodes { betweenness } } }"
    for setting, software in ((True, f"{LIBRARY}, SciPy, graspologic-native"), (False, "SciPy, graspologic-native")):
        with serving(with_library, prevnet_graph_data_science=setting) as client:
            answer = client.post("/graphql", json={"query": document}).json()
        assert answer["data"]["centrality"]["method"] == {"library": software, "betweennessExact": setting}


# ---- failures


async def test_what_the_library_refuses_is_computed_here(
    equipped: Database, library: GraphDataScience, caplog: pytest.LogCaptureFixture
) -> None:
    """A measure that failed rests. The graph, which may have been projected before, is dropped."""
    await library.version()
    trips = Trips(library)
    no_vertex = cast("list[int]", ["one"])
    with caplog.at_level(logging.WARNING, "prevnet"):
        for _ in range(3):
            assert await library.compute(COMPUTE_BETWEENNESS, EdgeList(2, [0], no_vertex)) is None
    assert trips.names() == ["compute_betweenness", "drop_projected_graph"]
    assert [record.getMessage().split(":")[0] for record in caplog.records] == [FAILED]
    assert await projected(equipped) == []


@pytest.mark.usefixtures("one_source")
async def test_a_measure_that_takes_too_long_is_computed_here(
    equipped: Database, library: GraphDataScience, caplog: pytest.LogCaptureFixture
) -> None:
    await SeededState().restore(equipped)
    await library.version()
    trips, options = Trips(library), library.database.options
    library.database.options = replace(options, read_timeout=0.5)
    with caplog.at_level(logging.WARNING, "prevnet"):
        assert await library.compute(COMPUTE_BETWEENNESS, LONG_WORK) is None
    library.database.options = options
    assert trips.names() == ["compute_betweenness", "drop_projected_graph"]
    assert [record.getMessage() for record in caplog.records] == [
        f"{FAILED}: compute_betweenness: The database did not finish within 0.5 seconds."
    ]
    assert await projected(equipped) == []
    assert await ask(equipped, library) == await ask(equipped, None)
    assert trips.names()[2:] == []


async def test_the_graph_is_dropped_if_the_process_ends_meanwhile(
    equipped: Database, with_library: DatabaseOptions
) -> None:
    science = GraphDataScience(with_library)
    await science.version()
    computing = asyncio.create_task(science.compute(COMPUTE_BETWEENNESS, LONG_WORK))
    async with asyncio.timeout(60):
        while not await projected(equipped):  # noqa: ASYNC110 – another program's state
            await asyncio.sleep(0.05)
    await science.close()
    assert computing.cancelled() or computing.done()
    assert await projected(equipped) == []


async def test_graphs_of_killed_processes_are_dropped_and_those_of_others_stay(equipped: Database) -> None:
    for name in ("prevnet-of-a-killed-process", "of-somebody-else"):
        await equipped.run(
            "UNWIND [[0, 1]] AS edge WITH gds.graph.project($name, edge[0], edge[1]) AS graph RETURN graph.nodeCount",
            {"name": name},
        )
    sweep = query("drop_stale_graphs").text
    assert await equipped.read(sweep, {"prefix": "prevnet-", "seconds": 3600}) == "2.26.0"
    assert len(await projected(equipped)) == 2
    await equipped.read(sweep, {"prefix": "prevnet-", "seconds": 0})
    assert await projected(equipped) == ["of-somebody-else"]
    await equipped.read(query("drop_projected_graph").text, {"name": "of-somebody-else"})
    assert await equipped.read(query("drop_projected_graph").text, {"name": "nothing"}) == 0


async def test_a_graph_that_takes_too_long_is_not_sent(library: GraphDataScience) -> None:
    assert await library.version()
    trips = Trips(library)
    assert await exact_betweenness(library, LONG_MATRIX) is None
    assert trips == []


async def test_values_for_other_vertices_are_refused(library: GraphDataScience) -> None:
    """Vertex 2 has no edge, so the library does not know it."""
    assert await library.compute(COMPUTE_BETWEENNESS, EdgeList(3, [0], [1])) is None


# ---- without the library


@pytest.mark.usefixtures("one_source")
async def test_without_the_library_one_trip_finds_that_out(seeded: Database) -> None:
    science = GraphDataScience(seeded.options)
    trips = Trips(science)
    try:
        if (await science.version()) is not None:
            pytest.skip("this database has the library")
        assert trips.names() == ["find_graph_data_science"]
        assert await ask(seeded, science) == await ask(seeded, None)
        assert trips.names() == ["find_graph_data_science"]
    finally:
        await science.close()


@pytest.mark.usefixtures("one_source")
async def test_as_long_as_the_database_does_not_answer_nothing_is_known(seeded: Database) -> None:
    away = replace(seeded.options, uri=f"bolt://127.0.0.1:{free_port()}", connection_timeout=1.0)
    science = GraphDataScience(away)
    trips = Trips(science)
    try:
        answer = await ask(seeded, science)
        assert answer.method.library == "SciPy, graspologic-native"
        await science.version()
        assert len(trips) > 1
    finally:
        await science.close()
