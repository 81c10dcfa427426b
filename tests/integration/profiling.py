"""The work of the database for a root field: its plan, scans and db hits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from graphql import OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from api.graphql.limits import Limits
from api.graphql.lookahead.root_fields import Lookahead
from api.graphql.schema import core
from graph.compile.compiler import CypherStatement, compile_root
from graph.store.database import Database

# A small number of restricted nodes is what this scan reads, so that it is what counting costs; nothing else may scan.
CONCEALED = re.compile(r"NodeByLabelScan.*:Restricted\b")
SCANS = re.compile(r"AllNodesScan|NodeByLabelScan|AllRelationshipsScan|RelationshipTypeScan|IntersectionNode|UnionNode")


def statement_of(text: str, **variables: Any) -> CypherStatement:
    """The statement of the only root field."""
    document = parse(text)
    assert validate(core, document) == []
    (operation,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    values = get_variable_values(core, operation.variable_definitions or (), variables)
    assert not isinstance(values, list), values
    lookahead = Lookahead(core, {}, values, date(2025, 6, 30), Limits(24, 2000, 100, 100))
    (fields,) = lookahead.root_fields(operation).values()
    selection = lookahead.root(fields)
    assert selection is not None
    return compile_root(selection)


def operators(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for child in plan.get("children", ()):
        yield from operators(child)


class Profile:
    """The profile of a statement: its operators and db hits."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        self.operators = list(operators(plan))
        self.hits = sum(int(operator.get("dbHits", 0)) for operator in self.operators)
        self.names = [
            f"{operator['operatorType'].partition('@')[0]} {operator['args'].get('Details', '')}"
            for operator in self.operators
        ]

    def __repr__(self) -> str:
        return "\n".join(f"{o.get('dbHits', 0)} {name}" for o, name in zip(self.operators, self.names, strict=True))

    @property
    def scans(self) -> list[str]:
        return [name for name in self.names if SCANS.match(name) and not CONCEALED.match(name)]


async def profile(database: Database, text: str, **variables: Any) -> Profile:
    statement = statement_of(text, **variables)
    summary = await database.summary("PROFILE " + statement.text, statement.values)
    return Profile(summary.profile)
