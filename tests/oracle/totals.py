"""A naive evaluation of totals of fundings: statement by statement and year by year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from tests.oracle.data import StoredStatement

_KINDS = {"EXACT": "exact", "APPROXIMATE": "approximate", "MAXIMUM": "maximum", "TOTAL": "total"}
_COUNTS = ("unknownCount", "disputedCount", "perRecipientCount", "undatedCount", "partCount")
Grant = tuple[Any, Any, Any]


def total_eur(
    claims: Sequence[StoredStatement], day: date | None, among: Sequence[StoredStatement] | None = None
) -> dict[str, Any]:
    """The fields of EuroTotal. `among` are all requested statements, if `claims` are only some of them."""
    sums: dict[Any, dict[str, float]] = defaultdict(dict)
    counts: dict[str, int] = dict.fromkeys(_COUNTS, 0)
    counting = _counting(claims, claims if among is None else among)
    counts["disputedCount"] = len(claims) - len(counting)
    wholes = {(grant, time) for grant, claim in counting if _scope(claim) == "WHOLE" for time in _times(claim) or ()}
    for grant, claim in counting:
        for place in _places(grant, claim, day, wholes):
            if place in counts:
                counts[str(place)] += 1
            else:
                kind = _KINDS[claim.values["amount_kind"]]
                sums[place][kind] = sums[place].get(kind, 0) + claim.values["amount_eur"]
    return {
        "years": [{"year": year, **_amounts(sums[year])} for year in sorted(p for p in sums if isinstance(p, int))],
        "wholeTerm": _amounts(sums["term"]),
        "assumed": _amounts(sums["assumed"]),
        **counts,
    }


def known_euros(total: Mapping[str, Any]) -> float:
    """The sum of all euros of an EuroTotal, to sort by."""
    buckets = [*({**year, "year": None} for year in total["years"]), total["wholeTerm"], total["assumed"]]
    return round(sum(amount for bucket in buckets for amount in bucket.values() if amount), 2)


def stated(claims: Sequence[StoredStatement]) -> float | None:
    """The euros of all statements that count, without amounts for each of several recipients; None if none is known."""
    counting = [claim for _, claim in _counting(claims, claims) if _scope(claim) != "PER_RECIPIENT"]
    amounts = [claim.values["amount_eur"] for claim in counting if "amount_eur" in claim.values]
    return round(sum(amounts), 2) if amounts else None


def _counting(
    claims: Iterable[StoredStatement], among: Sequence[StoredStatement]
) -> list[tuple[Grant, StoredStatement]]:
    """The statements that count, each with its grant; the others are disputed."""
    groups: dict[Any, list[StoredStatement]] = defaultdict(list)
    for claim in claims:
        grant = claim.start.key, claim.end.key, programme_of(claim, among)
        groups[grant, _dates(claim)].append(claim)
    kept: list[tuple[Grant, StoredStatement]] = []
    for (grant, _), group in groups.items():
        sources = max(group, key=_newness).values["source_ids"]
        kept += [(grant, claim) for claim in group if claim.values["source_ids"] == sources]
    return kept


def programme_of(claim: StoredStatement, among: Iterable[StoredStatement]) -> str | None:
    """The programme of a statement; without one, the only one that statements with the same ends and dates name."""
    if claim.values.get("programme_id") is not None:
        return claim.values["programme_id"]
    ends = (claim.start, claim.end, _dates(claim))
    same = [c for c in among if (c.start, c.end, _dates(c)) == ends]
    named = {c.values["programme_id"] for c in same if c.values.get("programme_id") is not None}
    return named.pop() if len(named) == 1 else None


def _dates(claim: StoredStatement) -> tuple[date | None, ...]:
    return tuple(moment and moment.day for moment in map(claim.values.get, ("valid_from", "valid_to")))


def _newness(claim: StoredStatement) -> tuple[bool, date, str]:
    """Sort key: statements with an amount are newer than all others."""
    return "amount_eur" in claim.values, claim.values.get("last_confirmed") or date.min, claim.key


def _scope(claim: StoredStatement) -> str | None:
    return claim.values.get("amount_scope")


def _times(claim: StoredStatement) -> list[int | str] | None:
    """The years that a source speaks of, or "term" for a whole term; None if the amount or its time is unknown."""
    values = claim.values
    first, end = (moment and moment.year for moment in _dates(claim))
    if "amount_eur" not in values or values.get("amount_kind") not in _KINDS:
        return None
    if values.get("period") == "WHOLE_TERM":
        return ["term"]
    confirmed = values.get("last_confirmed")
    last = end if end is not None else confirmed and confirmed.year
    years = [year for year in (first, last) if year is not None]
    stated = [*range(years[0], max(years) + 1)] if first is not None else [*years]
    existing: list[int | str] = [*_existing(values, stated)]
    if values.get("period") == "UNKNOWN" and (first is None or end is None or end < first or len(existing) != 1):
        return None
    return existing


def _existing(values: Mapping[str, Any], years: Iterable[int]) -> list[int]:
    """Those of the years in which the actors and the programme existed."""
    since, until = values.get("not_before", date.min), values.get("known_to", date.max)
    return [year for year in years if since.year <= year <= until.year]


def _places(grant: Grant, claim: StoredStatement, day: date | None, wholes: set[tuple[Grant, Any]]) -> list[int | str]:
    """Where an amount is added: to years, to the whole term, to the assumed amounts, or to a count."""
    times = _times(claim)
    if _scope(claim) == "PER_RECIPIENT" and "amount_eur" in claim.values and claim.values.get("amount_kind") in _KINDS:
        return ["perRecipientCount"]
    if times is None:
        return ["unknownCount"]
    if not times:
        return ["undatedCount"]
    if day and times != ["term"]:
        if day.year not in times:
            return ["assumed"]
        return _outside_wholes(grant, claim, [day.year], wholes)
    return _outside_wholes(grant, claim, times, wholes)


def _outside_wholes(
    grant: Grant, claim: StoredStatement, times: Iterable[int | str], wholes: set[tuple[Grant, Any]]
) -> list[int | str]:
    """A fund within a grant counts only for times for which the whole grant has no amount."""
    if _scope(claim) in ("PROJECT_FUND", "YOUTH_FUND"):
        return [time for time in times if (grant, time) not in wholes] or ["partCount"]
    return list(times)


def _amounts(bucket: dict[str, float]) -> dict[str, float | None]:
    return {kind: round(bucket[kind], 2) if kind in bucket else None for kind in _KINDS.values()}
