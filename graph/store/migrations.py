"""Migrations: the files `V<number>__<name>.cypher` of a folder, applied in order and recorded in the graph.

A file consists of Cypher statements, each with `;` at the end of its last line, and of comment lines. It changes either

- the *schema*: constraints and indexes. Each statement has `IF NOT EXISTS` or `IF EXISTS`, so that it can be repeated
  after a crash. The migration is recorded when all indexes are filled; or
- the *data*: anything else. All statements and the record are one transaction, so they happen once or not at all.

One process migrates at a time; the others wait for it. Otherwise a process that waits for an index would keep locks
that another one needs to fill it, which the database does not detect as a deadlock.

The record is `(:Migration {version, name, checksum, applied_at})`. A file that was applied must never change again.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString, NamedTuple

from graph.compile.named_queries import FOLDER as CYPHER
from graph.compile.named_queries import query, vouched
from graph.compile.records import record_query
from graph.errors import Internal, MigrationError, Unavailable
from graph.store.database import Database, Transaction

FOLDER = CYPHER / "migrations"
INDEX_LIMIT = 600  # seconds after which all indexes must be filled

_FILE = re.compile(r"V(\d{3,})__([a-z0-9_]+)")
_END = re.compile(r";[ \t]*$", re.MULTILINE)
_SCHEMA = re.compile(r"(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b", re.IGNORECASE)
_REPEATABLE = re.compile(r"\bIF\s+(NOT\s+)?EXISTS\b", re.IGNORECASE)
_LOCK_LIMIT = 1800.0  # seconds for which a process waits for others that migrate, and for which it may take itself
# Processes that create the lock's constraint at the same moment get an error, and find it when they try again.
_ATTEMPTS = 20
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
class MigrationStatus:
    """Names of migrations, in order."""

    applied: tuple[str, ...]
    pending: tuple[str, ...]


class MigrationRecord(NamedTuple):
    """An applied migration."""

    version: int
    name: str
    checksum: str


class RecordedMigration(NamedTuple):
    """`fresh`: the migration was not recorded before; `checksum`: the recorded one."""

    fresh: bool
    checksum: str


READ_MIGRATIONS = record_query("read_stored_migrations", MigrationRecord)
RECORD_MIGRATION = record_query("record_migration", RecordedMigration)


async def migrate(database: Database, folder: Path = FOLDER) -> list[str]:
    """Applies the pending migrations and returns their names. Raises MigrationError if one fails, or if an applied
    migration has no file or another text in its file."""
    if not await pending(database, folder):
        return []
    await _constrain_lock(database)
    async with database.holding(query("lock_migrations").text, _LOCK_LIMIT):
        pending_files = _pending(read(folder), await _applied(database))
        return [migration.name for migration in pending_files if await _apply(database, migration)]


async def pending(database: Database, folder: Path = FOLDER) -> list[str]:
    """The names of the migrations that `migrate` would apply. MigrationError as for `migrate`."""
    return [migration.name for migration in _pending(read(folder), await _applied(database))]


async def status(database: Database, folder: Path = FOLDER) -> MigrationStatus:
    """The names of the applied and of the pending migrations. MigrationError as for `migrate`."""
    applied = await _applied(database)
    pending_files = _pending(read(folder), applied)
    return MigrationStatus(tuple(record.name for record in applied), tuple(one.name for one in pending_files))


def read(folder: Path) -> list[Migration]:
    """The folder's migrations in order. Raises MigrationError if a file is not a migration or two have the same
    number."""
    migrations: dict[int, Migration] = {}
    for path in sorted(folder.glob("*.cypher")):
        migration = parse(path)
        if migration.version in migrations:
            other = migrations[migration.version].name
            raise MigrationError(f"{other} and {migration.name} have the same number.", hint="Renumber the newer one.")
        migrations[migration.version] = migration
    if not migrations:
        raise MigrationError(f"There are no migrations in {folder}.", hint="Reinstall prevnet.")
    return [migrations[version] for version in sorted(migrations)]


def parse(path: Path) -> Migration:
    """The migration in a file. Raises MigrationError if its name or its text is not that of a migration."""
    name = _FILE.fullmatch(path.stem)
    if not name:
        raise MigrationError(f"{path.name} is not named like a migration.", hint="Call it V002__what_it_does.cypher.")
    # The checksum must not depend on the line endings of a checkout.
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    body = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))
    *statements, rest = (part.strip() for part in _END.split(body))
    if rest or not statements:
        raise MigrationError(f"{path.name}: there must be a statement, and each must end with `;`.")
    _check_statements(path, statements)
    checksum = hashlib.sha256(text.encode()).hexdigest()
    return Migration(int(name[1]), path.stem, checksum, tuple(vouched(statement) for statement in statements))


def _check_statements(path: Path, statements: list[str]) -> None:
    """Raises MigrationError if schema and data are mixed, or a change of the schema can't be repeated."""
    schema = [statement for statement in statements if _SCHEMA.match(statement)]
    if schema and len(schema) < len(statements):
        raise MigrationError(
            f"{path.name} changes both schema and data, which can't be one transaction.",
            hint="Make it two files.",
        )
    for statement in schema:
        if not _REPEATABLE.search(statement):
            raise MigrationError(
                f"{path.name}: {_first_line(statement)} can't be repeated.", hint="Add IF NOT EXISTS or IF EXISTS."
            )


