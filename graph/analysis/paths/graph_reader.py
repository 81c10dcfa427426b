"""What is read of a graph for a search, and how much.

A search is a generator: it yields a `GraphRequest` for what it needs to know, is sent the `GraphReply`, and returns its
result. So it knows nothing of the database.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar

from graph.analysis.core.keys import NodeKey
from graph.analysis.paths.partial_graph import Neighbours, PartialGraph

T = TypeVar("T")
# More neighbours than a vertex can have.
UNLIMITED = 2**40
# Of so many vertices the database reads the neighbours in some ten milliseconds.
_MANY_VERTICES = 100


@dataclass(frozen=True)
class Pace:
    """How much a search reads at a time, and after how much it stops.

    50 000 edges take a tenth of a second, a round takes some milliseconds.
    """

    rounds: int = 40
    edges: int = 300_000
    stride: int = 1500
    """How much further a round goes than to the cheapest vertex that is not read, in thousandths of a step: what a step
    over another inner vertex costs at least."""
    short_stride: int = 700
    """The same, if many edges are read."""
    few_edges: int = 1500
    """So few edges are read at both ends in the same round; of more, only those at the end that has fewer."""
    few_neighbours: int = 16
    """A round reads no fewer neighbours of a vertex, so that the vertex need not be asked about twice."""
    measured_edges: int = 10_000
    """So many statements of vertices are counted to know their degrees, if that is needed of one of them."""
    kept_degree: int = 100
    """A larger degree is kept for later searches; smaller ones are many, and soon counted again."""


@dataclass(frozen=True)
class GraphRequest:
    """`vertices`: those whose neighbours are to be read, if there are at most `most`; `counted`: those whose neighbours
    are only to be counted, up to one more than `count_most`; `named`: those whose keys are to be read."""

    vertices: tuple[int, ...] = ()
    most: int = 0
    counted: tuple[int, ...] = ()
    count_most: int = UNLIMITED
    named: tuple[int, ...] = ()

    def parts(self) -> tuple[GraphRequest, ...]:
        """Two requests that can be answered at the same time, if there are many vertices; else this one."""
        half = len(self.vertices) // 2
        if half < _MANY_VERTICES:
            return (self,)
        return replace(self, vertices=self.vertices[:half]), GraphRequest(self.vertices[half:], self.most)


@dataclass(frozen=True)
class GraphReply:
    """`neighbours`: those of each vertex, each with the most that it may have itself; None, if there are more than was
    asked for. `degrees` and `keys` are by vertex, too."""

    neighbours: Mapping[int, Neighbours | None]
    degrees: Mapping[int, int]
    keys: Mapping[int, NodeKey]

    def with_(self, other: GraphReply) -> GraphReply:
        """The replies to two requests as one."""
        return GraphReply(
            {**self.neighbours, **other.neighbours}, {**self.degrees, **other.degrees}, {**self.keys, **other.keys}
        )


Search: TypeAlias = Generator[GraphRequest, GraphReply, T]


class SearchStopped(Exception):
    """The search takes too long."""


@dataclass
class GraphReader:
    """What several searches have read together: the graph, the keys of some vertices, and what it took. `degrees` are
    known from the beginning; large ones that are counted are added."""

    degrees: dict[int, int] = field(default_factory=dict[int, int])
    graph: PartialGraph = field(init=False)
    keys: dict[int, NodeKey] = field(default_factory=dict)
    rounds: int = 0
    edges: int = 0
    pace: Pace = field(default_factory=Pace)

    def __post_init__(self) -> None:
        self.graph = PartialGraph(self.degrees)

    def read(self, request: GraphRequest, edges: int = 0) -> Search[None]:
        """Raises SearchStopped if the request exceeds what may be read; `edges` is how many it may read."""
        if self.rounds >= self.pace.rounds or self.edges + edges > self.pace.edges:
            raise SearchStopped
        yield from self.read_anyway(request)

    def read_anyway(self, request: GraphRequest) -> Search[None]:
        reply = yield request
        self.rounds += 1
        for vertex in request.vertices:
            neighbours = reply.neighbours[vertex]
            if neighbours is None:
                self.graph.bound_degree(vertex, request.most + 1)
            else:
                self.graph.complete(vertex, neighbours)
            self.edges += request.most if neighbours is None else len(neighbours.vertices)
        for vertex in request.counted:
            self.edges += min(self.graph.most(vertex), request.count_most)
            degree = reply.degrees[vertex]
            if degree > request.count_most:
                self.graph.bound_degree(vertex, degree)
            else:
                if degree > self.pace.kept_degree:
                    self.degrees[vertex] = degree
                self.graph.bound_degree(vertex, degree, degree)
        self.keys.update(reply.keys)
