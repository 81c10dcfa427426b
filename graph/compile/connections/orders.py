"""The order of a connection: stored properties, the length of another connection, or stated euros."""

from __future__ import annotations

from dataclasses import replace

from graph.compile.connections.keysets import SortKey, sort_keys
from graph.compile.connections.link_rows import rows_of_link
from graph.compile.connections.rows import Rows
from graph.compile.patterns import StatementScope
from graph.compile.writer import CypherWriter, where
from graph.model.enums import AmountScope
from graph.model.properties import Property, Type
from graph.query.selection import Order, Page

_NUMBER = Property("number", Type.INTEGER, "The number of rows", required=True)
_EUROS = Property("euros", Type.EURO, "The stated euros; null if none are stated")
_DATES = ("valid_from", "valid_to")
_EARLIEST = "date('0001-01-01')"


def order_of(w: CypherWriter, page: Page, rows: Rows) -> tuple[SortKey, ...]:
    """The sort keys of a page: those of the caller and the unique one, else the default order."""
    if not page.order:
        return rows.default_order
    return (*(key for order in page.order for key in _sort_keys(w, page, rows, order)), rows.default_order[-1])


def _sort_keys(w: CypherWriter, page: Page, rows: Rows, order: Order) -> tuple[SortKey, ...]:
    variable, by = rows.scope.variable, order.by
    if isinstance(by, Property):
        return sort_keys(variable, by, descending=order.descending)
    everything = Page(items=(), size=0, as_of=page.as_of)
    counted = replace(rows_of_link(w, by.link, variable, everything), total=None)
    stored, value = (_EUROS, _stated_euros(w, counted, page)) if by.euros else (_NUMBER, counted.count())
    return (SortKey(w.name("o"), stored, order.descending, computed=value),)


def _stated_euros(w: CypherWriter, rows: Rows, page: Page) -> str:
    """The sum of the amounts that funding statements state; null if none states one.

    Amounts per recipient are left out. Of statements about the same funding, only those of the newest source that
    states an amount count, by the same rule as in `totals.grouped`.
    """
    assert isinstance(rows.scope, StatementScope)
    scope = rows.scope
    r, rival, other, another, amounts = scope.variable, w.name("r"), w.name("r"), w.name("r"), w.name("s")

    def same_ends_and_dates(statement: str, *conditions: str) -> str:
        dates = [f"coalesce({statement}.{p}, {_EARLIEST}) = coalesce({r}.{p}, {_EARLIEST})" for p in _DATES]
        all_conditions = where(w.visible(statement), w.holds(statement, page.as_of), *dates, *conditions)
        return f"MATCH ({scope.start})-[{statement}:FUNDS]->({scope.end}){all_conditions}"

    programme = f"coalesce({rival}.programme_id, {r}.programme_id)"
    rivals = same_ends_and_dates(
        rival,
        f"{rival}.amount_eur IS NOT NULL",
        f"({rival}.programme_id = {r}.programme_id OR ({rival}.programme_id IS NULL OR {r}.programme_id IS NULL)"
        f" AND NOT EXISTS {{ {same_ends_and_dates(other, f'{other}.programme_id <> {programme}')} }})",
    )
    newest = f"WITH {rival} ORDER BY coalesce({rival}.last_confirmed, {_EARLIEST}) DESC, {rival}.id DESC LIMIT 1"
    has_no_rival = f"NOT EXISTS {{ MATCH ({scope.start})-[{another}:FUNDS]->({scope.end}) WHERE {another} <> {r} }}"
    counting = where(
        *rows.conditions,
        f"{r}.amount_eur IS NOT NULL AND {r}.amount_scope <> '{AmountScope.PER_RECIPIENT}'",
        # Fast path: nearly all statements are the only ones between their ends.
        f"CASE WHEN {has_no_rival} THEN true"
        f" ELSE HEAD(COLLECT {{ {rivals} {newest} RETURN {rival}.source_ids }}) = {r}.source_ids END",
    )
    collected = f"COLLECT {{ {rows.match}{counting} RETURN {r}.amount_eur }}"
    added = f"round(reduce(sum = 0.0, amount IN {amounts} | sum + amount), 2)"
    sum_or_null = f"CASE size({amounts}) WHEN 0 THEN null ELSE {added} END"
    return f"HEAD(COLLECT {{ WITH {collected} AS {amounts} RETURN {sum_or_null} }})"
