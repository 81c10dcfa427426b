"""Nodes and statements that a reader may not see change no answer.

The sweep reads every list with every field, connection and reference of its rows, page by page, and some special
queries. Then hidden nodes and statements of every kind, between ends of all visibilities, are written over Bolt, and
the sweep is repeated.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any, LiteralString

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, is_leaf_type
from http_server import settings
from paging import ask

from api.graphql.operations import Operations
from api.graphql.schema import core
from api.http.app import operations
from graph.compile.named_queries import vouched
from graph.model.declarations import StatementKind
from graph.model.fields import FIELDS
from graph.model.nodes import ACTOR_KINDS, ACTOR_LABELS, NODE_KINDS, NODES
from graph.model.properties import Property, snake
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import Database, DatabaseOptions

MARK = "zzgeheim"
pytestmark = pytest.mark.anyio


@pytest.fixture
async def api(filled: DatabaseOptions, database: Database) -> AsyncIterator[Operations]:
    """Operations without a limit on cost, so that a page can hold everything. Hidden data are deleted at the end."""
    generous = settings(prevnet_max_weight=10**9, prevnet_max_statement=10**6, prevnet_max_fields=10**5)
    yield operations(database, generous)
    await database.run("MATCH (n:Actor) WHERE n.id STARTS WITH 'zz-' DETACH DELETE n")
    await database.run("MATCH ()-[r]->() WHERE r.note = $mark DELETE r", {"mark": MARK})


# ---- the sweep


TOTAL = (
    "totalEur { years { year exact approximate maximum total } wholeTerm { exact approximate maximum total }"
    " unknownCount disputedCount perRecipientCount undatedCount }"
)


def selection(name: str, arguments: str) -> str:
    """Every field of a type: plain ones as they are, nodes by id, connections with what they count and their rows.
    Fields that all actors have are selected below `actors` only."""
    definition = core.type_map[name]
    assert isinstance(definition, GraphQLObjectType | GraphQLInterfaceType)
    parts: list[str] = ["__typename id"]
    for field_name, field in definition.fields.items():
        kind = core.type_map[str(field.type).strip("[]!")]
        if name in ACTOR_LABELS and field_name in FIELDS.actor:
            continue
        if is_leaf_type(kind):
            parts.append(field_name)
        elif kind.name.endswith("Connection"):
            total = TOTAL if kind.name == "FundingConnection" else ""
            parts.append(f"{field_name}(first: 60{arguments}) {{ totalCount nodes {{ id }} {total} }}")
        else:
            parts.append(f"{field_name} {{ id }}")
    return " ".join(parts)


async def everything(api: Operations, root: str, arguments: str = "") -> list[Any]:
    """All pages of a list, with all fields of each row."""
    definition = core.type_map["Query"]
    assert isinstance(definition, GraphQLObjectType)
    node = str(definition.fields[root].type).strip("[]!").removesuffix("Connection")
    text = (
        f"query ($after: String) {{ {root}(first: 100, after: $after{arguments}) {{"
        f" totalCount {TOTAL if node == 'Funding' else ''} pageInfo {{ hasNextPage endCursor }}"
        f" edges {{ cursor node {{ {selection(node, arguments)} }} }} }} }}"
    )
    pages: list[Any] = []
    after = None
    while not pages or pages[-1]["pageInfo"]["hasNextPage"]:
        pages.append((await ask(api, text, after=after))[root])
        after = pages[-1]["pageInfo"]["endCursor"]
    assert sum(len(page["edges"]) for page in pages) == pages[0]["totalCount"]
    return pages


LISTS = ["actors", *(kind.plural for kind in (*NODE_KINDS, *STATEMENT_KINDS))]
PROBES = [
    "{ actors { totalCount } statements { totalCount } }",
    "{ statements(last: 100) { nodes { id } pageInfo { hasPreviousPage startCursor } } }",
    "{ actors(last: 100) { nodes { id } } }",
    "{ dataset { actorCount regionCount sourceCount statementCount kinds { kind count } oldestConfirmation"
    " newestConfirmation } }",
    '{ search(text: "zzgeheim") { totalCount nodes { id } } }',
    '{ search(text: "zzge") { totalCount nodes { id } } }',
    '{ actors(where: {name: {contains: "Zzgeheim"}}) { totalCount } }',
    '{ actors(where: {slug: {startsWith: "zz-"}}) { totalCount nodes { id } } }',
    '{ fundings(where: {lastConfirmed: {eq: "2099-12-31"}}) { totalCount totalEur { unknownCount } } }',
    '{ statements(where: {lastConfirmed: {eq: "2099-12-31"}}) { totalCount nodes { id } } }',
    "{ fundings(where: {amountEur: {eq: 777777777777}}) { totalCount } }",
    "{ fundings(first: 3, orderBy: [{field: AMOUNT_EUR, direction: DESC}]) { nodes { amountEur } } }",
    '{ fundings(where: {funder: {slug: {eq: "zz-ministry"}}}) { totalCount } }',
    '{ fundings(where: {programme: {slug: {eq: "zz-programme"}}}) { totalCount } }',
    "{ fundings(where: {not: {programme: {level: {eq: STATE}}}}) { totalCount } }",
    '{ participations(where: {programme: {slug: {eq: "zz-programme"}}}) { totalCount } }',
    '{ actors(where: {funds: {some: {lastConfirmed: {eq: "2099-12-31"}}}}) { totalCount } }',
    '{ actors(where: {funds: {none: {lastConfirmed: {eq: "2099-12-31"}}}}) { totalCount } }',
    '{ actors(where: {funds: {all: {lastConfirmed: {ne: "2099-12-31"}}}}) { totalCount } }',
    '{ actors(where: {fundedBy: {some: {funder: {slug: {eq: "zz-ministry"}}}}}) { totalCount } }',
    '{ actors(where: {fundedBy: {some: {funder: {slug: {eq: "zz-ministry"}}}},'
    ' memberships: {some: {network: {slug: {eq: "zz-network"}}}}}) { totalCount nodes { id } } }',
    '{ actors(where: {memberships: {some: {network: {members: {some: {member: {slug: {eq: "zz-ministry"}}}}}}}})'
    " { totalCount } }",
    '{ counsellingServices(where: {providedBy: {some: {provider: {name: {contains: "Zz"}}}}}) { totalCount } }',
    '{ regions(where: {governedBy: {some: {municipality: {slug: {eq: "zz-municipality"}}}}}) { totalCount } }',
    '{ regions(where: {coverage: {some: {asOf: "2031-06-01", lastConfirmed: {eq: "2099-12-31"}}}}) { totalCount } }',
    '{ region(ags: "01") { actors(first: 100) { totalCount nodes { id } } coverage { totalCount } } }',
    '{ region(ags: "01", asOf: "2031-06-01") { municipality { id } } }',
    '{ node(id: "Actor:zz-ministry") { id } actor(slug: "zz-ministry") { id } }',
    '{ nodes(ids: ["Actor:zz-ministry", "Actor:bmi", "Funding:zz-1", "Membership:zz-2"]) { id } }',
    '{ coverage(programmes: ["aktionskonzept-bottrop"], within: "05315", on: "2031-06-01")'
    " { rows { actorCount cells { state providerCount statementCount statements { id } } } } }",
    '{ gaps(programmes: ["aktionskonzept-bottrop"], within: "05315", on: "2031-06-01")'
    " { totalCount nodes { sentence reasons actors { id } } } }",
    '{ helpNear(region: "01", on: "2031-06-01") { headline totalCount ownCount offers { service { id } areaSentence'
    " statement { id } } uncertainCount unmentioned } }",
    '{ toConfirm(on: "2031-06-01", first: 1000) { totalCount nodes { sentence statement { id } } sourceCount'
    " actors { statementCount actor { id } } } }",
    '{ whatIf(without: ["aktionskonzept-bottrop"], programmes: ["aktionskonzept-bottrop"], within: "05315",'
    ' on: "2031-06-01") { changeCount changes { sentence } cliff { totalCount sentence } } }',
    '{ fundingCliff(on: "2032-06-01") { totalCount sentence byFunder { actor { id } }'
    " totals { toRecipients { unknownCount } } endings { sentence statements { id } } } }",
    '{ dependencies(on: "2031-06-01", first: 1000) { totalCount nodes { cutOffCount sentence } } }',
    '{ coordinationGaps(on: "2031-06-01", first: 1000) { totalCount nodes { sentence } } }',
    '{ paths(from: "aachener-friedenspreis", to: "ada-ahlen-innosozial", on: "2031-06-01")'
    " { sentence distance paths { sentence steps { statements { id } } } } }",
    '{ neighbourhood(of: "aktionskonzept-bottrop", on: "2031-06-01", depth: 2)'
    " { nodes { id degree } links { statement { id } } more { count } } }",
    '{ profile(of: "aktionskonzept-bottrop", on: "2031-06-01") { sentence figures { value sentence } } }',
    '{ profile(of: "Region:01", on: "2031-06-01") { sentence figures { value sentence } } }',
    '{ flows(on: "2031-06-01") { nodes { id } headline omitted figures { value }'
    " links { statementCount } excluded { statementCount } } }",
    '{ changes(from: "2030-12-31", to: "2031-06-01") { totalCount sentence figures { value }'
    " nodes { sentence statements { id } } } }",
    '{ networkMap(on: "2031-06-01") { sentence groups { id nodeCount } nodes { id degree } links { source target } } }',
    '{ centrality(on: "2031-06-01", first: 1000) { nodes { degree node { id } } } }',
]


async def answers(api: Operations) -> dict[str, str]:
    answers_by_root: dict[str, Any] = {root: await everything(api, root) for root in LISTS}
    for root in ("fundings", "coverages"):
        answers_by_root[f"{root} in 2031"] = await everything(api, root, ', asOf: "2031-06-01"')
    for probe in PROBES:
        answers_by_root[probe] = await ask(api, probe)
    return {name: json.dumps(value, ensure_ascii=False) for name, value in answers_by_root.items()}


# ---- hidden nodes and statements


def cypher(text: str) -> LiteralString:
    """Cypher that consists of names of the model."""
    return vouched(text)


async def ends_of(database: Database, kind: StatementKind) -> list[tuple[str, str, str, str]]:
    """Pairs of ends as (label, key, label, key): visible to visible, hidden to visible, visible to hidden, hidden to
    hidden; of what there is."""

    async def candidates(label: str) -> list[tuple[str, str]]:
        keyed = "Actor" if label == "Actor" else NODES[label].keyed_label
        key = "id" if label == "Actor" else NODES[label].key.name
        rows = await database.run(
            cypher(f"MATCH (n:{label}) WHERE n.visibility IS NULL RETURN n.{key} AS key ORDER BY key LIMIT 2")
        )
        hidden = [(keyed, f"zz-{snake(label)}")] if label in NODES and NODES[label].is_actor else []
        hidden += [(keyed, "zz-ministry")] if label == "Actor" else []
        return [*((keyed, row["key"]) for row in rows), *hidden]

    starts = await candidates(kind.start.labels[0])
    stops = await candidates(kind.end.labels[0])
    return [(*start, *stop) for start in starts for stop in stops if start != stop]


def own_value(stored: Property) -> Any:
    """A value that the property of a statement may have."""
    if stored.values:
        return str(next(iter(stored.values)))
    return {"amount_eur": 777777777777, "programme_id": "zz-programme", "region_ags": "05315"}.get(stored.name, MARK)


async def write_hidden(database: Database) -> int:
    for kind in ACTOR_KINDS:
        await database.run(
            cypher(f"CREATE (n:Actor:Restricted:{kind.label}) SET n = $properties"),
            {
                "properties": {
                    "id": f"zz-{snake(kind.label)}",
                    "kind": snake(kind.label).upper(),
                    "name": f"Zzgeheim {kind.label}",
                    "name_sort": f"zzgeheim {kind.label.lower()}",
                    "search_name": f"zzgeheim {kind.label.lower()}",
                    "visibility": "COORDINATOR",
                    "source_ids": ["dl-2020"],
                }
            },
        )
    number = 0
    for kind in STATEMENT_KINDS:
        for label, start, other, stop in await ends_of(database, kind):
            number += 1
            properties = {
                "id": f"zz-{number}",
                "note": MARK,
                "visibility": ("PARTNER", "COORDINATOR")[number % 2],
                "source_ids": ["dl-2020"],
            } | {p.name: own_value(p) for p in kind.own}
            key, other_key = ("ags" if name == "Region" else "id" for name in (label, other))
            await database.run(
                cypher(
                    f"MATCH (a:{label} {{{key}: $start}}), (b:{other} {{{other_key}: $stop}})"
                    f" CREATE (a)-[r:{kind.type}]->(b) SET r = $properties, r.last_confirmed = date('2099-12-31'),"
                    " r.known_from = date('2031-01-01'), r.known_to = date('2032-12-31'),"
                    " r.valid_from = date('2031-01-01'), r.valid_from_precision = 'YEAR',"
                    " r.valid_to = date('2032-12-31'), r.valid_to_precision = 'YEAR'"
                ),
                {"start": start, "stop": stop, "properties": properties},
            )
    return number


async def test_hidden_nodes_and_statements_change_no_answer(api: Operations) -> None:
    """Without the mark, each answer would differ, so every query above can tell."""
    before = await answers(api)
    assert await write_hidden(api.database) > 30
    after = await answers(api)
    assert [name for name in before if before[name] != after[name]] == []
    assert [name for name, answer in after.items() if MARK in answer.lower()] == []
    await api.database.run("MATCH (n:Actor) WHERE n.id STARTS WITH 'zz-' REMOVE n:Restricted, n.visibility")
    await api.database.run("MATCH ()-[r]->() WHERE r.note = $mark REMOVE r.visibility", {"mark": MARK})
    shown = await answers(api)
    assert [name for name in before if before[name] == shown[name]] == []


# ---- marks that are set later


async def test_a_node_is_hidden_as_soon_as_it_is_marked(api: Operations) -> None:
    """An actor with its statements, whose visibility the loader raises."""
    text = '{ ministries { totalCount nodes { slug } } actor(slug: "bmi") { name } fundings { totalCount } }'
    before = await ask(api, text)
    assert before["actor"]
    mark = (
        "MATCH (n:Actor {id: 'bmi'}) SET n:Restricted, n.visibility = 'COORDINATOR'"
        " WITH n MATCH (n)-[r]-() SET r.visibility = 'COORDINATOR'"
        " RETURN count(CASE type(r) WHEN 'FUNDS' THEN 1 END) AS funds"
    )
    (marked,) = await api.database.run(mark)
    after = await ask(api, text)
    assert after["actor"] is None
    assert after["ministries"]["totalCount"] == before["ministries"]["totalCount"] - 1
    assert "bmi" not in [node["slug"] for node in after["ministries"]["nodes"]]
    assert after["fundings"]["totalCount"] == before["fundings"]["totalCount"] - marked["funds"]


async def test_a_visible_statement_does_not_name_a_hidden_programme(api: Operations) -> None:
    text = "{ fundings(first: 1, where: {programme: {slug: {isNull: false}}}) { nodes { id programme { slug } } } }"
    (funding,) = (await ask(api, text))["fundings"]["nodes"]
    slug = funding["programme"]["slug"]
    await api.database.run(
        "MATCH (n:Actor {id: $slug}) SET n:Restricted, n.visibility = 'PARTNER' WITH n MATCH (n)-[r]-()"
        " SET r.visibility = 'PARTNER'",
        {"slug": slug},
    )
    direct = await ask(
        api, "query ($id: ID!) { node(id: $id) { ... on Funding { programme { slug } } } }", id=funding["id"]
    )
    assert direct["node"] is None or direct["node"]["programme"] is None
    by_key = "query ($s: String) { fundings(where: {programme: {slug: {eq: $s}}}) { totalCount } }"
    assert (await ask(api, by_key, s=slug))["fundings"]["totalCount"] == 0


async def test_errors_are_the_same_for_hidden_and_unknown_nodes(api: Operations) -> None:
    await write_hidden(api.database)
    query = "query ($s: String, $id: ID) { actor(slug: $s, id: $id) { name } }"
    for variables in ({"s": "zz-ministry"}, {"s": "nobody"}, {"id": "Actor:zz-ministry"}, {"id": "Actor:nobody"}):
        assert await ask(api, query, **variables) == {"actor": None}
