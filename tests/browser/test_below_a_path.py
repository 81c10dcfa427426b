"""The explorer below a path, behind a real proxy: its visitor fails for a request that leaves the path."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from http_server import keep_snapshot, serving
from playwright.sync_api import expect
from reverse_proxy import proxy
from visitor import Visitor

from graph.store.database import DatabaseOptions

BASE = "/prevnet"


@pytest.fixture(scope="module")
def site(pages: None, filled: DatabaseOptions) -> Iterator[str]:
    """The address of a proxy's path, which a server with the real data stands behind."""
    with (
        serving(filled, prevnet_base_path=BASE) as direct,
        proxy(str(direct.base_url).rstrip("/"), BASE, strip=True) as url,
    ):
        keep_snapshot(direct)
        yield url + BASE


def test_pages_links_and_the_api_stay_below_the_path(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    requested: list[str] = []
    visitor.page.on("request", lambda request: requested.append(request.url))
    page = visitor.open("/search?q=Landeskoordinierungsstelle")
    page.locator(".results a[href*='/organisation/']").first.click()
    page.wait_for_url(visitor.site + visitor.address("/actors/*"))
    visitor.settled()
    expect(page.locator("main .facts").first).to_be_visible()
    page.reload()
    visitor.settled()
    expect(page.locator("main .facts").first).to_be_visible()
    page.get_by_role("navigation", name="Hauptmenü").get_by_role("link", name="Versorgung").click()
    page.wait_for_url(visitor.site + visitor.address("/coverage"))
    visitor.settled()
    page.locator(".coverage-map [data-ags='05112'] path").click()
    page.wait_for_url(visitor.site + visitor.address("/coverage?*region=05112*"))
    visitor.settled()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    page.get_by_role("link", name="prevnet, Startseite").click()
    page.wait_for_url(f"{visitor.site}/")
    visitor.settled()
    assert visitor.ask("{ __typename }") == {"__typename": "Query"}
    assert f"{visitor.site}/graphql" in requested
    assert [url for url in requested if not url.startswith(f"{visitor.site}/")] == []
