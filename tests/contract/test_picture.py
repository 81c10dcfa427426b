"""The picture in ARCHITECTURE.md against the imports: every import follows its arrows, and no arrow is made up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pytest
from test_rooms import IMPORTS, room_of
from tree import ROOT, text_of

_NODE = re.compile(r"(\w+)\[([\w./]+)\]")
_ARROW = re.compile(r"(\w+)(?:\[[\w./]+\])? --> (\w+)")
_GROUP = re.compile(r"subgraph (\w+)\n(.*?)\n\s*end", re.DOTALL)
PICTURE = re.findall(r"```mermaid\n(.*?)```", text_of(ROOT / "ARCHITECTURE.md"), re.DOTALL)[0]


def arrows_of(picture: str) -> set[tuple[str, str]]:
    """The drawn arrows between rooms, named as in `room_of`; an arrow at a group is one at each of its members."""
    rooms = {name: path.removesuffix(".py").replace("/", ".") for name, path in _NODE.findall(picture)}
    groups = {name: [member for member, _ in _NODE.findall(inside)] for name, inside in _GROUP.findall(picture)}
    return {
        (rooms[start], rooms[end])
        for first, second in _ARROW.findall(picture)
        for start in groups.get(first, [first])
        for end in groups.get(second, [second])
    }


def imports_of(modules: Mapping[str, Iterable[str]]) -> set[tuple[str, str]]:
    pairs = {(room_of(module), room_of(target)) for module, targets in modules.items() for target in targets}
    return {(start, end) for start, end in pairs if start != end and not {start, end} & {"graph", "api"}}


def reachable(start: str, arrows: Iterable[tuple[str, str]]) -> set[str]:
    reached, waiting = set[str](), [start]
    while waiting:
        room = waiting.pop()
        new = {end for begin, end in arrows if begin == room} - reached
        reached |= new
        waiting += new
    return reached


def test_every_import_follows_the_arrows() -> None:
    arrows = arrows_of(PICTURE)
    assert len(arrows) >= 20
    assert {(start, end) for start, end in imports_of(IMPORTS) if end not in reachable(start, arrows)} == set()


def test_every_arrow_is_an_import() -> None:
    assert arrows_of(PICTURE) - imports_of(IMPORTS) == set()


@pytest.mark.parametrize(("start", "end"), [("graph.model", "graph.store"), ("graph.errors", "api.http")])
def test_a_room_cannot_reach_what_stands_above_it(start: str, end: str) -> None:
    assert end not in reachable(start, arrows_of(PICTURE))
    assert start in reachable(end, arrows_of(PICTURE))
