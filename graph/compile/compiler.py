"""Compiles a root field into one Cypher statement and the shape of its result.

The statement is one expression of nested `COLLECT { }` and `COUNT { }`, so it returns one record. Only this package
writes Cypher in Python; the grammar is closed, no text of a caller gets into it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, LiteralString

from graph.compile.connections.root_rows import rows_of_root
from graph.compile.entities import EntityCompiler
from graph.compile.named_queries import vouched
from graph.compile.patterns import NodeScope, Scope, StatementScope, node_visible
from graph.compile.result_shape import Compiled, FieldError, Path, Shape, Sink
from graph.compile.writer import CypherWriter, where
from graph.model.nodes import NODE_TYPES
from graph.model.statements import STATEMENT_NAMES
from graph.query.reader import Reader
from graph.query.selection import Lookup, LookupGroup, Question, RootPage, RootSelection


@dataclass(frozen=True)
class CypherStatement:
    """A statement ready to send. It returns one record with the column `x`; `shape` turns that into the response.
    `lists`: expressions of lists that it reads first, by the variable that `expression` uses.

    `match`: what a lookup of one entity matches, and the value of `x` then. If nothing matches, there is no record, and
    the value is `absent`. The database plans this faster than the same as an expression.
    """

    expression: LiteralString
    parameters: dict[str, Any]
    shape: Shape
    lists: dict[str, str]
    match: tuple[str, str] | None = None
    absent: Any = None

    @cached_property
    def text(self) -> LiteralString:
        """The text that is sent if the statement is not joined with others. Statements of equal shape have the same
        one, wherever they stand in an operation."""
        match_, expression = self.match or ("", self.expression)
        return vouched(_without_prefixes(_text(expression, self.lists, match_)))

    @cached_property
    def values(self) -> dict[str, Any]:
        """The parameters of `text`."""
        return {_without_prefixes(f"${name}")[1:]: value for name, value in self.parameters.items()}


def compile_root(
    selection: RootSelection, reader: Reader | None = None, parameter_prefix: str = "p"
) -> CypherStatement:
    """The statement that answers a root field. Raises TypeError for a `Question`, which is computed."""
    compiler = _RootCompiler(CypherWriter(reader or Reader(), parameter_prefix))
    match selection:
        case RootPage():
            expression, shape = compiler.connection(selection)
        case Lookup():
            expression, shape = compiler.lookup(selection)
            if compiler.match:
                parameters, lists = compiler.w.parameters, compiler.w.lists
                return CypherStatement(vouched(expression), parameters, shape, lists, compiler.match, [[]])
        case Question():
            raise TypeError(f"{selection.name} is computed, not compiled")
    return CypherStatement(vouched(expression), compiler.w.parameters, shape, compiler.w.lists)


def compile_entities(groups: Sequence[LookupGroup], reader: Reader) -> CypherStatement:
    """The statement that reads nodes and statements by key. Its shape gives for each group a dictionary of keys and
    functions from a path to the entity's part of the response."""
    compiler = _RootCompiler(CypherWriter(reader))
    compiled = [compiler.by_keys(group) for group in groups]
    expression = f"[{', '.join(rows for rows, _ in compiled)}]"

    def shape(records: Any, _: Path, sink: Sink) -> list[dict[str, Callable[[Path], Any]]]:
        return [_at_any_path(rows, row_shape, sink) for rows, (_, row_shape) in zip(records, compiled, strict=True)]

    return CypherStatement(vouched(expression), compiler.w.parameters, shape, compiler.w.lists)


@dataclass(frozen=True)
class JoinedStatements:
    """Several statements of one reader as one. Its result holds lists of their results; `order` are the places of the
    statements in the order in which their results come."""

    text: LiteralString
    parameters: dict[str, Any]
    order: Sequence[int]

    def records(self, x: Any) -> list[Any]:
        """The result of each statement."""
        records = dict(zip(self.order, chain.from_iterable(x), strict=True))
        return [records[i] for i in range(len(records))]


def join_statements(statements: Sequence[CypherStatement]) -> JoinedStatements:
    """Statements whose parameters have different prefixes as one. Those of equal shape are written once, whatever their
    number: the database plans them once."""
    by_shape: dict[tuple[str, int], list[int]] = {}
    for i, statement in enumerate(statements):
        # Some parameters may not be used: `true OR name = 'x'` is written as `true`.
        shape = _without_prefixes(statement.expression), len(statement.parameters)
        by_shape.setdefault(shape, []).append(i)
    members: list[list[int]] = []
    for group in by_shape.values():
        members += [group] if _can_be_repeated([statements[i] for i in group]) else [[i] for i in group]
    expressions: list[str] = []
    parameters: dict[str, Any] = {}
    for number, group in enumerate(members):
        expression, own = _repeated(number, [statements[i] for i in group])
        expressions.append(expression)
        parameters |= own
    lists = {name: expression for statement in statements for name, expression in statement.lists.items()}
    return JoinedStatements(_text(f"[{', '.join(expressions)}]", lists), parameters, [*chain.from_iterable(members)])


def _text(expression: str, lists: Mapping[str, str], match_: str = "") -> LiteralString:
    read_first = ", ".join(f"{list_} AS {name}" for name, list_ in lists.items())
    clauses = (f"WITH {read_first}" if lists else "", match_, f"RETURN {expression} AS x")
    return vouched(" ".join(clause for clause in clauses if clause))


