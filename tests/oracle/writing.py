"""Small made-up networks, written into a database as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, LiteralString, TypeAlias

from graph.model.nodes import KIND_LABELS
from graph.store.database import Database

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
        "regions": [_row(region, "within") for region in regions],
        "actors": [{"labels": _labels(actor), "own": dict(actor)} for actor in actors],
        "statements": [_row(statement, "type", "start", "end") for statement in statements],
    }
    await database.run(_WRITE, rows)


def _row(row: Row, *besides: str) -> dict[str, Any]:
    own = {name: value for name, value in row.items() if name not in besides}
    return {"own": own, **{name: row[name] for name in besides}}


def _labels(actor: Row) -> list[str]:
    return ["Actor", KIND_LABELS[actor["kind"]], *(["Restricted"] if actor.get("visibility") else [])]
