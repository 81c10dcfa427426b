"""The wording of a funding's amount."""

from __future__ import annotations

from graph.messages.message import Message, message
from graph.model.enums import AmountKind, AmountScope, FundingPeriod


def amount(euros: float | None, kind: str, scope: str, period: str) -> Message:
    """The amount with its kind, scope and period, as in `at most 72,100 euros a year for each recipient`.

    None as `euros` is worded as an unknown amount. `kind`, `scope` and `period` are values of AmountKind, AmountScope
    and FundingPeriod; raises ValueError if they are not.
    """
    return message(
        "amount",
        amount=euros or 0.0,
        kind=AmountKind.UNKNOWN if euros is None else AmountKind(kind),
        scope=AmountScope(scope),
        period=FundingPeriod(period),
    )
