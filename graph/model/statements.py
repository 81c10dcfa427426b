"""The kinds of statements: relationship types with their ends, properties and indexes."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model.declarations import End, Reference, StatementKind
from graph.model.enums import (
    AmountKind,
    AmountScope,
    Extent,
    FundingPeriod,
    MembershipRole,
    ParticipationRole,
    SuccessionChange,
)
from graph.model.properties import Property, Type, enum_property, text_property

STATEMENT_KINDS = (
    StatementKind(
        "FUNDS",
        "Funding",
        "fundings",
        "An actor funds another actor.",
        End("funder", "Actor", "funds", "The fundings that the actor gives.", "The actor that funds.", has_hubs=True),
        End("recipient", "Actor", "fundedBy", "The fundings that the actor receives.", "The actor that is funded."),
        (
            Property("amount_eur", Type.EURO, "The amount in euros; null if it is unknown."),
            enum_property("amount_kind", AmountKind, "What the amount says.", required=True),
            enum_property("amount_scope", AmountScope, "What the amount covers.", required=True),
            enum_property(
                "period", FundingPeriod, "Whether the amount is for one year or for the whole term.", required=True
            ),
            text_property("programme_id", "The key of the programme."),
        ),
        (
            Reference(
                "programme",
                "programme_id",
                "Programme",
                "The programme from which the money comes; null if none is named.",
            ),
        ),
        indexed=("amount_eur",),
    ),
    StatementKind(
        "MEMBER_OF",
        "Membership",
        "memberships",
        "An actor is a member of a network.",
        End("member", "Actor", "memberships", "The memberships of the actor in networks.", "The member."),
        End(
            "network", "Network", "members", "The memberships of others in this network.", "The network.", has_hubs=True
        ),
        (enum_property("role", MembershipRole, "The role in the network.", required=True),),
    ),
    StatementKind(
        "PART_OF",
        "Affiliation",
        "affiliations",
        "An actor is a unit of another actor.",
        End("unit", "Actor", "partOf", "The organisations that the actor is a part of.", "The unit."),
        End("organisation", "Actor", "parts", "The units of the actor.", "The organisation."),
    ),
    StatementKind(
        "PROVIDES",
        "Provision",
        "provisions",
        "A carrier provides a service.",
        End("provider", "Actor", "provides", "The services that the actor carries.", "The carrier."),
        End("service", "CounsellingService", "providedBy", "The carriers of the service.", "The service."),
    ),
    StatementKind(
        "ADMINISTERS",
        "Administration",
        "administrations",
        "An actor administers a programme or network.",
        End(
            "administrator",
            "Actor",
            "administers",
            "The programmes and networks that the actor administers.",
            "The actor.",
        ),
        End(
            "administered",
            "Actor",
            "administeredBy",
            "The actors that administer it.",
            "The programme or network.",
            accepts=("Programme", "Network"),
        ),
        (text_property("role", "The role in words."),),
    ),
    StatementKind(
        "PARTICIPATES_IN",
        "Participation",
        "participations",
        "An actor takes part in a programme.",
        End(
            "participant",
            "Actor",
            "participations",
            "The programmes in which the actor takes part.",
            "The participant.",
        ),
        End(
            "programme",
            "Programme",
            "participants",
            "The participants of the programme.",
            "The programme.",
            has_hubs=True,
        ),
        (
            enum_property("role", ParticipationRole, "The role in the programme.", required=True),
            text_property("region_ags", "The key of the region."),
        ),
        (Reference("region", "region_ags", "Region", "The region in which it takes part; null if none is named."),),
    ),
    StatementKind(
        "COVERS",
        "Coverage",
        "coverages",
        "An actor serves a region.",
        End("subject", "Actor", "coverage", "The regions that the actor serves.", "The actor."),
        End("region", "Region", "coverage", "The actors that serve the region.", "The region.", has_hubs=True),
        (enum_property("extent", Extent, "How far the region is covered.", required=True),),
    ),
    StatementKind(
        "LOCATED_IN",
        "Location",
        "locations",
        "An actor has its seat in a region.",
        End("actor", "Actor", "locations", "The seats of the actor.", "The actor."),
        End("region", "Region", "locations", "The seats in the region.", "The region.", has_hubs=True),
    ),
    StatementKind(
        "GOVERNS",
        "Governance",
        "governances",
        "A municipality governs a region.",
        End(
            "municipality", "Municipality", "governs", "The regions that the municipality governs.", "The municipality."
        ),
        End("region", "Region", "governedBy", "The municipalities that govern the region.", "The region."),
    ),
    StatementKind(
        "SUCCEEDS",
        "Succession",
        "successions",
        "An actor takes the place of another; the day of the change is `validFrom`.",
        End("successor", "Actor", "succeeds", "The actors whose place the actor has taken.", "The new actor."),
        End("predecessor", "Actor", "succeededBy", "The actors that have taken its place.", "The former actor."),
        (enum_property("change", SuccessionChange, "What happened to the former actor.", required=True),),
        outlives_ends=True,
    ),
)

STATEMENTS: Mapping[str, StatementKind] = {kind.type: kind for kind in STATEMENT_KINDS}

STATEMENT_NAMES: Mapping[str, StatementKind] = {kind.name: kind for kind in STATEMENT_KINDS}
