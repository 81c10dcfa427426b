"""A naive evaluation of facets of actors and groups of fundings: each row is counted by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from tests.oracle.data import ACTORS, Claim, Node, World
from tests.oracle.filters import global_id
from tests.oracle.totals import known_euros, programme_of, total_eur


def facets(world: World, actors: Sequence[Node], day: date | None) -> Mapping[str, Any]:
    """The fields of ActorFacets."""

    def regions(level: str, first: int) -> Mapping[str, Any]:
        return _values([homes(world, actor, level, day) for actor in actors], first)

    def programmes(first: int) -> Mapping[str, Any]:
        return _values([_programmes(world, actor, day) for actor in actors], first)

    return {"kinds": lambda: _kinds(actors), "regions": regions, "programmes": programmes}


def _kinds(actors: Sequence[Node]) -> list[Mapping[str, Any]]:
    """The most frequent first, of equal ones in the order of the enum."""
    kinds = [actor.values["kind"] for actor in actors]
    facets = [{"kind": kind, "count": kinds.count(kind)} for kind in ACTORS.values() if kind in kinds]
    return sorted(facets, key=lambda facet: -facet["count"])


def _values(nodes_by_actor: Sequence[Sequence[Node]], first: int) -> Mapping[str, Any]:
    """The fields of FacetValues of the nodes that each actor has."""
    _check(first)
    all_nodes = {id(node): node for nodes in nodes_by_actor for node in nodes}.values()
    facets: list[dict[str, Any]] = [
        {"id": global_id(node), "name": node.values["name"], "count": sum(node in nodes for nodes in nodes_by_actor)}
        for node in all_nodes
    ]
    facets.sort(key=lambda facet: (-facet["count"], facet["name"], facet["id"]))
    return {
        "totalCount": len(facets),
        "missingCount": sum(not nodes for nodes in nodes_by_actor),
        "nodes": facets[:first],
    }


def homes(world: World, actor: Node, level: str, day: date | None) -> list[Node]:
    """The regions of a level in which an actor has a seat; without one at that level, those that it serves."""
    seats = [claim.end for claim in world.claims_at(actor, "locations", day)]
    served = [c.end for c in world.claims_at(actor, "coverage", day) if c.values["extent"] != "NONE"]
    return _at_level(seats, level) or _at_level(served, level)


def _at_level(regions: Sequence[Node], level: str) -> list[Node]:
    """The regions of a level among these and those that they lie in. An urban district is a municipality as well."""
    kinds = {level} | ({"URBAN_DISTRICT"} if level in ("DISTRICT", "MUNICIPALITY") else set[str]())
    around = list(regions)
    for one in around:
        around += one.parents
    return list(dict.fromkeys(region for region in around if region.values["kind"] in kinds))


def _programmes(world: World, actor: Node, day: date | None) -> list[Node]:
    """The programmes that an actor takes part in or is funded from, each once."""
    joined = [claim.end for claim in world.claims_at(actor, "participations", day)]
    funded = [_find_programme(world, c.values.get("programme_id")) for c in world.claims_at(actor, "fundedBy", day)]
    return list(dict.fromkeys([*joined, *(programme for programme in funded if programme)]))


def _find_programme(world: World, programme: str | None) -> Node | None:
    node = world.find("Actor", programme) if programme else None
    return node if isinstance(node, Node) and node.kind == "Programme" else None


# ---- groups


def groups(world: World, claims: Sequence[Claim], day: date | None, by: str, level: str, first: int) -> Any:
    """The fields of FundingGroups. Each statement is in one group."""
    _check(first)
    nodes_of: Mapping[str, Callable[[Claim], Sequence[Node | None]]] = {
        "FUNDER": lambda claim: [claim.start],
        "RECIPIENT": lambda claim: [claim.end],
        "PROGRAMME": lambda claim: [_find_programme(world, programme_of(claim, claims))],
        "REGION": lambda claim: homes(world, claim.end, level, day),
    }
    grouped: dict[tuple[str, Node | None], list[Claim]] = {}
    for claim in claims:
        nodes = [node for node in nodes_of[by](claim) if node]
        one = ("NAMED", nodes[0]) if len(nodes) == 1 else ("SEVERAL" if nodes else "MISSING", None)
        grouped.setdefault(one, []).append(claim)
    groups_ = [_group(state, node, rows, claims, day) for (state, node), rows in grouped.items()]
    # The most euros first, then the most statements, then by name; groups without a node come last.
    groups_.sort(
        key=lambda g: (-known_euros(g["totalEur"]), -g["count"], g["id"] is None, g["name"] or g["state"], g["id"])
    )
    return {"totalCount": len(groups_), "nodes": groups_[:first]}


def _group(state: str, node: Node | None, rows: Sequence[Claim], claims: Sequence[Claim], day: date | None) -> Any:
    return {
        "state": state,
        "id": node and global_id(node),
        "name": node and node.values["name"],
        "count": len(rows),
        "totalEur": total_eur(rows, day, among=claims),
    }


def _check(first: int) -> None:
    if not 1 <= first <= 1000:
        raise ValueError(f"`first` is {first}.")
