"""Limits of documents, and the cost of selections."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from graphql import (
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLObjectType,
    OperationDefinitionNode,
    get_introspection_query,
    parse,
    validate,
)
from graphql.execution.values import get_variable_values
from hypothesis import assume, given
from hypothesis import strategies as st

from api.graphql.limits import Limits, Measure, Meter, check, check_filter, check_variables
from api.graphql.lookahead.root_fields import Lookahead
from api.graphql.schema import core
from api.settings import Settings
from graph.errors import TooExpensive
from graph.query.cost_limit import check_cost
from graph.query.selection import RootSelection

LIMITS = Limits(depth=24, fields=2000, aliases=100, directives=100)


def measure(text: str) -> Measure:
    document = parse(text)
    meter = Meter(document)
    total = Measure()
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            total = total.beside(meter.of(definition))
    return total


def roots(text: str, variables: dict[str, Any] | None = None) -> dict[str, RootSelection]:
    document = parse(text)
    assert validate(core, document) == []
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    values = get_variable_values(core, operation.variable_definitions or (), variables or {})
    assert not isinstance(values, list)
    lookahead = Lookahead(core, {}, values, date(2025, 6, 30), LIMITS)
    selections = {key: lookahead.root(nodes) for key, nodes in lookahead.root_fields(operation).items()}
    return {key: selection for key, selection in selections.items() if selection is not None}


def cost_of(text: str, variables: dict[str, Any] | None = None) -> int:
    return check_cost(roots(text, variables), 10**12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ a }", Measure(depth=1, fields=1)),
        ("{ a { b { c } } d }", Measure(depth=3, fields=4)),
        ("{ x: a { y: b } a }", Measure(depth=2, fields=3, aliases=2)),
        ("{ a @skip(if: true) ... @include(if: true) { b } }", Measure(depth=1, fields=3, directives=2)),
        ("query @x { a }", Measure(depth=1, fields=1, directives=1)),
        ("query ($v: Int @x @y) { a }", Measure(depth=1, fields=1, directives=2)),
        ("{ a { ...f } } fragment f on T { b { c } }", Measure(depth=3, fields=4)),
        ("{ ...f ...f } fragment f on T { x: b @y }", Measure(depth=1, fields=4, aliases=2, directives=2)),
        ("{ ... on T { a } ... { b } }", Measure(depth=1, fields=4)),
        ("{ __schema { types { fields { name } } } }", Measure(depth=4, fields=4, lists=2)),
        ("query p { a } query q { b { c } }", Measure(depth=2, fields=3)),
        ("{ a ...gone }", Measure(depth=1, fields=2)),
    ],
)
def test_fields_aliases_and_directives_count_with_fragments_unfolded(text: str, expected: Measure) -> None:
    assert measure(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{ ...f } fragment f on T { ...f }",
        "{ a } fragment f on T { a ...g } fragment g on T { b { ...f } }",
    ],
)
def test_a_fragment_that_spreads_itself_is_refused(text: str) -> None:
    with pytest.raises(GraphQLError, match=r"Cannot spread fragment '[fg]' within itself"):
        check(parse(text), LIMITS)


def test_exponentially_nested_fragments_are_measured_in_linear_time() -> None:
    """Thirty fragments, each of which spreads the next one twice, stand for three thousand million fields."""
    parts = [f"fragment f{i} on T {{ ...f{i + 1} ...f{i + 1} }}" for i in range(30)]
    started = time.thread_time()
    size = measure("{ ...f0 } " + " ".join(parts) + " fragment f30 on T { a }")
    assert size.fields == 3 * 2**30 - 1
    assert time.thread_time() - started < 1


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("{ a b x: a }", 0),
        ("{ a a a }", 3),
        ("{ a { b } a { b b } }", 1 + 3),
        ("{ a { b } ... on T { a { b } } ...f } fragment f on T { a { b } }", 3 + 3),
        ("{ ...f ...g ...h } fragment f on T { a } fragment g on T { b } fragment h on T { c }", 3),
        ("{ ...gone ...gone }", 1),
    ],
)
def test_fields_with_the_same_key_are_counted_in_pairs(text: str, pairs: int) -> None:
    """Validation compares each with each."""
    document = parse(text)
    assert Meter(document).pairs(document.definitions[:1]) == pairs


def test_repeated_fields_are_limited() -> None:
    document = parse("{ a a a a a }")
    check(document, replace(LIMITS, fields=10))
    with pytest.raises(TooExpensive, match="10 pairs of fields with the same key, the limit is 9"):
        check(document, replace(LIMITS, fields=9))


def test_unused_fragments_are_limited_too() -> None:
    """Validation also visits them."""
    with pytest.raises(TooExpensive, match="directives"):
        check(parse("{ a } fragment f on T { b " + "@x " * 101 + "}"), LIMITS)


def test_our_fields_have_other_names_than_the_lists_of_the_introspection() -> None:
    """They are counted by their names alone."""
    ours = {
        name
        for kind in core.type_map.values()
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) and not kind.name.startswith("__")
        for name in kind.fields
    }
    assert "name" in ours
    assert not {"types", "fields", "args", "inputFields", "interfaces", "enumValues", "possibleTypes"} & ours


def test_the_standard_introspection_query_is_within_the_limits() -> None:
    text = get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
    )
    check(parse(text), LIMITS)


@pytest.mark.parametrize("number", ["9" * 301, "-" + "9" * 301, "1." + "0" * 300, "1e" + "9" * 300])
def test_numbers_that_python_does_not_parse_are_refused(number: str) -> None:
    with pytest.raises(GraphQLError, match="more than 300 digits"):
        check(parse(f"{{ a(n: {number}) }}"), LIMITS)
    check(parse(f"{{ a(n: {'9' * 300}) }}"), LIMITS)


@pytest.mark.parametrize(
    ("variables", "parts"),
    [({}, 1), ({"a": 1}, 4), ({"a": [1, 2, 3]}, 7), ({"a": {"b": {}}}, 7), ({"a": "long text"}, 4)],
)
def test_variables_are_counted_like_literals(variables: Any, parts: int) -> None:
    check_variables(variables, parts)
    with pytest.raises(TooExpensive, match=f"more than {parts - 1} parts"):
        check_variables(variables, parts - 1)


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(depth=2, fields=9, aliases=9, directives=9), "3 fields deep, the limit is 2"),
        (Limits(depth=9, fields=4, aliases=9, directives=9), "5 fields, the limit is 4"),
        (Limits(depth=9, fields=9, aliases=0, directives=9), "1 aliases, the limit is 0"),
        (Limits(depth=9, fields=9, aliases=9, directives=0), "1 directives, the limit is 0"),
    ],
)
def test_a_refusal_names_the_exceeded_limit(limits: Limits, words: str) -> None:
    document = parse("{ a { ...f } x: d @y } fragment f on T { b { c } }")
    check(document, Limits(depth=3, fields=5, aliases=1, directives=1))
    with pytest.raises(TooExpensive, match=words) as caught:
        check(document, limits)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("where", "deep"),
    [
        (None, 0),
        ({}, 1),
        ({"name": {"in": ["a", "b"]}}, 2),
        ({"and": [{"name": {"eq": "a"}}, {"not": {"name": {"eq": "b"}}}]}, 4),
        ({"or": []}, 1),
    ],
)
def test_the_depth_of_a_filter_is_that_of_its_deepest_part(where: Any, deep: int) -> None:
    check_filter(where, Limits(depth=deep, fields=0, aliases=0, directives=0))
    if deep:
        with pytest.raises(TooExpensive, match=f"{deep} levels deep, the limit is {deep - 1}"):
            check_filter(where, Limits(depth=deep - 1, fields=0, aliases=0, directives=0))


def test_types_that_select_differently_multiply_the_fields_below_them() -> None:
    """Four levels of nine kinds would be thousands of branches, each text for the database to plan."""
    names = ("Funding", "Membership", "Affiliation", "Provision", "Administration", "Participation", "Coverage")
    own = " ".join(f"... on {name} {{ a{i}: note }}" for i, name in enumerate(names))
    text = own
    for _ in range(4):
        text = f"{own} sources {{ statements(first: 1) {{ nodes {{ {text} }} }} }}"
    started = time.thread_time()
    with pytest.raises(TooExpensive, match="more than 2000 fields, those of each kind counted apart"):
        cost_of(f"{{ statements(first: 1) {{ nodes {{ {text} }} }} }}")
    assert time.thread_time() - started < 1


def test_types_that_select_the_same_do_not_multiply() -> None:
    text = "id __typename"
    for _ in range(6):
        text = f"id __typename sources {{ statements(first: 1) {{ nodes {{ {text} }} }} }}"
    assert cost_of(f"{{ statements(first: 1) {{ nodes {{ {text} }} }} }}") == sum(3**n for n in range(7)) + sum(
        3**n for n in range(1, 7)
    )


# ---- cost: rows in the worst case


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("{ actors { totalCount } }", 20),
        ("{ actors(first: 7) { nodes { name } } }", 7),
        ("{ actors(last: 100) { edges { node { name } } } }", 100),
        # each of 10 rows, with its page of 5
        ("{ actors(first: 10) { nodes { funds(first: 5) { nodes { id } } } } }", 10 * (1 + 5)),
        # an end is a row more for each statement
        ("{ fundings(first: 10) { nodes { funder { name } recipient { name } } } }", 10 * (1 + 1 + 1)),
        # nodes and edges of one page are read twice
        (
            "{ actors(first: 2) { nodes { funds(first: 3) { totalCount } }"
            " edges { node { funds(first: 4) { totalCount } } } } }",
            2 * (1 + 3 + 4),
        ),
        # short lists count as three
        ("{ actors(first: 2) { nodes { sources { id } } } }", 2 * (1 + 3)),
        # the heaviest kind counts
        (
            "{ actors(first: 2) { nodes { ... on Network { members(first: 9) { totalCount } } "
            "... on Programme { participants(first: 5) { totalCount } } } } }",
            2 * (1 + 9),
        ),
        # a filter on relationships is taken to test ten rows for each
        ("{ actors(first: 2, where: {funds: {some: {}}}) { totalCount } }", 2 + 2 * 10),
        (
            "{ actors(first: 2, where: {funds: {some: {recipient: {funds: {some: {}}}}}}) { totalCount } }",
            2 + 2 * 10 * (1 + 10),
        ),
        ('{ actors(first: 2, where: {name: {eq: "x"}}) { totalCount } }', 2),
        ('{ nodes(ids: ["Actor:a", "Actor:b", "Region:05"]) { id } }', 3),
        ('{ actor(slug: "x") { funds(first: 5) { nodes { recipient { name } } } } }', 1 + 5 * 2),
    ],
)
def test_the_cost_is_the_number_of_rows_in_the_worst_case(text: str, rows: int) -> None:
    assert cost_of(text) == rows


def test_page_sizes_in_variables_cost_the_same() -> None:
    text = "query ($n: Int!) { actors(first: $n) { nodes { funds(first: $n) { totalCount } } } }"
    assert cost_of(text, {"n": 30}) == 30 * 31


def test_four_levels_of_full_pages_exceed_the_default_limit() -> None:
    text = "name"
    for field, end in (("members", "member"), ("memberships", "network"), ("members", "member")):
        text = f"{field}(first: 100) {{ nodes {{ {end} {{ {text} }} }} }}"
    limit = Settings.model_fields["prevnet_max_weight"].default
    assert cost_of(f"{{ networks(first: 100) {{ nodes {{ {text} }} }} }}") > limit


# ---- refusals say how to ask for less


def refused(text: str, limit: int) -> TooExpensive:
    with pytest.raises(TooExpensive) as caught:
        check_cost(roots(text), limit)
    return caught.value


def test_a_refusal_names_the_field_that_costs_most_and_the_largest_page_that_passes() -> None:
    text = "{{ networks(first: 50) {{ nodes {{ found: members(first: {}) {{ edges {{ node {{ id }} }} }} }} }} }}"
    error = refused(text.format(100), 1000)
    assert error.cost == {"weight": 50 * 101, "limit": 1000, "field": "networks.nodes.found", "first": 19}
    assert "5050 rows, the limit is 1000; `networks.nodes.found` costs most." in error.message
    assert error.hint == "`first: 19` there would pass."
    assert cost_of(text.format(19)) <= 1000 < cost_of(text.format(20))


def test_a_refusal_proposes_last_for_a_backward_page() -> None:
    error = refused("{ actors(last: 100) { nodes { funds(last: 10) { totalCount } } } }", 1000)
    assert error.cost == {"weight": 1100, "limit": 1000, "field": "actors.nodes.funds", "last": 9}


def test_a_refusal_proposes_one_size_for_all_pages_if_no_single_page_suffices() -> None:
    text = "{{ a: actors(first: {0}) {{ nodes {{ id }} }} b: actors(first: {0}) {{ nodes {{ id }} }} }}"
    error = refused(text.format(100), 90)
    assert error.cost == {"weight": 200, "limit": 90, "field": "a", "everywhere": 45}
    assert error.hint == "At most 45 rows in each list (`first` or `last`) would pass."


def test_a_refusal_proposes_fewer_lists_if_no_page_size_suffices() -> None:
    text = "{ actors(first: 2) { nodes { a: funds { totalCount } b: funds { totalCount } } } }"
    error = refused(text, 2)
    assert (error.hint, error.cost and error.cost["field"]) == (
        "Ask for fewer levels, lists or conditions.",
        "actors.nodes.a",
    )


def test_a_refusal_proposes_fewer_ids_if_there_is_no_page() -> None:
    error = refused('{ nodes(ids: ["Actor:a", "Actor:b", "Actor:c"]) { id } }', 2)
    assert error.cost == {"weight": 3, "limit": 2, "field": "nodes"}
    assert error.hint == "Ask for fewer ids."


@given(
    sizes=st.lists(st.integers(1, 100), min_size=1, max_size=4),
    limit=st.integers(1, 200_000),
    condition=st.sampled_from(["", ", where: {memberships: {some: {}}}", ", orderBy: [{field: FUNDS_COUNT}]"]),
)
def test_the_proposed_page_size_is_the_largest_that_passes(sizes: list[int], limit: int, condition: str) -> None:
    def text(sizes: list[int]) -> str:
        inner = "id"
        for depth, size in reversed(list(enumerate(sizes))):
            field, end = (("members", "member"), ("memberships", "network"))[depth % 2] if depth else ("networks", "")
            nested = f"{end} {{ {inner} }}" if end else inner
            inner = f"{field}(first: {size}{'' if depth else condition}) {{ nodes {{ {nested} }} }}"
        return f"{{ {inner} }}"

    def fits(sizes: list[int]) -> bool:
        return cost_of(text(sizes)) <= limit

    assume(not fits(sizes))
    cost = refused(text(sizes), limit).cost or {}
    if "first" in cost:
        at = str(cost["field"]).count("nodes")
        size = int(cost["first"])
        assert fits([*sizes[:at], size, *sizes[at + 1 :]])
        assert not fits([*sizes[:at], size + 1, *sizes[at + 1 :]])
    elif "everywhere" in cost:
        size = int(cost["everywhere"])
        assert fits([min(other, size) for other in sizes])
        assert not fits([min(other, size + 1) for other in sizes])
    else:
        assert not fits([1] * len(sizes))
