"""The programme that a funding belongs to."""

from __future__ import annotations

import numpy as np

from graph.analysis.core.snapshot import NEVER, NOBODY, Bits, GraphView, Ints
from graph.model.enums import ActorKind


def programmes_of(view: GraphView, fundings: Ints) -> Ints:
    """The position of the programme of each of these FUNDS statements, or NOBODY; only of programmes in the view.
    `fundings` must be all in the view.

    The programme is the one that the statement names; else the one that other statements of the same two ends and days
    name, if there is exactly one; else the funder, if that is a programme.
    """
    table, visible = view.statements, visible_programmes(view)
    named = table.reference[fundings].astype(np.int64)
    named[(named != NOBODY) & ~visible[named]] = NOBODY
    alike = _groups(table.start[fundings], table.end[fundings], table.valid_from[fundings], table.valid_to[fundings])
    lowest, highest = _extremes(alike, named)
    of_others = np.where(lowest == highest, lowest, NOBODY)[alike]
    funders = table.start[fundings]
    by_funder = np.where(visible[funders], funders, NOBODY)
    return np.where(named != NOBODY, named, np.where(of_others != NOBODY, of_others, by_funder))


def visible_programmes(view: GraphView) -> Bits:
    """Which nodes are programmes that the reader may see."""
    return view.visible & view.nodes.actors_of({ActorKind.PROGRAMME})


def _groups(*columns: Ints) -> Ints:
    """A number for each row; equal rows have the same."""
    order = np.lexsort(columns)
    differs = np.zeros(len(order), np.bool_)
    for column in columns:
        ordered = column[order]
        differs[1:] |= ordered[1:] != ordered[:-1]
    groups = np.empty(len(order), np.int64)
    groups[order] = np.cumsum(differs)
    return groups


def _extremes(groups: Ints, named: Ints) -> tuple[Ints, Ints]:
    """The lowest and the highest programme that is named in each group; two different numbers, where none is."""
    count = int(groups.max()) + 1 if len(groups) else 0
    lowest, highest = np.full(count, NEVER, np.int64), np.full(count, NOBODY, np.int64)
    names = named != NOBODY
    np.minimum.at(lowest, groups[names], named[names])
    np.maximum.at(highest, groups[names], named[names])
    return lowest, highest
