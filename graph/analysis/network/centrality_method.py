"""The method of a centrality answer, for quotation: algorithms, library, and the kind of graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from graph.analysis.network.centrality_measures import (
    DAMPING,
    GRASPOLOGIC,
    LEIDEN_ITERATIONS,
    LEIDEN_RESOLUTION,
    SCIPY,
    SEED,
    Software,
)
from graph.analysis.network.measured_graph import Measures
from graph.messages.message import Message, message


@dataclass(frozen=True, slots=True)
class CentralityMethod:
    """How the measures were computed."""

    library: Annotated[str, "The software libraries."]
    version: Annotated[str, "The versions of the libraries."]
    directed: Annotated[bool, "Whether the direction of statements counts."]
    weighted: Annotated[bool, "Whether the number of statements counts."]
    betweenness_exact: Annotated[bool, "Whether all shortest paths were counted."]
    betweenness_sources: Annotated[
        int, "The number of nodes from which shortest paths were counted; a number below all nodes makes an estimate."
    ]
    damping: Annotated[float, "The damping factor of PageRank."]
    resolution: Annotated[float, "The resolution of the communities."]
    modularity: Annotated[float | None, "The modularity of the communities."]
    seed: Annotated[int, "The seed of the random numbers: the same data give the same answer."]
    sentence: Annotated[Message, "The whole method in words, for quotation."]


def method_of(measures: Measures, node_count: int) -> CentralityMethod:
    between = measures.betweenness
    libraries = tuple(dict.fromkeys((between.software, SCIPY, GRASPOLOGIC)))
    return CentralityMethod(
        library=", ".join(library.name for library in libraries),
        version=", ".join(library.version for library in libraries),
        directed=False,
        weighted=False,
        betweenness_exact=between.source_count == node_count,
        betweenness_sources=between.source_count,
        damping=DAMPING,
        resolution=LEIDEN_RESOLUTION,
        modularity=measures.communities.modularity,
        seed=SEED,
        sentence=method_sentence(between.source_count, node_count, libraries),
    )


def method_sentence(source_count: int, node_count: int, libraries: Sequence[Software]) -> Message:
    """The method in words; `source_count` below `node_count` makes betweenness an estimate."""
    return message(
        "centrality-method",
        sampled="YES" if source_count < node_count else "NO",
        source_count=source_count,
        node_count=node_count,
        damping=DAMPING,
        resolution=LEIDEN_RESOLUTION,
        iterations=LEIDEN_ITERATIONS,
        seed=str(SEED),
        software=", ".join(map(" ".join, libraries)),
    )
