"""Values that occur in the data, for arguments that find something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from tests.oracle.data import ACTORS, Moment, StoredStatement, Thing, World
from tests.oracle.filters import global_id

_MANY = 40


class Samples:
    """By API type, interfaces among them: some values of each column, and some global ids."""

    def __init__(self, world: World) -> None:
        self._values: dict[tuple[str, str], dict[Any, None]] = defaultdict(dict)
        self._ids: dict[str, list[str]] = defaultdict(list)
        for thing in (*world.nodes.values(), *world.claims):
            for kind in _kinds(thing):
                self._ids[kind].append(global_id(thing))
                for column, value in thing.values.items():
                    self._values[kind, column].update(dict.fromkeys(_spellings(value)))

    def values(self, kind: str, column: str) -> list[Any]:
        return _spread(sorted(self._values[kind, column]))

    def ids(self, kind: str) -> list[str]:
        return _spread(self._ids[kind])

    def keys(self, kind: str) -> list[str]:
        return [id_.partition(":")[2] for id_ in self.ids(kind)]


def _kinds(thing: Thing) -> tuple[str, ...]:
    if isinstance(thing, StoredStatement):
        return thing.kind, "Statement", "Node"
    return (thing.kind, "Actor", "Node") if thing.kind in ACTORS else (thing.kind, "Node")


def _spellings(value: Any) -> Iterator[Any]:
    if isinstance(value, Moment):
        yield from (value.text[:4], value.text[:7], value.text)
    elif isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, str | int | float):
        yield value


def _spread(values: list[Any]) -> list[Any]:
    """Some of them, from all over."""
    return values[:: max(1, len(values) // _MANY)]
