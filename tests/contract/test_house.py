"""The house's rules about where things live, what they are called, and what is shipped."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from tree import PACKAGES, ROOT, imported, modules, named, shipped, text_of

from graph.compile import named_queries

EDGE = {"strawberry", "fastapi", "starlette", "graphql", "uvicorn", "typer"}
DRIVER_IN = {"graph/store/database.py", "graph/store/first_login.py"}


def test_only_the_database_layer_knows_the_driver() -> None:
    users = {
        str(path.relative_to(ROOT))
        for path in modules(*PACKAGES)
        if any(name.partition(".")[0] == "neo4j" for name in imported(path))
    }
    assert users == DRIVER_IN


def test_only_the_edge_knows_http_and_graphql() -> None:
    users = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules("graph", "seeds")
        for name in imported(path)
        if name.partition(".")[0] in EDGE
    }
    assert users == set()


def test_no_name_is_a_word_that_says_nothing() -> None:
    words = re.compile("|".join(("util", "helper", "manager")), re.IGNORECASE)
    assert [
        f"{path.relative_to(ROOT)}: {name}"
        for path in modules(*PACKAGES, "tests")
        for name in sorted(named(path))
        if words.search(name)
    ] == []


def test_no_two_classes_have_the_same_name() -> None:
    """Private names count without their underscore."""
    counts = Counter(
        node.name.lstrip("_")
        for path in modules(*PACKAGES)
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.ClassDef)
    )
    assert {name for name, count in counts.items() if count > 1} == set()


def test_cypher_is_written_in_its_folder_and_by_the_compiler() -> None:
    """Elsewhere in the product there is no text with a clause in it."""
    clause = re.compile(r"\b(MATCH|MERGE|CREATE|UNWIND|DELETE)\b *[({]|\bRETURN \w")
    writers = {str(p.relative_to(ROOT)) for p in modules(*PACKAGES) if clause.search(text_of(p))}
    files = (
        "compile/actor_regions",
        "compile/compiler",
        "compile/connections/anchors",
        "compile/connections/facets",
        "compile/connections/funding_groups",
        "compile/connections/link_rows",
        "compile/connections/orders",
        "compile/connections/root_rows",
        "compile/connections/rows",
        "compile/connections/statement_anchors",
        "compile/entities",
        "compile/patterns",
        "compile/predicates",
        "store/dataset",
        "store/required_schema",
    )
    grammar = {f"graph/{name}.py" for name in files}
    # The check that a server answers needs no file of its own.
    assert writers - grammar == {"graph/store/database.py", "graph/store/first_login.py"}


# ---- queries


@pytest.mark.parametrize("path", sorted((named_queries.FOLDER / "queries").iterdir()), ids=lambda path: path.name)
def test_a_query_says_what_it_does_and_which_parameters_it_takes(path: Path) -> None:
    """Loading it compares the parameters that it declares with those that it uses."""
    assert re.fullmatch(r"[a-z]+(_[a-z]+)+\.cypher", path.name)
    header = [line for line in text_of(path).splitlines() if line.startswith("//")]
    assert header
    assert len(header[0]) > 10
    query = named_queries.load(path)
    assert query.text
    if "RETURN" in query.text and "DETACH" not in query.text:
        assert any("Columns" in line for line in header), "a query with columns names them"


def test_every_query_is_used() -> None:
    """By its name, or in a family of names."""
    code = "\n".join(text_of(path) for path in modules(*PACKAGES))
    unused = [query.name for query in named_queries.all_queries() if f'"{query.name}"' not in code]
    assert unused == []


def test_migrations_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (named_queries.FOLDER / "migrations").iterdir())
    numbers = [re.fullmatch(r"V(\d{3})__[a-z0-9_]+\.cypher", name) for name in names]
    assert [int(match.group(1)) for match in numbers if match] == list(range(1, len(names) + 1))


# ---- what is shipped


def forbidden() -> list[re.Pattern[str]]:
    """Put together here, so that this file isn't found."""
    hosts = ["pypi" + ".org", "python" + "hosted", "npm" + "js", "repo1." + "maven", "repo.maven." + "apache"]
    folders = ["/" + name + "/" for name in ("work", "root", "home", "Users", "tmp")]
    return [re.compile(re.escape(word)) for word in [*hosts, *folders]]


def test_nothing_names_a_registry_or_a_place_on_a_machine() -> None:
    patterns = forbidden()
    mentions = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in shipped()
        if path.suffix != ".csv"
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        for pattern in patterns
        if pattern.search(line)
    ]
    assert mentions == []


@pytest.mark.parametrize("path", sorted(ROOT.glob("requirements*.lock")), ids=lambda path: path.name)
def test_python_locks_pin_every_package_with_hashes_and_name_no_host(path: Path) -> None:
    text = text_of(path)
    assert "://" not in text
    packages = re.split(r"\n(?=\S)", text.strip())
    assert packages
    for package in packages:
        assert re.match(r"[a-z0-9._-]+(\[[a-z,-]+\])?==\S+", package), package
        assert "--hash=sha256:" in package, package


@pytest.mark.parametrize(
    "path",
    [ROOT / folder / "package-lock.json" for folder in ("web", "web/outlines", "tests/http_audit", "bench/peer")],
    ids=str,
)
def test_node_locks_pin_every_package_with_a_hash_and_name_no_host(path: Path) -> None:
    text = text_of(path)
    assert '"resolved"' not in text
    _, *packages = json.loads(text)["packages"].values()
    assert packages
    assert all(package["integrity"].startswith("sha512-") for package in packages)


def test_what_measures_the_product_is_no_part_of_it() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))
    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == {*PACKAGES, "cypher"}
    assert {name for path in modules(*PACKAGES) for name in imported(path) if name.startswith("bench")} == set()


def test_every_text_file_ends_in_a_newline() -> None:
    missing = [
        str(path.relative_to(ROOT))
        for path in shipped()
        if path.suffix in {".py", ".md", ".cypher", ".toml", ".yml", ".graphql", ".lock", ".csv", ".txt", ".ts", ".tsx"}
        and (data := path.read_bytes())
        and not data.endswith(b"\n")
    ]
    assert missing == []


def test_the_licence_is_there_and_the_one_that_is_declared() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    assert project["license"] == "MIT"
    assert text_of(ROOT / "LICENSE").startswith("MIT License")
