"""Trusted documents over HTTP: by id, and as the only ones that are answered."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from http_server import serving

from api.graphql.trusted_documents import MANIFEST, TrustedDocuments, document_id
from api.http.app import STATIC
from api.http.plan_ahead import first_asks
from api.http.web_build import build
from graph.store.database import DatabaseOptions

TEXT = "query Name($slug: String!) { actor(slug: $slug) { name } }"
STRICT = {"Accept": "application/graphql-response+json"}


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> TrustedDocuments:
    documents = TrustedDocuments(tmp_path_factory.mktemp("documents"))
    documents.add([TEXT])
    return documents


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions, documents: TrustedDocuments) -> Generator[httpx.Client]:
    build(STATIC, quiet=True)
    with serving(filled, prevnet_documents=documents.folder, prevnet_trusted_documents_only=True) as client:
        yield client


def post(client: httpx.Client, **body: Any) -> httpx.Response:
    return client.post("/graphql", json=body, headers=STRICT)


def refused(response: httpx.Response, code: str = "UNKNOWN_DOCUMENT") -> str:
    (error,) = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (400, code), error
    return error["message"] + error["extensions"].get("hint", "")


def test_a_document_is_asked_by_its_id(client: httpx.Client) -> None:
    variables = {"slug": "obr"}
    posted = post(client, documentId=document_id(TEXT), variables=variables)
    assert posted.json()["data"]["actor"]["name"]
    assert post(client, query=TEXT, variables=variables).json() == posted.json()
    asked = {"documentId": document_id(TEXT), "variables": '{"slug": "obr"}'}
    got = client.get("/graphql", params=asked, headers={"Accept": "text/html,*/*"})
    assert got.json() == posted.json()
    again = client.get("/graphql", params=asked, headers={"If-None-Match": got.headers["ETag"]})
    assert again.status_code == 304


def test_other_texts_are_refused_with_what_to_do(client: httpx.Client) -> None:
    for text in ("{ __typename }", TEXT + " ", "query {", "{ __schema { queryType { name } } }"):
        assert "prevnet documents add" in refused(post(client, query=text))
        assert refused(client.get("/graphql", params={"query": text}, headers=STRICT))
    assert client.post("/graphql", json={"query": "{ a }"}).status_code == 200  # as JSON has it for any refusal


def test_ids_are_checked(client: httpx.Client) -> None:
    assert "knows no document" in refused(post(client, documentId=document_id("{ a }")))
    for wrong in ("", "abc", "sha256:abc", document_id(TEXT).upper(), "sha256:../../x", 1, ["x"]):
        refused(post(client, documentId=wrong), "BAD_USER_INPUT")
    assert "not both" in refused(post(client, documentId=document_id(TEXT), query=TEXT), "BAD_USER_INPUT")
    refused(post(client, documentId=None), "BAD_USER_INPUT")


def test_limits_and_operation_names_apply(client: httpx.Client) -> None:
    refused(post(client, documentId=document_id(TEXT), variables={}), "BAD_USER_INPUT")
    refused(post(client, documentId=document_id(TEXT), operationName="Other"), "BAD_USER_INPUT")


def test_what_is_added_or_removed_counts_at_once(client: httpx.Client, documents: TrustedDocuments) -> None:
    other = 'query Kind { actor(slug: "obr") { kind } }'
    refused(post(client, documentId=document_id(other)))
    documents.add([other])
    assert post(client, documentId=document_id(other)).json()["data"]
    documents.remove(document_id(other))
    refused(post(client, documentId=document_id(other)))


def test_everything_of_the_product_still_works(client: httpx.Client) -> None:
    for ask in first_asks():
        response = post(client, query=ask.query, variables=dict(ask.variables))
        assert "UNKNOWN_DOCUMENT" not in response.text, ask.query
    assert client.get("/en/support/05366", headers={"Accept": "text/html"}).status_code == 200
    assert client.get("/export/regions.csv").status_code == 200
    queries = '{"q0": {"query": "Opferberatung"}}'
    assert client.post("/reconcile", data={"queries": queries}).json()["q0"]["result"] is not None


def test_nodes_opened_in_the_network_are_asked_by_one_document_for_each_number(client: httpx.Client) -> None:
    networks = [text for text in orjson.loads((STATIC / MANIFEST).read_bytes()).values() if "query Network(" in text]
    assert len(networks) == 9
    (text,) = (text for text in networks if "$of2:" in text and "$of3:" not in text)
    opened = {
        "of1": "Actor:lpb-nrw",
        "kinds1": ["FUNDING"],
        "limit1": 50,
        "of2": "Region:05",
        "kinds2": None,
        "limit2": 20,
    }
    variables = {"on": "2026-06-30", "of0": "Actor:lks-nrw", "depth": 1, "kinds": None, "actorKinds": None, **opened}
    answer = post(client, query=text, variables=variables).json()
    assert "errors" not in answer
    assert answer["data"].keys() == {"n0", "n1", "n2"}


def test_graphiql_tells_why_it_is_not_there(client: httpx.Client) -> None:
    page = client.get("/graphql", headers={"Accept": "text/html"})
    assert page.status_code == 200
    assert "prevnet documents add" in page.text
    assert "refresh" not in page.text


def test_any_text_is_answered_unless_only_trusted_ones_are(filled: DatabaseOptions, tmp_path: Path) -> None:
    with serving(filled, prevnet_documents=tmp_path, prevnet_explorer=False) as client:
        assert post(client, query="{ __typename }").json()["data"]
        refused(post(client, documentId=document_id(first_asks()[0].query)))
