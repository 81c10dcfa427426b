"""What is wrong with a cell of the matrix of coverage, in words to paste into a mail."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graph.analysis.core.keys import PartialDay
from graph.analysis.coverage.matrix import Cell, Claim
from graph.messages import wording
from graph.messages.text import Text
from graph.model.enums import Extent, ServiceType


def whole(cell: Cell, column: Text, sentences: Sequence[Text]) -> Text:
    """„Kreis Wesel, Opferberatung: …“ and how many people it is about."""
    name = cell.place.name
    said = [*sentences, _people(cell)]
    return Text(
        f"{name}, {column.de}: {' '.join(text.de for text in said)}",
        f"{name}, {column.en}: {' '.join(text.en for text in said)}",
    )


def _people(cell: Cell) -> Text:
    if cell.place.population is None:
        return Text("Die Einwohnerzahl ist nicht bekannt.", "The number of people living there is not known.")
    number, as_of = wording.number(cell.place.population), Text("", "")
    if cell.place.population_date:
        stated = wording.day(cell.place.population_date)
        as_of = Text(f" (Stand {stated.de})", f" (as of {stated.en})")
    return Text(f"Dort leben {number.de} Menschen{as_of.de}.", f"{number.en} people live there{as_of.en}.")


def nothing_offered(cell: Cell) -> Text:
    day = wording.day(cell.day)
    if _is_service(cell):
        return Text(f"Laut Quelle gibt es hier am {day.de} kein Angebot.", f"A source says: no offer on {day.en}.")
    return Text(f"Laut Quelle ist das Gebiet am {day.de} nicht dabei.", f"A source says: not part of it on {day.en}.")


def nothing_reported(cell: Cell) -> Text:
    day = wording.day(cell.day)
    about = Text("ein Angebot", "an offer") if _is_service(cell) else Text("eine Teilnahme", "taking part")
    return Text(
        f"Für den {day.de} ist nichts über {about.de} bekannt. Das ist eine Lücke der Daten, nicht unbedingt der "
        "Versorgung: Bitte vor Ort nachfragen.",
        f"Nothing is known about {about.en} for {day.en}. This is a gap in the data, not necessarily in what there is: "
        "please ask locally.",
    )


def partly_covered(cell: Cell, names: Mapping[str, str]) -> Text:
    by = _named(cell, names)
    if _only_larger(cell):
        return Text(
            f"Belegt ist nur, dass ein größeres Gebiet teilweise versorgt ist{by.de}, aber nicht, ob auch dieses.",
            f"It is only confirmed that a larger region is partly covered{by.en}, but not whether this one is.",
        )
    if any(claim.offers and claim.extent is Extent.PARTIAL for claim in cell.here):
        return Text(f"Belegt ist nur eine teilweise Versorgung{by.de}.", f"Only partial coverage is confirmed{by.en}.")
    parts = len({claim.region for claim in cell.inside if claim.offers})
    many = Text("ein Teilgebiet", "one part") if parts == 1 else Text(f"{parts} Teilgebiete", f"{parts} parts")
    return Text(f"Belegt ist es nur für {many.de}{by.de}.", f"It is confirmed for {many.en} of it only{by.en}.")


def not_confirmed(cell: Cell, names: Mapping[str, str]) -> Text:
    if _only_larger(cell):
        return Text(
            "Bekannt ist nur, dass ein größeres Gebiet teilweise versorgt ist, aber nicht, ob auch dieses. Bitte vor "
            "Ort nachfragen.",
            "It is only known that a larger region is partly covered, but not whether this one is. Please ask locally.",
        )
    by = _named(cell, names)
    if cell.last_confirmed is None:
        return Text(
            f"Keine datierte Quelle bestätigt es{by.de}. Bitte nachfragen, ob es noch besteht.",
            f"No dated source confirms it{by.en}. Please ask whether it still exists.",
        )
    months, last = _months(cell.last_confirmed, cell.day), wording.day(cell.last_confirmed)
    return Text(
        f"Seit {months} Monaten hat keine Quelle es bestätigt, zuletzt am {last.de}{by.de}. Bitte nachfragen, ob es "
        "noch besteht.",
        f"No source has confirmed it for {months} months, last on {last.en}{by.en}. Please ask whether it still "
        "exists.",
    )


def ends(ending: Sequence[Claim], end: PartialDay, names: Mapping[str, str]) -> Text:
    by, day = _these([claim.subject for claim in ending], names), wording.day(end)
    when = {
        10: Text(f"Am {day.de}", f"On {day.en}"),
        7: Text(f"Mit Ablauf des Monats {day.de}", f"At the end of {day.en}"),
    }.get(len(end), Text(f"Mit Ablauf des Jahres {day.de}", f"At the end of {day.en}"))
    return Text(
        f"{when.de} endet, was belegt ist{by.de}; eine Fortsetzung ist nicht belegt.",
        f"{when.en} what is known ends{by.en}; no continuation is known.",
    )


def single_provider(cell: Cell, names: Mapping[str, str]) -> Text:
    by = _named(cell, names)
    return Text(f"Alles hängt an einem einzigen Anbieter{by.de}.", f"All depends on a single provider{by.en}.")


def _only_larger(cell: Cell) -> bool:
    """Whether all that is said of an offer is that a larger region has it in part."""
    larger = all(claim.region != cell.place.ags and claim.extent is Extent.PARTIAL for claim in cell.offers)
    return larger and not any(claim.offers for claim in cell.inside)


def _is_service(cell: Cell) -> bool:
    return cell.column in ServiceType.__members__


def _named(cell: Cell, names: Mapping[str, str]) -> Text:
    return _these(cell.subjects, names)


def _these(subjects: Iterable[str], names: Mapping[str, str]) -> Text:
    """Who it is about, in brackets; the first few."""
    known = list(dict.fromkeys(names[subject] for subject in subjects if subject in names))
    more = len(known) - wording.NAMED
    text = Text(_list(known, more, "und {} weitere"), _list(known, more, "and {} more"))
    return Text(f" ({text.de})", f" ({text.en})") if known else Text("", "")


def _list(names: Iterable[str], more: int, rest: str) -> str:
    shown = ", ".join(list(names)[: wording.NAMED])
    return f"{shown} {rest.format(more)}" if more > 0 else shown


def _months(earlier: str, later: str) -> int:
    """Whole months between two ISO days."""
    (year, month, day), (to_year, to_month, to_day) = (map(int, text.split("-")) for text in (earlier, later))
    return (to_year - year) * 12 + to_month - month - (to_day < day)
