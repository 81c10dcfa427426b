"""The sentence and the figures of a profile, from numbers of statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from graph.analysis.core.figures import Figure, FigureUnit
from graph.messages.message import (
    NOTHING,
    Argument,
    Message,
    conjunction,
    joined,
    label,
    message,
    names_and_more,
    quoted,
)
from graph.model.enums import ActorKind, ServiceType

MAX_CLAUSES = 2
MAX_FIGURES = 3


class ProfileGroupRecord(NamedTuple):
    type: str
    outgoing: bool
    kind: str
    role: str | None
    number: int
    statements: int
    confirmed: int
    names: list[str]


class ServiceCountRecord(NamedTuple):
    reach: str
    number: int
    confirmed: int


class Fact(NamedTuple):
    """What an actor does or has: the statements of one type and direction, with these roles, or with any other if
    `roles` is None."""

    name: str
    type: str
    outgoing: bool
    roles: tuple[str | None, ...] = (None,)


_COORDINATES = Fact("COORDINATES", "MEMBER_OF", True, ("COORDINATOR",))
_PROVIDES = Fact("PROVIDES", "PROVIDES", True)
_FUNDS = Fact("FUNDS", "FUNDS", True)
_ADMINISTERS = Fact("ADMINISTERS", "ADMINISTERS", True)
_PARTICIPATES = Fact("PARTICIPATES", "PARTICIPATES_IN", True)
_FUNDED = Fact("FUNDED", "FUNDS", False)
_MEMBER = Fact("MEMBER", "MEMBER_OF", True)
_PART_OF = Fact("PART_OF", "PART_OF", True)
_COVERS = Fact("COVERS", "COVERS", True, (None, "PARTIAL"))
_MEMBERS = Fact("MEMBERS", "MEMBER_OF", False, (None, "COORDINATOR"))
_PARTICIPANTS = Fact("PARTICIPANTS", "PARTICIPATES_IN", False)
_PARTS = Fact("PARTS", "PART_OF", False)
_CARRIERS = Fact("CARRIERS", "PROVIDES", False)
_COORDINATORS = Fact("COORDINATORS", "MEMBER_OF", False, ("COORDINATOR",))
_ADMINISTRATORS = Fact("ADMINISTRATORS", "ADMINISTERS", False)
_REPLACED = Fact("REPLACED", "SUCCEEDS", False)
_SUCCESSORS = Fact("SUCCESSORS", "SUCCEEDS", False, (None, "SPLIT"))

# In the order in which they characterise an actor.
_CLAUSES = (
    _COORDINATES,
    _PROVIDES,
    _FUNDS,
    _ADMINISTERS,
    _PARTICIPATES,
    _FUNDED,
    _MEMBER,
    _PART_OF,
)
# Only if there is nothing else to say.
_OTHER_CLAUSES = (
    Fact("GOVERNS", "GOVERNS", True),
    _COVERS,
    Fact("APPLIES", "PARTICIPATES_IN", True, ("APPLICANT",)),
    _PARTS,
    Fact("SUCCEEDS", "SUCCEEDS", True, (None, "SPLIT")),
    Fact("LOCATED", "LOCATED_IN", True),
)
_FIGURES = (
    _MEMBERS,
    _PARTICIPANTS,
    _FUNDS,
    _COORDINATES,
    _PROVIDES,
    _ADMINISTERS,
    _COVERS,
    _CARRIERS,
    _FUNDED,
    _PARTICIPATES,
    _MEMBER,
    _PARTS,
)


@dataclass(frozen=True)
class ActorProfile:
    """Writes about an actor. `last_year`: the year of its end, if that is known; `groups`: the statements that hold on
    the ISO day `day`; `statement_count`: those of all days; `linked_count`: the actors that it is connected with."""

    name: str
    kind: str
    service_type: str | None
    level: str | None
    has_ended: bool
    last_year: str | None
    groups: tuple[ProfileGroupRecord, ...]
    statement_count: int
    linked_count: int
    day: str

    def _groups(self, fact: Fact) -> list[ProfileGroupRecord]:
        return [g for g in self.groups if (g.type, g.outgoing) == (fact.type, fact.outgoing) and g.role in fact.roles]

    def _count(self, fact: Fact) -> int:
        return sum(group.number for group in self._groups(fact))

    def _names(self, fact: Fact) -> list[str]:
        return sorted(name for group in self._groups(fact) for name in group.names)

    @cached_property
    def _current_count(self) -> int:
        return sum(group.statements for group in self.groups)

    @cached_property
    def _confirmed_count(self) -> int:
        return sum(group.confirmed for group in self.groups)

    # ---- the sentence

    @property
    def _is_past(self) -> Argument:
        """`YES` if the actor has ended or another has taken its place; an actor goes on after a split."""
        return "YES" if self.has_ended or self._count(_REPLACED) else "NO"

    @property
    def sentence(self) -> Message:
        if not self.groups:
            return self._without_statements()
        certainty = NOTHING if self._confirmed_count else message("profile-not-current")
        return message("profile", text=self._text(), successor=self._successor(), certainty=certainty)

    def _successor(self) -> Message:
        """Names the organisation that took over; empty if there is none."""
        if not self._count(_SUCCESSORS):
            return NOTHING
        return message("profile-successor", successors=self._quoted(_SUCCESSORS))

    def _without_statements(self) -> Message:
        arguments: dict[str, Argument] = {"name": self.name, "count": self.statement_count, "day": self.day}
        if self.has_ended:
            return message("profile-ended", year=self.last_year or "", **arguments)
        return message("profile-nothing", **arguments)

    def _text(self) -> Message:
        match self.kind:
            case ActorKind.COUNSELLING_SERVICE:
                return self._service()
            case ActorKind.PROGRAMME:
                return self._programme()
            case ActorKind.NETWORK:
                return self._network()
            case _:
                return self._actor()

    def _service(self) -> Message:
        type_ = ServiceType(self.service_type) if self.service_type else ServiceType.OTHER
        return message(
            "profile-service",
            name=self.name,
            type=label(type_, "mention"),
            region_count=self._count(_COVERS),
            regions=self._regions(),
            carrier_count=self._count(_CARRIERS),
            carriers=self._quoted(_CARRIERS),
        )

    def _regions(self) -> Argument:
        """The regions that a service is for; of many only their number."""
        groups = self._groups(_COVERS)
        count = sum(group.number for group in groups)
        if count > sum(len(group.names) for group in groups) or count > MAX_FIGURES:
            return message("profile-regions", count=count)
        named = sorted((group.role is not None, name) for group in groups for name in group.names)
        return conjunction(
            message("profile-region", region=name, partly="YES" if is_part else "NO") for is_part, name in named
        )

    def _programme(self) -> Message:
        return message(
            "profile-programme",
            name=self.name,
            level=self.level or "UNKNOWN",
            is_past=self._is_past,
            administrator_count=self._count(_ADMINISTRATORS),
            administrators=self._quoted(_ADMINISTRATORS),
            count=self._count(_PARTICIPANTS),
        )

    def _network(self) -> Message:
        return message(
            "profile-network",
            name=self.name,
            is_past=self._is_past,
            coordinator_count=self._count(_COORDINATORS),
            coordinators=self._quoted(_COORDINATORS),
            count=self._count(_MEMBERS),
        )

    def _actor(self) -> Message:
        facts = [fact for fact in _CLAUSES if self._count(fact)][:MAX_CLAUSES]
        facts = facts or [fact for fact in _OTHER_CLAUSES if self._count(fact)][:1]
        if not facts:
            return message("profile-other", name=self.name, count=self._current_count)
        return message("profile-actor", name=self.name, clauses=conjunction(map(self._clause, facts)))

    def _clause(self, fact: Fact) -> Message:
        count, groups = self._count(fact), self._groups(fact)
        (first_name, *_) = self._names(fact)
        of_regions = fact.type in ("COVERS", "GOVERNS", "LOCATED_IN")
        largest = max(groups, key=lambda group: group.number)
        return message(
            "profile-clause",
            fact=fact.name,
            is_past=self._is_past,
            count=count,
            name=joined([first_name]) if of_regions else quoted(first_name),
            actors=self._by_kind(count, largest) if not of_regions else NOTHING,
        )

    def _by_kind(self, count: int, largest: ProfileGroupRecord) -> Message:
        """`8 Beratungsangebote`, or `10 Organisationen (darunter 8 Beratungsangebote)`."""
        of_kind = message("actor-count", kind=largest.kind, count=largest.number)
        if largest.number == count:
            return of_kind
        return message("profile-actors", count=count, largest=of_kind)

    def _quoted(self, fact: Fact) -> Argument:
        return names_and_more(self._names(fact)[:MAX_FIGURES], self._count(fact))

    # ---- the figures

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The first facts and how many statements are confirmed; nothing without statements."""
        if not self.groups:
            return ()
        facts = [fact for fact in _FIGURES if self._count(fact)][: MAX_FIGURES - 1]
        figures = [_figure(fact.name, self._count(fact)) for fact in facts]
        if len(figures) < MAX_FIGURES - 1 and self.linked_count:
            figures.append(_figure("LINKED", self.linked_count))
        return (*figures, _figure("CURRENT", self._confirmed_count, total=self._current_count))


