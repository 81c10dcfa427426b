"""Selection → one Cypher statement and the shape of its answer. The only Python that writes Cypher.

A root becomes one expression of nested `COLLECT { }` and `COUNT { }` that returns one record; rows are lists in the
order of the selection. Pages are cut before anything is nested in them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, LiteralString, cast

from graph.compile import facets
from graph.compile.named_queries import vouched
from graph.compile.pages import Rows
from graph.compile.predicates import NodeScope, StatementScope, Writer, keyed, seen, where
from graph.compile.result_shape import (
    Column,
    FieldError,
    Path,
    Shape,
    Sink,
    branch_shape,
    leaf_of,
    list_shape,
    object_shape,
)
from graph.compile.rows import ordered, rows_of_link, rows_of_root
from graph.model.declarations import EndField, Municipal, Reference, Sources, Within
from graph.model.nodes import ACTOR, KIND_LABELS, MAX_TREE, NODE_TYPES, NODES, SOURCE, WITHIN
from graph.model.properties import Type
from graph.model.statements import STATEMENT_NAMES, STATEMENTS
from graph.query import cursors
from graph.query.selection import (
    Branch,
    Branches,
    CertaintyOn,
    CursorOf,
    EdgeList,
    EuroGroups,
    EuroTotal,
    Facet,
    Facets,
    Identity,
    Item,
    Lookup,
    Many,
    NodeList,
    NodeOf,
    One,
    Page,
    PageInfo,
    PageItem,
    Plain,
    Question,
    Reader,
    RootPage,
    RootSelection,
    Score,
    Total,
    Typename,
    Value,
)


@dataclass(frozen=True)
class Statement:
    """A ready statement: one record with the single column `x`, and what makes the answer of it."""

    expression: LiteralString
    parameters: dict[str, Any]
    shape: Shape

    @cached_property
    def text(self) -> LiteralString:
        return f"RETURN {self.expression} AS x"


def joint(statements: Sequence[Statement]) -> Statement:
    """Several as one, whose `x` lists theirs: they must have been compiled with letters of their own."""
    listed = ", ".join(each.expression for each in statements)
    parameters = {name: value for each in statements for name, value in each.parameters.items()}

    def shape(records: Any, path: Path, sink: Sink) -> Any:
        return [each.shape(record, path, sink) for each, record in zip(statements, records, strict=True)]

    return Statement(f"[{listed}]", parameters, shape)


def compile_root(selection: RootSelection, reader: Reader | None = None, letter: str = "p") -> Statement:
    """The one statement that answers a root field; its parameters begin with `letter`."""
    compiler = Compiler(Writer(reader or Reader(), letter))
    match selection:
        case RootPage():
            expression, shape = compiler.root_page(selection)
        case Lookup():
            expression, shape = compiler.lookup(selection)
        case Question():
            raise TypeError(f"{selection.name} is worked out, not compiled")
    closed = vouched(expression)  # the grammar below is closed: no caller's text in it
    return Statement(closed, compiler.w.parameters, shape)


def compile_things(groups: Sequence[tuple[str, Sequence[str], Branches]], reader: Reader) -> Statement:
    """Nodes and statements by key: (key space, keys, what to read) → for each group {key: row}. The shape makes of
    these what makes an answer of a row."""
    compiler = Compiler(Writer(reader))
    found = [compiler.by_keys(*group) for group in groups]
    expression = f"[{', '.join(rows for rows, _ in found)}]"

    def shape(records: Any, _: Path, sink: Sink) -> list[dict[str, Callable[[Path], Any]]]:
        return [_made(rows, row_shape, sink) for rows, (_, row_shape) in zip(records, found, strict=True)]

    return Statement(vouched(expression), compiler.w.parameters, shape)


def _made(rows: Sequence[tuple[str, Any]], shape: Shape, sink: Sink) -> dict[str, Callable[[Path], Any]]:
    return {key: lambda path, row=row: shape(row, path, sink) for key, row in rows}


Scope = NodeScope | StatementScope
Below = One | Many | PageItem
Compiled = tuple[str, Shape]


class Compiler:
    """Every method returns a Cypher expression and the shape of its value."""

    def __init__(self, writer: Writer) -> None:
        self.w = writer

    # ---- nodes and statements

    def branches(self, branches: Branches, scope: Scope) -> Compiled:
        """A row of the branch that the node's label or the statement's type selects."""
        alike = {key: self.below(item, scope) for key, item in _alike(branches).items()}
        names = {key: self.w.name("s") for key in alike}
        bound = {key: (names[key], shape) for key, (_, shape) in alike.items()}
        compiled = [self.object(branch, scope, bound) for branch in branches]
        shape = branch_shape([shape for _, shape in compiled])
        if len(compiled) == 1:
            return compiled[0][0], shape
        rows = [f"[{i}, {expression}]" for i, (expression, _) in enumerate(compiled)]
        cases = [f"WHEN {_is(scope, branch)} THEN {row}" for branch, row in zip(branches[:-1], rows[:-1], strict=True)]
        chosen = f"CASE {' '.join(cases)} ELSE {rows[-1]} END"
        if not alike:
            return chosen, shape
        binding = ", ".join(f"{expression} AS {names[key]}" for key, (expression, _) in alike.items())
        return f"HEAD(COLLECT {{ WITH {binding} RETURN {chosen} }})", shape

    def object(self, branch: Branch, scope: Scope, bound: Mapping[str, Compiled]) -> Compiled:
        """A row of a branch; `bound` are values at hand by their key."""
        values: list[str] = []
        columns: list[Column] = []
        for item in branch.items:
            if item.key in bound:
                expression, shape = bound[item.key]
                column = _column(item, len(values), nested=shape)
            else:
                expression, column = self.item(item, branch, scope, len(values))
            columns.append(column)
            if expression is not None:
                values.append(expression)
        return f"[{', '.join(values)}]", object_shape(columns)

    def item(self, item: Item, branch: Branch, scope: Scope, index: int) -> tuple[str | None, Column]:
        v = scope.variable
        match item:
            case Typename():
                return _typename(item, branch, v, index)
            case Identity():
                return _identity(item, branch, v, index)
            case Value(property=stored):
                return _read(v, item), _column(item, index, leaf=leaf_of(stored))
            case CertaintyOn(on=day):
                d = self.w.day(day)
                return _certainty(v, d), _column(item, index)
            case One() | Many() | PageItem():
                expression, shape = self.below(item, scope)
                return expression, _column(item, index, nested=shape)
            case _:
                raise TypeError(f"{type(item).__name__} has no place on a node or statement")

    def below(self, item: Below, scope: Scope) -> Compiled:
        """What lies behind a link."""
        match item:
            case One():
                return self.one(item, scope)
            case Many():
                return self.many(item, scope)
            case PageItem(page=page):
                return self.page(page, rows_of_link(self.w, item.link, scope.variable, page))

    def one(self, item: One, scope: Scope) -> Compiled:
        w, link, v = self.w, item.link, scope.variable
        if isinstance(link, EndField):
            assert isinstance(scope, StatementScope)
            return self.branches(item.node, NodeScope(scope.at(link)))
        m = w.name("n")
        expression, shape = self.branches(item.node, NodeScope(m))
        match link:
            case Reference():
                found = keyed(w, m, link.label, f"{v}.{link.property}")
            case Municipal():
                r = w.name("r")
                newest = f"coalesce({r}.valid_from, date('0001-01-01')) DESC, {r}.id"
                given = where(w.visible(r), w.holds(r, item.as_of))
                found = f"MATCH ({v})<-[{r}:GOVERNS]-({m}){given} WITH {m}, {r} ORDER BY {newest} LIMIT 1"
            case Within():
                found = f"MATCH ({v})-[:{WITHIN}]->({m}:Region) WITH {m} ORDER BY {m}.ags LIMIT 1"
        return f"HEAD(COLLECT {{ {found} RETURN {expression} }})", shape

    def many(self, item: Many, scope: Scope) -> Compiled:
        m, v = self.w.name("n"), scope.variable
        expression, shape = self.branches(item.node, NodeScope(m))
        if isinstance(item.link, Sources):
            k = self.w.name("k")
            found = f"UNWIND {v}.source_ids AS {k} MATCH ({m}:Source {{{SOURCE.key.name}: {k}}})"
        else:
            p, d = self.w.name("p"), self.w.name("d")
            found = (
                f"MATCH {p} = ({v})-[:{WITHIN}*1..{MAX_TREE}]->({m}:Region)"
                f" WITH {m}, length({p}) AS {d} ORDER BY {d}, {m}.ags"
            )
        return f"COLLECT {{ {found} RETURN {expression} }}", list_shape(shape)

    # ---- pages

    def root_page(self, root: RootPage) -> Compiled:
        return self.page(root.page, rows_of_root(self.w, root))

    def page(self, page: Page, rows: Rows) -> Compiled:
        """A connection: cut first, then nest."""
        terms = ordered(self.w, page, rows)
        parts: list[str] = []
        body: list[str] = []
        peek = any(isinstance(item, PageInfo) and _asks_next(item) for item in page.items)
        with_cursor = any(_needs_cursor(item) for item in page.items)
        makers = [(item, self.page_item(item, page, rows, parts, body)) for item in page.items]
        if with_cursor:
            body.append(f"[{', '.join(term.projected for term in terms)}]")
        reads_rows = bool(body) or peek or any(isinstance(item, NodeList | EdgeList) for item in page.items)
        if reads_rows:
            size = page.size + 1 if peek else page.size
            parts.append(rows.collect(self.w, page, terms, size, f"[{', '.join(body)}]"))
        return f"[{', '.join(parts)}]", _page_shape(page, makers, reads_rows)

    def page_item(self, item: Item, page: Page, rows: Rows, parts: list[str], body: list[str]) -> PageMaker:
        """Adds what an item needs to the page's `parts` or to each row's `body`; returns what makes its value."""
        match item:
            case Typename(owner=owner):
                return lambda value, got, path, sink: owner
            case Total():
                at = _part(parts, rows.count())
                return lambda value, got, path, sink: value[at]
            case EuroTotal(plain=plain):
                paid = _part(parts, facets.payments(self.w, rows))
                return lambda value, got, path, sink: _plain(facets.funding_total(value[paid], page.as_of), plain)
            case EuroGroups():
                paid = _part(parts, facets.payments(self.w, rows))
                names = _part(parts, facets.group_names(self.w, rows, item.by, item.level, page.as_of))
                return _groups(item, page, paid, names)
            case Facets(facets=asked):
                return _facets([(facet, self.facet(facet, page, rows, parts)) for facet in asked])
            case NodeList(node=node):
                return _nodes(self.branches(node, rows.scope), body)
            case EdgeList(edge=edge):
                return self.edges(edge, page, rows, body)
            case PageInfo(fields=fields):
                return lambda value, got, path, sink: _page_info(page, got, fields)
            case _:
                raise TypeError(f"{type(item).__name__} has no place on a connection")

    def facet(self, facet: Item, page: Page, rows: Rows, parts: list[str]) -> Callable[[Any], Any]:
        """Adds what a facet counts to the page's `parts`; returns what makes its value of them."""
        if not isinstance(facet, Facet):
            return lambda value: facet.owner
        assert isinstance(rows.scope, NodeScope)
        actor = rows.scope.variable
        match facet.name:
            case "kinds":
                kinds = _part(parts, facets.kinds_of(self.w, rows))
                return lambda value: _plain(facets.kind_facets(value[kinds]), facet.plain)
            case "regions":
                space, found = "Region", facets.homes(self.w, actor, facet.level, page.as_of)
            case _:
                space, found = ACTOR.global_type, facets.programmes(self.w, actor, page.as_of)
        at = _part(parts, rows.every(self.w, found))
        return lambda value: _plain(facets.facet_values(value[at], space, facet.size), facet.plain)

    def edges(self, edge: tuple[Item, ...], page: Page, rows: Rows, body: list[str]) -> PageMaker:
        columns: list[Column] = []
        for item in edge:
            match item:
                case Typename(owner=owner):
                    columns.append(Column(item.key, owner, None, constant=owner))
                case CursorOf():
                    columns.append(_column(item, -1, leaf=lambda values: cursors.encode(page.mark, values)))
                case Score():
                    body.append("score")
                    columns.append(_column(item, len(body) - 1))
                case NodeOf(node=node):
                    expression, shape = self.branches(node, rows.scope)
                    body.append(expression)
                    columns.append(_column(item, len(body) - 1, nested=shape))
                case _:
                    raise TypeError(f"{type(item).__name__} has no place on an edge")
        shape = list_shape(object_shape(columns))
        return lambda value, got, path, sink: shape(got, path, sink)

    # ---- lookups

    def lookup(self, lookup: Lookup) -> Compiled:
        """Nodes and statements by key: for each key space one list of [key, row]."""
        found = [self.by_keys(name, keys, node, single=len(keys) == 1) for name, keys, node in lookup.groups]
        return f"[{', '.join(rows for rows, _ in found)}]", _lookup_shape(lookup, [shape for _, shape in found])

    def by_keys(self, name: str, keys: Sequence[str], node: Branches, *, single: bool = False) -> Compiled:
        """[key, row] for the keys of a space; the shape is that of a row."""
        match_, scope, key, visible = self.keyed(name)
        expression, shape = self.branches(node, scope)
        if single:
            source = match_.format(key=self.w.value(keys[0]))
        else:
            k = self.w.name("k")
            source = f"UNWIND {self.w.value(list(keys))} AS {k} {match_.format(key=k)}"
        return f"COLLECT {{ {source}{where(visible)} RETURN [{scope.variable}.{key}, {expression}] }}", shape

    def keyed(self, name: str) -> tuple[str, Scope, str, str | None]:
        """(pattern with {key}, scope, key property, visibility) of a key space or kind."""
        if name in STATEMENT_NAMES:
            kind = STATEMENT_NAMES[name]
            r, a, b = self.w.name("r"), self.w.name("n"), self.w.name("n")
            pattern = f"MATCH ({a})-[{r}:{kind.type} {{{{id: {{key}}}}}}]->({b})"
            return pattern, StatementScope(r, a, b), "id", self.w.visible(r)
        n = self.w.name("n")
        kind = NODE_TYPES[name]
        label = name if kind.keyed_label == name else f"{kind.keyed_label}&{name}"
        pattern = f"MATCH ({n}:{label} {{{{{kind.key.name}: {{key}}}}}})"
        return pattern, NodeScope(n), kind.key.name, seen(self.w, n, name)


