"""Exported tables over HTTP: what the API answers and nothing else, complete, from one state of the data."""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from graphql import GraphQLInputObjectType, GraphQLNamedType, GraphQLScalarType, get_named_type
from http_server import environment_with, eventually, serving
from neo4j import Driver
from xlsx_reader import read_xlsx

from api.export.named_table import PAGE
from api.export.parameters import SCALARS
from api.export.registry import TABLES
from api.graphql.schema import core
from graph.compile.named_queries import vouched
from graph.export.csv_format import with_formula
from graph.export.table import CellType
from graph.model.nodes import ACTOR_KINDS, REGION
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import DatabaseOptions

DAY = "2026-06-30"
# A request of each table that has rows.
CASES = {
    "coverage": "",
    "gaps": "",
    "to-confirm": "",
    "flows": "from=2020&to=2026",
    "fundings": "year=day",
    "funding-ends": "horizon=60",
    "actors": "",
    "statements": "",
    "regions": "",
    "sources": "",
    "entries": "actor=obr",
    "offers": "region=05315",
    "changes": "from=2025-01-01",
    "relations": "of=obr",
    "paths": "from=obr&to=lks-nrw",
}
MARK = "zzgeheim"
# Of regions and sources nothing is hidden: they have no visibility.
ALWAYS_SHOWN = {"regions", "sources"}
TABLE = pytest.mark.parametrize("table", CASES)
AWAY = DatabaseOptions("bolt://127.0.0.1:1", "neo4j", "not-asked", acquisition_timeout=1.0, connection_timeout=1.0)


@pytest.fixture(scope="module")
def trips() -> list[str]:
    return []


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions, trips: list[str]) -> Iterator[httpx.Client]:
    with serving(filled, trips=trips) as client:
        yield client


def get(client: httpx.Client, file: str, query: str = "", **headers: str) -> httpx.Response:
    return client.get(f"/export/{file}?on={DAY}&{query}", headers=headers)


def rows(client: httpx.Client, table: str, query: str | None = None) -> list[dict[str, str]]:
    """The rows of a table as a program reads them."""
    response = get(client, f"{table}.csv", f"profile=data&{CASES[table] if query is None else query}")
    assert response.status_code == 200, response.text
    exported = list(csv.DictReader(io.StringIO(response.text, newline="")))
    assert response.headers["X-Prevnet-Rows"] == str(len(exported))
    return exported


def ask(client: httpx.Client, text: str, **variables: Any) -> Any:
    body = client.post("/graphql", json={"query": text, "variables": {"on": DAY, **variables}}).json()
    assert "errors" not in body, body["errors"]
    return body["data"]


def all_nodes(client: httpx.Client, field: str, selection: str) -> list[Any]:
    """All nodes of a root connection, page by page; `field` has a place for the page."""
    nodes: list[Any] = []
    after = None
    while True:
        page = "first: 100, after: $after"
        text = (
            f"query ($after: String, $on: Date!) {{ list: {field.format(page)}"
            f" {{ nodes {{ {selection} }} pageInfo {{ hasNextPage endCursor }} }} }}"
        )
        exported = ask(client, text if "$on" in field else text.replace(", $on: Date!", ""), after=after)["list"]
        nodes += exported["nodes"]
        after = exported["pageInfo"]["endCursor"]
        if not exported["pageInfo"]["hasNextPage"]:
            return nodes


def listed(values: Any) -> str:
    return "|".join(values)


def text(value: Any) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


# ---- what the tables hold


@pytest.mark.parametrize(
    ("query", "level", "within"), [("", "DISTRICT", "05"), ("level=MUNICIPALITY", "MUNICIPALITY", "05")]
)
def test_coverage_is_the_matrix(client: httpx.Client, query: str, level: str, within: str) -> None:
    answer = ask(
        client,
        "query ($on: Date!, $level: RegionKind!, $within: ID) { coverage(on: $on, level: $level, within: $within,"
        " first: 1000) { rows { people region { ags name } cells { serviceType state inherited lastConfirmed"
        " providerCount actorCount actors(first: 1000) { name } } } } }",
        level=level,
        within=within,
    )
    expected = [
        (
            row["region"]["ags"],
            row["region"]["name"],
            text(row["people"]),
            cell["serviceType"],
            cell["state"],
            text(cell["inherited"]),
            text(cell["lastConfirmed"]),
            text(cell["providerCount"]),
            text(cell["actorCount"]),
            listed(actor["name"] for actor in cell["actors"]),
        )
        for row in answer["coverage"]["rows"]
        for cell in row["cells"]
    ]
    names = [
        "region_key",
        "region",
        "people",
        "service_type",
        "state",
        "inherited",
        "last_confirmed",
        "provider_count",
        "actor_count",
        "actors",
    ]
    assert [tuple(row[name] for name in names) for row in rows(client, "coverage", query)] == expected
    assert len(expected) > 400


def test_coverage_has_the_chosen_columns(client: httpx.Client) -> None:
    exported = rows(client, "coverage", "service=EDUCATION&programme=demokratie-leben&within=051")
    assert {(row["service_type"], row["programme_key"]) for row in exported} == {
        ("EDUCATION", ""),
        ("", "demokratie-leben"),
    }
    assert {row["region_key"][:3] for row in exported} == {"051"}


def test_gaps_are_those_of_the_question(client: httpx.Client) -> None:
    answer = ask(
        client,
        'query ($on: Date!) { gaps(on: $on, within: "05", minPeople: 100000, first: 1000)'
        " { totalCount nodes { key sentence reason regionCount regions(first: 1000) { ags } } } }",
    )["gaps"]
    exported = rows(client, "gaps", "people=100000")
    assert len(exported) == answer["totalCount"] > 5
    names = ("key", "sentence", "reason", "region_count", "region_keys")
    assert [tuple(row[name] for name in names) for row in exported] == [
        (gap["key"], gap["sentence"], gap["reason"], text(gap["regionCount"]), listed(r["ags"] for r in gap["regions"]))
        for gap in answer["nodes"]
    ]


