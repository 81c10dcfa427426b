"""Which statements follow which."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.history.successions import DatedStatement, StatementValues, successions


def claim(type_: str, id_: str, ends: tuple[int, int], begin: str | None, to: str | None, **own: Any) -> DatedStatement:
    values = StatementValues(*(own.get(name) for name in StatementValues._fields))
    return DatedStatement(type_, id_, *ends, begin, "DAY", to, "DAY", None, values)


def found(ended: list[DatedStatement], begun: list[DatedStatement]) -> list[tuple[str, str, bool]]:
    """Ids before and after, and whether something changed."""
    return sorted(
        (
            "".join(sorted(claim.id for claim in succession.before)),
            "".join(sorted(claim.id for claim in succession.after)),
            not succession.renews,
        )
        for succession in successions(ended, begun)
    )


END, BEGIN = "2024-12-31", "2025-01-01"


def test_values_are_found_by_name() -> None:
    values = claim("FUNDS", "a", (1, 2), None, END, amount_eur=5.0, programme_id="p").values
    assert (values.amount_eur, values.programme_id, values.role) == (5.0, "p", None)


def test_a_service_has_another_carrier() -> None:
    old, new = claim("PROVIDES", "a", (1, 9), None, END), claim("PROVIDES", "b", (2, 9), BEGIN, None)
    assert found([old], [new]) == [("a", "b", True)]


def test_one_carrier_follows_two_that_ended_together() -> None:
    old = [claim("PROVIDES", id_, (i, 9), None, END) for i, id_ in enumerate("ab")]
    assert found(old, [claim("PROVIDES", "c", (5, 9), BEGIN, None)]) == [("ab", "c", True)]


def test_of_those_that_ended_before_only_the_last_are_followed() -> None:
    early, late = claim("PROVIDES", "a", (1, 9), None, "2023-12-31"), claim("PROVIDES", "b", (2, 9), None, END)
    assert found([early, late], [claim("PROVIDES", "c", (5, 9), BEGIN, None)]) == [("b", "c", True)]


def test_several_that_begin_on_one_day_follow_together() -> None:
    new = [claim("PROVIDES", id_, (i, 9), BEGIN, None) for i, id_ in enumerate("bc", 5)]
    assert found([claim("PROVIDES", "a", (1, 9), None, END)], new) == [("a", "bc", True)]


def test_a_chain_is_followed_step_by_step() -> None:
    first = claim("PROVIDES", "a", (1, 9), None, "2023-12-31")
    second = claim("PROVIDES", "b", (2, 9), "2024-01-01", END)
    third = claim("PROVIDES", "c", (3, 9), BEGIN, None)
    assert found([first, second], [second, third]) == [("a", "b", True), ("b", "c", True)]


def test_what_begins_before_the_other_ended_does_not_follow_it() -> None:
    old = claim("PROVIDES", "a", (1, 9), None, END)
    assert found([old], [claim("PROVIDES", "b", (2, 9), END, None)]) == []


def test_another_service_is_no_successor() -> None:
    old, new = claim("PROVIDES", "a", (1, 9), None, END), claim("PROVIDES", "b", (1, 8), BEGIN, None)
    assert found([old], [new]) == []


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
def test_what_is_alike_depends_on_the_kind(
    type_: str, before: tuple[int, int], after: tuple[int, int], follows: bool
) -> None:
    old, new = claim(type_, "a", before, None, END, role="x"), claim(type_, "b", after, BEGIN, None, role="y")
    assert found([old], [new]) == ([("a", "b", True)] if follows else [])


def _grant(id_: str, ends: tuple[int, int], amount: float, *, old: bool, **own: Any) -> DatedStatement:
    days = (None, END) if old else (BEGIN, None)
    return claim("FUNDS", id_, ends, *days, amount_eur=amount, **{"amount_scope": "WHOLE", **own})


def test_money_of_a_programme_follows_by_recipient_whoever_pays() -> None:
    old, new = _grant("a", (1, 2), 5, old=True, programme_id="p"), _grant("b", (3, 2), 5, old=False, programme_id="p")
    assert found([old], [new]) == [("a", "b", True)]


def test_money_of_another_programme_follows_where_both_ends_are_the_same() -> None:
    old, new = _grant("a", (1, 2), 5, old=True, programme_id="p"), _grant("b", (1, 2), 5, old=False, programme_id="q")
    assert found([old], [new]) == [("a", "b", True)]
    assert found([old], [_grant("b", (3, 2), 5, old=False, programme_id="q")]) == []


def test_the_same_programme_goes_first() -> None:
    old = _grant("a", (1, 2), 5, old=True, programme_id="p")
    new = [_grant("b", (1, 2), 5, old=False), _grant("c", (3, 2), 6, old=False, programme_id="p")]
    assert found([old], new) == [("a", "c", True)]


def test_money_without_a_programme_follows_the_same_funder_only() -> None:
    old = _grant("a", (1, 2), 5, old=True)
    assert found([old], [_grant("b", (3, 2), 6, old=False)]) == []
    assert found([old], [_grant("b", (1, 2), 6, old=False)]) == [("a", "b", True)]


def test_a_part_of_a_grant_does_not_follow_the_whole() -> None:
    old, new = _grant("a", (1, 2), 5, old=True), _grant("b", (1, 2), 6, old=False, amount_scope="PROJECT_FUND")
    assert found([old], [new]) == []


def test_the_same_values_are_a_renewal() -> None:
    old, new = _grant("a", (1, 2), 5, old=True), _grant("b", (1, 2), 5, old=False)
    assert found([old], [new]) == [("a", "b", False)]


def test_two_sources_for_the_same_are_one_in_a_renewal() -> None:
    old = [_grant(id_, (1, 2), 5, old=True) for id_ in "ab"]
    assert found(old, [_grant("c", (1, 2), 5, old=False)]) == [("ab", "c", False)]
