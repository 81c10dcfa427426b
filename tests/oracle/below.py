"""The rows of the lists below a node, and what an order makes of them."""

from __future__ import annotations

from datetime import date

from tests.oracle.data import CLAIMS, Node, OnDay, StoredStatement, World, holds, is_public
from tests.oracle.totals import stated

CLAIM_FIELDS = {field for kind in CLAIMS.values() for field in (kind.start_field, kind.end_field)}


def nodes_below(world: World, node: Node, name: str, day: date | None) -> list[Node] | None:
    """None: there are no nodes below that field."""
    if name == "parts" and node.kind == "Region":
        return node.children
    return _located(world, node, day) if name == "actors" else None


def claims_below(
    world: World, node: Node, name: str, day: date | None, when: OnDay = holds
) -> list[StoredStatement] | None:
    """None: there are no statements below that field."""
    if name == "statements":
        sourced = [claim for claim in world.claims if node.key in claim.values["source_ids"]]
        return [claim for claim in sourced if is_public(claim) and when(claim, day)]
    return world.claims_at(node, name, day, when) if name in CLAIM_FIELDS else None


def _located(world: World, region: Node, day: date | None) -> list[Node]:
    """Actors with a seat in the region or anywhere inside, each once."""
    inside = [region]
    for one in inside:
        inside += one.children
    actors = [claim.start for one in inside for claim in world.claims_at(one, "locations", day)]
    return list(dict.fromkeys(actors))


def tally(world: World, node: Node, order: str, day: date | None) -> float | None:
    """What `FUNDED_BY_COUNT` or `FUNDED_BY_EUR` is for a node; LookupError for orders that are neither."""
    words, _, unit = order.rpartition("_")
    first, *others = words.lower().split("_")
    name = first + "".join(word.capitalize() for word in others)
    nodes, claims = nodes_below(world, node, name, day), claims_below(world, node, name, day)
    rows = claims if nodes is None else nodes
    if unit == "EUR" and claims is not None:
        return stated(claims)
    if unit != "COUNT" or rows is None:
        raise LookupError(order)
    return len(rows)
