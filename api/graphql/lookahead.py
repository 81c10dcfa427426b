"""Walks a validated operation once and says what it wants, as `Selection`s: aliases, fragments, variables, defaults,
@skip and @include, interfaces and inline fragments are all settled here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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

from api.graphql.conditions import condition, orders
from api.graphql.limits import Limits, check_filter
from api.graphql.questions import question_arguments
from graph.analysis.registry import QUESTIONS
from graph.errors import BadUserInput, TooExpensive
from graph.model.declarations import (
    Confirmed,
    EndField,
    GlobalId,
    Localised,
    LocatedActors,
    Municipal,
    Reference,
    Sources,
    SourceStatements,
    Statements,
    Within,
)
from graph.model.enums import RegionKind
from graph.model.fields import FIELDS
from graph.model.nodes import ACTOR_LABELS, NODES, localised
from graph.model.properties import Property
from graph.model.statements import STATEMENT_KINDS, STATEMENT_NAMES, STATEMENTS
from graph.model.text import search_phrase
from graph.query import cursors
from graph.query.selection import (
    AllStatements,
    Branch,
    Branches,
    CertaintyOn,
    Computed,
    ComputedItem,
    CursorOf,
    EdgeList,
    EuroGroups,
    EuroTotal,
    Facet,
    Facets,
    Found,
    FundingDimension,
    Identity,
    Item,
    Kinds,
    Lookup,
    Many,
    NodeList,
    NodeOf,
    One,
    Page,
    PageInfo,
    PageItem,
    PageLink,
    Plain,
    Question,
    RootPage,
    RootSelection,
    Score,
    Things,
    Total,
    Typename,
    Value,
)

MAX_PAGE = 100
DEFAULT_PAGE = 20
MAX_GROUPS = 1000
Nodes = list[FieldNode]

_STATEMENT_TYPES = tuple(kind.name for kind in STATEMENT_KINDS)
_INTERFACES: dict[str, tuple[str, ...]] = {
    "Actor": ACTOR_LABELS,
    "Statement": _STATEMENT_TYPES,
    "Node": (*NODES, *_STATEMENT_TYPES),
}
_ROOT_KINDS = {"actors": "Actor"} | {kind.plural: kind.label for kind in NODES.values()}
_ROOT_STATEMENTS: dict[str, str | None] = {"statements": None} | {kind.plural: kind.type for kind in STATEMENT_KINDS}
PLANNED = frozenset({"node", "nodes", "actor", "region", "search", *_ROOT_KINDS, *_ROOT_STATEMENTS, *QUESTIONS})
_THINGS = frozenset({*_INTERFACES, *NODES, *_STATEMENT_TYPES})
# The key spaces that an interface's things are looked up in.
_SPACES: dict[str, tuple[str, ...]] = {
    "Statement": _STATEMENT_TYPES,
    "Node": ("Actor", *(label for label in NODES if label not in ACTOR_LABELS), *_STATEMENT_TYPES),
}


@dataclass
class Lookahead:
    """One operation: its schema, fragments and variables, and the day that counts as today.

    TooExpensive, if it unfolds into too many fields: each kind that selects differently multiplies all below it.
    """

    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    variables: VariableValues
    today: date
    limits: Limits
    _items: int = 0

    # ---- the document

    def collect(self, nodes: Iterable[Any], type_name: str) -> dict[str, Nodes]:
        """The fields of an object type by answer key, in order."""
        found: dict[str, Nodes] = {}
        seen: set[str] = set()
        for node in nodes:
            if node.selection_set:
                self._visit(node.selection_set, type_name, found, seen)
        return found

    def _visit(self, selections: SelectionSetNode, type_name: str, found: dict[str, Nodes], seen: set[str]) -> None:
        for selection in selections.selections:
            if selection.directives and not self.included(selection):
                continue
            if isinstance(selection, FieldNode):
                key = (selection.alias or selection.name).value
                found.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                condition_ = selection.type_condition
                if condition_ is None or applies(condition_.name.value, type_name):
                    self._visit(selection.selection_set, type_name, found, seen)
            else:
                name = cast("Any", selection).name.value
                fragment = self.fragments[name]
                if name not in seen and applies(fragment.type_condition.name.value, type_name):
                    seen.add(name)
                    self._visit(fragment.selection_set, type_name, found, seen)

    def included(self, node: Any) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not include or bool(include["if"])

    def field(self, type_name: str, name: str) -> GraphQLField:
        return cast("GraphQLObjectType", self.schema.type_map[type_name]).fields[name]

    def arguments(self, definition: GraphQLField, node: FieldNode) -> dict[str, Any]:
        if not definition.args:
            return {}
        return get_argument_values(definition, node, self.variables)

    # ---- nodes and statements

    def branches(self, nodes: Nodes, type_name: str, as_of: date | None) -> Branches:
        """What each kind behind a type selects; kinds that select the same share a branch."""
        types = _INTERFACES.get(type_name, (type_name,))
        if len(types) == 1:
            return (Branch(types, self.items(self.collect(nodes, types[0]), types[0], as_of)),)
        groups: dict[Any, list[str]] = {}
        collected: dict[Any, dict[str, Nodes]] = {}
        for name in types:
            fields = self.collect(nodes, name)
            mark = tuple((key, tuple(map(id, found))) for key, found in fields.items())
            groups.setdefault(mark, []).append(name)
            collected[mark] = fields
        return tuple(
            Branch(tuple(names), self.items(collected[mark], names[0], as_of)) for mark, names in groups.items()
        )

    def items(self, fields: dict[str, Nodes], type_name: str, as_of: date | None) -> tuple[Item, ...]:
        return tuple(self.item(key, nodes, type_name, as_of) for key, nodes in fields.items())

    def item(self, key: str, nodes: Nodes, type_name: str, as_of: date | None) -> Item:
        self._items += 1
        if self._items > self.limits.fields:
            message = f"The operation has more than {self.limits.fields} fields, those of each kind counted apart."
            raise TooExpensive(message, hint="Select the same of all kinds, or fewer levels.")
        name = nodes[0].name.value
        if name == "__typename":
            return Typename(**_common(key, nodes, type_name))
        definition = self.field(type_name, name)
        common = _common(key, nodes, type_name, definition)
        declared = FIELDS.by_type[type_name][name]
        target = named(definition)
        match declared:
            case GlobalId():
                return Identity(**common)
            case Property():
                return Value(**common, property=declared)
            case Localised(name=base):
                language = self.arguments(definition, nodes[0])["language"]
                return Value(**common, property=localised(base, language.value))
            case Confirmed():
                on = self.arguments(definition, nodes[0]).get("on") or as_of or self.today
                return CertaintyOn(**common, on=on)
            case Sources() | Within(what="ancestors"):
                return Many(**common, link=declared, node=self.branches(nodes, target, as_of))
            case EndField() | Reference() | Municipal() | Within(what="parent"):
                return One(**common, link=declared, node=self.branches(nodes, target, as_of), as_of=as_of)
            case Statements() | Within() | LocatedActors() | SourceStatements():
                arguments = self.arguments(definition, nodes[0])
                try:
                    page = self.page(definition, nodes, arguments, as_of, _cell(declared))
                except BadUserInput as error:  # it is the root field's error, so it says which list is meant
                    raise BadUserInput(f"`{key}`: {error.message}", hint=error.hint) from error
                return PageItem(**common, link=declared, page=page)

    # ---- pages

    def page(
        self,
        definition: GraphQLField,
        nodes: Nodes,
        arguments: dict[str, Any],
        inherited: date | None,
        cell: str,
    ) -> Page:
        """A connection with its arguments; BadUserInput, where they contradict each other."""
        as_of = arguments.get("asOf") or inherited
        size, backward, cursor = _paging(arguments)
        type_name = named(definition)
        node = type_name.removesuffix("Connection")
        where = arguments.get("where")
        check_filter(where, self.limits)
        order: list[dict[str, Any]] = arguments.get("orderBy") or []
        mark = cursors.mark_of(cell, order, where, as_of, arguments.get("text"), arguments.get("kinds"))
        return Page(
            items=tuple(
                self.page_item(key, found, type_name, as_of) for key, found in self.collect(nodes, type_name).items()
            ),
            size=size,
            backward=backward,
            cursor=None if cursor is None else cursors.decode(cursor[1], mark, cursor[0]),
            order=orders(node, order),
            where=condition(node, where, as_of) if where is not None else None,
            as_of=as_of,
            mark=mark,
        )

    def page_item(self, key: str, nodes: Nodes, type_name: str, as_of: date | None) -> Item:
        name = nodes[0].name.value
        common = _common(key, nodes, type_name)
        if name == "__typename":
            return Typename(**common)
        if name == "totalCount":
            return Total(**common)
        target = named(self.field(type_name, name))
        match name:
            case "nodes":
                return NodeList(**common, node=self.branches(nodes, target, as_of))
            case "edges":
                return EdgeList(**common, edge=self.edge(nodes, target, as_of))
            case "pageInfo":
                fields = self.collect(nodes, target)
                return PageInfo(**common, fields=tuple((k, found[0].name.value) for k, found in fields.items()))
            case "facets":
                return Facets(**common, facets=self.facets(nodes, target))
            case "groups":
                arguments = self.arguments(self.field(type_name, name), nodes[0])
                by, level = FundingDimension(arguments["by"].value), RegionKind(arguments["level"].value)
                size = _few(arguments)
                return EuroGroups(**common, by=by, level=level, size=size, plain=self.plain(nodes, target))
            case _:
                return EuroTotal(**common, plain=self.plain(nodes, target))

    def facets(self, nodes: Nodes, type_name: str) -> tuple[Facet | Typename, ...]:
        items: list[Facet | Typename] = []
        for key, found in self.collect(nodes, type_name).items():
            name = found[0].name.value
            common = _common(key, found, type_name)
            if name == "__typename":
                items.append(Typename(**common))
                continue
            definition = self.field(type_name, name)
            arguments = self.arguments(definition, found[0])
            level = RegionKind(arguments["level"].value) if "level" in arguments else RegionKind.DISTRICT
            plain = self.plain(found, named(definition))
            items.append(Facet(**common, level=level, size=_few(arguments), plain=plain))
        return tuple(items)

    def edge(self, nodes: Nodes, type_name: str, as_of: date | None) -> tuple[Item, ...]:
        items: list[Item] = []
        for key, found in self.collect(nodes, type_name).items():
            name = found[0].name.value
            common = _common(key, found, type_name)
            match name:
                case "__typename":
                    items.append(Typename(**common))
                case "cursor":
                    items.append(CursorOf(**common))
                case "score":
                    items.append(Score(**common))
                case _:
                    target = named(self.field(type_name, name))
                    items.append(NodeOf(**common, node=self.branches(found, target, as_of)))
        return tuple(items)

    def plain(self, nodes: Nodes, type_name: str) -> Plain:
        fields: list[tuple[str, str, Plain | None]] = []
        for key, found in self.collect(nodes, type_name).items():
            name = found[0].name.value
            below = found[0].selection_set
            target = named(self.field(type_name, name)) if below else ""
            fields.append((key, name, self.plain(found, target) if below else None))
        return Plain(type_name, tuple(fields))

    # ---- questions

    def question(self, name: str, nodes: Nodes, arguments: dict[str, Any], definition: GraphQLField) -> Question:
        """What is read below is as of the question's day, where it has one."""
        given = question_arguments(name, arguments)
        as_of = (given["on"] or self.today) if "on" in given else None
        return Question(name, given, self.computed(nodes, named(definition), as_of))

    def computed(self, nodes: Nodes, type_name: str, as_of: date | None) -> Computed:
        items: list[ComputedItem | Typename] = []
        for key, found in self.collect(nodes, type_name).items():
            name = found[0].name.value
            if name == "__typename":
                items.append(Typename(**_common(key, found, type_name)))
                continue
            definition = self.field(type_name, name)
            items.append(
                ComputedItem(
                    **_common(key, found, type_name, definition),
                    arguments=self.arguments(definition, found[0]),
                    below=self.below(found, named(definition), as_of),
                )
            )
        return Computed(tuple(items))

    def below(self, nodes: Nodes, type_name: str, as_of: date | None) -> Computed | Things | None:
        if not nodes[0].selection_set:
            return None
        if type_name not in _THINGS:
            return self.computed(nodes, type_name, as_of)
        spaces = _SPACES.get(type_name, (type_name,))
        return Things({space: self.branches(nodes, space, as_of) for space in spaces})

    # ---- roots

    def root(self, nodes: Nodes) -> RootSelection | None:
        """What a root field wants; None: nothing that can exist, so the answer is null without asking."""
        name = nodes[0].name.value
        definition = self.field("Query", name)
        arguments = self.arguments(definition, nodes[0])
        as_of: date | None = arguments.get("asOf")
        if name in _ROOT_KINDS:
            return RootPage(Kinds(_ROOT_KINDS[name]), self.page(definition, nodes, arguments, None, name))
        if name in _ROOT_STATEMENTS:
            return RootPage(AllStatements(_ROOT_STATEMENTS[name]), self.page(definition, nodes, arguments, None, name))
        if name in QUESTIONS:
            return self.question(name, nodes, arguments, definition)
        match name:
            case "search":
                return self.search(definition, nodes, arguments)
            case "node":
                return self.by_ids(nodes, [arguments["id"]], as_of, single=True)
            case "nodes":
                return self.by_ids(nodes, arguments["ids"], as_of, single=False)
            case "region":
                return self.by_key(nodes, "Region", arguments["ags"], as_of)
            case _:
                return self.actor(nodes, arguments, as_of)

    def actor(self, nodes: Nodes, arguments: dict[str, Any], as_of: date | None) -> RootSelection | None:
        slug, global_id = arguments.get("slug"), arguments.get("id")
        if (slug is None) == (global_id is None):
            raise BadUserInput("`actor` takes either `id` or `slug`.", hint="Give exactly one of them.")
        if slug is None:
            kind, _, slug = cast("str", global_id).partition(":")
            if kind != "Actor":
                return None
        return self.by_key(nodes, "Actor", cast("str", slug), as_of)

    def by_key(self, nodes: Nodes, space: str, key: str, as_of: date | None) -> Lookup:
        return Lookup(((space, (key,), self.branches(nodes, space, as_of)),), ((0, key),), single=True)

    def by_ids(self, nodes: Nodes, ids: Sequence[str], as_of: date | None, *, single: bool) -> Lookup | None:
        """Ids of several key spaces at once; what is no id of ours names nothing."""
        if len(ids) > MAX_PAGE:
            raise BadUserInput(f"`ids` has {len(ids)} entries.", hint=f"Ask for at most {MAX_PAGE} at once.")
        spaces: dict[str, dict[str, None]] = {}
        parsed = [_split(global_id) for global_id in ids]
        for at in parsed:
            if at:
                spaces.setdefault(at[0], {})[at[1]] = None
        if not spaces and single:
            return None
        groups = tuple((space, tuple(keys), self.branches(nodes, space, as_of)) for space, keys in spaces.items())
        index = {space: i for i, space in enumerate(spaces)}
        return Lookup(groups, tuple((index[at[0]], at[1]) if at else None for at in parsed), single)

    def search(self, definition: GraphQLField, nodes: Nodes, arguments: dict[str, Any]) -> RootSelection:
        kinds = arguments.get("kinds")
        parameters = {
            "phrase": search_phrase(arguments["text"]),
            "kinds": None if kinds is None else [str(kind) for kind in kinds],
        }
        page = self.page(definition, nodes, arguments, None, "search")
        return RootPage(Found("search_actors", parameters), page)


