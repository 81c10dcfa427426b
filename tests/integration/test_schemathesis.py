"""Questions that nobody would think of, made from the schema by schemathesis, to a real server with the real data.

Always the same ones; hypothesis' profile says how many for each root field.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import httpx
import pytest
import schemathesis
from graphql import (
    REMOVE,
    ArgumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    InlineFragmentNode,
    NullValueNode,
    ObjectFieldNode,
    Visitor,
    introspection_from_schema,
    parse,
    print_ast,
    visit,
)
from http_server import serving
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from profiles import examples
from schemathesis.graphql import nodes, scalar

from api.graphql.schema import core
from graph.store.database import DatabaseOptions

DAYS = st.dates().map(str)
ADDRESSES = st.text("abc/?#%ü ", max_size=10).map("https://example.org/{}".format)
scalar("Date", DAYS.map(nodes.String))
scalar("PartialDate", (DAYS | DAYS.map(lambda day: day[:7]) | DAYS.map(lambda day: day[:4])).map(nodes.String))
scalar("Euro", (st.integers(-(2**52), 2**52).map(nodes.Int) | st.floats(-1e15, 1e15).map(nodes.Float)))
scalar("URL", ADDRESSES.map(nodes.String))

SCHEMA: Any = schemathesis.graphql.from_dict(cast("dict[str, Any]", introspection_from_schema(core)))
ROOTS = sorted(cast("GraphQLObjectType", core.query_type).fields)
CODES = {"BAD_USER_INPUT", "NOT_FOUND", "TOO_EXPENSIVE"}


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled) as client:
        yield client


def selected(field: FieldNode, kind: GraphQLObjectType) -> dict[str, FieldNode]:
    """What a field selects of an object of this type, by answer key, in order."""
    fields: dict[str, FieldNode] = {}

    def visit(selections: Any) -> None:
        for selection in selections:
            match selection:
                case FieldNode():
                    fields.setdefault((selection.alias or selection.name).value, selection)
                case InlineFragmentNode():
                    condition = cast("Any", selection).type_condition.name.value
                    if condition in (kind.name, *(interface.name for interface in kind.interfaces)):
                        visit(selection.selection_set.selections)
                case _:
                    raise AssertionError(f"{selection} has not been met before")

    visit(field.selection_set.selections if field.selection_set else ())
    return fields


class Possible(Visitor):
    """Leaves out what contradicts itself in most questions made at random: pages in two directions, filters by null."""

    def enter_argument(self, node: ArgumentNode, *_: Any) -> Any:
        return REMOVE if node.name.value in ("first", "last", "after", "before") else None

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> Any:
        return REMOVE if isinstance(node.value, NullValueNode) else None


LEAVES = {"Int": int, "Float": (int, float), "Euro": (int, float), "Boolean": bool}


def fits(value: Any, kind: Any, field: FieldNode) -> bool:
    """Whether a value of the answer is what the schema and the question say."""
    match kind:
        case GraphQLNonNull():
            return value is not None and fits(value, cast("Any", kind).of_type, field)
        case _ if value is None:
            return True
        case GraphQLList():
            return isinstance(value, list) and all(
                fits(entry, cast("Any", kind).of_type, field) for entry in cast("list[Any]", value)
            )
        case GraphQLEnumType():
            return value in kind.values
        case _ if not field.selection_set:
            return isinstance(value, LEAVES.get(kind.name, str))
        case GraphQLObjectType():
            fields = selected(field, kind)
            return list(value) == list(fields) and all(
                value[key] == kind.name
                if node.name.value == "__typename"
                else fits(value[key], kind.fields[node.name.value].type, node)
                for key, node in fields.items()
            )
        case _:
            return any(fits(value, possible, field) for possible in core.get_possible_types(kind))


def holds(response: httpx.Response, query: str) -> None:
    """A whole answer that fits, or errors with codes of the caller's making."""
    assert response.status_code == 200, response.text
    body = response.json()
    for error in body.get("errors", ()):
        assert error["extensions"]["code"] in CODES, error
        assert error["message"]
    if "errors" in body:
        return
    (operation,) = cast("Any", parse(query)).definitions
    assert fits(body["data"], core.query_type, operation), body


@pytest.mark.parametrize("root", ROOTS)
def test_whatever_the_schema_allows_is_answered_or_refused(client: httpx.Client, root: str) -> None:
    @settings(
        max_examples=examples(0.16),
        derandomize=True,
        database=None,
        phases=(Phase.generate,),
    )
    @given(case=SCHEMA["Query"][root].as_strategy())
    def ask(case: Any) -> None:
        for query in (case.body, print_ast(visit(parse(case.body), Possible()))):
            holds(client.post("/graphql", json={"query": query}), query)

    ask()
