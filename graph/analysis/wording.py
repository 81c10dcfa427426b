"""How numbers, days, names and lists are written in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from graph.analysis.asking import Text
from graph.model import ServiceType

_MONTHS_DE = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_INNER_DE = str.maketrans({"„": "‚", "“": "‘", "”": "‘", '"': "'"})
_INNER_EN = str.maketrans({"„": "‘", "“": "’", "”": "’", '"': "'"})

SERVICE_TYPES: dict[ServiceType, Text] = {
    ServiceType.MOBILE_COUNSELLING: Text("Mobile Beratung", "mobile counselling"),
    ServiceType.VICTIM_COUNSELLING: Text("Opferberatung", "victim counselling"),
    ServiceType.EXIT_COUNSELLING: Text("Ausstiegsberatung", "exit counselling"),
    ServiceType.ANTI_DISCRIMINATION: Text("Antidiskriminierungsberatung", "anti-discrimination counselling"),
    ServiceType.REPORTING_OFFICE: Text("Meldestelle", "reporting office"),
    ServiceType.EDUCATION: Text("Bildung", "education"),
    ServiceType.COORDINATION: Text("Koordinierung", "coordination"),
    ServiceType.OTHER: Text("anderes Angebot", "other service"),
}


def number(value: int) -> Text:
    english = f"{value:,}"
    return Text(english.replace(",", "."), english)


def day(value: date) -> Text:
    german = f"{value.day}. {_MONTHS_DE[value.month - 1]} {value.year}"
    return Text(german, f"{value.day} {_MONTHS_EN[value.month - 1]} {value.year}")


def quoted(name: str) -> Text:
    """A name in quotation marks; those within it become single ones."""
    return Text(f"„{name.translate(_INNER_DE)}“", f"“{name.translate(_INNER_EN)}”")


def listed(parts: Sequence[Text]) -> Text:
    """`a, b und c`."""
    return Text(_listed([part.de for part in parts], " und "), _listed([part.en for part in parts], " and "))


def _listed(parts: Sequence[str], last: str) -> str:
    return last.join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def some_of(names: Sequence[str], count: int) -> Text:
    """The names in quotation marks, and how many of `count` are more than these."""
    parts = [quoted(name) for name in names]
    more = count - len(names)
    if more:
        parts.append(Text(f"{number(more).de} weitere", f"{number(more).en} more"))
    return listed(parts)


def certainty(statements: int, assumed: int) -> Text:
    """How many of the statements behind something are only assumed."""
    all_, some = number(statements), number(assumed)
    match statements, assumed:
        case 1, 0:
            return Text("die Aussage dahinter ist bestätigt", "the statement behind this is confirmed")
        case 1, _:
            return Text("die Aussage dahinter ist nur angenommen", "the statement behind this is only assumed")
        case 2, 0:
            return Text("beide Aussagen dahinter sind bestätigt", "both statements behind this are confirmed")
        case 2, 2:
            return Text("beide Aussagen dahinter sind nur angenommen", "both statements behind this are only assumed")
        case _, 0:
            return Text(
                f"alle {all_.de} Aussagen dahinter sind bestätigt",
                f"all {all_.en} statements behind this are confirmed",
            )
        case _ if statements == assumed:
            return Text(
                f"alle {all_.de} Aussagen dahinter sind nur angenommen",
                f"all {all_.en} statements behind this are only assumed",
            )
        case _:
            verbs = ("ist", "is") if assumed == 1 else ("sind", "are")
            return Text(
                f"von {all_.de} Aussagen dahinter {verbs[0]} {some.de} nur angenommen",
                f"{some.en} of the {all_.en} statements behind this {verbs[1]} only assumed",
            )
