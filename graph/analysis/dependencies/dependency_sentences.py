"""What would be cut without an actor, as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from graph.analysis.dependencies.dependency_impact import DependencyReason
from graph.messages.text import Text
from graph.messages.wording import certainty, day, listed, number, quoted, some_of

# For each reason: who, one and several, and what would become of them.
_WHO = {
    DependencyReason.ARTICULATION: (Text("Akteur", "actor"), Text("Akteure", "actors")),
    DependencyReason.SINGLE_FUNDER: (Text("Empfänger", "recipient"), Text("Empfänger", "recipients")),
    DependencyReason.SINGLE_PROGRAMME: (Text("Empfänger", "recipient"), Text("Empfänger", "recipients")),
    DependencyReason.SINGLE_CARRIER: (Text("Angebot", "service"), Text("Angebote", "services")),
}
_WHAT = {
    DependencyReason.ARTICULATION: Text(
        "vom größten übrigen Teil des Netzes getrennt", "be separated from the largest remaining part of the network"
    ),
    DependencyReason.SINGLE_FUNDER: Text("ohne einen bekannten Geldgeber", "have no known funder"),
    DependencyReason.SINGLE_PROGRAMME: Text("ohne bekanntes Geld", "have no known money"),
    DependencyReason.SINGLE_CARRIER: Text("ohne einen bekannten Träger", "have no known carrier"),
}


class Cost(NamedTuple):
    """How many would be cut off for a reason, and the names of some of them."""

    reason: DependencyReason
    number: int
    names: Sequence[str]


def sentence(
    name: str, costs: Sequence[Cost], total: int, on: date, place: str | None, statements: int, assumed: int
) -> Text:
    """`total`: all that would be cut off, each once. `place`: the region that alone counts. `assumed` of the
    `statements` behind it are not confirmed."""
    who, losses, as_of = quoted(name), _losses(costs, total), day(on)
    where = _where(place)
    sure = certainty(statements, assumed)
    were = "wären" if len(costs) > 1 or costs[0].number > 1 else "wäre"
    return Text(
        f"Fiele {who.de} weg, {were} {losses.de}. Stand {as_of.de}{where.de}; {sure.de}.",
        f"Without {who.en}, {losses.en}. As of {as_of.en}{where.en}; {sure.en}.",
    )


def _losses(costs: Sequence[Cost], total: int) -> Text:
    """With the total, where some would be cut off for several reasons."""
    found = listed([_loss(cost) for cost in costs])
    if total == sum(cost.number for cost in costs):
        return found
    all_ = number(total)
    return Text(f"{found.de} – zusammen {all_.de}", f"{found.en} – {all_.en} in all")


def _loss(cost: Cost) -> Text:
    who, what = _WHO[cost.reason][cost.number != 1], _WHAT[cost.reason]
    count, some = number(cost.number), some_of(cost.names, cost.number)
    return Text(
        f"{count.de} {who.de} {what.de} ({some.de})",
        f"{count.en} {who.en} would {what.en} ({some.en})",
    )


def _where(place: str | None) -> Text:
    if place is None:
        return Text("", "")
    region = quoted(place)
    return Text(
        f"; gezählt ist nur, wer im Gebiet {region.de} sitzt oder es ganz oder teilweise versorgt",
        f"; only those located in {region.en} or serving it or a part of it are counted",
    )
