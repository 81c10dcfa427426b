"""Flows of money as nodes and bands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from graph.analysis.core import keys
from graph.analysis.core.keys import FundingKey
from graph.analysis.funding.double_counting import CountedFunding, Stage
from graph.analysis.funding.flow_answer import FlowLevelTotal, FlowLink, FlowNode, FlowsLeftOut
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState, NodeId, Places, stage
from graph.analysis.funding.flow_sentences import rest, unnamed_node
from graph.analysis.funding.flow_sums import Counted, FlowExclusion, Left, Sums, totals_of
from graph.analysis.funding.funding_rows import Facts
from graph.compile.totals import EuroTotals, combined
from graph.messages.message import Message, joined, label
from graph.model.enums import ActorKind


@dataclass(frozen=True, slots=True)
class Band:
    """All money from one node to another."""

    source: NodeId
    target: NodeId
    total: EuroTotals
    told: tuple[CountedFunding, ...]


class Drawing:
    """Nodes and links; beyond `limit` of them, the nodes of a level are drawn as one."""

    def __init__(self, known: Facts, places: Places, found: Sums, on: date | None, limit: int) -> None:
        self.known, self.levels = known, found.levels
        bands = {
            level: _bands(found.before(level), places, (before, level), on) for before, level in pairwise(found.levels)
        }
        self._drawn = {level: _chosen(level, *self._sides(level, bands), limit) for level in found.levels}
        self._bands = {level: [self._as_drawn(band) for band in all_] for level, all_ in bands.items()}

    def level(self, level: FlowLevel) -> FlowLevelTotal:
        incoming, outgoing = (
            None if side is None else combined(band.total for band in side) for side in self._sides(level, self._bands)
        )
        return FlowLevelTotal(level, len(self._drawn[level]), incoming, outgoing)

    def nodes(self, level: FlowLevel) -> Iterable[FlowNode]:
        """The largest first; what isn't one thing comes last."""
        before, behind = self._sides(level, self._bands)
        incoming = None if before is None else _totals((band.target, band.total) for band in before)
        outgoing = None if behind is None else _totals((band.source, band.total) for band in behind)
        drawn = dict.fromkeys(self._drawn[level].values())
        named = [node for node in drawn if node.state is FlowNodeState.NAMED]
        for node in (*named, *sorted(drawn.keys() - set(named))):
            yield self._node(
                node,
                None if incoming is None else incoming.get(node, EuroTotals()),
                None if outgoing is None else outgoing.get(node, EuroTotals()),
            )

    def links(self, level: FlowLevel) -> Iterable[FlowLink]:
        """The bands into a level, the largest first."""
        pairs: dict[tuple[NodeId, NodeId], list[Band]] = {}
        for band in self._bands[level]:
            pairs.setdefault((band.source, band.target), []).append(band)
        found = [_link(source, target, bands) for (source, target), bands in pairs.items()]
        return sorted(found, key=lambda link: (-link.total.known, -link.statement_count, link.source, link.target))

    def _sides(
        self, level: FlowLevel, bands: Mapping[FlowLevel, Sequence[Band]]
    ) -> tuple[Sequence[Band] | None, Sequence[Band] | None]:
        """What comes into a level and what goes out; None before the first and behind the last one."""
        behind = self.levels[self.levels.index(level) + 1 :][:1]
        return bands.get(level), bands[behind[0]] if behind else None

    def _as_drawn(self, band: Band) -> Band:
        source, target = self._drawn[band.source.level][band.source], self._drawn[band.target.level][band.target]
        return Band(source, target, band.total, band.told)

    def _node(self, node: NodeId, incoming: EuroTotals | None, outgoing: EuroTotals | None) -> FlowNode:
        level, state, key = node
        named, kind = state is FlowNodeState.NAMED, level in (FlowLevel.FUNDER_KIND, FlowLevel.RECIPIENT_KIND)
        place = named and level is FlowLevel.REGION
        merged = sum(drawn == node for drawn in self._drawn[level].values()) if state is FlowNodeState.REST else 0
        return FlowNode(
            id=_id(node),
            level=level,
            state=state,
            name=self._name(node, merged),
            actor=keys.actor_key(key) if named and not kind and not place else None,
            actor_kind=ActorKind(key) if named and kind else None,
            region=keys.region_key(key) if place else None,
            rest_count=merged,
            incoming=incoming,
            outgoing=outgoing,
        )

    def _name(self, node: NodeId, merged: int) -> Message:
        level, state, key = node
        if state is not FlowNodeState.NAMED:
            return rest(merged) if state is FlowNodeState.REST else unnamed_node(level, state)
        if level in (FlowLevel.FUNDER_KIND, FlowLevel.RECIPIENT_KIND):
            return label(ActorKind(key), "plural")
        name = self.known.places[key].name if level is FlowLevel.REGION else self.known.name(key)
        return joined((name,))