def test_what_to_check_is_complete_and_in_order(client: httpx.Client) -> None:
    total = ask(client, "query ($on: Date!) { toConfirm(on: $on, first: 1) { totalCount } }")["toConfirm"]["totalCount"]
    first = ask(
        client,
        "query ($on: Date!) { toConfirm(on: $on, first: 700) { nodes { kind regionCount sentence statement"
        " { id lastConfirmed } } } }",
    )["toConfirm"]["nodes"]
    exported = rows(client, "to-confirm")
    assert len(exported) == len({row["id"] for row in exported}) == total > 700
    names = ("statement_kind", "region_count", "sentence", "id", "last_confirmed")
    assert [tuple(row[name] for name in names) for row in exported[:700]] == [
        (
            one["kind"],
            text(one["regionCount"]),
            one["sentence"],
            one["statement"]["id"],
            text(one["statement"]["lastConfirmed"]),
        )
        for one in first
    ]


FUNDING = (
    f'id validFrom validTo knownFrom certainty(on: "{DAY}") amountEur amountKind'
    " funder { slug name } recipient { slug name }"
)


def funding_tuples(exported: list[dict[str, str]]) -> list[tuple[str, ...]]:
    names = [
        "id",
        "valid_from",
        "valid_to",
        "certainty",
        "amount_kind",
        "funder_key",
        "funder",
        "recipient_key",
        "recipient",
        "amount_eur",
    ]
    return [tuple(row[name] for name in names) for row in exported]


def expected_fundings(nodes: list[Any]) -> list[tuple[str, ...]]:
    return [
        (
            one["id"],
            text(one["validFrom"]),
            text(one["validTo"]),
            one["certainty"],
            one["amountKind"],
            one["funder"]["slug"],
            one["funder"]["name"],
            one["recipient"]["slug"],
            one["recipient"]["name"],
            text(one["amountEur"]).removesuffix(".0"),
        )
        for one in nodes
    ]


def test_fundings_of_the_day_are_those_that_hold(client: httpx.Client) -> None:
    nodes = all_nodes(client, "fundings(asOf: $on, {})", FUNDING)
    assert len(nodes) > 100
    assert funding_tuples(rows(client, "fundings", "year=day")) == expected_fundings(nodes)


def test_fundings_of_years_are_those_that_hold_in_one(client: httpx.Client) -> None:
    nodes = all_nodes(client, "fundings({})", FUNDING)
    held = [
        one
        for one in nodes
        if one["knownFrom"] and one["knownFrom"][:4] <= "2021" and (not one["validTo"] or one["validTo"][:4] >= "2019")
    ]
    assert 0 < len(held) < len(nodes)
    exported = funding_tuples(rows(client, "fundings", "from=2019&to=2021"))
    assert sorted(exported) == sorted(expected_fundings(held))


def test_fundings_can_be_those_of_an_actor_or_region(client: httpx.Client) -> None:
    nodes = expected_fundings(all_nodes(client, "fundings({})", FUNDING))
    every_year = "from=1950&to=2100"
    exported = funding_tuples(rows(client, "fundings", f"{every_year}&funder=land-nrw"))
    assert sorted(exported) == sorted(node for node in nodes if node[5] == "land-nrw")
    exported = funding_tuples(rows(client, "fundings", f"{every_year}&recipient=obr"))
    assert sorted(exported) == sorted(node for node in nodes if node[7] == "obr")
    seats = ask(client, '{ region(ags: "05315") { locations(first: 100) { nodes { actor { slug } } } } }')
    in_cologne = {one["actor"]["slug"] for one in seats["region"]["locations"]["nodes"]}
    exported = funding_tuples(rows(client, "fundings", f"{every_year}&within=05315"))
    assert sorted(exported) == sorted(node for node in nodes if node[7] in in_cologne)
    assert exported


def test_flows_are_those_of_the_diagram(client: httpx.Client) -> None:
    kinds = ("exact", "approximate", "maximum", "total")
    flows = ask(
        client,
        "{ flows(fromYear: 2020, toYear: 2026, groupBy: [FUNDER, REGION], regionLevel: STATE, limit: 100) {"
        " nodes { id name } links { source target statementCount total {"
        f" years {{ year {' '.join(kinds)} }} wholeTerm {{ {' '.join(kinds)} }} }} }}"
        " sentence excluded { statementCount } } }",
    )["flows"]
    names = {node["id"]: node["name"] for node in flows["nodes"]}
    amounts: dict[tuple[str, ...], tuple[str, ...]] = {}
    for link in flows["links"]:
        ends = names[link["source"]], names[link["target"]]
        whole_term = {**link["total"]["wholeTerm"], "year": None}
        for entry in [*link["total"]["years"], whole_term]:
            values = tuple(text(entry[kind]).removesuffix(".0") for kind in kinds)
            if any(entry[kind] for kind in kinds):
                amounts[(*ends, text(entry["year"]))] = values
    query = "from=2020&to=2026&levels=FUNDER,REGION&regions=STATE&limit=100"
    exported = rows(client, "flows", query)
    columns = [f"{kind}_eur" for kind in kinds]
    assert {
        (row["from_name"], row["to_name"], row["money_year"]): tuple(row[column] for column in columns)
        for row in exported
        if any(row[column] not in ("", "0") for column in columns)
    } == amounts
    assert len(amounts) > 10
    assert {(row["from_name"], row["to_name"]) for row in exported} == {
        (names[link["source"]], names[link["target"]]) for link in flows["links"]
    }
    notes = get(client, "flows.json", query).json()["notes"]
    assert notes[0] == flows["sentence"]
    assert len(notes) == 1 + len(flows["excluded"])


