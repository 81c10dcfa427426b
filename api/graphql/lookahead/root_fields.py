"""Lookahead: turns the root fields of a validated operation into selections before anything is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, cast

from graphql import FragmentDefinitionNode, GraphQLField, GraphQLSchema
from graphql.execution.values import VariableValues

from api.graphql.limits import MAX_PAGE, Limits
from api.graphql.lookahead.entities import EntitySelector
from api.graphql.lookahead.field_collector import (
    INTERFACES,
    STATEMENT_TYPES,
    FieldCollector,
    FieldNodes,
    item_values,
    type_name_of,
)
from api.graphql.lookahead.filters import filter_of
from api.graphql.types.questions import question_arguments
from graph.analysis.registry import QUESTIONS
from graph.errors import BadUserInput
from graph.model.enums import RegionKind
from graph.model.nodes import ACTOR_LABELS, NODES, REGION
from graph.model.region_keys import is_region_key, level_of_key, possible_region_keys
from graph.model.statements import STATEMENT_KINDS, STATEMENT_NAMES
from graph.model.validity import DEFAULT_MONTHS
from graph.query.filters import And, Compare, Filter, InRegions, Or
from graph.query.search import actor_phrase, place_phrase
from graph.query.selection import (
    AllNodes,
    AllStatements,
    Computed,
    ComputedItem,
    Lookup,
    LookupGroup,
    Page,
    Question,
    ReferencedEntities,
    RootPage,
    RootSelection,
    SearchRows,
    TypenameItem,
)

_NODE_CONNECTIONS: Mapping[str, str] = {"actors": "Actor"} | {kind.plural: kind.label for kind in NODES.values()}
_STATEMENT_CONNECTIONS: Mapping[str, str | None] = {
    "statements": None,
    **{kind.plural: kind.type for kind in STATEMENT_KINDS},
}
# The root fields that are answered from a selection; graphql-core executes the others.
PLANNED = frozenset(
    {"node", "nodes", "actor", "region", "search", "places", *_NODE_CONNECTIONS, *_STATEMENT_CONNECTIONS, *QUESTIONS}
)
_ENTITY_TYPES = frozenset({*INTERFACES, *NODES, *STATEMENT_TYPES})
# The key spaces in which the nodes and statements behind an interface are looked up.
_KEY_SPACES: Mapping[str, tuple[str, ...]] = {
    "Statement": STATEMENT_TYPES,
    "Node": ("Actor", *(label for label in NODES if label not in ACTOR_LABELS), *STATEMENT_TYPES),
}


@dataclass(frozen=True)
class Lookahead:
    """One operation: the schema, its fragments and variables, and the day that counts as today."""

    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    variables: VariableValues
    today: date
    limits: Limits
    confirmed_within: int = DEFAULT_MONTHS

    @cached_property
    def document(self) -> FieldCollector:
        return FieldCollector(self.schema, self.fragments, self.variables)

    @cached_property
    def entities(self) -> EntitySelector:
        return EntitySelector(self.document, self.today, self.limits, self.confirmed_within)

    def root_fields(self, operation: Any) -> dict[str, FieldNodes]:
        """The root fields of an operation by response key."""
        return self.document.collect([operation], "Query")

    def root(self, nodes: FieldNodes) -> RootSelection | None:
        """The selection of a root field; None if its arguments can match nothing, so that it is null unread. Raises
        BadUserInput or TooExpensive if its arguments are wrong or too much."""
        name = nodes[0].name.value
        definition = self.document.definition("Query", name)
        arguments = self.document.arguments(definition, nodes[0])
        as_of: date | None = arguments.get("asOf")
        months: int | None = arguments.get("confirmedWithin")
        self.entities.confirmed_within = self.confirmed_within if months is None else months
        if name in QUESTIONS:
            return self.question(name, nodes, arguments, definition)
        if name in _NODE_CONNECTIONS:
            page = self.entities.connections.page(definition, nodes, arguments, None, name)
            return RootPage(AllNodes(_NODE_CONNECTIONS[name]), page)
        if name in _STATEMENT_CONNECTIONS:
            page = self.entities.connections.page(definition, nodes, arguments, None, name)
            return RootPage(AllStatements(_STATEMENT_CONNECTIONS[name]), page)
        match name:
            case "search":
                return self.search(definition, nodes, arguments)
            case "node":
                return self.by_ids(nodes, [arguments["id"]], as_of, single=True)
            case "nodes":
                return self.by_ids(nodes, arguments["ids"], as_of, single=False)
            case "places":
                return self.places(definition, nodes, arguments)
            case "region":
                return self.by_key(nodes, "Region", possible_region_keys(arguments["ags"]), as_of)
            case _:
                return self.actor(nodes, arguments, as_of)

    # ---- lookups and search

    def actor(self, nodes: FieldNodes, arguments: dict[str, Any], as_of: date | None) -> Lookup | None:
        slug, global_id = arguments.get("slug"), arguments.get("id")
        if (slug is None) == (global_id is None):
            raise BadUserInput("`actor` takes either `id` or `slug`.", hint="Give exactly one of them.")
        if slug is None:
            space, _, slug = cast("str", global_id).partition(":")
            if space != "Actor":
                return None
        return self.by_key(nodes, "Actor", (cast("str", slug),), as_of)

    def by_key(self, nodes: FieldNodes, space: str, keys: tuple[str, ...], as_of: date | None) -> Lookup:
        """A lookup of the first key that exists."""
        group = LookupGroup(space, keys, self.entities.branches(nodes, space, as_of))
        return Lookup((group,), tuple((0, key) for key in keys), single=True)

    def by_ids(self, nodes: FieldNodes, ids: Sequence[str], as_of: date | None, *, single: bool) -> Lookup | None:
        """A lookup by global ids of several key spaces; texts that are not ids match nothing."""
        if len(ids) > MAX_PAGE:
            raise BadUserInput(f"`ids` has {len(ids)} entries.", hint=f"Ask for at most {MAX_PAGE} at once.")
        parsed = [_parse_global_id(global_id) for global_id in ids]
        keys_by_space = _keys_by_space(parsed)
        if not keys_by_space and single:
            return None
        groups = tuple(
            LookupGroup(space, tuple(keys), self.entities.branches(nodes, space, as_of))
            for space, keys in keys_by_space.items()
        )
        index = {space: i for i, space in enumerate(keys_by_space)}
        return Lookup(groups, tuple((index[pair[0]], pair[1]) if pair else None for pair in parsed), single)

    def search(self, definition: GraphQLField, nodes: FieldNodes, arguments: dict[str, Any]) -> RootPage:
        page = self.entities.connections.page(definition, nodes, arguments, None, "search")
        conditions: list[Filter] = []
        for field, type_name, argument in (
            ("kind", "Actor", "kinds"),
            ("serviceType", "CounsellingService", "serviceTypes"),
        ):
            if (values := arguments.get(argument)) is not None:
                conditions.append(filter_of(type_name, {field: {"in": values}}, page.as_of))
        if (ids := arguments.get("regions")) is not None:
            conditions.append(_in_regions(_region_keys(ids), page.as_of))
        parameters = actor_phrase(arguments["text"])._asdict()
        return RootPage(SearchRows("search_actors", "Actor", parameters), _with_conditions(page, conditions))

    def places(self, definition: GraphQLField, nodes: FieldNodes, arguments: dict[str, Any]) -> RootPage:
        page = self.entities.connections.page(definition, nodes, arguments, None, "places")
        conditions: list[Filter] = []
        if (ids := arguments.get("regions")) is not None:
            conditions.append(Or(tuple(_within(key) for key in _region_keys(ids))))
        parameters = place_phrase(arguments["text"])._asdict()
        return RootPage(SearchRows("search_places", "Region", parameters), _with_conditions(page, conditions))

    # ---- questions

    def question(self, name: str, nodes: FieldNodes, arguments: dict[str, Any], definition: GraphQLField) -> Question:
        """A computed question. The fields below it inherit its day `on` and `confirmedWithin`, if it has them."""
        values = question_arguments(name, arguments)
        as_of = (values["on"] or self.today) if "on" in values else None
        return Question(name, values, self.computed(nodes, type_name_of(definition), as_of))

    def computed(self, nodes: FieldNodes, type_name: str, as_of: date | None) -> Computed:
        """The fields selected of a computed object."""
        items: list[ComputedItem | TypenameItem] = []
        for key, field_nodes in self.document.collect(nodes, type_name).items():
            name = field_nodes[0].name.value
            if name == "__typename":
                items.append(TypenameItem(**item_values(key, field_nodes, type_name)))
                continue
            definition = self.document.definition(type_name, name)
            items.append(
                ComputedItem(
                    **item_values(key, field_nodes, type_name, definition),
                    arguments=self.document.arguments(definition, field_nodes[0]),
                    subselection=self.subselection(field_nodes, type_name_of(definition), as_of),
                )
            )
        return Computed(tuple(items))

    def subselection(
        self, nodes: FieldNodes, type_name: str, as_of: date | None
    ) -> Computed | ReferencedEntities | None:
        """What is selected of the value of a computed object's field; None for a scalar."""
        if not nodes[0].selection_set:
            return None
        if type_name not in _ENTITY_TYPES:
            return self.computed(nodes, type_name, as_of)
        spaces = _KEY_SPACES.get(type_name, (type_name,))
        return ReferencedEntities({space: self.entities.branches(nodes, space, as_of) for space in spaces})


