"""Collects the fields of a validated operation: fragments, `@skip` and `@include` are resolved here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionSetNode,
    get_named_type,
)
from graphql.execution.values import VariableValues, get_argument_values, get_directive_values

from graph.analysis.core.request import require_day
from graph.model.nodes import ACTOR_LABELS, NODES
from graph.model.statements import STATEMENT_KINDS

FieldNodes = list[FieldNode]

STATEMENT_TYPES = tuple(kind.name for kind in STATEMENT_KINDS)
# The object types behind each interface.
INTERFACES: Mapping[str, tuple[str, ...]] = {
    "Actor": ACTOR_LABELS,
    "Statement": STATEMENT_TYPES,
    "Node": (*NODES, *STATEMENT_TYPES),
}


@dataclass(frozen=True)
class FieldCollector:
    """Collects the fields that an operation selects, with its fragments, directives and variables applied."""

    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    variables: VariableValues

    def collect(self, nodes: Iterable[Any], type_name: str) -> dict[str, FieldNodes]:
        """The fields that the nodes select of an object type, by response key in the order of the document. Nodes with
        the same key are in one list."""
        fields: dict[str, FieldNodes] = {}
        visited: set[str] = set()
        for node in nodes:
            if node.selection_set:
                self._visit(node.selection_set, type_name, fields, visited)
        return fields

    def _visit(
        self, selections: SelectionSetNode, type_name: str, fields: dict[str, FieldNodes], visited: set[str]
    ) -> None:
        for selection in selections.selections:
            if selection.directives and not self._included(selection):
                continue
            if isinstance(selection, FieldNode):
                key = (selection.alias or selection.name).value
                fields.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                type_condition = selection.type_condition
                if type_condition is None or _applies(type_condition.name.value, type_name):
                    self._visit(selection.selection_set, type_name, fields, visited)
            else:
                name = cast("Any", selection).name.value
                fragment = self.fragments[name]
                if name not in visited and _applies(fragment.type_condition.name.value, type_name):
                    visited.add(name)
                    self._visit(fragment.selection_set, type_name, fields, visited)

    def _included(self, node: Any) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not include or bool(include["if"])

    def definition(self, type_name: str, name: str) -> GraphQLField:
        """The definition of a field of an object type. Raises KeyError for `__typename`, which has none."""
        return cast("GraphQLObjectType", self.schema.type_map[type_name]).fields[name]

    def arguments(self, definition: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """The values of a field's arguments, variables and defaults included. Raises BadUserInput if one is a day that
        no question can be about."""
        values = get_argument_values(definition, node, self.variables) if definition.args else {}
        for name, value in values.items():
            if isinstance(value, date):
                require_day(name, value)
        return values


def type_name_of(definition: GraphQLField) -> str:
    """The name of a field's type, without lists and non-null."""
    return cast("Any", get_named_type(cast("Any", definition).type)).name


def item_values(key: str, nodes: FieldNodes, owner: str, definition: GraphQLField | None = None) -> dict[str, Any]:
    """The arguments that every `Item` takes. Without `definition`, the field counts as one that is never null."""
    required = definition is None or isinstance(cast("Any", definition).type, GraphQLNonNull)
    return {"key": key, "name": nodes[0].name.value, "owner": owner, "required": required, "origin": nodes}


def _applies(type_condition: str, type_name: str) -> bool:
    return type_condition == type_name or type_name in INTERFACES.get(type_condition, ())
