"""The question `paths`, compared with a naive enumeration on generated networks, and on the real data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import log2
from typing import Any

import pytest
from contexts import PUBLIC, context
from hypothesis import example, given, settings
from hypothesis import strategies as st
from neo4j import Driver
from profiles import examples
from small_networks import SmallNetwork, SmallStatement, small_networks, written

from graph.analysis.core.keys import ActorId
from graph.analysis.core.statement_names import StatementName
from graph.analysis.paths.path_query import PathLimit
from graph.analysis.paths.paths import PathOutcome, Paths, paths
from graph.compile.named_queries import query
from graph.errors import BadUserInput, NotFound, PrevnetError, TooExpensive, Unavailable
from graph.messages.catalogue import write
from graph.model.enums import Certainty, Visibility
from graph.query.reader import Reader
from graph.store.database import Database

pytestmark = pytest.mark.anyio
DAY = date(2022, 1, 1)


async def ask(database: Database, one: str, other: str, **arguments: Any) -> Paths:
    return await paths(context(database), from_=ActorId(one), to=ActorId(other), **arguments)


# ---- generated networks


@dataclass(frozen=True)
class NaivePaths:
    """All simple paths from a0 to a1, by exhaustive search."""

    links: dict[str, dict[str, list[SmallStatement]]]

    @classmethod
    def of(cls, network: SmallNetwork, types: set[str]) -> NaivePaths:
        links: dict[str, dict[str, list[SmallStatement]]] = defaultdict(lambda: defaultdict(list))
        for link in network.statements:
            if link.type in types and link.holds(DAY) and link.start != link.end and link.role != "NONE":
                links[link.start][link.end].append(link)
                links[link.end][link.start].append(link)
        return cls(links)

    def walks(self, walk: tuple[str, ...], barred: set[str], most: int) -> Iterator[tuple[str, ...]]:
        if walk[-1] == "a1":
            yield walk
        elif len(walk) <= most:
            for there in self.links[walk[-1]]:
                if there not in walk and there not in barred:
                    yield from self.walks((*walk, there), barred, most)

    def cost(self, walk: tuple[str, ...]) -> int:
        return 1000 * (len(walk) - 1) + sum(round(500 * log2(len(self.links[inner]))) for inner in walk[1:-1])

    def found(self, avoid: set[str], hub: int | None, most: int) -> list[tuple[str, ...]]:
        """The cheapest first, equally cheap ones by their keys: actors before regions."""
        hubs = {node for node, there in self.links.items() if hub is not None and len(there) > hub}
        walks = self.walks(("a0",), (avoid | hubs) - {"a0", "a1"}, most)
        return sorted(walks, key=lambda w: (self.cost(w), [(node[0] != "a", node) for node in w]))

    def sure(self, walk: tuple[str, ...]) -> bool:
        steps = pairwise(walk)
        return all(
            any(t.valid_to or (t.last_confirmed and t.last_confirmed >= DAY) for t in self.links[a][b])
            for a, b in steps
        )


TYPE_NAMES = {
    "FUNDS": StatementName("FUNDING"),
    "MEMBER_OF": StatementName("MEMBERSHIP"),
    "PART_OF": StatementName("AFFILIATION"),
    "PARTICIPATES_IN": StatementName("PARTICIPATION"),
    "COVERS": StatementName("COVERAGE"),
    "LOCATED_IN": StatementName("LOCATION"),
}
DENSE = SmallNetwork(
    {f"a{i}": ("NETWORK", None) for i in range(7)},
    tuple(
        SmallStatement("FUNDS", f"s{i}{j}", f"a{i}", f"a{j}", None, None, DAY, None, None)
        for i in range(7)
        for j in range(i)
    ),
)


@settings(max_examples=examples(0.4))
@given(
    network=small_networks(),
    types=st.sets(st.sampled_from(list(TYPE_NAMES)), min_size=2),
    avoid=st.sets(st.sampled_from(["a2", "a3"]), max_size=2),
    hub=st.sampled_from([None, None, 2, 3]),
    most=st.integers(1, 6),
    first=st.integers(1, 10),
)
@example(DENSE, {"FUNDS"}, set(), None, 6, 10)
@example(DENSE, {"FUNDS"}, {"a2"}, None, 2, 3)
async def test_paths_agree_with_a_naive_enumeration(
    database: Database, network: SmallNetwork, types: set[str], avoid: set[str], hub: int | None, most: int, first: int
) -> None:
    network = SmallNetwork(network.actors | dict.fromkeys(("a0", "a1"), ("NETWORK", None)), network.statements)
    await written(database, network)
    seen = network.without_hidden()
    avoid &= set(seen.actors)
    arguments: dict[str, Any] = {"avoid": tuple(sorted(avoid)), "max_hub_degree": hub, "max_length": most}
    kinds = tuple(TYPE_NAMES[type_] for type_ in types)
    answer = await ask(database, "a0", "a1", kinds=kinds, first=first, on=DAY, **arguments)
    naive = NaivePaths.of(seen, types)
    expected = naive.found(avoid, hub, most)
    anyhow = naive.found(set(), None, 99)
    assert answer.distance == (min(map(len, anyhow)) - 1 if anyhow else None)
    assert [tuple(node.key for node in path.nodes) for path in answer.paths] == expected_choice(
        naive, expected, first, answer
    )
    assert answer.has_more == (len(expected) > first)
    assert answer.path_count == len(answer.paths)
    for path in answer.paths:
        walk = tuple(node.key for node in path.nodes)
        assert path.cost == naive.cost(walk) / 1000
        assert path.shortest == (len(walk) == min(map(len, expected)))
        assert (path.certainty is Certainty.CONFIRMED) == naive.sure(walk)
        steps = [(step.start.key, step.end.key) for step in path.steps]
        assert steps == list(pairwise(walk))
        for step in path.steps:
            expected_statements = naive.links[step.start.key][step.end.key]
            assert sorted(statement.key for statement in step.statements) == sorted(t.id for t in expected_statements)
            assert step.statement_count == len(expected_statements)
    lifted = {
        PathLimit.AVOID: naive.found(set(), hub, most) if avoid else [],
        PathLimit.MAX_HUB_DEGREE: naive.found(avoid, None, most) if hub is not None else [],
        PathLimit.MAX_LENGTH: naive.found(avoid, hub, 99),
    }
    given_limits = {PathLimit.AVOID: bool(avoid), PathLimit.MAX_HUB_DEGREE: hub is not None, PathLimit.MAX_LENGTH: True}
    if expected:
        assert (answer.outcome, answer.cut_by) == (PathOutcome.FOUND, ())
    elif anyhow:
        alone = tuple(limit for limit, walks in lifted.items() if walks)
        assert answer.outcome is PathOutcome.CUT_BY_LIMITS
        assert answer.cut_by == (alone or tuple(limit for limit, is_set in given_limits.items() if is_set))
    else:
        assert (answer.outcome, answer.cut_by) == (PathOutcome.NOT_CONNECTED, ())


def expected_choice(
    naive: NaivePaths, expected: list[tuple[str, ...]], first: int, answer: Paths
) -> list[tuple[str, ...]]:
    """The cheapest paths; if no shortest one is among them, the cheapest shortest one takes the last place."""
    best = expected[:first]
    if not expected or min(map(len, expected)) in map(len, best):
        return best
    fewest = min(map(len, expected))
    least = min(naive.cost(walk) for walk in expected if len(walk) == fewest)
    (shortest,) = [tuple(node.key for node in path.nodes) for path in answer.paths if path.shortest]
    assert shortest in expected
    assert (len(shortest), naive.cost(shortest)) == (fewest, least)
    return [*best[:-1], shortest]


# ---- the real data


async def test_two_services_are_connected_through_their_funder_and_better_through_their_network(
    seeded: Database,
) -> None:
    answer = await ask(seeded, "adira", "mb-detmold")
    assert (answer.outcome, answer.distance, answer.has_more) == (PathOutcome.FOUND, 2, True)
    assert [[node.key for node in path.nodes] for path in answer.paths] == [
        ["adira", "land-nrw", "mb-detmold"],
        ["adira", "land-nrw", "mobile-beratung-nrw", "mb-detmold"],
        ["adira", "land-nrw", "lks-nrw", "mb-detmold"],
    ]
    assert (write(answer.sentence, "DE"), write(answer.sentence, "EN")) == (
        "Am 22. November 2026 ist „ADIRA – Antidiskriminierungsberatung und Intervention bei Antisemitismus und "
        "Rassismus“ mit „Mobile Beratung gegen Rechtsextremismus im Regierungsbezirk Detmold (OWL)“ in 2 Schritten "
        "verbunden; gezeigt sind 3 Verbindungen, solche über sehr große Organisationen zuletzt.",
        "On 22 November 2026, “ADIRA – Antidiskriminierungsberatung und Intervention bei Antisemitismus und Rassismus” "
        "is connected with “Mobile Beratung gegen Rechtsextremismus im Regierungsbezirk Detmold (OWL)” in 2 steps; "
        "3 connections are shown, those through very large organisations last.",
    )
    sentence = answer.paths[0].sentence
    assert (write(sentence, "DE"), write(sentence, "EN")) == (
        "„Land Nordrhein-Westfalen“ fördert „ADIRA – Antidiskriminierungsberatung und Intervention bei Antisemitismus "
        "und Rassismus“ (seit Oktober 2020); „Land Nordrhein-Westfalen“ fördert „Mobile Beratung gegen "
        "Rechtsextremismus im Regierungsbezirk Detmold (OWL)“. Nichts davon ist für den 22. November 2026 aktuell "
        "belegt.",
        "“Land Nordrhein-Westfalen” funds “ADIRA – Antidiskriminierungsberatung und Intervention bei Antisemitismus "
        "und Rassismus” (since October 2020); “Land Nordrhein-Westfalen” funds “Mobile Beratung gegen "
        "Rechtsextremismus im Regierungsbezirk Detmold (OWL)”. None of this is recently documented for "
        "22 November 2026.",
    )


async def test_an_avoided_funder_is_on_no_path(seeded: Database) -> None:
    answer = await ask(seeded, "adira", "mb-detmold", avoid=("land-nrw",))
    assert all("land-nrw" not in [node.key for node in path.nodes] for path in answer.paths)


async def test_a_common_state_connects_actors_only_on_request(seeded: Database) -> None:
    unconnected = await ask(seeded, "bmi", "agisra")
    assert (unconnected.outcome, unconnected.distance) == (PathOutcome.NOT_CONNECTED, None)
    kinds = tuple(StatementName)
    located = await ask(seeded, "agisra", "awo-koeln", kinds=kinds, max_length=2)
    assert [node.key for node in located.paths[0].nodes] == ["agisra", "05315", "awo-koeln"]


async def test_hidden_actors_and_statements_change_nothing(seeded: Database) -> None:
    questions = (("adira", "mb-detmold"), ("lks-nrw", "kreis-viersen"), ("bmi", "agisra"))
    before = [await ask(seeded, *ends, first=10) for ends in questions]
    await seeded.run(
        "CREATE (h:Actor:Network:Restricted"
        " {id: 'zz-hidden', name: 'Geheim', kind: 'NETWORK', visibility: 'PARTNER'})"
        " WITH h MATCH (a:Actor) WHERE a.id IN $slugs"
        " CREATE (a)-[:MEMBER_OF {id: 'zz-' + a.id, visibility: 'PARTNER', known_from: date('2020-01-01')}]->(h)",
        {"slugs": ["adira", "mb-detmold", "lks-nrw", "kreis-viersen", "bmi", "agisra"]},
    )
    await seeded.run(
        "MATCH (a:Actor {id: 'adira'}), (b:Actor {id: 'mb-detmold'})"
        " CREATE (a)-[:PART_OF {id: 'zz-part', visibility: 'COORDINATOR', known_from: date('2020-01-01')}]->(b)"
    )
    try:
        assert [await ask(seeded, *ends, first=10) for ends in questions] == before
        with pytest.raises(NotFound, match="'zz-hidden'"):
            await ask(seeded, "adira", "zz-hidden")
        visible_paths = await paths(
            context(seeded, Reader(Visibility.COORDINATOR)), from_=ActorId("adira"), to=ActorId("mb-detmold")
        )
        assert visible_paths.distance == 1
    finally:
        await seeded.run("MATCH (n {id: 'zz-hidden'}) DETACH DELETE n")
        await seeded.run("MATCH ()-[r:PART_OF {id: 'zz-part'}]->() DELETE r")


BAD: list[tuple[dict[str, Any], type[PrevnetError], str]] = [
    ({"other": "nobody"}, NotFound, "There is no actor 'nobody'"),
    ({"avoid": ("nobody", "no-one")}, NotFound, "There is no actor 'nobody', 'no-one'"),
    ({"other": "adira"}, BadUserInput, "are the same actor"),
    ({"avoid": ("adira",)}, BadUserInput, "holds an end"),
    ({"avoid": tuple(f"a{i}" for i in range(101))}, BadUserInput, "number of"),
    ({"max_length": 0}, BadUserInput, "`maxLength` is 0"),
    ({"max_length": 9}, BadUserInput, "`maxLength` is 9"),
    ({"first": 0}, BadUserInput, "`first` is 0"),
    ({"first": 11}, BadUserInput, "`first` is 11"),
    ({"max_hub_degree": 1}, BadUserInput, "`maxHubDegree` is 1"),
]


async def test_bad_arguments_are_refused(seeded: Database) -> None:
    for arguments, error, message in BAD:
        with pytest.raises(error, match=message):
            await ask(seeded, **{"one": "adira", "other": "mb-detmold", **arguments})


# ---- trips


def record(database: Database) -> list[str]:
    """A list that fills with the names of the queries that are sent."""
    names = {query(name).text: name.removeprefix("read_path_") for name in PATH_QUERIES}
    trips: list[str] = []
    database.on_trip = lambda text, _: trips.append(names[text])
    return trips


PATH_QUERIES = ("read_path_ends", "read_path_neighbours", "read_path_steps")


async def test_a_trip_is_made_for_the_ends_for_each_round_and_for_the_steps(seeded: Database) -> None:
    trips = record(seeded)
    await ask(seeded, "adira", "mb-detmold")
    assert trips == ["ends", "neighbours", "neighbours", "neighbours", "steps"]
    trips.clear()
    await ask(seeded, "bmi", "agisra")
    assert trips == ["ends", *["neighbours"] * 4]
    trips.clear()
    await ask(seeded, "adira", "mb-detmold", first=10)
    assert trips == ["ends", *["neighbours"] * 4, "steps"]


HUB_SIZE = 1_500


@pytest.fixture
async def hub(empty: Database) -> Database:
    """Two ways from a0 to a1: over h, with which 1500 others are connected, and over a2 and a3. A fifth of the others
    are connected twice; as many statements of h say nothing on the day, are hidden or connect it with itself."""
    await empty.run(
        "UNWIND ['a0', 'a1', 'a2', 'a3', 'h'] + [i IN range(1, $size) | 'o' + i] AS id"
        " CREATE (:Actor {id: id, name: id, kind: 'NETWORK'})",
        {"size": HUB_SIZE},
    )
    await empty.run(
        "UNWIND [['a0', 'h'], ['h', 'a1'], ['a0', 'a2'], ['a2', 'a3'], ['a3', 'a1']]"
        " + [i IN range(1, $size) | ['h', 'o' + i]] + [i IN range(1, $size, 5) | ['o' + i, 'h']] AS pair"
        " MATCH (a:Actor {id: pair[0]}), (b:Actor {id: pair[1]})"
        " CREATE (a)-[:FUNDS {id: pair[0] + '-' + pair[1], known_from: date('2020-01-01')}]->(b)",
        {"size": HUB_SIZE},
    )
    await empty.run(
        "MATCH (h:Actor {id: 'h'}), (a:Actor {id: 'a2'}) UNWIND range(1, 300) AS i"
        " CREATE (h)-[:FUNDS {id: 'x' + i, known_from: date('2023-01-01')}]->(a),"
        " (a)-[:FUNDS {id: 'y' + i, known_from: date('2020-01-01'), known_to: date('2021-01-01')}]->(h),"
        " (h)-[:FUNDS {id: 'z' + i, known_from: date('2020-01-01'), visibility: 'PARTNER'}]->(a),"
        " (h)-[:FUNDS {id: 'w' + i, known_from: date('2020-01-01')}]->(h)"
    )
    return empty


async def test_the_degree_of_a_hub_is_the_number_of_its_different_neighbours_on_the_day(hub: Database) -> None:
    questions = context(hub)
    trips = record(hub)

    async def costs(day: date, reader: Reader = PUBLIC) -> dict[tuple[str, ...], float]:
        answer = await paths(
            replace(questions, reader=reader), from_=ActorId("a0"), to=ActorId("a1"), max_length=3, on=day
        )
        return {tuple(node.key for node in path.nodes): path.cost for path in answer.paths}

    def over_hub(degree: int) -> float:
        return 2 + round(500 * log2(degree)) / 1000

    side = {("a0", "a2", "a3", "a1"): 3 + 0.5 + 0.5}
    assert await costs(DAY) == side | {("a0", "h", "a1"): over_hub(HUB_SIZE + 2)}
    assert trips == ["ends", "neighbours", "neighbours", "neighbours", "steps"]
    trips.clear()
    assert (await costs(DAY)).keys() == {("a0", "h", "a1"), *side}
    assert trips == ["ends", "neighbours", "neighbours", "steps"], "the degree is kept"
    later, partner = await costs(date(2023, 1, 1)), await costs(DAY, Reader(Visibility.PARTNER))
    assert later == partner
    assert later["a0", "h", "a1"] == over_hub(HUB_SIZE + 3)
    assert later["a0", "a2", "h", "a1"] == round(over_hub(HUB_SIZE + 3) + 1 + 0.5 * log2(3), 3)
    await hub.run("MATCH (:Actor {id: 'o2'})-[r]-() DELETE r")
    assert (await costs(DAY))["a0", "h", "a1"] == over_hub(HUB_SIZE + 1), "the data have changed"


async def test_a_search_starts_again_if_the_data_change_meanwhile(hub: Database, driver: Driver) -> None:
    expected = await ask(hub, "a0", "a1", on=DAY)
    trips = record(hub)
    observe = hub.on_trip
    assert observe is not None

    def changing(times: int) -> Callable[[str, Mapping[str, Any]], None]:
        def change(text: str, parameters: Mapping[str, Any]) -> None:
            observe(text, parameters)
            if trips[-1] == "neighbours" and trips.count("ends") <= times:
                driver.execute_query("MATCH (o:Actor {id: 'o1'}) SET o.name = randomUUID()")

        return change

    hub.on_trip = changing(1)
    assert await ask(hub, "a0", "a1", on=DAY) == expected
    assert trips == ["ends", "neighbours", "ends", "neighbours", "neighbours", "neighbours", "steps"]
    trips.clear()
    hub.on_trip = changing(9)
    with pytest.raises(Unavailable, match="The data changed"):
        await ask(hub, "a0", "a1", on=DAY)
    assert trips == ["ends", "neighbours"] * 3


async def test_an_answer_that_would_take_too_long_is_refused(empty: Database) -> None:
    """A chain of 100 steps: each round reads one step further at each end."""
    await empty.run(
        "UNWIND range(0, 100) AS i CREATE (a:Actor {id: 'c' + i, name: 'C', kind: 'NETWORK'}) WITH collect(a) AS chain"
        " UNWIND range(0, 99) AS i WITH chain[i] AS a, chain[i + 1] AS b, i"
        " CREATE (a)-[:FUNDS {id: 'f' + i, known_from: date('2020-01-01')}]->(b)"
    )
    trips = record(empty)
    answer = await ask(empty, "c0", "c60", on=DAY, max_length=8)
    assert (answer.outcome, answer.distance, answer.cut_by) == (PathOutcome.CUT_BY_LIMITS, 60, (PathLimit.MAX_LENGTH,))
    trips.clear()
    with pytest.raises(TooExpensive, match="in 40 rounds") as refused:
        await ask(empty, "c0", "c100", on=DAY)
    assert trips == ["ends", *["neighbours"] * 40]
    assert refused.value.hint == "Choose fewer `kinds`."


async def test_in_an_empty_graph_no_actor_is_found(empty: Database) -> None:
    with pytest.raises(NotFound):
        await ask(empty, "adira", "mb-detmold")
