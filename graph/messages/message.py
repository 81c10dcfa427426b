"""A message of the catalogue with its arguments: what the API says, before the language is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, Union

Argument: TypeAlias = Union[str, int, float, "Message", "Conjunction", "Joined"]

MAX_NAMES = 3
"""The most names of a list in a sentence; of the others it says how many they are."""


@dataclass(frozen=True, slots=True)
class Message:
    """The catalogue's message `id`; with `attribute`, one of its other forms (`.plural`).

    Arguments are texts, numbers, days as ISO text as precise as known, or messages of their own.
    """

    id: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    attribute: str | None = None


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Parts that a language lists in its own way: `a, b und c`."""

    parts: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Parts one after the other, with the same separator in every language."""

    parts: tuple[Argument, ...]
    separator: str


def message(id_: str, /, **arguments: Argument) -> Message:
    """`message("gap-population-dated", population=53, day="2024-12-31")`."""
    return Message(id_, tuple(arguments.items()))


def label(value: StrEnum, form: str | None = None) -> Message:
    """The word for a value of an enumeration: the message `<Enumeration>-<VALUE>`, such as `ActorKind-NETWORK`.

    `form` names one of its other forms, such as `plural`.
    """
    return Message(f"{type(value).__name__}-{value.name}", attribute=form)


def quoted(name: str) -> Message:
    """A name in the language's quotation marks; those inside it become single ones."""
    return message("quoted-name", name=name)


def conjunction(parts: Iterable[Argument]) -> Conjunction:
    """`a`, `a und b`, `a, b und c`; of nothing, an empty text."""
    return Conjunction(tuple(parts))


def joined(parts: Iterable[Argument], separator: str = "") -> Message:
    """The parts as one message: sentences of a paragraph (`" "`), clauses (`"; "`)."""
    return message("joined", text=Joined(tuple(parts), separator))


NOTHING = joined(())


def names_and_more(names: Iterable[str], count: int) -> Conjunction:
    """The names in quotation marks, and how many of `count` are more than these: `„A“, „B“ und 3 weitere`."""
    parts: list[Argument] = [quoted(name) for name in names]
    if count > len(parts):
        parts.append(message("more-of-them", count=count - len(parts)))
    return Conjunction(tuple(parts))
