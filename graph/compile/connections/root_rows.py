"""The rows of a connection at the root: all nodes of a kind, all statements, the results of a search."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from graph.compile.connections.anchors import anchored_match
from graph.compile.connections.index_hints import indexed_label, indexed_properties_exist
from graph.compile.connections.keysets import SortKey
from graph.compile.connections.link_rows import conditions_of_statements, order_of_kind
from graph.compile.connections.rows import Rows
from graph.compile.connections.statement_anchors import match_statements
from graph.compile.named_queries import query
from graph.compile.patterns import NodeScope, StatementScope, node_visible
from graph.compile.predicates import predicate
from graph.compile.writer import CypherWriter, where
from graph.model.nodes import NODE_TYPES, labels_of
from graph.model.properties import STATEMENT_KEY
from graph.model.statements import STATEMENTS
from graph.query.filters import And, normalised
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
    condition = normalised(page.where)
    anchored = anchored_match(w, node, label, condition)
    existed = w.existed(node, page.as_of) if kind.is_actor else None
    if anchored:
        match_, rest = anchored
        conditions = (node_visible(w, node, label), existed, predicate(w, scope, And(rest)))
        return Rows(match_, conditions, scope, order, (node,))
    if page.where is None and existed is None:
        match_, visible = f"MATCH ({node}:{label})", node_visible(w, node, label)
        return Rows(match_, (visible,), scope, order, (node,), number_of_nodes(w, label), labels=labels_of(label))
    match_ = f"MATCH ({node}:{indexed_label(condition, kind) or label})"
    indexed = indexed_properties_exist(node, condition, kind)
    conditions = (node_visible(w, node, label), existed, *indexed, predicate(w, scope, condition))
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
    matched = match_statements(w, kind, scope, normalised(page.where))
    left = replace(page, where=And(matched.rest))
    conditions, possibly_earlier = conditions_of_statements(w, scope, left, *matched.indexed)
    total = number_of_statements(w, type_) if page.where is None and page.as_of is None else None
    order = (SortKey(f"{r}.id", STATEMENT_KEY),)
    indexes = frozenset(kind.indexed) if matched.by_index else frozenset[str]()
    variables = (r, start, end)
    return Rows(matched.text, conditions, scope, order, variables, total, indexes, possibly_earlier=possibly_earlier)


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
    match_ = "UNWIND found AS hit WITH hit[0] AS node, hit[1] AS score"
    conditions = where(node_visible(w, "node", rows.label), predicate(w, scope, page.where))
    read_once = f"CALL () {{ {text} }}"
    if conditions:
        # Once, or every count and facet would decide them anew for each hit.
        read_once += f" WITH COLLECT {{ {match_}{conditions} RETURN [node, score] }} AS found"
    return Rows(match_, (), scope, order, ("node", "score"), total="size(found)", read_once=read_once)
