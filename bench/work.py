"""The API's operations in this process: their answers, and what these cost the database in trips and db hits."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, LiteralString, TypeAlias, cast

from api.graphql.operations import Request
from api.http.app import operations
from api.settings import Settings
from bench.questions import BenchQuestion, Values, values_of
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
    """The API with its default settings, whatever the environment says, but with time limits for a busy machine.
    `texts` are the different statements that `check` sent for so many `requests`."""

    def __init__(self, database: Database) -> None:
        settings = {name: field.default for name, field in Settings.model_fields.items()}
        settings["prevnet_request_timeout"] = READ_SECONDS
        self.database = database
        self.requests = 0
        self.texts: set[str] = set()
        self.operations = operations(database, Settings.model_construct(**settings))

    async def execute(self, text: str, variables: Values) -> Any:
        """The data of an operation; NoAnswer, if there are errors."""
        result = await self.operations.run(Request(text, None, variables), queries_only=True)
        if result.errors:
            raise NoAnswer(result.errors[0].message)
        return cast("Any", result).data

    async def answer(self, question: BenchQuestion) -> Any:
        return await self.execute(question.text, question.variables)

    async def forget_plans(self) -> None:
        """Empties the database's cache of plans."""
        await self.database.run("CALL db.clearQueryCaches()")

    async def by_hand(self, question: BenchQuestion) -> Any:
        """What the statement by hand answers."""
        assert question.cypher is not None, question.name
        return await self.database.read(question.cypher, question.parameters, label="bench")

    async def check(self, question: BenchQuestion) -> None:
        """NoAnswer, if the API refuses the question or one of its samples; DifferentAnswers, unless it answers as the
        statement by hand does, where there is one."""
        with self.recorded() as sent:
            for variables in question.samples:
                await self.execute(question.text, variables)
            values = values_of(await self.answer(question))
        self.texts.update(text for text, _ in sent)
        self.requests += 1 + len(question.samples)
        if question.cypher is not None:
            by_hand = values_of(await self.by_hand(question))
            if values != by_hand:
                raise DifferentAnswers(f"{question.name}: {str(values)[:500]} and {str(by_hand)[:500]}")

    async def work(self, question: BenchQuestion) -> Work:
        """What the API sends for a question."""
        with self.recorded() as sent:
            await self.answer(question)
        return Work(len(sent), await self.hits(sent))

    async def work_by_hand(self, question: BenchQuestion) -> Work:
        assert question.cypher is not None, question.name
        return Work(1, await self.hits([(question.cypher, question.parameters)]))

    async def hits(self, statements: list[Sent]) -> int:
        """The db hits of all statements together."""
        summaries = [await self.database.summary(f"PROFILE {text}", parameters) for text, parameters in statements]
        return sum(_plan_hits(summary.profile) for summary in summaries)

    @contextmanager
    def recorded(self) -> Generator[list[Sent]]:
        """A list that fills with what is sent to the database."""
        sent: list[Sent] = []
        self.database.on_trip = lambda text, values: sent.append((cast("LiteralString", text), dict(values)))
        try:
            yield sent
        finally:
            self.database.on_trip = None


def _plan_hits(plan: Mapping[str, Any]) -> int:
    return int(plan.get("dbHits", 0)) + sum(_plan_hits(child) for child in plan.get("children", ()))
