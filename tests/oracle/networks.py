"""Measures of small networks by their definitions, slowly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from itertools import combinations
from typing import TypeAlias, TypeVar

V = TypeVar("V", bound=Hashable)
Neighbours: TypeAlias = Mapping[V, set[V]]


def neighbours_of(edges: Iterable[tuple[V, V]]) -> Neighbours[V]:
    neighbours: dict[V, set[V]] = defaultdict(set)
    for one, other in edges:
        neighbours[one].add(other)
        neighbours[other].add(one)
    return neighbours


def shortest_paths(near: Neighbours[V], start: V, end: V) -> list[tuple[V, ...]]:
    """All of them."""
    paths: list[tuple[V, ...]] = [(start,)]
    seen = {start}
    while paths and not any(path[-1] == end for path in paths):
        longer = [(*path, there) for path in paths for there in near[path[-1]] if there not in seen]
        seen |= {path[-1] for path in longer}
        paths = longer
    return [path for path in paths if path[-1] == end]


def naive_betweenness(near: Neighbours[V]) -> dict[V, float]:
    """The mean share of shortest paths that pass a vertex, over all pairs of others."""
    scores = dict.fromkeys(near, 0.0)
    pairs = (len(near) - 1) * (len(near) - 2) / 2
    for start, end in combinations(near, 2):
        paths = shortest_paths(near, start, end)
        for path in paths:
            for inner in path[1:-1]:
                scores[inner] += 1 / len(paths) / pairs
    return scores


def naive_pagerank(near: Neighbours[V], damping: float = 0.85) -> dict[V, float]:
    """Every vertex has neighbours."""
    ranks = {vertex: 1 / len(near) for vertex in near}
    for _ in range(400):
        ranks = {
            vertex: (1 - damping) / len(near) + damping * sum(ranks[other] / len(near[other]) for other in near[vertex])
            for vertex in near
        }
    return ranks


def modularity_of(edges: Iterable[tuple[V, V]], community: Mapping[V, int]) -> float:
    pairs = list(edges)
    near, twice = neighbours_of(pairs), 2 * len(pairs)
    inside = sum(2 for one, other in pairs if community[one] == community[other]) / twice
    degrees: dict[int, int] = defaultdict(int)
    for vertex, there in near.items():
        degrees[community[vertex]] += len(there)
    return inside - sum((degree / twice) ** 2 for degree in degrees.values())