def test_endings_are_those_of_the_question(client: httpx.Client) -> None:
    answer = ask(
        client,
        "query ($on: Date!) { fundingCliff(on: $on, horizon: 60, first: 1000) { totalCount endings { ends reason"
        " sentence losesAllFunding recipient { slug } funder { slug } services(first: 1000) { name } } } }",
    )["fundingCliff"]
    exported = rows(client, "funding-ends")
    assert len(exported) == answer["totalCount"] > 0
    names = ["ends", "end_reason", "sentence", "loses_all_funding", "recipient_key", "funder_key", "services"]
    assert [tuple(row[name] for name in names) for row in exported] == [
        (
            one["ends"],
            one["reason"],
            one["sentence"],
            text(one["losesAllFunding"]),
            one["recipient"]["slug"],
            one["funder"]["slug"],
            listed(service["name"] for service in one["services"]),
        )
        for one in answer["endings"]
    ]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("", "actors(asOf: $on, {})"),
        ("kinds=NETWORK&kinds=MINISTRY", "actors(asOf: $on, where: {{kind: {{in: [NETWORK, MINISTRY]}}}}, {})"),
        ("q=beratung", 'search(text: "beratung", {})'),
        ("q=k%C3%B6ln&kinds=NETWORK", 'search(text: "köln", kinds: [NETWORK], {})'),
    ],
)
def test_actors_are_all_or_those_found(client: httpx.Client, query: str, field: str) -> None:
    seats = f'locations(asOf: "{DAY}") {{ nodes {{ region {{ ags }} }} }}'
    nodes = all_nodes(client, field, f"slug name kind website {seats}")
    expected = [
        (
            one["slug"],
            one["name"],
            one["kind"],
            text(one["website"]),
            listed(seat["region"]["ags"] for seat in one["locations"]["nodes"]),
        )
        for one in nodes
    ]
    names = ["actor_key", "name", "actor_kind", "website", "seat_keys"]
    assert [tuple(row[name] for name in names) for row in rows(client, "actors", query)] == expected
    assert expected


def test_the_whole_graph_is_in_its_tables(client: httpx.Client) -> None:
    """Everything that the lists of the API have, on the day and on all days, with the keys that join the tables."""
    for query, as_of in (("", "asOf: $on, "), ("all=1", "")):
        statements = rows(client, "statements", query)
        for kind in STATEMENT_KINDS:
            expected = {one["id"] for one in all_nodes(client, f"{kind.plural}({as_of}{{}})", "id")}
            exported = [row["id"] for row in statements if row["statement_kind"] == kind.name.upper()]
            assert len(exported) == len(expected)
            assert set(exported) == expected
        actors = {row["actor_key"] for row in rows(client, "actors", query)}
        assert actors == {one["slug"] for one in all_nodes(client, f"actors({as_of}{{}})", "slug")}
    regions = {row["region_key"]: row for row in rows(client, "regions")}
    assert set(regions) == {one["ags"] for one in all_nodes(client, "regions({})", "ags")}
    sources = {row["source_key"] for row in rows(client, "sources")}
    assert sources == {one["slug"] for one in all_nodes(client, "sources({})", "slug")}
    for row in statements:
        assert {row["start_key"], row["end_key"]} <= actors | set(regions)
        assert set(row["source_keys"].split("|")) <= sources
    assert regions["05315"]["around_key"] == "053"
    assert regions["05315"]["people"].isdigit()


def test_every_property_that_the_api_has_is_a_column(client: httpx.Client) -> None:
    names = {"id": "actor_key", "kind": "actor_kind"}
    expected = {names.get(one.name, one.name) for kind in ACTOR_KINDS for one in kind.stored if one.api}
    assert expected <= {column.name for column in TABLES["actors"].columns}
    names = {"ags": "region_key", "name": "region", "kind": "region_kind", "population": "people"}
    assert {names.get(one.name, one.name) for one in REGION.stored if one.api} <= {
        column.name for column in TABLES["regions"].columns
    }
    assert {one.name for kind in STATEMENT_KINDS for one in kind.stored if one.api} - {
        one for kind in STATEMENT_KINDS for one in kind.reference_properties
    } <= {column.name for column in TABLES["statements"].columns}
    service = next(row for row in rows(client, "actors", "q=opferberatung+rheinland") if row["service_type"])
    assert service["service_type"] == "VICTIM_COUNSELLING"


def test_the_whole_graph_can_be_narrowed(client: httpx.Client) -> None:
    fundings = rows(client, "statements", "kinds=FUNDING")
    assert {row["statement_kind"] for row in fundings} == {"FUNDING"}
    near = rows(client, "statements", "within=05315")
    assert {row["id"] for row in near} < {row["id"] for row in rows(client, "statements", "")}
    assert [row for row in near if row["end_key"] == "05315"]
    assert {row["region_kind"] for row in rows(client, "regions", "kinds=STATE&within=05")} == {"STATE"}
    assert {row["region_key"][:3] for row in rows(client, "regions", "within=053")} == {"053"}
    services = rows(client, "actors", "service=EDUCATION&within=05")
    assert {row["service_type"] for row in services} == {"EDUCATION"}
    in_cologne = {row["actor_key"] for row in rows(client, "actors", "within=05315")}
    serving_it = {row["start_key"] for row in near if row["end_key"] == "05315" and row["extent"] != "NONE"}
    assert serving_it - {row["start_key"] for row in near if row["statement_kind"] == "GOVERNANCE"} <= in_cologne
    assert len({row["publisher"] for row in rows(client, "sources", "publisher=ARIC-NRW+e.V.")}) <= 1


def test_entries_are_all_statements_of_an_actor(client: httpx.Client) -> None:
    links = ask(
        client,
        'query ($on: Date!) { neighbourhood(of: "lks-nrw", on: $on, limitPerKind: 100) { links { source target'
        " statement { id certainty(on: $on) } } more { id } } }",
    )["neighbourhood"]
    assert "Actor:lks-nrw" not in [one["id"] for one in links["more"]]
    own = {
        (one["statement"]["id"], one["statement"]["certainty"])
        for one in links["links"]
        if "Actor:lks-nrw" in (one["source"], one["target"])
    }
    exported = rows(client, "entries", "actor=lks-nrw")
    assert len(exported) == len(own) > 20
    assert {(row["id"], row["certainty"]) for row in exported} == own
    assert all("lks-nrw" in (row["start_key"], row["end_key"]) for row in exported)
    assert len({row["statement_kind"] for row in exported}) > 3


