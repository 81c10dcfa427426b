"""What ends without a successor, by hand."""

from __future__ import annotations

from datetime import date

import pytest

from graph.analysis.funding.beneficiaries import Reach, clipped, people
from graph.analysis.funding.funding_rows import ActorRow, Facts, FundingRow, Place, Tie
from graph.analysis.funding.grants import Ended, cliff, grants, leading, settled
from graph.model.enums import ActorKind, RegionKind

ON, UNTIL = date(2026, 11, 22), date(2027, 11, 22)


def paid(
    id_: str = "a",
    begin: str | None = "2025-01-01",
    end: str | None = "2026-12-31",
    *,
    of: tuple[str, str, str | None] = ("land", "help", None),
    source: str = "x",
    confirmed: str | None = None,
    euros: float | None = 10.0,
    scope: str = "WHOLE",
) -> FundingRow:
    return FundingRow(*of, begin, end, confirmed, id_, (source,), "EXACT", "PER_YEAR", scope, euros, "DAY")


def facts(*statements: FundingRow, ended: str | None = None, ties: tuple[Tie, ...] = ()) -> Facts:
    kinds = {"plan": "PROGRAMME", "other": "PROGRAMME", "help": "COUNSELLING_SERVICE", "aid": "COUNSELLING_SERVICE"}
    slugs = ("land", "bund", "town", "club", *kinds)
    bodies = {
        s: ActorRow(s, s.title(), ActorKind(kinds.get(s, "PUBLIC_BODY")), ended if s == "plan" else None) for s in slugs
    }
    places = {
        "05": Place("05", "Land", RegionKind.STATE, 100, "2023-12-31"),
        "05111": Place("05111", "Stadt", RegionKind.URBAN_DISTRICT, 30, "2018-12-31", "05"),
        "05170": Place("05170", "Kreis", RegionKind.DISTRICT, None, None, "05"),
        "05170008": Place("05170008", "Ort", RegionKind.MUNICIPALITY, 7, "2022-05-15", "05170"),
    }
    return Facts(bodies, places, statements, ties)


def ending(*statements: FundingRow, ended: str | None = None, without: frozenset[str] = frozenset()) -> list[Ended]:
    return list(cliff(facts(*statements, ended=ended), ON, UNTIL, without))


def ids(*statements: FundingRow, ended: str | None = None) -> list[list[str]]:
    return [[p.id for p in e.grant.statements] for e in ending(*statements, ended=ended)]


@pytest.mark.parametrize(
    ("begin", "end", "ends"),
    [
        ("2025-01-01", "2026-11-21", False),
        ("2025-01-01", "2026-11-22", False),
        ("2025-01-01", "2026-11-23", True),
        ("2025-01-01", "2027-11-22", True),
        ("2025-01-01", "2027-11-23", False),
        ("2025-01-01", None, False),
        (None, "2026-12-31", True),
        ("2026-11-22", "2026-12-31", True),
        ("2026-11-23", "2026-12-31", False),
    ],
)
def test_what_holds_on_the_day_and_ends_after_it_within_the_horizon_ends(
    begin: str | None, end: str | None, ends: bool
) -> None:
    assert bool(ids(paid(begin=begin, end=end))) is ends


def test_a_programme_that_ends_earlier_ends_its_money() -> None:
    for of in (("land", "help", "plan"), ("plan", "help", None), ("land", "plan", None)):
        [ended] = ending(paid(of=of, end=None), ended="2027-06-30")
        assert (ended.day, ended.reason, ended.grant.ended_by) == ("2027-06-30", "PROGRAMME_ENDS", "plan")
    [ended] = ending(paid(of=("plan", "help", "plan")), ended="2027-06-30")
    assert (ended.day, ended.reason, ended.grant.ended_by) == ("2026-12-31", "STATEMENT_ENDS", None)
    assert ids(paid(of=("plan", "help", "plan"), end=None), ended="2026-11-21") == []


def test_of_the_same_day_the_statement_is_the_reason() -> None:
    [ended] = ending(paid(of=("plan", "help", "plan")), ended="2026-12-31")
    assert ended.reason == "STATEMENT_ENDS"


