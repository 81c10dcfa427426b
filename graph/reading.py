"""Reads a compiled statement: one trip, then the answer in its shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graph.compiler import Statement
from graph.database import Database
from graph.shape import FieldError, Path


@dataclass(frozen=True)
class Answer:
    """A root field's finished value, and the errors noted below it. `failure`: a null reached the root itself."""

    value: Any
    errors: list[FieldError]
    failure: FieldError | None = None


async def read(database: Database, statement: Statement, path: Path, *, label: str) -> Answer:
    record = await database.read(statement.text, statement.parameters, label=label)
    errors: list[FieldError] = []
    try:
        return Answer(statement.shape(record, path, errors), errors)
    except FieldError as failure:
        return Answer(None, errors, failure)