PageMaker = Callable[[Any, list[Any], Path, Sink], Any]


def _alike(branches: Branches) -> dict[str, Below]:
    """What lies behind the same link for all of several branches: bound once, so that neither the text nor its
    planning grows with the branches."""
    first, *others = ({i.key: i for i in branch.items if isinstance(i, Below)} for branch in branches)
    return {key: item for key, item in first.items() if others and all(_same(item, found.get(key)) for found in others)}


def _same(item: Below, other: Below | None) -> bool:
    return other is not None and item.link == other.link and list(map(id, item.origin)) == list(map(id, other.origin))


def _column(item: Item, index: int, *, leaf: Callable[[Any], Any] | None = None, nested: Shape | None = None) -> Column:
    label = f"{item.owner}.{item.name}"
    return Column(item.key, label, index, item.required, leaf, nested, origin=item.origin)


def _typename(item: Typename, branch: Branch, v: str, index: int) -> tuple[str | None, Column]:
    if len(branch.types) == 1:
        return None, Column(item.key, item.owner, None, constant=branch.types[0])
    if branch.types[0] in STATEMENT_NAMES:
        return f"type({v})", _column(item, index, leaf=lambda kind: STATEMENTS[kind].name)
    return f"{v}.kind", _column(item, index, leaf=_actor_type)