def _bands(
    counted: Iterable[Counted], places: Places, levels: tuple[FlowLevel, FlowLevel], on: date | None
) -> list[Band]:
    before, level = levels
    pairs: dict[tuple[NodeId, NodeId], list[Counted]] = {}
    for c in counted:
        pairs.setdefault((places.node(c.told, before), places.node(c.told, level)), []).append(c)
    return [Band(*pair, totals_of(same, on), tuple(c.told for c in same)) for pair, same in pairs.items()]


def _chosen(
    level: FlowLevel, before: Sequence[Band] | None, behind: Sequence[Band] | None, limit: int
) -> dict[NodeId, NodeId]:
    """How each node of a level is drawn, the largest first: as itself, or as the rest."""
    sides = [(band.target, band) for band in before or ()], [(band.source, band) for band in behind or ()]
    size: dict[NodeId, tuple[float, int]] = {}
    for side in sides:
        known = {node: total.known for node, total in _totals((node, band.total) for node, band in side).items()}
        told: Counter[NodeId] = Counter()
        for node, band in side:
            told[node] += len(band.told)
        for node, euros in known.items():
            most, count = size.get(node, (0.0, 0))
            size[node] = max(most, euros), max(count, told[node])
    nodes = sorted(size, key=lambda node: (-size[node][0], -size[node][1], node))
    kept = set([node for node in nodes if node.state is FlowNodeState.NAMED][:limit])
    rest_ = NodeId(level, FlowNodeState.REST)
    return {node: node if node in kept or node.state is not FlowNodeState.NAMED else rest_ for node in nodes}


def _totals(parts: Iterable[tuple[NodeId, EuroTotals]]) -> dict[NodeId, EuroTotals]:
    found: dict[NodeId, list[EuroTotals]] = {}
    for node, total in parts:
        found.setdefault(node, []).append(total)
    return {node: combined(totals_) for node, totals_ in found.items()}


def _link(source: NodeId, target: NodeId, bands: Sequence[Band]) -> FlowLink:
    told = sorted((t for band in bands for t in band.told), key=lambda t: t.paid.id)
    return FlowLink(_id(source), _id(target), combined(band.total for band in bands), _keys(told), len(told))


def _id(node: NodeId) -> str:
    return f"{node.level}:{node.key or node.state}"


def _keys(among: Iterable[CountedFunding]) -> tuple[FundingKey, ...]:
    return tuple(keys.funding_key(t.paid.id) for t in among)


def left_out(found: Sums) -> Iterable[FlowsLeftOut]:
    """By reason and stage; a statement counts all the same in years that aren't named."""
    groups: dict[tuple[FlowExclusion, Stage | None], list[Left]] = {}
    for left in found.left:
        groups.setdefault((left.reason, left.stage), []).append(left)
    reasons, stages = list(FlowExclusion), [*found.stages, None]
    for (reason, at), lefts in sorted(groups.items(), key=lambda g: (reasons.index(g[0][0]), stages.index(g[0][1]))):
        shown = [i for i, level in enumerate(found.levels) if i and stage(found.levels, level) is at]
        yield FlowsLeftOut(
            reason=reason,
            from_level=found.levels[shown[0] - 1] if shown else None,
            to_level=found.levels[shown[-1]] if shown else None,
            years=tuple(sorted({year for left in lefts for year in left.years})),
            explanation=label(reason),
            statements=_keys(left.told for left in lefts),
            statement_count=len(lefts),
        )
