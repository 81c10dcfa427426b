"""The flow diagram (a Sankey diagram): nodes on each level, and the money between the nodes of adjacent levels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from graph.analysis.core import keys
from graph.analysis.core.keys import FundingKey
from graph.analysis.funding.double_counting import CountedFunding, FlowStage
from graph.analysis.funding.flow_answer import FlowLevelTotal, FlowLink, FlowNode, FlowsLeftOut
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeId, FlowNodes, FlowNodeState, stage_before
from graph.analysis.funding.flow_sentences import larger_area, rest, unnamed_node
from graph.analysis.funding.flow_sums import ExcludedFunding, FlowExclusion, FlowSums, StageAmounts, totals_of
from graph.analysis.funding.funding_rows import FundingNetwork
from graph.compile.totals import EuroTotals, combined
from graph.messages.message import Message, joined, label
from graph.model.enums import ActorKind

_KIND_LEVELS = (FlowLevel.FUNDER_KIND, FlowLevel.RECIPIENT_KIND)


@dataclass(frozen=True, slots=True)
class Band:
    """All money that flows from one node to another, and the fundings behind it."""

    source: FlowNodeId
    target: FlowNodeId
    total: EuroTotals
    fundings: tuple[CountedFunding, ...]


class FlowDiagram:
    """The levels, nodes and links; on each level the `limit` largest nodes are shown, and all others as one."""

    def __init__(self, network: FundingNetwork, nodes: FlowNodes, sums: FlowSums, on: date | None, limit: int) -> None:
        self.network, self.levels = network, sums.levels
        bands = {
            level: _bands(sums.into(level), nodes, (previous, level), on) for previous, level in pairwise(sums.levels)
        }
        self._shown_as = {level: _shown_as(level, *self._sides(level, bands), limit) for level in sums.levels}
        self._bands = {level: [self._between_shown_nodes(band) for band in into] for level, into in bands.items()}

    def level(self, level: FlowLevel) -> FlowLevelTotal:
        """The totals of a level."""
        incoming, outgoing = (
            None if side is None else combined(band.total for band in side) for side in self._sides(level, self._bands)
        )
        return FlowLevelTotal(level, len(self._shown_as[level]), incoming, outgoing)

    def nodes(self, level: FlowLevel) -> Iterable[FlowNode]:
        """The nodes of a level, the largest first; then larger areas, then those that stand for no single thing."""
        into, out = self._sides(level, self._bands)
        incoming = None if into is None else _totals_by_node((band.target, band.total) for band in into)
        outgoing = None if out is None else _totals_by_node((band.source, band.total) for band in out)
        shown = dict.fromkeys(self._shown_as[level].values())
        keyed = [node for node in shown if node.key]
        keyed.sort(key=lambda node: node.state is not FlowNodeState.NAMED)
        for node in (*keyed, *sorted(shown.keys() - set(keyed))):
            yield self._node(
                node,
                None if incoming is None else incoming.get(node, EuroTotals()),
                None if outgoing is None else outgoing.get(node, EuroTotals()),
            )

    def links(self, level: FlowLevel) -> Iterable[FlowLink]:
        """The links into a level from the one before it, the largest first."""
        pairs: dict[tuple[FlowNodeId, FlowNodeId], list[Band]] = {}
        for band in self._bands[level]:
            pairs.setdefault((band.source, band.target), []).append(band)
        links = [_link(source, target, bands) for (source, target), bands in pairs.items()]
        return sorted(
            links, key=lambda link: (-link.total.known_euros, -link.statement_count, link.source, link.target)
        )

    def _sides(
        self, level: FlowLevel, bands: Mapping[FlowLevel, Sequence[Band]]
    ) -> tuple[Sequence[Band] | None, Sequence[Band] | None]:
        """The bands into a level and out of it; None on the outer side of the first and the last level."""
        following = self.levels[self.levels.index(level) + 1 :][:1]
        return bands.get(level), bands[following[0]] if following else None

    def _between_shown_nodes(self, band: Band) -> Band:
        source, target = (self._shown_as[node.level][node] for node in (band.source, band.target))
        return replace(band, source=source, target=target)

    def _node(self, node: FlowNodeId, incoming: EuroTotals | None, outgoing: EuroTotals | None) -> FlowNode:
        level, state, key = node
        is_named = state is FlowNodeState.NAMED
        is_kind, is_region = level in _KIND_LEVELS, level is FlowLevel.REGION
        rest_count = Counter(self._shown_as[level].values())[node] if state is FlowNodeState.REST else 0
        return FlowNode(
            id=_id(node),
            level=level,
            state=state,
            name=self._name(node, rest_count),
            actor=keys.actor_key(key) if is_named and not is_kind and not is_region else None,
            actor_kind=ActorKind(key) if is_named and is_kind else None,
            region=keys.region_key(key) if key and is_region else None,
            rest_count=rest_count,
            incoming=incoming,
            outgoing=outgoing,
        )

    def _name(self, node: FlowNodeId, rest_count: int) -> Message:
        level, state, key = node
        if state is FlowNodeState.REST:
            return rest(rest_count)
        if state is FlowNodeState.LARGER_AREA:
            return larger_area(self.network.regions[key].name, self.network.regions[key].kind)
        if state is not FlowNodeState.NAMED:
            return unnamed_node(level, state)
        if level in _KIND_LEVELS:
            return label(ActorKind(key), "plural")
        return joined((self.network.regions[key].name if level is FlowLevel.REGION else self.network.name(key),))


def _bands(
    counted: Iterable[StageAmounts], nodes: FlowNodes, levels: tuple[FlowLevel, FlowLevel], on: date | None
) -> list[Band]:
    source_level, target_level = levels
    pairs: dict[tuple[FlowNodeId, FlowNodeId], list[StageAmounts]] = {}
    source_of, target_of = nodes.at(source_level), nodes.at(target_level)
    for c in counted:
        pairs.setdefault((source_of(c.counted), target_of(c.counted)), []).append(c)
    return [
        Band(source, target, totals_of(members, on), tuple(c.counted for c in members))
        for (source, target), members in pairs.items()
    ]


def _shown_as(
    level: FlowLevel, into: Sequence[Band] | None, out: Sequence[Band] | None, limit: int
) -> dict[FlowNodeId, FlowNodeId]:
    """The node that each node of a level is shown as, the largest first: itself, or the rest.

    A node is as large as the larger of its two sides: in euros, and if these are equal in fundings.
    """
    sides = [(band.target, band) for band in into or ()], [(band.source, band) for band in out or ()]
    sizes: dict[FlowNodeId, tuple[float, int]] = {}
    for side in sides:
        funding_counts: Counter[FlowNodeId] = Counter()
        for node, band in side:
            funding_counts[node] += len(band.fundings)
        for node, total in _totals_by_node((node, band.total) for node, band in side).items():
            euros, count = sizes.get(node, (0.0, 0))
            sizes[node] = max(euros, total.known_euros), max(count, funding_counts[node])
    nodes = sorted(sizes, key=lambda node: (-sizes[node][0], -sizes[node][1], node))
    largest = set([node for node in nodes if node.state is FlowNodeState.NAMED][:limit])
    rest_node = FlowNodeId(level, FlowNodeState.REST)
    return {node: node if node in largest or node.state is not FlowNodeState.NAMED else rest_node for node in nodes}


def _totals_by_node(pairs: Iterable[tuple[FlowNodeId, EuroTotals]]) -> dict[FlowNodeId, EuroTotals]:
    totals_by_node: dict[FlowNodeId, list[EuroTotals]] = {}
    for node, total in pairs:
        totals_by_node.setdefault(node, []).append(total)
    return {node: combined(totals) for node, totals in totals_by_node.items()}


def _link(source: FlowNodeId, target: FlowNodeId, bands: Sequence[Band]) -> FlowLink:
    fundings = sorted((c for band in bands for c in band.fundings), key=lambda c: c.funding.id)
    total = combined(band.total for band in bands)
    return FlowLink(_id(source), _id(target), total, funding_keys(fundings), len(fundings))


def _id(node: FlowNodeId) -> str:
    return f"{node.level}:{node.key or node.state}"


def funding_keys(fundings: Iterable[CountedFunding]) -> tuple[FundingKey, ...]:
    return tuple(keys.funding_key(c.funding.id) for c in fundings)


def flows_left_out(sums: FlowSums, on: date | None) -> Iterable[FlowsLeftOut]:
    """The excluded fundings by reason and stage; in years that are not named, the same fundings count."""
    groups: dict[tuple[FlowExclusion, FlowStage | None], list[ExcludedFunding]] = {}
    for excluded in sums.excluded:
        groups.setdefault((excluded.reason, excluded.stage), []).append(excluded)
    reasons, stages = list(FlowExclusion), [*sums.stages, None]
    for (reason, stage), members in sorted(
        groups.items(), key=lambda group: (reasons.index(group[0][0]), stages.index(group[0][1]))
    ):
        positions = [i for i, level in enumerate(sums.levels) if i and stage_before(sums.levels, level) is stage]
        yield FlowsLeftOut(
            reason=reason,
            from_level=sums.levels[positions[0] - 1] if positions else None,
            to_level=sums.levels[positions[-1]] if positions else None,
            years=tuple(sorted({year for member in members for year in member.years})),
            explanation=label(reason),
            total=totals_of(members, on),
            statements=funding_keys(member.counted for member in members),
            statement_count=len(members),
        )
