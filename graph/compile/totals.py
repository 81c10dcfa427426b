"""Totals of fundings in euros: by year and kind of amount, with counts of the statements that cannot be added up.

A yearly amount counts for each year for which a source reports it; years are never added up. Where several sources
report the same grant, only the newest counts. For example, source x reports a grant of 100 euros a year for 2023 and
2024, the newer source y reports 120 euros for the same grant, and a second grant has no amount. The totals are 120
euros for 2023 and 120 for 2024, with one disputed and one unknown amount.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import MAXYEAR, date
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

from graph.compile.result_shape import euros
from graph.model.enums import AmountKind, AmountScope, FundingPeriod

Bucket: TypeAlias = dict[str, float]
"""Euros by kind of amount, in the API's words."""

_BUCKETS: dict[str, str] = {
    AmountKind.EXACT: "exact",
    AmountKind.APPROXIMATE: "approximate",
    AmountKind.MAXIMUM: "maximum",
    AmountKind.TOTAL: "total",
}

# Looked up for each of a million amounts: an attribute of an enumeration takes longer.
_UNKNOWN, _PER_YEAR = str(FundingPeriod.UNKNOWN), str(FundingPeriod.PER_YEAR)

PARTS = (AmountScope.PROJECT_FUND, AmountScope.YOUTH_FUND)
"""Scopes of a fund within a grant, which the amount of the whole grant contains."""


@dataclass
class EuroTotals:
    """Sums in euros, and the numbers of statements that are in none; a kind of amount that is not stated has no sum.

    `years`: yearly amounts. `whole_term`: amounts for a whole term. `assumed`: yearly amounts of statements that hold
    on the day, but that no source reports for its year.
    """

    years: dict[int, Bucket] = field(default_factory=dict[int, Bucket])
    whole_term: Bucket = field(default_factory=Bucket)
    assumed: Bucket = field(default_factory=Bucket)
    unknown: int = 0
    disputed: int = 0
    per_recipient: int = 0
    undated: int = 0
    parts: int = 0

    @property
    def known_euros(self) -> float:
        """The sum of all euros whatever their year and kind: a measure of size to sort by, not a sum of money."""
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
    """The totals of all statements of the parts; no grant may be in several of them."""
    whole = EuroTotals()
    for part in parts:
        for year, bucket in part.years.items():
            _increase_all(whole.years.setdefault(year, {}), bucket)
        _increase_all(whole.whole_term, part.whole_term)
        _increase_all(whole.assumed, part.assumed)
        whole.unknown += part.unknown
        whole.disputed += part.disputed
        whole.per_recipient += part.per_recipient
        whole.undated += part.undated
        whole.parts += part.parts
    return whole


def _amounts(bucket: Bucket) -> dict[str, float | None]:
    return {name: euros(round(bucket[name], 2)) if name in bucket else None for name in _BUCKETS.values()}


class AmountGroup(NamedTuple):
    """Statements whose amounts count alike. `euros` is the sum of all `size` of them, None if it is not known.

    `first_year` and `end_year` are those of begin and end; `last_year` is the last one that a source reports: that of
    the end, else that of the confirmation. None of them is before the funder, recipient or programme began, or after
    one of them ended. `counts` is False if a newer source contradicts the statements. `grant` is
    (funder, recipient, programme) if some statements are about a fund within a grant, else None.
    """

    first_year: int | None
    end_year: int | None
    last_year: int | None
    kind: str
    period: str
    scope: str
    counts: bool
    euros: float | None
    size: int
    grant: Hashable = None

    @property
    def bucket(self) -> str | None:
        """The API's word for the kind of the amount; None if it is unknown."""
        return _BUCKETS.get(self.kind)

    @property
    def yearly(self) -> bool:
        """Whether the amount is one for each year, or for an unknown period within a single year."""
        if self.period == _UNKNOWN:
            return self.first_year is not None and self.first_year == self.end_year
        return self.period == _PER_YEAR

    @property
    def adds_up(self) -> bool:
        """Whether the amount and its period are known, and it is not one for each of several recipients."""
        is_known = self.euros is not None and self.bucket is not None
        is_timed = self.yearly or self.period != FundingPeriod.UNKNOWN
        return self.counts and is_known and is_timed and self.scope != AmountScope.PER_RECIPIENT

    @property
    def years(self) -> frozenset[int]:
        """The years for which a source reports the amounts."""
        return _years_from(self.first_year, self.last_year)


