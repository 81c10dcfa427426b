"""The reconciliation API as OpenRefine calls it, and against its published schemas."""

from __future__ import annotations

import json
import re
from collections.abc import Generator
from functools import cache
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from http_server import serving
from jsonschema import Draft7Validator
from neo4j import Driver
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from graph.store.database import DatabaseOptions

SCHEMAS = Path(__file__).with_name("reconciliation_schemas")
ORIGIN = {"Origin": "http://127.0.0.1:3333"}
PATHS = [
    "",
    "/en",
    "/suggest/entity?prefix=opf",
    "/suggest/type?prefix=",
    "/suggest/property?prefix=",
    "/extend/properties?type=Actor",
    "/preview?id=obr",
    "/preview?id=nobody",
]


@cache
def validator(name: str) -> Draft7Validator:
    contents = {path.name: json.loads(path.read_text()) for path in SCHEMAS.iterdir()}
    entries = [(content["$id"], Resource(content, DRAFT7)) for content in contents.values()]
    registry = cast("Any", Registry)()
    return Draft7Validator(contents[f"{name}.json"], registry=registry.with_resources(entries))


def valid(response: httpx.Response, schema: str) -> Any:
    assert response.status_code == 200, response.text[:300]
    body = response.json()
    validator(schema).validate(body)  # pyright: ignore[reportUnknownMemberType]
    return body


@pytest.fixture(scope="module")
def service(filled: DatabaseOptions) -> Generator[httpx.Client]:
    with serving(filled, prevnet_cors_origins="https://elsewhere.example") as client:
        yield client


def reconcile(service: httpx.Client, queries: dict[str, Any]) -> Any:
    response = service.post("/reconcile", data={"queries": json.dumps(queries)})
    return valid(response, "reconciliation-result-batch")


@pytest.mark.parametrize("path", ["/reconcile", "/reconcile/en"])
def test_the_manifest_leads_to_everything(service: httpx.Client, path: str) -> None:
    body = valid(service.get(path), "manifest")
    prefixes = {"entity": "opfer", "property": "w", "type": "n"}
    for what, schema in (("entity", "entities"), ("property", "properties"), ("type", "types")):
        place = body["suggest"][what]
        found = valid(
            service.get(place["service_url"] + place["service_path"], params={"prefix": prefixes[what]}),
            f"suggest-{schema}-response",
        )
        assert found["result"]
    place = body["extend"]["propose_properties"]
    address = place["service_url"] + place["service_path"]
    proposal = valid(service.get(address, params={"type": "Actor.NETWORK"}), "data-extension-property-proposal")
    assert {"members", "website"} <= {one["id"] for one in proposal["properties"]}
    assert service.get(body["preview"]["url"].replace("{{id}}", "05315")).is_success


@pytest.mark.parametrize("path", PATHS)
def test_pages_of_every_origin_may_read_every_answer(service: httpx.Client, path: str) -> None:
    assert service.get(f"/reconcile{path}", headers=ORIGIN).headers["access-control-allow-origin"] == "*"
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-own"}
    assert service.options(f"/reconcile{path}", headers=ORIGIN | asked).status_code == 200
    assert "access-control-allow-origin" not in service.get("/health/live", headers=ORIGIN).headers


def test_names_are_matched_as_openrefine_asks(service: httpx.Client) -> None:
    # First without a type, to guess it, then with the chosen type and a column as a property.
    guessed = reconcile(service, {f"q{n}": {"query": "Opferberatung Rheinland", "limit": 3} for n in range(10)})
    assert [one["result"][0]["id"] for one in guessed.values()] == ["obr"] * 10
    query = {"query": "Köln", "type": "Region", "type_strict": "should", "properties": [{"pid": "region", "v": "05"}]}
    (best, *rest) = reconcile(service, {"q0": query})["q0"]["result"]
    assert (best["id"], best["match"]) == ("05315", True)
    assert not any(one["match"] for one in rest)
    assert reconcile(service, {"q0": {"query": "Köln"}})["q0"]["result"][0]["match"] is False
    assert reconcile(service, {"q0": {"query": " "}}) == {"q0": {"result": []}}


