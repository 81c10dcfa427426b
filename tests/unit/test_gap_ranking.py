"""Where actors work, what connects two, how pairs are ranked, what would bridge a gap, and the sentences."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_views import view

from graph.analysis.coordination.activity import activity_of
from graph.analysis.coordination.bridges import BridgeFinder, BridgeKind
from graph.analysis.coordination.coordination_sentences import (
    contacts_sentence,
    coordination_gap_text,
    joining_sentence,
    no_bridge_sentence,
)
from graph.analysis.coordination.gap_ranking import WorkRegions, rank_pairs
from graph.analysis.core.snapshot import GraphView
from graph.errors import TooExpensive
from graph.messages.catalogue import write
from graph.messages.message import Message
from graph.model.enums import ServiceType

MOBILE = ServiceType.MOBILE_COUNSELLING
HERE = ("g1 LOCATED_IN 05315", "g2 LOCATED_IN 05315")
SERVICES = {
    "s1": MOBILE,
    "s2": MOBILE,
    "s3": ServiceType.EXIT_COUNSELLING,
    "s4": ServiceType.OTHER,
    "s5": ServiceType.OTHER,
}


def pairs(
    seen: GraphView, within: str | None = None, types: tuple[ServiceType, ...] | None = None
) -> list[tuple[object, ...]]:
    work_regions = WorkRegions(activity_of(seen), None if within is None else seen.regions[within], types)
    ranked = rank_pairs(work_regions, 1000)
    assert ranked.total == len(ranked.pairs)
    return [(pair.points, seen.nodes[pair.one].name, seen.nodes[pair.other].name) for pair in ranked.pairs]


# ---- where actors work


@pytest.mark.parametrize(
    ("one", "other", "points"),
    [
        ("g1 LOCATED_IN 05315", "g2 LOCATED_IN 05315", 2),
        ("g1 LOCATED_IN 05315", "g2 LOCATED_IN 05358", None),
        ("g1 LOCATED_IN 05358004", "g2 LOCATED_IN 05358008", 2),
        ("g1 LOCATED_IN 05358004", "g2 COVERS 05358 - PARTIAL", 2),
        ("g1 LOCATED_IN 05358", "g2 COVERS 05358 - NONE", None),
        ("g1 COVERS 053 - FULL", "g2 COVERS 053 - PARTIAL", 2),
        ("g1 COVERS 053 - FULL", "g2 LOCATED_IN 05315", None),
        ("g1 COVERS 05 - FULL", "g2 COVERS 05 - FULL", None),
        ("g1 COVERS DE - FULL", "g2 COVERS DE - FULL", None),
        ("g2 LOCATED_IN 05358004", "k1 GOVERNS 05358", 2),
        ("b1 LOCATED_IN 05315", "s3 LOCATED_IN 05315", 2),
        ("m1 LOCATED_IN 05315", "g2 LOCATED_IN 05315", None),
        ("n1 LOCATED_IN 05315", "g2 LOCATED_IN 05315", None),
        ("g1 LOCATED_IN 03999999", "g2 LOCATED_IN 03999999", 2),
        ("s1 LOCATED_IN 05315", "s2 LOCATED_IN 05315", 3),
        ("s1 LOCATED_IN 05315", "s3 LOCATED_IN 05315", 2),
        ("s4 LOCATED_IN 05315", "s5 LOCATED_IN 05315", 2),
        ("s1 LOCATED_IN 05315", "s2 LOCATED_IN 05358004", 1),
        ("s1 LOCATED_IN 05315", "s2 COVERS 053 - FULL", 1),
        ("s1 LOCATED_IN 05315", "s3 LOCATED_IN 05358", None),
        ("s4 LOCATED_IN 05315", "s5 LOCATED_IN 05358", None),
        ("s1 LOCATED_IN 03241", "s2 LOCATED_IN 03254", 1),
        ("s1 LOCATED_IN 03241", "s2 LOCATED_IN 05315", None),
        ("g1 PARTICIPATES_IN p1 05315 LEAD", "g2 LOCATED_IN 05315", 2),
        ("g1 PARTICIPATES_IN p1 05315 APPLICANT", "g2 LOCATED_IN 05315", None),
    ],
)
def test_the_points_of_two_actors(one: str, other: str, points: int | None) -> None:
    ranked_pairs = pairs(view(one, other, types=SERVICES))
    assert ranked_pairs == ([] if points is None else [(points, one[:2], other[:2])])


def test_within_a_region_only_statements_about_it_or_its_parts_count() -> None:
    seen = view(
        *("g1 LOCATED_IN 05358004", "g2 LOCATED_IN 05358004", "g3 COVERS 05358 - FULL", "g1 COVERS 053 - FULL"),
        "g3 COVERS 053 - FULL",
    )
    assert pairs(seen, "05358004") == [(2, "g1", "g2")]
    assert pairs(seen, "05358") == [(2, "g1", "g2"), (2, "g1", "g3"), (2, "g2", "g3")]
    assert pairs(seen, "05") == pairs(seen) == [(4, "g1", "g3"), (2, "g1", "g2"), (2, "g2", "g3")]
    assert pairs(seen, "03") == []


def test_only_services_of_the_requested_types() -> None:
    seen = view(*(f"{slug} LOCATED_IN 05315" for slug in ("s1", "s2", "s3", "g1")), types=SERVICES)
    assert len(pairs(seen)) == 6
    assert pairs(seen, types=(MOBILE,)) == [(3, "s1", "s2")]
    assert pairs(seen, types=(MOBILE, ServiceType.EXIT_COUNSELLING))[0] == (3, "s1", "s2")
    assert pairs(seen, types=()) == []


# ---- what connects


@pytest.mark.parametrize(
    ("statements", "connected"),
    [
        ([], False),
        (["g1 MEMBER_OF n1", "g2 MEMBER_OF n1"], True),
        (["g1 MEMBER_OF n1", "g2 MEMBER_OF n2"], False),
        (["g1 MEMBER_OF n1", "g2 ADMINISTERS n1"], True),
        (["m1 FUNDS g1", "m1 FUNDS g2"], True),
        (["m1 FUNDS g1", "m2 FUNDS g2"], False),
        (["g1 FUNDS g3", "g2 FUNDS g3"], False),
        (["m1 FUNDS g1 p1", "m2 FUNDS g2 p1", "m1 FUNDS p1"], True),
        (["m1 FUNDS g1 p1", "m2 FUNDS g2 p1"], False),
        (["m1 FUNDS g1 p1", "g2 PARTICIPATES_IN p1 - LEAD"], True),
        (["g1 PARTICIPATES_IN p1 - LEAD", "g2 PARTICIPATES_IN p1 - PARTNER"], True),
        (["g1 PARTICIPATES_IN p1 - LEAD", "g2 PARTICIPATES_IN p1 - APPLICANT"], False),
        (["g1 ADMINISTERS p1", "g2 PARTICIPATES_IN p1 - LEAD"], True),
        (["g1 FUNDS p1", "p1 FUNDS g2"], True),
        (["g1 FUNDS g3 p1", "g2 PARTICIPATES_IN p1 - LEAD"], True),
        (["g1 PROVIDES s1", "g2 PROVIDES s1"], True),
        (["g1 PART_OF g3", "g2 PART_OF g3"], True),
        (["g3 PART_OF g1", "g2 PART_OF g3"], True),
        (["g1 FUNDS g2"], True),
        (["g2 PART_OF g1"], True),
        (["g1 FUNDS g3", "g3 FUNDS g2"], False),
        (["g1 MEMBER_OF n1", "n1 FUNDS g2"], False),
        (["g1 COVERS 05 - FULL", "g2 COVERS 05 - FULL"], False),
    ],
)
def test_what_connects_two_actors(statements: list[str], connected: bool) -> None:
    """`p1` is only in the view if a statement starts or ends at it."""
    assert pairs(view(*HERE, *statements)) == ([] if connected else [(2, "g1", "g2")])


# ---- the ranking


@given(
    homes=st.lists(st.sets(st.sampled_from(["053", "05315", "05358", "03241"])), max_size=9),
    members=st.lists(st.sampled_from(["n1", "n2", "-"]), min_size=9, max_size=9),
    most=st.integers(1, 40),
)
def test_pairs_are_sorted_by_points_and_then_by_name(homes: list[set[str]], members: list[str], most: int) -> None:
    statements = [f"g{i} COVERS {ags} - FULL" for i, home in enumerate(homes) for ags in sorted(home)]
    statements += [f"g{i} MEMBER_OF {network}" for i, network in enumerate(members[: len(homes)]) if network != "-"]
    seen = view(*statements)
    ranked = rank_pairs(WorkRegions(activity_of(seen), None, None), most)
    wanted = [
        (2 * len(homes[a] & homes[b]), a, b)
        for a, b in combinations(range(len(homes)), 2)
        if homes[a] & homes[b] and (members[a] != members[b] or members[a] == "-")
    ]
    wanted.sort(key=lambda pair: -pair[0])
    names = [(pair.points, seen.nodes[pair.one].name, seen.nodes[pair.other].name) for pair in ranked.pairs]
    assert names == [(points, f"g{a}", f"g{b}") for points, a, b in wanted[:most]]
    assert ranked.total == len(wanted)


def test_too_many_actors_are_refused_with_a_hint() -> None:
    work_regions = WorkRegions(activity_of(view(*HERE)), None, None)
    assert rank_pairs(work_regions, 10, cost_limit=8).total == 1
    with pytest.raises(TooExpensive, match="within"):
        rank_pairs(work_regions, 10, cost_limit=7)


# ---- bridges


def bridge(
    view_: GraphView, region: str = "05315", max_contact_degree: int = 20
) -> tuple[str, str | None, list[str], list[str]] | None:
    activity, regions = activity_of(view_), {view_.regions[region]}
    proposal = BridgeFinder(activity, max_contact_degree).find(view_.position["g1"], view_.position["g2"], regions)
    if proposal is None:
        return None
    joiner = None if proposal.joiner is None else activity.actor_at(proposal.joiner).slug
    through = [activity.actor_at(position).slug for position in proposal.through]
    return (
        str(proposal.kind),
        joiner,
        through,
        [view_.statements.key(statement)[1] for statement in proposal.statements],
    )


NETWORK, PROGRAMME, CONTACTS = map(str, BridgeKind)


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ([], None),
        (["g1 MEMBER_OF n1"], (NETWORK, "g2", ["n1"], ["c02"])),
        (["g2 MEMBER_OF n1"], (NETWORK, "g1", ["n1"], ["c02"])),
        (["g2 ADMINISTERS n1", "g2 MEMBER_OF n1"], (NETWORK, "g1", ["n1"], ["c02", "c03"])),
        (["g1 PARTICIPATES_IN p1 - LEAD"], (PROGRAMME, "g2", ["p1"], ["c02"])),
        (["g1 PARTICIPATES_IN p1 - LEAD", "g1 MEMBER_OF n1"], (NETWORK, "g2", ["n1"], ["c03"])),
        (["g1 PARTICIPATES_IN p1 05315 LEAD", "g1 MEMBER_OF n1"], (PROGRAMME, "g2", ["p1"], ["c02"])),
        (
            ["g1 PARTICIPATES_IN p1 - LEAD", "g3 PARTICIPATES_IN p1 05315 APPLICANT", "g1 MEMBER_OF n1"],
            (NETWORK, "g2", ["n1"], ["c04"]),
        ),
        (["g1 MEMBER_OF n1", "g2 MEMBER_OF n2", "n2 COVERS 05 - FULL"], (NETWORK, "g1", ["n2"], ["c03"])),
        (
            ["g1 MEMBER_OF n1", "n1 COVERS 05 - FULL", "g2 MEMBER_OF n2", "n2 LOCATED_IN 05315"],
            (NETWORK, "g1", ["n2"], ["c04"]),
        ),
        (["g1 FUNDS g3", "g2 FUNDS g3"], (CONTACTS, None, ["g3"], ["c02", "c03"])),
        (["g1 FUNDS g3", "g3 FUNDS g4", "g4 FUNDS g2"], (CONTACTS, None, ["g3", "g4"], ["c02", "c03", "c04"])),
        (
            ["g1 FUNDS g3", "g3 FUNDS g4", "g4 FUNDS g5", "g5 FUNDS g2"],
            (CONTACTS, None, ["g3", "g4", "g5"], ["c02", "c03", "c04", "c05"]),
        ),
        (["g1 FUNDS g3", "g3 FUNDS g4", "g4 FUNDS g5", "g5 FUNDS g6", "g6 FUNDS g2"], None),
        (["g1 PARTICIPATES_IN p1 - APPLICANT", "p1 FUNDS g2"], None),
    ],
)
def test_the_bridge_is_the_nearest_network_or_programme_or_the_shortest_path(
    statements: list[str], expected: object
) -> None:
    assert bridge(view(*HERE, *statements)) == expected


def test_no_path_passes_through_a_hub_but_it_may_begin_or_end_there() -> None:
    hub = [f"g3 FUNDS m{i}" for i in range(3)]
    over = view(*HERE, "g1 FUNDS g3", "g2 FUNDS g3", "g1 FUNDS g4", "g4 FUNDS g5", "g5 FUNDS g2", *hub)
    assert bridge(over, max_contact_degree=5) == (CONTACTS, None, ["g3"], ["c02", "c03"])
    assert bridge(over, max_contact_degree=4) == (CONTACTS, None, ["g4", "g5"], ["c04", "c05", "c06"])
    at = view(*HERE, *(f"g1 FUNDS m{i}" for i in range(3)), "g2 FUNDS m2")
    assert bridge(at, max_contact_degree=2) == (CONTACTS, None, ["m2"], ["c04", "c05"])


# ---- sentences


def sentence_of_gap(regions: list[str], count: int, shared: bool, service_type: ServiceType | None) -> Message:
    day = date(2026, 1, 1)
    return coordination_gap_text(("A", "B"), regions, count, shared, service_type, no_bridge_sentence(), day, 1, 0)


def test_the_sentence_of_a_gap() -> None:
    near = sentence_of_gap(["Köln"], 1, False, MOBILE)
    assert write(near, "DE") == (
        "„A“ und „B“ arbeiten in benachbarten Gebieten („Köln“), beide als Angebot der Art „Mobile Beratung“, haben "
        "aber kein bekanntes gemeinsames Netzwerk, keinen gemeinsamen Fördermittelgeber, kein gemeinsames "
        "Programm und keine "
        "gemeinsame Organisation. Ein Netzwerk, Programm oder kurzer Weg über andere, der beide verbinden würde, ist "
        "nicht bekannt. Stand 1. Januar 2026; der Eintrag dahinter ist aktuell belegt."
    )
    assert write(near, "EN") == (
        "“A” and “B” work in neighbouring regions (“Köln”), both as a service of the type “Mobile counselling”, but "
        "have no known network, funder, programme or organisation in common. No network, programme or short path "
        "through others that would connect them is known. As of 1 January 2026; the statement behind this is "
        "documented."
    )
    one = write(sentence_of_gap(["C"], 1, True, None), "DE")
    assert one.startswith("„A“ und „B“ arbeiten im selben Gebiet („C“), haben aber")
    many = write(sentence_of_gap(["C", "D", "E"], 5, True, None), "DE")
    assert many.startswith("„A“ und „B“ arbeiten in denselben Gebieten („C“, „D“, „E“ und 2 weitere), haben aber")


@pytest.mark.parametrize(
    ("kind", "administers", "expected"),
    [
        (BridgeKind.JOIN_NETWORK, False, "„A“ könnte dem Netzwerk „X“ beitreten, in dem „B“ schon Mitglied ist."),
        (
            BridgeKind.JOIN_NETWORK,
            True,
            "„A“ könnte dem Netzwerk „X“ beitreten, für das „B“ schon verantwortlich ist.",
        ),
        (BridgeKind.JOIN_PROGRAMME, False, "„A“ könnte sich am Programm „X“ beteiligen, an dem „B“ schon teilnimmt."),
        (
            BridgeKind.JOIN_PROGRAMME,
            True,
            "„A“ könnte sich am Programm „X“ beteiligen, für das „B“ schon verantwortlich ist.",
        ),
    ],
)
def test_sentences_about_joining(kind: BridgeKind, administers: bool, expected: str) -> None:
    assert write(joining_sentence(kind, "A", "B", "X", administers), "DE") == expected


def test_sentences_about_contacts() -> None:
    assert write(contacts_sentence(["C"]), "DE") == "„C“ hat mit beiden zu tun und könnte sie zusammenbringen."
    assert write(contacts_sentence(["C"]), "EN") == "“C” is in contact with both and could bring them together."
    assert write(contacts_sentence(["C", "D"]), "DE") == "Der kürzeste Weg zwischen beiden führt über „C“ und „D“."


def test_every_type_of_service_has_a_text() -> None:
    texts = {write(sentence_of_gap(["C"], 1, True, type_), "DE") for type_ in ServiceType}
    assert len(texts) == len(ServiceType)