@pytest.mark.parametrize(
    ("successor", "succeeds"),
    [
        (paid("b", "2027-01-01", None), True),
        (paid("b", "2026-06-01", None), True),
        (paid("b", "2027-01-02", None), False),
        (paid("b", "2024-01-01", None), False),
        (paid("b", "2024-01-01", "2028-12-31"), True),
        (paid("b", "2024-01-01", None, confirmed="2027-01-01"), True),
        (paid("b", "2024-01-01", None, confirmed="2026-12-31"), False),
        (paid("b", None, None), False),
        (paid("b", "2027-01-01", None, of=("bund", "help", None)), False),
        (paid("b", "2027-01-01", None, of=("bund", "help", "plan")), True),
        (paid("b", "2027-01-01", None, of=("land", "help", "other")), True),
        (paid("b", "2027-01-01", None, of=("land", "aid", "plan")), False),
    ],
)
def test_a_successor_is_of_the_same_funder_or_programme_and_begins_later_or_is_known_to_go_on(
    successor: FundingRow, succeeds: bool
) -> None:
    assert ids(paid(of=("land", "help", "plan")), successor) == ([] if succeeds else [["a"]])


def test_what_began_before_does_not_succeed_a_grant_whose_begin_is_unknown() -> None:
    assert ids(paid(begin=None), paid("b", "2024-01-01", None)) == [["a"]]
    assert ids(paid(begin=None), paid("b", "2026-12-01", None)) == []


def test_statements_of_several_sources_are_one_ending_of_the_newest_ones_date() -> None:
    old = paid("a", end="2026-12-31", source="x", confirmed="2025-01-01")
    new = paid("b", end="2027-06-30", source="y", confirmed="2026-01-01")
    [ended] = ending(old, new)
    assert (ended.day, ended.grant.disputed) == ("2027-06-30", True)
    [same] = ending(old, new._replace(end="2026-12-31"))
    assert (same.day, same.grant.disputed, len(same.grant.statements)) == ("2026-12-31", False, 2)


def test_the_newest_source_may_say_that_it_has_ended() -> None:
    gone = paid("b", end="2026-06-30", source="y", confirmed="2026-07-01")
    assert ids(paid(confirmed="2025-01-01"), gone) == []


def test_silence_about_the_end_contradicts_nobody_unless_the_grant_was_seen_after_it() -> None:
    silent = paid("b", end=None, source="y", confirmed="2026-10-01")
    [ended] = ending(paid(confirmed="2025-01-01"), silent)
    assert (ended.day, ended.grant.disputed) == ("2026-12-31", False)
    assert ids(paid(confirmed="2025-01-01"), silent._replace(confirmed="2027-02-01")) == []


def test_one_source_with_two_ends_means_the_later_and_disputes_nothing() -> None:
    [ended] = ending(paid("a", end="2026-12-31"), paid("b", end="2027-06-30", scope="PROJECT_FUND"))
    assert (ended.day, ended.grant.disputed) == ("2027-06-30", False)


def test_a_statement_without_a_programme_speaks_of_the_only_one_that_others_name() -> None:
    named, silent = paid("a", of=("land", "help", "plan")), paid("b", source="y")
    assert ids(named, silent) == [["a", "b"]]
    third = paid("c", of=("land", "help", "other"), source="z")
    assert sorted(ids(named, silent, third)) == [["a"], ["b"], ["c"]]


def test_other_money_is_what_no_statement_about_the_same_money_tells() -> None:
    mine = paid(of=("land", "help", "plan"))
    told_again = [
        paid("b", "2020-01-01", None),
        paid("b", None, None, of=("land", "help", "plan")),
        paid("b", "2025-01-01", None, of=("plan", "help", "plan")),
    ]
    for other in told_again:
        [ended] = ending(mine, other)
        assert ended.others == ()
    rest = [
        paid("b", "2025-01-01", None, of=("land", "help", "other")),
        paid("c", None, None, of=("bund", "help", None)),
    ]
    [ended] = ending(mine, *rest)
    assert [key.funder for key in ended.others] == ["land", "bund"]
    assert ended.others_confirmed == 0
    [ended] = ending(mine, paid("b", None, "2030-12-31", of=("bund", "help", None)))
    assert (len(ended.others), ended.others_confirmed) == (1, 1)


# ---- without somebody


def test_without_somebody_their_money_ends_on_the_day() -> None:
    for gone in ("land", "help", "plan"):
        [ended] = ending(paid(of=("land", "help", "plan"), end=None), without=frozenset({gone}))
        assert (ended.day, ended.reason) == ("2026-11-22", "TAKEN_AWAY")
    assert ending(paid(end=None), without=frozenset({"bund"})) == []


def test_what_ends_anyway_is_the_same_with_and_without() -> None:
    for end in ("2026-12-31", "2026-11-22"):
        assert ending(paid(end=end), without=frozenset({"land"})) == ending(paid(end=end))


