"""The formats of graphs: read again by the libraries that their users have, and complete."""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import igraph  # pyright: ignore[reportMissingTypeStubs]
import networkx
import pytest
from graph_example import HEAD, ODD, ROWS, SITE, written
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import PROV, RDF, SKOS, XSD

from graph.export.graph_formats.follow_the_money import entity_id
from graph.export.graph_formats.graph_rows import span
from graph.export.table import Row

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # which rdflib itself uses
# Neither has types.
NX: Any = networkx
IGRAPH: Any = igraph
READABLE_ODD = ODD.replace("\x0b", "\ufffd").replace("\x07", "\ufffd")
NODES = {str(row["id"]) for row in ROWS if row["record"] in ("actor", "region")}
EDGES = {str(row["id"]): (row["start_id"], row["end_id"]) for row in ROWS if row["record"] == "statement"}
SCHEMATA = json.loads((Path(__file__).parent / "follow_the_money" / "schemata.json").read_text())
ID = Namespace(f"{SITE}/id/")
TERMS = Namespace(f"{SITE}/id/terms#")
ORG = Namespace("http://www.w3.org/ns/org#")
TIME = Namespace("http://www.w3.org/2006/time#")
SCHEMA = Namespace("https://schema.org/")
DCTERMS = Namespace("http://purl.org/dc/terms/")


# ---- GraphML and GEXF


def read_graphml() -> Any:
    return NX.read_graphml(io.BytesIO(written("graphml")))


def read_gexf() -> Any:
    return NX.read_gexf(io.BytesIO(written("gexf")))


def gexf_elements(name: str) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(written("gexf"))  # noqa: S314 - our own file
    return list(root.iter(f"{{http://gexf.net/1.3}}{name}"))


@pytest.mark.parametrize("read", [read_graphml, read_gexf])
def test_networkx_reads_every_node_and_edge_also_parallel_ones(read: Any) -> None:
    graph = read()
    assert graph.is_multigraph()
    assert graph.is_directed()
    assert set(graph) == NODES
    edges = graph.edges(keys=True, data=True)
    assert Counter((start, end) for start, end, *_ in edges) == Counter(EDGES.values())
    assert graph.number_of_edges("Actor:ministry", "Actor:service") == 2
    assert graph.nodes["Actor:service"]["name"] == READABLE_ODD
    assert graph.nodes["Region:05315"]["people"] == 1_087_353
    assert graph.nodes["Region:05315"]["area_km2"] == 405.02
    amounts = [data["amount_eur"] for *_, data in edges if "amount_eur" in data]
    assert sorted(amounts) == [1234.5, 5_000_000.0]


def test_igraph_reads_the_same(tmp_path: Path) -> None:
    file = tmp_path / "graph.graphml"
    file.write_bytes(written("graphml"))
    graph: Any = IGRAPH.Graph.Read_GraphML(str(file))
    assert set(graph.vs["id"]) == NODES
    ends = {edge["statement_id"]: tuple(graph.vs[end]["id"] for end in edge.tuple) for edge in graph.es}
    assert ends == EDGES


def test_graphml_says_what_it_is_and_how_much_it_has() -> None:
    said = read_graphml().graph
    assert said["day"] == "2026-06-30"
    assert (said["data_version"], said["licence"]) == ("abc123", "CC-BY-4.0")
    assert said["licence_url"] == "https://spdx.org/licenses/CC-BY-4.0"
    assert (said["file"], said["language"]) == (HEAD.address, "de")
    assert (said["node_count"], said["edge_count"]) == (len(NODES), len(EDGES))


def test_gexf_says_what_it_is() -> None:
    (meta,) = gexf_elements("meta")
    assert [child.tag.rpartition("}")[2] for child in meta] == ["creator", "description"], "others are not allowed"
    (description,) = gexf_elements("description")
    for words in ("day: 2026-06-30", "data_version: abc123", "licence: CC-BY-4.0", HEAD.address):
        assert words in (description.text or "")


def test_gephi_keeps_parallel_edges_as_their_kinds_differ() -> None:
    kinds = {edge.get("id"): edge.get("kind") for edge in gexf_elements("edge")}
    assert kinds["Funding:f_1"] == "FUNDING"
    assert kinds["Funding:f_2"] == "FUNDING 2"
    labels = {edge.get("id"): edge.get("label") for edge in gexf_elements("edge")}
    assert labels["Funding:f_1"] == labels["Funding:f_2"] == "Förderung"