def test_get_answers_like_post(service: httpx.Client) -> None:
    queries = json.dumps({"q0": {"query": "Opferberatung Rheinland"}})
    by_post = service.post("/reconcile", data={"queries": queries}).json()
    assert service.get("/reconcile", params={"queries": queries, "callback": "x"}).json() == by_post


def test_values_are_those_of_the_day_with_their_sources(service: httpx.Client) -> None:
    def extend(day: str, **settings: str) -> Any:
        properties = [{"id": "partOf", "settings": {"on": day, **settings}}, {"id": "website"}]
        request = {"ids": ["lpb-nrw", "nobody"], "properties": properties}
        body = valid(service.post("/reconcile", data={"extend": json.dumps(request)}), "data-extension-response")
        assert body["rows"]["nobody"] == {"partOf": [], "website": []}
        return body["rows"]["lpb-nrw"]

    before, after = extend("2025-06-30")["partOf"], extend("2026-06-30")["partOf"]
    assert [one["id"] for one in after] == ["landtag-nrw"]
    assert before != after
    assert all("http" in one["str"] for one in extend("2026-06-30", show="sources")["partOf"])


def test_a_preview_can_be_framed_and_runs_nothing(service: httpx.Client) -> None:
    response = service.get("/reconcile/preview", params={"id": "obr"})
    policy = response.headers["content-security-policy"]
    assert "frame-ancestors *" in policy
    assert "script-src" not in policy
    assert "default-src 'none'" in policy
    assert "<script" not in response.text
    view = service.get("/reconcile/en/view", params={"id": "05315"})
    assert (view.status_code, view.headers["location"]) == (303, "/en/region/05315")


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"queries": "{"}, "`queries` is not JSON"),
        ({"queries": "[]"}, "`queries` is not a JSON object"),
        ({"queries": '{"a": {"query": "x", "type": "Person"}}'}, "`type` of `a`"),
        ({"queries": '{"a": {"properties": []}}'}, "has no `query`"),
        ({"queries": '{"a": {"query": "x", "limit": 0}}'}, "`limit` of `a`"),
        ({"queries": '{"a": {"query": "x", "properties": [{"pid": "P1", "v": 1}]}}'}, "`pid` of `a`"),
        ({"queries": json.dumps({str(n): {"query": "x"} for n in range(101)})}, "has 101 queries"),
        ({"extend": '{"ids": ["obr"], "properties": [{"id": "salary"}]}'}, "no property 'salary'"),
        ({"extend": '{"ids": ["obr"], "properties": [{"id": "funds", "settings": {"on": "soon"}}]}'}, "`on` is 'soon'"),
        ({"extend": '{"ids": "obr", "properties": []}'}, "`ids` of `extend` is not a list"),
        ({"other": "1"}, "neither `queries` nor `extend`"),
    ],
)
def test_a_wrong_request_is_told_what_is_wrong(service: httpx.Client, form: dict[str, str], words: str) -> None:
    response = service.post("/reconcile", data=form, headers=ORIGIN)
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert re.search(words, error["message"]), error
    assert response.headers["access-control-allow-origin"] == "*"


def test_nothing_hidden_is_matched_shown_or_extended(service: httpx.Client, driver: Driver) -> None:
    key = "180-grad-wende"  # visible to coordinators only
    (row,) = driver.execute_query("MATCH (a:Actor {id: $key}) RETURN a.visibility AS visibility", key=key).records
    assert row["visibility"] == "COORDINATOR"
    found = reconcile(service, {"a": {"query": "180 Grad Wende"}, "b": {"query": key}})
    assert key not in json.dumps(found)
    assert key not in service.get("/reconcile/suggest/entity", params={"prefix": "180 Grad"}).text
    assert service.get("/reconcile/preview", params={"id": key}).status_code == 404
    request = json.dumps({"ids": [key], "properties": [{"id": "name"}, {"id": "description"}]})
    assert service.post("/reconcile", data={"extend": request}).json()["rows"][key] == {"name": [], "description": []}


def test_names_are_read_once_for_a_state_of_the_data(filled: DatabaseOptions) -> None:
    trips: list[str] = []
    with serving(filled, trips=trips) as client:
        reconcile(client, {"a": {"query": "Köln"}})
        read = len(trips)
        reconcile(client, {"a": {"query": "Bonn"}})
        assert len(trips) - read <= 1  # whether the data are still the same
