"""What was measured as tables and as a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import orjson
from rich.console import Console
from rich.table import Table

from bench.goals import Goal, Result
from bench.measure import Times
from bench.worked import Growth, Worked

RESULTS: Final = Path(__file__).parent / "results"
PHASES: Final = ("database", "transfer", "shape", "graphql", "json", "http")


def show(console: Console, results: Sequence[Result], goals: Sequence[Goal], *, against: Sequence[str]) -> None:
    console.print(_answers(results, against))
    if any(result.phases for result in results):
        console.print(_phases(results))
    show_goals(console, goals)


def _answers(results: Sequence[Result], against: Sequence[str]) -> Table:
    table = Table(title="Answers: API, and how it compares")
    for name in (
        "question",
        "way",
        "p50 ms",
        "p99 ms",
        "8 clients /s",
        "cpu ms",
        "db hits",
        "trips",
        "bytes",
        "p50 ratio",
        "rate ratio",
        "cpu ratio",
    ):
        table.add_column(name, justify="left" if name in ("question", "way") else "right")
    for result in results:
        for way, t in result.times.items():
            work = result.work.get(way)
            ratios = _ratios(result, way) if way in against else ("", "", "")
            table.add_row(
                result.question if way == "api" else "",
                way,
                f"{1000 * t.p50:.2f}",
                f"{1000 * t.p99:.2f}",
                f"{t.rate:.0f}",
                f"{1000 * t.cpu_each:.1f}",
                str(work.hits) if work else "",
                str(work.trips) if work else "",
                str(result.size.get(way, "")),
                *ratios,
                end_section=way == list(result.times)[-1],
            )
    return table


def _ratios(result: Result, way: str) -> tuple[str, str, str]:
    return f"{result.slower(way):.2f}", f"{result.faster(way):.2f}", f"{result.costlier(way):.2f}"


def _phases(results: Sequence[Result]) -> Table:
    table = Table(title="Where the API's time goes, ms; and what rules about visibility cost the database")
    table.add_column("question")
    for name in (*PHASES, "visibility"):
        table.add_column(name, justify="right")
    for result in results:
        if result.phases:
            spent = [f"{1000 * getattr(result.phases, name):.2f}" for name in PHASES]
            cost = "" if result.visibility is None else f"{result.visibility - 1:+.0%}"
            table.add_row(result.question, *spent, cost)
    return table


def show_growth(console: Console, scales: Sequence[float], times: Mapping[str, Sequence[float]]) -> None:
    table = Table(title="The API's p50 by size of the network, ms")
    table.add_column("question")
    for scale in scales:
        table.add_column(f"×{scale:g}", justify="right")
    for question, found in times.items():
        table.add_row(question, *(f"{1000 * seconds:.2f}" for seconds in found))
    console.print(table)


def show_worked(console: Console, worked: Worked) -> None:
    console.print(_questions(worked))
    console.print(_rows(worked.growth))


def _questions(worked: Worked) -> Table:
    table = Table(title="Questions that are worked out, in process, one client, ms")
    table.add_column("question")
    for name in ("cold", "p50", "p95", "most", "answers", "none"):
        table.add_column(name, justify="right")
    more = {
        "paths, any two actors": worked.paths,
        "neighbourhood, any actor": worked.neighbourhood,
        "dependencies, after a change": worked.changed,
        "dependencies, then": worked.settled,
    }
    for name, asked in {**worked.questions, **more}.items():
        cold = "" if asked.cold is None else f"{1000 * asked.cold:.0f}"
        table.add_row(name, cold, *_spread(asked.times), str(len(asked.problems) or ""))
    return table


def _spread(times: Times) -> tuple[str, str, str, str]:
    if not times.latencies:
        return "", "", "", "0"
    p50, p95, most = (f"{1000 * one:.1f}" for one in (times.p50, times.p95, max(times.latencies)))
    return p50, p95, most, str(len(times.latencies))


def _rows(growth: Sequence[Growth]) -> Table:
    table = Table(title="The same by the size of the answer")
    for name in ("question", "rows", "p50 ms", "µs a row", "most growth"):
        table.add_column(name, justify="left" if name == "question" else "right")
    for one in growth:
        for i, size in enumerate(one.sizes):
            first = (one.question, f"{one.worst:.2f} ×") if i == 0 else ("", "")
            row = (str(size.rows), f"{1000 * size.seconds:.1f}", f"{1e6 * size.each:.0f}")
            table.add_row(first[0], *row, first[1], end_section=size is one.sizes[-1])
    return table


def show_goals(console: Console, goals: Sequence[Goal]) -> None:
    for goal in goals:
        console.print(
            f"[red]missed[/] {goal.text}: {', '.join(goal.short)}" if goal.short else f"[green]met[/]    {goal.text}"
        )


def keep(name: str, content: Any) -> Path:
    """Writes a JSON file beside the earlier ones."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}-{datetime.now():%Y%m%d-%H%M%S}.json"
    path.write_bytes(orjson.dumps(content, option=orjson.OPT_INDENT_2) + b"\n")
    return path
