"""Where the rows of a connection come from, below a node or at a root, and what they are ordered by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.compile.named_queries import query
from graph.compile.pages import Rows, Term
from graph.compile.predicates import (
    NodeScope,
    StatementScope,
    Writer,
    arrow,
    conjoin,
    other_end,
    predicate,
    scope_of,
    seen,
    where,
)
from graph.model.declarations import LocatedActors, NodeKind, SourceStatements, Statements, Within
from graph.model.enums import AmountScope
from graph.model.nodes import ACTOR, ACTOR_KIND, KIND_LABELS, MAX_TREE, NODE_TYPES, REGION, WITHIN, labels_of
from graph.model.properties import STATEMENT_KEY, Property, Type
from graph.model.statements import STATEMENTS
from graph.query.selection import (
    AllStatements,
    And,
    AtEnd,
    Compare,
    Filter,
    Found,
    Kinds,
    Order,
    Page,
    PageLink,
    Parent,
    Related,
    RootPage,
    conjuncts,
)

# ---- below a node


def rows_of_link(w: Writer, link: PageLink, v: str, page: Page) -> Rows:
    """The rows of a connection below a node."""
    match link:
        case Statements():
            r, m = w.name("r"), w.name("n")
            inner = scope_of(link, v, r, m)
            given = (w.visible(r), w.holds(r, page.as_of), predicate(w, inner, page.where))
            match_ = f"MATCH {arrow(link, v, r, m)}"
            if page.where is not None or page.as_of is not None:
                return Rows(match_, given, inner, insertion(r), (r, m))
            far = f"WITH {r}, {'end' if link.outgoing else 'start'}Node({r}) AS {m}"
            return Rows(match_, given, inner, insertion(r), (r, m), degree(w, link, v), unlikely=far)
        case Within():
            m = w.name("n")
            given = (predicate(w, NodeScope(m), page.where),)
            terms = (Term(f"{m}.ags", REGION.key),)
            return Rows(f"MATCH ({v})<-[:{WITHIN}]-({m}:Region)", given, NodeScope(m), terms, (m,))
        case LocatedActors():
            r, m, inside = w.name("r"), w.name("n"), w.name("n")
            located = where(w.visible(r), w.holds(r, page.as_of))
            found = (
                f"MATCH ({v})<-[:{WITHIN}*0..{MAX_TREE}]-({inside}:Region)"
                f" MATCH ({inside})<-[{r}:LOCATED_IN]-({m}){located} WITH DISTINCT {m}"
            )
            given = (predicate(w, NodeScope(m), page.where),)
            return Rows(found, given, NodeScope(m), kind_terms(m, ACTOR), (m,))
        case SourceStatements():
            r, a, b = w.name("r"), w.name("n"), w.name("n")
            inner = StatementScope(r, a, b)
            phrase = f"'\"' + replace(replace({v}.id, '\\\\', '\\\\\\\\'), '\"', '\\\\\"') + '\"'"
            found = (
                f"CALL db.index.fulltext.queryRelationships('statement_sources', {phrase})"
                f" YIELD relationship AS {r} WITH {r}, startNode({r}) AS {a}, endNode({r}) AS {b}"
            )
            given = (w.visible(r), w.holds(r, page.as_of), predicate(w, inner, page.where))
            return Rows(found, given, inner, (Term(f"{r}.id", STATEMENT_KEY),), (r, a, b))


def ordered(w: Writer, page: Page, rows: Rows) -> tuple[Term, ...]:
    """The caller's order, ending in the default one, whose last term is the key."""
    return (*(_term(w, page, rows, order) for order in page.order), rows.terms[-1]) if page.order else rows.terms


def _term(w: Writer, page: Page, rows: Rows, order: Order) -> Term:
    v, by = rows.scope.variable, order.by
    if isinstance(by, Property):
        return Term(f"{v}.{by.name}", by, order.descending)
    linked = replace(rows_of_link(w, by.link, v, Page(items=(), size=0, as_of=page.as_of)), total=None)
    stored, value = (_EUROS, _stated_euros(w, linked, page)) if by.euros else (_NUMBER, linked.count())
    return Term(w.name("o"), stored, order.descending, counted=value)


_NUMBER = Property("number", Type.INTEGER, "How many", required=True)
_EUROS = Property("euros", Type.EURO, "Stated euros; missing where nobody states any")


