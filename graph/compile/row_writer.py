"""Writes rows: lists of the properties of a node or statement and of other values.

    [k IN $p0 | n1[k]] + [toString(n1.accessed), COUNT { (n1)-[:FUNDS]->() }]

Several properties are read by a list of their names. The database plans that in the time that it takes for two accesses
like `n1.name`, and operations that select other properties share the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from graph.compile.writer import CypherWriter
from graph.model.properties import Property, Type

LEAST_NAMES = 4
"""Fewer properties are planned faster one by one."""


@dataclass
class RowWriter:
    """Collects the values of the row of `variable`. `properties`: those that its items read."""

    w: CypherWriter
    variable: str
    properties: Iterable[Property]
    _plain: tuple[str, ...] = field(init=False)
    _days: tuple[str, ...] = field(init=False)
    _others: list[str] = field(init=False, default_factory=list[str])

    def __post_init__(self) -> None:
        stored = tuple(self.properties)
        self._plain = _names(p for p in stored if p.type not in (Type.DATE, Type.PARTIAL_DATE))
        self._days = _names(p for p in stored if p.type is Type.DATE)

    @property
    def expression(self) -> str:
        """The list of all values."""
        parts: list[str] = []
        if self._plain:
            parts.append(by_names(self.w, self.variable, self._plain))
        if self._days:
            parts.append(by_names(self.w, self.variable, self._days, days=True))
        if self._others or not parts:
            parts.append(f"[{', '.join(self._others)}]")
        return " + ".join(parts)

    def add(self, expression: str) -> int:
        """The index of the expression's value; one that two items need is evaluated once."""
        if expression not in self._others:
            self._others.append(expression)
        return len(self._plain) + len(self._days) + self._others.index(expression)

    def index_of(self, stored: Property) -> int | None:
        """The index of a property's value; None if it isn't read by name."""
        if stored.name in self._plain:
            return self._plain.index(stored.name)
        return len(self._plain) + self._days.index(stored.name) if stored.name in self._days else None


def by_names(w: CypherWriter, variable: str, names: Sequence[str], *, days: bool = False) -> str:
    """The list of the values of these properties; of days as texts."""
    value = f"{variable}[k]"
    return f"[k IN {w.names(tuple(names))} | {f'toString({value})' if days else value}]"


def _names(properties: Iterable[Property]) -> tuple[str, ...]:
    names = tuple(sorted({stored.name for stored in properties}))
    return names if len(names) >= LEAST_NAMES else ()