def named(definition: GraphQLField) -> str:
    """The name of a field's type, without lists and non-null."""
    return cast("Any", get_named_type(cast("Any", definition).type)).name


def _common(key: str, nodes: Nodes, owner: str, definition: GraphQLField | None = None) -> dict[str, Any]:
    """What every item has. One without a definition is never null."""
    required = definition is None or isinstance(cast("Any", definition).type, GraphQLNonNull)
    return {"key": key, "name": nodes[0].name.value, "owner": owner, "required": required, "origin": nodes}


def applies(condition_: str, type_name: str) -> bool:
    return condition_ == type_name or type_name in _INTERFACES.get(condition_, ())


def _cell(link: PageLink) -> str:
    match link:
        case Statements(kind=kind, outgoing=outgoing):
            end = STATEMENTS[kind].start if outgoing else STATEMENTS[kind].end
            return f"Region.{end.field}" if end.label == "Region" else end.field
        case Within():
            return "parts"
        case LocatedActors():
            return "located"
        case SourceStatements():
            return "sourced"


def _split(global_id: str) -> tuple[str, str] | None:
    """(key space, key) of a global id, or None."""
    space, colon, key = global_id.partition(":")
    known = space == "Actor" or space in STATEMENT_NAMES or (space in NODES and not NODES[space].actor)
    return (space, key) if colon and key and known else None


