"""Where the rows of a page come from, in which order, and from which row on: keysets, never offsets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph.errors import BadUserInput
from graph.model import ACTOR, NODE_TYPES, STATEMENT_KEY, STATEMENTS, NodeKind, Property, Statements, Type
from graph.predicates import (
    NodeScope,
    StatementScope,
    Writer,
    anchor_key,
    arrow,
    conjoin,
    predicate,
    scope_of,
    seen,
    where,
)
from graph.queries import query
from graph.selection import (
    AllStatements,
    AtEnd,
    Both,
    Compare,
    Filter,
    Found,
    Kinds,
    Order,
    Page,
    Related,
    RootPage,
    conjuncts,
)


@dataclass(frozen=True)
class Term:
    """One sort key. `stored` is missing for internal ones (insertion, score), which are never null."""

    expression: str
    stored: Property | None
    descending: bool = False
    optional: bool = True

    @property
    def nullable(self) -> bool:
        return self.optional and self.stored is not None and not self.stored.required

    def certain(self) -> Term:
        """The same sort key, where rows without it are left out."""
        return Term(self.expression, self.stored, self.descending, optional=False)

    @property
    def is_day(self) -> bool:
        return self.stored is not None and self.stored.type in (Type.DATE, Type.PARTIAL_DATE)

    @property
    def projected(self) -> str:
        return f"toString({self.expression})" if self.is_day else self.expression

    def sort(self, backward: bool) -> str:
        direction = " DESC" if self.descending != backward else ""
        missing = f"{self.expression} IS NULL{' DESC' if backward else ''}, " if self.nullable else ""
        return f"{missing}{self.expression}{direction}"

    def same(self, w: Writer, value: Any) -> str:
        return f"{self.expression} IS NULL" if value is None else f"{self.expression} = {self._value(w, value)}"

    def beyond(self, w: Writer, value: Any, backward: bool) -> str | None:
        """After the value in the page's direction, rows without one last; None: nothing is."""
        if value is None:
            return f"{self.expression} IS NOT NULL" if backward else None
        sign = "<" if self.descending != backward else ">"
        text = f"{self.expression} {sign} {self._value(w, value)}"
        return f"({text} OR {self.expression} IS NULL)" if self.nullable and not backward else text

    def at_or_beyond(self, w: Writer, value: Any, backward: bool) -> str:
        """Where no row is without the value."""
        return f"{self.expression} {'<=' if self.descending != backward else '>='} {self._value(w, value)}"

    def fits(self, value: Any) -> bool:
        """Whether a row can have this value here; cursors come from outside."""
        if value is None:
            return self.nullable
        if self.stored is None or self.stored.type in _NUMBERS:
            return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 2**63
        return isinstance(value, str) and (not self.is_day or _is_day(value))

    def _value(self, w: Writer, value: Any) -> str:
        return w.value(date.fromisoformat(value) if self.is_day else value)


_NUMBERS = (Type.INTEGER, Type.FLOAT, Type.EURO)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def keyset(w: Writer, terms: Sequence[Term], values: Sequence[Any], backward: bool) -> str:
    """The rows behind the one with these values. BadUserInput, if no row can have them."""
    if len(values) != len(terms) or not all(term.fits(value) for term, value in zip(terms, values, strict=True)):
        raise BadUserInput("The cursor is not one of ours.", hint="Take cursors from an answer and change nothing.")
    if not any(term.nullable for term in terms):
        return _seek(w, terms, values, backward)
    ways: list[str] = []
    for i, (term, value) in enumerate(zip(terms, values, strict=True)):
        beyond = term.beyond(w, value, backward)
        if beyond is not None:
            equal = [t.same(w, v) for t, v in zip(terms[:i], values[:i], strict=True)]
            ways.append(conjoin(*equal, beyond) if not equal else f"({conjoin(*equal, beyond)})")
    return f"({' OR '.join(ways)})" if ways else "false"


def _seek(w: Writer, terms: Sequence[Term], values: Sequence[Any], backward: bool) -> str:
    """Where no value is missing: one range of an index, less the rows at its edge that are not behind. Said as an
    alternative (`a > x OR a = x AND b > y`), the planner may read two indexes whole and sort."""
    (term, *behind), (value, *rest) = terms, values
    if not behind:
        return term.beyond(w, value, backward) or "false"
    edge = f"{term.same(w, value)} AND NOT ({_seek(w, behind, rest, backward)})"
    return f"{term.at_or_beyond(w, value, backward)} AND NOT ({edge})"


