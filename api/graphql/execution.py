"""Execution of a planned operation: root fields are answered by their statements, without graphql-core's work on every
field below them."""

from __future__ import annotations

from asyncio import Semaphore
from dataclasses import dataclass
from datetime import date
from functools import cached_property, reduce
from typing import Any, TypeAlias, cast

from graphql import GraphQLError
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graph.analysis.core.request import QueryContext
from graph.analysis.resolve import AnswerLimits
from graph.analysis.resolve import answer as answer_question
from graph.compile.compiler import CypherStatement, JoinedStatements, join_statements
from graph.compile.result_shape import FieldError
from graph.errors import PrevnetError
from graph.query.selection import Question
from graph.store.execute import Answer, read, shaped

# Rows that root fields may read in one trip together, in the worst case.
MAX_TOGETHER = 2_000

# What answers a root field. None: it is null unread; an error: it can't be planned.
PlannedRoot: TypeAlias = CypherStatement | Question | PrevnetError | None


@dataclass(frozen=True)
class Plan:
    """The planned root fields of an operation by response key, their cost, and the day that counts as today."""

    roots: dict[str, PlannedRoot]
    cost: int
    today: date

    @cached_property
    def read_together(self) -> dict[str, CypherStatement]:
        """The statements to be read in one trip. Not the expensive ones: the database would carry the rows of one
        while it sorts the rows of the next, and count them each time."""
        statements = {key: root for key, root in self.roots.items() if isinstance(root, CypherStatement)}
        return statements if len(statements) > 1 and self.cost <= MAX_TOGETHER else {}

    @cached_property
    def joined(self) -> JoinedStatements:
        """The statements of `read_together` as one."""
        return join_statements(tuple(self.read_together.values()))


@dataclass(frozen=True)
class ExecutionContext:
    """What executing an operation needs. `records`: what was read together, or the error, by response key; `analyses`:
    the places for questions that are worked out, so that they leave the other connections to quick reads."""

    plan: Plan
    query: QueryContext
    limits: AnswerLimits
    records: dict[str, Any | PrevnetError]
    analyses: Semaphore


class Execution(StrawberryGraphQLCoreExecutionContext):
    """graphql-core's executor, except for planned root fields."""

    def execute_field(
        self, parent_type: Any, source: Any, field_details_list: Any, path: Any, position_context: Any
    ) -> Any:
        context: ExecutionContext = self.context_value
        if path.prev is None and path.key in context.plan.roots:
            definition = parent_type.fields[field_details_list[0].node.name.value]
            return self.planned_field(context, definition.type, field_details_list, path)
        return super().execute_field(parent_type, source, field_details_list, path, position_context)

    async def planned_field(self, context: ExecutionContext, return_type: Any, details: Any, path: Any) -> Any:
        """The value of a planned root field; its errors are collected."""
        try:
            root = context.plan.roots[path.key]
            if root is None:
                return None
            answer = await self.answer(context, root, path)
            for error in answer.errors:
                self.collected_errors.add(_located(error), _position(path, error))
            if answer.failure:
                raise _located(answer.failure)
            return answer.value
        except Exception as error:
            cast("Any", self).handle_field_error(error, return_type, details, path)
        return None

    async def answer(
        self, context: ExecutionContext, root: CypherStatement | Question | PrevnetError, path: Any
    ) -> Answer:
        match root:
            case PrevnetError():
                raise root.with_traceback(None)  # the plan is cached: tracebacks must not accumulate
            case Question():
                async with context.analyses:
                    return await answer_question(context.query, root, context.limits, (None, path.key))
            case CypherStatement():
                return await self.read(context, root, path)

    async def read(self, context: ExecutionContext, statement: CypherStatement, path: Any) -> Answer:
        if path.key in context.records:
            record = context.records[path.key]
        else:
            record = await read(context.query.database, statement, label=context.query.label)
        if isinstance(record, PrevnetError):
            raise record.with_traceback(None)
        return shaped(statement, record, (None, path.key))


def _located(error: FieldError) -> GraphQLError:
    return GraphQLError(error.message, nodes=error.origin, path=error.keys())


def _position(root: Path, error: FieldError) -> Path:
    """The path of the error: graphql-core drops later errors at the same path or below it."""
    return reduce(Path.add_key, error.keys()[1:], root)
