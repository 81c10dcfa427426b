"""Limits of a document: its size is measured on the parsed text, before it is validated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    TokenKind,
)

from graph.errors import TooExpensive

MAX_PAGE = 100


@dataclass(frozen=True)
class Limits:
    """The greatest depth and numbers of fields, aliases and directives of a document, fragments unfolded, and the most
    rows of a page."""

    depth: int
    fields: int
    aliases: int
    directives: int
    page: int = MAX_PAGE


# Lists of the introspection, each of which may contain the whole schema. The standard introspection query has nine.
_SCHEMA_LISTS = {
    "types",
    "fields",
    "args",
    "inputFields",
    "interfaces",
    "enumValues",
    "possibleTypes",
    "directives",
}
MAX_LISTS = 10
# Python refuses to parse longer numbers.
MAX_DIGITS = 300


@dataclass(frozen=True)
class Measure:
    """The size of a document, fragments unfolded. A spread and an inline fragment count as a field."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    lists: int = 0

    def beside(self, other: Measure) -> Measure:
        """The measure of both, where they stand at the same level."""
        return Measure(
            max(self.depth, other.depth),
            self.fields + other.fields,
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.lists + other.lists,
        )


class Meter:
    """Measures a document in linear time: each fragment once, however often it is spread."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.measured: dict[str, Measure | None] = {}

    def of(self, node: Any) -> Measure:
        """The measure of an operation, fragment or selection. Raises GraphQLError if a fragment spreads itself."""
        variables = getattr(node, "variable_definitions", None) or ()
        own = Measure(directives=sum(len(place.directives or ()) for place in (node, *variables)))
        match node:
            case FieldNode():
                below = self.below(node)
                own = replace(own, depth=below.depth + 1, fields=1)
                own = replace(own, aliases=1 if node.alias else 0, lists=1 if node.name.value in _SCHEMA_LISTS else 0)
                return own.beside(below)
            case FragmentSpreadNode():
                return replace(own, fields=1).beside(self.fragment(node))
            case InlineFragmentNode():
                return replace(own, fields=1).beside(self.below(node))
            case _:
                return own.beside(self.below(node))

    def below(self, node: Any) -> Measure:
        if node.selection_set and not node.selection_set.selections:
            raise GraphQLError("Syntax Error: a selection set names at least one field.", node.selection_set)
        return reduce(Measure.beside, map(self.of, _selections(node)), Measure())

    def fragment(self, spread: FragmentSpreadNode) -> Measure:
        name = spread.name.value
        if name not in self.measured:
            self.measured[name] = None
            self.measured[name] = self.of(self.fragments[name]) if name in self.fragments else Measure()
        measure = self.measured[name]
        if measure is None:
            raise GraphQLError(f"Cannot spread fragment '{name}' within itself.", spread)
        return measure

    def pairs(self, nodes: Iterable[Any]) -> int:
        """The number of pairs of fields with the same response key, at all levels; validation compares each pair.

        `{ a { b } a { b b } }` has one pair of `a` and three of `b`. Unfolds all fragments, so check the number of
        fields first.
        """
        by_key: dict[str, list[Any]] = {}
        for node in nodes:
            self._gather(node, by_key)
        return sum(len(same) * (len(same) - 1) // 2 + self.pairs(same) for same in by_key.values())

    def _gather(self, node: Any, by_key: dict[str, list[Any]]) -> None:
        for selection in _selections(node):
            match selection:
                case FieldNode():
                    by_key.setdefault((selection.alias or selection.name).value, []).append(selection)
                case FragmentSpreadNode():
                    by_key.setdefault("...", []).append(selection)
                    self._gather(self.fragments.get(selection.name.value), by_key)
                case _:
                    self._gather(selection, by_key)


def _selections(node: Any) -> tuple[Any, ...]:
    selected = getattr(node, "selection_set", None)
    return selected.selections if selected else ()


def depth_of(where: Any) -> int:
    """The depth of a filter: 1 for `{name: …}` without operators, 2 for `{name: {eq: …}}`."""
    match where:
        case dict():
            return 1 + max(map(depth_of, cast("dict[str, Any]", where).values()), default=0)
        case list():
            return max(map(depth_of, cast("list[Any]", where)), default=0)
        case _:
            return 0


def check_filter(where: Any, limits: Limits) -> None:
    """Raises TooExpensive if a filter is nested so deeply that the database would plan longer than it reads."""
    depth = depth_of(where)
    if depth > limits.depth:
        raise TooExpensive(f"A filter is {depth} levels deep, the limit is {limits.depth}.", hint="Nest it less.")


def check_variables(variables: Any, limit: int) -> None:
    """Raises TooExpensive if the variables have more parts than the limit of tokens allows literals in the document.
    Each value counts as one part, each key of an object as two."""
    count, waiting = 0, [variables]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            count += 2 * len(cast("dict[str, Any]", value))
            waiting.extend(cast("dict[str, Any]", value).values())
        elif isinstance(value, list):
            waiting.extend(cast("list[Any]", value))
        count += 1
        if count + len(waiting) > limit:
            raise TooExpensive(f"The variables have more than {limit} parts.", hint="Ask for less at once.")


def check(document: DocumentNode, limits: Limits) -> None:
    """Raises TooExpensive, naming the limit that the document exceeds; raises GraphQLError if it can't be measured."""
    check_numbers(document)
    meter = Meter(document)
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    measures = [meter.of(operation) for operation in operations]
    # Validation also visits the fragments that no operation spreads.
    unused = [fragment for name, fragment in meter.fragments.items() if name not in meter.measured]
    total = reduce(Measure.beside, [*measures, *map(meter.of, unused)], Measure())
    for word, what, limit in (
        ("depth", "fields deep", limits.depth),
        ("fields", "fields", limits.fields),
        ("aliases", "aliases", limits.aliases),
        ("directives", "directives", limits.directives),
        ("lists", "lists of the schema", MAX_LISTS),
    ):
        _check_limit(getattr(total, word), what, limit)
    pairs = sum(meter.pairs([part]) for part in (*operations, *unused))
    _check_limit(pairs, "pairs of fields with the same key", limits.fields)


def check_numbers(document: DocumentNode) -> None:
    """Raises GraphQLError if a number is longer than Python parses."""
    token = document.loc.start_token if document.loc else None
    while token:
        if token.kind in (TokenKind.INT, TokenKind.FLOAT) and len(token.value or "") > MAX_DIGITS:
            raise GraphQLError(f"Syntax Error: a number has more than {MAX_DIGITS} digits (line {token.line}).")
        token = token.next


def _check_limit(number: int, what: str, limit: int) -> None:
    if number > limit:
        shown = number if number < 10**9 else "more than a thousand million"
        raise TooExpensive(f"The document has {shown} {what}, the limit is {limit}.", hint="Ask for less at once.")
