"""Who works in the same place and has nothing in common: gaps in coordination, and what would bridge them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from graph.analysis.coordination.activity import Working, neighbourhood, working
from graph.analysis.coordination.bridges import BridgeKind, Bridges, Way
from graph.analysis.coordination.coordination_sentences import (
    as_of,
    contacts_sentence,
    gap_sentence,
    joining_sentence,
    no_bridge,
)
from graph.analysis.coordination.gap_ranking import Pair, Ranking, Spots, ranking
from graph.analysis.core.keys import ActorKey, RegionId, RegionKey, StatementKey, actor, region, statement
from graph.analysis.core.regions import region_of
from graph.analysis.core.request import MAX_LISTED, QueryContext, require_existing, require_range
from graph.analysis.core.snapshot import Edge, Snapshot, assumed_count
from graph.messages.text import Text
from graph.messages.wording import NAMED
from graph.model.enums import ServiceType
from graph.query.selection import Reader


@dataclass(frozen=True, slots=True)
class Bridge:
    """Was zwei Akteure am ehesten verbinden würde / what would tie two actors most easily."""

    kind: Annotated[BridgeKind, "Was dafür zu tun ist / what is to be done."]
    joiner: Annotated[ActorKey | None, "Wer beitreten könnte; leer: niemand muss / who could join; null: nobody need."]
    through_count: Annotated[int, "Über wie viele es führt / how many it leads over."]
    through: Annotated[
        tuple[ActorKey, ...],
        "Das Netzwerk oder Programm, oder die dazwischen / the network, programme or those between.",
    ]
    statement_count: Annotated[int, "Auf wie vielen Aussagen es ruht / how many statements it rests on."]
    statements: Annotated[tuple[StatementKey, ...], "Die Aussagen, höchstens 1000 / the statements, at most 1000."]


@dataclass(frozen=True, slots=True)
class CoordinationGap:
    """Zwei Akteure, die etwas gemeinsam haben, aber nichts, das sie verbindet / two actors that have something in
    common but nothing that ties them."""

    one: Annotated[ActorKey, "Der eine, nach Namen der erste / the first by name."]
    other: Annotated[ActorKey, "Der andere / the other."]
    score: Annotated[
        int, "Zwei Punkte je gemeinsames Gebiet, einer für dieselbe Art von Angebot / two per region, one for the type."
    ]
    region_count: Annotated[int, "In wie vielen Gebieten beide arbeiten; 0: Nachbarn / in how many; 0: neighbours."]
    regions: Annotated[tuple[RegionKey, ...], "Gebiete, in denen beide arbeiten / regions in which both work."]
    neighbourhood_count: Annotated[int, "In wie vielen größeren Gebieten sie Nachbarn sind / number of these."]
    neighbourhoods: Annotated[
        tuple[RegionKey, ...],
        "Nur bei Nachbarn: die Regierungsbezirke oder Länder, in denen sie es sind / of neighbours only: the "
        "government regions or Länder in which they are.",
    ]
    service_type: Annotated[ServiceType | None, "Art des Angebots, wenn gleich / type of service, where the same."]
    statement_count: Annotated[int, "Wie viele Aussagen sagen, dass sie dort arbeiten / how many statements say so."]
    statements: Annotated[tuple[StatementKey, ...], "Die Aussagen, höchstens 1000 / the statements, at most 1000."]
    assumed_count: Annotated[int, "Wie viele davon nur angenommen sind / how many of them are only assumed."]
    bridge: Annotated[Bridge | None, "Was sie verbinden würde, soweit bekannt / what would tie them, if known."]
    sentence: Annotated[Text, "Das Ergebnis in Sätzen / the finding in sentences."]


@dataclass(frozen=True, slots=True)
class CoordinationGaps:
    """Lücken in der Abstimmung, die mit den meisten Gemeinsamkeiten zuerst / gaps in coordination, those with most in
    common first."""

    on: Annotated[date, "Der Tag, für den es gilt / the day that it holds for."]
    total_count: Annotated[int, "Wie viele Paare es insgesamt sind / how many pairs there are in all."]
    nodes: Annotated[tuple[CoordinationGap, ...], "Die ersten davon / the first of them."]


async def coordination_gaps(
    context: QueryContext,
    *,
    within: Annotated[RegionId | None, "Nur was in diesem Gebiet geschieht / only what happens in this region."] = None,
    services: Annotated[
        tuple[ServiceType, ...] | None, "Nur zwischen Angeboten dieser Arten / only between services of these types."
    ] = None,
    on: Annotated[date | None, "Der Tag, Vorgabe heute / the day, by default today."] = None,
    first: Annotated[int, "So viele, 1–1000 / that many, 1–1000."] = 20,
) -> CoordinationGaps:
    """Angebote, Vereine, Behörden und Kommunen, die im selben Kreis oder Regierungsbezirk arbeiten (sie versorgen ihn
    oder einen Ort darin, haben dort ihren Sitz, regieren ihn oder nehmen dort an einem Programm teil), oder mit
    derselben Art von Angebot (außer „anderes“) in benachbarten Kreisen, aber weder Netzwerk noch Geldgeber, Programm
    oder Organisation gemeinsam haben und auch unmittelbar nichts miteinander zu tun. Benachbart heißt: im selben
    Regierungsbezirk oder, wo es keinen gibt, im selben Land. Wer für ein ganzes Land oder den Bund da ist, teilt damit
    noch kein Gebiet. /
    Services, associations, authorities and municipalities that work in the same district or government region (they
    serve it or a place in it, are located there, govern it or take part in a programme there), or on the same type of
    service (except “other”) in neighbouring districts, but have no network, funder, programme or organisation in
    common and nothing to do with each other directly. Neighbouring means: in the same government region or, where
    there is none, in the same Land. To serve a whole Land or the country is not yet to share a region."""
    require_range("first", first, 1, MAX_LISTED)
    snapshot = await context.snapshot()
    asked = _Asked(on or context.today, within, services and tuple(sorted(set(services))), first)
    return await asyncio.to_thread(_answer, snapshot, context.reader, asked)


@dataclass(frozen=True)
class _Asked:
    on: date
    within: str | None
    types: tuple[ServiceType, ...] | None
    first: int


@dataclass(frozen=True)
class _Ground:
    work: Working
    bridges: Bridges


def _ground(snapshot: Snapshot, reader: Reader, on: date) -> _Ground:
    work = working(snapshot.view(reader, on))
    return _Ground(work, Bridges(work))


def _answer(snapshot: Snapshot, reader: Reader, asked: _Asked) -> CoordinationGaps:
    ground = snapshot.remember(("working", reader, asked.on), lambda: _ground(snapshot, reader, asked.on))
    view = ground.work.view
    if asked.within is not None:
        require_existing("region", [asked.within], view.regions)

    def ranked() -> _Told:
        spots = Spots(ground.work, None if asked.within is None else view.regions[asked.within], asked.types)
        return _Told(ground, spots, asked.on, ranking(spots, MAX_LISTED))

    told = snapshot.remember(("gaps", reader, asked.on, asked.within, asked.types), ranked)
    return CoordinationGaps(asked.on, told.ranking.total, told.gaps(asked.first))


@dataclass(frozen=True)
class _Told:
    """Pairs as answers, each made once."""

    ground: _Ground
    spots: Spots
    on: date
    ranking: Ranking
    made: dict[Pair, CoordinationGap] = field(default_factory=dict[Pair, CoordinationGap])

    def gaps(self, first: int) -> tuple[CoordinationGap, ...]:
        pairs = self.ranking.pairs[:first]
        self.made.update((pair, self._gap(pair)) for pair in pairs if pair not in self.made)
        return tuple(self.made[pair] for pair in pairs)

    def _gap(self, pair: Pair) -> CoordinationGap:
        work, one, other = self.ground.work, self.ground.work.actor(pair.one), self.ground.work.actor(pair.other)
        shared = self.spots.by_worker[pair.one] & self.spots.by_worker[pair.other]
        areas = frozenset[int]() if shared else self.spots.areas(pair.one) & self.spots.areas(pair.other)
        types = self.spots.type_of(pair.one), self.spots.type_of(pair.other)
        type_ = types[0] if types[0] == types[1] else None
        edges = self._evidence(pair, shared, areas)
        way = self.ground.bridges.between(pair.one, pair.other, shared or areas)
        statements = {(edge.type, edge.id): edge for edge in (*edges, *(way.edges if way else ()))}
        names = [region_of(work.view, r).name for r in self._by_name(shared or areas)[:NAMED]]
        texts = (
            gap_sentence(one.name, other.name, names, len(shared or areas), bool(shared), type_),
            self._told(pair, way),
            as_of(self.on, len(statements), assumed_count(statements.values(), self.on)),
        )
        return CoordinationGap(
            actor(one.slug),
            actor(other.slug),
            pair.points,
            len(shared),
            self._keys(shared),
            len(areas),
            self._keys(areas),
            type_,
            len(edges),
            _statements(edges),
            assumed_count(edges, self.on),
            self._bridge(way),
            Text(" ".join(text.de for text in texts), " ".join(text.en for text in texts)),
        )

    def _evidence(self, pair: Pair, shared: frozenset[int], areas: frozenset[int]) -> list[Edge]:
        """The statements that say that both work in the shared regions, or near each other in the areas."""
        view = self.ground.work.view
        return [
            edge
            for worker in (pair.one, pair.other)
            for place, edges in self.ground.work.places[worker].items()
            if self.spots.asked(place)
            and (self.spots.at(place) in shared or neighbourhood(view, self.spots.at(place)) in areas)
            for edge in edges
        ]

    def _by_name(self, regions: Iterable[int]) -> list[int]:
        nodes = [(region_of(self.ground.work.view, i), i) for i in regions]
        return [i for _, i in sorted(nodes, key=lambda found: (found[0].name, found[0].ags))]

    def _keys(self, regions: Iterable[int]) -> tuple[RegionKey, ...]:
        return tuple(region(region_of(self.ground.work.view, i).ags) for i in self._by_name(regions)[:MAX_LISTED])

    def _bridge(self, way: Way | None) -> Bridge | None:
        if way is None:
            return None
        joiner = None if way.joiner is None else actor(self.ground.work.actor(way.joiner).slug)
        through = tuple(actor(self.ground.work.actor(i).slug) for i in way.through[:MAX_LISTED])
        return Bridge(way.kind, joiner, len(way.through), through, len(way.edges), _statements(way.edges))

    def _told(self, pair: Pair, way: Way | None) -> Text:
        if way is None:
            return no_bridge()
        names = [self.ground.work.actor(i).name for i in way.through]
        if way.joiner is None:
            return contacts_sentence(names)
        member = pair.other if way.joiner == pair.one else pair.one
        joiner, other = self.ground.work.actor(way.joiner).name, self.ground.work.actor(member).name
        belongs = any(edge.type != "ADMINISTERS" for edge in way.edges)
        return joining_sentence(way.kind, joiner, other, names[0], belongs)


def _statements(edges: Sequence[Edge]) -> tuple[StatementKey, ...]:
    said = sorted({(edge.type, edge.id) for edge in edges})[:MAX_LISTED]
    return tuple(statement(*one) for one in said)
