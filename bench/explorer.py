"""Measure the explorer in a real browser: how soon the start page is there, and how smoothly large views move."""

from __future__ import annotations

import os
import shutil
import statistics
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

import httpx
from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from api.http.app import STATIC
from api.http.web_build import build
from bench.report import Goal

NODES: Final = 500
ROWS: Final = 400
TIMEOUT_MS: Final = 60_000
VIEWPORT: Final[ViewportSize] = {"width": 1440, "height": 900}
ACTORS: Final = "{ programmes(first: 60, orderBy: [{field: PARTICIPANTS_COUNT, direction: DESC}]) { nodes { id } } }"
AROUND: Final = "query ($of: ID!) { neighbourhood(of: $of, depth: 2) { nodes { id } } }"
# Milliseconds, and the bytes of the scripts as they were sent, compressed.
START_PAGE: Final = """() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    performance.now(),
    performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
]"""
RECORD_FRAMES: Final = """() => {
    window.benchFrames = [];
    let last = performance.now();
    const step = now => { window.benchFrames.push(now - last); last = now; requestAnimationFrame(step); };
    requestAnimationFrame(step);
}"""


@dataclass(frozen=True)
class Measured:
    """Medians of the start page in seconds; frames a second of the network, longest frame of the matrix in seconds."""

    paint: float
    interactive: float
    script_bytes: int
    nodes: int
    frame_rate: float
    rows: int
    longest_frame: float


async def measure(site: str, rounds: int) -> Measured:
    """The start page `rounds` times with an empty cache, a network of about 500 nodes, the matrix of all districts."""
    build(STATIC, quiet=True)
    centre, nodes = await _centre(site)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    async with async_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = await playwright.chromium.launch(executable_path=chromium, args=flags)
        starts = [await _start_page(browser, site) for _ in range(rounds)]
        page = await _opened(browser, f"{site}/network?of={centre}&depth=2", ".network-box canvas")
        network_frames = await _frames(page, _drag)
        page = await _opened(browser, f"{site}/coverage?within=DE", "table tbody tr")
        rows = await page.locator("table tbody tr").count()
        matrix_frames = await _frames(page, _scroll)
        await browser.close()
    paint, interactive, script_bytes = (statistics.median(column) for column in zip(*starts, strict=True))
    rate = 1000 * len(network_frames) / sum(network_frames)
    return Measured(paint / 1000, interactive / 1000, int(script_bytes), nodes, rate, rows, max(matrix_frames) / 1000)


def goals(m: Measured) -> list[Goal]:
    return [
        _goal("first paint ≤ 1 s", f"{m.paint:.2f} s", m.paint <= 1),
        _goal("interactive ≤ 1.5 s", f"{m.interactive:.2f} s", m.interactive <= 1.5),
        _goal("scripts of the first page ≤ 150 kB", f"{m.script_bytes} bytes", m.script_bytes <= 150_000),
        _goal(
            f"a network of {NODES} nodes moves with ≥ 30 frames a second",
            f"{m.frame_rate:.0f} with {m.nodes} nodes",
            m.frame_rate >= 30 and m.nodes >= NODES,
        ),
        _goal(
            f"a matrix of {ROWS} rows scrolls with no frame over 100 ms",
            f"{1000 * m.longest_frame:.0f} ms with {m.rows} rows",
            m.longest_frame <= 0.1 and m.rows >= ROWS,
        ),
    ]


def _goal(text: str, figure: str, is_met: bool) -> Goal:
    return Goal(f"{text}: {figure}", []) if is_met else Goal(text, [figure])


async def _centre(site: str) -> tuple[str, int]:
    """The programme whose neighbourhood has the fewest nodes from 500 on (else the most), and their number."""
    async with httpx.AsyncClient(base_url=site, timeout=60) as client:

        async def ask(query: str, **variables: str) -> Any:
            response = await client.post("/graphql", json={"query": query, "variables": variables})
            return response.json()["data"]

        actors = (await ask(ACTORS))["programmes"]["nodes"]
        sizes = {one["id"]: len((await ask(AROUND, of=one["id"]))["neighbourhood"]["nodes"]) for one in actors}
    return min(sizes.items(), key=lambda item: (item[1] < NODES, abs(item[1] - NODES)))


async def _start_page(browser: Browser, site: str) -> list[float]:
    """First paint, interactive (the numbers are there, and the search takes what is typed) and the scripts' bytes."""
    context = await browser.new_context(viewport=VIEWPORT)
    page = await context.new_page()
    await page.goto(site + "/", wait_until="commit")
    await page.wait_for_selector(".numbers dd")
    measured = await page.evaluate(START_PAGE)
    await context.close()
    return measured


async def _opened(browser: Browser, address: str, selector: str) -> Page:
    page = await browser.new_page(viewport=VIEWPORT)
    await page.goto(address)
    await page.wait_for_selector(selector, timeout=TIMEOUT_MS)
    await page.wait_for_selector(".loading, [aria-busy=true]", state="detached", timeout=TIMEOUT_MS)
    await page.locator(selector).first.scroll_into_view_if_needed()
    return page


async def _frames(page: Page, move: Callable[[Page], Awaitable[None]]) -> list[float]:
    """Milliseconds between frames while the page moves."""
    await page.evaluate(RECORD_FRAMES)
    await move(page)
    return await page.evaluate("window.benchFrames")


async def _drag(page: Page) -> None:
    """Drags the drawing by its corner, where no node is, so that all of it moves."""
    box = await page.locator(".network-box").first.bounding_box()
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
