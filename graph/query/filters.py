"""Filters: conditions on nodes and statements, as a tree of comparisons, links and and/or/not."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from graph.model.declarations import EndField, Reference, StatementsField
from graph.model.enums import RegionKind
from graph.model.properties import Property


@dataclass(frozen=True)
class Compare:
    """`op` is one of eq ne in lt lte gt gte contains startsWith isNull. Dates compare with days or `DateRange`s."""

    property: Property
    op: str
    value: Any


@dataclass(frozen=True)
class HoldsOn:
    """The statement holds on the day."""

    day: date


@dataclass(frozen=True)
class And:
    """All parts hold; true without parts."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True)
class Or:
    """At least one part holds; false without parts."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True)
class Not:
    """The part does not hold or can't be decided."""

    part: Filter


@dataclass(frozen=True)
class AtEnd:
    """The node at this end of a statement matches."""

    end: EndField
    where: Filter


@dataclass(frozen=True)
class Referenced:
    """The node whose key a statement stores exists, is visible and matches."""

    reference: Reference
    where: Filter


@dataclass(frozen=True)
class Parent:
    """The next larger region matches."""

    where: Filter


@dataclass(frozen=True)
class Related:
    """`quantifier` some, none or all: of a node's statements, those that hold on `as_of`, so many match."""

    statements: StatementsField
    quantifier: str
    where: Filter
    as_of: date | None


@dataclass(frozen=True)
class InRegions:
    """One of an actor's regions at this level is one of `keys`: those of its seat, else those that it serves, by the
    statements that hold on `as_of`."""

    level: RegionKind
    keys: tuple[str, ...]
    as_of: date | None


Filter: TypeAlias = Compare | HoldsOn | And | Or | Not | AtEnd | Referenced | Parent | Related | InRegions


_ALWAYS, _NEVER = And(()), Or(())


def normalised(where: Filter | None) -> Filter | None:
    """The same condition with fewer parts: nested `And`s and `Or`s flattened, negations pushed inwards, and
    alternatives that compare one property with values as one comparison: `a = 1 OR a = 2` is `a in [1, 2]`."""
    return None if where is None else _normalised(where, negated=False)


def _normalised(where: Filter, *, negated: bool) -> Filter:
    match where:
        case Not(part):
            return _normalised(part, negated=not negated)
        case And(parts) | Or(parts):
            inner = [_normalised(part, negated=negated) for part in parts]
            return _any_of(inner) if isinstance(where, Or) != negated else _all_of(inner)
        case Related(quantifier="some" | "none" as quantifier, where=condition):
            word = ("none" if quantifier == "some" else "some") if negated else quantifier
            return replace(where, quantifier=word, where=_normalised(condition, negated=False))
        case AtEnd(where=condition) | Referenced(where=condition) | Parent(where=condition) | Related(where=condition):
            same = replace(where, where=_normalised(condition, negated=False))
            return Not(same) if negated else same
        case _:
            return Not(where) if negated else where


def _all_of(parts: Iterable[Filter]) -> Filter:
    flat = tuple(inner for part in parts for inner in conjuncts(part))
    if _NEVER in flat:
        return _NEVER
    return flat[0] if len(flat) == 1 else And(flat)


def _any_of(parts: Iterable[Filter]) -> Filter:
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,))]
    if _ALWAYS in flat:
        return _ALWAYS
    by_target: dict[Hashable, list[tuple[Filter, Compare | None]]] = {}
    for part in flat:
        comparison = _only_comparison(part)
        target = _with_values(part, ()) if comparison else id(part)
        by_target.setdefault(target, []).append((part, comparison))
    merged = tuple(
        same[0][0] if len(same) == 1 else _with_values(same[0][0], tuple(v for _, c in same if c for v in _values(c)))
        for same in by_target.values()
    )
    return merged[0] if len(merged) == 1 else Or(merged)


def _only_comparison(where: Filter) -> Compare | None:
    """The comparison with values that a condition consists of, perhaps at the end of a link; else None."""
    match where:
        case Compare(op="eq" | "in"):
            return where
        case (
            AtEnd(where=inner) | Referenced(where=inner) | Parent(where=inner) | Related(quantifier="some", where=inner)
        ):
            return _only_comparison(inner)
        case _:
            return None


def _values(comparison: Compare) -> tuple[Any, ...]:
    return comparison.value if comparison.op == "in" else (comparison.value,)


def _with_values(where: Filter, values: tuple[Any, ...]) -> Filter:
    """The condition with these values in its only comparison."""
    if isinstance(where, AtEnd | Referenced | Parent | Related):
        return replace(where, where=_with_values(where.where, values))
    assert isinstance(where, Compare)
    return Compare(where.property, "in", values)


def conjuncts(where: Filter | None) -> tuple[Filter, ...]:
    """The conditions that must all hold: nested `And`s flattened."""
    match where:
        case None:
            return ()
        case And(parts):
            return tuple(inner for part in parts for inner in conjuncts(part))
        case _:
            return (where,)


def disjuncts(where: Filter) -> tuple[Filter, ...]:
    """The conditions of which one must hold: nested `Or`s flattened, also those at the end of a link, as a link to this
    or that node is a link to this node or one to that."""
    match where:
        case Or(parts):
            return tuple(inner for part in parts for inner in disjuncts(part))
        case AtEnd(where=inner) | Referenced(where=inner) | Parent(where=inner) | Related(_, "some", inner):
            return tuple(replace(where, where=part) for part in disjuncts(inner))
        case _:
            return (where,)


def divisions(where: Filter) -> Iterator[tuple[Filter, ...]]:
    """Each way to write a condition as alternatives by one of its `Or`s: `a AND (b OR c)` is `a AND b` or `a AND c`."""
    match where:
        case Or():
            yield disjuncts(where)
        case And(parts):
            for i, part in enumerate(parts):
                for alternatives in divisions(part):
                    yield tuple(And((*parts[:i], one, *parts[i + 1 :])) for one in alternatives)
        case AtEnd(where=inner) | Referenced(where=inner) | Parent(where=inner) | Related(_, "some", inner):
            for alternatives in divisions(inner):
                yield tuple(replace(where, where=one) for one in alternatives)
        case _:
            return
