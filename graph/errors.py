"""Every error of the product, with a stable code, what was wrong and what to do.

PrevnetError
├── BadUserInput        BAD_USER_INPUT   the caller's question or file is wrong
│   └── BadSeeds        BAD_USER_INPUT   seed files with errors, all of them listed
├── NotFound            NOT_FOUND        a key was given that must exist
├── TooExpensive        TOO_EXPENSIVE    the question costs more than the limit
├── Unavailable         UNAVAILABLE      the database did not answer in time
│   └── Unreachable     UNAVAILABLE      the database is away or refuses us; where and why is for operators only
├── EngineError         ENGINE           the managed Neo4j can't be set up or started
├── MigrationError      MIGRATION        the graph's migrations don't fit the files
└── Internal            INTERNAL         a defect of ours; masked for callers
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar


class PrevnetError(Exception):
    """Base of all: `message` says what was wrong and where, `hint` what to do."""

    code: ClassVar[str] = "INTERNAL"

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message


class BadUserInput(PrevnetError):
    code = "BAD_USER_INPUT"


@dataclass(frozen=True)
class Problem:
    """Something wrong in a seed file. `row` is the line in the file, the header's being 1; None: the whole file."""

    file: str
    row: int | None
    column: str | None
    value: str | None
    message: str

    def __str__(self) -> str:
        row = None if self.row is None else f"row {self.row}"
        place = ", ".join(part for part in (self.file, row, self.column) if part)
        return f"{place}: {self.message}" if self.value is None else f"{place}: {_quoted(self.value)} {self.message}"


def _quoted(value: str, limit: int = 80) -> str:
    return repr(value if len(value) <= limit else f"{value[:limit]}…")


class BadSeeds(BadUserInput):
    """`problems` are all that were found; as text, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class NotFound(PrevnetError):
    code = "NOT_FOUND"


class TooExpensive(PrevnetError):
    """`cost`: what the question costs and where, for programs."""

    code = "TOO_EXPENSIVE"

    def __init__(self, message: str, *, hint: str | None = None, cost: Mapping[str, int | str] | None = None) -> None:
        super().__init__(message, hint=hint)
        self.cost = cost


class Unavailable(PrevnetError):
    """`retry_after`: seconds after which asking again makes sense."""

    code = "UNAVAILABLE"

    def __init__(self, message: str, *, hint: str | None = None, retry_after: int = 5) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after


class Unreachable(Unavailable):
    """Names the database's place or user: callers of the API are told only that it is away."""


class EngineError(PrevnetError):
    code = "ENGINE"


class MigrationError(PrevnetError):
    code = "MIGRATION"


class Internal(PrevnetError):
    code = "INTERNAL"
