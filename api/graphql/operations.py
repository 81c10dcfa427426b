"""One GraphQL operation from text to answer: parsed, limited, validated, planned, then executed.

Planning turns each root field into a statement before the database hears of any; the executor below sends it and puts
the finished answer in place, past graphql-core's work on every field.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, reduce
from inspect import isawaitable
from typing import Any, TypeVar, cast

import graphql
import orjson
from cachetools import LRUCache
from graphql import (
    DocumentNode,
    ExecutionResult,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import VariableValues, get_variable_values
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.graphql.limits import Limits, check, check_variables
from api.graphql.lookahead.root_fields import PLANNED, Lookahead
from graph.analysis import resolve
from graph.analysis.core.request import QueryContext
from graph.analysis.core.snapshot import Snapshots
from graph.analysis.resolve import answer as answered
from graph.compile.compiler import CypherStatement, compile_root, join_statements
from graph.compile.result_shape import FieldError
from graph.errors import BadUserInput, PrevnetError, TooExpensive, Unavailable, Unreachable
from graph.query.cost_limit import check_cost
from graph.query.selection import Lookup, Question, Reader, RootPage
from graph.store.database import Database
from graph.store.execute import Answer, read, read_together, shaped

log = logging.getLogger("prevnet")
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
# Rows of the root fields that are read in one trip, in the worst case.
MAX_TOGETHER = 2_000
# So much of what is wrong with a request is told: an answer is not to grow with what was sent.
MAX_ERRORS = 20


def cached(cache: LRUCache[K, V], key: K, make: Callable[[], V]) -> V:
    """The value that the cache holds for the key, or a new one that it holds from now on."""
    if key not in cache:
        cache[key] = make()
    return cache[key]


@dataclass(frozen=True)
class Request:
    """One operation as it came over HTTP."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True)
class Refused:
    """A request that is not executed at all; `status` for clients that understand one."""

    errors: tuple[GraphQLError, ...]
    status: int = 400


@dataclass(frozen=True)
class Document:
    ast: DocumentNode
    text: str
    errors: tuple[GraphQLError, ...] = ()


@dataclass(frozen=True)
class Plan:
    """The statements of an operation's root fields by answer key; an error where one can't be made."""

    roots: dict[str, CypherStatement | Question | PrevnetError | None]
    cost: int
    today: date

    @cached_property
    def together(self) -> dict[str, CypherStatement]:
        """Those to be read in one trip. Large ones are not: the database would carry one's rows while it sorts the
        next one's, and count them each time."""
        several = {key: root for key, root in self.roots.items() if isinstance(root, CypherStatement)}
        return several if len(several) > 1 and self.cost <= MAX_TOGETHER else {}

    @cached_property
    def joined(self) -> CypherStatement:
        return join_statements(tuple(self.together.values()))


@dataclass(frozen=True)
class Context:
    plan: Plan
    query: QueryContext
    limits: resolve.AnswerLimits
    records: dict[str, Any | PrevnetError]


class Execution(StrawberryGraphQLCoreExecutionContext):
    """Answers planned root fields with their statements; all other fields go the ordinary way."""

    def execute_field(
        self, parent_type: Any, source: Any, field_details_list: Any, path: Any, position_context: Any
    ) -> Any:
        context: Context = self.context_value
        if path.prev is None and path.key in context.plan.roots:
            definition = parent_type.fields[field_details_list[0].node.name.value]
            return self.answer(context, definition.type, field_details_list, path)
        return super().execute_field(parent_type, source, field_details_list, path, position_context)

    async def answer(self, context: Context, return_type: Any, details: Any, path: Any) -> Any:
        try:
            planned = context.plan.roots[path.key]
            if planned is None:
                return None
            if isinstance(planned, PrevnetError):
                raise planned.with_traceback(None)  # it is kept with the plan: tracebacks must not add up
            if isinstance(planned, Question):
                answer = await answered(context.query, planned, context.limits, (None, path.key))
            else:
                answer = await self.read(context, planned, path)
            for error in answer.errors:
                self.collected_errors.add(located(error), position(path, error))
            if answer.failure:
                raise located(answer.failure)
            return answer.value
        except Exception as error:
            cast("Any", self).handle_field_error(error, return_type, details, path)
        return None

    async def read(self, context: Context, planned: CypherStatement, path: Any) -> Answer:
        if path.key in context.records:
            record = context.records[path.key]
        else:
            record = await read(context.query.database, planned, label=context.query.label)
        if isinstance(record, PrevnetError):
            raise record.with_traceback(None)
        return shaped(planned, record, (None, path.key))