_UNITS: Mapping[str, FigureUnit] = {
    "COVERS": FigureUnit.REGIONS,
    "CURRENT": FigureUnit.ENTRIES,
}


def _figure(fact: str, count: int, total: int = 0) -> Figure:
    return Figure(
        count,
        _UNITS.get(fact, FigureUnit.ACTORS),
        message("profile-figure", fact=fact, count=count, total=total),
    )


@dataclass(frozen=True)
class RegionProfile:
    """Writes about a region. `services`: their numbers by how they reach the region; those for an unknown part of a
    larger region do not count for it."""

    name: str
    kind: str
    population: int | None
    population_date: str | None
    services: Mapping[str, ServiceCountRecord]

    def _sum(self, reaches: Iterable[str], *, confirmed: bool = False) -> int:
        rows: Sequence[ServiceCountRecord] = [self.services[reach] for reach in reaches if reach in self.services]
        return sum(row.confirmed if confirmed else row.number for row in rows)

    @property
    def sentence(self) -> Message:
        own, total = self._sum(("OWN",)), self._sum(("OWN", "LARGER"))
        return message(
            "profile-of-region",
            region=self.name,
            count=total,
            own_count=own,
            own="NONE" if not own else "ALL" if own == total else "SOME",
            part_count=self._sum(("PARTS",)),
            unknown_count=self._sum(("UNKNOWN_PART",)),
        )

    @property
    def figures(self) -> tuple[Figure, ...]:
        own, total = self._sum(("OWN",)), self._sum(("OWN", "LARGER"))
        current = self._sum(("OWN", "LARGER"), confirmed=True)
        has_day = self.population is not None and self.population_date is not None
        people = message(
            "profile-population",
            count=self.population or 0,
            known="NO" if self.population is None else "YES",
            day=message("profile-population-day", day=self.population_date or "") if has_day else NOTHING,
        )
        return (
            _figure("OWN_SERVICES", own),
            _figure("CURRENT_SERVICES", current, total=total),
            Figure(self.population, FigureUnit.PEOPLE, people),
        )
