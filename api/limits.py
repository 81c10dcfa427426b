"""What a document may ask for at most, checked on the parsed text before anything else looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    OperationDefinitionNode,
)

from graph.errors import TooExpensive


@dataclass(frozen=True)
class Limits:
    depth: int
    fields: int
    aliases: int
    directives: int


@dataclass(frozen=True)
class Measure:
    """Counts with fragments unfolded."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0

    def beside(self, other: Measure) -> Measure:
        return Measure(
            max(self.depth, other.depth),
            self.fields + other.fields,
            self.aliases + other.aliases,
            self.directives + other.directives,
        )


class Meter:
    """Measures each fragment once, however often it is spread; one that spreads itself counts once more, no further."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.measured: dict[str, Measure] = {}

    def of(self, node: Any) -> Measure:
        """An operation's, fragment's, field's or spread's measure."""
        own = Measure(directives=len(node.directives or ()))
        if isinstance(node, FragmentSpreadNode):
            return own.beside(self.fragment(node.name.value))
        below = Measure()
        if node.selection_set:
            if not node.selection_set.selections:
                raise GraphQLError("Syntax Error: a selection set names at least one field.", node.selection_set)
            for selection in node.selection_set.selections:
                below = below.beside(self.of(selection))
        if isinstance(node, FieldNode):
            alias = 1 if node.alias else 0
            below = Measure(below.depth + 1, below.fields + 1, below.aliases + alias, below.directives)
        return own.beside(below)

    def fragment(self, name: str) -> Measure:
        if name not in self.measured:
            self.measured[name] = Measure()
            if name in self.fragments:
                self.measured[name] = self.of(self.fragments[name])
        return self.measured[name]


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


def check(document: DocumentNode, limits: Limits) -> None:
    """TooExpensive, naming the limit that the document breaks."""
    meter = Meter(document)
    total = Measure()
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            total = total.beside(meter.of(definition))
        elif isinstance(definition, FragmentDefinitionNode):
            meter.fragment(definition.name.value)
    for word in ("depth", "fields", "aliases", "directives"):
        found, limit = getattr(total, word), getattr(limits, word)
        if found > limit:
            what = "fields deep" if word == "depth" else word
            raise TooExpensive(f"The document has {found} {what}, the limit is {limit}.", hint="Ask for less at once.")
