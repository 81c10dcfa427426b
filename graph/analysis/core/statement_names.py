"""The kinds of statements, as callers choose them, and what a statement of each kind says."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from graph.messages.message import Argument, Message
from graph.model.statements import STATEMENT_KINDS, STATEMENT_NAMES, STATEMENTS


class StatementName(StrEnum):
    """A kind of statement."""

    _ignore_ = "kind"
    for kind in STATEMENT_KINDS:
        vars()[kind.name.upper()] = kind.name.upper()


StatementName.__doc__ = "A kind of statement.\n\n" + "".join(
    f"    {kind.name.upper()}: {kind.description}\n" for kind in STATEMENT_KINDS
)


def kind_of(type_: str) -> StatementName:
    """The kind of statement of a relationship type; raises KeyError for any other text."""
    return StatementName(STATEMENTS[type_].name.upper())


def types_of(kinds: Iterable[StatementName]) -> frozenset[str]:
    """The relationship types of kinds of statements."""
    return frozenset(STATEMENT_NAMES[kind.capitalize()].type for kind in kinds)


def clause(type_: str, role_or_extent: str | None, start: Argument, end: Argument, form: str | None = None) -> Message:
    """What a statement of this relationship type says, without a full stop: `„A“ ist Mitglied von „B“`.

    `form` is one of the catalogue's forms of `Statement-…`: `past`, or `dated`, `dated-past` and `since` after a date.
    """
    quality = "extent" if type_ == "COVERS" else "role"
    arguments = (("start", start), ("end", end), (quality, role_or_extent or ""))
    return Message(f"Statement-{kind_of(type_).name}", arguments, form)


KINDS_BETWEEN_ACTORS = tuple(kind_of(kind.type) for kind in STATEMENT_KINDS if kind.between_actors)
TYPES_BETWEEN_ACTORS = types_of(KINDS_BETWEEN_ACTORS)
