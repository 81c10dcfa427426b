"""Compiles nodes and statements: their values and what lies behind their links.

A row is a list of values, `[n1.name, toString(r2.valid_from)]`, as `RowWriter` orders them. If the types behind an
interface select different items, a CASE chooses the row of the type, with its number in front: `[1, [n1.name]]`.
"""

from __future__ import annotations

from collections.abc import Mapping

from graph.compile.connections.connection import ConnectionCompiler
from graph.compile.connections.link_rows import rows_of_link
from graph.compile.fragments import fragment
from graph.compile.patterns import NodeScope, Scope, StatementScope, match_by_key
from graph.compile.result_shape import (
    Column,
    Compiled,
    branch_shape,
    column_of,
    leaf_of,
    list_shape,
    object_shape,
)
from graph.compile.row_writer import RowWriter
from graph.compile.writer import CypherWriter, where
from graph.model.declarations import EndField, MunicipalityField, Reference, RegionTreeField, SourcesField
from graph.model.nodes import KIND_LABELS, MAX_TREE, NODE_TYPES, NODES, SOURCE, WITHIN
from graph.model.properties import STATEMENT_KEY, Property, Type
from graph.model.statements import STATEMENT_NAMES, STATEMENTS
from graph.model.validity import AsOf
from graph.query.selection import (
    Branch,
    Branches,
    CertaintyItem,
    ConnectionItem,
    GlobalIdItem,
    Item,
    NodeItem,
    PropertyItem,
    TypenameItem,
    UnpagedListItem,
    ordered_by_name,
)

LinkItem = NodeItem | UnpagedListItem | ConnectionItem


class EntityCompiler:
    """Each method returns a Cypher expression and the shape of its value."""

    def __init__(self, w: CypherWriter) -> None:
        self.w = w
        self.connections = ConnectionCompiler(w, self.branches)

    def branches(self, branches: Branches, scope: Scope) -> Compiled:
        """The row of the branch that fits the node's label or the statement's type."""
        shared_links = sorted(_shared_links(branches).items(), key=lambda link: link[1].name)
        shared = {key: self.link(item, scope) for key, item in shared_links}
        names = {key: self.w.name("s") for key in shared}
        bound = {key: (names[key], shape) for key, (_, shape) in shared.items()}
        compiled = [self.branch(branch, scope, bound) for branch in branches]
        shape = branch_shape([shape for _, shape in compiled])
        if len(compiled) == 1:
            return compiled[0][0], shape
        rows = [f"[{i}, {expression}]" for i, (expression, _) in enumerate(compiled)]
        tests = [_is_of_branch(scope, branch) for branch in branches[:-1]]
        cases = [f"WHEN {test} THEN {row}" for test, row in zip(tests, rows[:-1], strict=True)]
        chosen = f"CASE {' '.join(cases)} ELSE {rows[-1]} END"
        if not shared:
            return chosen, shape
        binding = ", ".join(f"{expression} AS {names[key]}" for key, (expression, _) in shared.items())
        return f"HEAD(COLLECT {{ WITH {binding} RETURN {chosen} }})", shape

    def branch(self, branch: Branch, scope: Scope, bound: Mapping[str, Compiled]) -> Compiled:
        """The row of one branch. `bound`: variables that already hold the values of items, by key."""
        row = RowWriter(self.w, scope.variable, _to_be_read(branch))
        columns: dict[str, Column] = {}
        for item in ordered_by_name(branch.items):
            if item.key in bound:
                expression, shape = bound[item.key]
                columns[item.key] = column_of(item, row.add(expression), nested=shape)
            elif isinstance(item, PropertyItem) and (index := row.index_of(item.property)) is not None:
                columns[item.key] = column_of(item, index, leaf=leaf_of(item.property))
            else:
                columns[item.key] = self.column(item, branch, scope, row)
        return row.expression, object_shape([columns[item.key] for item in branch.items])

    def column(self, item: Item, branch: Branch, scope: Scope, row: RowWriter) -> Column:
        """Adds the expression of an item to the row, unless its value is constant; returns the column that reads it."""
        match item:
            case TypenameItem():
                return _typename(item, branch, row)
            case GlobalIdItem():
                return _global_id(item, branch, row)
            case PropertyItem(property=stored):
                return column_of(item, row.add(_property(scope.variable, item)), leaf=leaf_of(stored))
            case CertaintyItem(as_of=as_of):
                return column_of(item, row.add(self.certainty(scope.variable, as_of)))
            case NodeItem() | UnpagedListItem() | ConnectionItem():
                expression, shape = self.link(item, scope)
                return column_of(item, row.add(expression), nested=shape)
            case _:
                raise TypeError(f"{type(item).__name__} is not an item of a node or statement")

    def certainty(self, statement: str, as_of: AsOf) -> str:
        """The certainty of a statement on a day, as `AsOf.certainty` has it."""
        day = self.w.day(as_of.day)
        confirmed = fragment("confirmed", statement, day, self.w.day(as_of.confirmed_since))
        return (
            f"CASE WHEN {fragment('holds', statement, day)}"
            f" THEN CASE WHEN {confirmed} THEN 'CONFIRMED' ELSE 'ASSUMED' END ELSE 'DOES_NOT_HOLD' END"
        )

    # ---- links

    def link(self, item: LinkItem, scope: Scope) -> Compiled:
        """What lies behind a link."""
        match item:
            case NodeItem(link=EndField() as end):
                assert isinstance(scope, StatementScope)
                return self.branches(item.branches, NodeScope(scope.at(end)))
            case NodeItem():
                return self.single_node(item, scope)
            case UnpagedListItem():
                return self.unpaged_list(item, scope)
            case ConnectionItem(page=page):
                return self.connections.connection(page, rows_of_link(self.w, item.link, scope.variable, page))

    def single_node(self, item: NodeItem, scope: Scope) -> Compiled:
        """The node behind a reference, the municipality or the parent of a region; null if there is none."""
        w, link, variable = self.w, item.link, scope.variable
        node = w.name("n")
        expression, shape = self.branches(item.branches, NodeScope(node))
        match link:
            case Reference():
                match_ = match_by_key(w, node, link.label, f"{variable}.{link.property}")
            case MunicipalityField():
                r = w.name("r")
                newest = f"coalesce({r}.valid_from, date('0001-01-01')) DESC, {r}.id"
                conditions = where(w.visible(r), w.holds(r, item.as_of))
                pattern = f"({variable})<-[{r}:GOVERNS]-({node})"
                match_ = f"MATCH {pattern}{conditions} WITH {node}, {r} ORDER BY {newest} LIMIT 1"
            case RegionTreeField():
                pattern = f"({variable})-[:{WITHIN}]->({node}:Region)"
                match_ = f"MATCH {pattern} WITH {node} ORDER BY {node}.ags LIMIT 1"
            case EndField():
                raise TypeError("the end of a statement is already matched")
        return f"HEAD(COLLECT {{ {match_} RETURN {expression} }})", shape

    def unpaged_list(self, item: UnpagedListItem, scope: Scope) -> Compiled:
        """The sources of a node or statement, or the ancestors of a region, the nearest first."""
        node, variable = self.w.name("n"), scope.variable
        expression, shape = self.branches(item.branches, NodeScope(node))
        if isinstance(item.link, SourcesField):
            key = self.w.name("k")
            match_ = f"UNWIND {variable}.source_ids AS {key} MATCH ({node}:Source {{{SOURCE.key.name}: {key}}})"
        else:
            path, distance = self.w.name("p"), self.w.name("d")
            match_ = (
                f"MATCH {path} = ({variable})-[:{WITHIN}*1..{MAX_TREE}]->({node}:Region)"
                f" WITH {node}, length({path}) AS {distance} ORDER BY {distance}, {node}.ags"
            )
        return f"COLLECT {{ {match_} RETURN {expression} }}", list_shape(shape)


