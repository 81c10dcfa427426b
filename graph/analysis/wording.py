"""How numbers, days and names are written in sentences."""

from __future__ import annotations

from datetime import date

from graph.analysis.asking import Text

_MONTHS_DE = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_INNER_DE = str.maketrans({"„": "‚", "“": "‘", "”": "‘", '"': "'"})
_INNER_EN = str.maketrans({"„": "‘", "“": "’", "”": "’", '"': "'"})


def number(value: int) -> Text:
    english = f"{value:,}"
    return Text(english.replace(",", "."), english)


def day(value: date) -> Text:
    return partial_day(value.isoformat())


def partial_day(value: str) -> Text:
    """`2012-05-17` → „17. Mai 2012“, `2012-05` → „Mai 2012“, `2012` → „2012“."""
    year, *rest = value.split("-")
    if not rest:
        return Text(year, year)
    month, days = int(rest[0]) - 1, [int(day) for day in rest[1:]]
    german = "".join(f"{day}. " for day in days)
    return Text(f"{german}{_MONTHS_DE[month]} {year}", f"{''.join(f'{d} ' for d in days)}{_MONTHS_EN[month]} {year}")


def quoted(name: str) -> Text:
    """A name in quotation marks; those within it become single ones."""
    return Text(f"„{name.translate(_INNER_DE)}“", f"“{name.translate(_INNER_EN)}”")