_PARAMETER = re.compile(r"\$p(?:[0-9]+_)?([0-9]+)")
_LIMIT = re.compile(f"LIMIT {_PARAMETER.pattern}")
_CALL = re.compile(r"CALL \(([^)]*)\) \{")


def _without_prefixes(expression: str) -> str:
    """The expression with parameters that are numbered only, so that those of equal statements are equal."""
    return _PARAMETER.sub(r"$p\1", expression)


def _can_be_repeated(group: Sequence[CypherStatement]) -> bool:
    """Whether statements of equal shape can be one that is repeated: a LIMIT can't differ from row to row."""
    limits = {int(number) for number in _LIMIT.findall(group[0].expression)}
    values = [list(statement.parameters.values()) for statement in group]
    return all(row[number] == values[0][number] for row in values for number in limits)


def _repeated(number: int, group: Sequence[CypherStatement]) -> tuple[str, dict[str, Any]]:
    """The expression of the list of the results of statements of equal shape, and its parameters: those with equal
    values, and the list of the others' values."""
    first = group[0]
    if len(group) == 1:
        return f"[{first.expression}]", first.parameters
    values = [list(statement.parameters.values()) for statement in group]
    names = list(first.parameters)
    differing = [i for i in range(len(names)) if any(row[i] != values[0][i] for row in values)]
    row = f"row{number}"
    places = {i: f"{row}[{place}]" for place, i in enumerate(differing)}
    expression = _PARAMETER.sub(lambda found: places.get(int(found[1]), found[0]), first.expression)
    expression = _CALL.sub(lambda found: f"CALL ({found[1]}{', ' if found[1] else ''}{row}) {{", expression)
    rows = f"rows{number}"
    parameters = {name: first.parameters[name] for i, name in enumerate(names) if i not in places}
    parameters[rows] = [[one[i] for i in differing] for one in values]
    return f"COLLECT {{ UNWIND ${rows} AS {row} RETURN {expression} }}", parameters


class _RootCompiler:
    """Each method returns a Cypher expression and the shape of its value."""

    def __init__(self, w: CypherWriter) -> None:
        self.w = w
        self.entities = EntityCompiler(w)
        self.match: tuple[str, str] | None = None
        """Of a lookup of one entity: MATCH with its conditions, and the record of a match."""

    def connection(self, root: RootPage) -> Compiled:
        return self.entities.connections.connection(root.page, rows_of_root(self.w, root))

    def lookup(self, lookup: Lookup) -> Compiled:
        """For each group of a lookup the list of [key, row]."""
        groups = [self.by_keys(group, single=lookup.single and len(group.keys) == 1) for group in lookup.groups]
        if len(groups) > 1:
            self.match = None
        return f"[{', '.join(rows for rows, _ in groups)}]", _lookup_shape(lookup, [shape for _, shape in groups])

    def by_keys(self, group: LookupGroup, *, single: bool = False) -> Compiled:
        """The list of [key, row] of a group; the shape is that of one row."""
        match_template, scope, key_property, visible = self.key_space(group.space)
        expression, shape = self.entities.branches(group.branches, scope)
        row = f"[{scope.variable}.{key_property}, {expression}]"
        if single:
            match_ = f"{match_template.format(key=self.w.value(group.keys[0]))}{where(visible)}"
            self.match = match_, f"[[{row}]]"
        else:
            key = self.w.name("k")
            keys = self.w.value(list(group.keys))
            match_ = f"UNWIND {keys} AS {key} {match_template.format(key=key)}{where(visible)}"
        return f"COLLECT {{ {match_} RETURN {row} }}", shape

    def key_space(self, space: str) -> tuple[str, Scope, str, str | None]:
        """(MATCH with a place {key}, scope, name of the key property, condition of visibility) of a key space."""
        if space in STATEMENT_NAMES:
            r, start, end = self.w.name("r"), self.w.name("n"), self.w.name("n")
            pattern = f"MATCH ({start})-[{r}:{STATEMENT_NAMES[space].type} {{{{id: {{key}}}}}}]->({end})"
            return pattern, StatementScope(r, start, end), "id", self.w.visible(r)
        node, kind = self.w.name("n"), NODE_TYPES[space]
        label = space if kind.keyed_label == space else f"{kind.keyed_label}&{space}"
        pattern = f"MATCH ({node}:{label} {{{{{kind.key.name}: {{key}}}}}})"
        return pattern, NodeScope(node), kind.key.name, node_visible(self.w, node, space)


def _at_any_path(rows: Sequence[tuple[str, Any]], shape: Shape, sink: Sink) -> dict[str, Callable[[Path], Any]]:
    return {key: lambda path, row=row: shape(row, path, sink) for key, row in rows}


def _lookup_shape(lookup: Lookup, shapes: Sequence[Shape]) -> Shape:
    def shape(value: Any, path: Path, sink: Sink) -> Any:
        rows_by_key = [dict(rows) for rows in value]

        def entity(place: tuple[int, str] | None, path: Path) -> Any:
            if place is None:
                return None
            group, key = place
            row = rows_by_key[group].get(key)
            return None if row is None else shapes[group](row, path, sink)

        def entity_or_null(place: tuple[int, str] | None, path: Path) -> Any:
            try:
                return entity(place, path)
            except FieldError as error:
                sink.append(error)
                return None

        if lookup.single:
            return next((one for place in lookup.requested if (one := entity(place, path)) is not None), None)
        return [entity_or_null(place, (path, i)) for i, place in enumerate(lookup.requested)]

    return shape
