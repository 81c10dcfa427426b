"""An undirected view of the statements: any two nodes are joined by one edge, which holds all statements between them.
The algorithms on centrality work on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graph.analysis.core.keys import EntityKey, NodeKey
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView, RegionNode
from graph.analysis.core.untyped_igraph import igraph
from graph.model.enums import Extent


@dataclass(frozen=True)
class UndirectedGraph:
    """A simple undirected graph of the nodes that have a neighbour.

    Vertices are numbered in the order of the nodes' keys. `simple_graph` is an igraph graph; `nodes` are by vertex,
    `vertices` by key; `statements` are by edge, in the order of `simple_graph`'s edges.
    """

    simple_graph: Any
    nodes: tuple[ActorNode | RegionNode, ...]
    vertices: Mapping[NodeKey, int]
    statements: tuple[tuple[Edge, ...], ...]

    @cached_property
    def statement_counts(self) -> tuple[int, ...]:
        """The number of statements of each vertex with its neighbours."""
        counts = [0] * len(self.nodes)
        pairs: list[tuple[int, int]] = self.simple_graph.get_edgelist()
        for (one, other), statements in zip(pairs, self.statements, strict=True):
            counts[one] += len(statements)
            counts[other] += len(statements)
        return tuple(counts)


def key_of(node: ActorNode | RegionNode) -> NodeKey:
    return NodeKey(EntityKey("Actor", node.slug) if isinstance(node, ActorNode) else EntityKey("Region", node.ags))


def build_undirected_graph(view: GraphView, keeps: Callable[[int], bool] | None = None) -> UndirectedGraph:
    """The graph of the nodes of a view for whose position `keeps` is true; of all nodes, if it is None."""
    statements_by_pair: dict[tuple[int, int], list[Edge]] = {}
    for edge in view.edges:
        if _connects(edge) and (keeps is None or (keeps(edge.start) and keeps(edge.end))):
            pair = (edge.start, edge.end) if edge.start < edge.end else (edge.end, edge.start)
            statements_by_pair.setdefault(pair, []).append(edge)
    positions = {position for pair in statements_by_pair for position in pair}
    ordered = sorted(positions, key=lambda position: key_of(view.nodes[position]))
    vertex = {position: i for i, position in enumerate(ordered)}
    edges = sorted(
        (*sorted((vertex[one], vertex[other])), statements) for (one, other), statements in statements_by_pair.items()
    )
    nodes = tuple(view.nodes[position] for position in ordered)
    return UndirectedGraph(
        igraph.Graph(len(nodes), [(one, other) for one, other, _ in edges]),
        nodes,
        {key_of(node): i for i, node in enumerate(nodes)},
        tuple(tuple(sorted(statements)) for _, _, statements in edges),
    )


def _connects(edge: Edge) -> bool:
    """Not a statement about one node alone, or that an actor offers nothing in a region."""
    return edge.start != edge.end and not (edge.type == "COVERS" and edge.role_or_extent == Extent.NONE)
