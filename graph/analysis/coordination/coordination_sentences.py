"""A gap between two actors and what would bridge it, as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.analysis.coordination.bridges import BridgeKind
from graph.messages.text import Text
from graph.messages.wording import SERVICES, certainty, day, listed, quoted, some_of
from graph.model.enums import ServiceType


def gap_sentence(
    one: str,
    other: str,
    regions: Sequence[str],
    count: int,
    shared: bool,
    type_: ServiceType | None,
) -> Text:
    """`regions`: the names of some of the `count` where both work, or where they are neighbours if none is `shared`."""
    a, b, where = quoted(one), quoted(other), some_of(regions, count)
    place = _place(count, shared)
    alike = _alike(type_)
    return Text(
        f"{a.de} und {b.de} arbeiten {place.de} ({where.de}){alike.de}, haben aber kein bekanntes gemeinsames "
        "Netzwerk, keinen gemeinsamen Geldgeber, kein gemeinsames Programm und keine gemeinsame Organisation.",
        f"{a.en} and {b.en} work {place.en} ({where.en}){alike.en}, but have no known network, funder, programme or "
        "organisation in common.",
    )


def _place(count: int, shared: bool) -> Text:
    if not shared:
        return Text("in benachbarten Gebieten", "in neighbouring regions")
    if count == 1:
        return Text("im selben Gebiet", "in the same region")
    return Text("in denselben Gebieten", "in the same regions")


def _alike(type_: ServiceType | None) -> Text:
    if type_ is None:
        return Text("", "")
    named = SERVICES[ServiceType(type_)]
    both = Text(quoted(named.de).de, quoted(named.en).en)
    return Text(f", beide als Angebot der Art {both.de}", f", both as a service of the type {both.en}")


def joining_sentence(kind: BridgeKind, joiner: str, member: str, body: str, belongs: bool) -> Text:
    """`belongs`: the other one is a member or takes part, rather than being in charge."""
    who, other, what = quoted(joiner), quoted(member), quoted(body)
    in_charge = Text(f"für das {other.de} schon verantwortlich ist", f"which {other.en} is already in charge of")
    if kind is BridgeKind.JOIN_NETWORK:
        there = Text(f"in dem {other.de} schon Mitglied ist", f"of which {other.en} is already a member")
        means = there if belongs else in_charge
        return Text(
            f"{who.de} könnte dem Netzwerk {what.de} beitreten, {means.de}.",
            f"{who.en} could join the network {what.en}, {means.en}.",
        )
    there = Text(f"an dem {other.de} schon teilnimmt", f"in which {other.en} already takes part")
    means = there if belongs else in_charge
    return Text(
        f"{who.de} könnte sich am Programm {what.de} beteiligen, {means.de}.",
        f"{who.en} could take part in the programme {what.en}, {means.en}.",
    )


def contacts_sentence(names: Sequence[str]) -> Text:
    """`names`: those in between, in order."""
    through = listed([quoted(name) for name in names])
    if len(names) == 1:
        return Text(
            f"{through.de} hat mit beiden zu tun und könnte sie zusammenbringen.",
            f"{through.en} has to do with both and could bring them together.",
        )
    return Text(
        f"Der kürzeste Weg zwischen beiden führt über {through.de}.",
        f"The shortest way between them leads over {through.en}.",
    )


def no_bridge() -> Text:
    return Text(
        "Ein Netzwerk, Programm oder kurzer Weg über andere, der beide verbinden würde, ist nicht bekannt.",
        "No network, programme or short way over others that would tie them is known.",
    )


def as_of(on: date, statements: int, assumed: int) -> Text:
    sure, when = certainty(statements, assumed), day(on)
    return Text(f"Stand {when.de}; {sure.de}.", f"As of {when.en}; {sure.en}.")
