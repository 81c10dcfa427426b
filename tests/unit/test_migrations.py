"""Migration files: the constraints and indexes that the model needs, and the files that are refused."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from graph.errors import BadUserInput, MigrationError
from graph.model.nodes import ACTOR_LABELS, NODE_KINDS
from graph.model.properties import VISIBILITY
from graph.model.statements import STATEMENT_KINDS
from graph.store.migrations import FOLDER, parse, read
from graph.store.required_schema import missing_statements, write_migration

_PLACE = r"FOR (?:\(\w+:(?P<label>[\w|]+)\)|\(\)-\[\w+:(?P<type>[\w|]+)\]-\(\))"
_SCHEMA = re.compile(
    rf"CREATE (?P<what>CONSTRAINT|INDEX|FULLTEXT INDEX) (?P<name>\w+) IF NOT EXISTS\s+{_PLACE}\s+"
    r"(?:REQUIRE|ON EACH|ON) [(\[]?(?P<properties>[^)\]]*?)[)\]]?(?: IS UNIQUE)?(?:\s+OPTIONS .*)?",
    re.DOTALL,
)

Index = tuple[str, str, tuple[str, ...]]
"""Sort, label or type, properties."""


def brought() -> dict[str, Index]:
    """The constraints and indexes that the files create and do not drop again, by name."""
    indexes: dict[str, Index] = {}
    for migration in read(FOLDER):
        for statement in migration.statements:
            dropped = re.fullmatch(r"DROP (?:CONSTRAINT|INDEX) (\w+) IF EXISTS", statement)
            if dropped:
                del indexes[dropped[1]]
            elif migration.is_schema:
                match = _SCHEMA.fullmatch(statement)
                assert match, f"{migration.name}: the test can't read {statement}"
                assert match["name"] not in indexes, f"two have the name {match['name']}"
                properties = tuple(part.strip().split(".")[1] for part in match["properties"].split(","))
                indexes[match["name"]] = (match["what"], match["label"] or match["type"], properties)
    return indexes


def demanded() -> set[Index]:
    """The constraints and indexes that keys, orders and references of the model need."""
    indexes: set[Index] = {("CONSTRAINT", "Migration", ("version",)), ("CONSTRAINT", "Dataset", ("id",))}
    for kind in NODE_KINDS:
        indexes.add(("CONSTRAINT", kind.keyed_label, (kind.key.name,)))
        for columns in ((kind.order, kind.key.name), kind.index_order):
            indexes |= {("INDEX", label, columns) for label in {kind.label, kind.keyed_label}}
    for kind in STATEMENT_KINDS:
        indexes.add(("CONSTRAINT", kind.type, ("id",)))
        alone = (VISIBILITY.name, "last_confirmed", "known_from", "valid_from", "valid_to")
        indexes |= {("INDEX", kind.type, (name,)) for name in alone}
        indexes |= {("INDEX", kind.type, (reference.property,)) for reference in kind.references}
        indexes |= {("INDEX", kind.type, (name, "id")) for name in kind.indexed}
    return indexes


# Indexes for single queries, which no declaration needs.
EXTRA: set[Index] = {
    ("INDEX", "Region", ("kind", "name_sort", "name", "ags")),
    ("INDEX", "CounsellingService", ("service_type",)),
    *(("INDEX", "Actor", (name,)) for name in ("founded", "dissolved", "started", "ended")),
    ("FULLTEXT INDEX", "Actor", ("search_name", "search_terms", "search_text")),
    ("FULLTEXT INDEX", "Region", ("search_name", "search_terms")),
    ("FULLTEXT INDEX", "|".join(kind.type for kind in STATEMENT_KINDS), ("source_ids",)),
}


def test_the_files_create_the_indexes_that_the_model_needs() -> None:
    """A new kind, reference or order needs a new migration file."""
    assert set(brought().values()) == demanded() | EXTRA


def test_missing_constraints_and_indexes_are_found(tmp_path: Path) -> None:
    """The written migration adds them to a folder, whatever it had before."""
    assert missing_statements(FOLDER) == []
    assert write_migration("nothing", tmp_path_copy(tmp_path)) is None
    text = (FOLDER / "V001__constraints_and_indexes.cypher").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "COVERS]-()" not in line and "network_name" not in line]
    less = "\n".join(lines).replace("|COVERS", "")
    folder = tmp_path / "less"
    folder.mkdir()
    write(folder, "V001__first.cypher", less)
    missing = "\n".join(missing_statements(folder))
    names = ("network_name", "covers_id", "covers_visibility", "covers_last_confirmed", "DROP INDEX statement_sources")
    assert [name for name in names if name not in missing] == []
    path = write_migration("coverage", folder)
    assert path is not None
    assert path.name == "V002__coverage.cypher"
    assert parse(path).is_schema
    assert missing_statements(folder) == []


def tmp_path_copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "migrations"))


@pytest.mark.parametrize("name", ["", "Two words", "a-b", "../x"])
def test_a_migration_has_a_name_in_snake_case(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadUserInput, match="no name for a migration"):
        write_migration(name, tmp_path)


def test_names_of_constraints_and_indexes_are_snake_case() -> None:
    assert [name for name in brought() if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []


def test_every_actor_label_is_ordered() -> None:
    assert {f"{re.sub('(?<!^)(?=[A-Z])', '_', label).lower()}_name" for label in ACTOR_LABELS} <= set(brought())


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def test_a_file_is_split_at_semicolons_that_end_a_line(tmp_path: Path) -> None:
    path = write(tmp_path, "V002__names.cypher", "// Why;\nMATCH (n)\n  // inside;\nSET n.x = 'a;b';\n\nRETURN 1; \n")
    migration = parse(path)
    assert (migration.version, migration.name) == (2, "V002__names")
    assert migration.statements == ("MATCH (n)\nSET n.x = 'a;b'", "RETURN 1")
    assert not migration.is_schema


def test_only_line_endings_do_not_change_the_checksum(tmp_path: Path) -> None:
    unix = parse(write(tmp_path, "V002__a.cypher", "// Why\nRETURN 1;\n"))
    assert parse(write(tmp_path, "V002__a.cypher", "// Why\r\nRETURN 1;\r\n")) == unix
    assert parse(write(tmp_path, "V002__a.cypher", "// Why!\nRETURN 1;\n")).checksum != unix.checksum


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("V2__short.cypher", "RETURN 1;", "not named like a migration"),
        ("V002-name.cypher", "RETURN 1;", "not named like a migration"),
        ("V002__end.cypher", "RETURN 1", "each must end with `;`"),
        ("V002__empty.cypher", "// nothing\n", "there must be a statement"),
        ("V002__both.cypher", "CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a);\nRETURN 1;", "both schema and data"),
        ("V002__once.cypher", "CREATE INDEX a FOR (n:A) ON (n.a);", "can't be repeated"),
        ("V002__gone.cypher", "DROP CONSTRAINT a;", "can't be repeated"),
    ],
)
def test_an_unsafe_file_is_refused(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(MigrationError, match=re.escape(message)):
        parse(write(tmp_path, name, text))


def test_two_files_with_the_same_number_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "V002__a.cypher", "RETURN 1;")
    write(tmp_path, "V002__b.cypher", "RETURN 1;")
    with pytest.raises(MigrationError, match="V002__a and V002__b have the same number"):
        read(tmp_path)


def test_a_folder_without_migrations_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MigrationError, match="no migrations"):
        read(tmp_path)
