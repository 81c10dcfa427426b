"""The enumerations of the model."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class ActorKind(StrEnum):
    """A kind of actor."""

    MINISTRY = "MINISTRY"
    PUBLIC_BODY = "PUBLIC_BODY"
    MUNICIPALITY = "MUNICIPALITY"
    CIVIL_SOCIETY_GROUP = "CIVIL_SOCIETY_GROUP"
    COUNSELLING_SERVICE = "COUNSELLING_SERVICE"
    PROGRAMME = "PROGRAMME"
    NETWORK = "NETWORK"


class RegionKind(StrEnum):
    """A kind of region.

    COUNTRY: the Federal Republic.
    STATE: a Land, one of the 16 federal states.
    GOVERNMENT_REGION: an administrative region of a Land, above the districts.
    DISTRICT: a district of several municipalities.
    URBAN_DISTRICT: a city that is its own district.
    MUNICIPALITY: a city, town or village within a district.
    """

    COUNTRY = "COUNTRY"
    STATE = "STATE"
    GOVERNMENT_REGION = "GOVERNMENT_REGION"
    DISTRICT = "DISTRICT"
    URBAN_DISTRICT = "URBAN_DISTRICT"
    MUNICIPALITY = "MUNICIPALITY"


# The kinds of regions at each level of the tree. Urban districts are both districts and municipalities.
LEVELS: Mapping[RegionKind, tuple[RegionKind, ...]] = {
    **{kind: (kind,) for kind in RegionKind},
    RegionKind.DISTRICT: (RegionKind.DISTRICT, RegionKind.URBAN_DISTRICT),
    RegionKind.MUNICIPALITY: (RegionKind.MUNICIPALITY, RegionKind.URBAN_DISTRICT),
}


class LegalForm(StrEnum):
    """A legal or organisational form of a civil society group.

    ASSOCIATION: an association, registered or not.
    COMPANY: a company, often a non-profit one.
    FOUNDATION: a foundation.
    CHURCH: a church or a part of it.
    RELIGIOUS_COMMUNITY: a religious community other than a church.
    UNION: a trade union.
    UNIVERSITY_OR_INSTITUTE: a university or a research institute.
    MUSEUM_OR_MEMORIAL: a museum or a memorial site.
    INITIATIVE: an initiative or an alliance.
    OTHER: any other form.
    """

    ASSOCIATION = "ASSOCIATION"
    COMPANY = "COMPANY"
    FOUNDATION = "FOUNDATION"
    CHURCH = "CHURCH"
    RELIGIOUS_COMMUNITY = "RELIGIOUS_COMMUNITY"
    UNION = "UNION"
    UNIVERSITY_OR_INSTITUTE = "UNIVERSITY_OR_INSTITUTE"
    MUSEUM_OR_MEMORIAL = "MUSEUM_OR_MEMORIAL"
    INITIATIVE = "INITIATIVE"
    OTHER = "OTHER"


class ServiceType(StrEnum):
    """A type of counselling or other service.

    MOBILE_COUNSELLING: advice on site for municipalities, schools, clubs and others who face right-wing extremism.
    VICTIM_COUNSELLING: support for people who were attacked or threatened.
    EXIT_COUNSELLING: support for people who want to leave a right-wing extremist scene.
    ANTI_DISCRIMINATION: advice on discrimination.
    REPORTING_OFFICE: an office that records incidents.
    EDUCATION: an educational service.
    COORDINATION: an office that coordinates others.
    OTHER: any other service.
    """

    MOBILE_COUNSELLING = "MOBILE_COUNSELLING"
    VICTIM_COUNSELLING = "VICTIM_COUNSELLING"
    EXIT_COUNSELLING = "EXIT_COUNSELLING"
    ANTI_DISCRIMINATION = "ANTI_DISCRIMINATION"
    REPORTING_OFFICE = "REPORTING_OFFICE"
    EDUCATION = "EDUCATION"
    COORDINATION = "COORDINATION"
    OTHER = "OTHER"


class Level(StrEnum):
    """A level of government.

    FEDERAL: the federal government.
    STATE: a Land.
    LOCAL: a municipality or district.
    """

    FEDERAL = "FEDERAL"
    STATE = "STATE"
    LOCAL = "LOCAL"


class AddressPrecision(StrEnum):
    """How exactly a place may be named.

    STREET: street and number may be named.
    MUNICIPALITY: only the municipality may be named.
    DISTRICT: only the district may be named.
    HIDDEN: the place is not public.
    """

    STREET = "STREET"
    MUNICIPALITY = "MUNICIPALITY"
    DISTRICT = "DISTRICT"
    HIDDEN = "HIDDEN"


class AmountKind(StrEnum):
    """What an amount of money says.

    EXACT: the exact amount.
    APPROXIMATE: about this amount.
    MAXIMUM: a ceiling, which is not money that was paid.
    TOTAL: an overall amount for several recipients or years.
    UNKNOWN: no source states an amount.
    """

    EXACT = "EXACT"
    APPROXIMATE = "APPROXIMATE"
    MAXIMUM = "MAXIMUM"
    TOTAL = "TOTAL"
    UNKNOWN = "UNKNOWN"


class AmountScope(StrEnum):
    """What an amount of money covers.

    WHOLE: the whole funding.
    PER_RECIPIENT: each recipient gets the amount, so amounts can't be added up.
    PROJECT_FUND: only the part from which small projects are paid.
    YOUTH_FUND: only the part about which young people decide.
    """

    WHOLE = "WHOLE"
    PER_RECIPIENT = "PER_RECIPIENT"
    PROJECT_FUND = "PROJECT_FUND"
    YOUTH_FUND = "YOUTH_FUND"


class FundingPeriod(StrEnum):
    """The period that an amount is for: one year or a whole term.

    PER_YEAR: the amount is for one year.
    WHOLE_TERM: the amount is for the whole term.
    UNKNOWN: no source states the period.
    """

    PER_YEAR = "PER_YEAR"
    WHOLE_TERM = "WHOLE_TERM"
    UNKNOWN = "UNKNOWN"


class MembershipRole(StrEnum):
    """A role in a network.

    MEMBER: a member without a special role.
    COORDINATOR: it coordinates the network.
    STEERING: it helps to steer the network.
    FOUNDER: a founding member.
    COOPERATION: it cooperates with the network.
    """

    MEMBER = "MEMBER"
    COORDINATOR = "COORDINATOR"
    STEERING = "STEERING"
    FOUNDER = "FOUNDER"
    COOPERATION = "COOPERATION"


class ParticipationRole(StrEnum):
    """A role in a programme.

    LEAD: it takes part as the lead.
    RECIPIENT: it receives money from the programme.
    CARRIER: a carrier in the programme.
    OFFICE: a coordination office in the programme.
    PARTNER: a partner in the programme.
    YOUTH_FORUM: a youth forum in the programme.
    EVALUATOR: it evaluates the programme.
    APPLICANT: it applies to take part.
    """

    LEAD = "LEAD"
    RECIPIENT = "RECIPIENT"
    CARRIER = "CARRIER"
    OFFICE = "OFFICE"
    PARTNER = "PARTNER"
    YOUTH_FORUM = "YOUTH_FORUM"
    EVALUATOR = "EVALUATOR"
    APPLICANT = "APPLICANT"


class Extent(StrEnum):
    """How far a region is covered.

    FULL: wholly.
    PARTIAL: only in part.
    NONE: a source states that nothing is offered.
    """

    FULL = "FULL"
    PARTIAL = "PARTIAL"
    NONE = "NONE"


class SuccessionChange(StrEnum):
    """What happened to an actor whose place another has taken.

    RENAMED: it has a new name.
    MERGED: it was merged into the other.
    SPLIT: the other was split off from it.
    REPLACED: the other took its place.
    """

    RENAMED = "RENAMED"
    MERGED = "MERGED"
    SPLIT = "SPLIT"
    REPLACED = "REPLACED"


class Visibility(StrEnum):
    """Who may read a node or statement, from everybody to few. A missing value means PUBLIC."""

    PUBLIC = "PUBLIC"
    PARTNER = "PARTNER"
    COORDINATOR = "COORDINATOR"


class Precision(StrEnum):
    """How much of a partial date is known."""

    DAY = "DAY"
    MONTH = "MONTH"
    YEAR = "YEAR"


class Certainty(StrEnum):
    """How certain a statement is on a day.

    CONFIRMED: a source gives its end, even a planned one, or a source stated it on that day or later.
    ASSUMED: no source gives its end, and none confirms it.
    DOES_NOT_HOLD: it does not hold on that day.
    """

    CONFIRMED = "CONFIRMED"
    ASSUMED = "ASSUMED"
    DOES_NOT_HOLD = "DOES_NOT_HOLD"
