"""The README against the program: every setting, command and question in it is real, and none is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
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


def commands() -> Iterator[str]:
    top = cast("Any", get_command(app))
    for name, command in top.commands.items():
        inner = getattr(command, "commands", None)
        if inner is None:
            yield f"prevnet {name}"
        else:
            yield from (f"prevnet {name} {below}" for below in inner)


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert re.search(rf"`{command}[ `]", README), command


def test_every_command_in_the_readme_exists() -> None:
    known = set(commands())
    for words in re.findall(r"`(prevnet [a-z0-9 ]+)", README):
        assert any(words.strip().startswith(command) for command in known), words


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_says_what_it_does(command: str) -> None:
    found: Any = get_command(app)
    for word in command.split()[1:]:
        found = found.commands[word]
    assert found.help


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
    known = {name.upper() for name in Settings.model_fields}
    files = [ROOT / "README.md", ROOT / "ARCHITECTURE.md"] if place == "README" else modules(*PACKAGES)
    named = {word for path in files for word in re.findall(r"\bPREVNET_[A-Z0-9_]+\b", text_of(path))}
    assert named - known - OTHERS == set()


def test_the_readme_names_every_error_code_that_a_caller_can_meet() -> None:
    codes = {
        found.code
        for found in vars(errors).values()
        if isinstance(found, type) and issubclass(found, errors.PrevnetError)
    }
    # Of the command line alone.
    assert {code for code in codes if f"`{code}`" not in README} <= {"ENGINE", "MIGRATION"}


def questions() -> list[str]:
    """Operations in the README's `graphql` blocks, parted by blank lines, and in its shell examples."""
    blocks = re.findall(r"```graphql\n(.*?)```", README, re.DOTALL)
    found = [text for block in blocks for text in re.split(r"\n\n(?=#)", block) if text.strip()]
    shells = re.findall(r'"query":\s*"(\{.*?\})"\}\'', README, re.DOTALL)
    return found + [shell.replace('\\"', '"') for shell in shells]


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
