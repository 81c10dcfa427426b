"""The question `dependencies`: the actors on which most others depend."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

import numpy as np

from graph.analysis.core.keys import ActorKey, RegionId, StatementKey, actor_key
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_existing,
    require_range,
    statement_keys,
)
from graph.analysis.core.snapshot import Snapshot
from graph.analysis.dependencies.dependency_impact import (
    DependencyImpact,
    DependencyIndex,
    DependencyReason,
    ReasonImpact,
    build_dependency_index,
)
from graph.analysis.dependencies.dependency_sentences import CutOffActors, dependency_sentence
from graph.messages.message import MAX_NAMES, Message
from graph.model.enums import ActorKind
from graph.model.validity import AsOf
from graph.query.reader import Reader


@dataclass(frozen=True, slots=True)
class DependencyCut:
    """The actors that depend on an actor for one reason."""

    reason: Annotated[DependencyReason, "The reason."]
    cut_off_count: Annotated[int, "The number of actors that would be cut off."]
    cut_off: Annotated[tuple[ActorKey, ...], "The actors that would be cut off, by name; at most 1000."]
    statement_count: Annotated[int, "The number of statements behind this result."]
    statements: Annotated[tuple[StatementKey, ...], "The statements behind this result, at most 1000."]
    assumed_count: Annotated[int, "The number of these statements that are only assumed."]


@dataclass(frozen=True, slots=True)
class Dependency:
    """What would be cut off without an actor."""

    actor: Annotated[ActorKey, "The actor on which the others depend."]
    cut_off_count: Annotated[int, "The number of all actors that would be cut off."]
    cuts: Annotated[tuple[DependencyCut, ...], "The reasons for the dependency."]
    statement_count: Annotated[int, "The number of all statements behind the result."]
    assumed_count: Annotated[int, "The number of these statements that are only assumed."]
    sentence: Annotated[Message, "The result in one sentence."]


@dataclass(frozen=True, slots=True)
class Dependencies:
    """The actors on which most others depend; those with the most dependents come first."""

    on: Annotated[date, "The day for which the result holds."]
    confirmed_within: ConfirmedWithinAnswer
    total_count: Annotated[int, "The number of all actors on which others depend."]
    nodes: Annotated[tuple[Dependency, ...], "The first actors."]


async def dependencies(
    context: QueryContext,
    *,
    on: Annotated[date | None, "The day; the default is today."] = None,
    kinds: Annotated[tuple[ActorKind, ...] | None, "Only actors of these kinds are returned."] = None,
    reasons: Annotated[tuple[DependencyReason, ...] | None, "Only these reasons count."] = None,
    within: Annotated[
        RegionId | None,
        "Only dependents that are located in the region, or serve it or a part of it, count.",
    ] = None,
    first: Annotated[int, "The greatest number of actors to return, 1–1000."] = 20,
    confirmed_within: ConfirmedWithinArgument = None,
) -> Dependencies:
    """The actors on which most others depend: actors without which parts of the network would be separated from the
    largest remaining part (over funding, membership, affiliation, provision, administration and participation), only
    known funders, programmes that provide all known money, and only known carriers of services."""
    require_range("first", first, 1, MAX_LISTED)
    snapshot = await context.snapshot()
    request = _DependencyRequest(context.as_of(on, confirmed_within), kinds, reasons, within, first)
    return await context.worked_out(
        snapshot, request, lambda: asyncio.to_thread(_answer, snapshot, context.reader, request)
    )


@dataclass(frozen=True)
class _DependencyRequest:
    as_of: AsOf
    kinds: tuple[ActorKind, ...] | None
    reasons: tuple[DependencyReason, ...] | None
    within: str | None
    first: int


def _answer(snapshot: Snapshot, reader: Reader, request: _DependencyRequest) -> Dependencies:
    as_of = request.as_of
    day = as_of.day
    index = snapshot.cached(("dependencies", reader, day), lambda: build_dependency_index(snapshot.view(reader, day)))
    if request.within is not None:
        require_existing("region", [request.within], index.view.regions)
    impact = snapshot.cached(
        ("impact", reader, replace(request, first=0)),
        lambda: DependencyImpact(index, request.kinds, request.reasons, request.within),
    )
    builder = _DependencyBuilder(index, as_of, impact.region_name)
    ranked = impact.by_dependent_count(request.first)
    page = tuple(builder.dependency(actor, count, impact.of(actor)) for actor, count in ranked)
    return Dependencies(day, as_of.months, impact.total, page)


@dataclass(frozen=True)
class _DependencyBuilder:
    """Builds the entries of the answer. `region_name` is the name of the requested region."""

    index: DependencyIndex
    as_of: AsOf
    region_name: str | None

    def dependency(self, position: int, count: int, impacts: Sequence[ReasonImpact]) -> Dependency:
        node, table = self.index.actor_at(position), self.index.view.statements
        cuts = tuple(map(self._cut, impacts))
        statements = np.unique(np.concatenate([impact.statements for impact in impacts]))
        assumed = table.assumed_count(statements, self.as_of)
        cut_off = [CutOffActors(cut.reason, cut.cut_off_count, self._names(cut)) for cut in cuts]
        sentence = dependency_sentence(
            node.name, cut_off, count, self.as_of.day, self.region_name, len(statements), assumed
        )
        return Dependency(actor_key(node.slug), count, cuts, len(statements), assumed, sentence)

    def _cut(self, impact: ReasonImpact) -> DependencyCut:
        nodes, table = self.index.view.nodes, self.index.view.statements
        return DependencyCut(
            reason=impact.reason,
            cut_off_count=len(impact.dependents),
            cut_off=tuple(actor_key(nodes.key(position)) for position in nodes.by_name(impact.dependents, MAX_LISTED)),
            statement_count=len(impact.statements),
            statements=statement_keys(table, impact.statements),
            assumed_count=table.assumed_count(impact.statements, self.as_of),
        )

    def _names(self, cut: DependencyCut) -> tuple[str, ...]:
        positions = (self.index.view.position[key.key] for key in cut.cut_off[:MAX_NAMES])
        return tuple(self.index.actor_at(position).name for position in positions)
