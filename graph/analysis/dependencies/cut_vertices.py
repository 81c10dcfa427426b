"""Cut vertices (articulation points) of a graph, and for each of them the parts that its removal would cut off.

The block-cut tree is built from igraph's biconnected components, which are found by depth-first search with low-links
(Hopcroft and Tarjan). The parts that a vertex separates are the subtrees below it and the rest of the tree.

Example: in the path a–b–c–d, b separates {a} from {c, d}. The largest part, {c, d}, stays; {a} is cut off. a and d
separate nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple, cast

from graph.analysis.core.igraph_adapter import igraph

# Nodes that hang together without it, as stretches of `CutVertices.order`.
Part = tuple[range, ...]


@dataclass(frozen=True)
class CutVertices:
    """All nodes in an order in which every part that can be cut off is one stretch or two, and for each node that
    holds others together the parts that would be cut off from the largest that remains."""

    order: Sequence[int]
    place: Mapping[int, int]
    parts: Mapping[int, tuple[Part, ...]]

    def counts(self, chosen: Collection[int] | None) -> Counts:
        """Counts the chosen nodes in stretches of the order; all, if None."""
        if chosen is None:
            return Counts(range(len(self.order) + 1))
        return Counts([0, *accumulate(node in chosen for node in self.order)])

    def members(self, parts: Iterable[Part]) -> Iterator[int]:
        return (self.order[i] for part in parts for stretch in part for i in stretch)

    def among(self, parts: Iterable[Part]) -> Members:
        stretches = [stretch for part in parts for stretch in part]
        return Members(self.place, sorted(stretches, key=lambda stretch: stretch.start))


class Counts(NamedTuple):
    """How many count among the first nodes of the order."""

    before: Sequence[int]

    def of(self, part: Part) -> int:
        return sum(self.before[stretch.stop] - self.before[stretch.start] for stretch in part)


class Members(NamedTuple):
    """Everybody in some parts, without listing them."""

    place: Mapping[int, int]
    stretches: Sequence[range]

    def __contains__(self, node: object) -> bool:
        here = self.place.get(cast("int", node))
        if here is None:
            return False
        found = bisect_right(self.stretches, here, key=lambda stretch: stretch.start)
        return found > 0 and here in self.stretches[found - 1]


def find_cut_vertices(nodes: Sequence[int], ties: Iterable[tuple[int, int]]) -> CutVertices:
    """Of two equally large parts, the one with the node that comes first in `nodes` stays."""
    number = {node: i for i, node in enumerate(nodes)}
    graph = igraph.Graph(len(nodes), [(number[a], number[b]) for a, b in ties])
    tree = _Tree(graph)
    cut = {nodes[v]: parts for v in range(len(nodes)) if (parts := tree.cut_off(v))}
    order = [nodes[v] for v in tree.order]
    return CutVertices(order, {node: i for i, node in enumerate(order)}, cut)


class _Tree:
    """The blocks of a graph and the vertices that they share, as a tree below one root: vertices come first, then
    blocks, then the root, whose children are the first vertices of the components."""

    def __init__(self, graph: Any) -> None:
        self.vertices: int = graph.vcount()
        blocks = [list(block) for block in graph.biconnected_components()]
        self.root = self.vertices + len(blocks)
        ties = [(v, self.vertices + i) for i, block in enumerate(blocks) for v in block]
        ties += [(min(component), self.root) for component in graph.connected_components()]
        self.forest = igraph.Graph(self.root + 1, ties)
        self.visited, _, self.parent = cast("tuple[list[int], Any, list[int]]", self.forest.bfs(self.root))
        self.size, self.least = self._subtrees()
        self.begin = self._places()
        self.top = self._tops()
        self.order = [0] * self.vertices
        for v in range(self.vertices):
            self.order[self.begin[v]] = v

    def _subtrees(self) -> tuple[list[int], list[int]]:
        """How many vertices there are at or below each node of the tree, and the first of them."""
        above = self.root - self.vertices + 1
        size, least = [1] * self.vertices + [0] * above, [*range(self.vertices), *[self.vertices] * above]
        for node in reversed(self.visited[1:]):
            parent = self.parent[node]
            size[parent] += size[node]
            least[parent] = min(least[parent], least[node])
        return size, least

    def _places(self) -> list[int]:
        """Where the vertices below each node of the tree begin in the order."""
        begin = [0] * (self.root + 1)
        free = [0] * (self.root + 1)
        for node in self.visited:
            begin[node] = free[self.parent[node]] if node != self.root else 0
            free[node] = begin[node] + (node < self.vertices)
            free[self.parent[node]] += self.size[node] if node != self.root else 0
        return begin

    def _tops(self) -> list[int]:
        """The first vertex of each component, for every node of the tree in it."""
        top = list(range(self.root + 1))
        for node in self.visited[1:]:
            top[node] = node if self.parent[node] == self.root else top[self.parent[node]]
        return top

    def cut_off(self, v: int) -> tuple[Part, ...]:
        below = [node for node in self.forest.neighbors(v) if node != self.parent[v]]
        rest = self._rest(v)
        if len(below) + bool(rest) < 2:
            return ()
        parts: list[tuple[int, int, Part]] = [(self.size[b], -self.least[b], (self._stretch(b),)) for b in below]
        if rest:
            parts.append((sum(map(len, rest)), 0, rest))
        stays = max(parts, key=lambda part: part[:2])
        return tuple(part for *_, part in parts if part is not stays[2])

    def _stretch(self, node: int) -> range:
        return range(self.begin[node], self.begin[node] + self.size[node])

    def _rest(self, v: int) -> Part:
        """The component without what is at or below the vertex."""
        if self.parent[v] == self.root:
            return ()
        whole, own = self._stretch(self.top[v]), self._stretch(v)
        return tuple(s for s in (range(whole.start, own.start), range(own.stop, whole.stop)) if s)
