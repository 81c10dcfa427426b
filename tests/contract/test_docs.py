"""The documents against the program: what they name exists, and the README leaves nothing out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from code_names import code_words, commands, missing, names_in, packages, runtime_packages
from graphql import parse, validate
from pydantic import SecretStr
from tree import PACKAGES, ROOT, modules, shipped, text_of
from typer.main import get_command

from api.cli.commands import app
from api.graphql.schema import core
from api.settings import Settings
from graph import errors

README = text_of(ROOT / "README.md")
# Settings of one run of the tests or of the image, not of the product.
OTHERS = {"PREVNET_HTTP"}


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert re.search(rf"`{command}[ `]", README), command


def test_every_command_in_the_readme_exists() -> None:
    command_names = commands()
    for words in re.findall(r"`(prevnet [a-z0-9 ]+)", README):
        assert any(words.strip().startswith(command) for command in command_names), words


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_says_what_it_does(command: str) -> None:
    documented: Any = get_command(app)
    for word in command.split()[1:]:
        documented = documented.commands[word]
    assert documented.help


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_every_setting_stands_in_the_readme_with_its_default(name: str) -> None:
    row = re.search(rf"^\| `{name.upper()}` \| (.*?) \| .+ \|$", README, re.MULTILINE)
    assert row, name
    default = Settings.model_fields[name].default
    if default is None or isinstance(default, SecretStr):
        assert not row.group(1).startswith("`")
    else:
        shown = f"{default:g}" if isinstance(default, float) else str(default).lower()
        assert row.group(1) == f"`{shown}`"


@pytest.mark.parametrize("place", ["README", "product"])
def test_every_setting_that_is_named_anywhere_exists(place: str) -> None:
    """In advice, too: it must be possible to follow it."""
    setting_names = {name.upper() for name in Settings.model_fields}
    files = [ROOT / "README.md", ROOT / "ARCHITECTURE.md"] if place == "README" else modules(*PACKAGES)
    named = {word for path in files for word in re.findall(r"\bPREVNET_[A-Z0-9_]+\b", text_of(path))}
    assert named - setting_names - OTHERS == set()


def test_the_readme_names_every_error_code_that_a_caller_can_meet() -> None:
    codes = {
        error.code
        for error in vars(errors).values()
        if isinstance(error, type) and issubclass(error, errors.PrevnetError)
    }
    # Of the command line alone.
    assert {code for code in codes if f"`{code}`" not in README} <= {"ENGINE", "MIGRATION", "OUTPUT"}


def questions() -> list[str]:
    """Operations in the README's `graphql` blocks, parted by blank lines, and in its shell examples."""
    blocks = re.findall(r"```graphql\n(.*?)```", README, re.DOTALL)
    texts = [text for block in blocks for text in re.split(r"\n\n(?=#)", block) if text.strip()]
    shells = re.findall(r'"query":\s*"(\{.*?\})"\}\'', README, re.DOTALL)
    return texts + [shell.replace('\\"', '"') for shell in shells]


def test_the_readme_asks_questions() -> None:
    assert len(questions()) >= 3


@pytest.mark.parametrize("question", questions())
def test_a_question_in_the_readme_is_valid(question: str) -> None:
    assert [error.message for error in validate(core, parse(question))] == []


def test_links_in_documents_lead_somewhere() -> None:
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in shipped()
        if path.suffix == ".md"
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text_of(path))
        if not (path.parent / target).exists()
    ]
    assert broken == []


# ---- names

NAMING = [
    *(ROOT / name for name in ("ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "docs/contributing.md")),
    *sorted((ROOT / "docs" / "adr").glob("*.md")),
]
# Words of Cypher for what we do not use.
FOREIGN = {"SKIP"}


@pytest.mark.parametrize("path", NAMING, ids=lambda path: path.name)
def test_every_name_in_a_document_exists(path: Path) -> None:
    absent = {name: words for name in names_in(text_of(path)) if (words := missing(name, path.parent))}
    assert {name: words for name, words in absent.items() if not FOREIGN.issuperset(words)} == {}


def test_the_documents_name_enough_for_the_check_to_mean_something() -> None:
    assert len({name for path in NAMING for name in names_in(text_of(path))}) >= 150
    assert len(set(names_in(text_of(ROOT / "ARCHITECTURE.md")))) >= 80


@pytest.mark.parametrize(
    "name",
    [
        "graph/nowhere.py",
        "nowhere.py",
        "graph/*/nowhere.py",
        "make nothing",
        "prevnet nothing",
        "prevnet neo4j nothing",
        "PREVNET_NOTHING",
        "/nothing",
        "application/nothing+json",
        "NoSuchClassAnywhere",
        "no_such_function(reader)",
    ],
)
def test_a_name_that_does_not_exist_is_reported(name: str) -> None:
    assert names_in(f"Text with `{name}` in it.") == [name]
    assert missing(name)


def test_no_foreign_word_has_become_one_of_ours() -> None:
    assert FOREIGN & code_words() == set()
    named = {word for path in NAMING for name in names_in(text_of(path)) for word in missing(name, path.parent)}
    assert named >= FOREIGN


def test_the_table_of_libraries_lists_packages_that_we_use_and_all_of_the_runtime() -> None:
    table = text_of(ROOT / "ARCHITECTURE.md").partition("## Libraries")[2]
    listed = {name for row in re.findall(r"^\| (.+?) \|", table, re.MULTILINE) for name in names_in(row)}
    assert len(listed) >= 30
    assert listed - packages() == set()
    assert runtime_packages() - listed == set()