def _actor_type(kind: str) -> str:
    if kind not in KIND_LABELS:
        raise ValueError(f"Enum 'ActorKind' cannot represent value: {kind!r}")
    return KIND_LABELS[kind]


def _identity(item: Identity, branch: Branch, v: str, index: int) -> tuple[str, Column]:
    """Actors share one key space; statements of several kinds say which kind they are."""
    name = branch.types[0]
    if name in STATEMENT_NAMES and len(branch.types) > 1:
        return f"[type({v}), {v}.id]", _column(item, index, leaf=lambda row: f"{STATEMENTS[row[0]].name}:{row[1]}")
    key, prefix = ("id", name) if name in STATEMENT_NAMES else (NODES[name].key.name, NODES[name].global_type)
    return f"{v}.{key}", _column(item, index, leaf=lambda value: f"{prefix}:{value}")


def _is(scope: Scope, branch: Branch) -> str:
    v = scope.variable
    if isinstance(scope, StatementScope):
        tests = [f"type({v}) = '{STATEMENT_NAMES[name].type}'" for name in branch.types]
    else:
        tests = [f"{v}:{label}" for label in branch.types]
    return " OR ".join(tests)


def _read(variable: str, item: Value) -> str:
    stored = item.property
    v = f"{variable}.{stored.name}"
    if stored.type is Type.PARTIAL_DATE:
        return f"[toString({v}), {variable}.{stored.precision}]"
    return f"toString({v})" if stored.type is Type.DATE else v


