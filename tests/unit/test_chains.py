"""Which funding statements tell of the same money, by hand; and that along chains no euro counts twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.analysis.funding.double_counting import Chains, Stage, told
from graph.analysis.funding.flow_levels import FlowLevel
from graph.analysis.funding.flow_sums import Span, sums, totals_of
from graph.analysis.funding.funding_rows import ActorRow, Facts, FundingRow, Tie
from graph.model.enums import ActorKind

ONCE = frozenset({2024})
YEARS = ("2024-01-01", "2024-12-31")
KINDS = {"plan": "PROGRAMME", "part": "PROGRAMME", "other": "PROGRAMME", "net": "NETWORK"}


def paid(
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
    return FundingRow(funder, recipient, programme, *days, confirmed, id_, (id_,), kind, period, scope, euros)


def facts(statements: Iterable[FundingRow], ties: Sequence[tuple[str, str, str, str | None]] = ()) -> Facts:
    statements = tuple(statements)
    slugs = {slug for p in statements for slug in (p.funder, p.recipient)}
    slugs |= {slug for _, a, b, _ in ties for slug in (a, b)}
    bodies = {s: ActorRow(s, s.title(), ActorKind(KINDS.get(s, "CIVIL_SOCIETY_GROUP"))) for s in slugs | {*KINDS}}
    return Facts(bodies, {}, statements, tuple(Tie(*tie) for tie in ties))


def repeated(
    stage: Stage, *statements: FundingRow, ties: Sequence[tuple[str, str, str, str | None]] = ()
) -> dict[str, str]:
    found = Chains(facts(statements, ties), told(statements), {p.id: ONCE for p in statements}).repeated(stage)
    assert all(years.keys() == ONCE for years in found.values())
    return {id_: str(years[2024]) for id_, years in found.items()}


INTO = paid("into", "ministry", "plan", "plan", 100.0)
OUT = paid("out", "plan", "town", "plan")
NAMED = paid("named", "ministry", "town", "plan")


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.GIVEN, {"named": "PROGRAMME_SUM"}),
        (Stage.ARRIVED, {"named": "DOUBLE_REPORTED"}),
        (Stage.WHOLE_WAY, {"named": "DOUBLE_REPORTED", "out": "PASSED_ON"}),
    ],
)
def test_money_through_a_programme_counts_once_at_each_stage(stage: Stage, expected: dict[str, str]) -> None:
    assert repeated(stage, INTO, OUT, NAMED) == expected


def test_what_is_paid_in_the_name_of_a_programme_counts_where_nothing_known_is_paid_into_it() -> None:
    unknown = paid("unknown", "ministry", "plan", "plan", None)
    ceiling = paid("ceiling", "ministry", "plan", "plan", 70.0, scope="PER_RECIPIENT", confirmed="2025-01-01")
    for into in (unknown, ceiling):
        assert repeated(Stage.GIVEN, into, NAMED) == {}
    assert repeated(Stage.GIVEN, INTO, paid("y", "ministry", "town", "other")) == {}


def test_a_programme_contains_its_parts() -> None:
    part = paid("part", "ministry", "part", "part")
    named = paid("named", "ministry", "town", "part")
    inner = paid("inner", "plan", "part", "part", None)
    assert repeated(Stage.GIVEN, INTO, part, named) == {"named": "PROGRAMME_SUM"}
    assert repeated(Stage.GIVEN, INTO, part, named, inner)["part"] == "PROGRAMME_SUM"
    tied = [("PART_OF", "part", "plan", None)]
    assert repeated(Stage.GIVEN, INTO, named, ties=tied) == {"named": "PROGRAMME_SUM"}


def test_who_passes_money_on_is_its_recipient() -> None:
    on = paid("on", "town", "club", "plan")
    for stage in Stage:
        assert repeated(stage, NAMED, on) == {"on": "PASSED_ON"}
        assert repeated(stage, paid("free", "ministry", "town"), on) == {"on": "PASSED_ON"}


def test_money_for_a_programme_is_not_what_somebody_pays_otherwise() -> None:
    for own in (paid("own", "town", "club"), paid("own", "town", "club", "other")):
        assert repeated(Stage.ARRIVED, NAMED, own) == {}


def test_an_unknown_sum_contains_nothing() -> None:
    assert repeated(Stage.ARRIVED, NAMED._replace(euros=None), paid("on", "town", "club", "plan")) == {}


def test_a_sum_for_a_group_contains_what_its_members_get() -> None:
    whole = paid("whole", "land", "net", kind="TOTAL")
    one = paid("one", "land", "help")
    assert repeated(Stage.ARRIVED, whole, one) == {}
    for type_, a, b in (("MEMBER_OF", "help", "net"), ("PART_OF", "help", "net"), ("PROVIDES", "net", "help")):
        assert repeated(Stage.ARRIVED, whole, one, ties=[(type_, a, b, None)]) == {"one": "GROUP_SUM"}
    through = [("PROVIDES", "club", "help", None), ("MEMBER_OF", "club", "net", None)]
    assert repeated(Stage.ARRIVED, whole, one, ties=through) == {"one": "GROUP_SUM"}


@pytest.mark.parametrize(
    "other",
    [
        {"whole": paid("whole", "land", "net", kind="EXACT")},
        {"whole": paid("whole", "bund", "net", kind="TOTAL")},
        {"whole": paid("whole", "land", "net", "plan", kind="TOTAL")._replace(programme="plan"), "programme": "other"},
    ],
)
def test_a_sum_of_another_kind_funder_or_programme_does_not(other: dict[str, Any]) -> None:
    one = paid("one", "land", "help", other.get("programme"))
    assert repeated(Stage.ARRIVED, other["whole"], one, ties=[("MEMBER_OF", "help", "net", None)]) == {}


def test_a_member_may_get_its_share_without_the_name_of_the_programme() -> None:
    whole, one = paid("whole", "land", "net", "plan", kind="TOTAL"), paid("one", "land", "help")
    member = [("MEMBER_OF", "help", "net", None)]
    assert repeated(Stage.ARRIVED, whole, one, ties=member) == {"one": "GROUP_SUM"}
    assert repeated(Stage.ARRIVED, whole, one._replace(funder="bund"), ties=member) == {}


def test_of_a_programme_and_its_funder_the_side_with_the_whole_sum_counts_else_the_newer() -> None:
    fund = paid("fund", "plan", "town", "plan", scope="PROJECT_FUND", confirmed="2026-01-01")
    assert repeated(Stage.ARRIVED, fund, NAMED) == {"fund": "DOUBLE_REPORTED"}
    unknown = NAMED._replace(euros=None)
    assert repeated(Stage.ARRIVED, fund, unknown) == {}
    newer = OUT._replace(confirmed="2025-01-01")
    older = NAMED._replace(confirmed="2024-01-01")
    assert repeated(Stage.ARRIVED, newer, older) == {"named": "DOUBLE_REPORTED"}


def test_a_sum_contains_what_is_told_of_in_its_years_only() -> None:
    long = paid("long", "ministry", "town", "plan", days=("2023-01-01", "2025-12-31"))
    on = paid("on", "town", "club", "plan", days=("2023-01-01", "2025-12-31"))
    times = {"into": ONCE, "long": frozenset({2023, 2024, 2025}), "on": frozenset({2023, 2024})}
    chains = Chains(facts([INTO, long, on]), told([INTO, long, on]), times)
    assert chains.repeated(Stage.GIVEN)["long"] == {2024: "PROGRAMME_SUM"}
    assert chains.repeated(Stage.ARRIVED) == {"on": {2023: "PASSED_ON", 2024: "PASSED_ON"}}


def test_in_a_circle_the_first_counts() -> None:
    one, two = paid("a", "town", "club"), paid("b", "club", "town")
    assert repeated(Stage.ARRIVED, two, one) == {"b": "PASSED_ON"}


# ---- no euro twice


@dataclass(frozen=True)
class Truth:
    """Money as it really went in a year, and what sources tell of it."""

    spent: float
    statements: tuple[FundingRow, ...]


@st.composite
def truths(draw: st.DrawFn) -> Truth:
    """Ministries pay into programmes, these pay towns, which pass on some of it to clubs; of each step a source may
    tell, and of a town's money also as paid by the ministry in the programme's name."""
    told_of = st.booleans()
    euros = st.sampled_from([0.0, 1.0, 5.0, 20.0])
    statements: list[FundingRow] = []
    spent = 0.0
    for plan in ("plan", "other"):
        ministries = draw(st.sampled_from([["m1"], ["m1", "m2"]]))
        arrived = 0.0
        for town in ("t1", "t2"):
            passed = [draw(euros), draw(euros)]
            kept = draw(euros)
            got = sum(passed) + kept
            arrived += got
            if draw(told_of):
                statements.append(paid(f"{plan}>{town}", plan, town, plan, got))
            if draw(told_of):
                statements.append(paid(f"{town} in {plan}", ministries[0], town, plan, got))
            for i, share in enumerate(passed):
                if draw(told_of):
                    statements.append(paid(f"{town}>c{i} in {plan}", town, f"c{town}{i}", plan, share))
        unspent = draw(euros)
        spent += arrived + unspent
        parts = [arrived + unspent] if len(ministries) == 1 else [arrived, unspent]
        for ministry, part in zip(ministries, parts, strict=True):
            if draw(told_of):
                statements.append(paid(f"{ministry}>{plan}", ministry, plan, plan, part))
    return Truth(spent, tuple(statements))


LEVELS = (
    (FlowLevel.FUNDER_KIND, FlowLevel.FUNDER, FlowLevel.PROGRAMME, FlowLevel.RECIPIENT_KIND, FlowLevel.RECIPIENT),
    (FlowLevel.FUNDER, FlowLevel.RECIPIENT),
    (FlowLevel.PROGRAMME, FlowLevel.RECIPIENT_KIND),
)


@pytest.mark.parametrize("levels", LEVELS)
@pytest.mark.parametrize("span", [Span(date(2024, 6, 1), range(2024, 2025)), Span(None, range(2020, 2030))])
@given(truth=truths())
def test_between_two_levels_no_more_money_flows_than_there_was(
    truth: Truth, levels: tuple[FlowLevel, ...], span: Span
) -> None:
    found = sums(facts(truth.statements), told(truth.statements), levels, span)
    for level in levels[1:]:
        years = totals_of(found.before(level), span.on).years
        assert sum(years.get(2024, {}).values()) <= truth.spent
        assert set(years) <= {2024}


@pytest.mark.parametrize("levels", LEVELS)
@given(truth=truths())
def test_every_statement_counts_or_is_left_out_with_a_reason(truth: Truth, levels: tuple[FlowLevel, ...]) -> None:
    found = sums(facts(truth.statements), told(truth.statements), levels, Span(None, range(2024, 2025)))
    counted = {c.told.paid.id for level in levels[1:] for c in found.before(level)}
    assert counted | {left.told.paid.id for left in found.left} == {p.id for p in truth.statements}
    assert found.asked == len(truth.statements)
