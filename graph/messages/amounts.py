"""Amounts of funding in words."""

from __future__ import annotations

from graph.messages.message import Message, message
from graph.model.enums import AmountKind, AmountScope, FundingPeriod


def amount(euros: float | None, kind: str, scope: str, period: str) -> Message:
    """`höchstens 72.100 Euro im Jahr je Empfänger`; without `euros`, that the amount is not known.

    `kind`, `scope` and `period` are values of AmountKind, AmountScope and FundingPeriod; ValueError, if they are not.
    """
    return message(
        "amount",
        amount=euros or 0.0,
        kind=AmountKind.UNKNOWN if euros is None else AmountKind(kind),
        scope=AmountScope(scope),
        period=FundingPeriod(period),
    )
