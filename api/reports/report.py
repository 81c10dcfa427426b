"""A report: what it says and what each sentence rests on, before any format.

Nothing here knows where the sentences come from, or how a page looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

# What XML can't hold, and what would turn the direction of the text around it.
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]+")

MOST_FOOTNOTES: Final = 50
_MARKS_TOGETHER: Final = 3


@dataclass(frozen=True)
class Note:
    """A footnote: a source in words, with its address."""

    text: str
    url: str | None = None


@dataclass(frozen=True)
class Sentence:
    """A text with the footnotes that it rests on."""

    text: str
    notes: tuple[Note, ...] = ()

    @property
    def mark_separator(self) -> str:
        """What keeps the marks of its notes apart. A longer list of marks may break, so that in a narrow cell the word
        before it need not."""
        return ",\u200b" if len(self.notes) > _MARKS_TOGETHER else ","


@dataclass(frozen=True)
class ReportFact:
    """A label with its value; with an `url`, the value is a link."""

    label: str
    value: Sentence
    url: str | None = None


Cell: TypeAlias = tuple[Sentence, ...]
"""The entries of a cell, one under the other."""


@dataclass(frozen=True)
class ReportColumn:
    """`share` is its part of the width, compared with the other columns."""

    heading: str
    share: float = 1.0


@dataclass(frozen=True)
class ReportTable:
    """At least one row. `caption` says what the rows are; `is_dense` asks for a smaller type."""

    caption: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_dense: bool = False


@dataclass(frozen=True)
class Section:
    """A heading of a level from 1, then paragraphs, facts, a list, and a table."""

    heading: str
    paragraphs: tuple[Sentence, ...] = ()
    facts: tuple[ReportFact, ...] = ()
    items: tuple[Sentence, ...] = ()
    table: ReportTable | None = None
    level: int = 1

    def sentences(self) -> Iterator[Sentence]:
        """All texts in the order of the page."""
        yield from self.paragraphs
        yield from (fact.value for fact in self.facts)
        yield from self.items
        for row in self.table.rows if self.table else ():
            for cell in row:
                yield from cell


@dataclass(frozen=True)
class Wording:
    """The words of the page itself, in the language of the report."""

    contents: str
    page: str
    of: str
    notes: str


@dataclass(frozen=True)
class Report:
    """`language` is a code in lower case; `day` and `made` are ISO texts: the day that it is about, and when its
    data were loaded, so that equal reports are equal files."""

    language: str
    title: str
    subtitle: str
    day: str
    made: str
    footer: str
    sections: tuple[Section, ...]
    wording: Wording

    def has_endnotes(self) -> bool:
        """Whether the notes stand at the end: so many would fill pages of their own."""
        return len(self.notes()) > MOST_FOOTNOTES

    def notes(self) -> tuple[Note, ...]:
        """All footnotes in the order in which they are first named: the first has number 1."""
        named = (note for section in self.sections for one in section.sentences() for note in one.notes)
        return tuple(dict.fromkeys(named))


def printable(text: str) -> str:
    """A text on one line that every format can hold."""
    return _CONTROL.sub(" ", text).strip()


def merged(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Equal texts once, with the notes of all of them."""
    notes: dict[str, dict[Note, None]] = {}
    for one in sentences:
        notes.setdefault(one.text, {}).update(dict.fromkeys(one.notes))
    return tuple(Sentence(text, tuple(of_text)) for text, of_text in notes.items())
