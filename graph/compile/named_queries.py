"""Named queries from `cypher/queries`, one in a file `verb_noun.cypher` with a header of comments.

The header declares the parameters and the columns:

    // $day: what holds on this day
    // Columns: x: RegionRecords | None
    //   RegionRecords(version: str, regions: list[RegionRecord])
    //   RegionRecord(ags: str, name: str, population: int | None)

`{{of_kind(f)}}` is the fragment `f` for one kind of statement (`query_of_kind`).

Loading a query checks that its parameters and columns are those it declares, and expands fragments such as
`{{visible(r)}}` (`graph.compile.fragments`). `graph.compile.records` makes records of what a query returns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import LiteralString, TypeAlias, cast

from graph.compile import fragments
from graph.errors import Internal
from graph.model.declarations import StatementKind
from graph.model.statements import STATEMENT_KINDS, STATEMENTS

FOLDER = Path(__file__).parents[2] / "cypher"
_DECLARED = re.compile(r"^// \$(\w+):", re.MULTILINE)
_USED = re.compile(r"\$(\w+)\b(?!\()")  # `$any(` is a dynamic label
_OF_KIND = re.compile(r"\{\{of_kind\((\w+)\)\}\}")
_COLUMNS = re.compile(r"^// Columns: (.*)$", re.MULTILINE)
_RECORD = re.compile(r"(\w+)\((\w+: [^()]*)\)")
_RETURN = re.compile(r"^RETURN (.*?)(?:^ORDER BY.*)?\Z", re.MULTILINE | re.DOTALL)
_NESTED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_COMMA = re.compile(r",\s*(?![^\[\]]*\])")  # not within brackets

Fields: TypeAlias = tuple[tuple[str, str], ...]
"""(name, type) of each field, in order."""


@dataclass(frozen=True)
class Query:
    """A query with the columns of its result, and the fields of each record type in them."""

    name: str
    text: LiteralString
    parameters: frozenset[str]
    columns: Fields
    records: Mapping[str, Fields]


def vouched(text: str) -> LiteralString:
    """Cypher as a `LiteralString`. The caller guarantees that it consists of shipped files and names of the model."""
    return cast("LiteralString", text)


@cache
def query(name: str) -> Query:
    """The query in `cypher/queries/<name>.cypher`. Raises Internal if it differs from its header."""
    return load(FOLDER / "queries" / f"{name}.cypher")


@cache
def query_of_kind(name: str, type_: str) -> Query:
    """The query in `cypher/queries/<name>.cypher`, in which `{{of_kind(…)}}` stands for statements of this relationship
    type; `query` takes the first one. A statement for each kind is planned sooner than one for all of them."""
    return load(FOLDER / "queries" / f"{name}.cypher", STATEMENTS[type_])


def load(path: Path, kind: StatementKind = STATEMENT_KINDS[0]) -> Query:
    """The query in a file; `kind` as for `query_of_kind`. Raises Internal if it differs from its header or uses a
    missing fragment, naming the file."""
    source = path.read_text(encoding="utf-8")
    source = _OF_KIND.sub(lambda use: fragments.use_for_kind(use[1], kind), source)
    expanded = fragments.expand(fragments.without_comments(source), path)
    body = "\n".join(line for line in expanded.splitlines() if line.strip())
    declared, used = frozenset(_DECLARED.findall(source)), frozenset(_USED.findall(body))
    if declared != used:
        raise Internal(f"{path.name} declares {sorted(declared)}, but uses {sorted(used)}.")
    columns, records = _declared_columns(source)
    names = tuple(name for name, _ in columns)
    if columns and names != _returned(body):
        raise Internal(f"{path.name} declares the columns {names}, but returns {_returned(body)}.")
    return Query(path.stem, vouched(body), declared, columns, records)


@cache
def together(first: str, second: str) -> Query:
    """Two queries with a column `x` each as one query that returns [x, x]: one trip, one state of the data."""
    one, other = query(first), query(second)
    text = f"CALL () {{\n{one.text}\n}}\nWITH x AS first\nCALL () {{\n{other.text}\n}}\nRETURN [first, x] AS x"
    return Query(f"{first}+{second}", text, one.parameters | other.parameters, (("x", "list[Any]"),), {})


def all_queries() -> list[Query]:
    """All queries. Raises Internal if one differs from its header or a fragment is not used."""
    paths = sorted((FOLDER / "queries").glob("*.cypher"))
    fragments.check_all_used((path, path.read_text(encoding="utf-8")) for path in paths)
    return [query(path.stem) for path in paths]


def _declared_columns(source: str) -> tuple[Fields, Mapping[str, Fields]]:
    """The columns that the header declares, and the records in them."""
    columns = _COLUMNS.search(source)
    if columns is None:
        return (), {}
    behind = source[columns.end() :].splitlines()[1:]
    listed = " ".join(line.removeprefix("//").strip() for line in _leading_comments(behind))
    return _fields(columns[1]), {name: _fields(fields) for name, fields in _RECORD.findall(listed)}


def _leading_comments(lines: Iterable[str]) -> Iterable[str]:
    for line in lines:
        if not line.startswith("//"):
            return
        yield line


def _fields(listed: str) -> Fields:
    """`a: int, b: list[str]` → (("a", "int"), ("b", "list[str]"))."""
    pairs = (field.partition(": ") for field in _COMMA.split(listed))
    return tuple((name.strip(), type_.strip()) for name, _, type_ in pairs)


def _returned(body: str) -> tuple[str, ...]:
    """The names of the columns in the last RETURN."""
    *_, last = body.rpartition("\nRETURN ")
    returned = _RETURN.search(f"RETURN {last}")
    values = returned[1] if returned else ""
    while values != (values := _NESTED.sub("", values)):
        pass
    return tuple(column.split()[-1] for column in values.split(","))
