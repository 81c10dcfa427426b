"""Sentences about gaps in coverage: one for each reason, and the whole sentence with region and population."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graph.analysis.core.keys import PartialDay
from graph.analysis.coverage.matrix import CoverageStatement, MatrixCell
from graph.messages.message import MAX_NAMES, NOTHING, Message, joined, message, names_and_more
from graph.model.enums import Extent, ServiceType


def gap_sentence(cell: MatrixCell, column_name: Message, reasons: Sequence[Message]) -> Message:
    """`Kreis Wesel, Opferberatung: …`, a sentence for each reason, and how many people live there."""
    sentences = joined([*reasons, _population(cell)], " ")
    return message("gap", region=cell.region.name, column=column_name, sentences=sentences)


def _population(cell: MatrixCell) -> Message:
    population, day = cell.region.population, cell.region.population_date
    if population is None:
        return message("gap-population-unknown")
    if day is None:
        return message("gap-population", population=population)
    return message("gap-population-dated", population=population, day=day)


def nothing_offered(cell: MatrixCell) -> Message:
    return message("gap-nothing-offered", column_kind=_column_kind(cell), day=cell.day)


def nothing_reported(cell: MatrixCell) -> Message:
    return message("gap-nothing-reported", column_kind=_column_kind(cell), day=cell.day)


def partly_covered(cell: MatrixCell, names: Mapping[str, str]) -> Message:
    """`names`: the names of actors by key."""
    actors = _actors(cell.subjects, names)
    if _only_part_of_larger_region(cell):
        return message("gap-part-of-larger-region", actors=actors)
    if any(statement.extent is Extent.PARTIAL for statement in cell.about_region):
        return message("gap-partial", actors=actors)
    part_count = len({statement.region for statement in cell.about_parts if statement.is_offer})
    return message("gap-only-parts", part_count=part_count, actors=actors)


def not_confirmed(cell: MatrixCell, names: Mapping[str, str]) -> Message:
    """`names`: the names of actors by key."""
    if _only_part_of_larger_region(cell):
        return message("gap-part-of-larger-region-unconfirmed")
    actors = _actors(cell.subjects, names)
    if cell.last_confirmed is None:
        return message("gap-never-confirmed", actors=actors)
    months = _months_between(cell.last_confirmed, cell.day)
    return message("gap-long-unconfirmed", months=months, day=cell.last_confirmed, actors=actors)


def ends(ending: Sequence[CoverageStatement], end: PartialDay, names: Mapping[str, str]) -> Message:
    """`end`: the last day of the last of the statements that end; `names`: the names of actors by key."""
    return message("gap-ends", day=end, actors=_actors([statement.subject for statement in ending], names))


def single_provider(cell: MatrixCell, names: Mapping[str, str]) -> Message:
    """`names`: the names of actors by key."""
    return message("gap-single-provider", actors=_actors(cell.subjects, names))


def _only_part_of_larger_region(cell: MatrixCell) -> bool:
    """Whether every offer covers only a part of a larger region around this one."""
    larger = all(offer.region != cell.region.ags and offer.extent is Extent.PARTIAL for offer in cell.offers)
    return larger and not any(statement.is_offer for statement in cell.about_parts)


def _column_kind(cell: MatrixCell) -> str:
    return "SERVICE" if cell.column in ServiceType.__members__ else "PROGRAMME"


def _actors(keys: Iterable[str], names: Mapping[str, str]) -> Message:
    """The first names in brackets, after a space; nothing if none of the keys has a name."""
    listed = list(dict.fromkeys(names[key] for key in keys if key in names))
    if not listed:
        return NOTHING
    return message("gap-actors", actors=names_and_more(listed[:MAX_NAMES], len(listed)))


def _months_between(earlier: str, later: str) -> int:
    """Whole months between two ISO days."""
    (year, month, day), (to_year, to_month, to_day) = (map(int, text.split("-")) for text in (earlier, later))
    return (to_year - year) * 12 + to_month - month - (to_day < day)
