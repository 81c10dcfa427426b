"""What a query must say so that the planner uses an index: the label that has it, and that its properties exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.model.declarations import NodeKind
from graph.model.nodes import ACTOR, ACTOR_KIND, KIND_LABELS
from graph.query.filters import Compare, Filter, conjuncts

_SEEKABLE = ("eq", "in", "lt", "lte", "gt", "gte", "startsWith")


def seekable(condition: Filter | None, *ops: str) -> Iterator[Compare]:
    """The comparisons that every row must fulfil and that an index can answer; with `ops`, only these operators."""
    for part in conjuncts(condition):
        if isinstance(part, Compare) and part.op in (ops or _SEEKABLE):
            yield part


def indexed_label(condition: Filter | None, kind: NodeKind) -> str | None:
    """The label whose index answers a filter: that of the key for keys, those of the kinds for kinds of actors."""
    for part in seekable(condition, "eq", "in"):
        if part.property == kind.key:
            return kind.label if kind.keyed_label == kind.label else f"{kind.keyed_label}&{kind.label}"
    for part in seekable(condition, "eq", "in"):
        if part.property == ACTOR_KIND and kind is ACTOR:
            kinds = part.value if part.op == "in" else (part.value,)
            return "|".join(KIND_LABELS[name] for name in kinds) or None
    return None


def indexed_properties_exist(node: str, condition: Filter | None, kind: NodeKind) -> list[str]:
    """Conditions that the other properties in the index of a compared property exist; always true, but without them
    the planner does not use the index."""
    compared = {part.property.name for part in seekable(condition)}
    if compared & set(kind.indexed):
        return [f"{node}.{name} IS NOT NULL" for name in kind.index_order]
    return [f"{node}.{kind.key.name} IS NOT NULL"] if kind.order in compared else []


def names_rows(kind: NodeKind, parts: Iterable[Filter]) -> bool:
    """Whether conditions that must all hold name the nodes by key or name, so that they are few."""
    named = (kind.key, kind.name)
    return any(isinstance(part, Compare) and part.op in ("eq", "in") and part.property in named for part in parts)


def rows_are_indexed(kind: NodeKind, parts: Iterable[Filter]) -> bool:
    """Whether an index holds the nodes that fit one of these conditions together. Half of all names may be less than
    another, so that is better read from the index of their order."""
    return any(
        isinstance(part, Compare)
        and (
            (part.property == kind.name and part.op == "startsWith")
            or (part.property.name in kind.indexed and part.op in _SEEKABLE)
        )
        for part in parts
    )
