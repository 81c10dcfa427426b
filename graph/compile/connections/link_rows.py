"""The rows of a connection below a node: its statements, smaller regions, located actors, a source's statements."""

from __future__ import annotations

from graph.compile.connections.keysets import SortKey, sort_keys
from graph.compile.connections.rows import Rows
from graph.compile.patterns import NodeScope, StatementScope, statement_pattern, statement_scope
from graph.compile.predicates import predicate
from graph.compile.writer import CypherWriter, where
from graph.model.declarations import (
    LocatedActorsField,
    NodeKind,
    RegionTreeField,
    SourceStatementsField,
    StatementsField,
)
from graph.model.nodes import ACTOR, MAX_TREE, REGION, WITHIN
from graph.model.properties import STATEMENT_KEY
from graph.model.statements import STATEMENTS
from graph.query.selection import Page, PageLink, PossiblyEarlierCountItem


def rows_of_link(w: CypherWriter, link: PageLink, node: str, page: Page) -> Rows:
    """The rows of a connection below a node, given by its variable."""
    match link:
        case StatementsField():
            return _statements(w, link, node, page)
        case RegionTreeField():
            return _smaller_regions(w, node, page)
        case LocatedActorsField():
            return _located_actors(w, node, page)
        case SourceStatementsField():
            return _statements_of_source(w, node, page)


def _statements(w: CypherWriter, link: StatementsField, node: str, page: Page) -> Rows:
    r, other = w.name("r"), w.name("n")
    scope = statement_scope(link, node, r, other)
    conditions, possibly_earlier = conditions_of_statements(w, scope, page)
    match_ = f"MATCH {statement_pattern(link, node, r, other)}"
    # The order of insertion: stable and cheap.
    order = (SortKey(f"id({r})", None),)
    if page.where is not None or page.as_of is not None:
        return Rows(match_, conditions, scope, order, (r, other), possibly_earlier=possibly_earlier)
    total = _number_of_statements(w, link, node)
    kind = STATEMENTS[link.kind]
    own_end = kind.start if link.outgoing else kind.end
    at_hub = link.kind if own_end.has_hubs else None
    return Rows(match_, conditions, scope, order, (r, other), total, only_visibility_of=at_hub)


def _number_of_statements(w: CypherWriter, statements: StatementsField, node: str) -> str:
    """The node's degree, which is stored, less the concealed statements, which the planner takes from their index."""
    degree, r = f"COUNT {{ {statement_pattern(statements, node, '', '')} }}", w.name("r")
    concealed = w.concealed(r)
    if not concealed:
        return degree
    return f"{degree} - COUNT {{ {statement_pattern(statements, node, r, '')} WHERE {concealed} }}"


def _smaller_regions(w: CypherWriter, node: str, page: Page) -> Rows:
    region = w.name("n")
    scope = NodeScope(region)
    conditions = (predicate(w, scope, page.where),)
    order = (SortKey(f"{region}.ags", REGION.key),)
    return Rows(f"MATCH ({node})<-[:{WITHIN}]-({region}:Region)", conditions, scope, order, (region,))


def _located_actors(w: CypherWriter, node: str, page: Page) -> Rows:
    r, actor, region = w.name("r"), w.name("n"), w.name("n")
    located = where(w.visible(r), w.holds(r, page.as_of))
    match_ = (
        f"MATCH ({node})<-[:{WITHIN}*0..{MAX_TREE}]-({region}:Region)"
        f" MATCH ({region})<-[{r}:LOCATED_IN]-({actor}){located} WITH DISTINCT {actor}"
    )
    scope = NodeScope(actor)
    return Rows(match_, (predicate(w, scope, page.where),), scope, order_of_kind(actor, ACTOR), (actor,))


def _statements_of_source(w: CypherWriter, node: str, page: Page) -> Rows:
    r, start, end = w.name("r"), w.name("n"), w.name("n")
    scope = StatementScope(r, start, end)
    # The key as a quoted phrase of the full-text index, its backslashes and quotes escaped.
    phrase = f"'\"' + replace(replace({node}.id, '\\\\', '\\\\\\\\'), '\"', '\\\\\"') + '\"'"
    match_ = (
        f"CALL db.index.fulltext.queryRelationships('statement_sources', {phrase})"
        f" YIELD relationship AS {r} WITH {r}, startNode({r}) AS {start}, endNode({r}) AS {end}"
    )
    conditions, possibly_earlier = conditions_of_statements(w, scope, page)
    order = (SortKey(f"{r}.id", STATEMENT_KEY),)
    return Rows(match_, conditions, scope, order, (r, start, end), possibly_earlier=possibly_earlier)


def conditions_of_statements(
    w: CypherWriter, scope: StatementScope, page: Page, *more: str
) -> tuple[tuple[str | None, ...], tuple[str | None, ...]]:
    """The conditions of the statements of a page, and, if they are counted, those of the statements that may have begun
    before its day."""
    r, day = scope.variable, page.as_of
    visible, matches = w.visible(r), (*more, predicate(w, scope, page.where))
    is_counted = day and any(isinstance(item, PossiblyEarlierCountItem) for item in page.items)
    possibly_earlier = (visible, w.may_have_begun_earlier(r, day), *matches) if is_counted else ()
    return (visible, w.holds(r, day), *matches), possibly_earlier


def order_of_kind(node: str, kind: NodeKind) -> tuple[SortKey, ...]:
    """The default order of a kind of nodes: by name, then by key."""
    return (*sort_keys(node, kind.name), SortKey(f"{node}.{kind.key.name}", kind.key))
