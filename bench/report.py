"""Show and keep what was measured, and say which goals are met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from math import inf
from pathlib import Path
from typing import Final

import orjson
from rich.console import Console
from rich.table import Table

from bench.timing import Latencies
from bench.work import Work

RESULTS: Final = Path(__file__).parent / "results"
# The p50 may be so many times that of the statement by hand, or this much longer where that takes less than 4 ms.
P50_RATIO, FAST_SECONDS, EXTRA_SECONDS = 1.5, 0.004, 0.002
HITS_RATIO, COUNT_HITS = 1.2, 10
# A first ask may take so many times that of the statement by hand, and that of the peer.
FIRST_RATIO, FIRST_PEER_RATIO = 5.0, 1.0
# By question: the most that the API's p50 may be of the peer's, and the milliseconds that its p95 may take.
PEER_RATIOS: Final = {"page": 1 / 3, "deep": 1 / 3, "filter": 1 / 3, "wide": 1 / 2, "lookup": 1.0, "count": 1.0}
P95_MS: Final = {"matrix": 300.0, "paths": 100.0, "neighbourhood": 100.0, "dependencies": 50.0}


@dataclass(frozen=True)
class Result:
    """The latencies and the work of a question by way: `api`, and `cypher` (by hand) or `peer`. `trips` is the goal.
    `first_asks` are latencies without a plan in the database; `cold_asks` are the seconds of a single ask after a start
    of all servers."""

    question: str
    trips: int
    latencies: Mapping[str, Latencies]
    work: Mapping[str, Work]
    first_asks: Mapping[str, Latencies]
    cold_asks: Mapping[str, float] = field(default_factory=dict[str, float])

    def p50_ratio(self, way: str) -> float:
        """The API's p50 divided by the other way's; 0, if that was not measured."""
        return _ratio(self.latencies, way)

    def first_ratio(self, way: str) -> float:
        """The same of first asks."""
        return _ratio(self.first_asks, way)

    @property
    def hits_ratio(self) -> float:
        """The API's db hits divided by those of the statement by hand; 0, if there is none."""
        by_hand = self.work.get("cypher")
        return self.work["api"].hits / max(1, by_hand.hits) if by_hand else 0.0

    @property
    def is_fast(self) -> bool:
        """Whether the API is nearly as fast as the statement by hand."""
        if self.p50_ratio("cypher") <= P50_RATIO:
            return True
        by_hand = self.latencies["cypher"].percentile(50)
        return by_hand < FAST_SECONDS and self.latencies["api"].percentile(50) - by_hand <= EXTRA_SECONDS


def _ratio(latencies: Mapping[str, Latencies], way: str) -> float:
    other = latencies.get(way)
    return latencies["api"].percentile(50) / other.percentile(50) if other else 0.0


@dataclass(frozen=True)
class Goal:
    """Met, unless `misses` name questions with their figures."""

    text: str
    misses: Sequence[str]


def goals(results: Sequence[Result], failures: Sequence[str]) -> list[Goal]:
    hits = {result.question: result.work["api"].hits for result in results}
    pages = {"page100": hits["page100"] / hits["first20"]} if {"page100", "first20"} <= hits.keys() else {}
    by_hand = f"first ask ≤ {FIRST_RATIO:g} × by hand"
    slow = f"p50 ≤ {P50_RATIO} × by hand, or ≤ {1000 * EXTRA_SECONDS:g} ms more where that is fast"
    return [
        Goal("every question is answered", failures),
        _goal(slow, {r.question: r.p50_ratio("cypher") for r in results if not r.is_fast}, P50_RATIO),
        _goal(by_hand, {r.question: r.first_ratio("cypher") for r in results}, FIRST_RATIO),
        _goal("first ask ≤ the peer's", {r.question: r.first_ratio("peer") for r in results}, FIRST_PEER_RATIO),
        _goal("p50 against the peer", {r.question: r.p50_ratio("peer") for r in results}, PEER_RATIOS),
        _goal(f"db hits ≤ {HITS_RATIO} × by hand", {r.question: r.hits_ratio for r in results}, HITS_RATIO),
        _goal(
            "one trip, two for an analysis, a few for paths",
            {r.question: r.work["api"].trips - r.trips for r in results},
            0,
        ),
        _goal(f"a count alone ≤ {COUNT_HITS} db hits", hits, {"count": COUNT_HITS, "count_fundings": COUNT_HITS}),
        _goal(f"page 100 ≤ {HITS_RATIO} × the db hits of the first page", pages, HITS_RATIO),
        _goal("p95 of analyses, ms", {r.question: 1000 * r.latencies["api"].percentile(95) for r in results}, P95_MS),
    ]


