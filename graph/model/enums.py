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
    """A kind of region."""

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
    """A legal or organisational form of a civil society group."""

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
    """A type of counselling or other service."""

    MOBILE_COUNSELLING = "MOBILE_COUNSELLING"
    VICTIM_COUNSELLING = "VICTIM_COUNSELLING"
    EXIT_COUNSELLING = "EXIT_COUNSELLING"
    ANTI_DISCRIMINATION = "ANTI_DISCRIMINATION"
    REPORTING_OFFICE = "REPORTING_OFFICE"
    EDUCATION = "EDUCATION"
    COORDINATION = "COORDINATION"
    OTHER = "OTHER"


class Level(StrEnum):
    """A level of government."""

    FEDERAL = "FEDERAL"
    STATE = "STATE"
    LOCAL = "LOCAL"


class AddressPrecision(StrEnum):
    """How exactly a place may be named."""

    STREET = "STREET"
    MUNICIPALITY = "MUNICIPALITY"
    DISTRICT = "DISTRICT"
    HIDDEN = "HIDDEN"


class AmountKind(StrEnum):
    """What an amount of money says."""

    EXACT = "EXACT"
    APPROXIMATE = "APPROXIMATE"
    MAXIMUM = "MAXIMUM"
    TOTAL = "TOTAL"
    UNKNOWN = "UNKNOWN"


class AmountScope(StrEnum):
    """What an amount of money covers."""

    WHOLE = "WHOLE"
    PER_RECIPIENT = "PER_RECIPIENT"
    PROJECT_FUND = "PROJECT_FUND"
    YOUTH_FUND = "YOUTH_FUND"


class FundingPeriod(StrEnum):
    """The period that an amount is for: one year or a whole term."""

    PER_YEAR = "PER_YEAR"
    WHOLE_TERM = "WHOLE_TERM"
    UNKNOWN = "UNKNOWN"


class MembershipRole(StrEnum):
    """A role in a network."""

    MEMBER = "MEMBER"
    COORDINATOR = "COORDINATOR"
    STEERING = "STEERING"
    FOUNDER = "FOUNDER"
    COOPERATION = "COOPERATION"


class ParticipationRole(StrEnum):
    """A role in a programme."""

    LEAD = "LEAD"
    RECIPIENT = "RECIPIENT"
    CARRIER = "CARRIER"
    OFFICE = "OFFICE"
    PARTNER = "PARTNER"
    YOUTH_FORUM = "YOUTH_FORUM"
    EVALUATOR = "EVALUATOR"
    APPLICANT = "APPLICANT"


class Extent(StrEnum):
    """How far a region is covered: wholly, in part, or, as a source states, not at all."""

    FULL = "FULL"
    PARTIAL = "PARTIAL"
    NONE = "NONE"


class SuccessionChange(StrEnum):
    """What happened to an actor whose place another has taken."""

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
    """How sure a statement is on a day."""

    CONFIRMED = "CONFIRMED"
    ASSUMED = "ASSUMED"
    DOES_NOT_HOLD = "DOES_NOT_HOLD"
