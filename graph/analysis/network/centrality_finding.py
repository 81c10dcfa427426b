"""The network in one sentence and three figures: who has the most neighbours, and how much hangs on the largest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated

import numpy as np

from graph.analysis.core.figures import Figure, FigureUnit
from graph.analysis.core.snapshot import Ints
from graph.analysis.network.simple_graph import SimpleGraph
from graph.messages.message import MAX_NAMES, NOTHING, Argument, Message, message, names_and_more

LARGEST = 3
"""The share of so many nodes is told; in graphs with no more nodes it says nothing."""


@dataclass(frozen=True, eq=False)
class CentralityFinding:
    """Writes about a graph. `degree`: the number of neighbours by vertex; `day`: the ISO day."""

    graph: SimpleGraph
    degree: Ints
    day: str

    @cached_property
    def _most(self) -> int:
        return int(self.degree.max(initial=0))

    @cached_property
    def _first(self) -> Sequence[int]:
        """The vertices with the most neighbours, in the order of their keys."""
        return np.flatnonzero(self.degree == self._most).tolist()

    @property
    def _names(self) -> Argument:
        names = self.graph.view.nodes.names
        shown = [names[int(self.graph.positions[vertex])] for vertex in self._first[:MAX_NAMES]]
        return names_and_more(shown, len(self._first))

    @property
    def sentence(self) -> Message:
        if not self._most:
            return message("centrality-nothing", day=self.day)
        return message(
            "centrality-finding", names=self._names, name_count=len(self._first), count=self._most, share=self._share()
        )

    def _share(self) -> Message:
        if len(self.degree) <= LARGEST:
            return NOTHING
        percent = round(100 * self._links_of_largest / self.graph.edge_count)
        return message("centrality-share", count=LARGEST, percent=percent)

    @cached_property
    def _links_of_largest(self) -> int:
        """The pairs of neighbours to which one of the largest nodes belongs; equal ones are in the order of keys."""
        largest = np.argsort(-self.degree, kind="stable")[:LARGEST]
        among_them = self.graph.adjacency[largest][:, largest].nnz // 2
        return int(self.degree[largest].sum()) - among_them

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Nodes, statements, and the most neighbours; nothing without nodes."""
        if not self._most:
            return ()
        nodes, statements = len(self.degree), int(self.graph.statement_counts.sum()) // 2
        return (
            Figure(nodes, FigureUnit.ACTORS, message("centrality-figure-nodes", count=nodes)),
            Figure(statements, FigureUnit.ENTRIES, message("centrality-figure-entries", count=statements)),
            Figure(
                self._most,
                FigureUnit.ACTORS,
                message("centrality-figure-most", count=self._most, names=self._names, name_count=len(self._first)),
            ),
        )


@dataclass(frozen=True, slots=True)
class NetworkAnswer:
    """An answer about a network, with its finding."""

    _finding: CentralityFinding = field(compare=False)

    @property
    def sentence(
        self,
    ) -> Annotated[
        Message, "Who has the most neighbours, and what part of all pairs of neighbours the three largest belong to."
    ]:
        return self._finding.sentence

    @property
    def figures(
        self,
    ) -> Annotated[
        tuple[Figure, ...], "Three figures: the connected nodes, the statements between them, and the most neighbours."
    ]:
        return self._finding.figures
