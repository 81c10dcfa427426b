"""What the search for paths came to, in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.messages.text import Text
from graph.messages.wording import day, number, quoted


@dataclass(frozen=True)
class Bounds:
    """The limits of a search: steps, whether actors are avoided, neighbours."""

    length: int
    avoided: bool
    hub_degree: int | None


def found_sentence(ends: tuple[str, str], on: date, fewest: int, distance: int, shown: int) -> Text:
    """`fewest` steps within the limits, `distance` without them."""
    one, other = map(quoted, ends)
    steps = _steps(fewest)
    within = Text(" innerhalb der Grenzen", " within the limits") if fewest > distance else Text("", "")
    more_de = f"; gezeigt sind {shown} Wege, der günstigste zuerst" if shown > 1 else ""
    more_en = f"; {shown} paths are shown, the cheapest first" if shown > 1 else ""
    return Text(
        f"Am {day(on).de} ist {one.de} mit {other.de}{within.de} in {steps.de} verbunden{more_de}.",
        f"On {day(on).en}, {one.en} is connected with {other.en}{within.en} in {steps.en}{more_en}.",
    )


def unconnected_sentence(ends: tuple[str, str], on: date) -> Text:
    one, other = map(quoted, ends)
    return Text(
        f"Am {day(on).de} ist {one.de} mit {other.de} über Aussagen der gewählten Arten nicht verbunden.",
        f"On {day(on).en}, {one.en} is not connected with {other.en} by statements of the chosen kinds.",
    )


def cut_sentence(ends: tuple[str, str], on: date, bounds: Bounds, distance: int) -> Text:
    one, other = map(quoted, ends)
    limits, steps = _limits(bounds), _steps(distance)
    return Text(
        f"Am {day(on).de} ist {one.de} mit {other.de} innerhalb der Grenzen nicht verbunden ({limits.de}); ohne "
        f"sie ginge es in {steps.de}.",
        f"On {day(on).en}, {one.en} is not connected with {other.en} within the limits ({limits.en}); without "
        f"them, it would be in {steps.en}.",
    )


def _limits(bounds: Bounds) -> Text:
    steps = _steps(bounds.length)
    de, en = [f"in höchstens {steps.de}"], [f"in at most {steps.en}"]
    if bounds.avoided:
        de.append("ohne die gemiedenen Akteure")
        en.append("without the avoided actors")
    if bounds.hub_degree is not None:
        de.append(f"ohne Zwischenstationen mit mehr als {number(bounds.hub_degree).de} Nachbarn")
        en.append(f"without stops that have more than {number(bounds.hub_degree).en} neighbours")
    return Text(", ".join(de), ", ".join(en))


def _steps(count: int) -> Text:
    return Text("einem Schritt", "one step") if count == 1 else Text(f"{count} Schritten", f"{count} steps")