def located(error: FieldError) -> GraphQLError:
    return GraphQLError(error.message, nodes=error.origin, path=error.keys())


def position(root: Path, error: FieldError) -> Path:
    """Where the error stands: graphql-core drops those that follow at the same place or below it."""
    return reduce(Path.add_key, error.keys()[1:], root)


class Operations:
    """Answers requests against one schema and database."""

    def __init__(
        self,
        schema: GraphQLSchema,
        database: Database,
        limits: Limits,
        *,
        max_tokens: int,
        max_cost: int,
        max_statement: int,
        timeout: float,
        introspection: bool,
    ) -> None:
        self.schema = schema
        self.database = database
        self.limits = limits
        self.max_tokens = max_tokens
        self.max_cost = max_cost
        self.max_statement = max_statement
        self.timeout = timeout
        self.introspection = introspection
        self.rules = [*specified_rules, *([] if introspection else [NoSchemaIntrospectionCustomRule])]
        self.documents: LRUCache[str, Document] = LRUCache(256)
        self.plans: LRUCache[Hashable, Plan] = LRUCache(1024)
        self.snapshots = Snapshots()

    async def run(self, request: Request, *, queries_only: bool) -> ExecutionResult | Refused:
        """The answer, or why the request is refused."""
        document = self.document(request.query)
        operation = get_operation_ast(document.ast, request.operation_name)
        if queries_only and operation and operation.operation is not OperationType.QUERY:
            return Refused((GraphQLError("Only queries can be sent with GET."),), status=405)
        if document.errors:
            return Refused(document.errors)
        if operation is None:
            return Refused((GraphQLError(_no_operation(document.ast, request.operation_name)),))
        try:
            check_variables(request.variables, self.max_tokens)
            planned = self.plan(document, operation, request)
        except TooExpensive as error:
            return Refused((_wrapped(error, operation),))
        if isinstance(planned, list):
            return Refused(tuple(planned))
        return await self.execute(document, planned, request)

    async def execute(self, document: Document, plan: Plan, request: Request) -> ExecutionResult:
        label, keys = request.operation_name or "query", plan.together
        query = QueryContext(self.database, Reader(), plan.today, self.snapshots, label)
        try:
            async with asyncio.timeout(self.timeout):
                records = await read_together(self.database, keys, plan.joined, label=label) if keys else {}
                result: Any = cast("Any", graphql).execute(
                    self.schema,
                    document.ast,
                    context_value=Context(
                        plan, query, resolve.AnswerLimits(self.max_cost, self.max_statement), records
                    ),
                    variable_values=dict(request.variables),
                    operation_name=request.operation_name,
                    executor_class=Execution,
                    hide_suggestions=not self.introspection,
                )
                done = cast("ExecutionResult", await result if isawaitable(result) else result)
        except TimeoutError:
            error = Unavailable(f"The answer was not ready within {self.timeout:g} seconds.", hint="Ask for less.")
            done = ExecutionResult(None, [_wrapped(error, None)])
        cost = {"weight": plan.cost, "limit": self.max_cost}
        return ExecutionResult(done.data, done.errors, {"cost": cost})

    def document(self, text: str) -> Document:
        if len(text) > 20_000:
            return self.parsed(text)
        return cached(self.documents, text, lambda: self.parsed(text))

    def parsed(self, text: str) -> Document:
        """A document with the errors that keep it from being executed."""
        try:
            ast = parse(text, max_tokens=self.max_tokens)
            check(ast, self.limits)
        except GraphQLError as error:
            return Document(DocumentNode(definitions=()), text, (error,))
        except (TooExpensive, RecursionError) as error:
            problem = error if isinstance(error, TooExpensive) else TooExpensive("The document is nested too deeply.")
            return Document(DocumentNode(definitions=()), text, (_wrapped(problem, None),))
        errors = validate(self.schema, ast, self.rules, max_errors=MAX_ERRORS, hide_suggestions=not self.introspection)
        # Whatever a scalar raised on a literal is the caller's mistake and already in the message.
        return Document(ast, text, tuple(GraphQLError(error.message, error.nodes) for error in errors))

    def plan(
        self, document: Document, operation: OperationDefinitionNode, request: Request
    ) -> Plan | list[GraphQLError]:
        """The operation's plan, remembered for the same text, name, variables and day."""
        today = date.today()
        values = get_variable_values(
            self.schema,
            operation.variable_definitions or (),
            dict(request.variables),
            max_errors=MAX_ERRORS,
            hide_suggestions=not self.introspection,
        )
        if isinstance(values, list):
            return values
        given = orjson.dumps(request.variables)
        if len(document.text) + len(given) > 20_000:
            return self.planned(document, operation, values, today)
        key = (document.text, request.operation_name, given, today)
        return cached(self.plans, key, lambda: self.planned(document, operation, values, today))

    def planned(
        self, document: Document, operation: OperationDefinitionNode, variables: VariableValues, today: date
    ) -> Plan:
        fragments = {d.name.value: d for d in document.ast.definitions if isinstance(d, FragmentDefinitionNode)}
        lookahead = Lookahead(self.schema, fragments, variables, today, self.limits)
        found = {
            key: self.attempted(lambda nodes=nodes: lookahead.root(nodes))
            for key, nodes in lookahead.root_fields(operation).items()
            if nodes[0].name.value in PLANNED
        }
        asked = {key: one for key, one in found.items() if isinstance(one, RootPage | Lookup | Question)}
        cost = check_cost(asked, self.max_cost)
        roots: dict[str, CypherStatement | Question | PrevnetError | None] = {
            key: self.attempted(lambda one=one, i=i: compile_root(one, parameter_prefix=_parameter_prefix(i)))
            if isinstance(one, RootPage | Lookup)
            else one
            for i, (key, one) in enumerate(found.items())
        }
        self.check_length(roots.values())
        return Plan(roots, cost, today)

    def attempted(self, make: Callable[[], V]) -> V | PrevnetError:
        """A root field's wrong arguments are its own error; an operation that is too expensive is none at all."""
        try:
            return make()
        except TooExpensive:
            raise
        except PrevnetError as error:
            return error
        except GraphQLError as error:  # a null variable where the default can't help
            return BadUserInput(error.message)

    def check_length(self, roots: Iterable[CypherStatement | Question | PrevnetError | None]) -> None:
        """TooExpensive, if the database would plan longer than it reads."""
        length = sum(len(root.text) for root in roots if isinstance(root, CypherStatement))
        if length > self.max_statement:
            message = f"The operation becomes {length} characters of Cypher, the limit is {self.max_statement}."
            raise TooExpensive(message, hint="Use fewer conditions, levels, or fields of single kinds.")


