"""The question `paths`, compared with a naive enumeration on generated networks, and on the real data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log2
from typing import Any

import pytest
from contexts import context
from hypothesis import example, given, settings
from hypothesis import strategies as st
from profiles import examples
from small_networks import SmallNetwork, SmallStatement, small_networks, written

from graph.analysis.core.keys import ActorId
from graph.analysis.core.statement_names import StatementName
from graph.analysis.network.path_search import PathLimit
from graph.analysis.network.paths import PathOutcome, Paths, paths
from graph.errors import BadUserInput, NotFound, PrevnetError
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
        "verbunden; gezeigt sind 3 Wege, der günstigste zuerst.",
        "On 22 November 2026, “ADIRA – Antidiskriminierungsberatung und Intervention bei Antisemitismus und Rassismus” "
        "is connected with “Mobile Beratung gegen Rechtsextremismus im Regierungsbezirk Detmold (OWL)” in 2 steps; "
        "3 paths are shown, the cheapest first.",
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


async def test_a_path_costs_one_trip(seeded: Database) -> None:
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    await ask(seeded, "adira", "mb-detmold")
    assert len(trips) == 1


async def test_in_an_empty_graph_no_actor_is_found(empty: Database) -> None:
    with pytest.raises(NotFound):
        await ask(empty, "adira", "mb-detmold")
