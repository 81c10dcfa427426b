"""What arrives in a region, and what is told beside it: money for larger areas, and money whose place is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from graph.analysis.core import keys
from graph.analysis.funding.double_counting import counted_fundings
from graph.analysis.funding.flow_answer import FlowsBeside
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeId, FlowNodeState
from graph.analysis.funding.flow_sentences import larger_area, unnamed_node
from graph.analysis.funding.flow_sums import FlowPeriod, flow_sums, totals_of
from graph.analysis.funding.funding_rows import FundingNetwork, FundingRow
from graph.messages.message import Message

_ORDER = (FlowNodeState.LARGER_AREA, FlowNodeState.SEVERAL, FlowNodeState.MISSING)
_END_TO_END = (FlowLevel.FUNDER, FlowLevel.RECIPIENT)

F = TypeVar("F")


class Arrivals(NamedTuple, Generic[F]):
    """The fundings that arrive in a region, and those beside it by what they are for: larger areas first, the nearest
    before those around it."""

    arriving: list[F]
    beside: dict[FlowNodeId, list[F]]


def arrivals_in(
    network: FundingNetwork, fundings: Iterable[F], region: str | None, recipient_of: Callable[[F], str]
) -> Arrivals[F]:
    """Divides fundings by whether they arrive in a region (AGS); without one, all do. Those elsewhere are left out."""
    arriving: list[F] = []
    beside: dict[FlowNodeId, list[F]] = {}
    for funding in fundings:
        node = None if region is None else _beside(network, recipient_of(funding), region)
        if node is None:
            arriving.append(funding)
        elif node.state is not FlowNodeState.NAMED:
            beside.setdefault(node, []).append(funding)
    nodes = sorted(beside, key=lambda node: (_ORDER.index(node.state), -len(network.with_ancestors(node.key))))
    return Arrivals(arriving, {node: beside[node] for node in nodes})


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


def beside_region(node: FlowNodeId) -> keys.RegionKey | None:
    """The larger area that fundings beside a region are for, if it is one."""
    return keys.region_key(node.key) if node.state is FlowNodeState.LARGER_AREA else None


def beside_name(network: FundingNetwork, node: FlowNodeId) -> Message:
    """What fundings beside a region are for, in words."""
    if node.state is not FlowNodeState.LARGER_AREA:
        return unnamed_node(node.level, node.state)
    area = network.regions[node.key]
    return larger_area(area.name, area.kind)


def flows_beside(network: FundingNetwork, arrivals: Arrivals[FundingRow], period: FlowPeriod) -> Iterator[FlowsBeside]:
    """What is told beside a region."""
    for node, fundings in arrivals.beside.items():
        sums = flow_sums(network, counted_fundings(fundings), _END_TO_END, period)
        if not sums.in_period:
            continue
        yield FlowsBeside(
            state=node.state,
            region=beside_region(node),
            name=beside_name(network, node),
            total=totals_of(sums.into(FlowLevel.RECIPIENT), period.on),
            statements=tuple(map(keys.funding_key, sorted(sums.in_period))),
            statement_count=len(sums.in_period),
        )
