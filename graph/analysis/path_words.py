"""What the search for paths came to, in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.analysis.asking import Text
from graph.analysis.wording import day_de, day_en


@dataclass(frozen=True)
class Bounds:
    """The limits of a search: steps, whether actors are avoided, neighbours."""

    length: int
    avoided: bool
    hub_degree: int | None


def found_sentence(ends: tuple[str, str], day: date, fewest: int, distance: int, shown: int) -> Text:
    """`fewest` steps within the limits, `distance` without them."""
    de, en = _opening(ends, day)
    how_de = "unmittelbar" if fewest == 1 else f"über mindestens {fewest} Schritte"
    how_en = "directly" if fewest == 1 else f"by {fewest} steps at least"
    if fewest > distance:
        how_de, how_en = f"{how_de} innerhalb der Grenzen", f"{how_en} within the limits"
    more_de = f"; gezeigt sind {shown} Wege, der günstigste zuerst" if shown > 1 else ""
    more_en = f"; {shown} paths are shown, the cheapest first" if shown > 1 else ""
    return Text(f"{de} {how_de} verbunden{more_de}.", f"{en} connected {how_en}{more_en}.")


def unconnected_sentence(ends: tuple[str, str], day: date) -> Text:
    de, en = _opening(ends, day)
    return Text(
        f"{de} über Aussagen der gewählten Arten nicht verbunden.",
        f"{en} not connected by statements of the chosen kinds.",
    )


def cut_sentence(ends: tuple[str, str], day: date, bounds: Bounds, distance: int) -> Text:
    de, en = _opening(ends, day)
    within = _limits(bounds)
    return Text(
        f"{de} nicht verbunden, solange {within.de} erlaubt sind; ohne diese Grenzen {_steps_de(distance)}.",
        f"{en} not connected as long as only {within.en} are allowed; without these limits {_steps_en(distance)}.",
    )


def _opening(ends: tuple[str, str], day: date) -> Text:
    one, other = ends
    on = day.isoformat()
    return Text(f"{one} und {other} sind am {day_de(on)}", f"On {day_en(on)}, {one} and {other} are")


def _limits(bounds: Bounds) -> Text:
    one = bounds.length == 1
    de = [f"nur Wege mit höchstens {'einem Schritt' if one else f'{bounds.length} Schritten'}"]
    en = [f"paths of at most {'one step' if one else f'{bounds.length} steps'}"]
    if bounds.avoided:
        de.append("ohne die gemiedenen Akteure")
        en.append("without the avoided actors")
    if bounds.hub_degree is not None:
        de.append(f"ohne Zwischenstationen mit mehr als {bounds.hub_degree} Nachbarn")
        en.append(f"without stops that have more than {bounds.hub_degree} neighbours")
    return Text(", ".join(de), ", ".join(en))


def _steps_de(distance: int) -> str:
    return "wären sie es unmittelbar" if distance == 1 else f"wären sie es über mindestens {distance} Schritte"


def _steps_en(distance: int) -> str:
    return "they would be directly" if distance == 1 else f"they would be by {distance} steps at least"
