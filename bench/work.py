"""The API's operations in this process: their answers, and what these cost the database in trips and db hits."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, LiteralString, TypeAlias, cast

from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse
from graphql.execution.values import get_variable_values

from api.graphql.limits import Limits
from api.graphql.lookahead.root_fields import Lookahead
from api.graphql.operations import Request
from api.graphql.schema import core
from api.http.app import operations
from api.settings import Settings
from bench.questions import Question, Values, values_of
from graph.analysis import resolve
from graph.analysis.core.request import QueryContext
from graph.compile.compiler import compile_root
from graph.query.selection import Question as AnalysisQuestion
from graph.query.selection import Reader, RootSelection
from graph.store.database import Database

READ_SECONDS: Final = 60.0
Sent: TypeAlias = tuple[LiteralString, Mapping[str, Any]]
"""A statement with its parameters."""


class DifferentAnswers(Exception):
    """Two ways answered the same question differently."""


class NoAnswer(Exception):
    """The API refused a question or failed at it."""


@dataclass(frozen=True)
class Work:
    """The round trips to the database, and the db hits that PROFILE counts there."""

    trips: int
    hits: int


class Product:
    """The API with its default settings, whatever the environment says, but for patience with a busy machine."""

    def __init__(self, database: Database) -> None:
        settings = {name: field.default for name, field in Settings.model_fields.items()}
        settings["prevnet_request_timeout"] = READ_SECONDS
        self.database = database
        self.operations = operations(database, Settings.model_construct(**settings))

    async def ask(self, text: str, variables: Values) -> Any:
        """The data of an operation; NoAnswer, if there are errors."""
        result = await self.operations.run(Request(text, None, variables), queries_only=True)
        if result.errors:
            raise NoAnswer(result.errors[0].message)
        return cast("Any", result).data

    async def answer(self, question: Question) -> Any:
        return await self.ask(question.text, question.variables)

    async def by_hand(self, question: Question) -> Any:
        """What the statement by hand answers."""
        return await self.database.read(question.cypher, question.parameters, label="bench")

    async def check(self, question: Question) -> None:
        """DifferentAnswers, unless the API and the statement by hand answer the same."""
        api = values_of(question.part(await self.answer(question)))
        by_hand = values_of(await self.by_hand(question))
        if api != by_hand:
            raise DifferentAnswers(f"{question.name}: {difference(api, by_hand)}")

    async def work(self, question: Question) -> Work:
        with self._recorded() as sent:
            await self.answer(question)
        return Work(len(sent), await self._hits(sent))

    async def work_by_hand(self, question: Question) -> Work:
        return Work(1, await self._hits([(question.cypher, question.parameters)]))

    async def hits_for(self, question: Question, reader: Reader) -> int:
        """The db hits of what the API reads for a reader."""
        context = QueryContext(self.database, reader, date.today(), self.operations.snapshots, "bench")
        limits = resolve.AnswerLimits(self.operations.max_cost, self.operations.max_statement)
        statements: list[Sent] = []
        for root in _roots(question):
            if isinstance(root, AnalysisQuestion):
                with self._recorded() as sent:
                    await resolve.answer(context, root, limits, (None, "bench"))
                statements += sent
            else:
                compiled = compile_root(root, reader)
                statements.append((compiled.text, compiled.parameters))
        return await self._hits(statements)

    async def _hits(self, statements: list[Sent]) -> int:
        summaries = [await self.database.summary(f"PROFILE {text}", parameters) for text, parameters in statements]
        return sum(_plan_hits(summary.profile) for summary in summaries)

    @contextmanager
    def _recorded(self) -> Generator[list[Sent]]:
        """Records what is sent to the database."""
        sent: list[Sent] = []
        self.database.on_trip = lambda text, values: sent.append((cast("LiteralString", text), dict(values)))
        try:
            yield sent
        finally:
            self.database.on_trip = None


def _plan_hits(plan: Mapping[str, Any]) -> int:
    return int(plan.get("dbHits", 0)) + sum(_plan_hits(child) for child in plan.get("children", ()))


def _roots(question: Question) -> list[RootSelection]:
    """The selections that the root fields of a question become."""
    definitions = parse(question.text).definitions
    (operation,) = (one for one in definitions if isinstance(one, OperationDefinitionNode))
    fragments = {one.name.value: one for one in definitions if isinstance(one, FragmentDefinitionNode)}
    values = get_variable_values(core, operation.variable_definitions or (), dict(question.variables))
    assert not isinstance(values, list), values
    lookahead = Lookahead(core, fragments, values, date.today(), Limits(24, 2000, 100, 100))
    roots = [lookahead.root(nodes) for nodes in lookahead.root_fields(operation).values()]
    return [root for root in roots if root is not None]


def difference(one: Any, other: Any, path: str = "") -> str:
    """Where two lists of values first differ."""
    if not isinstance(one, list) or not isinstance(other, list):
        return f"{path}: {one!r} and {other!r}"
    left, right = cast("list[Any]", one), cast("list[Any]", other)
    if len(left) != len(right):
        return f"{path}: {len(left)} and {len(right)} entries, {str(left)[:200]} and {str(right)[:200]}"
    pairs = enumerate(zip(left, right, strict=True))
    return next(difference(a, b, f"{path}/{i}") for i, (a, b) in pairs if a != b)
