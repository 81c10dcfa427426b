"""The beneficiaries of grants: the services and regions that money reaches, and the people who live there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from graph.analysis.funding.funding_rows import FundingNetwork
from graph.analysis.funding.grants import Grant, GrantKey
from graph.model.enums import LEVELS, ActorKind, Level, RegionKind


@dataclass(frozen=True, slots=True)
class Population:
    """The inhabitants of regions, each person counted once. Regions are AGS.

    `inhabitants` is None if no figure is known or there are no regions. `unknown_regions`: the regions that have no
    figure and lie in none of the others. `dates`: the reference days of the figures that are counted (ISO).
    """

    regions: tuple[str, ...]
    inhabitants: int | None
    unknown_regions: tuple[str, ...]
    dates: tuple[str, ...]


class Beneficiaries(NamedTuple):
    """The services (slugs) and regions (AGS) that money reaches."""

    services: frozenset[str]
    regions: frozenset[str]


@dataclass(frozen=True)
class BeneficiaryFinder:
    """Finds the beneficiaries of grants.

    Money for a recipient reaches its services and regions. Money for a programme reaches the services of its
    recipients; if a recipient is a programme, of its recipients, too, and so on. A programme or body for a whole
    country or state reaches that, and no single regions in it; a programme whose area is not known, the regions of its
    recipients. `day` (ISO) only chooses the grants through which programmes pass money on: those in force on it.
    """

    network: FundingNetwork
    grants: Sequence[Grant]
    day: str
    _of_programme: dict[str, Beneficiaries] = field(default_factory=dict[str, Beneficiaries])
    _of_several: dict[frozenset[str], Beneficiaries] = field(default_factory=dict[frozenset[str], Beneficiaries])
    _by_purpose: dict[tuple[str, str | None], Beneficiaries] = field(
        default_factory=dict[tuple[str, str | None], Beneficiaries]
    )

    def of(self, key: GrantKey) -> Beneficiaries:
        """The beneficiaries of a grant."""
        is_programme = self.network.is_programme(key.recipient)
        purpose = key.recipient, None if is_programme else key.programme
        if purpose not in self._by_purpose:
            self._by_purpose[purpose] = (
                self._of_programme_with_funded_programmes(key.recipient)
                if is_programme
                else self._of_recipients([key.recipient], key.programme)
            )
        return self._by_purpose[purpose]

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

    @cached_property
    def _funded_programmes(self) -> dict[str, set[str]]:
        """The programmes among the recipients of each programme."""
        return {slug: recipients & self.network.programmes for slug, recipients in self._recipients.items()}

    def _of_programme_with_funded_programmes(self, programme: str) -> Beneficiaries:
        """The beneficiaries of a programme and of all programmes that its money reaches, with the regions that the
        programme itself serves."""
        reached, stack = {programme}, [programme]
        while stack:
            paid = self._funded_programmes.get(stack.pop(), set[str]()) - reached
            reached |= paid
            stack += paid
        of_all = self._of_programmes(frozenset(reached))
        place = (path[0].ags for path in self.network.place(programme))
        area = frozenset(place) or frozenset(self.network.known.covered_regions.get(programme, ()))
        return Beneficiaries(of_all.services, area or of_all.regions)

    def _of_programmes(self, programmes: frozenset[str]) -> Beneficiaries:
        """Those of all of them together. Programmes that fund each other reach the same ones."""
        if programmes not in self._of_several:
            each = [self._of_programme_alone(slug) for slug in programmes]
            self._of_several[programmes] = Beneficiaries(
                frozenset[str]().union(*(one.services for one in each)),
                frozenset[str]().union(*(one.regions for one in each)),
            )
        return self._of_several[programmes]

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
        actors = (recipient, *self.network.known.units.get(recipient, ()))
        return {slug for slug in actors if self.network.actors[slug].kind == ActorKind.COUNSELLING_SERVICE}

    def _regions(self, recipient: str, programme: str | None) -> Iterable[str]:
        """The country or state of a body for all of it; of others the regions for which they take part in the
        programme, and those that they and their units serve; if there are none, the districts of their seats."""
        if self.network.actors[recipient].level in (Level.FEDERAL, Level.STATE):
            return {path[0].ags for path in self.network.place(recipient)}
        known = self.network.known
        regions = set(known.participation_regions.get((recipient, programme), ()) if programme else ())
        for actor in (recipient, *known.units.get(recipient, ())):
            regions.update(known.covered_regions.get(actor, ()))
        return regions or {self._district(ags) for ags in self.network.seats.get(recipient, ())}

    def _district(self, ags: str) -> str:
        """The district that a region is or lies in; the region itself if there is none."""
        districts = LEVELS[RegionKind.DISTRICT]
        ancestors = self.network.with_ancestors(ags)
        return next((region for region in ancestors if self.network.regions[region].kind in districts), ags)


def clip_regions_to(network: FundingNetwork, regions: Iterable[str], within: str | None) -> list[str]:
    """The regions that are `within` or lie in it, sorted; a region that contains `within` is replaced by it."""
    if within is None:
        return sorted(regions)
    ancestors = set(network.with_ancestors(within))
    inside = {ags for ags in regions if within in network.with_ancestors(ags)}
    return sorted(inside | ({within} if ancestors & set(regions) else set()))


def population_of(network: FundingNetwork, regions: Iterable[str]) -> Population:
    """The inhabitants of regions. One that lies in another of them counts only if no enclosing one has a figure."""
    all_regions = set(regions)
    counted = {ags for ags in all_regions if network.regions[ags].population is not None}
    outermost = {ags for ags in counted if not counted & set(network.with_ancestors(ags)[1:])}
    unknown = {ags for ags in all_regions - counted if not all_regions & set(network.with_ancestors(ags)[1:])}
    dates = {network.regions[ags].population_date for ags in outermost}
    inhabitants = sum(network.regions[ags].population or 0 for ags in outermost) if outermost else None
    return Population(
        tuple(sorted(all_regions)), inhabitants, tuple(sorted(unknown)), tuple(sorted(day for day in dates if day))
    )
