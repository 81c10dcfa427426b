"""The rows of a connection at the root: all nodes of a kind, all statements, the results of a search."""

from __future__ import annotations

import re
from typing import Any

from graph.compile.connections.anchors import anchored_match
from graph.compile.connections.index_hints import indexed_label, indexed_properties_exist, seekable
from graph.compile.connections.keysets import SortKey
from graph.compile.connections.link_rows import conditions_of_statements, order_of_kind
from graph.compile.connections.rows import Rows
from graph.compile.named_queries import query
from graph.compile.patterns import NodeScope, StatementScope, node_visible
from graph.compile.predicates import predicate
from graph.compile.writer import CypherWriter
from graph.model.nodes import NODE_TYPES, labels_of
from graph.model.properties import STATEMENT_KEY
from graph.model.statements import STATEMENTS
from graph.query.filters import AtEnd, conjuncts
from graph.query.selection import AllNodes, AllStatements, Page, RootPage, SearchRows


def rows_of_root(w: CypherWriter, root: RootPage) -> Rows:
    """The rows of a root field that is a connection."""
    match root.rows:
        case AllNodes(label):
            return _nodes_of_kind(w, label, root.page)
        case AllStatements(type_):
            return _statements_of_kind(w, type_, root.page) if type_ else _statements_of_every_kind(w, root.page)
        case SearchRows():
            return _rows_of_search(w, root.rows, root.page)


# ---- nodes


def _nodes_of_kind(w: CypherWriter, label: str, page: Page) -> Rows:
    node = w.name("n")
    kind, scope = NODE_TYPES[label], NodeScope(node)
    order = order_of_kind(node, kind)
    anchored = anchored_match(w, node, label, page.where)
    existed = w.existed(node, page.as_of) if kind.is_actor else None
    if anchored:
        return Rows(anchored, (node_visible(w, node, label), existed), scope, order, (node,))
    if page.where is None and existed is None:
        match_, visible = f"MATCH ({node}:{label})", node_visible(w, node, label)
        return Rows(match_, (visible,), scope, order, (node,), number_of_nodes(w, label), labels=labels_of(label))
    match_ = f"MATCH ({node}:{indexed_label(page.where, kind) or label})"
    indexed = indexed_properties_exist(node, page.where, kind)
    conditions = (node_visible(w, node, label), existed, *indexed, predicate(w, scope, page.where))
    return Rows(match_, conditions, scope, order, (node,))


def number_of_nodes(w: CypherWriter, label: str) -> str:
    """The number of nodes of a kind from the count store, less those that the reader may not see."""
    everything, node = f"COUNT {{ (:{label}) }}", w.name("n")
    if node_visible(w, node, label) is None:
        return everything
    return f"{everything} - COUNT {{ ({node}:Restricted&{label}) WHERE {w.concealed(node)} }}"


# ---- statements


def _statements_of_kind(w: CypherWriter, type_: str, page: Page) -> Rows:
    kind = STATEMENTS[type_]
    r, start, end = w.name("r"), w.name("n"), w.name("n")
    scope = StatementScope(r, start, end)
    pattern_of_end = {True: start, False: end}
    indexed: list[str] = []
    for part in conjuncts(page.where):
        if isinstance(part, AtEnd):
            node_kind, node = NODE_TYPES[part.end.end.label], scope.at(part.end)
            label = indexed_label(part.where, node_kind)
            indexed_at_end = indexed_properties_exist(node, part.where, node_kind)
            if label or indexed_at_end:
                pattern_of_end[part.end.outgoing] = f"{node}:{label or node_kind.label}"
            indexed += indexed_at_end
    if {part.property.name for part in seekable(page.where)} & set(kind.indexed):
        indexed.append(f"{r}.{STATEMENT_KEY.name} IS NOT NULL")
    conditions, possibly_earlier = conditions_of_statements(w, scope, page, *indexed)
    total = number_of_statements(w, type_) if page.where is None and page.as_of is None else None
    match_ = f"MATCH ({pattern_of_end[True]})-[{r}:{kind.type}]->({pattern_of_end[False]})"
    order = (SortKey(f"{r}.id", STATEMENT_KEY),)
    indexes = frozenset(kind.indexed)
    return Rows(match_, conditions, scope, order, (r, start, end), total, indexes, possibly_earlier=possibly_earlier)


def _statements_of_every_kind(w: CypherWriter, page: Page) -> Rows:
    """A page is the first rows of each kind by its own index, then the first of those."""
    types = tuple(STATEMENTS)
    r, start, end = w.name("r"), w.name("n"), w.name("n")
    scope = StatementScope(r, start, end)
    conditions, possibly_earlier = conditions_of_statements(w, scope, page)
    total = None
    if page.where is None and page.as_of is None:
        total = " + ".join(number_of_statements(w, type_) for type_ in types)
    match_ = f"MATCH ({start})-[{r}:{'|'.join(types)}]->({end})"
    union = tuple(f"MATCH ({start})-[{r}:{type_}]->({end})" for type_ in types)
    order = (SortKey(f"{r}.id", STATEMENT_KEY),)
    variables = (r, start, end)
    return Rows(match_, conditions, scope, order, variables, total, union=union, possibly_earlier=possibly_earlier)


def number_of_statements(w: CypherWriter, type_: str) -> str:
    """The number of statements of a kind from the count store, less those that the reader may not see, which have an
    index."""
    everything, r = f"COUNT {{ ()-[:{type_}]->() }}", w.name("r")
    concealed = w.concealed(r)
    return f"{everything} - COUNT {{ ()-[{r}:{type_}]->() WHERE {concealed} }}" if concealed else everything


# ---- search


def _rows_of_search(w: CypherWriter, rows: SearchRows, page: Page) -> Rows:
    named = query(rows.query)
    values: dict[str, Any] = {**rows.parameters, "hidden": [str(level) for level in w.reader.hidden]}
    parameters = {f"${name}": w.value(value) for name, value in values.items() if name in named.parameters}
    text = re.sub(r"\$\w+", lambda use: parameters[use.group()], " ".join(named.text.split()))
    scope = NodeScope("node")
    order = (SortKey("score", None, descending=True), *order_of_kind("node", NODE_TYPES[rows.label]))
    conditions = (node_visible(w, "node", rows.label), predicate(w, scope, page.where))
    return Rows(f"CALL () {{ {text} }} WITH node, score", conditions, scope, order, ("node", "score"))
