"""Cut vertices (articulation points) of a graph, and for each of them the components that its removal would cut off.

The block-cut tree is built from igraph's biconnected components, which are found by depth-first search with low-links
(Hopcroft and Tarjan). Removing a vertex leaves one component per child subtree, plus the rest of the tree above it.

Nodes are put in the order of a depth-first walk of the block-cut tree. Each such component is then one or two intervals
of the order, so that all components of all cut vertices take linear memory, and counting in one takes constant time.

Example: in the path a–b–c–d, b separates {a} from {c, d}. The largest component, {c, d}, stays; {a} is cut off. a and d
separate nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple, TypeAlias, cast

from graph.analysis.core.untyped_igraph import igraph

Component: TypeAlias = tuple[range, ...]
"""The nodes of a component, as intervals of `CutVertices.order`."""


@dataclass(frozen=True)
class CutVertices:
    """The cut vertices of a graph.

    `order`: all nodes. `index_in_order`: for each node, its index in `order`. `cut_off`: for each cut vertex, all but
    the largest of the components left after removing it.
    """

    order: Sequence[int]
    index_in_order: Mapping[int, int]
    cut_off: Mapping[int, tuple[Component, ...]]

    def counter_for(self, chosen: Collection[int] | None) -> ComponentCounter:
        """A counter of the chosen nodes of components; of all their nodes if `chosen` is None."""
        if chosen is None:
            return ComponentCounter(range(len(self.order) + 1))
        return ComponentCounter([0, *accumulate(node in chosen for node in self.order)])

    def nodes(self, components: Iterable[Component]) -> Iterator[int]:
        return (self.order[i] for component in components for interval in component for i in interval)

    def node_set(self, components: Iterable[Component]) -> NodeMembership:
        intervals = [interval for component in components for interval in component]
        return NodeMembership(self.index_in_order, sorted(intervals, key=lambda interval: interval.start))


class ComponentCounter(NamedTuple):
    """Prefix sums: `before[i]` of the first `i` nodes of the order are counted."""

    before: Sequence[int]

    def of(self, component: Component) -> int:
        return sum(self.before[interval.stop] - self.before[interval.start] for interval in component)


class NodeMembership(NamedTuple):
    """The set of the nodes of some components, by binary search in their intervals."""

    index_in_order: Mapping[int, int]
    intervals: Sequence[range]

    def __contains__(self, node: object) -> bool:
        index = self.index_in_order.get(cast("int", node))
        if index is None:
            return False
        i = bisect_right(self.intervals, index, key=lambda interval: interval.start)
        return i > 0 and index in self.intervals[i - 1]


def find_cut_vertices(nodes: Sequence[int], edges: Iterable[tuple[int, int]]) -> CutVertices:
    """The cut vertices of an undirected graph. If several components left after removing one are the largest, the one
    with the first of the `nodes` stays."""
    vertex = {node: i for i, node in enumerate(nodes)}
    tree = _BlockCutTree(igraph.Graph(len(nodes), [(vertex[a], vertex[b]) for a, b in edges]))
    cut_off = {node: components for v, node in enumerate(nodes) if (components := tree.cut_off(v))}
    order = [nodes[v] for v in tree.order]
    return CutVertices(order, {node: i for i, node in enumerate(order)}, cut_off)


class _BlockCutTree:
    """The biconnected components (blocks) of a graph and its vertices, as one tree. Its nodes are numbered: first the
    vertices, then the blocks, then the root, whose children are the smallest vertices of the connected components."""

    def __init__(self, graph: Any) -> None:
        self.vertex_count: int = graph.vcount()
        blocks = [list(block) for block in graph.biconnected_components()]
        self.root = self.vertex_count + len(blocks)
        edges = [(v, self.vertex_count + i) for i, block in enumerate(blocks) for v in block]
        edges += [(min(component), self.root) for component in graph.connected_components()]
        self.tree = igraph.Graph(self.root + 1, edges)
        self.visited, _, self.parent = cast("tuple[list[int], Any, list[int]]", self.tree.bfs(self.root))
        self.size, self.smallest = self._subtrees()
        self.start_in_order = self._starts_in_order()
        self.connected_component_root = self._connected_component_roots()
        self.order = [0] * self.vertex_count
        for v in range(self.vertex_count):
            self.order[self.start_in_order[v]] = v

    def _subtrees(self) -> tuple[list[int], list[int]]:
        """The number of vertices in the subtree of each node, and the smallest of them."""
        others = self.root - self.vertex_count + 1
        size = [1] * self.vertex_count + [0] * others
        smallest = [*range(self.vertex_count), *[self.vertex_count] * others]
        for node in reversed(self.visited[1:]):
            parent = self.parent[node]
            size[parent] += size[node]
            smallest[parent] = min(smallest[parent], smallest[node])
        return size, smallest

    def _starts_in_order(self) -> list[int]:
        """For each node, the index in the order at which the vertices of its subtree start."""
        start = [0] * (self.root + 1)
        next_free = [0] * (self.root + 1)
        for node in self.visited:
            start[node] = next_free[self.parent[node]] if node != self.root else 0
            next_free[node] = start[node] + (node < self.vertex_count)
            next_free[self.parent[node]] += self.size[node] if node != self.root else 0
        return start

    def _connected_component_roots(self) -> list[int]:
        """For each node, the child of the root in whose subtree it is: the smallest vertex of its connected
        component."""
        component_root = list(range(self.root + 1))
        for node in self.visited[1:]:
            parent = self.parent[node]
            component_root[node] = node if parent == self.root else component_root[parent]
        return component_root

    def cut_off(self, v: int) -> tuple[Component, ...]:
        """All but the largest of the components left after removing the vertex; empty if fewer than two are left."""
        children = [node for node in self.tree.neighbors(v) if node != self.parent[v]]
        rest = self._rest(v)
        if len(children) + bool(rest) < 2:
            return ()
        sized: list[tuple[int, int, Component]] = [
            (self.size[node], -self.smallest[node], (self._interval(node),)) for node in children
        ]
        if rest:
            sized.append((sum(map(len, rest)), 0, rest))
        _, _, largest = max(sized, key=lambda entry: entry[:2])
        return tuple(component for _, _, component in sized if component is not largest)

    def _interval(self, node: int) -> range:
        return range(self.start_in_order[node], self.start_in_order[node] + self.size[node])

    def _rest(self, v: int) -> Component:
        """The connected component of the vertex without its subtree."""
        if self.parent[v] == self.root:
            return ()
        whole, subtree = self._interval(self.connected_component_root[v]), self._interval(v)
        intervals = range(whole.start, subtree.start), range(subtree.stop, whole.stop)
        return tuple(interval for interval in intervals if interval)
