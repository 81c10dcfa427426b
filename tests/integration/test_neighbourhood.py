"""The question `neighbourhood`, compared with a naive search on generated networks, and on the real data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from contexts import context
from drawn_networks import TYPES, Drawn, DrawnStatement, networks, write
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples

from graph.analysis.core.keys import NodeId
from graph.analysis.core.statement_names import StatementName
from graph.analysis.network.neighbourhood import READ_NEIGHBOURHOOD, Neighbourhood, neighbourhood, neighbourhood_of
from graph.errors import BadUserInput, NotFound, TooExpensive
from graph.model.enums import ActorKind, Visibility
from graph.model.statements import STATEMENTS
from graph.query.reader import Reader
from graph.store.database import Database

pytestmark = pytest.mark.anyio
DAY = date(2020, 6, 1)
DAYS = (date(2019, 1, 1), date(2019, 1, 2), DAY, date(2020, 6, 2), date(2021, 1, 1))


# ---- generated networks


@dataclass(frozen=True)
class NeighbourhoodQuery:
    start: str
    depth: int
    types: frozenset[str]
    kinds: frozenset[str] | None
    limit: int
    hub: int


_queries = st.builds(
    NeighbourhoodQuery,
    st.sampled_from(["a0", "a0", "05315", "DE"]),
    st.integers(1, 3),
    st.one_of(st.just(frozenset(TYPES)), st.frozensets(st.sampled_from(TYPES), min_size=1)),
    st.one_of(st.none(), st.frozensets(st.sampled_from(["PROGRAMME", "NETWORK", "MINISTRY"]), min_size=1)),
    st.integers(1, 3),
    st.integers(1, 6),
)
Side = tuple[str, str, bool]


def _sides(claim: DrawnStatement) -> Iterable[Side]:
    yield claim.start, claim.type, True
    if claim.end != claim.start:
        yield claim.end, claim.type, False


def _order(claim: DrawnStatement) -> tuple[Any, ...]:
    newest = -claim.confirmed.toordinal() if claim.confirmed else 0
    return not claim.certain(DAY), newest, claim.id


class NaiveNeighbourhood:
    """A breadth-first search over a plain list of statements."""

    def __init__(self, network: Drawn, query: NeighbourhoodQuery) -> None:
        public, self.query = network.public(), query
        actors = public.actors.values()
        allowed = {actor.slug for actor in actors if query.kinds is None or actor.kind in query.kinds}
        self.everything = public.claims
        self.claims = [
            claim
            for claim in public.claims
            if claim.type in query.types
            and claim.holds(DAY)
            and all(end in allowed or end == query.start or end[0] != "a" for end in (claim.start, claim.end))
        ]
        self.distance = {query.start: 0}
        for level in range(query.depth):
            for node in [node for node, at in self.distance.items() if at == level]:
                for other in self._leads_to(node):
                    self.distance.setdefault(other, level + 1)

    def _leads_to(self, node: str) -> Iterable[str]:
        groups: dict[Side, list[DrawnStatement]] = {}
        for claim in self.claims:
            for side in _sides(claim):
                groups.setdefault(side, []).append(claim)
        for side, claims in groups.items():
            if side[0] == node:
                for claim in sorted(claims, key=_order)[: self.query.limit]:
                    yield claim.end if claim.start == node else claim.start

    def links(self) -> set[str]:
        return {claim.id for claim in self.claims if claim.start in self.distance and claim.end in self.distance}

    def uncounted(self) -> set[str]:
        visible = Counter(side[0] for claim in self.everything for side in _sides(claim))
        rim = {node for node, distance in self.distance.items() if distance == self.query.depth}
        return {node for node in rim if visible[node] > self.query.hub}

    def degrees(self) -> dict[str, int | None]:
        counts = Counter(side[0] for claim in self.claims for side in _sides(claim))
        return {node: None if node in self.uncounted() else counts[node] for node in self.distance}

    def more(self) -> dict[Side, int]:
        links = self.links()
        rest = Counter(side for claim in self.claims if claim.id not in links for side in _sides(claim))
        counted = self.distance.keys() - self.uncounted()
        return {side: count for side, count in rest.items() if side[0] in counted}


async def read(database: Database, query: NeighbourhoodQuery) -> Neighbourhood:
    """The query of the question, with a limit for hubs that small networks exceed."""
    records = await context(database).read_optional(
        READ_NEIGHBOURHOOD,
        space="Actor" if query.start[0] == "a" else "Region",
        key=query.start,
        depth=query.depth,
        types=sorted(query.types),
        actor_kinds=None if query.kinds is None else sorted(query.kinds),
        limit=query.limit,
        most=1000,
        hub=query.hub,
        day=DAY,
        confirmed_since=DAY,
    )
    assert records is not None
    return neighbourhood_of(records)


def _key(id_: str) -> str:
    return id_.partition(":")[2]


@settings(max_examples=examples(0.4))
@given(network=networks(DAYS), queries=st.lists(_queries, min_size=3, max_size=3))
async def test_the_neighbourhood_agrees_with_a_naive_search(
    empty: Database, network: Drawn, queries: list[NeighbourhoodQuery]
) -> None:
    await write(empty, network)
    for query in queries:
        answer, naive = await read(empty, query), NaiveNeighbourhood(network, query)
        assert {_key(node.id): node.distance for node in answer.nodes} == naive.distance
        assert {_key(node.id): node.degree for node in answer.nodes} == naive.degrees()
        assert sorted(link.statement.key for link in answer.links) == sorted(naive.links())
        sides = {(_key(more.id), STATEMENTS_BY_NAME[more.kind], more.outgoing): more.count for more in answer.more}
        assert sides == naive.more()
        ends = {claim.id: (claim.start, claim.end) for claim in network.claims}
        assert all(ends[link.statement.key] == (_key(link.source), _key(link.target)) for link in answer.links)


STATEMENTS_BY_NAME = {StatementName(kind.name.upper()): type_ for type_, kind in STATEMENTS.items()}


@settings(max_examples=examples(0.25))
@given(network=networks(DAYS), query=_queries)
async def test_hidden_actors_and_statements_change_nothing(
    empty: Database, network: Drawn, query: NeighbourhoodQuery
) -> None:
    await write(empty, network)
    with_hidden = await read(empty, query)
    await write(empty, network.public())
    assert await read(empty, query) == with_hidden


# ---- the real data


async def ask(database: Database, of: str, **arguments: Any) -> Neighbourhood:
    return await neighbourhood(context(database), of=NodeId(of), **arguments)


async def test_the_state_office_is_surrounded_by_its_network_and_those_it_funds(seeded: Database) -> None:
    answer = await ask(seeded, "lks-nrw")
    ids = {node.id for node in answer.nodes}
    assert {"Actor:lks-nrw", "Actor:mb-muenster", "Actor:landesnetzwerk-rex-nrw", "Region:05", "Region:05111"} <= ids
    centre = answer.nodes[0]
    assert (centre.id, centre.distance, centre.short_name) == ("Actor:lks-nrw", 0, "LKS NRW")
    assert centre.actor_kind is ActorKind.PUBLIC_BODY
    assert centre.degree == sum("Actor:lks-nrw" in (link.source, link.target) for link in answer.links)
    assert not [more for more in answer.more if more.id == "Actor:lks-nrw"]
    # Between two neighbours: all teams belong to the body that the office coordinates.
    between = {(link.source, link.target) for link in answer.links if link.kind is StatementName("MEMBERSHIP")}
    assert ("Actor:mb-muenster", "Actor:mobile-beratung-nrw") in between


async def test_statements_of_a_hub_beyond_the_limit_are_counted(seeded: Database) -> None:
    everything = await ask(seeded, "lks-nrw", kinds=(StatementName("FUNDING"),), limit_per_kind=100)
    answer = await ask(seeded, "lks-nrw", kinds=(StatementName("FUNDING"),), limit_per_kind=2)
    there = everything.nodes[0].degree
    assert answer.nodes[0].degree == there
    shown = [link for link in answer.links if "Actor:lks-nrw" in (link.source, link.target)]
    missing = [more for more in answer.more if more.id == "Actor:lks-nrw"]
    assert [(more.kind, more.outgoing) for more in missing] == [(StatementName("FUNDING"), True)]
    assert len(shown) + sum(more.count for more in missing) == there


async def test_carriers_are_those_of_the_reference_day(seeded: Database) -> None:
    async def carriers(day: date) -> set[str]:
        answer = await ask(seeded, "mb-muenster", kinds=(StatementName("PROVISION"),), on=day)
        return {node.id for node in answer.nodes if node.distance == 1}

    assert await carriers(date(2024, 12, 31)) == {"Actor:stadt-muenster", "Actor:villa-ten-hompel"}
    assert await carriers(date(2025, 1, 1)) == {"Actor:vse-nrw"}


async def test_filters_apply_before_the_search(seeded: Database) -> None:
    """An excluded actor is not passed."""
    answer = await ask(seeded, "Region:05515", depth=3, actor_kinds=(ActorKind.NETWORK,))
    assert {node.actor_kind for node in answer.nodes} <= {None, ActorKind.NETWORK}


async def test_a_global_id_and_a_bare_key_give_the_same_answer(seeded: Database) -> None:
    assert await ask(seeded, "lks-nrw") == await ask(seeded, "Actor:lks-nrw")


async def test_coordinators_see_more_than_the_public(seeded: Database) -> None:
    arguments: dict[str, Any] = {"of": NodeId("mb-muenster"), "on": date(2022, 7, 1), "limit_per_kind": 100}
    public = await neighbourhood(context(seeded), **arguments)
    coordinator = await neighbourhood(context(seeded, Reader(Visibility.COORDINATOR)), **arguments)
    key = "funds-land-nrw-mb-muenster-ka-656-2022"
    assert key not in {link.statement.key for link in public.links}
    assert key in {link.statement.key for link in coordinator.links}
    assert (public.nodes[0].degree or 0) + 1 == coordinator.nodes[0].degree


async def test_an_actor_without_statements_has_no_neighbours(seeded: Database) -> None:
    answer = await ask(seeded, "lks-nrw", kinds=(StatementName("GOVERNANCE"),))
    assert [node.id for node in answer.nodes] == ["Actor:lks-nrw"]
    assert (answer.nodes[0].degree, answer.links, answer.more) == (0, (), ())


async def test_a_neighbourhood_takes_one_trip(seeded: Database) -> None:
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    await ask(seeded, "lks-nrw", depth=3, limit_per_kind=5)
    assert len(trips) == 1


# ---- bad input


@pytest.mark.parametrize("of", ["nobody", "Actor:nobody", "Region:99", "05315", ""])
async def test_an_unknown_centre_is_not_found(database: Database, of: str) -> None:
    with pytest.raises(NotFound, match=repr(of.removeprefix("Actor:").removeprefix("Region:"))):
        await ask(database, of)


async def test_a_hidden_actor_is_not_found(empty: Database) -> None:
    await empty.run("CREATE (:Actor:Restricted {id: 'a', name: 'A', kind: 'NETWORK', visibility: 'PARTNER'})")
    with pytest.raises(NotFound) as hidden:
        await ask(empty, "a")
    with pytest.raises(NotFound) as unknown:
        await ask(empty, "b")
    assert str(hidden.value).replace("'a'", "'b'") == str(unknown.value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"depth": 0}, "`depth` is 0"),
        ({"depth": 4}, "`depth` is 4"),
        ({"limit_per_kind": 0}, "`limitPerKind` is 0"),
        ({"limit_per_kind": 101}, "`limitPerKind` is 101"),
        ({"kinds": ()}, "`kinds` is empty"),
        ({"actor_kinds": ()}, "`actorKinds` is empty"),
    ],
)
async def test_arguments_out_of_range_are_refused(database: Database, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(BadUserInput, match=message):
        await ask(database, "lks-nrw", **arguments)


async def test_a_statement_can_not_be_the_centre(database: Database) -> None:
    with pytest.raises(BadUserInput, match="neither an actor nor a region"):
        await ask(database, "Funding:funds-land-nrw-adira-adira")


async def test_a_picture_that_is_too_large_is_refused(empty: Database) -> None:
    """By the number of its nodes, and before the level that would have them is walked on."""
    await empty.run(
        "CREATE (h:Actor {id: 'h', name: 'H', kind: 'NETWORK'}) WITH h UNWIND range(1, 40) AS i"
        " CREATE (h)-[:FUNDS {id: 'f' + i, known_from: date('2020-01-01')}]->"
        " (m:Actor {id: 'm' + i, name: 'M', kind: 'NETWORK'}) WITH m, i"
        " UNWIND range(1, 40) AS j"
        " CREATE (m)-[:FUNDS {id: 'f' + i + '-' + j, known_from: date('2020-01-01')}]->"
        " (:Actor {id: 'n' + i + '-' + j, name: 'N', kind: 'NETWORK'})"
    )
    with pytest.raises(TooExpensive, match="at least 1641 nodes, 1000 can be drawn"):
        await ask(empty, "h", depth=3, limit_per_kind=40)
    answer = await ask(empty, "h", depth=2, limit_per_kind=20)
    assert len(answer.nodes) == 1 + 20 + 400
    assert sum(more.count for more in answer.more) == 20 + 20 * 20
