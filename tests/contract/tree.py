"""The files of the project, as a checkout holds them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("graph", "api", "seeds")
_BUILT = {
    ".git",
    ".venv",
    ".pytest_cache",
    ".ruff_cache",
    ".hypothesis",
    "__pycache__",
    "node_modules",
    "static",
    "dist",
    "build",
    "var",
}


def shipped(folder: Path = ROOT) -> Iterator[Path]:
    """Every file that isn't built or cached."""
    for path in sorted(folder.iterdir()):
        if path.name in _BUILT or path.suffix == ".egg-info" or path.name == ".env":
            continue
        if path.is_dir():
            yield from shipped(path)
        else:
            yield path


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def modules(*packages: str) -> list[Path]:
    return [path for package in packages for path in shipped(ROOT / package) if path.suffix == ".py"]


@cache
def imported(path: Path) -> frozenset[str]:
    """Full names of all modules that a module imports, wherever in it."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module)
    return frozenset(modules)


@cache
def named(path: Path) -> frozenset[str]:
    """The names that a module gives: of itself, its classes, functions, arguments and variables."""
    names = {path.stem}
    for node in ast.walk(ast.parse(text_of(path))):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case _:
                pass
    return frozenset(names)
