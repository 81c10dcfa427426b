"""Bridges, not in the sense of graph theory: proposals to connect two actors through a network or programme that one
of them is in, else along the shortest path between them.

Example: A and B work in Köln, A is a member of the network N, which is located in Köln. The bridge is that B joins N.
Without N, if A is funded by F, and F is part of G, which funds B, the bridge is the path through F and G.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple, cast

from graph.analysis.coordination.activity import Activity, connecting_actors, work_regions_of
from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.snapshot import NOBODY
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.model.enums import ActorKind

# Hubs: contact paths never pass through an actor with more neighbours than this. Networks and programmes to join may be
# of any size.
MAX_CONTACT_DEGREE = 20
# A path through more actors than these is not proposed as a bridge.
MAX_INTERMEDIARIES = 3


class BridgeKind(StrEnum):
    """How two actors could be connected.

    JOIN_NETWORK: one joins a network of the other.
    JOIN_PROGRAMME: one takes part in a programme of the other.
    CONTACTS: others who know both bring them together.
    """

    JOIN_NETWORK = "JOIN_NETWORK"
    JOIN_PROGRAMME = "JOIN_PROGRAMME"
    CONTACTS = "CONTACTS"


class BridgeProposal(NamedTuple):
    """What would connect two actors.

    `joiner`: the one that would join; None for CONTACTS. `through`: the network or programme to join, or the actors in
    between, from the first of the two to the second. `statements`: those that the proposal rests on.
    """

    kind: BridgeKind
    joiner: int | None
    through: tuple[int, ...]
    statements: tuple[int, ...]


class BridgeFinder:
    """Finds bridges between actors. Actors with more than `max_contact_degree` neighbours are not contacts."""

    def __init__(self, activity: Activity, max_contact_degree: int = MAX_CONTACT_DEGREE) -> None:
        self.activity, self.view, self.max_contact_degree = activity, activity.view, max_contact_degree
        self._places: dict[int, _WorkPlaces] = {}

    def find(self, first: int, second: int, common_regions: Collection[int]) -> BridgeProposal | None:
        """The best bridge between two actors that both work in `common_regions`.

        First a network or programme that one of them is in: the one that works nearest to these regions, networks
        before programmes, then by name. Else the shortest path, if it passes at most MAX_INTERMEDIARIES actors.
        """
        regions_and_ancestors = {
            region_or_ancestor
            for region in common_regions
            for region_or_ancestor in with_ancestors(self.view.parent, region)
        }
        options = [
            (self._distance(group, common_regions, regions_and_ancestors), *self._sort_key(group, joiner), proposal)
            for joiner, member in ((first, second), (second, first))
            for group, proposal in self._joinable(joiner, member)
        ]
        return min(options, key=lambda option: option[:-1])[-1] if options else self._contacts(first, second)

    def _joinable(self, joiner: int, member: int) -> Iterator[tuple[int, BridgeProposal]]:
        for group, statements in self.activity.memberships(member).items():
            is_programme = self.activity.actor_at(group).kind == ActorKind.PROGRAMME
            kind = BridgeKind.JOIN_PROGRAMME if is_programme else BridgeKind.JOIN_NETWORK
            yield group, BridgeProposal(kind, joiner, (group,), tuple(statements))

    def _sort_key(self, group: int, joiner: int) -> tuple[bool, str, str, str]:
        """Networks first, then by name."""
        node = self.activity.actor_at(group)
        return node.kind == ActorKind.PROGRAMME, node.name, node.slug, self.activity.actor_at(joiner).slug

    def _distance(self, group: int, common_regions: Collection[int], regions_and_ancestors: Collection[int]) -> int:
        """0: it works in a common region or in a part of one; 1: it covers a region that contains one; 2: neither."""
        places = self._places_of(group)
        if places.works_in.intersection(common_regions):
            return 0
        return 1 if places.covers.intersection(regions_and_ancestors) else 2

    def _places_of(self, group: int) -> _WorkPlaces:
        """A programme works in the regions for which others take part in it."""
        if group not in self._places:
            table, at = self.view.statements, self.view.at(group)
            regions, types = work_regions_of(self.view, at), table.type[at]
            takes_part = types == table.code("PARTICIPATES_IN")
            own = regions != NOBODY
            own &= ((table.end[at] == group) & takes_part) | ((table.start[at] == group) & ~takes_part)
            covers = own & (types == table.code("COVERS"))
            works_in = cast("set[int]", set(regions[own].tolist()))
            with_larger = (with_ancestors(self.view.parent, region) for region in works_in)
            self._places[group] = _WorkPlaces(
                frozenset(region for regions in with_larger for region in regions),
                frozenset(cast("list[int]", regions[covers].tolist())),
            )
        return self._places[group]

    # ---- paths through contacts: breadth-first search in which no path passes through a hub

    def _contacts(self, first: int, second: int) -> BridgeProposal | None:
        path = self._shortest_path(first, second)
        if path is None:
            return None
        statements = tuple(statement for a, b in pairwise(path) for statement in self._statements_between(a, b))
        return BridgeProposal(BridgeKind.CONTACTS, None, tuple(path[1:-1]), statements)

    def _shortest_path(self, first: int, second: int) -> Sequence[int] | None:
        """Of several shortest paths the one whose actors come first; None if it passes too many. It may begin and end
        at a hub."""
        before: dict[int, int | None] = {first: None}
        level = [first]
        for _ in range(MAX_INTERMEDIARIES + 1):
            passable = (a for a in level if a == first or self.activity.degree(a) <= self.max_contact_degree)
            level = [b for a in passable for b in self.activity.neighbours(a) if before.setdefault(b, a) == a]
            if second in before:
                return _path_to(second, before)
        return None

    def _statements_between(self, a: int, b: int) -> Iterator[int]:
        table, at = self.view.statements, self.view.at(a)
        at = at[(table.start[at] == b) | (table.end[at] == b)]
        connecting = cast("list[int]", connecting_actors(self.view, at).tolist())
        return (statement for statement in connecting if table.key(statement)[0] in TYPES_BETWEEN_ACTORS)


class _WorkPlaces(NamedTuple):
    """The regions that an actor, also a network or programme, works in, with those around them; and those it covers."""

    works_in: frozenset[int]
    covers: frozenset[int]


def _path_to(end: int, before: dict[int, int | None]) -> Sequence[int]:
    path = [end]
    while (previous := before[path[-1]]) is not None:
        path.append(previous)
    return path[::-1]
