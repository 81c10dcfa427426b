"""The beneficiaries of grants: the services and regions that money reaches, and the people who live there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from graph.analysis.funding.funding_rows import FundingNetwork
from graph.analysis.funding.grants import Grant, GrantKey
from graph.model.enums import LEVELS, ActorKind, RegionKind


@dataclass(frozen=True, slots=True)
class Population:
    """The inhabitants of regions, each person counted once.

    `count` is None if no figure is known; `unknown_regions` are the regions without a figure; `dates` are the
    reference days of the figures (ISO). Regions are AGS.
    """

    regions: tuple[str, ...]
    count: int | None
    unknown_regions: tuple[str, ...]
    dates: tuple[str, ...]


class Beneficiaries(NamedTuple):
    """The services (slugs) and regions (AGS) that money reaches."""

    services: frozenset[str]
    regions: frozenset[str]


@dataclass(frozen=True)
class BeneficiaryFinder:
    """Finds the beneficiaries of grants that hold on `day` (ISO).

    Money for a recipient reaches the recipient's services and the regions that these serve. Money for a programme
    reaches what the programme's recipients reach, also those of programmes that it pays.
    """

    network: FundingNetwork
    grants: Sequence[Grant]
    day: str
    _of_programme: dict[str, Beneficiaries] = field(default_factory=dict[str, Beneficiaries])
    _of_grant: dict[tuple[str, str | None], Beneficiaries] = field(
        default_factory=dict[tuple[str, str | None], Beneficiaries]
    )

    def of(self, key: GrantKey) -> Beneficiaries:
        """The beneficiaries of a grant."""
        is_programme = self.network.is_programme(key.recipient)
        purpose = key.recipient, None if is_programme else key.programme
        if purpose not in self._of_grant:
            self._of_grant[purpose] = (
                self._of_programme_and_parts(key.recipient)
                if is_programme
                else self._of_recipients([key.recipient], key.programme)
            )
        return self._of_grant[purpose]

    @cached_property
    def _recipients(self) -> dict[str, set[str]]:
        """The recipients of each programme: of its own grants and of those that name it."""
        recipients: dict[str, set[str]] = {}
        for grant in self.grants:
            if grant.holds(self.day):
                for slug in {grant.key.funder, grant.key.programme} & self.network.programmes:
                    if slug is not None and slug != grant.key.recipient:
                        recipients.setdefault(slug, set()).add(grant.key.recipient)
        return recipients

    def _of_programme_and_parts(self, programme: str) -> Beneficiaries:
        """Those of a programme and of all programmes that its money reaches, and the regions that it serves itself."""
        reached, stack = {programme}, [programme]
        while stack:
            paid = self._recipients.get(stack.pop(), set[str]()) & self.network.programmes - reached
            reached |= paid
            stack += paid
        parts = [self._of_programme_alone(slug) for slug in reached]
        covered = self.network.covered_regions.get(programme, ())
        return Beneficiaries(
            frozenset[str]().union(*(part.services for part in parts)),
            frozenset(covered).union(*(part.regions for part in parts)),
        )

    def _of_programme_alone(self, programme: str) -> Beneficiaries:
        if programme not in self._of_programme:
            recipients = self._recipients.get(programme, set[str]()) - self.network.programmes
            self._of_programme[programme] = self._of_recipients(recipients, programme)
        return self._of_programme[programme]

    def _of_recipients(self, recipients: Iterable[str], programme: str | None) -> Beneficiaries:
        services: set[str] = set()
        regions: set[str] = set()
        for recipient in recipients:
            services |= self._services(recipient)
            regions.update(self._regions(recipient, programme))
        return Beneficiaries(frozenset(services), frozenset(regions))

    def _services(self, recipient: str) -> set[str]:
        """The counselling services among the recipient and its units."""
        actors = (recipient, *self.network.units.get(recipient, ()))
        return {slug for slug in actors if self.network.actors[slug].kind == ActorKind.COUNSELLING_SERVICE}

    def _regions(self, recipient: str, programme: str | None) -> Iterable[str]:
        """The regions that it and its units serve or take part for; without any, the districts of its seats."""
        participations = self.network.participation_regions
        regions = set(participations.get((recipient, programme), ()) if programme else ())
        for actor in (recipient, *self.network.units.get(recipient, ())):
            regions.update(self.network.covered_regions.get(actor, ()))
        return regions or {self._district(ags) for ags in self.network.seats.get(recipient, ())}

    def _district(self, ags: str) -> str:
        """The district around a region; the region itself if it is larger than a district."""
        districts = LEVELS[RegionKind.DISTRICT]
        enclosing = self.network.with_enclosing(ags)
        return next((region for region in enclosing if self.network.regions[region].kind in districts), ags)


def clipped(network: FundingNetwork, regions: Iterable[str], within: str | None) -> list[str]:
    """The regions inside the region `within`, sorted; a region that contains `within` is replaced by it."""
    if within is None:
        return sorted(regions)
    enclosing = set(network.with_enclosing(within))
    inside = {ags for ags in regions if within in network.with_enclosing(ags)}
    return sorted(inside | ({within} if enclosing & set(regions) else set()))


def population_of(network: FundingNetwork, regions: Iterable[str]) -> Population:
    """The inhabitants of regions. A region inside another one counts only if the outer one's figure is not known."""
    all_regions = set(regions)
    known = {ags for ags in all_regions if network.regions[ags].population is not None}
    outermost = {ags for ags in known if not known & set(network.with_enclosing(ags)[1:])}
    unknown = {ags for ags in all_regions - known if not all_regions & set(network.with_enclosing(ags)[1:])}
    dates = {network.regions[ags].population_date for ags in outermost}
    count = sum(network.regions[ags].population or 0 for ags in outermost) if outermost else None
    return Population(
        tuple(sorted(all_regions)), count, tuple(sorted(unknown)), tuple(sorted(day for day in dates if day))
    )