def _first_line(statement: str) -> str:
    return f"`{statement.splitlines()[0]}`"


async def _applied(database: Database) -> list[MigrationRecord]:
    rows = await database.run(READ_MIGRATIONS.query.text)
    return [READ_MIGRATIONS.make(list(row.values())) for row in rows]


def _pending(files: Iterable[Migration], applied: Sequence[MigrationRecord]) -> list[Migration]:
    """The files that are not applied. Raises MigrationError if an applied migration has no file or another text in
    it."""
    by_version = {migration.version: migration for migration in files}
    for record in applied:
        if record.version > max(by_version):
            raise MigrationError(f"A newer version of prevnet migrated this graph ({record.name}).", hint=_FIX_FILES)
        if record.version not in by_version:
            raise MigrationError(f"{record.name} is applied, but its file is missing.", hint="Restore the file.")
        _require_same_text(by_version[record.version], record.checksum)
    done = {record.version for record in applied}
    return [migration for version, migration in sorted(by_version.items()) if version not in done]


def _require_same_text(migration: Migration, checksum: str) -> None:
    if migration.checksum != checksum:
        raise MigrationError(
            f"{migration.name} was changed after it was applied.",
            hint="Restore the file as it was, and put the change into a new migration.",
        )


async def _apply(database: Database, migration: Migration) -> bool:
    """Applies a migration. False if another process has applied it in the meantime."""
    if not migration.is_schema:
        return await _record(database, migration, migration.statements)
    for statement in migration.statements:
        await _change_schema(database, migration, statement)
    await _await_indexes(database, migration)
    return await _record(database, migration)


async def _constrain_lock(database: Database) -> None:
    for attempt in range(_ATTEMPTS):
        try:
            await database.run(query("constrain_migration_lock").text)
            return
        except (Internal, Unavailable):
            if attempt == _ATTEMPTS - 1:
                raise
        await asyncio.sleep(random.uniform(0, _PAUSE))  # noqa: S311 - not for secrets


async def _change_schema(database: Database, migration: Migration, statement: LiteralString) -> None:
    try:
        await database.run(statement)
    except Internal as error:
        raise _failed(migration, statement, error) from error


async def _await_indexes(database: Database, migration: Migration) -> None:
    try:
        await database.run(query("await_indexes").text, {"seconds": INDEX_LIMIT})
    except Internal as error:
        raise _failed(migration, "waiting for the indexes", error) from error


async def _record(database: Database, migration: Migration, statements: Iterable[LiteralString] = ()) -> bool:
    """Records the migration and runs the statements in one transaction. False if another process has done so."""
    parameters = {"version": migration.version, "name": migration.name, "checksum": migration.checksum}

    async def work(transaction: Transaction) -> RecordedMigration:
        result = await transaction.run(RECORD_MIGRATION.query.text, parameters)
        recorded = RECORD_MIGRATION.make((await result.single(strict=True)).values())
        if recorded.fresh:
            for statement in statements:
                await (await transaction.run(statement)).consume()
        return recorded

    try:
        recorded = await database.write(work)
    except Internal as error:
        raise _failed(migration, "its data statements", error) from error
    _require_same_text(migration, recorded.checksum)
    return recorded.fresh


def _failed(migration: Migration, what: str, error: Internal) -> MigrationError:
    return MigrationError(
        f"{migration.name} failed at {_first_line(what)}: {error.message}",
        hint="The statements before it stay applied and do no harm; correct the cause and migrate again.",
    )
