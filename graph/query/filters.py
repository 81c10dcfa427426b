"""Filters: conditions on nodes and statements, as a tree of comparisons, links and and/or/not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from graph.model.declarations import EndField, Reference, StatementsField
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


Filter: TypeAlias = Compare | HoldsOn | And | Or | Not | AtEnd | Referenced | Parent | Related


def conjuncts(where: Filter | None) -> tuple[Filter, ...]:
    """The conditions that must all hold: nested `And`s flattened."""
    match where:
        case None:
            return ()
        case And(parts):
            return tuple(inner for part in parts for inner in conjuncts(part))
        case _:
            return (where,)
