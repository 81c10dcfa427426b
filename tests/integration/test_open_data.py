"""The catalogue, the VoID description, the sitemap and robots.txt over HTTP: whole, and with nothing hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.robotparser import RobotFileParser

import httpx
import pytest
from http_server import eventually, serving
from lxml import etree
from neo4j import Driver
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, VOID
from test_export import error_of, hidden_copies

from graph.store.database import DatabaseOptions

PATHS: Final = ("/catalog.ttl", "/catalog.jsonld", "/.well-known/void", "/sitemap.xml", "/sitemap/1.xml")
BROWSER: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
LOC: Final = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LINK: Final = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled, prevnet_operator="Netz & Werk", prevnet_feedback_address="a@netz.example") as client:
        yield client


def catalogue(client: httpx.Client) -> Graph:
    return Graph().parse(data=client.get("/catalog.ttl").raise_for_status().content, format="turtle")


def sitemap(client: httpx.Client) -> Any:
    return etree.fromstring(client.get("/sitemap/1.xml").raise_for_status().content)


def locations(client: httpx.Client) -> list[str]:
    return [loc.text.removeprefix(str(client.base_url)) for loc in sitemap(client).iter(LOC)]


@pytest.mark.parametrize("path", PATHS)
def test_a_client_asks_again_cheaply(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200, response.text
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    again = client.get(path, headers={"If-None-Match": response.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.head(path).headers["ETag"] == response.headers["ETag"]


def test_the_catalogue_is_of_the_data_that_are_loaded(client: httpx.Client) -> None:
    data = catalogue(client)
    state = client.post("/graphql", json={"query": "{ dataset { version loadedAt } }"}).json()["data"]["dataset"]
    for dataset in data.subjects(RDF.type, DCAT.Dataset):
        assert set(data.objects(dataset, URIRef(f"{DCAT}version"))) == {Literal(state["version"])}
        assert {str(time)[:10] for time in data.objects(dataset, DCTERMS.modified)} == {state["loadedAt"][:10]}
    assert Literal("Netz & Werk") in set(data.objects(None, FOAF.name))


def test_every_file_of_the_catalogue_is_there_in_the_format_that_it_tells(client: httpx.Client) -> None:
    """The check of parameters comes before the file is written, so a wrong one is found without reading any table."""
    data = catalogue(client)
    files = {str(url) for url in data.objects(None, DCAT.downloadURL)}
    assert len(files) > 20
    small = sorted(url for url in files if re.search(r"/(sources|flows)\.", url))
    assert len(small) == 4
    for url in small:
        response = client.get(url)
        assert response.status_code == 200, url
        (file,) = data.subjects(DCAT.downloadURL, URIRef(url))
        (media_type,) = data.objects(file, DCAT.mediaType)
        assert str(media_type).partition("media-types/")[2] == response.headers["Content-Type"].partition(";")[0]


def test_addresses_of_datasets_lead_to_a_page_or_to_the_catalogue(client: httpx.Client) -> None:
    for dataset in catalogue(client).objects(None, DCAT.dataset):
        response = client.get(str(dataset), headers={"Accept": "text/turtle"}, follow_redirects=False)
        assert response.status_code == 303, dataset
    for path in ("/id/catalog", "/id/datasets/fundings"):
        for accept, location in (
            (BROWSER, "/data"),
            ("text/turtle", "/catalog.ttl"),
            ("application/ld+json", "/catalog.jsonld"),
        ):
            response = client.get(path, headers={"Accept": accept}, follow_redirects=False)
            assert (response.status_code, response.headers["Location"]) == (303, location)
            assert response.headers["Vary"].startswith("Accept")
    for unknown in ("record", "none", "x" * 500):
        assert "no dataset" in error_of(client.get(f"/id/datasets/{unknown}"), "NOT_FOUND", 404)["message"]


def test_void_names_dumps_that_are_there_and_things_below_its_addresses(client: httpx.Client) -> None:
    data = Graph().parse(data=client.get("/.well-known/void").content, format="turtle")
    (dataset,) = data.subjects(RDF.type, VOID.Dataset)
    (space,) = data.objects(dataset, VOID.uriSpace)
    for thing in data.objects(dataset, VOID.exampleResource):
        assert str(thing).startswith(str(space))
        assert client.get(str(thing), headers={"Accept": "text/turtle"}, follow_redirects=True).status_code == 200


# ---- search engines


def test_the_sitemap_has_pages_that_are_there_in_both_languages(client: httpx.Client) -> None:
    index = etree.fromstring(client.get("/sitemap.xml").content)
    assert [loc.text for loc in index.iter(LOC)] == [f"{client.base_url}/sitemap/1.xml"]
    paths = locations(client)
    assert len(set(paths)) == len(paths)
    assert {"/", "/en", "/organisation/obr", "/en/organisation/obr", "/gebiet/05315", "/en/region/05315"} <= set(paths)
    one_of_each = {re.sub(r"(organisation|gebiet|region|beratung|support)/.+", r"\1/KEY", path): path for path in paths}
    assert 20 < len(one_of_each) < 40
    for path in one_of_each.values():
        response = client.get(path, headers={"Accept": BROWSER}, follow_redirects=False)
        assert response.status_code == 200, path
    for url in sitemap(client):
        links = {link.get("hreflang"): link.get("href") for link in url.iter(LINK)}
        assert set(links) == {"de", "en", "x-default"}
        assert url.find(LOC).text in links.values()


@pytest.mark.parametrize("number", ["0", "2", "01", "-1", "x", "9" * 5000])
def test_a_part_that_is_not_there_is_not_found(client: httpx.Client, number: str) -> None:
    error = error_of(client.get(f"/sitemap/{number}.xml"), "NOT_FOUND", 404)
    assert error["extensions"]["hint"] == "There are 1 to 1."


def test_robots_may_read_pages_and_not_what_costs_a_question(client: httpx.Client) -> None:
    text = client.get("/robots.txt").text
    assert f"Sitemap: {client.base_url}/sitemap.xml\n" in text
    robots = RobotFileParser()
    robots.parse(text.splitlines())
    for path in ("/", "/organisation/obr", "/catalog.ttl", "/id/actors/obr", "/export/graph.ttl", "/.well-known/void"):
        assert robots.can_fetch("*", path), path
    for path in ("/graphql", "/mcp", "/reconcile", "/reports/coverage/05315.pdf"):
        assert not robots.can_fetch("*", path), path
    assert "Disallow: /*?\n" in text


def test_without_the_explorer_there_are_no_pages_to_name(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_explorer=False, prevnet_base_path="/netz", prevnet_answer_cache_mb=0) as client:
        text = client.get("/netz/robots.txt").text
        assert "Sitemap" not in text
        assert "Disallow: /netz/graphql" in text
        assert client.get("/netz/sitemap.xml").status_code == 404
        data = Graph().parse(data=client.get("/netz/catalog.ttl").content, format="turtle")
        assert not set(data.subject_objects(DCAT.landingPage))
        assert {str(url).startswith(f"{client.base_url}/netz/export/") for url in data.objects(None, DCAT.downloadURL)}
        seen = client.get("/netz/id/catalog", headers={"Accept": BROWSER}, follow_redirects=False)
        assert seen.headers["Location"] == "/netz/catalog.ttl"


# ---- what not everybody may see


def test_hidden_things_leave_no_trace(client: httpx.Client, driver: Driver) -> None:
    def answers() -> dict[str, bytes]:
        return {path: client.get(path).content for path in PATHS}

    before = answers()
    with hidden_copies(driver):
        assert answers() == before
        driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) REMOVE n:Restricted, n.visibility")
        eventually(lambda: b"/organisation/zz-network" in answers()["/sitemap/1.xml"])
        assert answers()["/.well-known/void"] != before["/.well-known/void"]
