"""Operations that hypothesis makes: a walk over the schema that is bounded in depth and size, valid by construction.

One answer key stands for the same field, arguments and shape all over an operation, so that everything merges.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, TypeVar, cast

import graphql
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType
from hypothesis import strategies as st

from tests.oracle.filters import column
from tests.oracle.samples import Samples
from tests.oracle.schema import Oracle
from tests.oracle.table import Operation

T = TypeVar("T")
core: Any = graphql  # its own types are only partly known
Composite = GraphQLObjectType | GraphQLInterfaceType
_DEEPEST = 7
_FIELDS = 28
_ALIASES = ("a", "b", "name", "id", "nodes", "kind", "funds", "node")
_DAYS = ("2008-01-01", "2013-06-30", "2015-12-31", "2016-07-01", "2019-01-01", "2022-03-15", "2030-01-01")
_LEFT_OUT = ("search", "dataset")


@st.composite
def operations(draw: st.DrawFn, oracle: Oracle, samples: Samples) -> Operation:
    return Composer(draw, oracle, samples).operation()


class Composer:
    """Writes one operation; what it has defined on the way is used in it."""

    def __init__(self, draw: st.DrawFn, oracle: Oracle, samples: Samples) -> None:
        self.draw = draw
        self.oracle = oracle
        self.types = oracle.schema.type_map
        self.samples = samples
        self.left = _FIELDS
        self.keys: dict[str, tuple[str, str, str]] = {}
        self.definitions: list[str] = []
        self.given: dict[str, Any] = {}
        self.fragments: dict[str, tuple[Composite, str]] = {}
        # Cursors are bound to a day, and below a field with `asOf` that is not the one written beside them.
        self.dated = self.chance(3)

    # ---- choices, the plainer ones first

    def number(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def chance(self, one_in: int) -> bool:
        return self.number(1, one_in) == one_in

    def pick(self, options: Sequence[T]) -> T:
        return options[self.number(0, len(options) - 1)]

    # ---- the document

    def operation(self) -> Operation:
        body = self.selection(self.composite("Query"), 0)
        name = self.pick((None, "Q"))
        others = "query Other { __typename } " if name and self.chance(3) else ""
        defined = f"({', '.join(self.definitions)})" if self.definitions else ""
        head = f"query {name or ''}{defined} " if name or defined or self.chance(2) else ""
        fragments = [f" fragment {key} on {type_.name} {text}" for key, (type_, text) in self.fragments.items()]
        return Operation("generated", f"{others}{head}{body}{''.join(fragments)}", self.given, name)

    def composite(self, name: str) -> Composite:
        return cast("Composite", self.types[name])

    def selection(self, parent: Composite, depth: int) -> str:
        return f"{{ {' '.join(self.entry(parent, depth) for _ in range(self.number(1, 4)))} }}"

    def entry(self, parent: Composite, depth: int) -> str:
        choice = self.number(0, 11)
        if choice == 11:
            return f"{self.pick(('', 't: '))}__typename{self.directives()}"
        if choice == 10 and depth < _DEEPEST:
            return self.inline(parent, depth)
        if choice == 9 and depth < _DEEPEST:
            return f"...{self.spread(parent, depth)}{self.directives()}"
        return self.field(parent, depth)

    def inline(self, parent: Composite, depth: int) -> str:
        type_ = self.narrowed(parent)
        condition = "" if type_ is parent and self.chance(2) else f" on {type_.name}"
        return f"...{condition}{self.directives()} {self.selection(type_, depth)}"

    def spread(self, parent: Composite, depth: int) -> str:
        """A fragment that was written before, or a new one."""
        fitting = [key for key, (type_, _) in self.fragments.items() if self.kinds(type_) & self.kinds(parent)]
        if fitting and self.chance(2):
            return self.pick(fitting)
        type_ = self.narrowed(parent)
        text = self.selection(type_, max(depth, 2))
        key = f"F{len(self.fragments)}"
        self.fragments[key] = type_, text
        return key

    def narrowed(self, parent: Composite) -> Composite:
        """The type itself, an interface of it, or a kind behind it."""
        wider = list(parent.interfaces)
        narrower = [self.composite(kind) for kind in sorted(self.kinds(parent))]
        return self.pick([parent, *wider, *narrower])

    def kinds(self, type_: Composite) -> set[str]:
        if isinstance(type_, GraphQLObjectType):
            return {type_.name}
        return {kind.name for kind in self.oracle.schema.get_possible_types(type_)}

    def directives(self) -> str:
        if not self.chance(8):
            return ""
        condition = self.give("Boolean!", self.pick((True, False)))
        return f" @{self.pick(('skip', 'include'))}(if: {condition})"

    # ---- fields

    def field(self, parent: Composite, depth: int) -> str:
        self.left -= 1
        shallow = self.left <= 0 or depth >= _DEEPEST
        names = [n for n, f in parent.fields.items() if n not in _LEFT_OUT and not (shallow and self.is_composite(f))]
        if not names:
            return "__typename"
        name = self.pick(names)
        definition = parent.fields[name]
        arguments = self.arguments(parent, name, definition, depth)
        head = self.alias(name, arguments, definition) + name + arguments
        if not self.is_composite(definition):
            return head + self.directives()
        below = self.composite(core.get_named_type(definition.type).name)
        twice = f" {head} {self.selection(below, depth + 1)}" if self.chance(6) else ""
        return f"{head}{self.directives()} {self.selection(below, depth + 1)}{twice}"

    @staticmethod
    def is_composite(definition: Any) -> bool:
        return not core.is_leaf_type(core.get_named_type(definition.type))

    def alias(self, name: str, arguments: str, definition: Any) -> str:
        named = core.get_named_type(definition.type).name
        shape = str(definition.type).replace(named, "*") if self.is_composite(definition) else str(definition.type)
        wanted = name if not self.chance(5) else self.pick(_ALIASES)
        for key in (wanted, *(f"{name}{i}" for i in range(len(self.keys) + 1))):
            if self.keys.setdefault(key, (name, arguments, shape)) == (name, arguments, shape):
                return "" if key == name else f"{key}: "
        raise AssertionError("one of the keys is free")

    # ---- arguments

    def arguments(self, parent: Composite, name: str, definition: Any, depth: int) -> str:
        kind = core.get_named_type(definition.type).name.removesuffix("Connection")
        given: list[str] = []
        types = {key: str(argument.type) for key, argument in definition.args.items()}
        if "where" in types and self.chance(2):
            value = self.filter(types["where"], kind, 0)
            given.append(f"where: {self.give(types['where'], value, loose=True)}")
        if "orderBy" in types and self.chance(3):
            given.append(f"orderBy: {self.give(types['orderBy'], self.orders(kind), loose=True)}")
        given += self.keyed(name, types, parent)
        cursors = not (self.dated and depth)
        if self.dated and "asOf" in types and self.chance(2):
            cursors = self.chance(2)
            day = self.pick(_DAYS)
            given.append(f'asOf: "{day}"' if cursors else f"asOf: {self.give('Date', day, loose=True)}")
        if "first" in types and "after" not in types:
            given += self.few(types)
        elif "first" in types:
            given += self.paging(parent, name, ", ".join(given), depth, cursors)
        return f"({', '.join(given)})" if given else ""

    def keyed(self, name: str, types: dict[str, str], parent: Composite) -> list[str]:
        if "language" in types and self.chance(2):
            return [f"language: {self.give(types['language'], self.pick(('DE', 'EN')))}"]
        if "on" in types and self.chance(2):
            return [f"on: {self.give('Date', self.pick(_DAYS), loose=True)}"]
        if parent.name != "Query":
            return []
        match name:
            case "node":
                return [f"id: {self.give('ID!', self.an_id())}"]
            case "nodes":
                return [f"ids: {self.give('[ID!]!', [self.an_id() for _ in range(self.number(1, 5))])}"]
            case "region":
                return [f"ags: {self.give('String!', self.pick([*self.samples.keys('Region'), '05', 'DE', '5']))}"]
            case "actor":
                key = self.pick([*self.samples.keys("Actor"), "lks-nrw", "land-nrw", "nobody"])
                return [f'slug: "{key}"'] if self.chance(2) else [f"id: {self.give('ID!', f'Actor:{key}')}"]
            case _:
                return []

    def an_id(self) -> str:
        kind = self.pick(("Actor", "Region", "Source", "Funding", "Statement", "Node"))
        return self.pick([*self.samples.ids(kind), "Actor:lks-nrw", "Actor:nobody", "nonsense"])

    def paging(self, parent: Composite, name: str, question: str, depth: int, cursors: bool) -> list[str]:
        style = self.number(0 if depth <= 1 else 1, 5)
        if not style:
            return []
        word, side = ("first", "after") if style % 2 else ("last", "before")
        page = [
            f"{word}: {self.give('Int', self.number(1, 6 if depth < 3 else 3), loose=depth == 0 and word == 'first')}"
        ]
        found = self.cursors(parent, name, question) if style >= 4 and cursors else []
        return [*page, f"{side}: {self.give('String', self.pick(found))}"] if found else page

    def cursors(self, parent: Composite, name: str, question: str) -> list[str]:
        """Cursors of real rows of the same question."""
        arguments = f"({question})" if question else ""
        page = f"{name}{arguments} {{ edges {{ cursor }} }}"
        if parent.name != "Query":
            ids = json.dumps(self.samples.ids(parent.name)[:20])
            page = f"nodes(ids: {ids}) {{ ... on {parent.name} {{ {page} }} }}"
        defined = f"({', '.join(self.definitions)})" if self.definitions else ""
        data = self.oracle.peek(f"query {defined} {{ {page} }}", self.given)
        return re.findall(r'"cursor": "([^"]*)"', json.dumps(data))

    def few(self, types: dict[str, str]) -> list[str]:
        """What a list that is not paged is asked for."""
        given = [f"by: {self.give(types['by'], self.choice('FundingDimension'))}"] if "by" in types else []
        if "level" in types and self.chance(2):
            given.append(f"level: {self.give(types['level'], self.choice('RegionKind'))}")
        if self.chance(2):
            given.append(f"first: {self.give(types['first'], self.pick((1, 2, 3, 5, 1000)))}")
        return given

    def choice(self, enum: str) -> str:
        return self.pick(list(cast("GraphQLEnumType", self.types[enum]).values))

    def orders(self, kind: str) -> list[Any]:
        values = cast("GraphQLEnumType", self.types[f"{kind}OrderField"]).values
        orders = [{"field": self.pick(list(values))} for _ in range(self.number(1, 2))]
        return [{**order, "direction": self.pick(("ASC", "DESC"))} if self.chance(2) else order for order in orders]

    # ---- filters

    def filter(self, type_name: str, kind: str, depth: int) -> dict[str, Any]:
        fields = cast("GraphQLInputObjectType", self.types[type_name]).fields
        names = [name for name in fields if not (name == "id" and kind == "Statement")]
        plain = [n for n in names if n != "asOf" and self.is_plain(core.get_named_type(fields[n].type))]
        chosen = [self.pick(plain if depth >= 3 or self.chance(2) else names) for _ in range(self.number(1, 2))]
        return {name: self.condition(str(core.get_named_type(fields[name].type)), kind, name, depth) for name in chosen}

    def is_plain(self, type_: Any) -> bool:
        return isinstance(type_, GraphQLInputObjectType) and "isNull" in type_.fields

    def condition(self, type_name: str, kind: str, name: str, depth: int) -> Any:
        match type_name:
            case "Date":
                return self.pick(_DAYS)
            case "IdFilter":
                ids = [*self.samples.ids(kind), "Region:05", "Actor:lks-nrw"]
                return {"eq": self.pick(ids)} if self.chance(2) else {"in": [self.pick(ids), self.pick(ids)]}
            case _ if self.is_plain(self.types[type_name]):
                return self.comparison(type_name, kind, name)
            case _ if type_name.endswith("Quantifier"):
                claims = type_name.removesuffix("Quantifier")
                return {self.pick(("some", "none", "all")): self.filter(f"{claims}Filter", claims, depth + 1)}
            case _:
                below = type_name.removesuffix("Filter")
                inner = [self.filter(type_name, below, depth + 1) for _ in range(self.number(1, 2))]
                return inner if name in ("and", "or") else inner[0]

    def comparison(self, type_name: str, kind: str, name: str) -> dict[str, Any]:
        operators = list(cast("GraphQLInputObjectType", self.types[type_name]).fields)
        chosen = [self.pick(operators) for _ in range(1 if self.chance(3) else 1 + self.chance(4))]
        return {operator: self.operand(operator, type_name, kind, name) for operator in chosen}

    def operand(self, operator: str, type_name: str, kind: str, name: str) -> Any:
        values = self.samples.values(kind, column(name)) or self.stand_in(type_name)
        match operator:
            case "isNull":
                return self.pick((True, False))
            case "in":
                return [self.pick(values) for _ in range(self.number(0, 3))]
            case "contains" | "startsWith":
                text = str(self.pick(values))
                begin = self.number(0, max(0, len(text) - 3)) if operator == "contains" else 0
                return text[begin : begin + self.number(1, 5)]
            case _:
                return self.pick(values)

    def stand_in(self, type_name: str) -> list[Any]:
        """Operands for what no row has."""
        choices = cast("GraphQLInputObjectType", self.types[type_name]).fields["eq"].type
        if isinstance(choices, GraphQLEnumType):
            return list(choices.values)
        return {"TextFilter": ["x"], "IntFilter": [1], "FloatFilter": [1.5], "EuroFilter": [1]}.get(
            type_name, ["2016-01-01"]
        )

    # ---- values

    def give(self, type_: Any, value: Any, *, loose: bool = False, entry: bool = False) -> str:
        """A value as text, or the variable that holds it. Where `loose`, the variable may be null or not given at
        all; as an `entry` of an input, not given."""
        type_ = self.type_of(type_) if isinstance(type_, str) else type_
        if self.chance(7):
            return self.variable(type_, value, loose=loose, entry=entry)
        return self.literal(type_, value)

    def type_of(self, text: str) -> Any:
        return core.type_from_ast(self.oracle.schema, core.parse_type(text))

    def literal(self, type_: Any, value: Any) -> str:
        type_ = core.get_nullable_type(type_)
        if core.is_list_type(type_):
            entries = [self.give(type_.of_type, one) for one in value]
            alone = len(entries) == 1 and not entries[0].startswith("$") and self.chance(3)
            return entries[0] if alone else f"[{', '.join(entries)}]"
        if isinstance(type_, GraphQLInputObjectType):
            entries = [f"{name}: {self.give(type_.fields[name].type, one, entry=True)}" for name, one in value.items()]
            return f"{{{', '.join(entries)}}}"
        return value if isinstance(type_, GraphQLEnumType) else json.dumps(value, ensure_ascii=self.chance(9))

    def variable(self, type_: Any, value: Any, *, loose: bool, entry: bool) -> str:
        name, required = f"v{len(self.definitions)}", core.is_non_null_type(type_)
        nullable = str(core.get_nullable_type(type_))
        modes = ["given", "default", "overridden"]
        modes += ["omitted"] if (loose or entry) and not required else []
        modes += ["null", "null instead of the default"] if loose and not required else []
        mode = self.pick(modes)
        has_default = mode in ("default", "overridden", "null instead of the default")
        default = f" = {plain_literal(core.get_nullable_type(type_), value)}" if has_default else ""
        mark = "!" if required and not default else ""
        self.definitions.append(f"${name}: {nullable}{mark}{default}")
        if mode in ("given", "overridden"):
            self.given[name] = value
        elif mode.startswith("null"):
            self.given[name] = None
        return f"${name}"


def plain_literal(type_: Any, value: Any) -> str:
    """A value without variables in it."""
    type_ = core.get_nullable_type(type_)
    if core.is_list_type(type_):
        return f"[{', '.join(plain_literal(type_.of_type, one) for one in value)}]"
    if isinstance(type_, GraphQLInputObjectType):
        return f"{{{', '.join(f'{k}: {plain_literal(type_.fields[k].type, v)}' for k, v in value.items())}}}"
    return value if isinstance(type_, GraphQLEnumType) else json.dumps(value)
