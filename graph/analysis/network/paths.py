"""The question `paths`: how two actors are connected, by the shortest path and the others of the lowest cost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from graph.analysis.core.keys import ActorId, NodeKey, StatementKey, actor_key, statement_key
from graph.analysis.core.request import (
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_range,
)
from graph.analysis.core.snapshot import GraphView, Snapshot
from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.network.k_shortest_paths import CostedPath, CostGraph
from graph.analysis.network.path_search import PathLimit, PathSearch
from graph.analysis.network.path_sentences import (
    SearchLimits,
    cut_by_limits_sentence,
    found_sentence,
    not_connected_sentence,
)
from graph.analysis.network.statement_sentences import StatementClause, certainty_of, clauses, sentence_of
from graph.analysis.network.undirected_graph import UndirectedGraph, key_of, undirected_graph
from graph.errors import BadUserInput
from graph.messages.message import Message
from graph.model.enums import Certainty
from graph.model.validity import AsOf
from graph.query.reader import Reader

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
    confirmed_within: ConfirmedWithinAnswer
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
    confirmed_within: ConfirmedWithinArgument = None,
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
    as_of, types = context.as_of(on, confirmed_within), types_of(KINDS_BETWEEN_ACTORS if kinds is None else kinds)
    snapshot = await context.snapshot()
    request = _PathRequest(from_, to, tuple(dict.fromkeys(avoid)), max_hub_degree, max_length, first)
    return await asyncio.to_thread(_answer, snapshot, context.reader, request, as_of, types)


@dataclass(frozen=True)
class _PathRequest:
    """The two actors and the limits, by slug."""

    start: str
    end: str
    avoid: tuple[str, ...]
    max_hub_degree: int | None
    max_length: int
    first: int


def _answer(snapshot: Snapshot, reader: Reader, request: _PathRequest, as_of: AsOf, types: frozenset[str]) -> Paths:
    day = as_of.day
    view = snapshot.view(reader, day, types)
    require_existing("actor", (request.start, request.end, *request.avoid), view.position)
    graph = undirected_graph(snapshot, reader, day, types)
    cost_graph = snapshot.cached(("cost graph", reader, day, types), lambda: CostGraph.of(graph.simple_graph))
    return _PathsBuilder(request, view, graph, as_of).build(cost_graph)


@dataclass(frozen=True)
class _PathsBuilder:
    """Searches for the paths of a request and builds the answer."""

    request: _PathRequest
    view: GraphView
    graph: UndirectedGraph
    as_of: AsOf

    def build(self, cost_graph: CostGraph) -> Paths:
        search = self._search()
        distance = search.distance(cost_graph) if search else None
        if not search or distance is None:
            return self._no_paths(PathOutcome.NOT_CONNECTED, (), None)
        best, more = search.best(cost_graph, self.request.first)
        if not best:
            return self._no_paths(PathOutcome.CUT_BY_LIMITS, search.cut_by(cost_graph), distance)
        fewest = min(path.length for path in best)
        paths = tuple(self._path(path, fewest) for path in best)
        sentence = found_sentence(self._names, self.as_of.day, fewest, distance, len(paths))
        return Paths(
            PathOutcome.FOUND, (), distance, self.as_of.day, self.as_of.months, len(paths), more, paths, sentence
        )

    def _search(self) -> PathSearch | None:
        """None if one of the two actors has no neighbour."""
        request = self.request
        start, end = self._vertex(request.start), self._vertex(request.end)
        if start is None or end is None:
            return None
        avoid = frozenset(vertex for slug in request.avoid if (vertex := self._vertex(slug)) is not None)
        return PathSearch(start, end, avoid, request.max_hub_degree, request.max_length)

    def _vertex(self, slug: str) -> int | None:
        return self.graph.vertices.get(NodeKey(actor_key(slug)))

    @property
    def _names(self) -> tuple[str, str]:
        return self._name(self.request.start), self._name(self.request.end)

    def _name(self, slug: str) -> str:
        return self.view.nodes[self.view.position[slug]].name

    def _no_paths(self, outcome: PathOutcome, cut_by: tuple[PathLimit, ...], distance: int | None) -> Paths:
        if distance is None:
            sentence = not_connected_sentence(self._names, self.as_of.day)
        else:
            limits = SearchLimits(self.request.max_length, bool(self.request.avoid), self.request.max_hub_degree)
            sentence = cut_by_limits_sentence(self._names, self.as_of.day, limits, distance)
        return Paths(outcome, cut_by, distance, self.as_of.day, self.as_of.months, 0, False, (), sentence)

    def _path(self, path: CostedPath, fewest: int) -> Path:
        described = [self._step(start, end) for start, end in pairwise(path.vertices)]
        steps = tuple(step for _, step in described)
        confirmed = all(step.certainty is Certainty.CONFIRMED for step in steps)
        return Path(
            length=path.length,
            cost=path.cost / 1000,
            shortest=path.length == fewest,
            certainty=Certainty.CONFIRMED if confirmed else Certainty.ASSUMED,
            nodes=tuple(key_of(self.graph.nodes[vertex]) for vertex in path.vertices),
            steps=steps,
            sentence=sentence_of([clause for clauses, _ in described for clause in clauses], self.as_of.iso),
        )

    def _step(self, start: int, end: int) -> tuple[list[StatementClause], PathStep]:
        edges = self.graph.between(start, end)
        step_clauses = clauses(edges, self.view.nodes, self.as_of)
        step = PathStep(
            start=key_of(self.graph.nodes[start]),
            end=key_of(self.graph.nodes[end]),
            statement_count=len(edges),
            statements=tuple(statement_key(edge.type, edge.id) for edge in edges),
            certainty=certainty_of(edges, self.as_of),
            sentence=sentence_of(step_clauses, self.as_of.iso),
        )
        return step_clauses, step