def test_entries_of_all_days_are_more(client: httpx.Client) -> None:
    on_the_day = {row["id"] for row in rows(client, "entries")}
    ever = {row["id"] for row in rows(client, "entries", "actor=obr&all=1")}
    assert on_the_day < ever
    response = get(client, "entries.csv", "actor=obr&all=1")
    assert "X-Prevnet-Day" not in response.headers
    assert DAY not in response.headers["Content-Disposition"]


@pytest.mark.parametrize(("ags", "level"), [("05315", "DISTRICT"), ("053", "GOVERNMENT_REGION"), ("05", "STATE")])
def test_offers_are_the_statements_behind_the_row_of_a_region(client: httpx.Client, ags: str, level: str) -> None:
    (row,) = ask(
        client,
        "query ($on: Date!, $ags: ID!, $level: RegionKind!) { coverage(on: $on, level: $level, within: $ags, first: 1)"
        " { rows { cells { serviceType state statements(first: 1000) { __typename id"
        " ... on Coverage { extent subject { slug } region { ags } } } } } } }",
        ags=ags,
        level=level,
    )["coverage"]["rows"]
    expected = [
        (cell["serviceType"], cell["state"], one["id"], one["extent"], one["subject"]["slug"], one["region"]["ags"])
        for cell in row["cells"]
        for one in cell["statements"]
        if one["__typename"] == "Coverage"
    ]
    names = ["service_type", "state", "id", "extent", "offer_key", "region_key"]
    assert [tuple(row[name] for name in names) for row in rows(client, "offers", f"region={ags}")] == expected
    assert expected


def test_changes_are_those_of_the_question(client: httpx.Client) -> None:
    answer = ask(
        client,
        'query ($on: Date!) { changes(from: "2025-01-01", to: $on, first: 1000) { totalCount nodes { sort day sentence'
        " kind statements(first: 1000) { id } } } }",
    )["changes"]
    exported = rows(client, "changes")
    assert len(exported) == answer["totalCount"] > 10
    names = ["change_sort", "change_day", "sentence", "statement_kind", "statement_ids"]
    assert [tuple(row[name] for name in names) for row in exported] == [
        (one["sort"], one["day"], one["sentence"], text(one["kind"]), listed(s["id"] for s in one["statements"]))
        for one in answer["nodes"]
    ]


def test_relations_are_those_that_the_network_shows(client: httpx.Client) -> None:
    def shown(of: str, depth: int, limit: int = 20, kinds: Any = None) -> tuple[list[str], int]:
        exported = ask(
            client,
            "query ($on: Date!, $of: ID!, $depth: Int!, $limit: Int!, $kinds: [StatementName!]) {"
            " neighbourhood(of: $of, depth: $depth, limitPerKind: $limit, kinds: $kinds, on: $on) {"
            " links { statement { id } } more { count } } }",
            of=of,
            depth=depth,
            limit=limit,
            kinds=kinds,
        )["neighbourhood"]
        return [link["statement"]["id"] for link in exported["links"]], sum(one["count"] for one in exported["more"])

    around, more = shown("obr", 1)
    assert [row["id"] for row in rows(client, "relations")] == around
    opened, _ = shown("Actor:land-nrw", 1, 50, ["FUNDING"])
    both = rows(client, "relations", "of=obr&open=Actor:land-nrw,FUNDING,50")
    assert [row["id"] for row in both] == list(dict.fromkeys([*around, *opened]))
    assert len(both) < len(around) + len(opened)
    notes = get(client, "relations.json", "of=obr&lang=en").json()["notes"]
    assert notes == [f"{more} more statements are not in the table, as the view does not show them either."]


def test_relations_leave_out_what_the_view_hides(client: httpx.Client) -> None:
    links = ask(
        client,
        'query ($on: Date!) { neighbourhood(of: "Actor:obr", depth: 1, limitPerKind: 20, on: $on)'
        " { links { source target statement { id } } } }",
    )["neighbourhood"]["links"]
    hidden = next(end for end in (links[0]["source"], links[0]["target"]) if end != "Actor:obr")
    left = [link["statement"]["id"] for link in links if hidden not in (link["source"], link["target"])]
    # The first node is always shown.
    query = f"of=obr&hide={hidden}&hide=obr"
    assert [row["id"] for row in rows(client, "relations", query)] == left
    assert 0 < len(left) < len(links)
    notes = get(client, "relations.json", f"{query}&lang=en").json()["notes"]
    assert notes[0] == "One organisation or region is hidden; its statements are not in the table."
    page = get(client, "relations.json", query).json()["dc:relation"]
    assert page.endswith(f"/network?hide={hidden}&hide=obr&of=obr&on=2026-06-30")


def test_paths_are_those_of_the_question(client: httpx.Client) -> None:
    exported = ask(
        client,
        'query ($on: Date!) { paths(from: "Actor:obr", to: "Actor:lks-nrw", maxLength: 6, first: 3, on: $on)'
        " { paths { steps { statements { id } } } } }",
    )["paths"]["paths"]
    expected = [
        (str(path), str(step), one["id"])
        for path, steps in enumerate(exported, 1)
        for step, of_step in enumerate(steps["steps"], 1)
        for one in of_step["statements"]
    ]
    assert len(exported) == 3
    found = rows(client, "paths", CASES["paths"])
    assert [(row["path"], row["step"], row["id"]) for row in found] == expected


def test_statements_between_actors_of_some_kinds(client: httpx.Client) -> None:
    kinds = {"MINISTRY", "PROGRAMME"}
    kind_of = {row["actor_key"]: row["actor_kind"] for row in rows(client, "actors")}
    between = rows(client, "statements", "kinds=FUNDING&actorKinds=MINISTRY&actorKinds=PROGRAMME")
    expected = [
        row["id"]
        for row in rows(client, "statements", "kinds=FUNDING")
        if {kind_of[row["start_key"]], kind_of[row["end_key"]]} <= kinds
    ]
    assert [row["id"] for row in between] == expected != []


# ---- the files


