"""A naive evaluation of facets of actors and groups of fundings: each row is counted by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from graph.model.enums import ServiceType
from graph.model.text import collation_key
from tests.oracle.data import ACTORS, CLAIMS, Node, StoredStatement, World, is_public
from tests.oracle.filters import global_id
from tests.oracle.totals import known_euros, programme_of, total_eur


def facets(world: World, actors: Sequence[Node], day: date | None) -> Mapping[str, Any]:
    """The fields of ActorFacets."""

    def regions(level: str, first: int) -> Mapping[str, Any]:
        return _values([homes(world, actor, level, day) for actor in actors], first)

    def programmes(first: int) -> Mapping[str, Any]:
        return _values([_programmes(world, actor, day) for actor in actors], first)

    return {
        "kinds": lambda: _kinds(actors),
        "serviceTypes": lambda: _service_types(actors),
        "regions": regions,
        "programmes": programmes,
    }


def _kinds(actors: Sequence[Node]) -> list[Mapping[str, Any]]:
    """The most frequent first, of equal ones in the order of the enum."""
    kinds = [actor.values["kind"] for actor in actors]
    facets = [{"kind": kind, "count": kinds.count(kind)} for kind in ACTORS.values() if kind in kinds]
    return sorted(facets, key=lambda facet: -facet["count"])


def _service_types(actors: Sequence[Node]) -> list[Mapping[str, Any]]:
    """The most frequent first, of equal ones in the order of the enum; those without a type are left out."""
    types = [actor.values.get("service_type") for actor in actors]
    facets = [{"serviceType": str(type_), "count": types.count(type_)} for type_ in ServiceType if type_ in types]
    return sorted(facets, key=lambda facet: -facet["count"])


def _values(nodes_by_actor: Sequence[Sequence[Node]], first: int) -> Mapping[str, Any]:
    """The fields of FacetValues of the nodes that each actor has."""
    _check(first)
    all_nodes = {id(node): node for nodes in nodes_by_actor for node in nodes}.values()
    facets: list[dict[str, Any]] = [
        {"id": global_id(node), "name": node.values["name"], "count": sum(node in nodes for nodes in nodes_by_actor)}
        for node in all_nodes
    ]
    facets.sort(key=lambda facet: (-facet["count"], collation_key(facet["name"]), facet["id"]))
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


def groups(world: World, claims: Sequence[StoredStatement], day: date | None, by: str, level: str, first: int) -> Any:
    """The fields of FundingGroups. Each statement is in one group."""
    _check(first)
    grouped: dict[tuple[str, Node | None], list[StoredStatement]] = {}
    for claim in claims:
        grouped.setdefault(_group_key(world, claim, claims, day, by, level), []).append(claim)
    groups_ = [_group(state, node, rows, claims, day) for (state, node), rows in grouped.items()]
    # The most euros first, then the most statements, then by name; groups without a node come last.
    groups_.sort(key=lambda g: (-known_euros(g["totalEur"]), -g["count"], g["id"] is None, _order_of_name(g), g["id"]))
    return {"totalCount": len(groups_), "nodes": groups_[:first]}


def _order_of_name(group: Mapping[str, Any]) -> str:
    return collation_key(group["name"]) if group["name"] else group["state"]


def _group_key(
    world: World, claim: StoredStatement, claims: Sequence[StoredStatement], day: date | None, by: str, level: str
) -> tuple[str, Node | None]:
    if by == "REGION":
        return _place(world, claim.end, level, day)
    if by in ("FUNDER", "RECIPIENT"):
        return "NAMED", claim.start if by == "FUNDER" else claim.end
    named = _find_programme(world, programme_of(claim, claims))
    programmes = [node for node in (claim.end, named, claim.start) if node and node.kind == "Programme"]
    return ("NAMED", programmes[0]) if programmes else ("MISSING", None)


def _place(world: World, recipient: Node, level: str, day: date | None) -> tuple[str, Node | None]:
    """Where money arrives: in a region of the level or in a larger area."""
    regions = {"LOCATED_IN": list[Node](), "COVERS": list[Node]()}
    for claim in recipient.claims:
        file = CLAIMS[claim.kind].file
        is_near = claim.start is recipient and is_public(claim) and _may_hold(claim, day)
        if file in regions and is_near and claim.values.get("extent") != "NONE":
            regions[file].append(claim.end)
    seats, served = regions["LOCATED_IN"], regions["COVERS"]
    government = recipient.values.get("level")
    if government == "FEDERAL":
        country = world.find("Region", "DE")
        place = [country] if isinstance(country, Node) else []
    elif government == "STATE":
        is_whole_state = recipient.kind == "Programme" or not served
        place = _at_level(served or seats, "STATE") if is_whole_state else _outermost(served)
    elif recipient.kind == "Programme" and government is None:
        place = list[Node]()
    else:
        whole = [region for region in served if region.values["kind"] in ("COUNTRY", "STATE")]
        innermost = [r for r in seats if not any(r in _around(other)[1:] for other in seats)]
        place = _outermost(whole) or innermost or _outermost(served)
    at_level = {id(node): (state, node) for region in place for state, node in [_place_at(region, level)]}
    if len(at_level) == 1:
        return at_level.popitem()[1]
    return "SEVERAL" if at_level else "MISSING", None


def _place_at(region: Node, level: str) -> tuple[str, Node]:
    at_level = _at_level([region], level)
    return ("NAMED", at_level[0]) if at_level else ("LARGER_AREA", region)


def _may_hold(claim: StoredStatement, day: date | None) -> bool:
    """Whether nothing says that a statement began later or had ended."""
    begin = claim.values["valid_from"].day if "valid_from" in claim.values else claim.values.get("not_before")
    end = claim.values.get("known_to")
    return day is None or ((begin is None or begin <= day) and (end is None or end >= day))


def _around(region: Node) -> list[Node]:
    """A region and those that it lies in."""
    around = [region]
    for one in around:
        around += one.parents
    return around


def _outermost(regions: Sequence[Node]) -> list[Node]:
    return [r for r in regions if not any(outer in regions for outer in _around(r)[1:])]


def _group(
    state: str, node: Node | None, rows: Sequence[StoredStatement], claims: Sequence[StoredStatement], day: date | None
) -> Any:
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
