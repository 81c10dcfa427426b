"""Words, days and numbers in sentences for people, in German and English as printed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from graph.messages.text import Text
from graph.model.enums import ServiceType

SERVICES: Mapping[ServiceType, Text] = {
    ServiceType.MOBILE_COUNSELLING: Text("Mobile Beratung", "mobile counselling"),
    ServiceType.VICTIM_COUNSELLING: Text("Opferberatung", "victim counselling"),
    ServiceType.EXIT_COUNSELLING: Text("Ausstiegsberatung", "exit counselling"),
    ServiceType.ANTI_DISCRIMINATION: Text("Antidiskriminierungsberatung", "anti-discrimination counselling"),
    ServiceType.REPORTING_OFFICE: Text("Meldestelle", "reporting office"),
    ServiceType.EDUCATION: Text("Bildungsangebot", "education"),
    ServiceType.COORDINATION: Text("Koordinierung", "coordination"),
    ServiceType.OTHER: Text("sonstiges Angebot", "other service"),
}

_MONTHS_DE = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NAMED = 3
"""So many names a sentence gives; of the others it tells the number."""
_SIGNS_DE = str.maketrans(",.", ".,")
_INNER_DE = str.maketrans({"„": "‚", "“": "‘", "”": "‘", '"': "'"})
_INNER_EN = str.maketrans({"„": "‘", "“": "’", "”": "’", '"': "'"})


def day(value: date | str) -> Text:
    """`2026-01-01` → 1. Januar 2026, 1 January 2026; a month or year as it is known."""
    parts = str(value).split("-")
    year, month = parts[0], int(parts[1]) - 1 if len(parts) > 1 else None
    if month is None:
        return Text(year, year)
    if len(parts) == 2:
        return Text(f"{_MONTHS_DE[month]} {year}", f"{_MONTHS_EN[month]} {year}")
    number = int(parts[2])
    return Text(f"{number}. {_MONTHS_DE[month]} {year}", f"{number} {_MONTHS_EN[month]} {year}")


def on(known: str) -> Text:
    """`Am 10. Mai 2016`, `Im Mai 2016`, `2016`."""
    written = day(known)
    match len(known):
        case 4:
            return Text(written.de, f"In {written.en}")
        case 7:
            return Text(f"Im {written.de}", f"In {written.en}")
        case _:
            return Text(f"Am {written.de}", f"On {written.en}")


def number(value: float) -> Text:
    """1234567.5 → 1.234.567,5 and 1,234,567.5."""
    english = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return Text(_german(english), english)


def euros(value: float) -> Text:
    """`1.234,50 Euro`; cents only where there are any."""
    english = f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"
    return Text(f"{_german(english)} Euro", f"{english} euros")


def _german(number: str) -> str:
    return number.translate(_SIGNS_DE)


def quoted(name: str) -> Text:
    """A name in quotation marks; those within it become single ones."""
    return Text(f"„{name.translate(_INNER_DE)}“", f"“{name.translate(_INNER_EN)}”")


def listed(parts: Sequence[Text]) -> Text:
    """`a, b und c`."""
    return Text(_listed([part.de for part in parts], " und "), _listed([part.en for part in parts], " and "))


def _listed(parts: Sequence[str], last: str) -> str:
    return last.join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def counted(value: int, one: Text, many: Text) -> Text:
    """`1 Angebot`, `1.200 Angebote`."""
    written, words = number(value), one if value == 1 else many
    return Text(f"{written.de} {words.de}", f"{written.en} {words.en}")


def some_of(names: Sequence[str], count: int) -> Text:
    """The names in quotation marks, and how many of `count` are more than these."""
    parts = [quoted(name) for name in names]
    more = count - len(names)
    if more:
        parts.append(Text(f"{number(more).de} weitere", f"{number(more).en} more"))
    return listed(parts)
