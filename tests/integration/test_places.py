"""Regions by name, postal code and official key."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from http_server import settings
from paging import ask

from api.graphql.operations import Operations, Request
from api.http.app import operations
from graph.store.database import Database, DatabaseOptions

pytestmark = pytest.mark.anyio
SEEDS = Path(__file__).parents[2] / "seeds" / "data"
PLACES = """
query ($text: String!, $first: Int, $after: String) {
  places(text: $text, first: $first, after: $after) {
    totalCount
    nodes { ags name kind population within { ags name kind } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


@pytest.fixture
async def asked(filled: DatabaseOptions, database: Database) -> Operations:
    return operations(database, settings())


async def places(asked: Operations, text: str, **arguments: Any) -> list[dict[str, Any]]:
    return (await ask(asked, PLACES, text=text, first=100, **arguments))["places"]["nodes"]


def regions() -> list[dict[str, str]]:
    with (SEEDS / "Region.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def district_of(region: dict[str, Any]) -> str:
    return region["within"]["ags"] if region["kind"] == "MUNICIPALITY" else region["ags"]


def test_all_municipalities_of_the_state_are_there() -> None:
    """374 that belong to a district, and 22 cities that are one."""
    kinds = [region["kind"] for region in regions() if region["ags"].startswith("05")]
    assert kinds.count("MUNICIPALITY") + kinds.count("URBAN_DISTRICT") == 396


async def test_every_municipality_leads_to_its_district(asked: Operations) -> None:
    towns = [region for region in regions() if region["postal_codes"]]
    assert len(towns) == 396
    for town in towns:
        found = {node["ags"]: district_of(node) for node in await places(asked, town["name"])}
        assert found.get(town["ags"]) == town["ags"][:5], town["name"]


async def test_every_postal_code_leads_to_its_district(asked: Operations) -> None:
    towns_by_code: dict[str, set[str]] = {}
    for region in regions():
        for code in filter(None, region["postal_codes"].split("|")):
            towns_by_code.setdefault(code, set()).add(region["ags"])
    assert len(towns_by_code) == 865
    for code, towns in towns_by_code.items():
        nodes = await places(asked, code)
        assert {node["ags"] for node in nodes} == towns
        assert {district_of(node) for node in nodes} == {ags[:5] for ags in towns}


@pytest.mark.parametrize("text", ["99999", "50666", "00000", "10115"])
async def test_an_unknown_postal_code_finds_nothing(asked: Operations, text: str) -> None:
    """Numbers have no typing errors: 50666 is not 50667."""
    assert await places(asked, text) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Köln", "05315"),
        ("koeln", "05315"),
        ("Ko\u0308ln", "05315"),
        ("50667 Köln", "05315"),
        ("Ahlen", "05570004"),
        ("59227", "05570004"),
        ("hennef", "05382020"),
        ("Stolberg (Rhld.)", "05334032"),
        ("Kreis Unna", "05978"),
        ("Gelsenkirhcen", "05513"),
        ("Dortmnud", "05913"),
        ("wiedenbrück", "05754028"),
        ("NRW", "05"),
        ("St. Augustin", "05382056"),
        ("st augustin", "05382056"),
        ("Mülheim a.d.Ruhr", "05117"),
        ("50 667", "05315"),
        ("D-50667", "05315"),
    ],
)
async def test_a_place_is_found_as_people_type_it(asked: Operations, text: str, first: str) -> None:
    assert (await places(asked, text))[0]["ags"] == first


@pytest.mark.parametrize(
    "text", ["5315", "05315", "05315000", "053150000000", "05 3 15", "5315000", "05-315", "05.315"]
)
async def test_a_key_is_understood_however_it_is_written(asked: Operations, text: str) -> None:
    assert (await places(asked, text))[0]["name"] == "Köln"
    answer = await ask(asked, "query ($t: String!) { region(ags: $t) { ags name } }", t=text)
    assert answer["region"] == {"ags": "05315", "name": "Köln"}


@pytest.mark.parametrize("text", ["5315", "05315", "05315000", "05-315"])
async def test_filters_and_ids_understand_keys_too(asked: Operations, text: str) -> None:
    query = "query ($w: RegionFilter!) { regions(where: $w) { nodes { ags } } }"
    for where in ({"ags": {"eq": text}}, {"ags": {"in": [text]}}, {"not": {"ags": {"ne": "05315"}}}):
        assert (await ask(asked, query, w=where))["regions"]["nodes"] == [{"ags": "05315"}]


@pytest.mark.parametrize("text", ["5315", "05315", "05-315"])
async def test_a_global_id_of_a_region_may_have_its_key_in_another_form(asked: Operations, text: str) -> None:
    query = "query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }"
    found = {"id": "Region:05315"}
    assert await ask(asked, query, id=f"Region:{text}") == {"node": found, "nodes": [found]}


async def test_a_key_of_twelve_digits_is_that_of_the_municipality(asked: Operations) -> None:
    answer = await ask(asked, '{ region(ags: "055700004004") { ags name within { name } } }')
    assert answer["region"] == {"ags": "05570004", "name": "Ahlen", "within": {"name": "Kreis Warendorf"}}


@pytest.mark.parametrize("text", ["99", "Köln", "12345678901", "05999"])
async def test_a_key_that_does_not_exist_is_no_region(asked: Operations, text: str) -> None:
    assert (await ask(asked, "query ($t: String!) { region(ags: $t) { ags } }", t=text))["region"] is None


@pytest.mark.parametrize(("text", "hint"), [("5315", "Perhaps '05315' is meant."), ("99", "Take ids from an answer.")])
async def test_the_hint_says_which_key_is_meant(asked: Operations, text: str, hint: str) -> None:
    query = "query ($w: ID!) { gaps(within: $w) { totalCount } }"
    result = await asked.run(Request(query, None, {"w": text}), queries_only=True)
    assert result.errors
    assert getattr(result.errors[0].original_error, "hint", "") == hint


_WITHIN = """
query ($text: String!, $regions: [ID!]) {
  places(text: $text, regions: $regions, first: 100) {
    totalCount
    facets {
      districts: regions(first: 1000) { totalCount missingCount nodes { id count } }
      parts: regions(level: GOVERNMENT_REGION, first: 1000) { totalCount missingCount nodes { id count } }
    }
    nodes { id kind ancestors { id kind } }
  }
}
"""


@pytest.mark.parametrize("text", ["bad", "köln", "nrw", "51", "zzzzzz"])
@pytest.mark.parametrize("regions", [None, [], ["053"], ["Region:05315", "057"], ["DE"], ["05"]])
async def test_places_within_regions_and_their_facets_are_those_of_a_naive_evaluation(
    asked: Operations, text: str, regions: list[str] | None
) -> None:
    everything = (await ask(asked, _WITHIN, text=text))["places"]
    assert len(everything["nodes"]) == everything["totalCount"]
    ids = None if regions is None else {f"Region:{region.removeprefix('Region:')}" for region in regions}
    around = {node["id"]: [node, *node["ancestors"]] for node in everything["nodes"]}
    expected = [key for key, them in around.items() if ids is None or ids & {one["id"] for one in them}]
    found = (await ask(asked, _WITHIN, text=text, regions=regions))["places"]
    assert [node["id"] for node in found["nodes"]] == expected
    assert found["totalCount"] == len(expected)
    for facet, kinds in (("districts", ["DISTRICT", "URBAN_DISTRICT"]), ("parts", ["GOVERNMENT_REGION"])):
        of_each = [{one["id"] for one in around[key] if one["kind"] in kinds} for key in expected]
        counted = Counter(one for them in of_each for one in them)
        assert {node["id"]: node["count"] for node in found["facets"][facet]["nodes"]} == counted
        assert found["facets"][facet]["missingCount"] == sum(not them for them in of_each)


async def test_a_region_without_a_population_has_none(asked: Operations) -> None:
    country = (await places(asked, "Deutschland"))[0]
    assert country["ags"] == "DE"
    assert country["population"] is None


async def test_search_and_places_are_one_trip(asked: Operations) -> None:
    query = '{ search(text: "köln") { totalCount } places(text: "köln") { totalCount } }'
    trips: list[str] = []
    asked.database.on_trip = lambda statement, _: trips.append(statement)
    try:
        await ask(asked, query)
    finally:
        asked.database.on_trip = None
    assert len(trips) == 1


async def test_pages_of_places_continue(asked: Operations) -> None:
    whole = [node["ags"] for node in await places(asked, "bad")]
    found: list[str] = []
    cursor: str | None = None
    while not found or cursor:
        page = (await ask(asked, PLACES, text="bad", first=3, after=cursor))["places"]
        found += [node["ags"] for node in page["nodes"]]
        cursor = page["pageInfo"]["endCursor"] if page["pageInfo"]["hasNextPage"] else None
    assert len(whole) > 6
    assert found == whole
