"""The oracle of the seed files, with the order in which a database wrote their statements."""

from __future__ import annotations

from functools import cache

from graph.store.database import Database
from tests.oracle.schema import Oracle

_PLACES = "MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN type(r) AS type, r.id AS key, id(r) AS place"


@cache
def pristine() -> Oracle:
    return Oracle()


async def placed(database: Database) -> Oracle:
    rows = await database.run(_PLACES)
    pristine().world.place({(row["type"], row["key"]): row["place"] for row in rows})
    return pristine()
