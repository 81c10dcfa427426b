"""The texts of the flow diagram: how its sums are computed, and names of nodes that stand for no single thing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from graph.analysis.funding.double_counting import FlowStage
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState
from graph.messages.message import Conjunction, Message, conjunction, joined, label, message, quoted

_UNNAMED_NODES = {
    (FlowLevel.PROGRAMME, FlowNodeState.MISSING): message("flow-without-programme"),
    (FlowLevel.REGION, FlowNodeState.MISSING): message("flow-without-region"),
    (FlowLevel.REGION, FlowNodeState.SEVERAL): message("flow-several-regions"),
}


def explanation(stages: Collection[FlowStage]) -> Message:
    """How the sums of the stages are computed."""
    return message("flow-explanation", stages=joined((label(stage) for stage in FlowStage if stage in stages), " "))


def unnamed_node(level: FlowLevel, state: FlowNodeState) -> Message:
    """The name of a node that stands for no single thing of its level: nothing, or several things."""
    return _UNNAMED_NODES[level, state]


def larger_area(name: str, kind: str) -> Message:
    """The name of the node of an area larger than the regions of the level. `kind` is a value of RegionKind."""
    return message("flow-larger-area", region=joined((name,)), kind=kind)


def arrival_sentence(region: str | None, count: int, beside: Sequence[tuple[Message, int]]) -> Message:
    """What arrives in a region (by its name), and the names and numbers of what is told beside it."""
    if region is None:
        return message("flow-arrives-anywhere", count=count)
    parts = beside_parts(beside)
    return message("flow-arrives", region=quoted(region), count=count, beside_count=len(beside), beside=parts)


def beside_parts(beside: Sequence[tuple[Message, int]]) -> Conjunction:
    """What fundings beside a region are for, and how many there are for each."""
    return conjunction(message("flow-beside-part", name=name, count=number) for name, number in beside)


def rest(count: int) -> Message:
    """The name of the node that `count` smaller nodes are merged into."""
    return message("flow-rest", count=count)
