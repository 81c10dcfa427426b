"""Totals of funding, honest about what is known: by year and kind of amount, never one sum over years."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

from graph.compile.result_shape import euros
from graph.model.enums import AmountKind, AmountScope, FundingPeriod

Bucket = dict[str, float]

_BUCKETS: dict[str, str] = {
    AmountKind.EXACT: "exact",
    AmountKind.APPROXIMATE: "approximate",
    AmountKind.MAXIMUM: "maximum",
    AmountKind.TOTAL: "total",
}

PARTS = (AmountScope.PROJECT_FUND, AmountScope.YOUTH_FUND)


@dataclass
class EuroTotals:
    """Sums in euros; a kind of amount that nobody states is missing, not zero."""

    years: dict[int, Bucket] = field(default_factory=dict[int, Bucket])
    whole_term: Bucket = field(default_factory=Bucket)
    assumed: Bucket = field(default_factory=Bucket)
    unknown: int = 0
    disputed: int = 0
    per_recipient: int = 0
    undated: int = 0
    parts: int = 0

    @property
    def known(self) -> float:
        """All that is stated, whatever its year and kind: to tell large from small, not a sum of money."""
        return round(sum(sum(bucket.values()) for bucket in (*self.years.values(), self.whole_term, self.assumed)), 2)

    def answer(self) -> dict[str, Any]:
        """The fields of the API's EuroTotal."""
        return {
            "years": [{"year": year, **_amounts(self.years[year])} for year in sorted(self.years)],
            "wholeTerm": _amounts(self.whole_term),
            "assumed": _amounts(self.assumed),
            "unknownCount": self.unknown,
            "disputedCount": self.disputed,
            "perRecipientCount": self.per_recipient,
            "undatedCount": self.undated,
            "partCount": self.parts,
        }


def combined(parts: Iterable[EuroTotals]) -> EuroTotals:
    """The totals of all statements of the parts, where no grant is in several parts."""
    found = EuroTotals()
    for part in parts:
        for year, bucket in part.years.items():
            _increase_all(found.years.setdefault(year, {}), bucket)
        _increase_all(found.whole_term, part.whole_term)
        _increase_all(found.assumed, part.assumed)
        for name in ("unknown", "disputed", "per_recipient", "undated", "parts"):
            setattr(found, name, getattr(found, name) + getattr(part, name))
    return found


def _amounts(bucket: Bucket) -> dict[str, float | None]:
    return {name: euros(round(bucket[name], 2)) if name in bucket else None for name in _BUCKETS.values()}


class Group(NamedTuple):
    """Funding statements that count alike: `euros` is the sum of all `size` of them, None where it isn't known.
    `last_year` is the last one that a source speaks of: the year of the end, else of the last confirmation.
    `about` names funder, recipient and programme; parts of a grant are told from the whole by it."""

    first_year: int | None
    end_year: int | None
    last_year: int | None
    kind: str
    period: str
    scope: str
    counts: bool
    euros: float | None
    size: int
    about: Hashable = None

    def with_sum(self, euros: float | None, size: int) -> Group:
        """The same with another sum. Cheaper than `_replace`."""
        first, end, last, kind, period, scope, counts, _, _, about = self
        return Group(first, end, last, kind, period, scope, counts, euros, size, about)

    @property
    def bucket(self) -> str | None:
        return _BUCKETS.get(self.kind)

    @property
    def yearly(self) -> bool:
        return self.period == FundingPeriod.PER_YEAR or _within_one_year(self)

    @property
    def adds_up(self) -> bool:
        """Whether the amount and its time are known, and it is not one for each of several recipients."""
        known = self.euros is not None and self.bucket is not None
        timed = self.yearly or self.period != FundingPeriod.UNKNOWN
        return self.counts and known and timed and self.scope != AmountScope.PER_RECIPIENT

    @property
    def years(self) -> frozenset[int]:
        """The years that a source speaks of."""
        known = [year for year in (self.first_year, self.last_year) if year is not None]
        return frozenset(range(known[0], max(known) + 1) if self.first_year is not None else known)


class Payment(Protocol):
    """What totals read of a funding statement. Days are ISO texts; `funder` and `recipient` are keys or the database's
    numbers, `sources` one key or several."""

    @property
    def funder(self) -> Hashable: ...
    @property
    def recipient(self) -> Hashable: ...
    @property
    def programme(self) -> str | None: ...
    @property
    def begin(self) -> str | None: ...
    @property
    def end(self) -> str | None: ...
    @property
    def confirmed(self) -> str | None: ...
    @property
    def id(self) -> str: ...
    @property
    def sources(self) -> str | Sequence[str]: ...
    @property
    def kind(self) -> str: ...
    @property
    def period(self) -> str: ...
    @property
    def scope(self) -> str: ...
    @property
    def euros(self) -> float | None: ...


class PaymentRow(NamedTuple):
    """A `Payment` as compiled statements return it; funder and recipient are the database's numbers."""

    funder: int
    recipient: int
    programme: str | None
    begin: str | None
    end: str | None
    confirmed: str | None
    id: str
    sources: str | list[str]
    kind: str
    period: str
    scope: str
    euros: float | None


P = TypeVar("P", bound=Payment)
K = TypeVar("K", bound=Hashable)


def answer(payments: Sequence[Payment], as_of: date | None) -> dict[str, Any]:
    """The fields of the API's EuroTotal for funding statements."""
    return total(grouped(payments, lambda payment, programme: None).get(None, ()), as_of).answer()


