"""The pages of help as the server writes them, over HTTP: whole, in both languages, escaped, nothing hidden in them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from datetime import date
from html import escape, unescape
from typing import Any

import httpx
import pytest
from http_server import serving

from api.http.app import STATIC
from api.http.web_build import build
from graph.store.database import DatabaseOptions, connected
from tests.oracle.writing import write_network

AWAY = DatabaseOptions("bolt://127.0.0.1:1", "neo4j", "not-asked", acquisition_timeout=1.0, connection_timeout=1.0)
BROWSER = {"Accept": "text/html"}
WRITTEN = '<div id="root" data-written>'
PLACES = {"de": "/beratung", "en": "/en/support"}


@pytest.fixture(scope="module", autouse=True)
def pages() -> None:
    build(STATIC, quiet=True)


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled) as client:
        client.headers.update(BROWSER)
        yield client


def ask(client: httpx.Client, question: str) -> Any:
    response = client.post("/graphql", json={"query": question}, headers={"Accept": "application/json"})
    return response.raise_for_status().json()["data"]


def content(page: str) -> str:
    """What the server wrote into the page."""
    return page[page.index(WRITTEN) : page.index("</footer>")]


def test_every_district_has_its_services(client: httpx.Client) -> None:
    listed = re.findall(r'class="help-places">(.*?)</ul>', client.get("/beratung").text)
    districts = re.findall(r'href="/beratung/(\d{5})"', "".join(listed))
    assert len(districts) == len(set(districts)) == 53
    for i, ags in enumerate(sorted(districts)):
        language = ("de", "en")[i % 2]
        code = language.upper()
        help_ = ask(
            client,
            f'{{ helpNear(region: "{ags}") {{ headline(language: {code}) lead(language: {code})'
            f" unmentionedSentence(language: {code}) offers {{ serviceType areaSentence(language: {code})"
            " service { name nameEn website providedBy(first: 10) { nodes { provider { name } } } }"
            " statement { sources { title } } } } }",
        )["helpNear"]
        response = client.get(f"{PLACES[language]}/{ags}")
        assert response.status_code == 200
        assert f"<title>{escape(help_['headline'])} – prevnet</title>" in response.text
        page = content(response.text)
        cards = re.findall(r'<article class="card offer">.*?</article>', page)
        assert len(cards) == len(help_["offers"]) > 5
        assert f"<h1>{escape(help_['headline'])}</h1>" in page
        for sentence in (help_["lead"], help_["unmentionedSentence"]):
            assert sentence is None or escape(sentence) in page
        for offer in help_["offers"]:
            service = offer["service"]
            name = (language == "en" and service["nameEn"]) or service["name"]
            (card,) = [one for one in cards if f">{escape(name)}</a></h3>" in one]
            assert escape(offer["areaSentence"]) in card
            assert (f'href="{escape(service["website"])}"' in card) if service["website"] else ("offer-way" in card)
            assert all(escape(source["title"]) in card for source in offer["statement"]["sources"])
            assert 'class="status"' in card


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_page_without_a_place_has_the_services_for_the_state(client: httpx.Client, language: str) -> None:
    page = content(client.get(PLACES[language]).text)
    help_ = ask(client, '{ helpNear(region: "05", parts: false) { offers { service { name nameEn } } } }')["helpNear"]
    names = [(language == "en" and one["service"]["nameEn"]) or one["service"]["name"] for one in help_["offers"]]
    assert page.count('<article class="card offer">') == len(names) > 5
    assert all(f">{escape(name)}</a></h3>" in page for name in names)
    areas = re.findall(r"<h3[^>]*>(Regierungsbezirk [^<]*)</h3>", page)
    assert areas == [f"Regierungsbezirk {name}" for name in ("Arnsberg", "Detmold", "Düsseldorf", "Köln", "Münster")]
    assert 'href="tel:110"' in page


def test_the_written_page_has_the_policy_of_all_pages_and_no_words_about_scripts(client: httpx.Client) -> None:
    response = client.get("/beratung/05366")
    assert "script-src 'self'" in response.headers["Content-Security-Policy"]
    assert "<noscript>" not in response.text
    assert "style=" not in response.text
    assert '<link rel="stylesheet"' in response.text
    assert "<noscript>" in client.get("/versorgung").text


@pytest.mark.parametrize("ags", ["99999", "05", "053", "0536", "unna", "05366%3Cb%3E"])
def test_what_is_no_district_is_not_found(client: httpx.Client, ags: str) -> None:
    response = client.get(f"/beratung/{ags}")
    assert response.status_code == 404
    assert WRITTEN not in response.text


def test_a_town_leads_to_its_district(client: httpx.Client) -> None:
    response = client.get("/en/support/05978020")
    assert (response.status_code, response.headers["Location"]) == (308, "/en/support/05978")


def test_what_somebody_looks_for_reaches_no_server(client: httpx.Client) -> None:
    page = content(client.get("/beratung/05366").text)
    inside = re.findall(r'<ul class="help-types">(.*?)</ul>', page)[0]
    targets = re.findall(r'href="([^"]*)"', inside)
    assert targets
    assert all(target.startswith("#") and f'id="{target[1:]}"' in page for target in targets)


def test_a_page_is_read_once(filled: DatabaseOptions) -> None:
    trips: list[str] = []
    with serving(filled, trips=trips) as client:
        first = client.get("/beratung/05366", headers=BROWSER).text
        # Who helps, then their fields; the day of the data is read for all pages.
        assert len([text for text in trips if "Region" in text and "Dataset" not in text]) == 2
        assert client.get("/beratung/05366", headers=BROWSER).text == first
        assert len([text for text in trips if "Region" in text]) == 3


def test_below_a_path_its_links_stay_there(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_base_path="/netz") as client:
        page = content(client.get("/netz/beratung/05366", headers=BROWSER).text)
    hrefs = {unescape(href) for href in re.findall(r'href="(/[^"]*)"', page)}
    assert hrefs
    assert all(href.startswith("/netz/") for href in hrefs)


def test_without_the_database_the_page_is_as_ever() -> None:
    with serving(AWAY) as client:
        response = client.get("/beratung/05366", headers=BROWSER)
    assert response.status_code == 200
    assert '<div id="root"></div>' in response.text
    assert "<noscript>" in response.text


def test_names_are_escaped_and_what_is_hidden_is_absent(options: DatabaseOptions) -> None:
    async def write() -> None:
        regions = [
            {"ags": ags, "name": name, "kind": kind, "population": None, "within": within}
            for ags, name, kind, within in (
                ("DE", "Deutschland", "COUNTRY", None),
                ("05", "Nordrhein-Westfalen", "STATE", "DE"),
                ("053", "Regierungsbezirk Köln", "GOVERNMENT_REGION", "05"),
                ("05366", "Kreis <i>Euskirchen</i>", "DISTRICT", "053"),
            )
        ]
        service = {"kind": "COUNSELLING_SERVICE", "service_type": "VICTIM_COUNSELLING"}
        actors = [
            {"id": "a", "name": 'R & B <script>alert("1")</script>', "website": "javascript:alert(1)", **service},
            {"id": "b", "name": "Geheim", "visibility": "PARTNER", **service},
            {"id": "c", "name": "Offen", **service},
            {"id": "d", "name": "Verborgener Träger", "kind": "CIVIL_SOCIETY_GROUP"},
        ]
        common = {"known_from": date(2020, 1, 1), "source_ids": ["q"]}
        covers = {"type": "COVERS", "end": "05366", "extent": "FULL", **common}
        statements = [
            {"id": "1", "start": "a", **covers},
            {"id": "2", "start": "b", "visibility": "PARTNER", **covers},
            {"id": "3", "start": "c", **covers},
            {"id": "4", "start": "d", "type": "PROVIDES", "end": "c", "visibility": "COORDINATOR", **common},
        ]
        async with connected(options) as database:
            await write_network(database, regions, actors, statements)

    asyncio.run(write())
    with serving(options) as client:
        page = client.get("/beratung/05366", headers=BROWSER).text
    assert "Offen" in page
    assert "Geheim" not in page
    assert "Verborgener" not in page
    assert "R &amp; B &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;" in page
    assert "<i>" not in page
    assert 'href="javascript:' not in page
    assert page.count('<article class="card offer">') == 2
