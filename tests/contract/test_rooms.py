"""The rooms of the house: which folder may import which, no import that runs upwards, and no cycle of modules."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from tree import PACKAGES, ROOT, modules, text_of

# From the ground up: a room imports itself and the rooms above it in this list, and nothing below.
FLOORS = (
    "graph.errors",
    "graph.model",
    "graph.messages",
    "graph.query",
    "graph.compile",
    "graph.store",
    "graph.engine",
    "graph.analysis.core",
    "graph.analysis",
    "graph.export",
    "graph.matching",
    "seeds",
    "api.settings",
    "api.graphql",
    "api.export",
    "api.open_data",
    "api.reports",
    "api.matching",
    "api.assistants",
    "api.http",
    "api.cli",
)
# These share a floor, so none imports another; they meet in `graph.analysis.core`.
WINGS = tuple(
    f"graph.analysis.{name}"
    for name in ("coverage", "funding", "network", "paths", "dependencies", "coordination", "history")
)
# The questions' registry and what combines two wings stand above the wings.
ABOVE_THE_WINGS = {"graph.analysis.registry", "graph.analysis.resolve", "graph.analysis.what_if"}
MOST_MODULES = 14


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = frozenset(name_of(path) for path in modules(*PACKAGES))


def targets(path: Path) -> set[str]:
    """The modules of ours that a module imports, also for types only and inside functions."""
    imported: set[str] = set()
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            submodules = {f"{node.module}.{alias.name}" for alias in node.names} & NAMES
            imported |= submodules or {node.module}
    return imported & NAMES - {name_of(path)}


IMPORTS: Mapping[str, set[str]] = {name_of(path): targets(path) for path in modules(*PACKAGES)}


def room_of(module: str) -> str:
    rooms = (*FLOORS, *WINGS)
    fitting = [room for room in rooms if module == room or module.startswith(f"{room}.")]
    return max(fitting, key=len, default=module)


def floor_of(module: str) -> float:
    room = room_of(module)
    if room in WINGS:
        return FLOORS.index("graph.analysis.core") + 0.5
    return FLOORS.index(room)


def is_allowed(module: str, target: str) -> bool:
    return room_of(module) == room_of(target) or floor_of(target) < floor_of(module)


def test_every_module_stands_in_a_room() -> None:
    rooms = {*FLOORS, *WINGS}
    packages = {"graph", "api"}  # their `__init__` files are empty
    assert {module for module in NAMES if room_of(module) not in rooms} == packages
    assert {module for module in NAMES if room_of(module) == "graph.analysis"} - {"graph.analysis"} == ABOVE_THE_WINGS


def test_no_import_runs_upwards_and_no_wing_imports_another() -> None:
    upwards = [
        f"{module} imports {target}"
        for module, imported in IMPORTS.items()
        for target in sorted(imported)
        if module not in {"graph", "api"} and target not in {"graph", "api"} and not is_allowed(module, target)
    ]
    assert upwards == []


@pytest.mark.parametrize(
    ("module", "target"),
    [
        ("graph.model.enums", "graph.store.database"),
        ("graph.analysis.coverage.matrix", "graph.analysis.funding.grants"),
        ("graph.analysis.core.request", "graph.analysis.registry"),
        ("graph.compile.entities", "api.graphql.types"),
        ("seeds.loader", "api.settings"),
    ],
)
def test_the_rule_refuses_what_it_should(module: str, target: str) -> None:
    assert not is_allowed(module, target)
    assert is_allowed(target, module) or {room_of(module), room_of(target)} <= set(WINGS)


def test_there_is_no_cycle_of_modules() -> None:
    try:
        TopologicalSorter(IMPORTS).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_no_folder_holds_more_modules_than_a_reader_can_take_in() -> None:
    counts: dict[str, int] = {}
    for path in modules(*PACKAGES):
        if path.name != "__init__.py":
            folder = str(path.parent.relative_to(ROOT))
            counts[folder] = counts.get(folder, 0) + 1
    assert {folder: count for folder, count in counts.items() if count > MOST_MODULES} == {"graph/engine": 16}