@dataclass(frozen=True)
class Rows:
    """The rows of a connection: how to match them, what they must fit, their default order, and the variables that
    a page carries past its cut. `total`: a cheaper count than matching them; `indexed`: properties that an index with
    the key orders; `parts`: matches that are the whole together, each with an index of its own."""

    match: str
    given: tuple[str | None, ...]
    scope: NodeScope | StatementScope
    terms: tuple[Term, ...]
    carried: tuple[str, ...]
    total: str | None = None
    indexed: frozenset[str] = frozenset()
    parts: tuple[str, ...] = ()

    def ordered(self, order: Sequence[Order]) -> tuple[Term, ...]:
        """The caller's order, ending in the default one, whose last term is the key."""
        if not order:
            return self.terms
        v = self.scope.variable
        return (*(Term(f"{v}.{o.property.name}", o.property, o.descending) for o in order), self.terms[-1])

    def collect(self, w: Writer, page: Page, terms: Sequence[Term], limit: str, row: str) -> str:
        """The page's rows, cut before `row` nests anything."""
        first = terms[0]
        if first.nullable and first.stored is not None and first.stored.name in self.indexed:
            return self._segments(w, page, terms, limit, row)
        after = keyset(w, terms, page.cursor, page.backward) if page.cursor else None
        return self._cut(terms, after, page.backward, limit, row)

    def _cut(self, terms: Sequence[Term], after: str | None, backward: bool, limit: str, row: str) -> str:
        present = [f"{t.expression} IS NOT NULL" for t in terms if t.stored is not None and not t.nullable]
        sort = ", ".join(term.sort(backward) for term in terms)
        carried = ", ".join(self.carried)
        cut = f"WITH {carried} ORDER BY {sort} LIMIT {limit}"
        given = where(*present, *self.given, after)
        if not self.parts:
            return f"COLLECT {{ {self.match}{given} {cut} RETURN {row} }}"
        best = " UNION ALL ".join(f"{part}{given} {cut} RETURN {carried}" for part in self.parts)
        return f"COLLECT {{ CALL () {{ {best} }} {cut} RETURN {row} }}"

    def _segments(self, w: Writer, page: Page, terms: Sequence[Term], limit: str, row: str) -> str:
        """Rows with the property by its index, those without behind them; the later ones are read only if needed."""
        head, rest = terms[0].certain(), terms[1:]
        values = page.cursor
        within = keyset(w, [head, *rest], values, page.backward) if values and values[0] is not None else None
        behind = keyset(w, rest, values[1:], page.backward) if values and values[0] is None else None
        missing = conjoin(f"{head.expression} IS NULL", behind)
        given = self._cut([head, *rest], within, page.backward, limit, row)
        absent = self._cut(rest, missing, page.backward, limit, row)
        ordered = [absent, given] if page.backward else [given, absent]
        if values:
            ordered = ordered[1:] if (values[0] is None) != page.backward else ordered
        if len(ordered) == 1:
            return ordered[0]
        s = w.name("s")
        filled = f"CASE WHEN size({s}) >= {limit} THEN {s} ELSE {s} + {ordered[1]}[..{limit} - size({s})] END"
        return f"HEAD(COLLECT {{ WITH {ordered[0]} AS {s} RETURN {filled} }})"

    def payments(self) -> str:
        """The funding statements as `money.groups` takes them. Nothing is added up here: within one expression, Neo4j
        5 takes an aggregation in a nested query for one of the whole."""
        assert isinstance(self.scope, StatementScope)
        r = self.scope.variable
        about = f"id({self.scope.start}), id({self.scope.end}), {r}.programme_id"
        days = f"toString({r}.valid_from), toString({r}.valid_to), toString({r}.last_confirmed)"
        amount = f"{r}.amount_kind, {r}.period, {r}.amount_scope, {r}.amount_eur"
        row = f"[{about}, {days}, {r}.id, {r}.source_ids, {amount}]"
        return f"COLLECT {{ {self.match}{where(*self.given)} RETURN {row} }}"


