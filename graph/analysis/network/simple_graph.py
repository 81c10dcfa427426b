"""A simple undirected graph of the statements in a view, as a sparse matrix, which algorithms on whole graphs take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from graph.analysis.core.keys import EntityKey, NodeKey
from graph.analysis.core.snapshot import Bits, GraphView, Ints
from graph.analysis.core.untyped_graphs import sparse
from graph.model.enums import Extent


@dataclass(frozen=True, eq=False)
class SimpleGraph:
    """The nodes that have a neighbour. Several statements between the same two are one edge.

    Vertices are numbered in the order of the nodes' keys, which is that of their positions in the view. `adjacency` is
    a symmetric matrix of ones; `positions` and `statement_counts`, the number of statements with its neighbours, are by
    vertex.
    """

    view: GraphView
    positions: Ints
    adjacency: Any
    statement_counts: Ints

    @property
    def edge_count(self) -> int:
        return self.adjacency.nnz // 2

    def key(self, vertex: int) -> NodeKey:
        return self.key_at(int(self.positions[vertex]))

    def key_at(self, position: int) -> NodeKey:
        nodes = self.view.nodes
        return NodeKey(EntityKey("Region" if nodes.is_region(position) else "Actor", nodes.key(position)))


def build_simple_graph(view: GraphView, keeps: Bits | None = None) -> SimpleGraph:
    """The graph of the nodes of a view that `keeps` chooses by position; of all nodes, if it is None."""
    table, statements = view.statements, connecting(view)
    starts, ends = table.start[statements], table.end[statements]
    if keeps is not None:
        kept = keeps[starts] & keeps[ends]
        starts, ends = starts[kept], ends[kept]
    counts = np.bincount(np.concatenate((starts, ends)), minlength=len(view.nodes))
    positions = np.flatnonzero(counts)
    vertex = np.empty(len(view.nodes), np.int32)
    vertex[positions] = np.arange(len(positions), dtype=np.int32)
    return SimpleGraph(view, positions, adjacency_of(len(positions), vertex[starts], vertex[ends]), counts[positions])


def connecting(view: GraphView) -> Ints:
    """The statements of a view that connect two nodes: not those about one node alone, or that say that an actor offers
    nothing in a region."""
    table, statements = view.statements, np.flatnonzero(view.holding)
    covers = statements[table.type[statements] == table.code("COVERS")]
    nothing = covers[table.with_role(covers, Extent.NONE)]
    connects = table.start[statements] != table.end[statements]
    connects[np.searchsorted(statements, nothing)] = False
    return statements[connects]


def adjacency_of(vertex_count: int, starts: Ints, ends: Ints) -> Any:
    """The symmetric matrix of the edges between these vertices, each counted once."""
    rows, columns = np.concatenate((starts, ends)), np.concatenate((ends, starts))
    shape = (vertex_count, vertex_count)
    matrix = sparse.coo_array((np.ones(len(rows)), (rows, columns)), shape=shape).tocsr()
    matrix.sum_duplicates()
    matrix.data[:] = 1
    return matrix