def _with_conditions(page: Page, conditions: Sequence[Filter]) -> Page:
    """The page of the rows that fulfil the conditions of arguments other than `where`."""
    return replace(page, where=And(tuple(conditions))) if conditions else page


def _in_regions(keys: Sequence[str], as_of: date | None) -> Filter:
    """The condition that an actor belongs to one of these regions."""
    by_level: dict[RegionKind, list[str]] = {}
    for key in keys:
        by_level.setdefault(level_of_key(key), []).append(key)
    return Or(tuple(InRegions(level, tuple(of_level), as_of) for level, of_level in by_level.items()))


def _within(key: str) -> Filter:
    """The condition that a region is this one or lies in it: its key begins with the key of the larger one."""
    return And(()) if key == "DE" else Compare(REGION.key, "startsWith", key)


def _region_keys(ids: Sequence[str]) -> list[str]:
    """The keys in the argument `regions`, each once. Raises BadUserInput for what is no id or key of a region."""
    if len(ids) > MAX_PAGE:
        raise BadUserInput(f"`regions` has {len(ids)} entries.", hint=f"Ask for at most {MAX_PAGE} at once.")
    keys: dict[str, None] = {}
    for global_id in ids:
        space, _, key = global_id.rpartition(":")
        key = possible_region_keys(key)[0]
        if space not in ("", "Region") or not is_region_key(key):
            raise BadUserInput(
                f"`regions` has {global_id!r}, which is no region.", hint="Give official keys (AGS) or ids of regions."
            )
        keys[key] = None
    return list(keys)


def _parse_global_id(global_id: str) -> tuple[str, str] | None:
    """(key space, key) of a global id, or None if it is not one."""
    space, colon, key = global_id.partition(":")
    if space == "Region" and not is_region_key(key):
        key = possible_region_keys(key)[0]
    is_key_space = space == "Actor" or space in STATEMENT_NAMES or (space in NODES and not NODES[space].is_actor)
    return (space, key) if colon and key and is_key_space else None


def _keys_by_space(ids: Iterable[tuple[str, str] | None]) -> dict[str, list[str]]:
    """The different keys of each key space, in the order of the ids."""
    keys: dict[str, dict[str, None]] = {}
    for pair in ids:
        if pair:
            space, key = pair
            keys.setdefault(space, {})[key] = None
    return {space: list(of_space) for space, of_space in keys.items()}
