"""How two actors are connected: the shortest path and the few best others, over chosen kinds of statements."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from graph.analysis.core.keys import ActorId, NodeKey, StatementKey, actor_key, statement_key
from graph.analysis.core.request import QueryContext, require_existing, require_range
from graph.analysis.core.snapshot import GraphView, Snapshot
from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.network.k_shortest_paths import CostedPath, CostGraph
from graph.analysis.network.path_search import PathLimit, Search
from graph.analysis.network.path_sentences import (
    SearchLimits,
    cut_by_limits_sentence,
    found_sentence,
    not_connected_sentence,
)
from graph.analysis.network.statement_sentences import StatementClause, certainty_of, clauses, sentence_of
from graph.analysis.network.undirected_graph import UndirectedGraph, key_of, links_of
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.enums import Certainty
from graph.query.selection import Reader

MAX_LENGTH, MAX_PATHS, MAX_AVOIDED, MAX_DEGREE = 8, 10, 100, 1_000_000


class PathOutcome(StrEnum):
    """Whether there is a path. FOUND: there is one. CUT_BY_LIMITS: there are paths only beyond the limits.
    NOT_CONNECTED: there is no path at all."""

    FOUND = "FOUND"
    CUT_BY_LIMITS = "CUT_BY_LIMITS"
    NOT_CONNECTED = "NOT_CONNECTED"


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step: all statements between two neighbours."""

    start: Annotated[NodeKey, "The node at which the step begins, in the direction of the path."]
    end: Annotated[NodeKey, "The node at which the step ends."]
    statement_count: Annotated[int, "The number of statements between the two."]
    statements: Annotated[tuple[StatementKey, ...], "The statements between the two, in both directions."]
    certainty: Annotated[Certainty, "ASSUMED if none of the statements is confirmed, else CONFIRMED."]
    sentence: Annotated[Message, "The step in words, in the direction of its statements."]


@dataclass(frozen=True, slots=True)
class Path:
    """A path from neighbour to neighbour, which passes each actor at most once."""

    length: Annotated[int, "The number of steps, which is one less than the number of nodes."]
    cost: Annotated[
        float,
        "The number of steps plus the sum of ½·log₂(neighbours) over the inner nodes, rounded to thousandths: a"
        " hub explains little.",
    ]
    shortest: Annotated[bool, "Whether no path within the limits has fewer steps."]
    certainty: Annotated[Certainty, "ASSUMED if any step is ASSUMED, else CONFIRMED."]
    nodes: Annotated[tuple[NodeKey, ...], "The nodes in the order of the path."]
    steps: Annotated[tuple[PathStep, ...], "The steps in the order of the path."]
    sentence: Annotated[Message, "The whole path in words."]


@dataclass(frozen=True, slots=True)
class Paths:
    """How two actors are connected."""

    outcome: Annotated[PathOutcome, "Whether there is a path."]
    cut_by: Annotated[
        tuple[PathLimit, ...],
        "With CUT_BY_LIMITS: each limit without which alone there would be a path; if there is no such limit, "
        "all limits that were set.",
    ]
    distance: Annotated[
        int | None,
        "The fewest steps, regardless of the limits; null if the two are not connected.",
    ]
    on: Annotated[date, "The day on which the statements hold."]
    path_count: Annotated[int, "The number of returned paths."]
    has_more: Annotated[
        bool | None,
        "Whether there are more paths within the limits; null if the search for them was stopped.",
    ]
    paths: Annotated[
        tuple[Path, ...],
        "The shortest path and the others of the lowest cost, in the order of their cost; no two paths have the"
        " same sequence of nodes.",
    ]
    sentence: Annotated[Message, "The result in one sentence."]


async def paths(
    context: QueryContext,
    *,
    from_: Annotated[ActorId, "The one actor."],
    to: Annotated[ActorId, "The other actor."],
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "The kinds of statements that paths may use; by default all kinds between actors. COVERAGE, LOCATION "
        "and GOVERNANCE are left out by default, because a common Land explains nothing.",
    ] = None,
    avoid: Annotated[tuple[ActorId, ...], "The actors that no path may pass through."] = (),
    max_hub_degree: Annotated[
        int | None,
        "No path passes through a node with more different neighbours than this (2 or more); the two ends may "
        "have more.",
    ] = None,
    max_length: Annotated[int, "The greatest number of steps, 1–8."] = 6,
    first: Annotated[int, "The greatest number of paths to return, 1–10."] = 3,
    on: Annotated[date | None, "The day on which the statements hold; the default is today."] = None,
) -> Paths:
    """Paths between two actors, regardless of the direction of statements: the shortest path and the others of the
    lowest cost. A node with very many neighbours makes a path expensive. Several statements between the same two nodes
    are one step."""
    require_range("maxLength", max_length, 1, MAX_LENGTH)
    require_range("first", first, 1, MAX_PATHS)
    require_range("number of `avoid`", len(avoid), 0, MAX_AVOIDED)
    if max_hub_degree is not None:
        require_range("maxHubDegree", max_hub_degree, 2, MAX_DEGREE)
    if from_ == to:
        raise BadUserInput("`from` and `to` are the same actor.", hint="Give two different ones.")
    if from_ in avoid or to in avoid:
        raise BadUserInput("`avoid` holds an end of the path.", hint="Leave `from` and `to` out of it.")
    day, types = on or context.today, types_of(KINDS_BETWEEN_ACTORS if kinds is None else kinds)
    snapshot = await context.snapshot()
    request = _PathRequest(from_, to, tuple(dict.fromkeys(avoid)), max_hub_degree, max_length, first)
    return await asyncio.to_thread(_answer, snapshot, context.reader, request, day, types)


