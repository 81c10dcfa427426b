"""Migrations: the files `V<number>__<name>.cypher` of a folder, applied in order and noted in the graph.

A file holds statements that end with `;` at the end of a line, and lines of comment. It is of one of two sorts:

- *schema*: constraints and indexes. Each statement says `IF NOT EXISTS` or `IF EXISTS`, so a process that dies
  half-way, or a second one at the same time, does no harm: the statements are repeated. The file is noted once all
  indexes are filled.
- *data*: anything else. All statements and the note are one transaction, so they happen once or not at all.

An applied file is `(:Migration {version, name, checksum, applied_at})`; a number and its text never change again.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString

from graph.compile.named_queries import FOLDER as CYPHER
from graph.compile.named_queries import query, vouched
from graph.errors import Internal, MigrationError, Unavailable
from graph.store.database import Database, Transaction

FOLDER = CYPHER / "migrations"
INDEX_LIMIT = 600  # seconds until all indexes must be filled

_FILE = re.compile(r"V(\d{3,})__([a-z0-9_]+)")
_END = re.compile(r";[ \t]*$", re.MULTILINE)
_SCHEMA = re.compile(r"(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b", re.IGNORECASE)
_REPEATABLE = re.compile(r"\bIF\s+(NOT\s+)?EXISTS\b", re.IGNORECASE)
# Processes that create the same indexes at the same moment block each other: some are turned away, and find the index
# there the next time.
_ATTEMPTS = 5
_PAUSE = 0.2
_FIX_FILES = "Use the version of prevnet that this database was last used with, or a newer one."


@dataclass(frozen=True)
class Migration:
    version: int
    name: str
    checksum: str
    statements: tuple[LiteralString, ...]

    @property
    def is_schema(self) -> bool:
        return all(_SCHEMA.match(statement) for statement in self.statements)


@dataclass(frozen=True)
class Status:
    """Names of migrations, in order."""

    applied: tuple[str, ...]
    pending: tuple[str, ...]


@dataclass(frozen=True)
class _Applied:
    version: int
    name: str
    checksum: str


async def migrate(database: Database, folder: Path = FOLDER) -> list[str]:
    """Applies what is pending and returns their names. MigrationError, if files and graph don't fit or one fails."""
    todo = _pending(read(folder), await _applied(database))
    return [migration.name for migration in todo if await _apply(database, migration)]


async def pending(database: Database, folder: Path = FOLDER) -> list[str]:
    """The names of the migrations that `migrate` would apply. MigrationError, if files and graph don't fit."""
    return [migration.name for migration in _pending(read(folder), await _applied(database))]


async def status(database: Database, folder: Path = FOLDER) -> Status:
    """What is applied and what is not. MigrationError, if files and graph don't fit."""
    applied = await _applied(database)
    todo = _pending(read(folder), applied)
    return Status(tuple(a.name for a in applied), tuple(m.name for m in todo))


def read(folder: Path) -> list[Migration]:
    """The folder's migrations in order. MigrationError, if a file isn't a migration or two have the same number."""
    found: dict[int, Migration] = {}
    for path in sorted(folder.glob("*.cypher")):
        migration = parse(path)
        if migration.version in found:
            other = found[migration.version].name
            raise MigrationError(f"{other} and {migration.name} have the same number.", hint="Renumber the newer one.")
        found[migration.version] = migration
    if not found:
        raise MigrationError(f"There are no migrations in {folder}.", hint="Reinstall prevnet.")
    return [found[version] for version in sorted(found)]


def parse(path: Path) -> Migration:
    """MigrationError, if name or content isn't a migration's."""
    name = _FILE.fullmatch(path.stem)
    if not name:
        raise MigrationError(f"{path.name} is not named like a migration.", hint="Call it V002__what_it_does.cypher.")
    # A checkout on another system may end its lines otherwise; the text is the same.
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    body = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))
    *statements, rest = (part.strip() for part in _END.split(body))
    if rest or not statements:
        raise MigrationError(f"{path.name}: each statement must end with `;`, and there must be one.")
    _check_sort(path, statements)
    checksum = hashlib.sha256(text.encode()).hexdigest()
    return Migration(int(name[1]), path.stem, checksum, tuple(vouched(statement) for statement in statements))


