"""The explorer's page over HTTP: which addresses show it, under which policy, and what the operator has set."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from http_server import serving, settings
from starlette.requests import Request

from api.http.app import STATIC
from api.http.explorer import Explorer
from api.http.web_build import build
from graph.store.database import DatabaseOptions

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    build(STATIC, quiet=True)
    with serving(
        filled,
        prevnet_operator='Amt "A" & <B>',
        prevnet_imprint_url="https://www.example.org/impressum?a=1&b=2",
        prevnet_graphiql=False,
    ) as client:
        client.headers["Accept"] = BROWSER["Accept"]
        yield client


@pytest.mark.parametrize(
    "path",
    ["/", "/en", "/en/coverage?on=2020-01-01", "/organisation/lks-nrw", "/gebiet/05", "/methode", "/beratung"],
)
def test_every_view_is_served_under_a_strict_policy(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))
    assert policy.pop("default-src") == "'none'"
    assert not [value for value in policy.values() if "unsafe" in value or "http" in value or "*" in value]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "style=" not in response.text
    assert "<style" not in response.text


@pytest.mark.parametrize(
    "path", ["/nix", "/organisation", "/organisation/a/b", "/gebiet/", "/versorgung/x", "/en/versorgung", "/fr", "/ui"]
)
def test_an_address_that_does_not_exist_is_told_to_browsers_and_programs(client: httpx.Client, path: str) -> None:
    page = client.get(path)
    assert (page.status_code, page.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    answer = client.get(path, headers={"Accept": "application/json"})
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/coverage", "/versorgung"),
        ("/coverage?on=2020-01-01&lang=en", "/en/coverage?on=2020-01-01"),
        ("/actors/lks-nrw?all=1", "/organisation/lks-nrw?all=1"),
        ("/regions/05/", "/gebiet/05"),
        ("/?lang=en", "/en"),
        ("/en?lang=de&on=2020-01-01", "/?on=2020-01-01"),
        ("/versorgung?lang=EN", "/en/coverage"),
        ("/search?q=k%C3%B6ln%26x", "/suche?q=k%C3%B6ln%26x"),
    ],
)
def test_an_old_address_leads_to_the_new_one(client: httpx.Client, old: str, new: str) -> None:
    response = client.get(old)
    assert (response.status_code, response.headers["Location"]) == (308, new)
    assert client.get(new).status_code == 200


def test_a_page_says_its_language(client: httpx.Client) -> None:
    assert '<html lang="en">' in client.get("/en/funding").text
    assert '<html lang="de">' in client.get("/foerderung").text


def test_the_page_tells_what_the_operator_has_set_the_day_of_the_data_and_nothing_else(client: httpx.Client) -> None:
    page = client.get("/").text
    loaded_at = client.post("/graphql", json={"query": "{ dataset { loadedAt } }"}).json()["data"]["dataset"][
        "loadedAt"
    ]
    assert f'<meta name="prevnet-data-day" content="{loaded_at[:10]}">' in page
    assert '<meta name="prevnet-operator" content="Amt &quot;A&quot; &amp; &lt;B&gt;">' in page
    assert '<meta name="prevnet-imprint" content="https://www.example.org/impressum?a=1&amp;b=2">' in page
    assert page.count('<meta name="prevnet-') == 3


def test_scripts_and_styles_never_change_and_come_from_here(client: httpx.Client) -> None:
    page = client.get("/").text
    assert "http://" not in page.replace("http://www.w3.org", "")
    scripts = [part.split('"')[0] for part in page.split('src="')[1:]]
    assert len(scripts) == 1
    for path in scripts:
        response = client.get(path)
        assert response.status_code == 200
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert response.headers["Content-Encoding"] == "gzip"


def test_other_methods_are_refused(client: httpx.Client) -> None:
    assert client.post("/").status_code == 405
    assert client.head("/").status_code == 200


def test_before_it_is_built_it_says_so(tmp_path: Path) -> None:
    scope: dict[str, Any] = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "headers": [],
        "query_string": b"",
        "server": ("x", 80),
    }
    response = asyncio.run(Explorer(tmp_path, settings()).respond(Request(scope)))
    assert response.status_code == 200
    assert "wird gerade gebaut" in bytes(response.body).decode()