def _few(arguments: dict[str, Any]) -> int:
    """The `first` of a list that is not paged."""
    size = arguments.get("first", DEFAULT_PAGE)
    if not 1 <= size <= MAX_GROUPS:
        raise BadUserInput(f"`first` is {size}.", hint=f"Ask for 1 to {MAX_GROUPS} groups.")
    return size


def _paging(arguments: dict[str, Any]) -> tuple[int, bool, tuple[str, str] | None]:
    """(size, backward, (argument, cursor)) of a page."""
    first, last = arguments.get("first"), arguments.get("last")
    after, before = arguments.get("after"), arguments.get("before")
    if first is not None and last is not None:
        raise BadUserInput("`first` and `last` were both given.", hint="Give one of them.")
    if (last is not None and after is not None) or (last is None and before is not None):
        raise BadUserInput("`after` goes with `first`, `before` with `last`.", hint="Page in one direction.")
    word, size = ("last", last) if last is not None else ("first", DEFAULT_PAGE if first is None else first)
    if not 1 <= size <= MAX_PAGE:
        raise BadUserInput(f"`{word}` is {size}.", hint=f"Ask for 1 to {MAX_PAGE} rows a page.")
    cursor = ("before", before) if before is not None else ("after", after) if after is not None else None
    return size, last is not None, cursor
