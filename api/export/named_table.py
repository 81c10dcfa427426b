"""A table that can be asked for by name: GraphQL operations, and the rows that their answers become."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias

from graphql import FieldNode, OperationDefinitionNode, VariableNode, Visitor, parse, print_ast, visit

from api.export.parameters import Parameter, TableRequest
from graph.errors import TooExpensive
from graph.export.table import Cell, Row, SourceOfRows, TableColumn, Word
from graph.messages.catalogue import write
from graph.messages.message import Message, message

PAGE: Final = 1000
"""The rows of a page of a connection; readers of the API get fewer at once."""
SOURCE = "sources { title publisher url }"
KEYED_SOURCE = "sources { slug title publisher url }"


class SourcedRow(NamedTuple):
    """A row, the id by which rows of several parts are one (None: it has none), and its sources."""

    cells: Row
    id: str | None = None
    sources: Sequence[SourceOfRows] = ()


def _no_remarks(_: Any) -> Iterable[Message]:
    return ()


@dataclass(frozen=True)
class TablePart:
    """An operation that is asked page by page, with the variable `after` from one page to the next.

    `rows` makes rows of the data of a page, `next_after` tells where the next page begins (None: this was the last),
    and `remarks` what the answer itself leaves out. `count` asks how many rows there are, with the same variables:
    `totalCount` of its only root field.
    """

    operation: str
    variables: Mapping[str, Any]
    rows: Callable[[Any], Iterable[SourcedRow]]
    next_after: Callable[[Any], str | None] = lambda _: None
    remarks: Callable[[Any], Iterable[Message]] = _no_remarks
    count: str | None = None


@dataclass(frozen=True)
class ExplorerPage:
    """A path of the explorer. Its parameters are those of a table: some have another name there, some are added, and
    one may be in the path."""

    path: str
    added: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    in_path: str | None = None


@dataclass(frozen=True)
class NamedTable:
    """`page` tells which page of the explorer shows the same for a request; None if no page does. With `every_day` the
    rows of a request may be about all days. `formats` are those that it can be written in.

    `parts` may depend on the rows of the parts before: each one is read as a whole before the next one is made.
    `counted` are those of them that can be counted before any is read; the other rows are only what these name. None:
    they can't be counted, so the file is sent once it is complete."""

    name: str
    columns: tuple[TableColumn, ...]
    parts: Callable[[TableRequest], Iterable[TablePart]]
    parameters: tuple[Parameter, ...] = ()
    page: Callable[[TableRequest], ExplorerPage] | None = None
    every_day: Callable[[TableRequest], bool] = field(default=lambda _: False)
    formats: tuple[str, ...] = ("csv", "xlsx", "json")
    counted: Callable[[TableRequest], Iterable[TablePart] | None] = field(default=lambda _: None)

    @property
    def can_be_cut(self) -> bool:
        """Whether its first rows are of use alone. A part of a graph or package points to what is not there."""
        return "csv" in self.formats

    def is_counted(self, request: TableRequest) -> bool:
        return self.counted(request) is not None


Data: TypeAlias = Mapping[str, Any]


def connection(operation: str, variables: Mapping[str, Any], root: str, row: Callable[[Data], SourcedRow]) -> TablePart:
    """The part of all pages of a root connection, a row for each node."""

    def rows(data: Data) -> Iterator[SourcedRow]:
        return map(row, data[root]["nodes"])

    def next_after(data: Data) -> str | None:
        info = data[root]["pageInfo"]
        return info["endCursor"] if info["hasNextPage"] else None

    return TablePart(operation, variables, rows, next_after, count=_count(operation, root))


@cache
def _count(operation: str, root: str) -> str:
    """The operation that asks for the number of all rows of a connection."""
    (definition, *_) = parse(operation).definitions
    assert isinstance(definition, OperationDefinitionNode)
    fields = [one for one in definition.selection_set.selections if isinstance(one, FieldNode)]
    field_ = next(one for one in fields if one.name.value == root)
    arguments = [one for one in field_.arguments or () if one.name.value not in ("first", "after")]
    used: set[str] = set()

    class Variables(Visitor):
        def enter_variable(self, node: VariableNode, *_: Any) -> None:
            used.add(node.name.value)

    for argument in arguments:
        visit(argument, Variables())
    variables = [one for one in definition.variable_definitions or () if one.variable.name.value in used]
    return f"query ExportCount{_bracketed(variables)} {{ {root}{_bracketed(arguments)} {{ totalCount }} }}"


def _bracketed(nodes: Sequence[Any]) -> str:
    return f"({', '.join(map(print_ast, nodes))})" if nodes else ""


def last_key(nodes: Sequence[Data], size: int) -> str | None:
    """Where the next page of a question begins that has keys instead of cursors: after the last of a full page."""
    return nodes[-1]["key"] if len(nodes) == size else None


def require_all(shown: int, total: int, hint: str) -> None:
    """Raises TooExpensive if an answer without pages does not hold everything: no file is cut without a word."""
    if shown < total:
        raise TooExpensive(f"The table has {total} rows, and the question returns {shown} at most.", hint=hint)


@cache
def word(enumeration: str, value: str | None) -> Word | None:
    return None if value is None else Word(enumeration, value)


def names(nodes: Sequence[Data], count: int, language: str, name: str = "name") -> Cell:
    """The names of nodes; if there are more of them than in the list, also how many."""
    more = [write(message("more-of-them", count=count - len(nodes)), language)] if count > len(nodes) else []
    return [*(node[name] for node in nodes), *more]


def actor_cells(column: str, actor: Data | None) -> Row:
    """The name and the key of an actor in two columns, `column` and `<column>_key`; empty without one."""
    name, slug = (actor["name"], actor["slug"]) if actor else (None, None)
    return {column: name, f"{column}_key": slug}


def sources_of(*entries: Data) -> tuple[SourceOfRows, ...]:
    """The sources of statements, each once."""
    sources = [
        SourceOfRows(one["title"], one["publisher"], one["url"]) for entry in entries for one in entry["sources"]
    ]
    return tuple(sources) if len(sources) < 2 else tuple(dict.fromkeys(sources))


def keyed_source_cells(entry: Data) -> Row:
    """Also the keys of the sources, by which the table of sources has them; the entry was read by `KEYED_SOURCE`."""
    return {**source_cells(sources_of(entry)), "source_keys": [one["slug"] for one in entry["sources"]]}


def source_cells(sources: Sequence[SourceOfRows]) -> Row:
    return {"sources": [one.title for one in sources], "source_urls": [one.url for one in sources if one.url]}
