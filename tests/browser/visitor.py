"""Somebody who visits the explorer with a browser, and what must never happen then."""

from __future__ import annotations

import time
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import httpx
from playwright.sync_api import BrowserContext, Page, Request, expect

from api.http.addresses import ADDRESSES

SECONDS = 60.0  # the longest wait for anything: it ends at the event, and machines are busy
RUN = "tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
expect.set_options(timeout=1000 * SECONDS)


class Visitor:
    """Somebody with a browser: a page, and what must not happen on it."""

    def __init__(self, context: BrowserContext, site: str, language: str) -> None:
        self.site = site
        self.language = language
        self.complaints: list[str] = []
        self.expected: tuple[str, ...] = ()  # parts of complaints that the test provokes
        self.page: Page = context.new_page()
        self.page.set_default_timeout(1000 * SECONDS)
        self.page.on("console", lambda message: self._complain(message.type in ("error", "warning"), message.text))
        self.page.on("pageerror", lambda error: self._complain(True, str(error)))
        self.pending: set[Request] = set()
        self.page.on("request", self._asked)
        self.page.on("requestfinished", self._finished)
        self.page.on("requestfailed", self._failed)

    def open(self, view: str) -> Page:
        """A view in this visitor's language, until its question is answered: `/coverage?on=2026-01-01`."""
        self.page.goto(self.site + self.address(view))
        self.settled()
        return self.page

    def reopen(self, url: str) -> Page:
        """An address that a page has shown."""
        self.page.goto(url)
        self.settled()
        return self.page

    def address(self, view: str) -> str:
        """What the browser shows for a view: `/versorgung?on=2026-01-01`, `/en/coverage?on=2026-01-01`."""
        path, mark, query = view.partition("?")
        first, *rest = path.removeprefix("/").split("/")
        words = [ADDRESSES[first][self.language] if first in ADDRESSES else first, *rest]
        prefix = "/en" if self.language == "en" else ""
        return ((f"{prefix}/{'/'.join(words)}").rstrip("/") or "/") + mark + query

    def settled(self) -> None:
        """Waits until nothing is on its way."""
        self.page.wait_for_selector("#root:not([data-written]) main h1")
        limit = time.monotonic() + SECONDS
        while self.pending:
            assert time.monotonic() < limit, f"still on its way: {[request.url for request in self.pending]}"
            self.page.wait_for_timeout(20)
        self.page.wait_for_selector(".loading, [aria-busy=true]", state="detached")

    def ask(self, text: str) -> dict[str, Any]:
        """The data that the server answers to a question, as to any other client."""
        response = httpx.post(f"{self.site}/graphql", json={"query": text}, timeout=SECONDS, trust_env=False)
        return response.raise_for_status().json()["data"]

    def copied(self, form: str = "GraphQL", within: str = "main") -> str:
        """What the view hands out in this form: its link, or its question for programs."""
        tool = "share" if form == "Link" else "code"
        self.page.locator(f"{within} .share-bar button[data-tool={tool}]").first.click()
        sheet = self.page.locator("dialog[open]", has=self.page.locator(".share-sheet")).last
        sheet.get_by_role("button", name=self.say(f"{form} kopieren", f"Copy {form}")).click()
        text: str = self.page.evaluate("navigator.clipboard.readText()")
        sheet.get_by_role("button", name=self.say("Schließen", "Close")).click()
        return text

    def say(self, german: str, english: str) -> str:
        return english if self.language == "en" else german

    def check_access(self) -> None:
        """No finding of axe-core by the rules of WCAG 2.2 AA."""
        self.page.evaluate(AXE)
        results: Any = self.page.evaluate(RUN, STANDARD)
        violations = [(one["id"], [node["html"][:200] for node in one["nodes"]][:3]) for one in results["violations"]]
        assert violations == [], violations

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

    def _asked(self, request: Request) -> None:
        self.pending.add(request)
        self._complain(self._foreign(request.url), f"asked {request.url}")

    def _finished(self, request: Request) -> None:
        self.pending.discard(request)

    def _failed(self, request: Request) -> None:
        self.pending.discard(request)
        self._complain(not _given_up(request.failure), request.url)

    def _foreign(self, url: str) -> bool:
        """Of another host, or, if the explorer stands below a path, outside of it."""
        is_request = urlsplit(url).scheme in ("http", "https", "ws", "wss")
        return is_request and not f"{url}/".startswith(f"{self.site}/")

    def _complain(self, wrong: bool, text: str) -> None:
        if wrong and not any(part in text for part in self.expected):
            self.complaints.append(text)


def _given_up(failure: str | None) -> bool:
    """A question that the page itself no longer wants."""
    return failure is not None and "ERR_ABORTED" in failure
