"""What the search for paths came to, in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.analysis import wording
from graph.analysis.asking import Text


@dataclass(frozen=True)
class Bounds:
    """The limits of a search: steps, whether actors are avoided, neighbours."""

    length: int
    avoided: bool
    hub_degree: int | None


def found_sentence(ends: tuple[str, str], day: date, fewest: int, distance: int, shown: int) -> Text:
    """`fewest` steps within the limits, `distance` without them."""
    one, other = ends
    on, steps = wording.day(day), _steps(fewest)
    within = Text(" innerhalb der Grenzen", " within the limits") if fewest > distance else Text("", "")
    more_de = f"; gezeigt sind {shown} Wege, der günstigste zuerst" if shown > 1 else ""
    more_en = f"; {shown} paths are shown, the cheapest first" if shown > 1 else ""
    return Text(
        f"Am {on.de} ist {one} mit {other}{within.de} in {steps.de} verbunden{more_de}.",
        f"On {on.en}, {one} is connected with {other}{within.en} in {steps.en}{more_en}.",
    )


def unconnected_sentence(ends: tuple[str, str], day: date) -> Text:
    (one, other), on = ends, wording.day(day)
    return Text(
        f"Am {on.de} ist {one} mit {other} über Aussagen der gewählten Arten nicht verbunden.",
        f"On {on.en}, {one} is not connected with {other} by statements of the chosen kinds.",
    )


def cut_sentence(ends: tuple[str, str], day: date, bounds: Bounds, distance: int) -> Text:
    (one, other), on = ends, wording.day(day)
    limits, steps = _limits(bounds), _steps(distance)
    return Text(
        f"Am {on.de} ist {one} mit {other} innerhalb der Grenzen nicht verbunden ({limits.de}); ohne "
        f"sie ginge es in {steps.de}.",
        f"On {on.en}, {one} is not connected with {other} within the limits ({limits.en}); without "
        f"them, it would be in {steps.en}.",
    )


def _limits(bounds: Bounds) -> Text:
    steps = _steps(bounds.length)
    de, en = [f"in höchstens {steps.de}"], [f"in at most {steps.en}"]
    if bounds.avoided:
        de.append("ohne die gemiedenen Akteure")
        en.append("without the avoided actors")
    if bounds.hub_degree is not None:
        de.append(f"ohne Zwischenstationen mit mehr als {bounds.hub_degree} Nachbarn")
        en.append(f"without stops that have more than {bounds.hub_degree} neighbours")
    return Text(", ".join(de), ", ".join(en))


def _steps(count: int) -> Text:
    return Text("einem Schritt", "one step") if count == 1 else Text(f"{count} Schritten", f"{count} steps")
