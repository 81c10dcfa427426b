from datetime import date
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import (
    ActorKind,
    AddressPrecision,
    AmountKind,
    AmountScope,
    Extent,
    FundingPeriod,
    Level,
    MembershipRole,
    ParticipationRole,
    RegionKind,
    ServiceType,
    SuccessionChange,
)


class ActorFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    slug: Optional["TextFilter"] = None
    "The readable key, unique among all actors."
    kind: Optional["ActorKindFilter"] = None
    "The kind of actor."
    name: Optional["TextFilter"] = None
    "The name that the actor itself uses."
    short_name: Optional["TextFilter"] = Field(alias="shortName", default=None)
    "The short name; null if there is none."
    name_en: Optional["TextFilter"] = Field(alias="nameEn", default=None)
    "The English name."
    website: Optional["TextFilter"] = None
    "The website of the actor."
    founded: Optional["IntFilter"] = None
    "The year of foundation."
    dissolved: Optional["IntFilter"] = None
    "The year of dissolution."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the actor is known: its foundation or start, else the first day of a statement about it or of a source that names it; null if none of them has a day."
    funds: Optional["FundingQuantifier"] = None
    "The fundings that the actor gives."
    funded_by: Optional["FundingQuantifier"] = Field(alias="fundedBy", default=None)
    "The fundings that the actor receives."
    memberships: Optional["MembershipQuantifier"] = None
    "The memberships of the actor in networks."
    part_of: Optional["AffiliationQuantifier"] = Field(alias="partOf", default=None)
    "The organisations that the actor is a part of."
    parts: Optional["AffiliationQuantifier"] = None
    "The units of the actor."
    provides: Optional["ProvisionQuantifier"] = None
    "The services that the actor carries."
    administers: Optional["AdministrationQuantifier"] = None
    "The programmes and networks that the actor administers."
    participations: Optional["ParticipationQuantifier"] = None
    "The programmes in which the actor takes part."
    coverage: Optional["CoverageQuantifier"] = None
    "The regions that the actor serves."
    locations: Optional["LocationQuantifier"] = None
    "The seats of the actor."
    succeeds: Optional["SuccessionQuantifier"] = None
    "The actors whose place the actor has taken."
    succeeded_by: Optional["SuccessionQuantifier"] = Field(
        alias="succeededBy", default=None
    )
    "The actors that have taken its place."
    and_: Optional[list["ActorFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["ActorFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["ActorFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class ActorKindFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[ActorKind] = None
    "The value is equal."
    ne: Optional[ActorKind] = None
    "The value is different or missing."
    in_: Optional[list[ActorKind]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class AddressPrecisionFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[AddressPrecision] = None
    "The value is equal."
    ne: Optional[AddressPrecision] = None
    "The value is different or missing."
    in_: Optional[list[AddressPrecision]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class AdministrationFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    administrator: Optional["ActorFilter"] = None
    "The actor."
    administered: Optional["ActorFilter"] = None
    "The programme or network."
    role: Optional["TextFilter"] = None
    "The role in words."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["AdministrationFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["AdministrationFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["AdministrationFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class AdministrationQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["AdministrationFilter"] = None
    "At least one statement matches."
    none: Optional["AdministrationFilter"] = None
    "No statement matches."
    all: Optional["AdministrationFilter"] = None
    "All statements match; this is also true where there are none."


class AffiliationFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    unit: Optional["ActorFilter"] = None
    "The unit."
    organisation: Optional["ActorFilter"] = None
    "The organisation."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["AffiliationFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["AffiliationFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["AffiliationFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class AffiliationQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["AffiliationFilter"] = None
    "At least one statement matches."
    none: Optional["AffiliationFilter"] = None
    "No statement matches."
    all: Optional["AffiliationFilter"] = None
    "All statements match; this is also true where there are none."


class AmountKindFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[AmountKind] = None
    "The value is equal."
    ne: Optional[AmountKind] = None
    "The value is different or missing."
    in_: Optional[list[AmountKind]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class AmountScopeFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[AmountScope] = None
    "The value is equal."
    ne: Optional[AmountScope] = None
    "The value is different or missing."
    in_: Optional[list[AmountScope]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class CounsellingServiceFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    slug: Optional["TextFilter"] = None
    "The readable key, unique among all actors."
    kind: Optional["ActorKindFilter"] = None
    "The kind of actor."
    name: Optional["TextFilter"] = None
    "The name that the actor itself uses."
    short_name: Optional["TextFilter"] = Field(alias="shortName", default=None)
    "The short name; null if there is none."
    name_en: Optional["TextFilter"] = Field(alias="nameEn", default=None)
    "The English name."
    website: Optional["TextFilter"] = None
    "The website of the actor."
    founded: Optional["IntFilter"] = None
    "The year of foundation."
    dissolved: Optional["IntFilter"] = None
    "The year of dissolution."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the actor is known: its foundation or start, else the first day of a statement about it or of a source that names it; null if none of them has a day."
    funds: Optional["FundingQuantifier"] = None
    "The fundings that the actor gives."
    funded_by: Optional["FundingQuantifier"] = Field(alias="fundedBy", default=None)
    "The fundings that the actor receives."
    memberships: Optional["MembershipQuantifier"] = None
    "The memberships of the actor in networks."
    part_of: Optional["AffiliationQuantifier"] = Field(alias="partOf", default=None)
    "The organisations that the actor is a part of."
    parts: Optional["AffiliationQuantifier"] = None
    "The units of the actor."
    provides: Optional["ProvisionQuantifier"] = None
    "The services that the actor carries."
    administers: Optional["AdministrationQuantifier"] = None
    "The programmes and networks that the actor administers."
    participations: Optional["ParticipationQuantifier"] = None
    "The programmes in which the actor takes part."
    coverage: Optional["CoverageQuantifier"] = None
    "The regions that the actor serves."
    locations: Optional["LocationQuantifier"] = None
    "The seats of the actor."
    succeeds: Optional["SuccessionQuantifier"] = None
    "The actors whose place the actor has taken."
    succeeded_by: Optional["SuccessionQuantifier"] = Field(
        alias="succeededBy", default=None
    )
    "The actors that have taken its place."
    service_type: Optional["ServiceTypeFilter"] = Field(
        alias="serviceType", default=None
    )
    "The type of service."
    address_precision: Optional["AddressPrecisionFilter"] = Field(
        alias="addressPrecision", default=None
    )
    "How exactly the place may be named."
    provided_by: Optional["ProvisionQuantifier"] = Field(
        alias="providedBy", default=None
    )
    "The carriers of the service."
    and_: Optional[list["CounsellingServiceFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["CounsellingServiceFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["CounsellingServiceFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class CoverageFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    subject: Optional["ActorFilter"] = None
    "The actor."
    region: Optional["RegionFilter"] = None
    "The region."
    extent: Optional["ExtentFilter"] = None
    "How far the region is covered."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["CoverageFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["CoverageFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["CoverageFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class CoverageQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["CoverageFilter"] = None
    "At least one statement matches."
    none: Optional["CoverageFilter"] = None
    "No statement matches."
    all: Optional["CoverageFilter"] = None
    "All statements match; this is also true where there are none."


class DateFilter(BaseModel):
    """A condition on a day."""

    eq: Optional[date] = None
    "The value is equal."
    ne: Optional[date] = None
    "The value is different or missing."
    in_: Optional[list[date]] = Field(alias="in", default=None)
    "The value is one of these."
    lt: Optional[date] = None
    "The value is less or earlier."
    lte: Optional[date] = None
    "The value is less, earlier or equal."
    gt: Optional[date] = None
    "The value is greater or later."
    gte: Optional[date] = None
    "The value is greater, later or equal."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class EuroFilter(BaseModel):
    """A condition on an amount in euros."""

    eq: Optional[float] = None
    "The value is equal."
    ne: Optional[float] = None
    "The value is different or missing."
    in_: Optional[list[float]] = Field(alias="in", default=None)
    "The value is one of these."
    lt: Optional[float] = None
    "The value is less or earlier."
    lte: Optional[float] = None
    "The value is less, earlier or equal."
    gt: Optional[float] = None
    "The value is greater or later."
    gte: Optional[float] = None
    "The value is greater, later or equal."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class ExtentFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[Extent] = None
    "The value is equal."
    ne: Optional[Extent] = None
    "The value is different or missing."
    in_: Optional[list[Extent]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class FloatFilter(BaseModel):
    """A condition on a number."""

    eq: Optional[float] = None
    "The value is equal."
    ne: Optional[float] = None
    "The value is different or missing."
    in_: Optional[list[float]] = Field(alias="in", default=None)
    "The value is one of these."
    lt: Optional[float] = None
    "The value is less or earlier."
    lte: Optional[float] = None
    "The value is less, earlier or equal."
    gt: Optional[float] = None
    "The value is greater or later."
    gte: Optional[float] = None
    "The value is greater, later or equal."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class FundingFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    funder: Optional["ActorFilter"] = None
    "The actor that funds."
    recipient: Optional["ActorFilter"] = None
    "The actor that is funded."
    amount_eur: Optional["EuroFilter"] = Field(alias="amountEur", default=None)
    "The amount in euros; null if it is unknown."
    amount_kind: Optional["AmountKindFilter"] = Field(alias="amountKind", default=None)
    "What the amount says."
    amount_scope: Optional["AmountScopeFilter"] = Field(
        alias="amountScope", default=None
    )
    "What the amount covers."
    period: Optional["FundingPeriodFilter"] = None
    "Whether the amount is for one year or for the whole term."
    programme: Optional["ProgrammeFilter"] = None
    "The programme from which the money comes; null if none is named."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["FundingFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["FundingFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["FundingFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class FundingPeriodFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[FundingPeriod] = None
    "The value is equal."
    ne: Optional[FundingPeriod] = None
    "The value is different or missing."
    in_: Optional[list[FundingPeriod]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class FundingQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["FundingFilter"] = None
    "At least one statement matches."
    none: Optional["FundingFilter"] = None
    "No statement matches."
    all: Optional["FundingFilter"] = None
    "All statements match; this is also true where there are none."


class GovernanceFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    municipality: Optional["MunicipalityFilter"] = None
    "The municipality."
    region: Optional["RegionFilter"] = None
    "The region."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["GovernanceFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["GovernanceFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["GovernanceFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class GovernanceQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["GovernanceFilter"] = None
    "At least one statement matches."
    none: Optional["GovernanceFilter"] = None
    "No statement matches."
    all: Optional["GovernanceFilter"] = None
    "All statements match; this is also true where there are none."


class IdFilter(BaseModel):
    """A condition on the global id."""

    eq: Optional[str] = None
    "The value is equal."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "The value is one of these."


class IntFilter(BaseModel):
    """A condition on a number."""

    eq: Optional[int] = None
    "The value is equal."
    ne: Optional[int] = None
    "The value is different or missing."
    in_: Optional[list[int]] = Field(alias="in", default=None)
    "The value is one of these."
    lt: Optional[int] = None
    "The value is less or earlier."
    lte: Optional[int] = None
    "The value is less, earlier or equal."
    gt: Optional[int] = None
    "The value is greater or later."
    gte: Optional[int] = None
    "The value is greater, later or equal."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class LevelFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[Level] = None
    "The value is equal."
    ne: Optional[Level] = None
    "The value is different or missing."
    in_: Optional[list[Level]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class LocationFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    actor: Optional["ActorFilter"] = None
    "The actor."
    region: Optional["RegionFilter"] = None
    "The region."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["LocationFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["LocationFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["LocationFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class LocationQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["LocationFilter"] = None
    "At least one statement matches."
    none: Optional["LocationFilter"] = None
    "No statement matches."
    all: Optional["LocationFilter"] = None
    "All statements match; this is also true where there are none."


class MembershipFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    member: Optional["ActorFilter"] = None
    "The member."
    network: Optional["NetworkFilter"] = None
    "The network."
    role: Optional["MembershipRoleFilter"] = None
    "The role in the network."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["MembershipFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["MembershipFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["MembershipFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class MembershipQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["MembershipFilter"] = None
    "At least one statement matches."
    none: Optional["MembershipFilter"] = None
    "No statement matches."
    all: Optional["MembershipFilter"] = None
    "All statements match; this is also true where there are none."


class MembershipRoleFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[MembershipRole] = None
    "The value is equal."
    ne: Optional[MembershipRole] = None
    "The value is different or missing."
    in_: Optional[list[MembershipRole]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class MunicipalityFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    slug: Optional["TextFilter"] = None
    "The readable key, unique among all actors."
    kind: Optional["ActorKindFilter"] = None
    "The kind of actor."
    name: Optional["TextFilter"] = None
    "The name that the actor itself uses."
    short_name: Optional["TextFilter"] = Field(alias="shortName", default=None)
    "The short name; null if there is none."
    name_en: Optional["TextFilter"] = Field(alias="nameEn", default=None)
    "The English name."
    website: Optional["TextFilter"] = None
    "The website of the actor."
    founded: Optional["IntFilter"] = None
    "The year of foundation."
    dissolved: Optional["IntFilter"] = None
    "The year of dissolution."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the actor is known: its foundation or start, else the first day of a statement about it or of a source that names it; null if none of them has a day."
    funds: Optional["FundingQuantifier"] = None
    "The fundings that the actor gives."
    funded_by: Optional["FundingQuantifier"] = Field(alias="fundedBy", default=None)
    "The fundings that the actor receives."
    memberships: Optional["MembershipQuantifier"] = None
    "The memberships of the actor in networks."
    part_of: Optional["AffiliationQuantifier"] = Field(alias="partOf", default=None)
    "The organisations that the actor is a part of."
    parts: Optional["AffiliationQuantifier"] = None
    "The units of the actor."
    provides: Optional["ProvisionQuantifier"] = None
    "The services that the actor carries."
    administers: Optional["AdministrationQuantifier"] = None
    "The programmes and networks that the actor administers."
    participations: Optional["ParticipationQuantifier"] = None
    "The programmes in which the actor takes part."
    coverage: Optional["CoverageQuantifier"] = None
    "The regions that the actor serves."
    locations: Optional["LocationQuantifier"] = None
    "The seats of the actor."
    succeeds: Optional["SuccessionQuantifier"] = None
    "The actors whose place the actor has taken."
    succeeded_by: Optional["SuccessionQuantifier"] = Field(
        alias="succeededBy", default=None
    )
    "The actors that have taken its place."
    governs: Optional["GovernanceQuantifier"] = None
    "The regions that the municipality governs."
    and_: Optional[list["MunicipalityFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["MunicipalityFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["MunicipalityFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class NetworkFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    slug: Optional["TextFilter"] = None
    "The readable key, unique among all actors."
    kind: Optional["ActorKindFilter"] = None
    "The kind of actor."
    name: Optional["TextFilter"] = None
    "The name that the actor itself uses."
    short_name: Optional["TextFilter"] = Field(alias="shortName", default=None)
    "The short name; null if there is none."
    name_en: Optional["TextFilter"] = Field(alias="nameEn", default=None)
    "The English name."
    website: Optional["TextFilter"] = None
    "The website of the actor."
    founded: Optional["IntFilter"] = None
    "The year of foundation."
    dissolved: Optional["IntFilter"] = None
    "The year of dissolution."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the actor is known: its foundation or start, else the first day of a statement about it or of a source that names it; null if none of them has a day."
    funds: Optional["FundingQuantifier"] = None
    "The fundings that the actor gives."
    funded_by: Optional["FundingQuantifier"] = Field(alias="fundedBy", default=None)
    "The fundings that the actor receives."
    memberships: Optional["MembershipQuantifier"] = None
    "The memberships of the actor in networks."
    part_of: Optional["AffiliationQuantifier"] = Field(alias="partOf", default=None)
    "The organisations that the actor is a part of."
    parts: Optional["AffiliationQuantifier"] = None
    "The units of the actor."
    provides: Optional["ProvisionQuantifier"] = None
    "The services that the actor carries."
    administers: Optional["AdministrationQuantifier"] = None
    "The programmes and networks that the actor administers."
    participations: Optional["ParticipationQuantifier"] = None
    "The programmes in which the actor takes part."
    coverage: Optional["CoverageQuantifier"] = None
    "The regions that the actor serves."
    locations: Optional["LocationQuantifier"] = None
    "The seats of the actor."
    succeeds: Optional["SuccessionQuantifier"] = None
    "The actors whose place the actor has taken."
    succeeded_by: Optional["SuccessionQuantifier"] = Field(
        alias="succeededBy", default=None
    )
    "The actors that have taken its place."
    members: Optional["MembershipQuantifier"] = None
    "The memberships of others in this network."
    administered_by: Optional["AdministrationQuantifier"] = Field(
        alias="administeredBy", default=None
    )
    "The actors that administer it."
    and_: Optional[list["NetworkFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["NetworkFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["NetworkFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class PartialDateFilter(BaseModel):
    """A condition on a date; a year or month means all its days. A stored year or month counts as its first day, as an end it counts as its last day."""

    eq: Optional[str] = None
    "The value is equal."
    ne: Optional[str] = None
    "The value is different or missing."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "The value is one of these."
    lt: Optional[str] = None
    "The value is less or earlier."
    lte: Optional[str] = None
    "The value is less, earlier or equal."
    gt: Optional[str] = None
    "The value is greater or later."
    gte: Optional[str] = None
    "The value is greater, later or equal."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class ParticipationFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    participant: Optional["ActorFilter"] = None
    "The participant."
    programme: Optional["ProgrammeFilter"] = None
    "The programme."
    role: Optional["ParticipationRoleFilter"] = None
    "The role in the programme."
    region: Optional["RegionFilter"] = None
    "The region in which it takes part; null if none is named."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["ParticipationFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["ParticipationFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["ParticipationFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class ParticipationQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["ParticipationFilter"] = None
    "At least one statement matches."
    none: Optional["ParticipationFilter"] = None
    "No statement matches."
    all: Optional["ParticipationFilter"] = None
    "All statements match; this is also true where there are none."


class ParticipationRoleFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[ParticipationRole] = None
    "The value is equal."
    ne: Optional[ParticipationRole] = None
    "The value is different or missing."
    in_: Optional[list[ParticipationRole]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class ProgrammeFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    slug: Optional["TextFilter"] = None
    "The readable key, unique among all actors."
    kind: Optional["ActorKindFilter"] = None
    "The kind of actor."
    name: Optional["TextFilter"] = None
    "The name that the actor itself uses."
    short_name: Optional["TextFilter"] = Field(alias="shortName", default=None)
    "The short name; null if there is none."
    name_en: Optional["TextFilter"] = Field(alias="nameEn", default=None)
    "The English name."
    website: Optional["TextFilter"] = None
    "The website of the actor."
    founded: Optional["IntFilter"] = None
    "The year of foundation."
    dissolved: Optional["IntFilter"] = None
    "The year of dissolution."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the actor is known: its foundation or start, else the first day of a statement about it or of a source that names it; null if none of them has a day."
    funds: Optional["FundingQuantifier"] = None
    "The fundings that the actor gives."
    funded_by: Optional["FundingQuantifier"] = Field(alias="fundedBy", default=None)
    "The fundings that the actor receives."
    memberships: Optional["MembershipQuantifier"] = None
    "The memberships of the actor in networks."
    part_of: Optional["AffiliationQuantifier"] = Field(alias="partOf", default=None)
    "The organisations that the actor is a part of."
    parts: Optional["AffiliationQuantifier"] = None
    "The units of the actor."
    provides: Optional["ProvisionQuantifier"] = None
    "The services that the actor carries."
    administers: Optional["AdministrationQuantifier"] = None
    "The programmes and networks that the actor administers."
    participations: Optional["ParticipationQuantifier"] = None
    "The programmes in which the actor takes part."
    coverage: Optional["CoverageQuantifier"] = None
    "The regions that the actor serves."
    locations: Optional["LocationQuantifier"] = None
    "The seats of the actor."
    succeeds: Optional["SuccessionQuantifier"] = None
    "The actors whose place the actor has taken."
    succeeded_by: Optional["SuccessionQuantifier"] = Field(
        alias="succeededBy", default=None
    )
    "The actors that have taken its place."
    level: Optional["LevelFilter"] = None
    "The level of government: federal, Land or local."
    started: Optional["PartialDateFilter"] = None
    "The start of the programme."
    ended: Optional["PartialDateFilter"] = None
    "The end of the programme."
    administered_by: Optional["AdministrationQuantifier"] = Field(
        alias="administeredBy", default=None
    )
    "The actors that administer it."
    participants: Optional["ParticipationQuantifier"] = None
    "The participants of the programme."
    and_: Optional[list["ProgrammeFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["ProgrammeFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["ProgrammeFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class ProvisionFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    provider: Optional["ActorFilter"] = None
    "The carrier."
    service: Optional["CounsellingServiceFilter"] = None
    "The service."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["ProvisionFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["ProvisionFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["ProvisionFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class ProvisionQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["ProvisionFilter"] = None
    "At least one statement matches."
    none: Optional["ProvisionFilter"] = None
    "No statement matches."
    all: Optional["ProvisionFilter"] = None
    "All statements match; this is also true where there are none."


class RegionFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    ags: Optional["TextFilter"] = None
    "The official key of the region (AGS); leading zeros count."
    name: Optional["TextFilter"] = None
    "The name of the region."
    kind: Optional["RegionKindFilter"] = None
    "The kind of region."
    nuts_3: Optional["TextFilter"] = Field(alias="nuts3", default=None)
    "The code in NUTS 3, the European classification of regions."
    population: Optional["IntFilter"] = None
    "The number of inhabitants."
    population_date: Optional["DateFilter"] = Field(
        alias="populationDate", default=None
    )
    "The reference day of the number of inhabitants."
    area_km_2: Optional["FloatFilter"] = Field(alias="areaKm2", default=None)
    "The area in square kilometres."
    within: Optional["RegionFilter"] = None
    "The next larger region; null for the whole country."
    coverage: Optional["CoverageQuantifier"] = None
    "The actors that serve the region."
    locations: Optional["LocationQuantifier"] = None
    "The seats in the region."
    governed_by: Optional["GovernanceQuantifier"] = Field(
        alias="governedBy", default=None
    )
    "The municipalities that govern the region."
    and_: Optional[list["RegionFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["RegionFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["RegionFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class RegionKindFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[RegionKind] = None
    "The value is equal."
    ne: Optional[RegionKind] = None
    "The value is different or missing."
    in_: Optional[list[RegionKind]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class ServiceTypeFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[ServiceType] = None
    "The value is equal."
    ne: Optional[ServiceType] = None
    "The value is different or missing."
    in_: Optional[list[ServiceType]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class SuccessionChangeFilter(BaseModel):
    """A condition on a value of an enumeration."""

    eq: Optional[SuccessionChange] = None
    "The value is equal."
    ne: Optional[SuccessionChange] = None
    "The value is different or missing."
    in_: Optional[list[SuccessionChange]] = Field(alias="in", default=None)
    "The value is one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


class SuccessionFilter(BaseModel):
    """All given conditions hold."""

    id: Optional["IdFilter"] = None
    "The global id `<Type>:<key>`, which stays the same when data are loaded again."
    valid_from: Optional["PartialDateFilter"] = Field(alias="validFrom", default=None)
    "The first day on which the statement holds; null if it is unknown."
    valid_to: Optional["PartialDateFilter"] = Field(alias="validTo", default=None)
    "The last day on which the statement holds; null if it is unknown or open."
    last_confirmed: Optional["DateFilter"] = Field(alias="lastConfirmed", default=None)
    "The newest day on which a source still stated it; null if its sources have no date."
    first_evidence: Optional["DateFilter"] = Field(alias="firstEvidence", default=None)
    "The earliest day on which a source stated it; null if its sources have no date."
    known_from: Optional["DateFilter"] = Field(alias="knownFrom", default=None)
    "The first day for which the statement is known to hold: its beginning, else its first evidence, else the day on which its source was collected; never before its ends and its programme began."
    successor: Optional["ActorFilter"] = None
    "The new actor."
    predecessor: Optional["ActorFilter"] = None
    "The former actor."
    change: Optional["SuccessionChangeFilter"] = None
    "What happened to the former actor."
    as_of: Optional[date] = Field(alias="asOf", default=None)
    "Only statements that hold on this day match."
    and_: Optional[list["SuccessionFilter"]] = Field(alias="and", default=None)
    "All of these conditions hold."
    or_: Optional[list["SuccessionFilter"]] = Field(alias="or", default=None)
    "At least one of these conditions holds."
    not_: Optional["SuccessionFilter"] = Field(alias="not", default=None)
    "This condition does not hold."


class SuccessionQuantifier(BaseModel):
    """A condition on the statements of a node."""

    some: Optional["SuccessionFilter"] = None
    "At least one statement matches."
    none: Optional["SuccessionFilter"] = None
    "No statement matches."
    all: Optional["SuccessionFilter"] = None
    "All statements match; this is also true where there are none."


class TextFilter(BaseModel):
    """A condition on a text."""

    eq: Optional[str] = None
    "The value is equal."
    ne: Optional[str] = None
    "The value is different or missing."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "The value is one of these."
    lt: Optional[str] = None
    "The value is less or earlier."
    lte: Optional[str] = None
    "The value is less, earlier or equal."
    gt: Optional[str] = None
    "The value is greater or later."
    gte: Optional[str] = None
    "The value is greater, later or equal."
    contains: Optional[str] = None
    "The text contains this part; upper and lower case matter."
    starts_with: Optional[str] = Field(alias="startsWith", default=None)
    "The text starts with this part; upper and lower case matter."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "`true`: the value is missing; `false`: the value is there."


ActorFilter.model_rebuild()
AdministrationFilter.model_rebuild()
AdministrationQuantifier.model_rebuild()
AffiliationFilter.model_rebuild()
AffiliationQuantifier.model_rebuild()
CounsellingServiceFilter.model_rebuild()
CoverageFilter.model_rebuild()
CoverageQuantifier.model_rebuild()
FundingFilter.model_rebuild()
FundingQuantifier.model_rebuild()
GovernanceFilter.model_rebuild()
GovernanceQuantifier.model_rebuild()
LocationFilter.model_rebuild()
LocationQuantifier.model_rebuild()
MembershipFilter.model_rebuild()
MembershipQuantifier.model_rebuild()
MunicipalityFilter.model_rebuild()
NetworkFilter.model_rebuild()
ParticipationFilter.model_rebuild()
ParticipationQuantifier.model_rebuild()
ProgrammeFilter.model_rebuild()
ProvisionFilter.model_rebuild()
ProvisionQuantifier.model_rebuild()
RegionFilter.model_rebuild()
SuccessionFilter.model_rebuild()
SuccessionQuantifier.model_rebuild()
