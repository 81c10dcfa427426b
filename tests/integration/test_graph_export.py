"""The exported graph over HTTP: complete, with nothing that points nowhere, and nothing hidden."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import networkx
import pytest
from http_server import serving
from neo4j import Driver
from rdflib import Graph, URIRef
from rdflib.namespace import RDF
from test_export import DAY, error_of, export_command, get, hidden_copies, show_copies

from api.export.whole_graph.writers import FORMATS_OF_GRAPH
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import DatabaseOptions

NX: Any = networkx  # it has no types
TYPES = {
    "graphml": "application/graphml+xml",
    "gexf": "application/gexf+xml",
    "jsonld": "application/ld+json",
    "ttl": "text/turtle; charset=utf-8",
    "ftm.json": "application/x-ndjson",
}


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled) as client:
        yield client


@cache
def file(client: httpx.Client, name: str, query: str = "") -> httpx.Response:
    """A file of the data as they are when nothing is written."""
    response = get(client, name, query)
    assert response.status_code == 200, response.text
    return response


def network(client: httpx.Client, query: str = "") -> Any:
    response = file(client, "graph.graphml", query)
    read = NX.read_graphml(io.BytesIO(response.content), force_multigraph=True)
    assert response.headers["X-Prevnet-Rows"] == str(len(read) + read.number_of_edges())
    return read


def statement_ids(graph: Any) -> set[str]:
    return {data["statement_id"] for *_, data in graph.edges(data=True)}


def keys(client: httpx.Client, table: str, key: str, query: str = "") -> set[str]:
    text = file(client, f"{table}.csv", f"profile=data&{query}").text
    return {row[key] for row in csv.DictReader(io.StringIO(text, newline=""))}


def dangling(graph: Any) -> set[str]:
    """Nodes that only an edge names."""
    return {node for node, data in graph.nodes(data=True) if "name" not in data}


@pytest.mark.parametrize("query", ["", "all=1"])
def test_the_graph_has_what_the_tables_have(client: httpx.Client, query: str) -> None:
    graph = network(client, query)
    assert statement_ids(graph) == keys(client, "statements", "id", query)
    assert keys(client, "actors", "actor_key", query) <= {node.partition(":")[2] for node in graph}
    assert keys(client, "regions", "region_key", query) <= {node.partition(":")[2] for node in graph}
    assert dangling(graph) == set()


def test_a_successor_has_its_predecessor_although_it_is_gone(client: httpx.Client) -> None:
    graph = network(client, "kinds=SUCCESSION")
    assert {data["statement_kind"] for *_, data in graph.edges(data=True)} == {"SUCCESSION"}
    gone = {node.partition(":")[2] for node in graph} - keys(client, "actors", "actor_key")
    assert gone
    assert dangling(graph) == set()


def test_the_graph_can_be_narrowed(client: httpx.Client) -> None:
    within = network(client, "within=05315&kinds=LOCATION&kinds=FUNDING")
    assert statement_ids(within) == keys(client, "statements", "id", "within=05315&kinds=LOCATION&kinds=FUNDING")
    assert dangling(within) == set()
    served = network(client, "service=EXIT_COUNSELLING")
    services = {f"Actor:{key}" for key in keys(client, "actors", "actor_key", "service=EXIT_COUNSELLING")}
    assert services <= set(served)
    assert all({start, end} & services for start, end in served.edges())
    whole = network(client)
    assert statement_ids(served) == {
        data["statement_id"] for start, end, data in whole.edges(data=True) if {start, end} & services
    }
    assert dangling(served) == set()
    between = "actorKinds=NETWORK&kinds=MEMBERSHIP"
    networks = network(client, between)
    assert statement_ids(networks) == keys(client, "statements", "id", between)
    assert {data["actor_kind"] for _, data in networks.nodes(data=True)} == {"NETWORK"}


@pytest.mark.parametrize("format_", FORMATS_OF_GRAPH)
def test_a_file_says_what_it_is(client: httpx.Client, format_: str) -> None:
    response = file(client, f"graph.{format_}", "kinds=SUCCESSION")
    assert response.headers["Content-Type"] == TYPES[format_]
    assert re.search(rf'filename="prevnet-graph-{DAY}-\w+\.{format_}"', response.headers["Content-Disposition"])
    assert response.headers["Link"] == '<https://spdx.org/licenses/CC-BY-4.0>; rel="license"'
    version = response.headers["X-Prevnet-Data-Version"]
    for words in (DAY, version, "CC-BY-4.0", f"{client.base_url}/export/graph.{format_}?"):
        assert words in response.text
    again = get(client, f"graph.{format_}", "kinds=SUCCESSION", **{"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


def test_gexf_has_the_same_edges_none_of_which_gephi_merges(client: httpx.Client) -> None:
    content = file(client, "graph.gexf").content
    graph = NX.read_gexf(io.BytesIO(content))
    assert {data["id"] for *_, data in graph.edges(data=True)} == statement_ids(network(client))
    edges = re.findall(rb'<edge id="[^"]+" (source="[^"]+" target="[^"]+" kind="[^"]+")', content)
    assert len(edges) == graph.number_of_edges()
    assert Counter(edges).most_common(1)[0][1] == 1
    assert any(kind.endswith(b' 2"') for kind in edges)


def test_linked_data_have_every_statement_and_name_nothing_that_is_not_there(client: httpx.Client) -> None:
    graph = Graph().parse(data=file(client, "graph.ttl").content, format="turtle")
    site = str(client.base_url)
    ours = {node for node in graph.objects() if isinstance(node, URIRef) and node.startswith(site)}
    assert ours - set(graph.subjects()) == set()
    statements = {
        f"{kind.name}:{str(node).rpartition('/')[2]}"
        for kind in STATEMENT_KINDS
        for node in graph.subjects(RDF.type, URIRef(f"{site}/id/terms#{kind.name}"))
    }
    assert statements == statement_ids(network(client))


def test_follow_the_money_has_every_row_once(client: httpx.Client) -> None:
    response = file(client, "graph.ftm.json")
    entities = [json.loads(line) for line in response.text.splitlines()]
    ids = {entity["id"] for entity in entities}
    assert len(ids) == len(entities) == int(response.headers["X-Prevnet-Rows"]) + 1
    ends = ("payer", "beneficiary", "member", "organization", "subject", "object", "successor", "predecessor", "proof")
    assert {id_ for one in entities for end in ends for id_ in one["properties"].get(end, ())} <= ids


def test_the_command_writes_the_same_file(client: httpx.Client, filled: DatabaseOptions, tmp_path: Path) -> None:
    done = export_command(tmp_path, filled, "graph.ftm.json?kinds=MEMBERSHIP", "--on", DAY, "--out", "g.json")
    assert done.returncode == 0, done.stderr
    entities = (tmp_path / "g.json").read_text().splitlines()
    assert entities[:-1] == get(client, "graph.ftm.json", "kinds=MEMBERSHIP").text.splitlines()[:-1]


@pytest.mark.parametrize(
    ("address", "code", "status", "words"),
    [
        ("graph.csv", "NOT_FOUND", 404, "'graph' has no format 'csv'"),
        ("graph.ftm", "NOT_FOUND", 404, "'graph' has no format 'ftm'"),
        ("statements.ttl", "NOT_FOUND", 404, "'statements' has no format 'ttl'"),
        ("graph", "NOT_FOUND", 404, "'graph' has no format ''"),
        ("graph.ttl?kinds=FUNDS", "BAD_USER_INPUT", 400, "`kinds` is 'FUNDS'"),
        ("graph.ttl?within=NRW", "BAD_USER_INPUT", 400, "`within` is 'NRW'"),
        ("graph.ttl?asOf=2024-01-01", "BAD_USER_INPUT", 400, "no parameter `asOf`"),
        ("record.ttl", "BAD_USER_INPUT", 400, "`id` is missing"),
        ("record.ttl?id=lks-nrw", "BAD_USER_INPUT", 400, "`id` is 'lks-nrw'"),
        ("record.ttl?id=Actor:nobody", "NOT_FOUND", 404, "no 'Actor:nobody'"),
        ("record.gexf?id=Actor:lks-nrw", "NOT_FOUND", 404, "'record' has no format 'gexf'"),
    ],
)
def test_errors_name_what_is_wrong(client: httpx.Client, address: str, code: str, status: int, words: str) -> None:
    assert words in error_of(client.get(f"/export/{address}"), code, status)["message"]


# ---- addresses of things


def see(client: httpx.Client, path: str, accept: str) -> str:
    response = client.get(path, headers={"Accept": accept}, follow_redirects=False)
    assert response.status_code == 303, response.text
    assert response.headers["Vary"].startswith("Accept")
    return response.headers["Location"]


def test_an_address_leads_to_a_page_or_to_data(client: httpx.Client) -> None:
    browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    assert see(client, "/id/actors/obr", browser) == "/actors/obr"
    assert see(client, "/id/regions/05315", "*/*") == "/regions/05315"
    assert see(client, "/id/actors/obr", "text/turtle") == "/export/record.ttl?id=Actor:obr"
    day = "/id/actors/obr?on=2020-01-01&lang=en"
    assert see(client, day, "text/turtle") == "/export/record.ttl?id=Actor:obr&on=2020-01-01&lang=en"
    assert see(client, day, browser) == "/actors/obr?on=2020-01-01&lang=en"
    assert see(client, "/id/actors/obr", "application/ld+json, text/html;q=0.5").startswith("/export/record.jsonld")
    assert see(client, "/id/actors/obr", "text/turtle;q=0.2, text/html;q=0.5") == "/actors/obr"
    assert see(client, "/id/dataset", "text/turtle") == "/export/graph.ttl"


@pytest.mark.parametrize("id_", ["Actor:obr", "Region:05315"])
def test_the_data_of_a_thing_are_its_own_and_those_of_its_statements(client: httpx.Client, id_: str) -> None:
    type_, _, key = id_.partition(":")
    path = f"/id/{type_.lower()}s/{key}"
    graph = Graph().parse(data=file(client, "record.ttl", f"id={id_}").content, format="turtle")
    thing = URIRef(f"{client.base_url}{path}")
    whole = network(client)
    assert len(list(graph.predicate_objects(thing))) > 5
    statements = {
        subject for subject, term in graph.subject_predicates(thing) if not str(term).endswith("containedInPlace")
    }
    assert len(statements) == whole.degree(id_)
    ours = {node for node in graph.objects() if isinstance(node, URIRef) and node.startswith(str(client.base_url))}
    assert ours - set(graph.subjects()) == set()


def test_every_address_in_the_data_leads_somewhere(client: httpx.Client) -> None:
    content = file(client, "graph.ttl", "kinds=SUCCESSION&kinds=LOCATION&within=05111").content
    graph = Graph().parse(data=content, format="turtle")
    paths = {
        str(node).removeprefix(str(client.base_url))
        for node in graph.subjects()
        if isinstance(node, URIRef) and "#" not in node
    }
    one_of_each = {path.split("/")[2]: path for path in sorted(paths)}
    assert set(one_of_each) >= {"actors", "regions", "sources", "locations", "dataset"}
    del one_of_each["dataset"]
    for path in one_of_each.values():
        answer = client.get(path, headers={"Accept": "text/turtle"}, follow_redirects=True)
        assert answer.headers["Content-Type"] == "text/turtle; charset=utf-8", path
        assert f"<{client.base_url}{path}>\n    a " in answer.text


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/id/actors/nobody", "no 'Actor:nobody'"),
        ("/id/regions/99", "no 'Region:99'"),
        ("/id/sources/none", "no 'Source:none'"),
        ("/id/fundings/none", "no 'Funding:none'"),
        ("/id/people/x", "no 'people'"),
        ("/id/actors/" + "x" * 500, "no 'Actor:xxx"),
        ("/id/actors/a%20b%0A", "no 'Actor:a b"),
    ],
)
@pytest.mark.parametrize("accept", ["text/turtle", "text/html"])
def test_unknown_things_are_not_found(client: httpx.Client, path: str, words: str, accept: str) -> None:
    assert words in error_of(client.get(path, headers={"Accept": accept}), "NOT_FOUND", 404)["message"]


def test_shapes_are_there_for_the_site(client: httpx.Client) -> None:
    response = client.get("/id/shapes.ttl")
    assert response.headers["Content-Type"] == "text/turtle; charset=utf-8"
    site = f"{client.base_url}/id/"
    graph = Graph().parse(data=response.content, format="turtle", publicID=f"{site}shapes.ttl")
    assert URIRef(f"{site}terms#certainty") in set(graph.objects())


# ---- what not everybody may see


def test_hidden_things_leave_no_trace(client: httpx.Client, driver: Driver) -> None:
    statement = min(statement_ids(network(client, "kinds=MEMBERSHIP"))).partition(":")[2]
    hidden_ids = ("actors/zz-network", f"memberships/zz-{statement}")

    def files() -> list[bytes]:
        queries = {
            "graph.ftm.json": "",
            **{f"graph.{format_}": "kinds=MEMBERSHIP&within=05111" for format_ in FORMATS_OF_GRAPH[:-1]},
            "record.ttl": "id=Actor:obr",
            "record.jsonld": "id=Region:05111",
        }
        return [get(client, name, query).content for name, query in queries.items()]

    def answers() -> list[tuple[int, str]]:
        responses = [client.get(f"/id/{id_}") for id_ in hidden_ids]
        return [(one.status_code, one.json()["errors"][0]["extensions"]["code"]) for one in responses]

    before = files()
    assert answers() == [(404, "NOT_FOUND")] * 2
    with hidden_copies(driver):
        assert files() == before
        assert answers() == [(404, "NOT_FOUND")] * 2
        assert error_of(get(client, "record.ttl", "id=Actor:zz-network"), "NOT_FOUND", 404)
        driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) REMOVE n:Restricted, n.visibility")
        show_copies(driver)
        shown = files()
        assert all(b"zz-" in file and file != earlier for file, earlier in zip(shown, before, strict=True))
        assert client.get("/id/actors/zz-network", follow_redirects=False).status_code == 303
