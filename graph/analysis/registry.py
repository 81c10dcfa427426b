"""The questions that are worked out rather than read: root fields of the API by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from graph.analysis.coordination.coordination_gaps import coordination_gaps
from graph.analysis.coverage.coverage import coverage
from graph.analysis.coverage.gaps import gaps
from graph.analysis.coverage.help_near import help_near
from graph.analysis.coverage.to_confirm import to_confirm
from graph.analysis.dependencies.dependencies import dependencies
from graph.analysis.funding.cliff import funding_cliff
from graph.analysis.funding.flows import flows
from graph.analysis.history.changes import changes
from graph.analysis.network.centrality import centrality
from graph.analysis.network.neighbourhood import neighbourhood
from graph.analysis.network.network_map import network_map
from graph.analysis.network.profile import profile
from graph.analysis.paths.paths import paths
from graph.analysis.what_if import what_if

QUESTIONS: Mapping[str, Callable[..., Awaitable[Any]]] = {
    "coverage": coverage,
    "gaps": gaps,
    "toConfirm": to_confirm,
    "helpNear": help_near,
    "fundingCliff": funding_cliff,
    "whatIf": what_if,
    "dependencies": dependencies,
    "coordinationGaps": coordination_gaps,
    "paths": paths,
    "neighbourhood": neighbourhood,
    "networkMap": network_map,
    "profile": profile,
    "flows": flows,
    "changes": changes,
    "centrality": centrality,
}
