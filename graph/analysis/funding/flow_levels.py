"""The levels of the flow diagram, and the node of each level that a funding belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache, partial
from typing import NamedTuple

from graph.analysis.funding.double_counting import CountedFunding, FlowStage
from graph.analysis.funding.funding_rows import FundingNetwork
from graph.errors import BadUserInput
from graph.model.enums import RegionKind
from graph.model.places import place_at_level


class FlowLevel(StrEnum):
    """A level that money passes through.

    FUNDER_KIND: the kind of the actor that funds.
    FUNDER: the actor that funds.
    PROGRAMME: the programme that the money comes from.
    RECIPIENT_KIND: the kind of the actor that is funded.
    RECIPIENT: the actor that is funded.
    REGION: the region where the money arrives.
    """

    FUNDER_KIND = "FUNDER_KIND"
    FUNDER = "FUNDER"
    PROGRAMME = "PROGRAMME"
    RECIPIENT_KIND = "RECIPIENT_KIND"
    RECIPIENT = "RECIPIENT"
    REGION = "REGION"


class FlowNodeState(StrEnum):
    """What a node stands for.

    NAMED: one actor, kind or region.
    LARGER_AREA: an area that is larger than the regions of the level.
    MISSING: nothing is known or public.
    SEVERAL: several things at once.
    REST: the nodes beyond `limit`.
    """

    NAMED = "NAMED"
    LARGER_AREA = "LARGER_AREA"
    MISSING = "MISSING"
    SEVERAL = "SEVERAL"
    REST = "REST"


class FlowNodeId(NamedTuple):
    """Identifies a node. `key` is a slug, an AGS or a value of ActorKind, and empty unless the state is NAMED or
    LARGER_AREA."""

    level: FlowLevel
    state: FlowNodeState
    key: str = ""


_FUNDER_LEVELS = (FlowLevel.FUNDER_KIND, FlowLevel.FUNDER)


def require_flow_order(levels: Sequence[FlowLevel]) -> tuple[FlowLevel, ...]:
    """The levels, if there are two or more and money passes them in this order; else BadUserInput."""
    if len(levels) < 2 or len(set(levels)) < len(levels):
        raise BadUserInput("`groupBy` needs at least two levels, each once.", hint="Leave it out for the usual ones.")
    positions = [_position(level) for level in levels]
    if positions != sorted(positions):
        raise BadUserInput(
            f"Money doesn't pass {', '.join(levels)} in this order.",
            hint="Name levels of the funder first, then PROGRAMME, then levels of the recipient.",
        )
    return tuple(levels)


def _position(level: FlowLevel) -> int:
    """0 for levels of the funder, 1 for the programme, 2 for levels of the recipient."""
    return 0 if level in _FUNDER_LEVELS else 1 if level is FlowLevel.PROGRAMME else 2


def stage_before(levels: Sequence[FlowLevel], level: FlowLevel) -> FlowStage:
    """The stage at which the money is counted that flows into a level from the one before it."""
    if FlowLevel.PROGRAMME not in levels:
        return FlowStage.END_TO_END
    return FlowStage.FROM_FUNDERS if _position(level) < 2 else FlowStage.TO_RECIPIENTS


def is_counted_at(network: FundingNetwork, counted: CountedFunding, stage: FlowStage) -> bool:
    """Whether a funding is one of a stage: programmes are neither funders of new money nor final recipients."""
    if stage is FlowStage.FROM_FUNDERS:
        return not network.is_programme(counted.funding.funder)
    return stage is FlowStage.END_TO_END or not network.is_programme(counted.funding.recipient)


class FlowNodes(NamedTuple):
    """Finds the node of a level that a funding belongs to; regions are those of the level `region_level`."""

    network: FundingNetwork
    region_level: RegionKind

    def at(self, level: FlowLevel) -> Callable[[CountedFunding], FlowNodeId]:
        """What finds the node of a funding on a level. Many fundings have the same, so each is made once."""
        node = cache(partial(self._node, level))
        match level:
            case FlowLevel.FUNDER_KIND | FlowLevel.FUNDER:
                return lambda counted: node(counted.funding.funder)
            case FlowLevel.PROGRAMME:
                return lambda counted: node(self._programme(counted))
            case FlowLevel.RECIPIENT_KIND | FlowLevel.RECIPIENT | FlowLevel.REGION:
                return lambda counted: node(counted.funding.recipient)

    def _node(self, level: FlowLevel, actor: str | None) -> FlowNodeId:
        """The node of a level for the funder, the programme or the recipient that decides; None if there is none."""
        if actor is None:
            return FlowNodeId(level, FlowNodeState.MISSING)
        if level in (FlowLevel.FUNDER_KIND, FlowLevel.RECIPIENT_KIND):
            return FlowNodeId(level, FlowNodeState.NAMED, self.network.actors[actor].kind)
        if level is FlowLevel.REGION:
            state, region = place_at_level(self.network.place(actor), self.region_level)
            return FlowNodeId(level, FlowNodeState(state), region.ags if region else "")
        return FlowNodeId(level, FlowNodeState.NAMED, actor)

    def _programme(self, counted: CountedFunding) -> str | None:
        """The programme that receives the money, else the one that is named, else the one that pays."""
        funding = counted.funding
        if self.network.is_programme(funding.recipient):
            return funding.recipient
        if counted.programme:
            return counted.programme
        return funding.funder if self.network.is_programme(funding.funder) else None
