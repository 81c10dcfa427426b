"""Successions: which statements follow which."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.history.successions import DatedStatement, StatementValues, successions


def statement(
    type_: str, id_: str, ends: tuple[int, int], valid_from: str | None, valid_to: str | None, **own: Any
) -> DatedStatement:
    values = StatementValues(*(own.get(name) for name in StatementValues._fields))
    return DatedStatement(type_, id_, *ends, valid_from, "DAY", valid_to, "DAY", None, None, values)


def successions_of(ended: list[DatedStatement], begun: list[DatedStatement]) -> list[tuple[str, str, bool]]:
    """The ids before and after, and whether a value changed, of each succession."""
    return sorted(
        (
            "".join(sorted(statement.id for statement in succession.before)),
            "".join(sorted(statement.id for statement in succession.after)),
            not succession.is_renewal,
        )
        for succession in successions(ended, begun)
    )


END, BEGIN = "2024-12-31", "2025-01-01"


def test_values_have_names() -> None:
    values = statement("FUNDS", "a", (1, 2), None, END, amount_eur=5.0, programme_id="p").values
    assert (values.amount_eur, values.programme_id, values.role) == (5.0, "p", None)


def test_a_new_carrier_follows_the_previous_one() -> None:
    old, new = statement("PROVIDES", "a", (1, 9), None, END), statement("PROVIDES", "b", (2, 9), BEGIN, None)
    assert successions_of([old], [new]) == [("a", "b", True)]


def test_one_carrier_follows_two_that_ended_together() -> None:
    old = [statement("PROVIDES", id_, (i, 9), None, END) for i, id_ in enumerate("ab")]
    assert successions_of(old, [statement("PROVIDES", "c", (5, 9), BEGIN, None)]) == [("ab", "c", True)]


def test_only_those_that_ended_last_are_followed() -> None:
    early, late = statement("PROVIDES", "a", (1, 9), None, "2023-12-31"), statement("PROVIDES", "b", (2, 9), None, END)
    assert successions_of([early, late], [statement("PROVIDES", "c", (5, 9), BEGIN, None)]) == [("b", "c", True)]


def test_statements_that_begin_on_one_day_follow_together() -> None:
    new = [statement("PROVIDES", id_, (i, 9), BEGIN, None) for i, id_ in enumerate("bc", 5)]
    assert successions_of([statement("PROVIDES", "a", (1, 9), None, END)], new) == [("a", "bc", True)]


def test_a_chain_makes_one_succession_for_each_step() -> None:
    first = statement("PROVIDES", "a", (1, 9), None, "2023-12-31")
    second = statement("PROVIDES", "b", (2, 9), "2024-01-01", END)
    third = statement("PROVIDES", "c", (3, 9), BEGIN, None)
    assert successions_of([first, second], [second, third]) == [("a", "b", True), ("b", "c", True)]


def test_a_statement_that_begins_before_the_end_does_not_follow() -> None:
    old = statement("PROVIDES", "a", (1, 9), None, END)
    assert successions_of([old], [statement("PROVIDES", "b", (2, 9), END, None)]) == []


def test_a_statement_about_another_service_does_not_follow() -> None:
    old, new = statement("PROVIDES", "a", (1, 9), None, END), statement("PROVIDES", "b", (1, 8), BEGIN, None)
    assert successions_of([old], [new]) == []


@pytest.mark.parametrize(
    ("type_", "before", "after", "follows"),
    [
        ("MEMBER_OF", (1, 2), (1, 2), True),
        ("MEMBER_OF", (1, 2), (3, 2), False),
        ("PARTICIPATES_IN", (1, 2), (1, 2), True),
        ("PARTICIPATES_IN", (1, 2), (1, 3), False),
        ("COVERS", (1, 2), (1, 2), True),
        ("COVERS", (1, 2), (1, 3), False),
        ("GOVERNS", (1, 2), (3, 2), False),
        ("PART_OF", (1, 2), (1, 3), True),
        ("PART_OF", (1, 2), (3, 2), False),
        ("LOCATED_IN", (1, 2), (1, 3), True),
        ("ADMINISTERS", (1, 2), (3, 2), True),
        ("ADMINISTERS", (1, 2), (1, 3), False),
    ],
)
def test_comparability_depends_on_the_kind(
    type_: str, before: tuple[int, int], after: tuple[int, int], follows: bool
) -> None:
    old, new = statement(type_, "a", before, None, END, role="x"), statement(type_, "b", after, BEGIN, None, role="y")
    assert successions_of([old], [new]) == ([("a", "b", True)] if follows else [])


def _grant(id_: str, ends: tuple[int, int], amount: float, *, old: bool, **own: Any) -> DatedStatement:
    days = (None, END) if old else (BEGIN, None)
    return statement("FUNDS", id_, ends, *days, amount_eur=amount, **{"amount_scope": "WHOLE", **own})


def test_a_grant_of_the_same_programme_and_recipient_follows_with_any_funder() -> None:
    old, new = _grant("a", (1, 2), 5, old=True, programme_id="p"), _grant("b", (3, 2), 5, old=False, programme_id="p")
    assert successions_of([old], [new]) == [("a", "b", True)]


def test_a_grant_of_another_programme_follows_with_the_same_ends() -> None:
    old, new = _grant("a", (1, 2), 5, old=True, programme_id="p"), _grant("b", (1, 2), 5, old=False, programme_id="q")
    assert successions_of([old], [new]) == [("a", "b", True)]
    assert successions_of([old], [_grant("b", (3, 2), 5, old=False, programme_id="q")]) == []


def test_a_grant_of_the_same_programme_is_matched_first() -> None:
    old = _grant("a", (1, 2), 5, old=True, programme_id="p")
    new = [_grant("b", (1, 2), 5, old=False), _grant("c", (3, 2), 6, old=False, programme_id="p")]
    assert successions_of([old], new) == [("a", "c", True)]


def test_a_grant_without_a_programme_follows_one_of_the_same_funder_only() -> None:
    old = _grant("a", (1, 2), 5, old=True)
    assert successions_of([old], [_grant("b", (3, 2), 6, old=False)]) == []
    assert successions_of([old], [_grant("b", (1, 2), 6, old=False)]) == [("a", "b", True)]


def test_a_part_of_a_grant_does_not_follow_the_whole() -> None:
    old, new = _grant("a", (1, 2), 5, old=True), _grant("b", (1, 2), 6, old=False, amount_scope="PROJECT_FUND")
    assert successions_of([old], [new]) == []


def test_equal_values_make_a_renewal() -> None:
    old, new = _grant("a", (1, 2), 5, old=True), _grant("b", (1, 2), 5, old=False)
    assert successions_of([old], [new]) == [("a", "b", False)]


def test_two_equal_statements_are_renewed_by_one() -> None:
    old = [_grant(id_, (1, 2), 5, old=True) for id_ in "ab"]
    assert successions_of(old, [_grant("c", (1, 2), 5, old=False)]) == [("ab", "c", False)]
