"""The question `centrality`, compared with the definitions on generated networks, and on the real data."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples
from small_networks import REGIONS, SmallNetwork, SmallStatement, small_networks, written

from graph.analysis.core.keys import RegionId
from graph.analysis.core.statement_names import StatementName
from graph.analysis.network.centrality import Centrality, CentralityMeasure, centrality
from graph.analysis.network.centrality_finding import LARGEST
from graph.errors import BadUserInput, NotFound, PrevnetError
from graph.messages.catalogue import write
from graph.model.enums import ActorKind, Visibility
from graph.model.statements import STATEMENTS
from graph.query.reader import Reader
from graph.store.database import Database
from tests.oracle.networks import modularity_of, naive_betweenness, naive_pagerank, neighbours_of

pytestmark = pytest.mark.anyio
DAY = date(2022, 1, 1)
KINDS = {StatementName(kind.name.upper()): type_ for type_, kind in STATEMENTS.items()}


async def ask(database: Database, role: Visibility = Visibility.PUBLIC, **arguments: Any) -> Centrality:
    return await centrality(context(database, Reader(role)), **arguments)


def subgraph_statements(
    network: SmallNetwork, types: set[str], kinds: set[str] | None, within: str | None
) -> list[SmallStatement]:
    """The statements of the subgraph."""

    def inside(ags: str | None) -> bool:
        return ags is not None and (ags == within or inside(REGIONS[ags]))

    holding = [statement for statement in network.statements if statement.holds(DAY)]
    seated = {statement.start for statement in holding if statement.type == "LOCATED_IN" and inside(statement.end)}

    def keeps(node: str) -> bool:
        if node in REGIONS:
            return within is None or inside(node)
        return (kinds is None or network.actors[node][0] in kinds) and (within is None or node in seated)

    return [
        statement
        for statement in holding
        if statement.type in types
        and statement.start != statement.end
        and statement.role != "NONE"
        and keeps(statement.start)
        and keeps(statement.end)
    ]


@settings(max_examples=examples(0.4))
@given(
    network=small_networks(24),
    kinds=st.sets(st.sampled_from(list(KINDS)), min_size=3),
    actor_kinds=st.none() | st.sets(st.sampled_from(["MINISTRY", "PUBLIC_BODY", "NETWORK"]), min_size=1),
    within=st.sampled_from([None, None, "DE", "05"]),
    by=st.sampled_from(CentralityMeasure),
    first=st.integers(1, 8),
)
async def test_centrality_agrees_with_its_definition(
    database: Database,
    network: SmallNetwork,
    kinds: set[StatementName],
    actor_kinds: set[str] | None,
    within: str | None,
    by: CentralityMeasure,
    first: int,
) -> None:
    await written(database, network)
    answer = await ask(
        database,
        kinds=tuple(kinds),
        actor_kinds=None if actor_kinds is None else tuple(map(ActorKind, actor_kinds)),
        within=None if within is None else RegionId(within),
        by=by,
        first=first,
        first_communities=100,
        on=DAY,
    )
    visible_statements = subgraph_statements(
        network.without_hidden(), {KINDS[kind] for kind in kinds}, actor_kinds, within
    )
    near = neighbours_of((t.start, t.end) for t in visible_statements)
    links = sorted({(one, other) for one, there in near.items() for other in there if one < other})
    assert (answer.node_count, answer.link_count, answer.statement_count) == (
        len(near),
        len(links),
        len(visible_statements),
    )
    measures = {"betweenness": naive_betweenness(near), "pagerank": naive_pagerank(near)}
    for row in answer.nodes:
        key = row.node.key
        assert row.degree == len(near[key])
        assert row.statement_count == sum(key in (t.start, t.end) for t in visible_statements)
        assert row.betweenness == pytest.approx(measures["betweenness"][key], abs=1e-9)
        assert row.pagerank == pytest.approx(measures["pagerank"][key], abs=1e-9)
        assert key in {member.key for member in answer.communities[row.community - 1].members}
    field = str(by).lower()
    values = [float(getattr(row, field)) for row in answer.nodes]
    assert len(values) == min(first, len(near))
    assert values == sorted(values, reverse=True)
    assert [row.rank for row in answer.nodes] == [values.index(value) + 1 for value in values]
    everybody = measures.get(field) or {key: float(len(there)) for key, there in near.items()}
    assert values == pytest.approx(sorted(everybody.values(), reverse=True)[:first], abs=1e-9)
    for one, other in zip(answer.nodes, answer.nodes[1:], strict=False):
        assert one.rank < other.rank or one.node < other.node
    assert answer.community_count == len(answer.communities)
    assert sorted(member.key for c in answer.communities for member in c.members) == sorted(near)
    assert [c.number for c in answer.communities] == list(range(1, len(answer.communities) + 1))
    assert [c.size for c in answer.communities] == sorted((len(c.members) for c in answer.communities), reverse=True)
    for community in answer.communities:
        degrees = [len(near[member.key]) for member in community.members]
        assert degrees == sorted(degrees, reverse=True)
    of = {member.key: c.number for c in answer.communities for member in c.members}
    assert answer.method.modularity == (pytest.approx(modularity_of(links, of)) if links else None)
    assert (answer.method.betweenness_exact, answer.method.betweenness_sources) == (True, len(near))
    most = max(map(len, near.values()), default=0)
    assert [figure.value for figure in answer.figures] == ([len(near), len(visible_statements), most] if near else [])
    if near:
        largest = sorted(near, key=lambda key: (-len(near[key]), key))[:LARGEST]
        share = sum(not {*largest}.isdisjoint(link) for link in links) / len(links)
        sentence = write(answer.sentence, "EN")
        assert f"({most}" in sentence
        assert re.findall(r"(\d+) per cent", sentence) == ([str(round(100 * share))] if len(near) > LARGEST else [])


async def test_the_programmes_with_the_most_neighbours_come_first(seeded: Database) -> None:
    """Counted in the files of the seeds: public statements that hold on the day."""
    answer = await ask(seeded, first=4)
    assert (answer.node_count, answer.statement_count) == (468, 869)
    assert [(row.rank, row.node.key, row.degree) for row in answer.nodes] == [
        (1, "demokratie-leben-pfd", 83),
        (2, "demokratie-leben", 44),
        (3, "nrweltoffen", 42),
        (4, "land-nrw", 28),
    ]


async def test_the_sentence_names_the_largest_and_their_share(seeded: Database) -> None:
    answer = await ask(seeded)
    share = re.fullmatch(
        r"Die meisten direkten Beziehungen hat „Partnerschaften für Demokratie .*“ \(\d+\); an den 3 am stärksten "
        r"vernetzten hängen (\d+) Prozent aller Beziehungen\.",
        write(answer.sentence, "DE"),
    )
    assert share is not None
    assert 0 < int(share[1]) < 100
    assert write(answer.figures[2].sentence, "EN").endswith("”, the most of all.")


async def test_the_method_is_named(seeded: Database) -> None:
    method = (await ask(seeded)).method
    assert (method.library, method.directed, method.weighted) == ("SciPy, graspologic-native", False, False)
    software = ", ".join(map(" ".join, zip(method.library.split(", "), method.version.split(", "), strict=True)))
    assert write(method.sentence, "DE").endswith(f"Startwert des Zufalls 2026; gerechnet mit {software}.")
    assert "geschätzt" not in write(method.sentence, "DE")


async def test_the_networks_of_a_city_and_their_members_in_it(seeded: Database) -> None:
    """Counted in the files: 18 memberships between two that sit in Köln, 4 of them stated twice."""
    answer = await ask(seeded, kinds=(StatementName("MEMBERSHIP"),), within=RegionId("05315"))
    assert (answer.node_count, answer.link_count, answer.statement_count) == (16, 14, 18)
    assert answer.nodes[0].node.key == "steuerungsgremium-nrweltoffen-koeln"
    assert [[member.key for member in c.members] for c in answer.communities[-2:]] == [
        ["caritas-koeln", "koeln-stellt-sich-quer"],
        ["queeres-netzwerk-nrw", "rubicon"],
    ]
    nobody = await ask(seeded, actor_kinds=(ActorKind.MINISTRY,), within=RegionId("05315"))
    assert (nobody.node_count, nobody.nodes, nobody.communities, nobody.method.modularity) == (0, (), (), None)


async def test_hidden_actors_and_statements_change_nothing(seeded: Database) -> None:
    before = [await ask(seeded, by=by, first=1000) for by in CentralityMeasure]
    await seeded.run(
        "CREATE (h:Actor:Network:Restricted"
        " {id: 'zz-hidden', name: 'Geheim', kind: 'NETWORK', visibility: 'PARTNER'})"
        " WITH h MATCH (a:Actor) WHERE a.id STARTS WITH 'm'"
        " CREATE (a)-[:MEMBER_OF {id: 'zz-' + a.id, visibility: 'PARTNER', known_from: date('2020-01-01')}]->(h)"
    )
    try:
        assert [await ask(seeded, by=by, first=1000) for by in CentralityMeasure] == before
        partner = await ask(seeded, Visibility.PARTNER, first=1000)
        assert "zz-hidden" in {row.node.key for row in partner.nodes}
    finally:
        await seeded.run("MATCH (n {id: 'zz-hidden'}) DETACH DELETE n")


BAD: list[tuple[dict[str, Any], type[PrevnetError], str]] = [
    ({"within": RegionId("99")}, NotFound, "There is no region '99'"),
    ({"first": 0}, BadUserInput, "`first` is 0"),
    ({"first": 1001}, BadUserInput, "`first` is 1001"),
    ({"first_communities": 101}, BadUserInput, "`firstCommunities` is 101"),
]


async def test_bad_arguments_are_refused(seeded: Database) -> None:
    for arguments, error, message in BAD:
        with pytest.raises(error, match=message):
            await ask(seeded, **arguments)


async def test_an_empty_graph_has_an_empty_answer(empty: Database) -> None:
    answer = await ask(empty)
    assert (answer.node_count, answer.link_count, answer.statement_count) == (0, 0, 0)
    assert (answer.nodes, answer.communities, answer.community_count) == ((), (), 0)
    assert write(answer.sentence, "DE") == "Für den 22. November 2026 ist keine Beziehung erfasst."
    assert answer.figures == ()