@TABLE
def test_a_workbook_has_the_same_rows_as_csv(client: httpx.Client, table: str) -> None:
    response = get(client, f"{table}.csv", CASES[table])
    content = response.content.decode("utf-8-sig")
    expected = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
    workbook = get(client, f"{table}.xlsx", CASES[table]).content
    sheets = read_xlsx(workbook)
    _, about = sheets
    headings, *sheet = next(iter(sheets.values()))
    assert [headings[at] for at in range(len(headings))] == expected[0]
    assert len(sheet) == len(expected) - 1 == int(response.headers["X-Prevnet-Rows"]) > 0
    for row, cells in zip(sheet, expected[1:], strict=True):
        for at, cell in enumerate(cells):
            type_ = TABLES[table].columns[at].type
            assert spreadsheet_text(row.get(at), type_) == with_formula(cell), (expected[0][at], row)
    described = {str(row[0]): row.get(1) for row in sheets[about] if 0 in row}
    assert described["Zahl der Zeilen"] == response.headers["X-Prevnet-Rows"]
    assert described["Tag"] == ("alle Tage" if table == "sources" else DAY)
    assert described["Lizenz der Daten"] == "CC-BY-4.0"
    assert described["Version der Daten"] == response.headers["X-Prevnet-Data-Version"]
    assert str(described["Diese Ansicht"]).startswith(str(client.base_url))
    assert f"on={DAY}" in str(described["Diese Ansicht"])


_GUARDED = {CellType.KEY: r"\d+", CellType.DAY: r"\d{4}-\d\d"}


def spreadsheet_text(cell: str | float | date | None, type_: CellType) -> str:
    """A cell of a workbook as CSV writes it for a spreadsheet."""
    match cell:
        case None:
            return ""
        case float() | int():
            return f"{cell:.0f}" if cell == round(cell) else repr(cell).replace(".", ",")
        case date():
            return cell.isoformat()
        case str():
            return f'="{cell}"' if type_ in _GUARDED and re.fullmatch(_GUARDED[type_], cell) else cell


@TABLE
def test_the_description_has_what_the_rows_rest_on(client: httpx.Client, table: str) -> None:
    described = get(client, f"{table}.json", CASES[table]).json()
    exported = rows(client, table)
    assert described["schema:numberOfItems"] == len(exported)
    assert [column["name"] for column in described["tableSchema"]["columns"]] == list(exported[0])
    assert {row["profile"] for row in [httpx.URL(described["url"]).params]} == {"data"}
    titles = {title for row in exported for title in row.get("sources", "").split("|") if title}
    assert {one["dc:title"].replace("|", "¦") for one in described["dc:source"]} == titles
    assert client.get(described["url"]).content == get(client, f"{table}.csv", f"profile=data&{CASES[table]}").content


def test_a_file_says_what_it_is(client: httpx.Client) -> None:
    version = ask(client, "query { dataset { version } }")["dataset"]["version"]
    response = get(client, "coverage.csv", "within=05")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8; header=present"
    assert response.headers["Content-Disposition"] == f'attachment; filename="prevnet-coverage-{DAY}-{version}.csv"'
    assert response.headers["Link"] == (
        f'</export/coverage.json?on={DAY}&within=05>; rel="describedby"; type="application/csvm+json",'
        ' <https://spdx.org/licenses/CC-BY-4.0>; rel="license"'
    )
    assert response.headers["X-Prevnet-Day"] == DAY
    assert response.headers["Content-Language"] == "de"
    assert get(client, "coverage.json").headers["Content-Disposition"].startswith("inline; ")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert get(client, "coverage.xlsx", "lang=en").headers["Content-Language"] == "en"


@pytest.mark.parametrize(
    ("file", "query", "page"),
    [
        ("coverage", "within=05315", "/coverage?on=2026-06-30&within=05315"),
        ("gaps", "lang=en", "/coverage?lang=en&on=2026-06-30&show=gaps"),
        ("funding-ends", "horizon=24", "/money?horizon=24&on=2026-06-30&show=ends"),
        ("actors", "q=K%C3%B6ln", "/search?on=2026-06-30&q=K%C3%B6ln"),
        ("actors", "within=053&within=055&q=Rat", "/search?on=2026-06-30&q=Rat&regions=053&regions=055"),
        ("entries", "actor=obr", "/actors/obr?on=2026-06-30"),
        ("offers", "region=05315", "/regions/05315?on=2026-06-30"),
        ("relations", "of=Actor:obr&open=obr,FUNDING", "/network?of=Actor:obr&on=2026-06-30&open=obr,FUNDING"),
        ("to-confirm", "", "/coverage?on=2026-06-30&show=confirm"),
    ],
)
def test_a_file_names_the_page_that_shows_the_same(client: httpx.Client, file: str, query: str, page: str) -> None:
    assert get(client, f"{file}.json", query).json()["dc:relation"] == str(client.base_url).rstrip("/") + page


@pytest.mark.parametrize("strip", [False, True])
def test_below_a_path_all_addresses_are_below_it(filled: DatabaseOptions, strip: bool) -> None:
    with serving(filled, prevnet_base_path="/prevnet") as below:
        path = "/export" if strip else "/prevnet/export"
        response = below.get(f"{path}/gaps.json?on={DAY}")
        assert response.json()["dc:relation"].endswith(f"/prevnet/coverage?on={DAY}&show=gaps")
        assert response.json()["url"].endswith(f"/prevnet/export/gaps.csv?on={DAY}&profile=data")
        assert response.headers["Link"].startswith(f"</prevnet/export/gaps.json?on={DAY}>")


def test_head_tells_the_same_without_the_file(client: httpx.Client) -> None:
    address = f"/export/fundings.csv?on={DAY}&year=day"
    full = client.get(address, headers={"Accept-Encoding": "identity"})
    head = client.head(address, headers={"Accept-Encoding": "identity"})
    assert head.content == b""
    changing = {"x-request-id", "date"}
    headers = [{name: value for name, value in one.headers.items() if name not in changing} for one in (full, head)]
    assert headers[0] == headers[1]
    assert int(full.headers["Content-Length"]) == len(full.content)


# ---- complete, or refused


