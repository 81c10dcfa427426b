"""Show and keep what was measured, and say which goals are met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import orjson
from rich.console import Console
from rich.table import Table

from bench.analysis import AnalysisResult
from bench.timing import Times
from bench.work import Work

RESULTS: Final = Path(__file__).parent / "results"
# The p50 may be so many times that of the statement by hand, or this much longer where that takes less than 4 ms.
P50_RATIO, FAST_SECONDS, EXTRA_SECONDS = 1.5, 0.004, 0.002
HITS_RATIO, COUNT_HITS = 1.2, 10
PEER_P50: Final = {"page": 1 / 3, "deep": 1 / 3, "filter": 1 / 3, "wide": 1 / 2, "lookup": 1.0, "count": 1.0}
PEER_RATE: Final = {"page": 3.0, "deep": 3.0, "filter": 3.0, "wide": 2.0}
# By the name of an analysis result: the percentile, and its limit in seconds.
ANALYSIS_LIMITS: Final = {
    "paths, random actors": (95, 0.1),
    "neighbourhood, random actors": (95, 0.1),
    "dependencies, first after a write": (50, 3.0),
    "dependencies, then": (50, 0.05),
}


@dataclass
class Result:
    """What each way took for a question: `api` and `cypher` (by hand), or `api` and `peer`."""

    question: str
    trips: int
    times: Mapping[str, Times]
    work: Mapping[str, Work] = field(default_factory=dict[str, Work])

    def p50_ratio(self, way: str) -> float:
        return self.times["api"].p50 / self.times[way].p50

    def rate_ratio(self, way: str) -> float:
        return self.times["api"].rate / self.times[way].rate

    @property
    def hits_ratio(self) -> float:
        return self.work["api"].hits / max(1, self.work["cypher"].hits)

    @property
    def is_fast(self) -> bool:
        api, by_hand = self.times["api"].p50, self.times["cypher"].p50
        return api <= P50_RATIO * by_hand or (by_hand < FAST_SECONDS and api - by_hand <= EXTRA_SECONDS)


@dataclass(frozen=True)
class Goal:
    """Met, unless something misses it; `misses` name that with its figure."""

    text: str
    misses: Sequence[str]


def goals(results: Sequence[Result], failures: Iterable[str]) -> list[Goal]:
    named = {result.question: result for result in results}
    hits = {name: result.work["api"].hits for name, result in named.items()}
    goals = [
        Goal("every question is answered", list(failures)),
        Goal(
            f"p50 ≤ {P50_RATIO} × by hand, or ≤ {1000 * EXTRA_SECONDS:g} ms more where that is fast",
            [f"{r.question} {r.p50_ratio('cypher'):.2f} ×" for r in results if not r.is_fast],
        ),
        Goal(
            f"db hits ≤ {HITS_RATIO} × by hand",
            [f"{r.question} {r.hits_ratio:.2f} ×" for r in results if r.hits_ratio > HITS_RATIO],
        ),
        Goal(
            "one trip, two for an analysis",
            [f"{r.question} {r.work['api'].trips}" for r in results if r.work["api"].trips > r.trips],
        ),
        Goal(
            f"a count alone ≤ {COUNT_HITS} db hits",
            [f"{n} {hits[n]}" for n in ("count", "count_fundings") if hits.get(n, 0) > COUNT_HITS],
        ),
    ]
    if {"first20", "page100"} <= hits.keys():
        ratio = hits["page100"] / hits["first20"]
        misses = [f"{ratio:.2f} ×"] if ratio > HITS_RATIO else []
        goals.append(Goal(f"page 100 ≤ {HITS_RATIO} × the db hits of the first page", misses))
    if "matrix" in named:
        p50 = named["matrix"].times["api"].p50
        goals.append(Goal("the whole matrix: p50 ≤ 300 ms", [f"{1000 * p50:.0f} ms"] if p50 > 0.3 else []))
    return goals


def analysis_goals(results: Sequence[AnalysisResult]) -> list[Goal]:
    goals = [Goal("every analysis is answered", [f"{r.name}: {r.failures[0]}" for r in results if r.failures])]
    for result in results:
        if result.name in ANALYSIS_LIMITS and result.times.latencies:
            percent, limit = ANALYSIS_LIMITS[result.name]
            seconds = result.times.percentile(percent)
            misses = [f"{1000 * seconds:.0f} ms"] if seconds > limit else []
            goals.append(Goal(f"{result.name}: p{percent} ≤ {1000 * limit:g} ms", misses))
    return goals


def peer_goals(results: Sequence[Result]) -> list[Goal]:
    p50 = [(r.question, r.p50_ratio("peer"), PEER_P50.get(r.question, 9e9)) for r in results]
    rates = [(r.question, r.rate_ratio("peer"), PEER_RATE.get(r.question, 0.0)) for r in results]
    return [
        Goal("p50 against the peer", [f"{n} {ratio:.2f} (≤ {most:.2f})" for n, ratio, most in p50 if ratio > most]),
        Goal("rate against the peer", [f"{n} {ratio:.2f} (≥ {least:g})" for n, ratio, least in rates if ratio < least]),
    ]


def show_results(console: Console, results: Sequence[Result]) -> None:
    table = _table("Answers", "question", "way", "p50 ms", "p99 ms", "8 clients /s", "db hits", "trips", "p50 ratio")
    for result in results:
        for way, times in result.times.items():
            work = result.work.get(way)
            table.add_row(
                result.question if way == "api" else "",
                way,
                *(f"{1000 * times.percentile(percent):.2f}" for percent in (50, 99)),
                f"{times.rate:.0f}",
                *((str(work.hits), str(work.trips)) if work else ("", "")),
                "" if way == "api" else f"{result.p50_ratio(way):.2f}",
            )
    console.print(table)


def show_analysis(console: Console, results: Sequence[AnalysisResult]) -> None:
    table = _table("Analysis, in process, one client, ms", "question", "cold", "p50", "p95", "p99", "answers", "failed")
    for result in results:
        cold = "" if result.cold is None else f"{1000 * result.cold:.0f}"
        latencies = result.times.latencies
        spread = [f"{1000 * result.times.percentile(p):.1f}" if latencies else "" for p in (50, 95, 99)]
        table.add_row(result.name, cold, *spread, str(len(latencies)), str(len(result.failures) or ""))
    console.print(table)


def _table(title: str, first: str, *columns: str) -> Table:
    table = Table(first, title=title)
    for column in columns:
        table.add_column(column, justify="left" if column == "way" else "right")
    return table


def show_goals(console: Console, goals: Sequence[Goal]) -> None:
    for goal in goals:
        verdict = (
            f"[red]missed[/] {goal.text}: {', '.join(goal.misses)}" if goal.misses else f"[green]met[/]    {goal.text}"
        )
        console.print(verdict)


def keep(name: str, scale: float, results: Sequence[Any]) -> Path:
    """Writes dataclasses as a JSON file beside those of earlier runs."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}-{datetime.now():%Y%m%d-%H%M%S}.json"
    content = {"scale": scale, "results": [asdict(result) for result in results]}
    path.write_bytes(orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n")
    return path
