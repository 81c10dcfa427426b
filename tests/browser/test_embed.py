"""Embedded pages in a browser: accessible, on the narrowest phone, and in frames of allowed pages only."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from http_server import serving
from playwright.sync_api import expect
from visitor import Visitor

from graph.store.database import DatabaseOptions

Visit = Callable[..., Visitor]
PAGES = ("map", "map?service=COORDINATION&within=053", "help?region=05315", "actors/obr", "map?within=06")


@pytest.mark.parametrize(("language", "scheme"), [("de", "dark"), ("en", "light")])
def test_every_page_is_accessible_on_the_narrowest_phone(visit: Visit, language: str, scheme: str) -> None:
    visitor = visit(language, 320, color_scheme=scheme)
    visitor.expected = ("400 (Bad Request)",)
    page = visitor.page
    for path in PAGES:
        page.goto(f"{visitor.site}/embed/{path}{'&' if '?' in path else '?'}lang={language}")
        expect(page.locator("h1")).to_be_visible()
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        visitor.check_access()
        visitor.check_width()
        expect(page.locator("script")).to_have_count(0)
        assert page.context.cookies() == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == (
        "rgb(19, 21, 37)" if scheme == "dark" else "rgb(255, 255, 255)"
    )


@contextmanager
def partner(content: Callable[[], str]) -> Generator[int]:
    """A site of somebody else that shows the content; its port."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content().encode())

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def test_only_allowed_pages_show_it_and_links_open_beside_them(visit: Visit, filled: DatabaseOptions) -> None:
    visitor = visit("de", 1440)
    visitor.expected = ("127.0.0.1", "localhost", "frame-ancestors", "favicon")
    page = visitor.page
    site = ""

    def content() -> str:
        return f'<!doctype html><title>Partner</title><iframe src="{site}/embed/map" title="Karte"></iframe>'

    with (
        partner(content) as port,
        serving(filled, prevnet_embed_parents=f"http://127.0.0.1:{port}") as client,
    ):
        site = str(client.base_url).rstrip("/")
        page.goto(f"http://127.0.0.1:{port}/")
        shown = page.frame_locator("iframe")
        expect(shown.locator("h1")).to_be_visible()
        expect(shown.locator(".map path")).to_have_count(53)
        with page.context.expect_page() as opened:
            shown.locator("footer a").click()
        assert opened.value.url.endswith("/versorgung")
        page.goto(f"http://localhost:{port}/")
        expect(page.frame_locator("iframe").locator("h1")).to_have_count(0)
