"""Cut vertices (articulation points) of a graph, and for each of them the components that its removal would cut off.

The block-cut tree is built from rustworkx's biconnected components, which are found by depth-first search with
low-links (Hopcroft and Tarjan). Removing a vertex leaves one component per child subtree, plus the rest of the tree
above it.

Vertices are put in the order of a depth-first walk of the block-cut tree. Each such component is then one or two
intervals of the order, so that all components of all cut vertices take linear memory, and counting in one takes
constant time.

Example: in the path a–b–c–d, b separates {a} from {c, d}. The largest component, {c, d}, stays; {a} is cut off. a and d
separate nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import numpy as np
import rustworkx

from graph.analysis.core.snapshot import Bits, Ints, distinct
from graph.analysis.core.untyped_graphs import csgraph, sparse

Component: TypeAlias = tuple[range, ...]
"""The vertices of a component, as intervals of `CutVertices.order`."""

_EDGES_PER_CALL = 100_000


def find_cut_vertices(vertex_count: int, starts: Ints, ends: Ints) -> CutVertices:
    """The cut vertices of an undirected graph with these edges; none may start and end at the same vertex. If several
    components left after removing a vertex are the largest, the one with the first vertex stays."""
    low, high = np.minimum(starts, ends).astype(np.int64), np.maximum(starts, ends)
    pairs = distinct(low * max(1, vertex_count) + high)
    return CutVertices(BlockCutTree(vertex_count, pairs // max(1, vertex_count), pairs % max(1, vertex_count)))


class BlockCutTree:
    """The biconnected components (blocks) of a graph and its vertices, as one tree. Its nodes are numbered: first the
    vertices, then the blocks, then the root, whose children are the smallest vertices of the connected components.

    By node: `parent`; `size`, the number of vertices in its subtree, and `smallest`, the smallest of them; `start`, the
    index in the order at which the vertices of its subtree begin. `component`: for each vertex, the smallest one of its
    connected component.
    """

    def __init__(self, vertex_count: int, starts: Ints, ends: Ints) -> None:
        self.vertex_count = vertex_count
        vertices, blocks = _members_of_blocks(vertex_count, starts, ends)
        self.root = vertex_count + (int(blocks.max()) + 1 if len(blocks) else 0)
        shape = (vertex_count, vertex_count)
        graph = sparse.coo_array((np.ones(len(starts), np.int8), (starts, ends)), shape=shape)
        _, labels = csgraph.connected_components(graph, directed=False)
        _, first = np.unique(labels, return_index=True)
        self.component = first[labels].astype(np.int32)
        self.levels, self.parent = self._walked(
            np.concatenate((vertices, first)),
            np.concatenate((vertex_count + blocks, np.full(len(first), self.root))),
        )
        self.size, self.smallest = self._subtrees()
        self.start = self._starts()

    def _walked(self, nodes: Ints, others: Ints) -> tuple[list[Ints], Ints]:
        """The nodes by their distance from the root, siblings side by side, and the parent of each node."""
        edges = (np.ones(len(nodes), np.int8), (nodes, others))
        tree = sparse.coo_array(edges, shape=(self.root + 1, self.root + 1)).tocsr()
        order, parent = csgraph.breadth_first_order(tree, self.root, directed=False)
        index = np.empty(self.root + 1, np.int64)
        index[order] = np.arange(len(order))
        of_parents = index[parent[order[1:]]]
        levels, begin, end = list[Ints](), 1, 1
        while begin < len(order):
            end = 1 + int(np.searchsorted(of_parents, end))
            levels.append(order[begin:end])
            begin = end
        return levels, parent

    def _subtrees(self) -> tuple[Ints, Ints]:
        size = np.zeros(self.root + 1, np.int64)
        size[: self.vertex_count] = 1
        smallest = np.full(self.root + 1, self.vertex_count, np.int64)
        smallest[: self.vertex_count] = np.arange(self.vertex_count)
        for nodes in reversed(self.levels):
            np.add.at(size, self.parent[nodes], size[nodes])
            np.minimum.at(smallest, self.parent[nodes], smallest[nodes])
        return size, smallest

    def _starts(self) -> Ints:
        start = np.zeros(self.root + 1, np.int64)
        for nodes in self.levels:
            parents, sizes = self.parent[nodes], self.size[nodes]
            before = np.cumsum(sizes) - sizes
            is_first = np.concatenate(([True], parents[1:] != parents[:-1]))
            before_siblings = before - before[is_first][np.cumsum(is_first) - 1]
            start[nodes] = start[parents] + (parents < self.vertex_count) + before_siblings
        return start


def _members_of_blocks(vertex_count: int, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """The vertices of each block, as (vertex, block) in two columns."""
    # Each edge is given once; `multigraph=False` would search all edges of a hub for each of them.
    graph: rustworkx.PyGraph[None, None] = rustworkx.PyGraph()
    for begin in range(0, vertex_count, _EDGES_PER_CALL):
        graph.add_nodes_from([None] * min(_EDGES_PER_CALL, vertex_count - begin))
    for begin in range(0, len(starts), _EDGES_PER_CALL):
        part = slice(begin, begin + _EDGES_PER_CALL)
        graph.add_edges_from_no_data(list(zip(starts[part].tolist(), ends[part].tolist(), strict=True)))
    block_of_edge = rustworkx.biconnected_components(graph)
    numbers = (number for (one, other), block in block_of_edge.items() for number in (one, other, block))
    edges = np.fromiter(numbers, np.int64, 3 * len(block_of_edge)).reshape(-1, 3)
    blocks = np.concatenate((edges[:, 2], edges[:, 2]))
    members = distinct(blocks * max(1, vertex_count) + np.concatenate((edges[:, 0], edges[:, 1])))
    block = members // max(1, vertex_count)
    return members % max(1, vertex_count), np.cumsum(np.diff(block, prepend=block[:1]).astype(np.bool_), dtype=np.int64)


class CutVertices:
    """The cut vertices of a graph.

    `order`: all vertices. `index_in_order`: for each vertex, its index in `order`. `separates`: whether a vertex is a
    cut vertex.
    """

    def __init__(self, tree: BlockCutTree) -> None:
        self._tree = tree
        count = tree.vertex_count
        self.index_in_order = tree.start[:count]
        self.order = np.empty(count, np.int64)
        self.order[self.index_in_order] = np.arange(count)
        blocks = np.arange(count, tree.root)
        # Of each vertex: the blocks below it, the largest last.
        self._blocks = blocks[np.lexsort((-tree.smallest[blocks], tree.size[blocks], tree.parent[blocks]))]
        below = np.bincount(tree.parent[self._blocks], minlength=count)[:count]
        self._first_block = np.concatenate(([0], np.cumsum(below)))
        # What is left of a connected component above a vertex has the smallest vertex of all.
        self._rest = np.where(tree.parent[:count] == tree.root, 0, tree.size[tree.component] - tree.size[:count])
        self.separates: Bits = below + (self._rest > 0) >= 2
        self._largest_block = np.full(count, tree.root, np.int64)
        has_block = below > 0
        self._largest_block[has_block] = self._blocks[self._first_block[1:][has_block] - 1]
        self._rest_stays: Bits = self._rest >= np.where(has_block, tree.size[self._largest_block], 0)

    def cut_off(self, vertex: int) -> tuple[Component, ...]:
        """All but the largest of the components left after removing the vertex; empty if fewer than two are left."""
        if not self.separates[vertex]:
            return ()
        blocks = self._blocks[self._first_block[vertex] : self._first_block[vertex + 1]]
        if self._rest_stays[vertex]:
            return tuple((self._interval(block),) for block in blocks.tolist())
        below = tuple((self._interval(block),) for block in blocks[:-1].tolist())
        return (*below, self._component_above(vertex)) if self._rest[vertex] else below

    def _interval(self, node: int) -> range:
        start = int(self._tree.start[node])
        return range(start, start + int(self._tree.size[node]))

    def _component_above(self, vertex: int) -> Component:
        """The connected component of the vertex without its subtree."""
        whole, subtree = self._interval(int(self._tree.component[vertex])), self._interval(vertex)
        intervals = range(whole.start, subtree.start), range(subtree.stop, whole.stop)
        return tuple(interval for interval in intervals if interval)

    def counter_for(self, chosen: Bits | None) -> ComponentCounter:
        """A counter of the chosen vertices of components; of all their vertices if `chosen` is None."""
        if chosen is None:
            return ComponentCounter(np.arange(len(self.order) + 1))
        return ComponentCounter(np.concatenate(([0], np.cumsum(chosen[self.order]))))

    def cut_off_counts(self, counter: ComponentCounter) -> Ints:
        """For each vertex, how many of the counted vertices it cuts off."""
        tree, count = self._tree, len(self.order)
        below = np.zeros(count, np.int64)
        np.add.at(below, tree.parent[self._blocks], counter.between(tree, self._blocks))
        vertices = np.arange(count)
        rest = counter.between(tree, tree.component) - counter.between(tree, vertices)
        rest[tree.parent[:count] == tree.root] = 0
        stays = np.where(self._rest_stays, rest, counter.between(tree, self._largest_block))
        return np.where(self.separates, below + rest - stays, 0)

    def are_cut_off(self, by: Ints, vertices: Ints) -> Bits:
        """Whether each vertex is in a component that the vertex `by` at the same place cuts off."""
        tree, index = self._tree, self.index_in_order[vertices]

        def inside(nodes: Ints) -> Bits:
            return (tree.start[nodes] <= index) & (index < tree.start[nodes] + tree.size[nodes])

        connected = (tree.component[by] == tree.component[vertices]) & (by != vertices)
        in_largest = np.where(self._rest_stays[by], ~inside(by), inside(self._largest_block[by]))
        return self.separates[by] & connected & ~in_largest

    def vertices(self, components: Iterable[Component]) -> Ints:
        parts = [self.order[interval.start : interval.stop] for component in components for interval in component]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def __iter__(self) -> Iterator[int]:
        return iter(np.flatnonzero(self.separates).tolist())


class ComponentCounter:
    """Prefix sums: `before[i]` of the first `i` vertices of the order are counted."""

    def __init__(self, before: Ints) -> None:
        self._before = before

    def of(self, component: Component) -> int:
        return sum(int(self._before[interval.stop] - self._before[interval.start]) for interval in component)

    def between(self, tree: BlockCutTree, nodes: Ints) -> Ints:
        """How many vertices in the subtree of each node are counted."""
        start = tree.start[nodes]
        return self._before[start + np.where(nodes < tree.root, tree.size[nodes], 0)] - self._before[start]