def _stated_euros(w: Writer, rows: Rows, page: Page) -> str:
    """The amounts that funding statements name, added up as they stand; null where none names one. Amounts for each of
    several recipients are left out. Of statements about the same funding, those of the newest source that names an
    amount count, told apart as `totals.grouped` does."""
    assert isinstance(rows.scope, StatementScope)
    scope = rows.scope
    r, o, other, any_, listed = scope.variable, w.name("r"), w.name("r"), w.name("r"), w.name("s")
    unknown = "date('0001-01-01')"

    def beside(statement: str, *conditions: str) -> str:
        """Statements between the same two with the same dates."""
        dates = [f"coalesce({statement}.{p}, {unknown}) = coalesce({r}.{p}, {unknown})" for p in _DATES]
        given = where(w.visible(statement), w.holds(statement, page.as_of), *dates, *conditions)
        return f"MATCH ({scope.start})-[{statement}:FUNDS]->({scope.end}){given}"

    programme = f"coalesce({o}.programme_id, {r}.programme_id)"
    rivals = beside(
        o,
        f"{o}.amount_eur IS NOT NULL",
        f"({o}.programme_id = {r}.programme_id OR ({o}.programme_id IS NULL OR {r}.programme_id IS NULL)"
        f" AND NOT EXISTS {{ {beside(other, f'{other}.programme_id <> {programme}')} }})",
    )
    newest = f"WITH {o} ORDER BY coalesce({o}.last_confirmed, {unknown}) DESC, {o}.id DESC LIMIT 1"
    counting = where(
        *rows.given,
        f"{r}.amount_eur IS NOT NULL AND {r}.amount_scope <> '{AmountScope.PER_RECIPIENT}'",
        # Nearly all are the only ones between their two ends, which is found out quickly.
        f"CASE WHEN NOT EXISTS {{ MATCH ({scope.start})-[{any_}:FUNDS]->({scope.end}) WHERE {any_} <> {r} }} THEN true"
        f" ELSE HEAD(COLLECT {{ {rivals} {newest} RETURN {o}.source_ids }}) = {r}.source_ids END",
    )
    amounts = f"COLLECT {{ {rows.match}{counting} RETURN {r}.amount_eur }}"
    added = f"round(reduce(sum = 0.0, amount IN {listed} | sum + amount), 2)"
    known = f"CASE size({listed}) WHEN 0 THEN null ELSE {added} END"
    return f"HEAD(COLLECT {{ WITH {amounts} AS {listed} RETURN {known} }})"


_DATES = ("valid_from", "valid_to")


def insertion(statement: str) -> tuple[Term, ...]:
    """The stable, cheap default order of nested lists: as they were written."""
    return (Term(f"id({statement})", None),)


def degree(w: Writer, statements: Statements, node: str) -> str:
    """A node's statements of a kind: one hit for all, less the concealed, which the planner takes from their index."""
    everything, r = f"COUNT {{ {arrow(statements, node, '', '')} }}", w.name("r")
    concealed = w.concealed(r)
    return f"{everything} - COUNT {{ {arrow(statements, node, r, '')} WHERE {concealed} }}" if concealed else everything


# ---- roots


def rows_of_root(w: Writer, root: RootPage) -> Rows:
    match root.root:
        case Kinds(label):
            return _kind_rows(w, label, root.page)
        case AllStatements(type_):
            return _statement_rows(w, type_, root.page) if type_ else _every_statement(w, root.page)
        case Found(name, parameters):
            n = "node"
            values = {f"${parameter}": w.value(value) for parameter, value in parameters.items()}
            text = re.sub(r"\$\w+", lambda used: values[used.group()], query(name).text)
            found = f"CALL () {{ {text} }} WITH node, score"
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
    if page.where is None:
        found, given = f"MATCH ({n}:{label})", (seen(w, n, label),)
        return Rows(found, given, NodeScope(n), terms, (n,), kind_total(w, label), labels=labels_of(label))
    found = f"MATCH ({n}:{_label(page.where, kind) or label})"
    given = (seen(w, n, label), *_present(n, page.where, kind), predicate(w, NodeScope(n), page.where))
    return Rows(found, given, NodeScope(n), terms, (n,))


def _seeks(condition: Filter | None, *ops: str) -> Iterator[Compare]:
    """Comparisons that all rows must fit and an index can answer."""
    for part in conjuncts(condition):
        if isinstance(part, Compare) and part.op in (ops or _SEEKS):
            yield part


_SEEKS = ("eq", "in", "lt", "lte", "gt", "gte", "startsWith")


def _label(condition: Filter | None, kind: NodeKind) -> str | None:
    """The label whose index answers a filter: that of the key where it names keys, those of the kinds that it names."""
    for part in _seeks(condition, "eq", "in"):
        if part.property == kind.key:
            return kind.label if kind.keyed_label == kind.label else f"{kind.keyed_label}&{kind.label}"
    for part in _seeks(condition, "eq", "in"):
        if part.property == ACTOR_KIND and kind is ACTOR:
            named = part.value if part.op == "in" else (part.value,)
            return "|".join(KIND_LABELS[name] for name in named) or None
    return None


