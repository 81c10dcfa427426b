"""The rows of a graph: nodes and statements, in one stream of rows to a `TableWriter`.

Each row has a `record`, one of `NODE_RECORDS`, SOURCE or STATEMENT, and an `id`, the global id of the API. A statement
has the ids of its ends in `start_id` and `end_id`. Nodes may come after the statements that name them, but all come.
Texts in two languages are also there by language: `note_de`, `note_en`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from graph.export.description import licence_url
from graph.export.table import Cell, Row, TableHead, TableTail, Word
from graph.model.partial_dates import parse_partial

ACTOR: Final = "actor"
REGION: Final = "region"
SOURCE: Final = "source"
STATEMENT: Final = "statement"
NODE_RECORDS: Final = (ACTOR, REGION)


class Span(NamedTuple):
    """The days from `first` to `last`, both included; None where there is no bound or it is not known."""

    first: str | None
    last: str | None


def span(row: Row) -> Span:
    """When a statement is known to hold, or an actor to exist. A beginning that is known only from evidence after its
    end is none."""
    first = text(row, "known_from")
    end = text(row, "valid_to") or text(row, "ended") or text(row, "dissolved")
    last = parse_partial(end).last.isoformat() if end else None
    return Span(None if first and last and first > last else first, last)


def text(row: Row, name: str) -> str | None:
    """The cell as a text; None if it is empty."""
    cell = row.get(name)
    return None if cell is None or cell == "" else plain(cell)


def texts(row: Row, name: str) -> list[str]:
    """The parts of a list."""
    cell = row.get(name)
    return [] if cell is None or isinstance(cell, str | int | float | Word) else [plain(part) for part in cell]


def plain(cell: Cell) -> str:
    """A code for a word, ISO days, decimal points, and lists with a separator."""
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case Word():
            return cell.value
        case str() | int() | float():
            return str(cell)
        case _:
            return " | ".join(plain(part).replace("|", "¦") for part in cell)


def about(head: TableHead) -> dict[str, str]:
    """What a file says of itself before its rows."""
    said = {
        "title": head.title,
        "description": head.question,
        "page": head.page,
        "file": head.address,
        "day": head.day.isoformat() if head.day else "all",
        "data_version": head.data_version,
        "loaded_at": head.loaded_at,
        "licence": head.licence,
        "licence_url": licence_url(head.licence),
        "language": head.language.lower(),
    }
    return {name: value for name, value in said.items() if value}


def afterwards(tail: TableTail) -> dict[str, str]:
    """What a file says of itself after its rows."""
    sources = (", ".join(filter(None, source)) for source in tail.sources)
    return {"remarks": "\n".join(tail.remarks), "sources": "\n".join(sources)}
