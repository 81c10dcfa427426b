"""Cut vertices (articulation points) of a graph, and for each of them the components that its removal would cut off.

The block-cut tree is built from igraph's biconnected components, which are found by depth-first search with low-links
(Hopcroft and Tarjan). The components that remain without a vertex are the subtrees below it and the rest of the tree.

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

    `order`: all nodes; `position`: of each node in it. `components`: for each cut vertex, all components that remain
    without it but the largest.
    """

    order: Sequence[int]
    position: Mapping[int, int]
    components: Mapping[int, tuple[Component, ...]]

    def counts(self, chosen: Collection[int] | None) -> IntervalCounts:
        """Counts the chosen nodes of components; all nodes, if None."""
        if chosen is None:
            return IntervalCounts(range(len(self.order) + 1))
        return IntervalCounts([0, *accumulate(node in chosen for node in self.order)])

    def nodes(self, components: Iterable[Component]) -> Iterator[int]:
        return (self.order[i] for component in components for interval in component for i in interval)

    def node_set(self, components: Iterable[Component]) -> ComponentNodes:
        intervals = [interval for component in components for interval in component]
        return ComponentNodes(self.position, sorted(intervals, key=lambda interval: interval.start))


class IntervalCounts(NamedTuple):
    """Prefix sums: `before[i]` of the first `i` nodes of the order are counted."""

    before: Sequence[int]

    def of(self, component: Component) -> int:
        return sum(self.before[interval.stop] - self.before[interval.start] for interval in component)


class ComponentNodes(NamedTuple):
    """The set of the nodes of some components, by binary search in their intervals."""

    position: Mapping[int, int]
    intervals: Sequence[range]

    def __contains__(self, node: object) -> bool:
        position = self.position.get(cast("int", node))
        if position is None:
            return False
        i = bisect_right(self.intervals, position, key=lambda interval: interval.start)
        return i > 0 and position in self.intervals[i - 1]


def find_cut_vertices(nodes: Sequence[int], edges: Iterable[tuple[int, int]]) -> CutVertices:
    """The cut vertices of an undirected graph. Of the largest components that remain without one, the one with the
    first of the `nodes` stays."""
    vertex = {node: i for i, node in enumerate(nodes)}
    tree = _BlockCutTree(igraph.Graph(len(nodes), [(vertex[a], vertex[b]) for a, b in edges]))
    components = {node: cut_off for v, node in enumerate(nodes) if (cut_off := tree.cut_off(v))}
    order = [nodes[v] for v in tree.order]
    return CutVertices(order, {node: i for i, node in enumerate(order)}, components)


class _BlockCutTree:
    """The biconnected components (blocks) of a graph and its vertices, as one tree. Its nodes are numbered: first the
    vertices, then the blocks, then the root, whose children are the first vertices of the connected components."""

    def __init__(self, graph: Any) -> None:
        self.vertex_count: int = graph.vcount()
        blocks = [list(block) for block in graph.biconnected_components()]
        self.root = self.vertex_count + len(blocks)
        edges = [(v, self.vertex_count + i) for i, block in enumerate(blocks) for v in block]
        edges += [(min(component), self.root) for component in graph.connected_components()]
        self.tree = igraph.Graph(self.root + 1, edges)
        self.visited, _, self.parent = cast("tuple[list[int], Any, list[int]]", self.tree.bfs(self.root))
        self.size, self.first = self._subtrees()
        self.begin = self._begins()
        self.top = self._tops()
        self.order = [0] * self.vertex_count
        for v in range(self.vertex_count):
            self.order[self.begin[v]] = v

    def _subtrees(self) -> tuple[list[int], list[int]]:
        """The number of vertices in the subtree of each node, and the smallest of them."""
        others = self.root - self.vertex_count + 1
        size = [1] * self.vertex_count + [0] * others
        first = [*range(self.vertex_count), *[self.vertex_count] * others]
        for node in reversed(self.visited[1:]):
            parent = self.parent[node]
            size[parent] += size[node]
            first[parent] = min(first[parent], first[node])
        return size, first

    def _begins(self) -> list[int]:
        """The position in the order at which the vertices of each subtree begin."""
        begin = [0] * (self.root + 1)
        next_free = [0] * (self.root + 1)
        for node in self.visited:
            begin[node] = next_free[self.parent[node]] if node != self.root else 0
            next_free[node] = begin[node] + (node < self.vertex_count)
            next_free[self.parent[node]] += self.size[node] if node != self.root else 0
        return begin

    def _tops(self) -> list[int]:
        """For each node, the child of the root that it lies below: the first vertex of its connected component."""
        top = list(range(self.root + 1))
        for node in self.visited[1:]:
            top[node] = node if self.parent[node] == self.root else top[self.parent[node]]
        return top

    def cut_off(self, v: int) -> tuple[Component, ...]:
        """The components that remain without the vertex, but the largest; empty, if there are fewer than two."""
        below = [node for node in self.tree.neighbors(v) if node != self.parent[v]]
        rest = self._rest(v)
        if len(below) + bool(rest) < 2:
            return ()
        sized: list[tuple[int, int, Component]] = [
            (self.size[node], -self.first[node], (self._interval(node),)) for node in below
        ]
        if rest:
            sized.append((sum(map(len, rest)), 0, rest))
        _, _, largest = max(sized, key=lambda entry: entry[:2])
        return tuple(component for _, _, component in sized if component is not largest)

    def _interval(self, node: int) -> range:
        return range(self.begin[node], self.begin[node] + self.size[node])

    def _rest(self, v: int) -> Component:
        """The connected component of the vertex without its subtree."""
        if self.parent[v] == self.root:
            return ()
        whole, subtree = self._interval(self.top[v]), self._interval(v)
        intervals = range(whole.start, subtree.start), range(subtree.stop, whole.stop)
        return tuple(interval for interval in intervals if interval)
