"""Whom a recipient's money reaches: services, regions and the people who live there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from graph.analysis.funding.funding_rows import Facts
from graph.analysis.funding.grants import Grant, GrantKey
from graph.model.enums import LEVELS, ActorKind, RegionKind


@dataclass(frozen=True, slots=True)
class People:
    """Regions that count once each, and what is known of the people there. `known` is None where nothing is."""

    regions: tuple[str, ...]
    known: int | None
    unknown: tuple[str, ...]
    days: tuple[str, ...]


class Reached(NamedTuple):
    """Services and regions that money reaches."""

    services: frozenset[str]
    regions: frozenset[str]


@dataclass(frozen=True)
class Reach:
    """Of money that flows on a day."""

    facts: Facts
    grants: Sequence[Grant]
    day: str
    _direct: dict[str, Reached] = field(default_factory=dict[str, Reached])
    _known: dict[tuple[str, str | None], Reached] = field(default_factory=dict[tuple[str, str | None], Reached])

    @cached_property
    def _out(self) -> dict[str, set[str]]:
        """Who gets money from a programme, by what funds or names it."""
        found: dict[str, set[str]] = {}
        for grant in self.grants:
            if grant.holds(self.day):
                for slug in {grant.key.funder, grant.key.programme} & self.facts.programmes:
                    if slug is not None and slug != grant.key.recipient:
                        found.setdefault(slug, set()).add(grant.key.recipient)
        return found

    def reached(self, key: GrantKey) -> Reached:
        """What a grant reaches; of money for a programme, what the programme reaches."""
        into = self.facts.is_programme(key.recipient)
        asked = key.recipient, None if into else key.programme
        if asked not in self._known:
            self._known[asked] = self._by_programme(key.recipient) if into else self._of([key.recipient], key.programme)
        return self._known[asked]

    def _by_programme(self, programme: str) -> Reached:
        """What the programme's money reaches, at once or over other programmes, and where the programme is for."""
        seen, left = {programme}, [programme]
        while left:
            further = self._out.get(left.pop(), set[str]()) & self.facts.programmes - seen
            seen |= further
            left += further
        parts = [self._directly(at) for at in seen]
        served = self.facts.served.get(programme, ())
        return Reached(
            frozenset[str]().union(*(part.services for part in parts)),
            frozenset(served).union(*(part.regions for part in parts)),
        )

    def _directly(self, programme: str) -> Reached:
        """What those reach who get the programme's money at once."""
        if programme not in self._direct:
            recipients = self._out.get(programme, set[str]()) - self.facts.programmes
            self._direct[programme] = self._of(recipients, programme)
        return self._direct[programme]

    def _of(self, recipients: Iterable[str], programme: str | None) -> Reached:
        services: set[str] = set()
        regions: set[str] = set()
        for recipient in recipients:
            services |= self._services(recipient)
            regions.update(self._regions(recipient, programme))
        return Reached(frozenset(services), frozenset(regions))

    def _services(self, recipient: str) -> set[str]:
        """The recipient, if it is an offer of help, and the offers that belong to it."""
        found = (recipient, *self.facts.carried.get(recipient, ()))
        return {s for s in found if self.facts.bodies[s].kind is ActorKind.COUNSELLING_SERVICE}

    def _regions(self, recipient: str, programme: str | None) -> Iterable[str]:
        """Those that it and what belongs to it serve or take part for; else the districts of its seats."""
        joined = self.facts.joined.get((recipient, programme), ()) if programme else ()
        carried = self.facts.carried.get(recipient, ())
        served = {ags for actor in (recipient, *carried) for ags in self.facts.served.get(actor, ())}
        return {*joined, *served} or {self._district(ags) for ags in self.facts.seats.get(recipient, ())}

    def _district(self, ags: str) -> str:
        districts = LEVELS[RegionKind.DISTRICT]
        return next((at for at in self.facts.upward(ags) if self.facts.places[at].kind in districts), ags)


def clipped(facts: Facts, regions: Iterable[str], within: str | None) -> list[str]:
    """Regions as far as they lie in `within`; one that contains it becomes it."""
    if within is None:
        return sorted(regions)
    above = set(facts.upward(within))
    inside = {ags for ags in regions if within in facts.upward(ags)}
    return sorted(inside | ({within} if above & set(regions) else set()))


def people(facts: Facts, regions: Iterable[str]) -> People:
    """Each person once: a region within another counts only where the outer one's population isn't known."""
    asked = set(regions)
    counted = {ags for ags in asked if facts.places[ags].population is not None}
    tops = {ags for ags in counted if not counted & set(facts.upward(ags)[1:])}
    unknown = {ags for ags in asked - counted if not asked & set(facts.upward(ags)[1:])}
    days = {facts.places[ags].population_date for ags in tops}
    known = sum(facts.places[ags].population or 0 for ags in tops) if tops else None
    return People(tuple(sorted(asked)), known, tuple(sorted(unknown)), tuple(sorted(d for d in days if d)))
