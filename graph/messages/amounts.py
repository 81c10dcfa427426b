"""How amounts of funding and days that are known in part are written in sentences."""

from __future__ import annotations

from graph.messages.text import Text
from graph.messages.wording import euros, on
from graph.model.enums import AmountKind, AmountScope, FundingPeriod

_KINDS = {
    AmountKind.APPROXIMATE: Text("etwa ", "about "),
    AmountKind.MAXIMUM: Text("höchstens ", "at most "),
    AmountKind.TOTAL: Text("zusammen ", "altogether "),
}
_PERIODS = {
    FundingPeriod.PER_YEAR: Text(" im Jahr", " a year"),
    FundingPeriod.WHOLE_TERM: Text(" für die ganze Laufzeit", " for the whole term"),
    FundingPeriod.UNKNOWN: Text(", Zeitraum nicht belegt", ", period not known"),
}
_SCOPES = {
    AmountScope.PER_RECIPIENT: Text(" je Empfänger", " per recipient"),
    AmountScope.PROJECT_FUND: Text(" für Projekte", " for projects"),
    AmountScope.YOUTH_FUND: Text(" für Jugendprojekte", " for projects of young people"),
}


def at(known: str) -> Text:
    """When something happens that is known to the year, month or day: `Am 31. Dezember 2026`, `Im Jahr 2026`."""
    return Text(f"Im Jahr {known}", f"In {known}") if len(known) == 4 else on(known)


def amount(euros_: float | None, kind: str, scope: str, period: str) -> Text:
    """`höchstens 72.100 Euro im Jahr je Empfänger`."""
    if euros_ is None or kind == AmountKind.UNKNOWN:
        return Text("Betrag nicht belegt", "amount not known")
    nothing = Text("", "")
    sum_, before = euros(euros_), _KINDS.get(AmountKind(kind), nothing)
    after = [_PERIODS[FundingPeriod(period)], _SCOPES.get(AmountScope(scope), nothing)]
    if period == FundingPeriod.UNKNOWN:
        after.reverse()
    return Text(
        f"{before.de}{sum_.de}{''.join(part.de for part in after)}",
        f"{before.en}{sum_.en}{''.join(part.en for part in after)}",
    )
