"""The walks of docs/contributing.md: each edits few files, and a copy of the tree passes its checks after all of them.

A walk is a file of `contributing/`: edits that insert a text before or after an anchor or create a file, and the name
of the migration that `prevnet migration` writes. A written migration counts as an edited file; what a command makes
anew from the declarations (schema.graphql, the compiler's expected statements, web/explorer/generated.ts) does not.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from graph.store.database import DatabaseOptions

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "contributing.md").read_text("utf-8")
WALKS = {"field": 1, "kind_of_actor": 6, "statement_kind": 6, "question": 4, "view": 4}
COPIED = (
    "api",
    "bench",
    "cypher",
    "docs",
    "graph",
    "seeds",
    "tests",
    "web",
    "schema.graphql",
    "pyproject.toml",
    "README.md",
    "ARCHITECTURE.md",
    "LICENSE",
)
LEFT_OUT = shutil.ignore_patterns("node_modules", "__pycache__", "static", "dist", ".hypothesis")
# Unit and contract tests that name what a declaration lacks.
CHECKS = (
    "tests/contract/test_cypher.py",
    "tests/contract/test_house.py",
    "tests/contract/test_schema.py",
    "tests/contract/test_rooms.py",
    "tests/unit/test_catalogue.py",
    "tests/unit/test_compiler.py",
    "tests/unit/test_migrations.py",
    "tests/unit/test_phrases.py",
)
# What the checks say before the labels and the migration are there.
NAMED_AS_MISSING = ("ActorKind-SCHOOL", "school_name", "StatementName-PARTNERSHIP", "partners_with_id")


def walk(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "contributing" / f"{name}.toml").read_text("utf-8"))


def edited(name: str) -> set[str]:
    """The files that a contributor touches; the migration is one of them."""
    steps = walk(name)
    return {edit["file"] for edit in steps["edits"]} | ({"cypher/migrations"} if "migration" in steps else set())


def apply(edit: dict[str, str], tree: Path) -> None:
    path = tree / edit["file"]
    if "create" in edit:
        assert not path.exists()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit["create"], encoding="utf-8")
        return
    text = path.read_text("utf-8")
    anchor = edit.get("after") or edit["before"]
    assert text.count(anchor) == 1, f"{edit['file']} has {text.count(anchor)} times {anchor!r}"
    position = text.index(anchor) + (len(anchor) if "after" in edit else 0)
    path.write_text(text[:position] + edit["text"] + text[position:], encoding="utf-8")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what the checks read."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def run(tree: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python in the copy, which hides the checkout's own packages."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"} | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def prevnet(tree: Path, *arguments: str, **environment: str) -> str:
    result = run(tree, "-c", "from api.cli.commands import app; app()", *arguments, **environment)
    assert result.returncode == 0, result.stderr
    return result.stdout


def check(tree: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run(tree, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", *options, **environment)


def regenerate(tree: Path) -> None:
    """What `make schema` and `ACCEPT=1` write."""
    (tree / "schema.graphql").write_text(prevnet(tree, "schema"), encoding="utf-8")
    check(tree, "tests/unit/test_compiler.py", ACCEPT="1")


def type_check_explorer(tree: Path) -> None:
    """What `npm run generate` and `npm run types` do, in the copy."""
    modules = ROOT / "web" / "node_modules"
    assert modules.is_dir(), "the explorer's packages are missing: run `make web`"
    (tree / "web" / "node_modules").symlink_to(modules)
    node = shutil.which("node", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    assert node, "Node.js is missing: run `make web`"
    for command in (["generate.mjs"], ["node_modules/typescript-7/bin/tsc"]):
        result = subprocess.run(
            [node, *command], cwd=tree / "web", capture_output=True, text=True, timeout=300, check=False
        )
        assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", WALKS)
def test_few_files_are_edited_and_the_guide_names_them(name: str) -> None:
    assert len(edited(name)) <= WALKS[name]
    title = name.replace("_", " ")
    section = re.search(rf"^## [^\n]*\b{title}\b[^\n]*\n(.*?)(?=^## |\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert section, f"docs/contributing.md has no section for a {title}"
    # Of a new file, the guide names a folder that it belongs into.
    places = [
        [str(parent) for parent in Path(edit["file"]).parents][:-2] if "create" in edit else [edit["file"]]
        for edit in walk(name)["edits"]
    ]
    assert [names for names in places if not any(place in section[1] for place in names)] == []
    assert f"At most {WALKS[name]} file" in section[1]


def test_the_tree_passes_its_checks_after_all_walks(tree: Path, filled: DatabaseOptions) -> None:
    steps = {name: walk(name)["edits"] for name in WALKS}
    for name in ("kind_of_actor", "statement_kind"):
        while steps[name][0]["file"].startswith("graph/model"):
            apply(steps[name].pop(0), tree)
    missing = check(tree, "--verbosity=2", "tests/unit/test_catalogue.py", "tests/unit/test_migrations.py").stdout
    assert [word for word in NAMED_AS_MISSING if word not in missing] == []
    for edits in steps.values():
        for edit in edits:
            apply(edit, tree)
    assert "school_and_partnership" in prevnet(tree, "migration", "school_and_partnership")
    regenerate(tree)
    assert "views/thanks/thanks" in routed_views(tree)
    type_check_explorer(tree)
    result = check(tree, "-x", *CHECKS)
    assert result.returncode == 0, result.stdout[-4000:]
    types = run(tree, "-m", "basedpyright", "--level", "error", "graph/analysis/network/funder_count.py")
    assert types.returncode == 0, types.stdout
    environment = {"NEO4J_URI": filled.uri, "NEO4J_USER": filled.user, "NEO4J_PASSWORD": filled.password}
    answer = json.loads(prevnet(tree, "query", "{ funderCount { count } }", **environment))
    assert answer == {"data": {"funderCount": {"count": number_of_funders()}}}


def number_of_funders() -> int:
    with (ROOT / "seeds" / "data" / "FUNDS.csv").open(encoding="utf-8", newline="") as file:
        return len({row["from"] for row in csv.DictReader(file)})


def routed_views(tree: Path) -> list[str]:
    """The views on the explorer's route table; each has a module."""
    table = (tree / "web" / "explorer" / "app" / "main.tsx").read_text("utf-8")
    views = re.findall(r"import\('\.\./(views/[\w/]+)'\)", table)
    assert [view for view in views if not (tree / "web" / "explorer" / f"{view}.tsx").is_file()] == []
    return views
