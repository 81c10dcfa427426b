"""The answer types of the question `flows`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from graph.analysis.core.figures import Figure
from graph.analysis.core.keys import ActorKey, FundingKey, RegionKey
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState
from graph.analysis.funding.flow_sentences import FlowFinding
from graph.analysis.funding.flow_sums import FlowExclusion
from graph.compile.totals import EuroTotals
from graph.messages.message import Message
from graph.model.enums import ActorKind


@dataclass(frozen=True, slots=True)
class FlowNode:
    """A node of the flow diagram."""

    id: Annotated[str, "The key of the node within the diagram."]
    level: Annotated[FlowLevel, "The level of the node."]
    state: Annotated[FlowNodeState, "What the node stands for."]
    name: Annotated[Message, "The name of the actor, programme or region."]
    actor: Annotated[ActorKey | None, "The actor, if the node is an actor; else null."]
    actor_kind: Annotated[ActorKind | None, "The kind of actor, if the node is a kind; else null."]
    region: Annotated[RegionKey | None, "The region, if the node is a region; else null."]
    rest_count: Annotated[int, "The number of nodes that the rest stands for."]
    incoming: Annotated[EuroTotals | None, "The money that flows in; null on the first level."]
    outgoing: Annotated[EuroTotals | None, "The money that flows out; null on the last level."]


@dataclass(frozen=True, slots=True)
class FlowLink:
    """The money between two nodes of adjacent levels."""

    source: Annotated[str, "The node from which the money comes."]
    target: Annotated[str, "The node to which the money goes."]
    total: Annotated[EuroTotals, "The amounts by year and kind."]
    statements: Annotated[tuple[FundingKey, ...], "The statements behind the result."]
    statement_count: Annotated[int, "The number of statements."]


@dataclass(frozen=True, slots=True)
class FlowLevelTotal:
    """All money on a level; inflow and outflow are never added up."""

    level: Annotated[FlowLevel, "The level."]
    node_count: Annotated[int, "The number of nodes, including those in the rest."]
    incoming: Annotated[EuroTotals | None, "The money that flows in; null on the first level."]
    outgoing: Annotated[EuroTotals | None, "The money that flows out; null on the last level."]


@dataclass(frozen=True, slots=True)
class FlowsLeftOut:
    """The statements whose amounts do not count for one reason."""

    reason: Annotated[FlowExclusion, "The reason."]
    from_level: Annotated[FlowLevel | None, "The first level concerned; null: all levels."]
    to_level: Annotated[FlowLevel | None, "The last level concerned; null: all levels."]
    years: Annotated[tuple[int, ...], "The years in which the amounts do not count; they count in other years."]
    explanation: Annotated[Message, "The reason in words."]
    total: Annotated[
        EuroTotals,
        "The amounts that are in no sum: they and what counts between the levels make up all amounts. Statements that "
        "sums count without their amounts, such as disputed ones, are not among them.",
    ]
    statements: Annotated[tuple[FundingKey, ...], "The statements."]
    statement_count: Annotated[int, "The number of statements."]


@dataclass(frozen=True, slots=True)
class FlowsBeside:
    """Money that does not arrive in the requested region alone and is in none of its sums: for a larger area that the
    region lies in, for several regions, or at a place that is not known."""

    state: Annotated[FlowNodeState, "What the money is for: LARGER_AREA, SEVERAL or MISSING."]
    region: Annotated[RegionKey | None, "The larger area; else null."]
    name: Annotated[Message, "What the money is for, in words."]
    total: Annotated[EuroTotals, "The amounts, with each euro counted once."]
    statements: Annotated[tuple[FundingKey, ...], "The statements behind the result."]
    statement_count: Annotated[int, "The number of statements."]


@dataclass(frozen=True, slots=True)
class MoneyFlows:
    """The flows of money from level to level."""

    on: Annotated[date | None, "The reference day; null if years were requested."]
    from_year: Annotated[int, "The first year."]
    to_year: Annotated[int, "The last year."]
    levels: Annotated[tuple[FlowLevelTotal, ...], "The levels with their totals."]
    nodes: Annotated[tuple[FlowNode, ...], "The nodes; the largest ones come first."]
    links: Annotated[tuple[FlowLink, ...], "The bands; the largest ones come first."]
    statement_count: Annotated[int, "The number of requested statements."]
    excluded: Annotated[tuple[FlowsLeftOut, ...], "The statements that do not count, by reason."]
    beside: Annotated[tuple[FlowsBeside, ...], "What is told beside the region `within`; empty without one."]
    sentence: Annotated[Message, "What arrives in the region, and what is told beside it."]
    explanation: Annotated[Message, "An explanation of how the totals are computed."]
    _finding: FlowFinding = field(compare=False)

    @property
    def headline(
        self,
    ) -> Annotated[
        Message,
        "The finding: the sum of what flows into the last level with an amount and a single year, without upper "
        "limits; the two years with the most of it; and how many statements are not in it.",
    ]:
        return self._finding.sentence

    @property
    def omitted(self) -> Annotated[Message | None, "What is not in the sum of the headline and why; null if nothing."]:
        return self._finding.omitted

    @property
    def figures(
        self,
    ) -> Annotated[
        tuple[Figure, ...],
        "Three figures: the sum of the headline, and how many of the requested statements have no amount, and an "
        "amount but no single year.",
    ]:
        return self._finding.figures
