"""The work of the database for an operation: indexes, db hits, and number of trips."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from graphql import FieldNode, GraphQLObjectType, OperationDefinitionNode, parse, validate
from http_server import settings
from neo4j import GqlStatusObject, GraphDatabase, NotificationMinimumSeverity
from paging import ask
from profiling import Profile, profile

from api.graphql.lookahead.root_fields import PLANNED
from api.graphql.operations import Request
from api.graphql.schema import core
from api.http.app import operations
from graph.analysis.history.events import TYPE_RANK
from graph.analysis.registry import QUESTIONS
from graph.compile import named_queries
from graph.model.nodes import ACTOR_KINDS, NODE_KINDS
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import Database, DatabaseOptions, connected
from graph.store.dataset import READ_DATASET

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def planned(filled: DatabaseOptions) -> DatabaseOptions:
    """Plans are made anew: the database caches those that it made for other data, and updates its statistics later."""

    async def forget() -> None:
        async with connected(filled) as database:
            # Once a database has had a node with a label, it knows the label. Without it, plans come with a warning.
            await database.run("CREATE (n:Restricted) DELETE n")
            await database.run("CALL db.resampleOutdatedIndexes()")
            await database.run("CALL db.clearQueryCaches()")

    asyncio.run(forget())
    return filled


@pytest.fixture
async def data(planned: DatabaseOptions, database: Database) -> Database:
    """The seed data, read only."""
    return database


# ---- shipped queries

PARAMETERS: dict[str, Any] = {
    "seconds": 1,
    "elements": [],
    "id": "prevnet",
    "labels": ["Actor"],
    "types": ["FUNDS"],
    "version": 1,
    "name": "x",
    "checksum": "x",
    "exact": "search_name:x",
    "similar": "search_name:x~1",
    "kinds": None,
    "rows": [],
    "changes": {},
    "properties": {},
    # of the questions that are worked out
    "last_key": "",
    "hidden": ["PARTNER"],
    "levels": ["DISTRICT"],
    "within": "05",
    "services": ["OTHER"],
    "programmes": ["nrweltoffen"],
    "actors": [],
    "with_names": True,
    "with_carriers": True,
    "actor": None,
    "source": None,
    "confirmed_since": date(2024, 1, 1),
    "lapsed_from": date(2023, 1, 1),
    "lapsed_until": date(2024, 1, 1),
    "day": date(2026, 1, 1),
    "since": date(2026, 1, 1),
    "after": date(2026, 1, 1),
    "until": date(2026, 12, 31),
    "space": "Actor",
    "key": "obr",
    "order": {"FUNDS": 1},
    "with_actors": True,
    "first": 3,
    "direction": -1,
    "most": 100,
    "depth": 2,
    "actor_kinds": None,
    "limit": 3,
    "hub": 100,
    "slugs": ["bmi", "obr"],
    "nodes": [0],
    "counted": [1],
    "count_most": 100,
    "named": [2],
    "names": 3,
    "pairs": [[0, 1]],
}
# Queries whose notifications are meant, each with the reason.
_HANDLES = "id() is a handle within one statement, and cheaper than elementId() where there are many"
_BETWEEN_TRIPS = "and between the trips of a search, which starts again if the data change"
MEANT: dict[str, str] = {
    **dict.fromkeys(
        (
            *("read_changes", "read_neighbourhood"),
            *("read_region_slice", "read_actor_slice", "read_statement_slice", "read_funding_slice"),
        ),
        _HANDLES,
    ),
    **dict.fromkeys(("read_path_ends", "read_path_neighbours", "read_path_steps"), f"{_HANDLES}, {_BETWEEN_TRIPS}"),
}


# test_data_science.py runs the others, in a database that has the library.
WITHOUT_LIBRARY = [query for query in named_queries.all_queries() if " gds." not in query.text]


@pytest.mark.parametrize("query", WITHOUT_LIBRARY, ids=lambda query: query.name)
def test_queries_are_planned_without_warnings(planned: DatabaseOptions, query: named_queries.Query) -> None:
    parameters = {name: PARAMETERS[name] for name in query.parameters}
    with GraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
        planned.uri,
        auth=(planned.user, planned.password),
        notifications_min_severity=NotificationMinimumSeverity.INFORMATION,
    ) as driver:
        summary = driver.execute_query("EXPLAIN " + query.text, parameters, database_=planned.database).summary
    complaints = [status for status in summary.gql_status_objects if status.is_notification]
    assert bool(complaints) == (query.name in MEANT), [described(status) for status in complaints]


def described(status: GqlStatusObject) -> str:
    return f"{status.gql_status} {status.status_description}"


# ---- indexes


LISTS = ["actors", *(kind.plural for kind in (*NODE_KINDS, *STATEMENT_KINDS))]


@pytest.mark.parametrize("field", LISTS)
async def test_first_next_and_last_pages_use_an_index(data: Database, field: str) -> None:
    """It reads the rows of the page and the few restricted rows between them."""
    text = "query ($after: String) { %s(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }"
    text = text.replace("%s", field)
    end = (await answered(data, text))[field]["pageInfo"]["endCursor"]
    last = f"{{ {field}(last: 5) {{ nodes {{ id }} pageInfo {{ hasPreviousPage }} }} }}"
    for work in (await profile(data, text), await profile(data, text, after=end), await profile(data, last)):
        assert work.scans == [], work
        assert work.hits <= 80, work


async def test_all_statements_use_the_indexes_of_their_kinds(data: Database) -> None:
    text = "query ($after: String) { statements(first: 5, after: $after) { nodes { id } pageInfo { endCursor } } }"
    end = (await answered(data, text))["statements"]["pageInfo"]["endCursor"]
    for work in (await profile(data, text), await profile(data, text, after=end)):
        assert work.scans == [], work
        assert work.hits <= 40 * len(STATEMENT_KINDS), work


@pytest.mark.parametrize(
    "text",
    [
        '{ actor(slug: "bmi") { name } }',
        '{ actor(id: "Actor:bmi") { name } }',
        '{ region(ags: "05315") { name } }',
        '{ node(id: "Actor:bmi") { id } }',
        '{ node(id: "Source:dl-2020") { id } }',
        '{ nodes(ids: ["Actor:bmi", "Actor:im-nrw", "Region:05", "Source:dl-2020"]) { id } }',
        '{ actors(where: {slug: {eq: "bmi"}}) { nodes { name } } }',
        '{ ministries(where: {id: {in: ["Actor:bmi", "Actor:im-nrw"]}}) { nodes { name } } }',
        '{ regions(where: {ags: {eq: "05315"}}) { nodes { name } } }',
        '{ sources(where: {slug: {eq: "dl-2020"}}) { nodes { title } } }',
        '{ actors(where: {name: {eq: "Bundesministerium des Innern"}}) { nodes { slug } } }',
        '{ programmes(where: {name: {startsWith: "NRW"}}) { nodes { slug } } }',
        *(f'{{ node(id: "{kind.name}:x") {{ id }} }}' for kind in STATEMENT_KINDS),
        *(
            f'{{ {kind.plural}(where: {{id: {{eq: "{kind.name}:x"}}}}) {{ nodes {{ id }} }} }}'
            for kind in STATEMENT_KINDS
        ),
    ],
)
async def test_lookups_by_key_use_an_index(data: Database, text: str) -> None:
    work = await profile(data, text)
    assert work.scans == [], work
    assert work.hits <= 40, work


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        # statements by amount, also without one
        ("{ fundings(first: 5, orderBy: [{field: AMOUNT_EUR, direction: DESC}]) { nodes { amountEur } } }", 40),
        ("{ fundings(first: 5, where: {amountEur: {gte: 100000000}}) { nodes { amountEur } } }", 200),
        # what a source says, over the full-text index of source ids
        ('{ node(id: "Source:dl-2020") { ... on Source { statements(first: 5) { nodes { id } totalCount } } } }', 100),
        # filters that name nodes start there
        ('{ actors(first: 5, where: {fundedBy: {some: {funder: {slug: {eq: "bmi"}}}}}) { nodes { name } } }', 100),
        (
            '{ counsellingServices(first: 5, where: {coverage: {some: {region: {ags: {eq: "05315"}}}}})'
            " { nodes { name } } }",
            300,
        ),
        ('{ fundings(first: 5, where: {funder: {slug: {eq: "bmi"}}}) { nodes { id } } }', 100),
        # nested pages are read from their node
        ('{ actor(slug: "bmi") { funds(first: 5) { nodes { recipient { name } } totalCount } } }', 100),
    ],
)
async def test_filters_use_their_index(data: Database, text: str, hits: int) -> None:
    work = await profile(data, text)
    assert work.scans == [], work
    assert work.hits <= hits, work


async def test_a_late_page_costs_as_much_as_the_first(data: Database) -> None:
    text = "query ($after: String) { actors(first: 20, after: $after) { nodes { name } pageInfo { endCursor } } }"
    end, hits = None, list[int]()
    for _ in range(20):
        hits.append((await profile(data, text, after=end)).hits)
        end = (await answered(data, text, after=end))["actors"]["pageInfo"]["endCursor"]
    assert max(hits[1:]) <= 1.5 * hits[0] + 20


async def test_changes_start_at_the_indexes_of_days(data: Database) -> None:
    """They read what changed, and nothing else."""
    text = named_queries.query("read_changes")
    values = {name: PARAMETERS[name] for name in text.parameters}
    days = {"after": date(2021, 12, 1), "until": date(2022, 2, 1)}
    lapsed = {"lapsed_from": date(2019, 1, 1), "lapsed_until": date(2019, 2, 1)}
    values |= days | lapsed | {"space": "", "types": [kind.type for kind in STATEMENT_KINDS], "order": TYPE_RANK}
    answer = await data.run(text.text, values)
    changed, _, confirmed, _, lapsed_count, actors, *_ = answer[0]["x"]
    assert min(changed, confirmed, len(actors)) >= 1, (changed, confirmed, len(actors))
    work = Profile((await data.summary("PROFILE " + text.text, values)).profile)
    assert work.scans == [], work
    assert work.hits <= 30 * (changed + confirmed + lapsed_count + len(actors)) + 100, work


# ---- counts


@pytest.mark.parametrize("field", LISTS)
async def test_counts_read_the_count_store_and_the_index_of_restricted_entities(data: Database, field: str) -> None:
    hidden = await data.run(
        "RETURN count { (n:Restricted) } + count { ()-[r]->() WHERE r.visibility IS NOT NULL } AS hidden"
    )
    work = await profile(data, f"{{ {field} {{ totalCount }} }}")
    assert work.hits <= 10 + hidden[0]["hidden"], work
    assert work.scans == [], work
    assert any("FromCountStore" in name for name in work.names)


async def test_the_count_of_all_statements_is_the_sum_of_their_kinds(data: Database) -> None:
    hidden = await data.run("RETURN count { ()-[r]->() WHERE r.visibility IS NOT NULL } AS hidden")
    work = await profile(data, "{ statements { totalCount } }")
    assert work.hits <= 2 * len(STATEMENT_KINDS) + hidden[0]["hidden"], work
    assert work.scans == [], work


async def test_the_dataset_is_read_from_indexes_and_count_stores(data: Database) -> None:
    summary = await data.summary("PROFILE " + READ_DATASET.query.text)
    work = Profile(summary.profile)
    assert work.scans == [], work
    assert work.hits <= 400, work


async def test_the_facet_of_kinds_reads_the_count_store(data: Database) -> None:
    """A count for each kind, less the restricted actors of the kind."""
    hidden = await data.run("RETURN count { (n:Restricted) } AS hidden")
    work = await profile(data, "{ actors { facets { kinds { kind count } } } }")
    assert work.hits <= (2 + 3 * hidden[0]["hidden"]) * len(ACTOR_KINDS), work
    assert work.scans == [], work
    assert any("FromCountStore" in name for name in work.names)


@pytest.mark.parametrize(
    "text",
    [
        '{ region(ags: "05315") { actors { facets { regions { totalCount } programmes { totalCount } } } } }',
        '{ actor(slug: "bmi") { funds { groups(by: REGION) { totalCount } } } }',
        '{ actor(slug: "bmi") { funds { groups(by: PROGRAMME) { totalCount } } } }',
        '{ region(ags: "05315") { actors(first: 5, orderBy: [{field: FUNDED_BY_EUR}]) { nodes { id } } } }',
        '{ region(ags: "053") { parts(first: 5, orderBy: [{field: ACTORS_COUNT}]) { nodes { id } } } }',
    ],
)
async def test_groups_and_orders_below_a_node_start_at_the_node(data: Database, text: str) -> None:
    work = await profile(data, text)
    assert work.scans == [], work


# ---- trips


async def answered(database: Database, text: str, **variables: Any) -> Any:
    return await ask(operations(database, settings()), text, **variables)


# The questions that are worked out, and something of each answer that is read in the second trip.
ASKED = {
    "paths": 'paths(from: "obr", to: "lks-nrw")',
    "neighbourhood": 'neighbourhood(of: "Region:05315")',
    "profile": 'profile(of: "lks-nrw")',
    "changes": 'changes(from: "2024-01-01", to: "2025-12-31")',
    "whatIf": 'whatIf(without: ["obr"], within: "05")',
    "fundingCliff": 'fundingCliff(on: "2018-06-01")',
    "flows": "flows(fromYear: 2017, toYear: 2018)",
    "gaps": 'gaps(within: "05", first: 3)',
    "coverage": 'coverage(within: "05", first: 3)',
    "toConfirm": 'toConfirm(within: "05", first: 3)',
    "helpNear": 'helpNear(region: "05315")',
}
_STATEMENTS = "statements(first: 2) { id sources { title } }"
ANSWERS = {
    "CoverageMatrix": f"rows {{ region {{ name }} cells {{ state {_STATEMENTS} }} }}",
    "Gaps": f"nodes {{ regions(first: 2) {{ name ancestors {{ name }} }} sentence {_STATEMENTS} }}",
    "ToConfirm": "nodes { statement { id sources { title } } sentence } sources { source { title } }",
    "HelpNear": "headline offers { service { name } area { name } statement { id sources { title } } }",
    "FundingCliff": f"endings {{ recipient {{ name }} sentence {_STATEMENTS} }}",
    "WhatIf": "changes { region { name } sentence } cliff { endings { recipient { name } } }",
    "Dependencies": f"nodes {{ actor {{ name }} sentence cuts {{ {_STATEMENTS} }} }}",
    "CoordinationGaps": f"nodes {{ one {{ name }} other {{ name }} sentence {_STATEMENTS} }}",
    "Paths": f"paths {{ sentence steps {{ {_STATEMENTS} }} }}",
    "Neighbourhood": "nodes { node { id } name } links { source target statement { id certainty } } more { count }",
    "Profile": "sentence figures { value unit sentence } node { id ... on Actor { sources { title } } }",
    "MoneyFlows": f"nodes {{ id actor {{ name }} }} links {{ source target {_STATEMENTS} }}",
    "Changes": f"totalCount nodes {{ day sentence {_STATEMENTS} }}",
    "Centrality": "nodes { degree }",
    "NetworkMap": "groups { region { name } } nodes { node { id } } links { source target }",
}


def small(field: str) -> str:
    """An operation with this root field, two levels deep."""
    definition = core.type_map["Query"]
    assert isinstance(definition, GraphQLObjectType)
    with_arguments = {
        "node": 'node(id: "Actor:bmi")',
        "nodes": 'nodes(ids: ["Actor:bmi", "Region:05"])',
        "actor": 'actor(slug: "bmi")',
        "region": 'region(ags: "05")',
        "search": 'search(text: "beratung")',
        "places": 'places(text: "köln")',
        **ASKED,
    }.get(field, field)
    kind = str(definition.fields[field].type).strip("[]!")
    if kind.endswith("Connection"):
        selection = "totalCount edges { cursor node { id } } nodes { __typename } pageInfo { hasNextPage endCursor }"
    else:
        selection = {
            "Dataset": "version kinds { kind count }",
            "Actor": "id name funds(first: 2) { nodes { recipient { name sources { title } } } totalCount }",
            "Region": "id ancestors { name } actors(first: 2) { nodes { name locations(first: 1) { totalCount } } }",
            **ANSWERS,
        }.get(kind, "id __typename")
    return f"{{ {with_arguments} {{ {selection} }} }}"


@pytest.fixture
async def trips(data: Database) -> AsyncIterator[list[str]]:
    """The statements sent to the database."""
    sent: list[str] = []
    data.on_trip = lambda text, parameters: sent.append(text)
    yield sent
    data.on_trip = None


ON_SNAPSHOT = {"centrality", "coordinationGaps", "dependencies", "flows", "fundingCliff", "networkMap", "whatIf"}
MOST_OF_PATHS = 6


@pytest.mark.parametrize("field", sorted(QUESTIONS))
async def test_a_computed_question_takes_two_trips(data: Database, trips: list[str], field: str) -> None:
    """With empty caches, those on the snapshot read it first: slices of nodes and of each kind of statement; `whatIf`
    reads the coverage besides. A search for paths takes a trip for its ends, each round, its steps and fields."""
    api = operations(data, settings())
    again = MOST_OF_PATHS if field == "paths" else 2
    first = 3 + len(STATEMENT_KINDS) + (field == "whatIf") if field in ON_SNAPSHOT else again
    for most in (first, again):
        result = await api.run(Request(small(field)), queries_only=True)
        assert not result.errors, result.errors
        assert len(trips) <= most
        trips.clear()


@pytest.mark.parametrize("field", sorted((PLANNED | {"dataset"}) - QUESTIONS.keys()))
async def test_a_root_field_takes_one_trip(data: Database, trips: list[str], field: str) -> None:
    await answered(data, small(field))
    assert len(trips) == 1


def test_the_tests_above_cover_every_root_field() -> None:
    definition = core.type_map["Query"]
    assert isinstance(definition, GraphQLObjectType)
    assert set(definition.fields) == PLANNED | {"dataset"}
    for field in definition.fields:
        document = parse(small(field))
        assert validate(core, document) == []
        (operation,) = document.definitions
        assert isinstance(operation, OperationDefinitionNode)
        (node,) = operation.selection_set.selections
        assert isinstance(node, FieldNode)
        assert node.name.value == field


async def test_cheap_root_fields_share_a_trip_and_null_fields_need_none(data: Database, trips: list[str]) -> None:
    text = (
        '{ a: search(text: "köln") { totalCount } b: search(text: "bonn", kinds: [NETWORK]) { totalCount }'
        ' c: actor(slug: "lks-nrw") { name } __typename node(id: "?") { id } }'
    )
    answer = await answered(data, text)
    assert len(trips) == 1
    assert answer["a"]["totalCount"] != answer["b"]["totalCount"]
    assert (answer["c"]["name"], answer["node"]) != (None, None)


async def test_expensive_root_fields_take_a_trip_each(data: Database, trips: list[str]) -> None:
    rows = "(first: 100) { nodes { fundedBy(first: 20) { totalCount } } }"
    await answered(data, f"{{ a: actors{rows} b: networks{rows} }}")
    assert len(trips) == 2


async def test_facets_groups_and_orders_need_no_trip_of_their_own(data: Database, trips: list[str]) -> None:
    text = (
        '{ region(ags: "05") { actors(first: 3, orderBy: [{field: FUNDED_BY_EUR}, {field: PARTS_COUNT}]) {'
        " facets { kinds { kind } regions { totalCount } programmes { totalCount } }"
        " nodes { fundedBy { totalEur { unknownCount } groups(by: FUNDER) { nodes { name } }"
        " r: groups(by: REGION) { totalCount } p: groups(by: PROGRAMME) { totalCount } } } } } }"
    )
    answer = await answered(data, text)
    assert len(trips) == 1
    assert answer["region"]["actors"]["nodes"]


async def test_deeply_nested_operations_take_one_trip(data: Database, trips: list[str]) -> None:
    text = (
        "{ networks(first: 5) { totalCount nodes { members(first: 5) { nodes { member { name"
        " fundedBy(first: 3) { totalEur { unknownCount } nodes { funder { name } sources { title } } }"
        " locations(first: 1) { nodes { region { name within { name } ancestors { ags } } } } } } } } } }"
    )
    answer = await answered(data, text)
    assert len(trips) == 1
    assert answer["networks"]["nodes"]
