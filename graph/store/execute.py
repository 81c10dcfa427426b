"""Execute compiled statements in one trip, and shape their records into answers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from graph.compile.compiler import CypherStatement, JoinedStatements
from graph.compile.result_shape import FieldError, Path
from graph.errors import PrevnetError
from graph.store.database import Database


@dataclass(frozen=True)
class Answer:
    """The value of a root field, and the errors of fields below it. `failure` is the error of the root field itself,
    or one that a field below passed up, because it may not be null."""

    value: Any
    errors: list[FieldError]
    failure: FieldError | None = None


async def read(database: Database, statement: CypherStatement, *, label: str) -> Any:
    """The record of a compiled statement, from which `shaped` makes the answer. Unavailable as in `Database.read`."""
    x = await database.read(statement.text, statement.values, label=label)
    return statement.absent if x is None else x


async def read_together(
    database: Database, keys: Collection[str], joined: JoinedStatements, *, label: str
) -> dict[str, Any | PrevnetError]:
    """The records of several statements by their keys, read as one joined statement in one transaction. If it fails,
    each key gets the error."""
    try:
        x = await database.read(joined.text, joined.parameters, label=label)
        return dict(zip(keys, joined.records(x), strict=True))
    except PrevnetError as error:
        return dict.fromkeys(keys, error)


def shaped(statement: CypherStatement, record: Any, path: Path) -> Answer:
    """The answer of the root field at `path`, in the form that the GraphQL selection asks for."""
    errors: list[FieldError] = []
    try:
        return Answer(statement.shape(record, path, errors), errors)
    except FieldError as failure:
        return Answer(None, errors, failure)
