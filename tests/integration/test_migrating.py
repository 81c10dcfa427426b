"""Migrating a real database: once, twice, by several at once, half-way, and with files that don't fit."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import LiteralString, cast

import pytest

from graph.errors import Internal, MigrationError
from graph.store.database import Database, DatabaseOptions, connected
from graph.store.migrations import FOLDER, migrate, pending, read, status

pytestmark = pytest.mark.anyio
FIRST = "V001__constraints_and_indexes"


@pytest.fixture
async def bare(empty: Database) -> AsyncIterator[Database]:
    """A database without data, schema and migrations; the schema is in place again afterwards."""
    await _strip(empty)
    yield empty
    await empty.run("MATCH (n:TestThing) DETACH DELETE n")
    await _strip(empty)
    await migrate(empty)


async def _strip(database: Database) -> None:
    for row in await database.run("SHOW CONSTRAINTS YIELD name RETURN name"):
        await database.run(cast("LiteralString", f"DROP CONSTRAINT {row['name']}"))
    for row in await database.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"):
        await database.run(cast("LiteralString", f"DROP INDEX {row['name']}"))
    await database.run("MATCH (m:Migration) DELETE m")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped files, to be changed and added to."""
    return Path(shutil.copytree(FOLDER, tmp_path / "migrations"))


def add(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.cypher").write_text(text, encoding="utf-8")


async def states(database: Database) -> list[str]:
    rows = await database.run("SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, state")
    return [row["state"] for row in rows]


async def test_migrating_brings_the_schema_and_is_noted(bare: Database) -> None:
    assert await pending(bare) == [FIRST]
    assert await migrate(bare) == [FIRST]
    found = await status(bare)
    assert (found.applied, found.pending) == ((FIRST,), ())
    indexes = await states(bare)
    assert len(indexes) == sum(len(migration.statements) for migration in read(FOLDER))
    assert set(indexes) == {"ONLINE"}
    assert await bare.run("MATCH (m:Migration) RETURN m.name AS name, m.applied_at IS NOT NULL AS dated") == [
        {"name": FIRST, "dated": True}
    ]


async def test_migrating_again_does_nothing(bare: Database) -> None:
    await migrate(bare)
    assert await migrate(bare) == []
    assert await pending(bare) == []


async def test_keys_are_unique_afterwards(database: Database) -> None:
    with pytest.raises(Internal, match="ConstraintValidationFailed"):
        await database.run("CREATE (:Actor {id: 'x'}), (:Actor {id: 'x'})")
    with pytest.raises(Internal, match="ConstraintValidationFailed"):
        await database.run("CREATE (a:TestThing)-[:FUNDS {id: 'x'}]->(a), (a)-[:FUNDS {id: 'x'}]->(a)")


async def test_several_processes_may_migrate_at_once(bare: Database, options: DatabaseOptions, folder: Path) -> None:
    await bare.run("CREATE (:TestThing {times: 0})")
    add(folder, "V002__count", "MATCH (n:TestThing) SET n.times = n.times + 1;")

    async def one() -> list[str]:
        async with connected(options) as database:
            return await migrate(database, folder)

    applied = await asyncio.gather(*(one() for _ in range(5)))
    assert sorted(name for names in applied for name in names) == [FIRST, "V002__count"]
    assert await bare.run("MATCH (n:TestThing) RETURN n.times AS times") == [{"times": 1}]
    assert await bare.run("MATCH (m:Migration) RETURN count(m) AS n") == [{"n": 2}]


async def test_a_process_that_died_half_way_blocks_nothing(bare: Database) -> None:
    statements = read(FOLDER)[0].statements
    for statement in statements[: len(statements) // 2]:
        await bare.run(statement)
    assert await migrate(bare) == [FIRST]
    assert len(await states(bare)) == len(statements)


async def test_data_statements_and_their_note_are_all_or_nothing(bare: Database, folder: Path) -> None:
    await migrate(bare)
    add(folder, "V002__half", "CREATE (:TestThing);\nRETURN 1 / 0;")
    with pytest.raises(MigrationError, match="V002__half failed"):
        await migrate(bare, folder)
    assert await bare.run("MATCH (n:TestThing) RETURN count(n) AS n") == [{"n": 0}]
    assert await pending(bare, folder) == ["V002__half"]
    add(folder, "V002__half", "CREATE (:TestThing);")
    assert await migrate(bare, folder) == ["V002__half"]


async def test_data_that_do_not_fit_a_constraint_are_named(bare: Database) -> None:
    await bare.run("CREATE (:TestThing:Actor {id: 'x'}), (:TestThing:Actor {id: 'x'})")
    with pytest.raises(MigrationError, match="actor_id"):
        await migrate(bare)
    await bare.run("MATCH (n:TestThing) DELETE n")
    assert await migrate(bare) == [FIRST]


async def test_a_file_changed_after_it_was_applied_is_refused(bare: Database, folder: Path) -> None:
    await migrate(bare, folder)
    path = folder / f"{FIRST}.cypher"
    path.write_text(path.read_text(encoding="utf-8") + "// more\n", encoding="utf-8")
    with pytest.raises(MigrationError, match=f"{FIRST} was changed after it was applied. Restore the file"):
        await migrate(bare, folder)
    with pytest.raises(MigrationError, match="was changed"):
        await pending(bare, folder)


async def test_a_database_of_a_newer_version_is_refused(bare: Database, folder: Path) -> None:
    add(folder, "V002__new", "CREATE (:TestThing);")
    await migrate(bare, folder)
    with pytest.raises(MigrationError, match=r"newer prevnet \(V002__new\). Use the version"):
        await migrate(bare)


async def test_a_missing_file_of_an_applied_migration_is_refused(bare: Database, folder: Path) -> None:
    add(folder, "V002__middle", "CREATE (:TestThing);")
    add(folder, "V003__last", "CREATE (:TestThing);")
    await migrate(bare, folder)
    (folder / "V002__middle.cypher").unlink()
    with pytest.raises(MigrationError, match="V002__middle is applied, but its file is missing"):
        await pending(bare, folder)


async def test_a_phrase_finds_exactly_the_statements_that_rest_on_a_source(empty: Database) -> None:
    lists = {
        "one": ["a"],
        "two": ["a", "a-b"],
        "three": ["a-b-c", "A-B"],
        "four": ["x:y z/1", "b"],
        "five": ["a-b"],
    }
    await empty.run(
        "CREATE (a:TestThing) WITH a UNWIND keys($lists) AS id"
        " CREATE (a)-[:PART_OF {id: id, source_ids: $lists[id]}]->(a)"
        " CREATE (a)-[:FUNDS {id: id, source_ids: $lists[id]}]->(a)",
        {"lists": lists},
    )
    for source in ("a", "a-b", "a-b-c", "A-B", "b", "c", "x:y z/1", "x"):
        rows = await empty.run(
            "CALL db.index.fulltext.queryRelationships('statement_sources', $phrase) YIELD relationship AS r"
            " RETURN type(r) AS type, r.id AS id",
            {"phrase": f'"{source}"'},
        )
        expected = {(kind, name) for name, keys in lists.items() if source in keys for kind in ("PART_OF", "FUNDS")}
        assert {(row["type"], row["id"]) for row in rows} == expected, source
    await empty.run("MATCH (n:TestThing) DETACH DELETE n")
