"""Messages that explain a gap in coverage: one per `GapReason`, and one that joins them with region, column and
population."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graph.analysis.core.keys import PartialDay
from graph.analysis.coverage.matrix import CoverageStatement, MatrixCell
from graph.messages.message import MAX_NAMES, NOTHING, Message, joined, message, names_and_more
from graph.model.enums import Extent, ServiceType


def coverage_gap_text(cell: MatrixCell, column_name: Message, reasons: Sequence[Message]) -> Message:
    """`Kreis Wesel, Opferberatung: …`, a sentence for each reason, and how many people live there."""
    sentences = joined([*reasons, _population_sentence(cell)], " ")
    return message("gap", region=cell.region.name, column=column_name, sentences=sentences)


def _population_sentence(cell: MatrixCell) -> Message:
    population, day = cell.region.population, cell.region.population_date
    if population is None:
        return message("gap-population-unknown")
    if day is None:
        return message("gap-population", population=population)
    return message("gap-population-dated", population=population, day=day)


def nothing_offered_sentence(cell: MatrixCell) -> Message:
    return message("gap-nothing-offered", column_kind=_column_kind(cell), day=cell.day)


def nothing_reported_sentence(cell: MatrixCell) -> Message:
    return message("gap-nothing-reported", column_kind=_column_kind(cell), day=cell.day)


def partly_covered_sentence(cell: MatrixCell, names: Mapping[str, str]) -> Message:
    """`names`: the names of actors by key."""
    confirmed = [offer for offer in cell.offers if offer.is_confirmed(cell.day)]
    actors = _actors([offer.subject for offer in confirmed], names)
    if _only_part_of_larger_region(cell):
        return message("gap-part-of-larger-region", actors=actors)
    if any(statement.extent is Extent.PARTIAL for statement in cell.about_region):
        return message("gap-partial", actors=actors)
    return message("gap-only-parts", part_count=len({offer.region for offer in confirmed}), actors=actors)


def not_confirmed_sentence(cell: MatrixCell, names: Mapping[str, str]) -> Message:
    """`names`: the names of actors by key."""
    if _only_part_of_larger_region(cell):
        return message("gap-part-of-larger-region-unconfirmed")
    actors = _actors(cell.subjects, names)
    if cell.last_confirmed is None:
        return message("gap-never-confirmed", actors=actors)
    months = _months_between(cell.last_confirmed, cell.day)
    return message("gap-long-unconfirmed", months=months, day=cell.last_confirmed, actors=actors)


def offers_end_sentence(offers: Sequence[CoverageStatement], last_day: PartialDay, names: Mapping[str, str]) -> Message:
    """`last_day`: the day on which the last of the offers ends; `names`: the names of actors by key."""
    return message("gap-ends", day=last_day, actors=_actors([offer.subject for offer in offers], names))


def single_provider_sentence(cell: MatrixCell, names: Mapping[str, str]) -> Message:
    """`names`: the names of actors by key."""
    return message("gap-single-provider", actors=_actors(cell.subjects, names))


def _only_part_of_larger_region(cell: MatrixCell) -> bool:
    """Whether every offer covers only a part of a larger region around this one."""
    none_about_this_region = all(
        offer.region != cell.region.ags and offer.extent is Extent.PARTIAL for offer in cell.offers
    )
    return none_about_this_region and not any(statement.is_offer for statement in cell.about_parts)


def _column_kind(cell: MatrixCell) -> str:
    return "SERVICE" if cell.column in ServiceType.__members__ else "PROGRAMME"


def _actors(keys: Iterable[str], names: Mapping[str, str]) -> Message:
    """The first names in brackets, after a space; an empty message if none of the keys has a name."""
    listed = list(dict.fromkeys(names[key] for key in keys if key in names))
    if not listed:
        return NOTHING
    return message("gap-actors", actors=names_and_more(listed[:MAX_NAMES], len(listed)))


def _months_between(earlier: str, later: str) -> int:
    """Whole months between two ISO days."""
    (year, month, day), (to_year, to_month, to_day) = (map(int, text.split("-")) for text in (earlier, later))
    return (to_year - year) * 12 + to_month - month - (to_day < day)