def _check_sort(path: Path, statements: list[str]) -> None:
    schema = [statement for statement in statements if _SCHEMA.match(statement)]
    if schema and len(schema) < len(statements):
        raise MigrationError(
            f"{path.name} changes both schema and data, which can't be one transaction.", hint="Make it two files."
        )
    for statement in schema:
        if not _REPEATABLE.search(statement):
            raise MigrationError(
                f"{path.name}: {_start(statement)} can't be repeated.", hint="Add IF NOT EXISTS or IF EXISTS."
            )


def _start(statement: str) -> str:
    return f"`{statement.splitlines()[0]}`"


async def _applied(database: Database) -> list[_Applied]:
    return [_Applied(**row) for row in await database.run(query("read_stored_migrations").text)]


def _pending(files: Iterable[Migration], applied: Iterable[_Applied]) -> list[Migration]:
    """The files that aren't applied. MigrationError, if an applied one is not, or no longer, the file's."""
    known = {migration.version: migration for migration in files}
    done: set[int] = set()
    for a in applied:
        if a.version > max(known):
            raise MigrationError(f"The graph was changed by a newer prevnet ({a.name}).", hint=_FIX_FILES)
        if a.version not in known:
            raise MigrationError(f"{a.name} is applied, but its file is missing.", hint="Restore the file.")
        _check_same(known[a.version], a.checksum)
        done.add(a.version)
    return [migration for version, migration in sorted(known.items()) if version not in done]


def _check_same(migration: Migration, checksum: str) -> None:
    if migration.checksum != checksum:
        raise MigrationError(
            f"{migration.name} was changed after it was applied.",
            hint="Restore the file as it was, and put the change into a new migration.",
        )


async def _apply(database: Database, migration: Migration) -> bool:
    """False, if another process was faster."""
    if not migration.is_schema:
        return await _record(database, migration, migration.statements)
    for statement in migration.statements:
        await _change_schema(database, migration, statement)
    await _await_indexes(database, migration)
    return await _record(database, migration)


async def _change_schema(database: Database, migration: Migration, statement: LiteralString) -> None:
    async def work(transaction: Transaction) -> None:
        await (await transaction.run(statement)).consume()

    for attempt in range(1, _ATTEMPTS + 1):
        try:
            await database.write(work)
            return
        except Unavailable:
            if attempt == _ATTEMPTS:
                raise
        except Internal as error:
            if attempt == _ATTEMPTS:
                raise _failed(migration, statement, error) from error
        await asyncio.sleep(_PAUSE * attempt)


async def _await_indexes(database: Database, migration: Migration) -> None:
    try:
        await database.run(query("await_indexes").text, {"seconds": INDEX_LIMIT})
    except Internal as error:
        raise _failed(migration, "waiting for the indexes", error) from error


async def _record(database: Database, migration: Migration, statements: Iterable[LiteralString] = ()) -> bool:
    """Notes the migration and runs the statements in one transaction. False, if another process has done so."""
    noted = {"version": migration.version, "name": migration.name, "checksum": migration.checksum}

    async def work(transaction: Transaction) -> tuple[bool, str]:
        record = await (await transaction.run(query("record_migration").text, noted)).single(strict=True)
        if record["fresh"]:
            for statement in statements:
                await (await transaction.run(statement)).consume()
        return record["fresh"], record["checksum"]

    try:
        fresh, checksum = await database.write(work)
    except Internal as error:
        raise _failed(migration, "its data statements", error) from error
    _check_same(migration, checksum)
    return fresh


def _failed(migration: Migration, what: str, error: Internal) -> MigrationError:
    return MigrationError(
        f"{migration.name} failed at {_start(what)}: {error.message}",
        hint="What was done so far stays and does no harm; migrate again once the cause is gone.",
    )
