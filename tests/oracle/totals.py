"""Totals of funding, counted statement by statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from tests.oracle.data import Claim

_KINDS = {"EXACT": "exact", "APPROXIMATE": "approximate", "MAXIMUM": "maximum", "TOTAL": "total"}


def total_eur(claims: Iterable[Claim], day: date | None) -> dict[str, Any]:
    """The fields of EuroTotal."""
    years: dict[int, dict[str, float]] = defaultdict(dict)
    whole_term: dict[str, float] = {}
    counts: dict[str, int] = dict.fromkeys(("unknownCount", "disputedCount", "perRecipientCount", "undatedCount"), 0)
    for group in _same_grant(claims):
        counting = max(group, key=_newness).values["source_ids"]
        for claim in group:
            if claim.values["source_ids"] != counting:
                counts["disputedCount"] += 1
                continue
            place = _place(claim, day)
            if isinstance(place, str):
                counts[place] += 1
            for bucket in (
                [whole_term] if place is None else [] if isinstance(place, str) else [years[y] for y in place]
            ):
                kind = _KINDS[claim.values["amount_kind"]]
                bucket[kind] = bucket.get(kind, 0) + claim.values["amount_eur"]
    return {
        "years": [{"year": year, **_amounts(years[year])} for year in sorted(years)],
        "wholeTerm": _amounts(whole_term),
        **counts,
    }


def _same_grant(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Statements about the same funder, recipient, programme and dates."""
    groups: dict[Any, list[Claim]] = defaultdict(list)
    for claim in claims:
        dates = [moment and moment.day for moment in map(claim.values.get, ("valid_from", "valid_to"))]
        groups[claim.start.key, claim.end.key, claim.values.get("programme_id"), *dates].append(claim)
    return list(groups.values())


def _newness(claim: Claim) -> tuple[bool, date, str]:
    """Those that name an amount come before all others."""
    return "amount_eur" in claim.values, claim.values.get("last_confirmed") or date.min, claim.key


def _place(claim: Claim, day: date | None) -> list[int] | str | None:
    """The years that a statement's amount counts for, None for the whole term, or what keeps it from counting."""
    values = claim.values
    first, end = (moment and moment.day.year for moment in map(values.get, ("valid_from", "valid_to")))
    yearly = values.get("period") == "PER_YEAR" or (
        values.get("period") == "UNKNOWN" and first is not None and first == end
    )
    known = "amount_eur" in values and values.get("amount_kind") in _KINDS
    if not known or (values.get("period") == "UNKNOWN" and not yearly):
        return "unknownCount"
    if values.get("amount_scope") == "PER_RECIPIENT":
        return "perRecipientCount"
    return _years(values, first, end, day) or "undatedCount" if yearly else None


def _years(values: dict[str, Any], first: int | None, end: int | None, day: date | None) -> list[int]:
    """The day's year; without a day, all from the first to the last that a source speaks of."""
    if day:
        return [day.year]
    confirmed = values.get("last_confirmed")
    last = end if end is not None else confirmed and confirmed.year
    known = [year for year in (first, last) if year is not None]
    return list(range(known[0], max(known) + 1)) if first is not None else known


def _amounts(bucket: dict[str, float]) -> dict[str, float | None]:
    return {kind: bucket.get(kind) for kind in _KINDS.values()}
