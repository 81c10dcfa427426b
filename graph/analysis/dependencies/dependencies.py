"""Whose loss would cut most: actors that hold the network together, only funders, only programmes, only carriers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import ActorKey, RegionId, StatementKey, actor, statement
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_range
from graph.analysis.core.snapshot import Snapshot, assumed_count
from graph.analysis.dependencies.dependency_impact import Cut, DependencyReason, Ground, Losses, ground_of
from graph.analysis.dependencies.dependency_sentences import Cost, sentence
from graph.messages.text import Text
from graph.messages.wording import NAMED
from graph.model.enums import ActorKind
from graph.query.selection import Reader


@dataclass(frozen=True, slots=True)
class DependencyCut:
    """Wer aus einem Grund vom Akteur abhängt / who depends on the actor for one reason."""

    reason: Annotated[DependencyReason, "Der Grund / the reason."]
    cut_off_count: Annotated[int, "Wie viele betroffen wären / how many would be cut off."]
    cut_off: Annotated[tuple[ActorKey, ...], "Wer, nach Namen; höchstens 1000 / who, by name; at most 1000."]
    statement_count: Annotated[int, "Auf wie vielen Aussagen das ruht / how many statements it rests on."]
    statements: Annotated[tuple[StatementKey, ...], "Die Aussagen, höchstens 1000 / the statements, at most 1000."]
    assumed_count: Annotated[int, "Wie viele davon nur angenommen sind / how many of them are only assumed."]


@dataclass(frozen=True, slots=True)
class Dependency:
    """Was ohne einen Akteur abgeschnitten wäre / what would be cut without an actor."""

    actor: Annotated[ActorKey, "Von wem es abhängt / on whom it depends."]
    cut_off_count: Annotated[int, "Wie viele insgesamt betroffen wären / how many would be cut off in all."]
    cuts: Annotated[tuple[DependencyCut, ...], "Aus welchen Gründen / for which reasons."]
    statement_count: Annotated[int, "Auf wie vielen Aussagen alles ruht / how many statements all of it rests on."]
    assumed_count: Annotated[int, "Wie viele davon nur angenommen sind / how many of them are only assumed."]
    sentence: Annotated[Text, "Das Ergebnis als Satz / the finding as a sentence."]


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Von wem am meisten abhängt, das meiste zuerst / on whom most depends, the most first."""

    on: Annotated[date, "Der Tag, für den es gilt / the day that it holds for."]
    total_count: Annotated[int, "Wie viele Akteure es insgesamt sind / how many actors there are in all."]
    nodes: Annotated[tuple[Dependency, ...], "Die ersten davon / the first of them."]


async def dependencies(
    context: QueryContext,
    *,
    on: Annotated[date | None, "Der Tag, Vorgabe heute / the day, by default today."] = None,
    kinds: Annotated[tuple[ActorKind, ...] | None, "Nur diese Arten von Akteuren / only actors of these kinds."] = None,
    reasons: Annotated[tuple[DependencyReason, ...] | None, "Nur aus diesen Gründen / only for these reasons."] = None,
    within: Annotated[
        RegionId | None,
        "Nur Betroffene zählen, die im Gebiet sitzen oder es oder einen Teil davon versorgen / count only those cut "
        "off that are located in the region or serve it or a part of it.",
    ] = None,
    first: Annotated[int, "So viele, 1–1000 / that many, 1–1000."] = 20,
) -> Dependencies:
    """Von wem am meisten abhängt: Akteure, ohne die Teile des Netzes vom größten übrigen Teil getrennt wären (über
    Förderung, Mitgliedschaft, Zugehörigkeit, Trägerschaft, Verantwortung und Teilnahme), einzige bekannte Geldgeber,
    Programme, aus denen alles bekannte Geld kommt, und einzige bekannte Träger von Angeboten. /
    On whom most depends: actors without whom parts of the network would be separated from the largest that remains
    (over funding, membership, affiliation, provision, administration and participation), only known funders,
    programmes that all known money comes from, and only known carriers of services."""
    require_range("first", first, 1, MAX_LISTED)
    snapshot = await context.snapshot()
    asked = _Asked(on or context.today, kinds, reasons, within, first)
    return await asyncio.to_thread(_answer, snapshot, context.reader, asked)


@dataclass(frozen=True)
class _Asked:
    on: date
    kinds: tuple[ActorKind, ...] | None
    reasons: tuple[DependencyReason, ...] | None
    within: str | None
    first: int


def _answer(snapshot: Snapshot, reader: Reader, asked: _Asked) -> Dependencies:
    ground = snapshot.remember(("dependencies", reader, asked.on), lambda: ground_of(snapshot.view(reader, asked.on)))
    if asked.within is not None:
        require_existing("region", [asked.within], ground.view.regions)
    losses, ranked = snapshot.remember(("losses", reader, replace(asked, first=0)), lambda: _ranked(ground, asked))
    told = _Told(ground, asked.on, losses.place)
    page = tuple(told.dependency(on, count, losses.cuts(on)) for on, count in ranked[: asked.first])
    return Dependencies(asked.on, len(ranked), page)


def _ranked(ground: Ground, asked: _Asked) -> tuple[Losses, list[tuple[int, int]]]:
    losses = Losses(ground, asked.kinds, asked.reasons, asked.within)
    return losses, losses.ranked()


@dataclass(frozen=True)
class _Told:
    """Losses as answers. `place` is the name of the region that is asked for."""

    ground: Ground
    on: date
    place: str | None

    def dependency(self, on: int, count: int, cuts: Sequence[Cut]) -> Dependency:
        node = self.ground.actor(on)
        told = tuple(self._cut(cut) for cut in cuts)
        statements = tuple({(edge.type, edge.id): edge for cut in cuts for edge in cut.edges}.values())
        assumed = assumed_count(statements, self.on)
        costs = [Cost(cut.reason, cut.cut_off_count, self._names(cut)) for cut in told]
        text = sentence(node.name, costs, count, self.on, self.place, len(statements), assumed)
        return Dependency(actor(node.slug), count, told, len(statements), assumed, text)

    def _cut(self, cut: Cut) -> DependencyCut:
        by_name = sorted(cut.who, key=self.ground.rank.__getitem__)[:MAX_LISTED]
        keys = tuple(actor(self.ground.actor(i).slug) for i in by_name)
        said = sorted((edge.type, edge.id) for edge in cut.edges)[:MAX_LISTED]
        statements = tuple(statement(*one) for one in said)
        return DependencyCut(
            cut.reason, len(cut.who), keys, len(cut.edges), statements, assumed_count(cut.edges, self.on)
        )

    def _names(self, cut: DependencyCut) -> tuple[str, ...]:
        positions = (self.ground.view.position[key.key] for key in cut.cut_off[:NAMED])
        return tuple(self.ground.actor(i).name for i in positions)
