"""Single points of failure: actors that are the only funder, programme or carrier of others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from graph.analysis.core.programmes import programmes_of
from graph.analysis.core.snapshot import NOBODY, GraphView, Ints


@dataclass(frozen=True, eq=False)
class SinglePoints:
    """Actors that depend on a single point, by position in the view: the entry `i` says that `dependent[i]` depends on
    `support[i]` alone, as the statements from `first[i]` to `after[i]` in `statements` show. Entries are in the order
    of `support`; nobody depends on two."""

    support: Ints
    dependent: Ints
    first: Ints
    after: Ints
    statements: Ints

    def of(self, support: int) -> range:
        """The entries of a single point."""
        first, after = np.searchsorted(self.support, [support, support + 1])
        return range(int(first), int(after))

    def statements_of(self, entries: Ints) -> Ints:
        """The statements that show these dependencies."""
        lengths = self.after[entries] - self.first[entries]
        offsets: Ints = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        return self.statements[np.repeat(self.first[entries], lengths) + offsets]


def only_funders(view: GraphView) -> SinglePoints:
    """Funders that are the only one of a recipient, not counting the recipient itself."""
    fundings = view.of_types("FUNDS")
    return _single_points(view.statements.end[fundings], view.statements.start[fundings], fundings)


def only_carriers(view: GraphView) -> SinglePoints:
    """Carriers that are the only one of a service."""
    provisions = view.of_types("PROVIDES")
    return _single_points(view.statements.end[provisions], view.statements.start[provisions], provisions)


def only_programmes(view: GraphView) -> SinglePoints:
    """Programmes that all fundings of a recipient belong to (`programmes_of`). A funding without a programme counts as
    another source."""
    fundings, table = view.of_types("FUNDS"), view.statements
    programmes = programmes_of(view, fundings)
    between_two = table.start[fundings] != table.end[fundings]
    return _single_points(table.end[fundings][between_two], programmes[between_two], fundings[between_two])


def _single_points(dependents: Ints, supports: Ints, statements: Ints) -> SinglePoints:
    """The supports that are the only one of a dependent. A dependent does not support itself; NOBODY is a support that
    is not a single point."""
    others = dependents != supports
    order = np.flatnonzero(others)[np.argsort(dependents[others], kind="stable")]
    dependents, supports, statements = dependents[order], supports[order].astype(np.int64), statements[order]
    differs = dependents[1:] != dependents[:-1]
    first = np.concatenate(([0], np.flatnonzero(differs) + 1)) if len(dependents) else np.empty(0, np.int64)
    after = np.concatenate((first[1:], [len(dependents)])) if len(first) else first
    if not len(first):
        return SinglePoints(first, first, first, first, statements)
    lowest, highest = np.minimum.reduceat(supports, first), np.maximum.reduceat(supports, first)
    alone = np.flatnonzero((lowest == highest) & (lowest != NOBODY))
    alone = alone[np.argsort(lowest[alone], kind="stable")]
    return SinglePoints(lowest[alone], dependents[first[alone]], first[alone], after[alone], statements)
