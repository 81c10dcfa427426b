"""The error classes of prevnet, each with a stable code, a message and a hint.

PrevnetError
├── BadUserInput        BAD_USER_INPUT   a request or a file of the user is wrong
│   └── BadSeeds        BAD_USER_INPUT   seed files have errors; all of them are listed
├── NotFound            NOT_FOUND        no node has the key of a request
│   └── UnknownKeys     NOT_FOUND        keys in a question that belong to nothing
├── UnknownDocument     UNKNOWN_DOCUMENT a request names or has a document that is not among the trusted ones
├── TooExpensive        TOO_EXPENSIVE    a request costs more than the limit
├── Unavailable         UNAVAILABLE      the database did not answer in time
│   └── Unreachable     UNAVAILABLE      the database can't be reached or refuses the login; masked for callers
├── EngineError         ENGINE           the managed Neo4j can't be set up or started
├── OutputError         OUTPUT           a file of the user can't be written
├── TemplateError       TEMPLATE         the template of reports that the operator has set can't be used
├── MigrationError      MIGRATION        the migrations in the graph and the files disagree
└── Internal            INTERNAL         a bug in prevnet; masked for callers
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar


class PrevnetError(Exception):
    """The base class: `message` says what is wrong and where, `hint` what to do about it."""

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
    """An error in a seed file. `row` is a line number, from 1 for the header; None for the whole file."""

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
    """`problems` are all errors in the files. The message has one in each line, of those that are alike in a column the
    first three with the number of the others, and at most 100 lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        lines = list(_lines(problems))
        if len(lines) > _MAX_LINES:
            lines[_MAX_LINES - 1 :] = [f"… and {len(lines) - _MAX_LINES + 1} lines more"]
        super().__init__("\n".join(lines))
        self.problems = tuple(problems)


_MAX_LINES = 100
_SHOWN_ALIKE = 3


def _lines(problems: Sequence[Problem]) -> Iterator[str]:
    """A line for each problem; those of one file, column and message together, at the place of the first."""
    alike: dict[tuple[str, str | None, str], list[Problem]] = {}
    for problem in problems:
        message = re.sub(r"'[^']*'|\d+", "", problem.message)
        alike.setdefault((problem.file, problem.column, message), []).append(problem)
    for group in alike.values():
        yield from map(str, group[:_SHOWN_ALIKE])
        if len(group) > _SHOWN_ALIKE:
            where = f"{group[0].file}, {group[0].column}" if group[0].column else group[0].file
            yield f"{where}: … and {len(group) - _SHOWN_ALIKE} more like this"


class NotFound(PrevnetError):
    code = "NOT_FOUND"


class UnknownKeys(NotFound):
    """`keys` are the keys that nothing of this `kind` has, such as “actor” or “region”; `meant` says what may be meant
    instead."""

    def __init__(self, message: str, *, kind: str, keys: Sequence[str], meant: str | None) -> None:
        super().__init__(message, hint=meant or "Take ids from an answer.")
        self.kind, self.keys, self.meant = kind, tuple(keys), meant


class UnknownDocument(PrevnetError):
    code = "UNKNOWN_DOCUMENT"


class TooExpensive(PrevnetError):
    """`cost` is the cost of the request and its most expensive part, for programs."""

    code = "TOO_EXPENSIVE"

    def __init__(self, message: str, *, hint: str | None = None, cost: Mapping[str, int | str] | None = None) -> None:
        super().__init__(message, hint=hint)
        self.cost = cost


class Unavailable(PrevnetError):
    """`retry_after`: seconds after which a client may try again."""

    code = "UNAVAILABLE"

    def __init__(self, message: str, *, hint: str | None = None, retry_after: int = 5) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after


class Unreachable(Unavailable):
    """The message names the database's address or user, so callers of the API get another one."""


class EngineError(PrevnetError):
    code = "ENGINE"


class OutputError(PrevnetError):
    code = "OUTPUT"


class TemplateError(PrevnetError):
    code = "TEMPLATE"


class MigrationError(PrevnetError):
    code = "MIGRATION"


class Internal(PrevnetError):
    code = "INTERNAL"
