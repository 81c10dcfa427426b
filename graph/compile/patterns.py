"""Cypher patterns of nodes and statements, and the scopes that name their variables."""

from __future__ import annotations

from dataclasses import dataclass

from graph.compile.writer import CypherWriter, where
from graph.model.declarations import EndField, StatementsField
from graph.model.enums import Extent
from graph.model.nodes import NODE_TYPES, NODES
from graph.model.statements import STATEMENTS
from graph.query.filters import Parent, Related


@dataclass(frozen=True)
class NodeScope:
    """The variable of a matched node. `anchors`: conditions on neighbours that are already bound to a variable."""

    variable: str
    anchors: tuple[tuple[Related | Parent, str], ...] = ()

    def anchor_of(self, condition: Related | Parent) -> str | None:
        """The variable that the neighbour of this condition is bound to."""
        return next((variable for anchored, variable in self.anchors if anchored is condition), None)


@dataclass(frozen=True)
class StatementScope:
    """The variables of a matched statement and its ends."""

    variable: str
    start: str
    end: str

    def at(self, end: EndField) -> str:
        """The variable of the node at an end."""
        return self.start if end.outgoing else self.end


Scope = NodeScope | StatementScope


def statement_pattern(statements: StatementsField, node: str, statement: str, other: str) -> str:
    """The pattern from a node over its statements to their other ends: `(node)-[statement:TYPE]->(other)`."""
    link = f"[{statement}:{statements.kind}]"
    return f"({node})-{link}->({other})" if statements.outgoing else f"({node})<-{link}-({other})"


def statement_scope(statements: StatementsField, node: str, statement: str, other: str) -> StatementScope:
    """The scope of `statement_pattern`."""
    start, end = (node, other) if statements.outgoing else (other, node)
    return StatementScope(statement, start, end)


def not_concealed(w: CypherWriter, statement: str, type_: str) -> str | None:
    """The condition that a statement of a kind is not on the list of those concealed from the reader; None if nothing
    is. It reads no property of the statement, so it is cheaper than `w.visible` where there are many."""
    concealed = w.concealed("r")
    if not concealed:
        return None
    name = f"concealed_{type_}"
    w.lists[name] = f"COLLECT {{ MATCH ()-[r:{type_}]->() WHERE {concealed} RETURN r }}"
    return f"NOT {statement} IN {name}"


def other_end(statements: StatementsField) -> EndField:
    """The end that lies away from the node whose statements these are."""
    kind = STATEMENTS[statements.kind]
    return EndField(kind.end, False) if statements.outgoing else EndField(kind.start, True)


def match_by_key(w: CypherWriter, variable: str, label: str, key: str, *conditions: str | None) -> str:
    """A MATCH of the node of a kind with this key, if the reader may see it and the conditions hold."""
    kind = NODES[label]
    has_label = f"{variable}:{label}" if kind.is_actor else None
    pattern = f"MATCH ({variable}:{kind.keyed_label} {{{kind.key.name}: {key}}})"
    return f"{pattern}{where(has_label, node_visible(w, variable, label), *conditions)}"


def is_offer(statement: str) -> str:
    """Whether a COVERS says that something is offered; without an extent it does."""
    return f"coalesce({statement}.extent, '{Extent.FULL}') <> '{Extent.NONE}'"


def node_visible(w: CypherWriter, variable: str, label: str) -> str | None:
    """The condition that the reader may see a node. Only actors have a visibility."""
    return w.visible(variable) if NODE_TYPES[label].is_actor else None