def test_a_page_is_one_trip_and_the_state_of_the_data_two_more(client: httpx.Client, trips: list[str]) -> None:
    """And one more for what the data are."""
    get(client, "fundings.csv", "year=day")
    trips.clear()
    count = int(get(client, "fundings.csv", "year=day").headers["X-Prevnet-Rows"])
    assert len(trips) == 3 + (count + PAGE - 1) // PAGE


def test_a_client_that_has_the_file_costs_one_trip(client: httpx.Client, trips: list[str], driver: Driver) -> None:
    first = get(client, "fundings.csv", "year=day")
    tag = first.headers["ETag"]
    trips.clear()
    for known in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
        again = get(client, "fundings.csv", "year=day", **{"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    assert len(trips) == 4
    others = ("year=day&lang=en", "year=2020", "year=day&profile=data")
    assert tag not in [get(client, "fundings.csv", query).headers["ETag"] for query in others]
    driver.execute_query("MATCH (n:Actor {id: 'obr'}) SET n.zz = true REMOVE n.zz")
    changed = get(client, "fundings.csv", "year=day", **{"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.content == first.content


def test_more_rows_of_a_question_than_the_limit_are_refused(
    filled: DatabaseOptions, client: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing is left of the file that was begun."""
    count = len(rows(client, "to-confirm"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with serving(filled, prevnet_export_rows=count) as enough:
        assert len(rows(enough, "to-confirm")) == count
    with serving(filled, prevnet_export_rows=count - 1) as limited:
        for format_ in ("csv", "xlsx", "json"):
            response = get(limited, f"to-confirm.{format_}")
            error = error_of(response, "TOO_EXPENSIVE", 400)
            assert error["message"] == f"The table has more than {count - 1} rows."
            eventually(lambda: not list(tmp_path.iterdir()))


def test_a_question_without_pages_is_refused_if_it_has_more_than_it_returns(client: httpx.Client) -> None:
    error = error_of(get(client, "changes.csv", "from=1950-01-01"), "TOO_EXPENSIVE", 400)
    assert re.fullmatch(r"The table has \d{4} rows, and the question returns 1000 at most.", error["message"])


def test_a_table_that_takes_too_long_is_unavailable(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_export_timeout=0.001) as hasty:
        response = get(hasty, "to-confirm.xlsx")
        assert "0.001 seconds" in error_of(response, "UNAVAILABLE", 503)["message"]
        assert response.headers["Retry-After"]


def test_a_question_over_its_own_limit_is_refused_as_in_the_api(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_max_weight=100) as strict:
        error_of(get(strict, "fundings.csv"), "TOO_EXPENSIVE", 400)


def test_without_a_database_the_answer_is_that_of_the_api() -> None:
    with serving(AWAY) as away:
        response = get(away, "fundings.csv")
        assert error_of(response, "UNAVAILABLE", 503)["message"] == "The database is not available."
        assert "127.0.0.1:1" not in response.text


@contextmanager
def writing_during_reads(driver: Driver, trips: list[str], times: int) -> Generator[list[str]]:
    """A list that, as the trips of a server, writes to the database when a page of fundings is read."""

    class Writing(list[str]):
        left = times

        def append(self, text: str, /) -> None:
            if "FUNDS" in text and self.left:
                self.left -= 1
                driver.execute_query("MATCH (n:Actor {id: 'obr'}) SET n.zz = $left", left=self.left)

    yield Writing()
    driver.execute_query("MATCH (n:Actor {id: 'obr'}) REMOVE n.zz")


def test_a_table_is_of_one_state_of_the_data(filled: DatabaseOptions, driver: Driver) -> None:
    """Data that are written in between are read again once; if that happens all the time, there is no file."""
    with writing_during_reads(driver, [], 1) as once, serving(filled, trips=once) as client:
        assert get(client, "fundings.csv", "year=day").status_code == 200
        assert "ETag" in get(client, "fundings.csv", "year=day").headers
    with writing_during_reads(driver, [], 1_000) as always, serving(filled, trips=always) as client:
        message = error_of(get(client, "fundings.csv", "year=day"), "UNAVAILABLE", 503)["message"]
        assert message == "The data changed while the table was read."


# ---- on the command line


def export_command(folder: Path, options: DatabaseOptions, *arguments: str, most_bytes: int | None = None) -> Any:
    """`prevnet export` in a folder; with `most_bytes`, as if the disk were full after so many."""
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({most_bytes}, {most_bytes}));"
    program = f"{limit if most_bytes else ''}from api.cli.commands import app; app()"
    login = {"NEO4J_URI": options.uri, "NEO4J_USER": options.user, "NEO4J_PASSWORD": options.password}
    command = [sys.executable, "-B", "-c", program, "export", *arguments]
    environment = environment_with(**login)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False)


def test_the_command_writes_the_file_of_the_server(
    client: httpx.Client, filled: DatabaseOptions, tmp_path: Path
) -> None:
    done = export_command(tmp_path, filled, "statements.csv?profile=data&kinds=FUNDING", "--on", DAY)
    assert done.returncode == 0, done.stderr
    (path,) = tmp_path.iterdir()
    assert path.name.startswith(f"prevnet-statements-{DAY}-")
    assert path.read_bytes() == get(client, "statements.csv", "profile=data&kinds=FUNDING").content
    assert path.stat().st_mode & 0o777 == 0o666 & ~_umask()
    assert f"Written to {path.name}: ".encode() in done.stderr
    done = export_command(tmp_path, filled, "regions.csv", "--on", DAY, "--out", "-")
    assert done.stdout == get(client, "regions.csv").content


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@pytest.mark.parametrize(
    ("arguments", "most_bytes", "error"),
    [
        (("statements.csv",), 20_000, b"OUTPUT 'old.csv' can't be written: File too large."),
        (("statements.csv", "--out", "/dev/full"), None, b"OUTPUT '/dev/full' can't be written: No space left"),
        (("statements.csv", "--out", "nowhere/s.csv"), None, b"OUTPUT 'nowhere/s.csv' can't be written: No such file"),
        (("statements.csv", "--out", "."), None, b"OUTPUT '.' can't be written: Is a directory"),
        (("statements",), None, b"BAD_USER_INPUT 'statements' has no format."),
        (("nonsense.csv",), None, b"NOT_FOUND There is no table 'nonsense'."),
        (("statements.csv", "--on", "yesterday"), None, b"BAD_USER_INPUT `on` is 'yesterday'."),
        (("entries.csv?actor=nobody",), None, b"NOT_FOUND There is no actor 'nobody'."),
    ],
)
def test_the_command_leaves_no_half_file(
    filled: DatabaseOptions, tmp_path: Path, arguments: tuple[str, ...], most_bytes: int | None, error: bytes
) -> None:
    (tmp_path / "old.csv").write_text("as it was")
    arguments = arguments if "--out" in arguments else (*arguments, "--out", "old.csv")
    done = export_command(tmp_path, filled, *arguments, most_bytes=most_bytes)
    assert done.returncode == 1
    assert done.stderr.startswith(error)
    assert [path.name for path in tmp_path.iterdir()] == ["old.csv"]
    assert (tmp_path / "old.csv").read_text() == "as it was"


# ---- filters of GraphQL


def test_where_chooses_as_in_graphql(client: httpx.Client) -> None:
    networks = all_nodes(client, "actors(where: {{kind: {{eq: NETWORK}}}}, asOf: $on, {})", "slug")
    exported = rows(client, "actors", 'where={"kind":{"eq":"NETWORK"}}')
    assert {row["actor_key"] for row in exported} == {one["slug"] for one in networks} != set()
    amounts = rows(client, "statements", 'kinds=FUNDING&where={"amountEur":{"gte":100000}}')
    assert amounts
    assert all(float(row["amount_eur"]) >= 100_000 for row in amounts)
    assert len(rows(client, "actors", 'kinds=NETWORK&where={"kind":{"eq":"MINISTRY"}}')) == 0


# ---- errors


def error_of(response: httpx.Response, code: str, status: int) -> Mapping[str, Any]:
    assert response.status_code == status, response.text[:500]
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"
    assert response.headers["X-Request-Id"]
    assert "Content-Disposition" not in response.headers
    (error,) = response.json()["errors"]
    assert error["extensions"]["code"] == code
    return cast("Mapping[str, Any]", error)


@pytest.mark.parametrize(
    ("address", "code", "status", "words"),
    [
        ("nonsense.csv", "NOT_FOUND", 404, "no table 'nonsense'"),
        ("coverage.pdf", "NOT_FOUND", 404, "no format 'pdf'"),
        ("coverage.csv?level=TOWN", "BAD_USER_INPUT", 400, "`level` is 'TOWN'"),
        ("coverage.csv?colour=red", "BAD_USER_INPUT", 400, "no parameter `colour`"),
        ("coverage.csv?profile=word", "BAD_USER_INPUT", 400, "`profile` is 'word'"),
        ("coverage.xlsx?profile=data", "BAD_USER_INPUT", 400, "no parameter `profile`"),
        ("coverage.csv?on=yesterday", "BAD_USER_INPUT", 400, "`on` is 'yesterday'"),
        ("coverage.csv?within=%FF", "BAD_USER_INPUT", 400, "not UTF-8"),
        ("coverage.csv?" + "service=OTHER&" * 501, "BAD_USER_INPUT", 400, "too many parameters"),
        ("coverage.csv?within=05999", "NOT_FOUND", 404, "05999"),
        ("coverage.csv?programme=nobody", "NOT_FOUND", 404, "nobody"),
        ("entries.csv", "BAD_USER_INPUT", 400, "`actor` is missing"),
        ("entries.csv?actor=nobody", "NOT_FOUND", 404, "no actor 'nobody'"),
        ("offers.csv?region=05999", "NOT_FOUND", 404, "05999"),
        ("statements.csv?kinds=FUNDS", "BAD_USER_INPUT", 400, "`kinds` is 'FUNDS'"),
        ("regions.csv?kinds=TOWN", "BAD_USER_INPUT", 400, "`kinds` is 'TOWN'"),
        ("relations.csv?of=nobody", "NOT_FOUND", 404, "nobody"),
        ("statements.csv?within=05999", "NOT_FOUND", 404, "no region '05999'"),
        ("regions.csv?within=05999", "NOT_FOUND", 404, "no region '05999'"),
        ("actors.csv?within=05315&within=05999", "NOT_FOUND", 404, "no region '05999'"),
        ("actors.csv?q=beratung&within=05999", "NOT_FOUND", 404, "no region '05999'"),
        ("fundings.csv?funder=nobody", "NOT_FOUND", 404, "no actor 'nobody'"),
        ("fundings.csv?programme=lks-nrw", "NOT_FOUND", 404, "no programme 'lks-nrw'"),
        ("graph.gexf?within=05999", "NOT_FOUND", 404, "no region '05999'"),
        ("services.hsds.json?within=05999", "NOT_FOUND", 404, "no region '05999'"),
        ("grants.360giving.json?recipient=nobody", "NOT_FOUND", 404, "no actor 'nobody'"),
        ('actors.csv?where={"knid":{"eq":"NETWORK"}}', "BAD_USER_INPUT", 400, "`where` has no `knid`"),
        ('fundings.csv?where={"amountEur":{"gte":"x"}}', "BAD_USER_INPUT", 400, '`where.amountEur.gte` is "x"'),
        ("actors.csv?where=[]", "BAD_USER_INPUT", 400, "`where` is '[]'"),
        ('actors.csv?q=beratung&where={"name":{"contains":"x"}}', "BAD_USER_INPUT", 400, "`where` stands beside `q`"),
        ("actors.csv?where=" + '{"and":[' * 101, "BAD_USER_INPUT", 400, "`where` is"),
        ("statements.csv?where={}", "BAD_USER_INPUT", 400, "one kind of statement"),
        ("actors.csv?on=9999-12-31", "BAD_USER_INPUT", 400, "`on` is '9999-12-31'"),
        ("changes.csv?from=2026-01-01&to=2025-01-01", "BAD_USER_INPUT", 400, "`from` is 2026-01-01"),
    ],
)
def test_errors_name_what_is_wrong(client: httpx.Client, address: str, code: str, status: int, words: str) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml"}
    for headers in ({}, browser):
        assert words in error_of(client.get(f"/export/{address}", headers=headers), code, status)["message"]


@pytest.mark.parametrize(
    ("address", "message", "hint"),
    [
        ("coverage.csv?within=99999", "There is no region '99999'.", "`within` a key that exists; /export/regions.csv"),
        (
            "to-confirm.csv?source=nope",
            "There is no source 'nope'.",
            "Give `source` a key that exists; /export/sources.csv",
        ),
        ("relations.csv?of=nobody", "There is no actor 'nobody'.", "`of` a key that exists; /export/actors.csv"),
        ("paths.csv?from=obr&to=nobody", "There is no actor 'nobody'.", "`to` a key that exists; /export/actors.csv"),
        ("paths.csv?from=obr&to=05315", "`to` is '05315'.", "Give an actor, such as lks-nrw"),
        ("paths.csv?from=obr&to=obr", "`from` and `to` are the same actor.", "Give two different ones."),
        ("coverage.csv?programme=obr", "There is no programme 'obr'.", "actors.csv?kinds=PROGRAMME&all=1 lists all"),
        (f"actors.csv?q={'a ' * 600}", "`q` has 1200 characters.", "Search for at most 1000."),
        ("actors.csv?q=--", "`q` has no word to search for.", "Type at least one letter or digit."),
        ("flows.csv?from=1950&to=2100", "`to` is 2100.", "Give 1950 to 2009."),
        ('fundings.csv?where={"amountEur":{"gt":"x"}}', '`where.amountEur.gt` is "x".', "an amount in euros"),
        (
            'fundings.csv?where={"and":[{"validTo":{"lt":"2025-02-30"}}]}',
            "`where.and[0].validTo.lt` is",
            "a day, month",
        ),
        ('actors.csv?where={"kind":{"eq":"X"}}', '`where.kind.eq` is "X".', "Give one of MINISTRY, "),
        ('actors.csv?where={"name":7}', "`where.name` is 7.", "Give an object with some of "),
        ('actors.csv?where={"name":{"has":"x"}}', "`where.name` has no `has`.", "There are "),
        (
            'regions.csv?where={"population":{"gt":99999999999}}',
            "`where.population.gt` is 99999999999.",
            "whole number",
        ),
    ],
)
def test_errors_speak_of_the_address(client: httpx.Client, address: str, message: str, hint: str) -> None:
    (error,) = client.get(f"/export/{address}").json()["errors"]
    assert error["message"].startswith(message)
    assert hint in error["extensions"]["hint"]
    assert error.keys() == {"message", "extensions"}, "places in a document that nobody wrote"


def test_every_scalar_of_filters_can_be_explained() -> None:
    inputs = [type_ for type_ in core.type_map.values() if isinstance(type_, GraphQLInputObjectType)]
    for type_ in inputs:
        for name, field in type_.fields.items():
            named = cast("GraphQLNamedType", get_named_type(field.type))
            assert not isinstance(named, GraphQLScalarType) or named.name in SCALARS, f"{type_.name}.{name}"


def test_only_get_and_head_are_allowed(client: httpx.Client) -> None:
    assert client.post("/export/coverage.csv").status_code == 405


def test_every_table_has_a_case_here() -> None:
    assert set(CASES) == set(TABLES)


# ---- what not everybody may see


@contextmanager
def hidden_copies(driver: Driver) -> Generator[None]:
    """A hidden copy of every statement, and a hidden actor."""
    driver.execute_query(
        "CREATE (n:Actor:Network:Restricted) SET n = $properties",
        properties={
            "id": "zz-network",
            "kind": "NETWORK",
            "name": f"A {MARK}",
            "name_sort": f"a {MARK}",
            "visibility": "COORDINATOR",
            "known_from": date(1900, 1, 1),
        },
    )
    try:
        for kind in STATEMENT_KINDS:
            driver.execute_query(
                vouched(
                    f"MATCH (a)-[r:{kind.type}]->(b) CREATE (a)-[h:{kind.type}]->(b)"
                    " SET h = r {.*, id: 'zz-' + r.id, visibility: 'PARTNER', note: $mark, note_de: $mark}"
                ),
                mark=MARK,
            )
        yield
    finally:
        driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) DETACH DELETE n")
        driver.execute_query("MATCH ()-[r]->() WHERE r.note = $mark DELETE r", mark=MARK)


def show_copies(driver: Driver, kinds: str = "") -> None:
    """Makes the hidden copies visible, of the types in `kinds` if given: `:COVERS|FUNDS`.

    Those of hidden actors stay hidden: the loader never stores a statement that more people may see than its ends.
    """
    driver.execute_query(
        vouched(
            f"MATCH (a)-[r{kinds}]->(b) WHERE r.note = $mark AND a.visibility IS NULL AND b.visibility IS NULL"
            " REMOVE r.visibility"
        ),
        mark=MARK,
    )


def test_hidden_things_leave_no_trace_in_any_table(client: httpx.Client, driver: Driver) -> None:
    def files() -> dict[str, bytes]:
        responses = {
            f"{table}.csv": get(client, f"{table}.csv", f"profile=data&{query}") for table, query in CASES.items()
        }
        assert {name: response.status_code for name, response in responses.items()} == dict.fromkeys(responses, 200)
        return {name: response.content for name, response in responses.items()}

    before = files()
    with hidden_copies(driver):
        assert files() == before
        for table, query in CASES.items():
            workbook = read_xlsx(get(client, f"{table}.xlsx", query).content)
            assert MARK not in str(workbook).lower()
            assert "zz-" not in get(client, f"{table}.json", query).text
        driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) REMOVE n:Restricted, n.visibility")
        show_copies(driver)
        shown = files()
        assert {table for table in CASES if shown[f"{table}.csv"] == before[f"{table}.csv"]} == ALWAYS_SHOWN