def _goal(text: str, figures: Mapping[str, float], limits: Mapping[str, float] | float) -> Goal:
    """A goal for figures by question, with one limit or a limit for some questions."""
    limit_of = limits if isinstance(limits, Mapping) else dict.fromkeys(figures, limits)
    over = {name: figure for name, figure in figures.items() if figure > limit_of.get(name, inf)}
    return Goal(text, [f"{name} {figure:.4g} (≤ {limit_of[name]:.4g})" for name, figure in over.items()])


def show_results(console: Console, results: Sequence[Result]) -> None:
    table = Table("question", "way", title="Answers")
    for column in ("p50 ms", "p95 ms", "p99 ms", "db hits", "trips", "p50 ratio", "first ask ms", "ratio", "cold ms"):
        table.add_column(column, justify="right")
    for result in results:
        for way, latencies in result.latencies.items():
            work = result.work.get(way)
            table.add_row(
                result.question if way == "api" else "",
                way,
                *(f"{1000 * latencies.percentile(percent):.2f}" for percent in (50, 95, 99)),
                *((str(work.hits), str(work.trips)) if work else ("", "")),
                "" if way == "api" else f"{result.p50_ratio(way):.2f}",
                f"{1000 * result.first_asks[way].percentile(50):.0f}",
                "" if way == "api" else f"{result.first_ratio(way):.2f}",
                f"{1000 * result.cold_asks[way]:.0f}" if way in result.cold_asks else "",
            )
    console.print(table)


def show_growth(console: Console, runs: Mapping[float, Sequence[Result]]) -> None:
    """How the API's medians and db hits grow with the network: those of each scale, and the last divided by the
    first."""
    table = Table("question", title="Growth")
    for what in ("p50 ms", "db hits"):
        for scale in runs:
            table.add_column(f"{what} ×{scale:g}", justify="right")
        table.add_column("growth", justify="right")
    by_name = [{result.question: result for result in results} for results in runs.values()]
    for name in dict.fromkeys(name for results in by_name for name in results):
        measured = [results.get(name) for results in by_name]
        medians = [1000 * result.latencies["api"].percentile(50) if result else None for result in measured]
        hits = [result.work["api"].hits if result else None for result in measured]
        table.add_row(name, *_row(medians, ".2f"), *_row(hits, "d"))
    console.print(table)


def _row(figures: Sequence[float | None], form: str) -> list[str]:
    first, last = figures[0], figures[-1]
    growth = f"{last / first:.2f}" if first and last else "–"
    return [*("–" if figure is None else f"{figure:{form}}" for figure in figures), growth]


def show_goals(console: Console, goals: Sequence[Goal]) -> None:
    for goal in goals:
        met, missed = f"[green]met[/]    {goal.text}", f"[red]missed[/] {goal.text}: {', '.join(goal.misses)}"
        console.print(missed if goal.misses else met)


def keep(scale: float, results: Sequence[Result]) -> Path:
    """Writes the results as a JSON file beside those of earlier runs."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{datetime.now():%Y%m%d-%H%M%S}.json"
    content = {"scale": scale, "results": [asdict(result) for result in results]}
    path.write_bytes(orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n")
    return path
