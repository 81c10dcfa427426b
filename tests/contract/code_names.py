"""The names that exist in the code, and the names that documents speak of, to compare both.

A document's name is the text between backticks outside code blocks. `missing` returns what the code does not have.
"""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

from tree import PACKAGES, ROOT, modules, named, shipped, text_of
from typer.main import get_command

from api.cli.commands import app
from api.settings import Settings

_CODE_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"`([^`\n]+)`")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FILE = re.compile(r"\.(py|ts|tsx|md|toml|yml|json|cypher|graphql|csv|css|ftl|lock)$")
_SCRIPT_COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
# Text that is no path although it has a slash: addresses of the API and media types.
_ADDRESS = re.compile(r"/[a-z/]*|[a-z]+/[a-z+-]+\+?json|@[a-z0-9-]+/[a-z-]+")


def names_in(document: str) -> list[str]:
    return _NAME.findall(_CODE_BLOCK.sub("", document))


def missing(name: str, folder: Path = ROOT) -> list[str]:
    """The parts of a name that do not exist. `folder` is where the document stands."""
    if name.startswith(".venv"):
        return []  # built
    name = re.sub(r"^[A-Z_]+=\S+ ", "", name)
    if name.startswith("make "):
        return [word for word in name.split()[1:] if "=" not in word and word not in make_targets()]
    if name.startswith("prevnet "):
        exists = any(f"{name} ".startswith(f"{command} ") for command in commands())
        return [] if exists or name in ("prevnet --version",) else [name]
    if name.startswith("PREVNET_"):
        return [] if name.lower() in Settings.model_fields else [name]
    if name in packages():
        return []
    if _ADDRESS.fullmatch(name):
        return [] if any(name in text for text in _sources()) else [name]
    if "/" in name or _FILE.search(name):
        return [] if _is_path(name, folder) else [name]
    return [word for word in _WORD.findall(name) if word not in code_words()]


def _is_path(name: str, folder: Path) -> bool:
    if "*" in name:
        return any(ROOT.glob(name))
    return (ROOT / name).exists() or (folder / name).exists() or ("/" not in name and name in _file_names())


@cache
def _file_names() -> frozenset[str]:
    return frozenset(path.name for path in shipped())


@cache
def make_targets() -> frozenset[str]:
    return frozenset(re.findall(r"(?m)^([a-z-]+):", text_of(ROOT / "Makefile")))


@cache
def commands() -> frozenset[str]:
    """`prevnet up`, `prevnet neo4j start` …"""
    return frozenset(_commands_below("prevnet", cast("Any", get_command(app))))


def _commands_below(name: str, group: Any) -> Iterator[str]:
    for word, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands_below(f"{name} {word}", command)
        else:
            yield f"{name} {word}"


@cache
def _sources() -> tuple[str, ...]:
    return tuple(text_of(path) for path in [*modules(*PACKAGES), *_scripts(), ROOT / "bench" / "peer" / "package.json"])


def _scripts() -> list[Path]:
    return [path for path in shipped(ROOT / "web") if path.suffix in {".ts", ".tsx", ".mjs"}]


@cache
def code_words() -> frozenset[str]:
    """Every identifier in Python, TypeScript, Cypher, the schema and the settings, and every library that is installed.
    Words in comments and docstrings do not count; of tests only what they define, since they make up names in texts."""
    words = {name.upper() for name in Settings.model_fields} | make_targets() | set(_project()["project"])
    words.update(word for package in packages() for word in _WORD.findall(package))
    for path in modules(*PACKAGES, "bench"):
        words.add(path.stem)
        words.update(_python_words(text_of(path)))
    for path in modules("tests"):
        words.update(named(path))
    for path in [*_scripts(), *shipped(ROOT / "cypher"), ROOT / "schema.graphql"]:
        words.update(_WORD.findall(_without_comments(text_of(path), path.suffix)))
        words.add(path.stem)
    return frozenset(words)


def _python_words(text: str) -> Iterator[str]:
    """Identifiers, and constants that are one identifier: keys, labels, codes."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME:
            yield token.string
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _WORD.fullmatch(node.value):
            yield node.value


def _without_comments(text: str, suffix: str) -> str:
    if suffix == ".graphql":
        return re.sub(r'""".*?"""|"[^"\n]*"|#[^\n]*', "", text, flags=re.DOTALL)
    return _SCRIPT_COMMENT.sub("", text)


def runtime_packages() -> set[str]:
    """What `pip install prevnet` brings along."""
    return {_package(line) for line in _project()["project"]["dependencies"]}


def packages() -> set[str]:
    """Every package that pyproject.toml and web/package.json name."""
    groups = _project()["dependency-groups"].values()
    tools = {_package(line) for group in groups for line in group if isinstance(line, str)}
    web = json.loads(text_of(ROOT / "web" / "package.json"))
    return runtime_packages() | tools | set(web["dependencies"]) | set(web["devDependencies"])


def _project() -> dict[str, Any]:
    return tomllib.loads(text_of(ROOT / "pyproject.toml"))


def _package(requirement: str) -> str:
    return re.split(r"[\[><=;~ ]", requirement)[0]
