"""How numbers, days, names and lists are written in sentences."""

from __future__ import annotations

from collections.abc import Sequence

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


def partial_day(value: str) -> Text:
    """`2012-05-17` → „17. Mai 2012“, `2012-05` → „Mai 2012“, `2012` → „2012“."""
    year, *rest = value.split("-")
    if not rest:
        return Text(year, year)
    month, days = int(rest[0]) - 1, [int(day) for day in rest[1:]]
    german = "".join(f"{day}. " for day in days)
    return Text(f"{german}{_MONTHS_DE[month]} {year}", f"{''.join(f'{d} ' for d in days)}{_MONTHS_EN[month]} {year}")


def euros(value: float) -> Text:
    """`1.234,50 Euro`; cents only where there are any."""
    whole, cents = divmod(round(value * 100), 100)
    written = number(whole)
    if not cents:
        return Text(f"{written.de} Euro", f"{written.en} euros")
    return Text(f"{written.de},{cents:02} Euro", f"{written.en}.{cents:02} euros")


def quoted(name: str) -> Text:
    """A name in quotation marks; those within it become single ones."""
    return Text(f"„{name.translate(_INNER_DE)}“", f"“{name.translate(_INNER_EN)}”")


def listed(parts: Sequence[Text]) -> Text:
    """`a, b und c`."""
    return Text(_listed([part.de for part in parts], " und "), _listed([part.en for part in parts], " and "))


def _listed(parts: Sequence[str], last: str) -> str:
    return last.join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)
