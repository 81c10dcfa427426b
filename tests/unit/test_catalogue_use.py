"""The catalogue against the program: it has what the schema and the code need, and German stands in it alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from graphql import GraphQLEnumType, GraphQLInterfaceType, GraphQLObjectType, get_named_type

from api.graphql.schema import core
from graph.analysis.core.statement_names import StatementName
from graph.messages.catalogue import catalogue, languages

ROOT = Path(__file__).parents[2]
MODULES = sorted(path for package in ("graph", "api") for path in (ROOT / package).rglob("*.py"))
GERMAN_LETTERS = frozenset("äöüÄÖÜß„")
STOP_WORDS = ROOT / "graph" / "query" / "search.py"


def enumerations_in_answers() -> Iterator[str]:
    """The labels that enumerations in answers need; those of arguments alone need none."""
    for type_ in core.type_map.values():
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and not type_.name.startswith("__"):
            for field in type_.fields.values():
                enumeration = cast("object", get_named_type(field.type))
                if isinstance(enumeration, GraphQLEnumType):
                    yield from (f"{enumeration.name}-{value}" for value in enumeration.values)


@pytest.mark.parametrize("language", languages())
def test_every_enumeration_in_answers_and_every_kind_of_statement_has_its_words(language: str) -> None:
    statements = {f"Statement-{name}" for name in StatementName} | {f"StatementName-{name}" for name in StatementName}
    assert (set(enumerations_in_answers()) | statements) - catalogue(language).ids == set()


def message_ids(path: Path) -> Iterator[str]:
    """The identifiers of messages that a module names."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case (
                ast.Call(func=ast.Name(id="message" | "Message"), args=[ast.Constant(value=str() as id_), *_])
                | ast.Call(func=ast.Name(id="waiting_page"), args=[_, ast.Constant(value=str() as id_)])
            ):
                yield id_
            case _:
                pass


def test_every_message_that_the_code_names_is_in_the_catalogue() -> None:
    named = {id_: path.relative_to(ROOT).as_posix() for path in MODULES for id_ in message_ids(path)}
    assert "change-since" in named
    assert {id_: path for id_, path in named.items() if id_ not in catalogue("DE").ids} == {}


def german_texts(path: Path) -> Iterator[str]:
    """String constants with letters or quotation marks of German, but for docstrings, which may give examples."""
    tree = ast.parse(path.read_text("utf-8"))
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() as text) if id(node) not in documentation and GERMAN_LETTERS & set(text[1:]):
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}: {text}"
            case _:
                pass


def test_german_stands_in_the_catalogue_alone() -> None:
    assert [text for path in MODULES if path != STOP_WORDS for text in german_texts(path)] == []