def _certainty(r: str, d: str) -> str:
    return (
        f"CASE WHEN {r}.valid_from > {d} OR {r}.valid_to < {d} THEN 'DOES_NOT_HOLD'"
        f" WHEN {r}.valid_to IS NOT NULL OR {r}.last_confirmed >= {d} THEN 'CONFIRMED' ELSE 'ASSUMED' END"
    )


def _nodes(compiled: Compiled, body: list[str]) -> PageMaker:
    expression, shape = compiled
    body.append(expression)
    at = len(body) - 1

    return lambda value, got, path, sink: [shape(row[at], (path, i), sink) for i, row in enumerate(got)]


def _part(parts: list[str], expression: str) -> int:
    """Where a page's list of values has an expression; what is asked twice is read once."""
    if expression not in parts:
        parts.append(expression)
    return parts.index(expression)


def _groups(item: EuroGroups, page: Page, paid: int, names: int) -> PageMaker:
    def found(value: Any) -> Any:
        return facets.funding_groups(value[paid], value[names], item.by, item.size, page.as_of)

    return lambda value, got, path, sink: _plain(found(value), item.plain)


def _facets(made: Sequence[tuple[Item, Callable[[Any], Any]]]) -> PageMaker:
    return lambda value, got, path, sink: {facet.key: make(value) for facet, make in made}


