"""The reconciliation API as OpenRefine calls it, and what a schema requires of its answers.

`reconciliation_schema.json` is our own. The published schemas are read, too, where they are found: in the folder
`reconciliation` of the one that STANDARD_SCHEMAS names.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Generator, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from http_server import serving
from jsonschema import Draft7Validator, Draft202012Validator
from neo4j import Driver
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from graph.store.database import DatabaseOptions

SCHEMA: Any = json.loads(Path(__file__).with_name("reconciliation_schema.json").read_text(encoding="utf-8"))
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


def own_faults(name: str, body: Any) -> list[str]:
    validator: Any = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(body)]


@cache
def published() -> dict[str, Draft7Validator]:
    """The validators of the published schemas by their names; none if there is no folder with them."""
    folder = os.environ.get("STANDARD_SCHEMAS")
    paths = sorted((Path(folder) / "reconciliation").glob("*.json")) if folder else []
    contents = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in paths}
    entries = [(content["$id"], Resource(content, DRAFT7)) for content in contents.values()]
    registry = cast("Any", Registry)().with_resources(entries)
    return {name: Draft7Validator(content, registry=registry) for name, content in contents.items()}


def valid(response: httpx.Response, schema: str) -> Any:
    assert response.status_code == 200, response.text[:300]
    body = response.json()
    assert not own_faults(schema, body)
    if published():
        published()[schema].validate(body)  # pyright: ignore[reportUnknownMemberType]
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


# ---- the schema itself: each wrong answer is one change of a right one


@pytest.fixture(scope="module")
def answers(service: httpx.Client) -> dict[str, Any]:
    """A right answer for each schema."""
    extend = {
        "ids": ["lpb-nrw", "05315"],
        "properties": [{"id": "partOf"}, {"id": "name"}, {"id": "region.population"}],
    }
    gets = {
        "manifest": "/reconcile",
        "suggest-entities-response": "/reconcile/suggest/entity?prefix=Köln",
        "suggest-properties-response": "/reconcile/suggest/property?prefix=w",
        "suggest-types-response": "/reconcile/suggest/type?prefix=",
        "data-extension-property-proposal": "/reconcile/extend/properties?type=Actor.NETWORK",
    }
    extended = service.post("/reconcile", data={"extend": json.dumps(extend)})
    return {
        **{name: valid(service.get(path), name) for name, path in gets.items()},
        "reconciliation-result-batch": reconcile(service, {"q": {"query": "Köln"}}),
        "data-extension-response": valid(extended, "data-extension-response"),
    }


Place = tuple[str | int, ...]


def objects_in(value: Any, place: Place = ()) -> Iterator[tuple[Place, dict[str, Any]]]:
    """All objects with their places; of a list, in its first two items."""
    entries: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        entries = list(cast("dict[str | int, Any]", value).items())
        yield place, cast("dict[str, Any]", value)
    elif isinstance(value, list):
        entries = list(enumerate(cast("list[Any]", value)[:2]))
    for name, below in entries:
        yield from objects_in(below, (*place, name))


def with_value(body: Any, place: Place, value: Any) -> Any:
    """A copy that has the value at the place; without a value (`...`) nothing is there."""
    copied = parent = deepcopy(body)
    *above, last = place
    for name in above:
        parent = parent[name]
    if value is ...:
        del parent[last]
    else:
        parent[last] = value
    return copied


def may_be_missing(schema: str, place: Place) -> bool:
    """What only the request asks for."""
    named_by_request = schema == "data-extension-response" and place[0] == "rows" and len(place) in (2, 3)
    return named_by_request or (schema, *place) in {
        ("reconciliation-result-batch", "q"),
        ("data-extension-property-proposal", "type"),
    }


def test_the_schema_wants_all_and_nothing_else(answers: dict[str, Any]) -> None:
    for schema, body in answers.items():
        for place, value in objects_in(body):
            assert own_faults(schema, with_value(body, (*place, "unknown"), 1)), (schema, place)
            for name in value:
                spot = (*place, name)
                assert own_faults(schema, with_value(body, spot, None)), (schema, spot)
                missing = own_faults(schema, with_value(body, spot, ...))
                assert bool(missing) is not may_be_missing(schema, spot), (schema, spot)


BATCH, ENTITIES, TYPES = "reconciliation-result-batch", "suggest-entities-response", "suggest-types-response"
PROPOSAL, EXTENSION = "data-extension-property-proposal", "data-extension-response"
BEST = ("q", "result", 0)
CELL = ("rows", "lpb-nrw", "partOf", 0)


@pytest.mark.parametrize(
    ("schema", "place", "value"),
    [
        ("manifest", ("versions",), ["0.1", "0.2"]),
        ("manifest", ("documentation",), "/reconcile"),
        ("manifest", ("defaultTypes", 0, "id"), "Actor.NETWORK"),
        ("manifest", ("view", "url"), "https://here.example/reconcile/view?id="),
        ("manifest", ("preview", "width"), 430.5),
        ("manifest", ("suggest", "entity", "service_url"), "https://here.example/reconcile/"),
        ("manifest", ("suggest", "type", "service_path"), "suggest/type"),
        ("manifest", ("extend", "property_settings", 0, "type"), "date"),
        ("manifest", ("extend", "property_settings", 1, "default"), "names"),
        (BATCH, (*BEST, "id"), "Köln"),
        (BATCH, (*BEST, "id"), "stadt-koeln"),  # the types are those of a region
        (BATCH, (*BEST, "name"), " "),
        (BATCH, (*BEST, "score"), 100.1),
        (BATCH, (*BEST, "score"), "100"),
        (BATCH, (*BEST, "type"), []),
        (BATCH, (*BEST, "type", 1, "id"), "Actor"),
        (BATCH, ("q", "result", -1, "match"), True),  # too low a score
        (BATCH, ("q",), []),
        (ENTITIES, ("result", 0, "id"), "5315"),
        (ENTITIES, ("result", 0, "notable", 0, "id"), "Region"),
        ("suggest-properties-response", ("result", 0, "id"), "P 31"),
        (TYPES, ("result", 0, "id"), "Person"),
        (TYPES, ("result", 1, "broader", 0, "id"), "Actor.NETWORK"),
        (PROPOSAL, ("limit",), 0),
        (PROPOSAL, ("type",), "NETWORK"),
        (EXTENSION, ("meta", 0, "id"), "part of"),
        (EXTENSION, CELL, {}),
        (EXTENSION, CELL, {"str": ""}),
        (EXTENSION, CELL, {"str": "Köln", "int": 1}),
        (EXTENSION, CELL, {"int": 1.5}),
        (EXTENSION, CELL, {"id": "Landtag", "name": "Landtag"}),
        (EXTENSION, ("rows", "lpb-nrw", "partOf"), "Landtag"),
    ],
)
def test_a_wrong_answer_is_found(answers: dict[str, Any], schema: str, place: Place, value: Any) -> None:
    assert own_faults(schema, with_value(answers[schema], place, value))


def test_only_one_candidate_is_the_match(answers: dict[str, Any]) -> None:
    (first, second, *_) = answers[BATCH]["q"]["result"]
    both = [{**one, "score": 100.0, "match": True} for one in (first, second)]
    assert not own_faults(BATCH, {"q": {"result": both[:1]}})
    assert own_faults(BATCH, {"q": {"result": both}})
