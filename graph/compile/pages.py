"""Which rows of a connection a page shows, in which order, and from which row on: keysets, never offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from graph.compile.predicates import NodeScope, StatementScope, Writer, conjoin, where
from graph.errors import BadUserInput
from graph.model.properties import Property, Type
from graph.query.selection import Page


@dataclass(frozen=True)
class Term:
    """One sort key. `stored` is missing for internal ones (insertion, score), which are never null. `counted`: what
    the key is worked out from, once a row; `expression` is then the variable that holds it."""

    expression: str
    stored: Property | None
    descending: bool = False
    optional: bool = True
    counted: str | None = None

    @property
    def nullable(self) -> bool:
        return self.optional and self.stored is not None and not self.stored.required

    def certain(self) -> Term:
        """The same sort key, where rows without it are left out."""
        return Term(self.expression, self.stored, self.descending, optional=False)

    @property
    def is_day(self) -> bool:
        return self.stored is not None and self.stored.type in (Type.DATE, Type.PARTIAL_DATE)

    @property
    def projected(self) -> str:
        return f"toString({self.expression})" if self.is_day else self.expression

    def sort(self, backward: bool) -> str:
        direction = " DESC" if self.descending != backward else ""
        missing = f"{self.expression} IS NULL{' DESC' if backward else ''}, " if self.nullable else ""
        return f"{missing}{self.expression}{direction}"

    def same(self, w: Writer, value: Any) -> str:
        return f"{self.expression} IS NULL" if value is None else f"{self.expression} = {self._value(w, value)}"

    def beyond(self, w: Writer, value: Any, backward: bool) -> str | None:
        """After the value in the page's direction, rows without one last; None: nothing is."""
        if value is None:
            return f"{self.expression} IS NOT NULL" if backward else None
        sign = "<" if self.descending != backward else ">"
        text = f"{self.expression} {sign} {self._value(w, value)}"
        return f"({text} OR {self.expression} IS NULL)" if self.nullable and not backward else text

    def at_or_beyond(self, w: Writer, value: Any, backward: bool) -> str:
        """Where no row is without the value."""
        return f"{self.expression} {'<=' if self.descending != backward else '>='} {self._value(w, value)}"

    def fits(self, value: Any) -> bool:
        """Whether a row can have this value here; cursors come from outside."""
        if value is None:
            return self.nullable
        if self.stored is None or self.stored.type in _NUMBERS:
            return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 2**63
        return isinstance(value, str) and (not self.is_day or _is_day(value))

    def _value(self, w: Writer, value: Any) -> str:
        return w.value(date.fromisoformat(value) if self.is_day else value)


_NUMBERS = (Type.INTEGER, Type.FLOAT, Type.EURO)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def keyset(w: Writer, terms: Sequence[Term], values: Sequence[Any], backward: bool) -> str:
    """The rows behind the one with these values. BadUserInput, if no row can have them."""
    if len(values) != len(terms) or not all(term.fits(value) for term, value in zip(terms, values, strict=True)):
        raise BadUserInput("The cursor is not one of ours.", hint="Take cursors from an answer and change nothing.")
    if not any(term.nullable for term in terms):
        return _seek(w, terms, values, backward)
    ways: list[str] = []
    for i, (term, value) in enumerate(zip(terms, values, strict=True)):
        beyond = term.beyond(w, value, backward)
        if beyond is not None:
            equal = [t.same(w, v) for t, v in zip(terms[:i], values[:i], strict=True)]
            ways.append(conjoin(*equal, beyond) if not equal else f"({conjoin(*equal, beyond)})")
    return f"({' OR '.join(ways)})" if ways else "false"


def _seek(w: Writer, terms: Sequence[Term], values: Sequence[Any], backward: bool) -> str:
    """Where no value is missing: one range of an index, less the rows at its edge that are not behind. Said as an
    alternative (`a > x OR a = x AND b > y`, `NOT (a = x AND NOT b > y)`), the planner may read two indexes whole and
    sort, depending on what it knows of the data at that moment; into a CASE it does not look."""
    (term, *behind), (value, *rest) = terms, values
    if not behind:
        return term.beyond(w, value, backward) or "false"
    edge = f"CASE WHEN {term.same(w, value)} THEN {_seek(w, behind, rest, backward)} ELSE true END"
    return f"{term.at_or_beyond(w, value, backward)} AND {edge}"


