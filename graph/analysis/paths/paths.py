"""The question `paths`: how two actors are connected, by the shortest path and the others of the lowest cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from graph.analysis.core.keys import ActorId, NodeKey, StatementKey, statement_key
from graph.analysis.core.request import (
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_range,
)
from graph.analysis.core.statement_names import KINDS_BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.paths.graph_reader import GraphReader, SearchStopped
from graph.analysis.paths.k_shortest_paths import CostedPath
from graph.analysis.paths.path_query import PathLimit, PathQuery, PathsFound, find_paths
from graph.analysis.paths.path_search import Bounds
from graph.analysis.paths.path_sentences import (
    SearchLimits,
    StatementClause,
    certainty_of,
    clauses,
    cut_by_limits_sentence,
    found_sentence,
    not_connected_sentence,
    sentence_of,
)
from graph.analysis.paths.path_trips import DataChanged, PathEndRecord, PathSteps, PathTrips
from graph.errors import BadUserInput, TooExpensive, Unavailable
from graph.messages.message import Message
from graph.model.enums import Certainty
from graph.model.validity import AsOf

MAX_LENGTH, MAX_PATHS, MAX_AVOIDED, MAX_DEGREE = 8, 10, 100, 1_000_000
# A search starts again if the data change meanwhile, but not for ever.
_ATTEMPTS = 3


class PathOutcome(StrEnum):
    """Whether there is a path.

    FOUND: there is one.
    CUT_BY_LIMITS: there are paths only beyond the limits.
    NOT_CONNECTED: there is no path at all.
    """

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
    request = _PathRequest(from_, to, tuple(dict.fromkeys(avoid)), max_hub_degree, max_length, first)
    for _ in range(_ATTEMPTS):
        try:
            return await _answer(PathTrips(context, as_of, types), request)
        except DataChanged:
            continue
    raise Unavailable("The data changed while the question was answered.", hint="Ask again.", retry_after=1)


@dataclass(frozen=True)
class _PathRequest:
    """The two actors and the limits, by slug."""

    start: str
    end: str
    avoid: tuple[str, ...]
    max_hub_degree: int | None
    max_length: int
    first: int


async def _answer(trips: PathTrips, request: _PathRequest) -> Paths:
    slugs = (request.start, request.end, *request.avoid)
    actors = await trips.ends(slugs)
    require_existing("actor", slugs, actors)
    start, end, *avoid = (actors[slug] for slug in slugs)
    reader = GraphReader(trips.degrees())
    for actor in actors.values():
        reader.graph.add(actor.node, actor.most)
    bounds = Bounds(frozenset(actor.node for actor in avoid), request.max_hub_degree)
    query = PathQuery(start.node, end.node, bounds, request.max_length, request.first)
    try:
        found = await trips.run(find_paths(query, reader))
    except SearchStopped as error:
        raise TooExpensive(
            f"{reader.edges} connections in {reader.rounds} rounds are not enough to say how the two are connected.",
            hint="Choose fewer `kinds`.",
            cost={"connections": reader.edges, "limit": reader.pace.edges},
        ) from error
    builder = _PathsBuilder(request, (start, end), trips.as_of)
    if not found.paths:
        return builder.without_paths(found)
    pairs = (pair for path in found.paths for pair in pairwise(path.vertices))
    return builder.with_paths(found, await trips.steps(pairs))


@dataclass(frozen=True)
class _PathsBuilder:
    """Builds the answer from what was found."""

    request: _PathRequest
    ends: tuple[PathEndRecord, PathEndRecord]
    as_of: AsOf

    @property
    def _names(self) -> tuple[str, str]:
        start, end = self.ends
        return start.name, end.name

    def without_paths(self, found: PathsFound) -> Paths:
        if found.distance is None:
            outcome = PathOutcome.NOT_CONNECTED
            sentence = not_connected_sentence(self._names, self.as_of.day)
        else:
            outcome = PathOutcome.CUT_BY_LIMITS
            limits = SearchLimits(self.request.max_length, bool(self.request.avoid), self.request.max_hub_degree)
            sentence = cut_by_limits_sentence(self._names, self.as_of.day, limits, found.distance)
        return self._paths(outcome, found, (), sentence)

    def with_paths(self, found: PathsFound, steps: PathSteps) -> Paths:
        fewest = min(path.length for path in found.paths)
        assert found.distance is not None
        ordered = sorted(found.paths, key=lambda path: (path.cost, [steps.keys[vertex] for vertex in path.vertices]))
        paths = tuple(_Steps(steps, self.as_of).path(path, fewest) for path in ordered)
        sentence = found_sentence(self._names, self.as_of.day, fewest, found.distance, len(paths))
        return self._paths(PathOutcome.FOUND, found, paths, sentence)

    def _paths(self, outcome: PathOutcome, found: PathsFound, paths: tuple[Path, ...], sentence: Message) -> Paths:
        return Paths(
            outcome,
            found.cut_by,
            found.distance,
            self.as_of.day,
            self.as_of.months,
            len(paths),
            found.more,
            paths,
            sentence,
        )


@dataclass(frozen=True)
class _Steps:
    """Describes paths by the statements of their steps."""

    steps: PathSteps
    as_of: AsOf

    def path(self, path: CostedPath, fewest: int) -> Path:
        described = [self._step(start, end) for start, end in pairwise(path.vertices)]
        steps = tuple(step for _, step in described)
        confirmed = all(step.certainty is Certainty.CONFIRMED for step in steps)
        return Path(
            length=path.length,
            cost=path.cost / 1000,
            shortest=path.length == fewest,
            certainty=Certainty.CONFIRMED if confirmed else Certainty.ASSUMED,
            nodes=tuple(self.steps.keys[vertex] for vertex in path.vertices),
            steps=steps,
            sentence=sentence_of([clause for clauses, _ in described for clause in clauses], self.as_of.iso),
        )

    def _step(self, start: int, end: int) -> tuple[list[StatementClause], PathStep]:
        statements = self.steps.statements[frozenset((start, end))]
        step_clauses = clauses(statements, self.steps.names, self.as_of)
        step = PathStep(
            start=self.steps.keys[start],
            end=self.steps.keys[end],
            statement_count=len(statements),
            statements=tuple(statement_key(statement.type, statement.id) for statement in statements),
            certainty=certainty_of(statements, self.as_of),
            sentence=sentence_of(step_clauses, self.as_of.iso),
        )
        return step_clauses, step