def test_spells_are_the_days_that_a_statement_is_known_to_hold() -> None:
    spells = {
        edge.get("id"): [spell.attrib for spell in edge.iter("{http://gexf.net/1.3}spell")]
        for edge in (*gexf_elements("edge"), *gexf_elements("node"))
    }
    assert spells["Funding:f_1"] == [{"start": "2020-01-01", "end": "2021-02-28"}]
    assert spells["Funding:f_2"] == [{"start": "2022-05-01"}]
    assert spells["Actor:former"] == [{"start": "2007-01-01", "end": "2012-12-31"}]
    assert spells["Region:05"] == []


@pytest.mark.parametrize(
    ("row", "days"),
    [
        ({}, (None, None)),
        ({"valid_to": "2024-02"}, (None, "2024-02-29")),
        ({"known_from": "2023-01-01", "valid_to": "2019"}, (None, "2019-12-31")),
        ({"known_from": "2019-12-31", "valid_to": "2019"}, ("2019-12-31", "2019-12-31")),
        ({"known_from": "2001-01-01", "dissolved": 2012}, ("2001-01-01", "2012-12-31")),
    ],
)
def test_a_span_never_ends_before_it_begins(row: Row, days: tuple[str | None, str | None]) -> None:
    assert span(row) == days


# ---- linked data


def read_linked(data: bytes, format_: str) -> Graph:
    return Graph().parse(data=data, format={"ttl": "turtle", "jsonld": "json-ld"}[format_])


@cache
def linked(format_: str) -> Graph:
    return read_linked(written(format_), format_)


def test_turtle_and_json_ld_are_the_same_graph_without_blank_nodes() -> None:
    assert set(linked("ttl")) == set(linked("jsonld"))
    assert all(isinstance(node, URIRef) for node in linked("ttl").subjects())
    lines = written("jsonld").splitlines()
    assert all(json.loads(line.rstrip(b",")) for line in lines[1:-1]), "a resource a line"


def test_every_address_of_ours_is_that_of_a_resource_in_the_file() -> None:
    graph = linked("ttl")
    ours = {node for node in graph.objects() if isinstance(node, URIRef) and node.startswith(SITE)}
    assert ours - set(graph.subjects()) == set()
    assert len(ours) > 20


def test_a_membership_is_one_of_w3c_org_with_an_interval() -> None:
    graph, membership = linked("ttl"), ID["memberships/m_1"]
    assert (membership, RDF.type, ORG.Membership) in graph
    assert (membership, ORG.member, ID["actors/service"]) in graph
    assert (membership, ORG.organization, ID["actors/network"]) in graph
    assert (membership, ORG.role, TERMS["MembershipRole-MEMBER"]) in graph
    assert (membership, ORG.memberDuring, ID["memberships/m_1#period"]) in graph
    begin = graph.value(ID["memberships/m_1#period"], TIME.hasBeginning)
    assert graph.value(begin, TIME.inXSDDate) == Literal("2015-05-17", datatype=XSD.date)
    assert (membership, PROV.wasDerivedFrom, ID["sources/report"]) in graph


def test_a_funding_has_a_decimal_amount_and_dates_as_precise_as_known() -> None:
    graph, funding = linked("ttl"), ID["fundings/f_1"]
    assert graph.value(funding, TERMS.amountEur) == Literal("1234.5", datatype=XSD.decimal)
    assert graph.value(ID["fundings/f_2"], TERMS.amountEur) == Literal("5000000", datatype=XSD.decimal)
    assert (funding, SCHEMA.funder, ID["actors/ministry"]) in graph
    assert (funding, TERMS.programme, ID["actors/programme"]) in graph
    assert graph.value(ID["fundings/f_1#begin"], TIME.inXSDgYear) == Literal("2020", datatype=XSD.gYear)
    assert graph.value(ID["fundings/f_1#end"], TIME.inXSDgYearMonth) == Literal("2021-02", datatype=XSD.gYearMonth)


def test_texts_have_their_language_and_odd_characters() -> None:
    graph = linked("ttl")
    assert graph.value(ID["fundings/f_1"], SKOS.note) == Literal(ODD, lang="de")
    names = set(graph.objects(ID["actors/ministry"], SKOS.prefLabel))
    assert names == {Literal("Name of ministry", lang="de"), Literal("The ministry", lang="en")}
    labels = {label.language for label in graph.objects(TERMS["ActorKind-MINISTRY"], SKOS.prefLabel)}  # type: ignore[attr-defined]
    assert labels == {"de", "en"}


