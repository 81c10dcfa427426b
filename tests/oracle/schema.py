"""The oracle: the committed schema, executed by graphql-core with naive resolvers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple, cast

import graphql
from graphql import ExecutionResult, GraphQLObjectType, GraphQLSchema, build_schema, parse

from tests.oracle.data import ROOT, World, read, span
from tests.oracle.resolvers import Run, resolve

core: Any = graphql  # typed only in part


class OracleAnswer(NamedTuple):
    result: ExecutionResult
    run: Run


class Oracle:
    """Answers operations on a world, by default that of the seed files."""

    def __init__(self, world: World | None = None) -> None:
        self.world = world or read()
        self.schema = naive_schema()

    def answer(self, text: str, variables: Mapping[str, Any] | None = None, name: str | None = None) -> OracleAnswer:
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
        return OracleAnswer(result, run)

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


# Computed questions: their tests have naive evaluations of their own.
COMPUTED = (
    *("coverage", "gaps", "toConfirm", "fundingCliff", "whatIf", "dependencies", "coordinationGaps"),
    *("paths", "neighbourhood", "profile", "flows", "changes", "centrality", "helpNear", "networkMap"),
)


def without_answers(schema: GraphQLSchema) -> GraphQLSchema:
    """The schema without computed questions and the types that only they use."""
    query = cast("GraphQLObjectType", schema.query_type)
    for name in COMPUTED:
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
    days = span(text)
    if days.precision != "DAY":
        raise ValueError(f"{text} is not a day")
    return days.first
