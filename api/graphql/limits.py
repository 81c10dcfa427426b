"""What a document may ask for at most, checked on the parsed text before anything else looks at it."""

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


@dataclass(frozen=True)
class Limits:
    depth: int
    fields: int
    aliases: int
    directives: int


# Lists of the introspection, each of which names all there is: the usual question has nine.
_LISTS = {"types", "fields", "args", "inputFields", "interfaces", "enumValues", "possibleTypes", "directives"}
MAX_LISTS = 10
# A number that is longer says nothing, and Python refuses to read it.
MAX_DIGITS = 300


@dataclass(frozen=True)
class Measure:
    """Counts with fragments unfolded; a spread and an inline fragment count as a field."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    lists: int = 0

    def beside(self, other: Measure) -> Measure:
        return Measure(
            max(self.depth, other.depth),
            self.fields + other.fields,
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.lists + other.lists,
        )


class Meter:
    """Measures each fragment once, however often it is spread; GraphQLError, if one spreads itself."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.measured: dict[str, Measure | None] = {}

    def of(self, node: Any) -> Measure:
        """An operation's, fragment's or selection's measure."""
        variables = getattr(node, "variable_definitions", None) or ()
        own = Measure(directives=sum(len(place.directives or ()) for place in (node, *variables)))
        match node:
            case FieldNode():
                below = self.below(node)
                own = replace(own, depth=below.depth + 1, fields=1)
                own = replace(own, aliases=1 if node.alias else 0, lists=1 if node.name.value in _LISTS else 0)
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
        found = self.measured[name]
        if found is None:
            raise GraphQLError(f"Cannot spread fragment '{name}' within itself.", spread)
        return found

    def pairs(self, nodes: Iterable[Any]) -> int:
        """How many pairs of fields have the same place in the answer: validation compares the parts of each.

        Unfolds all fragments, so only for what is within the limit of fields.
        """
        same: dict[str, list[Any]] = {}
        for node in nodes:
            self._gather(node, same)
        return sum(len(found) * (len(found) - 1) // 2 + self.pairs(found) for found in same.values())

    def _gather(self, node: Any, same: dict[str, list[Any]]) -> None:
        for selection in _selections(node):
            match selection:
                case FieldNode():
                    same.setdefault((selection.alias or selection.name).value, []).append(selection)
                case FragmentSpreadNode():
                    same.setdefault("...", []).append(selection)
                    self._gather(self.fragments.get(selection.name.value), same)
                case _:
                    self._gather(selection, same)


def _selections(node: Any) -> tuple[Any, ...]:
    selected = getattr(node, "selection_set", None)
    return selected.selections if selected else ()


def levels(where: Any) -> int:
    """How deep a filter's value is nested."""
    match where:
        case dict():
            return 1 + max(map(levels, cast("dict[str, Any]", where).values()), default=0)
        case list():
            return max(map(levels, cast("list[Any]", where)), default=0)
        case _:
            return 0


def check_filter(where: Any, limits: Limits) -> None:
    """TooExpensive, if it is nested so deeply that the database would plan longer than it reads."""
    found = levels(where)
    if found > limits.depth:
        raise TooExpensive(f"A filter is {found} levels deep, the limit is {limits.depth}.", hint="Nest it less.")


def check_variables(given: Any, most: int) -> None:
    """TooExpensive, if they hold more than the same would be allowed as literals in the document."""
    count, waiting = 0, [given]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            count += 2 * len(cast("dict[str, Any]", value))
            waiting.extend(cast("dict[str, Any]", value).values())
        elif isinstance(value, list):
            waiting.extend(cast("list[Any]", value))
        count += 1
        if count + len(waiting) > most:
            raise TooExpensive(f"The variables have more than {most} parts.", hint="Ask for less at once.")


def check(document: DocumentNode, limits: Limits) -> None:
    """TooExpensive, naming the limit that the document breaks; GraphQLError, if it can't be measured."""
    check_numbers(document)
    meter = Meter(document)
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    measures = [meter.of(operation) for operation in operations]
    # Validation looks at fragments that no operation spreads, too.
    idle = [fragment for name, fragment in meter.fragments.items() if name not in meter.measured]
    total = reduce(Measure.beside, [*measures, *map(meter.of, idle)], Measure())
    for word, what, limit in (
        ("depth", "fields deep", limits.depth),
        ("fields", "fields", limits.fields),
        ("aliases", "aliases", limits.aliases),
        ("directives", "directives", limits.directives),
        ("lists", "lists of the schema", MAX_LISTS),
    ):
        _within(getattr(total, word), what, limit)
    pairs = sum(meter.pairs([part]) for part in (*operations, *idle))
    _within(pairs, "pairs of fields with the same key", limits.fields)


def check_numbers(document: DocumentNode) -> None:
    """GraphQLError, if one is longer than Python reads."""
    token = document.loc.start_token if document.loc else None
    while token:
        if token.kind in (TokenKind.INT, TokenKind.FLOAT) and len(token.value or "") > MAX_DIGITS:
            raise GraphQLError(f"Syntax Error: a number has more than {MAX_DIGITS} digits (line {token.line}).")
        token = token.next


def _within(found: int, what: str, limit: int) -> None:
    if found > limit:
        shown = found if found < 10**9 else "more than a thousand million"
        raise TooExpensive(f"The document has {shown} {what}, the limit is {limit}.", hint="Ask for less at once.")
