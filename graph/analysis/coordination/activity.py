"""The regions that actors work in, and the affiliations that connect them: networks, funders, programmes and
organisations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from graph.analysis.core.programmes import programme_finder, visible_programmes
from graph.analysis.core.regions import actor_at, region_at, with_ancestors
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.model.enums import LEVELS, ActorKind, Extent, MembershipRole, ParticipationRole, RegionKind
from graph.model.text import collation_key

WORKING_KINDS = frozenset(
    {
        ActorKind.COUNSELLING_SERVICE,
        ActorKind.CIVIL_SOCIETY_GROUP,
        ActorKind.PUBLIC_BODY,
        ActorKind.MUNICIPALITY,
    }
)
# Working for a whole Land or the country does not count as common ground: too many actors do.
LOCAL_KINDS = frozenset({*LEVELS[RegionKind.DISTRICT], RegionKind.MUNICIPALITY, RegionKind.GOVERNMENT_REGION})


class AffiliationKind(StrEnum):
    """What two actors have in common."""

    NETWORK = "NETWORK"
    FUNDER = "FUNDER"
    PROGRAMME = "PROGRAMME"
    ORGANISATION = "ORGANISATION"


Affiliation: TypeAlias = tuple[AffiliationKind, int]
"""The kind, and the position of the network, funder, programme or organisation."""


@dataclass(frozen=True)
class Activity:
    """Which actors work where and what connects them, by their positions in the view.

    `workers`: the actors that work somewhere, by name. `work_regions`: for each worker and region, the statements that
    show that it works there. `affiliations`: those of each actor; two actors that share one are connected.
    `neighbours`: for each actor, those that a statement connects with it. `memberships`: the networks and programmes
    that each actor is in, with the statements.
    """

    view: GraphView
    workers: Sequence[int]
    work_regions: Mapping[int, Mapping[int, Sequence[Edge]]]
    affiliations: Mapping[int, frozenset[Affiliation]]
    neighbours: Mapping[int, frozenset[int]]
    memberships: Mapping[int, Mapping[int, Sequence[Edge]]]

    def actor_at(self, position: int) -> ActorNode:
        return actor_at(self.view, position)


def activity_of(view: GraphView) -> Activity:
    edges = [edge for edge in view.edges if not _is_application(edge)]
    work_regions = _work_regions(view, edges)
    by_slug = [view.position[slug] for slug in sorted(view.position)]
    workers = sorted((i for i in by_slug if i in work_regions), key=lambda i: collation_key(view.nodes[i].name))
    return Activity(view, workers, work_regions, _affiliations(view, edges), _neighbours(edges), _memberships(edges))


def connects(edge: Edge) -> bool:
    """Whether a statement connects its two ends; an application to a programme does not."""
    return edge.type in TYPES_BETWEEN_ACTORS and edge.start != edge.end and not _is_application(edge)


def _is_application(edge: Edge) -> bool:
    return edge.type == "PARTICIPATES_IN" and edge.role_or_extent == ParticipationRole.APPLICANT


def _is_worker(view: GraphView, position: int) -> bool:
    node = view.nodes[position]
    return isinstance(node, ActorNode) and node.kind in WORKING_KINDS


def _work_regions(view: GraphView, edges: Iterable[Edge]) -> dict[int, dict[int, list[Edge]]]:
    work_regions: defaultdict[int, dict[int, list[Edge]]] = defaultdict(dict)
    for edge in edges:
        region = work_region(view, edge)
        if region is not None and region_at(view, region).kind in LOCAL_KINDS and _is_worker(view, edge.start):
            work_regions[edge.start].setdefault(region, []).append(edge)
    return work_regions


def work_region(view: GraphView, edge: Edge) -> int | None:
    """The region that a statement says its actor works in; None if it says nothing about that, as an application."""
    match edge.type:
        case "COVERS" if edge.role_or_extent != Extent.NONE:
            return edge.end
        case "LOCATED_IN" | "GOVERNS":
            return edge.end
        case "PARTICIPATES_IN" if not _is_application(edge):
            return view.regions.get(edge.reference_key or "")
        case _:
            return None


def _affiliations(view: GraphView, edges: Sequence[Edge]) -> dict[int, frozenset[Affiliation]]:
    affiliations: defaultdict[int, set[Affiliation]] = defaultdict(set)
    for member, kind, body in _affiliated_pairs(view, edges):
        if member != body:
            affiliations[member].add((kind, body))
    return {member: frozenset(shared) for member, shared in affiliations.items()}


def _affiliated_pairs(view: GraphView, edges: Sequence[Edge]) -> Iterator[tuple[int, AffiliationKind, int]]:
    """(member, kind of the affiliation, network, funder, programme or organisation)."""
    programme_of, programmes = programme_finder(view), frozenset(visible_programmes(view).values())
    for edge in edges:
        start, end = edge.start, edge.end
        match edge.type:
            case "MEMBER_OF":
                yield start, AffiliationKind.NETWORK, end
            case "ADMINISTERS":
                yield start, AffiliationKind.PROGRAMME if end in programmes else AffiliationKind.NETWORK, end
            case "PARTICIPATES_IN":
                yield start, AffiliationKind.PROGRAMME, end
            case "FUNDS":
                yield end, AffiliationKind.FUNDER, start
                for programme in {programme_of(edge), *programmes.intersection((start, end))}:
                    if programme is not None:
                        yield start, AffiliationKind.PROGRAMME, programme
                        yield end, AffiliationKind.PROGRAMME, programme
            case "PROVIDES" | "PART_OF":
                yield start, AffiliationKind.ORGANISATION, end
                yield end, AffiliationKind.ORGANISATION, start
            case _:
                pass


def _neighbours(edges: Iterable[Edge]) -> dict[int, frozenset[int]]:
    neighbours: defaultdict[int, set[int]] = defaultdict(set)
    for edge in edges:
        if connects(edge):
            neighbours[edge.start].add(edge.end)
            neighbours[edge.end].add(edge.start)
    return {node: frozenset(others) for node, others in neighbours.items()}


def _memberships(edges: Iterable[Edge]) -> dict[int, dict[int, list[Edge]]]:
    """The networks and programmes that others could join, too. An actor that only cooperates with a network is not in
    it."""
    memberships: defaultdict[int, dict[int, list[Edge]]] = defaultdict(dict)
    for edge in edges:
        if edge.type == "MEMBER_OF" and edge.role_or_extent == MembershipRole.COOPERATION:
            continue
        if edge.type in ("MEMBER_OF", "ADMINISTERS", "PARTICIPATES_IN") and edge.start != edge.end:
            memberships[edge.start].setdefault(edge.end, []).append(edge)
    return memberships


def district_of(view: GraphView, region: int, within: int | None) -> int:
    """The district that a region lies in. The region itself, if it is larger than a district, lies in none, or lies in
    one that is larger than `within`."""
    for candidate in with_ancestors(view.parent, region):
        if candidate == within or region_at(view, candidate).kind in LEVELS[RegionKind.DISTRICT]:
            return candidate if region_at(view, candidate).kind in LOCAL_KINDS else region
    return region


def area_of(view: GraphView, region: int) -> int | None:
    """The government region that a region is or lies in; where there is none, the Land; else None."""
    by_kind = {region_at(view, ancestor).kind: ancestor for ancestor in with_ancestors(view.parent, region)}
    return by_kind.get(RegionKind.GOVERNMENT_REGION, by_kind.get(RegionKind.STATE))
