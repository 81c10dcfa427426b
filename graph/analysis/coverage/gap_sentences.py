"""Sentences about gaps in coverage: one for each reason, and the whole with region and population."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graph.analysis.core.keys import PartialDay
from graph.analysis.coverage.matrix import Cell, CoverageStatement
from graph.messages.message import MAX_NAMES, NOTHING, Message, joined, message, names_and_more
from graph.model.enums import Extent, ServiceType


def gap_sentence(cell: Cell, column_name: Message, reasons: Sequence[Message]) -> Message:
    """`Kreis Wesel, Opferberatung: …`, a sentence for each reason, and how many people live there."""
    sentences = joined([*reasons, _population(cell)], " ")
    return message("gap", region=cell.place.name, column=column_name, sentences=sentences)


def _population(cell: Cell) -> Message:
    population, day = cell.place.population, cell.place.population_date
    if population is None:
        return message("gap-population-unknown")
    if day is None:
        return message("gap-population", population=population)
    return message("gap-population-dated", population=population, day=day)


def nothing_offered(cell: Cell) -> Message:
    return message("gap-nothing-offered", column_kind=_column_kind(cell), day=cell.day)


def nothing_reported(cell: Cell) -> Message:
    return message("gap-nothing-reported", column_kind=_column_kind(cell), day=cell.day)


def partly_covered(cell: Cell, names: Mapping[str, str]) -> Message:
    """`names`: of actors, by key."""
    actors = _actors(cell.subjects, names)
    if _only_part_of_larger_region(cell):
        return message("gap-part-of-larger-region", actors=actors)
    if any(claim.offers and claim.extent is Extent.PARTIAL for claim in cell.here):
        return message("gap-partial", actors=actors)
    part_count = len({claim.region for claim in cell.inside if claim.offers})
    return message("gap-only-parts", part_count=part_count, actors=actors)


def not_confirmed(cell: Cell, names: Mapping[str, str]) -> Message:
    """`names`: of actors, by key."""
    if _only_part_of_larger_region(cell):
        return message("gap-part-of-larger-region-unconfirmed")
    actors = _actors(cell.subjects, names)
    if cell.last_confirmed is None:
        return message("gap-never-confirmed", actors=actors)
    months = _months_between(cell.last_confirmed, cell.day)
    return message("gap-long-unconfirmed", months=months, day=cell.last_confirmed, actors=actors)


def ends(ending: Sequence[CoverageStatement], end: PartialDay, names: Mapping[str, str]) -> Message:
    """`end`: the last day of the last of the statements that end; `names`: of actors, by key."""
    return message("gap-ends", day=end, actors=_actors([claim.subject for claim in ending], names))


def single_provider(cell: Cell, names: Mapping[str, str]) -> Message:
    """`names`: of actors, by key."""
    return message("gap-single-provider", actors=_actors(cell.subjects, names))


def _only_part_of_larger_region(cell: Cell) -> bool:
    """Whether all that statements offer is for a part of a larger region."""
    larger = all(claim.region != cell.place.ags and claim.extent is Extent.PARTIAL for claim in cell.offers)
    return larger and not any(claim.offers for claim in cell.inside)


def _column_kind(cell: Cell) -> str:
    return "SERVICE" if cell.column in ServiceType.__members__ else "PROGRAMME"


def _actors(keys: Iterable[str], names: Mapping[str, str]) -> Message:
    """The first names in brackets, after a space; nothing where no name is known."""
    listed = list(dict.fromkeys(names[key] for key in keys if key in names))
    if not listed:
        return NOTHING
    return message("gap-actors", actors=names_and_more(listed[:MAX_NAMES], len(listed)))


def _months_between(earlier: str, later: str) -> int:
    """Whole months between two ISO days."""
    (year, month, day), (to_year, to_month, to_day) = (map(int, text.split("-")) for text in (earlier, later))
    return (to_year - year) * 12 + to_month - month - (to_day < day)
