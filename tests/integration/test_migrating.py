"""Migrating a real database: once, twice, by several at once, half-way, and with files that don't fit."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from graph.compile.named_queries import query, vouched
from graph.errors import Internal, MigrationError, Unavailable
from graph.store.database import Database, DatabaseOptions, connected
from graph.store.migrations import FOLDER, migrate, pending, read, status

pytestmark = pytest.mark.anyio
FIRST = "V001__constraints_and_indexes"
SHIPPED = [migration.name for migration in read(FOLDER)]


@pytest.fixture(scope="module")
async def schema_afterwards(options: DatabaseOptions) -> AsyncIterator[None]:
    """The schema is in place again after all of these tests: creating its indexes takes seconds."""
    yield
    async with connected(options) as database:
        await _strip(database)
        await migrate(database)


@pytest.fixture
async def bare(schema_afterwards: None, empty: Database) -> AsyncIterator[Database]:
    """A database without data, schema and migrations."""
    await _strip(empty)
    yield empty
    await empty.run("MATCH (n:TestThing) DETACH DELETE n")


async def _strip(database: Database) -> None:
    for row in await database.run("SHOW CONSTRAINTS YIELD name RETURN name"):
        await database.run(vouched(f"DROP CONSTRAINT {row['name']}"))
    for row in await database.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"):
        await database.run(vouched(f"DROP INDEX {row['name']}"))
    await database.run("MATCH (m:Migration) DELETE m")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped files, to be changed and added to."""
    return Path(shutil.copytree(FOLDER, tmp_path / "migrations"))


