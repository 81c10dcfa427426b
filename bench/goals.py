"""What was measured, and whether it is what we promised ourselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from bench.measure import Times
from bench.phases import Phases
from bench.ways import Work
from bench.worked import Asked, Worked

SLOWER, HEAVIER, COUNT_HITS, LATE, VISIBILITY, GROWTH = 1.5, 1.2, 10, 1.2, 1.2, 1.3
SMALL_SECONDS, MORE_SECONDS = 0.004, 0.002
COUNTS: Final = ("count", "count_fundings")
MATRIX_SECONDS, DRAWN_SECONDS, CHANGED_SECONDS, SETTLED_SECONDS = 0.3, 0.1, 3.0, 0.05
# More time for each row than this is more than what measuring leaves open.
ROW_GROWTH: Final = 1.1
PEER_P50: Final = {"page": 1 / 3, "deep": 1 / 3, "filter": 1 / 3, "wide": 1 / 2, "lookup": 1.0, "count": 1.0}
PEER_RATE: Final = {"page": 3.0, "deep": 3.0, "filter": 3.0, "wide": 2.0}


@dataclass
class Result:
    """Of one question, by way; `trips` is how many it may need."""

    question: str
    trips: int
    times: dict[str, Times] = field(default_factory=dict[str, Times])
    work: dict[str, Work] = field(default_factory=dict[str, Work])
    size: dict[str, int] = field(default_factory=dict[str, int])
    phases: Phases | None = None
    visibility: float | None = None

    def slower(self, than: str) -> float:
        """How many times as long as another way the API takes."""
        return self.times["api"].p50 / self.times[than].p50

    def faster(self, than: str) -> float:
        """How many times as many answers a second the API gives."""
        return self.times["api"].rate / self.times[than].rate

    def costlier(self, than: str) -> float:
        """How many times the processor time."""
        return self.times["api"].cpu_each / max(1e-9, self.times[than].cpu_each)

    def heavier(self, than: str) -> float:
        return self.work["api"].hits / max(1, self.work[than].hits)

    def record(self) -> dict[str, Any]:
        """In milliseconds, for the file."""
        ways = {
            way: {
                "p50": 1000 * t.p50,
                "p99": 1000 * t.p99,
                "rate": t.rate,
                "cpu": 1000 * t.cpu_each,
                "samples": len(t.latencies),
            }
            | {"bytes": self.size.get(way)}
            | (vars(self.work[way]) if way in self.work else {})
            for way, t in self.times.items()
        }
        spent = {name: 1000 * seconds for name, seconds in vars(self.phases).items()} if self.phases else None
        return {"question": self.question, "ways": ways, "phases": spent, "visibility": self.visibility}


@dataclass(frozen=True)
class Goal:
    """Met, unless some fell short; each of those with its figure."""

    text: str
    short: Sequence[str]


def answered(failed: Mapping[str, str]) -> Goal:
    """`failed` says of questions why there was no answer."""
    return Goal("every question is answered", [f"{question}: {why}" for question, why in failed.items()])


def goals(results: Sequence[Result]) -> list[Goal]:
    named = {result.question: result for result in results}
    found = [
        Goal(
            f"p50 ≤ {SLOWER} × by hand; where that is < {1000 * SMALL_SECONDS:g} ms, ≤ {1000 * MORE_SECONDS:g} ms more",
            [f"{r.question} {r.slower('cypher'):.2f} ×" for r in results if not _fast(r)],
        ),
        Goal(
            f"db hits ≤ {HEAVIER} × by hand",
            [f"{r.question} {r.heavier('cypher'):.2f} ×" for r in results if r.heavier("cypher") > HEAVIER],
        ),
        Goal(
            "one trip for what is read, two for what is worked out",
            [f"{r.question} {r.work['api'].trips} for {r.trips}" for r in results if r.work["api"].trips != r.trips],
        ),
        Goal(
            f"rules about visibility cost ≤ {VISIBILITY - 1:.0%}",
            [f"{r.question} {r.visibility - 1:+.0%}" for r in results if r.visibility and r.visibility > VISIBILITY],
        ),
    ]
    counts = [(r.question, r.work["api"].hits) for r in results if r.question in COUNTS]
    if counts:
        short = [f"{name} {hits}" for name, hits in counts if hits > COUNT_HITS]
        found.append(Goal(f"a count alone ≤ {COUNT_HITS} db hits", short))
    if "matrix" in named:
        found.append(_within("the whole matrix: p50", named["matrix"].times["api"].p50, MATRIX_SECONDS))
    if {"first20", "page100"} <= named.keys():
        ratio = named["page100"].work["api"].hits / named["first20"].work["api"].hits
        found.append(Goal(f"page 100 ≤ {LATE} × the first one's db hits", [f"{ratio:.2f} ×"] if ratio > LATE else []))
    return found


def _fast(r: Result) -> bool:
    by_hand, api = r.times["cypher"].p50, r.times["api"].p50
    return api <= SLOWER * by_hand or (by_hand < SMALL_SECONDS and api - by_hand <= MORE_SECONDS)


def worked_goals(worked: Worked) -> list[Goal]:
    """Of the questions that are worked out."""
    grown = [f"{one.question} {one.worst:.2f} ×" for one in worked.growth if one.worst > ROW_GROWTH]
    unanswered = {one.question: one.problems for one in worked.growth}
    unanswered |= {name: asked.problems for name, asked in worked.questions.items()}
    return [
        answered({name: problems[0] for name, problems in unanswered.items() if problems}),
        _asked("paths between any two actors: p95", worked.paths, lambda times: times.p95, DRAWN_SECONDS),
        _asked("any neighbourhood: p95", worked.neighbourhood, lambda times: times.p95, DRAWN_SECONDS),
        _asked("dependencies after a change: p50", worked.changed, lambda times: times.p50, CHANGED_SECONDS),
        _asked("dependencies then: p50", worked.settled, lambda times: times.p50, SETTLED_SECONDS),
        Goal(f"a row of a larger answer ≤ {ROW_GROWTH} × the time", grown),
    ]


def _asked(text: str, asked: Asked, figure: Callable[[Times], float], seconds: float) -> Goal:
    """An answer that did not come is one that came too late."""
    took = _within(text, figure(asked.times) if asked.times.latencies else 0.0, seconds)
    missing = [f"{len(asked.problems)} unanswered: {asked.problems[0]}"] if asked.problems else []
    return Goal(took.text, [*took.short, *missing])


def _within(text: str, took: float, seconds: float) -> Goal:
    return Goal(f"{text} ≤ {1000 * seconds:g} ms", [f"{1000 * took:.0f} ms"] if took > seconds else [])


def growth_goals(scales: Sequence[float], times: Mapping[str, Sequence[float]]) -> list[Goal]:
    """`times` are a question's p50 by scale."""
    short = [
        f"{question} {later / sooner:.2f} × from {scales[i]:g} to {scales[i + 1]:g}"
        for question, found in times.items()
        for i, (sooner, later) in enumerate(pairwise(found))
        if later > GROWTH * sooner
    ]
    return [Goal(f"ten times the data ≤ {GROWTH} × the time", short)]


def peer_goals(results: Sequence[Result]) -> list[Goal]:
    slow = [
        f"{r.question} {r.slower('peer'):.2f} (≤ {PEER_P50[r.question]:.2f})"
        for r in results
        if r.question in PEER_P50 and r.slower("peer") > PEER_P50[r.question]
    ]
    few = [
        f"{r.question} {r.faster('peer'):.2f} (≥ {PEER_RATE[r.question]:g})"
        for r in results
        if r.question in PEER_RATE and r.faster("peer") < PEER_RATE[r.question]
    ]
    return [Goal("p50 against the peer", short=slow), Goal("throughput against the peer", short=few)]
