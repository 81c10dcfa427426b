"""Who is linked with whom: a view of the graph without directions, in which any two nodes are linked once, by all of
the statements between them. The structure that algorithms on graphs work on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from graph.analysis.core.igraph_adapter import igraph
from graph.analysis.core.keys import EntityKey, NodeKey
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView, RegionNode, Snapshot
from graph.model.enums import Extent
from graph.query.selection import Reader


@dataclass(frozen=True)
class UndirectedGraph:
    """Vertices are the nodes that have a link at all, in the order of their keys. `vertex` knows them by key;
    `statements` are those of each edge of the graph."""

    graph: Any
    nodes: tuple[ActorNode | RegionNode, ...]
    vertex: Mapping[NodeKey, int]
    statements: tuple[tuple[Edge, ...], ...]

    @cached_property
    def statement_counts(self) -> tuple[int, ...]:
        """By vertex."""
        counts = [0] * len(self.nodes)
        pairs: list[tuple[int, int]] = self.graph.get_edgelist()
        for (one, other), edges in zip(pairs, self.statements, strict=True):
            counts[one] += len(edges)
            counts[other] += len(edges)
        return tuple(counts)

    def between(self, one: int, other: int) -> tuple[Edge, ...]:
        edge: int = self.graph.get_eid(one, other)
        return self.statements[edge]


def key_of(node: ActorNode | RegionNode) -> NodeKey:
    return NodeKey(EntityKey("Actor", node.slug) if isinstance(node, ActorNode) else EntityKey("Region", node.ags))


def links_of(snapshot: Snapshot, reader: Reader, day: date, types: frozenset[str]) -> UndirectedGraph:
    """Made once for each reader, day and choice of statements."""
    return snapshot.cached(("links", reader, day, types), lambda: linked(snapshot.view(reader, day, types)))


def linked(view: GraphView, keeps: Callable[[int], bool] | None = None) -> UndirectedGraph:
    """`keeps` tells which nodes (their positions in the view) belong to the part that is wanted; None: all."""
    pairs: dict[tuple[int, int], list[Edge]] = {}
    for edge in view.edges:
        if _links(edge) and (keeps is None or (keeps(edge.start) and keeps(edge.end))):
            pair = (edge.start, edge.end) if edge.start < edge.end else (edge.end, edge.start)
            pairs.setdefault(pair, []).append(edge)
    positions = sorted({position for pair in pairs for position in pair}, key=lambda p: key_of(view.nodes[p]))
    vertex = {position: i for i, position in enumerate(positions)}
    joined = sorted((*sorted((vertex[one], vertex[other])), edges) for (one, other), edges in pairs.items())
    nodes = tuple(view.nodes[position] for position in positions)
    return UndirectedGraph(
        igraph.Graph(len(nodes), [(one, other) for one, other, _ in joined]),
        nodes,
        {key_of(node): i for i, node in enumerate(nodes)},
        tuple(tuple(sorted(edges)) for _, _, edges in joined),
    )


def _links(edge: Edge) -> bool:
    """That an actor offers nothing in a region links them as little as a statement about one node alone."""
    return edge.start != edge.end and not (edge.type == "COVERS" and edge.role_or_extent == Extent.NONE)
