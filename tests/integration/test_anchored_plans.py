"""Filters that name nodes, and pages with lists, read as much in a large network as in a small one: db hits are the
same, whatever the number of nodes and statements that do not fit or that the reader may not see."""

from __future__ import annotations

from typing import Any

import pytest
from http_server import settings
from paging import ask
from profiling import profile

from api.http.app import operations
from graph.store.database import Database
from tests.oracle.writing import write_network

pytestmark = pytest.mark.anyio
SMALL, LARGE = 400, 1_200
"""Numbers of groups that do not fit. With fewer, the planner finds reading all of them as good as an index."""

MEMBER_OF_FEW = '{memberships: {some: {network: {slug: {eq: "few"}}}}}'
IN_BRIDGE = '{participations: {some: {programme: {slug: {eq: "bridge"}}}}}'
FUNDED_BY_HUB = 'fundedBy: {some: {funder: {slug: {eq: "hub"}}}}'
EITHER = f"or: [{MEMBER_OF_FEW}, {IN_BRIDGE}]"
NAMED_IN_LINK = '{network: {or: [{slug: {eq: "few"}}, {name: {in: ["None"]}}]}}'
# Root fields with the number of rows that they find and the db hits that they need at most.
QUESTIONS = {
    "alternatives": (f"actors(where: {{{EITHER}}}) {{ nodes {{ id }} }}", 6, 46),
    "their number": (f"actors(where: {{{EITHER}}}) {{ totalCount }}", None, 28),
    "their facets": (f"actors(where: {{{EITHER}}}) {{ facets {{ kinds {{ count }} }} }}", None, 36),
    "alternatives on a day": (f'actors(asOf: "2024-06-30", where: {{{EITHER}}}) {{ nodes {{ id }} }}', 6, 74),
    "the last page": (f"actors(last: 2, where: {{{EITHER}}}) {{ nodes {{ id }} }}", 2, 46),
    "a neighbour or a name": (
        f'actors(where: {{or: [{MEMBER_OF_FEW}, {{name: {{eq: "Group 7"}}}}]}}) {{ nodes {{ id }} }}',
        5,
        33,
    ),
    "keys": (
        'actors(where: {or: [{slug: {eq: "g1"}}, {slug: {in: ["g2", "g3"]}}, {slug: {eq: "no"}}]}) { nodes { id } }',
        3,
        16,
    ),
    "a list of neighbours": (
        'actors(where: {memberships: {some: {network: {slug: {in: ["few", "no"]}}}}}) { nodes { id } }',
        4,
        28,
    ),
    "neighbours by key or name": (
        f"actors(where: {{memberships: {{some: {NAMED_IN_LINK}}}}}) {{ nodes {{ id }} }}",
        4,
        28,
    ),
    "a hub and alternatives": (f"actors(where: {{{FUNDED_BY_HUB}, {EITHER}}}) {{ nodes {{ id }} }}", 6, 89),
    "alternatives with more conditions": (
        f"actors(where: {{or: [{{and: [{{kind: {{eq: NETWORK}}}}, {MEMBER_OF_FEW}]}}, {IN_BRIDGE}],"
        ' not: {name: {contains: "2"}}}) { nodes { id } }',
        3,
        35,
    ),
    "negated negations": (
        f"actors(where: {{not: {{and: [{{not: {MEMBER_OF_FEW}}}, {{not: {IN_BRIDGE}}}]}}}}) {{ nodes {{ id }} }}",
        6,
        46,
    ),
    "keys and a hub": (f'actors(where: {{slug: {{in: ["g1", "few"]}}, {FUNDED_BY_HUB}}}) {{ nodes {{ id }} }}', 1, 20),
    "names and a hub": (
        f'actors(where: {{name: {{in: ["Group 1", "Few"]}}, {FUNDED_BY_HUB}}}) {{ nodes {{ id }} }}',
        1,
        22,
    ),
    "regions": ('regions(where: {or: [{kind: {eq: STATE}}, {within: {ags: {eq: "05"}}}]}) { nodes { id } }', 4, 24),
    "both ends": (
        'fundings(where: {funder: {slug: {eq: "hub"}}, recipient: {slug: {eq: "g1"}}}) { nodes { id } }',
        1,
        10,
    ),
    "lists of both ends": (
        'fundings(where: {funder: {slug: {in: ["hub", "few"]}}, recipient: {slug: {in: ["g1", "g2"]}}})'
        " { totalCount nodes { id } }",
        2,
        74,
    ),
    "both ends by name": (
        'fundings(where: {funder: {name: {eq: "Hub"}}, recipient: {name: {eq: "Group 1"}}}) { nodes { id } }',
        1,
        10,
    ),
    "either end": (
        'fundings(where: {or: [{funder: {slug: {eq: "few"}}}, {recipient: {slug: {eq: "g1"}}}]}) { nodes { id } }',
        1,
        14,
    ),
    "programmes": (
        'fundings(where: {programme: {slug: {in: ["bridge", "no"]}}}) { totalCount nodes { id } }',
        2,
        40,
    ),
    "a programme or an amount": (
        'fundings(where: {or: [{programme: {slug: {eq: "bridge"}}}, {amountEur: {gte: 1000000}}]}) { nodes { id } }',
        3,
        19,
    ),
}

LISTS = "fundedBy(first: 2) { nodes { id } } memberships(first: 2) { nodes { id } }"
# Root fields with lists at nodes of few statements, and the db hits that they need at most.
PAGES = {
    "of a kind": (f"civilSocietyGroups(first: 4) {{ nodes {{ name {LISTS} }} }}", 65),
    "of every kind": (f"actors(first: 6) {{ nodes {{ name {LISTS} }} }}", 90),
    "of one actor": (f'actor(slug: "g1") {{ {LISTS} }}', 20),
}


