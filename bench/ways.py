"""The ways of asking a question, in this process: what each answers, and which statements it sends for that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, LiteralString, TypeAlias, cast

from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from api.graphql.limits import Limits
from api.graphql.lookahead import Lookahead
from api.graphql.operations import Operations, Request
from api.graphql.schema import core
from api.http.app import operations
from api.settings import Settings
from bench.questions import Question, Values, facts, without_cursors
from bench.resolvers import Resolvers
from graph.analysis import resolve
from graph.analysis.core.request import QueryContext
from graph.compile.compiler import Statement, compile_root, joint
from graph.query.selection import Question as WorkedOut
from graph.query.selection import Reader, RootSelection
from graph.store.database import Database
from graph.store.execute import Answer

Sent: TypeAlias = tuple[LiteralString, Mapping[str, Any]]
"""A statement with its parameters."""


class DifferentAnswers(Exception):
    """Two ways of asking the same question answered differently."""


class NoAnswer(Exception):
    """A way refused a question or failed at it."""


@dataclass(frozen=True)
class Work:
    """What a way had to do for a question: `hits` in the database, and trips there."""

    trips: int
    hits: int


@dataclass(frozen=True)
class Reading:
    """What is sent to the database, and the same work there without sending what it found."""

    sent: Sent
    counting: Sent


class Ways:
    """The three ways on one database: `api`, `cypher` and `resolvers`."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.operations = product(database)
        self._resolvers = Resolvers(database)
        self.all: Mapping[str, Callable[[Question], Awaitable[Any]]] = {
            "api": self.api,
            "cypher": self.cypher,
            "resolvers": self.resolvers,
        }

    async def ask(self, text: str, variables: Values) -> Any:
        return await data_of(self.operations, text, variables)

    async def api(self, question: Question) -> Any:
        return await self.ask(question.text, question.variables)

    async def cypher(self, question: Question) -> Any:
        return await self.database.read(question.cypher, question.parameters, label="bench")

    async def resolvers(self, question: Question) -> Any:
        return await data_of(self._resolvers, question.text, question.variables)

    async def check(self, question: Question) -> None:
        """DifferentAnswers, unless all ways say the same; NoAnswer, where one says nothing."""
        answer = await self.api(question)
        by_hand = facts(await self.cypher(question))
        if question.facts(answer) != by_hand:
            raise DifferentAnswers(f"{question.name}: {difference(question.facts(answer), by_hand)}")
        if "resolvers" not in question.ways:
            return
        resolved = await self.resolvers(question)
        if without_cursors(answer) != without_cursors(resolved):
            raise DifferentAnswers(f"{question.name}, resolvers: {difference(answer, resolved)}")

    async def work(self, way: str, question: Question) -> Work:
        """By PROFILE of every statement that the way sends."""
        with self.sent() as statements:
            await self.all[way](question)
        return Work(len(statements), sum([await self.hits(*statement) for statement in statements]))

    async def hits(self, text: LiteralString, parameters: Mapping[str, Any]) -> int:
        summary = await self.database.summary(f"PROFILE {text}", parameters)
        return _hits(summary.profile)

    async def readings(self, question: Question, reader: Reader) -> list[Reading]:
        """What the API reads for a reader, one after the other."""
        found = [_compiled(one) for one in statements(question, reader)]
        with self.sent() as sent:
            for one in worked_out(question):
                await self.answered(one, reader)
        return found + [_worked_out(*one) for one in sent]

    async def answered(self, question: WorkedOut, reader: Reader) -> Answer:
        """What of a question is done below GraphQL."""
        operations = self.operations
        context = QueryContext(self.database, reader, date.today(), operations.snapshots, "bench")
        limits = resolve.Limits(operations.max_weight, operations.max_statement)
        return await resolve.answer(context, question, limits, (None, "bench"))

    @contextmanager
    def sent(self) -> Generator[list[Sent]]:
        """Collects what is sent to the database."""
        found: list[Sent] = []

        def note(text: str, parameters: Mapping[str, Any]) -> None:
            found.append((cast("LiteralString", text), dict(parameters)))

        self.database.on_trip = note
        try:
            yield found
        finally:
            self.database.on_trip = None


def product(database: Database) -> Operations:
    """With the default settings, whatever the environment says."""
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    return operations(database, Settings.model_construct(**defaults))


async def data_of(resolve: Operations | Resolvers, text: str, variables: Values) -> Any:
    result = await resolve.run(Request(text, None, variables), queries_only=True)
    if result.errors:
        raise NoAnswer(result.errors[0].message)
    return cast("Any", result).data


def trips(question: Question) -> int:
    """At most: one for all that is read, and two for what is worked out: its own, and that of the things it names."""
    worked = len(worked_out(question))
    return 2 * worked + (len(_roots(question)) > worked)


def worked_out(question: Question) -> list[WorkedOut]:
    return [root for root in _roots(question) if isinstance(root, WorkedOut)]


def statements(question: Question, reader: Reader) -> list[Statement]:
    """What is read becomes for a reader: root fields as small as here are one statement together."""
    read = [root for root in _roots(question) if not isinstance(root, WorkedOut)]
    compiled = [compile_root(one, reader, f"p{i}_") for i, one in enumerate(read)]
    return compiled if len(compiled) < 2 else [joint(compiled)]


def _roots(question: Question) -> list[RootSelection]:
    document = parse(question.text)
    assert not validate(core, document)
    (operation,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    values = get_variable_values(core, operation.variable_definitions or (), dict(question.variables))
    assert not isinstance(values, list), values
    lookahead = Lookahead(core, fragments, values, date.today(), Limits(24, 2000, 100, 100))
    found = [lookahead.root(nodes) for nodes in lookahead.collect([operation], "Query").values()]
    return [root for root in found if root is not None]


def _compiled(statement: Statement) -> Reading:
    counting: LiteralString = f"RETURN HEAD(COLLECT {{ WITH {statement.expression} AS found RETURN size(found) }}) AS x"
    return Reading((statement.text, statement.parameters), (counting, statement.parameters))


def _worked_out(text: LiteralString, parameters: Mapping[str, Any]) -> Reading:
    return Reading((text, parameters), (f"CALL () {{ {text} }} RETURN size(x) AS x", parameters))


def _hits(plan: Mapping[str, Any]) -> int:
    return int(plan.get("dbHits", 0)) + sum(_hits(child) for child in plan.get("children", ()))


def difference(one: Any, other: Any, path: str = "") -> str:
    """Where two answers part."""
    if isinstance(one, dict) and isinstance(other, dict):
        left, right = cast("dict[str, Any]", one), cast("dict[str, Any]", other)
        pairs = [(name, left.get(name), right.get(name)) for name in {**left, **right}]
    elif isinstance(one, list) and isinstance(other, list):
        first, second = cast("list[Any]", one), cast("list[Any]", other)
        if len(first) != len(second):
            return f"{path}: {len(first)} and {len(second)} entries, {str(first)[:200]} and {str(second)[:200]}"
        pairs = [(str(i), a, b) for i, (a, b) in enumerate(zip(first, second, strict=True))]
    else:
        return f"{path}: {one!r} and {other!r}"
    return next(difference(a, b, f"{path}/{name}") for name, a, b in pairs if a != b)
