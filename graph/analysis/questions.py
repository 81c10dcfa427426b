"""The questions that are worked out rather than read: root fields of the API by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from graph.analysis.centrality import centrality
from graph.analysis.changes import changes
from graph.analysis.cliff import funding_cliff
from graph.analysis.coordination_gaps import coordination_gaps
from graph.analysis.coverage import coverage
from graph.analysis.dependencies import dependencies
from graph.analysis.flows import flows
from graph.analysis.gaps import gaps
from graph.analysis.neighbourhood import neighbourhood
from graph.analysis.paths import paths
from graph.analysis.whatif import what_if

QUESTIONS: Mapping[str, Callable[..., Awaitable[Any]]] = {
    "coverage": coverage,
    "gaps": gaps,
    "fundingCliff": funding_cliff,
    "whatIf": what_if,
    "dependencies": dependencies,
    "coordinationGaps": coordination_gaps,
    "paths": paths,
    "neighbourhood": neighbourhood,
    "flows": flows,
    "changes": changes,
    "centrality": centrality,
}
