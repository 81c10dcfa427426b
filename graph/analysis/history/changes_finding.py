"""The changes between two days in one sentence and three figures."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from graph.analysis.core.figures import Figure, FigureUnit
from graph.analysis.history.events import ChangePeriod, ChangeSort
from graph.messages.message import Message, conjunction, joined, message

_OF_ENTRIES = (ChangeSort.BEGAN, ChangeSort.ENDED, ChangeSort.CHANGED, ChangeSort.CONFIRMED)
_OF_ACTORS = (ChangeSort.FOUNDED, ChangeSort.STARTED, ChangeSort.CLOSED, ChangeSort.DISSOLVED)


def changes_sentence(counts: Mapping[ChangeSort, int], period: ChangePeriod) -> Message:
    """`51 Änderungen zwischen dem … und dem …: 20 neue Einträge und 15 beendete; 1 gegründete Organisation.`"""
    return message(
        "changes-all",
        count=sum(counts.values()),
        after=period.after,
        until=period.until,
        parts=joined([conjunction(part) for part in (_of_entries(counts), _of_actors(counts)) if part], "; "),
    )


def _of_entries(counts: Mapping[ChangeSort, int]) -> Sequence[Message]:
    """The count of each sort that there is; only the first names what it counts."""
    return [
        message("changes-entries", sort=sort.name, count=counts[sort], first="NO" if i else "YES")
        for i, sort in enumerate(sort for sort in _OF_ENTRIES if counts.get(sort))
    ]


def _of_actors(counts: Mapping[ChangeSort, int]) -> Sequence[Message]:
    return [message("changes-actors", sort=sort.name, count=counts[sort]) for sort in _OF_ACTORS if counts.get(sort)]


def change_figures(
    counts: Mapping[ChangeSort, int], sorts: Collection[ChangeSort], lapsed_count: int
) -> tuple[Figure, ...]:
    """New entries and ended ones, if these are among the requested `sorts`, and those whose evidence became too old."""
    shown = [sort for sort in (ChangeSort.BEGAN, ChangeSort.ENDED) if sort in sorts]
    figures = [_figure(sort.name, counts.get(sort, 0)) for sort in shown]
    return (*figures, _figure("LAPSED", lapsed_count))


def _figure(what: str, count: int) -> Figure:
    return Figure(count, FigureUnit.ENTRIES, message("changes-figure", what=what, count=count))
