"""Grants that end without a successor, and their beneficiaries, in examples."""

from __future__ import annotations

from datetime import date

import pytest
from small_money import funding_network

from graph.analysis.funding.beneficiaries import BeneficiaryFinder, clip_regions_to, population_of
from graph.analysis.funding.funding_rows import ActorRow, FundingNetwork, FundingRow, RegionRow, RelationshipRow
from graph.analysis.funding.grants import GrantEnd, grants_ending, grants_of, representative_statement, statements_on
from graph.model.enums import RegionKind
from graph.model.validity import AsOf

ON, UNTIL = date(2026, 11, 22), date(2027, 11, 22)


def funding(
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
    """A funding that is known to hold from its begin, or always."""
    known = begin or "0001-01-01", end
    return FundingRow(*of, begin, end, confirmed, id_, source, "EXACT", "PER_YEAR", scope, euros, "DAY", *known)


def network(
    *fundings: FundingRow, ended: str | None = None, relationships: tuple[RelationshipRow, ...] = ()
) -> FundingNetwork:
    """`ended` is the end of the programme `plan`."""
    kinds = {"plan": "PROGRAMME", "other": "PROGRAMME", "help": "COUNSELLING_SERVICE", "aid": "COUNSELLING_SERVICE"}
    slugs = ("land", "bund", "town", "club", *kinds)
    actors = {s: ActorRow(s, s.title(), kinds.get(s, "PUBLIC_BODY"), ended if s == "plan" else None) for s in slugs}
    regions = {
        "05": RegionRow("05", "Land", RegionKind.STATE, 100, "2023-12-31"),
        "05111": RegionRow("05111", "Stadt", RegionKind.URBAN_DISTRICT, 30, "2018-12-31", "05"),
        "05170": RegionRow("05170", "Kreis", RegionKind.DISTRICT, None, None, "05"),
        "05170008": RegionRow("05170008", "Ort", RegionKind.MUNICIPALITY, 7, "2022-05-15", "05170"),
    }
    return funding_network(actors, regions, fundings, relationships)


def ends_in(all_: FundingNetwork, without: frozenset[str] = frozenset()) -> tuple[GrantEnd, ...]:
    return grants_ending(all_, grants_of(all_), AsOf(ON), UNTIL, without)


def ends(
    *fundings: FundingRow, ended: str | None = None, without: frozenset[str] = frozenset()
) -> tuple[GrantEnd, ...]:
    return ends_in(network(*fundings, ended=ended), without)


def ids(*fundings: FundingRow, ended: str | None = None) -> list[list[str]]:
    """The statements of each grant that ends."""
    return [[f.id for f in end.grant.statements] for end in ends(*fundings, ended=ended)]


@pytest.mark.parametrize(
    ("begin", "end", "is_ending"),
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
def test_a_grant_ends_if_it_holds_on_the_day_and_ends_within_the_horizon(
    begin: str | None, end: str | None, is_ending: bool
) -> None:
    assert bool(ids(funding(begin=begin, end=end))) is is_ending


def test_a_grant_ends_with_its_programme() -> None:
    for of in (("land", "help", "plan"), ("plan", "help", None), ("land", "plan", None)):
        [end] = ends(funding(of=of, end=None), ended="2027-06-30")
        assert (end.day, end.reason, end.grant.ended_by) == ("2027-06-30", "PROGRAMME_ENDS", "plan")
    [end] = ends(funding(of=("plan", "help", "plan")), ended="2027-06-30")
    assert (end.day, end.reason, end.grant.ended_by) == ("2026-12-31", "STATEMENT_ENDS", None)
    assert ids(funding(of=("plan", "help", "plan"), end=None), ended="2026-11-21") == []


def test_if_both_end_on_the_same_day_the_statement_is_the_reason() -> None:
    [end] = ends(funding(of=("plan", "help", "plan")), ended="2026-12-31")
    assert end.reason == "STATEMENT_ENDS"


@pytest.mark.parametrize(
    ("successor", "succeeds"),
    [
        (funding("b", "2027-01-01", None), True),
        (funding("b", "2026-06-01", None), True),
        (funding("b", "2027-01-02", None), False),
        (funding("b", "2024-01-01", None), False),
        (funding("b", "2024-01-01", "2028-12-31"), True),
        (funding("b", "2024-01-01", None, confirmed="2025-01-01"), True),
        (funding("b", "2024-01-01", None, confirmed="2024-12-31"), False),
        (funding("b", None, None), False),
        (funding("b", "2027-01-01", None, of=("bund", "help", None)), False),
        (funding("b", "2027-01-01", None, of=("bund", "help", "plan")), True),
        (funding("b", "2027-01-01", None, of=("land", "help", "other")), True),
        (funding("b", "2027-01-01", None, of=("land", "aid", "plan")), False),
    ],
)
def test_a_successor_has_the_same_funder_or_programme_and_begins_later_or_is_confirmed_later(
    successor: FundingRow, succeeds: bool
) -> None:
    assert ids(funding(of=("land", "help", "plan")), successor) == ([] if succeeds else [["a"]])


def test_a_grant_with_an_unknown_begin_is_succeeded_only_by_one_that_begins_after_the_day() -> None:
    assert ids(funding(begin=None), funding("b", "2024-01-01", None)) == [["a"]]
    assert ids(funding(begin=None), funding("b", "2026-12-01", None)) == []


def test_statements_of_several_sources_are_one_grant_with_the_end_of_the_newest() -> None:
    old = funding("a", end="2026-12-31", source="x", confirmed="2025-01-01")
    new = funding("b", end="2027-06-30", source="y", confirmed="2026-01-01")
    [end] = ends(old, new)
    assert (end.day, end.grant.disputed) == ("2027-06-30", True)
    [same] = ends(old, new._replace(end="2026-12-31"))
    assert (same.day, same.grant.disputed, len(same.grant.statements)) == ("2026-12-31", False, 2)


def test_the_newest_source_may_know_that_the_grant_has_ended() -> None:
    gone = funding("b", end="2026-06-30", source="y", confirmed="2026-07-01")
    assert ids(funding(confirmed="2025-01-01"), gone) == []


def test_a_source_without_an_end_contradicts_others_only_if_it_confirms_the_grant_after_their_end() -> None:
    silent = funding("b", end=None, source="y", confirmed="2026-10-01")
    [end] = ends(funding(confirmed="2025-01-01"), silent)
    assert (end.day, end.grant.disputed) == ("2026-12-31", False)
    assert ids(funding(confirmed="2025-01-01"), silent._replace(confirmed="2027-02-01")) == []


def test_of_two_ends_from_one_source_the_later_counts_without_dispute() -> None:
    [end] = ends(funding("a", end="2026-12-31"), funding("b", end="2027-06-30", scope="PROJECT_FUND"))
    assert (end.day, end.grant.disputed) == ("2027-06-30", False)


def test_a_statement_without_a_programme_is_attributed_to_the_only_one_that_others_name() -> None:
    named, silent = funding("a", of=("land", "help", "plan")), funding("b", source="y")
    assert ids(named, silent) == [["a", "b"]]
    third = funding("c", of=("land", "help", "other"), source="z")
    assert sorted(ids(named, silent, third)) == [["a"], ["b"], ["c"]]


def test_remaining_grants_are_those_that_cannot_be_the_same_money() -> None:
    mine = funding(of=("land", "help", "plan"))
    same_money = [
        funding("b", "2020-01-01", None),
        funding("b", None, None, of=("land", "help", "plan")),
        funding("b", "2025-01-01", None, of=("plan", "help", "plan")),
    ]
    for other in same_money:
        [end] = ends(mine, other)
        assert end.remaining == ()
    other_money = [
        funding("b", "2025-01-01", None, of=("land", "help", "other")),
        funding("c", None, None, of=("bund", "help", None)),
    ]
    [end] = ends(mine, *other_money)
    assert [key.funder for key in end.remaining] == ["land", "bund"]
    assert end.remaining_confirmed == 0
    [end] = ends(mine, funding("b", None, "2030-12-31", of=("bund", "help", None)))
    assert (len(end.remaining), end.remaining_confirmed) == (1, 1)


# ---- without some actors


def test_grants_of_removed_actors_end_on_the_day() -> None:
    for gone in ("land", "help", "plan"):
        [end] = ends(funding(of=("land", "help", "plan"), end=None), without=frozenset({gone}))
        assert (end.day, end.reason) == ("2026-11-22", "TAKEN_AWAY")
    assert ends(funding(end=None), without=frozenset({"bund"})) == ()


def test_a_grant_that_ends_anyway_ends_in_the_same_way_without_its_funder() -> None:
    for day in ("2026-12-31", "2026-11-22"):
        assert ends(funding(end=day), without=frozenset({"land"})) == ends(funding(end=day))


def test_grants_of_removed_actors_neither_succeed_others_nor_remain() -> None:
    next_one = funding("b", "2027-01-01", None, of=("bund", "help", "plan"))
    mine = funding(of=("land", "help", "plan"))
    assert ends(mine, next_one) == ()
    [end] = ends(mine, next_one, without=frozenset({"bund"}))
    assert (end.key.funder, end.remaining) == ("land", ())
    [end] = ends(mine, funding("c", None, None, of=("bund", "help", None)), without=frozenset({"bund"}))[1:]
    assert end.remaining == ()


def test_keys_do_not_depend_on_the_removed_actors() -> None:
    all_ = network(funding(), funding("b", None, None, of=("bund", "help", None)))
    with_all, without = ends_in(all_), ends_in(all_, frozenset({"bund"}))
    assert {end.key for end in without} - {end.key for end in with_all} == {("bund", "help", None, None)}


# ---- the amount that is shown for a grant


def test_the_whole_amount_of_the_newest_source_is_shown_for_a_grant() -> None:
    old = funding("a", euros=10.0, confirmed="2025-01-01")
    new = funding("b", euros=20.0, confirmed="2026-01-01", source="y", end="2027-06-30")
    part = funding("c", euros=90.0, confirmed="2026-01-01", source="y", end="2027-06-30", scope="PROJECT_FUND")
    [grant] = grants_of(network(old, new, part))
    assert representative_statement(grant, ON.isoformat()).id == "b"
    assert {f.end for f in statements_on(grant, ON.isoformat())} == {"2027-06-30"}


# ---- beneficiaries


def beneficiaries(
    *fundings: FundingRow, relationships: tuple[RelationshipRow, ...] = ()
) -> tuple[list[str], list[str]]:
    """The services and regions that the first funding reaches."""
    all_ = network(*fundings, relationships=relationships)
    grants = grants_of(all_)
    services, regions = BeneficiaryFinder(all_, grants, ON.isoformat()).of(grants[0].key)
    return sorted(services), sorted(regions)


def test_services_are_those_among_the_recipient_and_its_units() -> None:
    units = (RelationshipRow("PROVIDES", "town", "help"), RelationshipRow("PART_OF", "aid", "town"))
    assert beneficiaries(funding())[0] == ["help"]
    assert beneficiaries(funding(of=("land", "town", None)), relationships=units)[0] == ["aid", "help"]
    assert beneficiaries(funding(of=("land", "club", None)), relationships=units)[0] == []


def test_money_for_a_programme_reaches_its_recipients() -> None:
    into = funding("a", of=("land", "plan", "plan"))
    out = funding("b", of=("plan", "help", None))
    named = funding("c", of=("land", "town", "plan"))
    over = (funding("d", of=("plan", "other", "other")), funding("e", of=("other", "aid", None)))
    seat = (RelationshipRow("LOCATED_IN", "town", "05111"), RelationshipRow("COVERS", "plan", "05"))
    assert beneficiaries(into, out, named, *over, relationships=seat) == (["aid", "help"], ["05"])
    assert beneficiaries(into, out, named, *over, relationships=seat[:1]) == (["aid", "help"], ["05111"])
    past = out._replace(end="2026-01-01")
    assert beneficiaries(into, past)[0] == []


def test_regions_are_those_served_or_taken_part_for_otherwise_the_districts_of_seats() -> None:
    of = ("land", "town", "plan")
    seat = RelationshipRow("LOCATED_IN", "town", "05170008")
    part = RelationshipRow("PARTICIPATES_IN", "town", "plan", "05111")
    assert beneficiaries(funding(of=of), relationships=(seat,))[1] == ["05170"]
    assert beneficiaries(funding(of=of), relationships=(seat, part))[1] == ["05111"]
    assert beneficiaries(funding(of=("land", "town", "other")), relationships=(seat, part))[1] == ["05170"]
    unit = (RelationshipRow("PROVIDES", "town", "help"), RelationshipRow("COVERS", "help", "05"))
    assert beneficiaries(funding(of=of), relationships=(seat, *unit))[1] == ["05"]
    in_a_state = RelationshipRow("LOCATED_IN", "town", "05")
    assert beneficiaries(funding(of=of), relationships=(in_a_state,))[1] == ["05"]


def test_people_of_a_region_inside_another_count_once() -> None:
    regions = network()
    assert population_of(regions, ["05", "05111", "05170008"]).inhabitants == 100
    both = population_of(regions, ["05111", "05170", "05170008"])
    assert (both.inhabitants, both.unknown_regions, both.dates) == (37, ("05170",), ("2018-12-31", "2022-05-15"))
    assert (population_of(regions, ["05170"]).inhabitants, population_of(regions, []).inhabitants) == (None, None)


def test_a_region_around_the_clipping_region_is_replaced_by_it() -> None:
    regions = network()
    assert clip_regions_to(regions, ["05"], "05170") == ["05170"]
    assert clip_regions_to(regions, ["05170008", "05111"], "05170") == ["05170008"]
    assert clip_regions_to(regions, ["05", "05170008"], "05170") == ["05170", "05170008"]
    assert clip_regions_to(regions, ["05111"], "05170") == []