def add(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.cypher").write_text(text, encoding="utf-8")


def keep(folder: Path, name: str) -> None:
    """Removes all files but one."""
    for path in folder.iterdir():
        if path.stem != name:
            path.unlink()


def names_of_indexes() -> set[str]:
    """What the migrations create and do not drop later. A constraint has an index of the same name."""
    names: set[str] = set()
    for statement in (statement for migration in read(FOLDER) for statement in migration.statements):
        if created := re.match(r"CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\w+)", statement):
            names.add(created[1])
        elif dropped := re.match(r"DROP INDEX (\w+)", statement):
            names.discard(dropped[1])
    return names


INDEXES = names_of_indexes() | {"migration_lock_id"}


async def states(database: Database) -> list[str]:
    rows = await database.run("SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, state")
    return [row["state"] for row in rows]


async def test_migrating_creates_the_schema_and_is_recorded(bare: Database) -> None:
    assert await pending(bare) == SHIPPED
    assert await migrate(bare) == SHIPPED
    migration_status = await status(bare)
    assert (migration_status.applied, migration_status.pending) == (tuple(SHIPPED), ())
    indexes = await states(bare)
    assert len(indexes) == len(INDEXES)
    assert set(indexes) == {"ONLINE"}
    assert await bare.run(
        "MATCH (m:Migration) RETURN m.name AS name, m.applied_at IS NOT NULL AS dated ORDER BY name"
    ) == [{"name": name, "dated": True} for name in SHIPPED]


async def test_migrating_again_does_nothing(bare: Database) -> None:
    await migrate(bare)
    assert await migrate(bare) == []
    assert await pending(bare) == []


async def test_keys_are_unique_afterwards(bare: Database) -> None:
    await migrate(bare)
    with pytest.raises(Internal, match="ConstraintValidationFailed"):
        await bare.run("CREATE (:Actor {id: 'x'}), (:Actor {id: 'x'})")
    with pytest.raises(Internal, match="ConstraintValidationFailed"):
        await bare.run("CREATE (a:TestThing)-[:FUNDS {id: 'x'}]->(a), (a)-[:FUNDS {id: 'x'}]->(a)")


async def test_several_processes_may_migrate_at_once(bare: Database, options: DatabaseOptions, folder: Path) -> None:
    await bare.run("CREATE (:TestThing {times: 0})")
    add(folder, "V900__count", "MATCH (n:TestThing) SET n.times = n.times + 1;")

    async def one() -> list[str]:
        async with connected(options) as database:
            return await migrate(database, folder)

    applied = await asyncio.gather(*(one() for _ in range(5)))
    assert sorted(name for names in applied for name in names) == [*SHIPPED, "V900__count"]
    assert await bare.run("MATCH (n:TestThing) RETURN n.times AS times") == [{"times": 1}]
    assert await bare.run("MATCH (m:Migration) RETURN count(m) AS n") == [{"n": len(SHIPPED) + 1}]


async def test_a_process_waits_for_another_one_that_migrates(bare: Database, options: DatabaseOptions) -> None:
    async with connected(options) as other:
        await migrate(bare)
        await bare.run("MATCH (m:Migration {version: 1}) DELETE m")
        async with other.holding(query("lock_migrations").text, seconds=60):
            waiting = asyncio.create_task(migrate(bare))
            done, _ = await asyncio.wait([waiting], timeout=1)
            assert not done
            assert FIRST in await pending(bare)
        assert await waiting == [FIRST]


async def test_the_lock_has_a_limit_and_leaves_nothing(bare: Database, options: DatabaseOptions) -> None:
    await migrate(bare)
    async with connected(options) as other, other.holding(query("lock_migrations").text, seconds=60):
        with pytest.raises(Unavailable):
            async with bare.holding(query("lock_migrations").text, seconds=1):
                pytest.fail("two processes hold the lock")
    assert await bare.run("MATCH (n:MigrationLock) RETURN count(n) AS n") == [{"n": 0}]


async def test_a_process_that_died_half_way_blocks_nothing(bare: Database) -> None:
    statements = read(FOLDER)[0].statements
    for statement in statements[: len(statements) // 2]:
        await bare.run(statement)
    assert await migrate(bare) == SHIPPED
    assert len(await states(bare)) == len(INDEXES)


async def test_data_statements_and_their_record_are_all_or_nothing(bare: Database, folder: Path) -> None:
    await migrate(bare)
    add(folder, "V900__half", "CREATE (:TestThing);\nRETURN 1 / 0;")
    with pytest.raises(MigrationError, match="V900__half failed"):
        await migrate(bare, folder)
    assert await bare.run("MATCH (n:TestThing) RETURN count(n) AS n") == [{"n": 0}]
    assert await pending(bare, folder) == ["V900__half"]
    add(folder, "V900__half", "CREATE (:TestThing);")
    assert await migrate(bare, folder) == ["V900__half"]


async def test_data_that_do_not_fit_a_constraint_are_named(bare: Database) -> None:
    await bare.run("CREATE (:TestThing:Actor {id: 'x'}), (:TestThing:Actor {id: 'x'})")
    with pytest.raises(MigrationError, match="actor_id"):
        await migrate(bare)
    await bare.run("MATCH (n:TestThing) DELETE n")
    assert await migrate(bare) == SHIPPED


async def test_legal_forms_in_words_become_values_of_the_enumeration(bare: Database, folder: Path) -> None:
    keep(folder, FIRST)
    await migrate(bare, folder)
    forms = {"e. V.": "ASSOCIATION", "gGmbH": "COMPANY", "Bündnis": "INITIATIVE", "CHURCH": "CHURCH", "Sekte": "OTHER"}
    await bare.run(
        "UNWIND keys($forms) AS form CREATE (:TestThing:CivilSocietyGroup {legal_form: form, was: form})"
        " CREATE (:TestThing:CivilSocietyGroup {was: 'none'})",
        {"forms": forms},
    )
    await migrate(bare)
    rows = await bare.run("MATCH (n:TestThing) RETURN DISTINCT n.was AS was, n.legal_form AS form")
    assert {row["was"]: row["form"] for row in rows} == {**forms, "none": None}


async def test_a_file_changed_after_it_was_applied_is_refused(bare: Database, folder: Path) -> None:
    await migrate(bare, folder)
    path = folder / f"{FIRST}.cypher"
    path.write_text(path.read_text(encoding="utf-8") + "// more\n", encoding="utf-8")
    with pytest.raises(MigrationError, match=f"{FIRST} was changed after it was applied. Restore the file"):
        await migrate(bare, folder)
    with pytest.raises(MigrationError, match="was changed"):
        await pending(bare, folder)


async def test_a_database_of_a_newer_version_is_refused(bare: Database, folder: Path) -> None:
    add(folder, "V900__new", "CREATE (:TestThing);")
    await migrate(bare, folder)
    with pytest.raises(
        MigrationError, match=r"newer version of prevnet migrated this graph \(V900__new\). Use the version"
    ):
        await migrate(bare)


async def test_a_missing_file_of_an_applied_migration_is_refused(bare: Database, folder: Path) -> None:
    add(folder, "V900__middle", "CREATE (:TestThing);")
    add(folder, "V901__last", "CREATE (:TestThing);")
    await migrate(bare, folder)
    (folder / "V900__middle.cypher").unlink()
    with pytest.raises(MigrationError, match="V900__middle is applied, but its file is missing"):
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