def test_who_is_gone_succeeds_nothing_and_is_no_other_money() -> None:
    next_one = paid("b", "2027-01-01", None, of=("bund", "help", "plan"))
    mine = paid(of=("land", "help", "plan"))
    assert ending(mine, next_one) == []
    [ended] = ending(mine, next_one, without=frozenset({"bund"}))
    assert (ended.key.funder, ended.others) == ("land", ())
    [ended] = ending(mine, paid("c", None, None, of=("bund", "help", None)), without=frozenset({"bund"}))[1:]
    assert ended.others == ()


def test_keys_do_not_depend_on_who_is_gone() -> None:
    known = facts(paid(), paid("b", None, None, of=("bund", "help", None)))
    with_all, without = cliff(known, ON, UNTIL), cliff(known, ON, UNTIL, frozenset({"bund"}))
    assert {e.key for e in without} - {e.key for e in with_all} == {("bund", "help", None, None)}


# ---- the amount that speaks for a grant


def test_the_whole_of_the_newest_source_speaks_for_a_grant() -> None:
    old = paid("a", euros=10.0, confirmed="2025-01-01")
    new = paid("b", euros=20.0, confirmed="2026-01-01", source="y", end="2027-06-30")
    part = paid("c", euros=90.0, confirmed="2026-01-01", source="y", end="2027-06-30", scope="PROJECT_FUND")
    [grant] = grants(facts(old, new, part))
    assert leading(grant, ON.isoformat()).id == "b"
    assert {p.end for p in settled(grant, ON.isoformat())} == {"2027-06-30"}


# ---- whom it reaches


def reach(*statements: FundingRow, ties: tuple[Tie, ...] = ()) -> tuple[list[str], list[str]]:
    known = facts(*statements, ties=ties)
    all_ = grants(known)
    services, regions = Reach(known, all_, ON.isoformat()).reached(all_[0].key)
    return sorted(services), sorted(regions)


def test_services_are_the_recipient_its_offers_and_its_parts() -> None:
    tied = (Tie("PROVIDES", "town", "help", None), Tie("PART_OF", "aid", "town", None))
    assert reach(paid())[0] == ["help"]
    assert reach(paid(of=("land", "town", None)), ties=tied)[0] == ["aid", "help"]
    assert reach(paid(of=("land", "club", None)), ties=tied)[0] == []


def test_money_for_a_programme_reaches_its_recipients() -> None:
    into = paid("a", of=("land", "plan", "plan"))
    out = paid("b", of=("plan", "help", None))
    named = paid("c", of=("land", "town", "plan"))
    over = (paid("d", of=("plan", "other", "other")), paid("e", of=("other", "aid", None)))
    seat = (Tie("LOCATED_IN", "town", "05111", None), Tie("COVERS", "plan", "05", None))
    assert reach(into, out, named, *over, ties=seat) == (["aid", "help"], ["05", "05111"])
    past = out._replace(end="2026-01-01")
    assert reach(into, past)[0] == []


def test_regions_are_served_or_taken_part_for_else_the_districts_of_seats() -> None:
    of = ("land", "town", "plan")
    seat = Tie("LOCATED_IN", "town", "05170008", None)
    part = Tie("PARTICIPATES_IN", "town", "plan", "05111")
    assert reach(paid(of=of), ties=(seat,))[1] == ["05170"]
    assert reach(paid(of=of), ties=(seat, part))[1] == ["05111"]
    assert reach(paid(of=("land", "town", "other")), ties=(seat, part))[1] == ["05170"]
    assert reach(paid(of=of), ties=(seat, Tie("PROVIDES", "town", "help", None), Tie("COVERS", "help", "05", None)))[
        1
    ] == ["05"]
    assert reach(paid(of=of), ties=(Tie("LOCATED_IN", "town", "05", None),))[1] == ["05"]


def test_a_region_in_another_counts_once_and_one_without_a_figure_is_unknown() -> None:
    known = facts()
    assert people(known, ["05", "05111", "05170008"]).known == 100
    both = people(known, ["05111", "05170", "05170008"])
    assert (both.known, both.unknown, both.days) == (37, ("05170",), ("2018-12-31", "2022-05-15"))
    assert (people(known, ["05170"]).known, people(known, []).known) == (None, None)


def test_a_region_that_contains_the_one_asked_for_counts_as_that() -> None:
    known = facts()
    assert clipped(known, ["05"], "05170") == ["05170"]
    assert clipped(known, ["05170008", "05111"], "05170") == ["05170008"]
    assert clipped(known, ["05", "05170008"], "05170") == ["05170", "05170008"]
    assert clipped(known, ["05111"], "05170") == []
