"""The funding cliff in sentences that can be pasted into a letter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.analysis.funding.beneficiaries import People
from graph.analysis.funding.funding_rows import Facts, FundingRow
from graph.analysis.funding.grants import Ended, EndReason
from graph.messages.amounts import amount, at
from graph.messages.text import Text
from graph.messages.wording import NAMED, counted, day, listed, number, quoted, some_of
from graph.model.partial_dates import partial

_SERVICE = Text("Angebot", "service"), Text("Angebote", "services")
_REGION = Text("Gebiet", "region"), Text("Gebiete", "regions")
_OTHER = Text("weitere Förderung", "other funding"), Text("weitere Förderungen", "other fundings")
_ENDING = Text("Förderung", "funding"), Text("Förderungen", "fundings")


def told_of_ending(known: Facts, ended: Ended, says: FundingRow, services: Sequence[str], reached: People) -> Text:
    """`Am 31. Dezember 2026 endet …: betroffen sind … Eine Anschlussförderung ist nicht belegt.`"""
    what, hit, left = _what(known, ended, says), _hit(known, services, reached), _left(ended)
    return Text(f"{what.de}: {hit.de}. {left.de}", f"{what.en}: {hit.en}. {left.en}")


def _what(known: Facts, ended: Ended, says: FundingRow) -> Text:
    key, taken = ended.key, ended.reason is EndReason.TAKEN_AWAY
    when = at(ended.day if taken else partial(ended.day, ended.grant.precision))
    verb = Text("entfiele", "would be lost") if taken else Text("endet", "ends")
    to, by = quoted(known.name(key.recipient)), quoted(known.name(key.funder))
    of = Text("", "")
    if key.programme and key.programme not in (key.funder, key.recipient):
        of = quoted(known.name(key.programme))
        of = Text(f" aus dem Programm {of.de}", f" from the programme {of.en}")
    sum_ = amount(says.euros, says.kind, says.scope, says.period)
    why = Text("", "")
    if ended.reason is EndReason.PROGRAMME_ENDS and ended.grant.ended_by:
        name = quoted(known.name(ended.grant.ended_by))
        why = Text(f", weil das Programm {name.de} endet", f", because the programme {name.en} ends")
    return Text(
        f"{when.de} {verb.de} die Förderung für {to.de} durch {by.de}{of.de} ({sum_.de}){why.de}",
        f"{when.en} the funding of {to.en} by {by.en}{of.en} ({sum_.en}) {verb.en}{why.en}",
    )


def _hit(known: Facts, services: Sequence[str], reached: People) -> Text:
    parts: list[Text] = []
    if services:
        named = some_of([known.name(slug) for slug in services[:NAMED]], len(services))
        parts.append(_with(counted(len(services), *_SERVICE), named))
    if reached.regions:
        named = some_of([known.places[ags].name for ags in reached.regions[:NAMED]], len(reached.regions))
        parts.append(_with(counted(len(reached.regions), *_REGION), named))
    if not parts:
        return Text(
            "welche Angebote und Gebiete betroffen sind, ist nicht belegt",
            "which services and regions are affected is not known",
        )
    one = len(parts) == 1 and len(services) + len(reached.regions) == 1
    both, living = listed(parts), _living(reached)
    return Text(f"betroffen {'ist' if one else 'sind'} {both.de}{living.de}", f"this affects {both.en}{living.en}")


def _with(counted_: Text, named: Text) -> Text:
    return Text(f"{counted_.de} ({named.de})", f"{counted_.en} ({named.en})")


def _living(reached: People) -> Text:
    if reached.known is None:
        return Text("", "")
    people, least = number(reached.known), bool(reached.unknown)
    de = f" mit {'mindestens ' if least else ''}{people.de} Einwohnerinnen und Einwohnern"
    return Text(de, f" with {'at least ' if least else ''}{people.en} inhabitants")


def _left(ended: Ended) -> Text:
    de, en = ["Eine Anschlussförderung ist nicht belegt."], ["No successor is known."]
    if not ended.others:
        de.append("Auch anderes Geld ist für die Zeit danach nicht belegt.")
        en.append("No other money is known for the time after that either.")
    else:
        others, sure = counted(len(ended.others), *_OTHER), number(ended.others_confirmed)
        verb = "bleibt" if len(ended.others) == 1 else "bleiben"
        de.append(f"Danach {verb} {others.de}, davon für den Folgetag belegt: {sure.de}.")
        en.append(f"What remains: {others.en}, of these confirmed for the day after: {sure.en}.")
    if ended.grant.disputed:
        de.append("Die Quellen nennen verschiedene Enden; es gilt die neueste.")
        en.append("Sources name different ends; the newest one counts.")
    return Text(" ".join(de), " ".join(en))


def told_of_people(known: Facts, reached: People) -> Text:
    """Which figures the number rests on."""
    if not reached.regions:
        return Text("Betroffene Gebiete sind nicht belegt.", "No affected regions are known.")
    if reached.known is None:
        return Text("Die Einwohnerzahlen sind nicht belegt.", "The population figures are not known.")
    days = listed([day(date.fromisoformat(iso)) for iso in reached.days])
    de = [f"Jedes Gebiet zählt einmal; Stand der Einwohnerzahlen: {days.de}."]
    en = [f"Each region counts once; days of the population figures: {days.en}."]
    if len(reached.days) > 1:
        de.append("Die Zahlen stammen von verschiedenen Stichtagen und Grundlagen; die Summe ist ein Anhaltswert.")
        en.append("The figures are of different days and bases; the sum is a rough guide.")
    if reached.unknown:
        names = some_of([known.places[ags].name for ags in reached.unknown[:NAMED]], len(reached.unknown))
        de.append(f"Ohne bekannte Einwohnerzahl: {names.de}.")
        en.append(f"Without a known population: {names.en}.")
    return Text(" ".join(de), " ".join(en))


def told_of_loss(known: Facts, endings: int, services: Sequence[str], reached: People) -> Text:
    """What would end besides, with some gone."""
    if not endings:
        return Text("Ohne sie würde keine weitere Förderung enden.", "Without them, no other funding would end.")
    number_, hit = counted(endings, *_ENDING), _hit(known, services, reached)
    verb = "würde" if endings == 1 else "würden"
    return Text(
        f"Ohne sie {verb} zusätzlich {number_.de} enden: {hit.de}.",
        f"Without them, {number_.en} would end besides: {hit.en}.",
    )


def told_of_cliff(known: Facts, on: date, until: date, endings: int, services: Sequence[str], reached: People) -> Text:
    """What ends altogether."""
    since, to = day(on), day(until)
    if not endings:
        return Text(
            f"Zwischen dem {since.de} und dem {to.de} endet keine belegte Förderung ohne Anschlussförderung.",
            f"No funding is known to end between {since.en} and {to.en} without a successor.",
        )
    number_, hit = counted(endings, *_ENDING), _hit(known, services, reached)
    verb = "endet" if endings == 1 else "enden"
    return Text(
        f"Zwischen dem {since.de} und dem {to.de} {verb} {number_.de} ohne belegte Anschlussförderung: {hit.de}.",
        f"Between {since.en} and {to.en} {number_.en} will end with no known successor: {hit.en}.",
    )