def grouped(payments: Sequence[P], key: Callable[[P, str | None], K]) -> dict[K, list[Group]]:
    """Funding statements as groups, by the `key` of a payment and the programme that it speaks of.

    Of statements about the same funder, recipient, programme and dates, only those of the newest source that names an
    amount count. One that names no programme speaks of the programme that the others name, if they name a single one.
    """
    alike: dict[Hashable, list[P]] = {}
    for p in payments:
        alike.setdefault((p.funder, p.recipient, p.begin, p.end), []).append(p)
    with_parts = {(p.funder, p.recipient) for p in payments if p.scope in PARTS}
    sums: dict[K, dict[_Likeness, _Sum]] = {}
    for same in alike.values():
        for p, programme, counts in _settled(same) if len(same) > 1 else ((same[0], same[0].programme, True),):
            about = (p.funder, p.recipient, programme) if (p.funder, p.recipient) in with_parts else None
            first, end, last = _year(p.begin), _year(p.end), _year(p.end or p.confirmed)
            euros = p.euros
            likeness = (first, end, last, p.kind, p.period, p.scope, counts, about, euros is None)
            members = sums.setdefault(key(p, programme), {})
            if (added := members.get(likeness)) is None:
                members[likeness] = _Sum(euros, 1)
            else:
                added.add(euros)
    return {group_key: [_group(*member) for member in members.items()] for group_key, members in sums.items()}


_Likeness: TypeAlias = tuple[int | None, int | None, int | None, str, str, str, bool, Hashable, bool]
"""All that makes statements count alike; last, whether their amounts are unknown."""


class _Sum:
    """Euros and the number of statements that are added up; cheaper than making a group of each."""

    __slots__ = ("euros", "size")

    def __init__(self, euros: float | None, size: int) -> None:
        self.euros, self.size = euros, size

    def add(self, euros: float | None) -> None:
        self.size += 1
        if self.euros is not None and euros is not None:
            self.euros += euros


def _group(likeness: _Likeness, total: _Sum) -> Group:
    first, end, last, kind, period, scope, counts, about, _ = likeness
    return Group(first, end, last, kind, period, scope, counts, total.euros, total.size, about)


def add_group(groups: dict[Hashable, Group], group: Group) -> None:
    """Adds a group to those that differ from it in more than the sum, or its sum to the one that doesn't."""
    first, end, last, kind, period, scope, counts, euros, size, about = group
    likeness = (first, end, last, kind, period, scope, counts, euros is None, about)
    same = groups.get(likeness)
    if same is None:
        groups[likeness] = group
    else:
        added = None if euros is None or same.euros is None else same.euros + euros
        groups[likeness] = same.with_sum(added, same.size + size)


def _settled(same: Sequence[P]) -> Iterator[tuple[P, str | None, bool]]:
    """Payments between the same two with the same dates: the programme of each, and whether it counts."""
    named = {p.programme for p in same if p.programme is not None}
    only = next(iter(named)) if len(named) == 1 else None
    rivals: dict[str | None, list[P]] = {}
    for p in same:
        rivals.setdefault(only if p.programme is None else p.programme, []).append(p)
    for programme, payments in rivals.items():
        newest = max(payments, key=lambda p: (p.euros is not None, p.confirmed or "", p.id))
        for p in payments:
            yield p, programme, p.sources == newest.sources


@lru_cache(maxsize=4096)
def _year(day: str | None) -> int | None:
    return int(day[:4]) if day else None


def total(groups: Iterable[Group], as_of: date | None) -> EuroTotals:
    """Adds up groups. A yearly amount counts for each year that a source speaks of. With `as_of`, only for that day's
    year; where no source speaks of it, the amount is an assumed one. A fund within a grant that counts as a whole for
    the same year is a part of it and does not count again."""
    totals = EuroTotals()
    groups = list(groups)
    wholes = [g for g in groups if g.adds_up and g.scope == AmountScope.WHOLE and g.about is not None]
    whole_years: dict[Hashable, set[int]] = {}
    for group in wholes:
        whole_years.setdefault(group.about, set()).update(group.years if group.yearly else ())
    whole_terms = {group.about for group in wholes if not group.yearly}
    for group in groups:
        part = group.scope in PARTS and group.about is not None
        years = whole_years.get(group.about, set[int]()) if part else set[int]()
        _add(totals, group, as_of, years, part and group.about in whole_terms)
    return totals


def _add(totals: EuroTotals, group: Group, as_of: date | None, whole_years: set[int], whole_term: bool) -> None:
    if not group.counts:
        totals.disputed += group.size
    elif group.scope == AmountScope.PER_RECIPIENT and group.euros is not None and group.bucket:
        totals.per_recipient += group.size
    elif not group.adds_up or group.euros is None or group.bucket is None:
        totals.unknown += group.size
    elif not group.yearly:
        if whole_term:
            totals.parts += group.size
        else:
            _increase(totals.whole_term, group.bucket, group.euros)
    elif not group.years:
        totals.undated += group.size
    elif as_of and as_of.year not in group.years:
        _increase(totals.assumed, group.bucket, group.euros)
    else:
        years = ({as_of.year} if as_of else group.years) - whole_years
        totals.parts += 0 if years else group.size
        for year in years:
            _increase(totals.years.setdefault(year, {}), group.bucket, group.euros)


def _within_one_year(group: Group) -> bool:
    """An amount for an unknown period is that year's all the same, where the statement holds in one year only."""
    return group.period == FundingPeriod.UNKNOWN and group.first_year is not None and group.first_year == group.end_year


def _increase_all(bucket: Bucket, more: Bucket) -> None:
    for name, amount in more.items():
        _increase(bucket, name, amount)


def _increase(bucket: Bucket, name: str, euros: float) -> None:
    bucket[name] = bucket.get(name, 0) + euros
