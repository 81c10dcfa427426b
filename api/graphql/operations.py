"""Answers GraphQL operations: their documents are read, they are planned, then executed.

Planning turns each root field into a statement before anything is read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from inspect import isawaitable
from typing import Any, Final, TypeVar, cast

import graphql
import orjson
from cachetools import LRUCache
from graphql import (
    DocumentNode,
    ExecutionResult,
    FragmentDefinitionNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
)
from graphql.execution.values import VariableValues, get_variable_values

from api.graphql.documents import MAX_CACHED, MAX_ERRORS, Document, DocumentReader
from api.graphql.error_response import wrapped
from api.graphql.execution import Execution, ExecutionContext, Plan, PlannedRoot
from api.graphql.limits import check_variables
from api.graphql.lookahead.root_fields import PLANNED, Lookahead
from graph.analysis.core.data_science import GraphDataScience
from graph.analysis.core.degree_cache import DegreeCache
from graph.analysis.core.request import QueryContext
from graph.analysis.core.snapshot_cache import ServedSnapshot, SnapshotCache
from graph.analysis.resolve import AnswerLimits
from graph.compile.compiler import CypherStatement, compile_root
from graph.errors import BadUserInput, PrevnetError, TooExpensive, Unavailable
from graph.model.validity import DEFAULT_MONTHS
from graph.query.cost_limit import check_cost
from graph.query.reader import Reader
from graph.query.selection import Lookup, Question, RootPage
from graph.store.database import Database
from graph.store.execute import read_together

_PLANS_OF_PAGES: Final = 64
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


def cached(cache: LRUCache[K, V], key: K, make: Callable[[], V]) -> V:
    """The cached value of a key, made and cached if it is missing."""
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
    """A request that is not executed at all; `status` is the one of HTTP."""

    errors: tuple[GraphQLError, ...]
    status: int = 400


class Operations:
    """Answers requests from one database, if `reader` accepts their documents. At most `max_analyses` questions that
    need more than one statement are worked out at a time."""

    def __init__(
        self,
        reader: DocumentReader,
        database: Database,
        *,
        max_cost: int,
        max_statement: int,
        timeout: float | None,
        confirmed_within: int = DEFAULT_MONTHS,
        max_analyses: int = 1,
        data_science: GraphDataScience | None = None,
    ) -> None:
        self.reader = reader
        self.database = database
        self.max_cost = max_cost
        self.max_statement = max_statement
        self.timeout = timeout
        self.confirmed_within = confirmed_within
        self.plans: LRUCache[Hashable, Plan] = LRUCache(1024)
        self.snapshots = SnapshotCache()
        self.analyses = asyncio.Semaphore(max_analyses)
        self.degrees = DegreeCache()
        self.data_science = data_science

    def on(self, database: Database) -> Operations:
        """The same on another database, without a time limit of its own; both share what is cached."""
        other = copy(self)
        other.database, other.timeout = database, None
        return other

    def with_pages(self, size: int) -> Operations:
        """The same for callers who read all pages of a list one after the other: each may have `size` rows, and costs
        as much as the pages of others that it stands for. Its plans don't drive theirs out of the cache."""
        other = copy(self)
        other.reader = self.reader.with_pages(size)
        other.max_cost = self.max_cost * max(1, size // self.reader.limits.page)
        other.plans = LRUCache(_PLANS_OF_PAGES)
        return other

    async def run(self, request: Request, *, queries_only: bool) -> ExecutionResult | Refused:
        """The answer, or why the request is refused."""
        document = self.reader.document(request.query)
        operation = get_operation_ast(document.ast, request.operation_name)
        if queries_only and operation and operation.operation is not OperationType.QUERY:
            return Refused((GraphQLError("Only queries can be sent with GET."),), status=405)
        if document.errors:
            return Refused(document.errors)
        if operation is None:
            return Refused((GraphQLError(_no_operation(document.ast, request.operation_name)),))
        try:
            check_variables(request.variables, self.reader.max_tokens)
            variables = self.variables(operation, request)
            if isinstance(variables, list):
                return Refused(tuple(variables))
            plan = self.plan(document, operation, request, variables)
        except TooExpensive as error:
            return Refused((wrapped(error, operation),))
        return await self.execute(document, plan, request)

    # ---- plans

    def variables(self, operation: OperationDefinitionNode, request: Request) -> VariableValues | list[GraphQLError]:
        return get_variable_values(
            self.reader.schema,
            operation.variable_definitions or (),
            dict(request.variables),
            max_errors=MAX_ERRORS,
            hide_suggestions=not self.reader.introspection,
        )

    def plan(
        self, document: Document, operation: OperationDefinitionNode, request: Request, variables: VariableValues
    ) -> Plan:
        """The plan of an operation, cached for the same text, name, variables and day. Raises TooExpensive above a
        limit."""
        today = date.today()
        sent_variables = orjson.dumps(request.variables)
        if len(document.text) + len(sent_variables) > MAX_CACHED:
            return self.new_plan(document, operation, variables, today)
        key = (document.text, request.operation_name, sent_variables, today)
        return cached(self.plans, key, lambda: self.new_plan(document, operation, variables, today))

    def new_plan(
        self, document: Document, operation: OperationDefinitionNode, variables: VariableValues, today: date
    ) -> Plan:
        fragments = {d.name.value: d for d in document.ast.definitions if isinstance(d, FragmentDefinitionNode)}
        lookahead = Lookahead(
            self.reader.schema, fragments, variables, today, self.reader.limits, self.confirmed_within
        )
        fields = lookahead.root_fields(operation)
        # In an order of their own, so that operations with the same root fields become the same statement.
        names = {key: nodes[0].name.value for key, nodes in fields.items()}
        selections = {
            key: _or_error(lambda nodes=nodes: lookahead.root(nodes))
            for key, nodes in fields.items()
            if names[key] in PLANNED
        }
        costing = {key: root for key, root in selections.items() if isinstance(root, RootPage | Lookup | Question)}
        cost = check_cost(costing, self.max_cost)
        roots: dict[str, PlannedRoot] = {
            key: _or_error(lambda root=root, i=i: compile_root(root, parameter_prefix=_parameter_prefix(i)))
            if isinstance(root, RootPage | Lookup)
            else root
            for i, (key, root) in enumerate(sorted(selections.items(), key=lambda item: names[item[0]]))
        }
        self.check_length(roots.values())
        return Plan(roots, cost, today)

    def check_length(self, roots: Iterable[PlannedRoot]) -> None:
        """Raises TooExpensive if the statements are so long that the database would plan longer than it reads."""
        length = sum(len(root.text) for root in roots if isinstance(root, CypherStatement))
        if length > self.max_statement:
            message = f"The operation becomes {length} characters of Cypher, the limit is {self.max_statement}."
            raise TooExpensive(message, hint="Use fewer conditions, levels, or fields of single kinds.")

    # ---- execution

    async def execute(self, document: Document, plan: Plan, request: Request) -> ExecutionResult:
        """The response to a planned operation. `extensions` has its cost, and the snapshot that answered it."""
        label = request.operation_name or "query"
        query = QueryContext(
            self.database,
            Reader(),
            plan.today,
            self.snapshots,
            label,
            confirmed_within=self.confirmed_within,
            degrees=self.degrees,
            data_science=self.data_science,
        )
        try:
            async with asyncio.timeout(self.timeout):
                result = await self.execute_untimed(document, plan, request, query)
        except TimeoutError:
            hint = "Ask again in a while: it is still being worked out." if query.served else "Ask for less."
            error = Unavailable(f"The answer was not ready within {self.timeout:g} seconds.", hint=hint)
            result = ExecutionResult(None, [wrapped(error)])
        extensions: dict[str, Any] = {"cost": {"weight": plan.cost, "limit": self.max_cost}}
        if query.served:
            extensions["snapshot"] = _described(query.served)
        return ExecutionResult(result.data, result.errors, extensions)

    async def execute_untimed(
        self, document: Document, plan: Plan, request: Request, query: QueryContext
    ) -> ExecutionResult:
        label = query.label
        keys = plan.read_together
        records = await read_together(self.database, keys, plan.joined, label=label) if keys else {}
        limits = AnswerLimits(self.max_cost, self.max_statement)
        result: Any = cast("Any", graphql).execute(
            self.reader.schema,
            document.ast,
            context_value=ExecutionContext(plan, query, limits, records, self.analyses),
            variable_values=dict(request.variables),
            operation_name=request.operation_name,
            executor_class=Execution,
            hide_suggestions=not self.reader.introspection,
        )
        return cast("ExecutionResult", await result if isawaitable(result) else result)


def _described(served: Sequence[ServedSnapshot]) -> dict[str, Any]:
    """The oldest of the snapshots that root fields were answered from."""
    oldest, _ = min(served, key=lambda one: one.snapshot.read_at)
    current = all(one.current for one in served)
    return {"version": oldest.version, "readAt": oldest.read_at.isoformat(timespec="seconds"), "current": current}


def _or_error(make: Callable[[], V]) -> V | PrevnetError:
    """What the function returns, or its error: wrong arguments fail their root field only. TooExpensive is raised, as
    it fails the whole operation."""
    try:
        return make()
    except TooExpensive:
        raise
    except PrevnetError as error:
        return error
    except GraphQLError as error:  # a variable is null where the argument's default can't replace it
        return BadUserInput(error.message)


def _parameter_prefix(root: int) -> str:
    """The prefix of the parameters of a root field, so that several fit into one statement."""
    return "p" if root == 0 else f"p{root}_"


def _no_operation(document: DocumentNode, name: str | None) -> str:
    if name is not None:
        return f"Unknown operation named '{name}'."
    if any(isinstance(definition, OperationDefinitionNode) for definition in document.definitions):
        return "Must provide operation name if query contains multiple operations."
    return "Must provide an operation."
