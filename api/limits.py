"""What a document may ask for at most, checked on the parsed text before anything else looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from graphql import DocumentNode, FieldNode, FragmentDefinitionNode, FragmentSpreadNode, OperationDefinitionNode

from graph.errors import TooExpensive


@dataclass(frozen=True)
class Limits:
    depth: int
    fields: int
    aliases: int
    directives: int
    conditions: int


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


def extent(where: Any) -> tuple[int, int]:
    """(conditions, levels) of a filter's value; a list of plain values is one condition."""
    if isinstance(where, dict):
        entries = cast("dict[str, Any]", where).values()
    elif isinstance(where, list) and any(isinstance(entry, dict) for entry in cast("list[Any]", where)):
        entries = cast("list[Any]", where)
    else:
        return 1, 0
    parts = [extent(entry) for entry in entries]
    return sum(count for count, _ in parts), 1 + max((levels for _, levels in parts), default=0)


def check_filters(filters: Sequence[Any], limits: Limits) -> None:
    """TooExpensive, if the filters of an operation have too many conditions together, or one is too deep: the
    database would plan longer than it reads."""
    extents = [extent(where) for where in filters]
    count, levels = sum(count for count, _ in extents), max((levels for _, levels in extents), default=0)
    if count > limits.conditions:
        message = f"The filters have {count} conditions, the limit is {limits.conditions}."
        raise TooExpensive(message, hint="Name many values in one `in`, or ask several times.")
    if levels > limits.depth:
        raise TooExpensive(f"A filter is {levels} levels deep, the limit is {limits.depth}.", hint="Nest less.")


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
