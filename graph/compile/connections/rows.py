"""The rows of a connection: how they are matched, and how a page of them is cut before anything is nested in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.compile.connections.keysets import SortKey, rows_after
from graph.compile.patterns import Scope, not_concealed
from graph.compile.writer import CypherWriter, conjoin, where
from graph.query.selection import Page


@dataclass(frozen=True)
class Rows:
    """All rows of a connection.

    - `match`, `conditions`: how to match them, and what they must fulfil
    - `read_once`: what is read before, once for all parts of the connection; `match` takes the rows from it
    - `scope`, `variables`: the variables of a row, and those to carry past the cut of a page
    - `default_order`: the sort keys without an order of the caller; the last one is unique
    - `total`: an expression that counts them more cheaply than matching them
    - `indexed`: properties that have an index together with the key
    - `union`: matches of disjoint parts, each with an index of its own
    - `labels`: the kinds, if the rows are all nodes of these kinds
    - `only_visibility_of`: the type of the statements, if visibility is the only condition and there may be very many
    - `possibly_earlier`: the conditions of statements that are no rows, but may have begun before the day of the page,
      if there is a day and they are counted
    """

    match: str
    conditions: tuple[str | None, ...]
    scope: Scope
    default_order: tuple[SortKey, ...]
    variables: tuple[str, ...]
    total: str | None = None
    indexed: frozenset[str] = frozenset()
    union: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    only_visibility_of: str | None = None
    possibly_earlier: tuple[str | None, ...] = ()
    read_once: str | None = None

    # ---- all rows

    def count(self) -> str:
        """The number of rows, by the cheapest way."""
        if self.total:
            return self.total
        ending = "" if self.match.startswith("MATCH") else f" RETURN {self.scope.variable}"
        return f"COUNT {{ {self.match}{where(*self.conditions)}{ending} }}"

    def count_possibly_earlier(self) -> str:
        """The number of statements that may have begun before the day of the page."""
        return replace(self, total=None, conditions=self.possibly_earlier).count() if self.possibly_earlier else "0"

    def collect_all(self, w: CypherWriter, value: str) -> str:
        """The list of a value of every row. Nothing is aggregated here: within one expression, Neo4j 5 takes an
        aggregation in a nested query for one of the whole."""
        return w.evaluate_last(f"COLLECT {{ {self.match}{where(*self.conditions)} RETURN {value} }}")

    # ---- one page

    def collect_page(self, w: CypherWriter, page: Page, order: Sequence[SortKey], size: int, row: str) -> str:
        """The list of `row` for the first `size` rows of a page."""
        first, limit = order[0], w.value(size)
        if first.nullable and first.stored is not None and first.stored.name in self.indexed:
            return self._with_value_then_without(w, page, order, limit, row)
        after = rows_after(w, order, page.cursor, page.backward) if page.cursor else None
        if page.order or not self.only_visibility_of or not any(self.conditions):
            return self._cut(order, after, page.backward, limit, row)
        condition = not_concealed(w, self.scope.variable, self.only_visibility_of)
        cheaper = replace(self, conditions=(condition,))
        # What a load has concealed since the list was read is left out after the cut.
        return cheaper._cut(order, after, page.backward, limit, row, after_cut=where(*self.conditions))

    def _cut(
        self,
        order: Sequence[SortKey],
        after: str | None,
        backward: bool,
        limit: str,
        row: str,
        *,
        after_cut: str = "",
    ) -> str:
        """`after_cut`: a WHERE clause for the rows of the page."""
        computed = [key for key in order if key.computed]
        # An index gives the order only if its properties are said to exist; computed keys are in no index.
        indexed = [key for key in order if key.stored and not key.nullable and not computed]
        exist = [f"{key.expression} IS NOT NULL" for key in indexed]
        order_by = ", ".join(key.order_by(backward) for key in order)
        variables = ", ".join([*self.variables, *(key.expression for key in computed)])
        cut = f"WITH {variables} ORDER BY {order_by} LIMIT {limit}{after_cut}"
        conditions = where(*exist, *self.conditions, None if computed else after)
        if computed:
            keys = [f"{key.computed} AS {key.expression}" for key in computed]
            conditions += f" WITH {', '.join([*self.variables, *keys])}{where(after)}"
        if not self.union:
            return f"COLLECT {{ {self.match}{conditions} {cut} RETURN {row} }}"
        first_of_each = " UNION ALL ".join(f"{part}{conditions} {cut} RETURN {variables}" for part in self.union)
        return f"COLLECT {{ CALL () {{ {first_of_each} }} {cut} RETURN {row} }}"

    def _with_value_then_without(
        self, w: CypherWriter, page: Page, order: Sequence[SortKey], limit: str, row: str
    ) -> str:
        """For an indexed first key that may be null: the rows with a value by the index, then those without. The
        second part is read only if the first does not fill the page."""
        first, others = order[0].not_null(), order[1:]
        values = page.cursor
        after = rows_after(w, [first, *others], values, page.backward) if values and values[0] is not None else None
        after_null = rows_after(w, others, values[1:], page.backward) if values and values[0] is None else None
        no_value = conjoin(f"{first.expression} IS NULL", after_null)
        with_value = self._cut([first, *others], after, page.backward, limit, row)
        without_value = self._cut(others, no_value, page.backward, limit, row)
        parts = [without_value, with_value] if page.backward else [with_value, without_value]
        if values:
            parts = parts[1:] if (values[0] is None) != page.backward else parts
        if len(parts) == 1:
            return parts[0]
        rows = w.name("s")
        filled = f"CASE WHEN size({rows}) >= {limit} THEN {rows} ELSE {rows} + {parts[1]}[..{limit} - size({rows})] END"
        return f"HEAD(COLLECT {{ WITH {parts[0]} AS {rows} RETURN {filled} }})"