def degree(w: Writer, statements: Statements, node: str) -> str:
    """A node's statements of a kind: one hit for all, less the concealed, which the planner takes from their index."""
    everything, r = f"COUNT {{ {arrow(statements, node, '', '')} }}", w.name("r")
    concealed = w.concealed(r)
    return f"{everything} - COUNT {{ {arrow(statements, node, r, '')} WHERE {concealed} }}" if concealed else everything


def count(rows: Rows) -> str:
    ending = f" RETURN {rows.scope.variable}" if rows.match.startswith("CALL") else ""
    return f"COUNT {{ {rows.match}{where(*rows.given)}{ending} }}"


# ---- roots


def rows_of_root(w: Writer, root: RootPage) -> Rows:
    match root.root:
        case Kinds(label):
            return _kind_rows(w, label, root.page)
        case AllStatements(type_):
            return _statement_rows(w, type_, root.page) if type_ else _every_statement(w, root.page)
        case Found(name, parameters):
            w.parameters.update(parameters)
            n = "node"
            found = f"CALL () {{ {query(name).text} }} WITH node, score"
            terms = (Term("score", None, descending=True), *kind_terms(n, ACTOR))
            given = (w.visible(n), predicate(w, NodeScope(n), root.page.where))
            return Rows(found, given, NodeScope(n), terms, ("node", "score"))


def kind_terms(n: str, kind: NodeKind) -> tuple[Term, ...]:
    order = next(p for p in kind.stored if p.name == kind.order)
    return (Term(f"{n}.{order.name}", order), Term(f"{n}.{kind.key.name}", kind.key))


def _kind_rows(w: Writer, label: str, page: Page) -> Rows:
    n = w.name("n")
    kind = NODE_TYPES[label]
    terms = kind_terms(n, kind)
    anchored = _anchored(w, n, label, page.where)
    if anchored:
        return Rows(anchored, (seen(w, n, label),), NodeScope(n), terms, (n,))
    keyed = _names_key(page.where, kind.key) and kind.keyed_label != label
    found = f"MATCH ({n}:{f'{kind.keyed_label}&' if keyed else ''}{label})"
    given = (seen(w, n, label), predicate(w, NodeScope(n), page.where))
    total = kind_total(w, label) if page.where is None else None
    return Rows(found, given, NodeScope(n), terms, (n,), total)


def _names_key(condition: Filter | None, key: Property) -> bool:
    return any(
        isinstance(part, Compare) and part.property == key and part.op in ("eq", "in") for part in conjuncts(condition)
    )


def kind_total(w: Writer, label: str) -> str:
    """From the count store, less the few that the reader may not see."""
    everything, n = f"COUNT {{ (:{label}) }}", w.name("n")
    if seen(w, n, label) is None:
        return everything
    return f"{everything} - COUNT {{ ({n}:Restricted&{label}) WHERE {w.concealed(n)} }}"


@dataclass(frozen=True)
class _Anchor:
    """A relationship condition whose far node the filter names by key, bound to `variable`."""

    related: Related
    variable: str
    bind: str
    degree: str


# Each anchor is a way of its own that tests the others' conditions, so the text grows with their square.
MAX_ANCHORS = 3


def _anchors(w: Writer, parts: Iterable[Filter]) -> list[_Anchor]:
    found: list[_Anchor] = []
    for part in parts:
        key = anchor_key(part) if isinstance(part, Related) and len(found) < MAX_ANCHORS else None
        if isinstance(part, Related) and key is not None:
            k = w.name("k")
            bind = f"MATCH ({k}:{key[0]} {{{key[1].name}: {w.value(key[2])}}})"
            found.append(_Anchor(part, k, bind, f"COUNT {{ {arrow(part.statements, '', '', k)} }}"))
    return found


