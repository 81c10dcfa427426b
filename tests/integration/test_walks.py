"""Paging over a list while rows are added and deleted, compared with a list in Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cmp_to_key
from typing import Any

import pytest
from http_server import settings as plain_settings
from hypothesis import given, settings
from hypothesis import strategies as st
from paging import backwards, ends, forwards, ids, page_of
from profiles import examples

from api.graphql.operations import Operations
from api.http.app import operations
from graph.model.text import collation_key
from graph.store.database import Database

pytestmark = pytest.mark.anyio

Row = Mapping[str, Any]
_HUB = "CREATE (:Actor:Ministry {id: 'hub', kind: 'MINISTRY', name: 'Hub', name_sort: 'hub', source_ids: []})"
_INSERT = """
UNWIND $rows AS row
MATCH (hub:Ministry {id: 'hub'})
CREATE (n:Actor:Network {id: row.key, kind: 'NETWORK', source_ids: [], name: row.name, name_sort: row.name_sort})
SET n.founded = row.founded, n.short_name = row.short_name WITH hub, n, row
CREATE (hub)-[r:FUNDS {id: row.key, source_ids: [], amount_eur: row.amount, first_evidence: row.evidence}]->(n)
SET r.valid_from = row.day
RETURN row.key AS key, id(r) AS place
"""
_DELETE = "MATCH (n:Network) WHERE n.id IN $keys DETACH DELETE n"


@dataclass(frozen=True)
class Walk:
    """A connection in an order: its arguments, and the values of a row that the order compares."""

    field: str
    order: str
    terms: tuple[tuple[str, bool], ...]
    space: str = "Funding"

    def __str__(self) -> str:
        return f"{self.field} {self.order}".replace("{", "").replace("}", "")

    @property
    def arguments(self) -> str:
        return f"orderBy: [{self.order}]," if self.order else ""

    def global_ids(self, rows: Iterable[Row]) -> list[str]:
        return [f"{self.space}:{row['key']}" for row in rows]

    def compare(self, a: Row, b: Row) -> int:
        """Rows without a value come last in both directions."""
        for name, descending in self.terms:
            x, y = a[name], b[name]
            if x != y:
                if x is None or y is None:
                    return 1 if x is None else -1
                return -1 if (x < y) != descending else 1
        return 0

    def beyond(self, rows: Iterable[Row], at: Row | None, backward: bool) -> list[Row]:
        """All rows behind `at` in the direction of the walk, nearest first."""
        sign = -1 if backward else 1
        left = [row for row in rows if at is None or self.compare(row, at) * sign > 0]
        return sorted(left, key=cmp_to_key(self.compare), reverse=backward)


_AMOUNT, _LARGEST = "{field: AMOUNT_EUR}", "{field: AMOUNT_EUR, direction: DESC}"
_EVIDENCE, _LATEST = "{field: FIRST_EVIDENCE}", "{field: VALID_FROM, direction: DESC}"
_LISTS = {"fundings{}": ("key", False), 'actor(slug: "hub") {{ funds{} }}': ("place", False)}
SHORT_NAME = "{field: SHORT_NAME}"
BY_NAME = (("name_sort", False), ("name", False))
# An indexed property, one that is not, both ways, and two at once.
WALKS = [
    *(
        Walk(field, order, (*terms, last))
        for field, last in _LISTS.items()
        for order, terms in {
            "": (),
            _AMOUNT: (("amount", False),),
            _LARGEST: (("amount", True),),
            _EVIDENCE: (("evidence", False),),
            _LATEST: (("day", True),),
            f"{_LARGEST}, {_EVIDENCE}": (("amount", True), ("evidence", False)),
            f"{_LATEST}, {_AMOUNT}": (("day", True), ("amount", False)),
        }.items()
    ),
    Walk("networks{}", "", (*BY_NAME, ("key", False)), "Actor"),
    Walk(
        "networks{}", "{field: NAME, direction: DESC}", (("name_sort", True), ("name", True), ("key", False)), "Actor"
    ),
    Walk("networks{}", "{field: FOUNDED}", (("founded", False), ("key", False)), "Actor"),
    Walk("networks{}", SHORT_NAME, (("short_name", False), ("key", False)), "Actor"),
    Walk(
        "networks{}",
        "{field: FOUNDED, direction: DESC}, {field: NAME}",
        (("founded", True), *BY_NAME, ("key", False)),
        "Actor",
    ),
]
WORDS = ["A", "B", "a", "b", "ß", "Ä", "\U0001f600"]


def row(
    name: str,
    founded: int | None,
    amount: float | None,
    short_name: str | None,
    evidence: date | None,
    day: date | None,
) -> dict[str, Any]:
    own = {"founded": founded, "amount": amount, "short_name": short_name, "evidence": evidence, "day": day}
    return {"name": name, "name_sort": collation_key(name), **own}


_days = st.dates(date(2020, 1, 1), date(2020, 1, 3))


def rows(least: int, most: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Few values, so that many rows share them."""
    one = st.builds(
        row,
        st.sampled_from(WORDS),
        st.none() | st.integers(1990, 1992),
        st.none() | st.sampled_from([0.1, 1.0, 1e9]),
        st.none() | st.sampled_from(WORDS),
        st.none() | _days,
        st.none() | _days,
    )
    return st.lists(one, min_size=least, max_size=most)


