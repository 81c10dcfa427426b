"""Which actors work in which regions, and which affiliations connect them: networks, funders, programmes, bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.analysis.core.programmes import programme_finder, visible_programmes
from graph.analysis.core.regions import region_at, with_ancestors
from graph.analysis.core.snapshot import ActorNode, Edge, GraphView
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.model.enums import LEVELS, ActorKind, Extent, MembershipRole, ParticipationRole, RegionKind

WORKING = frozenset(
    {
        ActorKind.COUNSELLING_SERVICE,
        ActorKind.CIVIL_SOCIETY_GROUP,
        ActorKind.PUBLIC_BODY,
        ActorKind.MUNICIPALITY,
    }
)
# Who works for a whole Land or the country shares it with everybody; that says nothing.
LOCAL = frozenset({*LEVELS[RegionKind.DISTRICT], RegionKind.MUNICIPALITY, RegionKind.GOVERNMENT_REGION})


class AffiliationKind(StrEnum):
    """What two actors have in common."""

    NETWORK = "NETWORK"
    FUNDER = "FUNDER"
    PROGRAMME = "PROGRAMME"
    ORGANISATION = "ORGANISATION"


Affiliation = tuple[AffiliationKind, int]


@dataclass(frozen=True)
class Activity:
    """Which actors work where and what connects them, by their positions in the view.

    `workers` are in the order of their names; `places` holds, for each worker and region, the statements that say that
    it works there. Two actors that share one of the `affiliations` are connected, and so are two with a statement
    between them (`direct`). `joined` holds the networks and programmes of an actor with the statements behind them.
    """

    view: GraphView
    workers: Sequence[int]
    places: Mapping[int, Mapping[int, Sequence[Edge]]]
    affiliations: Mapping[int, frozenset[Affiliation]]
    direct: Mapping[int, frozenset[int]]
    joined: Mapping[int, Mapping[int, Sequence[Edge]]]

    def actor(self, position: int) -> ActorNode:
        node = self.view.nodes[position]
        assert isinstance(node, ActorNode)
        return node


def activity_of(view: GraphView) -> Activity:
    edges = [edge for edge in view.edges if not _only_applied(edge)]
    places = _places(view, edges)
    by_slug = [view.position[slug] for slug in sorted(view.position)]
    workers = sorted((i for i in by_slug if i in places), key=lambda i: view.nodes[i].name)
    return Activity(view, workers, places, _affiliations(view, edges), _direct(edges), _joined(edges))


def is_tie(edge: Edge) -> bool:
    """Whether a statement says that its two ends have to do with each other."""
    return edge.type in TYPES_BETWEEN_ACTORS and edge.start != edge.end and not _only_applied(edge)


def _only_applied(edge: Edge) -> bool:
    return edge.type == "PARTICIPATES_IN" and edge.role_or_extent == ParticipationRole.APPLICANT


def _works(view: GraphView, position: int) -> bool:
    node = view.nodes[position]
    return isinstance(node, ActorNode) and node.kind in WORKING


def _places(view: GraphView, edges: Iterable[Edge]) -> dict[int, dict[int, list[Edge]]]:
    found: defaultdict[int, dict[int, list[Edge]]] = defaultdict(dict)
    for edge in edges:
        region = named_region(view, edge)
        if region is not None and region_at(view, region).kind in LOCAL and _works(view, edge.start):
            found[edge.start].setdefault(region, []).append(edge)
    return found


def named_region(view: GraphView, edge: Edge) -> int | None:
    """Where a statement says that somebody works."""
    match edge.type:
        case "COVERS" if edge.role_or_extent != Extent.NONE:
            return edge.end
        case "LOCATED_IN" | "GOVERNS":
            return edge.end
        case "PARTICIPATES_IN":
            return view.regions.get(edge.reference_key or "")
        case _:
            return None


def _affiliations(view: GraphView, edges: Sequence[Edge]) -> dict[int, frozenset[Affiliation]]:
    found: defaultdict[int, set[Affiliation]] = defaultdict(set)
    for member, affiliation in _memberships(view, edges):
        if member != affiliation[1]:
            found[member].add(affiliation)
    return {member: frozenset(affiliations) for member, affiliations in found.items()}


def _memberships(view: GraphView, edges: Sequence[Edge]) -> Iterator[tuple[int, Affiliation]]:
    programme_of, known = programme_finder(view), frozenset(visible_programmes(view).values())
    for edge in edges:
        a, b = edge.start, edge.end
        match edge.type:
            case "MEMBER_OF":
                yield a, (AffiliationKind.NETWORK, b)
            case "ADMINISTERS":
                yield a, (AffiliationKind.PROGRAMME if b in known else AffiliationKind.NETWORK, b)
            case "PARTICIPATES_IN":
                yield a, (AffiliationKind.PROGRAMME, b)
            case "FUNDS":
                yield b, (AffiliationKind.FUNDER, a)
                for programme in {programme_of(edge), *known.intersection((a, b))}:
                    if programme is not None:
                        yield a, (AffiliationKind.PROGRAMME, programme)
                        yield b, (AffiliationKind.PROGRAMME, programme)
            case "PROVIDES" | "PART_OF":
                yield a, (AffiliationKind.ORGANISATION, b)
                yield b, (AffiliationKind.ORGANISATION, a)
            case _:
                pass


def _direct(edges: Iterable[Edge]) -> dict[int, frozenset[int]]:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for edge in edges:
        if is_tie(edge):
            found[edge.start].add(edge.end)
            found[edge.end].add(edge.start)
    return {node: frozenset(others) for node, others in found.items()}


def _joined(edges: Iterable[Edge]) -> dict[int, dict[int, list[Edge]]]:
    """What each is in, so that others could join it, too; who only cooperates with a network is not in it."""
    found: defaultdict[int, dict[int, list[Edge]]] = defaultdict(dict)
    for edge in edges:
        if edge.type == "MEMBER_OF" and edge.role_or_extent == MembershipRole.COOPERATION:
            continue
        if edge.type in ("MEMBER_OF", "ADMINISTERS", "PARTICIPATES_IN") and edge.start != edge.end:
            found[edge.start].setdefault(edge.end, []).append(edge)
    return found


def district(view: GraphView, region: int, within: int | None) -> int:
    """The district that a region lies in; the region itself where it is larger, where there is none, or where the
    district is larger than `within`."""
    for here in with_ancestors(view.parent, region):
        if here == within or region_at(view, here).kind in LEVELS[RegionKind.DISTRICT]:
            return here if region_at(view, here).kind in LOCAL else region
    return region


def neighbourhood(view: GraphView, region: int) -> int | None:
    """The government region that a region is or lies in, or the Land where there is none."""
    above = {region_at(view, here).kind: here for here in with_ancestors(view.parent, region)}
    return above.get(RegionKind.GOVERNMENT_REGION, above.get(RegionKind.STATE))
