"""The explorer in a real Chromium: the one in CHROMIUM, else the one on the PATH. Without one the tests fail.

Whatever a test does, its visitor also fails for an error on the console, for a request to another host, and for a
request that failed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from http_server import fill, serving
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from api.app import STATIC
from api.pages import build
from graph.database import DatabaseOptions

DATA = Path(__file__).parents[2] / "seeds" / "data"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LANGUAGES = ("de", "en")
WIDTHS = (360, 1440)
AXE = Axe()


def chromium_path() -> str:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        pytest.fail(
            "These tests need Chromium. On Debian and Ubuntu: apt install chromium; or name one in CHROMIUM.",
            pytrace=False,
        )
    return found


@pytest.fixture(scope="session")
def pages() -> None:
    """Built from the sources as they are now."""
    build(STATIC, quiet=True)


@pytest.fixture(scope="module")
def site(pages: None, options: DatabaseOptions) -> Iterator[str]:
    """The address of a server with the real data."""
    fill(options, DATA)
    with serving(
        options,
        prevnet_operator="Landesstelle Beispiel",
        prevnet_imprint_url="https://www.example.org/impressum",
        prevnet_privacy_url="https://www.example.org/datenschutz",
        prevnet_feedback_address="barrieren@example.org",
    ) as client:
        yield str(client.base_url).rstrip("/")


@pytest.fixture(scope="module")
def chromium(site: str) -> Iterator[Browser]:
    # Closed with the module: while it is open, nothing else in this thread may run an event loop of its own.
    with sync_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=flags)
        yield browser
        browser.close()


class Visitor:
    """Somebody with a browser: a page, and what must not happen on it."""

    def __init__(self, context: BrowserContext, site: str, language: str) -> None:
        self.site = site
        self.language = language
        self.complaints: list[str] = []
        self.expected: tuple[str, ...] = ()  # parts of complaints that the test provokes
        self.page: Page = context.new_page()
        self.page.set_default_timeout(15_000)
        self.page.on("console", lambda message: self._complain(message.type in ("error", "warning"), message.text))
        self.page.on("pageerror", lambda error: self._complain(True, str(error)))
        self.page.on("request", lambda request: self._complain(self._foreign(request.url), f"asked {request.url}"))
        self.page.on("requestfailed", lambda request: self._complain(not _given_up(request.failure), request.url))

    def open(self, path: str) -> Page:
        """In this visitor's language, until its question is answered."""
        joint = "&" if "?" in path else "?"
        self.page.goto(self.site + path + (f"{joint}lang=en" if self.language == "en" else ""))
        self.settled()
        return self.page

    def settled(self) -> None:
        """Waits until nothing is on its way."""
        self.page.wait_for_selector("main h1")
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_selector(".loading, [aria-busy=true]", state="detached")

    def say(self, german: str, english: str) -> str:
        return english if self.language == "en" else german

    def check_access(self) -> None:
        """No finding of axe-core by the rules of WCAG 2.2 AA."""
        results: Any = AXE.run(self.page, options={"runOnly": {"type": "tag", "values": STANDARD}}).response
        found = [(one["id"], [node["html"][:200] for node in one["nodes"]][:3]) for one in results["violations"]]
        assert found == []

    def check_width(self) -> None:
        """The page itself never scrolls sideways."""
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{wide} px too wide"

    def tab_to(self, selector: str, limit: int = 120) -> None:
        """Presses Tab until the element has the focus, which must be seen."""
        for _ in range(limit):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
                style = "getComputedStyle(document.activeElement)"
                assert self.page.evaluate(f"{style}.outlineStyle !== 'none' || {style}.boxShadow !== 'none'")
                return
        raise AssertionError(f"Tab does not reach {selector}")

    def _foreign(self, url: str) -> bool:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https", "ws", "wss") and f"{parts.scheme}://{parts.netloc}" != self.site

    def _complain(self, wrong: bool, text: str) -> None:
        if wrong and not any(part in text for part in self.expected):
            self.complaints.append(text)


def _given_up(failure: str | None) -> bool:
    """A question that the page itself no longer wants."""
    return failure is not None and "ERR_ABORTED" in failure


@pytest.fixture
def visit(chromium: Browser, site: str) -> Generator[Callable[..., Visitor]]:
    """Makes visitors: `visit("de", 1440)`, `visit("en", 360, color_scheme="dark")`."""
    made: list[Visitor] = []
    contexts: list[BrowserContext] = []

    def one(language: str = "de", width: int = 1440, **options: Any) -> Visitor:
        context = chromium.new_context(
            viewport={"width": width, "height": 800}, locale=f"{language}-{'DE' if language == 'de' else 'GB'}", **options
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        visitor = Visitor(context, site, language)
        made.append(visitor)
        return visitor

    yield one
    for context in contexts:
        context.close()
    assert [text for visitor in made for text in visitor.complaints] == []


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=WIDTHS)
def width(request: pytest.FixtureRequest) -> int:
    return request.param
