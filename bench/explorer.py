"""The explorer in a real browser: when its first page is there, and how smoothly large pictures and tables move."""

from __future__ import annotations

import os
import shutil
import statistics
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import httpx
from playwright.async_api import Browser, Page, async_playwright

from api.http.app import STATIC
from api.http.web_build import build
from bench.goals import Goal

PAINT_SECONDS: Final = 1.0
INTERACTIVE_SECONDS: Final = 1.5
SCRIPT_BYTES: Final = 150_000
GRAPH_FRAMES: Final = 30.0  # a second, while the graph is moved
HITCH_SECONDS: Final = 0.1  # no frame of a scrolling table takes longer
LIMIT_MS: Final = 60_000
NODES: Final = 500
ACTORS: Final = "{ programmes(first: 60, orderBy: [{field: PARTICIPANTS_COUNT, direction: DESC}]) { nodes { id } } }"
AROUND: Final = "query ($of: ID!) { neighbourhood(of: $of, depth: 2) { nodes { id } } }"
MATRIX: Final = "/coverage?within=DE"
# What a script weighs on the wire: as the server compresses it.
_SCRIPTS = """performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('.js'))
    .reduce((sum, entry) => sum + entry.encodedBodySize, 0)"""
_FRAMES = """() => {
    window.frames_ = [];
    let last = performance.now();
    const step = now => { window.frames_.push((now - last) / 1000); last = now; requestAnimationFrame(step); };
    requestAnimationFrame(step);
}"""


@dataclass
class Seen:
    """Seconds, bytes, and seconds between two frames."""

    paint: list[float] = field(default_factory=list[float])
    interactive: list[float] = field(default_factory=list[float])
    scripts: int = 0
    nodes: int = 0
    graph: list[float] = field(default_factory=list[float])
    rows: int = 0
    table: list[float] = field(default_factory=list[float])

    def record(self) -> dict[str, Any]:
        return {**self.__dict__, "fps": self.rate(self.graph), "longest": max(self.table, default=0.0)}

    @staticmethod
    def rate(frames: Sequence[float]) -> float:
        return len(frames) / sum(frames) if frames else 0.0


async def seen(site: str, rounds: int) -> Seen:
    """The start page `rounds` times with an empty cache; then a network of about 500 nodes and the matrix of all
    districts."""
    build(STATIC, quiet=True)
    centre, nodes = await _centre(site)
    found = Seen(nodes=nodes)
    async with async_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = await playwright.chromium.launch(executable_path=_chromium(), args=flags)
        for _ in range(rounds):
            await _start(browser, site, found)
        page = await _opened(browser, site + f"/network?of={centre}&depth=2", ".network-box canvas")
        found.graph = await _frames(page, lambda: _drag(page, ".network-box"))
        page = await _opened(browser, site + MATRIX, "table tbody tr")
        found.rows = await page.locator("table tbody tr").count()
        found.table = await _frames(page, lambda: _scroll(page))
        await browser.close()
    return found


def goals(found: Seen) -> list[Goal]:
    paint, interactive = statistics.median(found.paint), statistics.median(found.interactive)
    rate, longest = found.rate(found.graph), max(found.table, default=9.0)
    return [
        Goal(f"first paint ≤ {PAINT_SECONDS:g} s", _short(paint > PAINT_SECONDS, f"{paint:.2f} s")),
        Goal(
            f"interactive ≤ {INTERACTIVE_SECONDS:g} s",
            _short(interactive > INTERACTIVE_SECONDS, f"{interactive:.2f} s"),
        ),
        Goal(
            f"scripts of the first page ≤ {SCRIPT_BYTES // 1000} kB",
            _short(found.scripts > SCRIPT_BYTES, f"{found.scripts} bytes"),
        ),
        Goal(
            f"a graph of 500 nodes moves with ≥ {GRAPH_FRAMES:g} frames a second",
            _short(rate < GRAPH_FRAMES or found.nodes < NODES, f"{rate:.0f} with {found.nodes} nodes"),
        ),
        Goal(
            f"a matrix of 400 rows scrolls with no frame over {1000 * HITCH_SECONDS:g} ms",
            _short(longest > HITCH_SECONDS or found.rows < 400, f"{1000 * longest:.0f} ms with {found.rows} rows"),
        ),
    ]


async def _centre(site: str) -> tuple[str, int]:
    """The actor whose neighbourhood has the fewest nodes from 500 on, and their number."""
    async with httpx.AsyncClient(base_url=site, timeout=60) as client:

        async def ask(query: str, **variables: str) -> Any:
            response = await client.post("/graphql", json={"query": query, "variables": variables})
            return response.json()["data"]

        actors = (await ask(ACTORS))["programmes"]["nodes"]
        sizes = {one["id"]: len((await ask(AROUND, of=one["id"]))["neighbourhood"]["nodes"]) for one in actors}
    return min(sizes.items(), key=lambda one: (one[1] < NODES, abs(one[1] - NODES)))


def _short(missed: bool, figure: str) -> list[str]:
    return [figure] if missed else []


def _chromium() -> str:
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or "chromium"


async def _start(browser: Browser, site: str, found: Seen) -> None:
    """Interactive: the search takes what is typed, and the numbers are there."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    page = await context.new_page()
    await page.goto(site + "/", wait_until="commit")
    await page.wait_for_selector(".numbers dd")
    found.interactive.append(await page.evaluate("performance.now()") / 1000)
    entry = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
    found.paint.append(await page.evaluate(entry) / 1000)
    found.scripts = await page.evaluate(_SCRIPTS)
    await context.close()


async def _opened(browser: Browser, address: str, shown: str) -> Page:
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    await page.goto(address)
    await page.wait_for_selector(shown, timeout=LIMIT_MS)
    await page.wait_for_selector(".loading, [aria-busy=true]", state="detached", timeout=LIMIT_MS)
    await page.locator(shown).first.scroll_into_view_if_needed()
    return page


async def _frames(page: Page, work: Callable[[], Awaitable[None]]) -> list[float]:
    """Seconds between frames while `work` goes on."""
    await page.evaluate(_FRAMES)
    await page.evaluate("window.frames_.length = 0")
    await work()
    return await page.evaluate("window.frames_")


async def _drag(page: Page, selector: str) -> None:
    """From the drawing's corner, where no node is, so that all of it moves."""
    box = await page.locator(selector).first.bounding_box()
    assert box is not None
    x, y = box["x"] + 8, box["y"] + 8
    await page.mouse.move(x, y)
    await page.mouse.down()
    for step in range(150):
        await page.mouse.move(x + 2 * step, y + step)
        await page.wait_for_timeout(10)
    await page.mouse.up()


async def _scroll(page: Page) -> None:
    await page.locator("table tbody tr").first.hover()
    for _ in range(60):
        await page.mouse.wheel(0, 150)
        await page.wait_for_timeout(16)
