"""The regions that actors work in, and the affiliations that connect them: networks, funders, programmes and
organisations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeAlias, cast

import numpy as np

from graph.analysis.core.programmes import programmes_of, visible_programmes
from graph.analysis.core.regions import actor_at, with_ancestors
from graph.analysis.core.snapshot import NOBODY, ActorNode, Bits, GraphView, Ints, distinct
from graph.analysis.core.statement_names import TYPES_BETWEEN_ACTORS
from graph.analysis.core.untyped_graphs import sparse
from graph.model.enums import LEVELS, ActorKind, Extent, MembershipRole, ParticipationRole, RegionKind

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


Affiliation: TypeAlias = int
"""The kind of an affiliation, and the position of the network, funder, programme or organisation, as one number."""
_KINDS = tuple(AffiliationKind)


@dataclass(frozen=True, eq=False)
class Activity:
    """Which actors work where and what connects them, by their positions in the view.

    `worker`, `work_region` and `work_statement` are columns: an actor that works somewhere, where, and the statement
    that shows it, in the order of the actors. `member` and `affiliation` are columns, too: two actors that share an
    affiliation are connected.
    """

    view: GraphView
    worker: Ints
    work_region: Ints
    work_statement: Ints
    member: Ints
    affiliation: Ints

    def actor_at(self, position: int) -> ActorNode:
        return actor_at(self.view, position)

    def work_statements(self, worker: int) -> Mapping[int, Sequence[int]]:
        """For each region in which an actor works, the statements that show it."""
        first, after = np.searchsorted(self.worker, [worker, worker + 1])
        statements: dict[int, list[int]] = {}
        for region, statement in zip(self.work_region[first:after], self.work_statement[first:after], strict=True):
            statements.setdefault(int(region), []).append(int(statement))
        return statements

    def affiliations(self, actor: int) -> Sequence[Affiliation]:
        first, after = np.searchsorted(self.member, [actor, actor + 1])
        return cast("list[int]", self.affiliation[first:after].tolist())

    def neighbours(self, actor: int) -> Sequence[int]:
        """The actors that a statement connects with an actor, in the order of their positions."""
        matrix = self._neighbours
        return cast("list[int]", matrix.indices[matrix.indptr[actor] : matrix.indptr[actor + 1]].tolist())

    def degree(self, actor: int) -> int:
        return int(self._neighbours.indptr[actor + 1] - self._neighbours.indptr[actor])

    @cached_property
    def _neighbours(self) -> Any:
        table = self.view.statements
        statements = connecting_actors(self.view, self.view.of_types(*TYPES_BETWEEN_ACTORS))
        starts, ends = table.start[statements], table.end[statements]
        ones, shape = np.ones(2 * len(starts), np.int8), (len(self.view.nodes),) * 2
        pairs = np.concatenate((starts, ends)), np.concatenate((ends, starts))
        matrix = sparse.coo_array((ones, pairs), shape=shape).tocsr()
        matrix.sum_duplicates()
        return matrix

    def memberships(self, actor: int) -> Mapping[int, Sequence[int]]:
        """The networks and programmes that an actor is in, and that others could join, too, with the statements. An
        actor that only cooperates with a network is not in it."""
        table, at = self.view.statements, self.view.at(actor)
        at = at[(table.start[at] == actor) & (table.end[at] != actor)]
        at = at[~_has_role(self.view, at, "MEMBER_OF", MembershipRole.COOPERATION) & ~are_applications(self.view, at)]
        memberships: dict[int, list[int]] = {}
        for statement in cast("list[int]", at.tolist()):
            if table.key(statement)[0] in ("MEMBER_OF", "ADMINISTERS", "PARTICIPATES_IN"):
                memberships.setdefault(int(table.end[statement]), []).append(statement)
        return memberships


def activity_of(view: GraphView) -> Activity:
    table, statements = view.statements, np.flatnonzero(view.holding)
    statements = statements[~are_applications(view, statements)]
    regions = work_regions_of(view, statements)
    local, works = view.nodes.regions_of(LOCAL_KINDS), view.nodes.actors_of(WORKING_KINDS)
    shows = (regions != NOBODY) & local[regions] & works[table.start[statements]]
    statements, regions = statements[shows], regions[shows]
    order = np.argsort(table.start[statements], kind="stable")
    workers = table.start[statements][order]
    return Activity(view, workers, regions[order], statements[order], *_affiliations(view))


def connecting_actors(view: GraphView, statements: Ints) -> Ints:
    """Those of these statements between actors that connect their two ends; an application to a programme does not."""
    table = view.statements
    different = table.start[statements] != table.end[statements]
    return statements[different & ~are_applications(view, statements)]


def are_applications(view: GraphView, statements: Ints) -> Bits:
    return _has_role(view, statements, "PARTICIPATES_IN", ParticipationRole.APPLICANT)


def _has_role(view: GraphView, statements: Ints, type_: str, role: str) -> Bits:
    table = view.statements
    return (table.type[statements] == table.code(type_)) & table.with_role(statements, role)


def work_regions_of(view: GraphView, statements: Ints) -> Ints:
    """The region that each statement says its actor works in; NOBODY if it says nothing about that, as an
    application."""
    table = view.statements
    types = table.type[statements]
    covers = (types == table.code("COVERS")) & ~table.with_role(statements, Extent.NONE)
    at_end = covers | np.isin(types, [table.code("LOCATED_IN"), table.code("GOVERNS")])
    takes_part = (types == table.code("PARTICIPATES_IN")) & ~are_applications(view, statements)
    named = np.where(takes_part, table.reference[statements], NOBODY)
    return np.where(at_end, table.end[statements], named)


def _affiliations(view: GraphView) -> tuple[Ints, Ints]:
    """(member, affiliation), each pair once, in order."""
    size = len(view.nodes)
    parts = [
        distinct(members[members != bodies].astype(np.int64) * size + bodies[members != bodies]) * len(_KINDS)
        + _KINDS.index(kind)
        for members, kind, bodies in _affiliated_pairs(view)
    ]
    numbers = distinct(np.concatenate(parts))
    return numbers // (size * len(_KINDS) or 1), numbers % (size * len(_KINDS) or 1)


def _affiliated_pairs(view: GraphView) -> list[tuple[Ints, AffiliationKind, Ints]]:
    """(members, kind of the affiliation, networks, funders, programmes or organisations), in columns."""
    table, is_programme = view.statements, visible_programmes(view)

    def ends(*types: str) -> tuple[Ints, Ints]:
        statements = view.of_types(*types)
        statements = statements[~are_applications(view, statements)]
        return table.start[statements], table.end[statements]

    member, network = ends("MEMBER_OF")
    administrator, administered = ends("ADMINISTERS")
    participant, joined = ends("PARTICIPATES_IN")
    unit, organisation = ends("PROVIDES", "PART_OF")
    of_programme = is_programme[administered]
    return [
        (member, AffiliationKind.NETWORK, network),
        (administrator[of_programme], AffiliationKind.PROGRAMME, administered[of_programme]),
        (administrator[~of_programme], AffiliationKind.NETWORK, administered[~of_programme]),
        (participant, AffiliationKind.PROGRAMME, joined),
        (unit, AffiliationKind.ORGANISATION, organisation),
        (organisation, AffiliationKind.ORGANISATION, unit),
        *_affiliated_by_money(view, is_programme),
    ]


def _affiliated_by_money(view: GraphView, is_programme: Bits) -> list[tuple[Ints, AffiliationKind, Ints]]:
    """A recipient belongs to its funder; both belong to the programme of the money, and to one that pays or gets it."""
    table, fundings = view.statements, view.of_types("FUNDS")
    funder, recipient = table.start[fundings], table.end[fundings]
    pairs = [(recipient, AffiliationKind.FUNDER, funder)]
    for programme in (
        programmes_of(view, fundings),
        np.where(is_programme[funder], funder, NOBODY),
        np.where(is_programme[recipient], recipient, NOBODY),
    ):
        known = programme != NOBODY
        pairs += [(end[known], AffiliationKind.PROGRAMME, programme[known]) for end in (funder, recipient)]
    return pairs


def district_of(view: GraphView, region: int, within: int | None) -> int:
    """The district that a region lies in. The region itself, if it is larger than a district, lies in none, or lies in
    one that is larger than `within`."""
    for candidate in with_ancestors(view.parent, region):
        if candidate == within or view.nodes.kind_at(candidate) in LEVELS[RegionKind.DISTRICT]:
            return candidate if view.nodes.kind_at(candidate) in LOCAL_KINDS else region
    return region


def area_of(view: GraphView, region: int) -> int | None:
    """The government region that a region is or lies in; where there is none, the Land; else None."""
    by_kind = {view.nodes.kind_at(ancestor): ancestor for ancestor in with_ancestors(view.parent, region)}
    return by_kind.get(RegionKind.GOVERNMENT_REGION, by_kind.get(RegionKind.STATE))
