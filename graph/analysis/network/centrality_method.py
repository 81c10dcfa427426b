"""How centrality was computed, to quote: which algorithms, of which library, on what kind of graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from graph.analysis.network.centrality_measures import (
    DAMPING,
    LEIDEN_ITERATIONS,
    LEIDEN_RESOLUTION,
    SEED,
    VERSION,
    Measures,
)
from graph.messages.text import Text
from graph.messages.wording import number

_LIBRARY = "python-igraph"


@dataclass(frozen=True, slots=True)
class CentralityMethod:
    """How the measures were computed."""

    library: Annotated[str, "The software library."]
    version: Annotated[str, "The version of the library."]
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
    sentence: Annotated[Text, "The whole method in words, for quotation."]


def method_of(measures: Measures) -> CentralityMethod:
    return CentralityMethod(
        library=_LIBRARY,
        version=VERSION,
        directed=False,
        weighted=False,
        betweenness_exact=measures.sources == len(measures.degree),
        betweenness_sources=measures.sources,
        damping=DAMPING,
        resolution=LEIDEN_RESOLUTION,
        modularity=measures.modularity,
        seed=SEED,
        sentence=_sentence(measures.sources, len(measures.degree)),
    )


def _sentence(sources: int, nodes: int) -> Text:
    sampled = sources < nodes
    from_de = f", geschätzt von {number(sources).de} zufällig gewählten der {number(nodes).de} Knoten aus" * sampled
    from_en = f", estimated from {number(sources).en} randomly chosen ones of the {number(nodes).en} nodes" * sampled
    damping, resolution = f"{DAMPING:g}", f"{LEIDEN_RESOLUTION:g}"
    return Text(
        "Ungerichteter Graph ohne Gewichte, mehrere Aussagen zwischen zwei Knoten als eine Verbindung; Grad: Zahl der "
        f"Nachbarn; Betweenness nach Brandes, normiert{from_de}; PageRank (PRPACK, Dämpfung "
        f"{damping.replace('.', ',')}); Gemeinschaften nach Leiden (Modularität, Auflösung "
        f"{resolution.replace('.', ',')}, {LEIDEN_ITERATIONS} Durchgänge); Startwert des Zufalls {SEED}; gerechnet mit "
        f"{_LIBRARY} {VERSION}.",
        "Undirected graph without weights, several statements between two nodes being one link; degree: number of "
        f"neighbours; betweenness by Brandes's algorithm, normalised{from_en}; PageRank (PRPACK, damping {damping}); "
        f"communities by the Leiden algorithm (modularity, resolution {resolution}, {LEIDEN_ITERATIONS} iterations); "
        f"random seed {SEED}; computed with {_LIBRARY} {VERSION}.",
    )
