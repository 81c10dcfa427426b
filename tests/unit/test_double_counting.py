"""Double counting: which fundings are duplicates, in examples; and that no generated euro counts twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_money import funding_network

from graph.analysis.funding.double_counting import DuplicateFinder, FlowStage, counted_fundings
from graph.analysis.funding.flow_levels import FlowLevel
from graph.analysis.funding.flow_sums import FlowPeriod, flow_sums, totals_of
from graph.analysis.funding.funding_rows import ActorRow, FundingNetwork, FundingRow, RelationshipRow

ONE_YEAR = frozenset({2024})
YEARS = ("2024-01-01", "2024-12-31")
KINDS = {"plan": "PROGRAMME", "part": "PROGRAMME", "other": "PROGRAMME", "net": "NETWORK"}


def funding(
    id_: str,
    funder: str,
    recipient: str,
    programme: str | None = None,
    euros: float | None = 10.0,
    *,
    kind: str = "EXACT",
    scope: str = "WHOLE",
    confirmed: str | None = None,
    days: tuple[str | None, str | None] = YEARS,
    period: str = "PER_YEAR",
) -> FundingRow:
    return FundingRow(funder, recipient, programme, *days, confirmed, id_, id_, kind, period, scope, euros)


def network(fundings: Iterable[FundingRow], relationships: Sequence[RelationshipRow] = ()) -> FundingNetwork:
    fundings = tuple(fundings)
    slugs = {slug for f in fundings for slug in (f.funder, f.recipient)}
    slugs |= {slug for r in relationships for slug in (r.actor, r.target)}
    actors = {s: ActorRow(s, s.title(), KINDS.get(s, "CIVIL_SOCIETY_GROUP")) for s in slugs | {*KINDS}}
    return funding_network(actors, {}, fundings, tuple(relationships))


def duplicates(
    stage: FlowStage, *fundings: FundingRow, relationships: Sequence[RelationshipRow] = ()
) -> dict[str, str]:
    """The reasons by id, in the one year in which all fundings count."""
    years = {f.id: ONE_YEAR for f in fundings}
    finder = DuplicateFinder(network(fundings, relationships), counted_fundings(fundings), years)
    reasons_by_year = finder.duplicates(stage)
    assert all(reasons.keys() == ONE_YEAR for reasons in reasons_by_year.values())
    return {id_: str(reasons[2024]) for id_, reasons in reasons_by_year.items()}


PAID_IN = funding("into", "ministry", "plan", "plan", 100.0)
PAID_OUT = funding("out", "plan", "town", "plan")
REPORTED = funding("named", "ministry", "town", "plan")


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (FlowStage.FROM_FUNDERS, {"named": "PROGRAMME_SUM"}),
        (FlowStage.TO_RECIPIENTS, {"named": "DOUBLE_REPORTED"}),
        (FlowStage.END_TO_END, {"named": "DOUBLE_REPORTED", "out": "PASSED_ON"}),
    ],
)
def test_money_of_a_programme_counts_once_at_each_stage(stage: FlowStage, expected: dict[str, str]) -> None:
    assert duplicates(stage, PAID_IN, PAID_OUT, REPORTED) == expected


def test_a_funding_in_the_name_of_a_programme_counts_if_no_known_sum_is_paid_into_the_programme() -> None:
    unknown = funding("unknown", "ministry", "plan", "plan", None)
    ceiling = funding("ceiling", "ministry", "plan", "plan", 70.0, scope="PER_RECIPIENT", confirmed="2025-01-01")
    for into in (unknown, ceiling):
        assert duplicates(FlowStage.FROM_FUNDERS, into, REPORTED) == {}
    assert duplicates(FlowStage.FROM_FUNDERS, PAID_IN, funding("y", "ministry", "town", "other")) == {}


def test_the_sum_of_a_programme_contains_the_sums_of_its_parts() -> None:
    part = funding("part", "ministry", "part", "part")
    named = funding("named", "ministry", "town", "part")
    inner = funding("inner", "plan", "part", "part", None)
    assert duplicates(FlowStage.FROM_FUNDERS, PAID_IN, part, named) == {"named": "PROGRAMME_SUM"}
    assert duplicates(FlowStage.FROM_FUNDERS, PAID_IN, part, named, inner)["part"] == "PROGRAMME_SUM"
    part_of = [RelationshipRow("PART_OF", "part", "plan")]
    assert duplicates(FlowStage.FROM_FUNDERS, PAID_IN, named, relationships=part_of) == {"named": "PROGRAMME_SUM"}


def test_money_that_a_recipient_passes_on_is_a_duplicate() -> None:
    on = funding("on", "town", "club", "plan")
    for stage in FlowStage:
        assert duplicates(stage, REPORTED, on) == {"on": "PASSED_ON"}
        assert duplicates(stage, funding("free", "ministry", "town"), on) == {"on": "PASSED_ON"}


def test_nobody_passes_on_what_an_actor_pays_to_itself() -> None:
    own, on = funding("own", "town", "town"), funding("on", "town", "club", "plan")
    into = funding("into", "plan", "plan", "plan")
    for stage in FlowStage:
        assert duplicates(stage, own, on) == {}
        assert duplicates(stage, into, REPORTED) == {}
    assert duplicates(FlowStage.TO_RECIPIENTS, funding("grant", "ministry", "town"), own) == {"own": "PASSED_ON"}


def test_money_received_for_a_programme_is_not_passed_on_for_another_purpose() -> None:
    for own in (funding("own", "town", "club"), funding("own", "town", "club", "other")):
        assert duplicates(FlowStage.TO_RECIPIENTS, REPORTED, own) == {}


def test_an_unknown_sum_contains_no_other_funding() -> None:
    assert (
        duplicates(FlowStage.TO_RECIPIENTS, REPORTED._replace(euros=None), funding("on", "town", "club", "plan")) == {}
    )


def test_a_sum_for_a_group_contains_the_fundings_of_its_members() -> None:
    whole = funding("whole", "land", "net", kind="TOTAL")
    one = funding("one", "land", "help")
    assert duplicates(FlowStage.TO_RECIPIENTS, whole, one) == {}
    for type_, a, b in (("MEMBER_OF", "help", "net"), ("PART_OF", "help", "net"), ("PROVIDES", "net", "help")):
        assert duplicates(FlowStage.TO_RECIPIENTS, whole, one, relationships=[RelationshipRow(type_, a, b)]) == {
            "one": "GROUP_SUM"
        }
    through = [RelationshipRow("PROVIDES", "club", "help"), RelationshipRow("MEMBER_OF", "club", "net")]
    assert duplicates(FlowStage.TO_RECIPIENTS, whole, one, relationships=through) == {"one": "GROUP_SUM"}


@pytest.mark.parametrize(
    "other",
    [
        {"whole": funding("whole", "land", "net", kind="EXACT")},
        {"whole": funding("whole", "bund", "net", kind="TOTAL")},
        {
            "whole": funding("whole", "land", "net", "plan", kind="TOTAL")._replace(programme="plan"),
            "programme": "other",
        },
    ],
)
def test_a_sum_for_a_group_with_another_kind_funder_or_programme_does_not_contain_them(other: dict[str, Any]) -> None:
    one = funding("one", "land", "help", other.get("programme"))
    assert (
        duplicates(
            FlowStage.TO_RECIPIENTS, other["whole"], one, relationships=[RelationshipRow("MEMBER_OF", "help", "net")]
        )
        == {}
    )


def test_the_share_of_a_member_need_not_name_the_programme_of_the_group() -> None:
    whole, one = funding("whole", "land", "net", "plan", kind="TOTAL"), funding("one", "land", "help")
    member = [RelationshipRow("MEMBER_OF", "help", "net")]
    assert duplicates(FlowStage.TO_RECIPIENTS, whole, one, relationships=member) == {"one": "GROUP_SUM"}
    assert duplicates(FlowStage.TO_RECIPIENTS, whole, one._replace(funder="bund"), relationships=member) == {}


def test_of_two_reports_the_one_with_the_whole_sum_counts_otherwise_the_newer_one() -> None:
    fund = funding("fund", "plan", "town", "plan", scope="PROJECT_FUND", confirmed="2026-01-01")
    assert duplicates(FlowStage.TO_RECIPIENTS, fund, REPORTED) == {"fund": "DOUBLE_REPORTED"}
    unknown = REPORTED._replace(euros=None)
    assert duplicates(FlowStage.TO_RECIPIENTS, fund, unknown) == {}
    newer = PAID_OUT._replace(confirmed="2025-01-01")
    older = REPORTED._replace(confirmed="2024-01-01")
    assert duplicates(FlowStage.TO_RECIPIENTS, newer, older) == {"named": "DOUBLE_REPORTED"}


def test_a_sum_contains_other_fundings_only_in_its_own_years() -> None:
    long = funding("long", "ministry", "town", "plan", days=("2023-01-01", "2025-12-31"))
    on = funding("on", "town", "club", "plan", days=("2023-01-01", "2025-12-31"))
    fundings = [PAID_IN, long, on]
    years = {"into": ONE_YEAR, "long": frozenset({2023, 2024, 2025}), "on": frozenset({2023, 2024})}
    finder = DuplicateFinder(network(fundings), counted_fundings(fundings), years)
    assert finder.duplicates(FlowStage.FROM_FUNDERS)["long"] == {2024: "PROGRAMME_SUM"}
    assert finder.duplicates(FlowStage.TO_RECIPIENTS) == {"on": {2023: "PASSED_ON", 2024: "PASSED_ON"}}


def test_of_fundings_in_a_cycle_the_first_counts() -> None:
    one, two = funding("a", "town", "club"), funding("b", "club", "town")
    assert duplicates(FlowStage.TO_RECIPIENTS, two, one) == {"b": "PASSED_ON"}


# ---- generated payments


@dataclass(frozen=True)
class RealPayments:
    """The euros that were really paid in a year, and the statements about them."""

    euros: float
    statements: tuple[FundingRow, ...]


@st.composite
def real_payments(draw: st.DrawFn) -> RealPayments:
    """Ministries pay into programmes, these pay towns, and towns pass some of it on to clubs.

    Each payment may or may not be reported; the money of a town may also be reported as paid by the ministry in the
    name of the programme.
    """
    is_reported = st.booleans()
    euros = st.sampled_from([0.0, 1.0, 5.0, 20.0])
    statements: list[FundingRow] = []
    total = 0.0
    for plan in ("plan", "other"):
        ministries = draw(st.sampled_from([["m1"], ["m1", "m2"]]))
        paid_out = 0.0
        for town in ("t1", "t2"):
            shares = [draw(euros), draw(euros)]
            received = sum(shares) + draw(euros)
            paid_out += received
            if draw(is_reported):
                statements.append(funding(f"{plan}>{town}", plan, town, plan, received))
            if draw(is_reported):
                statements.append(funding(f"{town} in {plan}", ministries[0], town, plan, received))
            for i, share in enumerate(shares):
                if draw(is_reported):
                    statements.append(funding(f"{town}>c{i} in {plan}", town, f"c{town}{i}", plan, share))
        unspent = draw(euros)
        total += paid_out + unspent
        paid_in = [paid_out + unspent] if len(ministries) == 1 else [paid_out, unspent]
        for ministry, amount in zip(ministries, paid_in, strict=True):
            if draw(is_reported):
                statements.append(funding(f"{ministry}>{plan}", ministry, plan, plan, amount))
    return RealPayments(total, tuple(statements))


LEVELS = (
    (FlowLevel.FUNDER_KIND, FlowLevel.FUNDER, FlowLevel.PROGRAMME, FlowLevel.RECIPIENT_KIND, FlowLevel.RECIPIENT),
    (FlowLevel.FUNDER, FlowLevel.RECIPIENT),
    (FlowLevel.PROGRAMME, FlowLevel.RECIPIENT_KIND),
)


@pytest.mark.parametrize("levels", LEVELS)
@pytest.mark.parametrize(
    "period", [FlowPeriod(date(2024, 6, 1), range(2024, 2025)), FlowPeriod(None, range(2020, 2030))]
)
@given(payments=real_payments())
def test_no_more_money_flows_between_two_levels_than_was_paid(
    payments: RealPayments, levels: tuple[FlowLevel, ...], period: FlowPeriod
) -> None:
    statements = payments.statements
    sums = flow_sums(network(statements), counted_fundings(statements), levels, period)
    for level in levels[1:]:
        years = totals_of(sums.into(level), period.on).years
        assert sum(years.get(2024, {}).values()) <= payments.euros
        assert set(years) <= {2024}


@pytest.mark.parametrize("levels", LEVELS)
@given(payments=real_payments())
def test_every_funding_counts_or_is_excluded_with_a_reason(
    payments: RealPayments, levels: tuple[FlowLevel, ...]
) -> None:
    statements = payments.statements
    period = FlowPeriod(None, range(2024, 2025))
    sums = flow_sums(network(statements), counted_fundings(statements), levels, period)
    counted = {c.counted.funding.id for level in levels[1:] for c in sums.into(level)}
    assert counted | {excluded.counted.funding.id for excluded in sums.excluded} == {f.id for f in statements}
    assert sums.requested == len(statements)
