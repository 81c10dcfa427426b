"""The constraints and indexes that the model's declarations need, and the migration that adds the missing ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from graph.errors import BadUserInput
from graph.model.declarations import NodeKind, StatementKind
from graph.model.nodes import ACTOR, ACTOR_KINDS, NODE_KINDS
from graph.model.properties import VISIBILITY, snake
from graph.model.statements import STATEMENT_KINDS
from graph.store.migrations import FOLDER, read

_BY_SOURCE = "statement_sources"
_DAYS_OF_STATEMENTS = ("last_confirmed", "known_from", "valid_from", "valid_to")
_LIFE_OF_ACTORS = ("founded", "dissolved", "started", "ended")
_DEFINED = re.compile(r"CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)")
_DROPPED = re.compile(r"DROP (?:CONSTRAINT|INDEX) (\w+)")
_NAME = re.compile(r"[a-z0-9_]+")


def write_migration(name: str, folder: Path = FOLDER) -> Path | None:
    """Writes the next migration file with what the model needs and the earlier files lack; None if nothing is missing.

    The file is a proposal until it is committed: read it first. Raises BadUserInput if the name is not snake_case.
    """
    if not _NAME.fullmatch(name):
        raise BadUserInput(f"{name!r} is no name for a migration.", hint="Use lower case, digits and `_`.")
    missing = missing_statements(folder)
    if not missing:
        return None
    number = max(migration.version for migration in read(folder)) + 1
    path = folder / f"V{number:03d}__{name}.cypher"
    path.write_text("".join(f"{statement};\n" for statement in missing), encoding="utf-8")
    return path


def missing_statements(folder: Path = FOLDER) -> list[str]:
    """The statements that would complete the schema of a folder's migrations."""
    present = _present(folder)
    missing = [text for name, text in required_statements().items() if name not in present]
    text = _index_by_source()
    if _shape(present.get(_BY_SOURCE, "")) != _shape(text):
        missing += [f"DROP INDEX {_BY_SOURCE} IF EXISTS", text]
    return missing


def required_statements() -> Mapping[str, str]:
    """Each constraint and index of the declarations by name: unique keys, ordered lists, and indexes of statements."""
    statements: dict[str, str] = {}
    for kind in (ACTOR, *NODE_KINDS):
        statements.update(_of_nodes(kind))
    for kind in STATEMENT_KINDS:
        statements.update(_of_statements(kind))
    return statements


def _of_nodes(kind: NodeKind) -> Iterator[tuple[str, str]]:
    key, name = kind.key.name, snake(kind.label)
    if kind not in ACTOR_KINDS:
        yield (
            f"{name}_{key}",
            f"CREATE CONSTRAINT {name}_{key} IF NOT EXISTS FOR (n:{kind.label}) REQUIRE n.{key} IS UNIQUE",
        )
    # Filters by name, and lists in the order of names.
    for index, columns in (
        (f"{name}_{kind.order}", (kind.order, key)),
        (f"{name}_{kind.name.collation}", kind.index_order),
    ):
        listed = ", ".join(f"n.{column}" for column in columns)
        yield index, f"CREATE INDEX {index} IF NOT EXISTS FOR (n:{kind.label}) ON ({listed})"
    # What changed in a time.
    for column in _LIFE_OF_ACTORS if kind is ACTOR else ():
        index = f"{name}_{column}"
        yield index, f"CREATE INDEX {index} IF NOT EXISTS FOR (n:{kind.label}) ON (n.{column})"


def _of_statements(kind: StatementKind) -> Iterator[tuple[str, str]]:
    name, place = kind.type.lower(), f"FOR ()-[r:{kind.type}]-()"
    yield f"{name}_id", f"CREATE CONSTRAINT {name}_id IF NOT EXISTS {place} REQUIRE r.id IS UNIQUE"
    alone = (VISIBILITY.name, *_DAYS_OF_STATEMENTS, *(reference.property for reference in kind.references))
    for columns in (*((column,) for column in alone), *((column, "id") for column in kind.indexed)):
        index = f"{name}_{columns[0]}"
        listed = ", ".join(f"r.{column}" for column in columns)
        yield index, f"CREATE INDEX {index} IF NOT EXISTS {place} ON ({listed})"


def _index_by_source() -> str:
    """The full-text index over the sources of all statements; a key of the list is one term."""
    types = "|".join(kind.type for kind in STATEMENT_KINDS)
    return (
        f"CREATE FULLTEXT INDEX {_BY_SOURCE} IF NOT EXISTS\nFOR ()-[r:{types}]-()\nON EACH [r.source_ids]\n"
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}"
    )


def _present(folder: Path) -> dict[str, str]:
    """The statements of a folder's migrations that are still in force, by name."""
    present: dict[str, str] = {}
    for migration in read(folder):
        for statement in migration.statements:
            if dropped := _DROPPED.match(statement):
                present.pop(dropped[1], None)
            elif defined := _DEFINED.match(statement):
                present[defined[1]] = statement
    return present


def _shape(statement: str) -> str:
    return " ".join(statement.split())
