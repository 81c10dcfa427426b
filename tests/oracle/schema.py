"""The committed schema, answered by graphql-core's ordinary executor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple, cast

import graphql
from graphql import ExecutionResult, GraphQLObjectType, GraphQLSchema, build_schema, parse

from tests.oracle.data import ROOT, World, read, span
from tests.oracle.resolvers import Run, resolve

core: Any = graphql  # its own types are only partly known


class Answer(NamedTuple):
    result: ExecutionResult
    run: Run


class Oracle:
    """Answers operations on a world of its own; the seed files' where none is given."""

    def __init__(self, world: World | None = None) -> None:
        self.world = world or read()
        self.schema = naive_schema()

    def answer(self, text: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> Answer:
        run = Run(self.world, date.today())
        result = core.graphql_sync(
            self.schema,
            text,
            context_value=run,
            variable_values=dict(variables or {}),
            operation_name=name,
            field_resolver=resolve,
            type_resolver=_kind,
        )
        return Answer(result, run)

    def peek(self, text: str, variables: Mapping[str, Any]) -> Any:
        """The data of an operation that is not validated first, so that it may define more variables than it uses."""
        run = Run(self.world, date.today())
        return core.execute_sync(
            self.schema,
            parse(text),
            context_value=run,
            variable_values=dict(variables),
            field_resolver=resolve,
            type_resolver=_kind,
        ).data


def _kind(value: Any, *_: Any) -> str:
    return value.thing.kind


# Worked out, not read: each has a naive evaluation of its own beside its tests.
WORKED_OUT = (
    *("coverage", "gaps", "fundingCliff", "whatIf", "dependencies", "coordinationGaps"),
    *("paths", "neighbourhood", "flows", "changes", "centrality"),
)


def without_answers(schema: GraphQLSchema) -> GraphQLSchema:
    """Without the root fields that are worked out, and what only they answer."""
    query = cast("GraphQLObjectType", schema.query_type)
    for name in WORKED_OUT:
        del query.fields[name]
    behind = [t for t in schema.type_map.values() if isinstance(t, GraphQLObjectType) and t.interfaces]
    return GraphQLSchema(query=query, types=behind, directives=schema.directives)


def naive_schema() -> GraphQLSchema:
    schema = without_answers(build_schema((ROOT / "schema.graphql").read_text("utf-8")))
    _scalar(schema, "Date", read_with=_day)
    _scalar(schema, "PartialDate", read_with=span)
    _scalar(schema, "Euro", write_with=lambda euros: int(euros) if euros == int(euros) else euros)
    return schema


def _scalar(
    schema: GraphQLSchema,
    name: str,
    read_with: Callable[[Any], Any] | None = None,
    write_with: Callable[[Any], Any] | None = None,
) -> None:
    scalar = cast("Any", schema.type_map[name])
    if read_with:
        scalar.parse_value = scalar.coerce_input_value = read_with
    if write_with:
        scalar.serialize = scalar.coerce_output_value = write_with


def _day(text: str) -> date:
    found = span(text)
    if found.precision != "DAY":
        raise ValueError(f"{text} is not a day")
    return found.first
