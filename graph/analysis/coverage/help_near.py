"""The question `helpNear`: the services for the people of a region, the local ones first.

Of each service, the statements about the region and the larger regions around it count, the nearest first; one that
offers nothing rules out the larger ones behind it:

    own FULL or PARTIAL      for the region: OWN
    larger FULL              for a larger region and so for this one: LARGER
    larger PARTIAL only      for parts of a larger region, nobody knows whether for this one: `uncertain`
    otherwise, part          for a part of the region only: PART
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from graph.analysis.core.keys import (
    RegionId,
    RegionKey,
    ServiceKey,
    StatementKey,
    region_key,
    service_key,
    statement_key,
)
from graph.analysis.core.request import (
    MAX_LISTED,
    ConfirmedWithinAnswer,
    ConfirmedWithinArgument,
    QueryContext,
    require_range,
)
from graph.analysis.coverage.coverage import DayArgument, MatrixRequest
from graph.analysis.coverage.matrix import READ_COVERAGE, CoverageData, CoverageRegion, CoverageStatement, Matrix
from graph.messages.message import Message, conjunction, label, message
from graph.model.enums import Extent, RegionKind, ServiceType
from graph.model.text import collation_key
from graph.model.validity import AsOf


class HelpReach(StrEnum):
    """Whom a service is for.

    OWN: the region itself, or some of it.
    PART: only a part of it with a key of its own, such as a municipality.
    LARGER: a larger region, and so this one.
    """

    OWN = "OWN"
    PART = "PART"
    LARGER = "LARGER"


@dataclass(frozen=True, slots=True)
class HelpOffer:
    """A service for the people of a region, with the statement that says so; of several, the one about the nearest
    region, and of these the one with the newest evidence."""

    service: Annotated[ServiceKey, "The service."]
    service_type: Annotated[ServiceType, "The type of service."]
    reach: Annotated[HelpReach, "Whom it is for."]
    is_partial: Annotated[bool, "Whether it is only for a part of `area`."]
    area: Annotated[RegionKey, "The region that the statement is about."]
    area_sentence: Annotated[Message, "Whom it is for, in words."]
    statement: Annotated[StatementKey, "The statement that says so."]


@dataclass(frozen=True, slots=True)
class HelpNear:
    """The services for the people of a region on a day."""

    on: Annotated[date, "The reference day."]
    confirmed_within: ConfirmedWithinAnswer
    region: Annotated[RegionKey, "The region."]
    headline: Annotated[Message, "How many services there are, as a heading."]
    lead: Annotated[Message | None, "How many of them are for the region itself; null if there is none at all."]
    total_count: Annotated[int, "The number of services."]
    own_count: Annotated[int, "The number of services that are OWN or PART."]
    offers: Annotated[
        tuple[HelpOffer, ...],
        "The services: those for the region itself, for parts of it, then for larger regions, the smallest first; "
        "among these, the confirmed ones first, then by name.",
    ]
    unmentioned: Annotated[
        tuple[ServiceType, ...],
        "The types of service that no statement mentions for the region, but OTHER; not known is not the same as not "
        "there.",
    ]
    unmentioned_sentence: Annotated[Message | None, "The same in words; null if there is none."]
    uncertain_count: Annotated[
        int, "The number of services for parts of a larger region of which nobody says whether they serve this one."
    ]
    uncertain_sentence: Annotated[Message | None, "The same in words; null if there is none."]
    uncertain: Annotated[tuple[ServiceKey, ...], "These services by name."]


async def help_near(
    context: QueryContext,
    *,
    region: Annotated[RegionId, "The region; give its AGS or global id."],
    parts: Annotated[bool, "Whether services only for parts of the region are listed."] = True,
    first: Annotated[int, "The greatest number of offers to return, 1–1000."] = 200,
    on: DayArgument = None,
    confirmed_within: ConfirmedWithinArgument = None,
) -> HelpNear:
    """Who helps the people of a region: its own services, and those of the larger regions around it. Participation in
    programmes is no service; see `coverage`."""
    require_range("first", first, 1, MAX_LISTED)
    as_of = context.as_of(on, confirmed_within)
    request = MatrixRequest.of(RegionKind.DISTRICT, region, None, (), with_names=True)
    # Regions of all kinds, as the names of all parts are needed.
    levels = {"levels": [str(kind) for kind in RegionKind], "with_carriers": False}
    records = await context.read(READ_COVERAGE, **(request.parameters(as_of.day, as_of.day) | levels))
    data = request.data(records)
    services = ServicesNear(region, data, Matrix(data, request.columns, as_of), as_of)
    shown = [each for each in services.offered if parts or each.reach is not HelpReach.PART]
    own_count = sum(each.reach is not HelpReach.LARGER for each in shown)
    name = services.names[region]
    return HelpNear(
        on=as_of.day,
        confirmed_within=as_of.months,
        region=region_key(region),
        headline=message("near-headline", count=len(shown), region=name),
        lead=message(
            "near-lead", count=len(shown), own_count=own_count, other_count=len(shown) - own_count, region=name
        )
        if shown
        else None,
        total_count=len(shown),
        own_count=own_count,
        offers=tuple(map(services.offer, shown[:first])),
        unmentioned=services.unmentioned,
        unmentioned_sentence=services.unmentioned_sentence,
        uncertain_count=len(services.uncertain),
        uncertain_sentence=services.uncertain_sentence,
        uncertain=tuple(map(service_key, services.uncertain)),
    )


@dataclass(frozen=True)
class OfferedService:
    """A service of a region by the statement about the nearest region. `distance`: 0 for the region itself, 1 for the
    one around it, and so on; None for a part."""

    service: str
    service_type: ServiceType
    statement: CoverageStatement
    distance: int | None

    @property
    def reach(self) -> HelpReach:
        if self.distance is None:
            return HelpReach.PART
        return HelpReach.LARGER if self.distance else HelpReach.OWN

    @property
    def is_partial(self) -> bool:
        return self.statement.extent is Extent.PARTIAL

    @property
    def rank(self) -> tuple[int, int]:
        """For the region itself, for its parts, then for larger regions."""
        return list(HelpReach).index(self.reach), self.distance or 0


class ServicesNear:
    """The services of a region on a day."""

    def __init__(self, region: str, data: CoverageData, matrix: Matrix, as_of: AsOf) -> None:
        self.names: Mapping[str, str] = {**data.area_names, **{each.ags: each.name for each in data.regions}}
        self._near = (region, *data.ancestors(region))
        self._as_of = as_of
        offered: list[OfferedService] = []
        uncertain: list[str] = []
        # An urban district with parts is no row beside them.
        cells = matrix.row(CoverageRegion(region, RegionKind.URBAN_DISTRICT, self.names[region], None, None))
        for cell in cells:
            type_ = ServiceType(cell.column)
            for service, statements in _by_service(cell.statements).items():
                chosen = self._offered(service, type_, statements)
                if chosen:
                    offered.append(chosen)
                elif self._is_uncertain(statements):
                    uncertain.append(service)
        self.offered: Sequence[OfferedService] = sorted(
            offered,
            key=lambda each: (
                each.rank,
                not each.statement.is_confirmed(as_of),
                collation_key(data.names[each.service]),
                each.service,
            ),
        )
        self.uncertain = tuple(sorted(uncertain, key=lambda service: (collation_key(data.names[service]), service)))
        self.unmentioned = tuple(
            ServiceType(cell.column) for cell in cells if not cell.statements and cell.column != ServiceType.OTHER
        )

    @property
    def unmentioned_sentence(self) -> Message | None:
        types = [label(each, "mention") for each in self.unmentioned]
        return message("near-unmentioned", types=conjunction(types)) if types else None

    @property
    def uncertain_sentence(self) -> Message | None:
        return message("near-uncertain", count=len(self.uncertain)) if self.uncertain else None

    def offer(self, offered: OfferedService) -> HelpOffer:
        statement = offered.statement
        sentence = message(
            "near-area",
            region=self.names[statement.region],
            reach=offered.reach.name,
            part="YES" if offered.is_partial else "NO",
        )
        return HelpOffer(
            service=service_key(offered.service),
            service_type=offered.service_type,
            reach=offered.reach,
            is_partial=offered.is_partial,
            area=region_key(statement.region),
            area_sentence=sentence,
            statement=statement_key(statement.type, statement.id),
        )

    def _offered(
        self, service: str, type_: ServiceType, statements: Sequence[CoverageStatement]
    ) -> OfferedService | None:
        for distance, statement in self._not_denied(statements):
            if statement.extent is Extent.FULL or distance == 0:
                return OfferedService(service, type_, statement, distance)
        parts = sorted((s for s in statements if s.is_offer and s.region not in self._near), key=self._preference)
        return OfferedService(service, type_, parts[0], None) if parts else None

    def _is_uncertain(self, statements: Sequence[CoverageStatement]) -> bool:
        return any(distance for distance, _ in self._not_denied(statements))

    def _not_denied(self, statements: Sequence[CoverageStatement]) -> Iterable[tuple[int, CoverageStatement]]:
        """The offers for the region and the larger ones, the nearest first, up to the first region for which it is only
        said that nothing is offered."""
        for distance, region in enumerate(self._near):
            about = sorted((s for s in statements if s.region == region), key=self._preference)
            offers = [statement for statement in about if statement.is_offer]
            if about and not offers:
                return
            yield from ((distance, offer) for offer in offers)

    def _preference(self, statement: CoverageStatement) -> tuple[bool, bool, int, str, str]:
        """For all before for a part; confirmed ones first, then the newest evidence, then by region and key."""
        is_confirmed = statement.is_confirmed(self._as_of)
        evidence = date.fromisoformat(statement.last_confirmed).toordinal() if statement.last_confirmed else 0
        return statement.extent is not Extent.FULL, not is_confirmed, -evidence, statement.region, statement.id


def _by_service(statements: Iterable[CoverageStatement]) -> Mapping[str, list[CoverageStatement]]:
    """The statements about services, without participation in programmes."""
    by_service: dict[str, list[CoverageStatement]] = {}
    for statement in statements:
        if statement.type == "COVERS":
            by_service.setdefault(statement.subject, []).append(statement)
    return by_service
