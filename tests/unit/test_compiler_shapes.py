"""The shape of a compiled statement: what its record becomes in the response, and the errors of wrong data."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from api.graphql.limits import Limits
from api.graphql.lookahead.root_fields import Lookahead
from api.graphql.schema import core
from graph.compile.compiler import CypherStatement, compile_root
from graph.compile.result_shape import FieldError
from graph.query import cursors
from graph.query.selection import RootPage

LIMITS = Limits(depth=24, fields=2000, aliases=100, directives=100)


def statement_of(operation: str) -> tuple[CypherStatement, str]:
    """The statement of the only root, with the fingerprint of its cursors."""
    document = parse(operation)
    assert validate(core, document) == []
    node = next(d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    values = get_variable_values(core, node.variable_definitions or (), {})
    assert not isinstance(values, list)
    lookahead = Lookahead(core, fragments, values, date(2025, 6, 30), LIMITS)
    (fields,) = lookahead.root_fields(node).values()
    selection = lookahead.root(fields)
    assert selection is not None
    return compile_root(selection), selection.page.fingerprint if isinstance(selection, RootPage) else ""


def answer(operation: str, record: Any) -> tuple[Any, list[tuple[str, list[str | int]]]]:
    """The answer to the only root and the errors noted below it."""
    sink: list[FieldError] = []
    value = statement_of(operation)[0].shape(record, (None, "root"), sink)
    return value, [(error.message, error.keys()) for error in sink]


def test_keys_are_in_the_order_of_the_operation() -> None:
    value, errors = answer("{ ministries { few: totalCount nodes { b: name a: id slug } } }", [7, [[["x", "Name"]]]])
    assert value == {"few": 7, "nodes": [{"b": "Name", "a": "Actor:x", "slug": "x"}]}
    assert [list(value), list(value["nodes"][0])] == [["few", "nodes"], ["b", "a", "slug"]]
    assert errors == []


def test_partial_dates_are_cut_to_their_precision() -> None:
    rows = [
        [["2012-01-01", "YEAR"]],
        [["2012-05-01", "MONTH"]],
        [["2012-05-17", "DAY"]],
        [["2012-05-17", None]],
        [[None, None]],
    ]
    value, _ = answer("{ fundings { nodes { validFrom } } }", [[[row] for row in rows]])
    assert [node["validFrom"] for node in value["nodes"]] == ["2012", "2012-05", "2012-05-17", "2012-05-17", None]


def test_whole_amounts_have_no_fraction() -> None:
    value, _ = answer("{ fundings { nodes { amountEur } } }", [[[[5000.0]], [[0.5]], [[7]], [[None]]]])
    assert [repr(node["amountEur"]) for node in value["nodes"]] == ["5000", "0.5", "7", "None"]


def test_a_row_is_shaped_by_its_branch() -> None:
    operation = "{ actors { nodes { __typename ... on Ministry { level } } } }"
    value, _ = answer(operation, [[[[0, ["STATE"]]], [[1, ["NETWORK"]]]]])
    assert value["nodes"] == [{"__typename": "Ministry", "level": "STATE"}, {"__typename": "Network"}]


def test_statements_of_several_kinds_have_their_typename() -> None:
    value, _ = answer("{ statements { nodes { __typename note } } }", [[[["MEMBER_OF", "note"]]]])
    assert value["nodes"] == [{"__typename": "Membership", "note": "note"}]


def test_the_extra_row_that_shows_whether_more_follow_is_dropped() -> None:
    fields = "hasNextPage hasPreviousPage startCursor endCursor"
    operation = f"{{ ministries(first: 2) {{ edges {{ cursor node {{ slug }} }} pageInfo {{ {fields} }} }} }}"
    fingerprint = statement_of(operation)[1]
    rows = [[["a"], ["A", "a"]], [["b"], ["B", "b"]], [["c"], ["C", "c"]]]
    first, second = (cursors.encode(fingerprint, values) for values in (["A", "a"], ["B", "b"]))
    value, _ = answer(operation, [rows])
    assert value["edges"] == [{"cursor": first, "node": {"slug": "a"}}, {"cursor": second, "node": {"slug": "b"}}]
    assert value["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "startCursor": first,
        "endCursor": second,
    }
    value, _ = answer(operation, [rows[:2]])
    assert value["pageInfo"]["hasNextPage"] is False


def test_a_backward_page_is_reversed() -> None:
    operation = "{ ministries(last: 2) { nodes { slug } pageInfo { hasPreviousPage endCursor } } }"
    fingerprint = statement_of(operation)[1]
    value, _ = answer(operation, [[[["c"], ["C", "c"]], [["b"], ["B", "b"]], [["a"], ["A", "a"]]]])
    assert [node["slug"] for node in value["nodes"]] == ["b", "c"]
    assert value["pageInfo"] == {"hasPreviousPage": True, "endCursor": cursors.encode(fingerprint, ["C", "c"])}


def test_an_empty_page_has_no_cursors() -> None:
    value, _ = answer("{ ministries { nodes { slug } pageInfo { startCursor endCursor hasNextPage } } }", [[]])
    assert value == {"nodes": [], "pageInfo": {"startCursor": None, "endCursor": None, "hasNextPage": False}}


def test_nodes_are_in_the_order_of_the_ids() -> None:
    operation = '{ nodes(ids: ["Region:05", "Actor:b", "what", "Actor:a", "Actor:b", "Actor:gone"]) { id } }'
    value, errors = answer(operation, [[["05", ["05"]]], [["a", ["a"]], ["b", ["b"]]]])
    assert value == [{"id": "Region:05"}, {"id": "Actor:b"}, None, {"id": "Actor:a"}, {"id": "Actor:b"}, None]
    assert errors == []


def test_a_null_of_a_non_null_field_propagates_to_the_nearest_nullable_field() -> None:
    operation = '{ nodes(ids: ["Region:05", "Region:053"]) { ... on Region { name within { name } } } }'
    value, errors = answer(operation, [[["05", ["Land", [None]]], ["053", [None, None]]]])
    assert value == [{"name": "Land", "within": None}, None]
    assert errors == [
        ("Cannot return null for non-nullable field Region.name.", ["root", 0, "within", "name"]),
        ("Cannot return null for non-nullable field Region.name.", ["root", 1, "name"]),
    ]


def test_a_null_without_a_nullable_parent_fails_the_root_field() -> None:
    with pytest.raises(FieldError) as caught:
        answer("{ ministries { nodes { name } } }", [[[["Name"]], [[None]]]])
    assert caught.value.keys() == ["root", "nodes", 1, "name"]


def test_a_stored_value_outside_its_enumeration_is_an_error_at_its_path() -> None:
    value, errors = answer("{ ministries { nodes { level } } }", [[[["STATE"]], [["COSMIC"]]]])
    assert [node["level"] for node in value["nodes"]] == ["STATE", None]
    assert errors == [("Enum 'Level' cannot represent value: 'COSMIC'", ["root", "nodes", 1, "level"])]


def test_euro_totals_have_only_the_selected_fields() -> None:
    operation = "{ fundings { totalEur { __typename n: unknownCount years { __typename year e: exact } } } }"
    paid = [1, 2, ["s"], None, "a", "EXACT", "PER_YEAR", "WHOLE", 5.0, "2024-01-01", "2024-12-31", None, None, None]
    value, _ = answer(operation, [[paid]])
    assert value == {
        "totalEur": {"__typename": "EuroTotal", "n": 0, "years": [{"__typename": "EuroYear", "year": 2024, "e": 5}]}
    }