def test_the_dataset_says_what_the_file_is_and_comes_last() -> None:
    graph, dataset = linked("ttl"), ID["dataset"]
    assert graph.value(dataset, DCTERMS.license) == URIRef("https://spdx.org/licenses/CC-BY-4.0")
    assert graph.value(dataset, SCHEMA.version) == Literal("abc123")
    assert graph.value(dataset, TERMS.day) == Literal("2026-06-30", datatype=XSD.date)
    assert graph.value(dataset, TERMS.records) == Literal(str(len(ROWS)), datatype=XSD.integer)
    assert written("ttl").rstrip().rpartition(b"\n\n")[2].startswith(f"<{dataset}>".encode())


# ---- FollowTheMoney

VALUES = {
    "date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "url": re.compile(r"https?://.+"),
    "number": re.compile(r"\d+(\.\d+)?"),
    "country": re.compile(r"[a-z]{2}"),
    "entity": re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?"),
}


def problems(entities: list[Any]) -> list[str]:
    """What is wrong with entities: what is unknown or missing, values, and what links point to."""
    schemata = {entity["id"]: SCHEMATA[entity["schema"]] for entity in entities}
    found: list[str] = []
    for entity in entities:
        schema, properties = SCHEMATA[entity["schema"]], entity["properties"]
        found += [f"{entity['id']} lacks {name}" for name in schema["required"] if name not in properties]
        for name, values in properties.items():
            type_, *ranges = schema["properties"].get(name, ["none"])
            pattern = VALUES.get(type_, re.compile(".+", re.DOTALL))
            found += [f"{name} {value}" for value in values if type_ == "none" or not pattern.fullmatch(value)]
            for range_ in ranges:
                found += [f"{name} {one}" for one in values if range_ not in schemata.get(one, {"is": ()})["is"]]
    return found


def entities() -> list[Any]:
    return [json.loads(line) for line in written("ftm.json").splitlines()]


def test_entities_of_follow_the_money_are_valid_and_complete() -> None:
    assert problems(entities()) == []
    by_id = {entity["id"]: entity for entity in entities()}
    assert len(by_id) == len(ROWS) + 1
    payment = by_id["funding-f.5f1"]
    assert payment["schema"] == "Payment"
    assert payment["properties"]["amountEur"] == ["1234.5"]
    assert payment["properties"]["payer"] == ["actor-ministry"]
    assert payment["properties"]["sourceUrl"] == ["https://example.org/report"]
    assert payment["properties"]["proof"] == ["source-report"]
    assert by_id["actor-ministry"]["schema"] == "PublicBody"
    assert by_id["succession-s.5f1"]["properties"]["successor"] == ["actor-service"]
    (last,) = entities()[-1:]
    assert last["id"] == "dataset"
    assert {"licence: CC-BY-4.0", "data_version: abc123", "day: 2026-06-30", f"records: {len(ROWS)}"} <= set(
        last["properties"]["notes"]
    )


def test_the_check_of_entities_finds_what_is_wrong() -> None:
    wrong = {
        "id": "a",
        "schema": "Payment",
        "properties": {"payer": ["nobody"], "startDate": ["May"], "colour": ["red"]},
    }
    assert problems([wrong]) == ["a lacks beneficiary", "payer nobody", "startDate May", "colour red"]


def test_ids_of_entities_are_allowed_ones_and_differ() -> None:
    ids = [entity_id(f"Actor:{key}") for key in ("a_b", "a.b", "a-b", "a.5fb", "ab-", "ab")]
    assert len(set(ids)) == len(ids)
    assert all(VALUES["entity"].fullmatch(id_) for id_ in ids)


# ---- what a file without rows is


@pytest.mark.parametrize("format_", ["graphml", "gexf"])
def test_an_empty_graph_is_one(format_: str) -> None:
    read = NX.read_graphml if format_ == "graphml" else NX.read_gexf
    assert len(read(io.BytesIO(written(format_, ())))) == 0


@pytest.mark.parametrize("format_", ["ttl", "jsonld"])
def test_linked_data_without_rows_have_their_dataset(format_: str) -> None:
    graph = read_linked(written(format_, ()), format_)
    assert graph.value(ID["dataset"], TERMS.records) == Literal("0", datatype=XSD.integer)
