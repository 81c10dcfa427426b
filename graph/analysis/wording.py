"""How days and amounts are written in sentences."""

from __future__ import annotations

_MONTHS_DE = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_de(day: str) -> str:
    """`2012-05-17` → „17. Mai 2012“, `2012-05` → „Mai 2012“, `2012` → „2012“."""
    return _written(day, _MONTHS_DE, "{}. ")


def day_en(day: str) -> str:
    """`2012-05-17` → “17 May 2012”."""
    return _written(day, _MONTHS_EN, "{} ")


def _written(day: str, months: tuple[str, ...], form: str) -> str:
    year, *rest = day.split("-")
    if not rest:
        return year
    number = form.format(int(rest[1])) if len(rest) > 1 else ""
    return f"{number}{months[int(rest[0]) - 1]} {year}"


def number_de(number: int) -> str:
    """1234567 → „1.234.567“."""
    return f"{number:,}".replace(",", ".")


def number_en(number: int) -> str:
    return f"{number:,}"
