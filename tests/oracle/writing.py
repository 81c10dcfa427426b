"""Small made-up networks, written into a database as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, LiteralString, TypeAlias

from graph.model.nodes import KIND_LABELS
from graph.store.database import Database
from seeds.derived import derived_properties

Row: TypeAlias = Mapping[str, Any]
_WRITE: LiteralString = """
CALL () { MATCH (n) WHERE NOT n:Migration AND NOT n:PrevnetTestRun DETACH DELETE n }
CALL () { UNWIND $regions AS row CREATE (r:Region) SET r = row.own }
CALL () {
  UNWIND $regions AS row MATCH (a:Region {ags: row.own.ags}), (b:Region {ags: row.within}) CREATE (a)-[:WITHIN]->(b)
}
CALL () { UNWIND $actors AS row CREATE (n:$(row.labels)) SET n = row.own }
CALL () {
  UNWIND $statements AS row
  MATCH (a:Actor {id: row.start})
  OPTIONAL MATCH (g:Region {ags: row.end})
  OPTIONAL MATCH (o:Actor {id: row.end})
  WITH row, a, coalesce(g, o) AS b
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.own
}
"""


async def write_network(
    database: Database, regions: Iterable[Row], actors: Iterable[Row], statements: Iterable[Row]
) -> None:
    """In place of whatever the database holds. Rows are the properties to store, and besides of regions what they are
    `within`, of statements `type`, `start` and `end`, the ends by slug or AGS."""
    rows = {
        "statements": [_row(_with_known_days(statement), "type", "start", "end") for statement in statements],
        "regions": [{"own": _region(region), "within": region["within"]} for region in regions],
        "actors": [{"labels": _labels(actor), "own": _actor(actor)} for actor in actors],
    }
    await database.run(_WRITE, rows)


def _with_known_days(statement: Row) -> Row:
    """A statement is known to hold from its beginning, and ever if it has none, unless its row says otherwise."""
    begin, end = statement.get("valid_from"), statement.get("valid_to")
    return {"known_from": begin or date.min, "known_to": end, **statement}


def _row(row: Row, *besides: str) -> dict[str, Any]:
    own = {name: value for name, value in row.items() if name not in besides}
    return {"own": own, **{name: row[name] for name in besides}}


def _region(row: Row) -> dict[str, Any]:
    return _row(row, "within")["own"] | derived_properties("Region", row)


def _actor(row: Row) -> dict[str, Any]:
    return {**row, **derived_properties(KIND_LABELS[row["kind"]], row)}


def _labels(actor: Row) -> list[str]:
    return ["Actor", KIND_LABELS[actor["kind"]], *(["Restricted"] if actor.get("visibility") else [])]
