"""The method of centrality in words, to the letter."""

from __future__ import annotations

from graph.analysis.network.centrality_measures import GRASPOLOGIC, SCIPY
from graph.analysis.network.centrality_method import method_sentence
from graph.messages.catalogue import write

HERE = (SCIPY, GRASPOLOGIC)


def test_the_method_of_a_small_graph_counts_all_shortest_paths() -> None:
    assert write(method_sentence(445, 445, HERE), "DE") == (
        "Ungerichteter Graph ohne Gewichte, mehrere Einträge über dieselben zwei als eine Verbindung; Grad: Zahl der "
        "Nachbarn; Betweenness nach Brandes, normiert; PageRank (konjugierte Gradienten, Dämpfung 0,85); "
        "Gemeinschaften nach Leiden (Modularität, Auflösung 1, 4 Durchgänge); Startwert des Zufalls 2026; "
        f"gerechnet mit SciPy {SCIPY.version}, graspologic-native {GRASPOLOGIC.version}."
    )


def test_the_method_of_a_large_graph_says_that_betweenness_is_estimated() -> None:
    assert "normiert, geschätzt von 1.000 zufällig gewählten der 20.000 Organisationen und Gebiete aus; " in write(
        method_sentence(1000, 20_000, HERE), "DE"
    )
    assert (
        "normalised, estimated from 1,000 randomly chosen ones of the 20,000 nodes; "
        "PageRank (conjugate gradients, damping 0.85)" in write(method_sentence(1000, 20_000, HERE), "EN")
    )
