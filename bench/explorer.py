"""How soon the explorer's views show their answers, what they transfer, and how quickly they react, in Chromium, on the
data of this repository. Every visit is a first one: nothing is in the browser's cache."""

from __future__ import annotations

import os
import runpy
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

import typer
import uvloop
from playwright.sync_api import Browser, Error, Page, sync_playwright
from rich.console import Console
from rich.table import Table

from api.http.app import STATIC
from api.http.web_build import build
from bench.explorer_views import VIEWS, Step, VisitedView
from bench.servers import ROOT, bench_home, product_server
from bench.views import DATA, READY
from bench.web_vitals import cumulative_layout_shift, interaction_to_next_paint
from graph.engine.server import ManagedServer
from graph.store.database import DatabaseOptions, connected
from graph.store.migrations import migrate
from seeds.loader import load

PROBE: Final = Path(__file__).with_name("explorer_probe.js")
CHROMIUM: Final = ROOT / "tests" / "browser" / "installation.py"
VIEWPORT: Final = (1440, 900)
SLOWDOWN: Final = 4
PLAN_SECONDS: Final = 600
LOAD_MS: Final = 60_000
STEP_MS: Final = 20_000
# So long nothing may change before a page counts as ready, and before the next interaction.
QUIET_MS: Final = 400
SCRIPT_BYTES: Final = """performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)"""
FIRST_PAINT: Final = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
SETTLED: Final = f"benchNotes.ready !== null && performance.now() - benchNotes.ready > {QUIET_MS}"


class Budget(NamedTuple):
    first_paint_ms: float = 1_000
    ready_ms: float = 1_500
    layout_shift: float = 0.02
    interaction_ms: float = 200


BUDGET: Final = Budget()


@dataclass(frozen=True)
class Visit:
    """Milliseconds until the first paint and until the view is ready, bytes of script as transferred, the layout shift
    until then, and the interaction to next paint; the latter is None where nothing was touched."""

    first_paint: float
    ready: float
    script_bytes: int
    layout_shift: float
    interaction: float | None = None


@dataclass(frozen=True)
class ViewVisits:
    view: VisitedView
    full_speed: Sequence[Visit]
    slowed: Sequence[Visit]


@dataclass(frozen=True)
class ExplorerResult:
    """`failures` are sentences about the views that could not be visited."""

    views: Sequence[ViewVisits]
    failures: Sequence[str]


def measure(runs: int, names: Sequence[str], console: Console) -> ExplorerResult:
    """Visits each view as often as `runs` says, at full speed and with a slowed processor, in turns."""
    chosen = _chosen(names)
    build(STATIC, quiet=True)
    chromium: str = runpy.run_path(str(CHROMIUM))["ensure"]()
    server = ManagedServer(bench_home() / "explorer")
    connection = server.start()
    try:
        options = DatabaseOptions(connection.uri, connection.user, connection.password)
        uvloop.run(_fill(options))
        with _site(options) as site, sync_playwright() as playwright:
            flags = ["--no-sandbox"] if os.geteuid() == 0 else []
            browser = playwright.chromium.launch(executable_path=chromium, args=flags)
            views: list[ViewVisits] = []
            failures: list[str] = []
            for view in chosen:
                console.print(f"  {view.name} …")
                try:
                    views.append(_visits(browser, site, view, runs))
                except (Error, RuntimeError) as error:
                    failures.append(f"{view.name}: {error}")
            return ExplorerResult(views, failures)
    finally:
        server.stop()


def _chosen(names: Sequence[str]) -> list[VisitedView]:
    unknown = set(names) - {view.name for view in VIEWS}
    if unknown:
        raise typer.BadParameter(f"No such view: {', '.join(sorted(unknown))}.")
    return [view for view in VIEWS if not names or view.name in names]


