"""Embedded pages over HTTP: what the API answers, escaped, for allowed parents, with nothing hidden in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import httpx
import pytest
from http_server import serving
from neo4j import Driver
from test_export import AWAY, MARK, hidden_copies, show_copies

from graph.store.database import DatabaseOptions

DAY = "2026-06-30"
PAGES = ("map", "map?service=COORDINATION", "help?region=05315", "actors/obr")


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled) as client:
        client.headers["Accept"] = "text/html"
        yield client


def get(client: httpx.Client, path: str, **parameters: str) -> httpx.Response:
    url = httpx.URL(f"/embed/{path}").copy_merge_params({"on": DAY, **parameters})
    return client.get(url)


def text(response: httpx.Response) -> str:
    """What a reader sees."""
    assert response.status_code == 200, response.text[-500:]
    body = re.sub(r"<style>.*?</style>", "", response.text, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", " ", body))


def ask(client: httpx.Client, query: str) -> Any:
    response = client.post("/graphql", json={"query": query}, headers={"Accept": "application/json"})
    return response.raise_for_status().json()["data"]


@pytest.mark.parametrize("language", ["DE", "EN"])
def test_they_say_what_the_api_says(client: httpx.Client, language: str) -> None:
    data = ask(
        client,
        f'{{ coverage(on: "{DAY}", level: DISTRICT, within: "05", first: 100) {{ sentence(language: {language})'
        f" rows {{ region {{ name }} ownServiceTypeCount }} }}"
        f' helpNear(region: "05315", on: "{DAY}") {{ headline(language: {language}) offers {{ service {{ name }} }} }}'
        f' profile(of: "Actor:obr", on: "{DAY}") {{ sentence(language: {language}) }}'
        " dataset { version } }",
    )
    lang = language.lower()
    map_, help_, actor = (get(client, path, lang=lang) for path in ("map", "help?region=05315", "actors/obr"))
    assert data["coverage"]["sentence"] in text(map_)
    rows = re.findall(r"<tr><th[^>]*><a[^>]*>([^<]*)</a></th><td>(\d+)</td>", map_.text)
    assert {(row["region"]["name"], str(row["ownServiceTypeCount"])) for row in data["coverage"]["rows"]} == set(rows)
    assert data["helpNear"]["headline"] in text(help_)
    assert all(offer["service"]["name"] in text(help_) for offer in data["helpNear"]["offers"])
    assert data["profile"]["sentence"] in text(actor)
    for page in (map_, help_, actor):
        assert data["dataset"]["version"] in text(page)
        assert "CC-BY-4.0" in text(page)
        assert "2026" in text(page)
        assert "<details" in page.text  # the sources
        assert "<script" not in page.text
        assert f'<html lang="{lang}">' in page.text
        assert len(page.content) < 120_000


def test_services_narrow_what_is_shown(client: httpx.Client) -> None:
    offers = get(client, "help?region=05315").text.count("<article")
    some = get(client, "help?region=05315&service=VICTIM_COUNSELLING").text.count("<article")
    assert 0 < some < offers
    none = get(client, "help?region=05315&service=VICTIM_COUNSELLING", lang="en", on="1900-01-01")
    assert none.text.count("<article") == 0
    assert "does not mean that there is none" in text(none)
    inside = get(client, "map?within=053").text
    assert 0 < inside.count('class="beside"') < inside.count("<path") == 53


def test_only_allowed_parents_show_them(filled: DatabaseOptions, client: httpx.Client) -> None:
    def ancestors(response: httpx.Response) -> str:
        policy = response.headers["Content-Security-Policy"]
        assert "script-src" not in policy
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        return policy.rpartition("frame-ancestors ")[2]

    for path in (*PAGES, "map?within=06"):
        response = get(client, path)
        assert ancestors(response) == "'self'"
        assert "Set-Cookie" not in response.headers
    for parents, allowed in (
        ("https://a.example, https://b.example:8443", "'self' https://a.example https://b.example:8443"),
        ("*", "*"),
    ):
        with serving(filled, prevnet_embed_parents=parents) as other:
            assert ancestors(get(other, "actors/obr")) == allowed
    with serving(filled, prevnet_explorer=False) as other:
        assert get(other, "map").status_code == 404


def test_what_has_not_changed_is_not_sent_again(client: httpx.Client) -> None:
    for path in PAGES:
        etag = get(client, path).headers["ETag"]
        again = client.get(f"/embed/{path}{'&' if '?' in path else '?'}on={DAY}", headers={"If-None-Match": etag})
        assert (again.status_code, again.content) == (304, b"")


def test_below_a_path_links_stay_there(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_base_path="/netz") as client:
        for path in PAGES:
            page = client.get(f"/netz/embed/{path}").raise_for_status().text
            links = [url for url in re.findall(r'href="([^"]*)"', page) if url.startswith("/")]
            assert links
            assert all(url.startswith("/netz/") for url in links)


@pytest.mark.parametrize(
    ("path", "status", "code", "words"),
    [
        ("help", 400, "BAD_USER_INPUT", "`region` is missing"),
        ("help?region=Bonn", 400, "BAD_USER_INPUT", "`region` is 'Bonn'"),
        ("help?region=05999", 404, "NOT_FOUND", "05999"),
        ("help?region=05315&service=<b>", 400, "BAD_USER_INPUT", "'<b>'"),
        ("map?within=06", 400, "BAD_USER_INPUT", "No district"),
        ("map?within=05999", 404, "NOT_FOUND", "05999"),
        ("map?colour=red", 400, "BAD_USER_INPUT", "no parameter `colour`"),
        ("map?on=heute", 400, "BAD_USER_INPUT", "`on`"),
        ("map?lang=fr", 400, "BAD_USER_INPUT", "`lang`"),
        ("actors/nobody", 404, "NOT_FOUND", "nobody"),
        ("actors/obr?service=OTHER", 400, "BAD_USER_INPUT", "no parameter `service`"),
    ],
)
def test_bad_input_is_refused_as_a_page_and_as_json(
    client: httpx.Client, path: str, status: int, code: str, words: str
) -> None:
    page = client.get(f"/embed/{path}")
    assert page.status_code == status
    assert page.headers["Content-Type"].startswith("text/html")
    assert words in unescape(page.text)
    assert code in page.text
    assert "<b>" not in page.text
    (error,) = client.get(f"/embed/{path}", headers={"Accept": "application/json"}).json()["errors"]
    assert error["extensions"]["code"] == code
    assert words in error["message"]
    assert error.keys() == {"message", "extensions"}
    assert "an answer" not in error["extensions"]["hint"], "there is no answer to take ids from"


def test_without_a_database_the_page_says_so() -> None:
    with serving(AWAY) as client:
        page = client.get("/embed/map?lang=en", headers={"Accept": "text/html"})
    assert page.status_code == 503
    assert "not available at the moment" in page.text
    assert page.headers["Retry-After"]


def test_hidden_things_leave_no_trace_in_any_page(filled: DatabaseOptions, driver: Driver) -> None:
    with serving(filled, prevnet_answer_cache_mb=0) as client:
        before = [get(client, path).text for path in PAGES]
        with hidden_copies(driver):
            assert [get(client, path).text for path in PAGES] == before
            hidden = get(client, "actors/zz-network")
            assert hidden.status_code == 404
            assert MARK not in hidden.text
            show_copies(driver)
            driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) REMOVE n:Restricted, n.visibility")
            assert "zz-network" in get(client, "actors/zz-network").text
            assert get(client, PAGES[3]).text != before[3]
