"""Naive filters: what `where` and `asOf` mean for one node or statement. A missing value does not match."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.oracle.data import (
    CLAIMS,
    REFERENCES,
    Moment,
    Node,
    Span,
    StoredStatement,
    Thing,
    World,
    holds,
    other_end,
    referenced,
)

Where = Mapping[str, Any]


@dataclass(frozen=True)
class Filter:
    """Filters of one question; `day` is the inherited `asOf`."""

    world: World
    day: date | None

    def fits(self, thing: Thing, where: Where) -> bool:
        return all(self.entry(thing, name, value) for name, value in where.items())

    def entry(self, thing: Thing, name: str, value: Any) -> bool:
        match name:
            case "and":
                return all(self.fits(thing, part) for part in value)
            case "or":
                return any(self.fits(thing, part) for part in value)
            case "not":
                return not self.fits(thing, value)
            case "asOf":
                return isinstance(thing, StoredStatement) and holds(thing, value)
            case "id":
                return all(_identified(thing, operator, operand) for operator, operand in value.items())
            case _:
                return self.node(thing, name, value) if isinstance(thing, Node) else self.claim(thing, name, value)

    def node(self, node: Node, name: str, value: Where) -> bool:
        if name == "within":
            return any(self.fits(parent, value) for parent in node.parents)
        if value.keys() <= {"some", "none", "all"}:
            return all(self.quantified(node, name, word, where) for word, where in value.items())
        return compares(node.values.get(column(name)), value)

    def claim(self, claim: StoredStatement, name: str, value: Where) -> bool:
        if name in (CLAIMS[claim.kind].start, CLAIMS[claim.kind].end):
            return self.fits(other_end(claim, name), value)
        if (claim.kind, name) in REFERENCES:
            node = referenced(self.world, claim, name)
            return node is not None and self.fits(node, value)
        return compares(claim.values.get(column(name)), value)

    def quantified(self, node: Node, name: str, word: str, where: Where) -> bool:
        """`asOf` among a statement's conditions says which statements are looked at, and is inherited below."""
        below = Filter(self.world, where.get("asOf") or self.day)
        conditions = {key: value for key, value in where.items() if key != "asOf"}
        fitting = [below.fits(claim, conditions) for claim in self.world.claims_at(node, name, below.day)]
        return {"some": any(fitting), "none": not any(fitting), "all": all(fitting)}[word]


def column(name: str) -> str:
    """The API's name of a value as the files have it."""
    return "id" if name == "slug" else re.sub("[A-Z]", lambda capital: f"_{capital[0].lower()}", name)


def global_id(thing: Thing) -> str:
    return f"{thing.space}:{thing.key}"


def _identified(thing: Thing, operator: str, operand: Any) -> bool:
    return global_id(thing) in (operand if operator == "in" else [operand])


def compares(value: Any, operators: Where) -> bool:
    plain = value.day if isinstance(value, Moment) else value
    return all(_compare(plain, operator, operand) for operator, operand in operators.items())


def _compare(value: Any, operator: str, operand: Any) -> bool:
    match operator:
        case "isNull":
            return (value is None) == operand
        case "ne":
            return value is None or not _equal(value, operand)
        case _ if value is None:
            return False
        case "eq":
            return _equal(value, operand)
        case "in":
            return any(_equal(value, one) for one in operand)
        case "contains":
            return operand in value
        case "startsWith":
            return value.startswith(operand)
        case _:
            return _ordered(value, operator, operand)


def _equal(value: Any, operand: Any) -> bool:
    return operand.first <= value <= operand.last if isinstance(operand, Span) else value == operand


def _ordered(value: Any, operator: str, operand: Any) -> bool:
    """Before a year is before its first day, after it is after its last."""
    first, last = (operand.first, operand.last) if isinstance(operand, Span) else (operand, operand)
    return {"lt": value < first, "gte": value >= first, "gt": value > last, "lte": value <= last}[operator]
