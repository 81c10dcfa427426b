"""What the question for flows of money answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import ActorKey, FundingKey, RegionKey
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState
from graph.analysis.funding.flow_sums import FlowExclusion
from graph.compile.totals import EuroTotals
from graph.messages.text import Text
from graph.model.enums import ActorKind


@dataclass(frozen=True, slots=True)
class FlowNode:
    """Ein Knoten des Flussbilds / a node of the diagram."""

    id: Annotated[str, "Schlüssel im Flussbild / key within the diagram."]
    level: Annotated[FlowLevel, "Seine Ebene / its level."]
    state: Annotated[FlowNodeState, "Wofür er steht / what it stands for."]
    name: Annotated[Text, "Sein Name / its name."]
    actor: Annotated[ActorKey | None, "Der Akteur, wenn es einer ist / the actor, if it is one."]
    actor_kind: Annotated[ActorKind | None, "Die Art der Akteure, wenn es eine ist / the kind of actors, if it is one."]
    region: Annotated[RegionKey | None, "Das Gebiet, wenn es eins ist / the region, if it is one."]
    rest_count: Annotated[int, "Wie viele Knoten der Rest zusammenfasst / how many nodes the rest stands for."]
    incoming: Annotated[EuroTotals | None, "Was hineinfließt; leer auf der ersten Ebene / what flows in."]
    outgoing: Annotated[EuroTotals | None, "Was hinausfließt; leer auf der letzten Ebene / what flows out."]


@dataclass(frozen=True, slots=True)
class FlowLink:
    """Geld zwischen zwei Knoten benachbarter Ebenen / money between two nodes of levels next to each other."""

    source: Annotated[str, "Der Knoten davor / the node before it."]
    target: Annotated[str, "Der Knoten dahinter / the node behind it."]
    total: Annotated[EuroTotals, "Beträge nach Jahr und Art; der Wert des Bandes / amounts; the band's value."]
    statements: Annotated[tuple[FundingKey, ...], "Die Aussagen dazu / the statements that say so."]
    statement_count: Annotated[int, "Zahl der Aussagen / number of statements."]


@dataclass(frozen=True, slots=True)
class FlowLevelTotal:
    """Alles Geld auf einer Ebene; was ein- und was ausgeht, nie zusammengezählt / all money on a level."""

    level: Annotated[FlowLevel, "Die Ebene / the level."]
    node_count: Annotated[int, "Zahl der Knoten, auch derer im Rest / number of nodes, those of the rest among them."]
    incoming: Annotated[EuroTotals | None, "Was hineinfließt; leer auf der ersten Ebene / what flows in."]
    outgoing: Annotated[EuroTotals | None, "Was hinausfließt; leer auf der letzten Ebene / what flows out."]


@dataclass(frozen=True, slots=True)
class FlowsLeftOut:
    """Aussagen, deren Betrag nicht zählt, und warum / statements whose amounts don't count, and why."""

    reason: Annotated[FlowExclusion, "Der Grund / the reason."]
    from_level: Annotated[FlowLevel | None, "Ab dieser Ebene; leer: überall / from this level on; empty: everywhere."]
    to_level: Annotated[FlowLevel | None, "Bis zu dieser Ebene; leer: überall / to this level; empty: everywhere."]
    years: Annotated[tuple[int, ...], "In diesen Jahren, in anderen zählen sie / in these years, not in others."]
    explanation: Annotated[Text, "Der Grund in Worten / the reason in words."]
    statements: Annotated[tuple[FundingKey, ...], "Die Aussagen / the statements."]
    statement_count: Annotated[int, "Zahl der Aussagen / number of statements."]


@dataclass(frozen=True, slots=True)
class MoneyFlows:
    """Geldflüsse von Ebene zu Ebene / flows of money from level to level."""

    on: Annotated[date | None, "Stichtag; leer: Jahre / the day; empty: years."]
    from_year: Annotated[int, "Erstes Jahr / first year."]
    to_year: Annotated[int, "Letztes Jahr / last year."]
    levels: Annotated[tuple[FlowLevelTotal, ...], "Die Ebenen mit ihren Summen / the levels with their sums."]
    nodes: Annotated[tuple[FlowNode, ...], "Die Knoten, die größten zuerst / the nodes, the largest first."]
    links: Annotated[tuple[FlowLink, ...], "Die Bänder, die größten zuerst / the bands, the largest first."]
    statement_count: Annotated[int, "Aussagen in der Frage / statements that were asked for."]
    excluded: Annotated[tuple[FlowsLeftOut, ...], "Was nicht zählt, und warum / what doesn't count, and why."]
    explanation: Annotated[Text, "Wie die Summen zustande kommen / how the sums come about."]
