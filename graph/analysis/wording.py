"""Words, days and numbers in sentences for people, in German and English as printed there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from graph.analysis.asking import Text
from graph.analysis.states import CoverageState
from graph.model import ServiceType

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

STATES: Mapping[CoverageState, Text] = {
    CoverageState.PRESENT: Text("vorhanden", "present"),
    CoverageState.PARTIAL: Text("teilweise vorhanden", "partly present"),
    CoverageState.UNCONFIRMED: Text("vorhanden, aber nicht bestätigt", "present, but not confirmed"),
    CoverageState.NONE: Text("belegt nicht vorhanden", "known not to be present"),
    CoverageState.NOT_REPORTED: Text("ohne Angabe", "not reported"),
}

_MONTHS_DE = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


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


def number(value: float) -> Text:
    """1234567.5 → 1.234.567,5 and 1,234,567.5."""
    english = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return Text(english.translate(str.maketrans(",.", ".,")), english)
