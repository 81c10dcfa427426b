"""The sentence and the figures of all changes between two days."""

from __future__ import annotations

from datetime import date

import pytest

from graph.analysis.history.changes_finding import change_figures, changes_sentence
from graph.analysis.history.events import ChangePeriod, ChangeSort
from graph.messages.catalogue import write

PERIOD = ChangePeriod(date(2024, 12, 31), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("counts", "german", "english"),
    [
        ({}, "ist keine Änderung belegt.", "No change is on record between 31 December 2024 and 31 December 2025."),
        (
            {ChangeSort.ENDED: 1},
            "1 Änderung zwischen dem 31. Dezember 2024 und dem 31. Dezember 2025: 1 beendeter Eintrag.",
            ": 1 ended entry.",
        ),
        (
            {ChangeSort.CONFIRMED: 1200, ChangeSort.CHANGED: 1, ChangeSort.BEGAN: 20, ChangeSort.ENDED: 0},
            "1.221 Änderungen zwischen dem 31. Dezember 2024 und dem 31. Dezember 2025: 20 neue Einträge, 1 geänderter "
            "und 1.200 erneut belegte.",
            ": 20 new entries, 1 changed and 1,200 newly confirmed.",
        ),
        (
            {ChangeSort.ENDED: 2, ChangeSort.CHANGED: 3, ChangeSort.CLOSED: 1, ChangeSort.FOUNDED: 2},
            ": 2 beendete Einträge und 3 geänderte; 2 gegründete Organisationen und 1 beendetes Programm.",
            ": 2 ended entries and 3 changed; 2 organisations founded and 1 programme ended.",
        ),
        (
            {ChangeSort.STARTED: 1, ChangeSort.DISSOLVED: 1},
            ": 1 begonnenes Programm und 1 aufgelöste Organisation.",
            ": 1 programme started and 1 organisation dissolved.",
        ),
    ],
)
def test_the_sentence_counts_each_sort(counts: dict[ChangeSort, int], german: str, english: str) -> None:
    sentence = changes_sentence(counts, PERIOD)
    assert write(sentence, "DE").endswith(german)
    assert write(sentence, "EN").endswith(english)


def test_figures_of_sorts_that_were_not_requested_are_left_out() -> None:
    counts = {ChangeSort.BEGAN: 1, ChangeSort.ENDED: 2}
    everything = change_figures(counts, frozenset(ChangeSort), 1)
    assert [figure.value for figure in everything] == [1, 2, 1]
    assert [write(figure.sentence, "DE") for figure in everything] == [
        "1 neuer Eintrag.",
        "2 beendete Einträge.",
        "1 Eintrag, dessen jüngster Beleg in dieser Zeit zu alt wurde.",
    ]
    ended = change_figures(counts, {ChangeSort.ENDED}, 0)
    assert [write(figure.sentence, "EN") for figure in ended] == [
        "2 ended entries.",
        "0 entries whose newest evidence became too old in this time.",
    ]