def _parameter_prefix(root: int) -> str:
    """How the parameters of a root field begin, so that several fit into one statement."""
    return "p" if root == 0 else f"p{root}_"


def _wrapped(error: PrevnetError, node: Any) -> GraphQLError:
    return GraphQLError(error.message, nodes=node, original_error=error)


def _no_operation(document: DocumentNode, name: str | None) -> str:
    if name is not None:
        return f"Unknown operation named '{name}'."
    found = any(isinstance(d, OperationDefinitionNode) for d in document.definitions)
    return (
        "Must provide operation name if query contains multiple operations." if found else "Must provide an operation."
    )


def formatted(error: GraphQLError, request_id: str) -> dict[str, Any]:
    """An error for the caller: with its code and what to do; unexpected ones masked and logged."""
    original = error.original_error
    out: dict[str, Any] = {"message": error.message}
    if error.locations:
        out["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        out["path"] = error.path
    if isinstance(original, Unreachable):
        log.warning("request %s: %s", request_id, original)
        out["message"] = "The database is not available."
        out["extensions"] = {"code": original.code, "hint": "Ask again in a while."}
    elif isinstance(original, PrevnetError) and original.code != "INTERNAL":
        cost = original.cost if isinstance(original, TooExpensive) else None
        more = {"hint": original.hint, "cost": cost}
        out["extensions"] = {"code": original.code, **{key: value for key, value in more.items() if value}}
    elif error.path is None and (original is None or isinstance(original, GraphQLError)):
        out["extensions"] = {"code": "BAD_USER_INPUT"}
    elif original is None or isinstance(original, GraphQLError):
        # Raised while completing a value: the data break the schema.
        log.error("request %s: %s", request_id, error)
        out["extensions"] = {"code": "INTERNAL", "requestId": request_id}
    else:
        log.error("request %s failed", request_id, exc_info=original)
        out["message"] = "Something went wrong on our side."
        out["extensions"] = {"code": "INTERNAL", "requestId": request_id}
    return out


def retry_after(errors: list[GraphQLError] | None) -> int | None:
    waits = [e.original_error.retry_after for e in errors or () if isinstance(e.original_error, Unavailable)]
    return max(waits, default=None)
