"""What arrives in a region, and what is told beside it: money for larger areas, and money whose place is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.analysis.core import keys
from graph.analysis.funding.double_counting import counted_fundings
from graph.analysis.funding.flow_answer import FlowsBeside
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeId, FlowNodeState
from graph.analysis.funding.flow_sentences import larger_area, unnamed_node
from graph.analysis.funding.flow_sums import FlowPeriod, flow_sums, totals_of
from graph.analysis.funding.funding_rows import FundingNetwork, FundingRow

_ORDER = (FlowNodeState.LARGER_AREA, FlowNodeState.SEVERAL, FlowNodeState.MISSING)
_END_TO_END = (FlowLevel.FUNDER, FlowLevel.RECIPIENT)


class Arrivals(NamedTuple):
    """The fundings that arrive in a region, and those beside it by what they are for."""

    arriving: list[FundingRow]
    beside: dict[FlowNodeId, list[FundingRow]]


def arrivals_in(network: FundingNetwork, fundings: Iterable[FundingRow], region: str | None) -> Arrivals:
    """Divides fundings by whether they arrive in a region (AGS); without one, all do. Those elsewhere are left out."""
    arrivals = Arrivals([], {})
    for funding in fundings:
        beside = None if region is None else _beside(network, funding.recipient, region)
        if beside is None:
            arrivals.arriving.append(funding)
        elif beside.state is not FlowNodeState.NAMED:
            arrivals.beside.setdefault(beside, []).append(funding)
    return arrivals


def _beside(network: FundingNetwork, recipient: str, region: str) -> FlowNodeId | None:
    """None if the money of a recipient arrives in a region; NAMED if it has nothing to do with it."""
    place = network.place(recipient)
    if not place:
        return FlowNodeId(FlowLevel.REGION, FlowNodeState.MISSING)
    is_inside = [any(around.ags == region for around in path) for path in place]
    if all(is_inside):
        return None
    larger = {around.ags for around in network.path(region)[1:]}
    around = [path[0].ags for path in place if path[0].ags in larger]
    if len(place) == 1 and around:
        return FlowNodeId(FlowLevel.REGION, FlowNodeState.LARGER_AREA, around[0])
    is_partly = any(is_inside) or bool(around)
    return FlowNodeId(FlowLevel.REGION, FlowNodeState.SEVERAL if is_partly else FlowNodeState.NAMED)


def flows_beside(network: FundingNetwork, arrivals: Arrivals, period: FlowPeriod) -> Iterator[FlowsBeside]:
    """What is told beside a region: larger areas first, the nearest before those around it."""
    nodes = sorted(arrivals.beside, key=lambda node: (_ORDER.index(node.state), -len(network.with_ancestors(node.key))))
    for node in nodes:
        sums = flow_sums(network, counted_fundings(arrivals.beside[node]), _END_TO_END, period)
        if not sums.in_period:
            continue
        is_area = node.state is FlowNodeState.LARGER_AREA
        area = network.regions[node.key] if is_area else None
        yield FlowsBeside(
            state=node.state,
            region=keys.region_key(node.key) if is_area else None,
            name=larger_area(area.name, area.kind) if area else unnamed_node(node.level, node.state),
            total=totals_of(sums.into(FlowLevel.RECIPIENT), period.on),
            statements=tuple(map(keys.funding_key, sorted(sums.in_period))),
            statement_count=len(sums.in_period),
        )
