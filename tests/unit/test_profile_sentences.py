"""The sentences and figures of profiles, in German and English."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.network.profile_sentences import ActorProfile, ProfileGroupRecord, RegionProfile, ServiceCountRecord
from graph.messages.catalogue import catalogue, languages, write
from graph.messages.message import message
from graph.model.enums import ActorKind


def group(
    type_: str,
    outgoing: bool,
    *names: str,
    kind: str = "NETWORK",
    role: str | None = None,
    number: int = 0,
    sure: int = 1,
) -> ProfileGroupRecord:
    count = number or len(names)
    return ProfileGroupRecord(type_, outgoing, kind, role, count, count, min(sure, count), list(names))


def actor(*groups: ProfileGroupRecord, kind: ActorKind = ActorKind.PUBLIC_BODY, **own: Any) -> ActorProfile:
    values: dict[str, Any] = {"service_type": None, "level": None, "has_ended": False, "last_year": None}
    values |= {"groups": groups, "statement_count": 3, "linked_count": 2, "day": "2026-11-27"} | own
    return ActorProfile(name="LKS", kind=kind, **values)


def texts(profile: ActorProfile | RegionProfile) -> tuple[str, str]:
    return write(profile.sentence, "DE"), write(profile.sentence, "EN")


COVERS = group("COVERS", True, "Regierungsbezirk Köln", kind="GOVERNMENT_REGION")


@pytest.mark.parametrize(
    ("profile", "german", "english"),
    [
        (
            actor(
                group("MEMBER_OF", True, "Landesnetzwerk", role="COORDINATOR"),
                group("FUNDS", True, "a", "b", kind="COUNSELLING_SERVICE", number=8),
                group("LOCATED_IN", True, "Düsseldorf", kind="URBAN_DISTRICT"),
            ),
            "LKS koordiniert „Landesnetzwerk“ und fördert 8 Beratungsangebote.",
            "LKS coordinates “Landesnetzwerk” and funds 8 counselling services.",
        ),
        (
            actor(
                group("FUNDS", True, "a", kind="MUNICIPALITY"),
                group("FUNDS", True, "b", "c", kind="CIVIL_SOCIETY_GROUP"),
                group("MEMBER_OF", True, "n", "m"),
            ),
            "LKS fördert 3 Organisationen (darunter 2 Organisationen der Zivilgesellschaft) und ist Mitglied in "
            "2 Netzwerken.",
            "LKS funds 3 organisations (among them 2 civil society organisations) and is a member of 2 networks.",
        ),
        (
            actor(group("FUNDS", True, "a", kind="MUNICIPALITY"), group("SUCCEEDS", False, "Zentrum")),
            "LKS förderte „a“; Nachfolge: „Zentrum“.",
            "LKS funded “a”; succeeded by “Zentrum”.",
        ),
        (
            actor(group("FUNDS", True, "a", kind="MUNICIPALITY"), group("SUCCEEDS", False, "Amt", role="SPLIT")),
            "LKS fördert „a“; Nachfolge: „Amt“.",
            "LKS funds “a”; succeeded by “Amt”.",
        ),
        (
            actor(group("MEMBER_OF", False, "a"), group("SUCCEEDS", False, "Neues Netz"), kind=ActorKind.NETWORK),
            "LKS war ein Netzwerk mit 1 Mitglied; Nachfolge: „Neues Netz“.",
            "LKS was a network with 1 member; succeeded by “Neues Netz”.",
        ),
        (
            actor(group("FUNDS", False, "Land", kind="MINISTRY", sure=0)),
            "LKS erhält Förderung von „Land“; nichts davon ist aktuell belegt.",
            "LKS is funded by “Land”; none of this is currently documented.",
        ),
        (
            actor(group("LOCATED_IN", True, "Düsseldorf"), group("GOVERNS", True, "Köln", "Bonn")),
            "LKS ist zuständig für 2 Gebiete.",
            "LKS is responsible for 2 regions.",
        ),
        (
            actor(group("COVERS", True, "Köln", role="NONE")),
            "Zu LKS ist 1 Eintrag erfasst.",
            "1 entry about LKS is on record.",
        ),
        (
            actor(
                COVERS,
                group("PROVIDES", False, "B", "A"),
                kind=ActorKind.COUNSELLING_SERVICE,
                service_type="MOBILE_COUNSELLING",
            ),
            "LKS: Mobile Beratung für den Regierungsbezirk Köln, Träger: „A“ und „B“.",
            "LKS: mobile counselling for Regierungsbezirk Köln, run by “A” and “B”.",
        ),
        (
            actor(
                COVERS,
                group("COVERS", True, "Rhein-Sieg-Kreis", kind="DISTRICT"),
                group("COVERS", True, "Nordrhein-Westfalen", kind="STATE", role="PARTIAL"),
                kind=ActorKind.COUNSELLING_SERVICE,
            ),
            "LKS: sonstiges Angebot für den Regierungsbezirk Köln, den Rhein-Sieg-Kreis und einen Teil des Gebiets "
            "Nordrhein-Westfalen, Träger: keine Angabe.",
            "LKS: other service for Regierungsbezirk Köln, Rhein-Sieg-Kreis and part of Nordrhein-Westfalen, "
            "responsible organisation not on record.",
        ),
        (
            actor(
                group("COVERS", True, "a", "b", "c", number=12),
                group("PROVIDES", False, *"abc", number=5),
                kind=ActorKind.COUNSELLING_SERVICE,
            ),
            "LKS: sonstiges Angebot für 12 Gebiete, Träger: „a“, „b“, „c“ und 2 weitere.",
            "LKS: other service for 12 regions, run by “a”, “b”, “c” and 2 more.",
        ),
        (
            actor(group("PROVIDES", False, "A"), kind=ActorKind.COUNSELLING_SERVICE),
            "LKS: sonstiges Angebot, Gebiet: keine Angabe, Träger: „A“.",
            "LKS: other service, area not on record, run by “A”.",
        ),
        (
            actor(
                group("ADMINISTERS", False, "Ministerium"),
                group("PARTICIPATES_IN", False, "a", number=84),
                group("PARTICIPATES_IN", False, "b", role="APPLICANT"),
                kind=ActorKind.PROGRAMME,
                level="FEDERAL",
            ),
            "LKS ist ein Programm des Bundes, verantwortet von „Ministerium“, mit 84 beteiligten Organisationen.",
            "LKS is a federal programme, administered by “Ministerium”, with 84 participating organisations.",
        ),
        (
            actor(group("PARTICIPATES_IN", False, "a"), kind=ActorKind.PROGRAMME, has_ended=True),
            "LKS war ein Programm, mit 1 beteiligten Organisation.",
            "LKS was a programme, with 1 participating organisation.",
        ),
        (
            actor(
                group("MEMBER_OF", False, "a", role="COORDINATOR"),
                group("MEMBER_OF", False, "b"),
                kind=ActorKind.NETWORK,
            ),
            "LKS ist ein Netzwerk mit 2 Mitgliedern, koordiniert von „a“.",
            "LKS is a network with 2 members, coordinated by “a”.",
        ),
        (actor(COVERS, kind=ActorKind.NETWORK), "LKS ist ein Netzwerk.", "LKS is a network."),
    ],
)
def test_what_an_actor_is_or_does(profile: ActorProfile, german: str, english: str) -> None:
    assert texts(profile) == (german, english)


CLAUSES: dict[tuple[str, bool, str | None], tuple[str, str, str, str]] = {
    ("MEMBER_OF", True, "COORDINATOR"): ("koordiniert", "koordinierte", "coordinates", "coordinated"),
    ("PROVIDES", True, None): ("ist Träger", "war Träger", "runs", "ran"),
    ("FUNDS", True, None): ("fördert", "förderte", "funds", "funded"),
    ("ADMINISTERS", True, None): ("verantwortet", "verantwortete", "administers", "administered"),
    ("PARTICIPATES_IN", True, None): ("ist am", "war am", "takes part", "took part"),
    ("FUNDS", False, None): ("erhält", "erhielt", "is funded", "was funded"),
    ("MEMBER_OF", True, None): ("ist Mitglied", "war Mitglied", "is a", "was a"),
    ("PART_OF", True, None): ("gehört", "gehörte", "belongs", "belonged"),
    ("GOVERNS", True, None): ("ist zuständig", "war zuständig", "is responsible", "was responsible"),
    ("COVERS", True, None): ("ist für", "war für", "serves", "served"),
    ("PARTICIPATES_IN", True, "APPLICANT"): ("bewirbt", "bewarb", "applies", "applied"),
    ("PART_OF", False, None): ("umfasst", "umfasste", "comprises", "comprised"),
    ("SUCCEEDS", True, None): ("ist an", "war an", "has taken", "had taken"),
    ("LOCATED_IN", True, None): ("hat den", "hatte den", "is based", "was based"),
}


@pytest.mark.parametrize(("type_", "outgoing", "role"), CLAUSES)
def test_what_was_is_told_in_the_past_tense(type_: str, outgoing: bool, role: str | None) -> None:
    own = group(type_, outgoing, "a", role=role)
    now, past = texts(actor(own)), texts(actor(own, has_ended=True, last_year="2025"))
    german, german_past, english, english_past = CLAUSES[type_, outgoing, role]
    assert now[0].startswith(f"LKS {german} ")
    assert past[0].startswith(f"LKS {german_past} ")
    assert now[1].startswith(f"LKS {english} ")
    assert past[1].startswith(f"LKS {english_past} ")


def test_that_nothing_is_known_is_said() -> None:
    assert texts(actor(statement_count=0)) == (
        "Zu LKS ist noch kein Eintrag erfasst.",
        "No entry about LKS is on record yet.",
    )
    assert texts(actor()) == (
        "Zu LKS ist für den 27. November 2026 kein Eintrag erfasst, für andere Zeiten 3.",
        "No entry about LKS is on record for 27 November 2026, and 3 for other times.",
    )
    assert texts(actor(has_ended=True, last_year="2014", statement_count=1)) == (
        "LKS ist nur bis 2014 belegt; zu früheren Zeiten ist 1 Eintrag erfasst.",
        "LKS is documented only until 2014; 1 entry is on record for earlier times.",
    )
    assert actor().figures == ()


def test_three_figures_tell_most_of_an_actor() -> None:
    profile = actor(
        group("FUNDS", True, "a", number=9),
        group("PROVIDES", True, "s"),
        group("MEMBER_OF", True, "n", role="COORDINATOR"),
    )
    assert [write(figure.sentence, "DE") for figure in profile.figures] == [
        "9 geförderte Organisationen.",
        "1 koordiniertes Netzwerk.",
        "3 von 11 Einträgen sind aktuell belegt.",
    ]
    lonely = actor(group("LOCATED_IN", True, "Köln", sure=0))
    assert [write(figure.sentence, "EN") for figure in lonely.figures] == [
        "2 organisations with a direct relation.",
        "0 of 1 entry is currently documented.",
    ]


@pytest.mark.parametrize(
    ("numbers", "german", "english"),
    [
        ({}, "Für den Kreis Unna ist kein Angebot erfasst.", "No service is on record for Kreis Unna."),
        (
            {"LARGER": 1},
            "Für den Kreis Unna ist 1 Angebot erfasst, aber nicht eigens für dieses Gebiet.",
            "1 service is on record for Kreis Unna, but not for this region itself.",
        ),
        (
            {"OWN": 1},
            "Für den Kreis Unna ist 1 Angebot erfasst, und zwar eigens für dieses Gebiet.",
            "1 service is on record for Kreis Unna, for this region itself.",
        ),
        (
            {"OWN": 1, "LARGER": 15, "UNKNOWN_PART": 4},
            "Für den Kreis Unna sind 16 Angebote erfasst, eines davon eigens für dieses Gebiet; bei 4 für Teile eines "
            "größeren Gebiets ist nicht bekannt, ob sie auch hier da sind.",
            "16 services are on record for Kreis Unna, 1 of them for this region itself; for 4 that serve parts of a "
            "larger region it is not known whether they serve this one.",
        ),
        (
            {"OWN": 2, "PARTS": 1},
            "Für den Kreis Unna sind 2 Angebote erfasst, alle eigens für dieses Gebiet; dazu 1 nur für "
            "Teile des Gebiets.",
            "2 services are on record for Kreis Unna, all of them for this region itself; 1 more for parts of it only.",
        ),
    ],
)
def test_the_services_of_a_region(numbers: dict[str, int], german: str, english: str) -> None:
    services = {reach: ServiceCountRecord(reach, number, 1) for reach, number in numbers.items()}
    profile = RegionProfile("Kreis Unna", "DISTRICT", 400_000, "2024-12-31", services)
    assert texts(profile) == (german, english)


def test_people_of_a_region_may_be_unknown() -> None:
    known = RegionProfile("Köln", "URBAN_DISTRICT", 1, "2024-12-31", {})
    assert write(known.figures[2].sentence, "DE") == "1 Mensch lebt hier (Stand 31. Dezember 2024)."
    unknown = RegionProfile("Köln", "URBAN_DISTRICT", None, None, {})
    assert [figure.value for figure in unknown.figures] == [0, 0, None]
    assert write(unknown.figures[2].sentence, "DE") == "Nicht bekannt: Einwohnerzahl."
    assert write(unknown.figures[1].sentence, "EN") == "0 of 0 services are currently documented."


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("Kreis Unna", "den Kreis Unna"),
        ("Märkischer Kreis", "den Märkischen Kreis"),
        ("Rheinisch-Bergischer Kreis", "den Rheinisch-Bergischen Kreis"),
        ("Hochsauerlandkreis", "den Hochsauerlandkreis"),
        ("Rhein-Kreis Neuss", "den Rhein-Kreis Neuss"),
        ("Regierungsbezirk Arnsberg", "den Regierungsbezirk Arnsberg"),
        ("Städteregion Aachen", "die Städteregion Aachen"),
        ("Nordrhein-Westfalen", "Nordrhein-Westfalen"),
        ("Kreischa", "Kreischa"),
    ],
)
def test_regions_have_their_german_article(region: str, expected: str) -> None:
    assert write(message("profile-region", region=region, partly="NO"), "DE") == expected


@pytest.mark.parametrize("language", languages())
def test_each_kind_of_actor_is_counted_in_words(language: str) -> None:
    one = {catalogue(language).format(message("actor-count", kind=kind.name, count=1)) for kind in ActorKind}
    assert len(one) == len(ActorKind)
    assert all(text.startswith("1 ") for text in one)
