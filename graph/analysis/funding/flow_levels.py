"""The levels that money passes, and where on each a funding statement stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.funding.double_counting import CountedFunding, Stage
from graph.analysis.funding.funding_rows import Facts, Ties
from graph.errors import BadUserInput
from graph.model.enums import LEVELS, RegionKind


class FlowLevel(StrEnum):
    """A level that money passes through."""

    FUNDER_KIND = "FUNDER_KIND"
    FUNDER = "FUNDER"
    PROGRAMME = "PROGRAMME"
    RECIPIENT_KIND = "RECIPIENT_KIND"
    RECIPIENT = "RECIPIENT"
    REGION = "REGION"


class FlowNodeState(StrEnum):
    """What a node stands for: one thing, nothing, several things, or the rest."""

    NAMED = "NAMED"
    MISSING = "MISSING"
    SEVERAL = "SEVERAL"
    REST = "REST"


class NodeId(NamedTuple):
    level: FlowLevel
    state: FlowNodeState
    key: str = ""


_FUNDERS = (FlowLevel.FUNDER_KIND, FlowLevel.FUNDER)


def ordered(levels: Sequence[FlowLevel]) -> tuple[FlowLevel, ...]:
    """The levels, if money can pass them in this order; else BadUserInput."""
    if len(levels) < 2 or len(set(levels)) < len(levels):
        raise BadUserInput("`groupBy` needs at least two levels, each once.", hint="Leave it out for the usual ones.")
    sides = [_side(level) for level in levels]
    if sides != sorted(sides):
        raise BadUserInput(
            f"Money doesn't pass {', '.join(levels)} in this order.",
            hint="Name levels of the funder first, then PROGRAMME, then levels of the recipient.",
        )
    return tuple(levels)


def _side(level: FlowLevel) -> int:
    return 0 if level in _FUNDERS else 1 if level is FlowLevel.PROGRAMME else 2


def stage(levels: Sequence[FlowLevel], to: FlowLevel) -> Stage:
    """What the money between a level and the one before it is."""
    if FlowLevel.PROGRAMME not in levels:
        return Stage.WHOLE_WAY
    return Stage.GIVEN if _side(to) < 2 else Stage.ARRIVED


def tells(facts: Facts, told: CountedFunding, at: Stage) -> bool:
    """Whether a statement tells of money at this stage: what programmes pay isn't given anew, and what is paid into
    them hasn't arrived."""
    if at is Stage.GIVEN:
        return not facts.is_programme(told.paid.funder)
    return at is Stage.WHOLE_WAY or not facts.is_programme(told.paid.recipient)


@dataclass(frozen=True)
class Places:
    """Where on a level a statement stands."""

    facts: Facts
    region: RegionKind
    _homes: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def node(self, told: CountedFunding, level: FlowLevel) -> NodeId:
        p = told.paid
        match level:
            case FlowLevel.FUNDER:
                return NodeId(level, FlowNodeState.NAMED, p.funder)
            case FlowLevel.RECIPIENT:
                return NodeId(level, FlowNodeState.NAMED, p.recipient)
            case FlowLevel.FUNDER_KIND:
                return NodeId(level, FlowNodeState.NAMED, self.facts.bodies[p.funder].kind)
            case FlowLevel.RECIPIENT_KIND:
                return NodeId(level, FlowNodeState.NAMED, self.facts.bodies[p.recipient].kind)
            case FlowLevel.PROGRAMME:
                return _one(level, self._programme(told))
            case FlowLevel.REGION:
                return _one(level, *self.homes(p.recipient))

    def _programme(self, told: CountedFunding) -> str:
        """The programme that is paid into, else the one that is named, else the one that pays; empty: none."""
        p = told.paid
        if self.facts.is_programme(p.recipient):
            return p.recipient
        return told.programme or (p.funder if self.facts.is_programme(p.funder) else "")

    def homes(self, actor: str) -> tuple[str, ...]:
        """The regions of this level that an actor is at home in: those of its seat, else those that it serves."""
        if actor not in self._homes:
            self._homes[actor] = self._at(self.facts.seats, actor) or self._at(self.facts.served, actor)
        return self._homes[actor]

    def _at(self, ties: Ties, actor: str) -> tuple[str, ...]:
        reached = {at for ags in ties.get(actor, ()) for at in self.facts.upward(ags)}
        return tuple(sorted(at for at in reached if self.facts.places[at].kind in LEVELS[self.region]))

    def within(self, actor: str, region: str) -> bool:
        """Whether an actor is at home in a region or inside it."""
        at = self.facts.seats.get(actor) or self.facts.served.get(actor, ())
        return any(region in self.facts.upward(ags) for ags in at)


def _one(level: FlowLevel, *keys: str) -> NodeId:
    named = [key for key in keys if key]
    state = FlowNodeState.SEVERAL if len(named) > 1 else FlowNodeState.NAMED if named else FlowNodeState.MISSING
    return NodeId(level, state, named[0] if state is FlowNodeState.NAMED else "")