def _anchored(w: Writer, n: str, label: str, condition: Filter | None) -> str | None:
    """Where the filter names nodes by key, its rows: from the one of least degree among them. None: it names none."""
    parts = conjuncts(condition)
    anchors = _anchors(w, parts)
    if not anchors:
        return None
    bind = " ".join(anchor.bind for anchor in anchors)
    ways = [_from_anchor(w, n, label, anchor, anchors, parts) for anchor in anchors]
    if len(anchors) == 1:
        return f"{bind} {ways[0]} WITH DISTINCT {n}"
    d = [w.name("d") for _ in anchors]
    names = [anchor.variable for anchor in anchors]
    degrees = [f"{anchor.degree} AS {name}" for anchor, name in zip(anchors, d, strict=True)]
    least = [
        conjoin(*(f"{mine} {'<' if j < i else '<='} {other}" for j, other in enumerate(d) if j != i))
        for i, mine in enumerate(d)
    ]
    union = " UNION ".join(f"WITH * WHERE {first} {way} RETURN {n}" for first, way in zip(least, ways, strict=True))
    scope = ", ".join([*names, *d])
    return f"{bind} WITH {', '.join([*names, *degrees])} CALL ({scope}) {{ {union} }} WITH DISTINCT {n}"


def _from_anchor(
    w: Writer, n: str, label: str, anchor: _Anchor, anchors: Sequence[_Anchor], parts: Iterable[Filter]
) -> str:
    """The rows that fit all parts, over the statements of one anchor."""
    r, k, statements = w.name("r"), anchor.variable, anchor.related.statements
    near = NODE_END[statements.kind, statements.outgoing]
    row = n if near == label else f"{n}:{label}"
    rest = Both(tuple(part for part in parts if part is not anchor.related))
    others = tuple((other.related, other.variable) for other in anchors if other is not anchor)
    fits = predicate(w, scope_of(statements, n, r, k), anchor.related.where)
    given = (w.visible(r), w.holds(r, anchor.related.as_of), fits, predicate(w, NodeScope(n, others), rest))
    return f"MATCH {arrow(statements, row, r, k)}{where(*given)}"


# The label that every node at one end of a statement kind carries.
NODE_END = {
    (kind.type, outgoing): (kind.start if outgoing else kind.end).label
    for kind in STATEMENTS.values()
    for outgoing in (True, False)
}


def _statement_rows(w: Writer, type_: str, page: Page) -> Rows:
    kind = STATEMENTS[type_]
    r, a, b = w.name("r"), w.name("n"), w.name("n")
    scope = StatementScope(r, a, b)
    ends = {True: a, False: b}
    for part in conjuncts(page.where):
        if isinstance(part, AtEnd):
            node = NODE_TYPES[part.end.end.label]
            if _names_key(part.where, node.key):
                ends[part.end.outgoing] = f"{scope.at(part.end)}:{node.keyed_label}"
    given = (w.visible(r), w.holds(r, page.as_of), predicate(w, scope, page.where))
    total = statement_total(w, type_) if page.where is None and page.as_of is None else None
    match_ = f"MATCH ({ends[True]})-[{r}:{kind.type}]->({ends[False]})"
    terms = (Term(f"{r}.id", STATEMENT_KEY),)
    return Rows(match_, given, scope, terms, (r, a, b), total, frozenset(kind.indexed))


def statement_total(w: Writer, type_: str) -> str:
    """From the count store, less those that the reader may not see: the exceptions stand in an index."""
    everything, r = f"COUNT {{ ()-[:{type_}]->() }}", w.name("r")
    concealed = w.concealed(r)
    return f"{everything} - COUNT {{ ()-[{r}:{type_}]->() WHERE {concealed} }}" if concealed else everything


def _every_statement(w: Writer, page: Page) -> Rows:
    """Statements of all kinds: the best of each kind by its own index, then the best of those."""
    kinds = tuple(STATEMENTS)
    r, a, b = w.name("r"), w.name("n"), w.name("n")
    scope = StatementScope(r, a, b)
    given = (w.visible(r), w.holds(r, page.as_of), predicate(w, scope, page.where))
    total = None
    if page.where is None and page.as_of is None:
        total = " + ".join(statement_total(w, kind) for kind in kinds)
    match_ = f"MATCH ({a})-[{r}:{'|'.join(kinds)}]->({b})"
    parts = tuple(f"MATCH ({a})-[{r}:{kind}]->({b})" for kind in kinds)
    return Rows(match_, given, scope, (Term(f"{r}.id", STATEMENT_KEY),), (r, a, b), total, parts=parts)
