"""Keyset pagination: the sort keys of a connection, and the condition for the rows after a cursor. Never offsets.

Ordered by name and key, the rows after the one with the values ["Bund", "bmi"] are those with

    n.name >= "Bund" AND CASE WHEN n.name = "Bund" THEN n.id > "bmi" ELSE true END
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph.compile.writer import CypherWriter, conjoin
from graph.errors import BadUserInput
from graph.model.properties import Property, Type

_NUMBERS = (Type.INTEGER, Type.FLOAT, Type.EURO)


@dataclass(frozen=True)
class SortKey:
    """One sort key of a connection.

    `stored` is None for internal keys (insertion, score), which are never null. `computed` is the expression of a key
    that is computed once for each row; `expression` is then the variable that holds it.
    """

    expression: str
    stored: Property | None
    descending: bool = False
    may_be_null: bool = True
    computed: str | None = None

    @property
    def nullable(self) -> bool:
        return self.may_be_null and self.stored is not None and not self.stored.required

    def not_null(self) -> SortKey:
        """The same sort key for rows that all have a value."""
        return SortKey(self.expression, self.stored, self.descending, may_be_null=False)

    @property
    def is_day(self) -> bool:
        return self.stored is not None and self.stored.type in (Type.DATE, Type.PARTIAL_DATE)

    @property
    def cursor_value(self) -> str:
        """The value as a cursor contains it: days as texts."""
        return f"toString({self.expression})" if self.is_day else self.expression

    def order_by(self, backward: bool) -> str:
        """The term of ORDER BY; rows without a value come last, and first where the page is read backward."""
        direction = " DESC" if self.descending != backward else ""
        nulls = f"{self.expression} IS NULL{' DESC' if backward else ''}, " if self.nullable else ""
        return f"{nulls}{self.expression}{direction}"

    def equal(self, w: CypherWriter, value: Any) -> str:
        return f"{self.expression} IS NULL" if value is None else f"{self.expression} = {self._parameter(w, value)}"

    def after(self, w: CypherWriter, value: Any, backward: bool) -> str | None:
        """The condition for rows after the value in the page's direction; None if there are none."""
        if value is None:
            return f"{self.expression} IS NOT NULL" if backward else None
        sign = "<" if self.descending != backward else ">"
        text = f"{self.expression} {sign} {self._parameter(w, value)}"
        return f"({text} OR {self.expression} IS NULL)" if self.nullable and not backward else text

    def at_or_after(self, w: CypherWriter, value: Any, backward: bool) -> str:
        """The condition for rows at or after the value, for a key that is never null."""
        return f"{self.expression} {'<=' if self.descending != backward else '>='} {self._parameter(w, value)}"

    def accepts(self, value: Any) -> bool:
        """Whether a row can have this value. Cursors come from outside and may have been made by hand."""
        if value is None:
            return self.nullable
        if self.stored is None or self.stored.type in _NUMBERS:
            return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 2**63
        return isinstance(value, str) and (not self.is_day or _is_iso_day(value))

    def _parameter(self, w: CypherWriter, value: Any) -> str:
        return w.value(date.fromisoformat(value) if self.is_day else value)


def _is_iso_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def sort_keys(variable: str, by: Property, *, descending: bool = False) -> tuple[SortKey, ...]:
    """The sort keys of an order by a property. Collated names are in alphabetical order, equal ones by themselves."""
    key = SortKey(f"{variable}.{by.name}", by, descending)
    return (SortKey(f"{variable}.{by.collation}", by, descending), key) if by.collated else (key,)


def rows_after(w: CypherWriter, keys: Sequence[SortKey], values: Sequence[Any], backward: bool) -> str:
    """The condition for the rows after the one with these values. Raises BadUserInput if no row can have them."""
    if len(values) != len(keys) or not all(key.accepts(value) for key, value in zip(keys, values, strict=True)):
        raise BadUserInput("The cursor is not one of ours.", hint="Take cursors from an answer and change nothing.")
    if not any(key.nullable for key in keys):
        return _index_range(w, keys, values, backward)
    alternatives: list[str] = []
    for i, (key, value) in enumerate(zip(keys, values, strict=True)):
        after = key.after(w, value, backward)
        if after is not None:
            equal = [k.equal(w, v) for k, v in zip(keys[:i], values[:i], strict=True)]
            alternatives.append(conjoin(*equal, after) if not equal else f"({conjoin(*equal, after)})")
    return f"({' OR '.join(alternatives)})" if alternatives else "false"


def _index_range(w: CypherWriter, keys: Sequence[SortKey], values: Sequence[Any], backward: bool) -> str:
    """For keys that are never null: one range of an index, without the rows at its edge that are not after the cursor.

    Written as an alternative (`a > x OR a = x AND b > y`, `NOT (a = x AND NOT b > y)`), the planner may read two whole
    indexes and sort, depending on its statistics at that moment; it does not look into a CASE.
    """
    (key, *other_keys), (value, *other_values) = keys, values
    if not other_keys:
        return key.after(w, value, backward) or "false"
    same = key.equal(w, value)
    edge = f"CASE WHEN {same} THEN {_index_range(w, other_keys, other_values, backward)} ELSE true END"
    return f"{key.at_or_after(w, value, backward)} AND {edge}"