# ---- branches


def _shared_links(branches: Branches) -> dict[str, LinkItem]:
    """The links that all of several branches follow with the same selection. They are compiled once, so that neither
    the text nor its planning grows with the number of branches."""
    first, *others = ({i.key: i for i in branch.items if isinstance(i, LinkItem)} for branch in branches)
    return {
        key: item for key, item in first.items() if others and all(_same_link(item, links.get(key)) for links in others)
    }


def _same_link(item: LinkItem, other: LinkItem | None) -> bool:
    return other is not None and item.link == other.link and list(map(id, item.origin)) == list(map(id, other.origin))


def _is_of_branch(scope: Scope, branch: Branch) -> str:
    variable = scope.variable
    if isinstance(scope, StatementScope):
        tests = [f"type({variable}) = '{STATEMENT_NAMES[name].type}'" for name in branch.types]
    else:
        tests = [f"{variable}:{label}" for label in branch.types]
    return " OR ".join(tests)


# ---- values


def _to_be_read(branch: Branch) -> list[Property]:
    """The properties that the items of a branch read, without those that the index which gave the row holds: its key,
    and the property that nodes are ordered by."""
    if branch.types[0] in STATEMENT_NAMES:
        at_hand = {STATEMENT_KEY.name}
    else:
        kind = NODE_TYPES[branch.types[0]]
        at_hand = {kind.key.name, kind.order}
    stored = (item.property for item in branch.items if isinstance(item, PropertyItem))
    return [one for one in stored if one.name not in at_hand]


def _typename(item: TypenameItem, branch: Branch, row: RowWriter) -> Column:
    if len(branch.types) == 1:
        return Column(item.key, item.owner, None, constant=branch.types[0])
    if branch.types[0] in STATEMENT_NAMES:
        return column_of(item, row.add(f"type({row.variable})"), leaf=lambda type_: STATEMENTS[type_].name)
    return column_of(item, row.add(f"{row.variable}.kind"), leaf=_actor_label)


def _actor_label(kind: str) -> str:
    if kind not in KIND_LABELS:
        raise ValueError(f"Enum 'ActorKind' cannot represent value: {kind!r}")
    return KIND_LABELS[kind]


def _global_id(item: GlobalIdItem, branch: Branch, row: RowWriter) -> Column:
    """Actors share one key space; a branch of several kinds of statements also reads the type."""
    name, variable = branch.types[0], row.variable
    if name in STATEMENT_NAMES and len(branch.types) > 1:
        index = row.add(f"[type({variable}), {variable}.id]")
        return column_of(item, index, leaf=lambda value: f"{STATEMENTS[value[0]].name}:{value[1]}")
    key, prefix = ("id", name) if name in STATEMENT_NAMES else (NODES[name].key.name, NODES[name].global_type)
    return column_of(item, row.add(f"{variable}.{key}"), leaf=lambda value: f"{prefix}:{value}")


def _property(variable: str, item: PropertyItem) -> str:
    stored = item.property
    value = f"{variable}.{stored.name}"
    if stored.type is Type.PARTIAL_DATE:
        return f"[toString({value}), {variable}.{stored.precision}]"
    return f"toString({value})" if stored.type is Type.DATE else value