@contextmanager
def _site(options: DatabaseOptions) -> Generator[str]:
    """The address of a server that has planned what the views ask first."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        with product_server(options, settings={"PREVNET_PLAN_AHEAD": "true"}, log=log) as running:
            deadline = time.monotonic() + PLAN_SECONDS
            while READY not in log.read_text("utf-8"):
                if time.monotonic() > deadline:
                    raise RuntimeError("The server has planned nothing.")
                time.sleep(0.1)
            yield f"http://127.0.0.1:{running.port}"


async def _fill(options: DatabaseOptions) -> None:
    async with connected(options) as database:
        await migrate(database)
        await load(DATA, database)


def _visits(browser: Browser, site: str, view: VisitedView, runs: int) -> ViewVisits:
    _visit(browser, site, view, slowdown=1)  # from then on the server has the answer in its cache
    pairs = [[_visit(browser, site, view, slowdown) for slowdown in (1, SLOWDOWN)] for _ in range(runs)]
    return ViewVisits(view, [one for one, _ in pairs], [slow for _, slow in pairs])


def _visit(browser: Browser, site: str, view: VisitedView, slowdown: int) -> Visit:
    """Interacts only with a slowed processor. An error, if a control does not exist or nothing ever gets ready."""
    width, height = VIEWPORT
    context = browser.new_context(viewport={"width": width, "height": height}, locale="de-DE")
    try:
        page = context.new_page()
        page.set_default_timeout(LOAD_MS)
        page.add_init_script(path=PROBE)
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})  # pyright: ignore[reportUnknownMemberType]
        page.goto(site + view.path)
        page.wait_for_load_state("networkidle")
        _settle(page, LOAD_MS)
        notes: dict[str, Any] = page.evaluate("benchNotes")
        visit = Visit(
            page.evaluate(FIRST_PAINT),
            notes["ready"],
            page.evaluate(SCRIPT_BYTES),
            cumulative_layout_shift(notes["shifts"]),
        )
        if slowdown == 1:
            return visit
        for step in view.steps:
            _take(page, step)
        notes = page.evaluate("benchNotes")
        return Visit(
            visit.first_paint,
            visit.ready,
            visit.script_bytes,
            cumulative_layout_shift(notes["shifts"]),
            interaction_to_next_paint(notes["interactions"]),
        )
    finally:
        context.close()


def _take(page: Page, step: Step) -> None:
    control = page.locator(step.selector).filter(visible=True).first
    if step.keys:
        control.focus(timeout=STEP_MS)
        for key in step.keys:
            page.keyboard.press(key)
    else:
        control.click(timeout=STEP_MS)
    page.wait_for_timeout(QUIET_MS)
    _settle(page, STEP_MS)


def _settle(page: Page, limit_ms: float) -> None:
    """Polls from here: the page's policy forbids what Playwright's own waiting does in it."""
    deadline = time.monotonic() + limit_ms / 1000
    while not page.evaluate(SETTLED):
        if time.monotonic() > deadline:
            raise RuntimeError(f"{page.url} does not become ready.")
        page.wait_for_timeout(20)


def show(console: Console, result: ExplorerResult) -> None:
    """Times at full speed, which their budget is for, and in brackets with the slowed processor; the rest with that.
    What misses its budget is marked."""
    table = Table(title=f"The explorer's views, and in brackets with a processor {SLOWDOWN} times as slow")
    table.add_column("view")
    for column in ("first paint ms", "ready ms", "script kB", "CLS", "INP ms"):
        table.add_column(column, justify="right")
    for one in result.views:
        table.add_row(one.view.name, *_cells(one))
    budget = (f"≤ {BUDGET.first_paint_ms:g}", f"≤ {BUDGET.ready_ms:g}", "", f"≤ {BUDGET.layout_shift:g}")
    table.add_section()
    table.add_row("budget", *budget, f"≤ {BUDGET.interaction_ms:g}")
    console.print(table)
    for failure in result.failures:
        console.print(f"[red]failed[/] {failure}")


def _cells(one: ViewVisits) -> list[str]:
    shift, interaction = (_median(one.slowed, name) for name in ("layout_shift", "interaction"))
    script_kb = _median(one.slowed, "script_bytes") / 1000
    script = f"{script_kb:.1f}" + (f" of {one.view.script_kb}" if one.view.script_kb else "")
    return [
        _times(one, "first_paint", BUDGET.first_paint_ms),
        _times(one, "ready", BUDGET.ready_ms),
        _marked(script, one.view.script_kb is not None and script_kb > one.view.script_kb),
        _marked(f"{shift:.3f}", shift > BUDGET.layout_shift),
        _marked(f"{interaction:.0f}", interaction > BUDGET.interaction_ms),
    ]


def _times(one: ViewVisits, name: str, budget: float) -> str:
    full_speed, slowed = _median(one.full_speed, name), _median(one.slowed, name)
    return _marked(f"{full_speed:.0f} ({slowed:.0f})", full_speed > budget)


def _marked(figure: str, is_missed: bool) -> str:
    return f"[red]✗ {figure}[/]" if is_missed else figure


def _median(visits: Sequence[Visit], name: str) -> float:
    return median(getattr(visit, name) for visit in visits)
