"""How numbers, days, names and lists are written in sentences."""

from __future__ import annotations

from collections.abc import Sequence
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
