"""Reads compiled statements: one trip, then the answers in their shapes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from graph.compile.compiler import CypherStatement
from graph.compile.result_shape import FieldError, Path
from graph.errors import PrevnetError
from graph.store.database import Database


@dataclass(frozen=True)
class Answer:
    """A root field's finished value, and the errors noted below it. `failure`: a null reached the root itself."""

    value: Any
    errors: list[FieldError]
    failure: FieldError | None = None


async def read(database: Database, statement: CypherStatement, *, label: str) -> Any:
    """The record that `shaped` makes an answer of."""
    return await database.read(statement.text, statement.parameters, label=label)


async def read_together(
    database: Database, keys: Collection[str], joined: CypherStatement, *, label: str
) -> dict[str, Any | PrevnetError]:
    """The records of a joint statement by key, in one trip from one snapshot; where it fails, the error for each."""
    try:
        return dict(zip(keys, await read(database, joined, label=label), strict=True))
    except PrevnetError as error:
        return dict.fromkeys(keys, error)


def shaped(statement: CypherStatement, record: Any, path: Path) -> Answer:
    errors: list[FieldError] = []
    try:
        return Answer(statement.shape(record, path, errors), errors)
    except FieldError as failure:
        return Answer(None, errors, failure)
