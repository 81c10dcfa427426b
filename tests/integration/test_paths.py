"""Paths: the same as a naive enumeration finds, on networks that hypothesis makes and on the real data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import log2
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from small_networks import SmallNetwork, Told, small_networks, written

from graph.analysis.asking import ActorId, Asker
from graph.analysis.kinds import StatementName
from graph.analysis.paths import PathOutcome, Paths, paths
from graph.analysis.searching import PathLimit
from graph.analysis.snapshot import Snapshots
from graph.database import Database
from graph.errors import BadUserInput, NotFound
from graph.model import Certainty, Visibility
from graph.selection import Reader

pytestmark = pytest.mark.anyio
DAY = date(2022, 1, 1)
TODAY = date(2026, 11, 22)
UNHEALTHY = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large)


def asker(database: Database, role: Visibility = Visibility.PUBLIC) -> Asker:
    return Asker(database, Reader(role), today=TODAY, snapshots=Snapshots())


async def asked(database: Database, one: str, other: str, **arguments: Any) -> Paths:
    return await paths(asker(database), from_=ActorId(one), to=ActorId(other), **arguments)


# ---- generated networks


@dataclass(frozen=True)
class Naive:
    """All simple walks from a0 to a1, found by trying everything."""

    links: dict[str, dict[str, list[Told]]]

    @classmethod
    def of(cls, network: SmallNetwork, types: set[str]) -> Naive:
        links: dict[str, dict[str, list[Told]]] = defaultdict(lambda: defaultdict(list))
        for told in network.told:
            if told.type in types and told.holds(DAY) and told.start != told.end and told.role != "NONE":
                links[told.start][told.end].append(told)
                links[told.end][told.start].append(told)
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
        steps = zip(walk, walk[1:], strict=False)
        return all(
            any(t.valid_to or (t.last_confirmed and t.last_confirmed >= DAY) for t in self.links[a][b])
            for a, b in steps
        )


TYPE_NAMES = {
    "FUNDS": StatementName.FUNDING,
    "MEMBER_OF": StatementName.MEMBERSHIP,
    "PART_OF": StatementName.AFFILIATION,
    "PARTICIPATES_IN": StatementName.PARTICIPATION,
    "COVERS": StatementName.COVERAGE,
    "LOCATED_IN": StatementName.LOCATION,
}
DENSE = SmallNetwork(
    {f"a{i}": ("NETWORK", None) for i in range(7)},
    tuple(Told("FUNDS", f"s{i}{j}", f"a{i}", f"a{j}", None, None, DAY, None, None) for i in range(7) for j in range(i)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=UNHEALTHY)
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
async def test_paths_are_those_of_a_naive_enumeration(
    database: Database, network: SmallNetwork, types: set[str], avoid: set[str], hub: int | None, most: int, first: int
) -> None:
    network = SmallNetwork(network.actors | {end: ("NETWORK", None) for end in ("a0", "a1")}, network.told)
    await written(database, network)
    seen = network.without_hidden()
    avoid &= set(seen.actors)
    arguments: dict[str, Any] = {"avoid": tuple(sorted(avoid)), "max_hub_degree": hub, "max_length": most}
    kinds = tuple(TYPE_NAMES[type_] for type_ in types)
    answer = await asked(database, "a0", "a1", kinds=kinds, first=first, on=DAY, **arguments)
    naive = Naive.of(seen, types)
    expected = naive.found(avoid, hub, most)
    anyhow = naive.found(set(), None, 99)
    assert answer.distance == (min(map(len, anyhow)) - 1 if anyhow else None)
    assert [tuple(node.key for node in path.nodes) for path in answer.paths] == chosen(naive, expected, first, answer)
    assert answer.has_more == (len(expected) > first)
    assert answer.path_count == len(answer.paths)
    for path in answer.paths:
        walk = tuple(node.key for node in path.nodes)
        assert path.cost == naive.cost(walk) / 1000
        assert path.shortest == (len(walk) == min(map(len, expected)))
        assert (path.certainty is Certainty.CONFIRMED) == naive.sure(walk)
        steps = [(step.start.key, step.end.key) for step in path.steps]
        assert steps == list(zip(walk, walk[1:], strict=False))
        for step in path.steps:
            told = naive.links[step.start.key][step.end.key]
            assert sorted(found.key for found in step.statements) == sorted(t.id for t in told)
            assert step.statement_count == len(told)
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


def chosen(naive: Naive, expected: list[tuple[str, ...]], first: int, answer: Paths) -> list[tuple[str, ...]]:
    """The cheapest; where no shortest one is among them, one of the cheapest of the shortest instead of the last."""
    best = expected[:first]
    if not expected or min(map(len, expected)) in map(len, best):
        return best
    fewest = min(map(len, expected))
    least = min(naive.cost(walk) for walk in expected if len(walk) == fewest)
    (shortest,) = [tuple(node.key for node in path.nodes) for path in answer.paths if path.shortest]
    assert shortest in expected
    assert (len(shortest), naive.cost(shortest)) == (fewest, least)
    return [*best[:-1], shortest]