@dataclass(frozen=True)
class Rows:
    """The rows of a connection: how to match them, what they must fit, their default order, and the variables that
    a page carries past its cut. `total`: a cheaper count than matching them; `indexed`: properties that an index with
    the key orders; `parts`: matches that are the whole together, each with an index of its own; `labels`: those kinds
    whole, where that is what the rows are; `unlikely`: what binds `carried` from a statement, where nothing is asked of
    rows but to be visible, and hardly one is not: then a few more rows than asked are cut first and looked at after,
    and only if too few remain are all looked at before. At a hub that costs half."""

    match: str
    given: tuple[str | None, ...]
    scope: NodeScope | StatementScope
    terms: tuple[Term, ...]
    carried: tuple[str, ...]
    total: str | None = None
    indexed: frozenset[str] = frozenset()
    parts: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    unlikely: str | None = None

    def collect(self, w: Writer, page: Page, terms: Sequence[Term], size: int, row: str) -> str:
        """The page's first `size` rows, cut before `row` nests anything."""
        first, limit = terms[0], w.value(size)
        if first.nullable and first.stored is not None and first.stored.name in self.indexed:
            return self._segments(w, page, terms, limit, row)
        after = keyset(w, terms, page.cursor, page.backward) if page.cursor else None
        if not self.unlikely or page.order or not any(self.given):
            return self._cut(terms, after, page.backward, limit, row)
        r, s, v, one, more = self.carried[0], w.name("s"), w.name("s"), w.name("r"), w.value(size + size // 10 + 4)
        some = replace(self, given=())._cut(terms, after, page.backward, more, r)
        checked = self._cut(terms, after, page.backward, limit, r)
        seen = f"[{one} IN {s} WHERE {w.visible(one)}][..{limit}] AS {v}"
        enough = f"CASE WHEN size({v}) = {limit} OR size({s}) < {more} THEN {v} ELSE {checked} END"
        return f"COLLECT {{ WITH {some} AS {s} WITH {s}, {seen} UNWIND {enough} AS {r} {self.unlikely} RETURN {row} }}"

    def _cut(self, terms: Sequence[Term], after: str | None, backward: bool, limit: str, row: str) -> str:
        worked_out = [t for t in terms if t.counted]
        # An index has the order only if its properties are said to exist; what is worked out stands in none.
        stored = [t for t in terms if t.stored and not t.nullable and not worked_out]
        present = [f"{t.expression} IS NOT NULL" for t in stored]
        sort = ", ".join(term.sort(backward) for term in terms)
        carried = ", ".join([*self.carried, *(t.expression for t in worked_out)])
        cut = f"WITH {carried} ORDER BY {sort} LIMIT {limit}"
        given = where(*present, *self.given, None if worked_out else after)
        if worked_out:
            keys = [f"{t.counted} AS {t.expression}" for t in worked_out]
            given += f" WITH {', '.join([*self.carried, *keys])}{where(after)}"
        if not self.parts:
            return f"COLLECT {{ {self.match}{given} {cut} RETURN {row} }}"
        best = " UNION ALL ".join(f"{part}{given} {cut} RETURN {carried}" for part in self.parts)
        return f"COLLECT {{ CALL () {{ {best} }} {cut} RETURN {row} }}"

    def _segments(self, w: Writer, page: Page, terms: Sequence[Term], limit: str, row: str) -> str:
        """Rows with the property by its index, those without behind them; the later ones are read only if needed."""
        head, rest = terms[0].certain(), terms[1:]
        values = page.cursor
        within = keyset(w, [head, *rest], values, page.backward) if values and values[0] is not None else None
        behind = keyset(w, rest, values[1:], page.backward) if values and values[0] is None else None
        missing = conjoin(f"{head.expression} IS NULL", behind)
        given = self._cut([head, *rest], within, page.backward, limit, row)
        absent = self._cut(rest, missing, page.backward, limit, row)
        ordered = [absent, given] if page.backward else [given, absent]
        if values:
            ordered = ordered[1:] if (values[0] is None) != page.backward else ordered
        if len(ordered) == 1:
            return ordered[0]
        s = w.name("s")
        filled = f"CASE WHEN size({s}) >= {limit} THEN {s} ELSE {s} + {ordered[1]}[..{limit} - size({s})] END"
        return f"HEAD(COLLECT {{ WITH {ordered[0]} AS {s} RETURN {filled} }})"

    def every(self, w: Writer, value: str) -> str:
        """A value of each row, regardless of the page. Nothing is added up here: within one expression, Neo4j 5 takes
        an aggregation in a nested query for one of the whole."""
        return w.late(f"COLLECT {{ {self.match}{where(*self.given)} RETURN {value} }}")

    def count(self) -> str:
        """The cheapest way to their number."""
        if self.total:
            return self.total
        ending = f" RETURN {self.scope.variable}" if self.match.startswith("CALL") else ""
        return f"COUNT {{ {self.match}{where(*self.given)}{ending} }}"