@dataclass(frozen=True)
class _PathRequest:
    """The arguments, but for the part of the graph."""

    start: str
    end: str
    avoid: tuple[str, ...]
    max_hub_degree: int | None
    max_length: int
    first: int


def _answer(snapshot: Snapshot, reader: Reader, request: _PathRequest, day: date, types: frozenset[str]) -> Paths:
    view = snapshot.view(reader, day, types)
    require_existing("actor", (request.start, request.end, *request.avoid), view.position)
    links = links_of(snapshot, reader, day, types)
    terrain = snapshot.cached(("terrain", reader, day, types), lambda: CostGraph.of(links.graph))
    return _Answer(request, view, links, day).made(terrain)


@dataclass(frozen=True)
class _Answer:
    request: _PathRequest
    view: GraphView
    links: UndirectedGraph
    day: date

    def made(self, terrain: CostGraph) -> Paths:
        search = self._search()
        distance = search.distance(terrain) if search else None
        if not search or distance is None:
            return self._none(PathOutcome.NOT_CONNECTED, (), None)
        found, more = search.best(terrain, self.request.first)
        if not found:
            return self._none(PathOutcome.CUT_BY_LIMITS, search.cut_by(terrain), distance)
        fewest = min(route.length for route in found)
        paths = tuple(self._path(route, fewest) for route in found)
        sentence = found_sentence(self._ends, self.day, fewest, distance, len(paths))
        return Paths(PathOutcome.FOUND, (), distance, self.day, len(paths), more, paths, sentence)

    def _search(self) -> Search | None:
        """None, if an end has no link at all."""
        start, end, *avoid = (self.links.vertex.get(NodeKey(actor_key(slug))) for slug in self._slugs)
        if start is None or end is None:
            return None
        passed = frozenset(vertex for vertex in avoid if vertex is not None)
        return Search(start, end, passed, self.request.max_hub_degree, self.request.max_length)

    @property
    def _slugs(self) -> tuple[str, ...]:
        return (self.request.start, self.request.end, *self.request.avoid)

    @property
    def _ends(self) -> tuple[str, str]:
        start, end = (self.view.nodes[self.view.position[slug]].name for slug in self._slugs[:2])
        return start, end

    def _none(self, outcome: PathOutcome, cut_by: tuple[PathLimit, ...], distance: int | None) -> Paths:
        if distance is None:
            sentence = not_connected_sentence(self._ends, self.day)
        else:
            limits = SearchLimits(self.request.max_length, bool(self.request.avoid), self.request.max_hub_degree)
            sentence = cut_by_limits_sentence(self._ends, self.day, limits, distance)
        return Paths(outcome, cut_by, distance, self.day, 0, False, (), sentence)

    def _path(self, route: CostedPath, fewest: int) -> Path:
        made = [self._step(start, end) for start, end in pairwise(route.vertices)]
        steps = tuple(step for _, step in made)
        sure = all(step.certainty is Certainty.CONFIRMED for step in steps)
        return Path(
            length=route.length,
            cost=route.cost / 1000,
            shortest=route.length == fewest,
            certainty=Certainty.CONFIRMED if sure else Certainty.ASSUMED,
            nodes=tuple(key_of(self.links.nodes[vertex]) for vertex in route.vertices),
            steps=steps,
            sentence=sentence_of([clause for said, _ in made for clause in said], self.day.isoformat()),
        )

    def _step(self, start: int, end: int) -> tuple[list[StatementClause], PathStep]:
        edges, day = self.links.between(start, end), self.day.isoformat()
        said = clauses(edges, self.view.nodes, day)
        step = PathStep(
            start=key_of(self.links.nodes[start]),
            end=key_of(self.links.nodes[end]),
            statement_count=len(edges),
            statements=tuple(statement_key(edge.type, edge.id) for edge in edges),
            certainty=certainty_of(edges, day),
            sentence=sentence_of(said, day),
        )
        return said, step
