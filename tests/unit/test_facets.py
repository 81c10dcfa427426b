"""Facets of actors and groups of fundings: examples, and a comparison with the oracle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.compile.connections.facets import facet_values, kind_facets, service_type_facets
from graph.compile.connections.funding_groups import funding_groups, funding_total
from graph.model.enums import RegionKind
from graph.query.selection import FundingDimension
from tests.oracle.data import Moment, Node, StoredStatement, World
from tests.oracle.facets import groups
from tests.oracle.totals import total_eur

# ---- facets


def test_kinds_are_ordered_by_frequency_then_by_the_schema() -> None:
    rows = ["NETWORK", "PROGRAMME", "MINISTRY", "NETWORK"]
    expected = [("NETWORK", 2), ("MINISTRY", 1), ("PROGRAMME", 1)]
    assert [(facet["kind"], facet["count"]) for facet in kind_facets(rows)] == expected


def test_counts_from_the_count_store_give_the_same_facets_as_rows() -> None:
    """A kind without actors is left out."""
    assert kind_facets([["MINISTRY", 1], ["NETWORK", 2], ["PROGRAMME", 0]]) == kind_facets(
        ["NETWORK", "MINISTRY", "NETWORK"]
    )
    assert kind_facets([]) == kind_facets([["MINISTRY", 0]]) == []


def test_types_of_service_are_counted_where_they_are_known() -> None:
    counted = service_type_facets([None, "OTHER", "EDUCATION", "OTHER", None, "COORDINATION"])
    assert [(one["serviceType"], one["count"]) for one in counted] == [
        ("OTHER", 2),
        ("EDUCATION", 1),
        ("COORDINATION", 1),
    ]
    assert service_type_facets([None]) == []


def test_an_actor_counts_once_for_each_of_its_values() -> None:
    a, b = ["a", "Name"], ["b", "Name"]
    values = facet_values([[a, b], [a, a], [], [b], []], "Actor", 20)
    nodes = [{"id": f"Actor:{key}", "name": "Name", "count": 2} for key in ("a", "b")]
    assert values == {"totalCount": 2, "missingCount": 2, "nodes": nodes}


def test_values_are_ordered_by_frequency_then_by_name() -> None:
    rows = [[["1", "B"]], [["2", "A"]], [["3", "C"]], [["3", "C"]]]
    values = facet_values(rows, "Region", 2)
    assert [node["name"] for node in values["nodes"]] == ["C", "A"]
    assert values["totalCount"] == 3


# ---- groups

FUNDERS = (Node("Ministry", "f", {"name": "Funder"}), Node("Ministry", "g", {"name": "Another"}))
RECIPIENTS = (Node("Network", "r", {"name": "Recipient"}), Node("Network", "s", {"name": "Recipient"}))
PROGRAMMES = (
    Node("Programme", "p", {"name": "Programme"}),
    Node("Programme", "q", {"name": "Programme"}),
    Node("Programme", "hidden", {"name": "Hidden", "visibility": "PARTNER"}),
)
WORLD = World({(node.space, node.key): node for node in (*FUNDERS, *RECIPIENTS, *PROGRAMMES)})
NAMES = {
    FundingDimension.FUNDER: [[n.key, n.key, n.values["name"]] for n in FUNDERS],
    FundingDimension.RECIPIENT: [[n.key, n.key, n.values["name"]] for n in RECIPIENTS],
    FundingDimension.PROGRAMME: [[n.key, n.key, n.values["name"]] for n in PROGRAMMES[:2]],
}

_moments = st.sampled_from(["2014-01-01", "2015-06-30", "2016-12-31"]).map(lambda t: Moment(t, date.fromisoformat(t)))


@st.composite
def fundings(draw: st.DrawFn) -> list[StoredStatement]:
    """Many fundings between the same ends, so that sources disagree and parts coincide with wholes."""
    columns = st.fixed_dictionaries(
        {
            "source_ids": st.sampled_from([["x"], ["y"], ["x", "y"]]),
            "amount_kind": st.sampled_from(["EXACT", "EXACT", "MAXIMUM", "UNKNOWN"]),
            "amount_scope": st.sampled_from(["WHOLE", "WHOLE", "PROJECT_FUND", "YOUTH_FUND", "PER_RECIPIENT"]),
            "period": st.sampled_from(["PER_YEAR", "WHOLE_TERM", "UNKNOWN"]),
        },
        optional={
            "valid_from": _moments,
            "valid_to": _moments,
            "last_confirmed": st.sampled_from([date(2015, 1, 1), date(2016, 1, 1)]),
            "not_before": st.sampled_from([date(2015, 6, 1), date(2016, 1, 1)]),
            "known_to": st.sampled_from([date(2015, 12, 31), date(2016, 6, 30)]),
            "amount_eur": st.sampled_from([0.1, 0.2, 12.34, 100.0]),
            "programme_id": st.sampled_from(["p", "q", "hidden"]),
        },
    )
    ends = st.tuples(st.sampled_from(FUNDERS), st.sampled_from(RECIPIENTS))
    pairs = draw(st.lists(st.tuples(ends, columns), max_size=9))
    return [StoredStatement("Funding", str(i), values, *ends, i) for i, (ends, values) in enumerate(pairs)]


def rows_of(claims: Sequence[StoredStatement]) -> list[list[Any]]:
    """Funding statements as the database returns them."""

    def row(claim: StoredStatement) -> list[Any]:
        v = claim.values
        days = [v[name].text if name in v else None for name in ("valid_from", "valid_to")]
        days += [v[name].isoformat() if name in v else None for name in ("last_confirmed", "not_before", "known_to")]
        sources = v["source_ids"][0] if len(v["source_ids"]) == 1 else v["source_ids"]
        amount = [v["amount_kind"], v["period"], v["amount_scope"], v.get("amount_eur")]
        return [claim.start.key, claim.end.key, sources, v.get("programme_id"), claim.key, *amount, *days]

    return [row(claim) for claim in claims]


@pytest.mark.parametrize("as_of", [None, date(2015, 7, 1), date(2030, 1, 1)])
@given(claims=fundings())
def test_totals_equal_those_of_the_oracle(claims: list[StoredStatement], as_of: date | None) -> None:
    assert funding_total(rows_of(claims), as_of) == total_eur(claims, as_of)


@pytest.mark.parametrize("as_of", [None, date(2015, 7, 1)])
@pytest.mark.parametrize("by", NAMES)
@given(claims=fundings(), size=st.integers(1, 4))
def test_groups_equal_those_of_the_oracle(
    claims: list[StoredStatement], by: FundingDimension, size: int, as_of: date | None
) -> None:
    """Also in the same order if amounts are equal."""
    grouped = funding_groups(rows_of(claims), NAMES[by], by, RegionKind.DISTRICT, size, as_of)
    assert grouped == groups(WORLD, claims, as_of, by, "DISTRICT", size)


@given(claims=fundings())
def test_every_statement_is_in_one_group(claims: list[StoredStatement]) -> None:
    by = FundingDimension.PROGRAMME
    grouped = funding_groups(rows_of(claims), NAMES[by], by, RegionKind.DISTRICT, 1000, None)
    assert sum(group["count"] for group in grouped["nodes"]) == len(claims)
    assert grouped["totalCount"] == len(grouped["nodes"])


def test_a_recipient_with_seats_in_several_regions_is_in_the_group_of_several() -> None:
    claims = [StoredStatement("Funding", "1", {"source_ids": ["x"], "amount_kind": "UNKNOWN"} | _PLAIN, *_ENDS, 0)]
    seats = [[["05315", "Köln", "URBAN_DISTRICT"]], [["05111", "Düsseldorf", "URBAN_DISTRICT"]]]
    regions = [["r", "CIVIL_SOCIETY_GROUP", None, seats, [], []]]
    by = FundingDimension.REGION
    (group,) = funding_groups(rows_of(claims), regions, by, RegionKind.DISTRICT, 20, None)["nodes"]
    assert (group["state"], group["id"], group["name"], group["count"]) == ("SEVERAL", None, None, 1)


_PLAIN = {"period": "UNKNOWN", "amount_scope": "WHOLE"}
_ENDS = (FUNDERS[0], RECIPIENTS[0])
