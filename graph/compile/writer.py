"""The writer of one Cypher statement: its parameters, fresh variable names, and the conditions that need both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.compile.fragments import fragment
from graph.query.reader import Reader


@dataclass
class CypherWriter:
    """Collects the parameters of a statement for one reader and hands out variable names."""

    reader: Reader
    parameter_prefix: str = "p"
    parameters: dict[str, Any] = field(default_factory=dict[str, Any])
    _days: dict[date, str] = field(default_factory=dict[date, str])
    _name_lists: dict[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])
    lists: dict[str, str] = field(default_factory=dict[str, str])
    """Lists that the statement reads once, before anything else: expressions by variable."""
    _true: str | None = None
    _names: int = 0

    def name(self, letter: str) -> str:
        """A new variable name: the letter and a number."""
        self._names += 1
        return f"{letter}{self._names}"

    def value(self, value: Any) -> str:
        """A new parameter with this value. Numbered, so that operations of equal shape share a plan."""
        name = f"{self.parameter_prefix}{len(self.parameters)}"
        self.parameters[name] = value
        return f"${name}"

    def day(self, day: date) -> str:
        """The parameter with this day; each day has one parameter."""
        if day not in self._days:
            self._days[day] = self.value(day)
        return self._days[day]

    def names(self, names: tuple[str, ...]) -> str:
        """The parameter with this list of names; each list has one parameter."""
        if names not in self._name_lists:
            self._name_lists[names] = self.value(list(names))
        return self._name_lists[names]

    def evaluate_last(self, expression: str) -> str:
        """The expression, which the database evaluates after those that are not wrapped. Otherwise it carries a long
        list along with each row that it sorts for the lists beside it, and runs out of memory."""
        if self._true is None:
            self._true = self.value(True)
        return f"CASE WHEN {self._true} THEN {expression} END"

    def visible(self, variable: str) -> str | None:
        """The condition that the reader may see a node or statement; None if the reader may see everything.
        `visibility` is stored on exceptions only, so a missing value means visible."""
        return self._by_visibility("visible_to_all", "visible", variable)

    def concealed(self, variable: str) -> str | None:
        """The opposite of `visible`, in a form that the index of `visibility` answers; None if nothing is concealed."""
        return self._by_visibility("marked", "hidden", variable)

    def _by_visibility(self, for_public: str, for_others: str, variable: str) -> str | None:
        """The fragment for the reader: `for_public`, or `for_others` with the levels hidden from them."""
        hidden = self.reader.hidden
        if not hidden:
            return None
        if self.reader.role == "PUBLIC":
            return fragment(for_public, variable)
        return fragment(for_others, variable, str([str(level) for level in hidden]))

    def holds(self, statement: str, day: date | None) -> str | None:
        """The condition that a statement holds on a day; None without a day."""
        return None if day is None else fragment("holds", statement, self.day(day))

    def existed(self, actor: str, day: date | None) -> str | None:
        """The condition that an actor existed on a day; None without a day."""
        return None if day is None else fragment("existed", actor, self.day(day))

    def may_have_begun_earlier(self, statement: str, day: date | None) -> str | None:
        """The condition that a statement is not known to hold on a day, but may; None without a day."""
        return None if day is None else fragment("may_have_begun_earlier", statement, self.day(day))

    def may_hold(self, statement: str, day: date | None) -> str | None:
        """The condition that nothing says that a statement does not hold on a day; None without a day."""
        return None if day is None else fragment("may_hold_between", statement, self.day(day), self.day(day))


def conjoin(*conditions: str | None) -> str:
    """The conditions joined by AND, without those that are missing; empty if all are."""
    return " AND ".join(condition for condition in conditions if condition)


def where(*conditions: str | None) -> str:
    """A WHERE clause of these conditions, with a space in front; empty without any."""
    condition = conjoin(*conditions)
    return f" WHERE {condition}" if condition else ""
