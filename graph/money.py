"""Totals of funding, honest about what is known: by year and kind of amount, never one sum over years."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.model import AmountKind, AmountScope, FundingPeriod
from graph.shape import euros

Bucket = dict[str, float]

_BUCKETS: dict[str, str] = {
    AmountKind.EXACT: "exact",
    AmountKind.APPROXIMATE: "approximate",
    AmountKind.MAXIMUM: "maximum",
    AmountKind.TOTAL: "total",
}


@dataclass
class EuroTotals:
    """Sums in euros; a kind of amount that nobody states is missing, not zero."""

    years: dict[int, Bucket] = field(default_factory=dict[int, Bucket])
    whole_term: Bucket = field(default_factory=Bucket)
    unknown: int = 0
    disputed: int = 0
    per_recipient: int = 0
    undated: int = 0

    def answer(self) -> dict[str, Any]:
        """The fields of the API's EuroTotal."""
        return {
            "years": [{"year": year, **_amounts(self.years[year])} for year in sorted(self.years)],
            "wholeTerm": _amounts(self.whole_term),
            "unknownCount": self.unknown,
            "disputedCount": self.disputed,
            "perRecipientCount": self.per_recipient,
            "undatedCount": self.undated,
        }


def _amounts(bucket: Bucket) -> dict[str, float | None]:
    return {name: euros(bucket[name]) if name in bucket else None for name in _BUCKETS.values()}


@dataclass(frozen=True)
class Group:
    """Funding statements that count alike: `euros` is the sum of `count` of them, None where it isn't known.
    `last_year` is the last one that a source speaks of: the year of the end, else of the last confirmation."""

    first_year: int | None
    end_year: int | None
    last_year: int | None
    kind: str
    period: str
    scope: str
    counts: bool
    euros: float | None
    count: int


def answer(payments: Iterable[Sequence[Any]], as_of: date | None) -> dict[str, Any]:
    """The fields of the API's EuroTotal for funding statements."""
    return total(groups(payments), as_of).answer()


def groups(payments: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """Funding statements as rows of `Group`. A payment is [funder, recipient, programme, from, to, last confirmation
    (ISO days), id, sources, kind, period, scope, euros]. Of statements about the same funder, recipient, programme and
    dates, only those of the newest source that names an amount count."""
    alike: dict[tuple[Any, ...], list[Sequence[Any]]] = {}
    for payment in payments:
        alike.setdefault(tuple(payment[:5]), []).append(payment)
    for same in alike.values():
        newest = max(same, key=lambda p: (p[11] is not None, p[5] or "", p[6]))
        for _, _, _, begin, end, confirmed, _, sources, kind, period, scope, euros_ in same:
            years = (_year(begin), _year(end), _year(end or confirmed))
            yield [*years, kind, period, scope, sources == newest[7], euros_, 1]


def _year(day: str | None) -> int | None:
    return int(day[:4]) if day else None


def total(groups: Iterable[Sequence[Any]], as_of: date | None) -> EuroTotals:
    """Adds up groups. With `as_of`, a yearly amount counts for that day's year; without, for each year from the first
    to the last that a source speaks of."""
    totals = EuroTotals()
    for row in groups:
        _add(totals, Group(*row), as_of)
    return totals


def _add(totals: EuroTotals, group: Group, as_of: date | None) -> None:
    bucket = _BUCKETS.get(group.kind)
    yearly = group.period == FundingPeriod.PER_YEAR or _within_one_year(group)
    if not group.counts:
        totals.disputed += group.count
    elif group.euros is None or bucket is None or (group.period == FundingPeriod.UNKNOWN and not yearly):
        totals.unknown += group.count
    elif group.scope == AmountScope.PER_RECIPIENT:
        totals.per_recipient += group.count
    elif not yearly:
        _increase(totals.whole_term, bucket, group.euros)
    else:
        years = [as_of.year] if as_of else _years(group)
        if not years:
            totals.undated += group.count
        for year in years:
            _increase(totals.years.setdefault(year, {}), bucket, group.euros)


def _within_one_year(group: Group) -> bool:
    """An amount for an unknown period is that year's all the same, where the statement holds in one year only."""
    return group.period == FundingPeriod.UNKNOWN and group.first_year is not None and group.first_year == group.end_year


def _years(group: Group) -> Sequence[int]:
    known = [year for year in (group.first_year, group.last_year) if year is not None]
    return range(known[0], max(known) + 1) if group.first_year is not None else known


def _increase(bucket: Bucket, name: str, euros: float) -> None:
    bucket[name] = bucket.get(name, 0) + euros
