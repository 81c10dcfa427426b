"""Flows of money as nodes and bands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from graph.analysis import asking
from graph.analysis.asking import FundingKey, Text
from graph.analysis.chains import Stage, Told
from graph.analysis.flow_answer import FlowLevelTotal, FlowLink, FlowNode, FlowsLeftOut
from graph.analysis.flow_levels import KINDS, FlowLevel, FlowNodeState, NodeId, Places, stage
from graph.analysis.flow_sums import Counted, FlowExclusion, Left, Sums, totals
from graph.analysis.flow_wording import LEFT_OUT, NOT_ONE, rest
from graph.analysis.payments import Facts
from graph.model import ActorKind
from graph.money import EuroTotals


class Drawing:
    """Nodes and links; beyond `limit` of them, the nodes of a level are drawn as one."""

    def __init__(self, known: Facts, places: Places, found: Sums, on: date | None, limit: int) -> None:
        self.known, self.places, self.found, self.on = known, places, found, on
        self._drawn = {level: self._chosen(level, limit) for level in found.levels}

    def level(self, level: FlowLevel) -> FlowLevelTotal:
        incoming, outgoing = (self._total(side) for side in self._sides(level))
        return FlowLevelTotal(level, len(self._drawn[level]), incoming, outgoing)

    def nodes(self, level: FlowLevel) -> Iterable[FlowNode]:
        """The largest first; what isn't one thing comes last."""
        drawn = self._drawn[level]
        incoming, outgoing = (self._split(side, level) for side in self._sides(level))
        named = [node for node in dict.fromkeys(drawn.values()) if node.state is FlowNodeState.NAMED]
        others = sorted(set(drawn.values()) - set(named))
        for node in (*named, *others):
            yield self._node(
                node,
                None if incoming is None else totals(incoming.get(node, ()), self.on),
                None if outgoing is None else totals(outgoing.get(node, ()), self.on),
            )

    def links(self, level: FlowLevel) -> Iterable[FlowLink]:
        """The bands into a level, the largest first."""
        before = self.found.levels[self.found.levels.index(level) - 1]
        pairs: dict[tuple[NodeId, NodeId], list[Counted]] = {}
        for counted in self.found.before(level):
            pairs.setdefault((self._at(counted, before), self._at(counted, level)), []).append(counted)
        found = [
            FlowLink(_id(source), _id(target), totals(counted, self.on), _keys(c.told for c in counted), len(counted))
            for (source, target), counted in pairs.items()
        ]
        return sorted(found, key=lambda link: (-link.total.known, -link.statement_count, link.source, link.target))

    def _sides(self, level: FlowLevel) -> tuple[Sequence[Counted] | None, Sequence[Counted] | None]:
        """What comes into a level and what goes out; None before the first and behind the last one."""
        levels = self.found.levels
        i = levels.index(level)
        return (
            self.found.before(level) if i else None,
            self.found.before(levels[i + 1]) if i + 1 < len(levels) else None,
        )

    def _total(self, side: Sequence[Counted] | None) -> EuroTotals | None:
        return None if side is None else totals(side, self.on)

    def _split(self, side: Sequence[Counted] | None, level: FlowLevel) -> dict[NodeId, list[Counted]] | None:
        found: dict[NodeId, list[Counted]] = {}
        for counted in side or ():
            found.setdefault(self._at(counted, level), []).append(counted)
        return None if side is None else found

    def _at(self, counted: Counted, level: FlowLevel) -> NodeId:
        return self._drawn[level][self.places.node(counted.told, level)]

    def _chosen(self, level: FlowLevel, limit: int) -> dict[NodeId, NodeId]:
        """How each node of a level is drawn: as itself, or as the rest; the largest first."""
        members: dict[NodeId, tuple[list[Counted], list[Counted]]] = {}
        for i, side in enumerate(self._sides(level)):
            for counted in side or ():
                members.setdefault(self.places.node(counted.told, level), ([], []))[i].append(counted)
        size = {node: self._size(*sides) for node, sides in members.items()}
        nodes = sorted(members, key=lambda node: (*size[node], node))
        kept = [node for node in nodes if node.state is FlowNodeState.NAMED][:limit]
        rest_ = NodeId(level, FlowNodeState.REST)
        return {n: n if n in kept or n.state is not FlowNodeState.NAMED else rest_ for n in nodes}

    def _size(self, *sides: Sequence[Counted]) -> tuple[float, int]:
        return -max(totals(side, self.on).known for side in sides), -max(map(len, sides))

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
            actor=asking.actor(key) if named and not kind and not place else None,
            actor_kind=ActorKind(key) if named and kind else None,
            region=asking.region(key) if place else None,
            rest_count=merged,
            incoming=incoming,
            outgoing=outgoing,
        )

    def _name(self, node: NodeId, merged: int) -> Text:
        level, state, key = node
        if state is not FlowNodeState.NAMED:
            return rest(merged) if state is FlowNodeState.REST else NOT_ONE[level, state]
        if level in (FlowLevel.FUNDER_KIND, FlowLevel.RECIPIENT_KIND):
            return KINDS[ActorKind(key)]
        name = self.known.places[key].name if level is FlowLevel.REGION else self.known.name(key)
        return Text(name, name)


def _id(node: NodeId) -> str:
    return f"{node.level}:{node.key or node.state}"


def _keys(among: Iterable[Told]) -> tuple[FundingKey, ...]:
    return tuple(asking.funding(t.paid.id) for t in among)


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
            explanation=LEFT_OUT[reason],
            statements=_keys(left.told for left in lefts),
            statement_count=len(lefts),
        )