def rows_of(others: int, visibility: str | None) -> tuple[list[Any], list[Any], list[Any]]:
    """A network in which six actors fit, and others that a hub funds and that are members of a large network; these
    statements have the `visibility`."""
    regions = [{"ags": "DE", "kind": "COUNTRY", "within": None}, {"ags": "05", "kind": "STATE", "within": "DE"}]
    regions += [{"ags": f"05{i}", "kind": "DISTRICT", "within": "05"} for i in range(111, 114)]
    regions += [{"ags": f"06{i:06}", "kind": "MUNICIPALITY", "within": "DE"} for i in range(others)]
    actors = [
        {"id": "hub", "kind": "MINISTRY", "name": "Hub"},
        {"id": "few", "kind": "NETWORK", "name": "Few"},
        {"id": "many", "kind": "NETWORK", "name": "Many"},
        {"id": "bridge", "kind": "PROGRAMME", "name": "Bridge"},
        *({"id": f"g{i}", "kind": "CIVIL_SOCIETY_GROUP", "name": f"Group {i}"} for i in range(8)),
        *({"id": f"x{i}", "kind": "CIVIL_SOCIETY_GROUP", "name": f"Other {i}"} for i in range(others)),
    ]
    statements = [
        *(_statement("MEMBER_OF", f"g{i}", "few", role="MEMBER") for i in range(4)),
        *(_statement("PARTICIPATES_IN", f"g{i}", "bridge", role="LEAD") for i in range(2, 6)),
        *(_statement("FUNDS", "hub", f"g{i}", amount_eur=1e6 if i == 5 else 1.0) for i in range(8)),
        *(_statement("FUNDS", "many", f"g{i}", amount_eur=2.0, programme_id="bridge") for i in range(2, 4)),
        *(_statement("MEMBER_OF", f"x{i}", "many", role="MEMBER", visibility=visibility) for i in range(others)),
        *(
            _statement("FUNDS", "hub", f"x{i}", amount_eur=3.0, programme_id=f"other{i}", visibility=visibility)
            for i in range(others)
        ),
    ]
    return [{**region, "name": f"Region {region['ags']}"} for region in regions], actors, statements


def _statement(type_: str, start: str, end: str, **values: Any) -> dict[str, Any]:
    return {"type": type_, "start": start, "end": end, "id": f"{type_}-{start}-{end}", "source_ids": [], **values}


async def fill(database: Database, others: int, visibility: str | None = None) -> None:
    await write_network(database, *rows_of(others, visibility))
    await database.run("CALL db.resampleOutdatedIndexes()")
    await database.run("CALL db.prepareForReplanning(60)")


async def test_db_hits_do_not_grow_with_what_does_not_fit(empty: Database) -> None:
    await fill(empty, SMALL)
    small = {name: (await profile(empty, f"{{ {text} }}")).hits for name, (text, *_) in QUESTIONS.items()}
    await fill(empty, LARGE)
    large = {name: await profile(empty, f"{{ {text} }}") for name, (text, *_) in QUESTIONS.items()}
    assert {name: work.scans for name, work in large.items() if work.scans} == {}
    assert {name: work.hits for name, work in large.items()} == small
    limits = {name: most for name, (*_, most) in QUESTIONS.items()}
    assert {name: (hits, limits[name]) for name, hits in small.items() if hits > limits[name]} == {}


async def test_db_hits_of_lists_do_not_grow_with_what_is_concealed_elsewhere(empty: Database) -> None:
    hits: list[dict[str, int]] = []
    for others in (SMALL, LARGE):
        await fill(empty, others, visibility="PARTNER")
        hits.append({name: (await profile(empty, f"{{ {text} }}")).hits for name, (text, _) in PAGES.items()})
    assert hits[0] == hits[1]
    assert {name: (hits[0][name], most) for name, (_, most) in PAGES.items() if hits[0][name] > most} == {}


@pytest.mark.parametrize(
    "text",
    [
        'actor(slug: "hub") { funds(first: 2) { nodes { id } } }',
        'actor(slug: "many") { ... on Network { members(first: 2) { nodes { id } } } }',
    ],
)
async def test_a_list_at_a_hub_reads_no_property_of_what_is_not_on_the_page(empty: Database, text: str) -> None:
    await fill(empty, LARGE)
    work = await profile(empty, f"{{ {text} }}")
    assert LARGE < work.hits < LARGE + 50, work


async def test_the_filters_find_rows(empty: Database) -> None:
    """Reading nothing would cost little, too."""
    await fill(empty, SMALL)
    api = operations(empty, settings())
    expected = {name: rows for name, (_, rows, _) in QUESTIONS.items() if rows}
    answers = {name: await ask(api, f"{{ rows: {QUESTIONS[name][0]} }}") for name in expected}
    assert {name: len(answer["rows"]["nodes"]) for name, answer in answers.items()} == expected


@pytest.mark.parametrize("others", [SMALL, LARGE])
async def test_statements_without_an_amount_are_counted_by_reading_all(empty: Database, others: int) -> None:
    """Indexes hold no missing values, and nothing else does: reading the index of the others would read as much. If
    this fails, there is a better way, and the compiler should take it."""
    await fill(empty, others)
    work = await profile(empty, "{ fundings(where: {amountEur: {isNull: true}}) { totalCount } }")
    assert work.hits >= 2 * others, work
    page = await profile(empty, "{ fundings(first: 5, where: {amountEur: {isNull: false}}) { nodes { id } } }")
    assert page.hits <= 30, page
