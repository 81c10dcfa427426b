"""What the question for the funding cliff answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import ActorKey, Euros, FundingKey, PartialDay, ProgrammeKey, RegionKey, ServiceKey
from graph.analysis.funding.grants import EndReason
from graph.compile.totals import EuroTotals
from graph.messages.text import Text
from graph.model.enums import AmountKind, AmountScope, FundingPeriod


@dataclass(frozen=True, slots=True)
class PeopleReached:
    """Menschen in betroffenen Gebieten / people in the regions that are affected."""

    population: Annotated[
        int | None, "Bekannte Einwohnerzahl, jedes Gebiet einmal / known population, each region once."
    ]
    region_count: Annotated[int, "Zahl der Gebiete / number of regions."]
    unknown_region_count: Annotated[
        int, "Gebiete, deren Einwohnerzahl nicht belegt ist / regions whose population is not known."
    ]
    population_dates: Annotated[tuple[date, ...], "Stichtage der Einwohnerzahlen / days of the population figures."]
    explanation: Annotated[Text, "Was die Zahl besagt / what the figure says."]


@dataclass(frozen=True, slots=True)
class FundingEnding:
    """Eine Förderung, die ohne belegte Anschlussförderung endet / a funding that ends without a known successor."""

    recipient: Annotated[ActorKey, "Wer das Geld erhält / who gets the money."]
    funder: Annotated[ActorKey, "Wer fördert / who funds."]
    programme: Annotated[ProgrammeKey | None, "Das Programm, aus dem gefördert wird / the programme."]
    ends: Annotated[PartialDay, "Das Ende, so genau wie belegt / the end, as far as it is known."]
    last_day: Annotated[date, "Der letzte Tag, an dem sie gilt / the last day on which it holds."]
    reason: Annotated[EndReason, "Warum sie endet / why it ends."]
    ending_programme: Annotated[ProgrammeKey | None, "Das Programm, das endet / the programme that ends."]
    disputed: Annotated[bool, "Ob Quellen verschiedene Enden nennen / whether sources name different ends."]
    amount_eur: Annotated[Euros | None, "Der Betrag; leer: nicht belegt / the amount; empty: not known."]
    amount_kind: Annotated[AmountKind, "Was der Betrag besagt / what the amount says."]
    amount_scope: Annotated[AmountScope, "Worauf er sich bezieht / what it covers."]
    period: Annotated[FundingPeriod, "Wofür er gilt / what time it is for."]
    other_funding_count: Annotated[
        int, "Andere Förderungen des Empfängers am Tag danach / the recipient's other fundings on the day after."
    ]
    other_confirmed_count: Annotated[int, "Davon für diesen Tag belegt / of these, confirmed for that day."]
    loses_all_funding: Annotated[bool, "Ob danach keine Förderung belegt ist / whether none is known after that."]
    statements: Annotated[tuple[FundingKey, ...], "Die Aussagen dazu / the statements that say so."]
    statement_count: Annotated[int, "Zahl der Aussagen / number of statements."]
    services: Annotated[tuple[ServiceKey, ...], "Betroffene Angebote / services affected."]
    service_count: Annotated[int, "Zahl der Angebote / number of services."]
    regions: Annotated[tuple[RegionKey, ...], "Betroffene Gebiete / regions affected."]
    people: Annotated[PeopleReached, "Menschen in diesen Gebieten / people in these regions."]
    sentence: Annotated[Text, "Der Befund in einem Satz / the finding in a sentence."]


@dataclass(frozen=True, slots=True)
class CliffTotals:
    """Was endet: Geld an Empfänger und Geld in Programme, nie zusammengezählt / what ends, never added up."""

    to_recipients: Annotated[EuroTotals, "Geld an Empfänger, jeder Euro einmal / money to recipients, each euro once."]
    into_programmes: Annotated[EuroTotals, "Geld in Programme, jeder Euro einmal / money into programmes."]
    repeated_count: Annotated[
        int, "Aussagen, deren Geld schon gezählt ist / statements whose money is counted already."
    ]


@dataclass(frozen=True, slots=True)
class CliffGroup:
    """Was von einem Geldgeber oder Programm endet / what ends of one funder or programme."""

    actor: Annotated[ActorKey | None, "Geldgeber oder Programm; leer: keins / funder or programme; empty: none."]
    ending_count: Annotated[int, "Zahl der endenden Förderungen / number of fundings that end."]
    recipient_count: Annotated[int, "Zahl der Empfänger / number of recipients."]
    totals: Annotated[CliffTotals, "Was endet / what ends."]


@dataclass(frozen=True, slots=True)
class FundingCliff:
    """Was ohne belegte Anschlussförderung endet / what ends with no known successor."""

    on: Annotated[date, "Stichtag / the day."]
    until: Annotated[date, "Letzter Tag der Frist / last day of the time looked at."]
    total_count: Annotated[int, "Zahl der endenden Förderungen / number of fundings that end."]
    endings: Annotated[tuple[FundingEnding, ...], "Die frühesten zuerst, höchstens `first` / the earliest first."]
    totals: Annotated[CliffTotals, "Was endet / what ends."]
    by_funder: Annotated[tuple[CliffGroup, ...], "Nach Geldgeber, höchstens `first` / by funder."]
    funder_count: Annotated[int, "Zahl der Geldgeber / number of funders."]
    by_programme: Annotated[tuple[CliffGroup, ...], "Nach Programm, höchstens `first` / by programme."]
    programme_count: Annotated[int, "Zahl der Programme, auch „keins“ / number of programmes, “none” among them."]
    services: Annotated[tuple[ServiceKey, ...], "Betroffene Angebote / services affected."]
    service_count: Annotated[int, "Zahl der Angebote / number of services."]
    regions: Annotated[tuple[RegionKey, ...], "Betroffene Gebiete / regions affected."]
    people: Annotated[PeopleReached, "Menschen in diesen Gebieten, jeder einmal / people there, each once."]
    sentence: Annotated[Text, "Der Befund in einem Satz / the finding in a sentence."]
