"""The ways of asking a question, in this process: what each answers, and which statements it sends for that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, LiteralString, cast

from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from api.app import operations
from api.limits import Limits
from api.lookahead import Lookahead
from api.operations import Operations, Request
from api.schema import core
from api.settings import Settings
from bench.questions import Question, Values, facts, without_cursors
from bench.resolvers import Resolvers
from graph.compiler import Statement, compile_root, joint
from graph.database import Database
from graph.selection import Reader

Sent = list[tuple[str, dict[str, Any]]]
"""Statements with their parameters."""


class DifferentAnswers(Exception):
    """Two ways of asking the same question answered differently."""


class NoAnswer(Exception):
    """A way refused a question or failed at it."""


@dataclass(frozen=True)
class Work:
    """What a way had to do for a question: `hits` in the database, and trips there."""

    trips: int
    hits: int


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

    async def hits(self, text: str, parameters: Mapping[str, Any]) -> int:
        summary = await self.database.summary(cast("LiteralString", f"PROFILE {text}"), parameters)
        return _hits(summary.profile)

    @contextmanager
    def sent(self) -> Generator[Sent]:
        """Collects what is sent to the database."""
        found: Sent = []
        self.database.on_trip = lambda text, parameters: found.append((text, dict(parameters)))
        try:
            yield found
        finally:
            self.database.on_trip = None


def product(database: Database) -> Operations:
    """With the default settings, whatever the environment says."""
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    return operations(database, Settings.model_construct(**defaults))


async def data_of(answering: Operations | Resolvers, text: str, variables: Values) -> Any:
    result = await answering.run(Request(text, None, variables), queries_only=True)
    if result.errors:
        raise NoAnswer(result.errors[0].message)
    return cast("Any", result).data


def statements(question: Question, reader: Reader) -> list[Statement]:
    """What a question becomes for a reader: root fields as small as here are one statement together."""
    document = parse(question.text)
    assert not validate(core, document)
    (operation,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    values = get_variable_values(core, operation.variable_definitions or (), dict(question.variables))
    assert not isinstance(values, list), values
    lookahead = Lookahead(core, fragments, values, date.today(), Limits(24, 2000, 100, 100))
    selections = [lookahead.root(nodes) for nodes in lookahead.collect([operation], "Query").values()]
    compiled = [compile_root(one, reader, f"p{i}_") for i, one in enumerate(filter(None, selections))]
    return compiled if len(compiled) == 1 else [joint(compiled)]


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
