"""Sentences about gaps in coverage: one per `GapReason`, joined with regions, column and population."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graph.analysis.core.keys import PartialDay
from graph.analysis.coverage.matrix import ColumnKey, CoverageData, CoverageRegion, CoverageStatement
from graph.analysis.coverage.needs import FoldedNeed, GapReason, PartialCoverage
from graph.analysis.coverage.places import Places, people_in
from graph.messages.message import MAX_NAMES, NOTHING, Message, conjunction, joined, label, message, names_and_more
from graph.model.enums import RegionKind, ServiceType
from graph.model.partial_dates import partial


def gaps_sentence(gaps: Sequence[FoldedNeed], counts: Mapping[GapReason, int], level: RegionKind) -> Message:
    """`12 Lücken: keine Angabe (10), nur ein Träger (2). Betroffen sind 17 Kreise und kreisfreie Städte.`"""
    if not gaps:
        return message("gaps-none")
    reasons = [message("gaps-reason", reason=label(reason), count=count) for reason, count in counts.items() if count]
    regions = message("region-count", level=level.name, count=len({region for gap in gaps for region in gap.regions}))
    return message("gaps", count=len(gaps), reasons=conjunction(reasons), regions=regions)


@dataclass(frozen=True)
class GapSentences:
    """Writes about gaps. `column_names`: the columns in words."""

    data: CoverageData
    column_names: Mapping[ColumnKey, Message]

    @cached_property
    def places(self) -> Places:
        return Places(self.data)

    def gap(self, gap: FoldedNeed) -> Message:
        """`Kreis Wesel, Opferberatung: …`, a sentence for each reason, and how many people live there."""
        reasons = [self.reason(gap, reason) for reason in gap.first.reasons]
        return message(
            "gap",
            regions=self.places.name(gap.regions),
            column=self.column_names[gap.first.cell.column],
            sentences=joined([*reasons, population_sentence(gap.regions)], " "),
        )

    def reason(self, gap: FoldedNeed, reason: GapReason) -> Message:
        day, column_kind = gap.first.cell.as_of.iso, _column_kind(gap.first.cell.column)
        match reason:
            case GapReason.NOTHING_OFFERED:
                return message("gap-nothing-offered", column_kind=column_kind, day=day)
            case GapReason.ENDS:
                ends = end_of(gap.ending[-1])
                return message("gap-ends", day=ends, actors=self._actors(offer.subject for offer in gap.ending))
            case GapReason.NOTHING_REPORTED:
                return message("gap-nothing-reported", column_kind=column_kind, day=day)
            case GapReason.PARTLY_COVERED:
                return self._partly_covered(gap)
            case GapReason.SINGLE_PROVIDER:
                return message("gap-single-provider", actors=self._actors(gap.first.cell.subjects))

    def _partly_covered(self, gap: FoldedNeed) -> Message:
        subjects = list(dict.fromkeys(offer.subject for offer in gap.offers if offer.subject != offer.column))
        arguments: dict[str, Any] = {
            "column_kind": _column_kind(gap.first.cell.column),
            "offer_count": max(1, len(subjects)),
            "actors": self._actors(subjects),
        }
        match gap.first.partial_coverage:
            case PartialCoverage.UNKNOWN_PART:
                return message("gap-unknown-part", **arguments)
            case PartialCoverage.SMALLER_REGIONS:
                return message("gap-only-parts", part_count=len({offer.region for offer in gap.offers}), **arguments)
            case _:
                return message("gap-partial", **arguments)

    def _actors(self, keys: Iterable[str]) -> Message:
        """The first names in brackets, after a space; an empty message if none of the keys has a name."""
        names = self.data.names
        listed = list(dict.fromkeys(names[key] for key in keys if key in names))
        if not listed:
            return NOTHING
        return message("gap-actors", actors=names_and_more(listed[:MAX_NAMES], len(listed)))


def population_sentence(regions: Sequence[CoverageRegion]) -> Message:
    """How many people live in the regions, with the day if it is the same for all."""
    people, dates = people_in(regions), {region.population_date for region in regions}
    if people is None:
        return message("gap-population-unknown")
    if any(region.population is None for region in regions):
        return message("gap-population-at-least", population=people)
    day = dates.pop() if len(dates) == 1 else None
    if day is None:
        return message("gap-population", population=people)
    return message("gap-population-dated", population=people, day=day)


def end_of(statement: CoverageStatement) -> PartialDay:
    """The last day of a statement that has one, as precise as its source if it is the source that states it."""
    assert statement.known_to is not None
    precision = statement.valid_to_precision if statement.known_to == statement.valid_to else None
    return PartialDay(partial(statement.known_to, precision))


def _column_kind(column: ColumnKey) -> str:
    return "SERVICE" if column in ServiceType.__members__ else "PROGRAMME"