@lru_cache(maxsize=4096)
def _years_from(first: int | None, last: int | None) -> frozenset[int]:
    if first is None:
        return frozenset() if last is None else frozenset({last})
    return frozenset(range(first, max(first, last or 0) + 1))


class FundedAmount(Protocol):
    """What totals read of a funding statement. Days are ISO dates; `funder` and `recipient` are slugs or the database's
    numbers, `sources` is one id or several."""

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
    @property
    def not_before(self) -> str | None: ...
    @property
    def known_to(self) -> str | None: ...


class FundedAmountRow(NamedTuple):
    """A `FundedAmount` as compiled statements return it; its ends are the database's numbers of the actors."""

    funder: int
    recipient: int
    sources: str | list[str]
    programme: str | None
    id: str
    kind: str
    period: str
    scope: str
    euros: float | None
    begin: str | None
    end: str | None
    confirmed: str | None
    not_before: str | None
    known_to: str | None


P = TypeVar("P", bound=FundedAmount)
K = TypeVar("K", bound=Hashable)


def answer(fundings: Sequence[FundedAmount], as_of: date | None) -> dict[str, Any]:
    """The fields of the API's EuroTotal of fundings, on a day or over all years."""
    return total(grouped(fundings, lambda funding, programme: None).get(None, ()), as_of).answer()


def grouped(fundings: Sequence[P], key: Callable[[P, str | None], K]) -> dict[K, list[AmountGroup]]:
    """The fundings as groups whose amounts count alike, by `key` of a funding and the programme it is attributed to.

    Of fundings with the same funder, recipient, programme and dates, only those of the newest source that states an
    amount count. A funding that names no programme is attributed to that of the others with the same funder, recipient
    and dates, if they name a single one.
    """
    with_same_dates: dict[Hashable, list[P]] = {}
    for p in fundings:
        with_same_dates.setdefault((p.funder, p.recipient, p.begin, p.end), []).append(p)
    with_parts = {(p.funder, p.recipient) for p in fundings if p.scope in PARTS}
    sums: dict[K, dict[_Likeness, _Sum]] = {}
    for same in with_same_dates.values():
        for p, programme, counts in _attributed(same) if len(same) > 1 else ((same[0], same[0].programme, True),):
            grant = (p.funder, p.recipient, programme) if (p.funder, p.recipient) in with_parts else None
            first, end, last = _years(p)
            euros = p.euros
            likeness = (first, end, last, p.kind, p.period, p.scope, counts, grant, euros is None)
            members = sums.setdefault(key(p, programme), {})
            if (added := members.get(likeness)) is None:
                members[likeness] = _Sum(euros, 1)
            else:
                added.add(euros)
    return {group_key: [_group(*member) for member in members.items()] for group_key, members in sums.items()}


_Likeness: TypeAlias = tuple[int | None, int | None, int | None, str, str, str, bool, Hashable, bool]
"""The fields in which the statements of a group agree, with `euros is None` in the place of the sum."""


class _Sum:
    """Euros and the number of statements that are added up; cheaper than making a group of each."""

    __slots__ = ("euros", "size")

    def __init__(self, euros: float | None, size: int) -> None:
        self.euros, self.size = euros, size

    def add(self, euros: float | None) -> None:
        self.size += 1
        if self.euros is not None and euros is not None:
            self.euros += euros


def _group(likeness: _Likeness, total: _Sum) -> AmountGroup:
    first, end, last, kind, period, scope, counts, grant, _ = likeness
    return AmountGroup(first, end, last, kind, period, scope, counts, total.euros, total.size, grant)