@dataclass(frozen=True)
class DrawnWrites:
    """What is written between two pages: added rows, the row at the cursor, and rows deleted by index."""

    added: list[dict[str, Any]]
    at_cursor: bool
    gone: list[int]


CHANGES = st.lists(
    st.builds(DrawnWrites, rows(0, 3), st.booleans(), st.lists(st.integers(0, 30), max_size=3)),
    min_size=1,
    max_size=6,
)


class WrittenRows:
    """The rows in the database, also in `rows` by key. Keys are unique and not in the order of insertion."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.rows: dict[str, Row] = {}
        self.count = 0

    async def clear(self) -> None:
        await self.database.run("MATCH (n:Actor) DETACH DELETE n")
        await self.database.run(_HUB)

    async def insert(self, added: Iterable[Row]) -> None:
        new: dict[str, Row] = {}
        for row in added:
            self.count += 1
            key = f"{self.count * 37 % 101:03}"
            new[key] = {"key": key, **row}
        places = await self.database.run(_INSERT, {"rows": list(new.values())})
        self.rows |= {placed["key"]: {**new[placed["key"]], "place": placed["place"]} for placed in places}

    async def delete(self, keys: set[str]) -> None:
        await self.database.run(_DELETE, {"keys": sorted(keys)})
        self.rows = {key: row for key, row in self.rows.items() if key not in keys}


@pytest.fixture
def api(empty: Database) -> Operations:
    return operations(empty, plain_settings())


# In each column two rows share a value and two have none.
SEVEN = [
    row("B", 1991, None, "b", None, date(2020, 1, 2)),
    row("a", None, 1.0, None, date(2020, 1, 2), date(2020, 1, 1)),
    row("Ä", 1990, 1e9, "\U0001f600", date(2020, 1, 1), None),
    row("A", None, 0.1, None, None, date(2020, 1, 3)),
    row("B", 1991, 0.1, "a", date(2020, 1, 3), date(2020, 1, 1)),
    row("b", 1993, 2.5, "b", date(2020, 1, 2), date(2020, 1, 4)),
    row("ß", 1992, None, "ß", None, None),
]


@pytest.mark.parametrize("walk", WALKS, ids=str)
async def test_paging_with_any_size_visits_each_row_once_in_order(api: Operations, walk: Walk) -> None:
    table = WrittenRows(api.database)
    await table.clear()
    await table.insert(SEVEN)
    expected = walk.global_ids(walk.beyond(table.rows.values(), None, False))
    for size in range(1, len(SEVEN) + 2):
        assert await forwards(api, walk.field, walk.arguments, size) == expected
        assert await backwards(api, walk.field, walk.arguments, size) == expected


@settings(max_examples=examples(0.15))
@given(content=rows(1, 12), size=st.integers(1, 5), backward=st.booleans(), changes=CHANGES)
@pytest.mark.parametrize("walk", WALKS, ids=str)
async def test_paging_visits_lasting_rows_once_while_others_are_added_and_deleted(
    api: Operations,
    walk: Walk,
    content: list[dict[str, Any]],
    size: int,
    backward: bool,
    changes: list[DrawnWrites],
) -> None:
    table = WrittenRows(api.database)
    await table.clear()
    await table.insert(content)
    stayed = set(table.rows)
    met: list[Row] = []
    cursor: str | None = None
    word, side = ("last", "before") if backward else ("first", "after")
    for change in [*changes, *[None] * 50]:
        page = await page_of(api, walk.field, f"{walk.arguments} {word}: $size, {side}: $cursor", size, cursor)
        left = walk.beyond(table.rows.values(), met[-1] if met else None, backward)
        expected_rows = left[:size]
        assert ids(page) == walk.global_ids(reversed(expected_rows) if backward else expected_rows)
        info = page["pageInfo"]
        assert info["hasPreviousPage" if backward else "hasNextPage"] is (len(left) > size)
        assert info["hasNextPage" if backward else "hasPreviousPage"] is (cursor is not None)
        assert [info["startCursor"], info["endCursor"]] == ends(page)
        met += expected_rows
        if len(left) <= size:
            break
        cursor = info["startCursor" if backward else "endCursor"]
        if change:
            gone = {key for i, key in enumerate(sorted(table.rows)) if i in change.gone}
            gone |= {met[-1]["key"]} if change.at_cursor else set()
            await table.delete(gone)
            await table.insert(change.added)
            stayed -= gone
    keys = [row["key"] for row in met]
    assert len(keys) == len(set(keys)), "a row was met twice"
    assert stayed <= set(keys), "a row that stayed was not met"
    assert met == sorted(met, key=cmp_to_key(walk.compare), reverse=backward)


@pytest.mark.xfail(reason="Neo4j compares stored texts by code point, but a stored one with a parameter by UTF-16 unit")
async def test_paging_visits_texts_once_that_utf16_orders_differently(api: Operations) -> None:
    """It takes an emoji and a character from U+E000 to U+FFFF at the same place, in a property without an index."""
    walk = Walk("networks{}", SHORT_NAME, (("short_name", False), ("key", False)), "Actor")
    table = WrittenRows(api.database)
    await table.clear()
    await table.insert(row("A", None, None, text, None, None) for text in ("\ufb01", "\U0001f600"))
    expected = walk.global_ids(walk.beyond(table.rows.values(), None, False))
    assert await forwards(api, walk.field, walk.arguments, 1) == expected
