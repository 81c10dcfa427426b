"""Selections of nodes and statements: what each type behind a field selects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from graphql import GraphQLField

from api.graphql.limits import Limits
from api.graphql.lookahead.connections import ConnectionSelector
from api.graphql.lookahead.field_collector import INTERFACES, FieldCollector, FieldNodes, item_values, type_name_of
from graph.analysis.core.request import check_months
from graph.errors import BadUserInput, TooExpensive
from graph.model.declarations import (
    CertaintyField,
    EndField,
    GlobalIdField,
    LocalisedField,
    LocatedActorsField,
    MunicipalityField,
    Reference,
    RegionTreeField,
    SourcesField,
    SourceStatementsField,
    StatementsField,
)
from graph.model.fields import FIELDS
from graph.model.nodes import localised
from graph.model.properties import Property
from graph.model.statements import STATEMENTS
from graph.model.validity import DEFAULT_MONTHS, AsOf
from graph.query.selection import (
    Branch,
    Branches,
    CertaintyItem,
    ConnectionItem,
    GlobalIdItem,
    Item,
    NodeItem,
    PageLink,
    PropertyItem,
    TypenameItem,
    UnpagedListItem,
)


@dataclass
class EntitySelector:
    """Selects the nodes and statements of one operation.

    Raises TooExpensive if all selections together have more fields than the limit: each type that selects differently
    multiplies everything below it. `confirmed_within`: how many months a confirmation counts, unless a field says so.
    """

    document: FieldCollector
    today: date
    limits: Limits
    confirmed_within: int = DEFAULT_MONTHS
    _number_of_items: int = 0

    @cached_property
    def connections(self) -> ConnectionSelector:
        return ConnectionSelector(self.document, self.limits, self.branches)

    def branches(self, nodes: FieldNodes, type_name: str, as_of: date | None) -> Branches:
        """What each type behind a type name selects; types that select the same share a branch."""
        types = INTERFACES.get(type_name, (type_name,))
        if len(types) == 1:
            return (Branch(types, self.items(self.document.collect(nodes, types[0]), types[0], as_of)),)
        types_by_selection: dict[Any, list[str]] = {}
        fields_by_selection: dict[Any, dict[str, FieldNodes]] = {}
        for name in types:
            fields = self.document.collect(nodes, name)
            selection = tuple((key, tuple(map(id, field_nodes))) for key, field_nodes in fields.items())
            types_by_selection.setdefault(selection, []).append(name)
            fields_by_selection[selection] = fields
        return tuple(
            Branch(tuple(names), self.items(fields_by_selection[selection], names[0], as_of))
            for selection, names in types_by_selection.items()
        )

    def items(self, fields: dict[str, FieldNodes], type_name: str, as_of: date | None) -> tuple[Item, ...]:
        return tuple(self.item(key, nodes, type_name, as_of) for key, nodes in fields.items())

    def item(self, key: str, nodes: FieldNodes, type_name: str, as_of: date | None) -> Item:
        """The item that a field of a node or statement stands for."""
        self._count_item()
        name = nodes[0].name.value
        if name == "__typename":
            return TypenameItem(**item_values(key, nodes, type_name))
        definition = self.document.definition(type_name, name)
        common = item_values(key, nodes, type_name, definition)
        declared = FIELDS.by_type[type_name][name]
        target = type_name_of(definition)
        match declared:
            case GlobalIdField():
                return GlobalIdItem(**common)
            case Property():
                return PropertyItem(**common, property=declared)
            case LocalisedField(name=base):
                language = self.document.arguments(definition, nodes[0])["language"]
                return PropertyItem(**common, property=localised(base, language.value))
            case CertaintyField():
                arguments = self.document.arguments(definition, nodes[0])
                day, months = arguments.get("on") or as_of or self.today, arguments.get("confirmedWithin")
                return CertaintyItem(
                    **common, as_of=AsOf(day, self.confirmed_within if months is None else check_months(months))
                )
            case SourcesField() | RegionTreeField(relation="ancestors"):
                return UnpagedListItem(**common, link=declared, branches=self.branches(nodes, target, as_of))
            case EndField() | Reference() | MunicipalityField() | RegionTreeField(relation="parent"):
                return NodeItem(**common, link=declared, branches=self.branches(nodes, target, as_of), as_of=as_of)
            case StatementsField() | RegionTreeField() | LocatedActorsField() | SourceStatementsField():
                return self.connection(common, declared, definition, nodes, as_of)

    def connection(
        self, common: dict[str, Any], link: PageLink, definition: GraphQLField, nodes: FieldNodes, as_of: date | None
    ) -> ConnectionItem:
        arguments = self.document.arguments(definition, nodes[0])
        try:
            page = self.connections.page(definition, nodes, arguments, as_of, _name_in_cursors(link))
        except BadUserInput as error:  # reported at the root field, so the message names this one
            raise BadUserInput(f"`{common['key']}`: {error.message}", hint=error.hint) from error
        return ConnectionItem(**common, link=link, page=page)

    def _count_item(self) -> None:
        self._number_of_items += 1
        if self._number_of_items > self.limits.fields:
            message = f"The operation has more than {self.limits.fields} fields, those of each kind counted apart."
            raise TooExpensive(message, hint="Select the same of all kinds, or fewer levels.")


def _name_in_cursors(link: PageLink) -> str:
    """The name that binds a cursor to its connection."""
    match link:
        case StatementsField(kind=kind, outgoing=outgoing):
            end = STATEMENTS[kind].start if outgoing else STATEMENTS[kind].end
            return f"Region.{end.field}" if end.label == "Region" else end.field
        case RegionTreeField():
            return "parts"
        case LocatedActorsField():
            return "located"
        case SourceStatementsField():
            return "sourced"