def _asks_next(info: PageInfo) -> bool:
    return any(name in ("hasNextPage", "hasPreviousPage") for _, name in info.fields)


def _needs_cursor(item: Item) -> bool:
    match item:
        case EdgeList(edge=edge):
            return any(isinstance(part, CursorOf) for part in edge)
        case PageInfo(fields=fields):
            return any(name in ("startCursor", "endCursor") for _, name in fields)
        case _:
            return False


def _page_info(page: Page, got: list[Any], fields: Sequence[tuple[str, str]]) -> dict[str, Any]:
    rows, more = got[: page.size], len(got) > page.size
    if page.backward:
        rows = rows[::-1]

    def of(name: str) -> Any:
        match name:
            case "hasNextPage":
                return page.cursor is not None if page.backward else more
            case "hasPreviousPage":
                return more if page.backward else page.cursor is not None
            case "startCursor":
                return cursors.encode(page.mark, rows[0][-1]) if rows else None
            case "endCursor":
                return cursors.encode(page.mark, rows[-1][-1]) if rows else None
            case _:
                return "PageInfo"

    return {key: of(name) for key, name in fields}


def _page_shape(page: Page, makers: Sequence[tuple[Item, PageMaker]], reads_rows: bool) -> Shape:
    def shape(value: Any, path: Path, sink: Sink) -> Any:
        got: list[Any] = value[-1] if reads_rows else []
        rows = got[: page.size]
        if page.backward:
            rows = rows[::-1]
        out: dict[str, Any] = {}
        for item, make in makers:
            out[item.key] = make(value, got if isinstance(item, PageInfo) else rows, (path, item.key), sink)
        return out

    return shape


def _plain(value: Any, plain: Plain) -> Any:
    """Picks a selection from a computed object."""
    if isinstance(value, list):
        return [_plain(entry, plain) for entry in cast("list[Any]", value)]
    return {
        key: plain.type if name == "__typename" else _plain(value[name], below) if below else value[name]
        for key, name, below in plain.fields
    }


def _lookup_shape(lookup: Lookup, shapes: Sequence[Shape]) -> Shape:
    def shape(value: Any, path: Path, sink: Sink) -> Any:
        found = [dict(rows) for rows in value]

        def entry(at: tuple[int, str] | None, here: Path) -> Any:
            row = None if at is None else found[at[0]].get(at[1])
            return None if row is None or at is None else shapes[at[0]](row, here, sink)

        if lookup.single:
            return entry(lookup.order[0], path)
        return [_nullable(entry, at, (path, i), sink) for i, at in enumerate(lookup.order)]

    return shape


def _nullable(entry: Callable[[Any, Path], Any], at: Any, path: Path, sink: Sink) -> Any:
    try:
        return entry(at, path)
    except FieldError as error:
        sink.append(error)
        return None
