"""How two actors are connected: the shortest path and the few best others, over chosen kinds of statements."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from graph.analysis.core.keys import ActorId, NodeKey, StatementKey, actor, statement
from graph.analysis.core.request import QueryContext, require_existing, require_range
from graph.analysis.core.snapshot import Snapshot, View
from graph.analysis.core.statement_names import BETWEEN_ACTORS, StatementName, types_of
from graph.analysis.network.k_shortest_paths import Route, Terrain
from graph.analysis.network.path_search import PathLimit, Search
from graph.analysis.network.path_sentences import Bounds, cut_sentence, found_sentence, unconnected_sentence
from graph.analysis.network.statement_sentences import Clause, certainty_of, clauses, sentence_of
from graph.analysis.network.undirected_graph import UndirectedGraph, key_of, links_of
from graph.errors import BadUserInput
from graph.messages.text import Text
from graph.model.enums import Certainty
from graph.query.selection import Reader

MAX_LENGTH, MAX_PATHS, MAX_AVOIDED, MAX_DEGREE = 8, 10, 100, 1_000_000


class PathOutcome(StrEnum):
    """Ob es einen Weg gibt / whether there is a path: FOUND; CUT_BY_LIMITS – only beyond the limits; NOT_CONNECTED."""

    FOUND = "FOUND"
    CUT_BY_LIMITS = "CUT_BY_LIMITS"
    NOT_CONNECTED = "NOT_CONNECTED"


@dataclass(frozen=True, slots=True)
class PathStep:
    """Ein Schritt: alle Aussagen zwischen zwei Nachbarn / one step: all statements between two neighbours."""

    start: Annotated[NodeKey, "Woher, in Richtung des Weges / where from, along the path."]
    end: Annotated[NodeKey, "Wohin / where to."]
    statement_count: Annotated[int, "Wie viele Aussagen die beiden verbinden / how many statements link the two."]
    statements: Annotated[tuple[StatementKey, ...], "Die Aussagen, in beiden Richtungen / the statements, either way."]
    certainty: Annotated[Certainty, "ASSUMED, wenn keine der Aussagen bestätigt ist / if none of them is confirmed."]
    sentence: Annotated[Text, "Wer was mit wem, in Richtung der Aussagen / who does what to whom, as it is stated."]


@dataclass(frozen=True, slots=True)
class Path:
    """Ein Weg von Nachbar zu Nachbar, jeder Akteur höchstens einmal / a path from neighbour to neighbour."""

    length: Annotated[int, "Zahl der Schritte; Knoten sind es einer mehr / number of steps, one less than its nodes."]
    cost: Annotated[
        float,
        "Schritte + Summe von ½·log₂(Nachbarn) über die Zwischenknoten, auf Tausendstel: Wer alle kennt, erklärt wenig "
        "/ steps + the sum of ½·log₂(neighbours) over the inner nodes, in thousandths: a hub explains little.",
    ]
    shortest: Annotated[bool, "Kein Weg hat weniger Schritte / no path within the limits has fewer steps."]
    certainty: Annotated[
        Certainty, "ASSUMED, wenn ein Schritt nur auf unbestätigten Aussagen ruht / if any of its steps is ASSUMED."
    ]
    nodes: Annotated[tuple[NodeKey, ...], "Die Knoten der Reihe nach / the nodes in order."]
    steps: Annotated[tuple[PathStep, ...], "Die Schritte der Reihe nach / the steps in order."]
    sentence: Annotated[Text, "Der ganze Weg in Worten / the whole path in words."]


@dataclass(frozen=True, slots=True)
class Paths:
    """Wie zwei Akteure verbunden sind / how two actors are connected."""

    outcome: Annotated[PathOutcome, "Ob es einen Weg gibt / whether there is one."]
    cut_by: Annotated[
        tuple[PathLimit, ...],
        "Bei CUT_BY_LIMITS: jede Grenze, ohne die allein es schon einen Weg gäbe; gibt es keine solche, alle "
        "/ each limit that alone cuts all paths off; if none does so alone, all that are set.",
    ]
    distance: Annotated[
        int | None,
        "Wenigste Schritte ohne Rücksicht auf die Grenzen; null: nicht verbunden / fewest steps, whatever the limits.",
    ]
    on: Annotated[date, "Der Tag, an dem die Aussagen gelten / the day on which the statements hold."]
    path_count: Annotated[int, "Zahl der Wege in der Antwort / number of paths in the answer."]
    has_more: Annotated[
        bool | None,
        "Ob es innerhalb der Grenzen weitere Wege gibt; null: die Suche danach war zu lang / whether there are more "
        "within the limits; null: looking for them takes too long.",
    ]
    paths: Annotated[
        tuple[Path, ...],
        "Der kürzeste und die günstigsten anderen, der günstigste zuerst; kein Weg hat dieselbe Folge von Knoten "
        "wie ein anderer / the shortest and the cheapest others, the cheapest first.",
    ]
    sentence: Annotated[Text, "Das Ergebnis in einem Satz / the outcome in one sentence."]


async def paths(
    context: QueryContext,
    *,
    from_: Annotated[ActorId, "Der eine Akteur / the one actor."],
    to: Annotated[ActorId, "Der andere Akteur / the other actor."],
    kinds: Annotated[
        tuple[StatementName, ...] | None,
        "Arten von Aussagen, über die Wege führen; Vorgabe: alle zwischen Akteuren, ohne COVERAGE, LOCATION und "
        "GOVERNANCE, denn dasselbe Bundesland erklärt nichts / kinds of statements that paths may take; default: all "
        "between actors, none to regions.",
    ] = None,
    avoid: Annotated[tuple[ActorId, ...], "Akteure, über die kein Weg führen soll / actors not to be passed."] = (),
    max_hub_degree: Annotated[
        int | None,
        "Kein Weg führt über Knoten mit mehr verschiedenen Nachbarn (ab 2); die Enden dürfen das / no path passes a "
        "node with more different neighbours; the two ends may have more.",
    ] = None,
    max_length: Annotated[int, "Höchstens so viele Schritte, 1–8 / at most so many steps."] = 6,
    first: Annotated[int, "Höchstens so viele Wege, 1–10 / at most so many paths."] = 3,
    on: Annotated[date | None, "Tag, an dem die Aussagen gelten; Vorgabe: heute / the day; default: today."] = None,
) -> Paths:
    """Wege zwischen zwei Akteuren, gleich in welcher Richtung die Aussagen gehen: der kürzeste und die günstigsten
    anderen. Wer sehr viele Nachbarn hat, macht einen Weg teuer; mehrere Aussagen zwischen zweien sind ein Schritt
    / paths between two actors, whichever way the statements go: the shortest and the cheapest others. Passing a node
    with very many neighbours is dear; several statements between the same two are one step."""
    require_range("maxLength", max_length, 1, MAX_LENGTH)
    require_range("first", first, 1, MAX_PATHS)
    require_range("number of `avoid`", len(avoid), 0, MAX_AVOIDED)
    if max_hub_degree is not None:
        require_range("maxHubDegree", max_hub_degree, 2, MAX_DEGREE)
    if from_ == to:
        raise BadUserInput("`from` and `to` are the same actor.", hint="Give two different ones.")
    if from_ in avoid or to in avoid:
        raise BadUserInput("`avoid` holds an end of the path.", hint="Leave `from` and `to` out of it.")
    day, types = on or context.today, types_of(BETWEEN_ACTORS if kinds is None else kinds)
    snapshot = await context.snapshot()
    wanted = PendingEntities(from_, to, tuple(dict.fromkeys(avoid)), max_hub_degree, max_length, first)
    return await asyncio.to_thread(_answer, snapshot, context.reader, wanted, day, types)


@dataclass(frozen=True)
class PendingEntities:
    """The arguments, but for the part of the graph."""

    start: str
    end: str
    avoid: tuple[str, ...]
    max_hub_degree: int | None
    max_length: int
    first: int


def _answer(snapshot: Snapshot, reader: Reader, wanted: PendingEntities, day: date, types: frozenset[str]) -> Paths:
    view = snapshot.view(reader, day, types)
    require_existing("actor", (wanted.start, wanted.end, *wanted.avoid), view.position)
    links = links_of(snapshot, reader, day, types)
    terrain = snapshot.remember(("terrain", reader, day, types), lambda: Terrain.of(links.graph))
    return _Answer(wanted, view, links, day).made(terrain)


@dataclass(frozen=True)
class _Answer:
    wanted: PendingEntities
    view: View
    links: UndirectedGraph
    day: date

    def made(self, terrain: Terrain) -> Paths:
        search = self._search()
        distance = search.distance(terrain) if search else None
        if not search or distance is None:
            return self._none(PathOutcome.NOT_CONNECTED, (), None)
        found, more = search.best(terrain, self.wanted.first)
        if not found:
            return self._none(PathOutcome.CUT_BY_LIMITS, search.cut_by(terrain), distance)
        fewest = min(route.length for route in found)
        paths = tuple(self._path(route, fewest) for route in found)
        sentence = found_sentence(self._ends, self.day, fewest, distance, len(paths))
        return Paths(PathOutcome.FOUND, (), distance, self.day, len(paths), more, paths, sentence)

    def _search(self) -> Search | None:
        """None, if an end has no link at all."""
        start, end, *avoid = (self.links.vertex.get(NodeKey(actor(slug))) for slug in self._slugs)
        if start is None or end is None:
            return None
        passed = frozenset(vertex for vertex in avoid if vertex is not None)
        return Search(start, end, passed, self.wanted.max_hub_degree, self.wanted.max_length)

    @property
    def _slugs(self) -> tuple[str, ...]:
        return (self.wanted.start, self.wanted.end, *self.wanted.avoid)

    @property
    def _ends(self) -> tuple[str, str]:
        start, end = (self.view.nodes[self.view.position[slug]].name for slug in self._slugs[:2])
        return start, end

    def _none(self, outcome: PathOutcome, cut_by: tuple[PathLimit, ...], distance: int | None) -> Paths:
        if distance is None:
            sentence = unconnected_sentence(self._ends, self.day)
        else:
            bounds = Bounds(self.wanted.max_length, bool(self.wanted.avoid), self.wanted.max_hub_degree)
            sentence = cut_sentence(self._ends, self.day, bounds, distance)
        return Paths(outcome, cut_by, distance, self.day, 0, False, (), sentence)

    def _path(self, route: Route, fewest: int) -> Path:
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

    def _step(self, start: int, end: int) -> tuple[list[Clause], PathStep]:
        edges, day = self.links.between(start, end), self.day.isoformat()
        said = clauses(edges, self.view.nodes, day)
        step = PathStep(
            start=key_of(self.links.nodes[start]),
            end=key_of(self.links.nodes[end]),
            statement_count=len(edges),
            statements=tuple(statement(edge.type, edge.id) for edge in edges),
            certainty=certainty_of(edges, day),
            sentence=sentence_of(said, day),
        )
        return said, step
