"""The kinds of statements: relationship types with their ends, properties and indexes."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model.declarations import End, Reference, StatementKind
from graph.model.enums import AmountKind, AmountScope, Extent, FundingPeriod, MembershipRole, ParticipationRole
from graph.model.properties import Property, Type, enum_property, text_property

STATEMENT_KINDS = (
    StatementKind(
        "FUNDS",
        "Funding",
        "fundings",
        "Ein Akteur fördert einen anderen / one actor funds another.",
        End("funder", "Actor", "funds", "Wen der Akteur fördert / whom it funds.", "Wer fördert / who funds."),
        End("recipient", "Actor", "fundedBy", "Wer den Akteur fördert / who funds it.", "Wer gefördert wird / whom."),
        (
            Property("amount_eur", Type.EURO, "Betrag in Euro; leer: unbekannt / amount in euros."),
            enum_property("amount_kind", AmountKind, "Was der Betrag besagt / what the amount says.", required=True),
            enum_property("amount_scope", AmountScope, "Worauf er sich bezieht / what it covers.", required=True),
            enum_property(
                "period", FundingPeriod, "Je Jahr oder für die ganze Laufzeit / per year or term.", required=True
            ),
            text_property("programme_id", "Schlüssel des Programms / key of the programme."),
        ),
        (Reference("programme", "programme_id", "Programme", "Das Programm, aus dem gefördert wird / the programme."),),
        indexed=("amount_eur",),
    ),
    StatementKind(
        "MEMBER_OF",
        "Membership",
        "memberships",
        "Ein Akteur gehört einem Netzwerk an / an actor belongs to a network.",
        End("member", "Actor", "memberships", "Netzwerke, denen er angehört / its networks.", "Mitglied / member."),
        End("network", "Network", "members", "Mitglieder des Netzwerks / its members.", "Netzwerk / network."),
        (enum_property("role", MembershipRole, "Rolle im Netzwerk / role in the network.", required=True),),
    ),
    StatementKind(
        "PART_OF",
        "Affiliation",
        "affiliations",
        "Ein Akteur ist Teil eines anderen / an actor is a unit of another.",
        End("unit", "Actor", "partOf", "Wozu der Akteur gehört / what it is part of.", "Die Einheit / the unit."),
        End("organisation", "Actor", "parts", "Seine Einheiten / its units.", "Die Organisation / the organisation."),
    ),
    StatementKind(
        "PROVIDES",
        "Provision",
        "provisions",
        "Ein Träger bietet ein Angebot an / a carrier provides a service.",
        End("provider", "Actor", "provides", "Angebote in seiner Trägerschaft / its services.", "Träger / carrier."),
        End("service", "CounsellingService", "providedBy", "Träger des Angebots / its carriers.", "Angebot / service."),
    ),
    StatementKind(
        "ADMINISTERS",
        "Administration",
        "administrations",
        "Ein Akteur verantwortet ein Programm oder Netzwerk / an actor administers a programme or network.",
        End("administrator", "Actor", "administers", "Was der Akteur verantwortet / what it runs.", "Wer / who."),
        End(
            "administered",
            "Actor",
            "administeredBy",
            "Wer es verantwortet / who administers it.",
            "Programm oder Netzwerk / programme or network.",
            accepts=("Programme", "Network"),
        ),
        (text_property("role", "Rolle / role."),),
    ),
    StatementKind(
        "PARTICIPATES_IN",
        "Participation",
        "participations",
        "Ein Akteur nimmt an einem Programm teil / an actor takes part in a programme.",
        End("participant", "Actor", "participations", "Programme, an denen er teilnimmt / its programmes.", "Wer."),
        End("programme", "Programme", "participants", "Wer am Programm teilnimmt / who takes part.", "Programm."),
        (
            enum_property("role", ParticipationRole, "Rolle im Programm / role in the programme.", required=True),
            text_property("region_ags", "Schlüssel des Gebiets / key of the region."),
        ),
        (Reference("region", "region_ags", "Region", "Gebiet, in dem er teilnimmt / where it takes part."),),
    ),
    StatementKind(
        "COVERS",
        "Coverage",
        "coverages",
        "Ein Akteur ist für ein Gebiet da / an actor serves a region.",
        End("subject", "Actor", "coverage", "Gebiete, für die er da ist / regions it serves.", "Wer / who."),
        End("region", "Region", "coverage", "Wer für das Gebiet da ist / who serves it.", "Gebiet / region."),
        (enum_property("extent", Extent, "Ganz, teilweise oder belegt gar nicht / extent.", required=True),),
    ),
    StatementKind(
        "LOCATED_IN",
        "Location",
        "locations",
        "Sitz eines Akteurs / seat of an actor.",
        End("actor", "Actor", "locations", "Sitz des Akteurs / where it is located.", "Akteur / actor."),
        End("region", "Region", "locations", "Sitze im Gebiet / seats in the region.", "Gebiet / region."),
    ),
    StatementKind(
        "GOVERNS",
        "Governance",
        "governances",
        "Eine Kommune ist für ein Gebiet zuständig / a municipality governs a region.",
        End("municipality", "Municipality", "governs", "Gebiet der Kommune / its region.", "Kommune / municipality."),
        End("region", "Region", "governedBy", "Zuständige Kommunen / who governs it.", "Gebiet / region."),
    ),
)

STATEMENTS: Mapping[str, StatementKind] = {kind.type: kind for kind in STATEMENT_KINDS}

STATEMENT_NAMES: Mapping[str, StatementKind] = {kind.name: kind for kind in STATEMENT_KINDS}
