"""The same changes to the database and to the oracle's own world, for data that the seeds do not have."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

from graph.store.database import Database
from tests.oracle.data import CLAIMS, MOMENTS, Moment, Thing, World

Changes = Mapping[str, Mapping[str, Any]]
"""New values by global id and column; None removes what is there."""

_NODE = """
MATCH (n:Actor|Region|Source) WHERE coalesce(n.ags, n.id) = $key AND any(label IN labels(n) WHERE label = $space)
WITH n, properties(n) AS before
SET n += $values
RETURN before
"""
_STATEMENT = """
MATCH ()-[r]->() WHERE r.id = $key AND type(r) = $space
WITH r, properties(r) AS before
SET r += $values
RETURN before
"""
_NODE_BACK = """
MATCH (n:Actor|Region|Source) WHERE coalesce(n.ags, n.id) = $key AND any(label IN labels(n) WHERE label = $space)
SET n = $values
"""
_STATEMENT_BACK = "MATCH ()-[r]->() WHERE r.id = $key AND type(r) = $space SET r = $values"
_RESTRICT = """
MATCH (n:Actor {id: $key}) SET n:Restricted, n.visibility = 'PARTNER'
WITH n MATCH (n)-[r]-() WHERE r.visibility IS NULL SET r.visibility = 'PARTNER'
"""
_RELEASE = """
MATCH (n:Actor {id: $key}) REMOVE n:Restricted, n.visibility
WITH n MATCH (n)-[r]-() WHERE r.visibility = 'PARTNER' REMOVE r.visibility
"""


@asynccontextmanager
async def changed(database: Database, world: World, changes: Changes) -> AsyncGenerator[None]:
    """With the changes in both; afterwards both are as they were."""
    things = {id_: _thing(world, id_) for id_ in changes}
    values_by_id = {id_: dict(thing.values) for id_, thing in things.items()}
    stored: dict[str, Any] = {}
    try:
        for id_, values in changes.items():
            rows = await database.run(_STATEMENT if _is_claim(id_) else _NODE, _parameters(id_, values))
            stored[id_] = rows[0]["before"]
            encoded = {column: _told(column, value) for column, value in values.items()}
            things[id_].values = {column: v for column, v in {**values_by_id[id_], **encoded}.items() if v is not None}
        yield
    finally:
        for id_, values in stored.items():
            things[id_].values = values_by_id[id_]
            await database.run(_STATEMENT_BACK if _is_claim(id_) else _NODE_BACK, _parameters(id_, values))


@asynccontextmanager
async def restricted(database: Database, world: World, actor: str) -> AsyncGenerator[None]:
    """With an actor that only partners may see, and its statements with it."""
    node = world.nodes["Actor", actor]
    marked: list[Thing] = [node, *(claim for claim in node.claims if not claim.values.get("visibility"))]
    await database.run(_RESTRICT, {"key": actor})
    try:
        for thing in marked:
            thing.values["visibility"] = "PARTNER"
        yield
    finally:
        for thing in marked:
            thing.values["visibility"] = None
        await database.run(_RELEASE, {"key": actor})


def _told(column: str, value: Any) -> Any:
    """As the world has it."""
    return Moment(value.isoformat(), value) if isinstance(value, date) and column in MOMENTS else value


def _is_claim(id_: str) -> bool:
    return id_.partition(":")[0] in CLAIMS


def _parameters(id_: str, values: Mapping[str, Any]) -> dict[str, Any]:
    space, _, key = id_.partition(":")
    return {"key": key, "space": CLAIMS[space].file if space in CLAIMS else space, "values": dict(values)}


def _thing(world: World, id_: str) -> Thing:
    space, _, key = id_.partition(":")
    thing = world.find(space, key)
    assert thing is not None, f"{id_} is not in the seeds"
    return thing