def add_group(groups: dict[Hashable, AmountGroup], group: AmountGroup) -> None:
    """Adds a group to `groups`. If one of them differs from it in the sum only, its sum is added to that one's."""
    first, end, last, kind, period, scope, counts, euros, size, grant = group
    likeness = (first, end, last, kind, period, scope, counts, grant, euros is None)
    same = groups.get(likeness)
    if same is not None:
        euros = None if euros is None or same.euros is None else same.euros + euros
        # Cheaper than `_replace`, as all fields are at hand.
        group = AmountGroup(first, end, last, kind, period, scope, counts, euros, same.size + size, grant)
    groups[likeness] = group


def _attributed(same: Sequence[P]) -> Iterator[tuple[P, str | None, bool]]:
    """Fundings with the same funder, recipient and dates: the programme of each, and whether it counts."""
    programmes = {p.programme for p in same if p.programme is not None}
    only = next(iter(programmes)) if len(programmes) == 1 else None
    by_programme: dict[str | None, list[P]] = {}
    for p in same:
        by_programme.setdefault(only if p.programme is None else p.programme, []).append(p)
    for programme, fundings in by_programme.items():
        newest = max(fundings, key=lambda p: (p.euros is not None, p.confirmed or "", p.id))
        for p in fundings:
            yield p, programme, p.sources == newest.sources


def _years(p: FundedAmount) -> tuple[int | None, int | None, int | None]:
    """The first year, the year of the end and the last year of an `AmountGroup`, without the years in which the funder,
    the recipient or the programme did not exist; None if no year is left."""
    first, end, last = _year(p.begin), _year(p.end), _year(p.end or p.confirmed)
    if p.not_before is None and p.known_to is None:
        return first, end, last
    since, until = _year(p.not_before) or 0, _year(p.known_to) or MAXYEAR
    if first is None:
        return (None, end, last) if last is not None and since <= last <= until else (None, None, None)
    earliest, latest = max(first, since), min(max(first, last or 0), until)
    return (earliest, end and min(end, latest), latest) if earliest <= latest else (None, None, None)


@lru_cache(maxsize=4096)
def _year(day: str | None) -> int | None:
    return int(day[:4]) if day else None


def total(groups: Iterable[AmountGroup], as_of: date | None) -> EuroTotals:
    """Adds up groups: over all years, or with `as_of` for the year of that day only.

    A yearly amount counts for each year for which a source reports it; if none does for the year of `as_of`, it is an
    assumed one. A fund within a grant does not count for the years for which the whole grant counts.
    """
    groups = list(groups)
    whole_grants = [g for g in groups if g.adds_up and g.scope == AmountScope.WHOLE and g.grant is not None]
    whole_years: dict[Hashable, set[int]] = {}
    for group in whole_grants:
        whole_years.setdefault(group.grant, set()).update(group.years if group.yearly else ())
    with_whole_term = {group.grant for group in whole_grants if not group.yearly}
    totals = EuroTotals()
    for group in groups:
        is_part = group.scope in PARTS and group.grant is not None
        contained_years = whole_years.get(group.grant, set[int]()) if is_part else set[int]()
        _add(totals, group, as_of, contained_years, is_part and group.grant in with_whole_term)
    return totals


def _add(
    totals: EuroTotals, group: AmountGroup, as_of: date | None, contained_years: set[int], term_is_contained: bool
) -> None:
    if not group.counts:
        totals.disputed += group.size
    elif group.scope == AmountScope.PER_RECIPIENT and group.euros is not None and group.bucket:
        totals.per_recipient += group.size
    elif not group.adds_up or group.euros is None or group.bucket is None:
        totals.unknown += group.size
    elif not group.yearly:
        if term_is_contained:
            totals.parts += group.size
        else:
            _increase(totals.whole_term, group.bucket, group.euros)
    elif not group.years:
        totals.undated += group.size
    elif as_of and as_of.year not in group.years:
        _increase(totals.assumed, group.bucket, group.euros)
    else:
        years = ({as_of.year} if as_of else group.years) - contained_years
        totals.parts += 0 if years else group.size
        for year in years:
            _increase(totals.years.setdefault(year, {}), group.bucket, group.euros)


def _increase_all(bucket: Bucket, more: Bucket) -> None:
    for name, amount in more.items():
        _increase(bucket, name, amount)


def _increase(bucket: Bucket, name: str, euros: float) -> None:
    bucket[name] = bucket.get(name, 0) + euros