def _present(n: str, condition: Filter | None, kind: NodeKind) -> list[str]:
    """What else the index of a compared property holds must be said to exist, or the planner leaves it alone."""
    compared = {part.property.name for part in _seeks(condition)}
    if compared & set(kind.indexed):
        return [f"{n}.{kind.order} IS NOT NULL", f"{n}.{kind.key.name} IS NOT NULL"]
    return [f"{n}.{kind.key.name} IS NOT NULL"] if kind.order in compared else []


def kind_total(w: Writer, label: str) -> str:
    """From the count store, less the few that the reader may not see."""
    everything, n = f"COUNT {{ (:{label}) }}", w.name("n")
    if seen(w, n, label) is None:
        return everything
    return f"{everything} - COUNT {{ ({n}:Restricted&{label}) WHERE {w.concealed(n)} }}"


@dataclass(frozen=True)
class _Anchor:
    """A condition on a neighbour that the filter names by key or name, bound to `variable`."""

    part: Related | Parent
    variable: str
    bind: str
    degree: str


# Each anchor is a way of its own that tests the others' conditions, so the text grows with their square.
MAX_ANCHORS = 3


def _anchors(w: Writer, parts: Iterable[Filter]) -> list[_Anchor]:
    found: list[_Anchor] = []
    for part in parts:
        bind = _bound(w, part) if isinstance(part, Related | Parent) and len(found) < MAX_ANCHORS else None
        if isinstance(part, Related | Parent) and bind:
            k = w.name("k")
            within = f"({k})<-[:{WITHIN}]-()"
            over = arrow(part.statements, "", "", k) if isinstance(part, Related) else within
            found.append(_Anchor(part, k, bind.format(k=k), f"COUNT {{ {over} }}"))
    return found


def _bound(w: Writer, part: Related | Parent) -> str | None:
    """How to match the nodes {k} at the far end that a filter names."""
    if isinstance(part, Parent):
        kind, named = REGION, list(_seeks(part.where, "eq", "in"))
    elif part.quantifier == "some":
        far = other_end(part.statements)
        kind = NODE_TYPES[far.end.label]
        ends = [inner.where for inner in conjuncts(part.where) if isinstance(inner, AtEnd) and inner.end == far]
        named = [one for end in ends for one in _seeks(end, "eq", "in")]
    else:
        return None
    for one in named:
        if one.property == kind.key and one.op == "eq":
            return f"MATCH ({{k}}:{kind.keyed_label} {{{{{kind.key.name}: {w.value(one.value)}}}}})"
    for one in named:
        if one.property == kind.key:
            return f"MATCH ({{k}}:{kind.keyed_label} WHERE {{k}}.{kind.key.name} IN {w.value(one.value)})"
        if one.property.name == kind.order and one.op == "eq":
            keyed = f"{{k}}.{kind.key.name} IS NOT NULL"
            return f"MATCH ({{k}}:{kind.label} WHERE {{k}}.{kind.order} = {w.value(one.value)} AND {keyed})"
    return None


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
    """The rows that fit all parts, over the neighbours of one anchor."""
    r, k, part = w.name("r"), anchor.variable, anchor.part
    others = tuple((other.part, other.variable) for other in anchors if other is not anchor)
    rest = predicate(w, NodeScope(n, others), And(tuple(one for one in parts if one is not part)))
    if isinstance(part, Parent):
        return f"MATCH ({n}:{label})-[:{WITHIN}]->({k}){where(predicate(w, NodeScope(k), part.where), rest)}"
    statements = part.statements
    near = NODE_END[statements.kind, statements.outgoing]
    row = n if near == label else f"{n}:{label}"
    fits = predicate(w, scope_of(statements, n, r, k), part.where)
    return f"MATCH {arrow(statements, row, r, k)}{where(w.visible(r), w.holds(r, part.as_of), fits, rest)}"


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
    present: list[str] = []
    for part in conjuncts(page.where):
        if isinstance(part, AtEnd):
            node, v = NODE_TYPES[part.end.end.label], scope.at(part.end)
            label = _label(part.where, node)
            named = _present(v, part.where, node)
            if label or named:
                ends[part.end.outgoing] = f"{v}:{label or node.label}"
            present += named
    if {part.property.name for part in _seeks(page.where)} & set(kind.indexed):
        present.append(f"{r}.{STATEMENT_KEY.name} IS NOT NULL")
    given = (w.visible(r), w.holds(r, page.as_of), *present, predicate(w, scope, page.where))
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
