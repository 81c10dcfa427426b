"""Whom a recipient's money reaches: services, regions and the people who live there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.analysis.endings import Grant, GrantKey
from graph.analysis.payments import Facts
from graph.model import ActorKind, RegionKind

_DISTRICTS = (RegionKind.DISTRICT, RegionKind.URBAN_DISTRICT)


@dataclass(frozen=True, slots=True)
class People:
    """Regions that count once each, and what is known of the people there. `known` is None where nothing is."""

    regions: tuple[str, ...]
    known: int | None
    unknown: tuple[str, ...]
    days: tuple[str, ...]


@dataclass(frozen=True)
class Reach:
    """Of money that flows on a day."""

    facts: Facts
    grants: Sequence[Grant]
    day: str

    @cached_property
    def _out(self) -> dict[str, set[str]]:
        """Who gets money from a programme, by what funds or names it."""
        found: dict[str, set[str]] = {}
        for grant in self.grants:
            if grant.holds(self.day):
                for slug in {grant.key.funder, grant.key.programme} - {None, grant.key.recipient}:
                    assert slug is not None
                    if self.facts.is_programme(slug):
                        found.setdefault(slug, set()).add(grant.key.recipient)
        return found

    def recipients(self, key: GrantKey) -> list[tuple[str, str | None]]:
        """The recipient with the programme; of a programme, those whom its money reaches, each with the programme."""
        if not self.facts.is_programme(key.recipient):
            return [(key.recipient, key.programme)]
        found: dict[str, str | None] = {}
        seen, left = {key.recipient}, [key.recipient]
        while left:
            programme = left.pop()
            for recipient in sorted(self._out.get(programme, ())):
                if not self.facts.is_programme(recipient):
                    found.setdefault(recipient, programme)
                elif recipient not in seen:
                    seen.add(recipient)
                    left.append(recipient)
        return sorted(found.items())

    def services(self, key: GrantKey) -> list[str]:
        """The offers of help among the recipients and of them."""
        found: set[str] = set()
        for recipient, _ in self.recipients(key):
            found.update((recipient, *self.facts.carried.get(recipient, ())))
        return sorted(s for s in found if self.facts.bodies[s].kind is ActorKind.COUNSELLING_SERVICE)

    def regions(self, key: GrantKey) -> list[str]:
        """Those that services and recipients serve or take part for; else the districts of the recipients' seats."""
        found: set[str] = set()
        for recipient, programme in self.recipients(key):
            found.update(self._of_recipient(recipient, programme))
        for service in self.services(key):
            found.update(self.facts.served.get(service, ()))
        if self.facts.is_programme(key.recipient):
            found.update(self.facts.served.get(key.recipient, ()))
        return sorted(found & self.facts.places.keys())

    def _of_recipient(self, recipient: str, programme: str | None) -> Iterable[str]:
        joined = self.facts.joined.get((recipient, programme), ()) if programme else ()
        carried = self.facts.carried.get(recipient, ())
        served = {ags for actor in (recipient, *carried) for ags in self.facts.served.get(actor, ())}
        return {*joined, *served} or {self._district(ags) for ags in self.facts.seats.get(recipient, ())}

    def _district(self, ags: str) -> str:
        return next((at for at in self.facts.upward(ags) if self.facts.places[at].kind in _DISTRICTS), ags)


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
